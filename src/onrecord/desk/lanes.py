"""The ground of the pictures of articles: outlets down, days across.

Places across are shares of the width in percent, down they are pixels. Days on which nothing was published have no
room; the undated come last.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from onrecord.desk.pictures import Tick
from onrecord.store.answers import Brief
from onrecord.store.fitting import outlet_key
from onrecord.telling.counted import counted
from onrecord.telling.dates import in_words

HIGH = 44  # pixels of an outlet's line; collating.css has it too
LANES = 12  # outlets with a line of their own
STRETCHES = 12  # of time, where there are more days than that
SIGN = 1.9  # percent of the width that a sign of a date takes on a narrow screen
UNDATED = "undated"
ASIDE = (0.0, -8.0, 8.0)  # pixels by which a mark may stand above or below the middle of its line
CLEAR = 11.0  # pixels that a mark should have above or below a line

Stretch = tuple[str | None, str | None]
Point = tuple[float, float]
Weight = Callable[[str | None], Any]  # of an outlet by its key; the greater, the sooner it has a line of its own


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """The line of one outlet, or of those that have none of their own (`others` counts them)."""

    name: str | None
    others: int = 0


def keys(order: Sequence[Brief]) -> dict[str, str | None]:
    """The outlet of each article, by its id: two spellings of one are one."""
    return {each.id: None if each.outlet is None else outlet_key(each.outlet) for each in order}


def lanes(order: Sequence[Brief], weight: Weight) -> tuple[list[Lane], dict[str, int]]:
    """The lines from the top, and the line of each article: outlets in the order of the articles. Where they are many,
    those that weigh most have a line of their own."""
    of = keys(order)
    names = {key: each.outlet for each in reversed(order) if (key := of[each.id]) is not None}
    ranked = sorted(names, key=lambda key: (weight(key), key), reverse=True)
    own = set(ranked[: LANES if len(names) > LANES + 1 else None])
    first = [key for key in dict.fromkeys(of.values()) if key in own]
    found = [Lane(name=names[key]) for key in first if key is not None]
    number: dict[str | None, int] = {key: at for at, key in enumerate(first)}
    if others := len(names) - len(first):
        number |= dict.fromkeys((key for key in names if key not in number), len(found))
        found.append(Lane(name=None, others=others))
    if None in of.values():
        number[None] = len(found)
        found.append(Lane(name=None))
    return found, {identity: number[key] for identity, key in of.items()}


def stretches(order: Iterable[Brief], most: int = STRETCHES) -> tuple[list[Stretch], dict[str | None, int]]:
    """The stretches of time from the left, `most` or fewer, each from a date to a date, and the stretch of each date.
    Only days on which something was published; the undated come last."""
    published = {each.published for each in order}
    dates = sorted(date for date in published if date)
    count = min(len(dates), most)
    cuts = [len(dates) * at // count for at in range(count + 1)] if count else [0]
    parts = [dates[start:end] for start, end in pairwise(cuts)]
    number: dict[str | None, int] = {date: at for at, part in enumerate(parts) for date in part}
    found: list[Stretch] = [(part[0], part[-1]) for part in parts]
    if None in published:
        number[None] = len(found)
        found.append((None, None))
    return found, number


def edges(stretch: Sequence[int], count: int) -> list[float]:
    """Where stretches begin and end, in percent: each is as wide as it has places, given the stretch of each place."""
    width = Counter(stretch)
    found = [0.0]
    for number in range(count):
        found.append(found[-1] + 100 * width[number] / len(stretch))
    return [round(each, 3) for each in found]


def ticks(several: Sequence[Stretch], edge: Sequence[float]) -> Iterator[Tick]:
    """The dates of stretches that have room for them, a year where it is new; that some are undated is always said."""
    undated = several[-1][0] is None
    free, year = 0.0, ""
    for (since, _), start in zip(several, edge, strict=False):
        words = _short(since, year) if since else ""
        width = SIGN * len(words)
        last = 100 - (SIGN * (len(UNDATED) + 1) if undated else 0)
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


def asides(points: Sequence[Point], joined: Collection[tuple[int, int]]) -> list[float]:
    """How far each mark stands above or below its place, so that no line between two others runs through it."""
    placed, found = list(points), []
    for at, (x, y) in enumerate(points):
        between = [
            (placed[one], placed[other])
            for one, other in joined
            if at not in (one, other)
            and min(placed[one][0], placed[other][0]) < x < max(placed[one][0], placed[other][0])
        ]
        free = max(ASIDE, key=lambda aside: (min(CLEAR, _room((x, y + aside), between)), -abs(aside)))
        placed[at] = x, y + free
        found.append(free)
    return found


def _room(place: Point, lines: Iterable[tuple[Point, Point]]) -> float:
    """How many pixels lie between a place and the nearest of these lines above or below it."""
    x, y = place
    return min(
        (abs(one[1] + (other[1] - one[1]) * (x - one[0]) / (other[0] - one[0]) - y) for one, other in lines),
        default=CLEAR,
    )


def when_and_where(group: Sequence[Brief]) -> str:
    """Of what outlet, and from when to when: ", The Ledger, 2 May 2031 to 4 May 2031"."""
    dates = sorted(each.published for each in group if each.published)
    outlets = {each.outlet for each in group}
    where = f", {next(iter(outlets)) or 'outlet not stated'}" if len(outlets) == 1 else f" of {len(outlets)} outlets"
    when = f", {in_words(dates[0])}" + (f" to {in_words(dates[-1])}" if dates[-1] != dates[0] else "") if dates else ""
    return where + when


def named_lane(lane: Lane) -> str:
    """What to call a line."""
    return lane.name or (counted(lane.others, "other outlet") if lane.others else "outlet not stated")
