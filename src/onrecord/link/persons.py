"""How two names of people fit."""

from dataclasses import replace

from onrecord.link.families import LONG_NAME, UNSURE, alone_near, family_names, family_near, is_given, is_turned
from onrecord.link.fits import Match, OfPersons, no_fit
from onrecord.link.given import NEAR_ENOUGH, first_near, less_usual, middle, one_row
from onrecord.link.partial import part, second
from onrecord.link.person import FULL_NAME, OF_FATHER, Person, beside, names
from onrecord.link.sounds import near
from onrecord.link.tables import tables
from onrecord.link.turning import supported, turned
from onrecord.nations import is_country, is_seat

SLIP, LONG_FIRST = 0.9, 6
KUNYA = frozenset({"abu", "abou", "umm"})  # begin a family name of two words: "Abu Hask"
LONG_ALIKE = 7  # letters of a surname that an initial may be spelled otherwise with: "J. Price" is no "Justin Pierce"
TWO_STEPS = 0.85
SECOND_FIRST = 0.6
ONE_SOUND = 0.85  # but for a vowel
TEAM = "team"  # before a candidate's name, who is not his campaign


def match(left: Person, right: Person) -> Match:
    """How two names fit."""
    if left.nameless or right.nameless:
        return Match(fit="office", degree=1.0, what=f"an office, and no name: {names(left, right)}")
    if (left.thing or right.thing) and left.words != right.words:
        return no_fit(f"a person, and what is none: {names(left, right)}")
    if left.words == right.words and not _fathers_apart(left, right):
        return _same_words(left)
    if left.bare or right.bare:
        return _bare(left, right)
    for short, (one, full) in enumerate(((left, right), (right, left))):
        if _is_family_name(one, full):
            return Match(fit="surname", degree=1.0, what=f"{' '.join(one.words)} / {' '.join(full.words)}", short=short)
    whole = _of_father(left, right) or _joined(left, right)
    return whole or supported(turned(left, right), left, right) or _full(left, right)


def _same_words(one: Person) -> Match:
    if any(len(word) == 1 for word in one.words[:-1]) and len(one.words) == FULL_NAME:
        return Match(fit="initials", degree=1.0, what="the same initial and surname")
    # "New York", which looks like a person, is a state, a city, and what is left of a longer name.
    fit: OfPersons = "surname" if one.bare or " ".join(one.words) in tables().states else "whole"
    return Match(fit=fit, degree=1.0, what=f"the same name: {' '.join(one.words)}")


def _is_family_name(one: Person, full: Person) -> bool:
    """True for "al-Hask" and "Abu Hask", the whole family name of another."""
    if one.words[0] in KUNYA and len(one.words) == FULL_NAME:
        return one.words == full.words[-FULL_NAME:]
    return one.words[0] in full.particles and one.words[1:] == full.words[-len(one.words) + 1 :]


def _bare(left: Person, right: Person) -> Match:
    """A single word against a name."""
    if left.bare and right.bare:
        degree = family_near(left.surname, right.surname)
        return Match(fit="surname" if degree else "other", degree=degree, what=beside(left.surname, right.surname))
    short = 0 if left.bare else 1
    one, full = (left, right) if left.bare else (right, left)
    known = tables()
    land = is_country(one.surname) or (is_seat(one.surname) and not one.titles)  # or its government
    land = land or (one.surname in known.states and one.surname not in known.cities_too | known.nicknames.keys())
    land = land or known.spelled.get(one.surname, one.surname) in known.sure_of_three  # "the Initiative"
    if land or full.words[0] in known.directions or full.words[0] == TEAM:  # "Losk", and "West Losk"
        return no_fit(beside(one.surname, " ".join(full.words)))
    if one.surname == full.surname:
        return Match(fit="surname", degree=UNSURE if is_given(full) else 1.0, what=one.surname, short=short)
    degree, family = max((alone_near(one.surname, word) * sure, word) for word, sure in family_names(full))
    if degree > 0:
        return Match(fit="surname", degree=degree, what=beside(one.surname, family), short=short)
    if first_near(one.surname, full.words[0]) >= 0.95:
        fit: OfPersons = "titled" if tables().first_named & set(one.titles) else "first name"
        return Match(fit=fit, degree=1.0, what=f"only a first name: {one.surname}", short=short)
    slip = len(one.surname) >= LONG_NAME and near(one.surname, full.surname) >= NEAR_ENOUGH
    return Match(fit="other surname" if slip else "other", degree=float(slip), what=beside(one.surname, full.surname))


def _fathers_apart(left: Person, right: Person) -> bool:
    """True for "Omar bin Zahid al-Tolani" and "Omar bin Nadir al-Tolani"."""
    return bool(left.father and right.father) and near(left.father or "", right.father or "") < NEAR_ENOUGH


def _of_father(left: Person, right: Person) -> Match | None:
    """ "Omar bin Zahid" of "Omar bin Zahid al-Tolani": by the father's name, which stands for the family's."""
    if _fathers_apart(left, right):
        return no_fit(f"another father: {left.father} / {right.father}")
    for short, (one, full) in enumerate(((left, right), (right, left))):
        if not full.father or one.father or not set(OF_FATHER) & set(one.particles) or len(one.words) != FULL_NAME:
            continue
        if min(near(one.surname, full.father), first_near(one.words[0], full.words[0])) >= ONE_SOUND:
            return Match(fit="part", degree=1.0, what=f"with and without the family's: {names(one, full)}", short=short)
    return None


def _joined(left: Person, right: Person) -> Match | None:
    """ "kim jong un" and "kim jongun"."""
    if "".join(left.words) == "".join(right.words):
        return Match(fit="whole", degree=0.97, what="the same letters, parted otherwise")
    return None


def _full(left: Person, right: Person) -> Match:
    """Two names of two words or more: surname, first name, then what stands between."""
    surname = _surnames(left, right)
    if surname < NEAR_ENOUGH:
        return part(left, right) or _initial_turned(left, right) or _other_surname(left, right)
    given = first_near(left.words[0], right.words[0])
    if given == 0:
        found = part(left, right) or second(left, right)
        return found or no_fit(f"another first name: {beside(left.words[0], right.words[0])}")
    if middle(left.words[1:-1], right.words[1:-1]) == 0:
        return no_fit(f"another name between: {beside(' '.join(left.words[1:-1]), ' '.join(right.words[1:-1]))}")
    return _fitted(left, right, surname, given)


def _initial_turned(left: Person, right: Person) -> Match | None:
    """ "F. Varga" and "Varga Ferenc"."""
    one, other = (
        replace(each, words=each.words[::-1]) if is_turned(each) and len(beside.words[0]) == 1 else each
        for each, beside in ((left, right), (right, left))
    )
    return None if (one, other) == (left, right) or one.surname != other.surname else _full(one, other)


def _other_surname(left: Person, right: Person) -> Match:
    """Another surname beside the same first name may be that of a marriage, when a longer name has both."""
    what = f"another surname: {beside(left.surname, right.surname)}"
    if len(left.words[0]) > 1 and left.words[0] == right.words[0]:
        return Match(fit="other surname", degree=1.0, what=what)
    return no_fit(what)


def _surnames(left: Person, right: Person) -> float:
    """How near the surnames are, one of which may be written in two words."""
    family = left.words[0] == right.words[0] and left.words[0] in tables().family_first
    found = near(left.surname, right.surname) if family else family_near(left.surname, right.surname)  # "Wang Yi", "Li"
    for one, other in ((left, right), (right, left)):
        if len(one.words) > 2 and "".join(one.words[-2:]) == other.surname:
            found = max(found, 0.97)
    return found


def _fitted(left: Person, right: Person, surname: float, given: float) -> Match:
    firsts, both = (left.words[0], right.words[0]), names(left, right)
    initial = [len(word) == 1 for word in firsts]
    if any(initial):
        otherwise = firsts[0][0] != firsts[1][0] and near(left.surname, right.surname) < NEAR_ENOUGH  # C. Kang
        short_slip = surname < SLIP and min(len(left.surname), len(right.surname)) < LONG_ALIKE
        if otherwise or short_slip or not _initials_agree(left, right):
            return no_fit(f"other initials, or not surely one surname: {both}")
        short = None if all(initial) else initial.index(True)
        doubt = SECOND_FIRST if _goes_by_second(left, right) else 1.0
        return Match(fit="initials", degree=surname * doubt, what=f"an initial that fits: {both}", short=short)
    if firsts[0] != firsts[1] and one_row(*firsts):
        if surname < ONE_SOUND:
            return no_fit(f"another first name, another surname: {both}")
        short = less_usual(*firsts)
        return Match(fit="nickname", degree=surname, what=f"a form of the first name: {beside(*firsts)}", short=short)
    if surname == given == 1.0:
        return Match(fit="middle", degree=1.0, what=f"with and without a name between: {both}")
    degree = max(min(surname, given), SLIP if _slipped(left, right) else 0.0)
    if firsts[0][0] != firsts[1][0] and len(left.words) != len(right.words):
        degree = min(degree, TWO_STEPS)  # another letter in front and a name between are two steps
    return Match(fit="variant", degree=degree, what=f"spelled otherwise: {both}")


def _goes_by_second(left: Person, right: Person) -> bool:
    """True where one is called by the name behind an initial, of which the other has no word: "J. Lennart Orro" is
    hardly Jay Orro."""
    for one, other in ((left, right), (right, left)):
        second = len(one.words) > FULL_NAME and len(one.words[0]) == 1 and len(one.words[1]) > 1
        if second and len(other.words) == FULL_NAME and len(other.words[0]) > 1:
            return one.words[1] not in other.words[0]  # "A. Rahim" of "Abdulrahim"
    return False


def _slipped(left: Person, right: Person) -> bool:
    """True where the pen left out or put in one letter inside a long name, and the other name is the same and rare:
    "Reinhold" and "Renhold", "Grundmark" and "Grunmark". Two first names often differ in a consonant ("Mara", "Marta")
    or in the last letter, and surnames in "-son" and "-sen" in all."""
    firsts, surnames = (left.words[0], right.words[0]), (left.surname, right.surname)
    if not tables().common_surnames.isdisjoint(surnames):
        return False
    if surnames[0] == surnames[1]:
        return (added := _added(*firsts, LONG_FIRST)) is not None and added in "aeiouyh"
    patronymic = all(word.endswith(("son", "sen")) for word in surnames)
    return firsts[0] == firsts[1] and not patronymic and _added(*surnames, LONG_NAME) is not None


def _added(left: str, right: str, least: int) -> str | None:
    """The one letter that only the longer of two words of so many letters has, neither its first nor its last."""
    short, long = sorted((left, right), key=len)
    if len(long) < least or len(long) != len(short) + 1 or long[0] != short[0] or long[-1] != short[-1]:
        return None
    place = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return long[place] if short[place:] == long[place + 1 :] else None


def _initials_agree(left: Person, right: Person) -> bool:
    """False where "A. Rahim" would have to be "Abdul Rahman", or "V. K." would have to be "Venkat"."""
    for one, other in ((left, right), (right, left)):
        if one.words[0] == "a" and other.words[0].startswith("abd") and len(one.words) > 2 and len(other.words) == 2:
            return near(one.words[1], other.words[0][3:]) >= 0.75
    return True
