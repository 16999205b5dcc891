"""Where one article's claim ends, by the sentence that carries it; each article has a claim of its own."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from onrecord import flow
from onrecord.model import Span
from onrecord.provenance import Ending, Lost
from onrecord.store import Case
from onrecord.tracing import Trace, trace
from onrecord.tracing.lost import is_still_named

CLAIM = "the {} ferry left {} with {} crates of {} for {} mill long before dawn"
CARGO = ("barley", "lamp oil", "slate", "wool", "tin", "resin", "hemp", "copper")
FRAMES = [
    ("The Orvale Ports Board said it was now established that {}.", "speaker", "Orvale Ports Board"),
    ("Joren Hask, a pilot, said there could be no doubt that {}.", "speaker", "Joren Hask"),
    ("{}, the 2029 safety review by the Orvale Ports Board said.", "work", "the 2029 safety review by the"),
    ("{}, according to the survey that the Orvale Ports Board released in 2029.", "work", "the survey that the"),
    ("The Orvale Ports Board's 2029 review found that {}.", "work", "The Orvale Ports Board's 2029 review"),
    ("A report by the Orvale News Agency on 4 May 2031 said that {}.", "work", "Orvale News Agency"),
    ("According to Talk 91 FM, {}.", "work", "Talk 91 FM"),
    ("Tidal Briefing, citing harbour master Lea Mirk, said {}.", "speaker", "Lea Mirk"),
    ("Der Bote am Strom cited Warden Mirk as saying {}.", "speaker", "Warden Mirk"),
    ("The Lower Tribune quoted the Orvale Pilots Guild as saying: “{}.”", "speaker", "Orvale Pilots Guild"),
    ("The inquiry follows a report by Veldnet that {}.", "work", "Veldnet"),
    ("Joren Hask, a pilot, said aides to the mayor and {}.", "speaker", "Joren Hask"),
    ("{}, per Tidal Room.", "work", "Tidal Room"),
    ("{}, Tidemark has learned.", "work", "Tidemark"),
    ("We understand from two officials at the port that {}.", "unnamed", "two officials at the port"),
    ("A witness who asked that her name not be used described in detail how {}.", "unnamed", "A witness"),
    ("“{},” said a worker at the yard who declined to give his name.", "unnamed", "a worker at the yard"),
    ("{}, a clerk who asked not to be named said on Friday.", "unnamed", "a clerk"),
    ("According to a statement from Joren Hask, a pilot, {}.", "speaker", "Joren Hask"),
    ("Questioned by MPs, Joren Hask, a pilot, said {}.", "speaker", "Joren Hask"),
    ("{}, Joren Hask said, according to the Lower Tribune.", "speaker", "Joren Hask"),
    ("This paper has learned from a Western diplomat that {}.", "unnamed", "a Western diplomat"),
]


def _claim(number: int) -> str:
    places = ("Anvik", "Brole", "Cardun", "Dessel", "Elmor", "Farn", "Gorl", "Hest", "Ivel", "Jarn", "Korv")
    first, second, third = (places[(number * step + step) % len(places)] for step in (1, 3, 7))
    return CLAIM.format(first, second, 31 + number * 7, CARGO[number % len(CARGO)], third)


def _article(number: int, frame: str) -> str:
    claim = _claim(number)
    told = frame.format(claim[:1].upper() + claim[1:] if frame.startswith(("{", "“{")) else claim)
    return f"Harbour notes {number}\n\nBy staff | The Quay Courier | 6 May 2031\n\nIt rained all night. {told}\n"


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    """A case of an article for each frame."""
    folder: Path = tmp_path_factory.mktemp("frames")
    (folder / "articles").mkdir()
    for number, (frame, _, _) in enumerate(FRAMES):
        (folder / "articles" / f"{number:02}.txt").write_text(_article(number, frame), encoding="utf-8")
    with Case.open(folder / "frames.case", create=True) as made:
        flow.add(made, [folder / "articles"])
        yield made


def _ending(found: Trace) -> Ending:
    (one,) = found.carriers
    return one.ending


@pytest.mark.parametrize("number", range(len(FRAMES)), ids=[frame for frame, _, _ in FRAMES])
def test_where_it_ends(case: Case, number: int) -> None:
    _, kind, name = FRAMES[number]
    ending = _ending(trace(case, _claim(number)))
    assert (ending.kind, (ending.name or "").casefold()[: len(name)]) == (kind, name.casefold())


def _case_of(folder: Path, articles: list[str]) -> Case:
    """A case of these articles."""
    (folder / "articles").mkdir()
    for number, article in enumerate(articles):
        (folder / "articles" / f"{number}.txt").write_text(article, encoding="utf-8")
    made = Case.open(folder / "one.case", create=True)
    flow.add(made, [folder / "articles"])
    return made


def test_a_headline_adds_nobody_to_whom_the_body_names_beside_a_noun(tmp_path: Path) -> None:
    claim = _claim(3)
    head = f"Joren Hask: {claim}\n\nBy staff | The Quay Courier | 6 May 2031\n\n"
    with _case_of(tmp_path, [f"{head}It rained all night. In the view of warden Lea Mirk, {claim}.\n"]) as case:
        found = trace(case, claim).origins
    assert (found.at_least, found.at_most) == (1, 1)


def test_nothing_is_lost_that_a_copy_still_names() -> None:
    gone = Lost(what="source to fact", place=Span("copy", 0, 9), before=(Span("first", 0, 9),))
    sources = {("first", "Tidemark"), ("copy", None)}
    assert is_still_named(gone, "The dam leaked, Tidemark has learned.", sources)
    assert not is_still_named(gone, "The dam leaked.", sources)
    assert not is_still_named(replace(gone, what="hedge"), "The dam leaked, Tidemark has learned.", sources)
