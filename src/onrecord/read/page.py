"""The noun that every format yields: the text of a page, its pieces, its links, and what its markup states.

A format (plain.py, markdown.py, html.py) makes a Page; document.py makes a Document of it. Offsets are code points
of `Page.text`; there is no document id yet, so places are plain numbers here and become spans in document.py.
"""

import re
from dataclasses import dataclass, field, replace
from typing import TypeVar

from onrecord.model import BlockKind, FoundIn

_Placed = TypeVar("_Placed", "Piece", "Anchor")
_BLANKS = re.compile(r"[ \t\n\r\f\v]+")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_WEB = ("http", "https", "ftp", "mailto")


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of text that the page sets apart, never blank at either end."""

    start: int
    end: int
    kind: BlockKind = "paragraph"
    level: int = 0
    """The rank of a heading as the markup states it, 1 to 6; 0 where it states none."""

    def of(self, text: str) -> str:
        """The exact words of this piece."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A link and its place; `url` is None when its target was lost in this copy."""

    start: int
    end: int
    url: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A fact about the article and the place that states it; `start` is None for a place outside the text."""

    value: str
    found_in: FoundIn
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Markup:
    """What the markup of a page states outside its text. Dates are ISO prefixes."""

    title: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    address: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What a reader of the page reads (`text`), its pieces in order, its links, and what its markup states."""

    text: str
    pieces: tuple[Piece, ...]
    anchors: tuple[Anchor, ...] = ()
    markup: Markup = Markup()


@dataclass(slots=True)
class Draft:
    """A page being written by a format: words, line ends and links go in, a Page comes out.

    Pieces are set apart by a blank line; runs of blanks become one space, as on a screen.
    """

    parts: list[str] = field(default_factory=list)
    length: int = 0
    pieces: list[Piece] = field(default_factory=list)
    anchors: list[Anchor] = field(default_factory=list)
    _started: int | None = None
    _gap: str = ""

    def words(self, words: str) -> None:
        """Adds words to the open piece; blanks at its start, and twice in a row, are dropped."""
        flat = _BLANKS.sub(" ", words)
        body = flat.strip(" ")
        if flat[:1] == " ":
            self._space()
        if body:
            self._write(body)
            if flat[-1] == " ":
                self._space()

    def line_end(self) -> None:
        """Ends the line inside the open piece."""
        if self._started is not None:
            self._gap = "\n"

    def place(self) -> int:
        """Where the next word will stand."""
        if self._started is None:
            return self.length + (2 if self.length else 0)
        return self.length + len(self._gap)

    def size(self) -> int:
        """How long the open piece is so far."""
        return 0 if self._started is None else self.length - self._started

    def open_words(self) -> str:
        """The words of the open piece so far."""
        kept, length = [], self.size()
        for part in reversed(self.parts):
            if length <= 0:
                break
            kept.append(part)
            length -= len(part)
        return "".join(reversed(kept))

    def link(self, start: int, url: str | None) -> None:
        """Records a link from a former place() to the last word written; a link without words is dropped."""
        end = self.length
        if self._started is not None and start < end:
            self.anchors.append(Anchor(start=start, end=end, url=url))

    def end_piece(self, kind: BlockKind = "paragraph", level: int = 0) -> None:
        """Closes the open piece, if any."""
        if self._started is not None:
            self.pieces.append(Piece(start=self._started, end=self.length, kind=kind, level=level))
        self._started, self._gap = None, ""

    def page(self, markup: Markup = Markup()) -> Page:
        """The finished page."""
        self.end_piece()
        text = "".join(self.parts)
        pieces = tuple(piece for drafted in self.pieces if (piece := _trimmed(text, drafted)) is not None)
        links = (link for drafted in self.anchors if (link := _trimmed(text, drafted)) is not None)
        anchors = tuple(sorted(links, key=lambda link: (link.start, link.end)))
        return Page(text=text, pieces=pieces, anchors=anchors, markup=markup)

    def _space(self) -> None:
        if self._started is not None and not self._gap:
            self._gap = " "

    def _write(self, body: str) -> None:
        if self._started is None:
            self._gap = "\n\n" if self.length else ""
            self._started = self.length + len(self._gap)
        self.parts += (self._gap, body)
        self.length += len(self._gap) + len(body)
        self._gap = ""


def _trimmed(text: str, placed: _Placed) -> _Placed | None:
    """A piece or link without blanks of any kind (no-break spaces, too) at its ends; None when nothing is left."""
    words = text[placed.start : placed.end]
    left = len(words) - len(words.lstrip())
    if left == len(words):
        return None
    return replace(placed, start=placed.start + left, end=placed.start + len(words.rstrip()))


def clean_url(target: str | None) -> str | None:
    """The target of a link, None when the copy lost it: empty, a bare "#", anything that is no place on the web.

    White space and controls inside are dropped first, as browsers do: they would hide a script's name.
    """
    target = "".join(sign for sign in (target or "") if sign > " " and not "\x7f" <= sign <= "\x9f")
    scheme = _SCHEME.match(target)
    if not target or target.startswith("#") or (scheme and scheme[1].lower() not in _WEB):
        return None
    return target
