"""The words around an attribution, for lists: the sentences that it touches, as far as a row has room."""

import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from onrecord.model import Attribution, Sentence, Span
from onrecord.store import findings, rows
from onrecord.store.answers import Brief
from onrecord.store.case import Case
from onrecord.store.fitting import numbers
from onrecord.store.sharing import briefs_of

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


def sentences_at(case: Case, places: Iterable[Span]) -> dict[Span, Span]:
    """For each place the sentences that it touches, from the first to the last; where it touches none, its block."""
    several = set(places)
    with case.snapshot() as db:
        keys = _keys(db, {place.document for place in several})
        asked = {(keys[it.document], it.start, it.end): it for it in several if it.document in keys}
        found = _around(db, "sentence", asked)
        found |= _around(db, "block", asked.keys() - found.keys())
    return {asked[place]: Span(asked[place].document, *around) for place, around in found.items()}


Asked = tuple[int, int, int]  # an article by its row key, and a range of its text


def _around(db: sqlite3.Connection, table: str, asked: Collection[Asked]) -> dict[Asked, tuple[int, int]]:
    if not asked:
        return {}
    sql = (
        f"WITH asked (document, low, high) AS (VALUES {', '.join(map(str, asked))})"
        f" SELECT asked.document, low, high, MIN(start), MAX(end) FROM asked CROSS JOIN {table}"
        f" ON {table}.document = asked.document AND start < high AND end > low GROUP BY 1, 2, 3"
    )
    return {(key, low, high): (min(start, low), max(end, high)) for key, low, high, start, end in numbers(db, sql)}


def _keys(db: sqlite3.Connection, identities: Collection[str]) -> dict[str, int]:
    asked = ", ".join("?" * len(identities))
    return dict(rows.ask(db, f"SELECT id, key FROM document WHERE id IN ({asked})", *sorted(identities)).fetchall())


def words_at(case: Case, places: Iterable[Span]) -> dict[Span, str]:
    """The words at each place; none for one whose article is gone."""
    by_document = defaultdict[str, set[Span]](set)
    for place in places:
        by_document[place.document].add(place)
    found = dict[Span, str]()
    with case.snapshot() as db:
        for document, several in by_document.items():
            held = rows.ask(db, "SELECT text FROM document WHERE id = ?", document).fetchone()
            found |= {place: place.of(held[0]) for place in several} if held else {}
    return found


def articles_of(case: Case, places: Iterable[Span]) -> dict[str, Brief]:
    """The current articles that these places stand in, each in a line, by their ids."""
    with case.snapshot() as db:
        keys = _keys(db, {place.document for place in places})
        found = briefs_of(db, list(keys.values()))
    return {each.id: each for each in found.values()}
