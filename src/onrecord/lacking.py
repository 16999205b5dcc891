"""What a sentence says and some quoted words do not: its names, numbers, places, hedges, actors and cues.

Read from the words alone, so that the answer is "not in the words quoted here" and nothing beyond (law 5).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import Literal

from onrecord.acting import actors
from onrecord.claiming import NEUTRAL, Stretch, cues
from onrecord.gist import STOP, TIERS, weight
from onrecord.hedging import hedges
from onrecord.model import Span
from onrecord.nations import country, is_adjective
from onrecord.numerals import numbers
from onrecord.proper import BEFORE, CALENDAR, LETTERS, POSSESSIVE, WORDS, Capitals, Name, Token, names, same_stem, words

Kind = Literal["name", "number", "place", "hedge", "actor", "cue"]
RANK: dict[Kind, int] = {
    "name": 0,
    "place": 0,
    "number": 1,
    "hedge": 2,
    "cue": 3,
    "actor": 4,
}  # of one place, the first

GROUNDS = frozenset(WORDS["grounds"])
WHERE = frozenset(WORDS["where"])
PLACES = frozenset(WORDS["places"])
# "ORVALE (Reuters) — ", "LONDON, March 3 - ", "Orvale (AP) -- "; not "NATO — the alliance — said".
DATELINE = re.compile(
    r"(?:[A-Z][A-Z.'’ -]{2,40}(?:, [A-Z][\w.,’' ]{1,40})?(?: ?\([^()\n]{2,40}\))?"
    r"|[A-Z][\w.'’-]+(?:[ ,]{1,2}[A-Z\d][\w.'’-]*){0,5} ?\([A-Z][^()\n]{1,40}\)) ?[-–—]{1,2} (?=[A-Z“\"])"
)
HEDGE = re.compile("|".join(rf"\b(?:{line})(?![\w-])" for line in WORDS["hedges"]).replace(" ", r"\s{1,3}"), re.I)
STRENGTHS = tuple(re.compile(rf"\b(?:{line})", re.IGNORECASE) for line in (*WORDS["alike"], *WORDS["hedges"]))
MULTIPLES = {form: frozenset(line.split()) for line in WORDS["multiples"] for form in line.split()}
BY_OTHERS = re.compile(r"\bwho $", re.IGNORECASE)  # "those who believe that"
ABLE = re.compile(r"could\s+(?:not|never|hardly|no longer)\b", re.IGNORECASE)  # weakens nothing
# "A quarter", and "a third" where it is no third thing.
ORDINAL = re.compile(r"(?:st|nd|rd|th)\b| ?[ap]\.m\b| o['’]clock\b")  # and clock times
NAMED = re.compile(rf"\b(?:{'|'.join(WORDS['numbered'])}) $")
YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
SHARE = re.compile(r"\ba (?P<share>quarter|(?:third|fifth|tenth)(?= of\b|[^\w\s]|$))\b", re.IGNORECASE)
OF_AN_OFFICE = re.compile(r"\b(?:secretary|minister|ministry|department) (?:of|for) (?:the )?$", re.IGNORECASE)
IDIOM = re.compile(r"[ -](?:digits?|down|back)\b", re.IGNORECASE)  # "double digits", "doubled down", "a half back"
LONGEST_PERSON = 3  # words of a name
PRONOUNS = frozenset(["he", "him", "his", "himself", "she", "her", "hers", "herself", "he's", "she's"])
ALIAS = {form: number for number, line in enumerate(WORDS["names"]) for form in line.split()}


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing of a paraphrase that is not in the words it is set against, where it stands in the paraphrase."""

    kind: Kind
    span: Span


class Quoted:
    """Words that something is set against, folded once."""

    def __init__(self, text: str, spans: Iterable[Span]) -> None:
        self._text = text
        self._spans = tuple(spans)
        self.tokens = [word for span in self._spans for word in words(text, span.start, span.end)]
        self.stems = frozenset(word.stem for word in self.tokens)
        self.lows = frozenset(word.low for word in self.tokens)

    @cached_property
    def _capitals(self) -> frozenset[str]:
        return frozenset(word.low for word in self.tokens if word.raw[0].isupper())

    @cached_property
    def _named(self) -> frozenset[str]:
        return frozenset(word.stem for word in self.tokens if word.raw[0].isupper())

    @cached_property
    def values(self) -> frozenset[float]:
        """The values of its numbers."""
        return frozenset(each.value for span in self._spans for each in numbers(self._text, span.start, span.end))

    @cached_property
    def countries(self) -> frozenset[str]:
        """The countries that it names, by name or adjective."""
        single = [word.raw for word in self.tokens]
        double = [f"{one} {other}" for one, other in pairwise(single)]
        return frozenset(found for word in (*single, *double) if (found := country(POSSESSIVE.sub("", word))))

    @cached_property
    def aliases(self) -> frozenset[int]:
        """The rows of the table of names in several forms that it has one of."""
        single = [word.low if word.capital else "" for word in self.tokens]  # "us" and "who" are no names
        double = [f"{one}-{other}" for one, other in pairwise(single)]
        return frozenset(ALIAS[word] for word in (*single, *double) if word in ALIAS)

    @cached_property
    def initials(self) -> frozenset[str]:
        """Its acronyms, and the first letters of its words in a row with capitals."""
        letters = "".join(word.low[:1].upper() if word.raw[0].isupper() else " " for word in self.tokens)
        acronyms = {word.low for word in self.tokens if word.raw.isupper()}
        return frozenset(acronyms | {run.lower() for run in letters.split() if len(run) > 1})

    @cached_property
    def strengths(self) -> frozenset[int]:
        """Of which strengths it has a hedge."""
        pieces = " ".join(span.of(self._text) for span in self._spans)
        return frozenset(number for number, each in enumerate(STRENGTHS) if each.search(pieces))

    def says(self, word: Token) -> bool:
        """True when it has a word, in another form."""
        return word.stem in self.stems

    def calls(self, partners: frozenset[str]) -> bool:
        """True when it has one of these words as a name."""
        return not partners.isdisjoint(self._capitals)

    def has(self, name: Name) -> bool:
        """True when it has the name, in another form or as a surname alone."""
        single = len(name.tokens) == 1
        known = [
            word
            for word in name.tokens
            if word.stem in self._named or (single and self.says(word) and word.low not in STOP)
        ]
        if len(name.tokens) > 1 and known and all(word.low in GROUNDS for word in known):
            known = []  # any river is no "Teal River"
        if any(weight(word.stem) >= TIERS[-1][1] for word in known) or 2 * len(known) > len(name.tokens):
            return True
        if known and len(name.tokens) == 2:
            return True
        raw = " ".join(POSSESSIVE.sub("", word.raw) for word in name.tokens)
        return (
            country(raw) in self.countries
            or ALIAS.get(name.key, -1) in self.aliases
            or any(ALIAS.get(word.low, -1) in self.aliases for word in name.tokens)
            or (len(name.tokens) > 1 and "".join(word.low[0] for word in name.tokens) in self.initials)
            or (len(name.tokens) == 1 and len(name.key) > 1 and name.key in self.initials)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """What of a paraphrase is left out of the comparison: its own quoted words and the words for who is quoted
    (`aside`), the folded words of their names (`speaker`); `said` is where attributions have their cues in it."""

    aside: tuple[Stretch, ...] = ()
    speaker: frozenset[str] = frozenset()
    said: tuple[Stretch, ...] = ()

    def spares(self, missing: Missing) -> bool:
        """True when something touches what is left out."""
        return any(missing.span.start < last and first < missing.span.end for first, last in self.aside)


def lacking(text: str, gloss: Span, quoted: Quoted, capitals: Capitals, sides: Sides) -> tuple[Missing, ...]:
    """What the words of a paraphrase name, count, weaken or claim that the quoted words do not, in order; the dateline
    before them is none of its words."""
    dateline = (
        DATELINE.match(text, gloss.start, gloss.end) if text[gloss.start - 1 : gloss.start] in {"", "\n"} else None
    )
    gloss = replace(gloss, start=dateline.end()) if dateline else gloss
    line = words(text, gloss.start, gloss.end)
    found = [
        *names_lacking(text, gloss, quoted, capitals, sides.speaker),
        *_numbers_lacking(text, gloss, quoted),
        *_hedges_lacking(text, gloss, quoted),
        *_cues_lacking(text, line, gloss, quoted, sides),
        *_actors_lacking(text, line, gloss, quoted, sides),
    ]
    kept = sorted((each for each in found if not sides.spares(each)), key=lambda each: (each.span, each.kind))
    meant = _meant(text, kept, quoted, capitals)
    return tuple(_once([each for each in kept if each is not meant]))


def _meant(text: str, several: Sequence[Missing], quoted: Quoted, capitals: Capitals) -> Missing | None:
    """The person for whom "he" or "she" in the quoted words stands: the first behind a cue, else the first of all."""
    if quoted.lows.isdisjoint(PRONOUNS):
        return None
    named = [each for each in several if each.kind == "name" and _is_person(text, each.span, capitals)]
    cue = min((each.span.end for each in several if each.kind == "cue"), default=0)
    return next((each for each in named if each.span.start > cue), next(iter(named), None))


def _is_person(text: str, span: Span, capitals: Capitals) -> bool:
    """Whether a name may be a person's: of two or three words, or a surname of which the article has the first."""
    line = words(text, span.start, span.end)
    if any(is_adjective(word.raw) or country(word.raw) or word.low in ALIAS or word.raw.isupper() for word in line):
        return False
    return 2 <= len(line) <= LONGEST_PERSON or (len(line) == 1 and capitals.paired(line[0]))


def _once(several: Sequence[Missing]) -> Iterator[Missing]:
    """Of those that stand in one place, the first by RANK."""
    for each in several:
        others = [other for other in several if other is not each and other.span.overlaps(each.span)]
        if all(RANK[each.kind] < RANK[other.kind] or other.kind == each.kind for other in others):
            yield each


def _actors_lacking(text: str, line: Sequence[Token], gloss: Span, quoted: Quoted, sides: Sides) -> Iterator[Missing]:
    told: set[str] = set()
    for found in actors(text, line):
        head = found[-1]
        if not quoted.says(head) and head.low not in sides.speaker and head.stem not in told:
            told.add(head.stem)
            yield Missing("actor", Span(gloss.document, found[0].start, head.end))


def names_lacking(
    text: str, gloss: Span, quoted: Quoted, capitals: Capitals, speaker: frozenset[str]
) -> Iterator[Missing]:
    """The names, places and actors alone, but for who speaks; a name that comes again is told once."""
    told: list[frozenset[str]] = []
    rows: set[int] = set()
    for name in names(text, gloss.start, gloss.end, capitals):
        theirs = all(word.low in speaker for word in name.tokens)  # "Mira Hask" is not Jonas Hask
        stems = frozenset(word.stem for word in name.tokens)
        row = {ALIAS[each] for each in (name.key, *(word.low for word in name.tokens)) if each in ALIAS}
        again = any(stems <= each for each in told) or not row.isdisjoint(rows)
        told.append(stems)
        rows |= row
        label = name.start == gloss.start and text[name.end : name.end + 1] == ":"  # "Orvale: pilots deny it"
        office = OF_AN_OFFICE.search(text, max(gloss.start, name.start - BEFORE), name.start)  # "secretary of State"
        if (
            not again
            and not office
            and not theirs
            and not label
            and not quoted.has(name)
            and not quoted.calls(capitals.partners(name))
        ):
            yield Missing(_kind(name, capitals), Span(gloss.document, name.start, name.end))


def _kind(name: Name, capitals: Capitals) -> Kind:
    """A place or any other name, from its words and the one before."""
    raw = " ".join(POSSESSIVE.sub("", word.raw) for word in name.tokens)
    if is_adjective(raw) or is_adjective(raw.removesuffix("s")):
        return "name"
    person = len(name.tokens) == 1 and capitals.paired(name.tokens[0])  # "jabs at Hask"
    there = not WHERE.isdisjoint(name.before.split()[-1:]) and not person
    return "place" if there or name.tokens[-1].low in GROUNDS or raw in PLACES or country(raw) else "name"


def _numbers_lacking(text: str, gloss: Span, quoted: Quoted) -> Iterator[Missing]:
    counted = numbers(text, gloss.start, gloss.end)
    for each in counted:
        apart = _dated(text, each.start, each.end) or NAMED.search(
            text, max(gloss.start, each.start - BEFORE), each.start
        )
        if each.value not in quoted.values and not apart:
            yield Missing("number", Span(gloss.document, each.start, each.end))
    for match in SHARE.finditer(text, gloss.start, gloss.end):
        if match["share"].lower() not in quoted.lows:
            yield Missing("number", Span(gloss.document, *match.span()))
    for word in words(text, gloss.start, gloss.end):
        forms = MULTIPLES.get(word.low)
        inside = any(each.start <= word.start < each.end for each in counted)
        idiom = IDIOM.match(text, word.end)
        if forms and not inside and not idiom and forms.isdisjoint(quoted.lows):
            yield Missing("number", Span(gloss.document, word.start, word.end))


def _dated(text: str, start: int, end: int) -> bool:
    """Whether a number belongs to a date, a clock time, a name or an address."""
    before = LETTERS.findall(text[max(0, start - BEFORE) : start])
    behind = LETTERS.match(text[end : end + BEFORE].lstrip(" .,"))
    near = {before[-1].lower()} if before else set()
    near |= {behind[0].lower()} if behind else set()
    near -= CALENDAR if YEAR.fullmatch(text, start, end) else set()
    joined = text[start - 1 : start] in set("/:-.@#_") if start else False
    ordinal = ORDINAL.match(text, end) is not None
    return (
        bool(near & CALENDAR)
        or joined
        or ordinal
        or (text[end : end + 1] in set("/:") and text[end + 1 : end + 2].isdigit())
    )


def _hedges_lacking(text: str, gloss: Span, quoted: Quoted) -> Iterator[Missing]:
    for span, strengths in hedged(text, (gloss,)):
        low = span.of(text).lower()
        others = BY_OTHERS.search(text, gloss.start, span.start)
        hedge = not others and not ABLE.match(text, span.start) and same_stem(low) not in NEUTRAL
        if hedge and not strengths & quoted.strengths and low not in quoted.lows:
            yield Missing("hedge", span)


def hedged(text: str, spans: Iterable[Span]) -> list[tuple[Span, frozenset[int]]]:
    """Where some spans have words that weaken them, each with the numbers of its strengths; a month is none."""
    found: list[tuple[Span, frozenset[int]]] = []
    for span in spans:
        places = [*hedges(text, span.start, span.end), *(m.span() for m in HEDGE.finditer(text, span.start, span.end))]
        end = 0
        for first, last in sorted(places):
            if first >= end:
                strengths = frozenset(number for number, each in enumerate(STRENGTHS) if each.match(text, first, last))
                found.append((Span(span.document, first, last), strengths))
                end = last
    return found


def _cues_lacking(text: str, line: Sequence[Token], gloss: Span, quoted: Quoted, sides: Sides) -> Iterator[Missing]:
    told: set[str] = set()
    for start, end, stem in cues(text, line, sides.said):
        if stem not in quoted.stems and stem not in told:
            told.add(stem)
            yield Missing("cue", Span(gloss.document, start, end))
