"""The files that articles were read from, as they were."""

import zlib
from dataclasses import dataclass

from onrecord.store import rows
from onrecord.store.answers import NotOne
from onrecord.store.case import Case


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """A file as it was read: the hash its bytes are known by, its path relative to the case, when it was read."""

    sha256: str
    path: str
    captured: str


def original(case: Case, identity: str) -> Original:
    """What the article with this id was read from; NotOne when there is no such article."""
    sql = "SELECT sha256, read_from, captured FROM document JOIN raw ON raw.key = document.raw WHERE id = ?"
    with case.snapshot() as db:
        row = rows.ask(db, sql, identity).fetchone()
    if row is None:
        raise NotOne("There is no such article in this case; it may have been taken out.")
    sha256, path, captured = row
    return Original(sha256=sha256, path=path, captured=captured)


def original_bytes(case: Case, held: Original) -> bytes:
    """Its bytes, every one as it was."""
    with case.snapshot() as db:
        cursor = db.cursor()
        cursor.row_factory = None  # bytes are what is asked for here, not sealed text
        (data,) = cursor.execute("SELECT bytes FROM raw WHERE sha256 = ?", (held.sha256,)).fetchone()
    return zlib.decompress(data)
