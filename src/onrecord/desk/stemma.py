"""The picture of a family of articles: outlets down, days across, a line from each article to those that have text from
it. Places across are shares of the width in percent, down they are pixels, as in `pictures`.

Every mark has a place of its own across, so that no line runs through a mark that it does not concern. Of a large
family the articles of one outlet and one stretch of time are one mark with a count.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from onrecord.descent import Lineage
from onrecord.desk import addresses
from onrecord.desk.actions import Family
from onrecord.desk.pictures import Tick
from onrecord.store.answers import Brief
from onrecord.store.fitting import outlet_key
from onrecord.telling.counted import counted
from onrecord.telling.dates import in_words
from onrecord.telling.descent import Row, named

HIGH = 44  # pixels of an outlet's line; collating.css has it too
SINGLE = 30  # articles up to which each has a mark of its own
LANES = 12  # outlets with a line of their own
STRETCHES = 12  # of time, where there are more days than that
SIGN = 1.9  # percent of the width that a sign of a date takes on a narrow screen
UNDATED = "undated"
RADIUS = 6.0  # pixels of the mark of one article
ASIDE = (0.0, -8.0, 8.0)  # pixels by which a mark may stand above or below the middle of its line
CLEAR = 11.0  # pixels that a mark should have above or below a line
REACHES = (6, 9, 12, 15)  # pixels: for each there is an arrow that ends so far from the middle of a mark

Kind = Literal["copied", "version", "unclear"]
Place = tuple[int, int]  # the number of a stretch of time, and of a line


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """The line of one outlet, or of those that have none of their own (`others` counts them)."""

    name: str | None
    others: int = 0


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
    lanes, lane_of = _lanes(order, family.lineage, here)
    stretches, stretch_of = _stretches(order)
    places = {each.id: (stretch_of[each.published], lane_of[each.id]) for each in order}
    alone = {here, *(row.article.id for row in told if row.earliest)}
    groups = _groups(order, places, alone, folded=len(order) > SINGLE)
    marks = _marks(groups, places, here, {row.article.id for row in told if row.earliest})
    number = {each.id: at for at, group in enumerate(groups) for each in group}
    marks = _clear(marks, {(number[other], number[row.article.id]) for row in told if (other := _above(row))})
    at = {identity: marks[place] for identity, place in number.items()}
    edges = _edges([places[group[0].id][0] for group in groups], len(stretches))
    return Stemma(
        lanes=tuple(lanes),
        marks=tuple(marks),
        ties=tuple(_ties(told, at)),
        edges=tuple(edges[1:-1]),
        ticks=tuple(_ticks(stretches, edges)),
        folded=any(mark.count > 1 for mark in marks),
    )


def _lanes(order: Sequence[Brief], lineage: Lineage, here: str) -> tuple[list[Lane], dict[str, int]]:
    """The lines from the top, and the line of each article: outlets in the order of the tree. Where they are many,
    those from whom others have text, and those with most articles, have a line of their own."""
    keys = {each.id: None if each.outlet is None else outlet_key(each.outlet) for each in order}
    names = {key: each.outlet for each in reversed(order) if (key := keys[each.id]) is not None}
    count, parents = Counter(keys.values()), Counter(keys[edge.parent] for edge in lineage.edges)
    weight = {key: (key == keys[here], parents[key], count[key], key) for key in names}
    own = sorted(names, key=lambda key: weight[key], reverse=True)[: LANES if len(names) > LANES + 1 else None]
    first = [key for key in dict.fromkeys(keys.values()) if key in own]
    lanes = [Lane(name=names[key]) for key in first]
    number: dict[str | None, int] = {key: at for at, key in enumerate(first)}
    if others := len(names) - len(first):
        number |= dict.fromkeys((key for key in names if key not in number), len(lanes))
        lanes.append(Lane(name=None, others=others))
    if count[None]:
        number[None] = len(lanes)
        lanes.append(Lane(name=None))
    return lanes, {identity: number[key] for identity, key in keys.items()}


def _stretches(order: Sequence[Brief]) -> tuple[list[tuple[str | None, str | None]], dict[str | None, int]]:
    """The stretches of time from the left, each from a date to a date, and the stretch of each date. Only days on which
    something was published; the undated come last."""
    dates = sorted({each.published for each in order if each.published})
    count = min(len(dates), STRETCHES)
    cuts = [len(dates) * at // count for at in range(count + 1)] if count else [0]
    parts = [dates[start:end] for start, end in pairwise(cuts)]
    number: dict[str | None, int] = {date: at for at, part in enumerate(parts) for date in part}
    found: list[tuple[str | None, str | None]] = [(part[0], part[-1]) for part in parts]
    if any(each.published is None for each in order):
        number[None] = len(found)
        found.append((None, None))
    return found, number


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
            words=named(group[0]) if len(group) == 1 else _several(group),
            here=group[0].id == here,
            earliest=len(group) == 1 and group[0].id in earliest,
        )
        for at, group in enumerate(groups)
    ]


def _clear(marks: Sequence[Mark], joined: Collection[tuple[int, int]]) -> list[Mark]:
    """The marks, those moved a little up or down through which a line runs that does not concern them."""
    placed = list(marks)
    for at, mark in enumerate(marks):
        lines = [(marks[one], marks[other]) for one, other in joined if at not in (one, other)]
        between = [pair for pair in lines if min(it.x for it in pair) < mark.x < max(it.x for it in pair)]
        free = max(ASIDE, key=lambda aside: (min(CLEAR, _room(mark, aside, between)), -abs(aside)))
        placed[at] = replace(mark, y=mark.y + free)
    return placed


def _room(mark: Mark, aside: float, lines: Iterable[tuple[Mark, Mark]]) -> float:
    """How many pixels a mark that is moved so far has above or below the nearest of these lines."""
    return min(
        (
            abs(one.y + (other.y - one.y) * (mark.x - one.x) / (other.x - one.x) - mark.y - aside)
            for one, other in lines
        ),
        default=CLEAR,
    )


def _several(group: Sequence[Brief]) -> str:
    dates = sorted(each.published for each in group if each.published)
    outlets = {each.outlet for each in group}
    where = f", {next(iter(outlets)) or 'outlet not stated'}" if len(outlets) == 1 else f" of {len(outlets)} outlets"
    when = f", {in_words(dates[0])}" + (f" to {in_words(dates[-1])}" if dates[-1] != dates[0] else "") if dates else ""
    return f"{counted(len(group), 'article')}{where}{when}"


def _edges(stretch: Sequence[int], count: int) -> list[float]:
    """Where stretches begin and end, in percent: each is as wide as it has marks."""
    width = Counter(stretch)
    found = [0.0]
    for number in range(count):
        found.append(found[-1] + 100 * width[number] / len(stretch))
    return [round(each, 3) for each in found]


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


def _ticks(stretches: Sequence[tuple[str | None, str | None]], edges: Sequence[float]) -> Iterator[Tick]:
    """The dates of stretches that have room for them, a year where it is new; that some are undated is always said."""
    undated = stretches[-1][0] is None
    free, year = 0.0, ""
    for (since, _), start in zip(stretches, edges, strict=False):
        words = _short(since, year) if since else ""
        width = SIGN * len(words)
        last = 100 - (SIGN * len(UNDATED) if undated else 0)
        if since and start >= free and start + width <= last:
            yield Tick(start, "start", words)
            free, year = start + width, since[:4]
    if undated:
        yield Tick(100, "end", UNDATED)


def _short(date: str, year: str) -> str:
    """A date without the year that was said before."""
    words = in_words(date).split(" ")
    short = [each[:3] if each.isalpha() else each for each in words]
    return " ".join(short[:-1] if len(short) > 1 and date[:4] == year else short)
