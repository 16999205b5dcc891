"""Which turn each reply of an article answers: the places of all of them, and the best pair."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from onrecord.annotate.denying import Reply
from onrecord.annotate.pairing import (
    BELOW,
    FAR_UP,
    FURTHER_UP,
    IN_A_ROW,
    INSIDE,
    NOWHERE,
    PARAGRAPH_BEFORE,
    PARTED,
    PARTED_BEFORE,
    SAME_PARAGRAPH,
    SHARED_ENOUGH,
    Match,
    Pair,
    Place,
    one_side,
    one_voice,
)
from onrecord.annotate.turns import Turn
from onrecord.gist import COMMON_STEMS

BEFORE, AFTER = 24, 16  # turns around a reply that are looked at in any case
HOLDERS = 8  # turns further off that share a word, at most, on either side
MOST = 3  # answered attributions of one reply
ENOUGH = 0.6
ASKED = 0.8  # how sure it is that one answers the question in the turn before
THEME, PART = 4, 0.15  # turns, and the part of all, that speak of what the whole article is about
FAR = 6  # paragraphs
DEEPEST = 20  # attributions around one another


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
        often = max(THEME, PART * len(said))
        self._theme = frozenset(stem for stem, holders in self._holders.items() if len(holders) >= often)

    def all(self) -> Iterator[tuple[int, list[Match]]]:
        """The replies in the order of the text, each with what it answers."""
        found: dict[int, list[Match]] = {}
        ids = {self._said[at].attribution.id for at in self._replies}
        for at in self._replies:
            inner = self._said[at].attribution.via in ids
            found[at] = [] if inner else self._to_question(at) or self._goes_on(at, found) or self._best(at)
            yield at, found[at]

    def _to_question(self, at: int) -> list[Match]:
        """In a transcript: the question of somebody else in the turn just before."""
        reply, turn = self._replies[at], self._said[self._last(at)]
        if reply.turn.label is None or turn.label in (None, reply.turn.label) or turn.attribution.stance != "asks":
            return []
        pair = Pair(reply=reply, turn=turn, place=IN_A_ROW)
        why = f"{reply.manner}: what it answers is the question before it"
        return [Match(turn=turn, score=ASKED, why=why, shared=pair.shared, heavy=pair.heavy, place=IN_A_ROW)]

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
        return [replace(each, score=each.score * 0.9, why="goes on: " + each.why) for each in found[last]]

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
        return [good[0], *(each for each in good[1:MOST] if _also(each, good[0]))]

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
        return Pair(reply=answer, turn=turn, place=self._place(at, other), theme=self._theme).match()

    def _may(self, answer: Reply, other: int) -> bool:
        """Whether the one may answer the other at all."""
        left, right = answer.turn, self._said[other]
        if left.attribution.via == right.attribution.id or not right.attribution.source:
            return False
        if answer.manner == "takes back":
            return other not in self._replies or not self._replies[other].says
        same = one_voice(left, right) or one_side(left, right)
        fresh = other not in self._replies or self._replies[other].manner == "doubts"
        return fresh and not same and left.attribution.source != right.attribution.source

    def _place(self, at: int, other: int) -> Place:
        """Where a turn stands as seen from a reply."""
        left, right = self._said[at], self._said[other]
        if self._roots[other] == self._roots[at]:
            return INSIDE if right.attribution.via == left.attribution.id and right.is_noun else NOWHERE
        if other > at:
            return BELOW if left.paragraph <= self._said[0].paragraph + 1 else NOWHERE
        apart = left.paragraph - right.paragraph
        alone = at - other <= BEFORE and all(self._beside(each, at, other) for each in range(other + 1, at))
        if apart == 0:
            return PARTED if not alone else IN_A_ROW if self._in_a_row(other, at) else SAME_PARAGRAPH
        if apart == 1 and (alone or self._said[at - 1].paragraph < left.paragraph):
            return PARAGRAPH_BEFORE if alone else PARTED_BEFORE
        return FURTHER_UP if apart <= FAR else FAR_UP

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


def _also(match: Match, best: Match) -> bool:
    """Whether another turn is answered beside the best: one that tells the same, or shares much with the reply."""
    same = match.turn.attribution.content == best.turn.attribution.content
    if same or INSIDE in (match.place, best.place):
        return same
    return match.heavy >= SHARED_ENOUGH and match.score >= best.score - 0.2
