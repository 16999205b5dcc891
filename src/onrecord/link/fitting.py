"""How the names of two profiles fit, and what that is worth by itself: by the table of names, as persons, as bodies, or
across."""

from dataclasses import replace

from onrecord.link import bodies, persons
from onrecord.link.fits import Match
from onrecord.link.known import Entry
from onrecord.link.person import parse as read_name
from onrecord.link.profiles import OTHER_KIND, Seen
from onrecord.link.reading import Reading, family_name, is_member
from onrecord.link.slips import SPELLED

ONE_SLIP = 0.95  # a degree: one letter of a name that everybody knows
# What a fit of two names is worth by itself. Below SAME, descriptions must agree as well; a short form waits for
# clusters.py to see that nobody else fits.
OF_PERSONS: dict[str, float] = {
    "whole": 0.92,
    "office": 0.3,
    "order": 0.9,
    "middle": 0.9,
    "nickname": 0.8,
    "variant": 0.88,
    "initials": 0.74,
    "part": 0.7,
    "surname": 0.62,
    "titled": 0.6,
    "first name": 0.3,
    "other surname": 0.2,
    "other": 0.0,
}
OF_BODIES: dict[str, float] = {
    "whole": 0.95,
    "variant": 0.94,
    "acronym": 0.76,
    "shorter": 0.66,
    "general": 0.66,
    "other": 0.0,
}


def names_fit(left: Reading, right: Reading) -> tuple[Seen, int | None]:
    """How the names fit, and which is only a part of the other."""
    if (found := _by_table(left, right)) is not None:
        return found, None
    if left.person is not None and right.person is not None:
        if (slip := _slip(left, right)) is not None:
            return slip, None
        fit = persons.match(left.person, right.person)
        return _worth(OF_PERSONS, fit), fit.short
    if left.body is not None and right.body is not None:
        fit = without_town(left, right) or bodies.match(left.body, right.body)
        both = is_member(left) and is_member(right)
        fit = replace(fit, fit="general") if fit.fit == "whole" and both else fit
        why = _not_by_table(left, right, fit)
        return (_worth(OF_BODIES, fit), fit.short) if why is None else (why, None)
    across = _letters_across(left, right) or _family_across(left, right) or _tail_across(left, right)
    return across or (_across_kinds(left, right), None)


def _tail_across(left: Reading, right: Reading) -> tuple[Seen, int] | None:
    """ "Mount Tolmar", which looks like a person's name, and the Mount Tolmar Hospital."""
    if left.entry is not None or right.entry is not None or any(each.told.offices for each in (left, right)):
        return None
    words = [each.person.words if each.person else each.body.words if each.body else () for each in (left, right)]
    fit = bodies.without_tail(*words) if all(words) else None
    return (_worth(OF_BODIES, fit), fit.short) if fit is not None and fit.short is not None else None


def _slip(left: Reading, right: Reading) -> Seen | None:
    """Two spellings of a full name, both of which stand in the article of one of them."""
    for one, other in ((left, right), (right, left)):
        if f"{SPELLED}{other.profile.value}" in one.profile.described:
            what = f"spelled both ways in one article: {one.profile.value} / {other.profile.value}"
            return Seen(feature="name: variant", worth=OF_PERSONS["variant"], what=what)
    return None


def _family_across(left: Reading, right: Reading) -> tuple[Seen, int] | None:
    """ "al-Hask", which looks like a body's name, and Omar al-Hask."""
    for short, (one, other) in enumerate(((left, right), (right, left))):
        name, person = family_name(one), other.person
        if name is not None and person is not None and not person.bare and name == person.surname and person.particles:
            what = f"{one.profile.value} / {' '.join(person.words)}"
            return Seen(feature="name: surname", worth=OF_PERSONS["surname"], what=what), short
    return None


def _letters_across(left: Reading, right: Reading) -> tuple[Seen, int] | None:
    """What looks like a person and has another's letters in front: "UL Tolmark", the University of Losk, Tolmark."""
    for short, (one, other) in enumerate(((left, right), (right, left))):
        if one.person is None or one.person.bare or other.body is None or other.entry is not None:
            continue
        fit = bodies.match(bodies.parse(one.profile.value), other.body)
        if fit.fit == "acronym" and fit.short == 0:
            return _worth(OF_BODIES, fit), short
    return None


def _by_table(left: Reading, right: Reading) -> Seen | None:
    """What the table of names, or that of countries, says of two."""
    if left.entry is not None and right.entry is not None:
        same = left.entry is right.entry
        what = left.entry.name if same else f"{left.entry.name} / {right.entry.name}"
        return Seen(feature="table of names", worth=0.97 if same else OTHER_KIND, what=what)
    if any(each.entry is not None and each.entry.kind == "place" for each in (left, right)):
        return Seen(feature="kind", worth=0.0, what="a country, and what is none")  # "China", "the Chinese"
    forms = (_misspelled(one.entry, two) for one, two in ((left, right), (right, left)) if one.entry is not None)
    return next((form for form in forms if form is not None), None)


def _not_by_table(left: Reading, right: Reading, fit: Match) -> Seen | None:
    """Why a short form is none: by the table of names it is another's, or its article has no word of what it would
    leave out ("the Farmers Union", the National Farmers Union)."""
    if fit.fit == "shorter" and fit.short is not None and left.body and right.body:
        scopes, one = bodies.scopes(left.body, right.body), (left, right)[fit.short]
        if scopes and right.entry is None and left.entry is None and not scopes <= one.near:
            return Seen(feature="name: other", worth=OTHER_KIND, what=f"another kind of body: {fit.what}")
    if fit.short is not None and _stands_for_itself((left, right)[fit.short], fit):
        return Seen(feature="table of names", worth=OTHER_KIND, what=f"no short form: {fit.what}")
    return None


def _misspelled(entry: Entry, other: Reading) -> Seen | None:
    """A name of several words that is a form of the table but for its spelling."""
    if " " not in other.profile.value or other.entry is not None or entry.kind == "person":
        return None
    body = bodies.parse(other.profile.value)
    for form in entry.forms:
        fit = bodies.match(bodies.parse(form), body) if " " in form else None
        if fit is not None and fit.fit == "variant":
            degree = ONE_SLIP if bodies.one_letter(form, other.profile.value) else fit.degree
            return _worth(OF_BODIES, replace(fit, degree=degree, what=f"{entry.name}, {fit.what}"))
    return None


def _across_kinds(left: Reading, right: Reading) -> Seen:
    """A person and what seems to be a body: a name in capitals may be either, the name of a kind of body is not."""
    body = left.body or right.body
    told = f"{left.profile.kind} / {right.profile.kind}"
    if body is None or body.kinds or left.entry or right.entry or "place" in told or "work" in told:
        return Seen(feature="kind", worth=OTHER_KIND, what=told)
    fit = persons.match(read_name(left.profile.value), read_name(right.profile.value))
    if fit.fit not in {"whole", "order", "middle"} or not 2 <= len(body.words) <= 4:
        return Seen(feature="kind", worth=0.0, what=told)
    return _worth(OF_PERSONS, replace(fit, what=f"{fit.what} ({told})"))


def _worth(table: dict[str, float], fit: Match) -> Seen:
    worth = round(table[fit.fit] * (spelled(fit.degree) if fit.fit == "variant" else fit.degree), 3)
    return Seen(feature=f"name: {fit.fit}", worth=worth or OTHER_KIND, what=fit.what)


def _stands_for_itself(short: Reading, fit: Match) -> bool:
    """A name of the table is no short form of another: "BBC" is not the Boat Club, nor BBC Monitoring."""
    return short.entry is not None and not (fit.fit == "shorter" and fit.only_kinds)


def spelled(degree: float) -> float:
    """One sound is as good as one spelling; every letter that differs takes away."""
    return 1.0 if degree >= 0.95 else {0.9: 0.97, 0.85: 0.83}.get(degree, 0.72)


def without_town(left: Reading, right: Reading) -> Match | None:
    """ "Harbour Society" in an article that names Losk, and the Harbour Society of Losk."""
    for short, (one, full) in enumerate(((left, right), (right, left))):
        if one.near and one.body and full.body and full.entry is None and bodies.lacks(one.body, full.body, one.near):
            what = f"a part of the longer name, whose other words its article has: {' '.join(full.body.words)}"
            return Match(fit="shorter", degree=1.0, what=what, short=short)
    return None


def unmarked(left: Reading, right: Reading) -> int | None:
    """Of two by one name, one of which is marked as senior or junior, the other: it may stand for either."""
    marked = [each.person is not None and each.person.generation is not None for each in (left, right)]
    return marked.index(False) if sum(marked) == 1 else None
