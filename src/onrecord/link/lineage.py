"""The graph of versions: who has it directly from whom, in one case. Derived from copies, rebuilt at will (law 3)."""

from collections.abc import Iterable, Sequence

from onrecord.descent import Edge, Lineage
from onrecord.model import Copy, Document


def lineage(documents: Iterable[Document], copies: Sequence[Copy]) -> Lineage:
    """Who has it directly from whom among these articles, as far as that is clear.

    The copies come back with `direction` and `why` filled in: two that both have it from a third have none. A root is
    "earliest in this case" only. Give whole families: every article that hangs together with another by copies.
    """
    return Lineage(edges=(), copies=tuple(copies), roots=())


def versions(documents: Iterable[Document]) -> tuple[Edge, ...]:
    """The successive versions of each address, an edge from each to the next: by publication, then by capture."""
    return ()
