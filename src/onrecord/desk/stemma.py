"""The picture of a family of articles: outlets down, days across, a line from each article to those that have text from
it. Places are those of `lanes`.

Every mark has a place of its own across, so that no line runs through a mark that it does not concern. Of a large
family the articles of one outlet and one stretch of time are one mark with a count.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from onrecord.descent import Lineage
from onrecord.desk import addresses, lanes
from onrecord.desk.actions import Family
from onrecord.desk.lanes import HIGH, Lane
from onrecord.desk.pictures import Tick
from onrecord.store.answers import Brief
from onrecord.telling.counted import counted
from onrecord.telling.descent import Row, named

SINGLE = 30  # articles up to which each has a mark of its own
RADIUS = 6.0  # pixels of the mark of one article
REACHES = (6, 9, 12, 15)  # pixels: for each there is an arrow that ends so far from the middle of a mark

Kind = Literal["copied", "version", "unclear"]
Place = tuple[int, int]  # the number of a stretch of time, and of a line


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One article, or several. `here` is true of the one whose page it is, `earliest` of the earliest in this case."""

    x: float
    y: float
    radius: float
    count: int
    href: str | None
    words: str
    here: bool
    earliest: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """A line between two marks: who has it from whom, the next version, or nobody knows which way."""

    kind: Kind
    start: tuple[float, float]
    end: tuple[float, float]
    reach: int
    href: str | None
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stemma:
    """The whole picture. `edges` are where one stretch of time ends and the next begins."""

    lanes: tuple[Lane, ...]
    marks: tuple[Mark, ...]
    ties: tuple[Tie, ...]
    edges: tuple[float, ...]
    ticks: tuple[Tick, ...]
    folded: bool

    @property
    def height(self) -> int:
        """Pixels of all lines together."""
        return HIGH * len(self.lanes)


def stemma(family: Family, told: Sequence[Row], here: str) -> Stemma:
    """The picture of a family; `told` are its rows as a tree, `here` is the id of the article whose page it is."""
    order = [row.article for row in told]
    lines, lane_of = _lanes(order, family.lineage, here)
    stretches, stretch_of = lanes.stretches(order)
    places = {each.id: (stretch_of[each.published], lane_of[each.id]) for each in order}
    first = {row.article.id for row in told if row.earliest}
    alone = {here, *(first if len(first) == 1 else ())}  # of many of one day a number is clearer than a mark each
    groups = _groups(order, places, alone, folded=len(order) > SINGLE)
    marks = _marks(groups, places, here, first)
    number = {each.id: at for at, group in enumerate(groups) for each in group}
    marks = _clear(marks, {(number[other], number[row.article.id]) for row in told if (other := _above(row))})
    at = {identity: marks[place] for identity, place in number.items()}
    edges = lanes.edges([places[group[0].id][0] for group in groups], len(stretches))
    return Stemma(
        lanes=tuple(lines),
        marks=tuple(marks),
        ties=tuple(_ties(told, at)),
        edges=tuple(edges[1:-1]),
        ticks=tuple(lanes.ticks(stretches, edges)),
        folded=any(mark.count > 1 for mark in marks),
    )


def _lanes(order: Sequence[Brief], lineage: Lineage, here: str) -> tuple[list[Lane], dict[str, int]]:
    """The lines, in the order of the tree; those from whom others have text, and those with most articles, first have
    one of their own."""
    keys = lanes.keys(order)
    count, parents = Counter(keys.values()), Counter(keys[edge.parent] for edge in lineage.edges)
    return lanes.lanes(order, lambda key: (key == keys[here], parents[key], count[key]))


def _groups(order: Sequence[Brief], places: Mapping[str, Place], alone: set[str], *, folded: bool) -> list[list[Brief]]:
    """The articles that are one mark, from left to right: within one stretch as in the tree."""
    together = defaultdict[tuple[Place, str], list[Brief]](list)
    for each in order:
        together[places[each.id], each.id if not folded or each.id in alone else ""].append(each)
    rank = {each.id: at for at, each in enumerate(order)}
    return sorted(together.values(), key=lambda group: (places[group[0].id][0], rank[group[0].id]))


def _marks(groups: Sequence[Sequence[Brief]], places: Mapping[str, Place], here: str, earliest: set[str]) -> list[Mark]:
    return [
        Mark(
            x=round(100 * (at + 0.5) / len(groups), 3),
            y=HIGH * places[group[0].id][1] + HIGH * 0.62,
            radius=RADIUS if len(group) == 1 else min(REACHES[-1], 7 + len(str(len(group))) * 2 + len(group) / 60),
            count=len(group),
            href=addresses.article(group[0].id) if len(group) == 1 else None,
            words=named(group[0])
            if len(group) == 1
            else f"{counted(len(group), 'article')}{lanes.when_and_where(group)}",
            here=group[0].id == here,
            earliest=len(group) == 1 and group[0].id in earliest,
        )
        for at, group in enumerate(groups)
    ]


def _clear(marks: Sequence[Mark], joined: Collection[tuple[int, int]]) -> list[Mark]:
    """The marks, those moved a little up or down through which a line runs that does not concern them."""
    free = lanes.asides([(mark.x, mark.y) for mark in marks], joined)
    return [replace(mark, y=mark.y + aside) for mark, aside in zip(marks, free, strict=True)]


def _ties(told: Sequence[Row], at: Mapping[str, Mark]) -> Iterator[Tie]:
    """The lines between marks: those of several articles between two marks are one."""
    gathered = defaultdict[tuple[int, int, Kind], list[Row]](list)
    for row in told:
        other = _above(row)
        if other is not None and at[other] is not at[row.article.id]:
            gathered[id(at[other]), id(at[row.article.id]), _kind(row)].append(row)
    for (_, _, kind), several in gathered.items():
        parent, child = _above(several[0]), several[0].article.id
        assert parent is not None
        start, end = at[parent], at[child]
        yield Tie(
            kind=kind,
            start=(start.x, start.y),
            end=(end.x, end.y),
            reach=next((reach for reach in REACHES if reach >= end.radius), REACHES[-1]),
            href=addresses.compare(parent, child) if len(several) == 1 else None,
            words=_tied(several[0], kind) if len(several) == 1 else counted(len(several), "article"),
        )


def _above(row: Row) -> str | None:
    """The article that a row hangs together with."""
    if row.edge is not None:
        return row.edge.parent
    return row.other.id if row.other is not None else None


def _kind(row: Row) -> Kind:
    return "unclear" if row.edge is None else row.edge.kind


def _tied(row: Row, kind: Kind) -> str:
    words = {"copied": "has text from the one before", "version": "a later version", "unclear": "shares text, unclear"}
    return f"{named(row.article)}: {words[kind]}"
