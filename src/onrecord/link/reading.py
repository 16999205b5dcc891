"""A profile with its name and descriptions read: whose name it may be, and under which keys it is found."""

import re
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from onrecord import nations
from onrecord.folding import name_key
from onrecord.link import bodies, descriptions, finding
from onrecord.link.amid import AMID, NEAR
from onrecord.link.firsts import FIRSTS
from onrecord.link.homes import AROUND, HOME, PART
from onrecord.link.known import Entry, Known
from onrecord.link.person import STATE_IN_FRONT, Person
from onrecord.link.person import parse as read_name
from onrecord.link.profiles import COURTESIES, Profile, sounds_general
from onrecord.link.slips import SPELLED
from onrecord.link.tables import tables
from onrecord.link.whole import IN_FULL, IN_LETTERS

LONG_STATE = re.compile(r"^(?:\w+ ){0,2}(?:(?:people s )?republic|kingdom|state|sultanate|commonwealth) of (?:the )?")
# "the Tolmian-led Harbour Forces", "top Harbour Forces (officials)", "super PAC Harbours First"
LED = re.compile(r"^(?:\w+ (?:led|backed|run|dominated|controlled|held|majority)|top|senior|former|super pac|pac) ")
# "June 2 Ports Council", "Losk-based Harbour Forces"; a faith-based initiative is one
OF_NO_PLACE = (
    "faith|community|home|evidence|school|web|internet|cloud|land|space|sea|broad|carbon|plant|science|local|hospital|office"
    "|work|project|population|race|gender|value|values|needs|bible|church|consumer|volunteer|student|family|place|market"
    "|performance|team|nature|art|arts|rules|rights|strength|data|computer|game|water|wood|oil|gas|campus|university|college"
)
MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
DATED = re.compile(rf"^(?:{MONTHS})(?: \d{{1,2}}){{1,2}} (?=\w)")
BASED = re.compile(rf"^(?!(?:{OF_NO_PLACE}) based)\w+(?: \w+){{0,2}} based (?=\w)")
HOUSE = "house of representatives"  # "the House" of an article on the United States
TAIWAN = "republic of china"
# No names of the state that the table of countries has for them: its parts, and one that is no more.
NO_STATES = {
    "england": "England",
    "scotland": "Scotland",
    "wales": "Wales",
    "northern ireland": "Northern Ireland",
    "soviet union": "Soviet Union",
    "ussr": "Soviet Union",
}
BODIES = frozenset({"organisation", "outlet", "group"})
CALLED = COURTESIES | {"rep", "representative", "congressman", "congresswoman", "sen", "senator", "gov"}
CALLED |= {"honourable", "honorable"}  # persons only
# Behind which stands a person's name: no body begins with them, as "General Motors" does.
NAMED_BEHIND = frozenset(
    [
        "minister",
        "secretary",
        "undersecretary",
        "ambassador",
        "adviser",
        "advisor",
        "governor",
        "senator",
        "envoy",
        "congressman",
        "spokesman",
        "commissioner",
        "administrator",
        "chancellor",
        "premier",
        "representative",
        "coordinator",
        "counselor",
    ]
)
OF_COMPANIES = frozenset({"inc", "ltd", "llc", "plc", "gmbh", "corp", "incorporated"})  # end a company's name alone
OF_PLACES = frozenset({"city", "county", "town", "village", "province", "region", "district", "state", "parish"})
MEMBERS = frozenset({"republican", "democrat", "independent", "libertarian", "conservative", "liberal", "socialist"})
FULL_NAME, MOST_OF_A_NAME = 2, 4  # words
# Begin phrases that have names, and tell nothing of a bearer.
UNTOLD = (IN_FULL, IN_LETTERS, SPELLED, FIRSTS, HOME, PART, AROUND, NEAR)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A profile with its name and descriptions read, so that comparing it with many reads it once."""

    profile: Profile
    entry: Entry | None
    person: Person | None
    body: bodies.Body | None
    told: descriptions.Told
    around: frozenset[str] = frozenset()  # states and counties near which a town's body is
    near: frozenset[str] = frozenset()  # capitalised words of the article of a name that may lack its town
    maybe: bodies.Body | None = None  # of what looks like a person's name, and is as like a body's: "Losk High School"
    outlet: bool = False  # a surname alone that an outlet bears too: "Fox" of Fox News


def read(profile: Profile, known: Known) -> Reading:
    """A profile, read."""
    plain = BASED.sub("", profile.value)
    value = DATED.sub("", plain)
    entry = known.find(value) or known.find(LED.sub("", value)) or _land(value)
    if entry is not None and (_is_elsewhere(profile) or not _may_be(profile, entry)):
        entry = None
    spelled_out = _spelled_out(profile)
    entry = known.find(spelled_out) or _land(spelled_out) if spelled_out else entry
    is_person = entry.kind == "person" if entry else not spelled_out and _is_person(profile)
    person = read_name(value if " " in value else plain) if is_person else None
    titles = person.titles if person else ()
    described = (phrase for phrase in profile.described if not phrase.startswith(UNTOLD))
    told = descriptions.read((*described, *([" ".join(titles)] if titles else [])))
    return Reading(
        profile=profile,
        entry=entry,
        person=person,
        body=_body(spelled_out or (name_key(entry.name) if entry else value), profile) if not person else None,
        told=told,
        around=_words_behind(AROUND, profile),
        near=_words_behind(NEAR, profile),
        maybe=_maybe(person, profile),
        outlet=person is not None and person.bare and known.find(f"{person.surname} news") is not None,
    )


def _is_elsewhere(profile: Profile) -> bool:
    """True for a body that many states have, where its article is at home in another than the table's."""
    return profile.value in tables().shared and any(each.startswith((HOME, PART, "of ")) for each in profile.described)


def _words_behind(begin: str, profile: Profile) -> frozenset[str]:
    """The words of the phrases that begin so."""
    phrases = (each.removeprefix(begin) for each in profile.described if each.startswith(begin))
    return frozenset(word for each in phrases for word in each.split())


def _maybe(person: Person | None, profile: Profile) -> bodies.Body | None:
    """The name of what looks like a person's and may be a body's: nobody's titles, age or office are told, it begins
    with no first name that our tables have, and a word is one of bodies."""
    if person is None or profile.kind != "person" or person.titles or person.generation or person.bare:
        return None
    known, words = tables(), profile.value.split()
    if any(not each.startswith((AMID, *UNTOLD)) for each in profile.described) or not _is_of_bodies(words):
        return None
    first = words[0] in known.nicknames or words[0] in known.one_given or len(words[0]) == 1
    return None if first else bodies.parse(profile.value)


def _is_of_bodies(words: list[str]) -> bool:
    known = tables()
    told = {known.spelled.get(word, word) for word in (words[1:] if len(words) > FULL_NAME else words[-1:])}
    return words[-1] not in OF_PLACES and not told.isdisjoint(known.kinds | known.local)


def _body(value: str, profile: Profile) -> bodies.Body:
    """A body's name in its parts; one that tells little is that of the place which its article puts behind it, where it
    is no outlet: "The Journal" of a town may have any name."""
    value = HOUSE if value == "house" and f"{HOME}us" in profile.described else value
    body = bodies.parse(LED.sub("", value))
    behind = frozenset(each.removeprefix(IN_LETTERS) for each in profile.described if each.startswith(IN_LETTERS))
    body = replace(body, initials=body.initials | behind, letters=behind) if behind else body
    if body.own or not body.kinds.isdisjoint(tables().outlets):
        return body
    places = [name_key(phrase) for phrase in profile.described if phrase.startswith("of ")]
    lands = [phrase.removeprefix(HOME) for phrase in profile.described if phrase.startswith(HOME)]
    if places and not (lands and tables().countries.keys().isdisjoint(" ".join(places).split())):
        return bodies.parse(" ".join([value, *places]))
    return replace(bodies.parse(" ".join([*lands, value])), letters=body.letters) if lands else body


def _land(value: str) -> Entry | None:
    """A country under any of its names, as an entry; not one whose name people bear too."""
    whole = value.replace(" s ", "'s ")
    words = LONG_STATE.sub("", value).split() if value != TAIWAN else value.split()
    name = "".join(words) if all(len(word) == 1 for word in words) else " ".join(words)  # "U.S."
    name = (
        whole if " of " in whole and nations.is_country(whole) else name
    )  # "the Republic of Korea", of two Koreas one
    if name in NO_STATES:
        return _of_land(NO_STATES[name])
    return _of_land(nations.country(name.title()) or "") if nations.is_country(name) and not _borne(name) else None


@cache
def _of_land(name: str) -> Entry:
    return Entry(name=name, also=(), kind="place", source="")


def _borne(name: str) -> bool:
    return name in tables().borne


def _spelled_out(profile: Profile) -> str | None:
    """The full name that the article itself gives beside an acronym, "BBC, the Brodna Boat Club", or around a name that
    was found cut short."""
    whole = next((phrase for phrase in profile.described if phrase.startswith(IN_FULL)), None)
    if whole is not None:
        return name_key(whole.removeprefix(IN_FULL))
    if " " in profile.value or len(profile.value) > bodies.LONGEST_ACRONYM:
        return None
    told = (name_key(phrase) for phrase in profile.described if not phrase.startswith(FIRSTS))
    return next((full for full in told if profile.value in bodies.parse(full).initials), None)


def _may_be(profile: Profile, entry: Entry) -> bool:
    """False for a person with the initials of a body, and for what is of another kind."""
    if profile.kind in BODIES or profile.kind == entry.kind:
        return True
    told = any(not phrase.startswith(AMID) for phrase in profile.described)
    return profile.kind == "person" and (" " in profile.value or len(profile.value) > 3 or not told)


def _is_person(profile: Profile) -> bool:
    """True for a person whose name sounds like no body's, and for "Mr King", whom his surname makes look like one."""
    if profile.kind == "person":
        return not _sounds_like_a_body(profile.value)
    if profile.kind != "organisation" or _sounds_like_a_body(profile.value):
        return False
    first, _, rest = profile.value.partition(" ")
    return bool(rest) and (first in CALLED or _is_titled(profile.value) or _is_behind_area(first, rest.split()))


def _is_behind_area(first: str, rest: list[str]) -> bool:
    """True for "Environment Jose Varga", from "Under Secretary for Growth and the Environment Jose Varga"."""
    known = tables()
    given = rest[0] in known.nicknames or rest[0] in known.one_given
    return first in known.areas_alone and given and len(rest) in {2, 3} and known.kinds.isdisjoint(rest)


def _is_titled(value: str) -> bool:
    """True for "Assistant Secretary for Port Affairs Ana Varga": an office by which no body goes, and a full name."""
    one, known = read_name(value), tables()
    held = {known.spelled.get(title, title) for title in one.titles} & NAMED_BEHIND
    return bool(held) and FULL_NAME <= len(one.words) <= MOST_OF_A_NAME and known.kinds.isdisjoint(one.words)


def _sounds_like_a_body(value: str) -> bool:
    """True for "ministry of defence", "losk courier", "tolmia's mod", which capitals make look like people."""
    known = tables()
    words = [known.spelled.get(word, word) for word in value.split()]
    owned = any(word == "s" and len(left) > 1 and left not in known.titles for left, word in pairwise(words[:-1]))
    sure = words[0] in known.sure or words[-1] in known.sure or owned
    if words[-1] in known.general or words[-1] in known.parties:
        return True
    if len(words) > 1 and words[-1] in OF_COMPANIES:
        return True
    general = (
        known.kinds.issuperset(words) or words[-1] in known.areas_alone or sounds_general(value)
    )  # "General Assembly", "Homeland Security"
    if words[:2] in STATE_IN_FRONT:
        return not _is_titled(value)  # "U.S. Port Secretary Ana Varga"
    if words[0] in bodies.ABROAD:
        return True
    if len(words) == 1:
        return words[0] in known.sure & known.kinds  # "Hospital" of "Tolmark General Hospital", no general's name
    several = len(words) > FULL_NAME and words[-1] in known.sure_of_three  # "Port Workers International Union"
    return sure or general or several or (words[-1] in known.kinds and "of" in words)


def keys(profile: Profile, known: Known) -> frozenset[str]:
    """The keys under which a profile is found: two that share none are never one speaker by their names."""
    return keys_of(read(profile, known))


def keys_of(reading: Reading) -> frozenset[str]:
    """The keys of a profile that is read."""
    found = {f"known:{reading.entry.forms[0]}"} if reading.entry else set()
    if reading.person is not None:
        found.update(f"p:{key}" for key in finding.keys(reading.person))
        if reading.maybe is not None:
            found.update(f"b:{key}" for key in bodies.keys(reading.maybe, reading.told.amid))
        if not reading.person.bare:
            found.add(f"b:{bodies.key_of_words(reading.person.words)}")
            found.add(f"b:letters:{' '.join(reading.person.words)}")
    elif reading.entry is None and reading.body is not None and not reading.body.kinds and len(reading.body.words) > 1:
        found.update(
            f"p:{key}" for key in finding.keys(read_name(reading.profile.value)) if not key.startswith("short")
        )
    if (surname := family_name(reading)) is not None:
        found.update(f"p:{key}" for key in finding.keys(read_name(surname)))
    if reading.body is not None:
        found.update(f"b:{key}" for key in bodies.keys(reading.body, reading.told.amid))
    return frozenset(found)


def family_name(reading: Reading) -> str | None:
    """ "hask" of "al-Hask", which may be a body's name or a family's; None for what is neither."""
    particle, _, name = reading.profile.value.partition(" ")
    alone = reading.body is not None and reading.entry is None and bool(name) and " " not in name
    return name if alone and particle in {"al", "el"} and name not in tables().kinds else None


def is_member(reading: Reading) -> bool:
    """True for "the Ohio Republican", who may be any of them; a paper may be called so."""
    if reading.body is None or reading.entry is not None or reading.profile.kind == "outlet":
        return False
    known, words = tables(), reading.body.words
    return words[-1] in MEMBERS and " ".join(words[:-1]) in known.states.keys() | known.countries.values()


def vague(reading: Reading) -> bool:
    """True for a name that many may bear and nothing tells apart: a surname alone, "the ministry"."""
    if reading.person is not None:
        one = reading.person
        return reading.entry is None and (one.bare or one.nameless or len(one.words[0]) == 1)
    names = (reading.profile.value, " ".join(reading.body.words) if reading.body else "")
    few = all(len(name.replace(" ", "")) < bodies.TELLING for name in names)
    of_a_part = PART in reading.profile.described and reading.profile.value in tables().shared
    little = few or of_a_part or is_member(reading) or (reading.body is not None and not reading.body.own)
    return reading.entry is None and reading.body is not None and little
