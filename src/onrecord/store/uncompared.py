"""Which articles are yet to be compared with the others: what every command may ask or note, without the arrays that
comparing itself needs (comparing.py)."""

import sqlite3

Key = int
NOTED = "FROM uncompared JOIN shelf USING (document)"


def touch(db: sqlite3.Connection, key: Key) -> None:
    """Note that an article has come, or that what its line in the lists says may have changed."""
    db.execute("INSERT OR IGNORE INTO uncompared (document, again) VALUES (?, 0)", (key,))


def waiting(db: sqlite3.Connection) -> int:
    """How many current articles are not compared with the others yet: all of a case that an older program made."""
    if not db.execute("SELECT 1 FROM reused").fetchone():
        return int(db.execute("SELECT COUNT(*) FROM shelf WHERE current").fetchone()[0])
    sql = f"SELECT COUNT(*) {NOTED} LEFT JOIN compared USING (document) WHERE current AND number IS NULL"
    return int(db.execute(sql).fetchone()[0])
