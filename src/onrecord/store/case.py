"""The case file: opened, written to in units that are whole or not there, and read in snapshots."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Self

from onrecord.model import Document, Group, Problem, Records
from onrecord.store import findings, indexing, judging, profiling, rows, shelving
from onrecord.store.errors import CaseError, code, plainly
from onrecord.store.migrations import prepare

PATIENCE = 10.0  # seconds that a writer waits for another one
CACHE = 16_384  # KiB of the file that a connection keeps in memory


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What the case holds for a file: the document, the hash of the bytes, and the signature it was made under."""

    document: str
    raw_sha256: str
    signature: str


class Case:
    """One case file. Use it as a context manager.

    Each writing method is one transaction, so a kill at any moment leaves it whole or not there; two processes may
    write in turns, each waiting shortly for the other (CaseError when it waits in vain). Reading never waits.
    """

    def __init__(self, path: Path, db: sqlite3.Connection, address: str) -> None:
        self.path = path
        self._db = db
        self._address = address  # how further connections reach the same file

    @classmethod
    def open(cls, path: Path, *, create: bool = False) -> Self:
        """Open the case at this path, or begin it there when `create` is set; CaseError says why it cannot be."""
        path = Path(path)
        _check_place(path, create=create)
        with plainly(path), ExitStack() as undo:
            db, address = _connect(path.resolve(), create=create)
            undo.callback(db.close)
            prepare(db, path, create=create)
            undo.pop_all()  # it stays open only when all went well
        return cls(path, db, address)

    @property
    def root(self) -> Path:
        """The folder that addresses are relative to: that of the case file itself."""
        return self.path.resolve().parent

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction for everything inside; writing methods called inside join it. CaseError when locked."""
        if self._db.in_transaction:
            yield self._db
            return
        with plainly(self.path), self._db:
            self._db.execute("BEGIN IMMEDIATE")
            yield self._db

    @contextmanager
    def snapshot(self) -> Iterator[sqlite3.Connection]:
        """A connection that sees the case as last committed, unchanged by what is written meanwhile."""
        with plainly(self.path):
            db = _reach(self._address)
            try:
                db.execute("BEGIN")
                yield db
            finally:
                db.close()

    def holding(self, path_address: str) -> Held | None:
        """What the case holds for a file; None when nothing, or when its last reading failed (so: read it again)."""
        with plainly(self.path):
            row = rows.ask(
                self._db,
                "SELECT document.id, raw.sha256, file.signature FROM file"
                " JOIN document ON document.key = file.document JOIN raw ON raw.key = file.raw"
                " WHERE file.path = ? AND NOT EXISTS (SELECT 1 FROM problem WHERE problem.path = file.path)",
                path_address,
            ).fetchone()
        return row and Held(document=row[0], raw_sha256=row[1], signature=row[2])

    def keep(self, path_address: str, raw_bytes: bytes, document: Document, records: Records, signature: str) -> None:
        """Keep what a file holds: the document with its records and bytes, the file's done mark; its problem goes.

        When several files hold the same document, the latest captured one gives its details (ties: the greater hash,
        then path), so that the order of keeping does not show. ValueError when the bytes are not the document's, or
        an attribution holds no span.
        """
        _check_values(raw_bytes, document, records)
        with self.writing() as db:
            raw = rows.write_raw(db, document.raw_sha256, raw_bytes)
            former = self._raws_of(path_address, document.id)
            before = self._document_of(path_address)
            if self._outranks(path_address, document, signature):
                self._uncompare(document.id)
                key = rows.write_document(db, document, raw=raw, path=path_address, signature=signature)
                self._clear_findings(key)
                findings.write_records(db, key, records)
            self._mark_done(path_address, document.id, raw, signature)
            self._sweep(former)
            shelving.refresh(db, {*before, *self._document_of(path_address)})

    def _uncompare(self, identity: str) -> None:
        """Take a document that is read anew out of the index of shared words: its blocks may be others."""
        key = rows.number(self._db, "SELECT key FROM document WHERE id = ?", identity)
        if key is not None:
            _leave(self._db, key)

    def _document_of(self, path: str) -> list[int]:
        """The row key of the document that a file holds; none for a new file."""
        return [key for (key,) in rows.ask(self._db, "SELECT document FROM file WHERE path = ?", path)]

    def _outranks(self, path: str, document: Document, signature: str) -> bool:
        """True unless the case holds this document from another file, made alike, that goes before this one."""
        row = rows.ask(
            self._db,
            "SELECT signature, captured, sha256, read_from FROM document JOIN raw ON raw.key = document.raw"
            " WHERE id = ?",
            document.id,
        ).fetchone()
        if row is None or row[0] != signature:
            return True
        return (document.captured, document.raw_sha256, path) >= tuple(row[1:])

    def _mark_done(self, path: str, document: str, raw: int, signature: str) -> None:
        rows.ask(self._db, "DELETE FROM problem WHERE path = ?", path)
        rows.ask(
            self._db,
            "INSERT INTO file (path, document, raw, signature) SELECT ?, key, ?, ? FROM document WHERE id = ?"
            " ON CONFLICT (path) DO UPDATE SET document = excluded.document, raw = excluded.raw,"
            " signature = excluded.signature",
            *(path, raw, signature, document),
        )

    def _raws_of(self, path: str, document: str) -> list[int]:
        sql = "SELECT raw FROM file WHERE path = ? UNION SELECT raw FROM document WHERE id = ?"
        return [key for (key,) in rows.ask(self._db, sql, path, document)]

    def _clear_findings(self, document: int) -> None:
        """Take the findings and sentences of a document, and the groups that are left without a member; the profiles of
        its names are stirred."""
        profiling.stir_document(self._db, document)
        touched = self._db.execute(
            "SELECT DISTINCT grouping FROM finding JOIN member ON member.mention = finding.key"
            " WHERE document = ? AND type = 'mention'",
            (document,),
        ).fetchall()
        self._db.execute("DELETE FROM sentence WHERE document = ?", (document,))
        self._db.execute("DELETE FROM finding WHERE document = ?", (document,))
        self._db.executemany(
            "DELETE FROM grouping WHERE key = ?1 AND NOT EXISTS (SELECT 1 FROM member WHERE grouping = ?1)", touched
        )

    def _sweep(self, raws: Iterable[int]) -> None:
        """Take those of the raw bytes, and the programs, that nothing refers to any longer."""
        self._db.executemany(
            "DELETE FROM raw WHERE key = ?1 AND NOT EXISTS (SELECT 1 FROM file WHERE raw = ?1)"
            " AND NOT EXISTS (SELECT 1 FROM document WHERE raw = ?1)",
            [(key,) for key in raws],
        )
        self._db.execute(
            "DELETE FROM program WHERE NOT EXISTS (SELECT 1 FROM finding WHERE finding.program = program.key)"
            " AND NOT EXISTS (SELECT 1 FROM document WHERE document.program = program.key)"
        )

    def fail(self, path_address: str, problem: Problem) -> None:
        """Note that a file could not be read or annotated; what the case holds of it from before stays."""
        with self.writing() as db:
            rows.ask(
                db,
                "INSERT INTO problem (path, address, reason) VALUES (?, ?, ?)"
                " ON CONFLICT (path) DO UPDATE SET address = excluded.address, reason = excluded.reason",
                *(path_address, problem.address, problem.reason),
            )

    def forget(self, paths: Iterable[str]) -> None:
        """Take away what `fail` noted of these files; what the case holds of them from before stays."""
        with self.writing() as db:
            for path in paths:
                rows.ask(db, "DELETE FROM problem WHERE path = ?", path)

    def failed(self) -> tuple[str, ...]:
        """The paths of the files that could not be read or annotated when they were last tried."""
        return self._paths("SELECT path FROM problem ORDER BY path")

    def files(self) -> tuple[str, ...]:
        """The paths of the files that documents of the case were read from."""
        return self._paths("SELECT path FROM file ORDER BY path")

    def _paths(self, sql: str) -> tuple[str, ...]:
        with plainly(self.path):
            return tuple(path for (path,) in self._db.execute(sql).fetchall())

    def copies(self) -> set[str]:
        """The ids of the documents whose whole text also stands at another address of the case."""
        sql = (
            "WITH shared AS MATERIALIZED (SELECT text_sha256 FROM document GROUP BY text_sha256"
            " HAVING COUNT(DISTINCT address) > 1) SELECT id FROM document WHERE text_sha256 IN shared"
        )
        with plainly(self.path):
            return {identity for (identity,) in self._db.execute(sql).fetchall()}

    def remove(self, document_ids: Iterable[str]) -> None:
        """Take documents and everything that hangs on them, so that their words are nowhere in the file.

        Groups that lose a member keep their name until what was stirred is linked again.
        """
        with self.writing() as db:
            for identity in document_ids:
                key = rows.number(db, "SELECT key FROM document WHERE id = ?", identity)
                if key is not None:
                    self._remove(key)
            profiling.drop_unused(db)
            indexing.compact(db)
        if not self._db.in_transaction:
            self.empty_log()

    def empty_log(self) -> None:
        """Take what was removed out of the log of changes too; a reader at work may keep it there until it is done."""
        with plainly(self.path):
            self._db.execute("PRAGMA busy_timeout = 500")
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            self._db.execute(f"PRAGMA busy_timeout = {round(PATIENCE * 1000)}")

    def _remove(self, key: int) -> None:
        held = "SELECT path FROM file WHERE document = ?1"
        raws = "SELECT raw FROM file WHERE document = ?1 UNION SELECT raw FROM document WHERE key = ?1"
        former = [raw for (raw,) in self._db.execute(raws, (key,))]
        indexing.unindex(self._db, key)
        _leave(self._db, key)
        self._clear_findings(key)
        self._db.execute(f"DELETE FROM problem WHERE path IN ({held})", (key,))
        sql = "SELECT address, text_sha256 FROM document WHERE key = ?"
        address, text_sha256 = self._db.execute(sql, (key,)).fetchone()
        self._db.execute("DELETE FROM document WHERE key = ?", (key,))
        judging.forget(self._db, address, text_sha256)
        self._sweep(former)
        shelving.refresh(self._db, self._versions(address))

    def _versions(self, address: str) -> list[int]:
        return [key for (key,) in rows.ask(self._db, "SELECT key FROM document WHERE address = ?", address)]

    def regroup(self, groups: Iterable[Group]) -> None:
        """Write these groups, members moved from wherever they were; groups left without a member go.

        A member that the case no longer holds is passed over.
        """
        given = list(groups)
        members = [(member, group.id) for group in given for member in group.members]
        with self.writing() as db, shelving.regrouping(db, given):
            db.executemany(
                "INSERT INTO grouping (id, relation, name, folded, named) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET relation = excluded.relation, name = excluded.name,"
                " folded = excluded.folded, named = excluded.named",
                (tuple(map(rows.seal, _group_row(group))) for group in given),
            )
            db.executemany(
                "INSERT OR REPLACE INTO member (mention, grouping) SELECT finding, grouping.key"
                " FROM finding JOIN mention ON mention.finding = finding.key JOIN grouping ON grouping.id = ?2"
                " WHERE finding.id = ?1",
                members,
            )
            held = "SELECT 1 FROM member WHERE member.grouping = grouping.key"
            db.execute(f"DELETE FROM grouping WHERE NOT EXISTS ({held})")


def _leave(db: sqlite3.Connection, document: int) -> None:
    """Take a document out of the index of shared words."""
    from onrecord.store import comparing  # noqa: PLC0415 - numpy takes its time, and few commands get here

    comparing.leave(db, document)


def _group_row(group: Group) -> rows.Row:
    return (group.id, group.relation, group.name, rows.folded(group.name), int(group.named))


def _check_values(raw_bytes: bytes, document: Document, records: Records) -> None:
    if sha256(raw_bytes).hexdigest() != document.raw_sha256:
        raise ValueError(f"these are not the bytes that {document.address} was read from")
    for attribution in records.attributions:
        if not attribution.spans:
            raise ValueError(f"attribution {attribution.id} in {document.address} holds no span")


def _check_place(path: Path, *, create: bool) -> None:
    if path.is_dir():
        raise CaseError(f"{path}: it is a folder, not an onrecord case; name a file in it.")
    if path.exists():
        return
    if not create:
        raise CaseError(
            f"{path}: there is no such case; `onrecord add` with this name and a folder of articles makes it."
        )
    if not path.resolve().parent.is_dir():
        raise CaseError(f"{path}: its folder does not exist; make the folder first.")


def _connect(path: Path, *, create: bool) -> tuple[sqlite3.Connection, str]:
    """A connection for reading and writing; where the place allows no writing, one that only reads."""
    mode = "rwc" if create else "rw"
    try:
        return _reach(f"{path.as_uri()}?mode={mode}"), f"{path.as_uri()}?mode=ro"
    except sqlite3.Error as error:
        if create or code(error) not in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
            raise
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        raise CaseError(
            f"{path}: its last writing was not finished, and here it cannot be; copy it together with {log.name}"
            " to a folder where you may write."
        )
    fixed = f"{path.as_uri()}?mode=ro&immutable=1"
    return _reach(fixed), fixed


def _reach(address: str) -> sqlite3.Connection:
    """A connection that can read; SQLite opens files only when they are first read."""
    with ExitStack() as undo:
        db = sqlite3.connect(address, uri=True, timeout=PATIENCE, isolation_level=None)
        undo.callback(db.close)
        db.row_factory = rows.unseal
        db.execute("PRAGMA foreign_keys = ON")
        db.execute(f"PRAGMA cache_size = -{CACHE}")
        db.execute("PRAGMA secure_delete = ON")  # what is taken out is overwritten
        db.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()
        undo.pop_all()  # it stays open only when all went well
    return db
