"""Runs become passages: neighbours are chained over small edits, then their ends walk on."""

import numpy as np
from numpy.typing import NDArray

from onrecord.reuse.grams import GRAM
from onrecord.reuse.runs import Numbers, Runs, bounded, pair_of
from onrecord.reuse.walking import opens_paragraph, walked
from onrecord.reuse.words import INSIDE, Words, in_common

GAP = 30  # words between two runs that are still one passage
DRIFT = 6  # words by which the gaps of the two sides may differ
FAR = 90  # words between two runs that are one passage where most of the words between are the same
ALIKE = 0.55  # of the words of a far gap, on either side; of two unrelated texts about a third are
PHRASE = 7  # words from which a run may be more than ordinary language, alone and not quoted
BYLINE, FRAGMENT = 8, 3  # words behind an empty line, and equal ones among them, that are not of the passage
Flags = NDArray[np.bool_]


def passages(words: Words, runs: Runs, barred: Flags) -> Runs:
    """The passages that the runs add up to, in the order of pairs and places. No end walks onto a barred word.

    `barred` has one entry a word: those that boilerplate is made of.
    """
    if not len(runs):
        return runs
    runs = _chained(words, runs)
    runs = walked(words, runs[_hopeful(words, runs)], barred)
    runs = walked(words, _chained(words, runs), barred)  # ends that walked may have met
    return _distinct(words, _trimmed(words, runs))


def in_order(words: Words, runs: Runs) -> Runs:
    """By pair, then by place on the left."""
    return runs[np.lexsort((runs.left, pair_of(words, runs.left, runs.right)))]


def _hopeful(words: Words, runs: Runs) -> Flags:
    """Those that may be reuse: not the only ones of a pair that are no longer than a phrase and not quoted."""
    pair = pair_of(words, runs.left, runs.right)
    alone = np.append(True, pair[1:] != pair[:-1]) & np.append(pair[1:] != pair[:-1], True)
    said = (words.marks[runs.left] & words.marks[runs.right] & INSIDE).astype(np.bool_)
    said |= bounded(words, runs.left, runs.left_end) & bounded(words, runs.right, runs.right_end)
    hopeful: Flags = ~alone | said | (runs.equal >= PHRASE)
    return hopeful


def _distinct(words: Words, runs: Runs) -> Runs:
    """Without those that lie within the one before, on both sides: two ends that walked to the same place."""
    pair = pair_of(words, runs.left, runs.right)
    order = np.lexsort((-runs.right_end, runs.right, -runs.left_end, runs.left, pair))
    runs, pair = runs[order], pair[order]
    within = (pair[1:] == pair[:-1]) & (runs.left_end[1:] <= runs.left_end[:-1])
    within &= (runs.right[1:] >= runs.right[:-1]) & (runs.right_end[1:] <= runs.right_end[:-1])
    return runs[np.append(True, ~within)] if len(runs) else runs


def _trimmed(words: Words, runs: Runs) -> Runs:
    """Without what an end has on the far side of an empty line, if few words of it are equal: a byline, a date."""
    last = len(words) - 1
    front, front_equal = _fragment(words, runs.left, runs.right, 1, last)
    back, back_equal = _fragment(words, runs.left_end - 1, runs.right_end - 1, -1, last)
    left, left_end = runs.left + front, runs.left_end - back
    right, right_end = runs.right + front, runs.right_end - back
    equal = runs.equal - front_equal - back_equal
    # In a chain words may be equal that stand not as far from its ends: no more are than both sides have.
    for row in np.flatnonzero((front + back > 0) & (left < left_end) & (right < right_end)):
        sides = words.word[left[row] : left_end[row]], words.word[right[row] : right_end[row]]
        equal[row] = min(equal[row], in_common(*sides))
    trimmed = Runs(left=left, left_end=left_end, right=right, right_end=right_end, equal=equal)
    return trimmed[(left < left_end) & (right < right_end)]


def _fragment(words: Words, left: Numbers, right: Numbers, step: int, last: int) -> tuple[Numbers, Numbers]:
    """How many words the fragment at this end has, 0 when there is none, and how many of them are equal."""
    size, equal, so_far = (np.zeros(len(left), np.int64) for _ in range(3))
    for past in range(1, BYLINE + 1):
        x, y = (np.clip(place + step * (past - 1), 0, last) for place in (left, right))
        so_far += words.word[x] == words.word[y]
        begins = [np.clip(place + (step > 0) * step, 0, last) for place in (x, y)]
        found = opens_paragraph(words, begins[0]) & opens_paragraph(words, begins[1]) & (so_far <= FRAGMENT)
        size[found], equal[found] = past, so_far[found]
    return size, equal


def _chained(words: Words, runs: Runs) -> Runs:
    if not len(runs):
        return runs
    pair = pair_of(words, runs.left, runs.right)
    order = np.lexsort((runs.left, pair))
    runs, pair = runs[order], pair[order]
    goes_on = (pair[1:] == pair[:-1]) & (runs.right[1:] > runs.right[:-1]) & _near(words, runs)
    begin = np.flatnonzero(np.append(True, ~goes_on))
    gained = runs.equal.copy()
    gained[1:] += goes_on * _between(words, runs, goes_on)
    return Runs(
        left=runs.left[begin],
        left_end=np.maximum.reduceat(runs.left_end, begin),
        right=runs.right[begin],
        right_end=np.maximum.reduceat(runs.right_end, begin),
        equal=np.add.reduceat(gained, begin),
    )


def _near(words: Words, runs: Runs) -> Flags:
    """Whether each run goes on where the one before ends: after few words, or after more that are mostly the same."""
    left = runs.left[1:] - runs.left_end[:-1]
    right = runs.right[1:] - runs.right_end[:-1]
    drift = np.abs(left - right)
    follows = (left > -2 * GRAM) & (right > -2 * GRAM)
    near = follows & (left <= GAP) & (right <= GAP) & (drift <= DRIFT)
    far = follows & ~near & (left > 0) & (right > 0) & (left <= FAR) & (right <= FAR) & (drift <= DRIFT + left // 8)
    rows = np.flatnonzero(far)
    near[rows] = _alike(words, runs.left_end[rows], left[rows], runs.right_end[rows], right[rows]) >= ALIKE
    return near


def _alike(words: Words, left: Numbers, left_size: Numbers, right: Numbers, right_size: Numbers) -> NDArray[np.float64]:
    """The share of the words of two stretches that stand in the other one, wherever."""
    if not len(left):
        return np.zeros(0)
    keys = [_keyed(words, *side) for side in ((left, left_size), (right, right_size))]
    found = [
        np.add.reduceat(np.isin(own, other), np.cumsum(size) - size)
        for own, other, size in ((*keys, left_size), (*keys[::-1], right_size))
    ]
    shared: NDArray[np.float64] = (found[0] + found[1]) / (left_size + right_size)
    return shared


def _keyed(words: Words, start: Numbers, size: Numbers) -> Numbers:
    """The words of all stretches, each with the number of its stretch."""
    row = np.repeat(np.arange(len(start)), size)
    places = np.arange(size.sum()) + np.repeat(start - np.cumsum(size) + size, size)
    keyed: Numbers = (row << 32) | words.word[places]
    return keyed


def _between(words: Words, runs: Runs, goes_on: Flags) -> Numbers:
    """How many equal words a run adds to the chain besides its own: those in the gap before it, less what overlaps.

    In a gap, words count that stand as far from its beginning, or else from its end, as their like.
    """
    left = runs.left[1:] - runs.left_end[:-1]
    right = runs.right[1:] - runs.right_end[:-1]
    gap = np.minimum(left, right)
    rows = np.flatnonzero(goes_on & (gap > 0))
    equal = np.zeros((2, len(gap)), np.int64)
    for ahead in range(FAR):
        rows = rows[gap[rows] > ahead]
        if not len(rows):
            break
        equal[0, rows] += words.word[runs.left_end[rows] + ahead] == words.word[runs.right_end[rows] + ahead]
        equal[1, rows] += words.word[runs.left[rows + 1] - 1 - ahead] == words.word[runs.right[rows + 1] - 1 - ahead]
    total: Numbers = np.minimum(gap, 0) + equal.max(axis=0)
    return total
