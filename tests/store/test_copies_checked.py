"""What a case says of copies is checked, and an index of runs of words that is damaged is made anew."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord import flow
from onrecord.model import Span, copy_id
from onrecord.store import Case, copied, sharing
from onrecord.store.verify import verify

BODY = (
    "The harbour board of Orvale closed the northern lock on Monday after two barges struck its gate, said Mara Venn,"
    " the lock keeper. About 12 crews waited overnight for a pilot who knew the old channel.\n\n"
)
TEXTS = {
    "wire.txt": f"Lock closed in Orvale\n\n{BODY}The board meets on Friday to hear what the crews have lost by it.\n",
    "paper.txt": f"Northern lock shut\n\nOur mill sold its flour from a boat, as it does each spring.\n\n{BODY}",
}
OTHER = {"third.txt": f"Crews wait at Orvale\n\n{BODY}Nobody knows when the gate will be mended, said Joss Tarrant.\n"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two articles that share a passage."""
    (tmp_path / "articles").mkdir()
    write(tmp_path / "articles", TEXTS)
    return tmp_path / "articles"


@pytest.fixture
def path(folder: Path) -> Iterator[Path]:
    """A closed case with both."""
    add(folder.parent / "a.case", folder)
    yield folder.parent / "a.case"


def write(folder: Path, texts: dict[str, str]) -> None:
    """Files with these texts."""
    for name, text in texts.items():
        (folder / name).write_text(text, "utf-8")


def add(path: Path, folder: Path) -> None:
    """Add the folder to the case."""
    with Case.open(path, create=True) as case:
        flow.add(case, [folder])


def do(path: Path, sql: str, *values: object) -> None:
    """Run this on the case behind its back."""
    db = sqlite3.connect(path)
    with db:
        assert db.execute(sql, values).rowcount > 0
    db.close()


def copies(path: Path) -> list[tuple[object, ...]]:
    """All that the case says of copies."""
    db = sqlite3.connect(path)
    found = db.execute("SELECT id, kind, words, score FROM copy ORDER BY id").fetchall()
    db.close()
    return found


def faults(path: Path) -> tuple[str, ...]:
    """What `verify` finds."""
    with Case.open(path) as case:
        return verify(case)


def test_what_was_found_is_alike(path: Path) -> None:
    assert len(copies(path)) == 1
    assert faults(path) == ()


@pytest.mark.parametrize("forged", ["words = 3 * words", "score = 0.01"])
def test_more_or_less_than_the_places_share_is_a_fault(path: Path, forged: str) -> None:
    do(path, f"UPDATE copy SET {forged}")
    (fault,) = faults(path)
    assert "not as alike as it says" in fault


def test_places_that_share_nothing_are_a_fault(path: Path) -> None:
    db = sqlite3.connect(path)
    (left, left_text), (right, right_text) = db.execute(
        "SELECT id, text FROM document WHERE key IN (SELECT left FROM copy UNION SELECT right FROM copy) ORDER BY id"
    ).fetchall()
    db.close()
    apart = ("The board meets", "Our mill sold")
    at = [next(text.index(words) for words in apart if words in text) for text in (left_text, right_text)]
    forged = copy_id(Span(left, at[0], at[0] + 50), Span(right, at[1], at[1] + 50))
    places = "left_start = ?2, left_end = ?2 + 50, right_start = ?3, right_end = ?3 + 50"
    do(path, f"UPDATE copy SET id = ?1, {places}, words = 10, score = 0.9", forged, *at)
    (fault,) = faults(path)
    assert "not as alike as it says" in fault


DAMAGED = [
    "UPDATE gram SET hashes = x'00'",
    "UPDATE gram SET articles = x'0000'",
    "UPDATE gram SET hashes = 'words'",
    "UPDATE gram SET first = -1",
    "UPDATE gram SET articles = zeroblob(LENGTH(articles))",
]


@pytest.mark.parametrize("sql", DAMAGED)
def test_a_damaged_index_is_a_fault_and_is_made_anew_when_articles_are_added(
    path: Path, folder: Path, sql: str
) -> None:
    do(path, sql)
    assert any("index of runs of words does not hold" in fault for fault in faults(path))
    write(folder, OTHER)
    add(path, folder)
    assert faults(path) == ()
    whole = folder.parent / "whole.case"
    add(whole, folder)
    assert copies(path) == copies(whole) and len(copies(path)) == 3


@pytest.mark.parametrize("sql", DAMAGED)
def test_an_article_can_be_taken_out_of_a_damaged_index(path: Path, sql: str) -> None:
    do(path, sql)
    with Case.open(path) as case:
        with case.snapshot() as db:
            (identity,) = db.execute("SELECT MIN(id) FROM document").fetchone()
        case.remove([identity])
        flow.link(case)
        assert verify(case) == ()
    assert copies(path) == []


def test_articles_that_are_not_compared_yet_are_counted(path: Path, folder: Path) -> None:
    with Case.open(path) as case:
        assert sharing.uncompared(case) == 0
    for table in ("reused", "copy", "compared", "gram"):  # as a case that an older program made comes to this form
        do(path, f"DELETE FROM {table}")
    with Case.open(path) as case:
        assert sharing.uncompared(case) == 2
        flow.link(case)
        assert sharing.uncompared(case) == 0
        with case.snapshot() as db:
            assert len(list(copied.families(db))) == 1
