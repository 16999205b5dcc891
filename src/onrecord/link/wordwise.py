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
    """Where words stand in texts, of which many are asked for: to search them through for each would cost more.

    `text` are all texts as one, in lines of their own.
    """

    def __init__(self, beginnings: Beginnings) -> None:
        self.text = "\n".join(beginnings.texts)
        self._beginnings = beginnings

    def of(self, words: str) -> Iterator[tuple[int, int]]:
        """Where these words stand, as code points from and to, behind what is no letter; and behind what may be one."""
        shape = shapes(words)
        if not shape or shape[0] < FIRST_SHAPE:
            yield from places(words, self.text)
            return
        for start in self._beginnings.of(shape).tolist():
            if self.text.startswith(words, start):
                yield start, start + len(words)
