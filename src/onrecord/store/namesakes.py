"""The names of one speaker: how the texts write them, who else may be the same, and what people say of that."""

import sqlite3
from dataclasses import dataclass

from onrecord.store import rows
from onrecord.store.answers import Speaker, SpeakerRow, Standing
from onrecord.store.case import Case
from onrecord.store.log import about_names

FEW = 6  # speakers that are offered
SHORTEST = 3  # letters of a word that may tell whose name it is


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """`own` is a folded name of this speaker's, by which they are found whatever becomes of the group; `near` are
    speakers whose names share words with this one's, and of whom nobody has said whether they are the same; `judged` is
    what people say of these names, the newest first, what they took back left out."""

    own: str = ""
    near: tuple[SpeakerRow, ...] = ()
    judged: tuple[Standing, ...] = ()


def names(case: Case, identity: str) -> Names:
    """Of the speaker with this id; nothing of one without a name."""
    with case.snapshot() as db:
        keys = keys_of(db, identity)
        said = [each for each in about_names(db) if not keys.isdisjoint(each.judgement.subject.names)]
        known = {name for each in said if each.state == "stands" for name in each.judgement.subject.names}
        near = _near(db, identity, keys, known - keys)
    return Names(own=min(keys, default=""), near=near, judged=tuple(each for each in said if each.state != "undone"))


def keys_of(db: sqlite3.Connection, identity: str) -> set[str]:
    """The folded names of the mentions of a speaker with a name."""
    found = rows.ask(
        db,
        "SELECT DISTINCT value FROM grouping JOIN member ON member.grouping = grouping.key"
        " JOIN mention ON mention.finding = member.mention AND mention.named AND value IS NOT NULL"
        " WHERE grouping.id = ?",
        identity,
    )
    return {value for (value,) in found}


def key(db: sqlite3.Connection, name: str, folded: str) -> str:
    """The folded name that mentions have whom this name means: it is theirs, else that of the speaker who is called so;
    the folded name as it is where nobody is."""
    if rows.ask(db, "SELECT 1 FROM mention WHERE value = ? AND named LIMIT 1", folded).fetchone():
        return folded
    found = rows.ask(
        db,
        "SELECT value FROM grouping JOIN member ON member.grouping = grouping.key"
        " JOIN mention ON mention.finding = member.mention AND value IS NOT NULL"
        " WHERE grouping.named AND folded = ? GROUP BY value ORDER BY COUNT(*) DESC, value LIMIT 1",
        rows.folded(name),
    ).fetchone()
    return str(found[0]) if found else folded


def speaker_of(case: Case, folded: str, identity: str = "") -> str | None:
    """The id of the speaker with this folded name, who says something here: this one as long as it is, else the most
    quoted; None when there is none."""
    with case.snapshot() as db:
        found = rows.ask(
            db,
            "SELECT grouping.id FROM mention JOIN member ON member.mention = mention.finding"
            " JOIN grouping ON grouping.key = member.grouping AND sayings > 0"
            " WHERE value = ? AND mention.named ORDER BY grouping.id <> ?, sayings DESC, grouping.id LIMIT 1",
            *(folded, identity),
        ).fetchone()
    return found and str(found[0])


def _near(db: sqlite3.Connection, identity: str, keys: set[str], judged: set[str]) -> tuple[SpeakerRow, ...]:
    """Those with most words in common, the most quoted of equals first."""
    words = sorted({word for each in keys for word in each.split() if len(word) >= SHORTEST}, key=len)[-20:]
    if not words:
        return ()
    shared = " + ".join("(INSTR(' ' || folded || ' ', ?) > 0)" for _ in words)
    found = rows.ask(
        db,
        f"SELECT id, name, sayings, documents FROM (SELECT *, {shared} AS shared FROM grouping WHERE named = 1"
        " AND sayings > 0 AND id <> ?) WHERE shared ORDER BY shared DESC, sayings DESC, name, id LIMIT ?",
        *(f" {word} " for word in words),
        identity,
        FEW + len(judged),
    ).fetchall()
    left = [row for row in found if keys_of(db, row[0]).isdisjoint(judged)]
    return tuple(
        SpeakerRow(speaker=Speaker(id=id_, name=name, named=True), attributions=sayings, articles=documents)
        for id_, name, sayings, documents in left[:FEW]
    )
