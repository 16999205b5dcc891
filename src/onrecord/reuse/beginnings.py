"""Where words begin, and with which letters: read at a fifth of the price of words, it tells where some can stand."""

from collections.abc import Collection, Sequence

import numpy as np
from numpy.typing import NDArray

from onrecord.reuse.grams import GRAM
from onrecord.reuse.letters import FIRST_SHAPE, UNSEEN_SHAPE, shapes

KEY = 4  # letters
KINDS = 1 << 16  # of beginnings that are told apart at once
SPREAD = np.uint32(0x9E3779B1)
Stretch = tuple[int, int]


class Beginnings:
    """The words of texts, which are put one behind the other with a line's end between.

    `at` is where each word begins, `keys` are its first four letters, with what follows where it has fewer. Over
    something unseen a word goes on; here another begins. `unseen` tells of each text whether it has any such.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self.texts = texts
        several = list(map(shapes, texts))
        self.unseen = [UNSEEN_SHAPE in each for each in several]
        read = b" ".join([b"", *several, b" " * KEY])
        letter = np.frombuffer(read, np.uint8) >= FIRST_SHAPE
        self.at = np.flatnonzero(letter[1:-KEY] > letter[: -KEY - 1])
        self._every = np.ndarray(len(letter) - KEY, "<u4", read, offset=1, strides=(1,))  # four bytes from each place
        self.keys: NDArray[np.uint32] = self._every[self.at]

    def of(self, shape: bytes) -> NDArray[np.int64]:
        """Where words begin with this one, as far as twice as many letters tell."""
        found = self.at[np.flatnonzero(self.begin(shape))]
        ahead = min(KEY, len(shape) - KEY)
        if ahead <= 0 or not len(found):
            return found
        behind = np.minimum(found + ahead, len(self._every) - 1)  # beyond the end no whole word stands
        kept: NDArray[np.int64] = found[self._every[behind] == np.uint32(_key(shape[ahead:]))]
        return kept

    def begin(self, shape: bytes) -> NDArray[np.bool_]:
        """Which words begin like this one, as far as the keys tell."""
        mask = _key(b"\xff" * len(shape))
        keys = self.keys if len(shape) >= KEY else self.keys & np.uint32(mask)
        found: NDArray[np.bool_] = keys == np.uint32(_key(shape))
        return found

    def may_be(self, words: Collection[bytes]) -> NDArray[np.bool_]:
        """Which words may be one of these, as far as the keys tell, and a few others."""
        long = [_key(each) for each in words if len(each) >= KEY]
        table = np.zeros(KINDS, np.bool_)
        table[_kind(np.array(long, np.uint32))] = True
        found = table[_kind(self.keys)]
        for short in words:
            if len(short) < KEY:
                found |= self.begin(short + b" ")
        return found


def _key(shape: bytes) -> int:
    return int.from_bytes(shape[:KEY], "little")


def _kind(keys: NDArray[np.uint32]) -> NDArray[np.uint32]:
    return (keys * SPREAD) >> np.uint32(16)


def stretches(wordings: Sequence[str], found: Beginnings) -> list[Stretch]:
    """The part of each text that can have any run of a few words out of these wordings; the whole of one in which
    something is unseen."""
    sought = list(map(shapes, wordings))
    if any(UNSEEN_SHAPE in each for each in sought):
        return [(0, len(text)) for text in found.texts]
    first = _runs(found.may_be({word for each in sought for word in each.split()}))
    offsets = np.cumsum([0] + [len(text) + 1 for text in found.texts])
    low = np.searchsorted(found.at[first], offsets)
    ends = np.append(found.at, offsets[-1])
    return [
        (0, len(text))
        if unseen
        else (int(found.at[first[one]] - start), min(len(text), int(ends[first[other - 1] + GRAM] - start)))
        if one < other
        else (0, 0)
        for text, unseen, one, other, start in zip(
            found.texts, found.unseen, low[:-1].tolist(), low[1:].tolist(), offsets[:-1].tolist(), strict=True
        )
    ]


def _runs(held: NDArray[np.bool_]) -> NDArray[np.int64]:
    """The words with which so many in a row begin that are held."""
    count = max(0, len(held) - GRAM + 1)
    found = np.ones(count, np.bool_)
    for ahead in range(GRAM):
        found &= held[ahead : ahead + count]
    return np.flatnonzero(found)
