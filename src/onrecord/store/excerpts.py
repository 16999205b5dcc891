"""The words around an attribution, for lists: the sentences that it touches, as far as a row has room."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from onrecord.model import Attribution, Sentence, Span
from onrecord.store import findings, rows
from onrecord.store.case import Case

LONGEST = 700  # code points of a row


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """Words of an article from code point `start`, where its sentence begins; `more` when what is reported goes on
    behind them."""

    start: int
    text: str
    more: bool


def excerpts(case: Case, attributions: Iterable[Attribution]) -> dict[str, Excerpt]:
    """An excerpt for each attribution, by its id; none for one whose article is gone."""
    by_document = defaultdict(list)
    for attribution in attributions:
        by_document[attribution.document].append(attribution)
    with case.snapshot() as db:
        return dict(chain.from_iterable(_of_document(db, *each) for each in by_document.items()))


def _of_document(
    db: sqlite3.Connection, identity: str, attributions: Sequence[Attribution]
) -> Iterable[tuple[str, Excerpt]]:
    found = rows.ask(db, "SELECT key, text FROM document WHERE id = ?", identity).fetchone()
    if found is None:
        return
    sentences = findings.read_sentences(db, found[0], identity)
    for attribution in attributions:
        start, end, more = passage(sentences, attribution)
        yield attribution.id, Excerpt(start=start, text=found[1][start:end], more=more)


def passage(sentences: Sequence[Sentence], found: Attribution) -> tuple[int, int, bool]:
    """The sentences from source to content, or those of the content, or its first: the longest that fits a row.

    True where the content goes on after the passage.
    """
    content = found.content or found.spans
    for spans in (found.spans, content):
        start, end = _touched(sentences, spans)
        if end - start <= LONGEST:
            return start, end, False
    start, end = _touched(sentences, content[:1])
    first = next((it.span.end for it in sentences if start < it.span.end), end)
    return start, min(first, end, start + LONGEST), True


def _touched(sentences: Sequence[Sentence], spans: Sequence[Span]) -> tuple[int, int]:
    """From the first to the last code point of the sentences that these spans touch."""
    start, end = spans[0].start, max(span.end for span in spans)
    inside = [it.span for it in sentences if it.span.start < end and start < it.span.end]
    return (min(start, inside[0].start), max(end, inside[-1].end)) if inside else (start, end)
