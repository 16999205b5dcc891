"""Whether two places of which a case says that they are one text are alike, for `verify`.

Not who copied, and not whether every shared passage is there: only that what is said could have been found.
"""

from collections.abc import Callable
from functools import lru_cache

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from onrecord.reuse.words import Words, words

Key = int
Place = tuple[Key, int, int]  # an article's row key, and code points of its text
RUN = 4  # words in a row that both sides have at least: passages are found by runs of five, some end within one
ABOVE, BELOW = 0.02, 0.5  # how far a score may lie above and below the share of words on both sides, in any order
_KEPT = 1024  # articles whose words are kept while they are needed


class Places:
    """The words of places of articles; `text_of` gives an article's text as it was compared."""

    def __init__(self, text_of: Callable[[Key], str]) -> None:
        @lru_cache(maxsize=_KEPT)
        def read(key: Key) -> Words:
            return words([text_of(key)])

        self._read = read

    def alike(self, left: Place, right: Place, told: int, score: float) -> bool:
        """Whether these share a run of words, the shorter has so many words as told, and the score fits them. Linear in
        the words of both."""
        one, other = self._words(left), self._words(right)
        count = min(len(one), len(other))
        if abs(count - told) > 1 + count // 20 or not len(np.intersect1d(_runs(one), _runs(other))):
            return False
        return -BELOW <= score - 2 * _common(one, other) / (len(one) + len(other)) <= ABOVE

    def _words(self, place: Place) -> NDArray[np.uint32]:
        key, start, end = place
        page = self._read(key)
        low, high = np.searchsorted(page.start, [start, end])
        return page.word[low:high]


def _runs(of: NDArray[np.uint32]) -> NDArray[np.uint64]:
    """A number for each run of RUN words."""
    if len(of) < RUN:
        return np.zeros(0, np.uint64)
    odd = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93], np.uint64)
    numbers: NDArray[np.uint64] = (sliding_window_view(of.astype(np.uint64), RUN) * odd).sum(axis=1, dtype=np.uint64)
    return numbers


def _common(one: NDArray[np.uint32], other: NDArray[np.uint32]) -> int:
    """How many words both have, each as often as the one that has it less often."""
    which, often = np.unique(one, return_counts=True)
    there, as_often = np.unique(other, return_counts=True)
    _, left, right = np.intersect1d(which, there, assume_unique=True, return_indices=True)
    return int(np.minimum(often[left], as_often[right]).sum())
