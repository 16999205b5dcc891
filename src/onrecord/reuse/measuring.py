"""What is known of a passage before it is judged: its length, how telling and how widely used its words are, and where
it stands."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onrecord.reuse.chaining import BYLINE
from onrecord.reuse.columns import Columns
from onrecord.reuse.grams import GRAM, Grams, Usage
from onrecord.reuse.rarity import weights
from onrecord.reuse.runs import Numbers, Runs, bounded, pair_of
from onrecord.reuse.words import AFTER, BEFORE, INSIDE, PARAGRAPH, Words

WIDE = 64  # texts: more than so many show no more
STEPS = (8, 12, 16, 24, 32, 48, 64)  # texts at which it makes a difference that there is one more
QUOTED, PARTLY = 0.8, 0.6  # of the words inside quotation marks; where one opens or closes the passage
HEAD, TAIL = 40, 60  # words at the beginning and at the end of a text, where boilerplate stands
LONGER = 120  # words at the end, where two articles are one outlet's or may be: there a footer is all that ends one
BEHIND, FOOTER = 8, 60  # words: more behind it in both, or more of its own, and it is no footer of an outlet unknown
DAYS = 7  # from which on an outlet repeats itself, rather than a text that it has just published
PART = 2  # times as long as the passage is a text in whose margin it stands
_CHUNK = 1 << 20  # rows at once
WEIGHED = 16  # words: what is longer is telling without being weighed
_FIELD = np.uint64(21)  # bits of one sum; three sums are kept in one number
_MASK = np.uint64((1 << 21) - 1)
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures(Columns):
    """What is known of each passage.

    `length` is that of the shorter side in words, `share` that of equal words in it, `bits` how telling those are
    (infinite when there are many), `spread` in about how many texts the grams stand that both have. `quoted`: on both
    sides inside quotation marks; `edged`: one opens or closes it on a side; `whole`: on both sides it is all between
    two marks; `touching`: directly beside boilerplate on both sides; `margin`: at the end of both texts, or at the
    beginning, and not quoted unless it is whole paragraphs, touching, or one outlet's after days. `apart` are the days
    between two texts of one series; -1 when that is not known, or the series are two.
    """

    length: Numbers
    share: NDArray[np.float64]
    bits: NDArray[np.float64]
    spread: NDArray[np.float64]
    quoted: Flags
    edged: Flags
    whole: Flags
    margin: Flags
    touching: Flags
    apart: NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gauge:
    """Measures passages of one pile.

    `sums` has one entry more than there are words: of all words before, how many are inside quotation marks, begin a
    gram that other texts have and that is not worn, and in about how many texts those stand. `barred` are the words of
    boilerplate. `series`, whether that is `unknown`, and `days` are of the texts, days not a number when not known.
    """

    words: Words
    sums: NDArray[np.uint64]
    barred: Flags
    series: Numbers
    unknown: Flags
    days: NDArray[np.float64]

    def __call__(self, found: Runs, runs: Runs) -> Measures:
        """The measures of the passages that these runs, which are in order, add up to."""
        length = self.length(found)
        whole = self._whole(found.left, found.left_end) & self._whole(found.right, found.right_end)
        quoted = whole | (self._quoted(found.left, found.left_end) & self._quoted(found.right, found.right_end))
        apart, touching = self._apart(found), self._touching(found)
        share: NDArray[np.float64] = found.equal / np.maximum(length, 1)
        bits = np.full(len(found), np.inf)
        rows = np.flatnonzero(quoted & (length < WEIGHED))
        bits[rows] = share[rows] * weights(self.words, found.left[rows], found.left_end[rows])
        return Measures(
            length=length,
            share=share,
            bits=bits,
            spread=self._spread(found, runs),
            quoted=quoted,
            edged=self._edged(found),
            whole=whole,
            margin=self._margin(found, length, apart)
            & (~quoted | self._paragraphs(found) | (apart >= DAYS) | touching),
            touching=touching,
            apart=apart,
        )

    @staticmethod
    def length(found: Runs) -> Numbers:
        """The words of the shorter side of each passage."""
        length: Numbers = np.minimum(found.left_end - found.left, found.right_end - found.right)
        return length

    def _spread(self, found: Runs, runs: Runs) -> NDArray[np.float64]:
        """In about how many texts of the pile the grams stand that both sides have, on the average.

        Those alone: what else stands in one of them is nothing to a pair, whoever comes to have it too.
        """
        row, chosen = _held(self.words, found, runs)
        start = np.maximum(runs.left[chosen], found.left[row])
        end = np.minimum(runs.left_end[chosen], found.left_end[row]) - (GRAM - 1)
        total = self.sums[np.maximum(end, start)] - self.sums[start]
        count, texts = ((total >> shift & _MASK).astype(np.int64) for shift in (_FIELD, 2 * _FIELD))
        count, texts = (np.bincount(row, each, len(found)) for each in (count, texts))
        spread: NDArray[np.float64] = texts / np.maximum(count, 1)
        return spread

    def _quoted(self, start: Numbers, end: Numbers) -> Flags:
        inside = ((self.sums[end] - self.sums[start]) & _MASK) / np.maximum(end - start, 1)
        quoted: Flags = (inside >= QUOTED) | ((inside >= PARTLY) & bounded(self.words, start, end))
        return quoted

    def _whole(self, start: Numbers, end: Numbers) -> Flags:
        marks = self.words.marks
        whole: Flags = (marks[start] & BEFORE > 0) & (marks[end - 1] & AFTER > 0)
        return whole

    def _edged(self, found: Runs) -> Flags:
        sides = (found.left, found.left_end), (found.right, found.right_end)
        return bounded(self.words, *sides[0]) | bounded(self.words, *sides[1])

    def _margin(self, found: Runs, length: Numbers, apart: NDArray[np.float64]) -> Flags:
        first = self.words.first
        texts = [self.words.text_of(place) for place in (found.left, found.right)]
        unknown = self.unknown[texts[0]] | self.unknown[texts[1]]
        behind = [first[text + 1] - end for text, end in zip(texts, (found.left_end, found.right_end), strict=True)]
        last = unknown & (length < FOOTER) & (np.minimum(*behind) <= BEHIND)
        tail = np.where(last | (apart >= DAYS), LONGER, TAIL)
        sides = zip((found.left, found.right), (found.left_end, found.right_end), texts, strict=True)
        ends = [(end <= first[text] + HEAD, start >= first[text + 1] - tail) for start, end, text in sides]
        small = PART * length <= np.minimum(*(first[text + 1] - first[text] for text in texts))
        margin: Flags = small & ((ends[0][0] & ends[1][0]) | (ends[0][1] & ends[1][1]))
        return margin

    def _touching(self, found: Runs) -> Flags:
        ends = (found.left, found.left_end), (found.right, found.right_end)
        left, right = (self.barred[start - 1] | self.barred[end] for start, end in ends)
        touching: Flags = left & right
        return touching

    def _paragraphs(self, found: Runs) -> Flags:
        opens = np.append(self.words.marks & PARAGRAPH > 0, True)
        starts = opens[found.left] & opens[found.right]
        paragraphs: Flags = starts & opens[found.left_end] & opens[found.right_end]
        return paragraphs

    def _apart(self, found: Runs) -> NDArray[np.float64]:
        left, right = (self.words.text_of(place) for place in (found.left, found.right))
        days = np.abs(self.days[left] - self.days[right])
        apart: NDArray[np.float64] = np.where((self.series[left] == self.series[right]) & ~np.isnan(days), days, -1)
        return apart


def stepped(texts: Numbers) -> Numbers:
    """About how many texts these are: the middle of the step that they are on, so that one more makes a difference
    seldom, and what such a text bears on is little."""
    edges = np.array([0, *STEPS, STEPS[-1] + 1])
    middle: Numbers = (edges[:-1] + edges[1:]) // 2
    return middle[np.searchsorted(edges, np.minimum(texts, WIDE), side="right") - 1]


def _held(words: Words, found: Runs, runs: Runs) -> tuple[Numbers, Numbers]:
    """For each passage the runs of its pair that stand in it, on the left: numbers of passages and of runs, which are
    in order."""
    pair = pair_of(words, runs.left, runs.right)
    change = np.append(np.ones(min(1, len(pair)), np.bool_), pair[1:] != pair[:-1])
    keys = (np.cumsum(change) - 1) * len(words) + runs.left
    base = np.searchsorted(pair[change], pair_of(words, found.left, found.right)) * len(words)
    low = keys.searchsorted(base + np.maximum(found.left - BYLINE, 0))  # the first of a passage may be trimmed
    sizes = keys.searchsorted(base + found.left_end) - low
    row = np.repeat(np.arange(len(found)), sizes)
    return row, np.arange(len(row)) + np.repeat(low - np.cumsum(sizes) + sizes, sizes)


def summed(words: Words, grams: Grams, use: Usage, kept: Flags) -> NDArray[np.uint64]:
    """The sums of a Gauge; `kept` are the groups that are not worn."""
    texts = np.where(kept, stepped(use.texts), 0).astype(np.uint8)
    begins = np.zeros(len(words), np.uint8)  # places are met in no order: the smaller what is filled, the quicker
    for low in range(0, len(grams.place), _CHUNK):
        rows = slice(low, low + _CHUNK)
        begins[grams.place[rows]] = texts[grams.group[rows]]
    sums = np.zeros(len(words) + 1, np.uint64)
    for low in range(0, len(words), _CHUNK):
        part = begins[low : low + _CHUNK]
        total = part.astype(np.uint64) << (2 * _FIELD)
        total |= (part > 0).astype(np.uint64) << _FIELD
        total |= words.marks[low : low + _CHUNK] & INSIDE
        sums[low + 1 : low + 1 + len(part)] = total
    return np.cumsum(sums, out=sums)
