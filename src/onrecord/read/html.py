"""Web pages: trafilatura finds the main text, this file writes it down with blocks and links in their places.

trafilatura leaves out what often holds a headline, a byline or a credit line (headers, figures, footers). What of
that speaks of the article itself is put back: above the text the headline, byline and date, below it the credits.
"""

import logging
import re
from collections.abc import Iterator
from copy import deepcopy
from itertools import islice
from typing import Any

from onrecord.model import BlockKind
from onrecord.read import credits
from onrecord.read.markup import markup
from onrecord.read.page import Draft, Page, clean_url

# What trafilatura warns of becomes a Problem here; nothing of it belongs on a person's screen.
logging.getLogger("trafilatura").addHandler(logging.NullHandler())

_DECLARATION = re.compile(r"\A\s{0,1000}<\?xml[^>]{0,300}\?>")
_UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")  # lxml refuses these
# trafilatura's time grows faster than a page of this many elements or code points does; such a page is no article.
_MOST_ELEMENTS = 20_000
_MOST_LENGTH = 6_000_000
_HEAD_CLASSES = re.compile(
    r"\b(?:by-?line|author|dateline|pub(?:lish(?:ed)?)?-?(?:date|time)|posted-on|entry-(?:date|meta)|article-(?:date|meta)|timestamp)\b",
    re.IGNORECASE,
)
_LONGEST_HEAD = 200
_LONGEST_CREDIT = 400
_LONGEST_CAPTION = 2000
_MAY_HOLD_CREDITS = (
    "p",
    "div",
    "li",
    "td",
    "th",
    "blockquote",
    "footer",
    "aside",
    "section",
    "address",
    "small",
    "em",
    "i",
    "span",
)
# In trafilatura's tree: what begins a block, and which blocks are more than paragraphs.
_BREAKING = frozenset(("body", "head", "p", "quote", "list", "item", "table", "row", "code", "div"))
_KINDS: dict[str, BlockKind] = {"head": "heading", "quote": "quote"}


def page(text: str) -> Page | None:
    """The page of a web page's source; None when it holds no main text."""
    tree = _tree(text)
    if tree is None:
        return None
    stated = markup(tree)
    captions = _keep_captions(tree)
    body = _body(tree)
    if body is None:
        return None
    known = _flat("".join(body.itertext()))
    if not known:
        return None
    draft = Draft()
    headline, below = _head(tree, known)
    if headline:
        draft.words(headline)
        draft.end_piece("heading", 1)
    _Writer(draft, captions, below, headed=headline is not None or not _opens_with_heading(body)).write(body)
    _write_credits(draft, tree, known)
    return draft.page(stated)


def _tree(text: str) -> Any:
    """The lxml tree; None when there is none or when it is larger than any article's page."""
    from lxml import etree, html  # noqa: PLC0415  (heavy)

    if len(text) > _MOST_LENGTH:
        return None
    source = _UNREADABLE.sub("", _DECLARATION.sub("", text))
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        tree = html.document_fromstring(source.encode("utf-8"), parser=parser)
    except (etree.LxmlError, ValueError):
        return None
    # The parser stops at 256 nested elements and drops the rest: half an article would pass for a whole one.
    cut = any("depth" in entry.message for entry in parser.error_log)
    return None if cut or sum(1 for _ in tree.iter()) > _MOST_ELEMENTS else tree


def _body(tree: Any) -> Any:
    """trafilatura's main text as a tree of its own; it may change what it is given, so it is given a copy."""
    from lxml.etree import strip_elements  # noqa: PLC0415  (heavy)
    from trafilatura import bare_extraction  # noqa: PLC0415  (heavy)

    copy = deepcopy(tree)
    strip_elements(copy, "nav", with_tail=False)  # where there is no article, trafilatura would take the menu
    found = bare_extraction(copy, include_links=True, include_comments=False, include_tables=True, favor_recall=True)
    return getattr(found, "body", None)


def _keep_captions(tree: Any) -> set[str]:
    """Captions become paragraphs that trafilatura keeps; returns their words, by which they are known again."""
    captions = set()
    for caption in list(tree.iter("figcaption")):
        words = _words(caption, _LONGEST_CAPTION)
        figure = next(caption.iterancestors("figure"), None)
        if words:
            captions.add(words)
        caption.tag = "p"
        if figure is not None:
            figure.tag = "div"
    return captions


def _flat(words: str) -> str:
    return " ".join(words.split())


def _words(element: Any, longest: int) -> str:
    """The words of an element on one line; "" when they are more than `longest` code points (then it stops reading)."""
    parts, length = [], 0
    for part in islice(element.itertext(), longest):
        parts.append(part)
        length += len(part.strip())
        if length > longest:
            return ""
    words = _flat("".join(parts))
    return words if len(words) <= longest else ""


class _Writer:
    """Walks trafilatura's tree: head, p, quote, list and item, table, row and cell, code, lb, ref."""

    def __init__(self, draft: Draft, captions: set[str], below: list[str], *, headed: bool) -> None:
        self.draft = draft
        self.captions = captions
        self.below = below
        if headed:
            self._write_below()

    def write(self, body: Any) -> None:
        """Writes the blocks of the body. Without recursion: pages nest elements deeper than Python nests calls."""
        places: list[tuple[int, str | None]] = []
        kinds: list[BlockKind] = ["paragraph"]
        for leaving, element in _walk(body):
            tag = element.tag
            if tag == "ref":
                if leaving:
                    self.draft.link(*places.pop())
                else:
                    places.append((self.draft.place(), clean_url(element.get("target"))))
            elif tag in _BREAKING:
                self._end(kinds[-1], element)
                if leaving:
                    kinds.pop()
                else:
                    kinds.append(_KINDS.get(tag, "quote" if "quote" in kinds else "paragraph"))
            elif tag == "lb":
                self.draft.line_end()
            elif tag == "cell" and leaving:
                self.draft.words(" ")
            self.draft.words((element.tail if leaving else element.text) or "")
        self._end("paragraph", body)

    def _end(self, kind: BlockKind, element: Any) -> None:
        level = element.get("rend") or ""
        words = self.draft.open_words()
        if kind == "paragraph" and self.captions and _flat(words) in self.captions:
            kind = "caption"
        self.draft.end_piece(kind, int(level[1]) if re.fullmatch("h[1-6]", level) else 0)
        if kind == "heading":
            self._write_below()

    def _write_below(self) -> None:
        """Byline and date stand below the headline."""
        for line in self.below:
            self.draft.words(line)
            self.draft.end_piece()
        self.below = []


def _walk(root: Any) -> Iterator[tuple[bool, Any]]:
    """Every element twice: when it is entered (False) and when it is left (True); tails belong to the leaving."""
    element, leaving = root, False
    while True:
        yield leaving, element
        if not leaving and len(element):
            element = element[0]
        elif not leaving:
            leaving = True
        elif element is root:
            return
        else:
            following = element.getnext()
            leaving = following is None
            element = element.getparent() if following is None else following


def _opens_with_heading(body: Any) -> bool:
    return len(body) > 0 and body[0].tag == "head" and not (body.text or "").strip()


def _head(tree: Any, known: str) -> tuple[str | None, list[str]]:
    """The headline, and the lines of byline and date, as far as trafilatura left them out."""
    headlines = [words for element in tree.iter("h1") if (words := _words(element, _LONGEST_HEAD))]
    missing = headlines[0] if len(headlines) == 1 and headlines[0] not in known else None
    lines = (_words(element, _LONGEST_HEAD) for element in _marked(tree))
    return missing, [line for line in dict.fromkeys(lines) if line and line not in known]


def _marked(tree: Any) -> list[Any]:
    """The first few elements whose markup calls them byline or date, outermost only."""
    seen: list[Any] = []
    for element in tree.iter("p", "div", "span", "time", "a", "address", "li"):
        named = f"{element.get('class') or ''} {element.get('rel') or ''} {element.get('itemprop') or ''}"
        if (element.tag == "time" or _HEAD_CLASSES.search(named)) and not any(
            out in seen for out in element.iterancestors()
        ):
            seen.append(element)
            if len(seen) == 4:
                break
    return seen


def _write_credits(draft: Draft, tree: Any, known: str) -> None:
    """Lines that say where the article was published before, where trafilatura left them out."""
    written: set[str] = set()
    for element in tree.iter(*_MAY_HOLD_CREDITS):
        words = _words(element, _LONGEST_CREDIT)
        if not words or words in written or words in known:
            continue
        if credits.find(words, (), ()) and not any(words in other for other in written):
            written.add(words)
            draft.words(words)
            draft.end_piece("boilerplate")
