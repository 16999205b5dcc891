"""A name that has only some words of a longer one: "Lena Orro" of "Lena Orro Valdes"."""

from onrecord.link.fits import Match
from onrecord.link.given import NEAR_ENOUGH, first_near
from onrecord.link.person import Person, names
from onrecord.link.sounds import near
from onrecord.link.tables import tables
from onrecord.link.turning import MANY_WORDS, turns

MOST_IN_FRONT = 2  # words: "Texas-based Daniel Orro"
WITHOUT_FIRST = 0.75  # "Patrick Lee" of "Michael Patrick Lee": another, if nothing else speaks for it


def part(left: Person, right: Person) -> Match | None:
    """ "Lena Orro" of "Lena Orro Valdes", "Mia Orro" of "Ana Mia Orro Valdes": its words in their order."""
    short = 0 if len(left.words) < len(right.words) else 1
    one, full = (left, right) if short == 0 else (right, left)
    if len(one.words) == len(full.words):
        return None
    free = len(full.words) >= MANY_WORDS or turns(full)
    count = len(full.words) if free and len(full.words) > 2 and min(map(len, full.words)) > 1 else 1
    orders = [full.words[place:] + full.words[:place] for place in range(count)]
    if any(_inside(one.words, words) for words in orders):
        ending = one.words[-1] == full.words[-1] and not first_near(one.words[0], full.words[0])
        plain = len(full.words) - len(one.words) <= MOST_IN_FRONT and _plainly_first(one.words[0], full.words[0])
        told = plain and one.words[0] in tables().nicknames and full.words[-len(one.words) :] == one.words
        short = 1 - short if told else short  # "Podcaster Daniel Orro" stands for Daniel Orro, whoever else is he
        plain = plain or _goes_unsaid(full)
        many = len(full.words) >= MANY_WORDS  # two of which seldom agree by chance
        degree = WITHOUT_FIRST if ending and not plain and not many else 1.0
        return Match(fit="part", degree=degree, what=f"some of the other's words: {names(one, full)}", short=short)
    return None


def second(left: Person, right: Person) -> Match | None:
    """ "Chris Orro" of "J. Christopher Orro": by the name behind an initial."""
    short = 0 if len(left.words) < len(right.words) else 1
    one, full = (left, right) if short == 0 else (right, left)
    if len(full.words) < 3 or len(full.words[0]) > 1 or one.surname != full.surname or len(one.words) != 2:
        return None
    if min(len(full.words[1]), len(one.words[0])) == 1 or first_near(one.words[0], full.words[1]) < 0.9:
        return None
    return Match(fit="part", degree=1.0, what=f"the name behind an initial: {names(one, full)}", short=short)


def _goes_unsaid(full: Person) -> bool:
    """True for "Muhammad Ashir Tolani", whom many call Ashir Tolani, where not too many have the surname."""
    known = tables()
    muhammad = not known.one_given["muhammad"].isdisjoint(known.one_given.get(full.words[0], frozenset()))
    return muhammad and full.surname not in known.common_surnames


def _plainly_first(short: str, full: str) -> bool:
    """True where just one of two words in front is known for a first name: "Lena Varga Orro" is Ms Varga Orro, and "S.
    Daniel Orro" or "Podcaster Daniel Orro" is Daniel Orro."""
    known = tables()
    place = full in known.directions  # "West Virginia Power" is no Virginia Power
    return ((short in known.nicknames) != (full in known.nicknames)) and len(short) > 1 and not place


def _inside(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """True when the words stand in the longer name in their order; the first may be a form of a first name."""
    if first_near(short[0], full[0]) >= NEAR_ENOUGH:
        short, full = short[1:], full[1:]
    rest = iter(full)
    return all(any(_same_word(word, other) for other in rest) for word in short)


def _same_word(left: str, right: str) -> bool:
    return near(left, right) >= 0.9 or (len(left) == 1 and left == right[0])
