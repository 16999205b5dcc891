"""Words as the search knows them: how a text is indexed, what was typed, and where that stands in the text.

A text is folded before SQLite sees it: small letters without accents, a space for whatever is no letter, digit or mark,
and a space around each character of the scripts that put none between words. So SQLite and this module agree on where
a word begins and ends, and every place of the folded text leads back to its place in the text.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from onrecord.store.rows import STROKES

Place = tuple[int, int]  # code points, half-open
BETWEEN = " \ue000 "  # between the places of an attribution: a word that no text has, so that no phrase lies across
TERMS = 16  # as many words and phrases are looked for; the others are passed over
LONGEST = 2000  # code points of what is typed that are read
TYPED = re.compile(r'["“”„«»]([^"“”„«»]*)["“”„«»]?|([^\s"“”„«»]+)')
ENDED = re.compile(r'[\s"“”„«»]$')
ALONE = re.compile(  # Thai, Lao, Burmese, Khmer, kana, Chinese characters
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)


BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")


class _Folds(dict[int, str]):
    """What each code point becomes, made out when it is first seen."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        apart = unicodedata.normalize("NFKD", char.casefold().translate(STROKES)).casefold()
        kept = "".join(map(_part, apart))
        self[code] = f" {kept} " if ALONE.match(char) else kept
        return self[code]


def _part(char: str) -> str:
    """What a folded code point is worth: itself in a word, a space beside one, nothing when it cannot be seen."""
    category = unicodedata.category(char)
    if unicodedata.combining(char) or (category == "Cf" and char != "\u200b"):
        return ""
    return char if category[0] in "LNM" or char == BETWEEN.strip() else " "


FOLDS = _Folds()
ASCII = {code: FOLDS[code] for code in range(128)}


class Folded:
    """A text as the index has it, and the way back to the places of the text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.words = indexable(text).translate(ASCII)  # in two steps: the second is much quicker when all is ASCII

    @cached_property
    def _places(self) -> list[int] | None:
        """The place in the text of each code point of `words`; None when they are the same."""
        if len(self.words) == len(self._text) and all(len(FOLDS[ord(char)]) == 1 for char in set(self._text)):
            return None
        return [at for at, char in enumerate(self._text) for _ in FOLDS[ord(char)]]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """The place in the text of a place in `words`."""
        places = self._places
        if places is None:
            return start, end
        last = places[end - 1] + 1
        while last < len(self._text) and not FOLDS[ord(self._text[last])]:
            last += 1  # marks that fold to nothing belong to the letter before them
        return places[start], last


def indexable(text: str) -> str:
    """The text as it is given to the index, which itself cuts ASCII at the same places and knows its capitals."""
    return BEYOND_ASCII.sub(lambda found: found[0].translate(FOLDS), text)


@dataclass(frozen=True, slots=True)
class Term:
    """One word or phrase that is looked for, folded; the last word of an open one may be only the beginning of one, of
    which no more is left out than what `ending` fits. One of the `others` is as good: "took", of "take"."""

    words: tuple[str, ...]
    open: bool = False
    ending: str = "[^ ]*"
    others: tuple[str, ...] = ()

    def match(self) -> str:
        """The term in FTS5's language. Its words hold letters, digits and marks alone, so nothing in it is syntax."""
        found = f'"{" ".join(self.words)}"' + (" *" if self.open else "")
        several = " OR ".join((found, *(f'"{each}"' for each in self.others)))
        return f"({several})" if self.others else found

    def pattern(self) -> re.Pattern[str]:
        """Finds the term, after a space, in a folded text between spaces; of a beginning, the whole word."""
        found = " +".join(map(re.escape, self.words)) + (self.ending if self.open else "")
        several = "|".join((found, *map(re.escape, self.others)))
        return re.compile(f" (?:{several})(?= )")


def terms(typed: str) -> tuple[Term, ...]:
    """What to look for: words apart by spaces, "phrases" in quotation marks, each once; a word with other signs in it
    (state-owned, 14,000) is a phrase. The last word is open unless a space or a quotation mark
    follows it, or it is one letter so far: half of all words begin with that."""
    typed = typed[:LONGEST]
    pieces = [tuple((quoted or bare).translate(FOLDS).split()) for quoted, bare in TYPED.findall(typed)]
    found = list(dict.fromkeys(Term(words) for words in pieces if words))[:TERMS]
    if found and found[-1].words == pieces[-1] and not ENDED.search(typed) and len(found[-1].words[-1]) > 1:
        found[-1] = Term(pieces[-1], open=True)
    return tuple(found)


def match(looked_for: tuple[Term, ...]) -> str:
    """All terms in FTS5's language."""
    return " AND ".join(term.match() for term in looked_for)


def marks(text: Folded, pattern: re.Pattern[str], most: int) -> list[Place]:
    """The first places of a term in a text, at most so many."""
    found = islice(pattern.finditer(f" {text.words} "), most)
    return [text.place(each.start(), each.end() - 1) for each in found]
