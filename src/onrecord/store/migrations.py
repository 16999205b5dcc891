"""The forms a case has had, and how an older one becomes the newest."""

import sqlite3
from collections.abc import Iterable, Iterator
from importlib.resources import files
from pathlib import Path

from onrecord.store.errors import CaseError

APPLICATION = 0x6F6E7263  # "onrc"

# To form 2: the certainty of each role. What older programs found has none.
_CERTAINTY = """
ALTER TABLE attribution ADD COLUMN certain_source REAL;
ALTER TABLE attribution ADD COLUMN certain_cue REAL;
ALTER TABLE attribution ADD COLUMN certain_content REAL;
"""

# STEPS[0] brings a case of form 1 to form 2, and so on; each is SQL. schema.sql is always the newest form.
STEPS: tuple[str, ...] = (_CERTAINTY,)


def newest() -> int:
    """The number of the form that this onrecord writes."""
    return 1 + len(STEPS)


def prepare(db: sqlite3.Connection, path: Path, *, create: bool) -> None:
    """Make the opened file a case of the newest form, or say why not (CaseError)."""
    form = form_of(db, path)
    if form > newest():
        raise CaseError(
            f"{path}: a newer onrecord wrote it (form {form}; this one knows forms up to {newest()}); "
            "run `pip install --upgrade onrecord`."
        )
    if form == 0 and not create:
        raise CaseError(f"{path}: it is empty; `onrecord add` with this name and a folder of articles fills it.")
    if form == 0:
        _begin_case(db)
    for number in range(max(form, 1), newest()):
        _apply(db, (STEPS[number - 1],), before=number, after=number + 1)


def form_of(db: sqlite3.Connection, path: Path) -> int:
    """The number of the case's form; 0 when the file is empty; CaseError when it is something else."""
    (application,) = db.execute("PRAGMA application_id").fetchone()
    (form,) = db.execute("PRAGMA user_version").fetchone()
    if application == APPLICATION and form > 0:
        return int(form)
    (tables,) = db.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()
    if application or form or tables:
        raise CaseError(f"{path}: it is another program's database, not an onrecord case; name another file.")
    return 0


def _begin_case(db: sqlite3.Connection) -> None:
    if db.execute("PRAGMA journal_mode").fetchone() != ("wal",):
        db.execute("PRAGMA journal_mode = WAL")
    schema = files("onrecord.store").joinpath("schema.sql").read_text(encoding="utf-8")
    _apply(db, (schema, f"PRAGMA application_id = {APPLICATION};"), before=0, after=newest())


def _apply(db: sqlite3.Connection, scripts: Iterable[str], *, before: int, after: int) -> None:
    """Run the scripts and set the mark in one transaction, unless another process has done so meanwhile."""
    with db:
        db.execute("BEGIN IMMEDIATE")
        if db.execute("PRAGMA user_version").fetchone() != (before,):
            return
        for script in scripts:
            for statement in _statements(script):
                db.execute(statement)
        db.execute(f"PRAGMA user_version = {after}")


def _statements(script: str) -> Iterator[str]:
    """The statements of a script one by one: sqlite3's own executescript would end the transaction."""
    waiting = ""
    for line in script.splitlines(keepends=True):
        waiting += line
        if sqlite3.complete_statement(waiting):
            yield waiting
            waiting = ""
