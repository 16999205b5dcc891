"""Whom an article credits: credit lines, datelines, bylines, outlets named as sources; in time in proportion."""

import time

import pytest

from onrecord.crediting import credited, credits, is_named, named, outlet_named, own_words
from tests.link.shared import article

HEAD = "Quay sold in Merrow\n\nBy Ana Torvald, The Tesk Ledger\n3 March 2031\n\n"
BODY = (
    "The harbour office has sold the northern quay to a dealer from the islands, clerks said.\n\nNobody saw the papers."
)


@pytest.mark.parametrize(
    ("text", "name", "how"),
    [
        (f"{HEAD}MERROW (KNA) - {BODY}", "KNA", "dateline"),
        (f"{HEAD}MERROW, March 3 (Kell News Agency) — {BODY}", "Kell News Agency", "dateline"),
        (f"{HEAD}{BODY}\n\n(KNA)", "KNA", "credit line"),
        (f"{HEAD}{BODY}\n\nWith files from The Merrow Herald.", "Merrow Herald", "credit line"),
        (f"{HEAD}{BODY}\n\nThe Merrow Herald contributed to this report.", "The Merrow Herald", "credit line"),
        (f"{HEAD}{BODY}\n\nOriginally published at The Merrow Herald.", "Merrow Herald", "republished"),
    ],
)
def test_credits(text: str, name: str, how: str) -> None:
    found = {(each.name, each.how) for each in credits(article("a.txt", text))}
    assert (name, how) in found or (f"The {name}", how) in found


FEET = """{} contributed.
{} first reported this story.
(With agency inputs from {})
(c) 2031, {}
A longer version of this piece ran in {}.
Adapted from an article in {}.
All rights reserved by {}.
As first reported by {}.
Based on a report by {}.
By special arrangement with {}.
Co-published with {}.
Compiled from reports by {}.
Content from {}.
Courtesy {}.
Cross-posted with permission from {}.
Excerpted with permission from {}.
From our partners at {}.
From {}.
Full story: {}
Hat tip: {}
Information from: {}
Licensed from {}.
Our partners at {} reported this story.
Parts of this article were first published in {}.
Published courtesy of {}.
Read the original article on {}.
Reported by {}.
Some material from {} was used in this story.
Sources: {}, agencies
Special to The Tesk Ledger from {}.
Story courtesy of {}.
Syndicated from {}.
The original of this article can be found on {}.
The post Quay sold in Merrow appeared first on {}.
This article comes from our partner {}.
This article is republished from {} under a Creative Commons licence.
This article was shared with The Tesk Ledger by {}.
This investigation was a collaboration between The Tesk Ledger and {}.
This is an edited version of an article first published by {}.
This story is based on reporting by {}.
This story is distributed by {}.
This story was first published on March 2, 2031, by {}.
This story was reported in partnership with {}.
Translated from {}.
With acknowledgements to {}.
[{}]"""
NAMES = ("The Merrow Herald", "Kell News Agency", "KNA", "Harbour Watch")


def is_credited(name: str, text: str) -> bool:
    full = "Kell News Agency" if name == "KNA" else name
    return any(credited(each, outlet_named(full)) for each in credits(article("a.txt", text)))


@pytest.mark.parametrize("words", FEET.split("\n"))
def test_a_line_at_the_foot_credits(words: str) -> None:
    assert all(is_credited(name, f"{HEAD}{BODY}\n\n{words.format(name)}") for name in NAMES)


@pytest.mark.parametrize(
    "words",
    [
        "(Photo: {})", "Photo by {}", "Photo courtesy of {}.", "Photograph: Pell Odric/{}", "(KNX Photo/{})",
        "Image: {}", "Video: {}", "Map: {}", "Subscribe to {}.", "Pell Odric is a former editor of {}.",
        "The mayor sued {}.", "Pell Odric has written for {}.", "The clerk once worked at {}.",
    ],
)  # fmt: skip
def test_a_picture_or_a_mention_is_no_credit(words: str) -> None:
    assert not any(is_credited(name, f"{HEAD}{BODY}\n\n{words.format(name)}") for name in NAMES)


@pytest.mark.parametrize(
    "start",
    [
        "MERROW (KNA) ",
        "MERROW, March 3 /KNA/ -- ",
        "MERROW [KNA] — ",
        "Kell News Agency — ",
        "MERROW - Kell News Agency - ",
    ],
)
def test_datelines_of_other_shapes_credit(start: str) -> None:
    assert is_credited("KNA", HEAD + start + BODY)


@pytest.mark.parametrize("line", ["By Pell Odric (KNA)", "By Pell Odric, special to Kell News Agency", "By KNA staff"])
def test_bylines_credit(line: str) -> None:
    assert is_credited("KNA", f"Quay sold in Merrow\n\n{line}\n3 March 2031\n\n{BODY}")


@pytest.mark.parametrize(
    "words",
    [
        "They left, reports {}.", "Per {}, they left.", "They told a reporter from {} that.", "It came to light in {}.",
        "{}, which first reported the sale, had asked.", "{}, citing clerks, had asked.", "{} newspaper reported it.",
        "In an article for {}, she said so.", "{} can reveal it.", "Papers shared with {} show it.",
        "{} cited a clerk.",
    ],
)  # fmt: skip
def test_an_outlet_that_has_the_news(words: str) -> None:
    assert all(
        any(each.reported for each in named(outlet_named(name), words.format(name))) for name in NAMES if name != "KNA"
    )


def test_an_article_without_credits_has_its_own_outlet_at_most() -> None:
    found = credits(article("a.txt", HEAD + BODY))
    ledger = outlet_named("The Tesk Ledger")
    assert all(credited(each, ledger) for each in found)


def test_an_agency_is_credited_by_its_initials() -> None:
    found = credits(article("a.txt", f"{HEAD}MERROW (KNA) - {BODY}"))
    assert any(credited(each, outlet_named("Kell News Agency")) and each.agency for each in found)
    assert outlet_named("AP").forms & outlet_named("The Associated Press").forms


def test_an_outlet_is_named_by_its_last_word_too() -> None:
    herald = outlet_named("The Merrow Herald")
    text = "She told the Herald so. The Merrow Herald was first to report it. The herald came late."
    assert [(text[each.start : each.end], each.reported) for each in named(herald, text)] == [
        ("Herald", True),
        ("Merrow Herald", True),
    ]
    assert own_words("He told this newspaper.") == [(8, 22)]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("The Merrow Herald", "as the Herald has it"),
        ("www.merrowherald.example", "as merrowherald has it"),
        ("Merrow Northern Times", "the MNT has it"),
        ("The Associated Press", "AP has it"),
    ],
)
def test_every_form_of_a_name_names_an_outlet(name: str, text: str) -> None:
    assert is_named(outlet_named(name), text)
    assert not is_named(outlet_named(name), "a herald of the press has it at times")


@pytest.mark.parametrize(
    "piece",
    [
        "A",
        "Aa ",
        "A.",
        "(Aa ",
        "with files from ",
        "told the Aa ",
        "Aa and ",
        "© 2031 ",
        "this story was ",
        "the post ",
        "read the full ",
        "From Aa ",
        "based on a ",
    ],
)
def test_credits_take_time_in_proportion(piece: str) -> None:
    herald, text = outlet_named("The Aa Aa"), piece * (60_000 // len(piece))
    made = article("a.txt", f"{HEAD}{BODY}\n\n{text}")
    began = time.perf_counter()
    credits(made)
    named(herald, text)
    assert time.perf_counter() - began < 5


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}{BODY}\n\nLeaders of the Party of River Carters (PRC) met on Friday.",
        f"{HEAD}{BODY}\n\nTESK (PRC) leaders met on Friday.\n\nNobody else came.",
        f"{HEAD}{BODY}\n\nThe carters (PRC) - a party of nine - met on Friday.\n\nNobody else came.",
        f"{HEAD}The Party of River Carters (PRC) - a party of nine members - met on Friday in the hall.\n\n{BODY}",
        f'{HEAD}They spoke of "a river of carts" (PRC)\n\n{BODY}\n\nNobody else came.\n\nThe lamp was out.',
        f"{HEAD}Based on a report by the PRC, the council of nine carters met on Friday and again on Monday in the "
        f"hall beside the mill.\n\n{BODY}",
    ],
)
def test_initials_in_running_text_are_no_agency(text: str) -> None:
    assert not [each for each in credits(article("a.txt", text)) if each.agency]


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}TESK (PRC) - {BODY}",
        f"{HEAD}{BODY} (PRC)",
        f"{HEAD}{BODY}\n\nWith files from PRC.",
        f"Quay sold in Merrow\n\nBy PRC\n3 March 2031\n\n{BODY}",
    ],
)
def test_initials_where_an_agency_is_credited(text: str) -> None:
    assert {each.name for each in credits(article("a.txt", text)) if each.agency} == {"PRC"}


def test_the_articles_own_outlet_in_its_byline_is_no_credit() -> None:
    text = f"---\noutlet: The Tesk Ledger\n---\n\nQuay sold\n\nBy Ana Torvald, The Tesk Ledger\n3 March 2031\n\n{BODY}"
    assert not credits(article("a.md", text))


@pytest.mark.parametrize("words", ["with files from", "WITH FILES FROM", "With fıles from", "wİth fileſ from"])
def test_letters_of_any_case_credit(words: str) -> None:
    found = credits(article("a.txt", f"{HEAD}{BODY}\n\n{words} Veldpress."))
    assert ("Veldpress", "credit line") in {(each.name, each.how) for each in found}
