"""Whether a name may be an outlet's or somebody's, by words that are said of both: "the story told by Northlight"."""

import re

from onrecord.folding import name_key
from onrecord.link.firsts import is_known
from onrecord.link.pressing import Spoken, is_body, is_told
from onrecord.link.sole import has_title

OF_BOTH = re.compile(
    r"\b(?:per|stor(?:y|ies)|reports?|reported|news|tale|article|piece|source|from|tells?|told by|writes?|wrote"
    r"|ha[sd] it|reveal(?:s|ed)?|disclosed|would have it)\b"
)


def is_either(name: str, words: str, around: str, text: str) -> bool:
    """Whether neither the words for somebody nor the article tell more of them than the name, and the sentence does not
    tell that they say it as people do."""
    if not OF_BOTH.search(around) or _says(name, around) or is_body(name) or is_known(name_key(name).split()[0]):
        return False
    return not (has_title(name, words) or is_told(Spoken(name=name, words=name, cue="", text=text)))


def _says(name: str, around: str) -> bool:
    """Whether somebody of this name says it as people do: "said Northlight", "Northlight told the board"."""
    escaped = re.escape(name)
    told = rf"\b(?:[Aa]ccording to|sa(?:id|ys)) (?:the )?{escaped}|{escaped}(?: has| had)? (?:sa(?:id|ys)|told)\b"
    return re.search(told, around) is not None
