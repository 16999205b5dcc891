"""Where the name of a holder begins behind an office: "Secretary of State Ana Varga", "envoy to Orvale Joren Hask"."""

import re
from collections.abc import Sequence

from onrecord.annotate.conjoined import POSSESSIVE
from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.names import FULL_NAME, Name
from onrecord.annotate.roles import is_listed, noun, sort_of
from onrecord.nations import is_adjective, is_country

JOINTS = frozenset({"of", "for", "to", "in", "on", "at", "from"})  # between an office and what it is over
OFFICE = re.compile(r"\b([A-Za-z][\w-]*)\s+(?:of|for|to|from)\s+(?:the\s+)?(?:[A-Z][\w-]*(?:\s+and|,)?\s+){0,4}$")
OVER = frozenset({"nations", "services", "affairs", "relations", "veterans", "states"})  # end what an office is over
LOOK_BACK = 80  # code points before a name in which the office may begin
MOST = 12  # words of a name that are read


def is_office(before: Sequence[str], places: Sequence[int], name: Name, words: Lexicon) -> bool:
    """True when all that stands before a name is the office of its holder.

    `before` are the words in front in small letters, `places` those of the prepositions among them. "Secretary of
    State", "Institute of Tides director", but not "a spokesman for Mayor", "officials in".
    """
    if name.kind != "person" or not {before[place] for place in places} <= JOINTS:
        return False
    first, over = before[places[0] - 1] if places[0] else "", before[places[-1] + 1 :]
    if not over or any(POSSESSIVE.search(word) for word in over):
        return False
    sort = sort_of(noun(first, words), words)
    if sort == "person":
        return len(name.words) >= FULL_NAME and not any(_is_holder(word, words) for word in over)
    return sort != "people" and _is_holder(over[-1], words)


def holder(text: str, name: Name, words: Lexicon) -> int:
    """How many words of a name belong to the office in front of the holder: one in "Germany Ana Varga", behind
    "ambassador to"; none where the text leaves it open."""
    parts = name.text.split(" ")[:MOST]
    first = 1 if parts[0] in JOINTS else 0  # "of Ukraine Joren Hask"
    behind = first == 1 or _is_behind_office(text, name.start, words)
    if (given := _given(parts, first, behind, words)) > 0:
        return given
    over = [
        place
        for place in range(first + 1, len(parts) - 1)
        if parts[place - 1].lower() in words.organisations | OVER and parts[place][0].isupper()  # "the Court of Appeal"
    ]
    if behind and over:
        return over[-1]
    land = behind and len(parts) - first > FULL_NAME and _is_place(text, parts[first])
    return first + 1 if land else first


def _is_place(text: str, name: str) -> bool:
    """True for a country, and for what the article calls a place: "in Orvale"."""
    return is_country(name) or any(
        f" {word} {name}{mark}" in text for word in ("in", "near") for mark in (" ", ",", ".")
    )


def _given(parts: Sequence[str], first: int, behind: bool, words: Lexicon) -> int:
    """Where a known first name stands behind an office or what it is over; 0 when none does."""
    given, held = words.mens_names | words.womens_names, behind
    for place in range(first + 1, len(parts) - 1):
        held = held or (parts[place] in JOINTS and _is_holder(parts[place - 1], words))
        if parts[place].lower() in given and (held or _may_precede(parts[place - 1], words)):
            return place if parts[place - 1].lower() not in given else 0
    return 0


def _is_behind_office(text: str, start: int, words: Lexicon) -> bool:
    """True behind "Ambassador to the", "Secretary of Health and"."""
    office = OFFICE.search(text, max(0, start - LOOK_BACK), start)
    return office is not None and sort_of(noun(office.group(1), words), words) == "person"


def _may_precede(word: str, words: Lexicon) -> bool:
    """True for a word that may stand between an office and its holder, and is no part of a name."""
    calling = is_listed(noun(word, words), words) or word.lower().endswith(("ologist", "caster", "crat"))
    return calling or is_country(word) or is_adjective(word)


def _is_holder(word: str, words: Lexicon) -> bool:
    """True for a word that somebody is: "director", not "State"."""
    head = noun(word, words)
    return head in {"doctor", "mr", "mrs", "ms"} or (head not in words.no_roles and sort_of(head, words) == "person")
