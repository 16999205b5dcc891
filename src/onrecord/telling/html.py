"""Marked-up text as HTML: what the report and the desk both draw an article's words with.

Strangers' text comes out inert: every word is escaped, and links are http or https or no links. `templates/text.html`
draws an article; `environment` finds it beside a caller's own templates.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from onrecord.model import Hyperlink, Stated
from onrecord.store.views import Article, Brief
from onrecord.telling.certainty import as_asked, in_full, percent
from onrecord.telling.counted import counted
from onrecord.telling.dates import earliest, in_words
from onrecord.telling.language import uncovered
from onrecord.telling.layout import Piece, Stretch, anchor, lay_out, speaker_words, teller_words, unsure
from onrecord.telling.sayings import in_brief
from onrecord.telling.visible import visible

_WEB = re.compile(r"https?://[^\s\x00-\x20\x7f-\x9f]+", re.IGNORECASE)
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_HELD = {0: "␀", ord("\r"): "&#13;"}


def environment(package: str) -> Environment:
    """Templates of a package, and those of this one, with the filters that put values into words.

    Everything is escaped; a name that the template misspells is an error.
    """
    made = Environment(
        loader=ChoiceLoader([PackageLoader(package), PackageLoader("onrecord.telling")]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    words = {"classes": _classes, "shown": _shown, "url": _url, "lost": _lost, "folds": _folds, "words": _words}
    tellings: dict[str, Callable[..., object]] = {
        "in_words": in_words,
        "earliest": earliest,
        "speaker_words": speaker_words,
        "teller_words": teller_words,
        "name": _name,
        "unsure": unsure,
        "in_full": in_full,
        "percent": percent,
        "as_asked": as_asked,
        "uncovered": uncovered,
    }
    views = {"lay_out": lay_out, "brief": in_brief, "counted": counted, "place": _place, "address": _address}
    made.filters.update(words | tellings | views)
    return made


def _classes(piece: Piece) -> str:
    """The style classes of a piece; what the quoter altered carries no tint, for it is nobody's reported word."""
    found = {
        f"said{min(piece.depth, 3)}": piece.depth and not piece.altered,
        "source": piece.source,
        "cue": piece.cue,
        "doubtful": piece.doubtful,
        "altered": piece.altered,
        "lost": piece.link and not _url(piece.link),
    }
    return " ".join(name for name, holds in found.items() if holds)


def _shown(piece: Piece) -> str:
    """The words of a piece, unchanged but for NUL, which HTML cannot hold.

    A sign that turns the direction of writing stands alone in its own isolate: it is named, and turns nothing.
    """
    words = str(escape(piece.text)).translate(_HELD)
    return Markup(_TURNING.sub(_isolated, words))


def _isolated(sign: re.Match[str]) -> str:
    return f'<bdi class="sign" data-sign="U+{ord(sign[0]):04X}">{sign[0]}</bdi>'


def _url(link: Hyperlink | str | None) -> str | None:
    """The target when it is a web address; anything else (javascript:, data:, a path) is no link."""
    url = link.url if isinstance(link, Hyperlink) else link
    return url if url and _WEB.fullmatch(url) else None


def _lost(link: Hyperlink) -> str:
    return f"a link, not followed: {visible(link.url)}" if link.url else "a link; target lost in this copy"


def _folds(stretches: Iterable[Stretch]) -> Iterator[tuple[bool, list[Stretch]]]:
    """Boilerplate that stands together is folded together; the space after a block goes with it."""
    former: list[bool] = [False]

    def is_folded(stretch: Stretch) -> bool:
        if stretch.kind is not None:
            former[0] = stretch.kind == "boilerplate"
        return former[0]

    for fold, members in groupby(stretches, key=is_folded):
        yield fold, list(members)


def _words(stretches: Iterable[Stretch]) -> int:
    pieces = (piece for stretch in stretches for run in stretch.runs for piece in run.pieces)
    return len("".join(piece.text for piece in pieces).split())


def _name(brief: Brief) -> str:
    """What to call an article: its title, else its address."""
    return brief.title or brief.address


def _address(article: Article) -> str:
    return visible(article.document.address)


def _place(stated: Stated, article: Article) -> int | None:
    """The anchor of the place where the article states this; None where that is outside the text."""
    return anchor(article, stated.span.start) if stated.span else None
