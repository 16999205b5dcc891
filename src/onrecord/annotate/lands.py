"""Which capitalised words of one article are countries, places and adjectives of nations: by the table of nations, and
by how the article itself uses them ("Tolmia", "Tolmian"; "in Varnholt")."""

import re
from collections.abc import Set
from dataclasses import dataclass

from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.nouns import Nouns
from onrecord.nations import country, is_adjective, is_country, is_seat
from onrecord.plurals import singular

CAPITALS = re.compile(r"(?<![\w'’.-])[A-Z][\w’'-]*[^\W_](?: (?:of |and )?[A-Z][\w’'-]*[^\W_])*")
SOMEWHERE = re.compile(r"\b(?:[Ii]n|[Nn]ear|[Oo]utside|[Ii]nside|[Aa]cross) ([A-Z][\w-]+)(?![\w’'-]| [A-Z])")
STATEHOOD = re.compile(r"\b([A-Z][\w-]+)['’]s? (\w+)")
ENDINGS = ("ian", "ish", "ese", "i")  # of adjectives that may be a nation's though no table has them
ADDED = ("i", "n", "an", "ian", "ese", "ish")  # to a country's name, or to it without its last letter
SHORTEST = 5  # letters of an adjective that no table has


@dataclass(frozen=True, slots=True, kw_only=True)
class Lands:
    """What one article's capitals tell of countries and places."""

    places: frozenset[str]
    countries: frozenset[str]
    adjectives: frozenset[str]  # of countries that the article names
    last_names: frozenset[str]  # words that end a name of several words
    no_nation: frozenset[str]

    def governs(self, name: str) -> bool:
        """True for a name that stands for a government when it speaks: a country, a capital, a place."""
        if is_country(name) or name in self.countries:
            return True
        return name not in self.last_names and (is_seat(name) or name in self.places)

    def is_place(self, name: str) -> bool:
        """True for a name of a country, a capital or a place."""
        return self.governs(name) or name in self.places

    def tells_country(self, word: str) -> bool:
        """True for a word before a noun for people that tells their country: "Tolmian", "U.S.", "Danish"."""
        if word.lower() in self.no_nation:
            return False
        if country(word) is not None and (is_adjective(word) or is_country(word)):
            return True
        return word in self.adjectives or word in self.countries or self._sounds_like_nation(word)

    def is_nations(self, word: str) -> bool:
        """True for an adjective or an abbreviation of a country that cannot be a first name, as "Jordan" can."""
        return is_adjective(word) or word in self.adjectives or (word.isupper() and is_country(word))

    def is_country_name(self, name: str) -> bool:
        """True for the name of a country, known or used like one here."""
        return is_country(name) or name in self.countries

    def _sounds_like_nation(self, word: str) -> bool:
        plain = word.lower()
        if plain in self.no_nation or len(plain) < SHORTEST or not word[:1].isupper() or word.isupper():
            return False
        return plain.endswith(ENDINGS) and word not in self.places and word not in self.last_names


def lands(text: str, nouns: Nouns, words: Lexicon) -> Lands:
    """Reads the whole article once."""
    small = nouns.openers | nouns.numbers.keys() | words.no_name | words.times
    runs = [_without_opening(found.group().split(), small) for found in CAPITALS.finditer(text)]
    last_names = frozenset(_bare(run[-1]) for run in runs if _may_be_person(run, nouns, words))
    capitals = {_bare(word) for run in runs for word in run}
    pairs = [(base, word) for base in capitals - last_names for word in _adjectives(base) if word in capitals]
    ruled = {name for name, noun in STATEHOOD.findall(text) if noun in nouns.statehood} - last_names
    return Lands(
        places=frozenset(SOMEWHERE.findall(text)) - last_names,
        countries=frozenset(base for base, _ in pairs) | ruled,
        adjectives=frozenset(word for _, word in pairs),
        last_names=last_names,
        no_nation=nouns.no_nation | (nouns.seats - {"washington"}),
    )


def _without_opening(run: list[str], small: Set[str]) -> list[str]:
    """Without what only begins a sentence: "On Monday Mira Tolland"."""
    first = next((place for place, word in enumerate(run) if word.lower() not in small), len(run))
    return run[first:]


def _may_be_person(run: list[str], nouns: Nouns, words: Lexicon) -> bool:
    """True for some capitalised words that are no body's name by their last one."""
    run = run[1:] if run and country(run[0]) else run  # "Danish Prime Minister Mira Tolland"
    if not 2 <= len(run) <= 5 or not all(word[0].isupper() for word in run):
        return False
    if _bare(run[-1]).isupper() and not run[0].isupper():
        return False  # "Indiana GOP"
    last = singular(_bare(run[-1]).lower())
    return last not in nouns.kinds and last not in nouns.outlet_names | words.outlets


def _bare(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s")


def _adjectives(name: str) -> list[str]:
    if len(name) < SHORTEST - 1:
        return []
    return [stem + ending for stem in (name, name[:-1]) for ending in ADDED if stem + ending != name]
