"""What people say, kept and read; and what then stands in an article, written beside what the programs found.

The judgements are appended. Everything else here is derived from them and from the findings: attributions, mentions and
links that people gave, what stands, voices, the fields filled in. Settling an article takes all of it away and writes
it anew, so that settling twice is settling once.
"""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any, get_args

from onrecord.model import Attribution, Document, JudgedField, Judgement, Passage, Records, Roles, Subject
from onrecord.standing import PERSON, Bearing, Settled, taken_back
from onrecord.store import findings, profiling, rows

_COLUMNS = "id, who, at, about, field, address, text_sha256, evidence, verdict, value, named, roles, note, undoes"
_COLUMNS += ", names, source"
# A time with a fraction of a second is later than one without; never the order in which they came in (law 9).
_IN_ORDER = "ORDER BY RTRIM(at, 'Z'), id"
_BY_PEOPLE = (
    "finding.document = ?1 AND finding.program IN (SELECT key FROM program"
    f" WHERE stage = '{PERSON.stage}' AND weights IS NULL)"
)


def append(db: sqlite3.Connection, judgement: Judgement) -> None:
    """Keep a judgement; one that is there already changes nothing."""
    subject, roles = judgement.subject, judgement.roles
    values = (
        *(judgement.id, judgement.who, judgement.when, subject.kind, subject.field, subject.address),
        *(subject.text_sha256, _as_json(subject.roles), judgement.verdict, json.dumps(judgement.value)),
        *(int(judgement.named), None if roles is None else _as_json(roles), judgement.note, judgement.undoes),
        *(json.dumps(subject.names), judgement.source),
    )
    marks = ", ".join("?" * len(values))
    rows.ask(db, f"INSERT INTO judgement ({_COLUMNS}) VALUES ({marks}) ON CONFLICT (id) DO NOTHING", *values)


def _as_json(roles: Roles) -> str:
    named = {"source": roles.source, "cue": roles.cue, "content": roles.content}
    return json.dumps({name: [[it.start, it.end, it.exact] for it in several] for name, several in named.items()})


def read(db: sqlite3.Connection, chosen: str = "TRUE", *values: rows.Value) -> tuple[Judgement, ...]:
    """Judgements in the order in which they count; `chosen` is a condition on the table `judgement`."""
    found = rows.ask(db, f"SELECT {_COLUMNS} FROM judgement WHERE {chosen} {_IN_ORDER}", *values)
    return tuple(map(read_one, found.fetchall()))


def of_outlet(db: sqlite3.Connection, folded: str) -> dict[JudgedField, Judgement]:
    """What people say of the outlet with this folded name, by field; what they say is nothing is left out."""
    said = read(db, "text_sha256 = '' AND about = 'outlet' AND names = ?", json.dumps([folded]))
    gone = taken_back(said)
    latest = {each.subject.field: each for each in said if each.undoes is None and each.id not in gone}
    return {name: latest[name] for name in get_args(JudgedField) if name in latest and latest[name].value}


def read_one(row: Sequence[Any]) -> Judgement:
    """The judgement of a row."""
    id_, who, when, about, field, address, text_sha256, evidence, verdict, value, named, roles, *more = row
    note, undoes, names, source = more
    return Judgement(
        id=id_,
        subject=Subject(
            kind=about,
            address=address,
            text_sha256=text_sha256,
            field=field,
            roles=_roles(evidence),
            names=_values(names),
        ),
        verdict=verdict,
        value=_values(value),
        named=bool(named),
        roles=None if roles is None else _roles(roles),
        who=who,
        when=when,
        note=note,
        undoes=undoes,
        source=source,
    )


def _values(kept: str) -> tuple[str, ...]:
    found = json.loads(kept)
    if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
        raise ValueError("the values of a judgement are a list of words")
    return tuple(found)


def _roles(kept: str) -> Roles:
    found = json.loads(kept)
    if not isinstance(found, dict) or not set(found) <= {"source", "cue", "content"}:
        raise ValueError("a judgement's evidence has source, cue and content")
    return Roles(**{name: tuple(_passage(*each) for each in several) for name, several in found.items()})


def _passage(start: object, end: object, exact: object) -> Passage:
    if not (isinstance(start, int) and isinstance(end, int) and isinstance(exact, str)):
        raise ValueError("a passage has a start, an end and words")
    return Passage(start, end, exact)


def keys_of(db: sqlite3.Connection, identity: str) -> tuple[int, ...]:
    """The row key of the document with this id."""
    return tuple(key for (key,) in rows.ask(db, "SELECT key FROM document WHERE id = ?", identity))


def concerned(db: sqlite3.Connection, judgement: Judgement) -> tuple[int, ...]:
    """The row keys of the documents that a judgement may be about: those at its address, and those with its text."""
    sql = "SELECT key FROM document WHERE address = ? OR text_sha256 = ? ORDER BY key"
    return tuple(key for (key,) in rows.ask(db, sql, judgement.subject.address, judgement.subject.text_sha256))


def about(db: sqlite3.Connection, document: int) -> tuple[Judgement, ...]:
    """The judgements that may be about a document, in the order in which they count."""
    address, text_sha256 = db.execute("SELECT address, text_sha256 FROM document WHERE key = ?", (document,)).fetchone()
    return read(db, "address = ? OR text_sha256 = ?", address, text_sha256)


def unsettle(db: sqlite3.Connection, document: int) -> None:
    """Take away everything that people's words made of a document: what the programs found is there again, whole."""
    for table in ("judged", "filled"):
        db.execute(f"DELETE FROM {table} WHERE document = ?", (document,))
    own = "finding IN (SELECT key FROM finding WHERE document = ?1 AND type = '{}')"
    db.execute(
        "UPDATE sentence SET voice = voice_found, voice_found = NULL WHERE document = ? AND voice_found IS NOT NULL",
        (document,),
    )
    attributions, links = own.format("attribution"), own.format("link")
    db.execute(
        f"UPDATE attribution SET via = via_found, via_found = NULL WHERE via_found IS NOT NULL AND {attributions}",
        (document,),
    )
    profiling.stir_document(db, document, "mention.called IS NOT NULL")
    db.execute(  # what stood inside nothing, before a person gave words around it
        f"UPDATE attribution SET via = NULL WHERE via IN (SELECT key FROM finding WHERE {_BY_PEOPLE})", (document,)
    )
    db.execute(f"DELETE FROM finding WHERE {_BY_PEOPLE}", (document,))
    db.execute(f"UPDATE attribution SET stands = 1 WHERE NOT stands AND {attributions}", (document,))
    db.execute(f"UPDATE link SET stands = 1 WHERE NOT stands AND {links}", (document,))


def found(db: sqlite3.Connection, document: int) -> tuple[Document, Records]:
    """A document with what the programs found in it; it must not be settled."""
    read = rows.read_document(db, document)
    chosen = "finding.document = ? AND finding.type = 'attribution'"
    attributions: Iterator[Attribution] = (
        each for _, each in findings.read_attributions(db, chosen, document).values()
    )
    records = Records(
        sentences=findings.read_sentences(db, document, read.id),
        mentions=findings.read_mentions(db, document),
        attributions=tuple(attributions),
        links=findings.read_links(db, document),
        interests=findings.read_interests(db, document),
        citations=findings.read_citations(db, document),
    )
    return read, records


def write(db: sqlite3.Connection, document: int, settled: Settled) -> None:
    """Keep what stands of a document that is not settled."""
    before = findings.finding_keys(db, document)
    for table in ("attribution", "link"):
        aside = [(before[id_],) for id_ in sorted(settled.set_aside) if id_ in before]
        db.executemany(f"UPDATE {table} SET stands = 0 WHERE finding = ?", aside)
    findings.write_records(db, document, settled.made, called=settled.called)
    keys = findings.finding_keys(db, document)
    made_aside = [(keys[id_],) for id_ in sorted(settled.set_aside) if id_ not in before]
    db.executemany("UPDATE attribution SET stands = 0 WHERE finding = ?", made_aside)
    db.executemany(
        "UPDATE attribution SET via_found = via, via = ? WHERE finding = ?",
        [(None if via is None else keys[via], keys[id_]) for id_, via in settled.moved.items()],
    )
    db.executemany(
        "UPDATE sentence SET voice_found = voice, voice = ? WHERE document = ? AND id = ?",
        [(voice, document, id_) for id_, voice in settled.voices.items()],
    )
    _write_bearings(db, document, settled, keys)


def _write_bearings(db: sqlite3.Connection, document: int, settled: Settled, keys: dict[str, int]) -> None:
    def row(each: Bearing) -> tuple[rows.Value, ...]:
        return (
            document,
            each.judgement,
            keys.get(each.about or ""),
            keys.get(each.made or ""),
            each.carried,
            each.overruled,
        )

    for each in settled.bearings:
        rows.ask(
            db,
            "INSERT INTO judged SELECT ?1, key, ?3, ?4, ?5, ?6 FROM judgement WHERE id = ?2",
            *row(each),
        )
    for name, judgement in settled.filled.items():
        for at, value in enumerate(judgement.value or (None,)):
            sql = "INSERT INTO filled SELECT ?, ?, ?, ?, key FROM judgement WHERE id = ?"
            rows.ask(db, sql, document, name, at, value, judgement.id)


def forget(db: sqlite3.Connection, address: str, text_sha256: str) -> None:
    """Take the judgements that only a removed document could bear: those that repeat its words, unless another one has
    the same text, and those about its fields, unless another version stands at its address."""
    rows.ask(
        db,
        "DELETE FROM judgement WHERE about <> 'article' AND text_sha256 = ?1"
        " AND NOT EXISTS (SELECT 1 FROM document WHERE document.text_sha256 = ?1)",
        text_sha256,
    )
    rows.ask(
        db,
        "DELETE FROM judgement WHERE about = 'article' AND address = ?1"
        " AND NOT EXISTS (SELECT 1 FROM document WHERE document.address = ?1)",
        address,
    )


def sweep(db: sqlite3.Connection) -> None:
    """Take the mark of people as a program when nothing of theirs is left among the findings."""
    db.execute(
        "DELETE FROM program WHERE stage = ? AND NOT EXISTS (SELECT 1 FROM finding WHERE finding.program = program.key)"
        " AND NOT EXISTS (SELECT 1 FROM document WHERE document.program = program.key)",
        (PERSON.stage,),
    )
