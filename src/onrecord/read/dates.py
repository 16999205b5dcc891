"""Dates as articles print them, with the precision that they state and no more."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache, lru_cache
from typing import Any

_MONTH = r"[^\W\d_]{3,10}"
# The shapes in which a line may hold a date. Which words are months is dateparser's to say, so that other
# languages need no table here. No shape lacks the year: "may" alone is no date, nor is "13 June".
_SHAPES = re.compile(
    rf"""(?<![\w./-])(?:
      (?P<iso>\d{{4}}-\d{{2}}-\d{{2}})(?:[T ]\d{{2}}:\d{{2}}[\d:.]{{0,12}}(?:Z|[+-]\d{{2}}:?\d{{2}})?)?
    | (?P<slashed>\d{{4}}/\d{{1,2}}/\d{{1,2}})
    | (?P<numbers>\d{{1,2}}([./])\d{{1,2}}\4\d{{4}})
    | (?P<day>\d{{1,2}}(?:st|nd|rd|th|\.|º)?\s{{1,3}}(?:of\s|de\s)?{_MONTH}\.?,?\s{{1,3}}(?:de\s)?\d{{4}}
        | {_MONTH}\.?\s{{1,3}}\d{{1,2}}(?:st|nd|rd|th)?,?\s{{1,3}}\d{{4}})
    | (?P<month>{_MONTH}\.?,?\s{{1,3}}\d{{4}})
    )(?![\w-]|[./]\d)""",
    re.VERBOSE,
)
_ISO = re.compile(r"\s*(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?!\d)")
_IN_FILE_NAME = re.compile(
    r"(?<!\d)((?:19|20)\d{2})(?:([-_.])(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])|(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))(?!\d)"
)

_KNOWN_AS = {"no": "nb"}  # Norwegian without a word of which: dateparser has its two written forms alone


@dataclass(frozen=True, slots=True, kw_only=True)
class Date:
    """A date and its place in the line it was found in; `value` is an ISO prefix as long as the stated precision."""

    value: str
    start: int
    end: int


def find(line: str, language: str | None = None) -> Iterator[Date]:
    """Every date in a line, from left to right. A date whose day and month could be exchanged gives its year only."""
    for match in _SHAPES.finditer(line):
        value = _value(match, language or "en")
        if value is not None:
            yield Date(value=value, start=match.start(), end=match.end())


def from_markup(stated: str) -> str | None:
    """The date that a page's markup states, as it is printed there: a time zone does not move it to another day."""
    match = _ISO.match(stated)
    if match is None:
        return next((date.value for date in find(stated[:60])), None)
    year, month, day = match.groups()
    if month is None:
        return _real(year) if stated.strip() == year else None
    return _real(year, month, day)


def from_file_name(name: str) -> str | None:
    """The date that a file's name holds, written 2031-06-13 or 20310613."""
    match = _IN_FILE_NAME.search(name)
    if match is None:
        return None
    year, _, month, day, month_joined, day_joined = match.groups()
    return _real(year, month or month_joined, day or day_joined)


def _value(match: re.Match[str], language: str) -> str | None:
    if match["iso"]:
        return _real(*match["iso"].split("-"))
    if match["slashed"]:
        return _real(*match["slashed"].split("/"))
    if match["numbers"]:
        return _numbers(*re.split(r"[./]", match["numbers"]))
    return _worded(match[0], 10 if match["day"] else 7, language)


def _numbers(first: str, second: str, year: str) -> str | None:
    """6/13/2031 and 13/6/2031 can only be read one way; 6/7/2031 is the sixth of July or the seventh of June."""
    as_day_first, as_month_first = _real(year, second, first), _real(year, first, second)
    if as_day_first and as_month_first and as_day_first != as_month_first:
        return year
    return as_day_first or as_month_first


@lru_cache(maxsize=4096)
def _worded(words: str, precision: int, language: str) -> str | None:
    """A date with a month in words; None when dateparser knows no such month or finds less than the shape holds."""
    data = _parser(language).get_date_data(" ".join(words.split()))
    if data.date_obj is None or {10: "day", 7: "month"}[precision] != data.period:
        return None
    value = str(data.date_obj.date().isoformat())
    return value[:precision] if value[:4] in words else None


@cache
def _parser(language: str) -> Any:
    """dateparser for one language, without memory of former texts and without relative dates; for English where it does
    not know the language."""
    from dateparser.data import language_order  # noqa: PLC0415  (heavy)
    from dateparser.date import DateDataParser  # noqa: PLC0415

    known = _KNOWN_AS.get(language, language)
    if known not in language_order:  # dateparser raises only when it first meets a date
        return _parser("en")
    settings = {
        "RELATIVE_BASE": datetime(2000, 1, 1),  # the clock must not matter
        "PARSERS": ["absolute-time"],
        "REQUIRE_PARTS": ["month", "year"],
    }
    return DateDataParser(languages=[known], try_previous_locales=False, settings=settings)


def _real(year: str, month: str | None = None, day: str | None = None) -> str | None:
    """The ISO prefix of these numbers, None when there is no such day."""
    try:
        date = datetime(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    return date.date().isoformat()[: 10 if day else 7 if month else 4]
