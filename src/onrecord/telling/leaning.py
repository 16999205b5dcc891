"""What an article leans on, in words for people: one entry for each work, whatever number of citations it has."""

from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

from onrecord.provenance import Cite

ITSELF = "this article itself"
AWAY = "not in this case"
UNTOLD = "perhaps in this case"


class Leaned(Protocol):
    """A citation with what it means."""

    @property
    def cite(self) -> Cite:
        """The citation, and the work that it means."""

    @property
    def likely(self) -> bool:
        """Whether only what is given on its word tells which article it is."""


Each = TypeVar("Each", bound=Leaned)


def by_work(citations: Iterable[Each]) -> list[Sequence[Each]]:
    """The citations of each work that an article cites, at the place of the first."""
    several: dict[str, list[Each]] = {}
    for each in citations:
        citation = each.cite.citation
        several.setdefault(citation.again or citation.id, []).append(each)
    return list(several.values())


def telling(several: Sequence[Each]) -> Each:
    """Which of the citations of one work tells what it means: the first, unless that means no article and another is
    likely to mean one."""
    likely = (each for each in several if each.likely)
    return several[0] if several[0].cite.article else next(likely, several[0])


def away(cite: Cite) -> str:
    """Where a work is that no other article of the case is known to be."""
    if cite.article == cite.citation.span.document:
        return ITSELF
    return UNTOLD if cite.may else AWAY
