"""Edits between two texts of one article: which statements, which words of them, where both stand, in the order of the
text."""

from dataclasses import replace

from onrecord.annotate.sheet import Sheet
from onrecord.link.statements import Edit, statement_edits
from onrecord.model import Block, Span, Stated
from tests.saying import said

OLD = said("The quay was sold in May.\nNobody had seen the papers of it.\nThe ferry sails again on Monday morning.")
NEW = said(
    "The quay was sold in June.\nThe harbour office is shut.\nThe ferry sails again on Monday morning.\nMore soon."
)


def edits(old: Sheet, new: Sheet) -> tuple[Edit, ...]:
    return statement_edits(old.document, old.records.sentences, new.document, new.records.sentences)


def test_edits_stand_in_the_order_of_the_text() -> None:
    """What came in the place of another stands behind it, not at the end."""
    found = edits(OLD, NEW)
    assert [each.op for each in found] == ["changed", "removed", "added", "added"]
    words = [
        (each.old.of(OLD.document.text) if each.old else None, each.new.of(NEW.document.text) if each.new else None)
        for each in found
    ]
    assert words[1:] == [
        ("Nobody had seen the papers of it.", None),
        (None, "The harbour office is shut."),
        (None, "More soon."),
    ]


def test_a_changed_statement_says_which_words() -> None:
    steps = [step for step in edits(OLD, NEW)[0].steps if step.op != "equal"]
    assert [(OLD.document.text[slice(*it.left)], NEW.document.text[slice(*it.right)]) for it in steps] == [
        ("May", "June")
    ]


def test_both_places_are_told_even_of_what_one_side_has_not() -> None:
    _, removed, added, last = edits(OLD, NEW)
    assert NEW.document.text[: removed.new_at].endswith("June.")
    assert OLD.document.text[: added.old_at].endswith("May.")
    assert OLD.document.text[: last.old_at].endswith("morning.")
    assert (removed.old_at, added.new_at) == (
        OLD.document.text.index("Nobody"),
        NEW.document.text.index("The harbour"),
    )


def test_turned_edits_are_the_same_the_other_way() -> None:
    ops = {"added": "removed", "removed": "added", "changed": "changed"}
    there = {(ops[each.op], each.new, each.old, each.new_at, each.old_at) for each in edits(OLD, NEW)}
    assert {(each.op, each.old, each.new, each.old_at, each.new_at) for each in edits(NEW, OLD)} == there


def test_what_only_moved_is_no_edit() -> None:
    one = said("The quay was sold in May.\nThe ferry sails again on Monday morning.\nNobody had seen the papers of it.")
    other = said(
        "The ferry sails again on Monday morning.\nNobody had seen the papers of it.\nThe quay was sold in May."
    )
    assert edits(one, one) == () == edits(one, other)


def test_a_statement_of_a_word_or_two_is_the_same_in_both() -> None:
    one, other = (said(f"The quay was sold in {month}.\nNobody knew.\nNo.") for month in ("May", "June"))
    assert [each.op for each in edits(one, other)] == ["changed"]


def test_an_article_that_is_not_cut_into_sentences_is_compared_by_paragraphs() -> None:
    bare = [replace(each, records=replace(each.records, sentences=())) for each in (OLD, NEW)]
    assert [each.op for each in edits(*bare)] == ["changed", "removed", "added", "added"]


def test_a_title_of_the_markup_alone_is_not_called_removed() -> None:
    lines = said("Quay sold\nThe quay was sold in May.").document
    span = Span(lines.id, 0, 9)
    printed = replace(
        lines,
        title=Stated(value="Quay sold", found_in="headline", span=span),
        blocks=(Block(kind="title", span=span), *lines.blocks[1:]),
    )
    marked = replace(lines, title=Stated(value="Quay sold", found_in="markup"))
    assert [each.part for each in statement_edits(printed, (), marked, ())] == ["text"]
    shout = replace(printed, text=printed.text.replace("Quay sold", "Quay Sold"))
    assert [(each.part, each.op) for each in statement_edits(printed, (), shout, ())] == [("title", "changed")]
