"""Who bears a surname in the articles of one claim: two may, and then the surname alone tells neither.

Brothers, couples and fathers with their sons are in the news together. Whom a stage before made out within one article
is known; "Hask said" in another article may be any of those who are called so there.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from functools import cached_property

from onrecord.folding import name_key
from onrecord.gist import STOP
from onrecord.link.inside import OPENERS
from onrecord.link.person import parse
from onrecord.link.tables import tables
from onrecord.link.wordwise import Places, in_word
from onrecord.provenance import Ending, speakers_of
from onrecord.reuse.beginnings import Beginnings

FIRST_NAME = r"[A-ZÀ-ÖØ-Þ][\w’'-]+"
FIRST = re.compile(FIRST_NAME)
OPENED = "“„«‘\"'([—–"  # marks that may stand before a name
LONGEST_NAME = 40  # code points before a name that are read
DOER = re.compile(r"(?:[^aeiou]or|er|ist|ian|ant|man|woman|yst|ive)$")  # how words for who does something end
NO_NAME = re.compile(r"(?:ed|ing|ly|['’]s?|where|while)$")  # "Asked", "Meanwhile", "Kell Water's"
LONGER = re.compile(r"[A-ZÀ-ÖØ-Þ][\w’'.-]* \Z")  # before a name between, or a name of more words: "Ruth Adlen Hask"
OF_PLACES = frozenset({"lake", "mount", "hotel", "port", "fort", "river", "cape", "saint", "st", "fc", "dear", "watch"})
MAY_BE = "a surname that {names} have here: it may be either"
FIRST_OF = "it may be {name}, who speaks in another article"
BARE = "a bare name in several articles: no article here tells whether it is one person's"


class Namesakes:
    """Tells by whom these texts know a surname; `read` are the beginnings of their words where these are known."""

    def __init__(self, texts: Collection[str] = (), read: Beginnings | None = None) -> None:
        self._texts = texts
        self._read = read
        self._before = dict[str, frozenset[str]]()  # by surname the words with a capital before it
        self._words = dict[str, bool]()  # whether one of these stands by itself in small letters

    def others(self, surname: str, known: Collection[str]) -> list[str]:
        """Who has this surname, as it is written, beside those who are `known`, by full names, folded; words that are
        no first names, as in "Old Hask" or "On Monday Hask", tell of nobody."""
        if surname not in self._before:
            self._before[surname] = frozenset(_before(surname, self._places))
        names = {f"{name_key(each)} {name_key(surname)}": each for each in self._before[surname]}
        return sorted(name for name, first in names.items() if name not in known and self._is_first(first))

    def _is_first(self, word: str) -> bool:
        """Whether a word before a surname is a first name: no title, and no word that these texts use otherwise."""
        low, known = word.casefold(), tables()
        if low in known.nicknames or low in known.one_given:
            return True
        if (
            {low, low.removesuffix("s")} & known.callings.keys()
            or parse(f"{low} x").titles
            or low in known.small | known.kinds | STOP | OPENERS | OF_PLACES
            or DOER.search(low)
            or NO_NAME.search(low)
        ):
            return False
        if low not in self._words:
            found = self._places.of(low)
            self._words[low] = any(not in_word(self._places.text, start, end) for start, end in found)
        return not self._words[low]

    @cached_property
    def _places(self) -> Places:
        """Those of all texts as one, which is searched much quicker than they are one by one."""
        return Places(self._read or Beginnings(list(self._texts)))


def _before(surname: str, places: Places) -> Iterator[str]:
    """The words with a capital right before a surname, each once."""
    found, text = set[str](), places.text
    for begin, end in places.of(surname):
        start = begin - 1
        if text[start:begin] != " ":
            continue
        at = max(text.rfind(" ", 0, start), text.rfind("\n", 0, start)) + 1
        word = text[at:start].lstrip(OPENED)
        behind = text[end : end + 1]
        if word in found or not word[:1].isupper() or behind.isalnum() or behind in {"-", "_"}:
            continue
        if FIRST.fullmatch(word) and not LONGER.search(text, max(0, at - LONGEST_NAME), at):
            found.add(word)
            yield word


def is_surname(name: str) -> bool:
    """Whether a folded name is a surname alone, with a title or none."""
    words = name.split()
    return bool(words) and words[-1] not in tables().kinds and parse(name).bare


def unsure(endings: Iterable[Ending], namesakes: Namesakes) -> dict[str, Ending]:
    """By their keys the endings at a surname that two have or more of those who speak here, as open ends: it may be one
    of these, so that it adds no origin that is sure. So are those at one bare name of which no article here tells more,
    and at a bare name that is somebody's first."""
    several = [each for each in endings if each.kind == "speaker" and len(speakers_of(each.key)) <= 1 and each.name]
    full = defaultdict[str, set[str]](set)
    for name in {name_key(each.name or "") for each in several}:
        if not is_surname(name):
            full["".join(name.split()[-1:])].add(name)
    whole = sorted(name for names in full.values() for name in names if name)
    begin = defaultdict[str, set[str]](set)
    for name in whole:
        begin[name.split()[0]].add(name)
    often = Counter(name_key(each.name or "") for each in several)
    found = dict[str, Ending]()
    for each in several:
        name = each.name or ""
        if not is_surname(name_key(name)):
            continue
        bearers = set(full.get(name_key(name).split()[-1], ()))
        if len(bearers) == 1:
            first, *_, last = next(iter(bearers)).split()
            bearers |= set(namesakes.others(name.split()[-1], {*bearers, f"{first} {last}"}))
        called = set[str]() if bearers else begin.get(name_key(name), set[str]())
        again = often[name_key(name)] > 1
        if len(bearers) > 1 or called:
            names = " and ".join(sorted(word.title() for word in bearers or called))
            why = MAY_BE.format(names=names) if len(bearers) > 1 else FIRST_OF.format(name=names)
            found[each.key] = replace(each, open=True, why=f"{each.why}; {why}")
        elif again and not bearers:
            found[each.key] = replace(each, open=True, why=f"{each.why}; {BARE}")
    return found
