"""Who bears a surname in the articles of one claim: two may, and then the surname alone tells neither.

Brothers, couples and fathers with their sons are in the news together. Whom a stage before made out within one article
is known; "Hask said" in another article may be any of those who are called so there.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from functools import cached_property

from onrecord.folding import name_key
from onrecord.link.person import parse
from onrecord.link.tables import tables
from onrecord.link.wordwise import in_word, places
from onrecord.provenance import Ending, speakers_of

FIRST_NAME = r"[A-ZÀ-ÖØ-Þ][\w’'-]+"
BEFORE = re.compile(rf"(?<![\w’'-]){FIRST_NAME}\Z")
LONGEST_NAME = 40  # code points before a surname in which a first name stands
DOER = re.compile(r"(?:[^aeiou]or|er|ist|ian|ant|man|woman|yst|ive)$")  # how words for who does something end
MAY_BE = "a surname that {names} have here: it may be either"


class Namesakes:
    """Tells by whom these texts know a surname."""

    def __init__(self, texts: Collection[str] = ()) -> None:
        self._texts = texts
        self._before = dict[str, frozenset[str]]()  # by surname the words with a capital before it
        self._words = dict[str, bool]()  # whether one of these stands by itself in small letters

    def has_other(self, surname: str, known: Collection[str]) -> bool:
        """Whether somebody else than those who are `known`, by their full names, folded, has this surname, as it is
        written; words that are no first names, as in "Old Hask", tell of nobody."""
        if surname not in self._before:
            self._before[surname] = frozenset(_before(surname, self._text))
        firsts = sorted(self._before[surname])
        return any(f"{name_key(each)} {name_key(surname)}" not in known and self._is_first(each) for each in firsts)

    def _is_first(self, word: str) -> bool:
        """Whether a word before a surname is a first name: no title, and no word that these texts use otherwise."""
        low = word.casefold()
        if low in tables().nicknames or low in tables().one_given:
            return True
        if (
            low in tables().callings
            or low.removesuffix("s") in tables().callings
            or parse(f"{low} x").titles
            or low in tables().small
            or DOER.search(low)
        ):
            return False
        if low not in self._words:
            self._words[low] = _is_word(low, self._text)
        return not self._words[low]

    @cached_property
    def _text(self) -> str:
        """All texts as one, which is searched much quicker than they are one by one."""
        return "\n\n".join(self._texts)


def _before(surname: str, text: str) -> Iterator[str]:
    """The words with a capital right before a surname."""
    behind = f" {surname}"
    for start, end in places(behind, text):
        first = BEFORE.search(text, max(0, start - LONGEST_NAME), start)
        if first is not None and not text[end : end + 1].isalnum() and text[end : end + 1] not in {"-", "_"}:
            yield first[0]


def _is_word(low: str, text: str) -> bool:
    """Whether a word stands in a text by itself."""
    return any(not in_word(text, start, end) for start, end in places(low, text))


def is_surname(name: str) -> bool:
    """Whether a folded name is a surname alone, with a title or none."""
    words = name.split()
    return bool(words) and words[-1] not in tables().kinds and parse(name).bare


def unsure(endings: Iterable[Ending], namesakes: Namesakes) -> dict[str, Ending]:
    """By their keys the endings at a surname that two have or more of those who speak here, as open ends: it may be one
    of these, so that it adds no origin that is sure."""
    several = [each for each in endings if each.kind == "speaker" and len(speakers_of(each.key)) <= 1 and each.name]
    full = {name_key(each.name or "") for each in several}
    full = {name for name in full if not is_surname(name)}
    found = dict[str, Ending]()
    for each in several:
        name = each.name or ""
        if not is_surname(name_key(name)):
            continue
        bearers = {other for other in full if other.split()[-1] == name_key(name).split()[-1]}
        if len(bearers) > 1 or (bearers and namesakes.has_other(name.split()[-1], bearers)):
            names = " and ".join(sorted(word.title() for word in bearers)) or name
            found[each.key] = replace(each, open=True, why=f"{each.why}; {MAY_BE.format(names=names)}")
    return found
