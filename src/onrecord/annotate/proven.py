"""Names that are shown to be outlets' by what they do: "the Anvil reported that", "readers of the Anvil"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from importlib.resources import files
from typing import NamedTuple

from onrecord.annotate.idiom import Idiom
from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.nouns import Nouns
from onrecord.crediting import REPORTED_BEFORE, REPORTED_BEHIND
from onrecord.model import Mention
from onrecord.nations import is_adjective, is_country, is_seat
from onrecord.plurals import singular

NEAR = 60  # code points in which a name, or what it does, is looked for
MOST = 20  # places of a name that are looked at
TRIED = 200  # places of its first word that are tried
LONGEST = 4  # words
COMMON = "frequent.txt"
_WORD = r"[A-Z][\w’'&-]*(?:\.(?=[a-z]{2,4}\b)\w+)?"
_JOINT = "of|de|da|di|do|du|des|del|della|dei|der|am|im|van|von|la|le|&"
_NUMBER = r"(?:\s\d{1,3}(?=$|[,.;:’'”\"]|\s(?:on|in|that|which|has|had|is|was|said)\b))?"  # "NewsFirst 24"
_RUN = rf"(?P<name>{_WORD}(?:\s(?:(?:{_JOINT})\s)?{_WORD}){{0,3}}{_NUMBER})"
BEHIND = re.compile(rf"(?P<the>\b[Tt]he\s)?(?<![\w.’'-]){_RUN}$")
AHEAD = re.compile(rf"(?P<the>[Tt]he\s)?{_RUN}(?![\w’'-]|\s[A-Z])")
CAPITAL = re.compile(rf"(?<![\w-]){_WORD}")
OWNED = re.compile(r"['’]s?$")
BRACKETED = re.compile(r"\(([^()\n]{1,60})\)")
AIRED = re.compile(r"TV[A-Z0-9]\w*$|[A-Z]+TV\d*$|[A-Z][a-z]+TV$")
NO_OUTLET = frozenset(["place", "time", "group"])  # kinds of mentions


class Frame(NamedTuple):
    """Where a name stands: whether that is enough, and whether somebody told it something."""

    sure: bool = False
    told: bool = False


PLAIN = Frame()
BEHIND_NAMES = {"proofs_behind": PLAIN, "apposed": Frame(sure=True), "owning_staff": Frame(sure=True)}  # patterns
BEFORE_NAMES = {
    "proofs_before": PLAIN,
    "told_by_name": Frame(told=True),
    "naming": Frame(sure=True),
    "with_article": Frame(sure=True),
}


class Proven:
    """Reads one article for names that only an outlet would be given such a place."""

    def __init__(self, text: str, idiom: Idiom, lexicon: Lexicon, nouns: Nouns, mentions: Sequence[Mention]) -> None:
        self._text, self._idiom, self._nouns, self._lexicon = text, idiom, nouns, lexicon
        self._lists, self._patterns = idiom.lists, idiom.patterns
        named = [each for each in mentions if each.named]
        self._kinds = {each.span.of(text).lower(): each.kind for each in named}
        self._starts = self._lists["no_start"] | self._lists["days_and_months"] | lexicon.openers
        longer = (each.span.of(text).lower().split() for each in named if each.kind != "outlet")
        self._parts = {word for words in longer if len(words) > 1 for word in words}

    def names(self) -> Iterator[tuple[str, ...]]:
        """The words of each such name, in small letters and without "the"."""
        seen: set[tuple[str, Frame]] = set()
        for found, frame in self._candidates():
            name = self._trimmed(found["name"].split())
            if name and (name, frame) not in seen:
                seen.add((name, frame))
                if self._may_be(name, frame, the=found["the"] is not None):
                    yield tuple(name.lower().split())

    def _trimmed(self, words: list[str]) -> str:
        """A name without the small words and days that have their capitals from the start of a sentence."""
        while words and (words[0].lower() in self._starts or len(words[0]) == 1):
            words = words[1:]
        return " ".join(words)

    def _candidates(self) -> Iterator[tuple[re.Match[str], Frame]]:
        """Names where an outlet's would stand."""
        for name, frame in BEHIND_NAMES.items():
            for place in self._patterns[name].finditer(self._text):
                run = BEHIND.search(self._text, max(0, place.start() - NEAR), place.start())
                if run is not None:
                    yield run, frame
        for name, frame in BEFORE_NAMES.items():
            for place in self._patterns[name].finditer(self._text):
                run = AHEAD.match(self._text, place.end(), place.end() + NEAR)
                if run is not None:
                    yield run, PLAIN if self._is_persons(place, run["name"]) else frame

    def _is_persons(self, place: re.Match[str], name: str) -> bool:
        """ "The broadcaster Ana Varga"."""
        may_be = "person" in place.re.groupindex and place["person"] is not None
        return may_be and self._kinds.get(name.lower()) == "person"

    def _may_be(self, name: str, place: Frame, *, the: bool) -> bool:
        if place.sure:
            person = len(name.split()) == 1 and self._kind([name.lower()]) == "person"  # "the Advocate, a magazine"
            return (person or self._is_no_body(name.lower().split())) and not self._is_land(name)
        return self._is_free(name, the=the, told=place.told) and self._is_proven(name, the=the)

    @cached_property
    def _capitals(self) -> dict[str, list[int]]:
        """Where each word with a capital stands."""
        places: dict[str, list[int]] = {}
        for found in CAPITAL.finditer(self._text):
            places.setdefault(OWNED.sub("", found.group()), []).append(found.start())
        return places

    @cached_property
    def _bracketed(self) -> frozenset[str]:
        return frozenset(BRACKETED.findall(self._text))

    def _is_free(self, name: str, *, the: bool, told: bool) -> bool:
        """Whether a name is nobody else's: no body, no country, no person, and, unless somebody `told` it something, no
        word at the start of a sentence."""
        words = name.lower().split()
        if not self._is_no_body(words) or self._is_land(name) or is_seat(name) or name in self._bracketed:
            return False
        if AIRED.match(name):
            return True
        people = singular(words[-1]) != words[-1] and self._nouns.is_person(words[-1])  # "Egyptologists"
        if not the and (is_adjective(name.partition(" ")[0]) or people):
            return False
        if name.isupper() or (not the and self._kinds.get(name.lower()) == "person" and not self._is_lone(words)):
            return False
        return the or (len(words) == 1 and (told or not self._is_plain(words[0])))

    def _is_land(self, name: str) -> bool:
        return is_country(name) or is_adjective(name) or self._kinds.get(name.lower()) in NO_OUTLET

    def _is_lone(self, words: Sequence[str]) -> bool:
        """Whether a single capital is never part of a longer name, as a surname is: "told Meridian"."""
        return len(words) == 1 and words[0] not in self._parts

    def _is_no_body(self, words: Sequence[str]) -> bool:
        heads = [words[:at] for at, word in enumerate(words) if word in {"of", "for", "de"}]  # "University of Orvale"
        kinds = {self._kind(each) for each in (words, *heads)}
        known = kinds <= {None, "outlet"} and self._idiom.noun("", words[-1]) is None
        return known and self._lists["no_outlets"].isdisjoint([" ".join(words), words[-1]])

    def _kind(self, words: Sequence[str]) -> str | None:
        """What a name is by its last noun; one word alone only by the lists: "Rippler" is no person."""
        if len(words) == 1:
            return self._nouns.kinds.get(singular(words[0]))
        return self._nouns.kind(words)

    def _is_plain(self, low: str) -> bool:
        """Whether a word is one of the language's, which has its capital from its place in the sentence."""
        return low in _common() or low in self._lexicon.openers or low in self._lists["no_start"] or low.endswith("ly")

    def _is_proven(self, name: str, *, the: bool) -> bool:
        """Whether the article speaks of it as of an outlet in most places. One without "the" that says or thinks
        something may be a person, unless it reports as well."""
        places, shown, spoken, reports = 0, 0, 0, False
        first, *_ = name.split()
        written = re.compile(r"\s".join(map(re.escape, name.split())) + r"(?![\w-])")
        for place in self._capitals.get(first, [])[:TRIED]:
            found = written.match(self._text, place)
            if found is None:
                continue
            places += 1
            before = self._text[max(0, found.start() - NEAR) : found.start()]
            behind = self._text[found.end() : found.end() + NEAR]
            speaks = not the and self._patterns["anybody_does"].match(behind) is not None
            reports = reports or self._patterns["proofs_behind"].match(behind) is not None
            spoken += speaks
            shown += not speaks and bool(
                REPORTED_BEFORE.search(before)
                or REPORTED_BEHIND.match(behind)
                or self._patterns["brings"].match(behind)
                or self._patterns["handed"].search(before)
            )
            if places == MOST:
                break
        return 2 * shown > places - (spoken if reports else 0)


@cache
def _common() -> frozenset[str]:
    lines = (files("onrecord") / COMMON).read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
