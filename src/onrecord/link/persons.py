"""How two names of people fit, and by what a name is found."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from onrecord.link.fits import Match, OfPersons, no_fit
from onrecord.link.person import FULL_NAME, OF_FATHER, Person
from onrecord.link.sounds import bones, near, sound
from onrecord.link.tables import tables
from onrecord.nations import is_country, is_seat

NEAR_ENOUGH = 0.65
NEAR_SHORT = 0.89  # a surname alone: two letters swapped at most
NEAR_LONG, LONG_NAME = 0.75, 8  # one letter otherwise in a name of so many
SLIP, LONG_FIRST = 0.9, 6
KUNYA = frozenset({"abu", "abou", "umm"})  # begin a family name of two words: "Abu Hask"
SHORTEST_ALIKE = 5  # letters of a surname alone that is only spelled alike
LONG_ALIKE = 7  # letters of a surname that an initial may be spelled otherwise with: "J. Price" is no "Justin Pierce"
LONG_BONES, HEAD = 4, 4
GIVEN_END = 3  # letters of its sound
MOST_IN_FRONT = 2  # words: "Texas-based Daniel Orro"
WITHOUT_FIRST = 0.75  # "Patrick Lee" of "Michael Patrick Lee": another, if nothing else speaks for it
HARD = str.maketrans("jgdb", "Cktp")  # as older romanisations of Korean and Chinese write them
MOST_OF_A_NAME = 5  # words
UNSUPPORTED = 0.6  # of what the same words in another order are worth
MANY_WORDS = 4
TWO_STEPS = 0.85
ONE_SOUND = 0.85  # but for a vowel
UNSURE = 0.85  # of a word that is a family name in some names only
SYLLABLE = 5  # letters at most
LONG_GIVEN = 5  # letters: two syllables, as a first name has that is no family name
TEAM = "team"  # before a candidate's name, who is not his campaign
MOST_PAIRED = 5  # words of which any two are a key


def match(left: Person, right: Person) -> Match:
    """How two names fit."""
    if left.nameless or right.nameless:
        return Match(fit="office", degree=1.0, what=f"an office, and no name: {_names(left, right)}")
    if left.words == right.words and not _fathers_apart(left, right):
        if any(len(word) == 1 for word in left.words[:-1]) and len(left.words) == 2:
            return Match(fit="initials", degree=1.0, what="the same initial and surname")
        fit: OfPersons = "surname" if left.bare else "whole"
        return Match(fit=fit, degree=1.0, what=f"the same name: {' '.join(left.words)}")
    if left.bare or right.bare:
        return _bare(left, right)
    for short, (one, full) in enumerate(((left, right), (right, left))):
        if _is_family_name(one, full):
            return Match(fit="surname", degree=1.0, what=f"{' '.join(one.words)} / {' '.join(full.words)}", short=short)
    whole = _of_father(left, right) or _joined(left, right)
    return whole or _supported(_turned(left, right), left, right) or _full(left, right)


def _is_family_name(one: Person, full: Person) -> bool:
    """True for "al-Hask" and "Abu Hask", the whole family name of another."""
    if one.words[0] in KUNYA and len(one.words) == FULL_NAME:
        return one.words == full.words[-FULL_NAME:]
    return one.words[0] in full.particles and one.words[1:] == full.words[-len(one.words) + 1 :]


def _bare(left: Person, right: Person) -> Match:
    """A single word against a name."""
    if left.bare and right.bare:
        degree = _family_near(left.surname, right.surname)
        return Match(fit="surname" if degree else "other", degree=degree, what=_beside(left.surname, right.surname))
    short = 0 if left.bare else 1
    one, full = (left, right) if left.bare else (right, left)
    known = tables()
    land = is_country(one.surname) or (is_seat(one.surname) and not one.titles)  # or its government
    land = land or known.spelled.get(one.surname, one.surname) in known.sure_of_three  # "the Initiative"
    if land or full.words[0] in known.directions or full.words[0] == TEAM:  # "Losk", and "West Losk"
        return no_fit(_beside(one.surname, " ".join(full.words)))
    if one.surname == full.surname:
        return Match(fit="surname", degree=UNSURE if _is_given(full) else 1.0, what=one.surname, short=short)
    degree, family = max((_alone_near(one.surname, word) * sure, word) for word, sure in _family_names(full))
    if degree > 0:
        return Match(fit="surname", degree=degree, what=_beside(one.surname, family), short=short)
    if _given(one.surname, full.words[0]) >= 0.95:
        fit: OfPersons = "titled" if tables().first_named & set(one.titles) else "first name"
        return Match(fit=fit, degree=1.0, what=f"only a first name: {one.surname}", short=short)
    slip = len(one.surname) >= LONG_NAME and near(one.surname, full.surname) >= NEAR_ENOUGH
    return Match(fit="other surname" if slip else "other", degree=float(slip), what=_beside(one.surname, full.surname))


def _alone_near(left: str, right: str) -> float:
    """A surname alone that is only spelled alike says less than one that is equal."""
    degree = _family_near(left, right)
    long = min(len(left), len(right)) >= LONG_NAME and left[0] == right[0]
    by_sound = left != right and degree == near(left, right) and min(len(left), len(right)) < SHORTEST_ALIKE
    if by_sound or degree < (NEAR_LONG if long else NEAR_SHORT):
        return 0.0
    return degree if degree == 1 else 0.88 * degree


def _family_near(left: str, right: str) -> float:
    """How near two family names are: romanisations of one are one."""
    rows = tables().romanised
    one = not rows.get(left, frozenset()).isdisjoint(rows.get(right, frozenset()))
    return max(near(left, right), 0.95 if one else 0.0)


def _family_names(person: Person) -> Iterator[tuple[str, float]]:
    """The words that may be a full name's family name, and how sure that is."""
    known = tables()
    yield person.words[-1], UNSURE if _is_given(person) else 1.0
    if (person.words[0] in known.family_first and len(person.words) <= 3) or _is_turned(person):
        yield person.words[0], 1.0
    behind = 2 if len(person.words[0]) == 1 else 1  # "J. Michael Pearson" is no Michael
    yield from ((word, UNSURE) for word in person.words[behind:-1] if len(word) > 1)


def _is_given(person: Person) -> bool:
    """True where the last word of "Ban Dae Moon" is half of a first name, though others have it for a family name."""
    known, words = tables(), person.words
    if len(words) != FULL_NAME + 1 or words[1] in known.nicknames:
        return False
    return {words[0], words[-1]} <= known.family_first and FULL_NAME <= len(words[1]) <= SYLLABLE


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
        if min(near(one.surname, full.father), _given(one.words[0], full.words[0])) >= ONE_SOUND:
            return Match(
                fit="part", degree=1.0, what=f"with and without the family's: {_names(one, full)}", short=short
            )
    return None


def _joined(left: Person, right: Person) -> Match | None:
    """ "kim jong un" and "kim jongun"."""
    if "".join(left.words) == "".join(right.words):
        return Match(fit="whole", degree=0.97, what="the same letters, parted otherwise")
    return None


def _supported(found: Match | None, left: Person, right: Person) -> Match | None:
    """A name in another order needs a culture that turns it: "Ali Hassan" and "Hassan Ali" may well be two."""
    many = min(len(left.words), len(right.words)) >= MANY_WORDS  # all of which agree: no chance
    if found is None or found.fit != "order" or many or _turns(left) or _turns(right):
        return found
    return replace(found, degree=UNSUPPORTED * found.degree, what=f"{found.what}, which nothing here explains")


def _turns(person: Person) -> bool:
    """True where just one end of a name is known for a family name that stands in front, or just one for a first name
    that stands behind, so that its order is plain whichever way it is written."""
    known, ends = tables(), (person.words[0], person.words[-1])
    if sum(word in known.given_behind for word in ends) == 1:
        return True
    family = [word in known.family_first or word in known.romanised for word in ends]
    given = person.words[1:] if family[0] else person.words[:-1]
    whole = min(map(len, person.words)) > 1
    return (any(family) and len(given) > 1 and whole) or (sum(family) == 1 and len("".join(given)) >= LONG_GIVEN)


def _turned(left: Person, right: Person) -> Match | None:
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
        return Match(fit="order", degree=0.97, what=f"first and last word turned: {_names(left, right)}")
    orders = [(a, b) for a in _orders(left) for b in _orders(right)]
    degree = max((_as_one(a, b) for a, b in orders), default=0.0)
    if degree >= 0.85:
        return Match(fit="order", degree=degree, what=f"family name in front or behind: {_names(left, right)}")
    for a, b in orders:
        if a[2] != b[2] and a[0] == b[0] and _nickname(a[1], b[1]):
            what = f"a form of the first name, family name in front or behind: {_names(left, right)}"
            return Match(fit="nickname", degree=1.0, what=what, short=_less_usual(a[1], b[1]))
    return None


def _orders(person: Person) -> Iterator[tuple[str, str, bool]]:
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
    family = _family_near(left[0], right[0])
    return min(family, _asian_near(left[1], right[1])) if family >= 0.85 else 0.0


def _asian_near(left: str, right: str) -> float:
    """First names written in one or with a hyphen, by their sound: "jihoon", "jihun" and "chihun"."""
    if near(left, right) >= 0.95:
        return near(left, right)
    return 0.95 if sound(left).translate(HARD) == sound(right).translate(HARD) else 0.0


def _full(left: Person, right: Person) -> Match:
    """Two names of two words or more: surname, first name, then what stands between."""
    surname = _surnames(left, right)
    if surname < NEAR_ENOUGH:
        return _part(left, right) or _initial_turned(left, right) or _other_surname(left, right)
    given = _given(left.words[0], right.words[0])
    if given == 0:
        part = _part(left, right) or _second(left, right)
        return part or no_fit(f"another first name: {_beside(left.words[0], right.words[0])}")
    middle = _middle(left.words[1:-1], right.words[1:-1])
    if middle == 0:
        return no_fit(f"another name between: {_beside(' '.join(left.words[1:-1]), ' '.join(right.words[1:-1]))}")
    return _fitted(left, right, surname, given)


def _initial_turned(left: Person, right: Person) -> Match | None:
    """ "F. Varga" and "Varga Ferenc"."""
    one, other = (
        replace(each, words=each.words[::-1]) if _is_turned(each) and len(beside.words[0]) == 1 else each
        for each, beside in ((left, right), (right, left))
    )
    return None if (one, other) == (left, right) or one.surname != other.surname else _full(one, other)


def _is_turned(person: Person) -> bool:
    """True for "Varga Ferenc", by a first name that stands behind at home."""
    known = tables().given_behind
    return len(person.words) == FULL_NAME and person.words[-1] in known and person.words[0] not in known


def _other_surname(left: Person, right: Person) -> Match:
    """Another surname beside the same first name may be that of a marriage, when a longer name has both."""
    what = f"another surname: {_beside(left.surname, right.surname)}"
    if len(left.words[0]) > 1 and left.words[0] == right.words[0]:
        return Match(fit="other surname", degree=1.0, what=what)
    return no_fit(what)


def _surnames(left: Person, right: Person) -> float:
    """How near the surnames are, one of which may be written in two words."""
    found = _family_near(left.surname, right.surname)
    for one, other in ((left, right), (right, left)):
        if len(one.words) > 2 and "".join(one.words[-2:]) == other.surname:
            found = max(found, 0.97)
    return found


def _fitted(left: Person, right: Person, surname: float, given: float) -> Match:
    firsts, both = (left.words[0], right.words[0]), _names(left, right)
    initial = [len(word) == 1 for word in firsts]
    if any(initial):
        otherwise = firsts[0][0] != firsts[1][0] and near(left.surname, right.surname) < NEAR_ENOUGH  # C. Kang
        short_slip = surname < SLIP and min(len(left.surname), len(right.surname)) < LONG_ALIKE
        if otherwise or short_slip or not _initials_agree(left, right):
            return no_fit(f"other initials, or not surely one surname: {both}")
        short = None if all(initial) else initial.index(True)
        return Match(fit="initials", degree=surname, what=f"an initial that fits: {both}", short=short)
    if firsts[0] != firsts[1] and _nickname(*firsts):
        if surname < ONE_SOUND:
            return no_fit(f"another first name, another surname: {both}")
        short = _less_usual(*firsts)
        return Match(fit="nickname", degree=surname, what=f"a form of the first name: {_beside(*firsts)}", short=short)
    if surname == given == 1.0:
        return Match(fit="middle", degree=1.0, what=f"with and without a name between: {both}")
    degree = max(min(surname, given), SLIP if _slipped(left, right) else 0.0)
    if firsts[0][0] != firsts[1][0] and len(left.words) != len(right.words):
        degree = min(degree, TWO_STEPS)  # another letter in front and a name between are two steps
    return Match(fit="variant", degree=degree, what=f"spelled otherwise: {both}")


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


def _less_usual(left: str, right: str) -> int:
    """Which of two forms of a first name is the short one."""
    return 0 if (len(left), left) < (len(right), right) else 1


def _given(left: str, right: str) -> float:
    """How well two first names fit; an initial fits every name that begins with it, by letter or sound."""
    if len(left) == 1 or len(right) == 1:
        return 0.9 if left[0] == right[0] or sound(left)[:1] == sound(right)[:1] else 0.0
    if not tables().one_given.get(left, frozenset()).isdisjoint(tables().one_given.get(right, frozenset())):
        return max(0.95, near(left, right))
    return 0.9 if _nickname(left, right) and left != right else near(left, right)


def given_alike(left: str, right: str) -> bool:
    """True for two first names that may be one: equal, an initial, a form or a spelling of the other."""
    return _given(left, right) >= NEAR_ENOUGH or _nickname(left, right)


def _nickname(left: str, right: str) -> bool:
    known = tables().nicknames
    return not known.get(left, frozenset()).isdisjoint(known.get(right, frozenset()))


def _middle(left: tuple[str, ...], right: tuple[str, ...]) -> float:
    """1 when the names between agree or one has none; 0 when they contradict each other."""
    if not left or not right:
        return 1.0
    longer, shorter = (left, right) if len(left) >= len(right) else (right, left)
    if all(len(word) == 1 for word in longer + shorter) and len(longer) != len(shorter):
        return 0.0  # "George W. Bush" and "George H. W. Bush"
    return 1.0 if all(any(_given(word, other) for other in longer) for word in shorter) else 0.0


def _part(left: Person, right: Person) -> Match | None:
    """ "Lena Orro" of "Lena Orro Valdes", "Mia Orro" of "Ana Mia Orro Valdes": its words in their order."""
    short = 0 if len(left.words) < len(right.words) else 1
    one, full = (left, right) if short == 0 else (right, left)
    if len(one.words) == len(full.words):
        return None
    free = len(full.words) >= MANY_WORDS or _turns(full)
    turns = len(full.words) if free and len(full.words) > 2 and min(map(len, full.words)) > 1 else 1
    turned = [full.words[place:] + full.words[:place] for place in range(turns)]
    if any(_inside(one.words, words) for words in turned):
        ending = one.words[-1] == full.words[-1] and not _given(one.words[0], full.words[0])
        plain = len(full.words) - len(one.words) <= MOST_IN_FRONT and _plainly_first(one.words[0], full.words[0])
        plain = plain or _goes_unsaid(full)
        many = len(full.words) >= MANY_WORDS  # two of which seldom agree by chance
        degree = WITHOUT_FIRST if ending and not plain and not many else 1.0
        return Match(fit="part", degree=degree, what=f"some of the other's words: {_names(one, full)}", short=short)
    return None


def _second(left: Person, right: Person) -> Match | None:
    """ "Chris Orro" of "J. Christopher Orro": by the name behind an initial."""
    short = 0 if len(left.words) < len(right.words) else 1
    one, full = (left, right) if short == 0 else (right, left)
    if len(full.words) < 3 or len(full.words[0]) > 1 or one.surname != full.surname or len(one.words) != 2:
        return None
    if min(len(full.words[1]), len(one.words[0])) == 1 or _given(one.words[0], full.words[1]) < 0.9:
        return None
    return Match(fit="part", degree=1.0, what=f"the name behind an initial: {_names(one, full)}", short=short)


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
    if _given(short[0], full[0]) >= NEAR_ENOUGH:
        short, full = short[1:], full[1:]
    rest = iter(full)
    return all(any(_same_word(word, other) for other in rest) for word in short)


def _same_word(left: str, right: str) -> bool:
    return near(left, right) >= 0.9 or (len(left) == 1 and left == right[0])


def _beside(left: str, right: str) -> str:
    return f"{left} / {right}" if left != right else left


def _names(left: Person, right: Person) -> str:
    return _beside(" ".join(left.words), " ".join(right.words))


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
    surnames = [family for word, _ in _family_names(person) for family in _family_keys(word)]
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
    for family, given, _ in _orders(person):
        yield from (f"orders:{key}:{bones(given).translate(HARD)}" for key in _family_keys(family))
