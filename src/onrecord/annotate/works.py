"""Noun phrases that tell of a work: "its own 2014 country report", "a leaked audio (25:50)", "the documents"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from onrecord.annotate.citing import CAPITALS, YEAR, Citing, Word
from onrecord.annotate.lexicon import Lexicon
from onrecord.model import WorkKind

LONGEST = 14  # words before the noun
BEHIND = 240  # code points behind it that are read
INSIDE = frozenset(["of", "in", "on", "for", "and", "the", "to", "&", "against", "into"])  # between capitals
DEFINITE = frozenset(["the", "this", "that", "these", "those"])
INDEFINITE = frozenset(["a", "an", "another", "some", "one", "several", "two", "three", "four", "five"])
OWNERS = frozenset(["his", "her", "its", "their", "our", "my", "your"])
TIMES = re.compile(
    r"(?:year|week|month|day|night|today|yesterday|mon|tues|wednes|thurs|fri|satur|sun|january|february|march|april|june"
    r"|july|august|september|october|november|december|morning|decade|century)[a-z]*['’]s?$",
    re.IGNORECASE,
)
SHORT = re.compile(r"\s\([A-Z][A-Z&.-]{1,8}\)")
NUMBER = re.compile(r"\s(?:[Nn]o\.?\s)?(?:S/)?\d{2,4}(?:/\d+|\s\(\d{4}\))?(?![\w%]|[.,]\d)")
PLACE = re.compile(
    r"\s?[(,]?\s?\b(?:(?:on|at|from|in|see)\s)?(?P<place>(?:pages?|p\.|pp\.|paragraphs?|chapters?|sections?|minutes?|article|line)\s\d[\d:.,–-]*\b"
    r"|\d{1,2}:\d\d(?::\d\d)?(?!\s?(?:[ap]\.?m|[ap]m|GMT|UTC|EST|local)))\)?",
    re.IGNORECASE,
)
PLACE_BEFORE = re.compile(
    r"\b(?P<place>(?:page|p\.|paragraph|chapter|section|minute)\s\d[\d:.–-]*)\s(?:of|in|from)\s(?:the\s)?$", re.IGNORECASE
)
GOES_ON = re.compile(rf"\s(?:on|of|for|to|in|against)\s(?:the\s)?{CAPITALS}(?:\s\d{{4}})?")
NAMED = re.compile(rf"\s(?P<title>(?:(?:The|A|An|My|In|On|Of)\s)?{CAPITALS})")
MAKER = re.compile(rf"\s(?:by|from)\s(?:the\s)?(?P<maker>{CAPITALS})")
POSTED = re.compile(rf"\s(?:posted |published |shared |uploaded )?(?:online )?(?:on|to|in)\s(?:the\s)?(?:\w+\s){{0,3}}?(?P<maker>{CAPITALS})")
DATE = re.compile(
    r"\b(?:(?P<d1>\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?(?P<m1>[A-Z][a-z]{2,8})\.?,?\s(?P<y1>(?:19|20)\d\d)"
    r"|(?P<m2>[A-Z][a-z]{2,8})\.?\s(?P<d2>\d{1,2})(?:st|nd|rd|th)?,?\s(?P<y2>(?:19|20)\d\d)"
    r"|(?P<m3>[A-Z][a-z]{2,8})\.?,?\s(?P<y3>(?:19|20)\d\d))\b"
)
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
YEARS = re.compile(YEAR)
BOOKISH = frozenset(["memoir", "book", "autobiography", "documentary", "film", "novel", "podcast", "movie", "essay", "biography", "show"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A noun phrase with the noun of a work: words `first` to `last` of its block, and code points start to end.

    `opens` is its determiner, "'s" behind an owner's name, "" without any; `owner` is where the owner is named; `core`
    where the words between these and the noun begin. `stop` is where the noun ends, `end` what belongs to it behind.
    """

    first: int
    last: int
    start: int
    core: int
    stop: int
    end: int
    noun: str
    kind: WorkKind
    opens: str
    owner: tuple[int, int] | None
    plural: bool
    capital: bool
    title: str | None = None
    quoted: bool = False
    published: str | None = None
    place: str | None = None
    maker: str | None = None
    posted: str | None = None


def phrases(text: str, words: Sequence[Word], citing: Citing, lexicon: Lexicon) -> Iterator[Phrase]:
    """The phrases of a block, in order."""
    for at, word in enumerate(words):
        if not word.is_word:
            continue
        bare = word.low.removesuffix("'s").removesuffix("’s").rstrip("’'")
        found = citing.noun(words[at - 1].low if at else "", bare)
        if found is None or _is_compound(words, at, citing):
            continue
        phrase = _phrase(text, words, at, found, citing, lexicon)
        if phrase is not None:
            yield phrase


def _is_compound(words: Sequence[Word], at: int, citing: Citing) -> bool:
    """ "book deal": the noun only tells what another is; "Post Office", "Daily Post": or it is part of a name."""
    if at + 1 >= len(words) or words[at].owner or words[at + 1].start != words[at].end + 1:
        return False
    following = words[at + 1]
    both = citing.noun(words[at].low, following.low)
    if both is not None and " " in both[0]:
        return True
    if following.low in citing.lists["compound"]:
        return following.low != "of"
    return citing.noun("", following.low) is not None and words[at].capital == following.capital and (
        following.low not in citing.lists["verbs"]
    )


def _phrase(  # noqa: PLR0913, PLR0911 - a reading, step by step
    text: str, words: Sequence[Word], at: int, noun: tuple[str, WorkKind], citing: Citing, lexicon: Lexicon
) -> Phrase | None:
    named, kind = noun
    head = at - 1 if " " in named else at
    first, opens, owner = _opening(words, head, lexicon)
    if opens in citing.lists["no_work"]:
        return None
    core = first if opens == "" else first + 1
    if owner is not None:
        core = next(i for i in range(head, first - 1, -1) if words[i - 1].end == owner[1] or i == first)
    before = words[at - 1] if at > first else None
    if before is not None and named in citing.lists["verbs"] and _may_do(before, opens, lexicon) and not words[at].capital:
        return None
    plural = not words[at].low.removesuffix("'s").removesuffix("’s") == named.split()[-1]
    bare = opens == "" and core == head
    if bare and not (plural or named in citing.lists["massive"]):
        return None
    return Phrase(
        first=first,
        last=at,
        start=words[first].start,
        core=words[core].start if core <= head else words[head].start,
        stop=words[at].end,
        end=words[at].end,
        noun=named,
        kind=kind,
        opens=opens,
        owner=owner,
        plural=plural,
        capital=words[at].capital and any(word.capital for word in words[first:at]),
    )


def _may_do(before: Word, opens: str, lexicon: Lexicon) -> bool:
    """ "officials report", "they post": the noun is a verb here."""
    people = before.low in lexicon.people_plural or before.low in lexicon.subject_pronouns
    return people or (opens == "" and not before.capital and before.low.endswith("s") and not before.owner)


def _opening(words: Sequence[Word], head: int, lexicon: Lexicon) -> tuple[int, str, tuple[int, int] | None]:
    """The first word of the phrase, its determiner, and where its owner is named."""
    place, owner, opens = head, None, ""
    while place > 0 and head - place < LONGEST:
        word = words[place - 1]
        if not _touch(words, place):
            return place, opens, owner
        if word.written == ")" and place > 2 and words[place - 3].written == "(" and words[place - 2].written.isupper():
            place -= 3
        elif not word.is_word:
            return place, opens, owner
        elif word.low in lexicon.determiners or word.low in OWNERS or word.low in INDEFINITE:
            return place - 1, opens or word.low, owner
        elif word.owner and owner is None:
            owner, opens, place = (word.start, word.end), "'s", place - 1
        elif _is_outside(words, place - 1, lexicon) or (owner is not None and not word.capital and not _named(words, place)):
            break
        else:
            owner = (word.start, owner[1]) if owner is not None else None
            place -= 1
    return place, opens, owner


def _named(words: Sequence[Word], place: int) -> bool:
    """Whether a word in small letters stands inside the name of an owner: "the Ministry of Ports’s", or before it:
    "the port ministry's"."""
    return words[place - 1].low in INSIDE or not words[place].capital


def _touch(words: Sequence[Word], place: int) -> bool:
    return words[place].start - words[place - 1].end <= 1 or not words[place - 1].is_word


def _is_outside(words: Sequence[Word], place: int, lexicon: Lexicon) -> bool:
    """Whether a word cannot stand inside the phrase."""
    word = words[place]
    inside = place > 0 and words[place - 1].capital and words[place + 1].capital
    if word.low in INSIDE:
        return not inside
    if word.capital:
        return place > 0 and word.low in lexicon.openers and not words[place - 1].is_word
    if word.low in lexicon.breaks or word.low in lexicon.joiners or word.low in lexicon.verbs:
        return True
    if word.low in lexicon.adverbial_prepositions or word.low in lexicon.helpers or word.low in lexicon.subject_pronouns:
        return word.low not in {"first", "only", "now", "then", "long"}
    cue = lexicon.cues.get(word.low)
    return cue is not None and not (cue.participle and place > 0 and words[place - 1].low in lexicon.determiners | OWNERS | INDEFINITE)
