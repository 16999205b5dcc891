"""What people type, and which article or speaker it names."""

import re
import sqlite3
from pathlib import PurePosixPath

from onrecord.store import rows
from onrecord.store.answers import Speaker

ID = r"[0-9a-f]{6,20}"  # fewer digits may as well be a word or a year


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

    The exact name goes before one that differs in capitals and accents, and that before a part of a name. Only those
    count who speak in a current version.
    """
    fitting = _containing(db, words)
    whole = {key: speaker for key, speaker in fitting.items() if rows.folded(speaker.name) == rows.folded(words)}
    exact = {key: speaker for key, speaker in whole.items() if speaker.name == words}
    return exact or whole or fitting


def _containing(db: sqlite3.Connection, words: str) -> dict[int, Speaker]:
    found = rows.ask(
        db,
        "WITH current AS MATERIALIZED (SELECT document FROM version WHERE id = current)"
        " SELECT key, id, name FROM grouping WHERE named AND INSTR(folded, ?) AND EXISTS ("
        "   SELECT 1 FROM member CROSS JOIN link ON link.right_finding = member.mention AND link.relation = 'refers'"
        "   AND link.stands CROSS JOIN attribution ON attribution.finding = link.left_finding AND attribution.stands"
        "   CROSS JOIN finding ON finding.key = link.left_finding"
        "   WHERE member.grouping = grouping.key AND finding.document IN current) ORDER BY name, id",
        rows.folded(words),
    )
    return {key: Speaker(id=identity, name=name, named=True) for key, identity, name in found}
