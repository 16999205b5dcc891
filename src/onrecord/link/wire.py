"""Wire copy: which articles carry an agency's text, with or without its name, and how much of an outlet is its own.

An agency's text is known by an agency's article in the case, by a credit, or by standing in the articles of several
outlets of which none is credited. It is counted in words of the body, without head, captions and boilerplate.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from onrecord.cover import merged
from onrecord.crediting import Credit, credited
from onrecord.link.sharing import Side
from onrecord.model import Copy, Document, Span
from onrecord.reuse.differences import Stretch

OUTLETS = 3  # that have the same text, without one being credited: then it is taken for an agency's
SHARED = 30  # words of a passage that is counted so
WHOLE = frozenset(["dateline", "byline", "credit line"])  # ways to credit an agency with the whole article


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How many words of an article, or of all articles of an outlet, are its own, an agency's, or copied from others.

    `agency` is whose text it is, None when nobody is named; `credited` whether the article says so; of an outlet, of
    which agency it has most, and whether each of its articles with an agency's text says so.
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


@dataclass(frozen=True, slots=True)
class _Wire:
    """Stretches of an article that are an agency's, whose, and how that is known."""

    places: Sequence[Stretch]
    agency: str | None
    why: str


def shares(documents: Sequence[Document], copies: Sequence[Copy]) -> tuple[Share, ...]:
    """One row for each article, in the order given. The copies have their directions, as `lineage` gives them."""
    sides = {each.id: Side(each) for each in documents}
    at: defaultdict[str, list[tuple[Span, Side, bool]]] = defaultdict(list)
    for each in copies:
        left, right = sides.get(each.left.document), sides.get(each.right.document)
        if left and right and each.kind != "boilerplate" and left.document.address != right.document.address:
            at[left.document.id].append((each.left, right, each.direction == "left from right"))
            at[right.document.id].append((each.right, left, each.direction == "right from left"))
    return tuple(_share(sides[each.id], at[each.id]) for each in documents)


def by_outlet(rows: Iterable[Share]) -> tuple[Share, ...]:
    """One row for each outlet that is stated, in the order of their names."""
    stated = sorted((each for each in rows if each.outlet), key=lambda each: each.outlet or "")
    return tuple(_together(name, list(several)) for name, several in groupby(stated, key=lambda each: each.outlet))


def _share(side: Side, at: Sequence[tuple[Span, Side, bool]]) -> Share:
    found = _wire(side, at)
    places = merged(found.places)
    copied = merged((span.start, span.end) for span, _, has_it_from in at if has_it_from)
    words, wire = len(side.words), side.within(places)
    both = side.within(merged([*places, *copied]))
    agencies = [each for each in side.credits if each.agency]
    return Share(
        document=side.document.id,
        outlet=side.outlet.name if side.outlet else None,
        words=words,
        own=words - both,
        wire=wire,
        copied=both - wire,
        agency=found.agency,
        credited=bool(wire) and bool(agencies),
        why=found.why,
    )


def _wire(side: Side, at: Sequence[tuple[Span, Side, bool]]) -> _Wire:
    """What of an article is an agency's: by the first ground that there is."""
    if side.outlet and side.outlet.agency:
        return _Wire(_whole(side), side.outlet.name, f"{side.outlet.name} is an agency")
    ours = [(span, other) for span, other, _ in at if other.outlet and other.outlet.agency]
    if ours:
        name = _most(ours)
        places = [(span.start, span.end) for span, _ in ours]
        return _Wire(places, name, f"shared with {name}, an agency")
    credit = next((each for each in side.credits if each.agency and each.how in WHOLE), None)
    if credit:
        shared = [(span.start, span.end) for span, other, _ in at if _credits(other, credit)]
        return _Wire(shared or _whole(side), credit.name if credit.key else None, f"credited to {credit.name}")
    several = _in_several(side, at)
    outlets = f"the same text in {OUTLETS} outlets or more, none of them credited"
    return _Wire(several, None, outlets if several else "")


def _credits(other: Side, credit: Credit) -> bool:
    return any(each.key == credit.key for each in other.credits)


def _most(ours: Sequence[tuple[Span, Side]]) -> str:
    """The agency that most of it is shared with."""
    sizes: defaultdict[str, int] = defaultdict(int)
    for span, other in ours:
        sizes[other.outlet.name if other.outlet else ""] += span.end - span.start
    return max(sorted(sizes), key=lambda name: sizes[name])


def _whole(side: Side) -> list[Stretch]:
    return [side.bounds] if side.bounds else []


def _in_several(side: Side, at: Sequence[tuple[Span, Side, bool]]) -> list[Stretch]:
    """The stretches that stand in two more outlets, where nobody is known to have it from anybody."""
    places = [(span, other) for span, other, has_it_from in at if not has_it_from and _apart(side, other)]
    if any(has_it_from for _, _, has_it_from in at):
        return []
    edges = sorted({edge for span, _ in places for edge in (span.start, span.end)})
    found = [
        (start, end)
        for start, end in pairwise(edges)
        if len({_name(other) for span, other in places if span.start <= start and end <= span.end}) >= OUTLETS - 1
    ]
    return [each for each in merged(found) if side.within([each]) >= SHARED]


def _apart(side: Side, other: Side) -> bool:
    """Whether two outlets are two, and neither credits the other."""
    if side.outlet is None or other.outlet is None or side.outlet.forms & other.outlet.forms:
        return False
    pairs: Mapping[Side, Side] = {side: other, other: side}
    return not any(credited(each, two.outlet) for one, two in pairs.items() for each in one.credits if two.outlet)


def _name(side: Side) -> str:
    return side.outlet.name if side.outlet else side.document.address


def _together(name: str | None, rows: Sequence[Share]) -> Share:
    agencies: defaultdict[str, int] = defaultdict(int)
    for each in rows:
        if each.agency:
            agencies[each.agency] += each.wire
    carrying = [each for each in rows if each.wire]
    told = sum(each.credited for each in carrying)
    return Share(
        document=None,
        outlet=name,
        words=sum(each.words for each in rows),
        own=sum(each.own for each in rows),
        wire=sum(each.wire for each in rows),
        copied=sum(each.copied for each in rows),
        agency=max(sorted(agencies), key=lambda each: agencies[each], default=None),
        credited=bool(carrying) and told == len(carrying),
        why=f"{len(carrying)} of {len(rows)} articles have an agency's text, {told} of them say so" if carrying else "",
    )
