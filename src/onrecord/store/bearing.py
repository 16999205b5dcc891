"""Which articles a coming or going bears on: how widely words are used counts, so that passages that others share may
be others than before."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from onrecord.reuse.entries import entries
from onrecord.reuse.measuring import stepped
from onrecord.reuse.sorting import in_reach, of_boilerplate
from onrecord.reuse.words import words
from onrecord.store import gramming, spread
from onrecord.store.compared import Compared, Key, entries_of, text_of
from onrecord.store.gramming import Hashes
from onrecord.store.spread import Groups


class Concern(NamedTuple):
    """The articles that a change bears on: `wholly`, every passage of theirs may be another; `among` them, those that
    they share with each other; `beside`, those they share with one of `wholly`."""

    wholly: set[int]
    among: set[int]
    beside: set[int]


def borne_on(db: sqlite3.Connection, known: Compared, before: Groups, after: Groups, moved: Collection[int]) -> Concern:
    """The other articles whose passages with each other may be others than before, when these came or went.

    Those with a run of words of which it makes a difference in how many it is: that is on another step, or in more than
    ALL_PAIRS but not before, or whose leader is another. Where a run is worn now, or no longer, and boilerplate begins
    or ends elsewhere by it, passages may do so too, with articles that have not even that run.
    """
    hashes = np.union1d(before.hash, after.hash)
    texts, leader = (np.zeros((2, len(hashes)), np.int64) for _ in range(2))
    out: NDArray[np.bool_] = np.zeros((2, len(hashes)), np.bool_)
    for row, each in enumerate((before, after)):
        at = np.searchsorted(hashes, each.hash)
        texts[row, at], out[row, at], leader[row, at] = each.use.texts, each.worn, each.leader
    several = texts.min(axis=0) > 1  # else it is nobody's but theirs, or was
    turned: NDArray[np.bool_] = out[0] ^ out[1]
    other = several & ~out.any(axis=0) & (_other(stepped(texts)) | _other(texts > spread.ALL_PAIRS) | _other(leader))
    among, flipped = set[int](), set[int]()
    for each in (before, after):
        at = np.searchsorted(hashes, each.hash)
        among |= each.numbers(other[at])
        flipped |= each.numbers(turned[at])
    wholly = _refooted(db, known, sorted(flipped - set(moved)), hashes[turned])
    return Concern(wholly, (among | flipped) - wholly - set(moved), _around(db, known, wholly) - wholly - set(moved))


def _refooted(db: sqlite3.Connection, known: Compared, numbers: Sequence[int], turned: Hashes) -> set[int]:
    """Those of these articles in which other words are boilerplate than before; these grams are worn now, or were."""
    if not numbers:
        return set()
    columns = words(text_of(db, page.key) for page in known.pages(numbers))
    of = entries(columns)
    flips = np.isin(of.hash, turned)
    beside = in_reach(of.place[flips], len(columns))[of.place]
    use = spread.groups(known, gramming.look_up(db, np.unique(of.hash[beside])))
    out = beside & np.isin(of.hash, use.hash[use.worn])
    other = of_boilerplate(columns, of.place[out]) != of_boilerplate(columns, of.place[out ^ flips])
    return {numbers[text] for text in np.unique(columns.text_of(np.flatnonzero(other))).tolist()}


def _other(values: NDArray[np.generic]) -> NDArray[np.bool_]:
    """Where the two rows differ."""
    differs: NDArray[np.bool_] = values[0] != values[1]
    return differs


def _around(db: sqlite3.Connection, known: Compared, numbers: Collection[int]) -> set[int]:
    """All that may share a passage with any of these articles, and those that do by now."""
    if not numbers:
        return set()
    given = sorted(numbers)
    own, said = entries_of(db, zip(given, (page.key for page in known.pages(given)), strict=True))
    shared = spread.groups(known, gramming.look_up(db, np.unique(own.hash)))
    led = shared.numbers(np.isin(shared.leader, given))
    return spread.mates(shared, numbers, said) | shared.leaders | led | known.numbers(_partners(db, known, given))


def _partners(db: sqlite3.Connection, known: Compared, numbers: Iterable[int]) -> set[Key]:
    """The articles (row keys) that share a passage with any of these."""
    sql = (
        "SELECT left, right FROM copy WHERE left IN (SELECT value FROM json_each(?1)) UNION ALL"
        " SELECT left, right FROM copy WHERE right IN (SELECT value FROM json_each(?1))"
    )
    keys = json.dumps([page.key for page in known.pages(numbers)])
    return {key for row in db.execute(sql, (keys,)) for key in row}
