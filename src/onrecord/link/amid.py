"""The words among which a name stands that tells little by itself: a surname alone, initials, "the Courier".

A description tells who somebody is; these only tell what the article is about. They help to choose between two that
the name may stand for, where one is described by the same words ("mayor of Ostrivka", and an article about Ostrivka).
"""

import re

from onrecord.link.sounds import plain
from onrecord.link.tables import tables

AMID = "amid"  # begins the phrase that holds these words, behind the descriptions of a profile
WORD = re.compile(r"[^\W\d_](?:[^\W_]|['’-](?=\w))*")
SENTENCE_END = frozenset('.!?:\n“"‘(')
SHORTEST_PROPER, SHORTEST_WORD = 3, 5
LONGEST_TEXT = 20_000  # code points
MOST = 120  # words


def amid(text: str, name: str) -> str:
    """The phrase of the words among which this name stands in its article: capitalised ones first, then others; empty
    when there are none."""
    own = {plain(word) for word in WORD.findall(name)}
    proper: dict[str, None] = {}
    others: dict[str, None] = {}
    for match in WORD.finditer(text, 0, LONGEST_TEXT):
        word = re.sub(r"['’]s$", "", match.group())
        low = plain(word)
        if low in own or low in tables().idle:
            continue
        if word[0].isupper() and len(low) >= SHORTEST_PROPER and not _opens(text, match.start()):
            proper[low] = None
        elif len(low) >= SHORTEST_WORD or low in tables().callings:
            others[low] = None
    told = [word.capitalize() for word in sorted(proper)][:MOST]
    told += [word for word in sorted(others) if word not in proper][: MOST - len(told)]
    return " ".join([AMID, *told]) if told else ""


def _opens(text: str, start: int) -> bool:
    """True where a sentence begins, so that a capital says nothing."""
    before = text[max(0, start - 3) : start].rstrip(" \t")
    return not before or before[-1] in SENTENCE_END
