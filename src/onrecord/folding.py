"""Names and words folded for comparison: what several of annotate, link and the nouns below them must do alike."""

import re
import unicodedata


def unaccented(text: str) -> str:
    """The text without its accents, its letters as they are otherwise."""
    if text.isascii():
        return text
    return "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))


def name_key(name: str) -> str:
    """A name folded for comparison: no case, no accents, no marks, no leading "the"."""
    words = re.findall(r"\w+", unaccented(name).casefold())
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)
