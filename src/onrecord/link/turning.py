"""Names whose parts stand in another order, as Hungarian, Chinese and Korean names and lists turn them."""

from collections.abc import Iterator
from dataclasses import replace

from onrecord.link.families import family_near
from onrecord.link.fits import Match
from onrecord.link.given import less_usual, one_row
from onrecord.link.person import Person, names
from onrecord.link.sounds import near, sound
from onrecord.link.tables import tables

HARD = str.maketrans("jgdb", "Cktp")  # as older romanisations of Korean and Chinese write them
UNSUPPORTED = 0.6  # of what the same words in another order are worth
MANY_WORDS = 4
LONG_GIVEN = 5  # letters: two syllables, as a first name has that is no family name


def supported(found: Match | None, left: Person, right: Person) -> Match | None:
    """A name in another order needs a culture that turns it: "Ali Hassan" and "Hassan Ali" may well be two."""
    many = min(len(left.words), len(right.words)) >= MANY_WORDS  # all of which agree: no chance
    if found is None or found.fit != "order" or many or turns(left) or turns(right):
        return found
    return replace(found, degree=UNSUPPORTED * found.degree, what=f"{found.what}, which nothing here explains")


def turns(person: Person) -> bool:
    """True where just one end of a name is known for a family name that stands in front, or just one for a first name
    that stands behind, so that its order is plain whichever way it is written."""
    known, ends = tables(), (person.words[0], person.words[-1])
    if sum(word in known.given_behind for word in ends) == 1:
        return True
    family = [word in known.family_first or word in known.romanised for word in ends]
    given = person.words[1:] if family[0] else person.words[:-1]
    whole = min(map(len, person.words)) > 1
    return (any(family) and len(given) > 1 and whole) or (sum(family) == 1 and len("".join(given)) >= LONG_GIVEN)


def turned(left: Person, right: Person) -> Match | None:
    """The same words in another order, as Hungarian, Chinese and Korean names and lists turn them."""
    if sorted(left.words) == sorted(right.words) and min(map(len, left.words)) > 1:
        return Match(fit="order", degree=1.0, what="the same words in another order")
    if left.surname == right.surname:
        return None  # both in one order
    lengths = {len(left.words), len(right.words)}
    if lengths == {2, 3} and (left.words[0], left.words[-1]) == (
        right.words[-1],
        right.words[0],
    ):
        return Match(fit="order", degree=0.97, what=f"first and last word turned: {names(left, right)}")
    pairs = [(a, b) for a in orders(left) for b in orders(right)]
    degree = max((_as_one(a, b) for a, b in pairs), default=0.0)
    if degree >= 0.85:
        return Match(fit="order", degree=degree, what=f"family name in front or behind: {names(left, right)}")
    for a, b in pairs:
        if a[2] != b[2] and a[0] == b[0] and one_row(a[1], b[1]):
            what = f"a form of the first name, family name in front or behind: {names(left, right)}"
            return Match(fit="nickname", degree=1.0, what=what, short=less_usual(a[1], b[1]))
    return None


def orders(person: Person) -> Iterator[tuple[str, str, bool]]:
    """Family name and first name in either order; True where the family name stands in front."""
    if any(len(word) == 1 for word in person.words) or len(person.words) > 4:
        return
    yield person.words[0], "".join(person.words[1:]), True
    yield person.words[-1], "".join(person.words[:-1]), False


def _as_one(left: tuple[str, str, bool], right: tuple[str, str, bool]) -> float:
    """How well two readings agree, where they turn the order or the family name is known to stand in front."""
    known = tables()
    in_front = all(name[2] and (name[0] in known.family_first or name[0] in known.romanised) for name in (left, right))
    if left[2] == right[2] and not in_front:
        return 0.0
    family = family_near(left[0], right[0])
    return min(family, _asian_near(left[1], right[1])) if family >= 0.85 else 0.0


def _asian_near(left: str, right: str) -> float:
    """First names written in one or with a hyphen, by their sound: "jihoon", "jihun" and "chihun"."""
    if near(left, right) >= 0.95:
        return near(left, right)
    return 0.95 if sound(left).translate(HARD) == sound(right).translate(HARD) else 0.0
