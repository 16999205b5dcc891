"""Names and words folded for comparison: what several of annotate, link and the nouns below them must do alike."""

import re
import unicodedata
from functools import lru_cache
from itertools import filterfalse

WORD = re.compile(r"\w+")


def unaccented(text: str) -> str:
    """The text without its accents, its letters as they are otherwise."""
    if text.isascii():
        return text
    return "".join(filterfalse(unicodedata.combining, unicodedata.normalize("NFKD", text)))


def without_article(name: str) -> str:
    """A name as it is written, without a leading article: "Herald" of "the Herald"."""
    return name.removeprefix("The ").removeprefix("the ")


@lru_cache(maxsize=1 << 13)  # the names of one claim are asked for again and again
def name_key(name: str) -> str:
    """A name folded for comparison: no case, no accents, no marks, no leading "the"."""
    words = WORD.findall(unaccented(name).casefold())
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)
