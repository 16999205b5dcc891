"""The case file explains itself."""

import re
from importlib.resources import files
from pathlib import Path

from onrecord.store import Case

SCHEMA = files("onrecord.store").joinpath("schema.sql").read_text(encoding="utf-8")


def test_every_table_and_view_has_a_comment() -> None:
    lines = SCHEMA.splitlines()
    for at, line in enumerate(lines):
        if line.startswith(("CREATE TABLE", "CREATE VIEW")):
            assert lines[at - 1].startswith("-- "), line


def test_every_column_has_a_comment() -> None:
    for table in re.findall(r"CREATE TABLE \w+ \(\n(.*?)\n\)", SCHEMA, flags=re.DOTALL):
        for line in table.splitlines():
            assert re.match(r" +(PRIMARY KEY|CHECK) \(", line) or re.search(r" -- \S", line), line


def test_integrity_is_held_by_sqlite(case: Case, tmp_path: Path) -> None:
    with case.snapshot() as db:
        assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert db.execute("PRAGMA foreign_keys").fetchone() == (1,)
