"""What kind of source a noun is, by the word lists of a language."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import cache
from importlib.resources import files
from typing import Literal

from onrecord.annotate.lexicon import covers
from onrecord.model import Document
from onrecord.plurals import singular

NounKind = Literal["government body", "organisation", "outlet", "work", "social post", "person"]
LANGUAGES = {"en": "english.sources.toml"}
LONGEST_NOUN = 3  # words


@dataclass(frozen=True, slots=True, kw_only=True)
class Nouns:
    """The lists of the language's file, by their names there; small letters, each explained in the file."""

    kinds: dict[str, NounKind]
    seats: frozenset[str]
    provinces: frozenset[str]
    known_outlets: frozenset[str]
    outlet_names: frozenset[str]
    collectives: frozenset[str]
    masses: frozenset[str]
    people_endings: tuple[str, ...]
    no_people: frozenset[str]
    numbers: dict[str, int]
    openers: frozenset[str]
    pronouns: frozenset[str]
    those: frozenset[str]
    single: frozenset[str]
    ordinals: frozenset[str]
    ties: frozenset[str]
    partial: frozenset[str]
    countless: frozenset[str]
    asked: frozenset[str]
    quantities: frozenset[str]
    shares: frozenset[str]
    behind: frozenset[str]
    adjectival: frozenset[str]
    belonging: frozenset[str]
    times_behind: frozenset[str]
    past: frozenset[str]
    participles: frozenset[str]
    ranks: frozenset[str]
    owners: frozenset[str]
    first_person: frozenset[str]
    seeming: frozenset[str]
    no_nation: frozenset[str]
    peoples: frozenset[str]
    fields: frozenset[str]
    portfolios: frozenset[str]
    networks: frozenset[str]
    firms: frozenset[str]
    broadcasting: frozenset[str]
    whole_masses: frozenset[str]
    many_bodies: frozenset[str]
    chosen: frozenset[str]
    kin: frozenset[str]
    sides: frozenset[str]
    partisans: frozenset[str]
    regions: frozenset[str]
    voices: frozenset[str]
    vague: frozenset[str]
    epithets: frozenset[str]
    peopled: frozenset[str]
    askers: frozenset[str]
    everybody: frozenset[str]
    nobody: frozenset[str]
    houses: frozenset[str]
    statehood: frozenset[str]
    terms: re.Pattern[str]
    reasons: re.Pattern[str]
    still: re.Pattern[str]

    def kind(self, words: Sequence[str]) -> NounKind | None:
        """What the noun is that these words (small letters) end in; longer nouns first: "news agency", "agency"."""
        for length in range(min(LONGEST_NOUN, len(words)), 0, -1):
            last = words[-length:]
            known = self.kinds.get(" ".join(last)) or self.kinds.get(" ".join([*last[:-1], singular(last[-1])]))
            if known is not None:
                return known
        return "person" if words and self.is_person(words[-1]) else None

    def is_person(self, word: str) -> bool:
        """True for a noun that means a person, or several, by the lists or by its ending: "crane driver"."""
        one = singular(word).rpartition("-")[2]
        if self.kinds.get(one) == "person":
            return True
        if one in self.no_people or one in self.kinds or word in self.openers or len(one) < 5:
            return False
        return one.endswith(self.people_endings)


def nouns_of(document: Document) -> Nouns | None:
    """The lists that an article is read with; None when its language is not covered."""
    return nouns(document.language or "en") if covers(document.language) else None


@cache
def nouns(language: str) -> Nouns:
    """The lists of a covered language."""
    table = tomllib.loads((files("onrecord.annotate") / LANGUAGES[language]).read_text(encoding="utf-8"))
    kinds: dict[str, NounKind] = {}
    for name, kind in KINDS:
        for noun in table["nouns"][name]:
            kinds.setdefault(noun, kind)
    lists = {**table["nouns"], **table["phrases"]}
    return Nouns(
        kinds=kinds,
        numbers=table["numbers"],
        people_endings=tuple(table["nouns"]["people_endings"]),
        terms=_any(table["anonymity"]["terms"]),
        reasons=_any(table["anonymity"]["reasons"]),
        still=_any(table["anonymity"]["still"]),
        **{name: frozenset(lists[name]) for name in SETS},
    )


KINDS: tuple[tuple[str, NounKind], ...] = (
    ("posts", "social post"),
    ("outlets", "outlet"),
    ("works", "work"),
    ("people", "person"),
    ("government", "government body"),
    ("organisations", "organisation"),
)


SETS = tuple(field.name for field in fields(Nouns) if field.type == frozenset[str])


def _any(patterns: Sequence[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)
