"""Dates into stretches of time: what an ISO prefix may mean, and the bins of a picture."""

import calendar
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from onrecord.store.listed import Bin, Timeline, Unit

MOST = 40  # bins, as long as a coarser unit gives fewer
PLACED = 0.9  # of the dated, that a unit should place; else a coarser one is taken
LENGTHS = ([4], [4, 2], [4, 2, 2])  # of the parts of an ISO prefix
UNITS: tuple[Unit, ...] = ("day", "week", "month", "year", "decade", "century")
YEARS: dict[Unit, int] = {"year": 1, "decade": 10, "century": 100}


@lru_cache(maxsize=4096)
def days(prefix: str) -> tuple[date, date] | None:
    """The first and the last day that an ISO prefix may mean; None when it is no date."""
    parts = prefix.split("-")
    if not all(part.isascii() and part.isdigit() for part in parts) or [len(part) for part in parts] not in LENGTHS:
        return None
    year, month, day = (*map(int, parts), 0, 0)[:3]
    try:
        last = day or calendar.monthrange(year, month or 12)[1]
        return date(year, month or 1, day or 1), date(year, month or 12, last)
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class Scale:
    """A unit, with the numbers of its first and last bin that something lies in; no bins when `last` is below."""

    unit: Unit
    first: int = 0
    last: int = -1

    def place(self, prefix: str) -> int | None:
        """The bin, from 0, that holds every day that the date may mean; None when there is none."""
        number = _number(self.unit, prefix)
        return None if number is None else number - self.first

    def bins(self) -> tuple[Bin, ...]:
        """The bins, in order of time and without gaps."""
        return tuple(_bin(self.unit, number) for number in range(self.first, self.last + 1))

    def counts(self, placed: Mapping[str, int]) -> tuple[int, ...]:
        """How much lies in each bin, from counts by date."""
        found: Counter[int | None] = Counter()
        for prefix, count in placed.items():
            found[self.place(prefix)] += count
        return tuple(found[number] for number in range(self.last + 1 - self.first))


def scale(dated: Mapping[str, int]) -> Scale:
    """The finest unit of at most forty bins that places nine in ten of the dated."""
    return next((fine for fine in _scales(dated)), Scale("century"))


def _scales(dated: Mapping[str, int]) -> Iterator[Scale]:
    total = sum(count for prefix, count in dated.items() if days(prefix))
    for unit in UNITS:
        numbers = {prefix: _number(unit, prefix) for prefix in dated}
        placed = {number for number in numbers.values() if number is not None}
        enough = sum(dated[prefix] for prefix, number in numbers.items() if number is not None) >= PLACED * total
        few = placed and max(placed) - min(placed) < MOST
        if placed and (unit == UNITS[-1] or (enough and few)):
            yield Scale(unit, min(placed), max(placed))


def timeline(dated: Mapping[str | None, int]) -> Timeline:
    """Counts by date, None for the undated, laid out in bins. Coarse dates do not turn all into one bin: where finer
    dates have several bins of their own, the coarse ones stand in none."""
    known = {prefix: count for prefix, count in dated.items() if prefix is not None}
    fine = scale(known)
    if fine.first == fine.last:
        finer = (scale({prefix: count for prefix, count in known.items() if len(prefix) >= long}) for long in (10, 7))
        fine = next((each for each in finer if each.first < each.last), fine)
    coarse = tuple(sorted((prefix, count) for prefix, count in known.items() if fine.place(prefix) is None))
    return Timeline(
        unit=fine.unit,
        bins=fine.bins(),
        counts=fine.counts(known),
        undated=dated.get(None, 0),
        unplaced=sum(count for _, count in coarse),
        coarse=coarse,
    )


@lru_cache(maxsize=16_384)
def _number(unit: Unit, prefix: str) -> int | None:
    """The number of the bin that holds both ends of what the date may mean; None when none does."""
    ends = days(prefix)
    if ends is None:
        return None
    first, last = (_numbered(unit, day) for day in ends)
    return first if first == last else None


def _numbered(unit: Unit, day: date) -> int:
    match unit:
        case "day":
            return day.toordinal()
        case "week":
            return (day.toordinal() - 1) // 7  # day 1 was a Monday
        case "month":
            return day.year * 12 + day.month - 1
        case _:
            return day.year // YEARS[unit]


def _bin(unit: Unit, number: int) -> Bin:
    match unit:
        case "day":
            day = date.fromordinal(number).isoformat()
            return Bin(since=day, until=day)
        case "week":
            monday = date.fromordinal(number * 7 + 1)
            sunday = date.max if number * 7 + 7 > date.max.toordinal() else monday + timedelta(days=6)
            return Bin(since=monday.isoformat(), until=sunday.isoformat())
        case "month":
            month = f"{number // 12:04}-{number % 12 + 1:02}"
            return Bin(since=month, until=month)
        case _:
            first = number * YEARS[unit]
            return Bin(since=f"{max(first, 1):04}", until=f"{first + YEARS[unit] - 1:04}")
