"""Who shares text or cites anything, asked for lists: how many share with an article, and the families of a case.
Nothing here aligns or weighs anything."""

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from onrecord.store import copied, rows
from onrecord.store.answers import Brief
from onrecord.store.case import Case
from onrecord.store.copied import Key
from onrecord.store.fitting import LINE, briefs, listed, outlet_key
from onrecord.store.uncompared import waiting


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyRow:
    """A family in a line: its earliest dated article, how many articles it has, of how many outlets (those not stated
    count as none), and the dates of the first and the last one, ISO prefixes."""

    first: Brief
    articles: int
    outlets: int
    since: str | None
    until: str | None


def shared_with(case: Case, document: str) -> int:
    """With how many articles the one with this id shares text."""
    with case.snapshot() as db:
        return len(copied.neighbours(db, copied.key_of(db, document)))


def any_shared(case: Case) -> bool:
    """Whether any two articles of a case share text."""
    with case.snapshot() as db:
        return bool(db.execute("SELECT EXISTS (SELECT 1 FROM copy)").fetchone()[0])


def any_cited(case: Case) -> bool:
    """Whether any current article cites anything."""
    with case.snapshot() as db:
        sql = "SELECT 1 FROM citation JOIN finding ON finding.key = citation.finding"
        sql += " JOIN shelf ON shelf.document = finding.document WHERE shelf.current LIMIT 1"
        return rows.ask(db, sql).fetchone() is not None


def uncompared(case: Case) -> int:
    """How many articles are not compared with the others yet: what they share is not known."""
    with case.snapshot() as db:
        return waiting(db)


def sizes(case: Case, documents: Iterable[str]) -> dict[str, int]:
    """The code points of the texts of these articles (ids)."""
    asked = json.dumps(sorted(set(documents)))
    with case.snapshot() as db:
        sql = "SELECT id, LENGTH(text) FROM document WHERE id IN (SELECT value FROM json_each(?))"
        return dict(rows.ask(db, sql, asked).fetchall())


def originals(case: Case, documents: Iterable[str]) -> dict[str, str]:
    """Where these articles (ids) say that they were published before, in a line, as far as they do and no person says
    otherwise."""
    asked, found = json.dumps(sorted(set(documents))), defaultdict[str, list[str]](list)
    with case.snapshot() as db:
        sql = (
            "SELECT id, value FROM document JOIN stated ON stated.document = document.key"
            " WHERE field = 'republished_from' AND id IN (SELECT value FROM json_each(?)) AND NOT EXISTS (SELECT 1"
            " FROM filled WHERE filled.document = document.key AND filled.field = 'republished_from')"
            " ORDER BY id, position"
        )
        for identity, value in rows.ask(db, sql, asked):
            found[identity].append(value)
    return {identity: "; ".join(dict.fromkeys(several)) for identity, several in found.items()}


def outlets(case: Case) -> dict[str, int]:
    """How many current articles each outlet has, by its key (`fitting.outlet_key`)."""
    with case.snapshot() as db:
        stated = db.execute("SELECT outlet FROM shelf WHERE current AND outlet IS NOT NULL").fetchall()
    return dict(Counter(outlet_key(outlet) for (outlet,) in stated))


def families(case: Case) -> tuple[tuple[Key, ...], ...]:
    """The families of a case by row keys, the one with most articles first; of each the earliest dated article first.
    Walks through all that is shared: a third of a second for 5,000 articles that share anything."""
    with case.snapshot() as db:
        return tuple(sorted(map(tuple, copied.families(db)), key=len, reverse=True))


def family_rows(case: Case, several: Sequence[Sequence[Key]]) -> tuple[FamilyRow, ...]:
    """These families, each in a line."""
    sql = "SELECT COUNT(DISTINCT outlet_folded), MIN(published), MAX(published) FROM shelf WHERE document IN "
    with case.snapshot() as db:
        firsts = briefs_of(db, [keys[0] for keys in several])
        found = []
        for keys in several:
            outlets, since, until = rows.ask(db, sql + listed(keys)).fetchone()
            found.append(
                FamilyRow(first=firsts[keys[0]], articles=len(keys), outlets=outlets, since=since, until=until)
            )
        return tuple(found)


def briefs_of(db: sqlite3.Connection, keys: Sequence[Key]) -> dict[Key, Brief]:
    """These articles in a line, by address and date, by row key; older versions with the current one's id. Costs what
    they cost, not what the case does."""
    chosen = listed(keys)
    lines = rows.ask(db, f"SELECT {LINE} FROM shelf WHERE document IN {chosen} ORDER BY address, published, id")
    current = dict(
        rows.ask(
            db,
            "SELECT shelf.document, now.id FROM shelf JOIN shelf AS now ON now.address = shelf.address AND now.current"
            f" WHERE NOT shelf.current AND shelf.document IN {chosen}",
        ).fetchall()
    )
    found = briefs(db, lines.fetchall())
    return found | {key: replace(found[key], superseded_by=current[key]) for key in current}
