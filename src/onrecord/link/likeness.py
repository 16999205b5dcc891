"""Whether two profiles are one speaker: a table of features, each of which says what it saw and what that is worth.

The score is the sum, from 0 to 1. A name alone never makes two people one where anything speaks against it, and words
that exclude each other (a plumber and a minister, senior and junior) make two of them whatever their names (law 6).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from onrecord.link import bodies, offices, persons
from onrecord.link.fits import Match
from onrecord.link.known import Entry, Known
from onrecord.link.person import Person
from onrecord.link.person import parse as read_name
from onrecord.link.profiles import COURTESIES, GIVEN, NO_DESCRIPTION, Likeness, Profile, Seen, Verdict, says_little
from onrecord.link.reading import BODIES, Reading, family_name, read
from onrecord.link.slips import SPELLED
from onrecord.link.sounds import near
from onrecord.link.tables import tables

SAME = 0.85  # the score from which two are one
JOINS = 0.55  # below it a short form fits too badly to stand for another
ONE_SLIP = 0.95  # a degree: one letter of a name that everybody knows
OWN_FIRST_NAME = frozenset({"name: nickname", "name: initials", "name: part"})
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
OF_MATTERS = frozenset({"minister", "secretary"})  # each the other's word for who heads a ministry
FEDERAL = frozenset({"justice", "defence", "security"})  # whose departments few states have
GENERATIONS = frozenset({"father", "mother", "son", "daughter", "grandfather", "grandson", "nephew", "uncle"})
NO_SETTING = -0.12  # "the ministry" needs a word of the one that it may stand for
FIRST_NAME = 0.08
NOT_TOLD = -0.1  # "Ambassador Orro" need not be Lena Orro, of whom nothing is told
ACRONYM_ELSEWHERE = -0.25  # letters in an article that has no word of the full name
LONG_ELSEWHERE, LONG_ACRONYM = -0.15, 4  # so many letters are seldom another's
GIVEN_ELSEWHERE = -0.1  # letters that some article puts behind the full name
ELSEWHERE = -0.2  # a town's body among other counties
COMMON_SURNAME, NAMED_OTHERWISE, ONE_MARKED, OTHER_KIND = -0.12, -0.36, -0.3, -1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Feature:
    """One row of the table: a name and what looks for it."""

    name: str
    function: Callable[[Reading, Reading], Iterator[Seen]]


def compare(left: Profile, right: Profile, known: Known) -> Likeness:
    """What is to be said for and against these two being one speaker."""
    return compare_read(read(left, known), read(right, known))


def compare_read(one: Reading, other: Reading) -> Likeness:
    """The same for two that are read."""
    left, right = (one, other) if one.profile.id <= other.profile.id else (other, one)
    left, right = _as_bodies(left, right)
    if GIVEN in (*left.profile.described, *right.profile.described):
        return _literal(left.profile, right.profile)
    name, short = _name(left, right)
    short = _unmarked(left, right) if short is None and name.worth >= SAME else short
    seen = [name]
    if name.worth > 0:
        seen += [each for feature in FEATURES for each in feature.function(left, right)]
    score = round(min(1.0, max(0.0, sum(each.worth for each in seen))), 3)
    for_sure = _one_title(left, right) or _one_slip(seen)
    score = max(score, SAME) if for_sure and all(each.worth > 0 for each in seen) else score
    return Likeness(
        left=left.profile.id,
        right=right.profile.id,
        score=score,
        verdict=_verdict(score, seen, short),
        why=tuple(seen),
        short=(left, right)[short].profile.id if short is not None and _joins(score, seen) else None,
    )


def _without_town(left: Reading, right: Reading) -> Match | None:
    """ "Harbour Society" in an article that names Losk, and the Harbour Society of Losk."""
    for short, (one, full) in enumerate(((left, right), (right, left))):
        if one.near and one.body and full.body and full.entry is None and bodies.lacks(one.body, full.body, one.near):
            what = f"a part of the longer name, whose other words its article has: {' '.join(full.body.words)}"
            return Match(fit="shorter", degree=1.0, what=what, short=short)
    return None


def _as_bodies(left: Reading, right: Reading) -> tuple[Reading, Reading]:
    """Two of which one looks like a person's name and may be a body's, where as bodies they fit: "Losk Legion", the
    Legion."""
    one, other = left.maybe or left.body, right.maybe or right.body
    if one is None or other is None or (left.body is None and right.body is None):
        return left, right
    if bodies.match(one, other).fit in {"other", "variant"}:
        return left, right
    return replace(left, body=one, person=None), replace(right, body=other, person=None)


def _joins(score: float, seen: list[Seen]) -> bool:
    """True where a short form may stand for the other: a form of a first name not against what is told of both."""
    return score >= JOINS and not (_contradicted(seen) and seen[0].feature in OWN_FIRST_NAME)


def _contradicted(seen: list[Seen]) -> bool:
    return any(each.feature == "described otherwise" and each.worth <= offices.DOUBT for each in seen)


def _literal(left: Profile, right: Profile) -> Likeness:
    """A name that a person gives is that name, and nothing that is only like it."""
    same = left.value == right.value
    known = same and not says_little(left.value, left.kind)
    what = f"the same name: {left.value}" if same else f"{left.value} / {right.value}"
    seen = Seen(feature="as a person gives it", worth=OF_PERSONS["whole"] if known else 0.0, what=what)
    verdict: Verdict = "same" if known else "unclear"
    return Likeness(left=left.id, right=right.id, score=seen.worth, verdict=verdict, why=(seen,))


def _one_title(left: Reading, right: Reading) -> bool:
    """True for two bare surnames with one office that few hold: "Senator Ross" and "Senator Ross"."""
    if left.person is None or right.person is None or not left.person.bare or left.person.words != right.person.words:
        return False
    held = [
        {(each.head, each.about) for each in one.told.offices if each.family in offices.HOLDS and not each.past}
        for one in (left, right)
    ]
    return not held[0].isdisjoint(held[1])


def _one_slip(seen: list[Seen]) -> bool:
    """True for two spellings of a full name whose bearers have one office, in one place or body where the spellings
    sound otherwise."""
    features = {each.feature for each in seen}
    heard = seen[0].worth > OF_PERSONS["variant"] * _spelled(0.0)
    return seen[0].feature == "name: variant" and "office" in features and (heard or "place" in features)


def _verdict(score: float, seen: list[Seen], short: int | None) -> Verdict:
    if any(each.worth <= -1 for each in seen) or (seen[0].feature == "name: nickname" and _contradicted(seen)):
        return "different"
    return "same" if score >= SAME and short is None else "unclear"


def _name(left: Reading, right: Reading) -> tuple[Seen, int | None]:
    """How the names fit, and which is only a part of the other."""
    if (found := _by_table(left, right)) is not None:
        return found, None
    if left.person is not None and right.person is not None:
        if (slip := _slip(left, right)) is not None:
            return slip, None
        fit = persons.match(left.person, right.person)
        return _worth(OF_PERSONS, fit), fit.short
    if left.body is not None and right.body is not None:
        fit = _without_town(left, right) or bodies.match(left.body, right.body)
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
    if " " not in other.profile.value or other.entry is not None:
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
    worth = round(table[fit.fit] * (_spelled(fit.degree) if fit.fit == "variant" else fit.degree), 3)
    return Seen(feature=f"name: {fit.fit}", worth=worth or OTHER_KIND, what=fit.what)


def _stands_for_itself(short: Reading, fit: Match) -> bool:
    """A name of the table is no short form of another: "BBC" is not the Boat Club, nor BBC Monitoring."""
    return short.entry is not None and not (fit.fit == "shorter" and fit.only_kinds)


def _spelled(degree: float) -> float:
    """One sound is as good as one spelling; every letter that differs takes away."""
    return 1.0 if degree >= 0.95 else {0.9: 0.97, 0.85: 0.83}.get(degree, 0.72)


def _descriptions(left: Reading, right: Reading) -> Iterator[Seen]:
    """Offices, callings, places, kin, sex; of people only."""
    if left.person is not None and right.person is not None:
        yield from offices.compare(left.told, right.told)


def _settings(left: Reading, right: Reading) -> Iterator[Seen]:
    """What else the article of a name that tells little is about."""
    if left.entry is not None and left.entry is right.entry:
        return
    if left.body is None or right.body is None or left.body.own or right.body.own:
        yield from offices.setting(left.told, right.told)
    if (fit := _without_town(left, right)) is not None:
        yield Seen(feature="setting", worth=0.16, what=fit.what)
    for one, other in ((left, right), (right, left)):
        yield from _slip_amid(one, other)
        yield from _first_name_amid(one, other)
        if other.body is None or other.told.amid or not (other.body.own or _letters(one, other.body)):
            continue
        alike = one.body is not None and bool(other.body.own) and other.body.own <= one.body.own  # "KBN", "KBN News"
        if one.told.amid and not alike:
            yield _body_amid(one, other.body)
        elif one.body is not None and not one.body.own and other.body.own.isdisjoint(one.body.initials):
            yield Seen(feature="setting", worth=NO_SETTING, what="none of it")


def _body_amid(one: Reading, other: bodies.Body) -> Seen:
    """Whether words of a body's full name stand in the article of a name that tells little; of letters
    the noun that it turns on will do."""
    letters = _letters(one, other)
    long = len(one.profile.value) >= LONG_ACRONYM
    told = ((other.own if long else _telling(other)) | {other.head}) if letters else other.own
    shared = sorted(word for word in told if {f"={offices.stem(word)}", f"={word}", word} & one.told.amid)
    if not shared and "us" in told and not FEDERAL.isdisjoint(other.kinds) and _names_a_state(one.told.amid):
        shared = ["us"]
    if one.body is not None and not one.body.own and "department" not in one.body.kinds and _other_lands(one, other):
        shared = []
    if "state" in one.profile.described and told <= frozenset({"us"}):
        shared = []  # "the state Supreme Court"
    if not letters and len(shared) < len(told):
        shared = []  # "civil society" is not the Society of Civil Engineers for being in the same country
    missing = _elsewhere(one, other, long=long) if letters else NO_SETTING
    return Seen(feature="setting", worth=0.16 if shared else missing, what=", ".join(shared) or "none of it")


def _names_a_state(amid: frozenset[str]) -> bool:
    """True for an article that names a state of the United States, as one on their bodies does where it need not say
    "U.S."."""
    states = tables().states.values()
    return any(f"={offices.stem(each)}" in amid for each in states if each not in tables().cities_too)


def _elsewhere(one: Reading, other: bodies.Body, *, long: bool) -> float:
    """What speaks against letters that stand in an article without a word of the full name."""
    given = one.body is not None and not one.body.own.isdisjoint(other.letters)
    return GIVEN_ELSEWHERE if given else LONG_ELSEWHERE if long else ACRONYM_ELSEWHERE


def _telling(body: bodies.Body) -> frozenset[str]:
    """The words by which an article tells that it speaks of a body: its own, besides a country that thousands share."""
    return body.own - frozenset(tables().countries.values()) or body.own or frozenset(body.words)


def _letters(one: Reading, other: bodies.Body) -> bool:
    """True where one may be the letters of the other."""
    return one.body is not None and not one.body.own.isdisjoint(other.initials)


def _other_lands(one: Reading, other: bodies.Body) -> bool:
    """True where a body's own word is its country, and the article of "the Supreme Court" names other countries too."""
    lands = frozenset(tables().countries.values())
    told = lands & {word.removeprefix("=") for word in one.told.amid}
    return other.own <= lands and not told <= other.own


def _slip_amid(one: Reading, other: Reading) -> Iterator[Seen]:
    """A long surname alone whose right spelling stands in the same article."""
    if one.person is None or other.person is None or not one.person.bare or other.person.bare:
        return
    alone, surname = one.person.surname, other.person.surname
    long = min(len(alone), len(surname)) >= persons.LONG_NAME  # "Barron" and "Baron" of one article are two
    if long and alone != surname and near(alone, surname) and f"={offices.stem(surname)}" in one.told.amid:
        yield Seen(feature="setting", worth=0.16, what=surname)


def _first_name_amid(one: Reading, other: Reading) -> Iterator[Seen]:
    """A surname alone in an article that has the first name too: news gives it where it names somebody first."""
    if one.person is None or other.person is None or not one.person.bare or other.person.bare:
        return
    first = other.person.words[0]
    if one.person.surname == other.person.surname and not one.told.amid.isdisjoint({f"={offices.stem(first)}", first}):
        yield Seen(feature="setting", worth=FIRST_NAME, what=first)


def _around(left: Reading, right: Reading) -> Iterator[Seen]:
    """The police of two towns of one name: their articles name other states, or other counties; of a name that many
    towns bear, no state or county is named by both."""
    shared = left.around & right.around
    if shared or not ((left.around and right.around) or _of_many_towns(left) or _of_many_towns(right)):
        return
    states = [{each for each in one.around if not each.endswith("+county")} for one in (left, right)]
    what = f"{_listed(left.around)} / {_listed(right.around)}"
    yield Seen(feature="elsewhere", worth=OTHER_KIND if all(states) else ELSEWHERE, what=what)


def _of_many_towns(one: Reading) -> bool:
    """True for "the Paris police": what each town has, under a name that many towns bear."""
    known, body = tables(), one.body
    if body is None or not body.own or body.kinds.isdisjoint(known.towns):
        return False
    return body.own <= known.many_towns


def _listed(words: frozenset[str]) -> str:
    return ", ".join(sorted(words)).replace("+", " ") or "not told"


def _generations(left: Reading, right: Reading) -> Iterator[Seen]:
    """Senior and junior are two; one that is marked and one that is not may be."""
    ours, theirs = (each.person.generation if each.person else None for each in (left, right))
    if ours == theirs:
        return
    bare = any(each.person is not None and each.person.bare for each in (left, right))
    worth = ONE_MARKED if bare and not (ours and theirs) else OTHER_KIND  # the pile tells of both: two
    if any(one is None and each.told.kin & GENERATIONS for one, each in ((ours, left), (theirs, right))):
        worth *= 2  # "his father, Ben Hask" beside "Ben Hask III"
    yield Seen(feature="generation", worth=worth, what=f"{ours or 'not marked'} / {theirs or 'not marked'}")


def _titles(left: Reading, right: Reading) -> Iterator[Seen]:
    """Of a surname alone the title is half of the name: Senator Ross is not Judge Ross."""
    if left.person is None or right.person is None or not (left.person.bare or right.person.bare):
        return
    both = left.person.bare and right.person.bare
    ours, theirs = _titles_of(left), _titles_of(right)
    yield from _untold(left, right) if left.person.bare else _untold(right, left)
    if both and ours and theirs and ours.isdisjoint(theirs) and not _one_matter(left, right):
        what = f"{', '.join(sorted(ours))} / {', '.join(sorted(theirs))}"
        yield Seen(feature="described otherwise", worth=OTHER_KIND, what=what)
        return
    for one in left.told.offices:
        for other in right.told.offices:
            if one.head == other.head and one.about and other.about and one.about.isdisjoint(other.about):
                what = f"{' '.join(sorted(one.about))} / {' '.join(sorted(other.about))} {one.head}"
                yield Seen(feature="described otherwise", worth=OTHER_KIND if both else offices.DOUBT, what=what)
                return


def _one_matter(left: Reading, right: Reading) -> bool:
    """True for "Foreign Minister Orro" and "Foreign Secretary Orro": one office under the names of two languages."""
    offices_ = [
        {frozenset(each.about) for each in one.told.offices if each.head in OF_MATTERS} for one in (left, right)
    ]
    return any(about for about in offices_[0] & offices_[1])


def _untold(bare: Reading, full: Reading) -> Iterator[Seen]:
    """An office told of a surname alone, and nothing of the full name, or only others."""
    held, others = _held(bare), _held(full)
    if not held or full.person is None or full.person.bare or full.told.after or others & (held | {offices.LAWMAKER}):
        return
    if others or not full.told.offices:
        what = f"{', '.join(sorted(held))} / {', '.join(sorted(others))}"
        yield Seen(feature="titles", worth=NOT_TOLD, what=what)


def _held(reading: Reading) -> frozenset[str]:
    held = (each for each in reading.told.offices if each.family in offices.HOLDS and each.family != "lead")
    return frozenset(each.head for each in held)


def _titles_of(reading: Reading) -> frozenset[str]:
    """Offices that one holds, and titles that are no mere courtesy; a "chief" or "leader" may be an admiral too."""
    known = tables()
    phrases = (phrase for phrase in reading.profile.described if not phrase.startswith(NO_DESCRIPTION))
    words = {word for phrase in phrases for word in phrase.split()}
    words |= set(reading.person.titles if reading.person else ())
    titles = frozenset(words) & (known.honorifics | known.first_named) - COURTESIES - {"dr", "prof", "st", "hon", "rt"}
    return titles | _held(reading)


def _initials(left: Reading, right: Reading) -> Iterator[Seen]:
    """Two initials that fit say more than one, and one that the other name lacks says less."""
    if left.person is None or right.person is None or left.person.bare or right.person.bare:
        return
    names = [each.person.words[:-1] for each in (left, right) if each.person]
    if not any(len(words[0]) == 1 for words in names):
        return
    if min(map(len, names)) > 1:
        yield Seen(feature="initials", worth=0.1, what="both initials fit")
    elif max(map(len, names)) > 1:
        by_letters = any(len(words) > 1 and max(map(len, words)) == 1 for words in names)  # "J. J. Orro" to all
        yield Seen(feature="initials", worth=-0.2 if by_letters else -0.06, what="one name has more initials")


def _unmarked(left: Reading, right: Reading) -> int | None:
    """Of two by one name, one of which is marked as senior or junior, the other: it may stand for either."""
    marked = [each.person is not None and each.person.generation is not None for each in (left, right)]
    return marked.index(False) if sum(marked) == 1 else None


def _commonness(left: Reading, right: Reading) -> Iterator[Seen]:
    """A surname that very many bear says little alone."""
    both = [each.person for each in (left, right) if each.person]
    common = sorted({each.surname for each in both} & tables().common_surnames)
    alone = [each.person for each in (left, right) if each.person and each.person.bare and not _is_crowned(each)]
    common += sorted({each.surname for each in alone} & tables().nicknames.keys())
    if common and len(both) > 1 and _named_otherwise(both):
        yield Seen(feature="common surname", worth=NAMED_OTHERWISE, what=common[0])
    elif common and (any(each.bare for each in both) or _named_between(both)):
        yield Seen(feature="common surname", worth=COMMON_SURNAME, what=common[0])


def _is_crowned(one: Reading) -> bool:
    """True for "Pope Leo", "King Tom", whom a first name alone names."""
    held = {*(one.person.titles if one.person else ()), *(each.head for each in one.told.offices)}
    return bool(one.person and one.person.titles) or not held.isdisjoint(tables().first_named)


def _named_otherwise(both: list[Person]) -> bool:
    """True where one has a name between and the other a form of the first name: "William Stewart Price", Bill Price."""
    between = [[word for word in each.words[1:-1] if len(word) > 1] for each in both]
    rows = [tables().nicknames.get(each.words[0], frozenset[int]()) for each in both if not each.bare]
    one_row = len(rows) > 1 and both[0].words[0] != both[1].words[0] and not rows[0].isdisjoint(rows[1])
    return one_row and bool(between[0]) != bool(between[1])


def _named_between(both: list[Person]) -> bool:
    """True where just one of two has a name, and no initial, between the same first name and a surname."""
    between = [[word for word in each.words[1:-1] if len(word) > 1] for each in both]
    first, other = both[0].words[0], both[-1].words[0]
    return first == other and len(first) > 1 and bool(between[0]) != bool(between[-1])


def _outlets(left: Reading, right: Reading) -> Iterator[Seen]:
    """A surname alone that stands for an outlet as well."""
    for one, other in ((left, right), (right, left)):
        if one.outlet and other.person is not None and not other.person.bare:
            yield Seen(feature="outlet of that name", worth=COMMON_SURNAME, what=one.profile.value)


def _kinds(left: Reading, right: Reading) -> Iterator[Seen]:
    """A work is no body, a place no outlet."""
    ours, theirs = left.profile.kind, right.profile.kind
    if (
        ours != theirs
        and "person" not in {ours, theirs}
        and not {ours, theirs} <= BODIES
        and left.entry is None
        and right.entry is None
    ):
        yield Seen(feature="kind", worth=OTHER_KIND, what=f"{ours} / {theirs}")


FEATURES = (
    Feature(name="kind", function=_kinds),
    Feature(name="around", function=_around),
    Feature(name="generation", function=_generations),
    Feature(name="initials", function=_initials),
    Feature(name="titles", function=_titles),
    Feature(name="descriptions", function=_descriptions),
    Feature(name="setting", function=_settings),
    Feature(name="common surname", function=_commonness),
    Feature(name="outlet of that name", function=_outlets),
)
