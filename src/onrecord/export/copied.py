"""What articles share, as the export says it: one link a passage, families and comparisons for `--json`."""

from collections.abc import Iterable, Iterator
from typing import Any

from onrecord.descent import Edge
from onrecord.model import By, Copy, Span
from onrecord.reuse.differences import Difference
from onrecord.store.answers import Brief

Json = dict[str, Any]


def links(copies: Iterable[Copy]) -> Iterator[Json]:
    """These passages, by article and place."""
    yield from map(link, sorted(copies, key=_order))


def link(copy: Copy) -> Json:
    """A passage that two articles share."""
    return {
        "type": "link",
        "relation": "reuses",
        "id": copy.id,
        "left": place(copy.left),
        "right": place(copy.right),
        "kind": copy.kind,
        "score": copy.score,
        "direction": copy.direction,
        "why": list(copy.why),
        "words": copy.words,
        "by": by(copy.by),
    }


def place(span: Span) -> Json:
    """Where a passage stands in one article."""
    return {"document": span.document, "start": span.start, "end": span.end}


def by(made: By) -> Json:
    """What made it."""
    return {"stage": made.stage, "version": made.version, "weights": made.weights}


def edge(found: Edge) -> Json:
    """Who has it directly from whom."""
    return {
        "parent": found.parent,
        "child": found.child,
        "kind": found.kind,
        "copies": list(found.copies),
        "score": round(found.score, 4),
        "why": list(found.why),
    }


def brief(article: Brief) -> Json:
    """An article in short."""
    names = ("id", "address", "title", "outlet", "published", "superseded_by")
    return {name: getattr(article, name) for name in names}


def step(difference: Difference) -> Json:
    """One step from the left passage to the right one."""
    (start, end), (begin, stop) = difference.left, difference.right
    return {"op": difference.op, "left": {"start": start, "end": end}, "right": {"start": begin, "end": stop}}


def _order(copy: Copy) -> tuple[str, int, str, int, str]:
    return copy.left.document, copy.left.start, copy.right.document, copy.right.start, copy.id
