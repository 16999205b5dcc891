"""Where another article reports the same words and names who said them. Shown, never concluded from (law 6).

Two passes over the contents. The first gathers the runs of words that sources without a name said; the second looks for
them in what those with a name said. Only attributions that share a run are compared closely, by the function given.
"""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Protocol

from onrecord.gist import WORD, Gist, fold, gist, runs
from onrecord.model import Span
from onrecord.store import sifting
from onrecord.store.answers import Brief, Said
from onrecord.store.case import Case
from onrecord.store.fitting import LINE, briefs, listed
from onrecord.store.reading import read_said
from onrecord.store.sifting import One
from onrecord.store.unnamed import Cut, Entry, Ledger, parted

MOST_HOLDERS = 400  # attributions of one run that are looked at
MOST_COMPARED = 60  # attributions with a name that one without is compared with
CONTENTS = (
    "SELECT document, finding, start, end FROM span JOIN finding ON finding.key = span.finding"
    " WHERE role = 'content' AND finding IN {} ORDER BY document, finding, position"
)


class Alike(Protocol):
    """How surely two report the same words, and why."""

    @property
    def score(self) -> float:
        """How surely, 0 to 1."""

    @property
    def why(self) -> str:
        """The reason, for people."""


SameWords = Callable[[Gist, Gist], Alike | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedElsewhere:
    """An attribution of another article that reports the same words and names its source, whose words and what is
    reported are cut out of its text."""

    article: Brief
    said: Said
    source: tuple[Cut, ...]
    content: tuple[Cut, ...]
    score: float
    why: str


def named_elsewhere(
    case: Case, ledger: Ledger, same_words: SameWords, *, floor: float = 0.0
) -> dict[str, tuple[NamedElsewhere, ...]]:
    """By the id of an attribution of the ledger, who says the same words with a name in other articles, the surest
    first. Words inside somebody's words count as the inner one's: who only passes them on is not named for them."""
    entries = {entry.finding: entry for row in ledger.rows for entry in row.entries}
    with case.snapshot() as db:
        every = sifting.read(db)
        named = [key for key, one in every.items() if one.groups and not one.nameless and one.score >= floor]
        asked = {
            key: entry for key, entry in entries.items() if every[key].kind != "work"
        }  # a work has no name to give
        pairs = _pairs(db, every, asked, named)
        gists = _Gists(db, every, {*pairs, *(key for several in pairs.values() for key in several)})
        found = {key: list(_matches(key, several, gists, same_words)) for key, several in pairs.items()}
        lines = _briefs(db, {every[key].document for several in found.values() for key, _ in several})
        return {
            entries[key].attribution: tuple(
                sorted(
                    (gists.named(theirs, lines[every[theirs].document], alike) for theirs, alike in several),
                    key=_surest,
                )
            )
            for key, several in found.items()
            if several
        }


def _surest(found: NamedElsewhere) -> tuple[float, bool, str, str, str]:
    brief = found.article
    return -found.score, brief.published is None, brief.published or "", brief.id, found.said.attribution.id


def _pairs(
    db: sqlite3.Connection, every: Mapping[int, One], entries: Mapping[int, Entry], named: Collection[int]
) -> dict[int, list[int]]:
    """Those with a name whom each without one is to be compared with: they share most runs with it."""
    holders = defaultdict[int, list[int]](list)
    for key, hashes in _runs(db, entries):
        for each in hashes:
            holders[each].append(key)
    votes = defaultdict[int, Counter[int]](Counter)
    for theirs, hashes in _runs(db, named):
        for each in hashes & holders.keys():
            for key in holders[each][:MOST_HOLDERS]:
                if every[key].document != every[theirs].document:
                    votes[key][theirs] += 1
    return {key: _most_shared(db, counts) for key, counts in votes.items()}


def _most_shared(db: sqlite3.Connection, counts: Counter[int]) -> list[int]:
    if len(counts) <= MOST_COMPARED:
        return list(counts)
    ids = dict(db.execute(f"SELECT key, id FROM finding WHERE key IN {listed(counts)}").fetchall())
    return sorted(counts, key=lambda key: (-counts[key], ids[key]))[:MOST_COMPARED]


def _runs(db: sqlite3.Connection, keys: Iterable[int]) -> Iterator[tuple[int, set[int]]]:
    """The hashes of the runs of words that each of these attributions has in its content."""
    for several in parted(sorted(keys)):
        places = db.execute(CONTENTS.format(listed(several))).fetchall()
        for document, of_document in groupby(places, key=lambda place: place[0]):
            (text,) = db.execute("SELECT text FROM document WHERE key = ?", (document,)).fetchone()
            for finding, own in groupby(of_document, key=lambda place: place[1]):
                words = tuple(fold(word) for *_, start, end in own for word in WORD.findall(text[start:end]))
                yield finding, set(map(hash, runs(words)))


def _matches(key: int, several: Iterable[int], gists: "_Gists", same_words: SameWords) -> Iterator[tuple[int, Alike]]:
    for theirs in several:
        alike = same_words(gists.of(key), gists.of(theirs))
        if alike and not any(same_words(gists.of(key), inner) for inner in gists.inside(theirs)):
            yield theirs, alike


class _Gists:
    """The gists of some attributions, and of those that stand inside them."""

    def __init__(self, db: sqlite3.Connection, every: Mapping[int, One], keys: Collection[int]) -> None:
        self._inside = defaultdict[int, list[int]](list)
        for key, one in every.items():
            if one.via is not None and one.via in keys:
                self._inside[one.via].append(key)
        wanted = {*keys, *(inner for several in self._inside.values() for inner in several)}
        self._said = dict[int, Said]()
        self._gists = dict[int, Gist]()
        self._cuts = dict[int, tuple[tuple[Cut, ...], tuple[Cut, ...]]]()
        for several in parted(sorted(wanted)):
            self._take(db, several)

    def _take(self, db: sqlite3.Connection, keys: Iterable[int]) -> None:
        told = sorted(read_said(db, f"finding.key IN {listed(keys)}"), key=lambda each: each[1])
        for document, several in groupby(told, key=lambda each: each[1]):
            (text,) = db.execute("SELECT text FROM document WHERE key = ?", (document,)).fetchone()
            for key, _, said in several:
                self._said[key] = said
                self._gists[key] = gist(said.attribution, text)
                self._cuts[key] = _cut(said.attribution.source, text), _cut(said.attribution.content, text)

    def of(self, key: int) -> Gist:
        return self._gists[key]

    def inside(self, key: int) -> Iterator[Gist]:
        return (self._gists[inner] for inner in self._inside[key])

    def named(self, key: int, article: Brief, alike: Alike) -> NamedElsewhere:
        source, content = self._cuts[key]
        return NamedElsewhere(
            article=article,
            said=self._said[key],
            source=source,
            content=content,
            score=alike.score,
            why=alike.why,
        )


def _cut(spans: Iterable[Span], text: str) -> tuple[Cut, ...]:
    return tuple(Cut(span, span.of(text)) for span in spans)


def _briefs(db: sqlite3.Connection, documents: Collection[int]) -> dict[int, Brief]:
    found = dict[int, Brief]()
    for several in parted(sorted(documents)):
        lines = db.execute(f"SELECT {LINE} FROM shelf WHERE shelf.document IN {listed(several)}").fetchall()
        found |= briefs(db, lines)
    return found
