"""Readable phrases (english.py) into regular expressions whose time grows with the text and no faster."""

import re
from collections.abc import Iterable


def pattern(phrases: Iterable[str]) -> str:
    """One alternative of all phrases; a space stands for one to four blanks, a "? " before it stays optional."""
    return "(?:" + "|".join(phrase.replace(" ", r"\s{1,4}") for phrase in phrases) + ")"


def starting(phrases: Iterable[str]) -> re.Pattern[str]:
    """A pattern to use with match(): it tells whether a line starts with one of the phrases."""
    return re.compile(pattern(phrases), re.IGNORECASE)
