"""The longer name that an article has of a body which it calls in short: "the Federation" of a sentence below the
"International Harbour Federation", "Brandt said" below "Brandt Shipping".

Within one article a short form is that of the only longer name that it fits; across articles it may be another's.
"""

import re

from onrecord.folding import name_key, without_article
from onrecord.link.known import ours
from onrecord.link.tables import tables
from onrecord.model import SourceKind
from onrecord.nations import is_country

BODIES: frozenset[SourceKind] = frozenset(["organisation", "government body"])
CAPITAL = r"(?:(?:[A-Z]\.){2,}|[A-ZÀ-ÖØ-Þ][\w’'&-]*)"
AHEAD = re.compile(rf"(?:{CAPITAL} ){{1,4}}$")
BEHIND = re.compile(rf"(?: (?:(?:of|for) (?:the )?)?{CAPITAL}){{1,4}}")
ROOM = 60  # code points before a name that are read
OPENERS = frozenset(
    [
        *("the", "a", "an", "in", "on", "at", "by", "for", "from", "when", "while", "as", "after", "before", "but"),
        *("and", "if", "since", "both", "that", "this", "these", "its", "their", "his", "her", "our", "what", "how"),
        *("according", "yesterday", "today", "officials", "rivals", "critics", "founded", "asked", "said", "monday"),
        *("tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april"),
        *("may", "june", "july", "august", "september", "october", "november", "december"),
    ]
)
OF_FIRMS = frozenset(  # besides kinds of bodies, how companies end their names
    [
        *("holdings", "industries", "motors", "foods", "solutions", "works", "systems", "partners", "logistics"),
        *("airways", "brothers", "sons", "technologies", "chemicals", "pharma", "pharmaceuticals", "mining", "steel"),
        *("oil", "gas", "power", "water", "energy", "capital", "construction", "contracting", "engineering", "supply"),
        *("lines", "stores", "media", "entertainment", "insurance", "telecom", "mobile", "rail", "freight", "ferries"),
    ]
)


def is_short(name: str, words: str, kind: SourceKind | None) -> bool:
    """Whether a source's name may be short for a body's: of a body by its kind or its words, or a word alone, which
    may be a surname."""
    if kind not in BODIES | {"named person"} or " and " in name:
        return False
    folded, known = name_key(name).split(), tables()
    if not folded or folded[0] in known.nicknames or folded[0] in known.one_given:
        return False
    if is_country(without_article(name)) or name_key(name) in known.states:
        return False  # "California" of the California Department of Health
    if name_key(name) in known.national:
        return False  # "the Supreme Court" beside that of a state
    if kind in BODIES or _ends_firm(folded[-1]):
        return True
    return len(folded) == 1 and name_key(words) == name_key(name)


def in_full(name: str, text: str) -> str:
    """The only longer name in a text of which a body's name is the end or the beginning; the name itself where there is
    none, or several."""
    found = {each.removeprefix("The ") for each in _longer(without_article(name), text)}
    kept = {each for each in found if not any(each != other and each in other for other in found)}
    return kept.pop() if len(kept) == 1 else name


def _longer(name: str, text: str) -> set[str]:
    alone = " " not in name
    found = set[str]()
    title = max(0, text.find("\n"))  # in which verbs have capitals too
    for match in re.compile(rf"(?<![\w’'-]){re.escape(name)}(?![\w-])").finditer(text, title):
        ahead = AHEAD.search(text, max(0, match.start() - ROOM), match.start())
        before = _without_opener(ahead[0].split()) if ahead else []
        behind = BEHIND.match(text, match.end())
        after = behind[0].split() if behind else []
        if before and before[-1].endswith(("'s", "’s")):
            continue
        if alone and before:
            return set()  # "Lev Brandt", who may be meant as well
        if before and not alone:
            found.add(" ".join([*before, name]))
        elif _goes_on(name, after) and not before:
            found.add(" ".join([name, *after]))
    return found


def _goes_on(name: str, after: list[str]) -> bool:
    """Whether capitalised words behind a name make it that of a firm or a body; what stands behind a whole name is a
    part of that body: "White House National Security Council", "Harbour Board Finance Committee"."""
    if not after or not _ends_firm(after[-1]) or any(map(_is_title, after)):
        return False
    words = name_key(name).split()
    whole = len(words) > 1 and words[-1] in tables().kinds and len(after) > 1
    return not whole and ours().find(name_key(name)) is None


def _without_opener(words: list[str]) -> list[str]:
    """Capitalised words before a name without those that only begin a sentence; none where one is a title."""
    while words and (words[0].casefold() in OPENERS or _is_title(words[0])):
        words = words[1:]
    return [] if any(word.casefold() in OPENERS or _is_title(word) for word in words) else words


def _is_title(word: str) -> bool:
    low, known = word.casefold(), tables()
    return low in known.titles or known.spelled.get(low, low) in known.callings


def _ends_firm(word: str) -> bool:
    low = name_key(word)
    known = tables()
    return low in known.kinds or low in OF_FIRMS or low in known.legal
