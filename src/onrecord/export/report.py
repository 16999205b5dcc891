"""The whole pile as one HTML file: opens offline, runs no script, loads nothing from elsewhere.

Strangers' text comes out inert: every word is escaped, links are http or https or no links, and the page forbids
itself scripts, pictures and connections.
"""

from collections.abc import Callable, Iterable, Iterator
from importlib.resources import files

from onrecord.store.rows import folded
from onrecord.store.views import Article, Brief, Overview
from onrecord.telling.html import environment
from onrecord.telling.sayings import gather
from onrecord.telling.style import style


def pages(name: str, overview: Overview, articles: Callable[[], Iterable[Article]]) -> Iterator[str]:
    """The report of a case, in parts to write one after another.

    `articles` is asked twice: once for what each speaker says, once for the articles themselves, so that only the
    speakers' rows are held in memory.
    """
    pile = gather(articles())
    surroundings = environment("onrecord.export")
    surroundings.filters["outlets"] = _outlets
    yield from surroundings.get_template("report.html").generate(
        name=name,
        css=style("tokens", "text") + files("onrecord.export").joinpath("templates", "report.css").read_text("utf-8"),
        overview=overview,
        pile=pile,
        rows=sorted(pile.rows, key=lambda row: _by_date(row[0])),
        current=[brief for brief, *_ in pile.rows if brief.superseded_by is None],
        articles=articles(),
    )


def _outlets(articles: Iterable[Brief]) -> int:
    """How many outlets there are; "The Courier" and "Courier" are one."""
    return len({folded(brief.outlet).removeprefix("the ") for brief in articles if brief.outlet})


def _by_date(brief: Brief) -> tuple[bool, str, str]:
    return brief.published is None, brief.published or "", brief.address
