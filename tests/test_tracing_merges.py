"""What is one origin and what is two, of those that look alike: each kind both ways, in a pile of two or three."""

from pathlib import Path

import pytest

from tests.test_tracing_bodies import counted

BACKGROUND = " Kell Water supplies some forty thousand households in the lower valley and was sold in 2019."
TWO = [
    # a word in front makes another body
    ("The Farmers Union said that {c}.", "“{C},” the National Farmers Union said."),
    ("The Pilotage Office said that {c}.", "“{C},” the Federal Pilotage Office said."),
    ("The Teachers' Union said that {c}.", "“{C},” the Head Teachers' Union said."),
    ("The Lawyers Division said that {c}.", "“{C},” the Junior Lawyers Division said."),
    ("The Marrow Police said that {c}.", "{C}, the Marrow Transport Police said."),
    ("Marrow University said that {c}.", "{C}, Marrow University Hospital said."),
    ("The Navy said that {c}.", "{C}, the Veldran Navy said."),
    ("The Nurses Union said that {c}.", "“{C},” the Student Nurses Union said."),
    ("Marrow Police said that {c}.", "“{C},” Marrow Railway Police said."),
    ("Seamen's Aid said that {c}.", "“{C},” Norrland Seamen's Aid said."),
    # a firm and a man
    ("The ferry firm of Otto Hask said that {c}.", "“{C},” Otto Hask said."),
    # of two places
    ("Ships lay off Marrow. The Port Authority said that {c}.", "The Port Authority in Kesk said that {c}."),
    # two of one family
    ("Omar Hask Sr. said that {c}.", "“{C},” Omar Hask Jr. said."),
]
OPEN = [
    # whoever stands beside somebody with a name
    ("Ana Hask said that {c}.", "A colleague of Ana Hask said that {c}."),
    ("Ana Hask said that {c}.", "“{C},” a neighbour of Ana Hask said."),
    ("Ana Hask said that {c}.", "Although Ana Hask was away, {c}."),
    ("Kell Water said that {c}.", "A critic of Kell Water told reporters that {c}."),
    # a surname alone, beside two who have it
    ("Ana Hask said that {c}. Her husband Lev Hask stood beside her.", "Hask said that {c}."),
    ("Lev Hask, a plumber, said that {c}. Ana Hask, a doctor, lives there.", "Dr Hask said that {c}."),
    # a surname alone beside a firm that has it
    ("Jonas Brandt said that {c}.", "Brandt Shipping closed. “{C},” Brandt said."),
    # a sentence of background in both
    ("A clerk said that {c}." + BACKGROUND, "A driver said that {c}." + BACKGROUND),
    ("A leaked memo said that {c}." + BACKGROUND, "“{C},” Tom Brill said." + BACKGROUND),
    ("Ana Hask said that {c}." + BACKGROUND, "Two drivers said that {c}." + BACKGROUND),
    ("Ana Hask said that {c}." + BACKGROUND, "A driver who did not want to be named said that {c}." + BACKGROUND),
]
ONE = [
    ("Tolm-Kesk Co said that {c}.", "Tolm-Kesk (TK) splits. One half is to be TK Inc. “{C},” TK said."),
    ("The National Farmers Union said that {c}.", "The National Farmers Union met. “{C},” the Farmers Union said."),
    ("The Head Teachers' Union said that {c}.", "“{C},” the Head Teachers' Union said."),
    ("The Marrow Transport Police said that {c}.", "{C}, the Marrow Transport Police said."),
    ("The Kesk Port Authority met. The Port Authority said that {c}.", "{C}, the Kesk Port Authority said."),
    ("Ships lay off Kesk. The Port Authority said that {c}.", "The Port Authority in Kesk said that {c}."),
    ("Omar Hask Jr. said that {c}.", "Omar Hask Jr. came. “{C},” Hask said."),
    ("Brandt Shipping said that {c}.", "Brandt Shipping met reporters. “{C},” Brandt said."),
    ("The Ministry of Transport said that {c}.", "{C}, the Transport Ministry said."),
    ("Kell Water said that {c}.", "A spokesman for Kell Water said that {c}."),
    ("Ana Hask said that {c}. The Hask family has farmed there since 1900.", "Hask said that {c}."),
    ("Ana Hask said that {c}.", "{C}, the engineer Ana Hask said."),
    ("Ana Hask said that {c}.", "For Ana Hask there is no doubt that {c}."),
    ("Ana Hask said that {c}.", "{C}, union economist Ana Hask said."),
    ("Investigator Hask said that {c}.", "“{C},” said Ana Hask."),
    # the name is gone, and nothing speaks against a copy
    ("Ana Hask, an engineer, said that {c}." + BACKGROUND, "An engineer said that {c}." + BACKGROUND),
]
WORKS = [
    ("A 2012 memo by the Ports Board said that {c}.", "{C}, according to a 2012 memo by the Ports Board.", 1),
    ("A 2012 memo by the Ports Board said that {c}.", "{C}, according to a 2014 memo by the Ports Board.", 2),
    (
        "Data in the 2020 survey by the Ship Safety Agency show that {c}.",
        "The Ship Safety Agency's 2020 survey said {c}.",
        1,
    ),
    ("{C} (source: the Open Docket blog).", "The Open Docket blog reported on May 2, 2031 that {c}.", 1),
    ("A podcast titled “Gate: the Long Night” found that {c}.", "{C}, the podcast “Gate: the Long Night” says.", 1),
    ("A podcast titled “Gate: the Long Night” found that {c}.", "A podcast titled “The Wet Year” found that {c}.", 2),
    ("{C}, according to the Ostland Allgemeine.", "The Ostland Allgemeine reported that {c}.", 1),
]
THREE = [
    ("Ana Hask said that {c}.", "“{C},” said Lev Hask.", "Hask said {c}.", 2, 3),
    ("Ana Hask said that {c}.", "“{C},” said Lev Hask.", "Mira Hask said {c}.", 3, 3),
    ("The National Farmers Union said that {c}.", "“{C},” the Farmers Union said.", "The NFU said {c}.", 2, 2),
]
IN_ONE = [
    "A clerk let it be known that {c}. It rained. In the account of Stefan Hask, an engineer, {c}.",
    "“{C},” said Stefan Hask. It rained. The account of a clerk hired that year is that {c}.",
    "“{C},” said Stefan Hask. It rained. The information that {c} comes from witnesses.",
]


@pytest.mark.parametrize(("one", "other"), TWO)
def test_two_that_look_alike(tmp_path: Path, one: str, other: str) -> None:
    assert counted(tmp_path, one, other) == (2, 2)


@pytest.mark.parametrize(("one", "other"), OPEN)
def test_two_of_which_one_stays_open(tmp_path: Path, one: str, other: str) -> None:
    assert counted(tmp_path, one, other) == (1, 2)


@pytest.mark.parametrize(("one", "other"), ONE)
def test_one_that_looks_like_two(tmp_path: Path, one: str, other: str) -> None:
    assert counted(tmp_path, one, other) == (1, 1)


@pytest.mark.parametrize(("one", "other", "most"), WORKS)
def test_works_and_outlets(tmp_path: Path, one: str, other: str, most: int) -> None:
    assert counted(tmp_path, one, other) == (1, most)


@pytest.mark.parametrize(("one", "other", "third", "least", "most"), THREE)
def test_three_articles(tmp_path: Path, one: str, other: str, third: str, least: int, most: int) -> None:
    assert counted(tmp_path, one, other, third) == (least, most)


@pytest.mark.parametrize("text", IN_ONE)
def test_one_article_with_two_sources_has_two_ends(tmp_path: Path, text: str) -> None:
    assert counted(tmp_path, text) == (1, 2)
