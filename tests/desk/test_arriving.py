"""Files that come to the desk: safe names, whole or not at all, nothing ever written over."""

import os
import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.desk import arriving
from onrecord.desk.arriving import Arrived, Refused, Tray, safe_name
from onrecord.read.files import TOO_LARGE

PAGE = b"<!doctype html><title>Quay</title><p>The quay is closed, said Mara Venn.</p>"


@pytest.fixture
def tray(tmp_path: Path) -> Tray:
    return Tray(tmp_path / "strait.case")


def arrive(tray: Tray, name: str, data: bytes, **more: float) -> Arrived | Refused:
    arrival = tray.open(name)
    for at in range(0, len(data), 1000):
        arrival.write(data[at : at + 1000])
    return arrival.finish(**more)


def held(tray: Tray) -> dict[str, bytes]:
    held = [it for it in tray.folder.iterdir() if not it.name.startswith(".waiting-")] if tray.folder.exists() else []
    return {path.name: path.read_bytes() for path in held}


@given(st.text() | st.text(alphabet="./\\: conaux\u202e\x00é(1)<>|?*", max_size=60))
def test_no_name_leaves_the_folder_hides_acts_or_is_a_device(given_name: str) -> None:
    name = safe_name(given_name)
    assert Path(name).name == name and "\\" not in name
    assert name and not name.startswith((".", "-", " ")) and not name.endswith((".", " "))
    assert not re.match(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)", name)
    assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]", name)
    assert len(name.encode()) <= arriving.LONGEST_NAME
    assert safe_name(name) == name


@pytest.mark.parametrize(
    ("given_name", "name"),
    [
        ("../../../etc/passwd.txt", "passwd.txt"),
        ("C:\\pages\\quay.html", "quay.html"),
        ("NUL.txt", "_NUL.txt"),
        ("CON .txt", "_CON.txt"),
        ("nul  .md", "_nul.md"),
        ("com1 .html", "_com1.html"),
        ("aux . x.txt", "_aux . x.txt"),
        (".hidden.md", "hidden.md"),
        ("quay\u202elmth.exe.html", "quaylmth.exe.html"),
        ("مرفأ\u200cها.txt", "مرفأ\u200cها.txt"),
        ("Quay — Kesh?.HTML", "Quay — Kesh_.HTML"),
        ("...", "article"),
    ],
)
def test_what_a_name_becomes(given_name: str, name: str) -> None:
    assert safe_name(given_name) == name


def test_a_long_name_keeps_its_suffix() -> None:
    assert safe_name("é" * 400 + ".html").endswith("é.html")


def test_the_same_name_with_the_same_bytes_is_one_file(tray: Tray) -> None:
    first, second = arrive(tray, "index.html", PAGE), arrive(tray, "a/index.html", PAGE)
    assert isinstance(first, Arrived) and isinstance(second, Arrived)
    assert (first.same, second.same, first.path) == (False, True, second.path)
    assert held(tray) == {"index.html": PAGE}


def test_the_same_name_with_other_bytes_is_another_file_and_nothing_is_written_over(tray: Tray) -> None:
    found = [arrive(tray, "index.html", PAGE + bytes([65 + number % 3])) for number in range(6)]
    assert held(tray) == {
        "index.html": PAGE + b"A",
        "index (2).html": PAGE + b"B",
        "index (3).html": PAGE + b"C",
    }
    assert [it.taken for it in found if isinstance(it, Arrived)] == [False, True, True, False, True, True]


@pytest.mark.parametrize("links", [True, False])
def test_a_name_that_another_desk_takes_at_the_same_moment_is_not_written_over(
    tray: Tray, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    def none(*_: object) -> None:
        raise PermissionError

    if not links:
        monkeypatch.setattr(os, "link", none)
        arrive(tray, "a.txt", b"Others.")
    else:
        tray.folder.mkdir()
        (tray.folder / "a.txt").write_bytes(b"Others.")
        monkeypatch.setattr(os.path, "lexists", lambda path: False)  # it came after we looked
    arrive(tray, "a.txt", b"Words.")
    assert held(tray) == {"a.txt": b"Others.", "a (2).txt": b"Words."}


def test_a_name_that_a_folder_or_a_dead_link_has_is_taken(tray: Tray) -> None:
    (tray.folder / "a.txt").mkdir(parents=True)
    (tray.folder / "b.txt").symlink_to("nowhere")
    arrive(tray, "a.txt", b"Words."), arrive(tray, "b.txt", b"Words.")
    assert (tray.folder / "a (2).txt").is_file() and (tray.folder / "b (2).txt").is_file()
    assert (tray.folder / "b.txt").is_symlink()


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.pdf", b"%PDF-1.7", "the file is a PDF"),
        ("page.html", b"%PDF-1.7" + b"x" * 9000, "the file is a PDF"),
        ("a.docx", b"x", "a word processor's document (.docx)"),
        ("a.txt", bytes(range(9)) * 1000, "binary data"),
        ("r.html", b'<html><meta name="generator" content="onrecord">', "a report that onrecord wrote"),
    ],
)
def test_what_the_reading_refuses_is_not_kept(tray: Tray, name: str, data: bytes, reason: str) -> None:
    refused = arrive(tray, name, data)
    assert isinstance(refused, Refused) and reason in refused.reason
    assert held(tray) == {}


def test_a_file_that_is_too_large_is_refused_while_it_comes(tray: Tray, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arriving, "MOST_BYTES", 10_000)
    refused = arrive(tray, "a.txt", b"word " * 2001)
    assert refused == Refused(given="a.txt", reason=TOO_LARGE)
    assert held(tray) == {} and isinstance(arrive(tray, "a.txt", b"word " * 2000), Arrived)


def test_a_file_keeps_the_time_of_its_last_change(tray: Tray) -> None:
    found = arrive(tray, "a.txt", b"Words.", modified=1_900_000_000.0)
    assert isinstance(found, Arrived) and found.path.stat().st_mtime == 1_900_000_000.0


def test_nothing_stays_of_a_file_that_was_dropped_or_could_not_be_written(tray: Tray) -> None:
    arrival = tray.open("a.txt")
    arrival.write(b"half")
    assert len(held(tray)) == 1 and all(name.startswith(".") for name in held(tray))
    arrival.drop()
    assert held(tray) == {}
    late = tray.open("a.txt")
    late._file.close()  # as a disk that fails would
    late._part.unlink()
    assert isinstance(late.finish(), Refused) and held(tray) == {}


def test_what_a_killed_desk_left_half_written_is_swept_away_and_what_is_coming_stays(tray: Tray) -> None:
    tray.open("a.txt").write(b"half")
    (left,) = tray.folder.iterdir()
    tray.open("b.txt").write(b"coming")
    arrive(tray, "c.txt", b"whole")
    os.utime(left, (time.time() - 2 * arriving.STALE,) * 2)
    os.utime(tray.folder / "c.txt", (0, 0))
    tray.sweep()
    assert not left.exists() and (tray.folder / "c.txt").exists() and len(held(tray)) == 2
