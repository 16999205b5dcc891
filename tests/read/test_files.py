"""Files on disk: which are found, and what is said about those that cannot be read."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from onrecord.model import Problem
from onrecord.read import Raw, find_files, gone, load


def test_find_files(tmp_path: Path) -> None:
    """Folders are searched through; other kinds, hidden files and missing paths are told apart."""
    for name in ("b.txt", "a.md", "deep/er/c.HTML", "notes", "x.csv", "raw", ".hidden.txt", ".git/d.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"\0\1\2" if name == "raw" else b"Words.")
    found = find_files([tmp_path, tmp_path / "b.txt", tmp_path / "./deep", tmp_path / "gone"])
    assert [path.relative_to(tmp_path).as_posix() for path in found.files] == [
        "a.md",
        "b.txt",
        "deep/er/c.HTML",
        "notes",
    ]
    assert [path.name for path in found.skipped] == ["raw", "x.csv"]
    assert [path.name for path in found.missing] == ["gone"]
    assert [path.name for path in find_files([tmp_path / "x.csv"]).files] == ["x.csv"]


def test_load(tmp_path: Path) -> None:
    """Bytes, address, time and hash of a file."""
    path = tmp_path / "in" / "a.txt"
    path.parent.mkdir()
    path.write_bytes(b"Words.")
    os.utime(path, (0, 1_940_000_000))
    raw = load(path, tmp_path / "case")
    assert isinstance(raw, Raw)
    assert (raw.address, raw.name, raw.data, raw.captured) == (
        "../in/a.txt",
        "a.txt",
        b"Words.",
        "2031-06-23T16:53:20Z",
    )
    assert len(raw.sha256) == 64


@pytest.mark.parametrize(
    ("name", "says"), [("gone.txt", "no such file"), ("folder", "a folder"), ("link.txt", "not there")]
)
def test_what_cannot_be_loaded(tmp_path: Path, name: str, says: str) -> None:
    """A missing file, a folder and a broken link are Problems with a sentence each."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "link.txt").symlink_to(tmp_path / "nowhere.txt")
    problem = load(tmp_path / name, tmp_path)
    assert isinstance(problem, Problem)
    assert (problem.address, says in problem.reason) == (name, True), problem.reason


@pytest.mark.skipif(sys.platform == "win32", reason="pipes in folders are a thing of Unix")
def test_a_pipe_does_not_hang(tmp_path: Path) -> None:
    """A pipe is refused, not waited for."""
    os.mkfifo(tmp_path / "pipe.txt")
    assert isinstance(load(tmp_path / "pipe.txt", tmp_path), Problem)
    assert find_files([tmp_path]).files == (tmp_path / "pipe.txt",)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file(tmp_path: Path) -> None:
    """A file without permission is a Problem that says so."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"Words.")
    path.chmod(0)
    problem = load(path, tmp_path)
    assert isinstance(problem, Problem) and "permissions" in problem.reason


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps any bytes as names")
def test_a_name_that_is_no_utf_8(tmp_path: Path) -> None:
    """No surrogate enters an address."""
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/a\xff.txt"))
    path.write_bytes(b"Words.")
    raw = load(path, tmp_path)
    assert isinstance(raw, Raw) and raw.address == "a\\xff.txt"


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.pdf", b"%PDF-1.7 x", "a PDF"),
        ("a.txt", b"%PDF-1.7 x", "a PDF"),
        ("a.docx", b"PK\x03\x04", "zipped"),
        ("a.docx", b"words", "word processor"),
        ("a.jpg", b"words", "an image"),
        ("a.xyz", b"words", ".xyz"),
        ("a.txt", b"ab\0cd", "binary"),
        ("a.txt", b"\1\2\3\4", "binary"),
        ("a.txt", b"", "empty"),
        ("a.md", b" \n\t\r\n", "empty"),
        ("a.md", b"---\n\n***", "only Markdown marks"),
        ("a.html", b"<html><body><nav><a href='/'>Home</a></nav></body></html>", "no main text"),
    ],
)
def test_what_cannot_be_read(refused: Callable[..., str], name: str, content: bytes, says: str) -> None:
    """Each thing that is no article is refused in a sentence that says what it is and what to do."""
    reason = refused(content, name)
    assert says in reason and ":" in reason


@pytest.mark.parametrize("name", ["interview.with A. Author", "bridge.2031", "README"])
def test_names_without_a_suffix(tmp_path: Path, name: str) -> None:
    """A dot in a title makes no file kind."""
    (tmp_path / name).write_text("The bridge is closed.")
    assert [path.name for path in find_files([tmp_path]).files] == [name]


REPORT = b'<!doctype html>\n<html>\n<head>\n<meta name="generator" content="onrecord">\n</head><body>Words.</body>'


def test_a_report_of_ours_is_no_article(tmp_path: Path, refused: Callable[..., str]) -> None:
    """Inside a folder it is skipped; named itself it is refused with a sentence."""
    (tmp_path / "report.html").write_bytes(REPORT)
    (tmp_path / "other.html").write_bytes(REPORT.replace(b"onrecord", b"WordPress"))
    found = find_files([tmp_path])
    assert [path.name for path in found.files] == ["other.html"]
    assert [path.name for path in found.skipped] == ["report.html"]
    assert "a report that onrecord wrote" in refused(REPORT, "report.html")


def test_gone_is_said_only_of_what_is_certainly_not_there(tmp_path: Path) -> None:
    """A broken link is there; a name that cannot be looked up is never called gone."""
    (tmp_path / "link.txt").symlink_to(tmp_path / "nowhere.txt")
    assert not gone("link.txt", tmp_path) and not gone("a\\xff.txt", tmp_path)
    assert gone("a.txt", tmp_path) and gone("link.txt/b.txt", tmp_path)


def test_a_text_longer_than_any_article_is_refused(refused: Callable[..., str]) -> None:
    """Nobody waits for minutes on a file that is no article."""
    assert "10,000,000 characters" in refused("The bridge is closed. " * 460_000)
