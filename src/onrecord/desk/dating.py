"""Dates as people write them, taken only where they can be read in one way."""

import re
from calendar import month_name, monthrange

_MONTHS = {name.casefold(): number for number, name in enumerate(month_name) if number}
_SHORT = {name[:3]: number for name, number in _MONTHS.items()} | {"sept": 9}
_ISO = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_NAMED = re.compile(r"(?:(?P<day>[0-9]{1,2})\.? +)?(?P<month>[a-z]+)\.?,? +(?P<year>[0-9]{4})")
_MONTH_FIRST = re.compile(r"(?P<month>[a-z]+)\.? +(?P<day>[0-9]{1,2}),? +(?P<year>[0-9]{4})")
_NUMERALS = re.compile(r"[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4}\.?|[0-9]{1,2}[./-][0-9]{4}")
_HOW = "Write a date as a year, a month or a day: 2031, April 2031, 22 April 2031, or 2031-04-22."


def dated(words: str) -> str:
    """The ISO prefix that these words mean, as precise as they are; ValueError says what is wrong with them."""
    plain = " ".join(words.split()).casefold()
    if found := _ISO.fullmatch(plain):
        return _checked(*(int(each) if each else None for each in found.groups()))
    if (found := _NAMED.fullmatch(plain) or _MONTH_FIRST.fullmatch(plain)) is not None:
        month = _MONTHS.get(found["month"]) or _SHORT.get(found["month"])
        if month is not None:
            return _checked(int(found["year"]), month, int(found["day"]) if found["day"] else None)
    if _NUMERALS.fullmatch(plain):
        raise ValueError(f"Numbers alone can be read in more than one way: which is the day, which the month? {_HOW}")
    raise ValueError(_HOW)


def _checked(year: int | None, month: int | None = None, day: int | None = None) -> str:
    if not year:
        raise ValueError(f"There is no year 0. {_HOW}")
    if month is None:
        return f"{year:04}"
    if not 1 <= month <= 12:
        raise ValueError(f"There is no month {month}. {_HOW}")
    if day is None:
        return f"{year:04}-{month:02}"
    if not 1 <= day <= monthrange(year, month)[1]:
        raise ValueError(f"{month_name[month]} {year} has no {_ordinal(day)}. {_HOW}")
    return f"{year:04}-{month:02}-{day:02}"


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
