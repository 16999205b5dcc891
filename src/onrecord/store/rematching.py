"""Whether the places of which a case says that they are one text are alike, and whether the index that they were found
by holds the words of its articles, for `verify`.

Not who copied, and not whether every shared passage is there: only that what is said could have been found.
"""

import sqlite3
from collections.abc import Iterator
from functools import lru_cache
from typing import get_args

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from onrecord.model import Reuse, Span, copy_id
from onrecord.reuse.words import Words, in_common, words
from onrecord.store import gramming
from onrecord.store.compared import Key, entries_of, text_of

Place = tuple[Key, int, int]  # an article's row key, and code points of its text
RUN = 4  # words in a row that both sides have at least: passages are found by runs of five, some end within one
ABOVE, BELOW = 0.02, 0.5  # how far a score may lie above and below the share of words on both sides, in any order
_KEPT = 1024  # articles whose words are kept while they are needed


def check_compared(db: sqlite3.Connection) -> Iterator[str]:
    """What is wrong with the copies and the index, a sentence each, for `verify`."""
    yield from _check_copies(db)
    expected = 0
    for number, key in db.execute("SELECT number, document FROM compared").fetchall():
        expected += gramming.checksum(entries_of(db, [(number, key)])[0])
    if _held(db) != expected % 2**64:
        yield "The index of runs of words does not hold those of the articles that it says were compared."


def _held(db: sqlite3.Connection) -> int | None:
    """The checksum of the index; None where it is too damaged to be read."""
    try:
        return gramming.checksum(gramming.everything(db))
    except gramming.DamagedError:
        return None


def _check_copies(db: sqlite3.Connection) -> Iterator[str]:
    sql = (
        "SELECT copy.id, one.id, left_start, left_end, LENGTH(one.text), other.id, right_start, right_end,"
        " LENGTH(other.text), kind, words, score, left, right FROM copy JOIN document AS one ON one.key = left"
        " JOIN document AS other ON other.key = right ORDER BY left, right, copy.id"
    )
    places = Places(db)
    for row in db.execute(sql):
        identity, left, right, (kind, count, score, one, other) = row[0], row[1:5], row[5:9], row[9:]
        if kind not in get_args(Reuse):
            yield f'Copy {identity} is "{kind}", which is none of: {", ".join(get_args(Reuse))}.'
        elif not (left[0] < right[0] and count > 0 and 0 <= score <= 1):
            yield f"What is said of the copy {identity} cannot be."
        elif left[2] > left[3] or right[2] > right[3]:
            yield f"Copy {identity} lies outside one of its articles, {left[0]} and {right[0]}."
        elif copy_id(*(Span(document=name, start=start, end=end) for name, start, end, _ in (left, right))) != identity:
            yield f"Copy {identity}: its id is not the digest of its places."
        elif not places.alike((one, *left[1:3]), (other, *right[1:3]), count, score):
            yield f"Copy {identity}: its places in {left[0]} and {right[0]} are not as alike as it says."


class Places:
    """The words of places of a case's articles, as they were compared."""

    def __init__(self, db: sqlite3.Connection) -> None:
        @lru_cache(maxsize=_KEPT)
        def read(key: Key) -> Words:
            return words([text_of(db, key)])

        self._read = read

    def alike(self, left: Place, right: Place, told: int, score: float) -> bool:
        """Whether these share a run of words, the shorter has so many words as told, and the score fits them. Linear in
        the words of both."""
        one, other = self._words(left), self._words(right)
        count = min(len(one), len(other))
        if abs(count - told) > 1 + count // 20 or not len(np.intersect1d(_runs(one), _runs(other))):
            return False
        return -BELOW <= score - 2 * in_common(one, other) / (len(one) + len(other)) <= ABOVE

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
