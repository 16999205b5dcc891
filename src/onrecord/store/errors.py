"""What can be wrong with a case file, said in one sentence for people."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SENTENCES = {
    sqlite3.SQLITE_BUSY: "another onrecord is writing to it; wait until that one is done and try again",
    sqlite3.SQLITE_READONLY: "it cannot be written to here; copy it to a place where you may write",
    sqlite3.SQLITE_IOERR: "the disk could not be read or written; check the disk and try again",
    sqlite3.SQLITE_CORRUPT: "the file is damaged; restore it from a copy, or add the articles to a new case",
    sqlite3.SQLITE_FULL: "the disk is full; make room and run the same command again",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened; check that you may read it and write to its folder",
    sqlite3.SQLITE_PERM: "you are not allowed to open it; ask its owner",
    sqlite3.SQLITE_NOTADB: "it is not an onrecord case; name another file",
}


class CaseError(Exception):
    """A case that cannot be used: which file, what is wrong, what to do."""


def code(error: sqlite3.Error) -> int:
    """SQLite's primary result code of an error, 0 when Python raised it without asking SQLite."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


@contextmanager
def plainly(path: Path) -> Iterator[None]:
    """Turn what disk, file or another writer does wrong into a CaseError; a wrong program stays an exception."""
    try:
        yield
    except sqlite3.Error as error:
        if code(error) not in SENTENCES:
            raise
        raise CaseError(f"{path}: {SENTENCES[code(error)]}.") from error
