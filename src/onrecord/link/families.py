"""Family names: which words of a full name may be it, and how near two are."""

from collections.abc import Iterator

from onrecord.link.person import FULL_NAME, Person
from onrecord.link.sounds import near
from onrecord.link.tables import tables

NEAR_SHORT = 0.89  # a surname alone: two letters swapped at most
NEAR_LONG, LONG_NAME = 0.75, 8  # one letter otherwise in a name of so many
SHORTEST_ALIKE = 5  # letters of a surname alone that is only spelled alike
UNSURE = 0.85  # of a word that is a family name in some names only
SYLLABLE = 5  # letters at most


def alone_near(left: str, right: str) -> float:
    """A surname alone that is only spelled alike says less than one that is equal."""
    degree = family_near(left, right)
    long = min(len(left), len(right)) >= LONG_NAME and left[0] == right[0]
    by_sound = left != right and degree == near(left, right) and min(len(left), len(right)) < SHORTEST_ALIKE
    if by_sound or degree < (NEAR_LONG if long else NEAR_SHORT):
        return 0.0
    return degree if degree == 1 else 0.88 * degree


def family_near(left: str, right: str) -> float:
    """How near two family names are: romanisations of one are one."""
    rows = tables().romanised
    one = not rows.get(left, frozenset()).isdisjoint(rows.get(right, frozenset()))
    return max(near(left, right), 0.95 if one else 0.0)


def family_names(person: Person) -> Iterator[tuple[str, float]]:
    """The words that may be a full name's family name, and how sure that is."""
    known = tables()
    yield person.words[-1], UNSURE if is_given(person) else 1.0
    if (person.words[0] in known.family_first and len(person.words) <= 3) or is_turned(person):
        yield person.words[0], 1.0
    behind = 2 if len(person.words[0]) == 1 else 1  # "J. Michael Pearson" is no Michael
    yield from ((word, UNSURE) for word in person.words[behind:-1] if len(word) > 1)


def is_given(person: Person) -> bool:
    """True where the last word of "Ban Dae Moon" is half of a first name, though others have it for a family name."""
    known, words = tables(), person.words
    if len(words) != FULL_NAME + 1 or words[1] in known.nicknames:
        return False
    return {words[0], words[-1]} <= known.family_first and FULL_NAME <= len(words[1]) <= SYLLABLE


def is_turned(person: Person) -> bool:
    """True for "Varga Ferenc", by a first name that stands behind at home."""
    known = tables().given_behind
    return len(person.words) == FULL_NAME and person.words[-1] in known and person.words[0] not in known
