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
from onrecord.model import Copy, Document
from onrecord.reuse.differences import Stretch

OUTLETS = 3  # that have the same text, without one being credited: then it is taken for an agency's
SHARED = 30  # words of a passage that is counted so
ALIKE = 0.85  # share of the words of a shorter one that are the same
MOST = 0.8  # of a passage that is an agency's in the other article
ROUNDS = 3  # hands through which an agency's text is followed
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


@dataclass(frozen=True, slots=True)
class _Beside:
    """A passage of an article, where it stands in another too, and whether either is known to have it from there."""

    span: Stretch
    other: Side
    there: Stretch
    has: bool
    gives: bool


def shares(documents: Sequence[Document], copies: Sequence[Copy]) -> tuple[Share, ...]:
    """One row for each article, in the order given. The copies have their directions, as `lineage` gives them."""
    sides = {each.id: Side(each) for each in documents}
    at: defaultdict[str, list[_Beside]] = defaultdict(list)
    for each in copies:
        left, right = sides.get(each.left.document), sides.get(each.right.document)
        if left and right and _is_one(each) and left.document.address != right.document.address:
            ours, theirs = (each.left.start, each.left.end), (each.right.start, each.right.end)
            from_left, from_right = each.direction == "right from left", each.direction == "left from right"
            at[left.document.id].append(_Beside(ours, right, theirs, has=from_right, gives=from_left))
            at[right.document.id].append(_Beside(theirs, left, ours, has=from_left, gives=from_right))
    agencies = _agencies(sides.values())
    found = {one: _wire(each, at[one], agencies) for one, each in sides.items()}
    for _ in range(ROUNDS):
        found = {one: _carried(each, at[one], found) for one, each in sides.items()}
    return tuple(_share(sides[each.id], at[each.id], found[each.id]) for each in documents)


def _is_one(copy: Copy) -> bool:
    """Whether a copy is one text on both sides: no boilerplate, and not words that are alike here and there."""
    return copy.kind != "boilerplate" and (copy.score >= ALIKE or copy.words >= SHARED)


def _carried(side: Side, at: Sequence[_Beside], found: Mapping[str, _Wire]) -> _Wire:
    """An article's wire copy with what it shares with others whose side of it is an agency's."""
    ours = found[side.document.id]
    places, agency, why = list(ours.places), ours.agency, ours.why
    for each in at:
        theirs = found[each.other.document.id]
        if theirs.places and not _covered(each.span, places) and _covered(each.there, theirs.places):
            places.append(each.span)
            agency = agency or theirs.agency
            why = why or f"shared with {each.other.shown}, which has it from {theirs.agency or 'an agency'}"
    return _Wire(merged(places), agency, why)


def _covered(span: Stretch, places: Sequence[Stretch]) -> bool:
    """Whether most of a stretch lies in these."""
    common = sum(max(0, min(span[1], end) - max(span[0], start)) for start, end in places)
    return common >= MOST * (span[1] - span[0])


def by_outlet(rows: Iterable[Share]) -> tuple[Share, ...]:
    """One row for each outlet that is stated, in the order of their names."""
    stated = sorted((each for each in rows if each.outlet), key=lambda each: each.outlet or "")
    return tuple(_together(name, list(several)) for name, several in groupby(stated, key=lambda each: each.outlet))


def _share(side: Side, at: Sequence[_Beside], found: _Wire) -> Share:
    places = merged(found.places)
    copied = merged(each.span for each in at if each.has)
    words, wire = len(side.words), side.within(places)
    both = side.within(merged([*places, *copied]))
    return Share(
        document=side.document.id,
        outlet=side.outlet.name if side.outlet else None,
        words=words,
        own=words - both,
        wire=wire,
        copied=both - wire,
        agency=found.agency,
        credited=bool(wire) and bool(_credits(side)),
        why=found.why,
    )


def _agencies(sides: Iterable[Side]) -> frozenset[str]:
    """The names of the outlets that are agencies: by their names, or because others name them in datelines."""
    several = list(sides)
    outlets = {each.outlet.name: each.outlet for each in several if each.outlet}
    lines = {each.key: each for side in several for each in _credits(side) if each.how == "dateline"}
    named = {name for name, outlet in outlets.items() if any(credited(each, outlet) for each in lines.values())}
    return frozenset(named | {name for name, outlet in outlets.items() if outlet.agency})


def _credits(side: Side) -> list[Credit]:
    """The agencies that an article credits, its own outlet aside."""
    own = side.outlet
    return [each for each in side.credits if each.agency and not (own and credited(each, own))]


def _wire(side: Side, at: Sequence[_Beside], agencies: frozenset[str]) -> _Wire:
    """What of an article is an agency's: by the first ground that there is."""
    if side.outlet and side.outlet.name in agencies:
        return _Wire(_whole(side), side.outlet.name, f"{side.outlet.name} is an agency")
    ours = [each for each in at if each.other.outlet and each.other.outlet.name in agencies]
    if ours:
        name = _most(ours)
        return _Wire([each.span for each in ours], name, f"shared with {name}, an agency")
    credit = next((each for each in _credits(side) if each.how in WHOLE), None)
    if credit:
        shared = [each.span for each in at if any(other.key == credit.key for other in each.other.credits)]
        return _Wire(shared or _whole(side), credit.name if credit.key else None, f"credited to {credit.name}")
    several = _in_several(side, at)
    outlets = f"the same text in {OUTLETS} outlets or more, none of them credited"
    return _Wire(several, None, outlets if several else "")


def _most(ours: Sequence[_Beside]) -> str:
    """The agency that most of it is shared with."""
    sizes: defaultdict[str, int] = defaultdict(int)
    for each in ours:
        sizes[each.other.shown] += each.span[1] - each.span[0]
    return max(sorted(sizes), key=lambda name: sizes[name])


def _whole(side: Side) -> list[Stretch]:
    return [side.bounds] if side.bounds else []


def _in_several(side: Side, at: Sequence[_Beside]) -> list[Stretch]:
    """The stretches that stand in two more outlets, where nobody is known to have it from anybody."""
    if any(each.has or each.gives for each in at):
        return []
    places = [each for each in at if _apart(side, each.other)]
    edges = sorted({edge for each in places for edge in each.span})
    found = [
        (start, end)
        for start, end in pairwise(edges)
        if len({each.other.shown for each in places if each.span[0] <= start and end <= each.span[1]}) >= OUTLETS - 1
    ]
    return [each for each in merged(found) if side.within([each]) >= SHARED]


def _apart(side: Side, other: Side) -> bool:
    """Whether two outlets are two, and neither credits the other."""
    if side.outlet is None or other.outlet is None or side.outlet.forms & other.outlet.forms:
        return False
    pairs: Mapping[Side, Side] = {side: other, other: side}
    return not any(credited(each, two.outlet) for one, two in pairs.items() for each in one.credits if two.outlet)


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
