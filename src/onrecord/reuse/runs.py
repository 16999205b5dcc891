"""Pairs of places with equal words, as longest runs.

Two texts share a run where one gram after the other is shared at the same distance. Most shared grams lie inside a run,
so seeds (pairs of places of one gram) are never sorted: those whose left neighbour is no seed are heads, those whose
right neighbour is none are tails, and sorted by distance and place they are each other's partners.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from typing import Self

import numpy as np
from numpy.typing import NDArray

from onrecord.reuse.columns import Columns
from onrecord.reuse.grams import GRAM, Grams
from onrecord.reuse.words import AFTER, BEFORE, Words

FEW = 16  # texts that share a gram: up to so many, every pair of them is looked at
PAIRS = 1 << 21  # pairs of places held at once
HUB_RUN = 10  # words that a text must share with the earliest one, to be paired through it with the others
Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Runs(Columns):
    """Stretches of two texts: numbers of the first words and of the words after the last, left text before right.

    `equal` is how many of the words are the same on both sides.
    """

    left: Numbers
    left_end: Numbers
    right: Numbers
    right_end: Numbers
    equal: Numbers

    def __len__(self) -> int:
        return len(self.left)

    @classmethod
    def joined(cls, several: Iterable[Self]) -> Self:
        """All of them."""
        parts = list(several)
        none = np.zeros(0, np.int64)
        return cls(
            **{each.name: np.concatenate([none, *(getattr(p, each.name) for p in parts)]) for each in fields(cls)}
        )

    @classmethod
    def between(cls, left: Numbers, right: Numbers, size: Numbers) -> Self:
        """Runs of so many equal words from these places on, with the earlier text on the left."""
        left, right = np.minimum(left, right), np.maximum(left, right)
        return cls(left=left, left_end=left + size, right=right, right_end=right + size, equal=size)


def runs(words: Words, grams: Grams, used: NDArray[np.bool_]) -> Iterator[Runs]:
    """The runs of all pairs of texts, of the groups that are used: in parts, those of one pair in one part.

    A gram in up to FEW texts gives every pair of them; one in more gives its earliest text with each other, and the
    pairs of others that lie on the same words of it. Both ways give the same runs where HUB_RUN words are shared.
    """
    few = grams.frequency <= FEW
    among_few = of_all_pairs(words, grams, used & few)
    many = used & ~few
    if not many.any():
        yield among_few
        return
    star = with_first(words, grams, many)
    yield from _in_parts(words, among_few, star[_worth(words, star)])


def of_all_pairs(words: Words, grams: Grams, groups: NDArray[np.bool_]) -> Runs:
    """The runs of every two texts, of these groups."""
    return _runs(words, _all_pairs(grams, groups), _Places.of(words, grams, groups))


def with_first(words: Words, grams: Grams, groups: NDArray[np.bool_]) -> Runs:
    """The runs that each text shares with the earliest one, of these groups."""
    return _runs(words, _with_first(grams, groups), _Places.of(words, grams, groups, first_only=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Places:
    """The group that begins at each place, -1 for none; on the left only in its earliest text, if so asked."""

    left: NDArray[np.int32]
    right: NDArray[np.int32]

    @classmethod
    def of(cls, words: Words, grams: Grams, groups: NDArray[np.bool_], *, first_only: bool = False) -> Self:
        rows = grams.of_groups(groups)
        right = np.full(len(words) + 1, -1, np.int32)  # one more: the neighbour of the first and of the last place
        right[grams.place[rows]] = grams.group[rows]
        if not first_only:
            return cls(left=right, right=right)
        left = np.full(len(words) + 1, -1, np.int32)
        left[grams.place[grams.begin[groups]]] = np.flatnonzero(groups)
        return cls(left=left, right=right)

    def seed(self, left: Numbers, right: Numbers) -> NDArray[np.bool_]:
        """Whether the two places are a seed."""
        group = self.left[left]
        both: NDArray[np.bool_] = (group >= 0) & (group == self.right[right])
        return both


def _all_pairs(grams: Grams, groups: NDArray[np.bool_]) -> Iterator[tuple[Numbers, Numbers]]:
    """Every pair of places of each group, by the size of the groups."""
    frequency = grams.frequency
    for size in np.unique(frequency[groups]).tolist():
        begin = grams.begin[groups & (frequency == size)]
        left, right = np.triu_indices(size, 1)
        step = max(1, PAIRS // len(left))
        for low in range(0, len(begin), step):
            places = grams.place[begin[low : low + step, None] + np.arange(size)]
            yield places[:, left].ravel(), places[:, right].ravel()


def _with_first(grams: Grams, groups: NDArray[np.bool_]) -> Iterator[tuple[Numbers, Numbers]]:
    """The earliest place of each group with each other one."""
    rows = np.flatnonzero(grams.of_groups(groups))
    first = grams.begin[grams.group[rows]]
    rows, first = rows[rows != first], first[rows != first]
    for low in range(0, len(rows), PAIRS):
        yield grams.place[first[low : low + PAIRS]], grams.place[rows[low : low + PAIRS]]


def _runs(words: Words, seeds: Iterable[tuple[Numbers, Numbers]], places: _Places) -> Runs:
    heads, tails = [np.zeros((2, 0), np.int64)], [np.zeros((2, 0), np.int64)]
    for left, right in seeds:
        head = ~places.seed(left - 1, right - 1)
        tail = ~places.seed(left + 1, right + 1)
        heads.append(np.stack([left[head], right[head]]))
        tails.append(np.stack([left[tail], right[tail]]))
    (left, right), (_, end) = (_by_distance(words, np.concatenate(each, axis=1)) for each in (heads, tails))
    return Runs.between(left, right, end + GRAM - right)


def _by_distance(words: Words, places: Numbers) -> tuple[Numbers, Numbers]:
    """The pairs of places by their distance, then by place: heads and tails of runs come in the same order."""
    bits = len(words).bit_length()
    keys = (places[1] - places[0]) << bits
    keys += places[0]
    keys.sort()
    left = keys & ((1 << bits) - 1)
    return left, left + (keys >> bits)


def pair_of(words: Words, left: Numbers, right: Numbers) -> Numbers:
    """A number for the pair of texts that two places stand in, in the order of the texts."""
    return words.text_of(left) * words.texts + words.text_of(right)


def _worth(words: Words, star: Runs) -> NDArray[np.bool_]:
    """The runs with the earliest text that are long enough to pair others through them, or stand in quotation marks."""
    long = star.equal >= HUB_RUN
    return long | (bounded(words, star.left, star.left_end) & bounded(words, star.right, star.right_end))


def bounded(words: Words, start: Numbers, end: Numbers) -> NDArray[np.bool_]:
    """Whether a quotation begins or ends with the stretch, a word more or less."""
    last = len(words) - 1
    opened = (words.marks[start] | words.marks[np.minimum(start + 1, last)]) & BEFORE
    closed = (words.marks[end - 1] | words.marks[np.maximum(end - 2, 0)]) & AFTER
    return (opened | closed).astype(np.bool_)


def _in_parts(words: Words, among_few: Runs, star: Runs) -> Iterator[Runs]:
    """All runs, by the left text of their pairs; with those between two texts that share words of an earliest third."""
    among_few, star = (each[np.argsort(each.left)] for each in (among_few, star))
    through = _Through.of(words, star)
    few_text, star_text = words.text_of(among_few.left), words.text_of(star.left)
    for low, high in through.parts(words.texts):
        few = slice(*few_text.searchsorted([low, high]).tolist())
        own = slice(*star_text.searchsorted([low, high]).tolist())
        yield Runs.joined([among_few[few], star[own], through.runs(low, high)])


@dataclass(frozen=True, slots=True, kw_only=True)
class _Through:
    """The stars' rows ordered by their place in the earliest text, and which of them may overlap with each.

    `row` is the rows in the order of their other text, `other`; those from `low` to before `high` may overlap with one.
    """

    star: Runs
    text: Numbers
    row: Numbers
    other: Numbers
    low: Numbers
    high: Numbers

    @classmethod
    def of(cls, words: Words, star: Runs) -> Self:
        text = words.text_of(star.right)
        row = np.argsort(text, kind="stable")
        earliest = words.first[words.text_of(star.left)][row]
        longest = (star.left_end - star.left).max(initial=0)
        low = star.left.searchsorted(np.maximum(star.left[row] - longest, earliest))
        high = star.left.searchsorted(star.left_end[row] - GRAM, side="right")
        return cls(star=star, text=text, row=row, other=text[row], low=low, high=high)

    def parts(self, texts: int) -> Iterator[tuple[int, int]]:
        """Ranges of other texts for which about PAIRS pairs of rows may overlap."""
        total = np.cumsum(np.bincount(self.other, self.high - self.low, minlength=texts))
        edges = total.searchsorted(np.arange(PAIRS, total[-1] + 1, PAIRS)) + 1 if texts else np.zeros(0, np.int64)
        edges = np.unique(np.concatenate([[0], edges, [texts]]))
        yield from zip(edges[:-1].tolist(), edges[1:].tolist(), strict=True)

    def runs(self, low: int, high: int) -> Runs:
        """The runs of pairs whose left text is one from `low` to before `high`."""
        rows = slice(*self.other.searchsorted([low, high]).tolist())
        counts = (self.high - self.low)[rows]
        one = np.repeat(self.row[rows], counts)
        begin = np.cumsum(counts) - counts
        two = np.arange(counts.sum()) + np.repeat(self.low[rows] - begin, counts)
        later = self.text[two] > self.text[one]
        one, two = one[later], two[later]
        start = np.maximum(self.star.left[one], self.star.left[two])
        size = np.minimum(self.star.left_end[one], self.star.left_end[two]) - start
        real = size >= GRAM
        one, two, start, size = one[real], two[real], start[real], size[real]
        shift = self.star.right - self.star.left
        return Runs.between(start + shift[one], start + shift[two], size)
