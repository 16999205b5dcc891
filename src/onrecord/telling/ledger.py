"""Descriptions of sources without a name, in words for people."""

from collections.abc import Mapping
from types import MappingProxyType

from onrecord.store.unnamed import LedgerRow

APART = " · "
COUNTS: Mapping[str, str] = MappingProxyType({"1": "one", "some": "several"})


def described(row: LedgerRow) -> str:
    """What those of a row share, in words: "one · senior officer · Velmaran navy"; in quotation marks without parts."""
    if row.role is None and row.body is None:
        return f"“{row.words}”"
    number = COUNTS.get(row.number or "", row.number or "")
    role, body, country = (row.part(name) for name in ("role", "body", "country"))
    return APART.join(filter(None, (number, role, body, "" if country.lower() in body.lower() else country)))
