"""Where some words stand in a text, without a pattern: to make one for each name would cost more than the search."""

from collections.abc import Iterator


def places(words: str, text: str) -> Iterator[tuple[int, int]]:
    """Where these words stand, as code points from and to, within longer words too."""
    start = text.find(words)
    while start >= 0:
        yield start, start + len(words)
        start = text.find(words, start + 1)


def in_word(text: str, start: int, end: int) -> bool:
    """Whether a letter or a digit stands right before a place or right behind it."""
    return text[max(0, start - 1) : start].isalnum() or text[end : end + 1].isalnum()
