"""Runs become passages: neighbours are chained over small edits, and ends walk on over slips of a word or two."""

import numpy as np
from numpy.typing import NDArray

from onrecord.reuse.grams import GRAM
from onrecord.reuse.runs import Numbers, Runs, pair_of
from onrecord.reuse.words import PARAGRAPH, Words

GAP = 30  # words between two runs that are still one passage
DRIFT = 6  # words by which the gaps of the two sides may differ
FRAGMENT = 3  # words behind an empty line that do not belong to the passage before it
LOOK = GRAM + 3  # equal words looked for behind a slip
ROUNDS = 5  # slips that an end may walk over, one after the other
SLIPS = ((0, 0), (1, 1), (1, 0), (0, 1), (2, 2), (2, 1), (1, 2), (2, 0), (0, 2), (3, 3))  # words left out on each side


def passages(words: Words, runs: Runs, barred: NDArray[np.bool_]) -> Runs:
    """The passages that the runs add up to, in the order of pairs and places. No end walks onto a barred word.

    `barred` has one entry a word: those that boilerplate is made of.
    """
    for _ in range(2):  # ends that walked may have met
        if len(runs):
            runs = _walked(words, _chained(words, runs), barred)
    return _trimmed(words, runs)


def _trimmed(words: Words, runs: Runs) -> Runs:
    """Without the few words that an end has on the far side of an empty line: a byline, a date, a coincidence."""
    opens = words.marks & PARAGRAPH > 0
    front, back = np.zeros(len(runs), np.int64), np.zeros(len(runs), np.int64)
    for words_past in range(FRAGMENT, 0, -1):
        at = np.minimum(np.stack([runs.left, runs.right]) + words_past, len(words) - 1)
        front[(front == 0) & opens[at].all(axis=0)] = words_past
        at = np.stack([runs.left_end, runs.right_end]) - words_past
        back[(back == 0) & opens[at].all(axis=0)] = words_past
    return Runs(
        left=runs.left + front,
        left_end=runs.left_end - back,
        right=runs.right + front,
        right_end=runs.right_end - back,
    )


def _chained(words: Words, runs: Runs) -> Runs:
    pair = pair_of(words, runs.left, runs.right)
    order = np.lexsort((runs.left, pair))
    runs, pair = runs[order], pair[order]
    left = runs.left[1:] - runs.left_end[:-1]
    right = runs.right[1:] - runs.right_end[:-1]
    near = (left <= GAP) & (right <= GAP) & (np.abs(left - right) <= DRIFT) & (left > -2 * GRAM) & (right > -2 * GRAM)
    goes_on = near & (pair[1:] == pair[:-1]) & (runs.right[1:] > runs.right[:-1])
    begin = np.flatnonzero(np.append(True, ~goes_on))
    return Runs(
        left=runs.left[begin],
        left_end=np.maximum.reduceat(runs.left_end, begin),
        right=runs.right[begin],
        right_end=np.maximum.reduceat(runs.right_end, begin),
    )


def _walked(words: Words, runs: Runs, barred: NDArray[np.bool_]) -> Runs:
    left_end, right_end = _walk(words, runs.left_end, runs.right_end, barred, 1, runs)
    left, right = _walk(words, runs.left - 1, runs.right - 1, barred, -1, runs)
    return Runs(left=left + 1, left_end=left_end, right=right + 1, right_end=right_end)


def _walk(
    words: Words, left: Numbers, right: Numbers, barred: NDArray[np.bool_], step: int, runs: Runs
) -> tuple[Numbers, Numbers]:
    """Where the ends come to when they walk by `step` from the first words outside, all at once."""
    bounds = [(words.first[text], words.first[text + 1]) for text in map(words.text_of, (runs.left, runs.right))]
    left, right = left.copy(), right.copy()
    live = np.arange(len(left))
    for _ in range(ROUNDS):
        at = left[live], right[live]
        within = [(low[live], high[live]) for low, high in bounds]
        skip_left, skip_right, equal = _furthest(words, *at, within, barred, step)
        going = equal > 0
        left[live[going]] += step * (skip_left + equal)[going]
        right[live[going]] += step * (skip_right + equal)[going]
        live = live[going]
        if not len(live):
            break
    return left, right


def _furthest(
    words: Words,
    left: Numbers,
    right: Numbers,
    within: list[tuple[Numbers, Numbers]],
    barred: NDArray[np.bool_],
    step: int,
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
        took = (run >= need) | ((run > 0) & _closes(words, x + step * run, y + step * run, step))
        chosen = open_[took]
        skip_left[chosen], skip_right[chosen], equal[chosen] = by_left, by_right, run[took]
    return skip_left, skip_right, equal


def _closes(words: Words, left: Numbers, right: Numbers, step: int) -> NDArray[np.bool_]:
    """Whether a paragraph ends on both sides just before these words, met when walking by `step`."""
    opens = np.append(words.marks & PARAGRAPH > 0, True)
    left, right = (np.clip(place + (step < 0), 0, len(words)) for place in (left, right))
    result: NDArray[np.bool_] = opens[left] & opens[right]
    return result


def _equal(
    words: Words,
    left: Numbers,
    right: Numbers,
    within: list[tuple[Numbers, Numbers]],
    barred: NDArray[np.bool_],
    step: int,
) -> Numbers:
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
