"""Pairs of places with equal words, as longest runs.

Two texts share a run where one gram after the other is shared at the same distance. Most shared grams lie inside a run,
so seeds (pairs of places of one gram) are never sorted: those whose left neighbour is no seed are heads, those whose
right neighbour is none are tails, and sorted by pair of texts, distance and place they are each other's partners.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from typing import Self

import numpy as np
from numpy.typing import NDArray

from onrecord.reuse.grams import GRAM, Grams
from onrecord.reuse.words import AFTER, BEFORE, Words

FEW = 16  # texts that share a gram: up to so many, every pair of them is looked at
PAIRS = 1 << 22  # seeds held at once
HUB_RUN = 10  # words that a text must share with the earliest one, to be paired through it with the others
Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Runs:
    """Stretches of two texts: numbers of the first words and of the words after the last, left text before right."""

    left: Numbers
    left_end: Numbers
    right: Numbers
    right_end: Numbers

    def __len__(self) -> int:
        return len(self.left)

    def __getitem__(self, chosen: NDArray[np.generic]) -> Self:
        return type(self)(**{each.name: getattr(self, each.name)[chosen] for each in fields(self)})

    @classmethod
    def joined(cls, several: Iterable[Self]) -> Self:
        """All of them."""
        parts = list(several)
        none = np.zeros(0, np.int64)
        return cls(**{each.name: np.concatenate([none, *(getattr(p, each.name) for p in parts)]) for each in fields(cls)})

    def turned(self) -> Self:
        """With the earlier text on the left."""
        swap = self.left > self.right
        return type(self)(
            left=np.where(swap, self.right, self.left),
            left_end=np.where(swap, self.right_end, self.left_end),
            right=np.where(swap, self.left, self.right),
            right_end=np.where(swap, self.left_end, self.right_end),
        )


def runs(words: Words, grams: Grams, used: NDArray[np.bool_], few: int = FEW) -> Runs:
    """The runs of all pairs of texts, of the groups that are used.

    A gram in up to `few` texts gives every pair of them; one in more gives its earliest text with each other, and the
    pairs of others that lie on the same words of it. Both ways give the same runs where HUB_RUN words are shared.
    """
    frequency = grams.frequency
    rare = used & (frequency <= few)
    among_few = _runs(words, _all_pairs(grams, rare), _Places.of(words, grams, rare))
    many = used & (frequency > few)
    if not many.any():
        return among_few
    star = _runs(words, _with_first(grams, many), _Places.of(words, grams, many, first_only=True))
    star = star[_worth(words, star)]
    return Runs.joined([among_few, star, *_through(words, star)])


@dataclass(frozen=True, slots=True, kw_only=True)
class _Places:
    """The group that begins at each place, -1 for none; on the left only that of a group's earliest text if so asked."""

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
        return (group >= 0) & (group == self.right[right])


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
    yield grams.place[first], grams.place[rows]


def _runs(words: Words, seeds: Iterable[tuple[Numbers, Numbers]], places: _Places) -> Runs:
    heads, tails = [np.zeros((2, 0), np.int64)], [np.zeros((2, 0), np.int64)]
    for left, right in seeds:
        head = ~places.seed(left - 1, right - 1)
        tail = ~places.seed(left + 1, right + 1)
        heads.append(np.stack([left[head], right[head]]))
        tails.append(np.stack([left[tail], right[tail]]))
    head, tail = (_ordered(words, np.concatenate(each, axis=1)) for each in (heads, tails))
    return Runs(left=head[0], left_end=tail[0] + GRAM, right=head[1], right_end=tail[1] + GRAM)


def _ordered(words: Words, places: Numbers) -> Numbers:
    left, right = places
    order = np.lexsort((left, left - right, pair_of(words, left, right)))
    return places[:, order]


def pair_of(words: Words, left: Numbers, right: Numbers) -> Numbers:
    """A number for the pair of texts that two places stand in, in the order of the texts."""
    return words.text_of(left) * words.texts + words.text_of(right)


def _worth(words: Words, star: Runs) -> NDArray[np.bool_]:
    """The runs with the earliest text that are long enough to pair others through them, or stand in quotation marks."""
    long = star.left_end - star.left >= HUB_RUN
    return long | (bounded(words, star.left, star.left_end) & bounded(words, star.right, star.right_end))


def bounded(words: Words, start: Numbers, end: Numbers) -> NDArray[np.bool_]:
    """Whether a quotation mark stands at either end of the stretch, a word more or less."""
    last = len(words) - 1
    opened = (words.marks[start] | words.marks[np.minimum(start + 1, last)]) & BEFORE
    closed = (words.marks[end - 1] | words.marks[np.maximum(end - 2, 0)]) & AFTER
    return (opened | closed).astype(np.bool_)


def _through(words: Words, star: Runs) -> Iterator[Runs]:
    """The runs between two texts that share the same words of a third one, the earliest."""
    hub = words.text_of(star.left)
    order = np.lexsort((star.left, hub))
    star, hub = star[order], hub[order]
    edges = np.flatnonzero(np.diff(hub, prepend=-1, append=-1))
    for low, high in zip(edges[:-1].tolist(), edges[1:].tolist(), strict=True):
        yield from _through_one(words, star[np.arange(low, high)])


def _through_one(words: Words, star: Runs) -> Iterator[Runs]:
    other = words.text_of(star.right)
    for row in range(len(star)):
        follow = np.arange(row + 1, int(np.searchsorted(star.left, star.left_end[row] - GRAM, side="right")))
        begin = star.left[follow]
        end = np.minimum(star.left_end[follow], star.left_end[row])
        real = (end - begin >= GRAM) & (other[follow] != other[row])
        if not real.any():
            continue
        follow, begin, end = follow[real], begin[real], end[real]
        shift = star.right[row] - star.left[row]
        shifts = star.right[follow] - star.left[follow]
        yield Runs(
            left=begin + shift, left_end=end + shift, right=begin + shifts, right_end=end + shifts
        ).turned()
