"""Documents to rows and back, and how values are sealed for SQLite; what is found in documents is in findings.py."""

import sqlite3
import unicodedata
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from onrecord.model import Block, By, Document, Hyperlink, Span, Stated

Value = str | int | float | bytes | None
Row = tuple[Value, ...]

STROKES = str.maketrans("łŁøØđĐħĦ", "lLoOdDhH")  # letters with a stroke, which Unicode does not take for an accent
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
    insert(db, "block", ((key, at, each.kind, *place(each.span)) for at, each in enumerate(document.blocks)))
    insert(db, "hyperlink", ((key, at, each.url, *place(each.span)) for at, each in enumerate(document.links)))
    return key


def place(span: Span | None) -> tuple[int | None, int | None]:
    """Start and end of a span; two nulls for a place outside the text."""
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
                yield (key, name, at, each.value, each.found_in, *place(each.span))


def read_document(db: sqlite3.Connection, key: int, *, whole: bool = True) -> Document:
    """The document of a row key; unless `whole`, without its blocks and links, which a list has no use for."""
    row = db.execute(
        "SELECT document.id, address, text, raw.sha256, captured, language, stage, version, weights FROM document"
        " JOIN raw ON raw.key = document.raw JOIN program ON program.key = document.program WHERE document.key = ?",
        (key,),
    ).fetchone()
    identity, address, text, raw_sha256, captured, language, stage, version, weights = row
    stated = read_stated(db, {key: identity})[key]
    return Document(
        id=identity,
        address=address,
        text=text,
        raw_sha256=raw_sha256,
        captured=captured,
        by=By(stage=stage, version=version, weights=weights),
        title=stated.title,
        outlet=stated.outlet,
        authors=stated.authors,
        published=stated.published,
        republished_from=stated.republished_from,
        language=language,
        links=_read_hyperlinks(db, key, identity) if whole else (),
        blocks=_read_blocks(db, key, identity) if whole else (),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What an article states of itself."""

    title: Stated | None
    outlet: Stated | None
    authors: tuple[Stated, ...]
    published: Stated | None
    republished_from: tuple[Stated, ...]


def read_stated(
    db: sqlite3.Connection, documents: Mapping[int, str], fields: Iterable[str] = FIELDS
) -> dict[int, Head]:
    """What articles state of themselves in these fields, by row key; `documents` are their ids by these."""
    stated = {key: defaultdict[str, list[Stated]](list) for key in documents}
    chosen = ", ".join(str(int(key)) for key in documents)
    sql = "SELECT document, field, value, found_in, start, end FROM stated"
    for key, name, value, found_in, start, end in db.execute(
        f"{sql} WHERE document IN ({chosen}) AND field IN {tuple(fields)} ORDER BY document, field, position"
    ):
        span = None if start is None else Span(documents[key], start, end)
        stated[key][name].append(Stated(value=value, found_in=found_in, span=span))
    return {key: _head(several) for key, several in stated.items()}


def _head(stated: Mapping[str, list[Stated]]) -> Head:
    return Head(
        title=next(iter(stated["title"]), None),
        outlet=next(iter(stated["outlet"]), None),
        authors=tuple(stated["author"]),
        published=next(iter(stated["published"]), None),
        republished_from=tuple(stated["republished_from"]),
    )


def _read_hyperlinks(db: sqlite3.Connection, key: int, document: str) -> tuple[Hyperlink, ...]:
    rows = db.execute("SELECT url, start, end FROM hyperlink WHERE document = ? ORDER BY position", (key,))
    return tuple(Hyperlink(url=url, span=Span(document, start, end)) for url, start, end in rows)


def _read_blocks(db: sqlite3.Connection, key: int, document: str) -> tuple[Block, ...]:
    rows = db.execute("SELECT kind, start, end FROM block WHERE document = ? ORDER BY position", (key,))
    return tuple(Block(kind=kind, span=Span(document, start, end)) for kind, start, end in rows)
