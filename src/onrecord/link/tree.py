"""One text's tree of versions: which way each edge goes, and whether it goes so surely enough to be said."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import exp

from onrecord.link.direction import BESIDE_DATE, SURE
from onrecord.link.stemma import Forest, leads, ways
from onrecord.link.tying import STRONGEST, Pair, Tie
from onrecord.model import Way

MARGIN = 8.0  # words by which the nearest version must be nearer than another, to be said to be it
SAID = 20.0  # the same where the child says that it has it from the other
OWN = 0.5  # log-odds that the evidence of the two alone must have, beside that of the tree
SETTLED = 2.0  # log-odds without dates, in the tree, from which it is enough that the two alone do not speak against it
GIVEN = 1 / (1 + exp(-SURE))  # probability from which a direction is given


@dataclass(frozen=True, eq=False)
class Tree:
    """One text's tree: the articles next to each, how probable each edge is in each way, how much speaks for it without
    dates (log-odds), and between which two parents the choice is close."""

    forest: Forest
    ways: Mapping[Pair, float]
    undated: Mapping[Pair, float]
    rivals: Mapping[Pair, Sequence[str]]
    own: Mapping[Pair, float]
    beside: Mapping[str, Mapping[str, Tie]]
    seen: frozenset[Pair] | None

    def goes(self, parent: str, child: str) -> bool:
        """Whether the edge goes this way surely enough, by what is said of the two too, and not by dates alone."""
        return self._leads(parent, child) and self.undated[parent, child] >= BESIDE_DATE

    def dated(self, stops: Sequence[str]) -> bool:
        """Whether all of a way goes so, but for dates alone in some place."""
        edges = list(pairwise(stops))
        return all(self._leads(*edge) for edge in edges) and not all(self.goes(*edge) for edge in edges)

    def _leads(self, parent: str, child: str) -> bool:
        least = 0.0 if self.undated[parent, child] >= SETTLED else OWN
        return self.ways[parent, child] >= GIVEN and self.own[parent, child] >= least

    def before(self, stops: Sequence[str]) -> bool:
        """Whether the last article on a way has it from the first one, on this way or on another that is as likely."""
        first = stops[0]
        if not all(self.goes(*edge) and not self.hidden(*edge) for edge in pairwise(stops)):
            return False
        rivals = {rival for edge in pairwise(stops) for rival in self.rivals[edge]} - set(stops)
        return all(self._from(first, rival) for rival in rivals)

    def hidden(self, parent: str, child: str) -> str | None:
        """One beside the child, never compared with it, from whom it may have it as well as from the parent: as much of
        the parent's text is there, it is not dated later, and not clearly the parent's taker itself."""
        tie = self.beside[parent][child]
        if self.seen is None or _says(tie, child):
            return None
        for one, other in self._unclear[parent]:
            compared = one == child or _ordered(one, child) in self.seen
            as_near = other.shared.equal_words > tie.shared.equal_words - MARGIN
            if as_near and not compared and not _later(other, one, tie, child):
                return one
        return None

    @cached_property
    def _unclear(self) -> Mapping[str, Sequence[tuple[str, Tie]]]:
        """At each article the edges to those that do not clearly have it from there."""
        return {
            parent: [(one, tie) for one, tie in others.items() if not self.goes(parent, one)]
            for parent, others in self.beside.items()
        }

    def _from(self, first: str, rival: str) -> bool:
        way = self.forest.path(first, rival)
        return bool(way) and all(self.goes(*edge) for edge in pairwise(way))


def tree(text: Sequence[Tie], ties: Sequence[Tie], *, every: bool = True) -> Tree:
    """The tree of the ties of one text, `ties` being all that were looked at; `every` is false where some were not."""
    forest, edges = Forest(), []
    for tie in text:
        if forest.join(*tie.pair):
            edges.append(tie)
    at: defaultdict[str, list[Tie]] = defaultdict(list)
    for tie in ties:
        for one in tie.pair:
            at[one].append(tie)
    beside: defaultdict[str, dict[str, Tie]] = defaultdict(dict)
    for tie in edges:
        for one in tie.pair:
            beside[one][tie.other(one)] = tie
    both = [(tie, edge) for tie in edges for edge in (tie.pair, tie.pair[::-1])]
    return Tree(
        forest=forest,
        ways=ways([(*tie.pair, _bounded(tie.weighed.leaning)) for tie in edges]),
        undated=leads([(*tie.pair, _bounded(tie.weighed.undated)) for tie in edges]),
        own={edge: tie.weighed.leaning if edge == tie.pair else -tie.weighed.leaning for tie, edge in both},
        beside=beside,
        seen=None if every else frozenset(_ordered(*tie.pair) for tie in ties),
        rivals={edge: _rivals(tie, edge, forest, at[edge[1]]) for tie, edge in both},
    )


def _rivals(tie: Tie, edge: Pair, forest: Forest, ties: Sequence[Tie]) -> list[str]:
    """Those from whom the child of an edge may have it as well as from the parent, as near as they are to it."""
    parent, child = edge
    if _says(tie, child):
        return []
    others = [each.other(child) for each in ties if each is not tie and _is_rival(tie, each, child)]
    return [each for each in others if forest.path(child, each)[1:2] == [parent]]


def _says(tie: Tie, child: str) -> bool:
    """Whether this one of the two says in words that it has it from the other."""
    way: Way = "right from left" if child == tie.pair[1] else "left from right"
    return tie.weighed.way == way and tie.weighed.explicit


def _ordered(one: str, other: str) -> Pair:
    return (one, other) if one < other else (other, one)


def _later(tie: Tie, one: str, other_tie: Tie, other: str) -> bool:
    """Whether the first of two articles is dated later than the second, each given with an edge that it is at."""
    ours, theirs = _dated(tie, one), _dated(other_tie, other)
    size = min(len(ours), len(theirs), 10)
    return ours[:size] > theirs[:size]


def _dated(tie: Tie, one: str) -> str:
    side = tie.shared.left if one == tie.pair[0] else tie.shared.right
    return side.document.published.value if side.document.published else ""


def _is_rival(tie: Tie, other: Tie, child: str) -> bool:
    """Whether another tie is about as near, to one that is not dated later than the child; one of which the child says
    in words that it has it from there may be less so."""
    says = other.weighed.explicit and (other.weighed.odds > 0) == (child == other.pair[1])
    if not says and _later(other, other.other(child), tie, child):
        return False
    return other.nearness > tie.nearness - (SAID if says else MARGIN)


def _bounded(odds: float) -> float:
    return max(-STRONGEST, min(STRONGEST, odds))
