"""Sentences, and the units that rules read: a sentence in which every quotation is one token.

A sentence counts voices; a unit is what a rule can see at once. `"One. Two," he said.` is two sentences, one unit.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.annotate.lexicon import Cue, Lexicon
from onrecord.annotate.quotations import Quotation, find_quotations

STOP = re.compile(r"(?<![.!?…])[.!?…]+[\"“”»’')\]]{0,4}(?:\[\d{1,3}\])*(?=\s|(?<=[a-z]{2}[.!?])[A-Z][a-z]*[\s,])")
WORD = re.compile(r"(?:[A-Z]\.){2,}|\w+(?:['’.\-‑/&@]\w+)*|[^\w\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
INITIALS = re.compile(r"(?:[A-Za-z]\.)*[A-Za-z]\.?$")
LAST_WORD = re.compile(r"[\w.'’-]{1,40}$")
CLITIC = re.compile(r"(?<=\w)(?:['’](?:s|re|ve|d|ll|m)|n['’]t)$", re.IGNORECASE)
LETTERS = re.compile(r"\w+")
LONGEST_CUE = 4  # words
OPENING = "\"“”«„‘'([¿¡*–— \t\r\n"


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a mark of punctuation, or a whole quotation; `low` is its lower-case text ("“" for a quotation)."""

    start: int
    end: int
    low: str
    quotation: Quotation | None = None
    capital: bool = False


@dataclass(frozen=True, slots=True)
class CueAt:
    """A cue in a unit: tokens first to last (helpers before it not counted) and its entry in the table."""

    first: int
    last: int
    form: str
    cue: Cue


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of text as rules see it."""

    text: str
    tokens: tuple[Token, ...]
    lexicon: Lexicon

    def low(self, index: int) -> str:
        """The lower-case word at a place, "" outside the unit."""
        return self.tokens[index].low if 0 <= index < len(self.tokens) else ""

    def is_quotation(self, index: int) -> bool:
        """True when the token at this place is a whole quotation."""
        return 0 <= index < len(self.tokens) and self.tokens[index].quotation is not None

    def cue_phrase(self, cue: CueAt) -> tuple[int, int]:
        """The places of a cue with the words before it that belong to it: "has also said"."""
        first = cue.first
        while first > 0 and (self.low(first - 1) in self.lexicon.helpers or self.low(first - 1).endswith("ly")):
            if self.tokens[first - 1].capital and first > 1:
                break  # "Patients First said"
            first -= 1
        return first, cue.last

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The code points from the token `first` to the token `last`, both taken in."""
        return self.tokens[first].start, self.tokens[last].end


def _ends_here(text: str, stop: re.Match[str], lexicon: Lexicon, limit: int) -> bool:
    """Whether a stop with a blank behind it ends a sentence."""
    at = stop.end()
    while at < limit and text[at] in OPENING:
        at += 1
    ahead = text[at] if at < limit else "A"
    if ahead.islower() or stop.group()[0] != ".":
        return not ahead.islower()
    before = LAST_WORD.search(text, max(0, stop.start() - 41), stop.start())
    word = before.group().lower().strip("'’-") if before else ""
    glued = stop.end() < limit and not text[stop.end()].isspace()
    if glued and before and ("." in word or text[before.start() - 1 : before.start()] in {"/", "@"}):
        return False  # an address on the web
    if (
        word in lexicon.abbreviations
        or (word in lexicon.before_numbers and ahead.isdigit())
        or (len(word) == 1 and word.isalpha() and word != "i")
    ):
        return False
    return not (INITIALS.match(word) and "." in word) or _starts_afresh(text, at, lexicon)


def _starts_afresh(text: str, at: int, lexicon: Lexicon) -> bool:
    """After "U.S." a sentence begins only with a word that no name begins with."""
    match = LETTERS.match(text, at)
    return match is not None and match.group().lower() in lexicon.sentence_starts


def split_sentences(text: str, start: int, end: int, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """The sentences of one paragraph as half-open ranges without the blanks around them."""
    begin = start
    for stop in STOP.finditer(text, start, end):
        if _ends_here(text, stop, lexicon, end):
            if (trimmed := _trimmed(text, begin, stop.end())) is not None:
                yield trimmed
            begin = stop.end()
    if (trimmed := _trimmed(text, begin, end)) is not None:
        yield trimmed


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None


def split_units(text: str, start: int, end: int, lexicon: Lexicon) -> Iterator[Unit]:
    """The units of one paragraph: its sentences, joined where a boundary lies inside a quotation or where "he said"
    follows a quotation that ends in a stop."""
    quotations = find_quotations(text, start, end)
    bounds = list(split_sentences(text, start, end, lexicon))
    index = 0
    while index < len(bounds):
        first, last = bounds[index]
        while index + 1 < len(bounds) and _continues(text, last, bounds[index + 1], quotations, lexicon):
            index += 1
            last = bounds[index][1]
        yield Unit(text, tuple(tokens(text, first, last, quotations)), lexicon)
        index += 1


def _continues(
    text: str, last: int, following: tuple[int, int], quotations: tuple[Quotation, ...], lexicon: Lexicon
) -> bool:
    """Whether the sentence that ends at `last` goes on in the following one."""
    near = [q for q in _between(quotations, last - 1, following[0] + 1) if q.double]
    if any(q.start < last and q.end > following[0] for q in near):
        return True
    if not any(q.end == last for q in near) or text[last - 2] not in "!?,…":
        return False
    ahead = [token.low for token in tokens(text, following[0], min(following[1], following[0] + 90), quotations)][:7]
    cue = next(
        (i for i, word in enumerate(ahead) if word in lexicon.cues and "says" in lexicon.cues[word].frames), None
    )
    if cue is None:
        return False
    return all(word not in lexicon.breaks and word not in ",:;" for word in ahead[:cue]) and (
        cue + 1 >= len(ahead) or ahead[cue + 1] in {".", ","} | lexicon.adverbial_prepositions
    )


def _between(quotations: tuple[Quotation, ...], start: int, end: int) -> tuple[Quotation, ...]:
    """Those that share a code point with a range; they are in order and do not overlap."""
    first = bisect_right(quotations, start, key=lambda q: q.end)
    return quotations[first : bisect_left(quotations, end, key=lambda q: q.start)]


def tokens(text: str, start: int, end: int, quotations: tuple[Quotation, ...]) -> Iterator[Token]:
    """The words, marks and quotations between two places, in order."""
    at = start
    for quotation in _between(quotations, start, end):
        if quotation.start < at:
            continue
        yield from _words(text, at, quotation.start)
        yield Token(quotation.start, min(quotation.end, end), "“", quotation)
        at = min(quotation.end, end)
    yield from _words(text, at, end)


def _words(text: str, start: int, end: int) -> Iterator[Token]:
    for match in WORD.finditer(text, start, end):
        word = match.group()
        clitic = CLITIC.search(word)
        cut = match.end() - len(clitic.group()) if clitic else match.end()
        yield Token(match.start(), cut, text[match.start() : cut].lower(), None, word[0].isupper())
        if clitic:
            yield Token(cut, match.end(), clitic.group().lower().replace("’", "'"))


def find_cues(unit: Unit) -> list[CueAt]:
    """Every form of the cue table in a unit, longer ones first ("in the words of", "pointed out", "said")."""
    found, index, cues = [], 0, unit.lexicon.cues
    while index < len(unit.tokens):
        word, last = unit.low(index), index
        if word in unit.lexicon.long_cues:
            forms = ("-".join(unit.low(index + i) for i in range(words)) for words in range(LONGEST_CUE, 1, -1))
            word = next((form for form in forms if form in cues), word)
            last = index + word.count("-") if word in cues else index
        if word in cues and not (unit.tokens[index].capital and index):  # a name: "Drudge Report"
            found.append(CueAt(index, last, word, cues[word]))
            index = last
        index += 1
    return found
