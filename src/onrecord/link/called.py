"""Who is meant by a name among those who speak for one claim: a surname, a title with it, initials, or the whole."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Protocol

from onrecord.folding import WORD, name_key
from onrecord.link.framing import LEADS_IN
from onrecord.link.inside import OF_FIRMS
from onrecord.link.namesakes import DOER, FIRST_NAME, Namesakes
from onrecord.link.person import FULL_NAME, parse
from onrecord.link.tables import tables
from onrecord.link.wordwise import places
from onrecord.provenance import Ending, speakers_of

COMPANIES = frozenset({"inc", "ltd", "llc", "plc", "gmbh", "corp", "co"})  # end the names of companies
MINISTRIES = frozenset({"ministry", "department"})
AND_CO = re.compile(r"(?:&|\band) Co\b", re.IGNORECASE)
JOINTS = frozenset({"of", "the", "and", "for", "de"})  # words that initials leave out
INITIALS = 3
# Before another's name they make one of its own: "New York", "the Free Army", "West Kell Power".
APART_BY = frozenset(
    [
        *("new", "old", "free", "real", "true", "royal", "young", "social", "united", "great", "little", "mid"),
        *("middle", "inner", "outer", "national", "international", "world", "global", "asia", "pacific", "atlantic"),
        *("first", "second", "third", "continuity", "provisional", "liberal", "christian", "independent", "people"),
        *("popular", "joint", "trans", "pan", "anti", "saint", "st", "san", "santa"),
    ]
)
FIRST_BEFORE = re.compile(rf"(?<!\w){FIRST_NAME}\Z")
# That are titles, or tell which people are in a body: "the Head Teachers' Union".
OF_MANY = frozenset({"head", "chief", "junior", "senior", "general", "lead", "young"})


Apart = Collection[frozenset[str]]  # pairs of folded names of which people say that they are two speakers


class Named(Protocol):
    """A speaker: an id, and what to call it."""

    @property
    def id(self) -> str: ...  # noqa: D102
    @property
    def name(self) -> str: ...  # noqa: D102


class Callings:
    """The speakers of a claim by their names. Those who have one full name are one, and so is a surname with the only
    one who has it: nobody has heard of two who say the same words. Whom people hold `apart`, by two folded names, stay
    two."""

    def __init__(
        self, speakers: Iterable[Named], apart: Apart = frozenset(), namesakes: Namesakes | None = None
    ) -> None:
        several = sorted(speakers, key=lambda each: each.id, reverse=True)
        self._one = _of_one_name(several, apart, namesakes=namesakes)
        many = Counter(self._one.values())
        self._merged = {one for one in many if many[one] > 1}
        self._by_name = {name_key(each.name): each.id for each in several}
        self._names = {name: name_key(name) for name in sorted({each.name for each in several})}
        self._by_last = defaultdict[str, dict[str, str]](dict)  # the same by the last word
        for name, key in self._names.items():
            self._by_last[key.rpartition(" ")[2]][name] = key

    def one(self, speaker: str) -> str:
        """The id that stands for all who are taken for this speaker."""
        return self._one.get(speaker, speaker)

    def is_merged(self, speakers: Iterable[str]) -> bool:
        """Whether one of these is taken for another by the name alone."""
        return any(each in self._one and self._one[each] in self._merged for each in speakers)

    def known(self, name: str) -> str | None:
        """The id of the speaker with this very name."""
        found = self._by_name.get(name_key(name))
        return None if found is None else self.one(found)

    def whole(self, name: str, text: str) -> str:
        """The full name of somebody who is named in short: as a speaker of the claim has it, or else the article."""
        words = name.split()
        ends = [" ".join(words[at:]) for at in range(len(words) - 1)] or [name]
        folded = name_key(name).split()
        titled = (end for end in ends if is_titled(folded, name_key(end).split()))
        known = next((end for end in titled if name_key(end) in self._by_name), None)
        alike = self._by_last.get(folded[-1], {}) if folded else {}
        longer = (each for each, key in alike.items() if is_titled(key.split(), folded))
        known = known or only([each for each in longer if len(name_key(each).split()) > len(folded)])
        if known is not None:
            return known
        person = parse(name_key(name))
        called = len(words) == FULL_NAME and (
            words[0].casefold() in tables().callings or re.search(rf"\b{re.escape(words[0].lower())}s?\b", text)
        )
        if (person.bare and "of" not in words) or len(words) == 1 or called:
            last = name_key(words[-1])
            of_case = {each for each in self._by_last.get(last, {}) if " " in each}
            one = only(sorted(of_case)) or only(_called(words[-1], words[:-1], text)) or only(self._short_for(name))
            return one or name
        return name

    def in_full(self, short: str, text: str) -> str | None:
        """The name of the body that has these initials: of a speaker of the claim, or as the article gives it."""
        given = re.search(
            rf"(?P<name>(?:{FIRST_NAME} (?:of |the |and |for )*){{1,6}}{FIRST_NAME}) \({re.escape(short)}\)", text
        )
        return only(self._short_for(short)) or (given["name"].removeprefix("The ") if given else None)

    def _short_for(self, name: str) -> list[str]:
        """The speakers whose initials these are."""
        short = name_key(name)
        return [each for each, key in self._names.items() if short in _initials(key)]


def _called(surname: str, titles: Sequence[str], text: str) -> list[str]:
    """The full names that a text gives to somebody with this surname."""
    first = {each for each in _before(surname, text) if each not in titles}
    several = {each for each in first if not LEADS_IN.match(f"{each} {surname}")}
    names = {each for each in several if not parse(name_key(f"{each} {surname}")).titles}
    return [f"{each} {surname}" for each in sorted(names)]


def _before(surname: str, text: str) -> Iterator[str]:
    """The words that stand before a surname as first names do."""
    last = 0
    for start, end in places(f" {surname}", text):
        low = max(last, text.rfind(" ", 0, start) + 1)
        found = None if WORD.match(text, end) else FIRST_BEFORE.search(text, low, start)
        if found is not None:
            last = end
            yield found[0]


def _of_one_name(
    speakers: Collection[Named],
    apart: Apart = frozenset(),
    written: Mapping[str, str] | None = None,
    namesakes: Namesakes | None = None,
) -> dict[str, str]:
    """For each speaker with a name of several words the least id of those who bear it, a title before it or none; a
    surname alone is that of the only one here who has it, and of nobody of two `namesakes`. No two whom people hold
    apart are one, by their names as they are `written`, folded; those they are given here without."""
    spelled = {name_key(each.name).split()[-1]: each.name.split()[-1] for each in speakers if name_key(each.name)}
    beside = namesakes or Namesakes()
    several = {each.id: _without_form(each.name) for each in speakers}
    generations = {one: _generation(words) for one, words in several.items()}
    known = {" ".join(words) for words in several.values()}
    bare = {one: _shortest(words, known) for one, words in several.items()}
    longest = max((len(name.split()) for name in bare.values()), default=0)
    by_surname = defaultdict[str, set[str]](set)
    for one, name in bare.items():
        words = name.split()
        if _surname(words):
            continue  # "Investigator Hask" is no other than whoever has a first name
        if name and generations[one] and len(words) > FULL_NAME:
            by_surname[words[-2]].add(name)  # "Omar Hask Jr."
        elif name:
            by_surname[words[-1]].add(" ".join(words[-FULL_NAME:]))
    for one, words in several.items():
        surname = _surname(words)
        bearers = by_surname[surname] if surname else set[str]()
        if len(bearers) == 1 and not beside.others(spelled[surname], set(map(_first_and_last, bearers))):
            (name,) = bearers
            bare[one] = name if name in bare.values() else bare[one] or _longer(name, bare.values())
        is_short = len(words) == 1 and len(words[0]) <= longest  # no letters have more words than a name here
        short = [name for name in set(bare.values()) if words[0] in _initials(name)] if is_short else []
        if len(short) == 1:
            bare[one] = short[0]
    by_name = defaultdict[str, list[str]](list)
    for one, name in bare.items():
        if name:
            by_name[name].append(one)
    names = written or {one: " ".join(words) for one, words in several.items()}
    parted = [part for alike in by_name.values() for part in _parted(alike, names, apart)]
    return {one: min(alike) for alike in parted for one in alike}


def _first_and_last(name: str) -> str:
    """The first name and the surname of a folded name: "omar hask" of "omar hask jr"."""
    words = name.split()
    return " ".join(words[:-1][-FULL_NAME:] if _generation(words) and len(words) > FULL_NAME else words[-FULL_NAME:])


def _generation(words: Sequence[str]) -> bool:
    """Whether a folded name ends with a word that tells one of two by one name from the other."""
    return bool(words) and words[-1] in tables().elder | tables().younger


def _without_form(name: str) -> list[str]:
    """The words of a name, folded, without what only tells what a company is in law: "Kell Water Ltd"; "Ana Hask & Co"
    and "Ana Hask Ltd" are not Ana Hask. "Ministry of Transport" as "Transport Ministry"."""
    words = name_key(name).split()
    if words and words[0] in MINISTRIES and words[1:2] == ["of"]:
        return [*(word for word in words[2:] if word != "the"), words[0]]
    if len(words) <= FULL_NAME or words[-1] not in COMPANIES or AND_CO.search(name):
        return words
    return words if words[0] in tables().nicknames else words[:-1]


def _parted(alike: Sequence[str], names: Mapping[str, str], apart: Apart) -> list[list[str]]:
    """Those of one name in as many parts as people's words make of them, each put into the first where nobody is held
    apart from them; fuller names first, for whom a shorter one is then asked."""
    parts = list[list[str]]()
    for one in sorted(alike, key=lambda each: (-len(names[each].split()), each)) if apart else ():
        free = (part for part in parts if not any(frozenset((names[one], names[each])) in apart for each in part))
        part = next(free, None)
        if part is None:
            parts.append([one])
        else:
            part.append(one)
    return parts or [list(alike)]


def one_each(
    endings: Iterable[Ending],
    texts: Iterable[str],
    apart: Apart = frozenset(),
    namesakes: Namesakes | None = None,
) -> dict[str, Ending]:
    """For the key of each ending at one speaker that for which it is to be taken: the first with a full name of those
    who are one by their names, whether a stage before made them out or the words around a claim name them."""
    several = {each.key: each for each in endings if each.kind == "speaker" and len(speakers_of(each.key)) <= 1}
    read = list(texts)
    told = _untitled(_spelled_out({key: each.name or "" for key, each in several.items()}, read), read)
    written = {key: name_key(name) for key, name in told.items()}
    names = _in_full(told)
    several_names = [_Name(key, name) for key, name in sorted(names.items())]
    one = _of_one_name(several_names, apart, written, namesakes or Namesakes(read))
    found = defaultdict[str, list[str]](list)
    for key in sorted(several):
        found[one.get(key, key)].append(key)
    return {
        key: several[
            min(
                alike,
                key=lambda it: (" " not in names[it], names[it] != several[it].name, not it.startswith("speaker"), it),
            )
        ]
        for alike in found.values()
        for key in alike
    }


@dataclass(frozen=True, slots=True)
class _Name:
    """What an ending is told by."""

    id: str
    name: str


def _spelled_out(names: Mapping[str, str], texts: Collection[str]) -> dict[str, str]:
    """These names by their keys; letters with "&" as the only name behind which a text gives them: "Brill (B&H)"."""

    def whole(name: str) -> str:
        given = {each for each in names.values() if any(f"{each} ({name})" in text for text in texts if each)}
        return given.pop() if len(given) == 1 else name

    return {key: whole(name) if "&" in name and " " not in name else name for key, name in names.items()}


def _untitled(names: Mapping[str, str], texts: Collection[str]) -> dict[str, str]:
    """These names by their keys; of one the surname alone, where what stands before it is a word for somebody who does
    something in these texts ("Investigator Hask", "an investigator"), and somebody else has it with a first name."""
    bearers = defaultdict[str, set[str]](set)
    for name in names.values():
        for last in name_key(name).split()[-1:]:
            bearers[last].add(name)

    @cache
    def does(word: str) -> bool:
        word = word.lower()
        if not DOER.search(word):
            return False
        doer = re.compile(rf"\b{re.escape(word)}s?\b")
        return any(word in text and doer.search(text) for text in texts)

    def bare(name: str) -> str:
        words = name.split()
        titled = len(words) == FULL_NAME and len(bearers[name_key(words[-1])]) > 1 and does(words[0])
        return words[-1] if titled else name

    return {key: bare(name) for key, name in names.items()}


def _in_full(names: Mapping[str, str]) -> dict[str, str]:
    """These names by their keys; one with a title before a full name without it, and a surname with the same title so
    too, where nobody else has both: "Alderman Hask" and "Alderman Ana Hask"."""
    whole = defaultdict[tuple[str, str], set[str]](set)
    for name in names.values():
        title, *rest = name.split() or [""]
        if (
            len(rest) == FULL_NAME
            and _is_title(title)
            and is_titled(name_key(name).split(), name_key(name).split()[1:])
        ):
            whole[title, rest[-1]].add(" ".join(rest))

    def bare(name: str) -> str:
        title, *rest = name.split() or [""]
        full = whole.get((title, rest[-1])) if rest and len(rest) <= FULL_NAME else None
        return min(full) if full and len(full) == 1 else name

    return {key: bare(name) for key, name in names.items()}


def _is_title(word: str) -> bool:
    return word.casefold() in tables().callings or word.casefold() in tables().titles


def _longer(name: str, names: Iterable[str]) -> str:
    """The first of these names that ends with this one."""
    return min(each for each in names if each.endswith(name))


def _surname(words: Sequence[str]) -> str:
    """The surname that a folded name of one word, or of one with a title, is; "" for any other name, and for a body
    told by its kind alone ("the Navy")."""
    if not words or words[-1] in tables().kinds:
        return ""
    titled = len(words) == FULL_NAME and words[0] in tables().callings
    return words[-1] if titled or parse(" ".join(words)).bare else ""


@lru_cache(maxsize=4096)  # of the speakers of one claim, again and again
def _initials(name: str) -> set[str]:
    """The initials of a folded name, with and without its small words; none where these are few."""
    words = name.split()
    several = {"".join(word[0] for word in words), "".join(word[0] for word in words if word not in JOINTS)}
    return {each for each in several if len(each) >= INITIALS}


def _shortest(words: Sequence[str], known: Collection[str]) -> str:
    """The shortest end of a name, of two words or more, that is a name itself behind titles; "" when it is one word."""
    ends = (words[at:] for at in range(len(words) - 2, -1, -1))
    return next((told for end in ends if (told := " ".join(end)) in known and is_titled(words, end)), "")


def is_titled(words: Sequence[str], end: Sequence[str]) -> bool:
    """Whether a folded name is another, its end, with no more than titles before it. One body's name may be the end of
    another's ("the Free Army"), so whatever stands before a body's name makes another."""
    before = words[: len(words) - len(end)]
    if not end or list(words[len(before) :]) != list(end):
        return False
    kinds = [word in tables().kinds for word in end]
    if not before:
        return True
    if _is_many(end[0]) and (before[-1] in OF_MANY or any(kinds)):
        return False  # "the Head Teachers' Union", "the Student Nurses Union", "the Junior Lawyers Division"
    if _is_title(before[-1]):
        return not any(kinds) or (len(end) <= FULL_NAME and not all(kinds))
    told = DOER.search(before[-1]) is not None  # "carmaker Kell Motors"
    of_body = ("s" in end or end[-1] in OF_FIRMS) and not told  # "the Norrland Seamen's Aid", "North Kell Lines"
    return not (any(kinds) or of_body or before[-1] in APART_BY | tables().directions | (tables().small - {"and"}))


def _is_many(word: str) -> bool:
    """Whether a folded word is that for several people, and no first name."""
    known = tables()
    return word.endswith("s") and word not in known.nicknames and word not in known.one_given


def only(names: Sequence[str]) -> str | None:
    """The only one of these; None when there are several, or none."""
    return names[0] if len(names) == 1 else None


def is_other(surname: str, around: str, speakers: Iterable[str]) -> bool:
    """Whether somebody of this surname is named with another first name than that of any who speaks."""
    first = re.findall(rf"(?<!\w)({FIRST_NAME}) {re.escape(surname)}(?!\w)", around)
    known = {word for name in speakers for word in name.split()}
    titles = tables().callings.keys() | tables().titles
    return any(each not in known and each.casefold() not in titles for each in first)
