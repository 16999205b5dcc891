"""Persons and bodies without a name whom a sentence says to do or to suffer something: "accused the ministry"."""

import re
from collections.abc import Iterable, Iterator, Sequence

from onrecord.gist import NEGATIONS, STOP
from onrecord.plurals import singular
from onrecord.proper import POSSESSIVE, WORDS, Token

VERB = re.compile(r"(?:ed|ing)$")
ACTORS = frozenset(WORDS["actors"])
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


def actors(line: Sequence[Token], starts: Iterable[int]) -> Iterator[tuple[Token, ...]]:
    """The words of each noun for persons or a body that stands first behind one of some places, its adjectives with
    it: right behind a cue, or where the content begins. "Their members" are led back to somebody else, and left out."""
    for start in sorted(set(starts)):
        at = next((number for number, word in enumerate(line) if word.start >= start), len(line))
        found = _phrase(line, at)
        if found:
            yield found


def _phrase(line: Sequence[Token], at: int) -> tuple[Token, ...]:
    """The noun phrase that begins at a place, without its article; () where it is no person or body."""
    towards = at + 1 < len(line) and line[at].low in TOWARDS and line[at + 1].low in OPENING
    first = at + towards
    while first < len(line) and line[first].low in OPENING:
        first += 1
    for number in range(first, min(len(line), first + LONGEST)):
        word = line[number]
        if word.low in THEIRS or word.low in NEGATIONS or (word.low in STOP and not _acts(word)):
            return ()
        if _acts(word) and (number + 1 == len(line) or _ends(word, line[number + 1])):
            return tuple(line[first : number + 1])
    return ()


def is_of_many(line: Sequence[Token]) -> bool:
    """Whether a sentence begins with a word for several persons: "Residents of the quay feel betrayed"."""
    found = _phrase(line, 0)
    return bool(found) and singular(found[-1].low) != found[-1].low


def _ends(word: Token, after: Token) -> bool:
    """Whether a noun is the last of its phrase: no "guest-worker provision", "state party delegates", "rebel's son"."""
    if word.raw.lower() != word.low:
        return word.raw.endswith(("s'", "s’"))
    return after.start - word.end != 1 or after.low in STOP or VERB.search(after.low) is not None


def _acts(word: Token) -> bool:
    return singular(POSSESSIVE.sub("", word.low)) in ACTORS
