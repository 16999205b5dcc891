"""Texts as columns of words: where each stands, what it is, and whether it is said inside quotation marks."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from onrecord.reuse.letters import LETTER, LINE, QUOTE, UNSEEN, astral, letters, mixed

BLOCK = 1 << 19  # code points read at once: the arrays of one block stay in the processor's cache
ODD = 0x9E3779B97F4A7C15  # any odd number has an inverse modulo 2^64
INSIDE, BEFORE, AFTER, PARAGRAPH = 1, 2, 4, 8
_BETWEEN = "\n"
Kind = TypeVar("Kind", bound=np.generic)


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of several texts, one after the other.

    `first[k]` is the number of the first word of text k, and `first[-1]` the number of all words. `start` and `length`
    are code points within the text, `word` the hash of the folded word, `marks` what is around
    it: whether it stands INSIDE the quotation marks of its line, one BEFORE it, one AFTER it, an empty line before it
    (PARAGRAPH; also at the start of a text).
    """

    first: NDArray[np.int64]
    start: NDArray[np.int32]
    length: NDArray[np.uint16]
    word: NDArray[np.uint32]
    marks: NDArray[np.uint8]

    def __len__(self) -> int:
        return len(self.word)

    @property
    def texts(self) -> int:
        """How many texts there are."""
        return len(self.first) - 1

    def text_of(self, words: NDArray[np.int64]) -> NDArray[np.int64]:
        """The number of the text that each word stands in."""
        return np.searchsorted(self.first, words, side="right") - 1


def words(texts: Iterable[str]) -> Words:
    """The words of the texts. A word is a run of letters and digits; case, accents and marks make no difference.

    The same text gives the same columns, whatever stands beside it.
    """
    blocks = [_read(block) for block in _blocks(texts)]
    counts = np.concatenate([[0], *(each.counts for each in blocks)]).astype(np.int64)
    return Words(
        first=np.cumsum(counts),
        start=_joined([each.start for each in blocks], np.int32),
        length=_joined([each.length for each in blocks], np.uint16),
        word=_joined([each.word for each in blocks], np.uint32),
        marks=_joined([each.marks for each in blocks], np.uint8),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Block:
    counts: NDArray[np.int64]
    start: NDArray[np.int32]
    length: NDArray[np.uint16]
    word: NDArray[np.uint32]
    marks: NDArray[np.uint8]


def _joined(parts: list[NDArray[Kind]], kind: type[Kind]) -> NDArray[Kind]:
    return np.concatenate([np.zeros(0, kind), *parts])


def _blocks(texts: Iterable[str]) -> Iterator[list[str]]:
    block, size = list[str](), 0
    for text in texts:
        block.append(text)
        size += len(text) + 1
        if size >= BLOCK:
            yield block
            block, size = [], 0
    if block:
        yield block


def _read(texts: Sequence[str]) -> _Block:
    text = _BETWEEN.join(texts)
    values, classes = _looked_up(text)
    carried = _carried(classes)
    classes[carried] = LETTER
    start, end = _runs(classes == LETTER)
    word = _hashes(values, start, end)
    if len(carried):
        _rehash(word, values, carried, start, end)
    offsets = np.cumsum([0] + [len(each) + 1 for each in texts[:-1]])
    counts = np.diff(np.append(np.searchsorted(start, offsets), len(start)))
    return _Block(
        counts=counts,
        start=start - np.repeat(offsets, counts).astype(np.int32),
        length=np.minimum(end - start, 0xFFFF).astype(np.uint16),
        word=word,
        marks=_opened(_marks(start, classes), counts),
    )


def _opened(marks: NDArray[np.uint8], counts: NDArray[np.int64]) -> NDArray[np.uint8]:
    marks[(np.cumsum(counts) - counts)[counts > 0]] |= PARAGRAPH
    return marks


def _looked_up(text: str) -> tuple[NDArray[np.uint64], NDArray[np.uint8]]:
    narrow = text.encode("utf-16-le", "surrogatepass")
    if len(narrow) == 2 * len(text):
        codes = np.frombuffer(narrow, np.uint16)
        values, classes = letters()
        return values[codes], classes[codes]
    return astral(np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32))


def _carried(classes: NDArray[np.uint8]) -> NDArray[np.int64]:
    """The unseen code points that a word goes on over: those after a letter, with nothing but unseen ones between."""
    unseen = np.flatnonzero(classes == UNSEEN)
    if not len(unseen):
        return unseen
    fresh = np.diff(unseen, prepend=-1) != 1
    begin = unseen[fresh]
    after = (begin > 0) & (classes[np.maximum(begin - 1, 0)] == LETTER)
    return unseen[after[np.cumsum(fresh) - 1]]


def _runs(letter: NDArray[np.bool_]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Starts and ends of the runs of letters."""
    padded = np.zeros(len(letter) + 2, np.bool_)
    padded[1:-1] = letter
    edges = np.flatnonzero(padded[1:] != padded[:-1]).astype(np.int32)
    return edges[::2], edges[1::2]


def _hashes(
    values: NDArray[np.uint64], start: NDArray[np.int32], end: NDArray[np.int32]
) -> NDArray[np.uint32]:
    """The hash of each word: the sum of ODD^i times the value of its letter i, as a difference of prefix sums, mixed."""
    powers, inverses = _powers(1 << (len(values) + 1).bit_length())
    sums = np.zeros(len(values) + 1, np.uint64)
    np.multiply(values, powers[: len(values)], out=sums[1:])
    np.cumsum(sums, out=sums)
    word = sums[end]
    word -= sums[start]
    word *= inverses[start]
    return (mixed(word) >> np.uint64(32)).astype(np.uint32)


def _rehash(
    word: NDArray[np.uint32],
    values: NDArray[np.uint64],
    carried: NDArray[np.int64],
    start: NDArray[np.int32],
    end: NDArray[np.int32],
) -> None:
    """Give the words that go on over something unseen the hash that they have without it."""
    numbers = np.unique(np.searchsorted(start, carried, side="right") - 1)
    sizes = (end - start)[numbers].astype(np.int64)
    places = np.repeat(start[numbers] - np.cumsum(sizes) + sizes, sizes) + np.arange(sizes.sum())
    seen = ~np.isin(places, carried)
    edges = np.concatenate([[0], np.cumsum(np.add.reduceat(seen, np.cumsum(sizes) - sizes))]).astype(np.int32)
    word[numbers] = _hashes(values[places[seen]], edges[:-1], edges[1:])


@cache
def _powers(size: int) -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    """ODD^i and its inverse for every i below `size`."""
    powers, inverses = (np.full(size, base, np.uint64) for base in (ODD, pow(ODD, -1, 2**64)))
    powers[0] = inverses[0] = 1
    return np.multiply.accumulate(powers), np.multiply.accumulate(inverses)


def _marks(start: NDArray[np.int32], classes: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """INSIDE when the number of quotation marks between the start of the line and the word is odd."""
    size = len(start)
    marks, lines = np.flatnonzero(classes == QUOTE), np.flatnonzero(classes == LINE)
    at_line = np.searchsorted(start, lines)
    breaks = np.bincount(at_line, minlength=size + 1)[: size + 1]
    result = (PARAGRAPH * (breaks[:size] > 1)).astype(np.uint8)
    if not len(marks) or not size:
        return result
    before = np.append(np.cumsum(np.bincount(np.searchsorted(start, marks), minlength=size + 1)[:size]), len(marks))
    to_line = np.zeros(size + 1, np.int64)  # marks before the line of the word
    np.maximum.at(to_line, at_line, np.searchsorted(marks, lines))
    to_line = np.maximum.accumulate(to_line)
    past = np.maximum(np.concatenate([[0], before[: size - 1]]), to_line[:size])
    after = np.where(breaks > 0, to_line, before)[1:] > before[:size]
    result |= (INSIDE * ((before - to_line)[:size] & 1) + BEFORE * (before[:size] > past) + AFTER * after).astype(np.uint8)
    return result
