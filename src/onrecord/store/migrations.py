"""The forms a case has had, and how an older one becomes the newest."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from importlib.resources import files
from pathlib import Path

from onrecord.store import shelving
from onrecord.store.errors import CaseError

APPLICATION = 0x6F6E7263  # "onrc"

# To form 2: the certainty of each role. What older programs found has none.
_CERTAINTY = """
ALTER TABLE attribution ADD COLUMN certain_source REAL;
ALTER TABLE attribution ADD COLUMN certain_cue REAL;
ALTER TABLE attribution ADD COLUMN certain_content REAL;
"""

# To form 3: what people say, and what stands then.
_JUDGEMENTS = """
ALTER TABLE sentence ADD COLUMN voice_found TEXT;
ALTER TABLE mention ADD COLUMN called TEXT;
ALTER TABLE attribution ADD COLUMN stands INTEGER NOT NULL DEFAULT 1;
ALTER TABLE attribution ADD COLUMN via_found INTEGER REFERENCES attribution DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE link ADD COLUMN stands INTEGER NOT NULL DEFAULT 1;
CREATE INDEX document_text ON document (text_sha256);
CREATE INDEX mention_called ON mention (finding) WHERE called IS NOT NULL;
CREATE INDEX attribution_via_found ON attribution (via_found) WHERE via_found IS NOT NULL;
CREATE INDEX attribution_aside ON attribution (finding) WHERE NOT stands;
DROP INDEX link_refers;
CREATE UNIQUE INDEX link_refers ON link (left_finding) WHERE relation = 'refers' AND stands;
CREATE TABLE judgement (
    key          INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    who          TEXT NOT NULL,
    at           TEXT NOT NULL,
    about        TEXT NOT NULL,
    field        TEXT,
    address      TEXT NOT NULL,
    text_sha256  TEXT NOT NULL,
    evidence     TEXT NOT NULL,
    verdict      TEXT NOT NULL,
    value        TEXT NOT NULL,
    named        INTEGER NOT NULL,
    roles        TEXT,
    note         TEXT NOT NULL,
    undoes       TEXT
);
CREATE INDEX judgement_address ON judgement (address);
CREATE INDEX judgement_text ON judgement (text_sha256);
CREATE TABLE judged (
    document   INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    judgement  INTEGER NOT NULL REFERENCES judgement ON DELETE CASCADE,
    about      INTEGER REFERENCES finding ON DELETE CASCADE,
    made       INTEGER REFERENCES finding ON DELETE CASCADE,
    carried    INTEGER NOT NULL,
    overruled  INTEGER NOT NULL,
    PRIMARY KEY (document, judgement)
) WITHOUT ROWID;
CREATE INDEX judged_judgement ON judged (judgement);
CREATE INDEX judged_about ON judged (about) WHERE about IS NOT NULL;
CREATE INDEX judged_made ON judged (made) WHERE made IS NOT NULL;
CREATE TABLE filled (
    document   INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    field      TEXT NOT NULL,
    position   INTEGER NOT NULL,
    value      TEXT,
    judgement  INTEGER NOT NULL REFERENCES judgement ON DELETE CASCADE,
    PRIMARY KEY (document, field, position)
) WITHOUT ROWID;
CREATE INDEX filled_judgement ON filled (judgement);
DROP VIEW version;
CREATE VIEW version AS
SELECT key AS document, id, address, published,
       FIRST_VALUE(id) OVER (
           PARTITION BY address ORDER BY held DESC, published DESC, captured DESC, id DESC
       ) AS current
FROM (
    SELECT document.key, document.id, document.address, document.captured,
           IIF(filled.document IS NULL, stated.value, filled.value) AS published,
           EXISTS (SELECT 1 FROM file WHERE file.document = document.key) AS held
    FROM document
    LEFT JOIN stated ON stated.document = document.key AND stated.field = 'published' AND stated.position = 0
    LEFT JOIN filled ON filled.document = document.key AND filled.field = 'published' AND filled.position = 0
);
"""

# To form 4: what people choose for a report.
_CHOOSING = """
CREATE TABLE chosen (
    key       INTEGER PRIMARY KEY,
    kind      TEXT NOT NULL,
    id        TEXT NOT NULL,
    document  TEXT,
    position  INTEGER NOT NULL,
    note      TEXT NOT NULL
);
CREATE UNIQUE INDEX chosen_once ON chosen (kind, id);
CREATE TABLE draft (
    key    INTEGER PRIMARY KEY CHECK (key = 1),
    title  TEXT NOT NULL,
    note   TEXT NOT NULL
);
"""

# To form 5: one judgement bears on several attributions of an article.
_BEARINGS = """
CREATE TEMP TABLE borne AS SELECT * FROM judged;
DROP TABLE judged;
CREATE TABLE judged (
    document   INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    judgement  INTEGER NOT NULL REFERENCES judgement ON DELETE CASCADE,
    about      INTEGER REFERENCES finding ON DELETE CASCADE,
    made       INTEGER REFERENCES finding ON DELETE CASCADE,
    carried    INTEGER NOT NULL,
    overruled  INTEGER NOT NULL
);
CREATE INDEX judged_document ON judged (document, judgement);
CREATE INDEX judged_judgement ON judged (judgement);
CREATE INDEX judged_about ON judged (about) WHERE about IS NOT NULL;
CREATE INDEX judged_made ON judged (made) WHERE made IS NOT NULL;
INSERT INTO judged SELECT * FROM borne;
DROP TABLE borne;
"""

# To form 6: kinds of source, stances and channels with their reasons, several speakers of one saying, what an article
# says of its own interest; judgements about names and outlets, and where they come from.
_SOURCES = """
ALTER TABLE attribution ADD COLUMN stance_why TEXT NOT NULL DEFAULT '';
ALTER TABLE attribution ADD COLUMN channel_why TEXT NOT NULL DEFAULT '';
ALTER TABLE attribution ADD COLUMN source_kind TEXT;
ALTER TABLE attribution ADD COLUMN number INTEGER;
ALTER TABLE judgement ADD COLUMN names TEXT NOT NULL DEFAULT '[]';
ALTER TABLE judgement ADD COLUMN source TEXT NOT NULL DEFAULT '';
DROP INDEX link_refers;
CREATE UNIQUE INDEX link_refers ON link (left_finding, right_finding) WHERE relation = 'refers' AND stands;
CREATE TABLE interest (
    finding  INTEGER PRIMARY KEY REFERENCES finding ON DELETE CASCADE,
    who      TEXT NOT NULL,
    tie      TEXT NOT NULL,
    why      TEXT NOT NULL,
    start    INTEGER NOT NULL,
    end      INTEGER NOT NULL,
    CHECK (0 <= start AND start < end)
);
ALTER TABLE grouping DROP COLUMN size;
ALTER TABLE grouping DROP COLUMN signature;
CREATE TABLE profile (
    key        INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    value      TEXT NOT NULL,
    kind       TEXT NOT NULL,
    described  TEXT NOT NULL,
    name       TEXT NOT NULL
);
CREATE INDEX profile_value ON profile (value);
CREATE TABLE profiled (
    mention  INTEGER PRIMARY KEY REFERENCES mention ON DELETE CASCADE,
    profile  INTEGER NOT NULL REFERENCES profile,
    words    TEXT NOT NULL,
    stated   INTEGER NOT NULL
);
CREATE INDEX profiled_profile ON profiled (profile);
CREATE TABLE profile_key (
    word     TEXT NOT NULL,
    profile  INTEGER NOT NULL REFERENCES profile ON DELETE CASCADE,
    PRIMARY KEY (word, profile)
) WITHOUT ROWID;
CREATE INDEX profile_key_profile ON profile_key (profile);
CREATE TABLE likeness (
    left     INTEGER NOT NULL REFERENCES profile ON DELETE CASCADE,
    right    INTEGER NOT NULL REFERENCES profile ON DELETE CASCADE,
    score    REAL NOT NULL,
    verdict  TEXT NOT NULL,
    short    INTEGER REFERENCES profile ON DELETE CASCADE,
    why      TEXT NOT NULL,
    PRIMARY KEY (left, right)
) WITHOUT ROWID;
CREATE INDEX likeness_right ON likeness (right);
CREATE INDEX likeness_short ON likeness (short) WHERE short IS NOT NULL;
CREATE TABLE stirred (
    profile  INTEGER PRIMARY KEY REFERENCES profile ON DELETE CASCADE
);
CREATE TABLE linked (
    key        INTEGER PRIMARY KEY CHECK (key = 1),
    signature  TEXT NOT NULL
);
CREATE TABLE own_names (
    key   INTEGER PRIMARY KEY CHECK (key = 1),
    file  TEXT NOT NULL,
    text  TEXT NOT NULL
);
"""

# To form 7: what articles share.
_COPIES = """
CREATE TABLE gram (
    key       INTEGER PRIMARY KEY,
    segment   INTEGER NOT NULL,
    first     INTEGER NOT NULL,
    hashes    BLOB NOT NULL,
    articles  BLOB NOT NULL
);
CREATE UNIQUE INDEX gram_first ON gram (segment, first);
CREATE TABLE compared (
    number    INTEGER PRIMARY KEY,
    document  INTEGER NOT NULL UNIQUE REFERENCES document ON DELETE CASCADE,
    series    TEXT,
    day       INTEGER
);
CREATE TABLE uncompared (
    document  INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    again     INTEGER NOT NULL
);
CREATE TABLE copy (
    id           TEXT PRIMARY KEY,
    left         INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    left_start   INTEGER NOT NULL,
    left_end     INTEGER NOT NULL,
    right        INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    right_start  INTEGER NOT NULL,
    right_end    INTEGER NOT NULL,
    kind         TEXT NOT NULL,
    words        INTEGER NOT NULL,
    score        REAL NOT NULL,
    CHECK (0 <= left_start AND left_start < left_end AND 0 <= right_start AND right_start < right_end)
);
CREATE INDEX copy_left ON copy (left, right);
CREATE INDEX copy_right ON copy (right);
CREATE TABLE reused (
    key        INTEGER PRIMARY KEY CHECK (key = 1),
    signature  TEXT NOT NULL
);
"""

# To form 8: what articles lean on.
_CITATIONS = """
CREATE TABLE citation (
    finding    INTEGER PRIMARY KEY REFERENCES finding ON DELETE CASCADE,
    kind       TEXT NOT NULL,
    outlet     TEXT,
    author     TEXT,
    title      TEXT,
    published  TEXT,
    place      TEXT,
    url        TEXT,
    again      INTEGER REFERENCES citation DEFERRABLE INITIALLY DEFERRED,
    why        TEXT NOT NULL,
    start      INTEGER NOT NULL,
    end        INTEGER NOT NULL,
    CHECK (0 <= start AND start < end)
);
CREATE INDEX citation_again ON citation (again) WHERE again IS NOT NULL;
CREATE TABLE leaning (
    citation     INTEGER NOT NULL REFERENCES citation ON DELETE CASCADE,
    attribution  INTEGER NOT NULL REFERENCES attribution ON DELETE CASCADE,
    PRIMARY KEY (citation, attribution)
) WITHOUT ROWID;
CREATE INDEX leaning_attribution ON leaning (attribution);
"""

# Where the derived rows begin in the schema. They are not carried over from form to form, but made anew.
DERIVED = "-- From here on: derived"


def _shelves(db: sqlite3.Connection) -> None:
    """To form 5 too: derived rows for lists and search, filled from what the case holds."""
    _run(db, _BEARINGS)
    for name in ("sayings", "documents"):
        db.execute(f"ALTER TABLE grouping ADD COLUMN {name} INTEGER NOT NULL DEFAULT 0")
    _, mark, derived = _schema().partition(DERIVED)
    _run(db, mark + derived)
    shelving.build(db)


Step = str | Callable[[sqlite3.Connection], None]

# STEPS[0] brings a case of form 1 to form 2, and so on; each is SQL, or a function where rows are to be filled.
# schema.sql is always the newest form.
STEPS: tuple[Step, ...] = (_CERTAINTY, _JUDGEMENTS, _CHOOSING, _shelves, _SOURCES, _COPIES, _CITATIONS)


def newest() -> int:
    """The number of the form that this onrecord writes."""
    return 1 + len(STEPS)


def prepare(db: sqlite3.Connection, path: Path, *, create: bool) -> None:
    """Make the opened file a case of the newest form, or say why not (CaseError)."""
    form = form_of(db, path)
    if form > newest():
        raise CaseError(
            f"{path}: a newer onrecord wrote it (form {form}; this one knows forms up to {newest()}); "
            "run `pip install --upgrade onrecord`."
        )
    if form == 0 and not create:
        raise CaseError(f"{path}: it is empty; `onrecord add` with this name and a folder of articles fills it.")
    if form == 0:
        _begin_case(db)
    for number in range(max(form, 1), newest()):
        _apply(db, (STEPS[number - 1],), before=number, after=number + 1)


def form_of(db: sqlite3.Connection, path: Path) -> int:
    """The number of the case's form; 0 when the file is empty; CaseError when it is something else."""
    (application,) = db.execute("PRAGMA application_id").fetchone()
    (form,) = db.execute("PRAGMA user_version").fetchone()
    if application == APPLICATION and form > 0:
        return int(form)
    (tables,) = db.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()
    if application or form or tables:
        raise CaseError(f"{path}: it is another program's database, not an onrecord case; name another file.")
    return 0


def _begin_case(db: sqlite3.Connection) -> None:
    if db.execute("PRAGMA journal_mode").fetchone() != ("wal",):
        db.execute("PRAGMA journal_mode = WAL")
    _apply(db, (_schema(), f"PRAGMA application_id = {APPLICATION};"), before=0, after=newest())


def _schema() -> str:
    return files("onrecord.store").joinpath("schema.sql").read_text(encoding="utf-8")


def _apply(db: sqlite3.Connection, steps: Iterable[Step], *, before: int, after: int) -> None:
    """Take the steps and set the mark in one transaction, unless another process has done so meanwhile."""
    with db:
        db.execute("BEGIN IMMEDIATE")
        if db.execute("PRAGMA user_version").fetchone() != (before,):
            return
        for step in steps:
            if isinstance(step, str):
                _run(db, step)
            else:
                step(db)
        db.execute(f"PRAGMA user_version = {after}")


def _run(db: sqlite3.Connection, script: str) -> None:
    for statement in _statements(script):
        db.execute(statement)


def _statements(script: str) -> Iterator[str]:
    """The statements of a script one by one: sqlite3's own executescript would end the transaction."""
    waiting = ""
    for line in script.splitlines(keepends=True):
        waiting += line
        if sqlite3.complete_statement(waiting):
            yield waiting
            waiting = ""
