"""What becomes of attributions on the way: dropped only where it is known which was copied, else differs."""

from dataclasses import replace

import pytest

from onrecord.annotate.sheet import Sheet
from onrecord.link.rewording import Rewording, rewordings, version_rewordings
from onrecord.link.statements import statement_edits
from onrecord.model import Link, Mention, Records, Way
from tests.link.shared import copy
from tests.saying import BY, said


def compared(left: Sheet, right: Sheet, way: Way | None = "right from left") -> list[tuple[str, str]]:
    return [(each.what, each.change) for each in found(left, right, way)]


def found(left: Sheet, right: Sheet, way: Way | None) -> tuple[Rewording, ...]:
    one, other = left.document, right.document
    made = copy(one, (0, len(one.text)), other, (0, len(other.text)), "passage")
    turned = {"right from left": "left from right", "left from right": "right from left"}
    if made.left.document != one.id and way:
        way = turned[way]  # type: ignore[assignment]
    sides = sorted([(one, left.records), (other, right.records)], key=lambda each: each[0].id)
    return rewordings(*sides[0], *sides[1], [replace(made, direction=way)])


def named(sheet: Sheet, name: str) -> Sheet:
    """The sheet whose first attribution is by a person of this name."""
    first = sheet.records.attributions[0]
    mention = Mention(id="m", span=first.source[0], kind="person", value=name, named=True, by=BY)
    link = Link(id="l", relation="refers", left=first.id, right="m", score=1, why="", evidence=(), by=BY)
    return Sheet(document=sheet.document, records=replace(sheet.records, mentions=(mention,), links=(link,)))


PARENT = said("[A harbour official] {said} <the mayor allegedly sold forty planks of the old quay>|.")


@pytest.mark.parametrize(
    ("child", "expected"),
    [
        ("[A harbour official] {said} <the mayor sold forty planks of the old quay>|.", ("hedge", "dropped")),
        ("<The mayor allegedly sold 40 planks of the old quay>, [a harbour official] {said}|.", None),
        ("[Two fishermen] {said} <the mayor allegedly sold forty planks of the old quay>|.", ("source", "changed")),
        ("[A harbour official] {said} <the mayor allegedly sold ninety planks of the quay>|.", ("number", "changed")),
        ("[A harbour official] {admitted} <mayors allegedly sold forty planks of the old quay>|.", ("cue", "changed")),
        ("The mayor allegedly sold forty planks of the old quay.", ("source", "dropped")),
    ],
)  # fmt: skip
def test_what_became_of_an_attribution(child: str, expected: tuple[str, str] | None) -> None:
    assert compared(PARENT, said(child, address="b.txt")) == ([expected] if expected else [])


def test_without_a_direction_it_differs() -> None:
    child = said("[A harbour official] {said} <the mayor sold forty planks of the old quay>|.", address="b")
    assert compared(PARENT, child, None) == [("hedge", "differs")]
    assert compared(child, PARENT, "left from right") == [("hedge", "dropped")]
    assert compared(child, PARENT, "right from left") == [("hedge", "added")]
    lost = found(PARENT, child, None)[0]
    assert "differs" in lost.says
    assert "allegedly" in lost.says


def test_a_dropped_name_is_told_from_a_short_one() -> None:
    full = named(
        said("[Joren Hask, a ferryman,] {said} <the old quay had been sold to a dealer in May>|."), "Joren Hask"
    )
    role = said("[A ferryman] {said} <the old quay had been sold to a dealer in May>|.", address="b.txt")
    short = said("[Hask] {said} <the old quay had been sold to a dealer in May>|.", address="c.txt")
    assert compared(full, role) == [("name", "dropped")]
    assert compared(full, short) == []


@pytest.mark.parametrize(
    ("parent", "child", "expected"),
    [
        (
            "<The old quay was sold to a dealer in May>, [ferrymen] {said}|.",
            "The old quay was sold to a dealer in May, ferrymen swore.",
            ("cue", "changed"),
        ),
        (
            "[A ferryman] {said} <that the old quay was sold to a dealer in May>|.",
            "The old quay was sold to a dealer in May, a ferryman let on.",
            ("cue", "changed"),
        ),
        (
            "The old quay was sold to a dealer in May, harbour clerks avowed.",
            "The old quay was sold to a dealer in May.",
            ("source", "dropped"),
        ),
        (
            "According to two clerks, the old quay was sold to a dealer in May.",
            "The old quay was sold to a dealer in May.",
            ("source", "dropped"),
        ),
        (
            "QUILLPORT, May 2 (SNA) - [Two clerks] {said} <that the old quay was sold to a dealer in May>|.",
            "QUILLPORT, May 2 (SNA) - The old quay was sold to a dealer in May.",
            ("source", "dropped"),
        ),
        (
            "The old quay was sold to a dealer in May after years of decay.",
            "The old quay was sold to a dealer in May.",
            None,
        ),
    ],
)  # fmt: skip
def test_the_words_tell_what_was_read_on_one_side_only(
    parent: str, child: str, expected: tuple[str, str] | None
) -> None:
    ours, theirs = said(parent), said(child, address="b.txt")
    assert compared(ours, theirs) == ([expected] if expected else [])
    turned = {("source", "dropped"): ("source", "added")}
    assert compared(theirs, ours) == ([turned.get(expected, expected)] if expected else [])


def test_the_date_of_a_dateline_is_no_number_that_is_told() -> None:
    left = said("QUILLPORT, May 2 (SNA) - [Two clerks] {said} <the old quay was sold to a dealer>|.")
    right = said("QUILLPORT (Saltwind) - [Two clerks] {said} <the old quay was sold to 9 dealers>|.", address="b.txt")
    assert compared(left, right) == []


def test_a_title_that_names_begin_with_is_no_name() -> None:
    full = named(
        said("{According to} [Skipper Joren Hask], <the old quay was sold to a dealer>|."), "Skipper Joren Hask"
    )
    role = said("{According to} [a skipper], <the old quay was sold to a dealer>|.", address="b.txt")
    assert compared(full, role) == [("name", "dropped")]


def test_a_sentence_beside_a_passage_is_compared_too() -> None:
    same = "The ferry to the outer islands was withdrawn because its boiler had burst off the lighthouse.\n"
    left = said(f"{same}[A clerk] {{said}} <nine crates of reed baskets had allegedly vanished overnight>|.")
    right = said(f"{same}[Two porters] {{said}} <nine crates of reed baskets vanished overnight>|.", address="b.txt")
    one, other = left.document, right.document
    made = copy(one, (0, len(same) - 1), other, (0, len(same) - 1), "passage")
    sides = sorted([(one, left.records), (other, right.records)], key=lambda each: each[0].id)
    whats = {each.what for each in rewordings(*sides[0], *sides[1], [made])}
    assert whats == {"hedge", "source"}


def test_both_sides_have_their_words() -> None:
    child = said("[Two fishermen] {said} <the mayor allegedly sold forty planks of the old quay>|.", address="b")
    (change,) = found(PARENT, child, "right from left")
    texts = {PARENT.document.id: PARENT.document.text, child.document.id: child.document.text}
    words = {span.of(texts[span.document]) for span in (*change.left, *change.right)}
    assert words == {"A harbour official", "Two fishermen"}


def test_versions_are_old_and_new() -> None:
    new = said("[A harbour official] {said} <the mayor sold forty planks of the old quay>|.")
    changes = version_rewordings(PARENT.document, PARENT.records, new.document, new.records)
    assert [(each.what, each.change) for each in changes] == [("hedge", "dropped")]
    assert changes[0].left[0].of(PARENT.document.text) == "allegedly"


def test_statements_of_two_versions() -> None:
    old = said("The quay was sold in May.\nNobody had seen the papers of it.\nThe ferry sails again on Monday morning.")
    new = said("The quay was sold in June.\nThe ferry sails again on Monday morning.\nA court will look at it.")
    edits = statement_edits(old.document, old.records.sentences, new.document, new.records.sentences)
    assert [each.op for each in edits] == ["changed", "removed", "added"]
    assert edits[1].old is not None
    assert edits[1].old.of(old.document.text).startswith("Nobody")
    assert statement_edits(old.document, old.records.sentences, old.document, old.records.sentences) == ()


def test_nothing_is_said_of_nothing() -> None:
    assert rewordings(PARENT.document, Records(), PARENT.document, Records(), []) == ()
