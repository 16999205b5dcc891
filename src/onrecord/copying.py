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

from onrecord.model import By, Copy, Span, copy_id
from onrecord.reuse.entries import entries
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
        known, concerned, groups = _entered(db, new, again)
        pages = dict(sorted(zip(concerned, known.pages(concerned), strict=True), key=_rank))
        comparing.rewrite(db, [page.key for page in pages.values()], list(_copies(db, known, pages, groups)))


def _rank(numbered: tuple[int, Page]) -> tuple[float, str]:
    return comparing.rank(numbered[1])


def _entered(db: Connection, new: Sequence[Page], again: Sequence[int]) -> tuple[Compared, set[int], Groups | None]:
    """The index with the new articles in it, the numbers of those that are to be compared with each other, and what is
    known of the runs of words of the new ones: nothing where all are compared."""
    numbers, entered, said = comparing.enter(db, new)
    known = Compared(db)
    if 2 * len(numbers) > len(known):
        return known, known.every(), None
    after = gramming.look_up(db, np.unique(entered.hash))
    groups = comparing.groups(known, after)
    before = comparing.groups(known, _without(after, numbers))
    concerned = comparing.borne_on(db, known, before, groups, numbers) | comparing.mates(groups, numbers, said)
    return known, concerned | numbers | known.numbers(again) | groups.leaders, groups


def _without(entries: Entries, numbers: set[int]) -> Entries:
    stays = ~np.isin(entries.number, list(numbers))
    return Entries(hash=entries.hash[stays], number=entries.number[stays], inside=entries.inside[stays])


def _copies(
    db: Connection, known: Compared, pages: Mapping[int, Page], groups: Groups | None
) -> Iterator[tuple[int, int, Copy]]:
    """What these articles share, each with the row keys of its two sides; by number, the earliest dated come first."""
    keys = {page.id: page.key for page in pages.values()}
    articles = [_article(db, page) for page in pages.values()]
    columns = words(each.text for each in articles)
    if groups is None:
        grams = shared(columns)
        use = usage(columns, grams, *_stated(pages.values()))
        led = np.ones(len(grams.begin), np.bool_)
    else:
        grams, use, led = _grams(db, known, list(pages), columns, groups)
    for each in told(articles, columns, grams, use, linked(columns, grams, use, led, ALL_PAIRS)):
        copy = _copy(each)
        yield keys[copy.left.document], keys[copy.right.document], copy


def _stated(pages: Iterable[Page]) -> tuple[list[str | None], list[int | None]]:
    given = list(pages)
    return [page.series for page in given], [page.day for page in given]


def _article(db: Connection, page: Page) -> Article:
    day = None if page.day is None else date.fromordinal(page.day)
    return Article(id=page.id, text=comparing.text_of(db, page.key), series=page.series, published=day)


def _grams(
    db: Connection, known: Compared, numbers: Sequence[int], columns: Words, groups: Groups
) -> tuple[Grams, Usage, NDArray[np.bool_]]:
    """The runs of words of these articles that several of the case have, though it be one of these alone; their use
    in the case; and of which of them the earliest article of all is the first of these. Those of `groups` are known."""
    of = entries(columns)
    others = np.setdiff1d(of.hash, groups.hash)
    more = comparing.groups(known, gramming.look_up(db, others))
    hash_ = np.concatenate([groups.hash, more.hash])
    order = np.argsort(hash_)
    at = order[np.searchsorted(hash_[order], of.hash)]
    pile = {
        each.name: np.append(getattr(groups.use, each.name), getattr(more.use, each.name)) for each in fields(Usage)
    }
    rows = np.flatnonzero(pile["texts"][at] > 1)
    rows = rows[np.lexsort((of.place[rows], at[rows]))]
    which, begin, group = np.unique(at[rows], return_index=True, return_inverse=True)
    grams = Grams(place=of.place[rows], text=of.text[rows].astype(np.int32), group=group.astype(np.int32), begin=begin)
    use = Usage(**{name: column[which] for name, column in pile.items()})
    first = np.array(numbers)[grams.text[grams.begin]]
    return grams, use, np.append(groups.leader, more.leader)[which] == first


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
