"""Cases as an older onrecord left them: the schema of that form, kept beside the tests, with the rows of today's."""

import sqlite3
from pathlib import Path

from onrecord.store import migrations

SCHEMAS = {form: Path(__file__).with_name(f"form{form}.sql") for form in (1, 2, 3, 4, 5, 6, 7)}


GONE = {  # columns that the newest form has no longer, and what stood there
    ("grouping", "size"): "(SELECT COUNT(*) FROM newer.member WHERE member.grouping = grouping.key)",
    ("grouping", "signature"): "'speakers:1'",
}


def as_form(case: Path, form: int, target: Path) -> None:
    """Write what a closed case holds as an older form would hold it: its tables and columns, and nothing newer."""
    db = sqlite3.connect(target, isolation_level=None)
    db.execute("PRAGMA journal_mode = WAL")
    db.executescript(SCHEMAS[form].read_text(encoding="utf-8"))
    db.execute("ATTACH ? AS newer", (str(case),))
    triggers = db.execute("SELECT name, sql FROM main.sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        db.execute(f"DROP TRIGGER main.{name}")  # the sums come with the rows
    tables = "SELECT name FROM main.sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    for (table,) in db.execute(tables).fetchall():
        names = [name for _, name, *_ in db.execute(f"PRAGMA main.table_info({table})")]
        columns = ", ".join(GONE.get((table, name), name) for name in names)
        db.execute(f"DELETE FROM main.{table}")  # an index of words begins with rows of its own
        db.execute(f"INSERT INTO main.{table} SELECT {columns} FROM newer.{table}")
    for _, sql in triggers:
        db.execute(sql)
    db.execute(f"PRAGMA main.application_id = {migrations.APPLICATION}")
    db.execute(f"PRAGMA main.user_version = {form}")
    db.close()


def layout(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every table, view and index of a case file, each with its columns as SQLite knows them."""
    db = sqlite3.connect(path)
    names = [name for (name,) in db.execute("SELECT name FROM sqlite_master ORDER BY name")]
    found = {name: db.execute(f"PRAGMA table_info({name})").fetchall() for name in names}
    db.close()
    return found
