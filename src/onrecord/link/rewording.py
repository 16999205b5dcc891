"""What became of attributions on the way from one article to another: a hedge, a source, a name, a number, a cue."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from onrecord.model import Copy, Document, Records, Span

What = Literal["hedge", "source", "name", "number", "cue"]
Change = Literal["dropped", "added", "changed", "differs"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewording:
    """One part of an attribution that is another on the two sides of a copy.

    "dropped", "added" and "changed" are from the article that was copied to the one that copied, and are used where
    that direction is known; else it "differs". `left` and `right` are the words on both sides, those of the sentence
    where a side has none. The ids are of the attributions, None where a side has none.
    """

    what: What
    change: Change
    left: tuple[Span, ...]
    right: tuple[Span, ...]
    left_attribution: str | None
    right_attribution: str | None
    says: str


def rewordings(
    left: Document, left_records: Records, right: Document, right_records: Records, copies: Sequence[Copy]
) -> tuple[Rewording, ...]:
    """What differs between the attributions inside these copies of two articles, in the order of the left text.

    The direction is that of the copies. Number words and digits are one.
    """
    return ()


def version_rewordings(
    old: Document, old_records: Records, new: Document, new_records: Records
) -> tuple[Rewording, ...]:
    """The same between two versions of one address, the old one on the left."""
    return ()
