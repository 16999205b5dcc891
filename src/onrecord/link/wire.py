"""Wire copy: which articles carry an agency's text, with or without its name, and how much of an outlet is its own.

An agency's text is known by an agency's article in the case from which it is taken, by a credit, or by standing in the
articles of several outlets of one day of which none is credited. An outlet is an agency by its name, or because several
others credit it. It is counted in words of the body, without head, captions and boilerplate.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby, pairwise

from onrecord.cover import merged
from onrecord.crediting import Credit, Outlet, credited, is_agency
from onrecord.folding import name_key
from onrecord.link.known import ours as known
from onrecord.link.sharing import Side
from onrecord.model import Copy, Document
from onrecord.reuse.differences import Stretch

OUTLETS = 3  # that have the same text, without one being credited: then it is taken for an agency's
CREDITING = 2  # outlets that credit another in a dateline or a credit line, which is then taken for an agency
DAYS = 1  # between the articles of several outlets that have it from an agency
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
    """A passage of an article, where it stands in another too, whether either is known to have it from there,
    and whether nobody is known to have anything from the other one, nor that one from anybody."""

    span: Stretch
    other: Side
    there: Stretch
    has: bool
    gives: bool
    apart: bool


def shares(documents: Sequence[Document], copies: Sequence[Copy]) -> tuple[Share, ...]:
    """One row for each article, in the order given. The copies have their directions, as `lineage` gives them."""
    sides = {each.id: Side(each) for each in documents}
    at: defaultdict[str, list[_Beside]] = defaultdict(list)
    tied = {place.document for each in copies if each.direction for place in (each.left, each.right)}
    for each in copies:
        left, right = sides.get(each.left.document), sides.get(each.right.document)
        if left and right and _is_one(each) and left.document.address != right.document.address:
            ours, theirs = (each.left.start, each.left.end), (each.right.start, each.right.end)
            from_left, from_right = each.direction == "right from left", each.direction == "left from right"
            at[left.document.id].append(
                _Beside(ours, right, theirs, from_right, from_left, right.document.id not in tied)
            )
            at[right.document.id].append(
                _Beside(theirs, left, ours, from_left, from_right, left.document.id not in tied)
            )
    agencies = _agencies(sides.values())
    papers = [each.outlet for each in sides.values() if each.outlet and each.outlet.name not in agencies]
    found = {one: _wire(each, at[one], agencies, papers) for one, each in sides.items()}
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
        if (
            theirs.places
            and not _unclear(each, theirs)
            and not _covered(each.span, places)
            and _covered(each.there, theirs.places)
        ):
            places.append(each.span)
            agency = agency or theirs.agency
            why = why or f"shared with {each.other.shown}, which has it from {theirs.agency or 'an agency'}"
    return _Wire(merged(places), agency, why)


def _unclear(beside: _Beside, theirs: _Wire) -> bool:
    """Whether the other article is the agency's own, and not known to be the one from which this one has it."""
    return not beside.has and theirs.agency is not None and beside.other.shown == theirs.agency


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
    """The names of the outlets that are agencies: by their names, or because several others credit them."""
    several = list(sides)
    outlets = {each.outlet.name: each.outlet for each in several if each.outlet}
    crediting: defaultdict[str, set[frozenset[str]]] = defaultdict(set)
    for side in several:
        for name in _credited_as_agencies(side, outlets.values()):
            crediting[name].add(side.outlet.forms if side.outlet else frozenset())
    named = {name for name, forms in crediting.items() if len(forms - {frozenset()}) >= CREDITING}
    return frozenset(named | {name for name, each in outlets.items() if each.agency or _is_known(name)})


def _credited_as_agencies(side: Side, outlets: Iterable[Outlet]) -> list[str]:
    """The outlets, its own aside, that an article credits as an agency is credited."""
    lines = [each for each in _credits(side) if each.how in {"dateline", "credit line"}]
    return [each.name for each in outlets if any(credited(line, each) for line in lines)] if lines else []


def _is_known(name: str) -> bool:
    """Whether the table of outlets has it under the name of an agency."""
    entry = known().find(name_key(name))
    return entry is not None and any(map(is_agency, entry.forms))


def _credits(side: Side) -> list[Credit]:
    """The agencies that an article credits, its own outlet aside."""
    own = side.outlet
    return [each for each in side.credits if each.agency and not (own and credited(each, own))]


def _wire(side: Side, at: Sequence[_Beside], agencies: frozenset[str], papers: Sequence[Outlet]) -> _Wire:
    """What of an article is an agency's: by the first ground that there is; to credit one of the papers is none."""
    if side.outlet and side.outlet.name in agencies:
        return _Wire(_whole(side), side.outlet.name, f"{side.outlet.name} is an agency")
    ours = [each for each in at if each.has and each.other.outlet and each.other.outlet.name in agencies]
    if ours:
        name = _most(ours)
        return _Wire([each.span for each in ours], name, f"shared with {name}, an agency")
    wholly = [each for each in _credits(side) if each.how in WHOLE]
    credit = next((each for each in wholly if not any(credited(each, paper) for paper in papers)), None)
    if credit:
        shared = [each.span for each in at if any(other.key == credit.key for other in each.other.credits)]
        return _Wire(shared or _whole(side), credit.name if credit.key else None, f"credited to {credit.name}")
    several = [] if any(each.has or each.gives for each in at) else _in_several(side, at)
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
    places = [each for each in at if each.apart and _apart(side, each.other) and _one_day(side, each.other)]
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


def _one_day(side: Side, other: Side) -> bool:
    """Whether two articles are of one day or the next, as far as their dates are stated."""
    days = [each.document.published.value[:10] for each in (side, other) if each.document.published]
    if any(len(each) < len("2031-01-31") for each in days) or len(days) < len((side, other)):
        return True
    one, two = map(date.fromisoformat, days)
    return abs((one - two).days) <= DAYS


def _together(name: str | None, rows: Sequence[Share]) -> Share:
    rows = [_own(each) for each in rows]
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


def _own(row: Share) -> Share:
    """The same, with an agency's words in its own article counted as its own: nobody is an agency to itself."""
    if row.agency is None or row.agency != row.outlet:
        return row
    return replace(row, own=row.own + row.wire, wire=0, agency=None, credited=False, why="")
