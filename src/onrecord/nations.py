"""Countries, by the names that news has for them: which country a name or an adjective means, which are seats of
government."""

from functools import cache
from importlib.resources import files

TABLE = "nations.tsv"
NAMES, ADJECTIVES, SEATS = (0, 1), (2,), (3,)  # columns


def country(word: str) -> str | None:
    """The country that a name, a short form or an adjective means, in the singular or plural; None for any other."""
    known = _table(NAMES + ADJECTIVES)
    if not any(c.isupper() for c in word):
        return None  # "us", "polish"
    plain = _folded(word)
    return known.get(plain) or known.get(plain.removesuffix("s")) or known.get(plain.removesuffix("men") + "man")


def is_country(name: str) -> bool:
    """True for the name of a country, not for an adjective."""
    return _folded(name) in _table(NAMES)


def is_adjective(word: str) -> bool:
    """True for the adjective of a country and for one of its people: "Danish", "Dane"."""
    return _folded(word) in _table(ADJECTIVES)


def is_seat(name: str) -> bool:
    """True for a capital that may stand for its government."""
    return _folded(name) in _table(SEATS)


def _folded(name: str) -> str:
    return " ".join(name.replace("’", "'").replace(".", "").casefold().removeprefix("the ").split())


@cache
def _table(columns: tuple[int, ...]) -> dict[str, str]:
    """The country of every value in some columns; the first country that has it, where two do."""
    found: dict[str, str] = {}
    for line in (files("onrecord") / TABLE).read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        if line.startswith("#") or len(cells) != 4:
            continue
        for value in (each for column in columns for each in cells[column].split("|") if each):
            found.setdefault(_folded(value), cells[0])
    return found
