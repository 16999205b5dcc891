"""Files on disk: which of them may hold articles, and one file's bytes with where and when they were found."""

import os
import re
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from onrecord.model import Problem
from onrecord.read import kinds
from onrecord.read.encoding import decode

MOST_BYTES = 64 * 1024 * 1024  # no article is that long; a larger file is something else
TOO_LARGE = f"the file is larger than {MOST_BYTES // 2**20} MB and no single article: split it, one article a file"
_ESCAPED = re.compile(r"\\x[0-9a-f]{2}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What stands under some paths: files to read, files of other kinds inside folders, paths where nothing is."""

    files: tuple[Path, ...]
    skipped: tuple[Path, ...]
    missing: tuple[Path, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Raw:
    """One file as captured. `address` is its path relative to the case, with forward slashes; `captured` is the
    file's time of change (ISO 8601, UTC, seconds)."""

    address: str
    name: str
    data: bytes
    captured: str
    sha256: str


def find_files(paths: Iterable[Path]) -> Found:
    """The files under these paths, sorted and unique; folders are searched through, hidden files left out.

    A file that is named itself is always among `files`, of whatever kind: reading it says what is wrong with it.
    """
    files: set[Path] = set()
    skipped: set[Path] = set()
    missing: set[Path] = set()
    for path in map(_plain, paths):
        if path.is_dir():
            for inner in _inside(path):
                (files if _may_be_article(inner) else skipped).add(inner)
        else:
            (files if os.path.lexists(path) else missing).add(path)
    return Found(files=_sorted(files), skipped=_sorted(skipped - files), missing=_sorted(missing))


def load(path: Path, root: Path) -> Raw | Problem:
    """The bytes of one file, or the Problem that keeps us from them. Addresses are relative to `root`."""
    address = _address(path, root)
    try:
        status = path.stat()
        if refused := _refused(status):
            return Problem(address=address, reason=refused)
        data = path.read_bytes()
    except OSError as error:
        return Problem(address=address, reason=_why(path, error))
    return Raw(
        address=address,
        name=_utf8(path.name),
        data=data,
        captured=_time(status.st_mtime),
        sha256=sha256(data).hexdigest(),
    )


def gone(address: str, root: Path) -> bool:
    """True when there is certainly no file at this address (relative to `root`) any longer.

    A name that is no UTF-8 stands in an address as \\xNN and cannot be looked up: it is never called gone.
    """
    if _ESCAPED.search(address):
        return False
    try:
        os.lstat(root / address)
    except (FileNotFoundError, NotADirectoryError):
        return True
    except (OSError, ValueError):
        return False
    return False


def _refused(status: os.stat_result) -> str | None:
    if stat.S_ISDIR(status.st_mode):
        return "this is a folder, not a file: add the folder itself and the articles in it are read"
    if not stat.S_ISREG(status.st_mode):
        return "this is a device or a pipe, not a file: save what it gives as a file and add that"
    if status.st_size > MOST_BYTES:
        return TOO_LARGE
    return None


def _why(path: Path, error: OSError) -> str:
    if path.is_symlink() and not path.exists():
        return "this link leads to a file that is not there: restore the file or remove the link"
    if isinstance(error, FileNotFoundError):
        return "there is no such file: check the path"
    if isinstance(error, PermissionError):
        return "the file may not be read by you: change its permissions and add it again"
    return f"the file could not be read ({error.strerror or type(error).__name__}): check the disk and add it again"


def _plain(path: Path) -> Path:
    """The path without "." and doubled slashes, so that one file has one path; ".." stays, it may cross a link."""
    return Path(os.path.normpath(path)) if ".." not in path.parts else path


def _inside(folder: Path) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                yield Path(parent, name)


def _may_be_article(path: Path) -> bool:
    """A kind we read, unless it is a report of ours; without a suffix, what starts like text."""
    kind = kinds.of_name(path.name)
    if kind == "html":
        return not kinds.ours(_head(path))
    if kind is not None or kinds.suffix(path.name):
        return kind is not None
    head = _head(path)
    return bool(head.strip()) and not kinds.binary(head) and decode(head) is not None


def _head(path: Path) -> bytes:
    """The first bytes of a file; none of what is no file or cannot be read."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return b""
        with path.open("rb") as file:
            return file.read(4096)
    except OSError:
        return b""


def _sorted(paths: Iterable[Path]) -> tuple[Path, ...]:
    return tuple(sorted(paths))


def _address(path: Path, root: Path) -> str:
    return _utf8(Path(os.path.relpath(path, root)).as_posix())


def _utf8(name: str) -> str:
    """A file's name as text: bytes of it that are no UTF-8 are written \\xNN, so that no surrogate enters."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _time(seconds: float) -> str:
    try:
        return datetime.fromtimestamp(int(seconds), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (OverflowError, ValueError, OSError):  # a file system's nonsense
        return "1970-01-01T00:00:00Z"
