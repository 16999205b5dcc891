"""The words among which a name stands that tells little by itself: a surname alone, initials, "the Courier".

A description tells who somebody is; these only tell what the article is about. They help to choose between two that
the name may stand for, where one is described by the same words ("mayor of Ostrivka", and an article about Ostrivka).
"""

import re
from functools import lru_cache
from itertools import islice

from onrecord.link.sounds import plain
from onrecord.link.tables import tables

AMID = "amid"  # begins the phrase that holds these words, behind the descriptions of a profile
NEAR = "stands near "  # begins the phrase of the capitalised words around "the Harbour Society" of some town
WORD = re.compile(r"[^\W\d_](?:[^\W_]|['’-](?=\w))*")
OWNER = re.compile(r"['’]s$")
STATES = {
    "US": re.compile(r"\bU\.?S\.?(?![\w.])|\bUnited States\b"),
    "UK": re.compile(r"\bU\.?K\.?(?![\w.])|\bUnited Kingdom\b"),
    "UN": re.compile(r"\bU\.?N\.?(?![\w.])|\bUnited Nations\b"),
    "EU": re.compile(r"\bE\.?U\.?(?![\w.])|\bEuropean Union\b"),
}
SENTENCE_END = frozenset('.!?:\n“"‘(')
SHORTEST_PROPER, SHORTEST_WORD = 3, 5
LONGEST_TEXT = 20_000  # code points
MOST = 120  # words


def amid(text: str, name: str) -> str:
    """The phrase of the words among which this name stands in its article: capitalised ones first, then others; empty
    when there are none."""
    own = {plain(word) for word in WORD.findall(name)}
    proper, others = _words(text[:LONGEST_TEXT])
    told = list(islice((word.capitalize() for word in proper if word not in own), MOST))
    told += islice((word for word in others if word not in own), MOST - len(told))
    return " ".join([AMID, *told]) if told else ""


def near(text: str, name: str) -> str:
    """The phrase of the capitalised words among which a body's name stands that may lack its town."""
    own = {plain(word) for word in WORD.findall(name)}
    told = [word for word in _words(text[:LONGEST_TEXT])[0] if word not in own]
    return NEAR + " ".join(told[:MOST]) if told else ""


@lru_cache(maxsize=4)
def _words(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The capitalised words of a text, and the others that may tell what it is about, each in the alphabet's order, the
    states of many letters first;
    kept for the few texts in hand, for an article may have very many such names."""
    known = tables()
    proper: set[str] = set()
    others: set[str] = set()
    for match in WORD.finditer(text):
        word = OWNER.sub("", match.group())
        low = plain(word)
        if low in known.idle:
            continue
        if word[0].isupper() and len(low) >= SHORTEST_PROPER and not _opens(text, match.start()):
            proper.add(low)
        elif len(low) >= SHORTEST_WORD or low in known.callings:
            others.add(low)
    states = {state.lower() for state, written in STATES.items() if written.search(text)}
    return (*sorted(states), *sorted(proper - states)), tuple(sorted(others - proper - states))


def _opens(text: str, start: int) -> bool:
    """True where a sentence begins, so that a capital says nothing."""
    before = text[max(0, start - 3) : start].rstrip(" \t")
    return not before or before[-1] in SENTENCE_END
