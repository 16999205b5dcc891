"""Speakers whom people name, put into the groups of those names: a few rows, where linking reads the whole case.

The name of a group comes from the texts, if any text has it; so a mention that a person gave joins such a group, and
leaves it, without changing anything else. Groups of such mentions alone are made anew by the linker.
"""

import sqlite3

from onrecord.model import Mention
from onrecord.store import findings, rows

_OF_PEOPLE = "finding.document = ? AND mention.called IS NOT NULL"
_STATED = (
    "SELECT 1 FROM member AS other JOIN mention AS stated ON stated.finding = other.mention AND stated.called IS NULL"
)


def leave(db: sqlite3.Connection, document: int) -> None:
    """Take the mentions that people gave in a document out of their groups; those left empty go.

    What is left of a group without a name in any text is in no group then, so that `join` finds it.
    """
    found = db.execute(
        f"SELECT mention.finding, grouping, EXISTS ({_STATED} WHERE other.grouping = member.grouping)"
        " FROM finding CROSS JOIN mention ON mention.finding = finding.key"
        f" JOIN member ON member.mention = mention.finding WHERE {_OF_PEOPLE}",
        (document,),
    ).fetchall()
    for mention, grouping, stated in found:
        db.execute("DELETE FROM member WHERE mention = ?", (mention,))
        if stated:
            db.execute("UPDATE grouping SET size = size - 1 WHERE key = ?", (grouping,))
        else:
            db.execute("DELETE FROM member WHERE grouping = ?", (grouping,))
            db.execute("DELETE FROM grouping WHERE key = ?", (grouping,))


def join(db: sqlite3.Connection) -> tuple[Mention, ...]:
    """Put the mentions that people gave, and that are in no group, into the groups of their names; those that remain,
    with all others of their names, are to be grouped by the linker."""
    loose = db.execute(
        "SELECT mention.finding, named, value FROM mention LEFT JOIN member ON member.mention = mention.finding"
        " WHERE called IS NOT NULL AND member.mention IS NULL"
    ).fetchall()
    remaining = dict[str, Mention]()
    for key, named, value in loose:
        grouping = _group_of(db, value) if named else None
        if grouping is None:
            remaining |= {each.id: each for each in _alike(db, key, named, value)}
            continue
        db.execute("INSERT INTO member (mention, grouping) VALUES (?, ?)", (key, grouping))
        db.execute("UPDATE grouping SET size = size + 1 WHERE key = ?", (grouping,))
    return tuple(remaining.values())


def _group_of(db: sqlite3.Connection, value: str) -> int | None:
    """The group of those whom texts name so."""
    return rows.number(
        db,
        "SELECT grouping FROM mention JOIN member ON member.mention = mention.finding"
        " WHERE value = ? AND named AND called IS NULL LIMIT 1",
        value,
    )


def _alike(db: sqlite3.Connection, key: int, named: int, value: str) -> list[Mention]:
    """The mention of a row key, with all others of its name; alone when it has none."""
    chosen = "mention.value = ?2 AND mention.named" if named else "mention.finding = ?1 AND ?2 IS NOT NULL"
    return list(findings.chosen_mentions(db, chosen, key, value))
