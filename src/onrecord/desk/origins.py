"""The picture of where a claim comes from: outlets down, days across, a mark for each article and each origin that it
leads to. Places are those of `lanes`.

An origin is told by its number, its shape and its colour; the first have shapes of their own. Lines are of two kinds:
articles that have the same passage hang on the earliest of them, whoever has it from whom, and an arrow goes from an
article to one that gives it for its source. Of a large claim the articles of one outlet, stretch of time and origin are
one mark with a count, and those of one passage are strung together by date.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from onrecord.desk import addresses, lanes
from onrecord.desk.lanes import HIGH, Lane
from onrecord.desk.pictures import Tick
from onrecord.provenance import Carrier
from onrecord.store.answers import Brief
from onrecord.telling.counted import counted
from onrecord.telling.descent import named
from onrecord.telling.tracing import Branch

SINGLE = 18  # articles up to which each has a place of its own across
STRETCHES = 8  # of time where there are more articles: a mark with its count has room on a narrow screen
SIGNS = 6  # origins with a shape and a colour of their own; collating.css and origins.html have them too
MOST = SIGNS + 1  # marks of one article, or group, below each other
STEP = 24  # pixels between them; collating.css has it too
MIDDLE = 27.0  # pixels from the top of a line to its first mark
LINES = 60  # that are drawn between groups: those that stand for most articles
OTHERS = 0  # the number of a mark that stands for several origins
LETTERS = "ABCDEFGHIJKLMNOPQR"  # of articles that have a place of their own
CROWDED = 11  # places across, above which marks have no room side by side on a narrow screen
OVER, LEVELS = (9.0, 5.0, 1.0), 3  # pixels from the top of a line at which lines pass over its marks

Kind = Literal["copied", "leans"]
Taken = tuple[int, int, float, float]  # the level of a line that passes over marks, the group it is from, its ends
Numbers = Mapping[str, Sequence[int]]  # of the origins that each article leads to


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """What an origin is drawn as: its number from 1, its shape (0 for all that have none of their own), and whether it
    is an open end."""

    number: int
    shape: int
    open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """The line of one outlet, as many marks high as it needs."""

    lane: Lane
    marks: int
    bottom: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One article, or several, under one origin."""

    x: float
    y: float
    sign: Sign
    count: int
    href: str | None
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """A line between two marks: the same passage, or an arrow to the article that gives the other for its source. One
    that is `turned` goes across first, then up or down: where each article has a place of its own across, that meets
    no mark of another outlet. Where it would meet one of its own outlet it goes `over` those, so many pixels from the
    top of the picture."""

    kind: Kind
    start: lanes.Point
    end: lanes.Point
    turned: bool
    href: str | None
    words: str
    over: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tied:
    """Two articles (ids) that hang together, the one that was there before, or that is leaned on, first."""

    kind: Kind
    one: str
    other: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """The whole picture. `edges` are where one stretch of time ends and the next begins, `letters` where articles that
    have one stand across."""

    rows: tuple[Row, ...]
    marks: tuple[Mark, ...]
    threads: tuple[Thread, ...]
    edges: tuple[float, ...]
    ticks: tuple[Tick, ...]
    folded: bool
    left_out: int
    letters: tuple[tuple[float, str], ...] = ()

    @property
    def crowded(self) -> bool:
        """Whether it needs more room across than a narrow screen has."""
        return len(self.letters) > CROWDED

    @property
    def copied(self) -> bool:
        """Whether a line of the same passage is drawn."""
        return any(each.kind == "copied" for each in self.threads)

    @property
    def leaning(self) -> bool:
        """Whether an arrow is drawn."""
        return any(each.kind == "leans" for each in self.threads)

    @property
    def height(self) -> float:
        """Pixels of all lines together."""
        return self.rows[-1].bottom if self.rows else 0


def signs(branches: Sequence[Branch]) -> list[Sign]:
    """The signs of origins, in their order."""
    return [
        Sign(number=at, shape=at if at <= SIGNS else 0, open=branch.origin.open)
        for at, branch in enumerate(branches, start=1)
    ]


def numbers(branches: Sequence[Branch]) -> dict[str, list[int]]:
    """The origins that each article (id) leads to, by their numbers."""
    found = defaultdict[str, list[int]](list)
    for at, branch in enumerate(branches, start=1):
        for document in branch.origin.documents:
            found[document].append(at)
    return found


def tied(carriers: Sequence[Carrier], *, strung: bool = False) -> list[Tied]:
    """Which articles hang together, given their carriers by date: those of one passage with the earliest of them, or
    where they are strung, each with the one before it."""
    passages = defaultdict[int, dict[str, None]](dict)
    for each in carriers:
        passages[each.passage].setdefault(each.document)
    lists = list(map(list, passages.values()))
    here = {each.document for each in carriers}
    leaning = dict.fromkeys(
        (one, each.document) for each in carriers for one in each.ending.leans if one in here and one != each.document
    )
    pairs = (pair for each in lists for pair in (pairwise(each) if strung else ((each[0], it) for it in each[1:])))
    copied = dict.fromkeys(pairs)
    return [
        *(Tied(kind="leans", one=one, other=other) for one, other in leaning),
        *(Tied(kind="copied", one=one, other=other) for one, other in copied if (one, other) not in leaning),
    ]


def letters(carriers: Sequence[Carrier]) -> dict[str, str]:
    """What the picture and the lists call each article (id) that has a place of its own, given its carriers by date."""
    order = list(dict.fromkeys(each.document for each in carriers))
    return dict(zip(order, LETTERS, strict=False)) if len(order) <= SINGLE else {}


def drawing(articles: Mapping[str, Brief], carriers: Sequence[Carrier], branches: Sequence[Branch]) -> Drawing:
    """The picture of those who carry a claim, given by date, and of its origins."""
    order = [articles[document] for document in dict.fromkeys(each.document for each in carriers)]
    said = {each.document: each.attribution for each in reversed(carriers)}
    ties = tied(carriers, strung=len(order) > SINGLE)
    return _Drawing(order, signs(branches), numbers(branches), ties).drawn(said, letters(carriers))


class _Drawing:
    """One picture in the making."""

    def __init__(self, order: Sequence[Brief], signs: Sequence[Sign], numbers: Numbers, tied: Sequence[Tied]) -> None:
        self._order, self._signs, self._tied = order, signs, tied
        self._by_id = {each.id: each for each in order}
        self._folded = len(order) > SINGLE
        self._numbers = {each.id: self._drawn_as(numbers.get(each.id, ())) for each in order}
        keys = lanes.keys(order)
        count, before = Counter(keys.values()), Counter(keys[each.one] for each in tied)
        self._lanes, self._lane = lanes.lanes(order, lambda key: (before[key], count[key]))
        self._stretches, self._stretch = lanes.stretches(order, STRETCHES if self._folded else lanes.STRETCHES)
        self._groups = self._grouped()
        self._at = {each.id: at for at, group in enumerate(self._groups) for each in group}

    def _drawn_as(self, several: Sequence[int]) -> tuple[int, ...]:
        """The marks of an article: of many articles, the origins without a shape of their own are one."""
        kept = [OTHERS if self._folded and number > SIGNS else number for number in several]
        kept = list(dict.fromkeys(kept)) or [OTHERS]
        return tuple(kept if len(kept) <= MOST else [*kept[: MOST - 1], OTHERS])

    def _grouped(self) -> list[list[Brief]]:
        """The articles of each place across, from the left."""
        together = defaultdict[tuple[int, int, str], list[Brief]](list)
        for each in self._order:
            alone = "" if self._folded else each.id
            together[self._stretch[each.published], self._lane[each.id], alone].append(each)
        rank = {each.id: at for at, each in enumerate(self._order)}
        return sorted(together.values(), key=lambda group: (self._stretch[group[0].published], rank[group[0].id]))

    def drawn(self, said: Mapping[str, str | None], called: Mapping[str, str]) -> Drawing:
        """All of it; `said` is for each article the attribution that a link to it opens, `called` its letter."""
        held = [self._held(group) for group in self._groups]
        rows = self._rows(held)
        places = self._places(held, rows)
        threads = list(self._threads(places, rows))
        edges = self._edges()
        return Drawing(
            rows=tuple(rows),
            marks=tuple(self._marks(held, places, said)),
            threads=tuple(threads[: LINES if self._folded else None]),
            edges=tuple(edges[1:-1]),
            ticks=tuple(lanes.ticks(self._stretches, edges)) if self._order else (),
            folded=self._folded,
            left_out=max(0, len(threads) - LINES) if self._folded else 0,
            letters=tuple(
                (x, called[group[0].id])
                for x, group in zip(self._across(), self._groups, strict=True)
                if group[0].id in called
            ),
        )

    def _held(self, group: Sequence[Brief]) -> dict[int, list[Brief]]:
        """The articles of a group under the number of each origin."""
        found = defaultdict[int, list[Brief]](list)
        for each in group:
            for number in self._numbers[each.id]:
                found[number].append(each)
        kept = sorted(found, key=lambda number: (number == OTHERS, number))
        return {number: found[number] for number in kept}

    def _rows(self, held: Sequence[Mapping[int, object]]) -> list[Row]:
        marks = [1] * len(self._lanes)
        for group, several in zip(self._groups, held, strict=True):
            at = self._lane[group[0].id]
            marks[at] = max(marks[at], len(several))
        found, bottom = [], 0.0
        for lane, many in zip(self._lanes, marks, strict=True):
            bottom += HIGH + STEP * (many - 1)
            found.append(Row(lane=lane, marks=many, bottom=bottom))
        return found

    def _places(self, held: Sequence[Mapping[int, object]], rows: Sequence[Row]) -> list[dict[int, lanes.Point]]:
        """Where the marks of each group stand, by the number of their origin."""
        first = list[lanes.Point]()
        for across, group in zip(self._across(), self._groups, strict=True):
            row = rows[self._lane[group[0].id]]
            first.append((across, row.bottom - HIGH - STEP * (row.marks - 1) + MIDDLE))
        return [
            {number: (x, y + STEP * down) for down, number in enumerate(several)}
            for (x, y), several in zip(first, held, strict=True)
        ]

    def _across(self) -> list[float]:
        """Where each group stands across. Of many articles those of one line are a stretch apart, and those of lines
        near each other not right below each other, so that a line between two of them passes by others."""
        if not self._folded:
            return [round(100 * (at + 0.5) / len(self._groups), 3) for at in range(len(self._groups))]
        width = 100 / len(self._stretches)
        places = [(self._stretch[group[0].published], self._lane[group[0].id]) for group in self._groups]
        return [round(width * (stretch + 0.5 + (5 * lane % 7 - 3) / 16), 3) for stretch, lane in places]

    def _edges(self) -> list[float]:
        count = len(self._stretches)
        if self._folded:
            return [round(100 * at / count, 3) for at in range(count + 1)]
        return lanes.edges([self._stretch[group[0].published] for group in self._groups], count)

    def _marks(
        self,
        held: Sequence[Mapping[int, Sequence[Brief]]],
        places: Sequence[Mapping[int, lanes.Point]],
        said: Mapping[str, str | None],
    ) -> Iterator[Mark]:
        for several, at in zip(held, places, strict=True):
            for number, group in several.items():
                sign = self._signs[number - 1] if number else Sign(number=OTHERS, shape=0, open=True)
                alone = group[0].id if len(group) == 1 else None
                words = named(group[0]) if alone else f"{counted(len(group), 'article')}{_where(group)}"
                yield Mark(
                    x=at[number][0],
                    y=at[number][1],
                    sign=sign,
                    count=len(group),
                    href=addresses.article(alone, at=said[alone]) if alone else f"#o{number}" if number else "#origins",
                    words=f"{words}: {_called(sign)}",
                )

    def _threads(self, places: Sequence[Mapping[int, lanes.Point]], rows: Sequence[Row]) -> Iterator[Thread]:
        """The lines between marks: those of several articles between two groups are one. Those that stand for most
        articles come first."""
        gathered = defaultdict[tuple[int, int, Kind], list[Tied]](list)
        for each in self._tied:
            if self._at[each.one] != self._at[each.other]:
                gathered[self._at[each.one], self._at[each.other], each.kind].append(each)
        taken = defaultdict[int, list[Taken]](list)
        for (one, other, kind), several in sorted(gathered.items(), key=lambda pair: -len(pair[1])):
            start, end = _between(places[one], places[other], turned=not self._folded)
            over = None
            if self._meets(one, other, places):
                over = self._over(one, (start[0], end[0]), rows, taken)
                start = _topmost(places[one])
                end = _topmost(places[other]) if self._lane_of(one) == self._lane_of(other) else end
            alone = several[0] if len(several) == 1 else None
            yield Thread(
                kind=kind,
                start=start,
                end=end,
                turned=not self._folded,
                over=over,
                href=addresses.compare(alone.one, alone.other) if alone else None,
                words=self._tie(alone) if alone else counted(len(several), "article"),
            )

    def _lane_of(self, group: int) -> int:
        return self._lane[self._groups[group][0].id]

    def _meets(self, one: int, other: int, places: Sequence[Mapping[int, lanes.Point]]) -> bool:
        """Whether a line that goes across from a group's place would run through marks of the same outlet."""
        lane = self._lane_of(one)
        if self._folded and self._lane_of(other) != lane:
            return False
        left, right = sorted(_topmost(places[each])[0] for each in (one, other))
        same = (at for at in range(len(self._groups)) if self._lane_of(at) == lane)
        return any(left < _topmost(places[at])[0] < right for at in same)

    def _over(
        self, one: int, ends: tuple[float, float], rows: Sequence[Row], taken: Mapping[int, list[Taken]]
    ) -> float:
        """How far down a line passes over the marks of its outlet: those from one group lie on one another, the others
        not, as far as there is room."""
        lane, (left, right) = self._lane_of(one), sorted(ends)
        row = rows[lane]
        used = {level for level, group, low, high in taken[lane] if group != one and low < right and left < high}
        free = next((level for level in range(LEVELS) if level not in used), LEVELS - 1)
        taken[lane].append((free, one, left, right))
        return row.bottom - HIGH - STEP * (row.marks - 1) + OVER[free]

    def _tie(self, tie: Tied) -> str:
        one, other = named(self._by_id[tie.one]), named(self._by_id[tie.other])
        return f"{other} gives {one} for its source" if tie.kind == "leans" else f"{one} and {other}: the same passage"


def _topmost(several: Mapping[int, lanes.Point]) -> lanes.Point:
    return min(several.values(), key=lambda place: place[1])


def _between(
    one: Mapping[int, lanes.Point], other: Mapping[int, lanes.Point], *, turned: bool
) -> tuple[lanes.Point, lanes.Point]:
    """The places of a line between two groups: at the marks of an origin that both lead to, where there is one. A line
    that turns comes to the outermost mark, from above or below."""
    both = next((number for number in one if number in other), None)
    start = one[both] if both is not None else next(iter(one.values()))
    if turned:
        below = start[1] > max(y for _, y in other.values())
        return start, (max if below else min)(other.values(), key=lambda place: place[1])
    return start, other[both] if both is not None else next(iter(other.values()))


def _where(group: Sequence[Brief]) -> str:
    return lanes.when_and_where(group)


def _called(sign: Sign) -> str:
    if sign.number == OTHERS:
        return "other origins"
    return f"{'open end' if sign.open else 'origin'} {sign.number}"
