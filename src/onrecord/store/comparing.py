"""Bringing the comparison of a case's articles up to date: which are yet to be compared, into the index and out of it,
and the passages that were found to be shared.

Current articles are numbered (compared.py) and their runs of words indexed (gramming.py). What comes, goes, or gets
another outlet or date is found here; copying.py compares. An article that goes leaves those that shared words with it
to be compared once more, since how widely words are used counts (spread.py, bearing.py).
"""

import json
import sqlite3
from collections.abc import Collection, Iterable
from datetime import date
from typing import NamedTuple

import numpy as np

from onrecord.model import Copy
from onrecord.store import gramming, rows
from onrecord.store.bearing import borne_on
from onrecord.store.compared import Compared, Key, Page, entries_of
from onrecord.store.gramming import Hashes
from onrecord.store.spread import groups
from onrecord.store.uncompared import NOTED

TABLES = ("copy", "uncompared", "compared", "gram")


class Came(NamedTuple):
    """Articles that came into the index: their numbers, the hashes of their grams, and of those said in any of them."""

    numbers: set[int]
    hashes: Hashes
    said: Hashes


def begin(db: sqlite3.Connection, signature: str) -> None:
    """Start over when another engine compared what there is."""
    if db.execute("SELECT signature FROM reused").fetchall() == [(signature,)]:
        return
    start_over(db)
    db.execute("INSERT OR REPLACE INTO reused (key, signature) VALUES (1, ?)", (signature,))


def start_over(db: sqlite3.Connection) -> None:
    """Forget what was compared and have every current article compared anew."""
    for table in TABLES:
        db.execute(f"DELETE FROM {table}")
    db.execute("INSERT INTO uncompared (document, again) SELECT document, 0 FROM shelf WHERE current")


def fresh(db: sqlite3.Connection) -> list[Page]:
    """The current articles that are not in the index."""
    sql = (
        f"SELECT document, id, outlet_folded, first_day {NOTED} LEFT JOIN compared USING (document)"
        " WHERE current AND number IS NULL ORDER BY document"
    )
    found = db.execute(sql).fetchall()
    return [Page(key=key, id=identity, series=series, day=_ordinal(day)) for key, identity, series, day in found]


def stale(db: sqlite3.Connection) -> list[Key]:
    """The articles in the index that are superseded, or have another outlet or day by now."""
    sql = f"SELECT document, current, outlet_folded IS series, first_day, day {NOTED} JOIN compared USING (document)"
    found = db.execute(sql).fetchall()
    return [key for key, current, alike, first, day in found if not (current and alike and _ordinal(first) == day)]


def again(db: sqlite3.Connection) -> list[Key]:
    """The articles in the index that are to be compared once more."""
    sql = "SELECT document FROM uncompared JOIN compared USING (document) WHERE again"
    return [key for (key,) in db.execute(sql).fetchall()]


def done(db: sqlite3.Connection) -> None:
    """Note that all is compared."""
    db.execute("DELETE FROM uncompared")


def _ordinal(day: str | None) -> int | None:
    return None if day is None else date.fromisoformat(day).toordinal()


def enter(db: sqlite3.Connection, pages: Iterable[Page]) -> Came:
    """Take articles into the index."""
    (last,) = db.execute("SELECT COALESCE(MAX(number), 0) FROM compared").fetchone()
    numbered = dict(enumerate(pages, start=last + 1))
    rows.insert(db, "compared", [(number, page.key, page.series, page.day) for number, page in numbered.items()])
    entries, said = entries_of(db, ((number, page.key) for number, page in numbered.items()))
    gramming.put(db, entries)
    return Came(numbers=set(numbered), hashes=np.unique(entries.hash), said=said)


def leave(db: sqlite3.Connection, key: Key) -> None:
    """Take an article out of the index, with the passages it shares; those that it bears on are to be compared anew.
    Where the index is damaged, all are."""
    number = rows.number(db, "SELECT number FROM compared WHERE document = ?", key)
    if number is None:
        return
    try:
        _leave(db, key, number)
    except gramming.DamagedError:
        start_over(db)


def _leave(db: sqlite3.Connection, key: Key, number: int) -> None:
    known = Compared(db)
    hashes = entries_of(db, [(number, key)])[0].hash
    before = groups(known, gramming.look_up(db, hashes))
    gramming.take_out(db, number, hashes)
    after = groups(known, gramming.look_up(db, hashes))
    touched = set[int]().union(*borne_on(db, known, before, after, {number}))
    db.executemany(
        "INSERT INTO uncompared (document, again) VALUES (?, 1) ON CONFLICT (document) DO UPDATE SET again = 1",
        [(page.key,) for page in known.pages(touched)],
    )
    db.execute("DELETE FROM copy WHERE left = ?1 OR right = ?1", (key,))
    db.execute("DELETE FROM compared WHERE number = ?", (number,))


def rewrite(
    db: sqlite3.Connection, concerned: Collection[Key], keys: Collection[Key], copies: Iterable[tuple[Key, Key, Copy]]
) -> None:
    """Put these passages in the place of all that a concerned article shares with any of `keys`."""
    for one, other in (("left", "right"), ("right", "left")):
        db.execute(
            f"DELETE FROM copy WHERE {one} IN (SELECT value FROM json_each(?))"
            f" AND {other} IN (SELECT value FROM json_each(?))",
            (json.dumps(list(concerned)), json.dumps(list(keys))),
        )
    db.executemany(
        "INSERT INTO copy (id, left, left_start, left_end, right, right_start, right_end, kind, words, score)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (it.id, left, it.left.start, it.left.end, right, it.right.start, it.right.end, it.kind, it.words, it.score)
            for left, right, it in copies
        ),
    )
