"""Where everything is: links to pages, and filters to and from the query of an address.

The address holds all of what a page was asked for, so that it can be kept, sent and gone back to.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import quote, urlencode

from onrecord.store.listed import Filter

Value = str | int | bool | None
_DATE = re.compile(r"[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?")


def link(path: str, **asked: Value) -> str:
    """A page's address with what is asked of it; what is empty or off is left out."""
    given = {name: _written(value) for name, value in asked.items() if value not in (None, "", False, 0)}
    query = urlencode(given, errors="surrogatepass")
    return f"{path}?{query}" if given else path


def _written(value: Value) -> str:
    return "1" if value is True else str(value)


def article(identity: str, *, at: str | None = None, start: int | None = None) -> str:
    """An article's page; `at` opens the card of one attribution, `start` leads to the sentence that begins there."""
    place = f"#s{start}" if start is not None else ""
    return link(f"/article/{quote(identity)}", at=at) + place


def lineage(identity: str, **asked: Value) -> str:
    """The page of an article's family: who has a text from whom."""
    return link(f"/article/{quote(identity)}/lineage", **asked)


def compare(left: str, right: str) -> str:
    """The page that has two articles beside each other."""
    return f"/compare/{quote(left)}/{quote(right)}"


def speaker(identity: str, **asked: Value) -> str:
    """A speaker's page."""
    return link(f"/speaker/{quote(identity)}", **asked)


def filter_of(query: Mapping[str, str]) -> Filter:
    """What the query asks of articles; what is no date asks nothing."""
    return Filter(
        outlet=query.get("outlet", "").strip() or None,
        since=date(query, "since"),
        until=date(query, "until"),
        undated=bool(query.get("undated")),
        no_outlet=bool(query.get("no_outlet")),
        words=query.get("words", "").strip(),
    )


def asked(chosen: Filter) -> dict[str, Value]:
    """A filter as the values of a query."""
    return {name: getattr(chosen, name) for name in ("outlet", "since", "until", "undated", "no_outlet", "words")}


def date(query: Mapping[str, str], name: str) -> str | None:
    """The ISO prefix that a query gives; None when it gives none, or something else."""
    given = query.get(name, "").strip()
    return given if _DATE.fullmatch(given) else None


def number(query: Mapping[str, str], name: str) -> int:
    """A whole number from 0 that a query gives; 0 when it gives none."""
    given = query.get(name, "")
    return int(given) if given.isascii() and given.isdigit() and len(given) < 10 else 0


def own(back: str) -> str:
    """An address to go back to, when it is one of the desk's own; else the first page."""
    return back if back.startswith("/") and not back.startswith(("//", "/\\")) and back.isprintable() else "/"


def misread(query: Mapping[str, str]) -> tuple[str, ...]:
    """What a query gives as a date and is none."""
    given = (query.get(name, "").strip() for name in ("since", "until"))
    return tuple(words for words in given if words and not _DATE.fullmatch(words))


def without_words(chosen: Filter) -> Filter:
    """The filter for a list in which words name something else than articles."""
    return replace(chosen, words="")
