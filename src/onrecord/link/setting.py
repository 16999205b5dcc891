"""What else the articles tell in which two names stand: of a name that tells little, the words of the one that it may
stand for; of what every town has, its state and county."""

from collections.abc import Iterator

from onrecord.link import bodies, offices
from onrecord.link.descriptions import stem
from onrecord.link.families import LONG_NAME
from onrecord.link.fitting import without_town
from onrecord.link.homes import AROUND, HOME, PART
from onrecord.link.profiles import OTHER_KIND, Seen
from onrecord.link.reading import Reading
from onrecord.link.sounds import near
from onrecord.link.tables import tables

FEDERAL = frozenset({"justice", "defence", "security"})  # whose departments few states have
NO_SETTING = -0.12  # "the ministry" needs a word of the one that it may stand for
FIRST_NAME = 0.08
ACRONYM_ELSEWHERE = -0.25  # letters in an article that has no word of the full name
LONG_ELSEWHERE, LONG_ACRONYM = -0.15, 4  # so many letters are seldom another's
GIVEN_ELSEWHERE = -0.1  # letters that some article puts behind the full name
ELSEWHERE = -0.2  # a town's body among other counties


def settings(left: Reading, right: Reading) -> Iterator[Seen]:
    """What else the article of a name that tells little is about."""
    if left.entry is not None and left.entry is right.entry:
        return
    if left.body is None or right.body is None or left.body.own or right.body.own:
        yield from offices.setting(left.told, right.told)
    if (fit := without_town(left, right)) is not None:
        yield Seen(feature="setting", worth=0.16, what=fit.what)
    for one, other in ((left, right), (right, left)):
        of_part = PART in one.profile.described
        if other.body and ((of_part and _is_of_a_country(other.body)) or (other.entry and _is_elsewhere(one))):
            yield Seen(feature="elsewhere", worth=OTHER_KIND, what=f"of another / {' '.join(other.body.words)}")
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
    shared = sorted(word for word in told if {f"={stem(word)}", f"={word}", word} & one.told.amid)
    if not shared and "us" in told and not FEDERAL.isdisjoint(other.kinds) and _names_a_state(one.told.amid):
        shared = ["us"]
    if one.body is not None and not one.body.own and "department" not in one.body.kinds and _other_lands(one, other):
        shared = []
    if told <= frozenset({"us"}) and ("state" in one.profile.described or _may_be_of_a_state(one, other)):
        shared = []  # "the state Supreme Court"
    if not letters and len(shared) < len(told):
        shared = []  # "civil society" is not the Society of Civil Engineers for being in the same country
    missing = _elsewhere(one, other, long=long) if letters else NO_SETTING
    return Seen(feature="setting", worth=0.16 if shared else missing, what=", ".join(shared) or "none of it")


def _is_elsewhere(one: Reading) -> bool:
    """True for a body that its article gives to another state than the one of the table."""
    own = one.profile.value in tables().shared and one.entry is None
    return own and any(each.startswith((HOME, PART)) for each in one.profile.described)


def _is_of_a_country(body: bodies.Body) -> bool:
    return bool(body.own) and body.own <= frozenset(tables().countries.values())


def _names_a_state(amid: frozenset[str]) -> bool:
    """True for an article that names a state of the United States, as one on their bodies does where it need not say
    "U.S."."""
    states = tables().states.values()
    return any(f"={stem(each)}" in amid for each in states if each not in tables().cities_too)


def _may_be_of_a_state(one: Reading, other: bodies.Body) -> bool:
    """True for "the Education Department" of an article on a state and its governor."""
    federal = not FEDERAL.isdisjoint(other.kinds)
    return not federal and "governor" in one.told.amid and _names_a_state(one.told.amid)


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
    long = min(len(alone), len(surname)) >= LONG_NAME  # "Barron" and "Baron" of one article are two
    if long and alone != surname and near(alone, surname) and f"={stem(surname)}" in one.told.amid:
        yield Seen(feature="setting", worth=0.16, what=surname)


def _first_name_amid(one: Reading, other: Reading) -> Iterator[Seen]:
    """A surname alone in an article that has the first name too: news gives it where it names somebody first."""
    if one.person is None or other.person is None or not one.person.bare or other.person.bare:
        return
    first = other.person.words[0]
    if one.person.surname == other.person.surname and not one.told.amid.isdisjoint({f"={stem(first)}", first}):
        yield Seen(feature="setting", worth=FIRST_NAME, what=first)


def around(left: Reading, right: Reading) -> Iterator[Seen]:
    """The police of two towns of one name: their articles name other states, or other counties; of a name that many
    towns bear, no state or county is named by both."""
    yield from _lands(left, right)
    shared = left.around & right.around
    if shared or not ((left.around and right.around) or _of_many_towns(left) or _of_many_towns(right)):
        return
    states = [{each for each in one.around if not each.endswith("+county")} for one in (left, right)]
    what = f"{_listed(left.around)} / {_listed(right.around)}"
    yield Seen(feature="elsewhere", worth=OTHER_KIND if all(states) else ELSEWHERE, what=what)


def _lands(left: Reading, right: Reading) -> Iterator[Seen]:
    """Of what every country has ("the Meteorological Department") where the articles are at home: in two countries it
    is two; in one alone it may be."""
    if not (_is_everywhere(left) and _is_everywhere(right)):
        return
    homes = [{each for each in one.profile.described if each.startswith((HOME, AROUND))} for one in (left, right)]
    lands = [{each for each in one if each.startswith(HOME)} for one in homes]
    if lands[0] != lands[1]:
        what = " / ".join(", ".join(sorted(each)) or "not told" for each in homes)
        yield Seen(feature="elsewhere", worth=OTHER_KIND if all(homes) else ELSEWHERE, what=what)


def _is_everywhere(one: Reading) -> bool:
    return one.entry is None and one.body is not None and bool(one.body.own) and one.body.own <= tables().everywhere


def _of_many_towns(one: Reading) -> bool:
    """True for "the Paris police": what each town has, under a name that many towns bear."""
    known, body = tables(), one.body
    if body is None or not body.own or body.kinds.isdisjoint(known.towns):
        return False
    return body.own <= known.many_towns


def _listed(words: frozenset[str]) -> str:
    return ", ".join(sorted(words)).replace("+", " ") or "not told"
