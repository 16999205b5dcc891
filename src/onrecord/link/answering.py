"""Which attributions of other articles a denial, refusal, silence or retraction answers.

When in doubt, none: the words of the cue must deny or refuse, the two must come out with opposite senses, speak of the
same thing in words that are no mere topic of both articles, and not be of one side.

Pure: over gists and dates alone. A denial is compared only with gists that share a key with it, at most MOST_HOLDERS of
each key, so that the work grows with the number of denials and not with its square; adding an article needs the gists
that share a key with one of its own, both ways. A key that more gists have tells nothing and is passed over.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from onrecord.gist import SET, Gist, stem_of, weigh, weight

VERSION = 2  # raised when other answers come out
SET_STEMS = frozenset(map(stem_of, SET))
STANCES = frozenset({"denies", "declines to comment", "did not respond"})
MOST_HOLDERS = 400  # gists of one key
MOST_COMPARED = 60  # candidates of one denial that are looked at closely
MOST = 3  # answered attributions of one denial, in all articles
KEY_WEIGHT = 0.6
OF_THE_CLAIM = 0.25  # of the claim's words at least: a whole interview is no claim
ENOUGH = 0.5
TIE = 1.0  # weight of names that stand near both
TELLING, TELLING_WORDS = 0.6, 2  # weight of a word that tells a matter from another; how many of them beside a name
OWN_SIDE = 0.6  # weight of a word that both speakers' names have
LONGEST_WAIT = 120  # days between a claim and its denial


@dataclass(frozen=True, slots=True)
class Bar:
    """What a pair must share: words by weight, those among them that are no names, and the part of either's words."""

    shared: float
    plain: float
    covered: float


ALONE = Bar(1.8, 1.5, 0.5)
TIED = Bar(1.2, 0.9, 0.4)  # the same names stand near both
NAMED = Bar(1.2, 0.6, 0.4)  # the one names who speaks in the other
LEAST = NAMED  # no other asks less of anything


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One attribution answers another in another article: their ids, how sure that is, why, and the stems that both
    have; `names` are stems of names that stand in or near both."""

    left: str
    right: str
    score: float
    why: str
    shared: frozenset[str]
    names: frozenset[str] = frozenset()


def keys(gist: Gist) -> frozenset[str]:
    """What a store can look candidates up by: two gists that share none are never an answer and its claim."""
    return frozenset(stem for stem in gist.matter | gist.answered if weight(stem) >= KEY_WEIGHT)


def replies(gist: Gist) -> bool:
    """Whether an attribution is one that may answer another."""
    return gist.stance in STANCES


def answers(gists: Iterable[Gist], dates: Mapping[str, str | None]) -> tuple[Answer, ...]:
    """The answers across articles, in the order of their ids; `dates` are ISO prefixes by document."""
    every = sorted(gists, key=lambda each: each.attribution)
    holders: dict[str, list[Gist]] = defaultdict(list)
    for each in every:
        if not replies(each):
            for key in keys(each):
                holders[key].append(each)
    return tuple(found for each in every if replies(each) for found in answered(each, holders, dates))


def answered(left: Gist, holders: Mapping[str, list[Gist]], dates: Mapping[str, str | None]) -> list[Answer]:
    """What one denial answers among the gists that share a key with it, the best first, MOST at most."""
    votes: Counter[str] = Counter()
    by_id: dict[str, Gist] = {}
    for key in sorted(keys(left)):
        several = holders.get(key, [])
        for right in several if len(several) <= MOST_HOLDERS else []:
            if right.document != left.document and may_answer(left.document, right.document, dates):
                votes[right.attribution] += 1
                by_id[right.attribution] = right
    ranked = sorted(votes, key=lambda each: (-votes[each], each))[:MOST_COMPARED]
    found = [match for each in ranked if (match := answer(left, by_id[each])) is not None]
    return sorted(found, key=lambda each: (-each.score, each.right))[:MOST]


def might_answer(left: Gist, right: Gist) -> bool:
    """False when the one does not answer the other, whatever names stand around both."""
    if not replies(left) or replies(right) or left.flat or left.thought or right.thought:
        return False
    if one_side(left, right) or _agrees(left, right):
        return False
    shared, covered = _shared(left, right)
    return _one_matter(left, right, shared) and _passes(shared, shared - right.names - left.names, covered, LEAST)


def one_side(left: Gist, right: Gist) -> bool:
    """Whether both may speak for one side: the same speaker, or a body and its own spokesman."""
    if left.speaks is not None and left.speaks == right.speaks:
        return True
    return any(weight(stem) >= OWN_SIDE for stem in left.speaker & right.speaker)


def _agrees(left: Gist, right: Gist) -> bool:
    """Whether a denial comes out as the claim does: "denied that anything changed" and "there had been no change"."""
    return left.stance == "denies" and bool(left.matter & right.matter) and left.denied != right.denied


def _one_matter(left: Gist, right: Gist, shared: frozenset[str]) -> bool:
    """Whether what both say is the same thing, not only the same topic: a number with its noun, five words in a row, or
    a name and some telling words that are no topic of both articles."""
    if left.counted & right.counted or left.rows & right.rows:
        return True
    names = left.names | right.names
    telling = {stem for stem in shared - names - (left.titled & right.titled) - SET_STEMS if weight(stem) >= TELLING}
    named = (shared & left.names & right.names) | (left.speaker & right.matter) | (right.speaker & left.matter)
    return bool(named) and len(telling - left.numbers) >= TELLING_WORDS


def answer(left: Gist, right: Gist) -> Answer | None:
    """Whether the one answers the other, by their matter alone; None when that is not clear."""
    if not might_answer(left, right):
        return None
    shared, covered = _shared(left, right)
    named = (left.speaker & right.matter) | (right.speaker & left.matter)
    tied = (left.around | left.names) & (right.around | right.names) - shared
    bar = NAMED if named else TIED if weigh(tied) >= TIE else ALONE
    if not _passes(shared, shared - right.names - left.names, covered, bar):
        return None
    if _share(shared | named, right.matter) < OF_THE_CLAIM:
        return None
    heavy = weigh(shared | named)
    score = min(0.95, 0.25 + 0.4 * min(1.0, covered) + 0.08 * heavy + (0.1 if named else 0))
    return _told(left, right, score, shared, named or tied) if score >= ENOUGH else None


def _shared(left: Gist, right: Gist) -> tuple[frozenset[str], float]:
    """What both speak of, and how much that is of what a denial is about."""
    about = left.matter | left.answered
    shared = about & right.matter
    return shared, _share(shared, left.matter if shared & left.matter else about)


def _passes(shared: frozenset[str], plain: frozenset[str], covered: float, bar: Bar) -> bool:
    return weigh(shared) >= bar.shared and weigh(plain) >= bar.plain and covered >= bar.covered


def _told(left: Gist, right: Gist, score: float, shared: frozenset[str], named: frozenset[str]) -> Answer:
    names = f"; names {', '.join(sorted(named))}" if named else ""
    why = f"{left.stance}: both speak of {', '.join(sorted(shared))}{names}"
    return Answer(
        left=left.attribution, right=right.attribution, score=round(score, 3), why=why, shared=shared, names=named
    )


def _share(shared: frozenset[str], whole: frozenset[str]) -> float:
    """How much of the whole is shared, by weight."""
    return weigh(shared & whole) / max(weigh(whole), 0.1)


def may_answer(left: str, right: str, dates: Mapping[str, str | None]) -> bool:
    """Whether what the one article says may answer what another says; False when both have dates and that is later, or
    long past, as far as the dates tell."""
    earlier, later = dates.get(right), dates.get(left)
    if earlier is None or later is None:
        return True
    known = min(len(earlier), len(later))
    if known >= len("2014-06") and _days(later) - _days(earlier) > LONGEST_WAIT:
        return False
    return earlier[:known] <= later[:known]


def _days(prefix: str) -> int:
    """A date as days, a month without a day as its first."""
    try:
        return date.fromisoformat(prefix[:10] if len(prefix) >= 10 else f"{prefix[:7]}-01").toordinal()
    except ValueError:
        return 0
