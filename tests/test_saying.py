"""Whether an article says what is attributed to it."""

import time

import pytest

from onrecord.contrasting import Contrast
from onrecord.export.glosses import says_so as as_json
from onrecord.model import By, Document, Link, Mention, Records, Span
from onrecord.saying import Found, SaysSo, says
from onrecord.telling import glossing as telling
from tests.saying import said

CITED = (
    "Harbour news. The bridge may have been mined before dawn, the minister said on Tuesday. Fourteen barges were "
    "allegedly sunk near Orvale. “We did not fire on the ferry,” said Captain Mira Tolland, “and we never would.” The "
    "quay is closed."
)


def cited(text: str) -> Document:
    by = By(stage="x", version=0)
    return Document(id="b", address="b", text=text, raw_sha256="0" * 64, captured="2026-01-01T00:00:00Z", by=by)


def asked(content: str, there: str = CITED) -> SaysSo:
    return says([Span("a", 0, len(content))], content, cited(there))


def told(found: SaysSo, content: str, there: str = CITED) -> list[tuple[str, str, str]]:
    def joined(spans: tuple[Span, ...], text: str) -> str:
        return " … ".join(span.of(text) for span in spans)

    return [(each.what, joined(each.left, content), joined(each.right, there)) for each in found.differences]


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ("“The quay is closed”", "verbatim"),
        ('that "the bridge may have been mined before dawn"', "verbatim"),
        ("“THE BRIDGE may have been  mined, before dawn!”", "verbatim"),
        ("“We did not fire on the ferry … and we never would”", "verbatim"),
        ("“We did not shoot on the old ferry”", "altered"),
        ("that 40 barges were sunk near Orvale", "altered"),
        ("that barges near Orvale were sunk, as is alleged", "reported"),
        ("that barges sank off the coast of Orvale", "not found"),
        ("that the cook sings on Fridays", "not found"),
        ("“the cook sings on Fridays”", "not found"),
        ("Orvale", "not found"),
    ],
)
def test_how_it_stands_there(content: str, found: Found) -> None:
    assert asked(content).found == found


@pytest.mark.parametrize(
    ("content", "difference"),
    [
        ("the bridge was “mined before dawn”", ("hedge", "", "may have")),
        ("that barges were sunk near Orvale, perhaps by mistake", ("hedge", "perhaps", "")),
        ("that 40 barges were sunk near Orvale", ("number", "40", "Fourteen")),
        ("that barges were sunk near Orvale and near Brin", ("place", "Brin", "")),
        ("“We did fire on the ferry”", ("negation", "", "not")),
        ("“We did not fire on the boat”", ("words", "boat", "ferry")),
        ("“We did not fire on the ferry … and we never would”", ("left out", "", "said Captain Mira Tolland")),
    ],
)
def test_what_differs_is_named_with_both_sides(content: str, difference: tuple[str, str, str]) -> None:
    assert difference in told(asked(content), content)


@pytest.mark.parametrize(
    "content",
    ["that 14 barges were allegedly sunk near Orvale", "“We did not fire on the ferry”", "“The quay is closed.”"],
)
def test_one_thing_in_another_form_is_no_difference(content: str) -> None:
    assert told(asked(content), content) == []


PROMISES = (
    "The minister met the islanders. “Nobody who sails to the islands in winter will pay a higher fare,” Mira Tolland "
    "promised. The pilots of Orvale will not be paid for the lost week, she said."
)


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ("that sailing to the islands in winter would cost nobody a higher fare than now", "reported"),
        ("that the fare would be higher for sailing to the islands in winter, but not for pilots", "reported"),
        ("that a higher fare would be paid for sailing to the islands in winter", "not found"),
        ("that the ferry would sail to the islanders on Sundays, too", "not found"),
        ("that the minister of the islanders was in office", "not found"),
        ("that Mira Tolland has promised the pilots of Orvale a new ferry", "not found"),
    ],
)
def test_another_promise_of_the_same_speaker_is_another_matter(content: str, found: Found) -> None:
    assert asked(content, PROMISES).found == found


def test_where_it_is_not_found_the_nearest_passage_is_told() -> None:
    content = "that Mira Tolland would see that the pilots of Orvale are paid twice"
    found = asked(content, PROMISES)
    assert (
        found.found == "not found"
        and found.right == ()
        and "The pilots of Orvale" in "".join(each.of(PROMISES) for each in found.near)
    )
    assert any(telling.NEAREST in line for line in telling.says_so(found, content, PROMISES))
    assert as_json(found, content, PROMISES)["near"][0]["document"] == "b"


def test_the_name_of_the_speaker_tells_nothing_of_what_is_said() -> None:
    content = "that Tolland’s ferry pilots were promised a house by Mira Tolland"
    told = says([Span("a", 0, len(content))], content, cited(PROMISES), speaker="Mira Tolland")
    assert told.found == "not found"


def test_names_alone_are_not_the_same_matter() -> None:
    assert asked("that Mira Tolland of Orvale likes plums", CITED).found == "not found"


def test_only_the_words_between_marks_are_looked_for_first() -> None:
    content = "the captain, a friend of nobody, swore that “we never would”"
    found = asked(content)
    assert found.found == "verbatim" and [each.of(content) for each in found.left] == ["we never would"]


def test_of_several_quotations_one_may_be_lacking() -> None:
    content = "“The quay is closed” and “the sailors are all asleep”"
    found = asked(content)
    assert found.found == "altered"
    assert ("words", "the sailors are all asleep", "") in told(found, content)


def speaking(value: str) -> tuple[Document, Records]:
    """An article in which somebody says something."""
    sheet = said("[Tolland] {said} <the barges were sunk near Orvale by a storm>|.")
    (one,) = sheet.records.attributions
    by = By(stage="x", version=0)
    mention = Mention(id="m", span=one.source[0], kind="person", value=value, named=True, by=by)
    link = Link(id="l", relation="refers", left=one.id, right="m", score=1.0, why="", evidence=(), by=by)
    records = Records(
        sentences=sheet.records.sentences, attributions=(one,), mentions=(mention,), links=(link,)
    )  # fmt: skip
    return sheet.document, records


@pytest.mark.parametrize(("speaker", "other"), [("Jonas Hask", True), ("Mira Tolland", False), (None, False)])
def test_somebody_else_who_says_it_there_is_told(speaker: str | None, other: bool) -> None:
    document, records = speaking("mira tolland")
    content = "that the barges were sunk near Orvale by a storm"
    found = says([Span("a", 0, len(content))], content, document, records, speaker=speaker)
    assert found.found == "verbatim"
    assert (Contrast(what="speaker", right=(Span(document.id, 0, 7),)) in found.differences) == other


def test_it_is_told_without_a_verdict() -> None:
    content = "that 40 barges were sunk near Orvale"
    lines = list(telling.says_so(asked(content), content, CITED))
    assert "hedge “allegedly” stands there, not here" in lines and "number: “40” here, “Fourteen” there" in lines
    assert not {"stronger", "weaker", "wrong", "false"} & set(" ".join(lines).lower().split())


def test_as_an_object_it_has_both_passages() -> None:
    content = "“We did not fire on the boat”"
    found = as_json(asked(content), content, CITED)
    assert found["found"] == "altered"
    assert found["differences"][0]["left"][0]["exact"] == "boat"
    assert found["right"][0]["document"] == "b"


@pytest.mark.parametrize("there", ["", " ", "😀", "“", "\u202eabc\u202c", "……", "a" * 5000])
@pytest.mark.parametrize(
    "content", ["“", "😀😀", "“😀”", "… … …", "[a] [b]", "“We did ‘not “fire” on’ it”", "\u202e“abc def ghi”"]
)
def test_odd_texts_are_not_found(content: str, there: str) -> None:
    assert asked(content, there).found == "not found"


def test_nothing_attributed_is_not_found() -> None:
    assert says([], "", cited(CITED)) == SaysSo(found="not found", left=())


@pytest.mark.parametrize("content", ["“הנמל ייסגר מחר בבוקר”", "“порт закроют завтра утром”", "“We 😀 sail at dawn”"])
def test_other_scripts_are_found_to_the_word(content: str) -> None:
    there = f"A line before. {content[1:-1]} – a line behind."
    found = asked(content, there)
    assert found.found == "verbatim" and found.right[0].of(there) == content[1:-1].strip("😀")


def test_steps_lead_from_one_side_to_the_other() -> None:
    content = "“We did not shoot on the ferry”"
    found = asked(content)
    equal = [step for step in found.steps if step.op == "equal"]
    assert all(content[slice(*step.left)].casefold() == CITED[slice(*step.right)].casefold() for step in equal)


def test_an_article_of_five_megabytes_takes_seconds() -> None:
    there = "the harbour of the old town was the harbour. " * 110_000 + CITED
    start = time.perf_counter()
    assert asked("“We did not fire on the boat”", there).found == "altered"
    assert asked("“" + "the harbour the " * 20 + "quay”", there).found != "verbatim"
    assert time.perf_counter() - start < 60
