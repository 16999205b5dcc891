"""By which of its words a person's name is found: see pairing.py for what the letters mean."""

from collections.abc import Iterator
from itertools import combinations

from onrecord.link.families import LONG_NAME, family_names
from onrecord.link.person import Person
from onrecord.link.sounds import bones, sound
from onrecord.link.tables import tables
from onrecord.link.turning import HARD, orders

GIVEN_END = 3  # letters of its sound
LONG_BONES, HEAD = 4, 4
MOST_OF_A_NAME = 5  # words
MOST_PAIRED = 5  # words of which any two are a key


def keys(person: Person) -> Iterator[str]:
    """By which of its words a name is found: see pairing.py for what the letters mean."""
    known = tables()
    if (
        len(person.words) > MOST_OF_A_NAME
        or len(person.surname) == 1
        or (person.bare and person.surname in known.countries)
    ):
        yield f"all:{' '.join(person.words)}"  # half a headline, a letter, a country
        return
    surnames = [family for word, _ in family_names(person) for family in _family_keys(word)]
    if person.bare or len(person.words[0]) == 1:
        yield from (f"short:{key}" for key in (*_family_keys(person.surname), *_slip_keys(person.surname)))
    if person.words[0] in known.particles and not person.bare:
        yield from (f"short:{key}" for key in _family_keys(person.surname))
    if person.bare:
        if tables().first_named & set(person.titles):
            yield f"short:first:{bones(person.surname)}"
        return
    yield f"long:first:{bones(person.words[0])}"
    yield from (f"long:{key}" for key in (*surnames, *_slip_keys(person.surname)))
    yield from (f"name:{end}:{key}" for end in _given_ends(person.words[0]) for key in surnames)
    if person.father:
        yield from (f"name:{end}:{bones(person.father)}" for end in _given_ends(person.words[0]))
    if len(person.words[0]) > 1:
        yield from _full_keys(person)


def _given_ends(given: str) -> Iterator[str]:
    """How a first name begins and ends: a slip leaves one of them as it is; and its rows, where languages spell it
    their own way. Initials are found as short forms."""
    heard = sound(given)
    yield from (heard[:GIVEN_END], f"-{heard[-GIVEN_END:]}") if len(heard) > 1 else (heard,)
    yield from (f"={row}" for row in tables().one_given.get(given, ()))


def _family_keys(word: str) -> Iterator[str]:
    """A family name by its consonants, and by the rows of its romanisations."""
    yield bones(word)
    yield from (f"={row}" for row in tables().romanised.get(word, ()))


def _slip_keys(word: str) -> Iterator[str]:
    """By which a surname with a slip is found: its consonants in any order, the beginning of a long one."""
    told = bones(word)
    if len(told) >= LONG_BONES:
        yield f"any:{''.join(sorted(told))}"
    if len(word) >= LONG_NAME:
        yield f"head:{word[:HEAD]}"


def _full_keys(person: Person) -> Iterator[str]:
    first, last = person.words[0], person.words[-1]
    yield f"slip:{bones(first)}:{bones(last)[:1]}"
    told = [bones(word) for word in person.words if len(word) > 1][:MOST_PAIRED]
    yield from (f"two:{min(pair)}:{max(pair)}" for pair in combinations(told, 2))
    yield f"joined:{''.join(sorted(''.join(person.words)))}"
    for given, family in ((first, last), (last, first)):
        yield from (f"nick:{row}:{bones(family)}" for row in tables().nicknames.get(given, ()))
    for family, given, _ in orders(person):
        yield from (f"orders:{key}:{bones(given).translate(HARD)}" for key in _family_keys(family))
