"""The name of a body, an outlet or a group in its parts, and how two names fit."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from onrecord.link.fits import Match, OfBodies, no_fit
from onrecord.link.sounds import apart, bones, near
from onrecord.link.tables import tables

SHORTEST_ACRONYM, LONGEST_ACRONYM = 2, 7
TELLING = 3  # letters: anything may be short for two, if no article puts them behind the name
LONGEST_LETTERS = 5  # of a name that looks like an acronym
NEAR_ENOUGH = 0.75
LONGEST = 14  # words
ONE_SOUND = 0.95
LONG_WORD = 8  # letters
IN_ONE = {
    ("u", "s"): "us",
    ("united", "states"): "us",
    ("u", "k"): "uk",
    ("united", "kingdom"): "uk",
    ("u", "n"): "un",
    ("united", "nations"): "un",
    ("united", "nation"): "un",
    ("e", "u"): "eu",
    ("european", "union"): "eu",
    ("american", "samoa"): "americansamoa",  # a territory, and Samoa is a state
}
TAILS = frozenset({"hospital", "clinic", "airlines", "airways"})  # left out behind a name of its own
MINISTRIES = frozenset({"ministry", "department", "secretariat", "minister", "secretary"})
ONE_OF_MANY = frozenset({"appeals", "attorney"})  # of which a state has several: "the U.S. Court of Appeals"
ABROAD = frozenset({"embassy", "consulate"})  # of which a state has one in each other
OF_AMERICA = frozenset({"central", "latin", "south", "north", "inter"})  # before "America" and "American"
UNIONS = frozenset({"un", "eu", "osce", "nato", "au", "oas", "asean"})  # left out before their bodies as countries are
OF_LEADERS = frozenset({"campaign", "administration"})  # called by who leads them
# Of a name of two words left out only in an article that has them: of each body there is one for a nation, and one for
# the world.
WIDE = frozenset({"national", "international", "federal", "world", "global"})
FEW_WORDS = 2
WORLDWIDE = frozenset({"international", "world", "global"})  # of which there is one
OFFICES = frozenset({"bureau", "office"})  # which the letters of their names leave out
OF_SHERIFFS = frozenset({"sheriff", "sheriffs"})  # whose office goes by either word
OFFICES_OF_ONE = frozenset({"office", "offices", "department", "departments"})
NO_LETTERS = frozenset({"fox", "sky", "us", "uk", "un", "eu"})  # what else stands before "News"
STATIONS = frozenset({"news", "radio", "television", "tv", "network"})  # behind an outlet's letters
STATES = frozenset({"us", "uk"})
SITES = frozenset({"com", "org", "net"})
STEMS = ("ians", "ian", "ans", "an", "ese", "ish", "i")


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """The words of a name: `own` tell it from others of its kind ("Oruk"), `kinds` what it is ("courier"), `head` the
    noun it turns on; `initials` are what an acronym of it may be, `letters` those that an article gives."""

    words: tuple[str, ...]
    own: frozenset[str]
    kinds: frozenset[str]
    head: str
    initials: frozenset[str]
    letters: frozenset[str] = frozenset()


def parse(value: str) -> Body:
    """The parts of a folded name."""
    known, raw = tables(), value.split()[:LONGEST]
    if len(raw) > 1 and all(len(word) == 1 for word in raw):
        raw = ["".join(raw)]  # "A.P."
    if len(raw) > SHORTEST_ACRONYM and raw[-1] in set(_initials(raw[:-1])):
        raw.pop()  # "Lodd Port Authority (LPA)"
    parted = raw  # "United States Democratic Party" has the letters USDP
    raw = [each for word in _in_one(raw) for each in known.general.get(word, [word])]
    lands = [known.countries.get(word, word) for word in raw]
    lands = [
        raw[i] if word == "us" and i and raw[i] == "american" and raw[i - 1] in OF_AMERICA else word
        for i, word in enumerate(lands)
    ]
    spelled = [known.spelled.get(word, word) for word in lands]
    told = [word for word in spelled if word not in known.small]
    while len(told) > 1 and told[-1] in known.legal and not _is_site_of_land(told):
        told.pop()
    if len(told) > 1 and told[-2] in OF_SHERIFFS and told[-1] in OFFICES_OF_ONE:
        told.pop()  # "the Tolm County Sheriff's Office", "... Department"
    words = tuple(told or spelled or [value])
    states = STATES if not ONE_OF_MANY.isdisjoint(words) else frozenset[str]()
    states = frozenset(known.countries.values()) if not ABROAD.isdisjoint(words) else states
    kinds = known.kinds | known.local if WORLDWIDE.isdisjoint(words) else known.kinds
    head_stop = next((i for i, word in enumerate(spelled) if i and word in {"of", "for", "on"}), len(spelled))
    head = [word for word in spelled[:head_stop] if word not in known.small and word not in known.legal]
    return Body(
        words=words,
        own=frozenset(words) - kinds - known.parties - states,
        kinds=frozenset(words) & kinds,
        head=head[-1] if head else words[-1],
        initials=frozenset(_initials(raw)) | frozenset(_initials(parted)),
    )


def _is_site_of_land(words: Sequence[str]) -> bool:
    """True for "Canada.com", which is not Canada."""
    return len(words) == FEW_WORDS and words[-1] in SITES and words[0] in tables().countries.values()


def _in_one(words: list[str]) -> list[str]:
    """ "u s" and "united states" as "us", "u k" and "united kingdom" as "uk", "u n" as "un", in front or inside."""
    found: list[str] = []
    for word in words:
        if found and (found[-1], word) in IN_ONE:
            found[-1] = IN_ONE[found[-1], word]
        else:
            found.append(word)
    return found


def _initials(raw: list[str]) -> Iterator[str]:
    """Acronyms of a name of several words, with and without its small words."""
    known = tables()
    told = [word for word in raw if word not in known.small and word not in known.legal]
    if len(told) > 2 and told[0] in known.countries:
        for words in (told, raw):  # "the Orvalian Ministry of Defence", the MoD
            yield "".join(word[0] for word in words[words.index(told[0]) + 1 :] if word != "the")
    if len(told) > TELLING and told[0] in OFFICES:
        yield "".join(word[0] for word in told[1:])  # "Bureau of Overseas Ports Management", the OPM
    if len(told) > 1:
        yield "".join(word[0] for word in told)
        yield "".join(word[0] for word in raw if word != "the")


def is_acronym(value: str) -> bool:
    """True for what may be letters of a longer name: one short word."""
    return " " not in value and SHORTEST_ACRONYM <= len(value) <= LONGEST_LETTERS


def match(left: Body, right: Body) -> Match:
    """How two names fit."""
    if sorted(left.words) == sorted(right.words):
        fit: OfBodies = "whole" if left.own else "general"
        turned = _may_turn(left) and left.head == right.head  # not "the Republican Senate" and the Senate Republicans
        if not (_in_order(left.words, right.words) or turned or _is_moved(left, right.words)):
            return _turned(left, right)
        return Match(fit=fit, degree=1.0, what=f"the same words: {' '.join(left.words)}")
    for short, (one, full) in enumerate(((left, right), (right, left))):
        if len(one.words) == 1 and one.words[0] in (full.letters if len(one.words[0]) < TELLING else full.initials):
            return Match(fit="acronym", degree=1.0, what=f"the letters of {' '.join(full.words)}", short=short)
    found = _in_part(left, right) or without_tail(left.words, right.words) or _compared(left, right)
    return found if found.fit != "other" else _given_letters(left, right) or found


def _given_letters(left: Body, right: Body) -> Match | None:
    """Two names of which two articles give the same letters, each in its own words."""
    both = {letters for letters in left.letters & right.letters if len(letters) >= TELLING}
    if not both or left.head != right.head:
        return None
    short = 0 if len(left.words) <= len(right.words) else 1
    return Match(fit="acronym", degree=1.0, what=f"the letters that both articles give: {min(both)}", short=short)


def without_tail(left: tuple[str, ...], right: tuple[str, ...]) -> Match | None:
    """ "Mount Tolmar" of "Mount Tolmar Hospital": of two words at least, for a town is no hospital."""
    for short, (one, full) in enumerate(((left, right), (right, left))):
        own = len(one) > 1 and one[-1] not in tables().kinds  # a university is no hospital of its own
        if full[-1] in TAILS and full[:-1] == one and own:
            return Match(fit="shorter", degree=1.0, what=f"a part of the longer name: {' '.join(full)}", short=short)
    return None


def _in_part(left: Body, right: Body) -> Match | None:
    """ "UL Tolmark" of "University of Losk, Tolmark": letters for the words in front, the last as they are."""
    for short, (one, full) in enumerate(((left, right), (right, left))):
        if len(one.words) > 1 and " ".join(one.words) in set(_with_letters(full.words)):
            return Match(fit="acronym", degree=1.0, what=f"letters of {' '.join(full.words)}", short=short)
    return None


def _with_letters(words: Sequence[str]) -> Iterator[str]:
    """The words with two or more in front as their letters."""
    for place in range(SHORTEST_ACRONYM, len(words)):
        letters = "".join(word[0] for word in words[:place])
        if letters not in NO_LETTERS:  # "US Republicans" of "US Senate Republicans"
            yield " ".join([letters, *words[place:]])


def _in_order(left: Sequence[str], right: Sequence[str]) -> bool:
    return list(left) == list(right)


def _as_in(words: Iterable[str], met: Mapping[str, str]) -> list[str]:
    """Those of the words that met another, each as that other, in their order."""
    return [met[word] for word in words if word in met]


def _may_turn(body: Body) -> bool:
    """True for "Ministry of Defence", which is the Defence Ministry; "University of Losk" is not Losk University."""
    return not body.own or body.head in tables().turned or body.head in tables().outlets


def _is_moved(left: Body, right: tuple[str, ...]) -> bool:
    """True for "Animal Society of Port Losk", the Port Losk Animal Society: the same two parts in turn, each with a
    word of its own, so that "University of Losk" is not Losk University, nor the Museum of Modern Art a Modern Art
    Museum."""
    for place in range(1, len(left.words) if left.kinds else 1):
        front, back = left.words[:place], left.words[place:]
        if back + front == right and not (left.own.isdisjoint(front) or left.own.isdisjoint(back)):
            return True
    return False


def _turned(left: Body, right: Body) -> Match:
    return no_fit(f"the words in another order: {_beside(left, right)}")


def _compared(left: Body, right: Body) -> Match:
    """Word by word: what only one has, what both have otherwise."""
    met = _met(left, right)
    ours, theirs = _rest(left.words, [a for a, _, _ in met]), _rest(right.words, [b for _, b, _ in met])
    if ours and theirs:
        return no_fit(f"{' '.join(ours)} / {' '.join(theirs)}")
    theirs_as_ours = _as_in(right.words, {b: a for a, b, _ in met})
    moved = _may_turn(left) or _is_moved(left, tuple(theirs_as_ours))
    if not moved and not _in_order([a for a, _, _ in met], theirs_as_ours):
        return _turned(left, right)
    degree = min((near_ for _, _, near_ in met), default=1.0)
    if ours or theirs:
        return _shorter(left, right, degree, frozenset(theirs), frozenset(ours))
    if len(left.own & right.own) > 0 and degree >= NEAR_ENOUGH and _slipped_inside(*sorted(left.own ^ right.own)):
        degree = max(degree, 0.9)  # one slip in a name whose other words are its own too
    return Match(fit="variant", degree=degree, what=f"spelled otherwise: {_beside(left, right)}")


def _slipped_inside(*words: str) -> bool:
    """True for two words that begin and end alike, or are one and many: of two names that differ in the last letter
    both may be right."""
    if len(words) != 2:
        return False
    plural = f"{words[0]}s" == words[1]
    return plural or (words[0][0] == words[1][0] and words[0][-1] == words[1][-1])


def _met(left: Body, right: Body) -> list[tuple[str, str, float]]:
    """The words of one that the other has too, in its spelling, and how near they are."""
    compared = alike if len(left.words) > 1 and len(right.words) > 1 else near  # "Christie" is no Christian
    theirs, met = list(right.words), list[tuple[str, str, float]]()
    for word in left.words:
        best = max(theirs, key=lambda each: (compared(word, each), each), default=None)
        if best is not None and compared(word, best) >= NEAR_ENOUGH:
            met.append((word, best, compared(word, best)))
            theirs.remove(best)
    return met


def _rest(words: Iterable[str], met: Iterable[str]) -> list[str]:
    """The words without those that met another, each as often as it did."""
    left = list(words)
    for word in met:
        left.remove(word)
    return left


def _shorter(left: Body, right: Body, degree: float, theirs: frozenset[str], ours: frozenset[str]) -> Match:
    """A name of which only the other has more words."""
    short, one, full = (0, left, right) if theirs else (1, right, left)
    added, both = theirs or ours, _beside(left, right)
    if _is_station(one, full, added):
        return Match(fit="shorter", degree=1.0, what=f"an outlet by its letters: {both}", short=short)
    # "the Liberal Democrats"; the U.S. Constitution is not the party of that name
    party = added == {"party"} and len(one.words) > 1 and one.words[-1] in tables().parties
    if not party and one.head != full.head and not (one.own and alike(one.head, full.head)):
        return no_fit(f"another kind of body: {both}")
    first_name = one.head in OF_LEADERS and added <= tables().nicknames.keys()  # "the (Daniel) Varga campaign"
    if not first_name and not _may_be_left_out(one, full, added):
        return no_fit(f"only some of its words: {both}")
    if degree < ONE_SOUND and len(one.words) == 1:
        return no_fit(f"a part of the longer name, spelled otherwise: {both}")
    what = f"a part of the longer name: {both}"
    return Match(fit="shorter", degree=degree, what=what, short=short, only_kinds=added <= full.kinds)


def lacks(one: Body, full: Body, near: frozenset[str]) -> bool:
    """True where one name is a longer one without words, a town's among them, all of which stand in the article of the
    shorter one; what else tells one body from another is never left out."""
    added = [word for word in full.words if word not in one.words]
    rest = [word for word in full.words if word in one.words]
    if not added or rest != list(one.words) or one.head != full.head or not near.issuperset(added):
        return False
    tells = not full.own.isdisjoint(added) or not WIDE.isdisjoint(added)
    return tells and tables().matters.union(tables().local).isdisjoint(added)


def scopes(left: Body, right: Body) -> frozenset[str]:
    """The words by which only one of two names tells over what the body is: "National" of the National Farmers Union;
    none where the other tells nothing of its own, so that it may be any ("the Bank")."""
    return (frozenset(left.words) ^ frozenset(right.words)) & tables().scopes if left.own and right.own else frozenset()


def _is_station(one: Body, full: Body, added: frozenset[str]) -> bool:
    """True for "KBN" of "KBN News": letters, and what kind of outlet has them."""
    word, places = one.words[0], tables().countries.keys() | tables().states.keys() | NO_LETTERS
    alone = len(one.words) == 1 and full.words[0] == word and word not in places
    return alone and is_acronym(word) and added <= STATIONS


def _may_be_left_out(one: Body, full: Body, added: frozenset[str]) -> bool:
    """True where people would leave out these words: what kind of body it is, its country; of "the Courier" its own
    word. "South Florida" is no NBC South Florida, "the office" no office of its own, the police of a town not its fire
    police, and a party has other parties in its provinces."""
    if one.head == "party" or one.head in tables().parties:
        return not added - {"party"}
    if not WIDE.isdisjoint(added) and len(one.words) <= FEW_WORDS:
        return False  # "the Security Council" is not the National Security Council
    if not one.own:
        return len(one.words) > 1 or one.words[0] in tables().outlets
    lands = tables().countries
    if len(one.words) == 1 and lands.get(one.head.removesuffix("s"), one.head) in lands.values():
        return False  # "the American", and "the Central American"; "the Armenians", and the Armenians of one land
    letters = len(one.words) == 1 and is_acronym(one.words[0])  # "ABC" is no ABC of Australia
    owners = UNIONS if len(one.words) > 1 else frozenset[str]()  # "Port Group" of the "EU Port Group"
    new = added - full.kinds - (frozenset() if letters else owners.union(tables().countries.values()))
    if "new" in added and any(pair[0] == "new" and pair[1] in full.own for pair in pairwise(full.words)):
        return False  # "York Police" is not that of New York
    over = added & tables().areas - {"affairs"} if one.head in MINISTRIES else frozenset()
    return not new and not added & (tables().matters | tables().local) and not over


def alike(left: str, right: str) -> float:
    """How near two words of such names are: a place and its adjective are one."""
    of_party = (left in tables().parties) != (right in tables().parties)  # "the Republic" and a Republican
    return max(near(left, right), 0.97 if _is_adjective(left, right) and not of_party else 0.0)


def _is_adjective(left: str, right: str) -> bool:
    """True for "Orvale" and "Orvalian", not for "Orvala" and "Orvale": two towns may differ in a vowel alone."""
    return _stem(left) == _stem(right) and left.endswith(STEMS) != right.endswith(STEMS)


def one_letter(left: str, right: str) -> bool:
    """True where one long word of two folded names has one letter otherwise, and is no country's name."""
    pairs = [(a, b) for a, b in zip(left.split(), right.split(), strict=False) if a != b]
    if len(pairs) != 1 or len(left.split()) != len(right.split()):
        return False
    long = min(map(len, pairs[0])) >= LONG_WORD and tables().countries.keys().isdisjoint(pairs[0])
    return long and apart(*pairs[0]) == 1


def _stem(word: str) -> str:
    for ending in STEMS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)].rstrip("aeiou")
    return word.rstrip("aeiou") if len(word) >= 5 else word


def _beside(left: Body, right: Body) -> str:
    return f"{' '.join(left.words)} / {' '.join(right.words)}"


def keys(body: Body, amid: frozenset[str]) -> Iterator[str]:
    """By which of its words a name is found: see pairing.py for what the letters mean.

    "The Courier" meets the couriers whose own words stand in its article, `amid` it.
    """
    yield from (f"long:={letters}" for letters in sorted(body.initials) if len(letters) >= SHORTEST_ACRONYM)
    general = " ".join(sorted(body.kinds))
    if not body.own:
        found = {bones(_stem(word.lstrip("="))) for word in amid}
        yield from (f"short:{general}:{word}" for word in sorted(found))
        if not amid:
            yield f"short:{general}"
        return
    yield key_of_words(body.words)
    if body.words[-1] in TAILS:
        yield key_of_words(body.words[:-1])
    yield from (f"letters:{words}" for words in (" ".join(body.words), *_with_letters(body.words)))
    yield from (f"own:{bones(_stem(word))}" for word in sorted(body.own))
    if body.kinds:
        yield f"long:{general}"
        yield from (f"long:{general}:{bones(_stem(word))}" for word in sorted(body.own))
    if len(body.words) == 1 and SHORTEST_ACRONYM <= len(body.words[0]) <= LONGEST_ACRONYM:
        yield f"short:={body.words[0]}"


def key_of_words(words: Iterable[str]) -> str:
    """The key of all words of a name, by their consonants."""
    return f"words:{' '.join(sorted(bones(word) for word in words))}"
