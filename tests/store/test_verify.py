"""verify finds what was done to a case behind its back, in every table, and says where."""

import hashlib
import re
import sqlite3
import zlib
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from onrecord.model import Problem
from onrecord.store import Case
from onrecord.store.verify import verify

from . import test_judging
from .pile import fill, kept, pile


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    """A closed case with a few articles, one of them superseded."""
    with Case.open(tmp_path / "pile", create=True) as case:
        fill(case, [*pile(4), kept(2, version=2)])
        case.fail("bad.txt", Problem(address="bad.txt", reason="torn"))
    yield tmp_path / "pile"


def tamper(path: Path, sql: str, *values: object) -> tuple[str, ...]:
    """The faults after somebody ran this on the case, with nothing that would hold him up."""
    db = sqlite3.connect(path)
    db.executescript("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;")
    with db:
        assert db.execute(sql, values).rowcount > 0
    db.close()
    with Case.open(path) as case:
        return verify(case)


def test_a_case_that_nobody_touched_is_clean(path: Path) -> None:
    with Case.open(path) as case:
        assert verify(case) == ()


ONE = "wire/00001.txt"
OF_ONE = f"document = (SELECT key FROM document WHERE address = '{ONE}')"
FINDING = f"finding = (SELECT MIN(key) FROM finding WHERE {OF_ONE} AND type = '{{}}')"
COPY = (
    "INSERT INTO copy SELECT 'x', one.key, 0, {end}, other.key, 0, 5, '{kind}', 1, {score}"
    " FROM document AS one JOIN document AS other ON one.id < other.id LIMIT 1"
)

TAMPERED = [
    ("UPDATE raw SET bytes = x'00'", "wire/00001.txt: the bytes kept of it do not have the hash"),
    ("UPDATE raw SET bytes = 7", "wire/00001.txt: the bytes kept of it do not have the hash"),
    ("UPDATE raw SET sha256 = key", "wire/00001.txt: the bytes kept of it do not have the hash"),
    ("DELETE FROM raw", "of table document hangs on a row of table raw that is not there"),
    ("INSERT INTO raw (sha256, bytes) VALUES ('ab', x'00')", "belong to no article"),
    ("DELETE FROM program WHERE stage = 'read'", "of table document hangs on a row of table program"),
    (f"UPDATE document SET text = text || '!' WHERE address = '{ONE}'", f"{ONE} .*its text does not have the hash"),
    (f"UPDATE document SET text = CAST(x'ff' AS TEXT) WHERE address = '{ONE}'", "its text does not have the hash"),
    (f"UPDATE document SET address = 'moved.txt' WHERE address = '{ONE}'", "moved.txt .*not the digest of its address"),
    ("UPDATE profile SET value = 'nobody'", 'Profile [0-9a-f]+, "nobody": its id is not the digest of what it says'),
    ("UPDATE profiled SET profile = (SELECT MAX(key) FROM profile)", "has the profile .*, which is another name's"),
    ("UPDATE profile_key SET profile = 999 + profile", "of table profile_key hangs on a row of table profile that is"),
    (
        "INSERT INTO likeness SELECT MIN(key), MAX(key), 7, 'same', NULL, '[]' FROM profile",
        "What is said of the profiles [0-9a-f]+ and [0-9a-f]+ cannot be",
    ),
    ("INSERT INTO stirred VALUES (999)", "of table stirred hangs on a row of table profile that is not there"),
    ("UPDATE interest SET tie = 'likes'", 'Table interest has "likes" as tie, which is none of: writes for'),
    ("UPDATE interest SET end = 9999", "interest .* lies at .*-9999, which is no place in its text"),
    ("DELETE FROM interest", "interest .* has lost its row in table interest"),
    ("UPDATE citation SET kind = 'song'", 'Table citation has "song" as kind, which is none of: outlet, report'),
    ("UPDATE citation SET end = 9999", "citation .* lies at .*-9999, which is no place in its text"),
    ("UPDATE citation SET again = (SELECT MAX(finding) FROM citation)", "the again end of [0-9a-f]+ is no citation of"),
    ("DELETE FROM citation", "citation .* has lost its row in table citation"),
    ("UPDATE leaning SET attribution = (SELECT MAX(finding) FROM attribution)", "the leaning end of [0-9a-f]+ is no"),
    ("UPDATE attribution SET source_kind = 'a bird'", 'Table attribution has "a bird" as source_kind'),
    (f"UPDATE document SET id = 'x' WHERE address = '{ONE}'", f"{ONE} .*not the digest of its address"),
    (f"DELETE FROM document WHERE address = '{ONE}'", "hangs on a row of table document that is not there"),
    ("UPDATE file SET document = 999", "of table file hangs on a row of table document that is not there"),
    ("UPDATE file SET raw = 999", "of table file hangs on a row of table raw that is not there"),
    (f"UPDATE stated SET end = 9999 WHERE field = 'title' AND {OF_ONE}", f"{ONE} .*stated title 0 lies at 0-9999"),
    ("UPDATE stated SET field = 'mood' WHERE field = 'title'", '"mood" as field'),
    ("UPDATE stated SET found_in = 'a dream'", '"a dream" as found_in'),
    ("UPDATE stated SET field = 'title', position = 1 WHERE field = 'outlet'", "more than one title"),
    (f"UPDATE block SET end = 9999 WHERE {OF_ONE}", f"{ONE} .*block 0 lies at 0-9999"),
    ("UPDATE block SET kind = 'poem'", '"poem" as kind'),
    (
        f"INSERT INTO hyperlink SELECT key, 0, NULL, 5, 5 FROM document WHERE address = '{ONE}'",
        "link in the text 0 lies at 5-5",
    ),
    (f"UPDATE sentence SET start = -1 WHERE position = 1 AND {OF_ONE}", f"{ONE} .*sentence 1 lies at -1"),
    ("UPDATE sentence SET voice = 'somebody'", '"somebody" as voice'),
    (f"UPDATE finding SET type = 'rumour' WHERE type = 'link' AND {OF_ONE}", '"rumour" as type'),
    ("UPDATE finding SET document = 999", "of table finding hangs on a row of table document that is not there"),
    ("UPDATE finding SET id = 'x' WHERE key = (SELECT MIN(finding) FROM attribution)", "attribution x: its id is not"),
    (
        "DELETE FROM finding WHERE type = 'mention'",
        "of table mention hangs on a row of table finding that is not there",
    ),
    (f"UPDATE mention SET end = 9999 WHERE {FINDING.format('mention')}", f"{ONE} .*mention [0-9a-f]+ lies at 16-9999"),
    ("UPDATE mention SET start = 'here'", "lies at here-"),
    ("UPDATE mention SET kind = 'ghost'", '"ghost" as kind'),
    ("DELETE FROM mention", f"{ONE} .*mention [0-9a-f]+ has lost its row in table mention"),
    ("UPDATE attribution SET kind = 'sung'", '"sung" as kind'),
    ("UPDATE attribution SET stance = 'sings'", '"sings" as stance'),
    ("UPDATE attribution SET channel = 'dream'", '"dream" as channel'),
    ("UPDATE attribution SET via = 999", "of table attribution hangs on a row of table attribution that is not there"),
    (
        f"UPDATE attribution SET via = (SELECT MAX(finding) FROM attribution) WHERE {FINDING.format('attribution')}",
        f"{ONE} .*the via end of [0-9a-f]+ is no attribution of this article",
    ),
    ("UPDATE attribution SET score = 7", f"{ONE} .*attribution [0-9a-f]+ has a certainty that is none"),
    ("UPDATE attribution SET certain_cue = 'high'", f"{ONE} .*attribution [0-9a-f]+ has a certainty that is none"),
    ("UPDATE attribution SET certain_content = NULL", f"{ONE} .*attribution [0-9a-f]+ has a certainty that is none"),
    ("DELETE FROM attribution", f"{ONE} .*attribution [0-9a-f]+ has lost its row in table attribution"),
    (
        "UPDATE link SET right_finding = left_finding",
        f"{ONE} .*the right end of [0-9a-f]+ is no mention of this article",
    ),
    ("UPDATE link SET left_finding = finding", f"{ONE} .*the left end of [0-9a-f]+ is no attribution of this article"),
    ("UPDATE link SET right_finding = 999", "of table link hangs on a row of table finding that is not there"),
    ("UPDATE link SET relation = 'marries'", '"marries" as relation'),
    ("DELETE FROM link", f"{ONE} .*link [0-9a-f]+ has lost its row in table link"),
    (
        f"UPDATE span SET start = start + 1 WHERE role = 'cue' AND {FINDING.format('attribution')}",
        "its id is not the digest of its places",
    ),
    (
        f"UPDATE span SET end = start WHERE role = 'evidence' AND {FINDING.format('link')}",
        "evidence of link [0-9a-f]+ lies at",
    ),
    ("UPDATE span SET role = 'aside' WHERE role = 'cue'", '"aside" as role'),
    ("DELETE FROM span", f"{ONE} .*attribution [0-9a-f]+ holds no place in its text"),
    ("UPDATE grouping SET folded = 'nobody'", '"Tomas Oduya": it is filed under "nobody"'),
    ("UPDATE grouping SET relation = 'club'", '"club" as relation'),
    ("DELETE FROM grouping", "of table member hangs on a row of table grouping that is not there"),
    ("DELETE FROM member", '"Tomas Oduya": it has no member'),
    ("UPDATE member SET mention = mention + 900", "of table member hangs on a row of table mention that is not there"),
    (f"UPDATE shelf SET outlet = 'Another' WHERE {OF_ONE}", f"{ONE} .*its line in the lists is not what the case says"),
    (f"DELETE FROM shelf WHERE {OF_ONE}", f"{ONE} .*its line in the lists is not what the case says"),
    ("UPDATE shelf SET current = 1 - current", f"{ONE} .*its line in the lists is not what the case says"),
    (f"UPDATE quoted SET attributions = 9 WHERE {OF_ONE}", f"{ONE} .*the lists of speakers do not count who speaks"),
    (f"DELETE FROM quoted WHERE {OF_ONE}", f"{ONE} .*the lists of speakers do not count who speaks"),
    ("UPDATE grouping SET sayings = 77", '"Tomas Oduya": it is not said to speak as often as it does'),
    ("UPDATE grouping SET documents = 77", '"Tomas Oduya": it is not said to speak as often as it does'),
    (f"UPDATE searched SET title = 'Other' WHERE {OF_ONE}", f"{ONE} .*the search holds other words of it than it has"),
    (f"DELETE FROM searched WHERE {OF_ONE}", f"{ONE} .*the search holds other words of it than it has"),
    ("INSERT INTO article_words (rowid, title, text) VALUES (999, 'x', 'y')", "index article_words does not hold"),
    ("INSERT INTO saying_words (rowid, words) VALUES (999, 'x')", "index saying_words does not hold the words"),
    (COPY.format(end=5, kind="passage", score=1), "Copy x: its id is not the digest of its places"),
    (COPY.format(end=5, kind="echo", score=1), 'Copy x is "echo", which is none of: article, passage'),
    (COPY.format(end=5, kind="passage", score=7), "What is said of the copy x cannot be"),
    (COPY.format(end=9999, kind="passage", score=1), "Copy x lies outside one of its articles"),
    ("UPDATE gram SET articles = zeroblob(LENGTH(articles))", "index of runs of words does not hold those"),
    ("DELETE FROM gram", "index of runs of words does not hold those"),
    ("DELETE FROM compared", "index of runs of words does not hold those"),
    (
        "INSERT INTO uncompared VALUES (999, 0)",
        "of table uncompared hangs on a row of table document that is not there",
    ),
    ("INSERT INTO waiting VALUES (999)", "of table waiting hangs on a row of table document that is not there"),
]


@pytest.mark.parametrize(("sql", "says"), TAMPERED, ids=[sql[:60] for sql, _ in TAMPERED])
def test_every_tampering_is_found_and_placed(path: Path, sql: str, says: str) -> None:
    faults = tamper(path, sql)
    assert any(re.search(says, fault) for fault in faults), faults
    assert all(fault.endswith(".") for fault in faults)


def test_every_table_is_tampered_with_but_those_that_nothing_else_bears_out() -> None:
    schema = files("onrecord.store").joinpath("schema.sql").read_text(encoding="utf-8")
    tables = set(re.findall(r"CREATE TABLE (\w+)", schema))
    tampered = {
        sql.replace("INSERT INTO", "UPDATE").replace("DELETE FROM", "UPDATE").split()[1]
        for sql, _ in (*TAMPERED, *test_judging.TAMPERED)
    }
    # Why a file failed, what a person chose for a report or gave as names, how it was linked: nothing else says so.
    alone = {"problem", "chosen", "draft", "own_names", "linked", "reused"}
    assert tampered == tables - alone | {"article_words", "saying_words"}


def test_other_bytes_well_compressed_are_found(path: Path) -> None:
    assert any(
        "do not have the hash" in fault for fault in tamper(path, "UPDATE raw SET bytes = ?", zlib.compress(b"x"))
    )


def test_a_text_changed_with_its_hash_is_found_by_its_id(path: Path) -> None:
    new = "Harbour dispute and nothing else in it"
    faults = tamper(
        path,
        f"UPDATE document SET text = ?, text_sha256 = ? WHERE address = '{ONE}'",
        new,
        hashlib.sha256(new.encode()).hexdigest(),
    )
    assert any("not the digest of its address and text" in fault for fault in faults)


def test_a_damaged_file_is_a_fault_too(path: Path) -> None:
    db = sqlite3.connect(path)
    (page,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'sentence'").fetchone()
    (size,) = db.execute("PRAGMA page_size").fetchone()
    db.close()
    data = bytearray(path.read_bytes())
    data[(page - 1) * size : page * size] = b"\x5a" * size
    path.write_bytes(data)
    with Case.open(path) as case:
        faults = verify(case)
    assert faults
    assert all("file is damaged" in fault for fault in faults)


def test_faults_stand_in_the_same_order_every_time(path: Path) -> None:
    first = tamper(path, "DELETE FROM span")
    with Case.open(path) as case:
        assert verify(case) == first
