"""The graph of versions: who has it directly from whom, in one case. Derived from copies, rebuilt at will (law 3).

Pairs are tied in the order of how many words they have in common, as long as their text is not already explained by a
way through nearer versions: a minimum spanning tree, text by text, as editors of manuscripts draw it. Each tree is then
hung up at its likeliest root (stemma.py).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import exp

from onrecord.cover import merged
from onrecord.descent import Edge, Lineage
from onrecord.link.direction import BESIDE_DATE, SURE, Weighed, side, weigh
from onrecord.link.sharing import Shared, Side
from onrecord.link.stemma import odds_of, path, ways
from onrecord.model import Copy, Document, Way
from onrecord.reuse.differences import Stretch

NEAREST = 8  # pairs of one article that are looked at where its family is large
LARGE = 40  # articles of a family
TIE = 1.5  # words that a unit of evidence is worth when the nearest version is looked for
CHANGE = 2.0  # words that a change is worth
MARGIN = 8.0  # words by which the nearest version must be nearer than another, to be said to be it
SAID = 20.0  # the same where the child says that it has it from the other
OWN = 0.5  # log-odds that the evidence of the two alone must have, beside that of the tree
STRONGEST = 6.0  # log-odds of one edge, at most
EXPLAINED = 0.8  # of a copy, along a way of nearer versions
OVERLAP = 0.5  # of the shorter of two stretches that are one text
GIVEN = 1 / (1 + exp(-SURE))  # probability from which a direction is given
Pair = tuple[str, str]
Said = tuple[Way | None, tuple[str, ...]]


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

    def from_(self, document: str) -> Shared:
        """The same with this one on the left."""
        return self.shared if document == self.pair[0] else self.shared.turned


def lineage(documents: Iterable[Document], copies: Sequence[Copy]) -> Lineage:
    """Who has it directly from whom among these articles, as far as that is clear.

    The copies come back with `direction` and `why` filled in: two that both have it from a third have none. A root is
    "earliest in this case" only. Give whole families: every article that hangs together with another by copies.
    """
    several = list(documents)
    sides = {each.id: side(each) for each in several}
    successive = versions(several)
    told = _of_versions(sides, successive)
    apart = _between(copies, sides)
    edges = list(successive)
    for family in _families(apart):
        found, said = _family(family, apart, sides)
        edges += found
        told |= said
    directed = tuple(_directed(each, told) for each in copies)
    copied = [each for each in edges if each.kind == "copied"]
    roots = {each.parent for each in copied} - {each.child for each in copied}
    return Lineage(edges=tuple(edges), copies=directed, roots=tuple(sorted(roots)))


def versions(documents: Iterable[Document]) -> tuple[Edge, ...]:
    """The successive versions of each address, an edge from each to the next: by publication, then by capture."""
    by_address: defaultdict[str, list[Document]] = defaultdict(list)
    for each in documents:
        by_address[each.address].append(each)
    return tuple(
        Edge(parent=old.id, child=new.id, kind="version", copies=(), score=1.0, why=(_why_later(old, new),))
        for _, several in sorted(by_address.items())
        for old, new in pairwise(sorted(several, key=_time))
    )


def _time(document: Document) -> tuple[str, str, str]:
    published = document.published.value if document.published else ""
    return published, document.captured, document.id


def _why_later(old: Document, new: Document) -> str:
    if old.published and new.published and old.published.value < new.published.value:
        return f"the next version at {new.address}: dated {new.published.value}"
    return f"the next version at {new.address}: saved {new.captured}"


def _of_versions(sides: Mapping[str, Side], successive: Sequence[Edge]) -> dict[Pair, Said]:
    """The directions between all versions of one address."""
    lines: defaultdict[str, list[str]] = defaultdict(list)
    for each in successive:
        line = lines[sides[each.child].document.address]
        line += [each.parent] if not line else []
        line.append(each.child)
    told: dict[Pair, Said] = {}
    for address, line in lines.items():
        for at, old in enumerate(line):
            for new in line[at + 1 :]:
                told |= _both_ways(old, new, (f"two versions at {address}",))
    return told


def _both_ways(parent: str, child: str, why: tuple[str, ...]) -> dict[Pair, Said]:
    return {(parent, child): ("right from left", why), (child, parent): ("left from right", why)}


def _directed(copy: Copy, told: Mapping[Pair, Said]) -> Copy:
    found = told.get((copy.left.document, copy.right.document))
    return copy if found is None else replace(copy, direction=found[0], why=found[1])


def _between(copies: Sequence[Copy], sides: Mapping[str, Side]) -> dict[Pair, list[Copy]]:
    """The copies of each pair of articles of two addresses, boilerplate aside."""
    found: defaultdict[Pair, list[Copy]] = defaultdict(list)
    for each in copies:
        pair = each.left.document, each.right.document
        known = pair[0] in sides and pair[1] in sides
        if known and each.kind != "boilerplate" and len({sides[one].document.address for one in pair}) == 2:
            found[pair].append(each)
    return {pair: sorted(found[pair], key=lambda each: (each.left, each.right)) for pair in sorted(found)}


def _families(apart: Mapping[Pair, Sequence[Copy]]) -> list[list[Pair]]:
    """The pairs, those together that hang together."""
    leader: dict[str, str] = {}

    def find(one: str) -> str:
        while leader.setdefault(one, one) != one:
            leader[one] = leader[leader[one]]
            one = leader[one]
        return one

    for left, right in apart:
        leader[find(left)] = find(right)
    families: defaultdict[str, list[Pair]] = defaultdict(list)
    for pair in apart:
        families[find(pair[0])].append(pair)
    return list(families.values())


def _nearest(family: Sequence[Pair], apart: Mapping[Pair, Sequence[Copy]]) -> list[Pair]:
    """The pairs that are looked at: all of a small family, of a large one those with most words of each article."""
    members = {each for pair in family for each in pair}
    if len(members) <= LARGE:
        return list(family)
    words = {pair: sum(each.words * each.score for each in apart[pair]) for pair in family}
    ranked: defaultdict[str, list[Pair]] = defaultdict(list)
    for pair in sorted(family, key=lambda each: (-words[each], each)):
        for one in pair:
            ranked[one].append(pair)
    return sorted({pair for pairs in ranked.values() for pair in pairs[:NEAREST]})


def _family(
    family: Sequence[Pair], apart: Mapping[Pair, Sequence[Copy]], sides: Mapping[str, Side]
) -> tuple[list[Edge], dict[Pair, Said]]:
    members = sorted({each for pair in family for each in pair})
    names = [found.name for one in members if (found := sides[one].outlet)]
    ties = []
    for left, right in _nearest(family, apart):
        shared = Shared(sides[left], sides[right], tuple(apart[left, right])).whole
        ties.append(Tie(shared, weigh(shared, names)))
    near = sorted(
        (each for each in ties if not each.weighed.siblings and not each.weighed.slight),
        key=lambda each: (-each.nearness, each.pair),
    )
    kept = _kept(near)
    return _told(family, ties, kept, sides)


def _kept(ties: Sequence[Tie]) -> list[Tie]:
    """The ties that no way through nearer versions explains; given the nearest first."""
    at: defaultdict[str, list[Tie]] = defaultdict(list)
    kept = []
    for tie in ties:
        if not _explained(tie, at):
            kept.append(tie)
            for one in tie.pair:
                at[one].append(tie)
    return kept


def _explained(tie: Tie, at: Mapping[str, Sequence[Tie]]) -> bool:
    """Whether most of what the two share lies in both along a way of ties that are there already."""
    left, right = tie.pair
    way = _way(at, left, right)
    if not way:
        return False
    carried = _carried(tie.shared.left_spans, left, way)
    side = tie.shared.right
    common = [met for one in carried for span in tie.shared.right_spans if (met := _meet(one, span))]
    return side.within(merged(common)) >= EXPLAINED * side.within(tie.shared.right_spans)


def _way(at: Mapping[str, Sequence[Tie]], left: str, right: str) -> list[Tie]:
    links = {one: [_other(tie, one) for tie in ties] for one, ties in at.items()}
    stops = path(links, left, right)
    return [next(tie for tie in at[here] if there in tie.pair) for here, there in pairwise(stops)]


def _other(tie: Tie, one: str) -> str:
    return tie.pair[1] if tie.pair[0] == one else tie.pair[0]


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
        here = _other(tie, here)
    return list(spans)


def _meet(one: Stretch, other: Stretch) -> Stretch | None:
    start, end = max(one[0], other[0]), min(one[1], other[1])
    return (start, end) if start < end else None


def _texts(kept: Sequence[Tie]) -> list[list[Tie]]:
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
    texts: defaultdict[int, list[Tie]] = defaultdict(list)
    for number, tie in enumerate(kept):
        texts[find(number)].append(tie)
    return list(texts.values())


def _one_text(ours: Sequence[Stretch], theirs: Sequence[Stretch]) -> bool:
    common = sum(met[1] - met[0] for one in ours for other in theirs if (met := _meet(one, other)))
    return common >= OVERLAP * min(sum(end - start for start, end in spans) for spans in (ours, theirs))


@dataclass(frozen=True, eq=False)
class _Tree:
    """One text's tree: the articles next to each, how probable each edge is in each way, and between which two parents
    the choice is close."""

    links: Mapping[str, Sequence[str]]
    ways: Mapping[Pair, float]
    undated: Mapping[Pair, float]
    rivals: Mapping[Pair, Sequence[str]]
    own: Mapping[Pair, float]

    def goes(self, parent: str, child: str) -> bool:
        """Whether the edge goes this way surely enough, by what is said of the two too, and not by dates alone."""
        edge = parent, child
        sure = self.ways[edge] >= GIVEN and odds_of(self.undated[edge]) >= BESIDE_DATE
        return sure and self.own[edge] >= OWN

    def before(self, stops: Sequence[str]) -> bool:
        """Whether the last article on a way has it from the first one, on this way or on another that is as likely."""
        first = stops[0]
        if not all(self.goes(*edge) for edge in pairwise(stops)):
            return False
        rivals = {rival for edge in pairwise(stops) for rival in self.rivals[edge]} - set(stops)
        return all(self._from(first, rival) for rival in rivals)

    def _from(self, first: str, rival: str) -> bool:
        way = path(self.links, first, rival)
        return bool(way) and all(self.goes(*edge) for edge in pairwise(way))


def _tree(text: Sequence[Tie], ties: Sequence[Tie]) -> _Tree:
    links: defaultdict[str, list[str]] = defaultdict(list)
    edges = []
    for tie in text:
        if not path(links, *tie.pair):
            links[tie.pair[0]].append(tie.pair[1])
            links[tie.pair[1]].append(tie.pair[0])
            edges.append(tie)
    return _Tree(
        links=links,
        ways=ways([(*tie.pair, _bounded(tie.weighed.leaning)) for tie in edges]),
        undated=ways([(*tie.pair, _bounded(tie.weighed.undated)) for tie in edges]),
        own={edge: sign * tie.weighed.leaning for tie in edges for edge, sign in ((tie.pair, 1), (tie.pair[::-1], -1))},
        rivals={edge: _rivals(tie, edge, links, ties) for tie in edges for edge in (tie.pair, tie.pair[::-1])},
    )


def _rivals(tie: Tie, edge: Pair, links: Mapping[str, Sequence[str]], ties: Sequence[Tie]) -> list[str]:
    """Those from whom the child of an edge may have it as well as from the parent, as near as they are to it."""
    parent, child = edge
    way: Way = "right from left" if parent == tie.pair[0] else "left from right"
    if tie.weighed.way == way and tie.weighed.explicit:
        return []
    near = [each for each in ties if child in each.pair and each is not tie and _is_rival(tie, each, child)]
    others = [_other(each, child) for each in near]
    return [each for each in others if (stops := path(links, child, each)) and stops[1] == parent]


def _is_rival(tie: Tie, other: Tie, child: str) -> bool:
    """Whether another tie is about as near; one of which the child says in words that it has it from there may be less
    so."""
    says = other.weighed.explicit and (other.weighed.odds > 0) == (child == other.pair[1])
    return other.nearness > tie.nearness - (SAID if says else MARGIN)


def _bounded(odds: float) -> float:
    return max(-STRONGEST, min(STRONGEST, odds))


def _told(
    family: Sequence[Pair], ties: Sequence[Tie], kept: Sequence[Tie], sides: Mapping[str, Side]
) -> tuple[list[Edge], dict[Pair, Said]]:
    """The edges of a family, and what is said of the direction of each of its pairs."""
    trees = [(text, _tree(text, ties)) for text in _texts(kept)]
    known = {tie.pair: tie for tie in ties}
    edges = [edge for text, tree in trees for tie in text if (edge := _edge(tie, tree))]
    told = {}
    for pair in family:
        there = [tree for _, tree in trees if pair[0] in tree.links and pair[1] in tree.links]
        tie = known.get(pair)
        alike = bool(tie and tie.weighed.explicit and _namesake(tie, ties))
        said = [_along(pair, tree, tie, sides, alike=alike) for tree in there]
        chosen = [each for each in said if each[0]] if len({way for way, _ in said if way}) == 1 else said
        alone = known[pair].weighed.why if pair in known else ("direction unclear: no evidence",)
        told[pair] = chosen[0] if chosen else (None, alone)
    return edges, told


def _edge(tie: Tie, tree: _Tree) -> Edge | None:
    """The edge that a tie is, where its direction is clear."""
    left, right = tie.pair
    if right in tree.links[left]:
        forward, backward = tree.before((left, right)), tree.before((right, left))
        way: Way | None = "right from left" if forward else "left from right" if backward else None
        sure = max(tree.ways[tie.pair], tree.ways[right, left])
    else:
        way, sure = tie.weighed.way, tie.weighed.score
    if way is None:
        return None
    parent, child = (left, right) if way == "right from left" else (right, left)
    copies = tuple(each.id for each in tie.shared.copies)
    return Edge(parent=parent, child=child, kind="copied", copies=copies, score=round(sure, 3), why=tie.weighed.says)


def _namesake(tie: Tie, ties: Sequence[Tie]) -> bool:
    """Whether the child of a tie may mean another article when it names the parent's outlet: one that is as near."""
    left, right = tie.shared.left, tie.shared.right
    parent, child = (left, right) if tie.weighed.way == "right from left" else (right, left)
    others = (each for each in ties if each is not tie and child.document.id in each.pair)
    return any(
        each.nearness >= tie.nearness - 1
        for each in others
        for other in (each.shared.left, each.shared.right)
        if other is not child and other.outlet and parent.outlet and other.outlet.forms & parent.outlet.forms
    )


def _along(pair: Pair, tree: _Tree, tie: Tie | None, sides: Mapping[str, Side], *, alike: bool) -> Said:
    """What a tree says of two of its articles; `alike` is true where it is not clear which article a credit means."""
    stops = path(tree.links, *pair)
    says = tie.weighed.says if tie else ()
    if tree.before(stops):
        return "right from left", (*_by_way(stops, sides), *says)
    if tree.before(stops[::-1]):
        return "left from right", (*_by_way(stops[::-1], sides), *says)
    if tie and tie.weighed.way and tie.weighed.explicit and not alike:
        return tie.weighed.way, tie.weighed.says
    return None, (_unclear(stops, tree, tie, sides), *says)


def _unclear(stops: Sequence[str], tree: _Tree, tie: Tie | None, sides: Mapping[str, Side]) -> str:
    """Why a tree does not say which of the two ends of a way has it from the other."""
    turn = next((at for at in range(1, len(stops) - 1) if _turns(tree, stops, at)), None)
    if turn is not None:
        return f"both have it from {sides[stops[turn]].shown}"
    ends = (stops[0], stops[-1]), (stops[-1], stops[0])
    rivals = [each for edge in ends for each in tree.rivals.get(edge, ())]
    if rivals:
        return f"{sides[rivals[0]].shown} is as near, so both may have it from there"
    if len(stops) > 2:
        return "direction unclear: there are nearer versions of both, and theirs is not clear"
    return (tie.weighed.held if tie else "") or "direction unclear: little speaks for it"


def _turns(tree: _Tree, stops: Sequence[str], at: int) -> bool:
    return tree.goes(stops[at], stops[at - 1]) and tree.goes(stops[at], stops[at + 1])


def _by_way(stops: Sequence[str], sides: Mapping[str, Side]) -> tuple[str, ...]:
    between = [sides[each].shown for each in stops[1:-1]]
    return (f"by way of {', '.join(between)}",) if between else ()
