"""What people type, and which article or speaker it names."""

import re
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from onrecord.store import rows, sameness
from onrecord.store.answers import Speaker

ID = r"[0-9a-f]{6,20}"  # fewer digits may as well be a word or a year
FEW = 2  # titles of articles by which somebody may be told from a namesake


@dataclass(frozen=True, slots=True, kw_only=True)
class Namesake(Speaker):
    """A speaker among several whom the same words name, with what tells them apart: how articles describe them, how
    much they say in how many articles, and the titles of some of these."""

    described: tuple[str, ...] = ()
    attributions: int = 0
    articles: int = 0
    titles: tuple[str, ...] = ()


def articles_named(db: sqlite3.Connection, words: str) -> set[str]:
    """The ids of the articles that the words name; the first way of naming that fits anything decides.

    In this order: an id or its first six digits or more; an address; a file's path; a file's name; a part of address
    or title. A superseded version is named by its id alone.
    """
    for fits in (_by_id, _by_address, _by_path, _by_file_name, _by_part):
        if found := fits(db, words):
            return found
    return set()


def _by_id(db: sqlite3.Connection, words: str) -> set[str]:
    start = words.lower()
    if not re.fullmatch(ID, start):
        return set()
    return _first_column(rows.ask(db, "SELECT id FROM document WHERE id >= ? AND id < ?", start, start + "g"))


def _by_address(db: sqlite3.Connection, words: str) -> set[str]:
    return _first_column(rows.ask(db, "SELECT current FROM version WHERE address = ?", words))


def _by_path(db: sqlite3.Connection, words: str) -> set[str]:
    held = "SELECT document.id FROM file JOIN document ON document.key = file.document WHERE path = ?"
    return _first_column(rows.ask(db, held, words))


def _by_file_name(db: sqlite3.Connection, words: str) -> set[str]:
    held = db.execute("SELECT path, document.id FROM file JOIN document ON document.key = file.document")
    return {identity for path, identity in held if PurePosixPath(path).name == words}


def _by_part(db: sqlite3.Connection, words: str) -> set[str]:
    part = rows.folded(words)
    current = db.execute(
        "SELECT id, address, COALESCE(stated.value, ''), COALESCE(filled.value, '') FROM version"
        " LEFT JOIN stated ON stated.document = version.document AND stated.field = 'title'"
        " LEFT JOIN filled ON filled.document = version.document AND filled.field = 'title' WHERE id = current"
    )
    return {identity for identity, *several in current if any(part in rows.folded(each) for each in several)}


def failed_named(db: sqlite3.Connection, words: str) -> set[str]:
    """The paths of failed files that the words are: path, else file name. An article that the words name by its id,
    address, path or, against a file name, its file's name goes before."""
    failed = _first_column(rows.ask(db, "SELECT path FROM problem"))
    if any(fits(db, words) for fits in (_by_id, _by_address, _by_path)):
        return set()
    if words in failed:
        return {words}
    return set() if _by_file_name(db, words) else {path for path in failed if PurePosixPath(path).name == words}


def _first_column(found: sqlite3.Cursor) -> set[str]:
    return {row[0] for row in found}


def speakers_named(db: sqlite3.Connection, words: str) -> dict[int, Speaker]:
    """The speakers with a name that the words name, by row key, in the order of names.

    The exact name goes before one that differs in capitals and accents, that before an id or its first six digits or
    more, and that before a part of a name. Only those count who speak in a current version.
    """
    fitting = _speaking(db, "INSTR(folded, ?)", rows.folded(words))
    whole = {key: speaker for key, speaker in fitting.items() if rows.folded(speaker.name) == rows.folded(words)}
    exact = {key: speaker for key, speaker in whole.items() if speaker.name == words}
    return exact or whole or _speaker_by_id(db, words) or fitting


def namesakes(db: sqlite3.Connection, speakers: Iterable[Speaker]) -> list[Namesake]:
    """The same speakers, each with what tells them apart, in the same order; without those that are gone since they
    were listed."""
    return [found for each in speakers if (found := _namesake(db, each)) is not None]


def _namesake(db: sqlite3.Connection, speaker: Speaker) -> Namesake | None:
    row = db.execute("SELECT sayings, documents FROM grouping WHERE id = ?", (speaker.id,)).fetchone()
    if row is None:
        return None
    told, held = row
    titles = db.execute(
        "SELECT COALESCE(shelf.title, shelf.address) FROM grouping CROSS JOIN quoted ON quoted.grouping = grouping.key"
        " CROSS JOIN shelf ON shelf.document = quoted.document WHERE grouping.id = ?"
        " ORDER BY shelf.published IS NULL, shelf.published, shelf.address LIMIT ?",
        (speaker.id, FEW),
    )
    described = (words for way in sameness.ways(db, speaker.id).values() for words in way.described)
    return Namesake(
        id=speaker.id,
        name=speaker.name,
        named=True,
        described=tuple(dict.fromkeys(described)),
        attributions=told,
        articles=held,
        titles=tuple(title for (title,) in titles),
    )


def _speaker_by_id(db: sqlite3.Connection, words: str) -> dict[int, Speaker]:
    start = words.lower()
    return _speaking(db, "id >= ? AND id < ?", start, start + "g") if re.fullmatch(ID, start) else {}


def _speaking(db: sqlite3.Connection, whom: str, *values: rows.Value) -> dict[int, Speaker]:
    found = rows.ask(
        db,
        "WITH current AS MATERIALIZED (SELECT document FROM version WHERE id = current)"
        f" SELECT key, id, name FROM grouping WHERE named AND {whom} AND EXISTS ("
        "   SELECT 1 FROM member CROSS JOIN link ON link.right_finding = member.mention AND link.relation = 'refers'"
        "   AND link.stands CROSS JOIN attribution ON attribution.finding = link.left_finding AND attribution.stands"
        "   CROSS JOIN finding ON finding.key = link.left_finding"
        "   WHERE member.grouping = grouping.key AND finding.document IN current) ORDER BY name, id",
        *values,
    )
    return {key: Speaker(id=identity, name=name, named=True) for key, identity, name in found}
