"""Persons and bodies without a name: "the interior ministry", "voters"."""

import re
from collections.abc import Iterator, Sequence

from onrecord.gist import IRREGULAR, NEGATIONS, STOP
from onrecord.plurals import singular
from onrecord.proper import CALENDAR, POSSESSIVE, WORDS, Token, opens, shouts

VERB = re.compile(r"(?:ed|ing)$")
GOING_ON = re.compile(r"(?:ed|ing|s|ly)$")
ACTORS = frozenset(WORDS["actors"])
APPOSING = frozenset(["a", "an", "the", "his", "her", "its", "their", "one", "former"])
SOMEBODYS = frozenset(["campaign", "camp"])
ANYBODY = frozenset(WORDS["anybody"])
THINGS = frozenset(WORDS["things"])  # before which a noun only tells of what kind they are
LONGEST = 4  # words before the noun: "the two young black voters"
OPENING = frozenset(
    [
        "that",
        "the",
        "a",
        "an",
        "both",
        "all",
        "some",
        "many",
        "most",
        "several",
        "two",
        "three",
        "four",
        "other",
        "such",
    ]
)
TOWARDS = frozenset(["to", "at", "against", "with", "on"])  # "apologised to the family", "hit out at critics"
THEIRS = frozenset(["his", "her", "its", "their", "my", "our", "your"])


def actors(text: str, line: Sequence[Token]) -> Iterator[tuple[Token, ...]]:
    """The words of each noun for persons or a body of them, with such a noun before it: "police officers"; none that
    only tells who somebody named beside it is."""
    shouted = shouts(text, line)
    for at, word in enumerate(line):
        after = line[at + 1] if at + 1 < len(line) else None
        if not is_actor(word) or word.low in ANYBODY or _no_body(line, at) or _describes(text, line, at):
            continue
        if _is_name(text, word, after, shouted=shouted) or _before_noun(text, word, after):
            continue
        double = at > 0 and is_actor(line[at - 1]) and _beside(text, line[at - 1], word)
        yield tuple(line[at - (double or _hyphened(text, word)) : at + 1])


def _no_body(line: Sequence[Token], at: int) -> bool:
    """Whether a word is a body only beside others than it has: "social media", "campaign" where nobody's is told."""
    before = line[at - 1] if at else None
    if line[at].low == "media":
        return before is not None and before.low == "social"
    theirs = before is not None and (before.raw[0].isupper() or before.low in THEIRS)
    return line[at].low in SOMEBODYS and not theirs


def _is_name(text: str, word: Token, after: Token | None, *, shouted: bool) -> bool:
    """Whether a capital makes a word part of a name, or of a title before one."""
    followed = after is not None and after.raw[0].isupper() and _beside(text, word, after)
    return word.raw[0].isupper() and not shouted and (followed or not opens(text, word.start))


def _before_noun(text: str, word: Token, after: Token | None) -> bool:
    """Whether a noun stands before another or before a name: "police report", "mayor Hask"."""
    if after is None or not _beside(text, word, after) or POSSESSIVE.search(word.raw) or after.low in CALENDAR:
        return False
    if (after.raw[0].isupper() and not word.raw[0].isupper()) or text[word.end] == "-" or is_actor(after):
        return True
    return singular(word.low) == word.low and (after.low in THINGS or not _goes_on(after))


def _goes_on(after: Token) -> bool:
    """Whether a sentence goes on behind a noun with a small word, an adverb or a verb."""
    return after.low in STOP or after.low in IRREGULAR or GOING_ON.search(after.low) is not None


def _describes(text: str, line: Sequence[Token], at: int) -> bool:
    """Whether a noun behind a comma tells who somebody is who is named before it: "Hask, the leader of the pilots"."""
    first = at
    while first and _beside(text, line[first - 1], line[first]) and line[first - 1].low not in STOP:
        first -= 1
    first -= first > 1 and line[first - 1].low in APPOSING
    named = first > 0 and line[first - 1].raw[0].isupper() and line[first - 1].low not in CALENDAR
    plain = not any(word.raw[0].isupper() for word in line[first:at])  # not "On Monday, Hask praised pilots"
    return named and plain and text[line[first - 1].end : line[first].start] == ", "


def _hyphened(text: str, word: Token) -> bool:
    """Whether a noun is the end of a word: "front-runner"."""
    return text[word.start - 1 : word.start] == "-"


def _beside(text: str, one: Token, other: Token) -> bool:
    return text[one.end : other.start] in {" ", "-"}


def is_of_many(line: Sequence[Token]) -> bool:
    """Whether a sentence begins with a word for several persons: "Residents of the quay feel betrayed"."""
    found = _first_noun(line)
    return found is not None and singular(found.low) != found.low


def _first_noun(line: Sequence[Token]) -> Token | None:
    """The noun of the phrase with which a sentence begins; None where it is no person or body."""
    first = int(len(line) > 1 and line[0].low in TOWARDS and line[1].low in OPENING)
    while first < len(line) and line[first].low in OPENING:
        first += 1
    for number in range(first, min(len(line), first + LONGEST)):
        word = line[number]
        if word.low in THEIRS or word.low in NEGATIONS or (word.low in STOP and not is_actor(word)):
            return None
        if is_actor(word) and (number + 1 == len(line) or _ends(word, line[number + 1])):
            return word
    return None


def _ends(word: Token, after: Token) -> bool:
    """Whether a noun is the last of its phrase: no "guest-worker provision", "state party delegates", "rebel's son"."""
    if word.raw.lower() != word.low:
        return word.raw.endswith(("s'", "s’"))
    return after.start - word.end != 1 or after.low in STOP or VERB.search(after.low) is not None


def is_actor(word: Token) -> bool:
    """Whether a word is a noun for persons or a body of them."""
    return singular(POSSESSIVE.sub("", word.low)) in ACTORS
