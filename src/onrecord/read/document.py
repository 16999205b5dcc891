"""A page becomes a Document: head, credit lines, boilerplate, language, and spans that know their document."""

import re
from collections.abc import Sequence

from onrecord.model import Block, BlockKind, By, Document, Hyperlink, Span, Stated, document_id
from onrecord.read import boilerplate, credits, dates, lines, masthead
from onrecord.read.language import language
from onrecord.read.masthead import Masthead
from onrecord.read.page import Fact, Markup, Page, Piece

STAGE = By(stage="read", version=4)

_COPYRIGHT = re.compile(r"(?:copyright\s{0,3})?(?:©|\(c\))\s{0,3}", re.IGNORECASE)
_YEAR_FIRST = re.compile(r"(?:19|20)\d{2}(?:[-–]\d{2,4})?,?\s{1,3}([^.|]{3,60}?)(?:[.|]|$)")
_YEAR = re.compile(r",?\s{1,3}(?:19|20)\d{2}[.)]?$")


def document(page: Page, *, address: str, name: str, captured: str, raw_sha256: str) -> Document:
    """The Document of a page; `name` is the file's name, looked at for a date when nothing else states one."""
    address = page.markup.address or address
    key = document_id(address, page.text)
    tongue = language(page.text)
    pieces = lines.split(page.text, page.pieces)
    head = masthead.find(page.text, pieces, tongue)
    holder, owner = _copyright(page.text, pieces)
    authors = _authors(head, page.markup, holder)
    originals, sources = (look(page.text, pieces, page.anchors) for look in (credits.find, credits.sources))
    kinds = _kinds(page.text, pieces, head, authors)
    return Document(
        id=key,
        address=address,
        text=page.text,
        raw_sha256=raw_sha256,
        captured=captured,
        by=STAGE,
        title=_stated(key, head.title or _marked(page.markup.title)),
        outlet=_stated(
            key,
            _chosen(head.outlet, _marked(page.markup.outlet))
            or _unless(owner, (*originals, *sources))
            or _unless(head.dateline, originals),
        ),
        authors=tuple(stated for found in authors if (stated := _stated(key, found))),
        published=_stated(key, _published(head, page.markup, name)),
        republished_from=tuple(stated for found in originals if (stated := _stated(key, found))),
        language=tongue,
        links=tuple(Hyperlink(span=Span(key, link.start, link.end), url=link.url) for link in page.anchors),
        blocks=tuple(
            Block(kind=kind, span=Span(key, piece.start, piece.end)) for piece, kind in zip(pieces, kinds, strict=True)
        ),
    )


def _kinds(text: str, pieces: Sequence[Piece], head: Masthead, authors: Sequence[Fact]) -> tuple[BlockKind, ...]:
    kinds = [head.kinds.get(number, piece.kind) for number, piece in enumerate(pieces)]
    return boilerplate.mark(text, pieces, kinds, [author.value for author in authors])


def _stated(key: str, found: Fact | None) -> Stated | None:
    if found is None:
        return None
    span = None if found.start is None or found.end is None else Span(key, found.start, found.end)
    return Stated(value=found.value, found_in=found.found_in, span=span)


def _marked(value: str | None) -> Fact | None:
    return Fact(value=value, found_in="markup") if value else None


def _chosen(visible: Fact | None, marked: Fact | None) -> Fact | None:
    """The one of two statements to keep: where they agree the visible one, which has a place; else the markup's."""
    if visible is None or marked is None:
        return visible or marked
    ours, theirs = visible.value.casefold(), marked.value.casefold()
    return visible if ours.startswith(theirs) or theirs.startswith(ours) else marked


def _authors(head: Masthead, markup: Markup, holder: Fact | None) -> tuple[Fact, ...]:
    """Those of the byline, else of the markup, else of a line "Copyright (c) AUTHOR, OUTLET, YEAR"."""
    marked = tuple(Fact(value=author, found_in="markup") for author in markup.authors)
    return tuple(head.authors) or marked or ((holder,) if holder else ())


def _published(head: Masthead, markup: Markup, name: str) -> Fact | None:
    named = dates.from_file_name(name)
    return _chosen(head.published, _marked(markup.published)) or (
        Fact(value=named, found_in="file name") if named else None
    )


def _copyright(text: str, pieces: Sequence[Piece]) -> tuple[Fact | None, Fact | None]:
    """Author and outlet of a closing line "Copyright (c) AUTHOR, OUTLET, YEAR"; with one name only, the outlet."""
    for piece in reversed(pieces[-20:]):
        words = text[piece.start : min(piece.end, piece.start + 200)]
        opening, year = _COPYRIGHT.match(words), _YEAR.search(words)
        first = _YEAR_FIRST.match(words, opening.end()) if opening else None
        if first:
            return _owner(first[1], piece.start + first.start(1))
        if opening and year and opening.end() < year.start():
            return _owner(words[opening.end() : year.start()], piece.start + opening.end())
    return None, None


def _unless(outlet: Fact | None, sources: Sequence[Fact]) -> Fact | None:
    """The outlet of a copyright or dateline; none where a credit line calls the same one the source: it is not ours."""
    return None if outlet and any(outlet.value == source.value for source in sources) else outlet


def _owner(names: str, start: int) -> tuple[Fact | None, Fact | None]:
    author, comma, outlet = names.partition(",")
    if not comma or "," in outlet:
        return None, (_credit(names, start) if not comma else None)
    return _credit(author, start), _credit(outlet, start + len(author) + 1)


def _credit(words: str, start: int) -> Fact | None:
    left = len(words) - len(words.lstrip())
    value = words.strip()
    return (
        Fact(value=value, found_in="credit line", start=start + left, end=start + left + len(value)) if value else None
    )
