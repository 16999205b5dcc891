"""Search in titles, texts, what is said and who says it. Nothing that is typed can fail or be taken for a command."""

import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import islice

from onrecord.model import Span
from onrecord.store.answers import Brief, Said, SpeakerRow
from onrecord.store.case import Case
from onrecord.store.fitting import BY_DATE, LINE, briefs, fits, listed, numbers
from onrecord.store.hits import Found, Sheet
from onrecord.store.indexing import BITS, index, sayings, unindex
from onrecord.store.listed import Filter, Hit, Hits, Query
from onrecord.store.quoted import SPEAKS_IN, said_by, speakers_called
from onrecord.store.reading import read_said
from onrecord.store.wording import Term, match, terms

__all__ = ["Hit", "Hits", "Query", "index", "search", "unindex"]

COUNTED = 10_000  # sayings are counted up to here
NEAR = 100  # so many of the best articles are read for sayings before all sayings are asked for
SOME = 30  # the same, when only one speaker's sayings count
SPEAKERS = 5  # are shown
SENTENCES = 3  # of each article are shown
FOUND = "FROM article_words CROSS JOIN shelf ON shelf.document = article_words.rowid"
RANK = "bm25(article_words, 4.0, 1.0)"  # a word of the title counts four times
LAST = (1 << BITS) - 1  # the greatest number of a saying within its document

Numbers = Collection[int]  # of sayings within their document


def search(case: Case, query: Query, *, limit: int = 20) -> Hits:
    """What holds all words: articles, the best first, sayings in the order of their articles, speakers of that name.

    In the articles of the query's filter, current versions; with a speaker, where that one speaks, and of the sayings
    only theirs.
    """
    looked_for = terms(query.words)
    if not looked_for:
        return Hits()
    with case.snapshot() as db:
        return _Search(db, query, looked_for).hits(limit)


class _Search:
    """One search, in one snapshot."""

    def __init__(self, db: sqlite3.Connection, query: Query, looked_for: tuple[Term, ...]) -> None:
        self._db = db
        self._query = query
        self._terms = looked_for
        self._match = match(looked_for)
        where, values = fits(query.filter)
        if query.speaker is not None:
            where, values = f"{where} AND shelf.document IN ({SPEAKS_IN})", (*values, query.speaker)
        self._fitting, self._values = f"{FOUND} WHERE article_words MATCH ? AND {where}", (self._match, *values)
        self._sheets: dict[int, Sheet] = {}

    def hits(self, limit: int) -> Hits:
        """All that the search shows."""
        total, near = self._count(), self._ranked(max(limit, NEAR))
        told, told_total, at_least = self._sayings(near, total, limit)
        best = {document: self._sheet(document).best(SENTENCES) for document in near[:limit]}
        made = self._made([*told, *(found for several in best.values() for found in several)], best)
        people = self._speakers()
        return Hits(
            speakers=people[:SPEAKERS],
            sayings=tuple(made.hits[found] for found in told),
            sayings_total=told_total,
            sayings_at_least=at_least,
            articles=tuple((made.lines[key], tuple(made.hits[it] for it in several)) for key, several in best.items()),
            articles_total=total,
            more=at_least or told_total > len(told) or total > limit or len(people) > SPEAKERS,
        )

    def _count(self) -> int:
        """How many articles fit."""
        return int(numbers(self._db, f"SELECT COUNT(*) {self._fitting}", *self._values)[0][0])

    def _ranked(self, most: int) -> list[int]:
        """The row keys of the articles, the best first; -1: all of them."""
        ordered = f"SELECT shelf.document {self._fitting} ORDER BY {RANK}, {BY_DATE} LIMIT ?"
        return [key for (key,) in numbers(self._db, ordered, *self._values, most)]

    def _sayings(self, near: Sequence[int], total: int, limit: int) -> tuple[list[Found], int, bool]:
        """The first sayings, in the order of the articles; how many there are, and whether it is at least so many."""
        found = list(islice(self._told(near, total), limit + 1))
        if len(found) <= limit:
            return found, len(found), False
        plain = self._query.speaker is None
        if self._few is not None and plain:
            return found[:limit], sum(len(self._few[key]) for key in self._among(self._few)), False
        every = plain and self._query.filter == Filter()
        return found[:limit], COUNTED if every else len(found), True

    def _among(self, documents: Iterable[int]) -> list[int]:
        """Those of these documents that the filter means."""
        where, values = fits(self._query.filter)
        sql = f"SELECT document FROM shelf WHERE document IN {listed(documents)} AND {where}"
        return [key for (key,) in numbers(self._db, sql, *values)]

    def _told(self, near: Sequence[int], total: int) -> Iterator[Found]:
        for document, numbered in self._candidates(near, total):
            mine = self._mine(document, numbered)
            if mine is None or mine:
                yield from self._sheet(document).said(mine)

    def _candidates(self, near: Sequence[int], total: int) -> Iterator[tuple[int, Numbers | None]]:
        """The articles that may hold sayings, with the numbers of these as far as they are known.

        Common words stand in nearly every article, and a speaker's sayings are few: the best articles are read without
        asking where all sayings with these words are.
        """
        blind = SOME if self._query.speaker is not None else NEAR if self._few is None else 0
        yield from ((key, None) for key in near[:blind])
        if total <= blind:
            return
        held = self._by_document(-1) if self._few is None else self._few
        yield from ((key, held[key]) for key in near[blind:] if key in held)
        if total > len(near) and not held.keys() <= set(near):
            yield from ((key, held[key]) for key in self._ranked(-1)[len(near) :] if key in held)

    @cached_property
    def _few(self) -> dict[int, Numbers] | None:
        """The numbers of all sayings by document; None when they are too many."""
        found = self._by_document(COUNTED + 1)
        return found if sum(map(len, found.values())) <= COUNTED else None

    def _by_document(self, most: int) -> dict[int, Numbers]:
        found = defaultdict[int, list[int]](list)
        sql = "SELECT rowid FROM saying_words WHERE saying_words MATCH ? LIMIT ?"
        for (key,) in numbers(self._db, sql, self._match, most):
            found[key >> BITS].append(key & LAST)
        return dict(found)  # no default: what is asked for is there

    def _mine(self, document: int, numbered: Numbers | None) -> Numbers | None:
        """Those that the query's speaker says."""
        if self._query.speaker is None:
            return numbered
        spoken = set(said_by(self._db, self._query.speaker, document))
        mine = [each.number for each in sayings(self._db, document) if each.finding in spoken]
        return mine if numbered is None else [number for number in mine if number in numbered]

    def _sheet(self, document: int) -> Sheet:
        if document not in self._sheets:
            self._sheets[document] = Sheet(self._db, document, self._terms)
        return self._sheets[document]

    def _made(self, several: Sequence[Found], others: Iterable[int]) -> "_Made":
        documents = listed({*others, *(found.document for found in several)})
        lines = briefs(self._db, self._db.execute(f"SELECT {LINE} FROM shelf WHERE document IN {documents}"))
        findings = {found.finding for found in several if found.finding is not None}
        read = read_said(self._db, f"finding.key IN {listed(findings)}")
        return _Made(lines, {key: said for key, _, said in read}, several)

    def _speakers(self) -> tuple[SpeakerRow, ...]:
        """One more than are shown, when there are more; none when only one speaker is asked for."""
        if self._query.speaker is not None:
            return ()
        return speakers_called(self._db, self._terms, self._query.filter, SPEAKERS + 1)


class _Made:
    """What was found, as values."""

    def __init__(self, lines: Mapping[int, Brief], said: Mapping[int, Said], several: Iterable[Found]) -> None:
        self.lines = lines
        self.hits = {
            found: Hit(
                article=lines[found.document],
                sentence=Span(lines[found.document].id, *found.sentence),
                text=found.text,
                marks=found.marks,
                said=None if found.finding is None else said[found.finding],
            )
            for found in several
        }
