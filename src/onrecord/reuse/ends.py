"""Where a passage begins and ends in its text: its words, with the marks that both sides have around them."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from onrecord.reuse.letters import QUOTES
from onrecord.reuse.words import Words

MOST = 3  # code points of marks on either side: a full stop, a quotation mark, a bracket
_ALIKE: dict[str, str] = {mark: '"' for mark in QUOTES} | {"‘": "'", "’": "'", "‚": "'", "–": "-", "—": "-", "…": "."}
Stretch = tuple[int, int]
Numbers = NDArray[np.int64]


def spans(words: Words, sides: Sequence[tuple[Numbers, Numbers]], text: Callable[[int], str]) -> list[list[Stretch]]:
    """The code points of both sides of passages, with the marks directly around them that are the same on both.

    A side is the numbers of the first words and of the words after the last. `text` gives the text of a number; it is
    asked in ascending order.
    """
    after = _common(*_read(words, [end - 1 for _, end in sides], text, _after))
    before = _common(*_read(words, [start for start, _ in sides], text, _before))
    return [
        list(
            zip(
                (words.start[start] - before).tolist(),
                (words.start[end - 1] + words.length[end - 1] + after).tolist(),
                strict=True,
            )
        )
        for start, end in sides
    ]


def _read(
    words: Words, sides: list[Numbers], text: Callable[[int], str], marks: Callable[[str, int, int], str]
) -> list[NDArray[np.uint32]]:
    """The marks beside words, a row of MOST code points for each word of each side; 0 for none.

    Each place is read once, however many passages begin or end there.
    """
    places, number = np.unique(np.concatenate(sides), return_inverse=True)
    rows = np.zeros((len(places), MOST), np.uint32)
    now, content = -1, ""
    columns = (words.text_of(places), words.start[places], words.length[places])
    for row, (which, start, length) in enumerate(zip(*(each.tolist() for each in columns), strict=True)):
        if which != now:
            now, content = which, text(which)
        for at, mark in enumerate(marks(content, start, start + length)):
            rows[row, at] = ord(_ALIKE.get(mark, mark))
    return np.split(rows[number], len(sides)) if len(places) else [rows] * len(sides)


def _common(left: NDArray[np.uint32], right: NDArray[np.uint32]) -> Numbers:
    """How many marks both have, from the word on."""
    same = (left == right) & (left > 0)
    count: Numbers = np.logical_and.accumulate(same, axis=1).sum(axis=1)
    return count


def _before(text: str, start: int, end: int) -> str:
    """The marks before a word, the nearest first: up to a space or a letter."""
    return _up_to_space(text[max(0, start - MOST) : start][::-1])


def _after(text: str, start: int, end: int) -> str:
    return _up_to_space(text[end : end + MOST])


def _up_to_space(text: str) -> str:
    for at, char in enumerate(text):
        if char.isspace() or char.isalnum():
            return text[:at]
    return text
