"""Which passages the articles of a case share, brought up to date: what came is compared with those that share words
with it, and what a coming or going bears on is compared again. Whatever the order, the same passages come out (law 9).

A pair of articles is judged by its two texts and by how widely the runs of words that both have are used in the case;
so a pair need be looked at again only when the use of such a run has changed.
"""

from collections.abc import Iterator, Sequence
from dataclasses import fields
from datetime import date
from sqlite3 import Connection

import numpy as np
from numpy.typing import NDArray

from onrecord.engine.parts import entries
from onrecord.model import By, Copy, Span, copy_id
from onrecord.reuse.finding import Article, Reuse, told
from onrecord.reuse.grams import Grams, Usage, shared, usage
from onrecord.reuse.pairs import linked
from onrecord.reuse.words import Words, words
from onrecord.store import Case, comparing, gramming
from onrecord.store.comparing import ALL_PAIRS, Compared, Groups, Page
from onrecord.store.gramming import Entries

VERSION = 1
BY = By(stage="reuse", version=VERSION)


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
        known, concerned = _entered(db, new, again)
        pages = sorted(known.pages(concerned), key=comparing.rank)
        comparing.rewrite(db, [page.key for page in pages], list(_copies(db, known, pages)))


def _entered(db: Connection, new: Sequence[Page], again: Sequence[int]) -> tuple[Compared, set[int]]:
    """The index with the new articles in it, and the numbers of those whose passages are to be found anew."""
    numbers, entered = comparing.enter(db, new)
    known = Compared(db)
    if 2 * len(numbers) > len(known):
        return known, known.every()
    after = gramming.look_up(db, np.unique(entered.hash))
    groups = comparing.groups(known, after)
    before = comparing.groups(known, _without(after, numbers))
    concerned = comparing.borne_on(db, known, before, groups, numbers)
    concerned |= numbers | known.numbers(again) | _leaders(known, groups)
    return known, concerned | known.numbers(comparing.partners(db, known, concerned))


def _without(entries: Entries, numbers: set[int]) -> Entries:
    stays = ~np.isin(entries.number, list(numbers))
    return Entries(hash=entries.hash[stays], number=entries.number[stays], inside=entries.inside[stays])


def _leaders(known: Compared, groups: Groups) -> set[int]:
    """The earliest articles of the runs of words that more share than are compared with each other."""
    common = np.flatnonzero((groups.use.texts > ALL_PAIRS) & ~groups.worn).tolist()
    return {known.earliest(groups.having(gram)) for gram in common}


def _copies(db: Connection, known: Compared, pages: Sequence[Page]) -> Iterator[tuple[int, int, Copy]]:
    """What these articles share, each with the row keys of its two sides; the earliest dated come first in `pages`."""
    keys = {page.id: page.key for page in pages}
    articles = [_article(db, page) for page in pages]
    columns = words(each.text for each in articles)
    grams, use, led = _grams(db, known, pages, columns)
    for each in told(articles, columns, grams, use, linked(columns, grams, use, led, ALL_PAIRS)):
        copy = _copy(each)
        yield keys[copy.left.document], keys[copy.right.document], copy


def _article(db: Connection, page: Page) -> Article:
    day = None if page.day is None else date.fromordinal(page.day)
    return Article(id=page.id, text=comparing.text_of(db, page.key), series=page.series, published=day)


def _grams(
    db: Connection, known: Compared, pages: Sequence[Page], columns: Words
) -> tuple[Grams, Usage, NDArray[np.bool_]]:
    """The runs of words of these articles that several of the case have, though it be one of these alone; their use
    in the case; and of which of them the earliest article of all is the first of these."""
    if len(pages) == len(known):
        grams = shared(columns)
        series, days = [page.series for page in pages], [page.day for page in pages]
        return grams, usage(columns, grams, series, days), np.ones(len(grams.begin), np.bool_)
    of = entries(columns)
    groups = comparing.groups(known, gramming.look_up(db, np.unique(of.hash)))
    at = np.searchsorted(groups.hash, of.hash)
    rows = np.flatnonzero(groups.use.texts[at] > 1)
    rows = rows[np.lexsort((of.place[rows], at[rows]))]
    which, begin, group = np.unique(at[rows], return_index=True, return_inverse=True)
    grams = Grams(place=of.place[rows], text=of.text[rows].astype(np.int32), group=group.astype(np.int32), begin=begin)
    use = Usage(**{each.name: getattr(groups.use, each.name)[which] for each in fields(Usage)})
    led = np.ones(len(which), np.bool_)
    for group_ in np.flatnonzero(use.texts > ALL_PAIRS).tolist():
        first = pages[int(grams.text[grams.begin[group_]])]
        led[group_] = known.numbers([first.key]) == {known.earliest(groups.having(int(which[group_])))}
    return grams, use, led


def _copy(found: Reuse) -> Copy:
    """The passage with the lesser id on the left."""
    sides = sorted([(found.left, found.left_span), (found.right, found.right_span)])
    left, right = (Span(document=name, start=start, end=end) for name, (start, end) in sides)
    return Copy(
        id=copy_id(left, right),
        left=left,
        right=right,
        kind=found.kind.value,
        words=found.words,
        score=round(found.score, 4),
        direction=None,
        why=(),
        by=BY,
    )
