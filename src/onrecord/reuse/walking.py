"""Ends of passages walk on: over equal words, and over slips of a word or two behind which words are equal again."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onrecord.reuse.grams import GRAM
from onrecord.reuse.runs import Numbers, Runs
from onrecord.reuse.words import PARAGRAPH, Words

LOOK = GRAM + 4  # equal words looked for behind a slip
ROUNDS = 8  # slips that an end may walk over, one after the other
SLIPS = ((0, 0), (1, 1), (1, 0), (0, 1), (2, 2), (2, 1), (1, 2), (2, 0), (0, 2), (3, 3))  # words left out on each side
Flags = NDArray[np.bool_]


def walked(words: Words, runs: Runs, barred: Flags) -> Runs:
    """The runs with both ends walked on, all at once; no end walks onto a barred word or out of its text."""
    left_end, right_end, after = _Walk.of(words, runs, barred, 1).far(runs.left_end, runs.right_end)
    left, right, before = _Walk.of(words, runs, barred, -1).far(runs.left - 1, runs.right - 1)
    return Runs(
        left=left + 1, left_end=left_end, right=right + 1, right_end=right_end, equal=runs.equal + after + before
    )


def opens_paragraph(words: Words, places: Numbers) -> Flags:
    """Whether a paragraph begins with each word."""
    return (words.marks[places] & PARAGRAPH).astype(np.bool_)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Walk:
    """A walk by `step`, 1 or -1, of many ends at once; each has the first word of its text and the one after the last,
    on the left and on the right."""

    words: Words
    barred: Flags
    step: int
    left: tuple[Numbers, Numbers]
    right: tuple[Numbers, Numbers]

    @classmethod
    def of(cls, words: Words, runs: Runs, barred: Flags, step: int) -> "_Walk":
        texts = words.text_of(runs.left), words.text_of(runs.right)
        left, right = ((words.first[text], words.first[text + 1]) for text in texts)
        return cls(words=words, barred=barred, step=step, left=left, right=right)

    def far(self, left: Numbers, right: Numbers) -> tuple[Numbers, Numbers, Numbers]:
        """Where the ends come to from the first words outside, and over how many equal words."""
        left, right, gained = left.copy(), right.copy(), np.zeros(len(left), np.int64)
        live = np.arange(len(left))
        for _ in range(ROUNDS):
            by_left, by_right, equal = self._furthest(live, left[live], right[live])
            going = equal > 0
            live, equal = live[going], equal[going]
            if not len(live):
                break
            left[live] += self.step * (by_left[going] + equal)
            right[live] += self.step * (by_right[going] + equal)
            gained[live] += equal
        return left, right, gained

    def _furthest(self, rows: Numbers, left: Numbers, right: Numbers) -> tuple[Numbers, Numbers, Numbers]:
        """For each end the smallest slip behind which words are equal again, and how many; 0 when none is."""
        by_left, by_right, equal = (np.zeros(len(left), np.int64) for _ in range(3))
        for one, two in SLIPS:
            still = np.flatnonzero(equal == 0)
            if not len(still):
                break
            x, y = left[still] + self.step * one, right[still] + self.step * two
            run = self._equal(rows[still], x, y)
            took = run >= (1 if one == two == 0 else 2 if one == two == 1 else 3)
            some = np.flatnonzero((run > 0) & ~took)
            took[some] = self._closes(x[some] + self.step * run[some], y[some] + self.step * run[some])
            chosen = still[took]
            by_left[chosen], by_right[chosen], equal[chosen] = one, two, run[took]
        return by_left, by_right, equal

    def _closes(self, left: Numbers, right: Numbers) -> Flags:
        """Whether a paragraph ends on both sides just before these words."""
        last = len(self.words)
        places = [place + (self.step < 0) for place in (left, right)]
        ends = [(place >= last) | opens_paragraph(self.words, np.clip(place, 0, last - 1)) for place in places]
        closes: Flags = ends[0] & ends[1]
        return closes

    def _equal(self, rows: Numbers, left: Numbers, right: Numbers) -> Numbers:
        """How many words are equal from here on, up to LOOK."""
        run = np.zeros(len(left), np.int64)
        live = np.arange(len(left))
        for ahead in range(LOOK):
            x, y = left[live] + self.step * ahead, right[live] + self.step * ahead
            inside = self._inside(rows[live], x, y)
            live, x, y = live[inside], x[inside], y[inside]
            live = live[(self.words.word[x] == self.words.word[y]) & ~self.barred[x]]
            if not len(live):
                break
            run[live] += 1
        return run

    def _inside(self, rows: Numbers, left: Numbers, right: Numbers) -> Flags:
        low, high = self.left
        low2, high2 = self.right
        inside: Flags = (left >= low[rows]) & (left < high[rows]) & (right >= low2[rows]) & (right < high2[rows])
        return inside
