"""Who bears a surname in the articles of one claim: two may, and then the surname alone tells neither.

Brothers, couples and fathers with their sons are in the news together. Whom a stage before made out within one article
is known; "Hask said" in another article may be any of those who are called so there.
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import replace

from onrecord.folding import name_key
from onrecord.link.person import parse
from onrecord.link.tables import tables
from onrecord.provenance import Ending, speakers_of

FIRST_NAME = r"[A-ZÀ-ÖØ-Þ][\w’'-]+"
DOER = re.compile(r"(?:[^aeiou]or|er|ist|ian|ant|man|woman|yst|ive)$")  # how words for who does something end
MAY_BE = "a surname that {names} have here: it may be either"


class Namesakes:
    """Gives the full names, folded, by which these texts call those with a surname."""

    def __init__(self, texts: Collection[str] = ()) -> None:
        self._texts = texts
        self._found = dict[str, frozenset[str]]()

    def of(self, surname: str) -> frozenset[str]:
        """Those with this surname, as it is written; none for words that are no first names: "Old Hask"."""
        if surname not in self._found:
            pattern = re.compile(rf"(?<![\w’'-])(?P<first>{FIRST_NAME}) {re.escape(surname)}(?![\w-])")
            near = (text for text in self._texts if f" {surname}" in text)
            firsts = {found["first"] for text in near for found in pattern.finditer(text)}
            names = frozenset(f"{name_key(each)} {name_key(surname)}" for each in firsts if self._is_first(each))
            self._found[surname] = names
        return self._found[surname]

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
        return not any(low in text and re.search(rf"\b{re.escape(low)}\b", text) for text in self._texts)


def is_surname(name: str) -> bool:
    """Whether a folded name is a surname alone, with a title or none."""
    words = name.split()
    return bool(words) and words[-1] not in tables().kinds and parse(name).bare


def unsure(endings: Iterable[Ending], texts: Collection[str]) -> dict[str, Ending]:
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
        if len(bearers) > 1 or (bearers and len(bearers | Namesakes(texts).of(name.split()[-1])) > 1):
            names = " and ".join(sorted(word.title() for word in bearers)) or name
            found[each.key] = replace(each, open=True, why=f"{each.why}; {MAY_BE.format(names=names)}")
    return found
