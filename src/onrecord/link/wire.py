"""Wire copy: which articles carry an agency's text, with or without its name, and how much of an outlet is its own."""

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.descent import Edge
from onrecord.model import Copy, Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How many words of an article, or of all articles of an outlet, are its own, an agency's, or copied from others.

    `agency` is who is credited or whose text it is, None when nobody is named; `credited` whether the article says so.
    """

    document: str | None
    outlet: str | None
    words: int
    own: int
    wire: int
    copied: int
    agency: str | None
    credited: bool
    why: str


def shares(documents: Sequence[Document], copies: Sequence[Copy], edges: Sequence[Edge]) -> tuple[Share, ...]:
    """One row for each article, in the order given."""
    return ()


def by_outlet(shares: Sequence[Share]) -> tuple[Share, ...]:
    """One row for each outlet that is stated, by its folded name."""
    return ()
