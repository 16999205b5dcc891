"""Pairs of versions, and which of them a tree of versions is made of: those that no nearer versions explain."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from onrecord.cover import merged
from onrecord.crediting import credited
from onrecord.link.direction import Weighed
from onrecord.link.sharing import Shared, Side
from onrecord.link.stemma import way_between
from onrecord.model import Copy
from onrecord.reuse.differences import Stretch

NEAREST = 6  # pairs of one article that are looked at where its family is large
LARGE = 40  # articles of a family
TIE = 1.5  # words that a unit of evidence is worth when the nearest version is looked for
CHANGE = 2.0  # words that a change is worth
STRONGEST = 6.0  # log-odds of one edge, at most
EXPLAINED = 0.8  # of a copy, along a way of nearer versions
OVERLAP = 0.5  # of the shorter of two stretches that are one text
Pair = tuple[str, str]


@dataclass(frozen=True, eq=False)
class Tie:
    """Two articles that share passages, and what the evidence for both ways comes to."""

    shared: Shared
    weighed: Weighed

    @property
    def pair(self) -> Pair:
        """The ids of both, the left one first."""
        return self.shared.left.document.id, self.shared.right.document.id

    @property
    def nearness(self) -> float:
        """How near the versions are: the words in common, less what was changed, and what is said of the two."""
        said = max(abs(self.weighed.odds), abs(self.weighed.undated))
        return self.shared.equal_words - CHANGE * self.shared.changes + TIE * min(STRONGEST, said)

    def spans(self, document: str) -> list[Stretch]:
        """What they share, in the text of one of them."""
        return self.shared.left_spans if document == self.pair[0] else self.shared.right_spans

    def other(self, one: str) -> str:
        """The other one of the two."""
        return self.pair[1] if self.pair[0] == one else self.pair[0]

    def facing(self, side: Side) -> Side:
        """The other article of the two."""
        return self.shared.right if self.shared.left is side else self.shared.left

    def from_(self, document: str) -> Shared:
        """The same with this one on the left."""
        return self.shared if document == self.pair[0] else self.shared.turned


def nearest(family: Sequence[Pair], apart: Mapping[Pair, Sequence[Copy]], sides: Mapping[str, Side]) -> list[Pair]:
    """The pairs that are looked at: all of a small family; of a large one those with most words of each article, and
    those with the likeliest sources of all."""
    members = sorted({each for pair in family for each in pair})
    if len(members) <= LARGE:
        return list(family)
    words = {pair: sum(each.words * each.score for each in apart[pair]) for pair in family}
    ranked: defaultdict[str, list[Pair]] = defaultdict(list)
    for pair in sorted(family, key=lambda each: (-words[each], each)):
        for one in pair:
            ranked[one].append(pair)
    sources = _sources(members, sides, ranked)
    chosen = {pair for pairs in ranked.values() for pair in pairs[:NEAREST]}
    return sorted(chosen | {pair for one in sources for pair in ranked[one]})


def _sources(members: Sequence[str], sides: Mapping[str, Side], ranked: Mapping[str, Sequence[Pair]]) -> set[str]:
    """Those that most of a family may have it from: whom most credit, the earliest dated, the one that shares with
    most."""
    dated = [one for one in members if sides[one].document.published]
    first = min(dated, key=lambda one: (getattr(sides[one].document.published, "value", ""), one), default=members[0])
    return {
        first,
        max(members, key=lambda one: (len(ranked[one]), one)),
        max(members, key=lambda one: (_crediting(sides[one], members, sides), one)),
    }


def _crediting(side: Side, members: Iterable[str], sides: Mapping[str, Side]) -> int:
    """How many of these credit an article's outlet."""
    other = side.outlet
    return 0 if other is None else sum(any(credited(each, other) for each in sides[one].credits) for one in members)


def kept(ties: Sequence[Tie]) -> list[Tie]:
    """The ties that no way through nearer versions explains; given the nearest first."""
    at: defaultdict[str, list[Tie]] = defaultdict(list)
    links: defaultdict[str, list[str]] = defaultdict(list)
    found = []
    for tie in ties:
        if not _explained(tie, at, links):
            found.append(tie)
            for one in tie.pair:
                at[one].append(tie)
                links[one].append(tie.other(one))
    return found


def _explained(tie: Tie, at: Mapping[str, Sequence[Tie]], links: Mapping[str, Sequence[str]]) -> bool:
    """Whether most of what the two share lies in both along a way of ties that are there already."""
    left, right = tie.pair
    stops = way_between(links, left, right)
    way = [next(each for each in at[here] if there in each.pair) for here, there in pairwise(stops)]
    if not way:
        return False
    carried = _carried(tie.shared.left_spans, left, way)
    side = tie.shared.right
    common = [met for one in carried for span in tie.shared.right_spans if (met := _meet(one, span))]
    return side.within(merged(common)) >= EXPLAINED * side.within(tie.shared.right_spans)


def _carried(spans: Sequence[Stretch], start: str, way: Sequence[Tie]) -> list[Stretch]:
    """Where stretches of the first article on a way lie in the last one."""
    here = start
    for tie in way:
        shared = tie.from_(here)
        spans = merged(
            there
            for span in spans
            for copy, alignment in zip(shared.copies, shared.alignments, strict=True)
            if (piece := _meet(span, (copy.left.start, copy.left.end))) and (there := alignment.across(piece))
        )
        here = tie.other(here)
    return list(spans)


def _meet(one: Stretch, other: Stretch) -> Stretch | None:
    start, end = max(one[0], other[0]), min(one[1], other[1])
    return (start, end) if start < end else None


def texts(kept: Sequence[Tie]) -> list[list[Tie]]:
    """The ties by text: two are of one where they share half of a stretch in an article that both are about."""
    leader = list(range(len(kept)))

    def find(number: int) -> int:
        while leader[number] != number:
            leader[number] = leader[leader[number]]
            number = leader[number]
        return number

    at: defaultdict[str, list[int]] = defaultdict(list)
    for number, tie in enumerate(kept):
        for one in tie.pair:
            for before in at[one]:
                if find(before) != find(number) and _one_text(kept[before].spans(one), tie.spans(one)):
                    leader[find(number)] = find(before)
            at[one].append(number)
    found: defaultdict[int, list[Tie]] = defaultdict(list)
    for number, tie in enumerate(kept):
        found[find(number)].append(tie)
    return list(found.values())


def _one_text(ours: Sequence[Stretch], theirs: Sequence[Stretch]) -> bool:
    common = sum(met[1] - met[0] for one in ours for other in theirs if (met := _meet(one, other)))
    return common >= OVERLAP * min(sum(end - start for start, end in spans) for spans in (ours, theirs))
