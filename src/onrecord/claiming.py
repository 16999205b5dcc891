"""Cues: words by which anybody does more than say or think something: "accused", "vowed", "slams", "was furious".

What counts is written down in bench/gloss/GUIDE.md: every verb or noun of speech, judgement or feeling beside a closed
list of neutral ones, whoever it is told of. Deeds are none.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from onrecord.gist import STOP
from onrecord.plurals import singular
from onrecord.proper import WORDS, Token, opens, same_stem, shouts

Stretch = tuple[int, int]

AGENT = re.compile(r"(?:[eo]rs?|ists?|critics?)$")  # "supporters"
ENDED = re.compile(r"(?:ed|ing)$")
DOUBLING = re.compile(r"[^aeiou][aeiou][bdgklmnprt]$")
ARTICLES = frozenset(["a", "an", "the"])
SUBJECTS = frozenset(["he", "she", "it", "they", "we", "i", "you", "who", "to", "not", "also", "will", "would", "can"])
NO_VERB = frozenset(
    ["the", "a", "an", "his", "her", "their", "its", "no", "any", "of", "for", "in", "with", "by", "on"]
)
BEING = frozenset(["is", "are", "was", "were", "be", "been", "being", "has", "have", "had"])
LIGHT = frozenset(map(same_stem, WORDS["light"]))
SEEMING = frozenset(WORDS["seeming"])
DEGREES = frozenset(["very", "more", "less", "also", "too", "so", "still", "not", "as", "quite", "rather", "most"])
DEGREES_MOST = 3  # words between "was" and "critical"
OTHER_WORDS = frozenset(["count", "flat", "pan", "rat", "resent"])  # what is left of "counter" and "flatter"


def forms(words: Iterable[str]) -> frozenset[str]:
    """The stems of verbs in their forms: "surrender" loses an ending that "surrendered" keeps, "beg" doubles one. A
    stem that is another word is none of them."""
    ends = ("", "s", "ed", "ing")
    forms = {form for word in words for form in (word, word.removesuffix("e"), *_doubled(word), *PAST.get(word, ()))}
    return frozenset(same_stem(form + end) for form in forms for end in ends) - OTHER_WORDS


def _doubled(word: str) -> list[str]:
    return [word + word[-1]] if DOUBLING.search(word) else []


PAST = {line.split()[0]: line.split()[1:] for line in WORDS["past"]}
IRREGULAR = frozenset(form for several in PAST.values() for form in several)
NEUTRAL = forms(WORDS["neutral"])
BASES = frozenset(WORDS["cues"])
CUES = forms(BASES) - NEUTRAL
VERBS = forms(WORDS["verbs"])
ACTS = forms(WORDS["acts"])
MOODS = frozenset(WORDS["moods"])
PHRASES = {
    (stem, particle)
    for verb, particle in map(str.split, WORDS["phrases"])
    for stem in (*forms([verb]), same_stem(verb))
}


def cues(text: str, line: Sequence[Token], said: Sequence[Stretch]) -> Iterator[tuple[int, int, str]]:
    """Where a sentence has its cues, each with its stem; `said` is where its attributions have theirs."""
    shouted, behind = shouts(text, line), 0
    for at, word in enumerate(line):
        if word.start < behind or _is_name(text, word, shouted=shouted) or _joined(text, word):
            continue
        end = _phrase(line, at) or (word.end if _counts(line, at, said) else None)
        if end is not None:
            behind = end
            yield word.start, end, word.stem


def _phrase(line: Sequence[Token], at: int) -> int | None:
    """Where a verb with its particle ends: "hit back", "points the finger"."""
    article = at + 1 < len(line) and line[at + 1].low in ARTICLES
    particle = next(iter(line[at + 1 + article : at + 2 + article]), None)
    pairs = {(line[at].stem, particle.low), (line[at].stem, singular(particle.low))} if particle else set()
    return particle.end if particle and not PHRASES.isdisjoint(pairs) else None


def _counts(line: Sequence[Token], at: int, said: Sequence[Stretch]) -> bool:
    """Whether a word is a cue by itself."""
    word = line[at]
    if word.low in MOODS and _minded(line[:at]):
        return True
    compared = at > 0 and line[at - 1].low == "as" and word.low.endswith("ed")  # "as opposed to"
    if word.stem in NEUTRAL or _agent(word) or compared or word.low.endswith("ly"):
        return False
    return word.stem in CUES or (word.stem in VERBS and _verb(line, at)) or _tells(line, at, said)


def acts(line: Sequence[Token], said: Sequence[Stretch]) -> bool:
    """Whether somebody treats somebody or something so by words ("praised Hask"), and says nothing else behind it."""
    last = max((start for start, _ in said), default=0)
    several = [word for at, word in enumerate(line[:-1]) if word.stem in ACTS and _verb(line, at)]
    return any(word.end > last for word in several)


def is_cue(word: Token) -> bool:
    """Whether a word is one that says that somebody speaks or thinks, wherever it stands."""
    return word.stem in CUES or word.stem in VERBS or word.stem in NEUTRAL


def _minded(before: Sequence[Token]) -> bool:
    """Whether the words before one have it tell how somebody is minded: "was highly critical"."""
    for word in reversed(before[-DEGREES_MOST:]):
        if word.low in SEEMING:
            return True
        if not word.low.endswith("ly") and word.low not in DEGREES:
            return False
    return False


def _verb(line: Sequence[Token], at: int) -> bool:
    """Whether a word that may be a noun is a verb where it stands: by its ending, or by what stands before it."""
    word, before = line[at], line[at - 1] if at else None
    if before is not None and before.low in NO_VERB and not word.low.endswith("ing"):
        return False
    subject = before is not None and (before.low in SUBJECTS or before.raw[0].isupper())
    return subject or word.low in IRREGULAR or ENDED.search(word.low) is not None


def _tells(line: Sequence[Token], at: int, places: Sequence[Stretch]) -> bool:
    """Whether a word is the verb by which an attribution tells that somebody spoke: it opens its cue, or has an ending
    there ("went on to trumpet")."""
    word, first = line[at], at == 0 or not _within(line[at - 1], places)
    if word.low in STOP or word.low in BEING or word.stem in LIGHT or word.low.endswith("ly"):
        return False
    return _within(word, places) and (first or ENDED.search(word.low) is not None)


def _agent(word: Token) -> bool:
    return AGENT.search(word.low) is not None and word.low.removesuffix("s") not in BASES


def _joined(text: str, word: Token) -> bool:
    """Whether it is a part of another word: "death-defying"."""
    return text[word.start - 1 : word.start] == "-" or text[word.end : word.end + 1] == "-"


def _is_name(text: str, word: Token, *, shouted: bool) -> bool:
    return word.raw[0].isupper() and not shouted and not opens(text, word.start)


def _within(word: Token, places: Sequence[Stretch]) -> bool:
    number = bisect_left(places, word.end, key=lambda each: each[1])
    return number < len(places) and places[number][0] <= word.start
