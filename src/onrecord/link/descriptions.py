"""What descriptions tell of a person, phrase by phrase: callings and offices, places, kin, sex, age."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from onrecord.link.amid import AMID
from onrecord.link.sounds import plain
from onrecord.link.tables import Tables, tables

WORD = re.compile(r"[\w&'’.-]+")
PREFIXED = re.compile(r"\b(vice|deputy|ex)-(?=[a-z])")  # "vice-minister"
BEHIND_HEAD = frozenset({"of", "for", "in", "at", "from", "to", "with", "on", "and", "near", "under", "by", "based"})
OWNERS = frozenset({"his", "her", "their", "its"})
HIMSELF = frozenset({"himself", "herself"})
AGE = re.compile(r"^age (\d+)$")
OWNER = re.compile(r"['’]s$")
ADJECTIVE = re.compile(r"(?:an|ian|n|ese|ish|i|ic|er|s)$")
DEMONYM = re.compile(r"(?:[^l]ian|[^mr]an|ese|ish)$")
PARTY = re.compile(r"^[A-Z]{1,3}-[A-Z]")
SHORTEST_STEM = 4
FRONT_RUNNER = re.compile(r"\bfront[ ]runner\b", re.IGNORECASE)  # who runs in no race on foot
LAWMAKER = "lawmaker"
AFTER = frozenset({"successor", "predecessor"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """One description: the noun it turns on, what it is about, the places and bodies it names."""

    head: str
    family: str | None
    about: frozenset[str]
    places: frozenset[str]
    home: frozenset[str]  # those of the places whose office it is: "of Losk", "Tolmian"
    past: bool

    @property
    def only_place(self) -> bool:
        """True for "of Estavia"."""
        place = tables().countries.get(self.head, stem(self.head))
        return self.family is None and place in self.places

    @property
    def only_party(self) -> bool:
        """True for "a Democrat", which one of any calling may be."""
        return self.head in tables().parties


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """All that a profile's descriptions tell."""

    offices: tuple[Office, ...]
    he: bool
    she: bool
    kin: frozenset[str]
    elder: bool
    younger: bool
    after: bool = False  # successor or predecessor of another, whose office it is too
    age: int | None = None
    amid: frozenset[str] = frozenset()  # what else stands in the article: stems of capitalised words, other words
    places: frozenset[str] = frozenset()  # of all offices
    about: frozenset[str] = frozenset()
    callings: frozenset[str] = frozenset()  # that one has, as the text tells, not those one had


def read(described: Iterable[str]) -> Told:
    """What these phrases tell."""
    known, told = tables(), [FRONT_RUNNER.sub("front-runner", phrase) for phrase in described]
    ages = [int(match.group(1)) for match in map(AGE.match, told) if match]
    found = (WORD.findall(PREFIXED.sub(r"\1 ", phrase)) for phrase in told if not phrase.startswith((AMID, "age ")))
    phrases = [phrase for phrase in found if phrase]
    lows = [_lowered(phrase) for phrase in phrases]
    low, heads = {word for each in lows for word in each}, {_head(each) for each in lows}
    held = tuple(office for phrase in phrases for office in _office(phrase, known))
    return Told(
        offices=held,
        places=frozenset(place for office in held for place in office.places),
        about=frozenset(word for office in held for word in office.about),
        callings=frozenset(office.head for office in held if office.family is not None and not office.past),
        he=not heads.isdisjoint(known.he),
        she=not heads.isdisjoint(known.she) or bool(low & {"her", "she"} & known.she),
        kin=frozenset(heads & known.kin),
        elder="elder" in low or "senior" in heads,
        younger="younger" in low or "junior" in heads,
        after=not heads.isdisjoint(AFTER),
        age=ages[0] if ages else None,
        amid=frozenset(word for phrase in told if phrase.startswith(AMID) for word in _among(phrase, known)),
    )


def _among(phrase: str, known: Tables) -> Iterator[str]:
    """The words of a phrase that tells among which words a name stands: capitalised ones by their stem."""
    for word in phrase.split()[1:]:
        low = plain(word)
        yield "=" + known.countries.get(low, stem(low)) if word[0].isupper() else known.spelled.get(low, low)


def _lowered(phrase: list[str]) -> list[str]:
    return [plain(word).rstrip(".") for word in phrase]


def _head(low: list[str]) -> str:
    """The noun a phrase turns on: the last before "of", "for", "in"."""
    stop = next((place for place, word in enumerate(low) if place and word in BEHIND_HEAD), len(low))
    return low[stop - 1]


def _office(phrase: list[str], known: Tables) -> Iterator[Office]:
    if phrase[0].lower() in HIMSELF:
        return  # "herself a refugee": beside what else one is
    phrase = _as_calling(phrase, known)
    low = _lowered(phrase)
    spelled = [_one(known.spelled.get(word, word), known) for word in low]
    head = _head(spelled)
    callings = [word for word in spelled if word in known.callings]
    if callings and head not in known.callings and head not in known.kinds:  # "of the dockers' federation": no docker
        head = callings[-1]
    if any(head in group for group in (known.honorifics, known.kin, known.to_others, known.past, OWNERS)):
        return
    if len(phrase) == 1 and PARTY.match(phrase[0]):
        head = LAWMAKER  # "R-Ky."
    places = frozenset(_places(phrase, low, known))
    about = frozenset(word for word in spelled if word not in _empty() and word != head and word not in places)
    yield Office(
        head=head,
        family=known.callings.get(head),
        about=about - {stem(place) for place in places},
        places=places,
        home=frozenset(_homes(phrase, low, known)),
        past=not known.past.isdisjoint(low),
    )


def _one(word: str, known: Tables) -> str:
    """ "candidate" of "candidates", where that is what people are."""
    one = word.removesuffix("s")
    return one if word not in known.callings and one in known.callings else word


def _as_calling(phrase: list[str], known: Tables) -> list[str]:
    """ "who led the staff" as "former head of the staff"."""
    if len(phrase) < 3 or phrase[0].lower() != "who":
        return phrase
    verb = phrase[1].lower()
    if verb not in known.does:
        return phrase
    former = [] if verb.endswith("s") else ["former"]
    return [*former, known.does[verb], "of", *phrase[2:]]


@cache
def _empty() -> frozenset[str]:
    known = tables()
    return (
        known.small | known.past | known.honorifics | BEHIND_HEAD | OWNERS | {"one", "senior", "who", "until", "since"}
    )


def _places(phrase: list[str], low: list[str], known: Tables) -> Iterator[str]:
    """Countries by their one name, other capitalised words by their stem."""
    for word, plainly in zip(phrase, low, strict=True):
        bare = OWNER.sub("", plainly)
        if bare in known.countries:
            yield known.countries[bare]
        elif _may_be_place(word, bare, known) and not PARTY.match(word):
            yield stem(bare)


def _homes(phrase: list[str], low: list[str], known: Tables) -> Iterator[str]:
    """The country, or the place right behind "of", or by its adjective in front."""
    for at, (word, plainly) in enumerate(zip(phrase, low, strict=True)):
        bare = OWNER.sub("", plainly)
        behind_of = at > 0 and low[at - 1] in {"of", "from"}
        if bare in known.countries:
            yield known.countries[bare]
        elif (behind_of or _is_demonym(bare)) and _may_be_place(word, bare, known):
            yield stem(bare)


def _may_be_place(word: str, bare: str, known: Tables) -> bool:
    """True for a capital that is no calling's, no body's noun and no party's."""
    known_otherwise = _one(bare, known) in known.callings or bare in known.kinds or bare in known.parties
    return word[0].isupper() and not known_otherwise


def _is_demonym(bare: str) -> bool:
    return len(bare) > SHORTEST_STEM + 1 and DEMONYM.search(bare) is not None


def stem(word: str) -> str:
    """A place without the ending of its adjective: "orval" of "Orvale" and of "Orvalian"."""
    bare = ADJECTIVE.sub("", word)
    stem = bare if len(bare) >= SHORTEST_STEM else word
    shorter = stem.rstrip("aeiou")
    return shorter if len(shorter) >= SHORTEST_STEM else stem
