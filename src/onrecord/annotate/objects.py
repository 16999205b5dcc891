"""Who speaks where the name in a source is told of in a clause: "the man Ana Hask accuses of theft said", "an attorney
representing Ana Hask"."""

import re
from collections.abc import Sequence

from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.roles import WORD, noun, sort_of

Range = tuple[int, int]
WITH_NAME = re.compile(
    r"(?:[Tt]he|[Aa]n?|[Aa]nother|[Oo]ne) (?:[a-z-]+ ){0,3}?(?P<head>[a-z-]+)"
    r"(?= (?:[A-Z][\w’'.-]*)(?: [A-Z][\w’'.-]*){0,3}$)"
)
CLAUSES = frozenset({"who", "whom", "whose", "that", "which"})  # "a doctor who treated Hask"
RANKS = frozenset({"chief", "deputy", "director", "executive", "head", "vice", "general"})  # "chief operating officer"
OF_RANK = frozenset(  # tell of what rank somebody is, not what he does
    ["acting", "governing", "incoming", "leading", "managing", "outgoing", "presiding", "ranking", "ruling", "sitting"]
)
NAMERS = frozenset({"called", "named", "dubbed"})
BEARS_IT = NAMERS | {"himself", "herself", "themselves", "as", "is", "was"}  # "a man calling himself Hask"
JOINS = frozenset({"and", "but", "or", "who", "which", "that", "as", "when", "while", "after", "before"})
FEWEST = 2  # verbs: that of the clause, and the cue


def doer(text: str, source: Sequence[Range], cue: Sequence[Range], words: Lexicon) -> Range | None:
    """The described one in a source in front of a name that does something to him, a verb of its own before the cue:
    "the engineer" of "the engineer Hask dismissed told the court"; None where the name is who speaks."""
    if len(source) != 1 or not cue or min(cue)[0] < source[0][1]:
        return None
    found = WITH_NAME.match(text, *source[0])
    if found is None or sort_of(noun(found["head"], words), words) not in {"person", "people"}:
        return None
    gap = text[source[0][1] : max(cue)[1]]
    told = [word.lower() for word in WORD.findall(gap)]
    told = [word for word in told if word not in words.helpers | words.sentence_adverbs | words.times]
    told = [word for word in told if not word.endswith("ly")]
    if len(told) < FEWEST or any(mark in gap for mark in ',;:“"(') or not JOINS.isdisjoint(told):
        return None
    last = words.cues.get(told[-1])
    spoken = last is not None and not last.gerund and not last.base
    return found.span() if spoken and _is_verb(told[0], words) else None


def is_done_to(before: Sequence[str], words: Lexicon) -> bool:
    """True where somebody without a name, in the words before a name, does something to the one named: "an attorney
    representing Hask", "a clerk who is suing Hask", "a woman whom Hask had sued"; not for what is a part of an office:
    "chief operating officer Varga", "Teacher training chief Varga"."""
    lows = [word.lower() for word in before]
    if not lows or lows[-1] in BEARS_IT:
        return False
    for place, word in enumerate(lows[1:], 1):
        doer = sort_of(noun(lows[place - 1], words), words) != ""
        if word in CLAUSES and (doer or word.startswith("who")):
            return True
        doing = before[place].islower() and word.endswith("ing") and word not in OF_RANK
        if doer and doing and lows[place - 1] not in RANKS and not _is_office(before[place + 1 :], words):
            return True
    return False


def _is_office(behind: Sequence[str], words: Lexicon) -> bool:
    """Whether words behind an "-ing" make it a part of what somebody is: "operating officer"; a title with a capital is
    that of whom something is done to, "representing Mayor Hask"."""
    return any(sort_of(noun(each, words), words) == "person" and each[0].islower() for each in behind)


def _is_verb(word: str, words: Lexicon) -> bool:
    """A finite verb, as far as a word shows it."""
    cue = words.cues.get(word)
    finite = cue is not None and not cue.gerund and not cue.base and "introduces" not in cue.frames
    return finite or word in words.verbs or (word.endswith(("ed", "es", "ts", "ns", "rs")) and word.isalpha())
