"""Who holds a word: the sayings and articles of a case by the stem of a word in them, through the index of words.

Nothing is written and no article is read. The index knows words, not stems: all its words that begin as a stem may
begin are asked for, and those that have another stem are left out.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from onrecord.gist import IRREGULAR, NUMBERS, WORD, fold, stem_of
from onrecord.store.fitting import numbers
from onrecord.store.indexing import sayings
from onrecord.store.wording import FOLDS, Term

INITIALS = 3  # letters: "un" is looked for as "u n" too, which is how the index has "U.N."
LAST = "\U0010ffff"  # behind every other sign
TERMS = "SELECT term FROM temp.saying_term WHERE term >= ? AND term <= ?"
SAYINGS = "SELECT rowid FROM saying_words WHERE saying_words MATCH ? LIMIT ?"
ARTICLES = "SELECT rowid FROM article_words WHERE article_words MATCH ?"


def _unlike() -> dict[str, list[str]]:
    """The words that do not begin with their stem, by it: "shot", "eleven"."""
    found = defaultdict[str, list[str]](list)
    for form in IRREGULAR:
        found[stem_of(form)].append(form)
    for word, digits in NUMBERS.items():
        found[digits].append(word)
    return dict(found)


UNLIKE: Mapping[str, Sequence[str]] = _unlike()


def beginnings(stem: str) -> tuple[str, ...]:
    """Every folded word with this stem begins with one of these."""
    before = (f"{stem[:-1]}ie",) if len(stem) > 2 and stem.endswith("y") else ()  # "denied", of "deny"
    return (stem, *before, *UNLIKE.get(stem, ()))


class Holders:
    """The holders of words in one snapshot. Each stem is looked up once; one that more than `most` sayings hold tells
    nothing, and has none here."""

    def __init__(self, db: sqlite3.Connection, most: int) -> None:
        db.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.saying_term USING fts5vocab(main, saying_words, row)")
        self._db = db
        self._most = most
        self._sayings = dict[str, tuple[int, ...]]()
        self._articles = dict[str, tuple[int, ...]]()
        self._findings = dict[int, dict[int, int]]()

    def sayings(self, stem: str) -> tuple[int, ...]:
        """The sayings with a word of this stem, as the index numbers them."""
        if stem not in self._sayings:
            match = " OR ".join(term.match() for term in self._said(stem))
            found = numbers(self._db, SAYINGS, match, self._most + 1) if match else []
            self._sayings[stem] = tuple(key for (key,) in found) if len(found) <= self._most else ()
        return self._sayings[stem]

    def articles(self, stem: str) -> tuple[int, ...]:
        """The row keys of the articles with a word that begins as this stem does."""
        if stem not in self._articles:
            match = " OR ".join(term.match() for term in _open(stem))
            self._articles[stem] = tuple(key for (key,) in numbers(self._db, ARTICLES, match)) if match else ()
        return self._articles[stem]

    def findings(self, document: int, several: Iterable[int]) -> list[int]:
        """The row keys of a document's attributions with these numbers."""
        if document not in self._findings:
            self._findings[document] = {each.number: each.finding for each in sayings(self._db, document)}
        own = self._findings[document]
        return [own[number] for number in several if number in own]

    def _said(self, stem: str) -> list[Term]:
        """What to look for in what is said: words of the index, and phrases where it has a word in several."""
        wanted, found = _joined(stem), list[Term]()
        for term in _open(stem):
            if len(term.words) > 1:
                found.append(term)
                continue
            (first,) = term.words
            words = [word for (word,) in self._db.execute(TERMS, (first, first + LAST))]
            found += [Term((word,)) for word in words if wanted in map(_stem, WORD.findall(word))]
        return found


def _open(stem: str) -> list[Term]:
    """The beginnings of words with this stem, as the index has them."""
    several = [tuple(each.translate(FOLDS).split()) for each in beginnings(stem)]
    if 1 < len(stem) <= INITIALS and stem.isalpha():
        return [*(Term(words, open=True) for words in several if words), Term(tuple(_joined(stem)))]
    return [Term(words, open=True) for words in several if words]


def _joined(stem: str) -> str:
    """The stem of the same word folded as the index does."""
    return "".join(stem.translate(FOLDS).split())


def _stem(word: str) -> str:
    return NUMBERS.get(word) or stem_of(fold(word))
