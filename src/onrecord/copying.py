"""Which passages the articles of a case share, brought up to date: what came is compared with those that share words
with it, and what a coming or going bears on is compared again. Whatever the order, the same passages come out (law 9).

A pair of articles is judged by its two texts and by how widely the runs of words that both have are used in the case;
so a pair need be looked at again only when the use of such a run has changed.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from datetime import date
from sqlite3 import Connection

import numpy as np
from numpy.typing import NDArray

from onrecord.model import Copy
from onrecord.reuse.entries import Entries as Grammed
from onrecord.reuse.entries import entries
from onrecord.reuse.finding import Article, told
from onrecord.reuse.grams import Grams, Usage, shared, usage
from onrecord.reuse.pairs import linked, promising
from onrecord.reuse.rows import BY, copy_of
from onrecord.reuse.runs import Numbers
from onrecord.reuse.sorting import IN_A_ROW, in_reach
from onrecord.reuse.words import words
from onrecord.store import Case, comparing, gramming, spread
from onrecord.store.bearing import borne_on
from onrecord.store.compared import Compared, Page, rank, text_of
from onrecord.store.comparing import Came
from onrecord.store.gramming import Entries, Hashes
from onrecord.store.spread import ALL_PAIRS, Groups


def compare(case: Case) -> None:
    """Bring the shared passages of a case up to date, in one transaction."""
    with case.writing() as db:
        comparing.begin(db, f"{BY.stage}:{BY.version}")
        try:
            _bring_up(db)
        except gramming.DamagedError:  # what the index holds can be had from the articles again
            comparing.start_over(db)
            _bring_up(db)
        comparing.done(db)


def _bring_up(db: Connection) -> None:
    for key in comparing.stale(db):
        comparing.leave(db, key)
    new, again = comparing.fresh(db), comparing.again(db)
    if new or again:
        came, known = comparing.enter(db, new), Compared(db)
        if 2 * len(came.numbers) > len(known):
            pages = _ranked(known, known.every())
            keys = [page.key for page in pages.values()]
            comparing.rewrite(db, keys, keys, _all_copies(db, list(pages.values())))
        else:
            _add(db, known, came, known.numbers(again))


def _add(db: Connection, known: Compared, came: Came, again: set[int]) -> None:
    """Compare what came with what may share a passage with it, and what that bears on with each other."""
    groups = spread.groups(known, gramming.look_up(db, came.hashes))
    before = spread.groups(known, _without(groups.entries, came.numbers))
    wholly, among, beside = borne_on(db, known, before, groups, came.numbers)
    concerned = came.numbers | again | wholly | among
    mates = spread.mates(groups, came.numbers, came.said)
    pages = _ranked(known, concerned | beside | mates | groups.leaders)
    copies = _copies(db, known, pages, concerned, groups)
    keys = [page.key for page in pages.values()]
    comparing.rewrite(db, [pages[number].key for number in concerned], keys, list(copies))


def _ranked(known: Compared, numbers: Iterable[int]) -> dict[int, Page]:
    """The articles with these numbers, the earliest dated first."""
    given = list(numbers)
    return dict(sorted(zip(given, known.pages(given), strict=True), key=lambda each: rank(each[1])))


def _without(entries: Entries, numbers: set[int]) -> Entries:
    return entries[~np.isin(entries.number, list(numbers))]


def _copies(
    db: Connection, known: Compared, pages: Mapping[int, Page], concerned: set[int], groups: Groups
) -> Iterator[tuple[int, int, Copy]]:
    """What these articles share, one of the two concerned, with the row keys of both; the earliest dated come first."""
    numbers = np.array(list(pages))
    articles = [_article(db, page) for page in pages.values()]
    columns = words(each.text for each in articles)
    chosen = np.isin(numbers, list(concerned))
    known_grams = _Known(db, known, groups)
    kept = promising(columns, known_grams.paired(entries(columns), chosen), chosen, ALL_PAIRS)
    numbers, chosen, articles = numbers[kept], chosen[kept], [articles[at] for at in np.flatnonzero(kept).tolist()]
    columns = words(each.text for each in articles)
    grams, use, led = known_grams.grams(entries(columns), numbers)
    runs = linked(columns, grams, use, led, ALL_PAIRS)
    runs = runs[chosen[columns.text_of(runs.left)] | chosen[columns.text_of(runs.right)]]
    keys = {page.id: page.key for page in pages.values()}
    for each in told(articles, columns, grams, use, runs):
        copy = copy_of(each)
        yield keys[copy.left.document], keys[copy.right.document], copy


def _all_copies(db: Connection, pages: Sequence[Page]) -> Iterator[tuple[int, int, Copy]]:
    """The same of all articles of the case."""
    keys, articles = {page.id: page.key for page in pages}, [_article(db, page) for page in pages]
    columns = words(each.text for each in articles)
    grams = shared(columns)
    use = usage(columns, grams, [page.series for page in pages], [page.day for page in pages])
    runs = linked(columns, grams, use, np.ones(len(grams.begin), np.bool_), ALL_PAIRS)
    for each in told(articles, columns, grams, use, runs):
        copy = copy_of(each)
        yield keys[copy.left.document], keys[copy.right.document], copy


def _article(db: Connection, page: Page) -> Article:
    day = None if page.day is None else date.fromordinal(page.day)
    return Article(id=page.id, text=text_of(db, page.key), series=page.series, published=day)


class _Known:
    """The use of runs of words in the case, as far as it was asked for."""

    def __init__(self, db: Connection, known: Compared, groups: Groups) -> None:
        self._db = db
        self._known = known
        self._hash, self._leader, self._worn = groups.hash, groups.leader, groups.worn
        self._use = {each.name: getattr(groups.use, each.name) for each in fields(Usage)}

    def _places(self, hashes: Hashes) -> Numbers:
        """Where these stand in what is known; those that are not known are asked for."""
        others = np.setdiff1d(hashes, self._hash)
        more = spread.groups(self._known, gramming.look_up(self._db, others))
        hash_ = np.append(self._hash, more.hash)
        order = np.argsort(hash_)
        self._hash = hash_[order]
        self._leader = np.append(self._leader, more.leader)[order]
        self._worn = np.append(self._worn, more.worn)[order]
        self._use = {name: np.append(column, getattr(more.use, name))[order] for name, column in self._use.items()}
        return np.searchsorted(self._hash, hashes)

    def paired(self, of: Grammed, chosen: NDArray[np.bool_]) -> Grammed:
        """The entries of runs that any two of these texts are compared by, one of them chosen."""
        order = np.argsort(of.hash)
        hash_ = of.hash[order]
        begin = np.flatnonzero(np.append(True, hash_[1:] != hash_[:-1])) if len(hash_) else np.zeros(0, np.int64)
        several = np.diff(np.append(begin, len(hash_))) > 1
        several &= np.add.reduceat(chosen[of.text[order]], begin) > 0 if len(begin) else several
        of = of[np.isin(of.hash, hash_[begin[several]])]
        at = self._places(of.hash)
        return of[~self._worn[at]]

    def grams(self, of: Grammed, numbers: Numbers) -> tuple[Grams, Usage, NDArray[np.bool_]]:
        """Those of the texts that several articles of the case have, though it be one of these alone; their use; and of
        which of them the earliest article of all is the first of these, which have the numbers given. Left out are runs
        that no concerned text has and that boilerplate is not made of: nothing hangs on them."""
        of = self._settled(of)
        at = self._places(of.hash)
        rows = np.flatnonzero(self._use["texts"][at] > 1)
        rows = rows[np.lexsort((of.place[rows], at[rows]))]
        which, begin, group = np.unique(at[rows], return_index=True, return_inverse=True)
        text = of.text[rows].astype(np.int32)
        grams = Grams(place=of.place[rows], text=text, group=group.astype(np.int32), begin=begin)
        use = Usage(**{name: column[which] for name, column in self._use.items()})
        return grams, use, self._leader[which] == numbers[text[begin]]

    def _settled(self, of: Grammed) -> Grammed:
        """The entries of runs whose use is known, once that of all worn ones is that stand in a row: a row has one at
        a place that can be divided by its length."""
        probes = of[of.place % IN_A_ROW == 0]
        at = self._places(probes.hash)
        out = probes.place[self._worn[at]]
        self._places(of.hash[in_reach(out, int(of.place.max(initial=0)) + 1)[of.place]])
        return of[np.isin(of.hash, self._hash)]
