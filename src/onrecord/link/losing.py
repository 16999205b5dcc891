"""What copies of a claim have no longer of the words around it: a hedge, whose word it is, a name.

Told only of articles of which it is known that the one has the text from the other, or that they have one text and the
one without was dated a day or more behind the one with: of these the dates do not speak alone, for who copies leaves
out a source, a name or a hedge, and seldom puts one in (law 5).
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from onrecord.descent import Edge
from onrecord.model import Span
from onrecord.provenance import Carrier, Loss, Lost

RANK = {"text": 0, "work": 1, "unnamed": 1, "speaker": 2}  # how much of the source a carrier gives
SELVES = frozenset({"i", "we"})  # who give an article's own word
Hedges = Mapping[Span, Sequence[Span]]  # by the place of a carrier the words in its sentence that weaken it
Days = Mapping[str, str]  # by the id of an article the day on which it was published, where that is known
Told = Mapping[Span, Span]  # by the place of a carrier the sentence that tells whose word it is


def losses(
    carriers: Iterable[Carrier], edges: Iterable[Edge], hedges: Hedges, days: Days, told: Told
) -> Iterator[Lost]:
    """What each copy lost, each thing once, by the places of the copies."""
    at = dict[tuple[str, int], list[Carrier]]()
    for each in carriers:
        at.setdefault((each.document, each.passage), []).append(each)
    found = set[tuple[str, str]]()
    inside = defaultdict[int, set[str]](set)
    for document, passage in at:
        inside[passage].add(document)
    at = {place: [_alone(each, inside[each.passage]) for each in several] for place, several in at.items()}
    for parent, child in [*_by_edges(at, edges), *_by_days(at, days)]:
        for lost in _between(at[parent], at[child], hedges, told):
            if (lost.place.document, lost.what) not in found:
                found.add((lost.place.document, lost.what))
                yield lost


def _alone(carrier: Carrier, inside: Collection[str]) -> Carrier:
    """A carrier; one that names an article of which its own text is a copy gives no source for it."""
    if not set(carrier.ending.leans) & set(inside):
        return carrier
    return replace(carrier, ending=replace(carrier.ending, kind="text"))


_Text = tuple[str, int]  # an article and a passage in it


def _by_edges(at: Collection[_Text], edges: Iterable[Edge]) -> Iterator[tuple[_Text, _Text]]:
    """The two articles of each edge, for each text that both have."""
    for edge in sorted(edges, key=lambda each: (each.child, each.parent)):
        for document, passage in at:
            if document == edge.child and edge.kind == "copied" and (edge.parent, passage) in at:
                yield (edge.parent, passage), (document, passage)


def _by_days(at: Collection[_Text], days: Days) -> Iterator[tuple[_Text, _Text]]:
    """Of each text every two articles of which one is dated a day or more before the other, the nearest first."""
    dated = sorted((days[document], document, passage) for document, passage in at if document in days)
    for place, (day, document, passage) in enumerate(dated):
        for before, other, same in reversed(dated[:place]):
            if same == passage and before < day:
                yield (other, same), (document, passage)


def told_apart(carriers: Iterable[Carrier], hedges: Hedges) -> bool:
    """Whether any two of these differ in what a copy may lose."""
    return len({(RANK[each.ending.kind], bool(hedges[each.place])) for each in carriers}) > 1


def _between(before: Sequence[Carrier], after: Sequence[Carrier], hedges: Hedges, told: Told) -> Iterator[Lost]:
    fullest, kept = (max(several, key=lambda each: RANK[each.ending.kind]) for several in (before, after))
    was, now = RANK[fullest.ending.kind], RANK[kept.ending.kind]
    source = tuple(span for hop in fullest.chain for span in hop.spans if hop.kind == "source")
    own = any(hop.kind == "source" and hop.words.casefold() in SELVES for hop in kept.chain)  # "we welcome"
    if now < was and not own:
        what: Loss = "source to fact" if now == 0 else "name"
        yield Lost(what=what, place=kept.place, before=source or (told[fullest.place],))
    weaker = [span for each in before for span in hedges[each.place]]
    if weaker and not any(hedges[each.place] for each in after):
        yield Lost(what="hedge", place=kept.place, before=tuple(weaker))
