"""Where some words stand in a text, without a pattern: to make one for each name would cost more than the search."""

from collections.abc import Iterator

from onrecord.reuse.beginnings import Beginnings
from onrecord.reuse.letters import FIRST_SHAPE, shapes


def places(words: str, text: str) -> Iterator[tuple[int, int]]:
    """Where these words stand, as code points from and to, within longer words too."""
    start = text.find(words)
    while start >= 0:
        yield start, start + len(words)
        start = text.find(words, start + 1)


def in_word(text: str, start: int, end: int) -> bool:
    """Whether a letter or a digit stands right before a place or right behind it."""
    return text[max(0, start - 1) : start].isalnum() or text[end : end + 1].isalnum()


class Places:
    """Where words stand in a text of which many are asked for: to search it through for each would cost more."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._beginnings = Beginnings([shapes(text)])

    def of(self, words: str) -> Iterator[tuple[int, int]]:
        """Where these words stand, as code points from and to, behind what is no letter; and behind what may be one."""
        shape = shapes(words)
        if not shape or shape[0] < FIRST_SHAPE:
            yield from places(words, self._text)
            return
        for start in self._beginnings.of(shape).tolist():
            if self._text.startswith(words, start):
                yield start, start + len(words)
