"""What Case.open promises: a case opens, everything else is refused in a sentence for people."""

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from onrecord.store import Case, CaseError, migrations, views
from onrecord.store.verify import verify

from . import pile
from .looking import shown


def refusal(path: Path, *, create: bool = False) -> str:
    with pytest.raises(CaseError) as refused:
        Case.open(path, create=create)
    sentence = str(refused.value)
    assert sentence.startswith(f"{path}: ")
    assert sentence.endswith(".")
    return sentence


def text_file(path: Path) -> None:
    path.write_text("This is a letter, not a case.\n" * 100)


def other_database(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE recipe (name)")
    db.close()


def other_application(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute("PRAGMA application_id = 7")
    db.close()


def truncated_case(path: Path) -> None:
    with Case.open(path, create=True) as case:
        pile.fill(case, pile.pile(5))
    path.write_bytes(path.read_bytes()[:9000])


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda path: None, "there is no such case"),
        (Path.mkdir, "it is a folder"),
        (Path.touch, "it is empty"),
        (text_file, "not an onrecord case"),
        (other_database, "another program's database"),
        (other_application, "another program's database"),
        (truncated_case, "damaged"),
    ],
)
def test_what_is_no_case_is_refused_in_a_sentence(tmp_path: Path, make: Callable[[Path], None], says: str) -> None:
    make(tmp_path / "pile")
    assert says in refusal(tmp_path / "pile")


@pytest.mark.parametrize("make", [Path.mkdir, text_file, other_database, other_application, truncated_case])
def test_nothing_that_is_there_is_made_a_case(tmp_path: Path, make: Callable[[Path], None]) -> None:
    path = tmp_path / "pile"
    make(path)
    before = path.read_bytes() if path.is_file() else b""
    refusal(path, create=True)
    assert path.is_dir() or path.read_bytes() == before


def test_an_empty_file_becomes_a_case_when_one_is_to_be_made(tmp_path: Path) -> None:
    path = tmp_path / "pile"
    path.touch()
    with Case.open(path, create=True) as case:
        assert views.overview(case).articles == 0


def test_a_case_is_not_made_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert "folder does not exist" in refusal(tmp_path / "none" / "pile", create=True)


def test_opening_again_finds_what_was_kept(tmp_path: Path) -> None:
    with Case.open(tmp_path / "pile", create=True) as case:
        pile.fill(case, pile.pile(3))
        before = shown(case)
    for create in (False, True):
        with Case.open(tmp_path / "pile", create=create) as case:
            assert shown(case) == before


@pytest.mark.parametrize("name", ["it's 100% full?.db", "a b#c&mode=ro", "🛳\n.case", os.fsdecode(b"caf\xe9")])
def test_a_case_may_have_any_file_name(tmp_path: Path, name: str) -> None:
    with Case.open(tmp_path / name, create=True) as case:
        pile.fill(case, pile.pile(2))
        assert views.overview(case).articles == 2
    assert (tmp_path / name).is_file()


def test_a_case_behind_a_link_has_its_own_folder_as_root(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    Case.open(tmp_path / "far" / "pile", create=True).close()
    (tmp_path / "near").symlink_to(tmp_path / "far" / "pile")
    with Case.open(tmp_path / "near") as case:
        assert case.root == tmp_path / "far"


def test_a_case_of_a_newer_onrecord_is_refused(tmp_path: Path) -> None:
    Case.open(tmp_path / "pile", create=True).close()
    db = sqlite3.connect(tmp_path / "pile")
    db.execute(f"PRAGMA user_version = {migrations.newest() + 1}")
    db.close()
    for create in (False, True):
        assert "a newer onrecord wrote it" in refusal(tmp_path / "pile", create=create)


def test_an_older_case_is_brought_to_the_newest_form_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Case.open(tmp_path / "pile", create=True) as case:
        pile.fill(case, pile.pile(2))
    form, steps = migrations.newest(), ("CREATE TABLE one (a);", "-- two\nALTER TABLE one ADD b;")
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, *steps))
    for _ in range(2):
        with Case.open(tmp_path / "pile") as case, case.snapshot() as db:
            assert db.execute("PRAGMA user_version").fetchone() == (form + 2,)
            assert db.execute("SELECT a, b FROM one").fetchall() == []
            assert views.overview(case).articles == 2


def test_a_step_that_fails_leaves_the_form_before_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Case.open(tmp_path / "pile", create=True).close()
    steps = migrations.STEPS
    monkeypatch.setattr(migrations, "STEPS", (*steps, "CREATE TABLE one (a);\nCREATE TABLE one (b);"))
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        Case.open(tmp_path / "pile")
    monkeypatch.setattr(migrations, "STEPS", steps)
    Case.open(tmp_path / "pile").close()


def test_a_second_writer_is_refused_after_a_short_wait(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("onrecord.store.case.PATIENCE", 0.1)
    with Case.open(tmp_path / "pile", create=True) as first, Case.open(tmp_path / "pile") as second:
        with first.writing():
            first.keep(*pile.kept(1))
            with pytest.raises(CaseError, match="another onrecord is writing to it"):
                second.keep(*pile.kept(2))
        second.keep(*pile.kept(2))
        assert views.overview(first).articles == 2


def test_readers_neither_wait_for_a_writer_nor_see_half_of_its_work(tmp_path: Path) -> None:
    with Case.open(tmp_path / "pile", create=True) as writer, Case.open(tmp_path / "pile") as reader:
        pile.fill(writer, pile.pile(1))
        with writer.writing():
            writer.keep(*pile.kept(2))
            assert views.overview(reader).articles == 1
        assert views.overview(reader).articles == 2


def test_a_stream_of_articles_is_one_snapshot_while_the_case_is_written(tmp_path: Path) -> None:
    with Case.open(tmp_path / "pile", create=True) as case:
        pile.fill(case, pile.pile(3))
        stream = views.articles(case)
        seen = [next(stream)]
        case.remove([pile.kept(2).document.id])
        pile.fill(case, [pile.kept(4)])
        seen += stream
        assert [each.document for each in seen] == [pile.kept(number).document for number in range(3)]


@contextmanager
def read_only_folder() -> Iterator[Path]:
    """A folder that this process may read but not write (a superuser steps down for it)."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with Case.open(folder / "pile", create=True) as case:
            pile.fill(case, pile.pile(3))
        user = os.geteuid()
        (folder / "pile").chmod(0o444)
        folder.chmod(0o555)
        if user == 0:
            os.seteuid(65534)
        try:
            yield folder
        finally:
            os.seteuid(user)
            folder.chmod(0o755)


@pytest.mark.skipif(not hasattr(os, "seteuid"), reason="file permissions work otherwise here")
def test_a_case_can_be_read_where_nothing_may_be_written() -> None:
    with read_only_folder() as folder, Case.open(folder / "pile") as case:
        assert views.overview(case).articles == 3
        assert len(list(views.articles(case))) == 3
        assert verify(case) == ()
        with pytest.raises(CaseError, match="cannot be written to here"):
            case.keep(*pile.kept(9))


@pytest.mark.skipif(not hasattr(os, "seteuid"), reason="file permissions work otherwise here")
def test_a_case_whose_writing_broke_off_is_not_misread_where_nothing_may_be_written() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        whole, copy = folder / "whole", folder / "copy"
        copy.mkdir()
        whole.mkdir()
        with Case.open(whole / "pile", create=True) as case:
            pile.fill(case, pile.pile(3))
            for suffix in ("", "-wal"):
                (copy / f"pile{suffix}").write_bytes((whole / f"pile{suffix}").read_bytes())
        folder.chmod(0o755)
        copy.chmod(0o555)
        user = os.geteuid()
        if user == 0:
            os.seteuid(65534)
        try:
            assert "pile-wal" in refusal(copy / "pile")
        finally:
            os.seteuid(user)
            copy.chmod(0o755)
