"""Names of bodies that hold "and": "Ministry of Food and Agriculture", "Life and Liberty Party"."""

import re
from collections.abc import Sequence
from itertools import pairwise

from onrecord.annotate.bodied import is_plural_role
from onrecord.annotate.lexicon import Lexicon

FARTHEST = 8  # words behind a name's first "and" or comma that are read
LONGEST = 12  # words of a name that are read
POSSESSIVE = re.compile(r"['’]s$|(?<=s)['’]$")
SERVICES = (("fire", ["rescue"]), ("search", ["rescue"]), ("parks", ["recreation"]), ("planning", ["zoning"]))
OPENS = frozenset({"of", "for", "on"})


def joins(text: str, run: Sequence[re.Match[str]], ahead: Sequence[re.Match[str]], words: Lexicon) -> int:
    """How many of the words ahead, the first behind the run, belong to the body's name in the run: "and Agriculture
    Agency"; 0 when the name ends here.

    Only names of what bodies deal with are joined, so that two bodies beside each other stay two.
    """
    if ahead[0].group() != "and" and text[run[-1].end() : ahead[0].start()].strip(" ") != ",":
        return 0
    behind = [POSSESSIVE.sub("", word.group()).lower() for word in _behind(text, run[-1].end(), ahead[:FARTHEST])]
    if "and" not in behind:
        return 0
    told = [word.group().lower() for word in run[-LONGEST:]]
    several = is_plural_role(run[-1].group(), words)
    over = any(left in words.organisations | words.titles and right in OPENS for left, right in pairwise(told))
    matter = (
        told[-1] in words.concerns or (several and told[:-1] in ([], ["the"]))
    ) and words.organisations.isdisjoint(told)
    closing = words.concerns if over else words.organisations if matter else frozenset()
    if (told[-1], behind[behind.index("and") + 1 :][:1]) in SERVICES:
        closing |= {behind[behind.index("and") + 1]}
    if over and several:  # "Union of Weavers and Dyers"
        closing |= {each for each in behind if is_plural_role(each, words) or each.endswith("ers")}
    return max(
        (place + 1 for place in range(behind.index("and") + 1, len(behind)) if behind[place] in closing), default=0
    )


def _behind(text: str, end: int, ahead: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """The capitalised words that commas and one "and" join to what ends here."""
    found: list[re.Match[str]] = []
    for word in ahead:
        gap = text[end : word.start()]
        closed = any(each.group() == "and" for each in found)
        if gap.strip(" ") not in {"", ","} or (gap.strip() and closed):
            break
        if not word.group()[0].isupper() and (word.group() != "and" or closed):
            break
        found.append(word)
        end = word.end()
    return found if found and found[-1].group()[0].isupper() else []
