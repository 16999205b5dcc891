"""Pictures of counts over time, as numbers for SVG: shares of the width in percent, heights in pixels.

A bar is as high as its count and as wide as its stretch of time, so that its area is its count; widths in percent let
a picture widen and narrow with the page while its lines and words stay as they are.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from onrecord.desk import addresses
from onrecord.store.listed import Bin, Picture, PictureRow, Timeline, Unit
from onrecord.telling.counted import counted
from onrecord.telling.dates import in_words

HIGH = 28.0  # pixels of the highest bar
LEAST = 2.5  # so that one among ten thousand is still seen
LINES = 3  # that the smaller outlets may take
_ASIDE = 17.0  # percent for those without a date, at the end

Link = Callable[[Bin | None], str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """How many in one stretch of time: where it stands, how high, where it leads, and what it says. The undated stand
    in no stretch: they are a number (`written`), and no height."""

    x: float
    width: float
    height: float
    count: int
    href: str | None
    when: str
    words: str
    written: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """One line of bars, under its name. `total` counts all of it, also what stands in no bar."""

    name: str | None
    kind: str
    outlets: int
    href: str | None
    total: int
    bars: tuple[Bar, ...]

    @property
    def height(self) -> float:
        """Pixels that the line takes: as many as its highest bar needs."""
        return 2 + max((HIGH, *(bar.height for bar in self.bars)))


@dataclass(frozen=True, slots=True)
class Tick:
    """A word under the picture: where, and on which side of that place."""

    x: float
    anchor: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """Strips over one axis. `undated` and `unplaced` stand in no stretch of time; the former are numbers at the end.
    `most` is the count of the highest bar."""

    strips: tuple[Strip, ...]
    ticks: tuple[Tick, ...]
    unit: Unit
    span: str
    undated: int
    unplaced: int
    edge: float

    @property
    def most(self) -> int:
        """The greatest count of a bar; 0 when there is none."""
        return max((bar.count for strip in self.strips for bar in strip.bars if not bar.written), default=0)


def pile(picture: Picture) -> Drawing:
    """Outlets down, time across, a bar leading to the articles that it counts."""
    edge = _edge(picture)
    scale = _Scale(edge=edge, most=_most(picture), one="article")
    return _drawing(tuple(_strip(row, picture, scale) for row in picture.rows), picture, edge)


def _most(picture: Picture) -> float:
    """The count that is as high as a line. The smaller outlets together may be up to some lines high, so that they do
    not press down the others."""
    others = max((_greatest(row) for row in picture.rows if row.kind == "others"), default=0)
    return max((1, others / LINES, *(_greatest(row) for row in picture.rows if row.kind != "others")))


def _greatest(row: PictureRow) -> int:
    return max(row.counts, default=0)


def line(timeline: Timeline, link: Link) -> Drawing:
    """One speaker's attributions by date."""
    edge = _edge(timeline)
    scale = _Scale(edge=edge, most=max((*timeline.counts, 1)), one="attribution")
    bars = scale.bars(timeline, timeline.counts, timeline.undated, link)
    total = sum(timeline.counts) + timeline.undated + timeline.unplaced
    only = Strip(name=None, kind="speaker", outlets=1, href=None, total=total, bars=bars)
    return _drawing((only,), timeline, edge)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scale:
    edge: float  # percent of the width where time ends
    most: float  # the count that is as high as a line
    one: str  # what is counted

    def bars(self, time: Picture | Timeline, counts: Sequence[int], undated: int, link: Link) -> tuple[Bar, ...]:
        """A bar for every stretch in which there is something, and one at the end for the undated."""
        width = self.edge / max(len(time.bins), 1)
        found = [
            self._bar(number * width, width, count, bin_words(span, time.unit), link(span))
            for number, (span, count) in enumerate(zip(time.bins, counts, strict=True))
            if count
        ]
        if undated:
            aside = self._bar(self.edge + 2, _ASIDE - 2, undated, "date not stated", link(None))
            found.append(replace(aside, height=0, written=True))
        return tuple(found)

    def _bar(self, x: float, width: float, count: int, when: str, href: str | None) -> Bar:
        return Bar(
            x=round(x, 3),
            width=round(width, 3),
            height=round(max(LEAST, HIGH * count / self.most), 1),
            count=count,
            href=href,
            when=when,
            words=f"{when}: {counted(count, self.one)}",
        )


def _strip(row: PictureRow, picture: Picture, scale: _Scale) -> Strip:
    def link(span: Bin | None) -> str | None:
        if row.kind == "others":
            return None
        when = {"undated": True} if span is None else {"since": span.since, "until": span.until}
        return addresses.link("/articles", outlet=row.name, no_outlet=row.kind == "not stated", **when)

    whole = addresses.link("/articles", outlet=row.name, no_outlet=row.kind == "not stated")
    return Strip(
        name=row.name,
        kind=row.kind,
        outlets=row.outlets,
        href=None if row.kind == "others" else whole,
        total=row.articles,
        bars=scale.bars(picture, row.counts, row.undated, link),
    )


def _edge(time: Picture | Timeline) -> float:
    """Where the stretches of time end: the undated, when there are any, stand beyond it."""
    return 100 - _ASIDE if time.undated else 100.0


def _drawing(strips: tuple[Strip, ...], time: Picture | Timeline, edge: float) -> Drawing:
    return Drawing(
        strips=strips,
        ticks=_ticks(time, edge),
        unit=time.unit,
        span=_span(time),
        undated=time.undated,
        unplaced=time.unplaced,
        edge=edge,
    )


def _span(time: Picture | Timeline) -> str:
    if not time.bins:
        return ""
    first, last = in_words(time.bins[0].since), in_words(time.bins[-1].until)
    return first if first == last else f"{first} to {last}"


def _ticks(time: Picture | Timeline, edge: float) -> tuple[Tick, ...]:
    """The first stretch and the last, and the middle one when there is room between them."""
    if not time.bins:
        return ()
    bins, width = time.bins, edge / len(time.bins)
    found = [Tick(0, "start", in_words(bins[0].since))]
    if len(bins) > 4:
        middle = len(bins) // 2
        found.append(Tick(round((middle + 0.5) * width, 3), "middle", in_words(bins[middle].since)))
    if len(bins) > 1:
        found.append(Tick(round(edge, 3), "end", in_words(bins[-1].until)))
    return tuple(found)


def bin_words(span: Bin, unit: Unit) -> str:
    """A stretch of time as a reader says it: "15 April 2031", "week of 14 April 2031", "2030 to 2039"."""
    if unit == "week":
        return f"week of {in_words(span.since)}"
    return in_words(span.since) if span.since == span.until else f"{in_words(span.since)} to {in_words(span.until)}"
