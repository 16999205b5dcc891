"""The graph of versions as values: who has a text directly from whom, in one case."""

from dataclasses import dataclass
from typing import Literal

from onrecord.model import Copy


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """One article has text directly from another; or it is the next version of it, at the same address.

    `copies` are the ids of the passages, none of a version; `score` is the probability of the direction, 0 to 1.
    """

    parent: str
    child: str
    kind: Literal["copied", "version"]
    copies: tuple[str, ...]
    score: float
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lineage:
    """The edges; the copies with their directions; by its id the earliest article in this case of each family."""

    edges: tuple[Edge, ...]
    copies: tuple[Copy, ...]
    roots: tuple[str, ...]
