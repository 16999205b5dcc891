"""Words that say more than that somebody said it: "accused", "vowed", "slams", "deliberately"."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from onrecord.acting import ACTORS
from onrecord.gist import STOP
from onrecord.plurals import singular
from onrecord.proper import POSSESSIVE, TITLES, WORDS, Token, opens, same_stem, shouts

Stretch = tuple[int, int]

INFINITIVE, COMPARING = "to", "as"  # "as opposed to"
BEING = frozenset(["is", "are", "was", "were", "be", "been", "being", "gets", "got"])
LONGEST_NAME = 8  # words of a subject
OPENING = 5  # words of a content before which its first verb stands
AGENT = re.compile(r"[eo]rs?$")  # "supporters"
FINITE = re.compile(r"(?:s|ed|ing)$")
DOUBLING = re.compile(r"[^aeiou][aeiou][bdgklmnprt]$")
ENDED = re.compile(r"(?:ed|ing)$")
SUBJECTS = frozenset(["he", "she", "it", "they", "who", "also", "now", "still"])
ARTICLES = frozenset(["a", "an", "the"])
NOUN_BEHIND = frozenset(["in", "of", "with", "without", "such", "this", "these", "those"])
REASON_BEHIND = frozenset(["for", "under"])
RAISING = frozenset(
    ["appeared", "appears", "seemed", "seems", "on", "continued", "continues", "proceeded", "began", "quick", "forced"]
)
STAGING = frozenset(["took", "takes", "used", "uses", "using", "held", "holds", "went", "goes", "turned", "appeared"])
OTHER_WORDS = frozenset(["count", "flat"])  # what is left of "counter" and "flatter"
RESUMING = frozenset(["and", "but"])
JOINING = frozenset(["as", "after", "while", "when", "because", "although", "though", "before"])
STAGED = 15  # words behind one of these in which "to" tells what for: "held a briefing to attack"
RELATIVE = frozenset(["who", "which"])
HELPING = frozenset(
    ["has", "have", "had", "also", "once", "never", "not", "later", "since", "already", "recently", "long", "then"]
)
SEEMING = BEING | frozenset(
    [
        "sounded",
        "sounds",
        "seemed",
        "seems",
        "appeared",
        "appears",
        "remained",
        "remains",
        "grew",
        "looked",
        "feel",
        "feels",
        "felt",
    ]
)
DEGREES = frozenset(["very", "more", "less", "also", "too", "so", "still", "not"])
NOUN_PHRASE = 3  # words behind an article or possessive in which no verb stands: "his running mate"
NO_VERB = frozenset(
    ["the", "a", "an", "his", "her", "their", "its", "no", "any", "of", "for", "on", "in", "with", "by"]
)


def _forms(words: Iterable[str]) -> frozenset[str]:
    """The stems of verbs in their forms: "surrender" loses an ending that "surrendered" keeps, "beg" doubles one. A
    stem that is another word is none of them."""
    ends = ("", "s", "ed", "ing")
    forms = {form for word in words for form in (word, word.removesuffix("e"), *_doubled(word), *PAST.get(word, ()))}
    return frozenset(same_stem(form + end) for form in forms for end in ends) - OTHER_WORDS


def _doubled(word: str) -> list[str]:
    return [word + word[-1]] if DOUBLING.search(word) else []


PAST = {line.split()[0]: line.split()[1:] for line in WORDS["past"]}
IRREGULAR = frozenset(form for several in PAST.values() for form in several)
CUES = _forms(WORDS["cues"])
INTENT = frozenset(WORDS["intent"])
WEAK = _forms(WORDS["weak"])
NOUNS = frozenset(WORDS["nouns"])
BASES = frozenset(WORDS["cues"]) | frozenset(WORDS["weak"])
NEUTRAL = _forms(WORDS["neutral"])
PERSONS = ACTORS | TITLES | frozenset(WORDS["roles"])
FEELINGS = frozenset(WORDS["feelings"])
EXPRESSING = frozenset(
    map(
        same_stem,
        [
            "express",
            "expressed",
            "voice",
            "voiced",
            "show",
            "showed",
            "convey",
            "signal",
            "reacted",
            "responded",
            "spoke",
            "met",
            "greeted",
        ],
    )
)
# What somebody does with words, and the verbs that then carry nothing: "launched a furious attack".
DEALT = frozenset(WORDS["dealt"])
DEALING = _forms(WORDS["dealing"])
EXPRESSED = 3  # words before a feeling among which one expresses it
MOODS = frozenset(WORDS["moods"])
PHRASES = {(stem, particle) for verb, particle in map(str.split, WORDS["phrases"]) for stem in _forms([verb])}


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """Where the attributions of a sentence stand in it: the cues by which somebody says something, those by which a
    mind or a deed is ascribed (`minds`), and what is said."""

    cues: Sequence[Stretch] = ()
    minds: Sequence[Stretch] = ()
    contents: Sequence[Stretch] = ()


def claims_more(text: str, line: Sequence[Token], given: Said) -> list[tuple[int, int, str]]:
    """Verbs and nouns that say more than "said", each with its stem: those of the cues that do not only say that it was
    said, and those of the list outside what is said; and words for how somebody is minded."""
    found: list[tuple[int, int, str]] = []
    shouted = shouts(text, line)
    for at, word in enumerate(line):
        if (found and word.start < found[-1][1]) or _is_name(text, word, shouted=shouted):
            continue
        minded = _minded(line, at, given.contents) or _expressed(line, at, given.contents)
        end = word.end if minded else _claim(text, line, at, given)
        if end is not None:
            found.append((word.start, end, word.stem))
    return found


def _claim(text: str, line: Sequence[Token], at: int, given: Said) -> int | None:
    """Where the cue ends that a word opens; None for one that says no more than "said", or is nobody's cue here."""
    word, before = line[at], line[at - 1].low if at else ""
    said, after = _within(word, given.cues), line[at + 1] if at + 1 < len(line) else None
    cue = said or _within(word, given.minds)
    if _aside(line, at) or (not cue and (_joined(text, word) or before == COMPARING)):
        return None
    article = after is not None and after.low in ARTICLES and at + 2 < len(line)
    particle = line[at + 2] if article else after
    pairs = {(word.stem, particle.low), (word.stem, singular(particle.low))} if particle else set()
    phrase = not PHRASES.isdisjoint(pairs) and before != INFINITIVE
    deep = _deep(word, line[max(0, at - OPENING) : at], given.contents) and not _resumes(line, at, given)
    if not cue and (deep or (_passive(word, after) and not phrase)):
        return None
    if phrase and particle:
        return particle.end
    if said and _more_than_said(word) and _verbal(word, line[max(0, at - NOUN_PHRASE) : at], given.cues):
        return word.end
    subject = cue or _subject(line[max(0, at - LONGEST_NAME) : at])
    bound = _bound(line[:at], cue=cue)
    base = before == INFINITIVE and bound != INFINITIVE  # a verb without an ending
    return word.end if _listed(word, bound, cue=subject, base=base) else None


def _resumes(line: Sequence[Token], at: int, given: Said) -> bool:
    """Whether a verb behind "and" or "but" may go on with the sentence itself, and not with what is said in it, since
    it has the tense of the cue: "said that it was fine, but played it down"."""
    if not at or line[at - 1].low not in RESUMING:
        return False
    cue = next((word for word in reversed(line[:at]) if _within(word, given.cues)), None)
    return cue is not None and _is_past(line[at]) == _is_past(cue) and FINITE.search(line[at].low) is not None


def _is_past(verb: Token) -> bool:
    return not verb.low.endswith("s")


def _aside(line: Sequence[Token], at: int) -> bool:
    """Whether a word tells of no doing of the sentence's subject: "is accused" (by somebody else), "in decline", "such
    complaints", "criticised for warning", "who has endorsed her" (which tells who somebody is)."""
    word, before = line[at], line[max(0, at - 2) : at]
    gerund = word.low.endswith("ing")
    noun = bool(before) and before[-1].low in (REASON_BEHIND if gerund else NOUN_BEHIND)
    return noun or _undergone(word, before) or _related(line[:at])


def speaks_of(word: str) -> bool:
    """Whether a word in small letters is one of the cues that say more than "said"."""
    return same_stem(word) in CUES


def _minded(line: Sequence[Token], at: int, contents: Sequence[Stretch]) -> bool:
    """Whether a word tells how somebody is minded: "was highly critical"; not in what somebody is said to have said."""
    word, before = line[at], line[max(0, at - 2) : at]
    if word.low not in MOODS or _within(word, contents) or not before:
        return False
    adverb = before[-1].low.endswith("ly") or before[-1].low in {
        "very",
        "more",
        "less",
        "also",
        "too",
        "so",
        "still",
        "not",
        "deeply",
    }
    return before[-1].low in SEEMING or (adverb and before[0].low in SEEMING)


def _related(before: Sequence[Token]) -> bool:
    """Whether "who" or "which" is the subject of a verb: only helping words and adverbs stand between."""
    at = len(before)
    while at and (before[at - 1].low in HELPING or before[at - 1].low.endswith("ly")):
        at -= 1
    return at > 1 and before[at - 1].low in RELATIVE


def _verbal(word: Token, before: Sequence[Token], cues: Sequence[Stretch]) -> bool:
    """Whether a word of a cue is its verb: it opens it or has a verb's ending, and belongs to no noun of it ("his
    running mate", "said last year")."""
    inside = [each.low for each in before if _within(each, cues)]
    since = next((at for at, low in enumerate(reversed(inside)) if low in NO_VERB), None)
    of_a_noun = since is not None and INFINITIVE not in inside[len(inside) - since :]
    return not of_a_noun and (not inside or ENDED.search(word.low) is not None)


def _bound(before: Sequence[Token], *, cue: bool) -> str:
    """The word right before; none where "to" only follows a verb that does not change it ("appeared to imply"), or one
    of the same cue ("went out of his way to praise"), or tells what for ("took the stage to assail")."""
    if len(before) > 1 and before[-1].low == INFINITIVE:
        staged = any(word.low in STAGING for word in before[-STAGED:])
        return "" if cue or staged or before[-2].low in RAISING else INFINITIVE
    return before[-1].low if before else ""


def _expressed(line: Sequence[Token], at: int, contents: Sequence[Stretch]) -> bool:
    """Whether it is what somebody is said to express or to do with words: "voiced doubts", "launched an attack"."""
    word, before = line[at], line[max(0, at - EXPRESSED) : at]
    if _within(word, contents):
        return False
    felt = word.low in FEELINGS and any(each.stem in EXPRESSING for each in before)
    return felt or (word.low in DEALT and any(each.stem in DEALING for each in before))


def _undergone(word: Token, before: Sequence[Token]) -> bool:
    """Whether it is done to the subject: "is accused", "were largely ignored"."""
    if not before or word.low.endswith("ing"):
        return False
    return before[-1].low in BEING or (before[-1].low.endswith("ly") and before[0].low in BEING)


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
    joined = any(each.low in JOINING for each in before)  # "a deal, as Turkey invades": a clause of its own
    shallow = joined or len(before) < OPENING or not _within(before[0], contents)
    many = joined and before[-1].low not in PERSONS and singular(before[-1].low) in PERSONS  # "as traders demand"
    return not (shallow and (many or FINITE.search(word.low)) and before and before[-1].low not in NO_VERB)


def _listed(word: Token, before: str, *, cue: bool, base: bool) -> bool:
    """Whether the list of cues has a word, as a word of saying or doing where it stands."""
    if word.stem in WEAK:
        ending = FINITE if cue or word.low.removesuffix("s") not in NOUNS else ENDED
        ended = base or word.low in IRREGULAR or ending.search(word.low) is not None
        return ended and not _agent(word) and (cue or before not in NO_VERB)
    return word.low in INTENT or (word.stem in CUES and not _agent(word) and before != INFINITIVE)


def _subject(before: Sequence[Token]) -> bool:
    """Whether a pronoun, a bare name or one person stands right before, as before a verb: "Hask doubts", "the chief
    attacks", not "the Brin attacks"."""
    if before and (before[-1].low in SUBJECTS or before[-1].low in PERSONS):
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
