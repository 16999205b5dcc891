"""Whose turn a place is in, where a transcript sets the speaker's name before each: "((Ana Varga)) ", "Varga: "."""

import re
from bisect import bisect_right
from collections import Counter

from onrecord.annotate.lexicon import Lexicon

BRACKETED = re.compile(r"^[ \t]*\(\(([^()\n]{2,60})\)\)", re.MULTILINE)
PLAIN = re.compile(r"^[ \t]*([A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,4}):[^\S\n]", re.MULTILINE)
FEWEST = 2  # turns of one speaker, and speakers, that make plain labels a transcript

Range = tuple[int, int]


class Labels:
    """The labels of one article; a label holds to the end of its line, one in capitals or brackets up to the next."""

    def __init__(self, text: str, words: Lexicon) -> None:
        found = [match.span(1) for match in BRACKETED.finditer(text) if _is_name(match.group(1))]
        self._labels = sorted(found + _plain(text, words))
        self._starts = [start for start, _ in self._labels]
        following = [*self._starts, len(text)][1:]
        pairs = zip(self._labels, following, strict=True)
        self._ends = [after if self._holds_on(text, label) else _line_end(text, label[0]) for label, after in pairs]

    def __bool__(self) -> bool:
        return bool(self._labels)

    def _holds_on(self, text: str, label: Range) -> bool:
        """True for a label in capitals, and for one in brackets with another behind it."""
        bracketed = text[max(0, label[0] - 2) : label[0]] == "((" and label is not self._labels[-1]
        return bracketed or text[slice(*label)].isupper()

    @property
    def all(self) -> list[Range]:
        """Every label in the order of the text."""
        return self._labels

    def of(self, place: int) -> Range | None:
        """The label of the turn that a place is in; None in a line without one."""
        index = bisect_right(self._starts, place) - 1
        return self._labels[index] if index >= 0 and place < self._ends[index] else None


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return end if end >= 0 else len(text)


def _is_name(told: str) -> bool:
    """True for a label with a capital: not "hi", a mark of a language."""
    return told[:1].isupper()


def _plain(text: str, words: Lexicon) -> list[Range]:
    """The labels before a colon, when several speakers have several turns each."""
    found = [match.span(1) for match in PLAIN.finditer(text) if match.group(1).lower() not in words.no_labels]
    turns = Counter(text[start:end] for start, end in found)
    speakers = {name for name, count in turns.items() if count >= FEWEST}
    return [each for each in found if text[slice(*each)] in speakers] if len(speakers) >= FEWEST else []
