"""read: an address becomes a Document, or a Problem that says what is wrong and what to do.

The flow of one file: `find_files` -> `load` (bytes) -> `read`: kind -> format (plain, markdown, html: a Page; front
matter of the first two is what they state) -> document (head, credit lines, boilerplate, language).
"""

from dataclasses import replace

from onrecord.model import Document, Problem
from onrecord.read import frontmatter, html, kinds, markdown, plain
from onrecord.read.document import STAGE, document
from onrecord.read.encoding import decode
from onrecord.read.files import Found, Raw, find_files, gone, load
from onrecord.read.page import Markup, Page

__all__ = ["STAGE", "Found", "Raw", "find_files", "gone", "load", "read"]

_EMPTY = "the file is empty: save the article again and add it"
_MOST_PIECES = 200_000
_LONGEST_TEXT = 10_000_000  # as long as a shelf of novels; it takes a minute or two
_NO_MAIN_TEXT = (
    "no main text was found in this page, or it is larger or nested deeper than an article's page: "
    "save the article's text as .txt and add that"
)
_ONLY_STATED = "the file holds front matter and no text below it: check it and add it again"
_NOTHING: dict[kinds.Kind, str] = {
    "html": _NO_MAIN_TEXT,
    "text": _NO_MAIN_TEXT,
    "markdown": "the file holds only Markdown marks and no text: check it and add it again",
}


def read(raw: Raw) -> Document | Problem:
    """The article that a file holds. Pure: equal bytes, name and address give an equal Document."""
    refused = kinds.refused(raw.name, raw.data)
    if refused:
        return Problem(address=raw.address, reason=refused)
    kind = kinds.of_name(raw.name) or "text"
    text = decode(raw.data, markup=kind == "html" or raw.data.lstrip()[:1] == b"<")
    if text is None or not text.strip():
        return Problem(address=raw.address, reason=kinds.BINARY if text is None else _EMPTY)
    page = _page(kind, text)
    if page is None or not page.pieces:
        only_stated = page is not None and page.markup != Markup()
        return Problem(address=raw.address, reason=_ONLY_STATED if only_stated else _NOTHING[kind])
    too_long = _too_long(page)
    if too_long:
        return Problem(address=raw.address, reason=too_long)
    return document(page, address=raw.address, name=raw.name, captured=raw.captured, raw_sha256=raw.sha256)


def _page(kind: kinds.Kind, text: str) -> Page | None:
    """The page, by the reader of its format; None when it holds no main text."""
    if _sniffed(kind, text) == "html":
        return html.page(text)
    stated, rest = frontmatter.taken(text) or (Markup(), text)
    page = markdown.page(rest) if _sniffed(kind, rest) == "markdown" else None
    return replace(page or plain.page(rest), markup=stated)


def _too_long(page: Page) -> str | None:
    """Why a page is no single article, None when it may be one."""
    if len(page.text) > _LONGEST_TEXT:
        much = f"the text is longer than {_LONGEST_TEXT:,} characters"
    elif len(page.pieces) > _MOST_PIECES:
        much = f"the file has more than {_MOST_PIECES:,} paragraphs"
    else:
        return None
    return f"{much}, more than a single article has: split it, one article a file"


def _sniffed(kind: kinds.Kind, text: str) -> kinds.Kind:
    """The kind by the text itself: a .txt may hold Markdown or a web page."""
    if kind != "html" and kinds.looks_like_html(text):
        return "html"
    if kind == "text" and markdown.looks_like(text):
        return "markdown"
    return kind
