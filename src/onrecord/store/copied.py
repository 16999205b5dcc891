"""Which passages articles share, asked of the case: by article, by family, all of them."""

import sqlite3
from collections.abc import Iterable, Iterator

from onrecord.model import By, Copy, Span
from onrecord.store import rows
from onrecord.store.fitting import listed

Key = int
LARGEST = 2000  # articles of a family that are looked at together
_COLUMNS = (
    "copy.id, one.id, left_start, left_end, other.id, right_start, right_end, kind, words, score"
    " FROM copy JOIN document AS one ON one.key = left JOIN document AS other ON other.key = right"
)
_ORDER = "ORDER BY one.id, other.id, left_start, right_start, copy.id"


def among(db: sqlite3.Connection, keys: Iterable[Key], by: By) -> list[Copy]:
    """All that these articles share with each other, by article and place; no direction yet."""
    given = listed(sorted(keys))
    return list(_read(db, f"SELECT {_COLUMNS} WHERE left IN {given} AND right IN {given} {_ORDER}", by))


def family(db: sqlite3.Connection, key: Key) -> list[Key]:
    """The articles that hang together with this one by what they share, itself first, the nearest before the others; up
    to LARGEST."""
    found, at = [key], 0
    known = {key}
    while at < len(found) and len(found) < LARGEST:
        for other in neighbours(db, found[at]):
            if other not in known and len(found) < LARGEST:
                known.add(other)
                found.append(other)
        at += 1
    return found


def families(db: sqlite3.Connection) -> Iterator[list[Key]]:
    """Every family of articles that share anything, one with the earliest dated article first."""
    order = (
        "SELECT document FROM shelf WHERE document IN (SELECT left FROM copy UNION SELECT right FROM copy)"
        " ORDER BY first_day IS NULL, first_day, id"
    )
    known = set[Key]()
    for (key,) in db.execute(order).fetchall():
        if key not in known:
            several = family(db, key)
            known.update(several)
            yield several


def versions(db: sqlite3.Connection, keys: Iterable[Key]) -> list[Key]:
    """The superseded versions of these articles."""
    sql = (
        "SELECT old.key FROM document AS old JOIN document AS new ON new.address = old.address AND new.key <> old.key"
        f" WHERE new.key IN {listed(keys)} ORDER BY old.id"
    )
    return [key for (key,) in db.execute(sql)]


def current(db: sqlite3.Connection, key: Key) -> Key:
    """The current version of an article: itself, when nothing supersedes it."""
    sql = "SELECT now.document FROM shelf JOIN shelf AS now USING (address) WHERE now.current AND shelf.document = ?"
    (found,) = rows.ask(db, sql, key).fetchone() or (key,)
    return int(found)


def key_of(db: sqlite3.Connection, identity: str) -> Key:
    """The row key of the document with this id."""
    (key,) = rows.ask(db, "SELECT key FROM document WHERE id = ?", identity).fetchone()
    return int(key)


def neighbours(db: sqlite3.Connection, key: Key) -> list[Key]:
    """The articles that share anything with this one, those that share most first."""
    sql = (
        "SELECT document, SUM(words) AS common FROM (SELECT right AS document, words FROM copy WHERE left = ?1"
        " UNION ALL SELECT left, words FROM copy WHERE right = ?1) JOIN document ON document.key = document"
        " GROUP BY document ORDER BY common DESC, document.id"
    )
    return [other for other, _ in db.execute(sql, (key,))]


def _read(db: sqlite3.Connection, sql: str, by: By) -> Iterator[Copy]:
    for identity, left, start, end, right, begin, stop, kind, words, score in db.execute(sql):
        yield Copy(
            id=identity,
            left=Span(document=left, start=start, end=end),
            right=Span(document=right, start=begin, end=stop),
            kind=kind,
            words=words,
            score=score,
            direction=None,
            why=(),
            by=by,
        )
