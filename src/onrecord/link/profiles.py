"""What the linker knows of one naming, and what it says of two."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from onrecord.folding import name_key, unaccented
from onrecord.link import bodies, person, whole
from onrecord.link.amid import NEAR, amid, near
from onrecord.link.firsts import FIRSTS, firsts_before
from onrecord.link.homes import AROUND, HOME, PART, abroad, home, is_state, of_all_states, of_one_state, seat
from onrecord.link.homes import around as names_around
from onrecord.link.known import ours
from onrecord.link.slips import SPELLED, spelled_too
from onrecord.link.sounds import plain
from onrecord.link.tables import tables
from onrecord.model import Mention, MentionKind, digest
from onrecord.nations import is_country
from onrecord.standing import PERSON

Verdict = Literal["same", "different", "unclear"]
WORD = re.compile(r"[^\W_](?:[\w&-]|[.'’](?=\w))*")
AGE = re.compile(r"\s*,\s*(?:aged?\s+)?(\d{1,3})(?=\s*[,.;–—])|\s*\((\d{1,3})\)")
# Begin phrases that tell nothing of a bearer.
NO_DESCRIPTION = ("amid ", "age ", whole.IN_FULL, whole.IN_LETTERS, SPELLED, FIRSTS, HOME, PART, AROUND, NEAR)
OPENERS = frozenset({"the", "a", "an"})
OPENER = re.compile(r"^[Tt]he\s+")
COURTESY = re.compile(r"\b(mr|mrs|ms|miss|mx|mme|mlle)\b\.?[ \t]+(?:[^\W\d_]\.[ \t]*)?$", re.IGNORECASE)
LONGEST_COURTESY = 12  # code points
COURTESIES = frozenset({"mr", "mrs", "ms", "miss", "mx", "mme", "mlle"})
OTHER_KIND = -1.0  # what parts two whatever else fits
GIVEN = "given by a person"  # describes a name that no text has: it is taken literally
# Right behind a name: "(Marin) of Estavia"; "(the ministry) here in Losk", "(the ministry), the Tolmian one".
PROPER = r"((?:the\s+)?[A-Z][\w’'-]+(?:[ \t]+[A-Z][\w’'-]+){0,3})"
FROM = re.compile(r"[ \t]+(?:of|from)[ \t]+" + PROPER)
OWNED = re.compile(r"['’]s?$")
LONGEST_LIST = 80  # code points of people with one surname
LONGEST_OWNER = 40  # code points
LACKING = frozenset({2, 3})  # words of a body's name that may lack its town
SETTING = 2  # names in an article that tell whose "the ministry" is
OWNS = re.compile(r"([A-Z][\w-]+)['’]s[ \t]+$")
# Before "House of Representatives": that of no whole nation.
OF_A_PART = re.compile(
    r"\b(?:state|commonwealth|territory|province|region|island|county|city)(?:['’]s)?[ \t]+$", re.IGNORECASE
)
OF_STATES = frozenset({"department", "committee"})  # which a state of the United States has under the same name
HERE = re.compile(rf"(?:[ \t]+here)?[ \t]+(?:in|of|at)[ \t]+{PROPER}|,?[ \t]+the[ \t]+([A-Z][\w-]+)[ \t]+one\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A name as articles give it, with the words by which they tell who bears it.

    `value` is the normalised name, `described` the words of titles and appositions, each phrase folded. Mentions that
    are equal in value, kind and described share a profile; `name`, a spelling for people, plays no part in that.
    """

    id: str
    value: str
    name: str
    kind: MentionKind
    described: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What one feature saw in two profiles, and what that is worth: above 0 for one speaker, below 0 against it."""

    feature: str
    worth: float
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """What is to be said for and against two profiles being one speaker.

    left < right, the profiles' ids. "unclear" is not enough by itself. `short` is the id of the one whose name is only
    a part, initials or an acronym of the other's: where nobody else in the pile fits it, it may stand for that one.
    """

    left: str
    right: str
    score: float
    verdict: Verdict
    why: tuple[Seen, ...]
    short: str | None = None


def profile(mention: Mention, exact: str, described: Iterable[str], around: str = "") -> Profile | None:
    """The profile of a mention from its exact words and the words that describe it; None for one without a name.

    `around` is its article's text: the age behind a name is taken from it, and a name that tells little by itself gets
    the words among which it stands.
    """
    value = mention.value or ""
    if not mention.named or not value.split():
        return None
    exact = _with_surname(mention, value, exact, around)
    if mention.by == PERSON:
        return _made(mention, value, exact, {GIVEN})
    told = {phrase for phrase in map(_phrase, described) if phrase}
    told |= set(_courtesy(mention, value, exact, around))
    age = AGE.match(around, mention.span.end) if around else None
    told |= {f"age {age.group(1) or age.group(2)}"} if age else set()
    if around:
        told |= set(_origin(mention, value, around)) | set(_spelled(mention, value, around))
        told |= set(_called(mention, value, around)) | set(_at_home(mention, value, around))
    told |= set(_whole(mention, value, exact, around)) if around else set()
    full = any(phrase.startswith(whole.IN_FULL) for phrase in told)
    if around and not full and (says_little(value, mention.kind) or _is_letters(exact, value)):
        told |= {amid(around, exact)} - {""}
    if around and not full and _may_lack_its_town(mention, value):
        told |= {near(around, exact)} - {""}
    return _made(mention, value, _owner(mention, value, around) + exact, told)


def _owner(mention: Mention, value: str, around: str) -> str:
    """The country right before the name of a body that tells little by itself, for people: "Norland's "."""
    if mention.kind == "person" or not says_little(value, mention.kind):
        return ""
    start = mention.span.start
    owner = OWNS.search(around[max(0, start - LONGEST_OWNER) : start])
    return owner.group() if owner is not None and is_country(owner.group(1)) else ""


def _with_surname(mention: Mention, value: str, exact: str, around: str) -> str:
    """ "Odo Hask" of "Odo and Mira Hask": a first name with the surname that its article puts behind another."""
    first, _, last = value.partition(" ")
    if mention.kind != "person" or not last or name_key(exact) != first:
        return exact
    behind = around[mention.span.end : mention.span.end + LONGEST_LIST]
    surname = next((word.group() for word in WORD.finditer(behind) if name_key(word.group()) == last), "")
    return f"{exact} {surname}" if surname else exact


def _made(mention: Mention, value: str, exact: str, told: Iterable[str]) -> Profile:
    return Profile(
        id=digest("profile", value, mention.kind, *sorted(told)),
        value=value,
        name=" ".join(exact.split()),
        kind=mention.kind,
        described=tuple(sorted(told)),
    )


def _courtesy(mention: Mention, value: str, exact: str, around: str) -> Iterator[str]:
    """ "Mr", "Mrs" or "Ms" of a surname alone: Mr Falk and Mrs Falk are two."""
    if mention.kind != "person" or not says_little(value, "person"):
        return
    start = mention.span.start
    first = exact.split(maxsplit=1)[0].rstrip(".").lower() if exact.split() else ""
    match = COURTESY.search(around[max(0, start - LONGEST_COURTESY) : start])
    if first in COURTESIES or match:
        yield first if first in COURTESIES or match is None else match.group(1).lower()


def _whole(mention: Mention, value: str, exact: str, around: str) -> Iterator[str]:
    """The whole of a name as its article writes it, and the letters that it puts behind it."""
    start, end = mention.span.start, mention.span.end
    if mention.kind == "person" and person.parse(value).titles:
        return
    full = list(whole.in_full(around, start, end, value))
    full += whole.spelled_out(OPENER.sub("", exact), around) if _is_letters(exact, value) else ()
    yield from (f"{whole.IN_FULL}{_phrase(OWNED.sub('', each))}" for each in full)
    behind = whole.in_letters(around, start, end)
    if behind:
        yield f"{whole.IN_LETTERS}{behind}"


def _spelled(mention: Mention, value: str, around: str) -> Iterator[str]:
    """Another spelling of a person's full name in the same article."""
    if mention.kind == "person":
        for each in spelled_too(around, mention.span.start, mention.span.end, value):
            yield f"{SPELLED}{each}"


def _called(mention: Mention, value: str, around: str) -> Iterator[str]:
    """The first names that the article has for a surname that stands alone."""
    surname = value.rsplit(maxsplit=1)[-1]
    if mention.kind == "person" and person.parse(value).words == (surname,):
        yield from filter(None, [firsts_before(around, surname)])


def _at_home(mention: Mention, value: str, text: str) -> Iterator[str]:
    """Whose "the ministry" is by the country of its article; near what the town of "the Losk police" lies."""
    if mention.kind != "organisation" and not (mention.kind == "person" and sounds_general(value)):
        return
    body = bodies.parse(value)
    start = mention.span.start
    if ours().find(value) is not None:
        yield from _shared(mention, value, text)
    elif OF_A_PART.search(text[max(0, start - LONGEST_OWNER) : start]):
        yield PART
    elif not body.own and _is_national(value, text):
        yield from filter(None, [home(text)])
    elif body.own and body.own <= tables().everywhere and len(body.words) > 1:
        yield from filter(None, [seat(text)])
    elif body.own and not body.kinds.isdisjoint(tables().towns):
        yield from filter(None, [names_around(text, " ".join(word for word in value.split() if word in body.own))])


def sounds_general(value: str) -> bool:
    """True for "Animal Control", which looks like a person's name: words of bodies alone."""
    words, known = value.split(), tables()
    return (
        len(words) > 1 and not known.everywhere.isdisjoint(words) and known.everywhere.union(known.kinds) >= set(words)
    )


def _shared(mention: Mention, value: str, text: str) -> Iterator[str]:
    """Whose a body of our table is that other states have too, where it is another's: "the state Labor Department"."""
    if value not in tables().shared:
        return
    start, end = mention.span.start, mention.span.end
    behind = HERE.match(text, end)
    if OF_A_PART.search(text[max(0, start - LONGEST_OWNER) : start]):
        yield PART
    elif behind and behind.group(1) and is_state(behind.group(1)):
        yield f"of {_phrase(behind.group(1))}"
    elif not OF_STATES.isdisjoint(value.split()) and of_one_state(text):
        yield PART
    else:
        yield from filter(None, [abroad(text)])


def _is_national(value: str, text: str) -> bool:
    """True for what each country has one of: "the Senate"; "the House" only of the United States."""
    one = any(f" {each} " in f" {value} " for each in tables().national)
    return one or (value == "house" and of_all_states(text))


def _may_lack_its_town(mention: Mention, value: str) -> bool:
    """True for "the Harbour Society": two or three words, the last a kind of body, and in no table."""
    words = value.split()
    if mention.kind != "organisation" or len(words) not in LACKING or ours().find(value) is not None:
        return False
    body = bodies.parse(value)
    return body.head in body.kinds and bool(body.own) and body.own.isdisjoint(tables().countries.values())


def _is_letters(exact: str, value: str) -> bool:
    """True for an acronym that our table does not have: other bodies may have the same letters."""
    return OPENER.sub("", exact).isupper() and bodies.is_acronym(value) and ours().find(value) is None


def _origin(mention: Mention, value: str, around: str) -> Iterator[str]:
    """The place right behind a person's name, or beside that of a body that tells little: "of Estavia"."""
    start, end = mention.span.start, mention.span.end
    general = value in tables().general or value in bodies.ABROAD
    if general or (mention.kind != "person" and says_little(value, mention.kind)):
        owner = OWNS.search(around[max(0, start - LONGEST_OWNER) : start])
        match = HERE.match(around, end) or _inside(around[start:end], value) or owner
    else:
        match = FROM.match(around, end) if mention.kind == "person" else None
    place = next((each for each in match.groups() if each), "") if match else ""
    if place and plain(place.split()[-1]) not in tables().idle:
        yield f"of {_phrase(place)}"


def _inside(exact: str, value: str) -> re.Match[str] | None:
    """The place that words marked by a person have behind the name: "the Tolmian Embassy in Losk"."""
    if not name_key(exact).startswith(f"{value} "):
        return None
    own = value.split()
    return next((each for each in HERE.finditer(exact) if plain(each.group().split()[-1]) not in own), None)


def says_little(value: str, kind: MentionKind) -> bool:
    """True for a name that many may bear: a surname alone, initials, "the ministry"; not for one of our table."""
    if ours().find(value) is not None:
        return False
    if kind == "person":
        parsed = person.parse(value)
        return parsed.bare or parsed.nameless or len(parsed.words[0]) == 1
    return not bodies.parse(value).own


def is_told(profile: Profile) -> bool:
    """True where more than a courtesy, an age or the words around it tell whose name this is; of a body, the names that
    stand in its article do too."""
    phrases = [phrase for phrase in profile.described if not phrase.startswith(NO_DESCRIPTION)]
    if any(phrase not in COURTESIES for phrase in phrases):
        return True
    around = [word for phrase in profile.described if phrase.startswith("amid ") for word in phrase.split()[1:]]
    return profile.kind != "person" and sum(word[0].isupper() for word in around) >= SETTING


def _phrase(words: str) -> str:
    """A description folded: no accents, no article in front; capitals stay where the word is no calling, for they tell
    a place or a body from a trade."""
    found = [_word(word) for word in WORD.findall(unaccented(words))]
    return " ".join(found[1:] if found and found[0].lower() in OPENERS else found)


def _word(word: str) -> str:
    low = word.casefold()
    known = tables()
    common = low == "prime" or low in known.titles or low in known.kinds or low in known.spelled or low in known.small
    owner = word.endswith(("'s", "’s"))
    return low if common else word[:-2] + "'s" if owner else word
