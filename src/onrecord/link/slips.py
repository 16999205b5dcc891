"""A full name that stands once in its article beside another spelling of itself, one of which is a slip of the pen:
"Jusin Orro" in an article that has "Justin Orro" as well.

A reporter who spells a name in two ways means one person, where only one letter inside one word is more or less, or two
have changed places. Brothers and sisters may be called so too: such an article says so, or names both side by side.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from onrecord.link.person import FULL_NAME
from onrecord.link.sounds import apart, plain
from onrecord.link.tables import tables

SPELLED = "spelled "  # begins the phrase that has the other spelling
SHORTEST = 3  # letters of a word with a slip
MOST_WORDS = 4
LONGEST_TEXT = 20_000  # code points
NEARBY = 80  # code points: two that are named so near are two
SMALLEST = 4  # letters of the rest of a name together: "Jo Li" has no rest to know it by
GAP = r"[\s\u00a0\u2011-]+"
WORD = re.compile(r"\w+")
BEFORE = re.compile(r"([A-Z][\w'’.]*)[ -]$")


def spelled_too(text: str, start: int, end: int, value: str) -> Iterator[str]:
    """The other spelling, folded, of a full name that stands at a place and nowhere else in its article."""
    words = value.split()
    if not FULL_NAME <= len(words) <= MOST_WORDS or text[start:end].isupper():
        return
    folded = _folded(text[:LONGEST_TEXT])
    if len(folded) < end or len(_places(folded, tuple(words))) != 1 or _tells_of_kin(folded, start, end):
        return
    for place, word in enumerate(words):
        rest = (*words[:place], *words[place + 1 :])
        if len(word) < SHORTEST or len("".join(rest)) < SMALLEST or len(_places(folded, (word,))) != 1:
            continue  # who is called by that word elsewhere too is called so
        escaped = [re.escape(each) for each in words]
        pattern = GAP.join([*escaped[:place], r"(\w{3,})", *escaped[place + 1 :]])
        for match in re.finditer(rf"(?<![\w-]){pattern}(?![\w-])", folded):
            far = min(abs(match.start() - end), abs(start - match.end())) > NEARBY
            whole = far and not _goes_before(text, match.start()) and not _tells_of_kin(folded, *match.span())
            if whole and is_slip(word, match.group(1), many=len(words) > FULL_NAME):
                yield " ".join((*words[:place], match.group(1), *words[place + 1 :]))
                return


def is_slip(left: str, right: str, *, many: bool) -> bool:
    """True where one letter is more or two have changed places, inside a word; at its end too beside two other words
    that are the same."""
    if left[0] != right[0] or min(len(left), len(right)) < SHORTEST or (left[-1] != right[-1] and not many):
        return False
    turned = sorted(left) == sorted(right)
    return (turned or len(left) != len(right)) and left != right and apart(left, right, 1) == 1


def _places(folded: str, words: tuple[str, ...]) -> list[int]:
    return [match.start() for match in re.finditer(rf"\b{GAP.join(map(re.escape, words))}\b", folded)]


def _goes_before(text: str, start: int) -> bool:
    """True where a first name goes before what was found: "Jean Marie Tolmer" is no "Marine Tolmer"."""
    before = BEFORE.search(text, max(0, start - NEARBY), start)
    return before is not None and plain(before.group(1)).rstrip(".") not in tables().titles


def _tells_of_kin(folded: str, start: int, end: int) -> bool:
    """True where a brother, a daughter or twins are spoken of near a name."""
    near = set(WORD.findall(folded[max(0, start - NEARBY) : end + NEARBY]))
    return not near.isdisjoint(tables().kin | {"brothers", "sisters", "twins", "twin", "sons", "daughters", "children"})


@lru_cache(maxsize=4)
def _folded(text: str) -> str:
    """A text folded letter by letter, so that places are those of the text; empty where letters become two."""
    folded = plain(text)
    return folded if len(folded) == len(text) else ""
