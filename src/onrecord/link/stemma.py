"""A tree of versions hung up at its likeliest root: how probable it is that each edge goes one way or the other.

Every edge brings its own evidence. A root gives each edge a way, so the evidence of all edges speaks for or against it,
and one wrong date is outvoted by what the others say.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from math import exp

Tied = tuple[str, str, float]  # two articles, and the log-odds that the second has it from the first
Links = Mapping[str, Mapping[str, float]]


def ways(tree: Sequence[Tied]) -> dict[tuple[str, str], float]:
    """For each edge, both ways round, the probability that the second has it from the first; `tree` has no cycle."""
    links = _links(tree)
    found: dict[tuple[str, str], float] = {}
    for start in sorted(links):
        if not any(start in pair for pair in found):
            found |= _hung(start, links)
    return found


def leads(tree: Sequence[Tied]) -> dict[tuple[str, str], float]:
    """For each edge, both ways round, the log-odds by which the likeliest root on the side of the first beats the
    likeliest on the side of the second: 0 where nothing decides between them, however many there are."""
    links = _links(tree)
    found: dict[tuple[str, str], float] = {}
    reached: set[str] = set()
    for start in sorted(links):
        if start not in reached:
            likely = _likely(start, links)
            reached |= likely.keys()
            found |= _led(max(sorted(likely), key=lambda one: likely[one]), likely, links)
    return found


def way_between(links: Mapping[str, Sequence[str]], start: str, end: str) -> list[str]:
    """The shortest way from one article to another along links, both included; [] when there is none."""
    before: dict[str, str] = {start: start}
    waiting = [start]
    for here in waiting:
        if here == end:
            way = [end]
            while way[-1] != start:
                way.append(before[way[-1]])
            return way[::-1]
        for there in links.get(here, ()):
            if there not in before:
                before[there] = here
                waiting.append(there)
    return []


class Forest:
    """Trees that grow edge by edge, and the way between two articles of one tree."""

    def __init__(self) -> None:
        self._above: dict[str, str | None] = {}

    def __contains__(self, one: str) -> bool:
        return one in self._above

    def join(self, one: str, other: str) -> bool:
        """Tie two articles; False where they hang together already."""
        if one in self and other in self and self._up(one)[-1] == self._up(other)[-1]:
            return False
        self._turn(other)
        self._above.setdefault(one, None)
        self._above[other] = one
        return True

    def path(self, one: str, other: str) -> list[str]:
        """The articles from one to another, both included; [] when they do not hang together."""
        if one not in self or other not in self:
            return []
        ours, theirs = self._up(one), self._up(other)
        if ours[-1] != theirs[-1]:
            return []
        while len(ours) > 1 and len(theirs) > 1 and ours[-2] == theirs[-2]:
            ours, theirs = ours[:-1], theirs[:-1]
        return ours + theirs[-2::-1]

    def _up(self, one: str) -> list[str]:
        """From an article to the top of its tree."""
        way = [one]
        while (above := self._above[way[-1]]) is not None:
            way.append(above)
        return way

    def _turn(self, one: str) -> None:
        """Make an article the top of its tree."""
        way = self._up(one) if one in self else [one]
        for below, above in pairwise(way):
            self._above[above] = below
        self._above[one] = None


def _links(tree: Sequence[Tied]) -> Links:
    links: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for one, other, odds in tree:
        links[one][other], links[other][one] = odds, -odds
    return links


def _hung(start: str, links: Links) -> dict[tuple[str, str], float]:
    """Those of the tree that `start` belongs to: first how likely each article is the root, then what lies behind each
    edge."""
    order = list(_walk(start, links))
    likely = _likely(start, links)
    top = max(likely.values())
    mass = {each: exp(odds - top) for each, odds in likely.items()}
    total = sum(mass.values())
    behind = dict(mass)
    for parent, child in reversed(order):
        behind[parent] += behind[child]
    found: dict[tuple[str, str], float] = {}
    for parent, child in order:
        share = min(1.0, behind[child] / total)
        found[child, parent], found[parent, child] = share, 1 - share
    return found


def _likely(start: str, links: Links) -> dict[str, float]:
    """The log-odds that each article of a tree is its root, against one of them."""
    likely = {start: 0.0}
    for parent, child in _walk(start, links):
        likely[child] = likely[parent] - links[parent][child]
    return likely


def _led(root: str, likely: Mapping[str, float], links: Links) -> dict[tuple[str, str], float]:
    """By how much the likeliest root of a tree leads what lies behind each edge."""
    order = list(_walk(root, links))
    behind = dict(likely)
    for parent, child in reversed(order):
        behind[parent] = max(behind[parent], behind[child])
    found: dict[tuple[str, str], float] = {}
    for parent, child in order:
        lead = likely[root] - behind[child]
        found[parent, child], found[child, parent] = lead, -lead
    return found


def _walk(start: str, links: Links) -> Iterator[tuple[str, str]]:
    """The edges away from one article, nearer ones first."""
    seen, waiting = {start}, [start]
    for here in waiting:
        for there in sorted(links[here]):
            if there not in seen:
                seen.add(there)
                waiting.append(there)
                yield here, there
