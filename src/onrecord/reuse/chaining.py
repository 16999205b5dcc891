"""Runs become passages: neighbours are chained over small edits, and ends walk on over slips of a word or two."""

import numpy as np
from numpy.typing import NDArray

from onrecord.reuse.grams import GRAM
from onrecord.reuse.runs import Numbers, Runs, pair_of
from onrecord.reuse.words import PARAGRAPH, Words

GAP = 30  # words between two runs that are still one passage
DRIFT = 6  # words by which the gaps of the two sides may differ
FAR = 90  # words between two runs that are one passage where most of the words between are the same
ALIKE = 0.55  # of the words of a far gap, on either side; of two unrelated texts about a third are
FRAGMENT = 3  # words behind an empty line that do not belong to the passage before it
LOOK = GRAM + 3  # equal words looked for behind a slip
ROUNDS = 8  # slips that an end may walk over, one after the other
SLIPS = ((0, 0), (1, 1), (1, 0), (0, 1), (2, 2), (2, 1), (1, 2), (2, 0), (0, 2), (3, 3))  # words left out on each side
Flags = NDArray[np.bool_]
Limits = list[tuple[Numbers, Numbers]]


def passages(words: Words, runs: Runs, barred: Flags) -> Runs:
    """The passages that the runs add up to, in the order of pairs and places. No end walks onto a barred word.

    `barred` has one entry a word: those that boilerplate is made of.
    """
    for _ in range(2):  # ends that walked may have met
        if len(runs):
            runs = _walked(words, _chained(words, runs), barred)
    return _distinct(words, _trimmed(words, runs))


def _distinct(words: Words, runs: Runs) -> Runs:
    """Without those that lie within the one before, on both sides: two ends that walked to the same place."""
    if not len(runs):
        return runs
    pair = pair_of(words, runs.left, runs.right)
    order = np.lexsort((-runs.right_end, runs.right, -runs.left_end, runs.left, pair))
    runs, pair = runs[order], pair[order]
    within = (pair[1:] == pair[:-1]) & (runs.left_end[1:] <= runs.left_end[:-1])
    within &= (runs.right[1:] >= runs.right[:-1]) & (runs.right_end[1:] <= runs.right_end[:-1])
    return runs[np.append(True, ~within)]


def _trimmed(words: Words, runs: Runs) -> Runs:
    """Without the few words that an end has on the far side of an empty line: a byline, a date, a coincidence."""
    front, back = np.zeros(len(runs), np.int64), np.zeros(len(runs), np.int64)
    last = len(words) - 1
    for past in range(FRAGMENT, 0, -1):
        opens = _opens(words, np.minimum(runs.left + past, last)) & _opens(words, np.minimum(runs.right + past, last))
        front[(front == 0) & opens] = past
        opens = _opens(words, runs.left_end - past) & _opens(words, runs.right_end - past)
        back[(back == 0) & opens] = past
    return Runs(
        left=runs.left + front,
        left_end=runs.left_end - back,
        right=runs.right + front,
        right_end=runs.right_end - back,
        equal=runs.equal - front - back,
    )


def _opens(words: Words, places: Numbers) -> Flags:
    """Whether a paragraph begins with each word."""
    return (words.marks[places] & PARAGRAPH).astype(np.bool_)


def _chained(words: Words, runs: Runs) -> Runs:
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
    """Whether each run goes on where the one before it ends: after few words, or after more that are mostly the same."""
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
    return (row << 32) | words.word[places]


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


def _walked(words: Words, runs: Runs, barred: Flags) -> Runs:
    left_end, right_end, after = _walk(words, runs.left_end, runs.right_end, barred, 1, runs)
    left, right, before = _walk(words, runs.left - 1, runs.right - 1, barred, -1, runs)
    return Runs(
        left=left + 1, left_end=left_end, right=right + 1, right_end=right_end, equal=runs.equal + after + before
    )


def _walk(
    words: Words, left: Numbers, right: Numbers, barred: Flags, step: int, runs: Runs
) -> tuple[Numbers, Numbers, Numbers]:
    """Where the ends come to when they walk by `step` from the first words outside, and over how many equal words."""
    bounds = [(words.first[text], words.first[text + 1]) for text in map(words.text_of, (runs.left, runs.right))]
    left, right, gained = left.copy(), right.copy(), np.zeros(len(left), np.int64)
    live = np.arange(len(left))
    for _ in range(ROUNDS):
        at = left[live], right[live]
        within = [(low[live], high[live]) for low, high in bounds]
        skip_left, skip_right, equal = _furthest(words, *at, within, barred, step)
        going = equal > 0
        left[live[going]] += step * (skip_left + equal)[going]
        right[live[going]] += step * (skip_right + equal)[going]
        gained[live[going]] += equal[going]
        live = live[going]
        if not len(live):
            break
    return left, right, gained


def _furthest(
    words: Words, left: Numbers, right: Numbers, within: Limits, barred: Flags, step: int
) -> tuple[Numbers, Numbers, Numbers]:
    """For each end the smallest slip behind which words are equal again, and how many; 0 when none is."""
    skip_left, skip_right, equal = (np.zeros(len(left), np.int64) for _ in range(3))
    for by_left, by_right in SLIPS:
        open_ = np.flatnonzero(equal == 0)
        if not len(open_):
            break
        limits = [(low[open_], high[open_]) for low, high in within]
        x, y = left[open_] + step * by_left, right[open_] + step * by_right
        run = _equal(words, x, y, limits, barred, step)
        need = 1 if by_left == by_right == 0 else 2 if by_left == by_right == 1 else 3
        took = run >= need
        some = np.flatnonzero((run > 0) & ~took)
        took[some] = _closes(words, x[some] + step * run[some], y[some] + step * run[some], step)
        chosen = open_[took]
        skip_left[chosen], skip_right[chosen], equal[chosen] = by_left, by_right, run[took]
    return skip_left, skip_right, equal


def _closes(words: Words, left: Numbers, right: Numbers, step: int) -> Flags:
    """Whether a paragraph ends on both sides just before these words, met when walking by `step`."""
    left, right = (place + (step < 0) for place in (left, right))
    last = len(words)
    ends = [(place >= last) | _opens(words, np.clip(place, 0, last - 1)) for place in (left, right)]
    return ends[0] & ends[1]


def _equal(words: Words, left: Numbers, right: Numbers, within: Limits, barred: Flags, step: int) -> Numbers:
    """How many words are equal from here on, up to LOOK."""
    (low, high), (low2, high2) = within
    run = np.zeros(len(left), np.int64)
    live = np.arange(len(left))
    for ahead in range(LOOK):
        x, y = left[live] + step * ahead, right[live] + step * ahead
        inside = (x >= low[live]) & (x < high[live]) & (y >= low2[live]) & (y < high2[live])
        live, x, y = live[inside], x[inside], y[inside]
        same = (words.word[x] == words.word[y]) & ~barred[x]
        live = live[same]
        if not len(live):
            break
        run[live] += 1
    return run
