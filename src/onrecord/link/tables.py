"""What is known of names in general: nicknames, particles, callings, countries; read once from names.toml."""

import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True, kw_only=True)
class Tables:
    """The lists of names.toml, each under its name there, made ready for look-ups."""

    nicknames: dict[str, frozenset[int]]
    particles: frozenset[str]
    irish: frozenset[str]
    elder: frozenset[str]
    younger: frozenset[str]
    common_surnames: frozenset[str]
    frequent_surnames: frozenset[str]
    family_first: frozenset[str]
    given_behind: frozenset[str]
    one_given: dict[str, frozenset[int]]
    romanised: dict[str, frozenset[int]]
    honorifics: frozenset[str]
    he: frozenset[str]
    she: frozenset[str]
    kin: frozenset[str]
    given_too: frozenset[str]
    first_named: frozenset[str]
    to_others: frozenset[str]
    kin_apart: frozenset[frozenset[str]]
    past: frozenset[str]
    areas: frozenset[str]  # what an office is over
    areas_alone: frozenset[str]
    parties: frozenset[str]
    does: dict[str, str]
    idle: frozenset[str]
    beside_others: frozenset[str]
    directions: frozenset[str]
    in_no_name: frozenset[str]
    headline_verbs: frozenset[str]
    opens_no_name: frozenset[str]
    things: frozenset[str]  # end what is no person's name
    things_of_three: frozenset[str]
    spelled: dict[str, str]
    callings: dict[str, str]  # "plumber" -> "trade"
    ranks: dict[str, int]
    closed: frozenset[str]  # families that exclude all others
    kinds: frozenset[str]
    matters: frozenset[str]
    scopes: frozenset[str]
    local: frozenset[str]
    turned: frozenset[str]
    national: frozenset[str]
    shared: frozenset[str]  # forms of known.toml
    everywhere: frozenset[str]
    towns: frozenset[str]
    states: dict[str, str]  # of the United States, by their names and their short forms
    cities_too: frozenset[str]
    many_towns: frozenset[str]  # names that many towns bear
    sure: frozenset[str]
    sure_of_three: frozenset[str]
    outlets: frozenset[str]
    legal: frozenset[str]
    general: dict[str, list[str]]  # "mod" -> "ministry", "of", "defence"
    small: frozenset[str]
    countries: dict[str, str]
    borne: frozenset[str]  # names of countries that people bear
    titles: frozenset[str]  # words that may stand before a name and are no part of it


@cache
def tables() -> Tables:
    """The one set of tables."""
    table = tomllib.loads((files("onrecord.link") / "names.toml").read_text(encoding="utf-8"))
    families = {**table["open"], **table["closed"]}
    people = ("particles", "irish", "elder", "younger", "common_surnames", "family_first", "given_behind")
    plain = (
        *people,
        "honorifics",
        "he",
        "she",
        "kin",
        "past",
        "idle",
        "beside_others",
        "directions",
        "in_no_name",
        "headline_verbs",
        "opens_no_name",
        "things",
        "things_of_three",
        "frequent_surnames",
        "first_named",
        "to_others",
        "parties",
        "given_too",
        "areas_alone",
        "areas",
    )
    titles = {word for name in ("honorifics", "he", "she", "past") for word in table[name]}
    return Tables(
        titles=frozenset(titles | {word for name, words in families.items() if name != "thing" for word in words}),
        **{name: frozenset(table[name]) for name in plain},
        nicknames=_rows_of(table["nicknames"]),
        one_given=_rows_of(table["one_given"]),
        romanised=_rows_of(table["romanised"]),
        kin_apart=frozenset(frozenset(row.split()) for row in table["kin_apart"]),
        spelled=dict(_firsts(table["spelled"]["one_word"])),
        callings={word: family for family, words in families.items() for word in words},
        ranks={word: step for step, row in enumerate(table["ranks"]) for word in row.split()},
        does={verb: row.split()[-1] for row in table["does"] for verb in row.split(" = ")[0].split()},
        closed=frozenset(table["closed"]),
        kinds=frozenset(table["bodies"]["kinds"]),
        matters=frozenset(table["bodies"]["matters"]),
        scopes=frozenset(table["bodies"]["scopes"]),
        local=frozenset(table["bodies"]["local"]),
        turned=frozenset(table["bodies"]["turned"]),
        national=frozenset(table["bodies"]["national"]),
        shared=frozenset(table["bodies"]["shared"]),
        everywhere=frozenset(table["bodies"]["everywhere"]),
        towns=frozenset(table["bodies"]["towns"]),
        states={form: row.split("|")[0] for row in table["states"]["rows"] for form in row.split("|")},
        cities_too=frozenset(table["states"]["cities_too"]),
        many_towns=frozenset(table["towns"]["many"]),
        sure=frozenset(table["bodies"]["sure"]),
        sure_of_three=frozenset(table["bodies"]["sure_of_three"]),
        outlets=frozenset(table["bodies"]["outlets"]),
        general={row.split()[0]: row.split()[1:] for row in table["bodies"]["general"]},
        legal=frozenset(table["bodies"]["legal"]),
        small=frozenset(table["bodies"]["small"]),
        countries=dict(_firsts(table["countries"]["rows"])),
        borne=frozenset(table["countries"]["borne"]),
    )


def _firsts(rows: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each word of a row, and the row's first."""
    for row in rows:
        first = row.split()[0]
        yield from ((word, first) for word in row.split())


def _rows_of(rows: Iterable[str]) -> dict[str, frozenset[int]]:
    """The rows in which each form stands: two forms may be one name when they share a row."""
    places: dict[str, set[int]] = defaultdict(set)
    for number, row in enumerate(rows):
        for form in row.split():
            places[form].add(number)
    return {form: frozenset(numbers) for form, numbers in places.items()}
