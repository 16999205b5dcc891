"""The case read again from the ground: hashes, spans, ids, and that everything hangs on something.

Works on rows, not on values, since a damaged row may make no value. One article at a time.
"""

import json
import sqlite3
import zlib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256 as bytes_sha256
from typing import Any, get_args

from onrecord import model
from onrecord.store import findings, judging, profiling, rows
from onrecord.store.case import Case
from onrecord.store.errors import CaseError
from onrecord.store.rechecking import check_derived
from onrecord.store.rematching import check_compared

CLOSED: tuple[tuple[str, str, Any], ...] = (  # table, column, and the closed list that its values come from
    ("block", "kind", model.BlockKind),
    ("sentence", "voice", model.Voice),
    ("mention", "kind", model.MentionKind),
    ("attribution", "kind", model.AttributionKind),
    ("attribution", "stance", model.Stance),
    ("attribution", "channel", model.Channel),
    ("attribution", "source_kind", model.SourceKind),
    ("interest", "tie", model.Tie),
    ("citation", "kind", model.WorkKind),
    ("profile", "kind", model.MentionKind),
    ("likeness", "verdict", profiling.Verdict),
    ("stated", "found_in", model.FoundIn),
    ("judgement", "about", model.SubjectKind),
    ("judgement", "verdict", model.Verdict),
    ("judgement", "field", model.JudgedField),
    ("sentence", "voice_found", model.Voice),
)
ROLES = ("source", "cue", "content", "doubtful", "hedge", *findings.ALTERATIONS, *findings.TELLING)
OTHER_ROLES = ("described", "evidence", "candidate")  # of mentions and links
SAID = (
    "subject",
    "verdict",
    "value",
    "named",
    "roles",
    "who",
    "when",
    "note",
    "undoes",
    "source",
)  # what a judgement's id digests
SPANS = (  # every span of one document: what it is, its number, where
    "SELECT 'stated ' || field, position, start, end FROM stated WHERE document = ?1 AND start IS NOT NULL"
    " UNION ALL SELECT 'block', position, start, end FROM block WHERE document = ?1"
    " UNION ALL SELECT 'link in the text', position, start, end FROM hyperlink WHERE document = ?1"
    " UNION ALL SELECT 'sentence', position, start, end FROM sentence WHERE document = ?1"
    " UNION ALL SELECT 'mention', id, start, end FROM finding JOIN mention ON finding = key WHERE document = ?1"
    " UNION ALL SELECT 'interest', id, start, end FROM finding JOIN interest ON finding = key WHERE document = ?1"
    " UNION ALL SELECT 'citation', id, start, end FROM finding JOIN citation ON finding = key WHERE document = ?1"
    " UNION ALL SELECT role || ' of ' || type, id, start, end FROM finding JOIN span ON finding = key"
    "   WHERE document = ?1"
)


def verify(case: Case) -> tuple[str, ...]:
    """Everything that is wrong in the case, one sentence each, naming the article and the place; empty when clean."""
    faults: list[str] = []
    try:
        with case.snapshot() as db:
            db.text_factory = lambda data: data.decode("utf-8", "replace")  # bytes that are no text fail their hash
            for check in CHECKS:
                faults.extend(check(db))  # what was found before a break stays
            if not faults:  # else what is derived cannot be better than what it comes from
                faults.extend((*check_derived(db), *check_compared(db)))
    except CaseError as error:  # too damaged to be read to its end
        faults.append(str(error))
    return tuple(faults)


def _check_file(db: sqlite3.Connection) -> Iterator[str]:
    for (found,) in db.execute("PRAGMA integrity_check"):
        if found != "ok":
            yield f"The file is damaged: {found}."
    for table, key, other, _ in db.execute("PRAGMA foreign_key_check"):
        place = "" if key is None else f" {key}"
        yield f"Row{place} of table {table} hangs on a row of table {other} that is not there."


def _check_raw(db: sqlite3.Connection) -> Iterator[str]:
    cursor = db.cursor()
    cursor.row_factory = None
    for key, sha256, data in cursor.execute("SELECT key, sha256, bytes FROM raw ORDER BY sha256"):
        if _inflated_sha256(data) != sha256:
            yield f"{_readers(db, key)}: the bytes kept of it do not have the hash {sha256}."
    for (sha256,) in db.execute(
        "SELECT sha256 FROM raw WHERE NOT EXISTS (SELECT 1 FROM file WHERE raw = raw.key)"
        " AND NOT EXISTS (SELECT 1 FROM document WHERE raw = raw.key) ORDER BY sha256"
    ):
        yield f"The bytes with the hash {sha256} belong to no article."


def _inflated_sha256(data: object) -> str | None:
    """The hash of the bytes before compression; None when they cannot be had."""
    try:
        return bytes_sha256(zlib.decompress(data)).hexdigest()  # type: ignore[arg-type]
    except (zlib.error, TypeError):
        return None


def _readers(db: sqlite3.Connection, raw: int) -> str:
    sql = "SELECT path FROM file WHERE raw = ?1 UNION SELECT read_from FROM document WHERE raw = ?1 ORDER BY 1"
    return ", ".join(str(path) for (path,) in db.execute(sql, (raw,))) or "No article"


def _check_lists(db: sqlite3.Connection) -> Iterator[str]:
    for table, column, values in CLOSED:
        yield from _outside(db, table, column, get_args(values))
    yield from _outside(db, "stated", "field", rows.FIELDS)
    yield from _outside(db, "finding", "type", ("mention", "attribution", "link", "interest", "citation"))
    yield from _outside(db, "span", "role", (*ROLES, *OTHER_ROLES))
    yield from _outside(db, "link", "relation", get_args(model.Relation))
    yield from _outside(db, "interest", "who", ("author", "outlet"))
    yield from _outside(db, "grouping", "relation", ("speaker",))
    yield from _outside(db, "filled", "field", get_args(model.JudgedField))


def _check_standing(db: sqlite3.Connection) -> Iterator[str]:
    for table in ("attribution", "link"):
        found = f"SELECT id FROM finding JOIN {table} ON finding = key WHERE stands NOT IN (0, 1) ORDER BY id"
        for (identity,) in db.execute(found):
            yield f"The {table} {identity} neither stands nor is set aside."


def _outside(db: sqlite3.Connection, table: str, column: str, values: tuple[str, ...]) -> Iterator[str]:
    marks = ", ".join("?" * len(values))
    for (value,) in db.execute(
        f"SELECT DISTINCT {column} FROM {table} WHERE {column} NOT IN ({marks}) ORDER BY 1", values
    ):
        yield f'Table {table} has "{value}" as {column}, which is none of: {", ".join(values)}.'


def _check_groups(db: sqlite3.Connection) -> Iterator[str]:
    sql = "SELECT id, name, folded, (SELECT COUNT(*) FROM member WHERE grouping = key) FROM grouping ORDER BY id"
    for identity, name, folded, members in db.execute(sql):
        if rows.folded(name) != folded:
            yield f'Group {identity}, "{name}": it is filed under "{folded}".'
        if not members:
            yield f'Group {identity}, "{name}": it has no member.'


def _check_profiles(db: sqlite3.Connection) -> Iterator[str]:
    """A profile is what its mentions say, and what is said of two is said once, with a score from 0 to 1."""
    for identity, value, kind, described in db.execute("SELECT id, value, kind, described FROM profile ORDER BY id"):
        if model.digest("profile", value, kind, *json.loads(described)) != identity:
            yield f'Profile {identity}, "{value}": its id is not the digest of what it says.'
    unlike = (
        "SELECT finding.id, profile.id FROM profiled JOIN profile ON profile.key = profile"
        " JOIN mention ON mention.finding = profiled.mention JOIN finding ON finding.key = mention.finding"
        " WHERE NOT mention.named OR mention.value IS NOT profile.value OR mention.kind <> profile.kind ORDER BY 1"
    )
    for mention, identity in db.execute(unlike):
        yield f"Mention {mention} has the profile {identity}, which is another name's."
    pairs = (
        "SELECT one.id, other.id FROM likeness JOIN profile AS one ON one.key = left"
        " JOIN profile AS other ON other.key = right"
        " WHERE NOT score BETWEEN 0 AND 1 OR one.id >= other.id OR short NOT IN (left, right) ORDER BY 1, 2"
    )
    for left, right in db.execute(pairs):
        yield f"What is said of the profiles {left} and {right} cannot be."


def _check_judgements(db: sqlite3.Connection) -> Iterator[str]:
    """Every judgement says what its id is the digest of, and the words that it repeats stand in the text."""
    known = {identity for (identity,) in db.execute("SELECT id FROM judgement")}
    for (key,) in db.execute("SELECT key FROM judgement ORDER BY id").fetchall():
        identity, who, at = db.execute("SELECT id, who, at FROM judgement WHERE key = ?", (key,)).fetchone()
        name = f"Judgement {identity} by {who}, {at}"
        try:
            (said,) = judging.read(db, "key = ?", key)
            own = model.judgement(**{field: getattr(said, field) for field in SAID}).id
        except (ValueError, TypeError):
            yield f"{name}: what it is about cannot be read."
            continue
        if own != identity:
            yield f"{name}: its id is not the digest of what it says."
        if said.undoes is not None and said.undoes not in known:
            yield f"{name}: it takes back judgement {said.undoes}, which is not there."
        yield from (f"{name}: {fault}." for fault in _misquoted(db, said))


def _misquoted(db: sqlite3.Connection, said: model.Judgement) -> Iterator[str]:
    """What a judgement repeats otherwise than the text, where the case holds that text."""
    row = db.execute("SELECT text FROM document WHERE text_sha256 = ?", (said.subject.text_sha256,)).fetchone()
    several = [said.subject.roles, *([said.roles] if said.roles else [])] if row else []
    for each in (each for roles in several for each in (*roles.source, *roles.cue, *roles.content)):
        if not 0 <= each.start < each.end <= len(row[0]) or row[0][each.start : each.end] != each.exact:
            yield f"the words at {each.start}-{each.end} of its article are not those that it repeats"


def _check_filled(db: sqlite3.Connection) -> Iterator[str]:
    """What is filled in, and what judgements bear on, is what they say."""
    for address, field, position, value, identity in db.execute(
        "SELECT document.address, filled.field, position, filled.value, judgement.id FROM filled"
        " JOIN document ON document.key = filled.document JOIN judgement ON judgement.key = filled.judgement"
        " WHERE json_valid(judgement.value) AND (filled.field IS NOT judgement.field"
        " OR position <> 0 AND filled.value IS NULL"
        " OR filled.value IS NOT json_extract(judgement.value, '$[' || position || ']')) ORDER BY 1, 2, 3"
    ):
        words = "nothing" if value is None else f'"{value}"'
        yield f"{address}: its {field} is filled in with {words} ({position}), which judgement {identity} does not say."
    for address, identity in db.execute(
        "SELECT document.address, judgement.id FROM judged JOIN document ON document.key = judged.document"
        " JOIN judgement ON judgement.key = judged.judgement JOIN finding ON finding.key IN (judged.about, judged.made)"
        " WHERE finding.document <> judged.document OR finding.type <> 'attribution' ORDER BY 1, 2"
    ):
        yield f"{address}: judgement {identity} bears on what is no attribution of this article."


@dataclass(frozen=True, slots=True, kw_only=True)
class _Page:
    """One article while it is checked."""

    db: sqlite3.Connection
    key: int
    id: str
    address: str
    text: str

    def fault(self, sentence: str) -> str:
        """The sentence, with the article before it."""
        return f"{self.address} ({self.id}): {sentence}."


def _check_documents(db: sqlite3.Connection) -> Iterator[str]:
    for key, identity, address, sha256, text in db.execute(
        "SELECT key, id, address, text_sha256, text FROM document ORDER BY address, id"
    ):
        page = _Page(db=db, key=key, id=identity, address=address, text=text)
        if model.sha256(text) != sha256:
            yield page.fault(f"its text does not have the hash {sha256}")
        if model.document_id(address, text) != identity:
            yield page.fault("its id is not the digest of its address and text")
        for check in OF_ONE:
            yield from check(page)


def _check_spans(page: _Page) -> Iterator[str]:
    for what, number, start, end in page.db.execute(SPANS, (page.key,)):
        if not (isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= len(page.text)):
            yield page.fault(f"{what} {number} lies at {start}-{end}, which is no place in its text")


def _check_attributions(page: _Page) -> Iterator[str]:
    places: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for identity, role, start, end in page.db.execute(
        "SELECT id, role, start, end FROM finding LEFT JOIN span ON finding = key"
        " WHERE document = ? AND type = 'attribution' ORDER BY id, role, position",
        (page.key,),
    ):
        places[identity][role].append(f"{role}:{start}-{end}")
    for identity, roles in places.items():
        parts = [part for role in ("source", "cue", "content") for part in roles[role]]
        if not parts:
            yield page.fault(f"attribution {identity} holds no place in its text")
        elif model.digest("attribution", page.id, *parts) != identity:
            yield page.fault(f"attribution {identity}: its id is not the digest of its places")


def _check_certainty(page: _Page) -> Iterator[str]:
    """A probability lies from 0 to 1, and roles have one only when the content has."""
    columns = ("score", "certain_source", "certain_cue", "certain_content")
    outside = " OR ".join(f"NOT {column} BETWEEN 0 AND 1" for column in columns)
    sql = (
        "SELECT id FROM finding JOIN attribution ON finding = key WHERE document = ? AND"
        f" ({outside} OR certain_content IS NULL AND COALESCE(certain_source, certain_cue) IS NOT NULL) ORDER BY id"
    )
    for (identity,) in page.db.execute(sql, (page.key,)):
        yield page.fault(f"attribution {identity} has a certainty that is none: each lies from 0 to 1")


def _check_findings(page: _Page) -> Iterator[str]:
    for identity, kind, held in page.db.execute(
        "SELECT id, type, CASE type WHEN 'mention' THEN EXISTS (SELECT 1 FROM mention WHERE finding = key)"
        " WHEN 'attribution' THEN EXISTS (SELECT 1 FROM attribution WHERE finding = key)"
        " WHEN 'interest' THEN EXISTS (SELECT 1 FROM interest WHERE finding = key)"
        " WHEN 'citation' THEN EXISTS (SELECT 1 FROM citation WHERE finding = key)"
        " ELSE EXISTS (SELECT 1 FROM link WHERE finding = key) END FROM finding WHERE document = ? ORDER BY id",
        (page.key,),
    ):
        if not held:
            yield page.fault(f"{kind} {identity} has lost its row in table {kind}")


def _check_links(page: _Page) -> Iterator[str]:
    """Both ends of a link, the via of an attribution, and what a citation names again and bears, are findings of the
    right type in the same article."""
    ends = (
        "SELECT finding.id, 'left', left_finding, 'attribution' FROM finding JOIN link ON finding = key"
        "   WHERE document = ?1"
        " UNION ALL SELECT finding.id, 'right', right_finding, IIF(relation = 'refers', 'mention', 'attribution')"
        "   FROM finding JOIN link ON finding = key WHERE document = ?1 AND right_finding IS NOT NULL"
        " UNION ALL SELECT finding.id, 'via', via, 'attribution' FROM finding JOIN attribution ON finding = key"
        "   WHERE document = ?1 AND via IS NOT NULL"
        " UNION ALL SELECT finding.id, 'again', again, 'citation' FROM finding JOIN citation ON finding = key"
        "   WHERE document = ?1 AND again IS NOT NULL"
        " UNION ALL SELECT finding.id, 'leaning', attribution, 'attribution' FROM finding"
        "   JOIN leaning ON citation = key WHERE document = ?1 ORDER BY 1, 2"
    )
    for identity, end, other, kind in page.db.execute(ends, (page.key,)).fetchall():
        found = page.db.execute("SELECT document, type FROM finding WHERE key = ?", (other,)).fetchone()
        if found != (page.key, kind):
            yield page.fault(f"the {end} end of {identity} is no {kind} of this article")


def _check_singles(page: _Page) -> Iterator[str]:
    """An article has one title, one outlet and one date at most, each in the first place."""
    for (field,) in page.db.execute(
        "SELECT DISTINCT field FROM stated WHERE document = ? AND position > 0"
        " AND field IN ('title', 'outlet', 'published') ORDER BY field",
        (page.key,),
    ):
        yield page.fault(f"it has more than one {field}")


OF_ONE = (_check_spans, _check_attributions, _check_certainty, _check_findings, _check_links, _check_singles)
CHECKS = (
    *(_check_file, _check_raw, _check_lists, _check_groups, _check_profiles),
    *(_check_standing, _check_judgements, _check_filled, _check_documents),
)
