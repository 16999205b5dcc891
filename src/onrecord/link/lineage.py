"""The graph of versions: who has it directly from whom, in one case. Derived from copies, rebuilt at will (law 3).

Pairs are tied in the order of how many words they have in common, as long as their text is not already explained by a
way through nearer versions: a minimum spanning tree, text by text, as editors of manuscripts draw it. Each tree is then
hung up at its likeliest root (stemma.py).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from onrecord.descent import Edge, Lineage
from onrecord.link.direction import DATED, side, weigh
from onrecord.link.sharing import Shared, Side, same_outlet
from onrecord.link.tree import Tree, tree
from onrecord.link.tying import LARGE, Pair, Tie, kept, nearest, texts
from onrecord.model import Copy, Document, Way
from onrecord.sets import Sets

Said = tuple[Way | None, tuple[str, ...]]


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
    sets = Sets[str]()
    for left, right in apart:
        sets.join(left, right)
    families: defaultdict[str, list[Pair]] = defaultdict(list)
    for pair in apart:
        families[sets.of(pair[0])].append(pair)
    return list(families.values())


def _family(
    family: Sequence[Pair], apart: Mapping[Pair, Sequence[Copy]], sides: Mapping[str, Side]
) -> tuple[list[Edge], dict[Pair, Said]]:
    members = sorted({each for pair in family for each in pair})
    names = [found.name for one in members if (found := sides[one].outlet)]
    ties = []
    for left, right in nearest(family, apart, sides):
        shared = Shared(sides[left], sides[right], tuple(apart[left, right])).whole
        ties.append(Tie(shared, weigh(shared, names)))
    near = [each for each in ties if not each.weighed.siblings and not each.weighed.slight]
    takers = _takers(near)
    near.sort(key=lambda each: (-each.nearness, sum(takers[one] > each.nearness for one in each.pair), each.pair))
    return _told(family, ties, kept(near), sides)


def _takers(ties: Iterable[Tie]) -> defaultdict[str, float]:
    """By article how near the one is of which it says in words that it has its text from there. Of two that are as near
    to a third, the one that has the text from the other has its share of that third from there too."""
    found = defaultdict[str, float](float)
    for each in ties:
        if each.weighed.explicit and each.weighed.way:
            child = each.pair[each.weighed.way == "right from left"]
            found[child] = max(found[child], each.nearness)
    return found


def _told(
    family: Sequence[Pair], ties: Sequence[Tie], chosen: Sequence[Tie], sides: Mapping[str, Side]
) -> tuple[list[Edge], dict[Pair, Said]]:
    """The edges of a family, and what is said of the direction of each of its pairs."""
    every = len({one for pair in family for one in pair}) <= LARGE
    trees = [(text, tree(text, ties, every=every)) for text in texts(chosen)]
    known = {tie.pair: tie for tie in ties}
    edges = [edge for text, hung in trees for tie in text if (edge := _edge(tie, hung))]
    at: defaultdict[str, list[Tree]] = defaultdict(list)
    for text, hung in trees:
        for one in sorted({each for tie in text for each in tie.pair}):
            at[one].append(hung)
    beside: defaultdict[str, list[Tie]] = defaultdict(list)
    for tie in ties:
        for one in tie.pair:
            beside[one].append(tie)
    return edges, {pair: _said(pair, at, known.get(pair), beside, sides) for pair in family}


def _said(
    pair: Pair,
    at: Mapping[str, Sequence[Tree]],
    tie: Tie | None,
    beside: Mapping[str, Sequence[Tie]],
    sides: Mapping[str, Side],
) -> Said:
    """What is said of a pair: by the trees that both are in, where these agree; else by the pair alone."""
    alike = tie is not None and tie.weighed.explicit and _namesake(tie, beside)
    there = [hung for hung in at[pair[0]] if pair[1] in hung.forest]
    said = [_along(pair, hung, tie, sides, alike=alike) for hung in there]
    given = [each for each in said if each[0]]
    if given and len({way for way, _ in given}) == 1:
        return given[0]
    if said and not given:
        return said[0]
    return None, tie.weighed.why if tie else ("direction unclear: no evidence",)


def _edge(tie: Tie, hung: Tree) -> Edge | None:
    """The edge that a tie is, where its direction is clear."""
    left, right = tie.pair
    if tie.pair in hung.ways:
        forward, backward = hung.before((left, right)), hung.before((right, left))
        way: Way | None = "right from left" if forward else "left from right" if backward else None
        sure = max(hung.ways[tie.pair], hung.ways[right, left])
    else:
        way, sure = tie.weighed.way, tie.weighed.score
    if way is None:
        return None
    parent, child = (left, right) if way == "right from left" else (right, left)
    copies = tuple(each.id for each in tie.shared.copies)
    why = tie.weighed.says(way)
    return Edge(parent=parent, child=child, kind="copied", copies=copies, score=round(sure, 3), why=why)


def _namesake(tie: Tie, beside: Mapping[str, Sequence[Tie]]) -> bool:
    """Whether the child of a tie may mean another article when it names the parent's outlet: one that is as near."""
    left, right = tie.shared.left, tie.shared.right
    parent, child = (left, right) if tie.weighed.way == "right from left" else (right, left)
    return any(
        each.nearness >= tie.nearness - 1
        for each in beside[child.document.id]
        if each is not tie and same_outlet(each.facing(child), parent)
    )


def _along(pair: Pair, hung: Tree, tie: Tie | None, sides: Mapping[str, Side], *, alike: bool) -> Said:
    """What a tree says of two of its articles; `alike` is true where it is not clear which article a credit means."""
    stops = hung.forest.path(*pair)
    if hung.before(stops):
        return "right from left", (*_by_way(stops, sides), *_says(tie, "right from left"))
    if hung.before(stops[::-1]):
        return "left from right", (*_by_way(stops[::-1], sides), *_says(tie, "left from right"))
    if tie and tie.weighed.way and tie.weighed.explicit and not alike:
        return tie.weighed.way, tie.weighed.says(tie.weighed.way)
    return None, (_unclear(stops, hung, tie, sides), *_says(tie, None))


def _says(tie: Tie | None, way: Way | None) -> tuple[str, ...]:
    """The evidence of two articles alone, for a way and against it."""
    return tie.weighed.says(way) if tie else ()


def _unclear(stops: Sequence[str], hung: Tree, tie: Tie | None, sides: Mapping[str, Side]) -> str:
    """Why a tree does not say which of the two ends of a way has it from the other."""
    turn = next((at for at in range(1, len(stops) - 1) if _turns(hung, stops, at)), None)
    if turn is not None:
        return f"both have it from {_called(stops[turn], stops, sides)}"
    if _dated(stops, hung, tie):
        return DATED
    ends = (stops[0], stops[-1]), (stops[-1], stops[0])
    rivals = [each for edge in ends for each in hung.rivals.get(edge, ())]
    if not rivals and len(stops) == 2:
        rivals = [found for edge in ends if hung.goes(*edge) and (found := hung.hidden(*edge))]
    if rivals:
        return f"{_called(rivals[0], stops, sides)} is as near, so both may have it from there"
    if len(stops) > 2:
        return "direction unclear: each is nearer to another article, and who those have it from is unclear"
    return (tie.weighed.held if tie else "") or "direction unclear: little speaks for it"


def _dated(stops: Sequence[str], hung: Tree, tie: Tie | None) -> bool:
    """Whether nothing but dates speaks for a way, nor for the two at its ends."""
    if tie:
        return tie.weighed.held == DATED
    return hung.dated(stops) or hung.dated(stops[::-1])


def _turns(hung: Tree, stops: Sequence[str], at: int) -> bool:
    return hung.goes(stops[at], stops[at - 1]) and hung.goes(stops[at], stops[at + 1])


def _by_way(stops: Sequence[str], sides: Mapping[str, Side]) -> tuple[str, ...]:
    between = [_called(each, stops, sides) for each in stops[1:-1]]
    return (f"by way of {', '.join(between)}",) if between else ()


def _called(one: str, among: Sequence[str], sides: Mapping[str, Side]) -> str:
    """What an article is called in a sentence about these: its outlet, its title where another is of that outlet."""
    ours = sides[one]
    alike = [sides[each] for each in among if each != one and sides[each].shown == ours.shown]
    return ours.beside(alike[0]) if alike else ours.shown
