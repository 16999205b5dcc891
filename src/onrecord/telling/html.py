"""Marked-up text as HTML: what the report and the desk both draw an article's words with.

`environment` puts values into words for templates, and draws marked-up text in them (`drawing`).
"""

import re
from collections.abc import Callable

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from onrecord.chains import shown
from onrecord.model import Span, Stated
from onrecord.store.views import Article, Brief
from onrecord.telling.certainty import as_asked, in_full, percent
from onrecord.telling.counted import counted
from onrecord.telling.dates import earliest, in_words
from onrecord.telling.drawing import Leads, drawn, drawn_piece, url
from onrecord.telling.drawing import shown as inert
from onrecord.telling.judged import by_person, moment, remarks
from onrecord.telling.judged import in_full as told
from onrecord.telling.language import in_full as language_in_full
from onrecord.telling.language import uncovered
from onrecord.telling.layout import anchor, lay_out, speaker_in_brief, speaker_words, teller_words, unsure
from onrecord.telling.sayings import act, by_whom, in_brief
from onrecord.telling.sourcing import found_in, of_itself, put, wired
from onrecord.telling.visible import visible


def environment(package: str) -> Environment:
    """Templates of a package, with the filters that put values into words.

    Everything is escaped; a name that the template misspells is an error.
    """
    made = Environment(
        loader=PackageLoader(package),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    words: dict[str, Callable[..., object]] = {
        "drawn": drawn,
        "drawn_piece": drawn_piece,
        "leads": _leads,
        "url": url,
        "inert": _inert,
        "squeezed_in": _squeezed_in,
    }
    tellings: dict[str, Callable[..., object]] = {
        "in_words": in_words,
        "earliest": earliest,
        "speaker_words": speaker_words,
        "speaker_in_brief": speaker_in_brief,
        "teller_words": teller_words,
        "name": _name,
        "unsure": unsure,
        "in_full": in_full,
        "percent": percent,
        "as_asked": as_asked,
        "uncovered": uncovered,
        "language": language_in_full,
        "found_in": found_in,
        "told": told,
        "moment": moment,
        "by_person": by_person,
        "act": act,
        "by_whom": by_whom,
        "remarks": remarks,
        "put": put,
        "hop": shown,
        "of_itself": of_itself,
        "wired": wired,
        "lands": _lands,
        "squeezed": _squeezed,
    }
    views = {"lay_out": lay_out, "brief": in_brief, "counted": counted, "place": _place, "address": _address}
    made.filters.update(words | tellings | views)
    return made


def _leads(document: str) -> Leads:
    """Where an article's marks lead in the report: to places of the same page."""
    return Leads(sentence=f"d{document}-", speaker=lambda speaker: f"#s{speaker.id}")


def _name(brief: Brief) -> str:
    """What to call an article: its title, else its address."""
    return brief.title or brief.address


def _address(article: Article) -> str:
    return visible(article.document.address)


def _inert(words: str) -> Markup:
    """Words of a text with their own space."""
    return Markup(inert(words))


def _squeezed_in(words: str) -> Markup:
    """A part of a sentence in a line; the space at its edges stays, for other parts stand beside it."""
    return Markup(inert(re.sub(r"\s+", " ", words)))


def _squeezed(words: str) -> str:
    """Words of a text in a line."""
    return " ".join(words.split())


def _lands(span: Span, article: Article) -> int:
    """The anchor of a place in the article."""
    return anchor(article, span.start)


def _place(stated: Stated, article: Article) -> int | None:
    """The anchor of the place where the article states this; None where that is outside the text."""
    return anchor(article, stated.span.start) if stated.span else None
