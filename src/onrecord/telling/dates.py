"""Dates as articles state them: with the precision they have, and no more."""

from collections.abc import Iterable

from onrecord.store.views import Brief

_MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)


def in_words(date: str | None) -> str:
    """An ISO prefix as a reader writes it ("13 June 2014", "June 2014", "2014"), or "not stated"."""
    if date is None:
        return "not stated"
    parts = date.split("-")
    if not 1 <= len(parts) <= 3 or not all(part.isdigit() for part in parts):
        return date
    if len(parts) == 1:
        return date
    if not 1 <= int(parts[1]) <= 12:
        return date
    month = f"{_MONTHS[int(parts[1]) - 1]} {parts[0]}"
    return month if len(parts) == 2 else f"{int(parts[2])} {month}"


def earliest(articles: Iterable[Brief]) -> tuple[Brief, ...]:
    """The dated articles that may be the earliest in this case.

    One when the dates tell; several when they share a date or a date is too coarse to tell ("2014-06" may be before
    or after "2014-06-13"); none when no article is dated. Undated articles could be earlier still: say so beside it.
    """
    dated = [(article, article.published) for article in articles if article.published]
    if not dated:
        return ()
    latest_start = min(_latest(date) for _, date in dated)
    return tuple(article for article, date in sorted(dated, key=lambda pair: pair[1]) if _soonest(date) <= latest_start)


def _soonest(date: str) -> str:
    return (date + "-01-01")[:10] if len(date) < 10 else date[:10]


def _latest(date: str) -> str:
    return (date + "-12-31"[len(date) - 4 :])[:10] if len(date) < 10 else date[:10]
