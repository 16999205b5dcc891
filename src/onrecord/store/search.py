"""Search in titles, texts, what is said and who says it. Nothing that is typed can fail or be taken for a command."""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain, islice
from typing import Any

from onrecord.model import Span
from onrecord.store.answers import Brief, Said, SpeakerRow
from onrecord.store.case import Case
from onrecord.store.fitting import BY_DATE, LINE, briefs, fits, listed, numbers
from onrecord.store.hits import Found, Sheet
from onrecord.store.indexing import BITS, index, sayings, unindex
from onrecord.store.listed import Filter, Hit, Hits, Query
from onrecord.store.quoted import SPEAKS_IN, said_by, speakers_called
from onrecord.store.reading import read_said
from onrecord.store.wording import Place, Term, match, terms

__all__ = ["Hit", "Hits", "Query", "index", "search", "unindex"]

RANKED = 2000  # articles are ranked one against the other; more are not
COUNTED = 10_000  # sayings are counted up to here
NEAR = 100  # so many of the best articles are read for sayings before all sayings are asked for
SPEAKERS = 5  # are shown
SENTENCES = 3  # of each article are shown
SAID = "FROM saying_words WHERE saying_words MATCH ?"
ORDERS = {"date": BY_DATE, "-date": "shelf.published IS NULL, shelf.published DESC, shelf.address, shelf.id"}
RANK = "bm25(article_words, 4.0, 1.0)"  # a word of the title counts four times
LAST = (1 << BITS) - 1  # the greatest number of a saying within its document

Numbers = Collection[int]  # of sayings within their document


def search(case: Case, query: Query, *, limit: int = 20) -> Hits:
    """What holds all words: articles in the query's order, sayings in that of their articles, speakers of that name.

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
        self._sheets: dict[int, Sheet] = {}

    def hits(self, limit: int) -> Hits:
        """All that the search shows."""
        ranked = self._ranked()
        near = list(islice(ranked, max(limit, NEAR)))
        told, told_total, at_least = self._sayings(near, ranked, limit)
        above = defaultdict[int, set[Place]](set)
        for found in told:
            above[found.document].add(found.sentence)
        best = {document: self._sheet(document).best(SENTENCES, above[document]) for document in near[:limit]}
        made = self._made([*told, *(found for several in best.values() for found in several)], best)
        people = self._speakers()
        return Hits(
            speakers=people[:SPEAKERS],
            sayings=tuple(made.hits[found] for found in told),
            sayings_total=told_total,
            sayings_at_least=at_least,
            articles=tuple((made.lines[key], tuple(made.hits[it] for it in several)) for key, several in best.items()),
            articles_total=len(self._found),
            more=at_least or told_total > len(told) or len(self._found) > limit or len(people) > SPEAKERS,
        )

    @cached_property
    def _found(self) -> set[int]:
        """The row keys of all articles that fit."""
        return {key for (key,) in self._fitting("shelf.document")}

    def _ranked(self) -> Iterator[int]:
        """The articles that fit: by date when that is asked for, else the best first.

        Of very many, those with the words in their title go before the others, each by date: words that stand
        everywhere tell no article from another.
        """
        if self._query.order != "best":
            yield from (key for key in self._dated(order=ORDERS[self._query.order]) if key in self._found)
            return
        if len(self._found) > RANKED:
            titled = self._fitting("shelf.document", f"title : ({self._match})", f"ORDER BY {BY_DATE}")
            yield from (key for (key,) in titled)
            others = self._found - {key for (key,) in titled}
            yield from (key for key in self._dated() if key in others)
            return
        ranks = dict(self._fitting(f"shelf.document, {RANK}"))
        counted = Counter(ranks.values())
        alike = listed(key for key, rank in ranks.items() if counted[rank] > 1)
        order = {key: at for at, key in enumerate(self._dated(f"shelf.document IN {alike}"))}
        yield from sorted(ranks, key=lambda key: (ranks[key], order.get(key, 0)))

    def _fitting(self, columns: str, match: str = "", order: str = "") -> list[Any]:
        """These columns of the articles that fit the words and the filter."""
        where, values = fits(self._query.filter)
        if self._query.speaker is not None:
            where, values = f"{where} AND shelf.document IN ({SPEAKS_IN})", (*values, self._query.speaker)
        sql = f"SELECT {columns} FROM article_words CROSS JOIN shelf ON shelf.document = article_words.rowid"
        sql = f"{sql} WHERE article_words MATCH ? AND {where} {order}"
        return numbers(self._db, sql, match or self._match, *values)

    def _dated(self, where: str = "TRUE", order: str = BY_DATE) -> Iterator[int]:
        """The row keys of current articles in order of date."""
        cursor = self._db.cursor()
        cursor.row_factory = None
        sql = f"SELECT document FROM shelf WHERE shelf.current = 1 AND {where} ORDER BY {order}"
        return (key for (key,) in cursor.execute(sql))

    def _sayings(self, near: Sequence[int], far: Iterator[int], limit: int) -> tuple[list[Found], int, bool]:
        """The first sayings, in the order of the articles; how many there are, and whether it is at least so many."""
        found = list(islice(self._told(near, far), limit + 1))
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

    def _told(self, near: Sequence[int], far: Iterator[int]) -> Iterator[Found]:
        for document, numbered in self._candidates(near, far):
            mine = self._mine(document, numbered)
            if mine is None or mine:
                yield from self._sheet(document).said(mine)

    def _candidates(self, near: Sequence[int], far: Iterator[int]) -> Iterator[tuple[int, Numbers | None]]:
        """The articles that may hold sayings, with the numbers of these as far as they are known.

        Common words stand in nearly every article, and a speaker's sayings are few: the best articles are read without
        asking where all sayings with these words are.
        """
        blind = NEAR if self._few is None else 0
        yield from ((key, None) for key in near[:blind])
        if len(self._found) > blind:
            held = self._by_document() if self._few is None else self._few
            yield from ((key, held[key]) for key in chain(near[blind:], far) if key in held)

    @cached_property
    def _few(self) -> dict[int, Numbers] | None:
        """The numbers of all sayings by document; None when they are too many."""
        counted = f"SELECT COUNT(*) FROM (SELECT 1 {SAID} LIMIT ?)"
        ((many,),) = numbers(self._db, counted, self._match, COUNTED + 1)
        return self._by_document() if many <= COUNTED else None

    def _by_document(self) -> dict[int, Numbers]:
        found = defaultdict[int, list[int]](list)
        for (key,) in numbers(self._db, f"SELECT rowid {SAID}", self._match):
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
                voice=found.voice,
            )
            for found in several
        }
