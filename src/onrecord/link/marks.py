"""What two names carry beside their words: senior or junior, titles, initials, how many bear them, their kind."""

from collections.abc import Iterator

from onrecord.link import offices
from onrecord.link.descriptions import LAWMAKER
from onrecord.link.given import one_row
from onrecord.link.person import FULL_NAME, Person
from onrecord.link.profiles import COURTESIES, NO_DESCRIPTION, OTHER_KIND, Seen
from onrecord.link.reading import BODIES, Reading
from onrecord.link.setting import settings
from onrecord.link.tables import tables

OF_MATTERS = frozenset({"minister", "secretary"})  # each the other's word for who heads a ministry
GENERATIONS = frozenset({"father", "mother", "son", "daughter", "grandfather", "grandson", "nephew", "uncle"})
NOT_TOLD = -0.1  # "Ambassador Orro" need not be Lena Orro, of whom nothing is told
COMMON_SURNAME, NAMED_OTHERWISE, ONE_MARKED, ONLY_A_FORM = -0.12, -0.36, -0.3, -0.3


def generations(left: Reading, right: Reading) -> Iterator[Seen]:
    """Senior and junior are two; one that is marked and one that is not may be."""
    ours, theirs = (each.person.generation if each.person else None for each in (left, right))
    if ours == theirs:
        return
    bare = any(each.person is not None and each.person.bare for each in (left, right))
    worth = ONE_MARKED if bare and not (ours and theirs) else OTHER_KIND  # the pile tells of both: two
    if any(one is None and each.told.kin & GENERATIONS for one, each in ((ours, left), (theirs, right))):
        worth *= 2  # "his father, Ben Hask" beside "Ben Hask III"
    yield Seen(feature="generation", worth=worth, what=f"{ours or 'not marked'} / {theirs or 'not marked'}")


def titles(left: Reading, right: Reading) -> Iterator[Seen]:
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
    if not held or full.person is None or full.person.bare or full.told.after or others & (held | {LAWMAKER}):
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


def initials(left: Reading, right: Reading) -> Iterator[Seen]:
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


def commonness(left: Reading, right: Reading) -> Iterator[Seen]:
    """A surname that very many bear says little alone."""
    both = [each.person for each in (left, right) if each.person]
    common = sorted({each.surname for each in both} & tables().common_surnames)
    alone = [each.person for each in (left, right) if each.person and each.person.bare and not _is_crowned(each)]
    common += sorted({each.surname for each in alone} & tables().nicknames.keys())
    if not common and not _supported(left, right):
        common = sorted({each.surname for each in alone} & tables().frequent_surnames)
    if common and len(both) > 1 and _named_otherwise(both):
        yield Seen(feature="common surname", worth=NAMED_OTHERWISE, what=common[0])
    elif _form_of_first(both) and not _agree(left, right):
        yield Seen(feature="common surname", worth=ONLY_A_FORM, what=both[0].surname)
    elif (common and _spelled_otherwise(both) and not _agree(left, right)) or (
        common and (any(each.bare for each in both) or _named_between(both))
    ):
        yield Seen(feature="common surname", worth=COMMON_SURNAME, what=common[0])


def _supported(left: Reading, right: Reading) -> bool:
    """True where what is told of two, or what else their articles tell, speaks for one."""
    return _agree(left, right) or any(each.worth > 0 for each in settings(left, right))


def _form_of_first(both: list[Person]) -> bool:
    """True for "Bob Smith" and "Robert Smith": of a surname that many have, two forms of a first name need more to be
    one's."""
    if len(both) < FULL_NAME or any(each.bare for each in both) or both[0].surname != both[1].surname:
        return False
    known = tables()
    often = both[0].surname in known.common_surnames | known.frequent_surnames
    return often and both[0].words[0] != both[1].words[0] and one_row(both[0].words[0], both[1].words[0])


def _spelled_otherwise(both: list[Person]) -> bool:
    """True for "Mohammed Ali" and "Muhammad Ali": two spellings, each of which thousands have."""
    firsts = [each.words[0] for each in both if not each.bare and each.surname == both[0].surname]
    return len(firsts) > 1 and firsts[0] != firsts[1] and min(map(len, firsts)) > 1


def _agree(left: Reading, right: Reading) -> bool:
    """True where something that is told of one is told of the other too."""
    return any(each.worth > 0 for each in offices.compare(left.told, right.told))


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


def outlets(left: Reading, right: Reading) -> Iterator[Seen]:
    """A surname alone that stands for an outlet as well."""
    for one, other in ((left, right), (right, left)):
        if one.outlet and other.person is not None and not other.person.bare:
            yield Seen(feature="outlet of that name", worth=COMMON_SURNAME, what=one.profile.value)


def kinds(left: Reading, right: Reading) -> Iterator[Seen]:
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
