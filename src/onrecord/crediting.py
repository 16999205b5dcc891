"""Whom an article credits with its text: credit lines, datelines, bylines, words like "first reported by".

Nothing here leaves one article: who is credited is a name, and whether that is an outlet of the case others ask.
"""

from dataclasses import dataclass
from typing import Literal

from onrecord.model import Document, Span

How = Literal["republished", "credit line", "dateline", "byline", "reported"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """An article says in these words that it has text from somebody: `name` as it is written, `key` folded."""

    name: str
    key: str
    how: How
    span: Span | None


def credits(document: Document) -> tuple[Credit, ...]:
    """Everybody whom the article credits, in the order of the text; those outside the text first."""
    return ()
