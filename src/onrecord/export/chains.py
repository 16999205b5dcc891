"""Chains for other programs: hop by hop, each with its evidence."""

from collections.abc import Iterable, Sequence
from typing import Any

from onrecord import chains
from onrecord.chains import Hop

Json = dict[str, Any]


def hops(chain: Iterable[Hop], text: str) -> list[Json]:
    """Every hop, from the republication to the last source; spans are places in the article's text."""
    return [_hop(hop, text) for hop in chain]


def ends(chain: Sequence[Hop]) -> Json:
    """How many sources follow one another, and where that ends; nulls where no chain was made."""
    if not chain:
        return {"depth": None, "ends_in": None}
    return {"depth": chains.depth(chain), "ends_in": chains.end(chain).kind}


def _hop(hop: Hop, text: str) -> Json:
    return {
        "kind": hop.kind,
        "name": hop.name,
        "named": hop.named if hop.kind == "source" else None,
        "title": hop.title,
        "source_kind": hop.source_kind,
        "attribution": hop.attribution,
        "spans": [{"start": span.start, "end": span.end, "exact": span.of(text)} for span in hop.spans],
        "score": hop.score,
        "why": hop.why,
    }
