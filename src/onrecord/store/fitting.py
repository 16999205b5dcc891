"""Which articles a filter means, in SQL, and articles in a line."""

import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from onrecord.store import rows
from onrecord.store.answers import Brief
from onrecord.store.listed import Filter
from onrecord.store.stretches import days

BY_DATE = "shelf.published IS NULL, shelf.published, shelf.address, shelf.id"  # the order of dates, undated last
OUTLET = (  # the same in SQL
    "CASE WHEN shelf.outlet_folded LIKE 'the %' THEN SUBSTR(shelf.outlet_folded, 5) ELSE shelf.outlet_folded END"
)
LINE = "shelf.document, shelf.id, shelf.address, shelf.title, shelf.outlet, shelf.published"


def fits(asked: Filter) -> tuple[str, tuple[rows.Value, ...]]:
    """The condition on `shelf` that current articles of a filter meet, and its values."""
    conditions = {"shelf.current = 1": ()} | _of_outlet(asked) | _of_time(asked)
    if words := rows.folded(asked.words):
        conditions["INSTR(shelf.folded, ?)"] = (words,)
    return " AND ".join(conditions), tuple(value for values in conditions.values() for value in values)


Conditions = dict[str, tuple[rows.Value, ...]]


def _of_outlet(asked: Filter) -> Conditions:
    if asked.no_outlet:
        return {"shelf.outlet IS NULL": ()}
    if asked.outlet is None:
        return {}
    bare = outlet_key(asked.outlet)
    return {"shelf.outlet_folded IN (?, ?)": (bare, f"the {bare}")}


def outlet_key(name: str) -> str:
    """What two spellings of one outlet share: "The Istrel Herald" and "Istrel Herald" are one."""
    return rows.folded(name).removeprefix("the ")


def _of_time(asked: Filter) -> Conditions:
    """What is no date asks nothing."""
    if asked.undated:
        return {"shelf.published IS NULL": ()}
    found: Conditions = {}
    if since := days(asked.since or ""):
        found["shelf.first_day >= ?"] = (since[0].isoformat(),)
    if until := days(asked.until or ""):
        found["shelf.last_day <= ?"] = (until[1].isoformat(),)
    return found


def briefs(db: sqlite3.Connection, lines: Iterable[tuple[Any, ...]]) -> dict[int, Brief]:
    """Current articles by row key, from rows as LINE selects them."""
    several = list(lines)
    filled = _filled(db, [line[0] for line in several])
    return {
        key: Brief(
            id=identity,
            address=address,
            title=title,
            outlet=outlet,
            published=published,
            superseded_by=None,
            filled=frozenset(filled[key]),
        )
        for key, identity, address, title, outlet, published in several
    }


def _filled(db: sqlite3.Connection, documents: Collection[int]) -> dict[int, set[Any]]:
    found = defaultdict[int, set[Any]](set)
    for key, field in db.execute(f"SELECT document, field FROM filled WHERE document IN {listed(documents)}"):
        found[key].add(field)
    return found


def numbers(db: sqlite3.Connection, sql: str, *values: rows.Value) -> list[Any]:
    """The rows of a question that numbers alone answer, or words of ours: thousands of them, which need no `unseal`."""
    cursor = db.cursor()
    cursor.row_factory = None
    return cursor.execute(sql, tuple(map(rows.seal, values))).fetchall()


def holding(db: sqlite3.Connection, match: str, most: int = -1) -> list[int]:
    """The current articles, by row key, that have what is looked for in FTS5's language, by date; so many at most."""
    sql = "SELECT shelf.document FROM article_words CROSS JOIN shelf ON shelf.document = article_words.rowid"
    sql += f" WHERE article_words MATCH ? AND shelf.current ORDER BY {BY_DATE} LIMIT {most}"
    return [key for (key,) in numbers(db, sql, match)]


def listed(keys: Iterable[int]) -> str:
    """Row keys as a list in SQL."""
    return f"({', '.join(str(int(key)) for key in keys)})"
