"""The work in parts that know only some articles or some words each. Arrays in, arrays out; no engine is named here.

weighed   all places of some grams -> how widely each is used, and which pairs of articles are to be compared
judged    some articles, the use of their grams -> what those of the given pairs share
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from onrecord.reuse.columns import Columns
from onrecord.reuse.entries import Entries, Flags, Hashes, Longs, entries
from onrecord.reuse.finding import Reuse, Text, told
from onrecord.reuse.grams import Grams, Usage, changes, dated, numbered, used
from onrecord.reuse.pairs import linked
from onrecord.reuse.runs import pair_of
from onrecord.reuse.sorting import worn
from onrecord.reuse.words import words


@dataclass(frozen=True, slots=True, kw_only=True)
class Places(Columns):
    """Grams of articles, a row for each article that has one, by its number; `inside`, `said` as in Entries."""

    hash: Hashes
    number: Longs
    inside: Flags
    said: Flags


@dataclass(frozen=True, slots=True, kw_only=True)
class Articles:
    """What weighing a gram needs of articles, the least number first; null where not known, days as ordinals."""

    number: Longs
    series: Sequence[str | int | None]
    day: Sequence[int | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """Grams that several articles of the pile have, a row for each article that has one.

    The earliest dated article of the pile has the least `number`; `first` is the earliest that has the gram. `use` is
    that in the whole pile, row by row.
    """

    number: Longs
    hash: Hashes
    first: Longs
    use: Usage


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairs:
    """Pairs of articles by their numbers, the earlier on the left.

    `worth` counts the grams that pair them, twice what is said in both. In several buckets it is to be summed: a pair
    is judged from HOPE on.
    """

    left: Longs
    right: Longs
    worth: Longs


def weighed(rows: Places, of: Articles, most: int) -> tuple[Marks, Pairs]:
    """How the grams that several articles have are used, and the pairs of articles that they make; all rows of each
    gram are given, in any order."""
    rows = rows[np.lexsort((rows.number, rows.hash))]
    change = changes(rows.hash)
    rows = rows[~(change & np.append(change[1:], True))]
    change = changes(rows.hash)
    hash_, number = rows.hash, rows.number
    group, begin = (np.cumsum(change) - 1).astype(np.int32), np.flatnonzero(change)
    text = np.searchsorted(of.number, number).astype(np.int32)
    grams = Grams(place=np.arange(len(hash_)), text=text, group=group, begin=begin)
    use = used(grams, rows.inside, numbered(of.series), dated(of.day))
    row = use[group]
    marks = Marks(number=number, hash=hash_, first=number[begin][group], use=row)
    return marks, _pairs(grams, use, rows.said, of.number, most)


def _pairs(grams: Grams, use: Usage, said: Flags, number: Longs, most: int) -> Pairs:
    good, common, count = ~worn(use), use.texts > most, len(number)
    parts = [*_all_pairs(grams, good & ~common, said, count), _with_first(grams, good & common, said, count)]
    keys, worth = _summed(*(np.concatenate(each) for each in zip(*parts, strict=True)))
    left, right = np.divmod(keys, max(1, count))
    return Pairs(left=number[left], right=number[right], worth=worth)


def _all_pairs(grams: Grams, chosen: Flags, said: Flags, count: int) -> Iterator[tuple[Longs, Longs]]:
    """Every two texts of the chosen groups as one number, and what each such pair is worth."""
    sizes = grams.frequency
    for size in np.unique(sizes[chosen]).tolist():
        rows = grams.begin[chosen & (sizes == size), None] + np.arange(size)
        text, both = grams.text[rows].astype(np.int64), said[rows]
        for left, right in zip(*np.triu_indices(size, 1), strict=True):
            yield _summed(text[:, left] * count + text[:, right], 1 + (both[:, left] & both[:, right]))


def _with_first(grams: Grams, chosen: Flags, said: Flags, count: int) -> tuple[Longs, Longs]:
    """The same of the earliest text of each chosen group with every other."""
    rows = np.flatnonzero(grams.of_groups(chosen))
    first = grams.begin[grams.group[rows]]
    rows, first = rows[rows != first], first[rows != first]
    return _summed(grams.text[first].astype(np.int64) * count + grams.text[rows], 1 + (said[first] & said[rows]))


def _summed(keys: Longs, worth: Longs) -> tuple[Longs, Longs]:
    """Each key once, with its sum."""
    known, number = np.unique(keys, return_inverse=True)
    return known, np.bincount(number, worth, len(known)).astype(np.int64)


def judged(articles: Sequence[Text], number: Longs, marks: Marks, pairs: Pairs, most: int) -> Iterator[Reuse]:
    """What the articles of the pairs share. The articles come in the order of their numbers, with all their marks; what
    is said of a pair does not depend on which others are here."""
    columns = words(each.text for each in articles)
    grams, row = _grams(entries(columns), number, marks)
    use = marks.use[row]
    led = marks.first[row] == number[grams.text[grams.begin]]
    runs = linked(columns, grams, use, led, most)
    wanted = np.searchsorted(number, pairs.left) * columns.texts + np.searchsorted(number, pairs.right)
    chosen = runs[np.isin(pair_of(columns, runs.left, runs.right), wanted)]
    yield from told(articles, columns, grams, use, chosen)


def _grams(of: Entries, number: Longs, marks: Marks) -> tuple[Grams, Longs]:
    """The marks with their places in these texts, and for each group a row of them. A group may have one row here: the
    others are in articles that are not."""
    known, group = np.unique(marks.hash, return_inverse=True)
    text = np.searchsorted(number, marks.number)
    order = np.lexsort((text, group))
    text, group = text[order], group[order]
    at = np.minimum(np.searchsorted(known, of.hash), max(0, len(known) - 1))
    here = np.flatnonzero(known[at] == of.hash) if len(known) else np.zeros(0, np.int64)
    keys = of.text[here] * len(known) + at[here]
    place = of.place[here[np.searchsorted(keys, text * len(known) + group)]]
    begin = np.flatnonzero(changes(group))
    grams = Grams(place=place, text=text.astype(np.int32), group=group.astype(np.int32), begin=begin)
    return grams, order[begin]
