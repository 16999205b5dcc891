"""Denials, refusals, silences and retractions of one article, linked to the attribution of it that they answer.

Two things lead to what is answered: its place (what was said just before, or is pointed at) and its matter (words that
both share, names of the one in the other). A denial that says what it denies must share that; when nothing is clear,
there is no link.
"""

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.annotate.denying import Reply, answering, reply
from onrecord.annotate.lexicon import lexicon_of
from onrecord.annotate.sheet import Find, Sheet, Stage
from onrecord.annotate.turns import AUTHOR, Turn, turns
from onrecord.gist import COMMON_STEMS, weigh, words_in
from onrecord.model import Link, Records, Span, digest

BEFORE, AFTER = 24, 16  # turns around a reply that are looked at in any case
HOLDERS = 8  # turns further off that share a word, at most, on either side
MOST = 3  # answered attributions of one reply
ENOUGH = 0.6
SHARED_ENOUGH = 0.6  # weight of shared words without which a denial that says what it denies answers nothing
MOST_EVIDENCE = 8
FAR = 6  # paragraphs
PLAIN, PLAIN_NAMED, PLAIN_FAR = 0.2, 0.6, 1.6  # of these, of words that are no names
SHARED_UNTOLD = 0.8
SHARED_NEAR = 0.4
IN_A_ROW, SAME_PARAGRAPH, PARTED, ELSEWHERE = 0.6, 0.45, 0.35, 0.2  # places
NEAR = 0.3  # a place that says much
INSIDE, BELOW = "is told inside it", "is told below"
DEEPEST = 20  # attributions around one another


def _load() -> Find:
    return find


STAGE = Stage(name="answers", version=1, load=_load)


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """One turn that a reply may answer, how sure that is, and why."""

    turn: Turn
    score: float
    why: str
    shared: frozenset[str] = frozenset()
    heavy: float = 0.0
    inside: bool = False


def find(sheet: Sheet) -> Records:
    """The "answers" links of one article."""
    words = lexicon_of(sheet.document)
    if words is None:
        return Records()
    own = answering(sheet.document.language or "en")
    text = sheet.document.text
    said = turns(sheet, words)
    replies = {at: found for at, turn in enumerate(said) if (found := reply(turn, text, own)) is not None}
    if not replies:
        return Records()
    links = [_link(replies[at], match, text) for at, matches in Chooser(said, replies).all() for match in matches]
    return Records(links=tuple({each.id: each for each in links}.values()))


def _link(answer: Reply, match: Match, text: str) -> Link:
    left, right = answer.turn.attribution, match.turn.attribution
    pairs = ((*left.content, *left.cue), (*right.content, *right.source))
    shared = [
        Span(left.document, word.start, word.end)
        for spans in pairs
        for word in words_in(spans, text)
        if word.stem in match.shared
    ]
    return Link(
        id=digest("link", "answers", left.id, right.id),
        relation="answers",
        left=left.id,
        right=right.id,
        score=round(min(match.score, 0.95), 3),
        why=match.why,
        evidence=tuple(dict.fromkeys(shared[:MOST_EVIDENCE])) or (*left.cue, *right.cue) or left.spans[:1],
        by=STAGE.by,
    )


def _roots(said: list[Turn]) -> list[str]:
    """Of each turn, the outermost attribution around it."""
    via = {turn.attribution.id: turn.attribution.via for turn in said}
    roots: dict[str, str] = {}
    for turn in said:
        own = turn.attribution.id
        path: list[str] = []
        while own not in roots and via.get(own) in via and len(path) < DEEPEST:
            path.append(own)
            own = via[own] or own
        for each in (*path, own):
            roots[each] = roots.get(own, own)
    return [roots[turn.attribution.id] for turn in said]


class Chooser:
    """Chooses what each reply answers."""

    def __init__(self, said: list[Turn], replies: dict[int, Reply]) -> None:
        self._said = said
        self._replies = replies
        self._roots = _roots(said)
        self._holders: dict[str, list[int]] = defaultdict(list)
        for at, turn in enumerate(said):
            for stem in turn.gist.matter:
                self._holders[stem].append(at)

    def all(self) -> Iterator[tuple[int, list[Match]]]:
        """The replies in the order of the text, each with what it answers."""
        found: dict[int, list[Match]] = {}
        ids = {self._said[at].attribution.id for at in self._replies}
        for at in self._replies:
            inner = self._said[at].attribution.via in ids
            found[at] = [] if inner else self._goes_on(at, found) or self._best(at)
            yield at, found[at]

    def _goes_on(self, at: int, found: dict[int, list[Match]]) -> list[Match]:
        """The words of one who has just answered go on answering the same."""
        turn, last = self._said[at], self._last(at)
        before = self._said[last]
        if not found.get(last) or before.paragraph != turn.paragraph:
            return []
        repeats = self._replies[at].points and turn.gist.length <= 2 and turn.sentence == before.sentence
        one = repeats or before.speaker == turn.speaker or not turn.speaker
        if not one or self._replies[at].says or self._replies[at].manner != "denies":
            return []
        return [
            Match(turn=each.turn, score=each.score * 0.9, why="goes on: " + each.why, shared=each.shared)
            for each in found[last]
        ]

    def _last(self, at: int) -> int:
        """The turn before one, past what is told inside another."""
        last = max(0, at - 1)
        while last > max(0, at - DEEPEST) and self._said[last].attribution.id != self._roots[last]:
            last -= 1
        return last

    def _best(self, at: int) -> list[Match]:
        matches = [match for other in self._near(at) if (match := self._match(at, other)) is not None]
        good = sorted((each for each in matches if each.score >= ENOUGH), key=lambda m: (-m.score, m.turn.place))
        if not good:
            return []
        best = good[0]
        return [
            best,
            *(each for each in good[1:MOST] if self._also(each, best)),
        ]

    def _also(self, match: Match, best: Match) -> bool:
        """Whether another turn is answered beside the best: one that tells the same, or shares much with the reply."""
        same = match.turn.attribution.content == best.turn.attribution.content
        if same or match.inside or best.inside:
            return same
        return match.heavy >= SHARED_ENOUGH and match.score >= best.score - 0.2

    def _near(self, at: int) -> list[int]:
        """The places of turns that a reply may answer."""
        around = set(range(max(0, at - BEFORE), min(len(self._said), at + AFTER)))
        for stem in self._said[at].about - COMMON_STEMS:
            holders = self._holders[stem]
            middle = bisect_left(holders, at)
            around.update(holders[max(0, middle - HOLDERS) : middle + HOLDERS])
        return sorted(around - {at})

    def _match(self, at: int, other: int) -> Match | None:
        answer, turn = self._replies[at], self._said[other]
        if not self._may(answer, other):
            return None
        return _scored(answer, turn, self._place(at, other))

    def _may(self, answer: Reply, other: int) -> bool:
        """Whether the one may answer the other at all."""
        left, right = answer.turn, self._said[other]
        if left.attribution.via == right.attribution.id or not right.attribution.source:
            return False
        if answer.manner == "takes back":
            return other not in self._replies or not self._replies[other].says
        same = _one_voice(left, right)
        fresh = other not in self._replies or self._replies[other].manner == "doubts"
        return fresh and not same and left.attribution.source != right.attribution.source

    def _place(self, at: int, other: int) -> tuple[float, str]:
        """How much the place of a turn says for it."""
        left, right = self._said[at], self._said[other]
        if self._roots[other] == self._roots[at]:
            inside = right.attribution.via == left.attribution.id and right.is_noun
            return (0.5, INSIDE) if inside else (0.0, "")
        if other > at:
            return (0.15, BELOW) if left.paragraph <= self._said[0].paragraph + 1 else (0.0, "")
        if left.paragraph - right.paragraph > FAR:
            return 0.1, ""
        alone = at - other <= BEFORE and all(self._beside(each, at, other) for each in range(other + 1, at))
        if left.paragraph == right.paragraph:
            return (
                IN_A_ROW if alone and self._in_a_row(other, at) else SAME_PARAGRAPH if alone else PARTED
            ), "stands just before it"
        if left.paragraph - right.paragraph == 1 and (alone or self._said[at - 1].paragraph < left.paragraph):
            return (0.4 if alone else 0.3), "stands before it"
        return 0.2, "stands further up"

    def _in_a_row(self, first: int, last: int) -> bool:
        """Whether each turn from the first to the last stands in the sentence of the one before or in the next."""
        return all(self._said[at].sentence - self._said[at - 1].sentence <= 1 for at in range(first + 1, last + 1))

    def _beside(self, between: int, at: int, other: int) -> bool:
        """Whether a turn between a reply and another does not part them: part of either, the same speaker going on, or
        a reply itself."""
        if self._roots[between] in (self._roots[other], self._roots[at]) or between in self._replies:
            return True
        speaker = self._said[between].speaker
        mine = speaker == self._said[at].speaker and self._replies[at].manner == "denies"
        return bool(speaker) and (mine or speaker == self._said[other].speaker)


def _one_voice(left: Turn, right: Turn) -> bool:
    """Whether the same one may speak in both: the same speaker, or all names of the one are among the other's."""
    if left.speaker and left.speaker == right.speaker:
        return True
    one, other = left.gist.speaker, right.gist.speaker
    return bool(one and other) and (one <= other or other <= one)


def _scored(answer: Reply, turn: Turn, place: tuple[float, str]) -> Match | None:
    """The match of a reply and a turn that it may answer; None when their matter does not allow it."""
    left, right = answer.turn.gist, turn.gist
    shared = (answer.turn.about & right.matter) - left.speaker
    heavy = weigh(shared)
    aimed = answer.turn.voice & right.matter
    owner = turn.voice & answer.owners
    if not _about(answer, shared, right.names, place, (bool(aimed), bool(owner))) or turn.voice & answer.spared:
        return None
    score = sum(
        [
            place[0],
            min(0.5, 0.3 * heavy),
            0.2 if aimed else 0,
            0.3 if owner else 0,
            _pointing(answer, place[0], named=bool(aimed or owner)),
            0.1 if heavy and left.denied != right.denied else 0,
            _fit(answer, turn),
        ]
    )
    whys = [
        place[1],
        "shares " + ", ".join(sorted(shared)) if shared else "",
        "names who answers" if aimed else "",
        "its speaker is named" if owner else "",
    ]
    why = f"{answer.manner}: what it answers " + "; ".join(each for each in whys if each)
    return Match(
        turn=turn,
        score=score,
        why=why,
        shared=frozenset(shared | aimed | owner),
        heavy=heavy,
        inside=place[1] == INSIDE,
    )


def _about(
    answer: Reply, shared: frozenset[str], names: frozenset[str], place: tuple[float, str], told: tuple[bool, bool]
) -> bool:
    """Whether a reply and a turn are about the same matter, as far as the place of the turn asks for it."""
    aimed, owner = told
    heavy, plain = weigh(shared), weigh(shared - names)
    if answer.flat:
        return answer.turn.attribution.via is None and plain >= PLAIN and heavy >= _flatly(place[0], aimed=aimed)
    if place[1] == BELOW and not (owner and shared):
        return False
    if answer.says and not owner and (heavy < _needed(answer, place[0], aimed=aimed) or plain < PLAIN):
        return False
    by_matter = answer.says and answer.manner == "denies" and plain >= (PLAIN_NAMED if aimed else PLAIN_FAR)
    return place[0] >= NEAR or owner or by_matter


def _needed(answer: Reply, place: float, *, aimed: bool) -> float:
    """How much must be shared with what is told to be denied, or not to be told."""
    if answer.manner != "denies":
        return SHARED_UNTOLD
    return (SHARED_NEAR if place >= NEAR else SHARED_ENOUGH) - (0.3 if aimed else 0)


def _flatly(place: float, *, aimed: bool) -> float:
    """How much must be shared with a turn near words that deny by their sense alone."""
    if place >= IN_A_ROW:
        return 0.0 if aimed else SHARED_NEAR
    if aimed and place > ELSEWHERE:
        return SHARED_ENOUGH
    return SHARED_ENOUGH if place in (SAME_PARAGRAPH, PARTED) else math.inf


def _pointing(answer: Reply, place: float, *, named: bool) -> float:
    """What pointing back is worth: little over a paragraph's end, when nobody is named."""
    if not answer.points or place < NEAR:
        return 0.0
    return 0.2 if place >= SAME_PARAGRAPH or named or answer.replies else 0.1


def _fit(answer: Reply, turn: Turn) -> float:
    """What speaks for or against a turn because of who speaks."""
    if answer.manner == "takes back":
        same = bool(answer.turn.speaker) and answer.turn.speaker == turn.speaker
        return 0.2 if same else -0.1 if turn.attribution.via is None else -0.3
    if answer.unclear and turn.speaker != AUTHOR:
        return -0.25
    return 0.0 if turn.speaker else -0.1
