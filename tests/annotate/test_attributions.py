"""The stage as a whole, with the weights that ship: what holds of every article, whatever the two readings find."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given

from onrecord.annotate import annotate
from onrecord.annotate.sheet import mined
from onrecord.model import Attribution, Document, Problem
from onrecord.read import load, read
from tests.articles import around, row
from tests.golden.cases import STRAIT
from tests.laws.texts import documents


def shipped() -> Iterator[Document]:
    """The articles that ship, as they are read."""
    for path in sorted(STRAIT.iterdir()):
        raw = load(path, STRAIT)
        document = raw if isinstance(raw, Problem) else read(raw)
        if isinstance(document, Document):
            yield document


def check(document: Document) -> tuple[Attribution, ...]:
    """Everything that must hold of one article's attributions, which it answers."""
    found = annotate(document).attributions
    known = {each.id: each for each in found}
    outermost = [each for each in found if each.via is None]
    for left, right in combinations(outermost, 2):
        mine = (*left.cue, *left.content)
        assert not any(a.overlaps(b) for a in mine for b in (*right.cue, *right.content)), "outermost ones share a word"
    blocks = [block.span for block in mined(document)]
    for each in found:
        if each.via is not None:
            assert all(any(piece.contains(span) for piece in known[each.via].content) for span in each.spans)
        assert all(any(block.contains(span) for block in blocks) for span in each.spans), "outside every mined block"
        assert 0 <= each.score <= 1 and each.certainty is not None
        absent = (each.certainty.source is None, each.certainty.cue is None)
        assert absent == (not each.source, not each.cue)
    return found


@given(documents())
def test_what_holds_of_every_article(document: Document) -> None:
    check(document)


@pytest.mark.parametrize("document", list(shipped()), ids=lambda document: Path(document.address).name)
def test_what_holds_of_the_articles_that_ship(document: Document) -> None:
    assert check(document)


def test_both_readings_are_told_apart_in_words() -> None:
    document = around("“The quay is shut,” Mira Tolland said.\n\nDorvania does not want a war over the quay of Orvale.")
    both, alone = annotate(document).attributions
    assert both.why.endswith("; the tagger agrees") and row(document, both)[0] == "Mira Tolland"
    assert alone.why == "the tagger alone" and alone.kind == "ascribed"


def test_quoted_words_in_pieces_are_direct_and_the_cut_between_them_is_the_quoters() -> None:
    document = around("“We waited” ... “for days on the ice,” Mira Tolland said.")
    (found,) = annotate(document).attributions
    assert found.kind == "direct"
    assert [(change.kind, change.span.of(document.text)) for change in found.alterations] == [("splice", "” ... “")]


def test_two_quotations_with_the_authors_words_or_nothing_between_them_are_not_spliced() -> None:
    for text in (
        "“We waited,” Mira Tolland said. “It rained.”",
        "Mira Tolland said: “We waited.”\n\n“It rained all day.”",
    ):
        assert [change for found in annotate(around(text)).attributions for change in found.alterations] == []
