"""Texts as columns of words: where each stands, what it is, and whether it is said inside quotation marks."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Any

import numpy as np
from numpy.typing import NDArray

from onrecord.reuse.letters import CAPITAL, LETTER, LINE, UNSEEN, astral, letters, mixed
from onrecord.reuse.quoting import Quotes, quotes

BLOCK = 1 << 19  # code points read at once: the arrays of one block stay in the processor's cache
ODD = 0x9E3779B97F4A7C15  # any odd number has an inverse modulo 2^64
INSIDE, BEFORE, AFTER, PARAGRAPH, NAME = 1, 2, 4, 8, 16
_AT_ONCE = 128  # blocks appended at once
_BETWEEN = "\n"
_KEPT = 31 << 20  # glibc, after it has freed so much in one piece, keeps what blocks leave and need again (mallopt(3))


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of several texts, one after the other.

    `first[k]` is the number of the first word of text k, and `first[-1]` the number of all words. `start` and `length`
    are code points within the text, `word` the hash of the folded word, `marks` what is around it: whether it stands
    INSIDE quotation marks, one opens BEFORE it, one closes AFTER it, an empty line is before it (PARAGRAPH; also at
    the start of a text), it begins with a capital (NAME).
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
        return self.first.searchsorted(words, side="right") - 1


def words(texts: Iterable[str], *, marked: bool = True) -> Words:
    """The words of the texts. A word is a run of letters and digits; case, accents and marks make no difference.

    The same text gives the same columns, whatever stands beside it. Unless `marked`, nothing is told of what is around
    the words, which saves a sixth of the time.
    """
    np.empty(_KEPT, np.uint8)  # freed at once
    counts, start, length = np.zeros(1, np.int64), np.zeros(0, np.int32), np.zeros(0, np.uint16)
    word, marks = np.zeros(0, np.uint32), np.zeros(0, np.uint8)
    blocks = _blocks(texts)
    while several := [_read(block, marked=marked) for block in islice(blocks, _AT_ONCE)]:
        for column, parts in zip((counts, start, length, word, marks), zip(*several, strict=True), strict=True):
            _grow(column, parts)  # type: ignore[arg-type]  # mypy joins the kinds of numbers to "object"
    return Words(first=np.cumsum(counts), start=start, length=length, word=word, marks=marks)


def _grow(column: NDArray[Any], parts: Sequence[NDArray[Any]]) -> None:
    """Append to a column in place: a large one is not copied, as a pile may fill the memory."""
    size = len(column)
    column.resize(size + sum(map(len, parts)), refcheck=False)
    np.concatenate(parts, out=column[size:])


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


def _read(
    texts: Sequence[str], *, marked: bool
) -> tuple[NDArray[np.int64], NDArray[np.int32], NDArray[np.uint16], NDArray[np.uint32], NDArray[np.uint8]]:
    """The columns of one block: how many words each text has, then the four of `Words`."""
    text = _BETWEEN.join(["", *texts, ""])
    values, classes = _looked_up(text)
    around = quotes(text, classes) if marked else None
    carried = _carried(classes)
    classes[carried] = LETTER
    start, end = _runs(classes >= LETTER)
    again, rehashed = _over_unseen(values, carried, start, end)
    word = _hashes(values, start, end)
    word[again] = rehashed
    offsets = np.cumsum([1] + [len(each) + 1 for each in texts[:-1]])
    counts = np.diff(np.append(np.searchsorted(start, offsets), len(start)))
    marks = np.zeros(len(start), np.uint8) if around is None else _opened(_marks(start, classes, around), counts)
    length = np.minimum(end - start, 0xFFFF).astype(np.uint16)
    return counts, start - np.repeat(offsets, counts).astype(np.int32), length, word, marks


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
    after = classes[begin - 1] >= LETTER  # a block begins with a line end
    carried: NDArray[np.int64] = unseen[after[np.cumsum(fresh) - 1]]
    return carried


def _runs(letter: NDArray[np.bool_]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Starts and ends of the runs of letters; neither the first nor the last is one."""
    edges = np.flatnonzero(letter[1:] != letter[:-1]).astype(np.int32)
    edges += 1
    return edges[::2], edges[1::2]


def _hashes(values: NDArray[np.uint64], start: NDArray[np.int32], end: NDArray[np.int32]) -> NDArray[np.uint32]:
    """The hash of each word: the sum of ODD^i times the value of its letter i, a difference of prefix sums, mixed.

    The first value is of no word. The values are used up: they become the sums.
    """
    powers, inverses = _powers(1 << len(values).bit_length())
    values *= powers[: len(values)]
    np.cumsum(values, out=values)
    word = values[end - 1]
    word -= values[start - 1]
    word *= inverses[start]
    return (mixed(word) >> np.uint64(32)).astype(np.uint32)


def _over_unseen(
    values: NDArray[np.uint64], carried: NDArray[np.int64], start: NDArray[np.int32], end: NDArray[np.int32]
) -> tuple[NDArray[np.int64], NDArray[np.uint32]]:
    """The words that go on over something unseen, and the hashes that they have without it."""
    if not len(carried):
        return carried, np.zeros(0, np.uint32)
    numbers = np.unique(np.searchsorted(start, carried, side="right") - 1)
    sizes = (end - start)[numbers].astype(np.int64)
    places = np.repeat(start[numbers] - np.cumsum(sizes) + sizes, sizes) + np.arange(sizes.sum())
    seen = ~np.isin(places, carried)
    edges = np.concatenate([[1], 1 + np.cumsum(np.add.reduceat(seen, np.cumsum(sizes) - sizes))]).astype(np.int32)
    letters_only = np.concatenate([np.zeros(1, np.uint64), values[places[seen]]])
    return numbers, _hashes(letters_only, edges[:-1], edges[1:])


@cache
def _powers(size: int) -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    """ODD^i and its inverse for every i below `size`."""
    powers, inverses = (np.full(size, base, np.uint64) for base in (ODD, pow(ODD, -1, 2**64)))
    powers[0] = inverses[0] = 1
    np.multiply.accumulate(powers, out=powers)
    np.multiply.accumulate(inverses, out=inverses)
    return powers, inverses


def _marks(start: NDArray[np.int32], classes: NDArray[np.uint8], marked: Quotes) -> NDArray[np.uint8]:
    """What is around each word. A mark is of the words of its line alone."""
    size, line_ends = len(start), np.flatnonzero(classes == LINE)
    lines = np.searchsorted(start, line_ends)  # the word behind each line end
    line = np.searchsorted(line_ends, marked.place)  # of each mark: the line end behind it
    at = np.searchsorted(start, marked.place)
    result: NDArray[np.uint8] = (classes[start] == CAPITAL) * np.uint8(NAME)
    result |= _inside(at, lines[line], marked.opens, size)
    several = lines[1:][lines[1:] == lines[:-1]]
    result[several[several < size]] |= PARAGRAPH
    result[at[marked.opens & (at < lines[line])]] |= BEFORE
    result[at[~marked.opens & (at > lines[line - 1])] - 1] |= AFTER
    return result


def _inside(at: NDArray[np.int64], line: NDArray[np.int64], opens: NDArray[np.bool_], size: int) -> NDArray[np.uint8]:
    """INSIDE from the word behind each opening mark up to the next mark or line, 0 elsewhere.

    `at` and `line` are the numbers of the words behind each mark and behind the end of its line.
    """
    change = np.zeros(size + 1, np.int8)
    np.add.at(change, at[opens], INSIDE)
    np.subtract.at(change, np.minimum(np.append(at[1:], size), line)[opens], INSIDE)
    return np.cumsum(change[:size], dtype=np.uint8)


def in_common(one: NDArray[np.uint32], other: NDArray[np.uint32]) -> int:
    """How many words both have, each as often as the one that has it less often."""
    which, often = np.unique(one, return_counts=True)
    there, as_often = np.unique(other, return_counts=True)
    _, left, right = np.intersect1d(which, there, assume_unique=True, return_indices=True)
    return int(np.minimum(often[left], as_often[right]).sum())
