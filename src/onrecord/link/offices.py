"""Whether what descriptions tell speaks for one person or for two: offices, places, ages, ranks, callings."""

from collections.abc import Iterable, Iterator

from onrecord.link.descriptions import Office, Told, stem
from onrecord.link.profiles import Seen
from onrecord.link.sounds import near
from onrecord.link.tables import tables

ANYBODY = frozenset({"official", "expert", "member", "spokesman", "volunteer"})  # which one of any calling may be
UNDER = frozenset({"deputy", "assistant"})
# A person told by nothing but an age is one whom readers do not know; the other may be another, above all where it is
# young and has parents of that name.
ONE_AGED, ONE_YOUNG = -0.05, -0.08
ONE_AGE = 0.12  # both are as old, in news of one pile: that chance puts once in fifty
FAR_AGES, GROWN, OLD = 15, 23, 85  # years
NEAR = 0.85  # of two names of places
FAR_RANKS = 4
HOLDS = frozenset({"office", "court", "lead", "soldier"})  # families of callings that are offices
PRIVATE = frozenset({"school", "work"})
# A senator may lead a party, a general an agency.
LEADS = (frozenset({"office", "lead"}), frozenset({"soldier", "lead"}))
OF_DOCTORS = frozenset({"medical", "clinic", "hospital", "surgery"})  # what a doctor leads
HELD_TOO = 0.35  # as much as one office with its place and words is worth
OFFICE, PLACES, MORE_PLACES, WORDS = 0.16, 0.06, 0.1, 0.05  # what an agreement is worth
AGAINST, DOUBT, HALF_DOUBT = -1.0, -0.12, -0.06
NONE_OF_IT, NOTHING_AT_ALL = -0.06, -0.08  # the second of a name of which nothing else is told


def setting(left: Told, right: Told) -> Iterator[Seen]:
    """Whether a name that tells little stands among the words by which another is described."""
    if left.amid and right.amid:
        shared = sorted(word[1:] for word in left.amid & right.amid if word.startswith("="))
        if len(shared) > 1:
            yield Seen(feature="setting", worth=min(0.16, 0.06 * len(shared)), what=", ".join(shared[:8]))
    for one, other in ((left, right), (right, left)):
        if one.amid and other.offices and not other.amid:
            yield from _among_those(one, other)


def _among_those(one: Told, other: Told) -> Iterator[Seen]:
    amid, told = one.amid, one.offices or one.he or one.she
    if not (other.places or other.about or other.callings):
        return  # "R-Ky.", "the star": nothing to look for
    places = sorted(place for place in other.places if f"={place}" in amid)
    about = sorted(word for word in other.about if word in amid)
    heads = sorted({office.head for office in other.offices if office.head in amid})
    told = told or any(f"={stem(office.head)}" in amid for office in other.offices)  # "Sen." as a title
    worth = min(0.2, 0.12 * len(places)) + min(0.08, 0.04 * len(about)) + (0.04 if heads else 0)
    yield Seen(
        feature="setting",
        worth=round(worth, 3) or (NONE_OF_IT if told else NOTHING_AT_ALL),
        what=", ".join([*places, *about, *heads]) or "none of it",
    )


def compare(left: Told, right: Told) -> Iterator[Seen]:
    """What the descriptions of two say for and against one person."""
    if (left.he and right.she and not left.she) or (left.she and right.he and not right.she):
        yield Seen(feature="sex", worth=AGAINST, what="a man / a woman")
    if any(frozenset({a, b}) in tables().kin_apart for a in left.kin for b in right.kin):
        yield Seen(feature="kin", worth=AGAINST, what=f"{_listed(left.kin)} / {_listed(right.kin)}")
    if (left.elder and right.younger) or (left.younger and right.elder):
        yield Seen(feature="generation", worth=AGAINST, what="the elder / the younger")
    if left.age or right.age:
        yield from _ages(left, right)
    yield from _ranks(left, right)
    for one, other in ((left, right), (right, left)):
        held = next((each for each in other.offices if each.family in HOLDS), None)
        if one.after and held is not None:
            yield Seen(feature="office", worth=HELD_TOO, what=f"{held.head} / before or after another")
    if left.offices and right.offices:
        yield from _origins(left, right)
        yield from _callings(left, right)
        yield from _agreement(left, right)


def _origins(left: Told, right: Told) -> Iterator[Seen]:
    """ "of Dorvania" and "of Velmara" right behind one name."""
    ours, theirs = (
        frozenset(place for office in told.offices if office.only_place for place in office.places)
        for told in (left, right)
    )
    if ours and theirs and not _shared(ours, theirs) and not _shared(left.places, right.places):
        heads = {office.head for office in left.offices if office.family in HOLDS and not office.past}
        one = heads & {office.head for office in right.offices if not office.past}
        what = f"of {_listed(ours)} / of {_listed(theirs)}"
        yield Seen(feature="elsewhere", worth=AGAINST if one else DOUBT, what=what)


def _ages(left: Told, right: Told) -> Iterator[Seen]:
    """Ages that no pile of news spans, a youth who is no minister, and one too old to be one beside a trade."""
    if left.age is not None and right.age is not None and abs(left.age - right.age) > FAR_AGES:
        yield Seen(feature="age", worth=AGAINST, what=f"{left.age} / {right.age}")
    if left.age is not None and left.age == right.age:
        yield Seen(feature="age", worth=ONE_AGE, what=f"both {left.age}")
    for one, other in ((left, right), (right, left)):
        held = next((each for each in other.offices if each.family in {"office", "court", "lead"}), None)
        if one.age is None:
            continue
        if held is not None and (one.age < GROWN or (one.age >= OLD and _is_private(one))):
            yield Seen(feature="age", worth=AGAINST, what=f"{one.age} / {held.head}")
        if other.age is None and not one.offices:
            yield Seen(feature="age", worth=ONE_YOUNG if one.age < GROWN else ONE_AGED, what=f"{one.age} / not told")


def _is_private(told: Told) -> bool:
    """True where all that is told of somebody is a calling out of office."""
    families = {office.family for office in told.offices}
    return bool(families) and families.isdisjoint({None, *HOLDS})


def _ranks(left: Told, right: Told) -> Iterator[Seen]:
    """A lieutenant is no general: nobody rises that far within what a pile of news covers."""
    known = tables().ranks
    ours, theirs = ({office.head for office in told.offices if office.head in known} for told in (left, right))
    if ours and theirs and min(abs(known[a] - known[b]) for a in ours for b in theirs) >= FAR_RANKS:
        yield Seen(feature="rank", worth=AGAINST, what=f"{_listed(ours)} / {_listed(theirs)}")


def _callings(left: Told, right: Told) -> Iterator[Seen]:
    """A plumber is no minister, and no docker."""
    known = tables()
    ours, theirs = left.callings - ANYBODY, right.callings - ANYBODY
    if not ours or not theirs or not ours.isdisjoint(theirs):
        return
    families, others = ({known.callings[each] for each in several} for several in (ours, theirs))
    if _led_by_doctor([(a, b) for a in left.offices for b in right.offices]):
        return
    shut = (families | others) & known.closed
    if shut and (families.isdisjoint(others) or families & others == {"trade"}):
        yield Seen(feature="calling", worth=AGAINST, what=f"{_listed(ours)} / {_listed(theirs)}")


def _led_by_doctor(pairs: list[tuple[Office, Office]]) -> bool:
    """True for a gastroenterologist and a clinic's "medical director"."""
    both = [pair for one, other in pairs for pair in ((one, other), (other, one))]
    return any(
        one.family == "medicine" and other.family == "lead" and not other.about.isdisjoint(OF_DOCTORS)
        for one, other in both
    )


def _agreement(left: Told, right: Told) -> Iterator[Seen]:
    """The best of what two descriptions share, and two offices of one name in two countries."""
    pairs = [(a, b) for a in left.offices for b in right.offices]
    degree, what = max((_alike(a, b) for a, b in pairs), default=(0.0, ""))
    if degree > 0:
        yield Seen(feature="office", worth=OFFICE * degree, what=what)
    shared, words = _shared(left.places, right.places), left.about & right.about
    if shared:
        yield Seen(feature="place", worth=PLACES if len(shared) == 1 else MORE_PLACES, what=_listed(shared))
    if words:
        yield Seen(feature="words", worth=WORDS, what=_listed(words))
    yield from _elsewhere(pairs, degree, bool(shared), bool(words))


def _elsewhere(pairs: list[tuple[Office, Office]], degree: float, shared: bool, words: bool) -> Iterator[Seen]:
    """The same office in two countries, or in two places."""
    for a, b in pairs:
        if a.head != b.head or not a.home or not b.home or shared or a.past or b.past:
            continue
        what = f"{a.head} of {_listed(a.home)} / of {_listed(b.home)}"
        yield Seen(feature="elsewhere", worth=AGAINST, what=what)
        return
    told = [(a, b) for a, b in pairs if not any(each.only_place or each.only_party for each in (a, b))]
    if told and degree == 0 and not shared and not words and not _one_family(told) and not _led_by_doctor(told):
        apart = any((_sits(a) and _works(b)) or (_sits(b) and _works(a)) for a, b in told)
        beside = any(each.head in tables().beside_others for pair in told for each in pair)
        worth = AGAINST if apart else HALF_DOUBT if beside else DOUBT
        yield Seen(feature="described otherwise", worth=worth, what=f"{told[0][0].head} / {told[0][1].head}")


def _sits(office: Office) -> bool:
    """Holds a seat that leaves no time for another calling, and holds it now."""
    return office.family in {"office", "court"} and office.head not in tables().beside_others and not office.past


def _works(office: Office) -> bool:
    return office.family in PRIVATE and not office.past


def _one_family(pairs: list[tuple[Office, Office]]) -> bool:
    return any(a.family == b.family is not None or {a.family, b.family} in LEADS for a, b in pairs)


def _alike(left: Office, right: Office) -> tuple[float, str]:
    """How far two descriptions are one office, 0 to 1."""
    told = left.head if left.head == right.head else f"{left.head} / {right.head}"
    if left.head == right.head and left.home and right.home and not _shared(left.home, right.home):
        return 0.0, told
    if left.head == right.head and left.about & UNDER != right.about & UNDER:
        return 0.3, f"{told}, one of them deputy"
    if left.head == right.head:
        if left.about & right.about or left.about == right.about:
            return 1.0, " ".join([*sorted(left.about & right.about), told])
        return (0.6, told) if not left.about or not right.about else (0.3, told)
    if left.family == right.family and left.family in {"soldier", "lead"} and not (left.about and right.about):
        return 0.5, told
    return (0.5, " ".join([*sorted(left.about & right.about), told])) if left.about & right.about else (0.0, told)


def _shared(left: frozenset[str], right: frozenset[str]) -> set[str]:
    return {a for a in left if a in right or any(near(a, b) >= NEAR for b in right)}


def _listed(words: Iterable[str]) -> str:
    return ", ".join(sorted(words))
