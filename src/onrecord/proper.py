"""The words of a text and the names among them, in running text and in headlines, where a capital tells nothing."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise

from onrecord.gist import RAREST, STOP, TIERS, WORD, fold, stem_of, weight
from onrecord.hedging import tone
from onrecord.nations import country
from onrecord.spelling import plain

WORDS = tomllib.loads((files("onrecord") / "glossing.toml").read_text(encoding="utf-8"))
TITLES = frozenset(WORDS["titles"])
CALENDAR = frozenset(WORDS["calendar"])
OPENS = re.compile(r"(?:^|[\n\r.!?…:•]|[.!?…:][\"”»’')\]]+)\s*[\"“„«‘'(\[]*$")
SHORT = re.compile(r"(?:^|[^\w.])(?:[A-Z]\.)*([^\W\d_]+)\. $")  # "Sen. ", "U.S. "
CONTRACTED = re.compile(r"(?:'(?:ll|ve|re|d|m)|n't)$")
INSIDE_NAME = re.compile(r" (?:(?:of|for|de|del|al|bin|ibn|von|van) (?:the |la )?)?(?:[A-Z]\. )?|[-–]|\. | & ")
POSSESSIVE = re.compile(r"['’]s?$")
LETTERS = re.compile(r"[^\W\d_]+")
LONG = 4  # letters of a word that has a capital in a headline and nowhere else
SHORT_LINE = 8  # words
LONGEST_HEADLINE = 200  # code points
FEWEST = 3  # long words of a headline with capitals
BEFORE = 40  # code points that tell what stands before


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text; `low` is folded, `stem` of one spelling."""

    start: int
    end: int
    raw: str
    low: str
    stem: str

    @property
    def capital(self) -> bool:
        """True when it begins with a capital and is no small word, or is all capitals."""
        return self.raw[0].isupper() and (self.low not in STOP or (len(self.raw) > 1 and self.raw.isupper()))


def words(text: str, start: int, end: int) -> list[Token]:
    """The words of a stretch of text."""
    return [_token(match) for match in WORD.finditer(text, start, end)]


def _token(match: re.Match[str]) -> Token:
    raw = match.group()
    low = fold(raw)
    return Token(match.start(), match.end(), raw, low, same_stem(low))


@lru_cache(maxsize=1 << 16)
def same_stem(low: str) -> str:
    """The stem of a folded word, of one spelling."""
    return stem_of(plain(low))


# What a headline has somebody do: no part of the name beside it.
DONE = (*WORDS["cues"], *WORDS["verbs"])
SHOUTED = frozenset(same_stem(f"{word}{end}") for word in DONE for end in ("", "s", "es", "d", "ed"))


class Capitals:
    """Which words of one article have their capitals because they are names: those that have one in running text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._upper: Counter[str] = Counter()
        self._lower: Counter[str] = Counter()
        self._partners: dict[str, set[str]] = {}
        at = 0
        for line in text.splitlines(keepends=True):
            self._count(words(text, at, at + len(line)))
            at += len(line)

    def _count(self, line: Sequence[Token]) -> None:
        if headline(line):
            return
        for one, other in pairwise(line):
            small = one.low in STOP or other.low in STOP  # "As Hask", "The Brin"
            if (
                not small
                and one.raw[0].isupper()
                and other.raw[0].isupper()
                and self._text[one.end : other.start] == " "
            ):
                self._partners.setdefault(one.low, set()).add(other.low)
                self._partners.setdefault(other.low, set()).add(one.low)
        for word in line:
            if not word.raw[0].isupper():
                self._lower[word.low] += 1
            elif not opens(self._text, word.start):
                self._upper[word.low] += 1

    def proper(self, word: Token) -> bool:
        """True for a word that has a capital here and is a name elsewhere in the article, or a country."""
        upper, lower = self._upper[word.low], self._lower[word.low]
        return upper > lower or (word.low not in STOP and country(word.raw) is not None)

    def partners(self, name: "Name") -> frozenset[str]:
        """The words that stand beside those of a name with a capital: the first name of a surname."""
        return frozenset(each for word in name.tokens for each in self._partners.get(word.low, ())) - TITLES

    def paired(self, word: Token) -> bool:
        """True for a word that stands beside another with a capital somewhere: a surname beside its first name."""
        return bool(self._partners.get(word.low))

    def unknown(self, word: Token) -> bool:
        """True for a word of which neither the article nor English tells that it is none."""
        return not self._lower[word.low] and weight(word.stem) >= RAREST and tone(word.raw) is None


def headline(line: Sequence[Token]) -> bool:
    """True when every longer word but the small ones has a capital, as in a headline: then a capital tells nothing."""
    long = [word.raw[0].isupper() for word in line if len(word.raw) >= LONG and word.low not in STOP]
    return len(long) >= FEWEST and all(long)


def shouts(text: str, line: Sequence[Token]) -> bool:
    """True for words that are a headline, or a part of one that is too short to tell: "– It Might Surprise You"."""
    if headline(line):
        return True
    if not line or len(line) > SHORT_LINE:
        return False
    start = text.rfind("\n", 0, line[0].start) + 1
    end = text.find("\n", line[-1].end)
    whole = (start, end if end > 0 else len(text))
    return whole[1] - whole[0] <= LONGEST_HEADLINE and headline(words(text, *whole))


def opens(text: str, at: int) -> bool:
    """True where a sentence or a quotation opens, so that a capital tells nothing."""
    before = text[max(0, at - BEFORE) : at]
    short = SHORT.search(before)
    if short and (short[1].lower() in TITLES or len(short[1]) == 1):
        return False
    return at == 0 or OPENS.search(before[-6:]) is not None


@dataclass(frozen=True, slots=True)
class Name:
    """Words of one name; `tokens` without titles."""

    start: int
    end: int
    tokens: tuple[Token, ...]
    before: str

    @property
    def key(self) -> str:
        """The name in one word, for the table of names in several forms."""
        return "-".join(token.low for token in self.tokens)


def names(text: str, start: int, end: int, capitals: Capitals) -> list[Name]:
    """The names in a stretch of text, without titles, weekdays and months."""
    line = words(text, start, end)
    shouted = shouts(text, line)
    runs: list[list[Token]] = []
    last: Token | None = None
    for at, word in enumerate(line):
        if not _names(text, word, line[at + 1 : at + 2], capitals, shouted=shouted):
            continue
        joined = last is not None and INSIDE_NAME.fullmatch(text, last.end, word.start)
        if joined and runs and not _ends(last):
            runs[-1].append(word)
        else:
            runs.append([word])
        last = word
    return [found for run in runs for found in _stripped(text, run)]


def _ends(word: Token | None) -> bool:
    return word is not None and POSSESSIVE.search(word.raw) is not None


def _names(text: str, word: Token, behind: Sequence[Token], capitals: Capitals, *, shouted: bool) -> bool:
    """Whether a word with a capital is one of a name."""
    if not word.capital or len(word.low) < 2 or CONTRACTED.search(word.low):
        return False
    if shouted:
        if word.stem in SHOUTED and not capitals.proper(word):
            return False  # "Minister Slams Orvale"
        return capitals.proper(word) or capitals.unknown(word) or (word.raw.isupper() and not _plain(word))
    if not opens(text, word.start):
        return True
    followed = bool(behind) and behind[0].capital and text[word.end : behind[0].start] == " "
    return capitals.proper(word) or (followed and not _plain(word))


def _plain(word: Token) -> bool:
    return weight(word.stem) < TIERS[2][1]


def _stripped(text: str, run: Sequence[Token]) -> Iterator[Name]:
    """A run of words with capitals without titles at its start, parted at words of the calendar."""
    part: list[Token] = []
    for word in (*run, None):
        if word is not None and word.low not in CALENDAR:
            part.append(word)
            continue
        while part and part[0].low in TITLES:
            part.pop(0)
        if part:
            end = part[-1].end - len((POSSESSIVE.search(part[-1].raw) or [""])[0])
            before = LETTERS.findall(text[max(0, part[0].start - BEFORE) : part[0].start])
            yield Name(part[0].start, end, tuple(part), " ".join(before[-2:]).lower())
        part = []
