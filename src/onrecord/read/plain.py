"""Plain text: the page is the decoded text, not one code point changed."""

from onrecord.read import lines
from onrecord.read.page import Page, Piece


def page(text: str) -> Page:
    """The page of a plain text; its pieces stand between blank lines (lines.split cuts them further)."""
    return Page(text=text, pieces=tuple(_piece(text, run[0][0], run[-1][1]) for run in lines.chunks(text)))


def _piece(text: str, start: int, end: int) -> Piece:
    """A line that starts with > is quoted, as in a letter."""
    return Piece(start=start, end=end, kind="quote" if text[start] == ">" else "paragraph")
