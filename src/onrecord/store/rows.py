"""Values to rows and back: the one place that knows which column holds which field."""

import sqlite3
import unicodedata
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, get_args

from onrecord.model import (
    Alteration,
    AlterationKind,
    Attribution,
    Block,
    By,
    Certainty,
    Document,
    Hyperlink,
    Link,
    Mention,
    Records,
    Sentence,
    Span,
    Stated,
)

Value = str | int | float | bytes | None
Row = tuple[Value, ...]

STROKES = str.maketrans("łŁøØđĐħĦ", "lLoOdDhH")  # letters with a stroke, which Unicode does not take for an accent
ALTERATIONS: tuple[AlterationKind, ...] = get_args(AlterationKind)
STANDS = 1  # of what nobody set aside
FIELDS = ("title", "outlet", "author", "published", "republished_from")  # of the table stated


def seal(value: Value) -> Value:
    """The value as SQLite takes it: text that is not valid Unicode (a lone surrogate) becomes its bytes."""
    if not isinstance(value, str) or value.isascii():
        return value
    try:
        value.encode()
    except UnicodeEncodeError:
        return value.encode("utf-8", "surrogatepass")
    return value


def unseal(_: sqlite3.Cursor, row: Row) -> Row:
    """A row as it was before `seal`; set as row_factory of every connection."""
    if bytes not in map(type, row):
        return row
    return tuple(value.decode("utf-8", "surrogatepass") if isinstance(value, bytes) else value for value in row)


def folded(words: str) -> str:
    """The words in small letters, without accents and with single spaces: what counts as equal in a question."""
    if not words.isascii():
        apart = unicodedata.normalize("NFKD", words.casefold().translate(STROKES))
        words = "".join(char for char in apart if not unicodedata.combining(char))
    return " ".join(words.casefold().split())


def ask(db: sqlite3.Connection, sql: str, *values: Value) -> sqlite3.Cursor:
    """Run one statement with its values sealed."""
    return db.execute(sql, tuple(map(seal, values)))


def number(db: sqlite3.Connection, sql: str, *values: Value) -> int | None:
    """The one integer that the question answers with; None when there is no row."""
    row = ask(db, sql, *values).fetchone()
    return None if row is None else int(row[0])


def insert(db: sqlite3.Connection, table: str, rows: Iterable[Sequence[Value]]) -> None:
    """Add rows, given in the order of the table's columns."""
    given = [tuple(row) for row in rows]
    if not given:
        return
    try:  # nearly always all of it is valid; asked at once, since it is asked of every value that is kept
        "".join([value for row in given for value in row if value.__class__ is str]).encode()
    except UnicodeEncodeError:
        given = [tuple(map(seal, row)) for row in given]
    db.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(given[0]))})", given)


def write_raw(db: sqlite3.Connection, sha256: str, data: bytes) -> int:
    """Keep the bytes of a file, once for each content; its row key."""
    key = number(db, "SELECT key FROM raw WHERE sha256 = ?", sha256)
    if key is not None:
        return key
    cursor = db.execute("INSERT INTO raw (sha256, bytes) VALUES (?, ?)", (sha256, zlib.compress(data)))
    return int(cursor.lastrowid or 0)


def program_key(db: sqlite3.Connection, by: By) -> int:
    """The row key of a program, which is added when it is new."""
    values = (by.stage, by.version, by.weights)
    key = number(db, "SELECT key FROM program WHERE stage = ? AND version = ? AND weights IS ?", *values)
    if key is not None:
        return key
    return int(ask(db, "INSERT INTO program (stage, version, weights) VALUES (?, ?, ?)", *values).lastrowid or 0)


def write_document(db: sqlite3.Connection, document: Document, *, raw: int, path: str, signature: str) -> int:
    """Add the document, or renew its row under the same key; what it states, its blocks and links come new."""
    ask(
        db,
        "INSERT INTO document (id, address, captured, raw, read_from, signature, program, language, text_sha256, text)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET captured = excluded.captured, raw = excluded.raw,"
        " read_from = excluded.read_from, signature = excluded.signature, program = excluded.program,"
        " language = excluded.language",
        *(document.id, document.address, document.captured, raw, path, signature, program_key(db, document.by)),
        *(document.language, document.text_sha256, document.text),
    )
    key = number(db, "SELECT key FROM document WHERE id = ?", document.id) or 0
    for table in ("stated", "block", "hyperlink"):
        db.execute(f"DELETE FROM {table} WHERE document = ?", (key,))
    insert(db, "stated", _stated_rows(key, document))
    insert(db, "block", ((key, at, each.kind, *_place(each.span)) for at, each in enumerate(document.blocks)))
    insert(db, "hyperlink", ((key, at, each.url, *_place(each.span)) for at, each in enumerate(document.links)))
    return key


def _place(span: Span | None) -> tuple[int | None, int | None]:
    return (span.start, span.end) if span else (None, None)


def _stated_rows(key: int, document: Document) -> Iterator[Row]:
    fields: dict[str, Iterable[Stated | None]] = {
        "title": (document.title,),
        "outlet": (document.outlet,),
        "author": document.authors,
        "published": (document.published,),
        "republished_from": document.republished_from,
    }
    for name, values in fields.items():
        for at, each in enumerate(values):
            if each:
                yield (key, name, at, each.value, each.found_in, *_place(each.span))


def read_document(db: sqlite3.Connection, key: int) -> Document:
    """The document of a row key."""
    row = db.execute(
        "SELECT document.id, address, text, raw.sha256, captured, language, stage, version, weights FROM document"
        " JOIN raw ON raw.key = document.raw JOIN program ON program.key = document.program WHERE document.key = ?",
        (key,),
    ).fetchone()
    identity, address, text, raw_sha256, captured, language, stage, version, weights = row
    stated = _read_stated(db, key, identity)
    return Document(
        id=identity,
        address=address,
        text=text,
        raw_sha256=raw_sha256,
        captured=captured,
        by=By(stage=stage, version=version, weights=weights),
        title=next(iter(stated["title"]), None),
        outlet=next(iter(stated["outlet"]), None),
        authors=tuple(stated["author"]),
        published=next(iter(stated["published"]), None),
        republished_from=tuple(stated["republished_from"]),
        language=language,
        links=_read_hyperlinks(db, key, identity),
        blocks=_read_blocks(db, key, identity),
    )


def _read_stated(db: sqlite3.Connection, key: int, document: str) -> dict[str, list[Stated]]:
    stated: dict[str, list[Stated]] = {name: [] for name in FIELDS}
    sql = "SELECT field, value, found_in, start, end FROM stated WHERE document = ? ORDER BY field, position"
    for name, value, found_in, start, end in db.execute(sql, (key,)):
        span = None if start is None else Span(document, start, end)
        stated[name].append(Stated(value=value, found_in=found_in, span=span))
    return stated


def _read_hyperlinks(db: sqlite3.Connection, key: int, document: str) -> tuple[Hyperlink, ...]:
    rows = db.execute("SELECT url, start, end FROM hyperlink WHERE document = ? ORDER BY position", (key,))
    return tuple(Hyperlink(url=url, span=Span(document, start, end)) for url, start, end in rows)


def _read_blocks(db: sqlite3.Connection, key: int, document: str) -> tuple[Block, ...]:
    rows = db.execute("SELECT kind, start, end FROM block WHERE document = ? ORDER BY position", (key,))
    return tuple(Block(kind=kind, span=Span(document, start, end)) for kind, start, end in rows)


@dataclass(kw_only=True)
class _Sheet:
    """The rows of one article's findings while they are gathered; `keys` gives each finding's id its row key."""

    document: int
    findings: list[Row] = field(default_factory=list)
    spans: list[Row] = field(default_factory=list)
    keys: dict[str, int] = field(default_factory=dict)

    def add_spans(self, key: int, role: str, spans: Iterable[Span]) -> None:
        self.spans += [(key, role, at, span.start, span.end) for at, span in enumerate(spans)]


def write_records(
    db: sqlite3.Connection, document: int, records: Records, *, called: Mapping[str, str] = MappingProxyType({})
) -> None:
    """Add what was found in a document to what it has; `called` gives the names that a person calls mentions by.

    Raises KeyError when a via or the end of a link is not among the document's findings.
    """
    sheet = _Sheet(document=document, keys=finding_keys(db, document))
    _number_findings(db, sheet, records)
    for attribution in records.attributions:
        _gather_spans(sheet, attribution)
    for link in records.links:
        sheet.add_spans(sheet.keys[link.id], "evidence", link.evidence)
    rows = ((document, at, each.id, each.voice, *_place(each.span), None) for at, each in enumerate(records.sentences))
    insert(db, "sentence", rows)
    insert(db, "finding", sheet.findings)
    insert(db, "mention", (_mention_row(sheet.keys, each, called) for each in records.mentions))
    insert(db, "attribution", (_attribution_row(sheet.keys, each) for each in records.attributions))
    insert(db, "link", (_link_row(sheet.keys, each) for each in records.links))
    insert(db, "span", sheet.spans)


def _number_findings(db: sqlite3.Connection, sheet: _Sheet, records: Records) -> None:
    last = number(db, "SELECT COALESCE(MAX(key), 0) FROM finding") or 0
    typed: list[tuple[str, Mention | Attribution | Link]] = [
        *(("mention", each) for each in records.mentions),
        *(("attribution", each) for each in records.attributions),
        *(("link", each) for each in records.links),
    ]
    programs = {by: program_key(db, by) for by in {each.by for _, each in typed}}
    for key, (name, each) in enumerate(typed, last + 1):
        sheet.keys[each.id] = key
        sheet.findings.append((key, each.id, name, sheet.document, programs[each.by]))


def finding_keys(db: sqlite3.Connection, document: int) -> dict[str, int]:
    """The row keys of a document's findings, by id."""
    return {id_: key for key, id_ in db.execute("SELECT key, id FROM finding WHERE document = ?", (document,))}


def _gather_spans(sheet: _Sheet, attribution: Attribution) -> None:
    key = sheet.keys[attribution.id]
    sheet.add_spans(key, "source", attribution.source)
    sheet.add_spans(key, "cue", attribution.cue)
    sheet.add_spans(key, "content", attribution.content)
    sheet.add_spans(key, "doubtful", attribution.doubtful)
    sheet.spans += [(key, each.kind, at, *_place(each.span)) for at, each in enumerate(attribution.alterations)]


def _mention_row(keys: dict[str, int], mention: Mention, called: Mapping[str, str]) -> Row:
    place = _place(mention.span)
    return (keys[mention.id], mention.kind, mention.value, int(mention.named), *place, called.get(mention.id))


def _attribution_row(keys: dict[str, int], each: Attribution) -> Row:
    via = None if each.via is None else keys[each.via]
    sure = each.certainty
    roles = (sure.source, sure.cue, sure.content) if sure else (None, None, None)
    return (keys[each.id], each.kind, each.stance, each.channel, via, each.score, each.why, *roles, STANDS, None)


def _link_row(keys: dict[str, int], link: Link) -> Row:
    right = None if link.right is None else keys[link.right]
    return (keys[link.id], link.relation, keys[link.left], right, link.score, link.why, STANDS)


def read_sentences(db: sqlite3.Connection, key: int, document: str) -> tuple[Sentence, ...]:
    """The sentences of a document, in the order they were given."""
    rows = db.execute("SELECT id, voice, start, end FROM sentence WHERE document = ? ORDER BY position", (key,))
    return tuple(Sentence(id=id_, voice=voice, span=Span(document, start, end)) for id_, voice, start, end in rows)


MENTION = (
    "SELECT finding.id, document.id, start, end, kind, value, named, stage, version, weights FROM mention"
    " JOIN finding ON finding.key = mention.finding JOIN document ON document.key = finding.document"
    " JOIN program ON program.key = finding.program"
)


def read_mention(row: Sequence[Any]) -> Mention:
    """The mention of a row as MENTION selects it."""
    identity, document, start, end, kind, value, named, stage, version, weights = row
    return Mention(
        id=identity,
        span=Span(document, start, end),
        kind=kind,
        value=value,
        named=bool(named),
        by=By(stage=stage, version=version, weights=weights),
    )


def read_mentions(db: sqlite3.Connection, document: int) -> tuple[Mention, ...]:
    """The mentions of a document, in the order of the text."""
    found = db.execute(f"{MENTION} WHERE finding.document = ? ORDER BY start, end, finding.id", (document,))
    return tuple(map(read_mention, found))


def read_links(db: sqlite3.Connection, document: int) -> tuple[Link, ...]:
    """The links of a document, by id."""
    chosen = "finding.document = ? AND finding.type = 'link'"
    places = _read_places(db, chosen, document)
    found = db.execute(
        "SELECT finding.key, document.id, finding.id, relation, one.id, other.id, score, why, stage, version, weights"
        " FROM finding JOIN link ON link.finding = finding.key JOIN program ON program.key = finding.program"
        " JOIN document ON document.key = finding.document JOIN finding AS one ON one.key = left_finding"
        f" LEFT JOIN finding AS other ON other.key = right_finding WHERE {chosen} ORDER BY finding.id",
        (document,),
    )
    return tuple(_link(row, places[key]["evidence"]) for key, *row in found)


def _link(row: Sequence[Any], places: Iterable[tuple[int, int, int]]) -> Link:
    document, identity, relation, left, right, score, why, stage, version, weights = row
    return Link(
        id=identity,
        relation=relation,
        left=left,
        right=right,
        score=score,
        why=why,
        evidence=tuple(Span(document, start, end) for _, start, end in places),
        by=By(stage=stage, version=version, weights=weights),
    )


def read_attributions(db: sqlite3.Connection, chosen: str, *values: Value) -> dict[int, tuple[int, Attribution]]:
    """Attributions by row key, each with its document's row key; `chosen` is a condition on the table `finding`."""
    places = _read_places(db, chosen, *values)
    rows = ask(
        db,
        "SELECT finding.key, finding.document, finding.id, document.id, kind, stance, channel, enclosing.id,"
        " score, why, stage, program.version, weights, certain_source, certain_cue, certain_content"
        " FROM finding JOIN attribution ON attribution.finding = finding.key"
        " JOIN document ON document.key = finding.document JOIN program ON program.key = finding.program"
        f" LEFT JOIN finding AS enclosing ON enclosing.key = attribution.via WHERE {chosen}",
        *values,
    )
    return {key: (document, _attribution(row, places[key])) for key, document, *row in rows}


Places = dict[str, list[tuple[int, int, int]]]  # by role: position, start, end


def _read_places(db: sqlite3.Connection, chosen: str, *values: Value) -> dict[int, Places]:
    places: dict[int, Places] = defaultdict(lambda: defaultdict(list))
    rows = ask(
        db,
        "SELECT finding.key, role, position, start, end FROM finding JOIN span ON span.finding = finding.key"
        f" WHERE {chosen} ORDER BY finding.key, role, position",
        *values,
    )
    for key, role, *place in rows:
        places[key][role].append(place)
    return places


def _attribution(row: Sequence[Any], places: Places) -> Attribution:
    identity, document, kind, stance, channel, via, score, why, stage, version, weights, *certain = row

    def spans(role: str) -> tuple[Span, ...]:
        return tuple(Span(document, start, end) for _, start, end in places.get(role, ()))

    return Attribution(
        id=identity,
        document=document,
        source=spans("source"),
        cue=spans("cue"),
        content=spans("content"),
        kind=kind,
        score=score,
        why=why,
        by=By(stage=stage, version=version, weights=weights),
        stance=stance,
        channel=channel,
        via=via,
        doubtful=spans("doubtful"),
        alterations=_alterations(document, places),
        certainty=_certainty(*certain),
    )


def _certainty(source: float | None, cue: float | None, content: float | None) -> Certainty | None:
    return None if content is None else Certainty(source=source, cue=cue, content=content)


def _alterations(document: str, places: Places) -> tuple[Alteration, ...]:
    rows = sorted((at, kind, start, end) for kind in ALTERATIONS for at, start, end in places.get(kind, ()))
    return tuple(Alteration(kind=kind, span=Span(document, start, end)) for _, kind, start, end in rows)
