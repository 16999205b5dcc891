"""Descriptions of sources without a name, in words for people."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from onrecord.plurals import is_plural
from onrecord.store.answers import Brief
from onrecord.store.unnamed import LedgerRow
from onrecord.telling.dates import earliest

COUNTS: Mapping[str, str] = MappingProxyType(
    {"2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven", "8": "eight", "9": "nine"}
)
NO_ROLE: Mapping[str, str] = MappingProxyType({"1": "somebody", "some": "people"})
VOWELS = "aeioAEIO"  # "a university", "a European": u and eu are heard otherwise


def described(row: LedgerRow) -> str:
    """What those of a row share, in words: "two senior officers (Velmaran navy)"; in quotation marks without parts."""
    if row.role is None and row.body is None:
        return f"“{row.words}”"
    role, body, country = (row.part(name) for name in ("role", "body", "country"))
    behind = [part for part in (body, country) if part and part.lower() not in role.lower()]
    if country.lower() in body.lower():
        behind = behind[:1]
    who = _counted(row.number, role) if role else NO_ROLE.get(row.number or "", "somebody")
    return f"{who} ({', '.join(behind)})" if behind else who


def how_early(articles: Iterable[Brief], *, narrowed: bool) -> str:
    """What stands before the date of a row's first article, by date: how far it is the earliest one.

    "" where there is nothing to be earlier than, since the row has one article or none of them states a date.
    `narrowed` where rows have not all that the case holds of them.
    """
    several = {article.id: article for article in articles}
    found = earliest(several.values())
    if not found or len(several) == 1:
        return ""
    among = "among the earliest" if len(found) > 1 else "earliest"
    return f"{among} dated {'of those that fit' if narrowed else 'in this case'}"


def _counted(number: str | None, role: str) -> str:
    if number in (None, "some"):
        return role
    if number != "1":
        return f"{COUNTS.get(number or '', number)} {role}"
    if is_plural(role.rsplit(maxsplit=1)[-1]):
        return f"one of {role}"
    return f"{'an' if role[0] in VOWELS and not role.lower().startswith(('eu', 'one')) else 'a'} {role}"
