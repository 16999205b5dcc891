"""The case: one SQLite file. `case` writes it, `views` asks it, `verify` checks it."""

from onrecord.store.case import Case, Held
from onrecord.store.errors import CaseError

__all__ = ["Case", "CaseError", "Held"]
