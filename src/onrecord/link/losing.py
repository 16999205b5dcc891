"""What copies of a claim have no longer of the words around it: a hedge, whose word it is, a name.

Told only of two articles of which it is known that the one has the text from the other (law 5).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from onrecord.descent import Edge
from onrecord.model import Span
from onrecord.provenance import Carrier, Loss, Lost

RANK = {"text": 0, "work": 1, "unnamed": 1, "speaker": 2}  # how much of the source a carrier gives
Hedges = Mapping[Span, Sequence[Span]]  # by the place of a carrier the words in its sentence that weaken it


def losses(carriers: Iterable[Carrier], edges: Iterable[Edge], hedges: Hedges) -> Iterator[Lost]:
    """What each copy lost, by the places of the copies."""
    at = dict[tuple[str, int], list[Carrier]]()
    for each in carriers:
        at.setdefault((each.document, each.passage), []).append(each)
    for edge in sorted(edges, key=lambda each: (each.child, each.parent)):
        for (document, passage), copied in at.items():
            if document == edge.child and edge.kind == "copied" and (edge.parent, passage) in at:
                yield from _between(at[edge.parent, passage], copied, hedges)


def told_apart(carriers: Iterable[Carrier], hedges: Hedges) -> bool:
    """Whether any two of these differ in what a copy may lose."""
    return len({(RANK[each.ending.kind], bool(hedges[each.place])) for each in carriers}) > 1


def _between(before: Sequence[Carrier], after: Sequence[Carrier], hedges: Hedges) -> Iterator[Lost]:
    fullest, kept = (max(several, key=lambda each: RANK[each.ending.kind]) for several in (before, after))
    was, now = RANK[fullest.ending.kind], RANK[kept.ending.kind]
    source = tuple(span for hop in fullest.chain for span in hop.spans if hop.kind == "source")
    if now < was and source:
        what: Loss = "source to fact" if now == 0 else "name"
        yield Lost(what=what, place=kept.place, before=source)
    weaker = [span for each in before for span in hedges[each.place]]
    if weaker and not any(hedges[each.place] for each in after):
        yield Lost(what="hedge", place=kept.place, before=tuple(weaker))
