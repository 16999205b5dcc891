"""The phrase for somebody taken apart: how many, whose, what they are, and what stands behind it."""

import re
from dataclasses import dataclass

from onrecord.annotate.nouns import NounKind, Nouns
from onrecord.plurals import any_plural

WORD = re.compile(r"(?:[A-Z]\.){2,}|['’]s?(?!\w)|@?\w+(?:[.\-‑&/]\w+|['’](?!s\b)\w+)*|[^\w\s]")
OWNED = frozenset(["'s", "’s", "'", "’"])
ARTICLES = frozenset(["the", "a", "an"])
NO_PART = frozenset([",", ".", "unnamed", "anonymous", "unidentified"])
QUOTES = frozenset('"“”„«»‘')
LONGEST = 400  # code points of a phrase that are read
LONGEST_TITLE = 5  # letters before its stop
SHARE = frozenset(["%", "percent"])  # behind a number, which then counts nobody
NEARLY = frozenset(["over", "under"])
LARGE = {"hundred": 100, "thousand": 1000, "million": 1_000_000}
PARTICLED = re.compile(r"(?:al|el|ul|ad|an|ar|as|ash|at|az)-[A-Z]")  # "al-Sarnawi" is capitalised


@dataclass(frozen=True, slots=True)
class Word:
    """A word or mark of a phrase; `low` in small letters."""

    start: int
    end: int
    low: str
    capital: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A noun phrase: `core` are the places of its noun and the words right before it that tell what it is.

    `owner` is the range of "the ministry" in "the ministry's spokesman"; `owned` is True of "his spokesman" too.
    `number` is a count that the words give. `of_several`: "one of them", "some of the officials". `opened` are the
    words before the core, in small letters.
    """

    text: str
    words: tuple[Word, ...]
    core: tuple[int, ...]
    opened: tuple[str, ...]
    number: int | None
    owner: tuple[int, int] | None
    owned: bool
    of_several: bool

    @property
    def lows(self) -> list[str]:
        """The words of the core in small letters, without numbers behind them: "witness" of "Witness 7"."""
        lows = [self.words[place].low for place in self.core]
        while len(lows) > 1 and lows[-1].isdigit():
            lows.pop()
        return lows

    @property
    def head(self) -> str:
        """The noun itself, in small letters; "" when there is none."""
        return self.lows[-1] if self.core else ""

    @property
    def plural(self) -> bool:
        """True when the noun has the form of a plural."""
        return any_plural(self.lows)

    @property
    def name_like(self) -> bool:
        """True when the noun begins with a capital that no start of a sentence explains."""
        if not self.core or not self.words[self.core[len(self.lows) - 1]].capital:
            return False
        return len(self.core) > 1 or bool(self.opened) or not starts_sentence(self.text, self.words[self.core[0]].start)

    @property
    def written(self) -> list[str]:
        """The words of the core as they stand."""
        return [self.text[self.words[place].start : self.words[place].end] for place in self.core]

    @property
    def behind(self) -> int:
        """The place of the first word behind the core."""
        return self.core[-1] + 1 if self.core else len(self.words)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The code points from the word at one place to the word at another, both taken in."""
        return self.words[first].start, self.words[last].end

    def kind(self, nouns: Nouns) -> NounKind | None:
        """What kind of source its noun is."""
        return nouns.kind(self.lows) if self.core else None


def starts_sentence(text: str, place: int) -> bool:
    """True when a sentence begins at a place, so that a capital there may mean nothing."""
    before = text[max(0, place - 4) : place].rstrip(" “\"'‘(")
    return not before or before[-1] in ".!?:\n\r—–"


def parse(text: str, start: int, end: int, nouns: Nouns) -> Phrase:
    """The phrase that begins at a place; read up to the first word that only tells more about its noun."""
    end = min(end, start + LONGEST)
    words = tuple(
        Word(m.start(), m.end(), m.group().lower(), _is_capital(m.group())) for m in WORD.finditer(text, start, end)
    )
    reader = _Reader(text, words, nouns)
    reader.read()
    return reader.phrase()


class _Reader:
    """Walks the words of a phrase once, from left to right."""

    def __init__(self, text: str, words: tuple[Word, ...], nouns: Nouns) -> None:
        self._text, self._words, self._nouns = text, words, nouns
        self._core: list[int] = []
        self._opened: list[str] = []
        self._number: int | None = None
        self._owner: tuple[int, int] | None = None
        self._owned = self._of_several = False
        written = [text[word.start : word.end] for word in words if word.low.isalpha()]
        self._shouts = len(written) > 1 and all(word.isupper() for word in written)

    def phrase(self) -> Phrase:
        return Phrase(
            text=self._text,
            words=self._words,
            core=tuple(self._core),
            opened=tuple(self._opened),
            number=self._number,
            owner=self._owner,
            owned=self._owned,
            of_several=self._of_several,
        )

    def read(self) -> None:
        """Stops behind the noun."""
        for place, word in enumerate(self._words):
            if (
                word.low in QUOTES
                or self._ties(place, word)
                or self._takes_opener(place, word)
                or self._takes_owner(place, word)
            ):
                continue
            if self._goes_on_behind_of(word) or self._in_brackets(place) or self._pairs_adjectives(place, word):
                continue
            if self._ends(place, word):
                return
            if word.low not in NO_PART:
                self._core.append(place)

    def _ties(self, place: int, word: Word) -> bool:
        """The "while" of "while two dockers": in front of all else, and more behind it."""
        return word.low in self._nouns.ties and not self._core and not self._opened and place + 1 < len(self._words)

    def _takes_opener(self, place: int, word: Word) -> bool:
        """Articles, counts and the like, before anything else stands there."""
        if self._core or self._is_acronym(word):
            return False
        if word.low in SHARE and self._opened:
            self._number = None
            self._opened.append("percent")
            return True
        counts = self._value(word.low) is not None or word.low.isdecimal() or word.low in LARGE
        if counts:
            self._number = self._counted(word.low) if not (self._of_several and self._number) else self._number
        elif self._joins_count(place, word) or self._nears_count(place, word):
            return True
        elif word.low in self._nouns.owners:
            self._owned = True
        elif word.low not in self._nouns.openers and not self._is_ordinal(place, word):
            return False
        self._opened.append(word.low)
        return True

    def _is_ordinal(self, place: int, word: Word) -> bool:
        """ "the second": one of several, no noun behind it."""
        if word.low not in self._nouns.ordinals or self._opened[-1:] != ["the"]:
            return False
        ahead = self._words[place + 1].low if place + 1 < len(self._words) else ","
        return not ahead[0].isalnum() or ahead in self._nouns.behind

    def _value(self, low: str) -> int | None:
        """What a number says: "forty", "forty-one"."""
        parts = [self._nouns.numbers.get(part) for part in low.split("-")]
        return sum(part for part in parts if part is not None) if None not in parts and len(parts) <= 2 else None

    def _counted(self, low: str) -> int | None:
        """The count with one more word of it: "one", "one hundred", "one hundred and forty"."""
        if low in LARGE:
            told = self._opened[-1:] in (["a"], ["one"]) or self._number is not None
            return (self._number or 1) * LARGE[low] if told else None
        value = self._value(low) or _small(low)
        if value is None or self._number is None or self._opened[-1] not in LARGE:
            return value
        return self._number + value

    def _joins_count(self, place: int, word: Word) -> bool:
        """The "and" of "one hundred and forty"."""
        ahead = self._words[place + 1].low if place + 1 < len(self._words) else ""
        return (
            word.low == "and" and self._opened[-1:] in [[large] for large in LARGE] and self._value(ahead) is not None
        )

    def _nears_count(self, place: int, word: Word) -> bool:
        """The "over" of "over 100 officers"."""
        ahead = self._words[place + 1].low if place + 1 < len(self._words) else ""
        return word.low in NEARLY and not self._opened and (ahead.isdecimal() or self._value(ahead) is not None)

    def _is_acronym(self, word: Word) -> bool:
        """ "the WHO", "US": capitals where a small word would be another one."""
        written = self._text[word.start : word.end]
        return len(written) > 1 and written.isupper() and written.isalpha() and not self._shouts

    def _in_brackets(self, place: int) -> bool:
        """The acronym in the middle of "the Tolmian Port Authority (TPA) report"."""
        for first in range(max(0, place - 2), place + 1):
            four = self._words[first : first + 4]
            if len(four) == 4 and four[0].low == "(" and four[1].capital and four[2].low == ")":
                ahead = four[3]
                return bool(self._core) and ahead.low.isalpha() and not ahead.capital and self._goes_on(ahead)
        return False

    def _pairs_adjectives(self, place: int, word: Word) -> bool:
        """The "and" of "progressive and Muslim organisations", before any noun."""
        if word.low != "and" or not self._core or self._core[-1] != place - 1 or place + 2 >= len(self._words):
            return False
        before, ahead = self._words[place - 1], self._words[place + 2]
        return (
            (not before.capital or place == 1)
            and not self._named_so_far()
            and ahead.low.isalpha()
            and self._goes_on(ahead)
        )

    def _goes_on(self, word: Word) -> bool:
        return self._nouns.kind([word.low]) is not None and word.low not in self._nouns.behind

    def _takes_owner(self, place: int, word: Word) -> bool:
        if word.low not in OWNED or not self._core or self._words[place - 1].end != word.start:
            return False
        if word.low in {"'", "’"} and not self._words[place - 1].low.endswith("s"):
            return False
        self._owner = (self._words[self._core[0]].start, self._words[place - 1].end)
        self._owned, self._core = True, []
        if not self._of_several:
            self._number = None  # of the owners: "six states' envoys"
        return True

    def _goes_on_behind_of(self, word: Word) -> bool:
        """ "one of them", "dozens of residents", "a group of officials": what is counted comes behind."""
        if word.low != "of":
            return False
        counted = [self._words[place].low for place in self._core] or self._opened[-1:]
        if not counted or counted[-1] not in self._nouns.quantities:
            return False
        if self._core and any(self._words[place].capital for place in self._core[1:]):
            return False
        self._opened += [self._words[place].low for place in self._core] if self._core else []
        self._opened.append("of")
        self._core, self._of_several = [], True
        self._number = None if counted[-1] in self._nouns.shares else self._number
        return True

    def _ends(self, place: int, word: Word) -> bool:
        if word.low == ",":
            between = not self._core or self._nouns.kind([self._words[i].low for i in self._core]) is None
            ahead = self._words[place + 1] if place + 1 < len(self._words) else None
            closes = self._nouns.behind | ARTICLES
            return not (between and ahead is not None and not ahead.capital and ahead.low not in closes)
        if word.low == ".":
            return not self._abbreviates(place)
        if word.low in self._nouns.times_behind and self._core and self._named_so_far():
            return True
        if not word.low[0].isalnum() and word.low[0] not in "@&/-":
            return True
        if word.low in self._nouns.behind and not self._is_acronym(word) and not self._is_adjective(place, word):
            return bool(self._core) or bool(self._opened) or word.low in {"who", "which", "that", "whom"}
        return self._is_participle(word.low) and bool(self._core) and self._named_so_far()

    def _is_adjective(self, place: int, word: Word) -> bool:
        """The "inside" of "an inside source"."""
        if word.low not in self._nouns.adjectival or self._core or not self._opened:
            return False
        return place + 1 < len(self._words) and self._goes_on(self._words[place + 1])

    def _abbreviates(self, place: int) -> bool:
        """The stop of "Sens. Mira Tolland": no end."""
        if not 0 < place < len(self._words) - 1:
            return False
        before, ahead = self._words[place - 1], self._words[place + 1]
        return before.capital and ahead.capital and before.end - before.start <= LONGEST_TITLE

    def _named_so_far(self) -> bool:
        return self._nouns.kind([self._words[i].low for i in self._core]) is not None

    def _is_participle(self, low: str) -> bool:
        return low in self._nouns.participles or (
            len(low) > 4 and low.endswith(("ed", "ing")) and not low.endswith("eed")
        )


def _is_capital(written: str) -> bool:
    return written[0].isupper() or PARTICLED.match(written) is not None


def _small(digits: str) -> int | None:
    """A count in digits; a year or a longer figure is none."""
    return int(digits) if digits.isascii() and 0 < len(digits) <= 3 else None
