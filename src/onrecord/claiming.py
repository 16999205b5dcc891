"""Words that say more than that somebody said it: "accused", "vowed", "slams", "deliberately"."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from onrecord.gist import STOP
from onrecord.proper import POSSESSIVE, WORDS, Token, headline, opens, same_stem

Stretch = tuple[int, int]

INFINITIVE, COMPARING = "to", "as"  # "as opposed to"
BEING = frozenset(["is", "are", "was", "were", "be", "been", "being", "gets", "got"])
LONGEST_NAME = 8  # words of a subject
OPENING = 4  # words of a content before which its first verb stands
AGENT = re.compile(r"[eo]rs?$")  # "supporters"
FINITE = re.compile(r"(?:s|ed|ing)$")
ENDED = re.compile(r"(?:ed|ing)$")
SUBJECTS = frozenset(["he", "she", "it", "they", "who", "also", "now", "still"])
NO_VERB = frozenset(
    ["the", "a", "an", "his", "her", "their", "its", "no", "any", "of", "for", "on", "in", "with", "by"]
)


def _forms(words: Iterable[str]) -> frozenset[str]:
    """The stems of verbs in their forms: "surrender" loses an ending that "surrendered" keeps."""
    ends = ("", "s", "ed", "ing")
    return frozenset(same_stem(form + end) for word in words for form in (word, word.removesuffix("e")) for end in ends)


CUES = _forms(WORDS["cues"])
INTENT = frozenset(WORDS["intent"])
WEAK = _forms(WORDS["weak"])
NOUNS = frozenset(WORDS["nouns"])
BASES = frozenset(WORDS["cues"]) | frozenset(WORDS["weak"])
NEUTRAL = _forms(WORDS["neutral"])
PHRASES = {(same_stem(verb), particle) for verb, particle in map(str.split, WORDS["phrases"])}


def claims_more(
    text: str, line: Sequence[Token], cues: Sequence[Stretch], contents: Sequence[Stretch]
) -> list[tuple[int, int, str]]:
    """Verbs and nouns that say more than "said", each with its stem: those of `cues` that a group of cues has, and
    those of the list outside `contents`."""
    found: list[tuple[int, int, str]] = []
    shouted = headline(line)
    for at, word in enumerate(line):
        if (found and word.start < found[-1][1]) or _is_name(text, word, shouted=shouted):
            continue
        cue, before = _within(word, cues), line[at - 1].low if at else ""
        after = line[at + 1] if at + 1 < len(line) else None
        if before in BEING and not word.low.endswith("ing"):
            continue  # "is accused": by somebody else
        if not cue and (_joined(text, word) or before == COMPARING):
            continue
        if not cue and (_passive(word, after) or _deep(word, line[max(0, at - OPENING) : at], contents)):
            continue
        if after and (word.stem, after.low) in PHRASES and before != INFINITIVE:
            found.append((word.start, after.end, word.stem))
        elif (cue and _more_than_said(word)) or _listed(
            word, before, cue=cue or _subject(line[max(0, at - LONGEST_NAME) : at])
        ):
            found.append((word.start, word.end, word.stem))
    return found


def speaks_of(word: str) -> bool:
    """Whether a word in small letters is one of the cues that say more than "said"."""
    return same_stem(word) in CUES


def _joined(text: str, word: Token) -> bool:
    """Whether it is a part of another word: "death-defying"."""
    return text[word.start - 1 : word.start] == "-" or text[word.end : word.end + 1] == "-"


def _passive(word: Token, after: Token | None) -> bool:
    """Whether it is done to somebody: "pushed by"."""
    return not word.low.endswith("ing") and after is not None and after.low == "by"


def _deep(word: Token, before: Sequence[Token], contents: Sequence[Stretch]) -> bool:
    """Whether a word stands in a content behind its first verb: "said that he supports" is of the sentence itself."""
    if not _within(word, contents):
        return False
    shallow = len(before) < OPENING or not _within(before[0], contents)
    return not (shallow and FINITE.search(word.low) and before and before[-1].low not in NO_VERB)


def _listed(word: Token, before: str, *, cue: bool) -> bool:
    """Whether the list of cues has a word, as a word of saying or doing where it stands."""
    if word.stem in WEAK:
        ended = (FINITE if cue or word.low.removesuffix("s") not in NOUNS else ENDED).search(word.low)
        return ended is not None and not _agent(word) and (cue or before not in NO_VERB)
    return word.low in INTENT or (word.stem in CUES and not _agent(word) and before != INFINITIVE)


def _subject(before: Sequence[Token]) -> bool:
    """Whether a pronoun or a bare name stands right before, as before a verb: "Hask doubts", not "the Brin attacks"."""
    if before and before[-1].low in SUBJECTS:
        return True
    at = len(before)
    while at and before[at - 1].raw[0].isupper() and not POSSESSIVE.search(before[at - 1].raw):
        at -= 1
    return at < len(before) and (at == 0 or before[at - 1].low not in NO_VERB)


def _agent(word: Token) -> bool:
    return AGENT.search(word.low) is not None and word.low.removesuffix("s") not in BASES


def _is_name(text: str, word: Token, *, shouted: bool) -> bool:
    return word.raw[0].isupper() and not shouted and not opens(text, word.start)


def _within(word: Token, places: Sequence[Stretch]) -> bool:
    number = bisect_left(places, word.end, key=lambda each: each[1])
    return number < len(places) and places[number][0] <= word.start


def _more_than_said(word: Token) -> bool:
    """A word of a cue that tells more than that somebody said it."""
    return word.stem not in NEUTRAL and word.low not in STOP and not word.low.endswith("ly")
