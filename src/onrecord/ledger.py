"""The ledger of unnamed sources: the key under which descriptions of one wording, whoever uses it, stand together.

A key says that two articles describe alike, never that they mean the same person (law 6).
"""

import re
from collections.abc import Iterable

from onrecord.model import Description, Span
from onrecord.nations import country
from onrecord.plurals import all_singular, any_plural

NOT_TOLD = "-"
APART = " | "
WORD = re.compile(r"[\w@](?:[\w'’.\-‑&/]*\w)?")
NO_PART = frozenset(["a", "an", "the", "his", "her", "their", "its", "this", "that", "these", "those"])


def ledger_key(description: Description, text: str) -> str:
    """Number, role, body and country of a description in one line: "2 | security official | general staff | Tolmian".

    Nouns stand in the singular, small letters; a country that is known under its name, whatever word was used. Where no
    count is given, one person is 1 and more than one are "some"; "-" is what the description does not tell.
    """
    role = _words(description.role, text)
    number = str(description.number) if description.number is not None else _grammatical(role)
    parts = (
        number,
        " ".join(all_singular(role)),
        " ".join(_words(description.body, text)),
        _country(description.country, text),
    )
    return APART.join(part or NOT_TOLD for part in parts)


def _grammatical(role: list[str]) -> str:
    """How many a noun says that they are."""
    if not role:
        return NOT_TOLD
    return "some" if any_plural(role) else "1"


def _words(spans: Iterable[Span], text: str) -> list[str]:
    """The words in small letters, one blank apart, articles and owners left out."""
    words = [found.group() for span in sorted(spans) for found in WORD.finditer(span.of(text))]
    return [word.lower().replace("’", "'") for word in words if word.lower() not in NO_PART]


def _country(spans: Iterable[Span], text: str) -> str:
    words = (" ".join(span.of(text).split()).removeprefix("the ") for span in sorted(spans))
    return ", ".join(dict.fromkeys(country(word) or word for word in words))
