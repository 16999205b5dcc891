"""Markdown: marks are resolved, links keep their places; what is left is what a reader reads."""

import re
from functools import cache
from typing import Any

from onrecord.model import BlockKind
from onrecord.read.page import Draft, Page, clean_url

# Signs that a .txt file is Markdown. One of the sure ones is enough; of the others it takes two.
_SURE = (
    re.compile(r"\]\((?:#|https?://|mailto:|/|\))"),  # a link
    re.compile(r"\A\s{0,20}#{1,6} \S"),  # opens with a heading
)
_LIKELY = (
    re.compile(r"^#{2,6} \S", re.MULTILINE),
    re.compile(r"\*\*[^\s*][^*\n]{0,200}\*\*"),
    re.compile(r"\\[()\[\]*_#.!-]"),
    re.compile(r"^\[[^\]\n]{1,80}\]: ?https?://", re.MULTILINE),
)
_SNIFFED = 200_000  # signs are looked for in this much of the text
# Marks cost the parser far more time than words. Text with this many, and this large a share, is nobody's article.
_MOST_MARKS = 30_000
_MARKS_SHARE = 0.12
_MARK = re.compile(r"[\[\]<>*_`|!~&#\\]|^ {0,3}(?:[-+]|\d{1,9}[.)])(?=\s)", re.MULTILINE)
_LONGEST_HEADING = 250  # a longer "heading" is a paragraph that happens to stand above a row of dashes
_HIDDEN = (("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>"))


def looks_like(text: str) -> bool:
    """True when a text file is really Markdown."""
    head = text[:_SNIFFED]
    return any(sign.search(head) for sign in _SURE) or sum(bool(sign.search(head)) for sign in _LIKELY) >= 2


def page(text: str) -> Page | None:
    """The page of a Markdown text; None when it holds so many marks that only reading it as plain text is sensible."""
    if sum(1 for _ in _MARK.finditer(text)) > max(_MOST_MARKS, _MARKS_SHARE * len(text)):
        return None
    visible = text
    for opening, closing in _HIDDEN:
        visible = _without(visible, opening, closing)
    writer = _Writer()
    for token in _parser().parse(visible):
        writer.take(token)
    return writer.draft.page()


@cache
def _parser() -> Any:
    """CommonMark with tables; without code blocks (an indented line is a paragraph) and without blocks of HTML."""
    from markdown_it import MarkdownIt  # noqa: PLC0415  (heavy)

    made = MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable(["code", "fence", "html_block"])
    # A link to a script is a link too; `clean_url` drops its target.
    made.validateLink = lambda url: True  # type: ignore[method-assign]
    return made


def _without(text: str, opening: str, closing: str) -> str:
    """The text without the stretches from an opening to its closing sign; an unclosed one stays.

    `find` goes through the text once; a regular expression would begin anew at every opening.
    """
    folded = text.lower()
    if len(folded) != len(text):  # letters that change length: places would not agree
        folded = text
    kept, here = [], 0
    while (start := folded.find(opening, here)) >= 0:
        end = folded.find(closing, start + len(opening))
        if end < 0:
            break
        kept.append(text[here:start])
        here = end + len(closing)
    return "".join(kept) + text[here:]


class _Writer:
    """Takes the parser's block tokens in order and writes the page."""

    def __init__(self) -> None:
        self.draft = Draft()
        self.quotes = 0
        self.heading = 0
        self.marker = ""

    def take(self, token: Any) -> None:
        """Writes one block token."""
        match token.type:
            case "blockquote_open" | "blockquote_close":
                self.quotes += token.nesting
            case "heading_open":
                self.heading = int(token.tag[1:])
            case "list_item_open":
                # The number is part of what a reader reads: "13. June" may be no list at all.
                self.marker = f"{token.info}{token.markup} " if token.info else ""
            case "inline":
                self._inline(token)
            case "paragraph_close" | "heading_close" | "tr_close":
                self._end()
            case "th_close" | "td_close":
                self.draft.words(" ")  # the cells of a row stand in one line, as on a screen

    def _inline(self, token: Any) -> None:
        self.draft.words(self.marker)
        self.marker = ""
        _Inline(self.draft).write(token.children or [])

    def _end(self) -> None:
        level, self.heading = self.heading, 0
        if level and self.draft.size() > _LONGEST_HEADING:
            level = 0
        self.draft.end_piece(self._kind(level), level)

    def _kind(self, level: int) -> BlockKind:
        if self.quotes:
            return "quote"
        return "heading" if level else "paragraph"


class _Inline:
    """Writes the tokens inside one block: words, line ends, links."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.open: list[tuple[int, str | None]] = []

    def write(self, tokens: list[Any]) -> None:
        """Writes them in order."""
        for token in tokens:
            match token.type:
                case "text" | "code_inline" | "text_special":
                    self.draft.words(token.content)
                case "softbreak" | "hardbreak":
                    self.draft.line_end()
                case "html_inline" if token.content.lower().startswith(("<br", "<p", "</p", "<div", "</div")):
                    self.draft.line_end()
                case "link_open":
                    self.open.append((self.draft.place(), clean_url(str(token.attrs.get("href", "")))))
                case "link_close" if self.open:
                    self.draft.link(*self.open.pop())
