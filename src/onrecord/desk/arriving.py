"""Files that a browser sends, to disk: streamed, under a name that is safe here, and whole or not at all.

They are kept beside the case, in a folder of its own, and are the originals that addresses lead to: nothing is ever
written over. A name is a stranger's; so are the bytes, and what the reading refuses is not kept.
"""

import os
import re
import threading
import time
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from itertools import count
from pathlib import Path
from secrets import token_hex

from onrecord.read import kinds
from onrecord.read.files import MOST_BYTES, TOO_LARGE

LONGEST_NAME = 200  # bytes; file systems take 255, and a number may follow
STALE = 60.0  # seconds after which a half-written file that nobody goes on with is swept away
_HEAD = 4096  # bytes by which the reading knows a kind
_PART = ".arriving-"
_WAITING = ".waiting-"  # and a file's name: it is to be read, and its reading has not come to an end
_RESERVED = re.compile(r'[<>:"|?*]')  # what some system gives a meaning
_DEVICES = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\.|$)", re.IGNORECASE)
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co"})  # controls, signs that turn or hide, halves, what nobody defined
_JOINERS = "\u200c\u200d"  # invisible, and needed in some scripts


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """A file that is on disk now: `given` is the name it came with, `path` where it is.

    `same` when a file with this name and these bytes was there already; `taken` when the name was taken by a file with
    other bytes, so that this one bears a number.
    """

    given: str
    path: Path
    same: bool = False
    taken: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A file that was not kept: its name, and why in a sentence."""

    given: str
    reason: str


class Arrival:
    """One file on its way to disk. Write its bytes, then `finish`; `drop` leaves nothing behind."""

    def __init__(self, tray: "Tray", given: str) -> None:
        self._tray, self._given, self._name = tray, given, safe_name(given)
        self._hash, self._size, self._head = sha256(), 0, b""
        self._reason: str | None = None
        self._part = tray.folder / f"{_PART}{token_hex(8)}.part"
        self._file = self._part.open("xb")

    def write(self, data: bytes) -> None:
        """Some more of its bytes; those of a file that is refused already go nowhere."""
        if self._reason is not None:
            return
        self._size += len(data)
        unjudged = len(self._head) < _HEAD
        self._head += data[: _HEAD - len(self._head)]
        if self._size > MOST_BYTES:
            self._refuse(TOO_LARGE)
        elif unjudged and len(self._head) == _HEAD:
            self._judge()
        self._hash.update(data)
        self._put(data)

    def finish(self, modified: float | None = None) -> Arrived | Refused:
        """The file in its place, or why it is not kept; `modified` is when it was last changed (seconds)."""
        if self._reason is None:
            self._judge()
        if self._reason is None:
            try:
                self._file.close()
                if modified is not None:
                    os.utime(self._part, (modified, modified))
                path, same = self._tray.place(self._part, self._name, self._size, self._hash.hexdigest())
                return Arrived(given=self._given, path=path, same=same, taken=path.name != self._name)
            except (OSError, OverflowError) as error:
                self._reason = _unwritten(error)
        self.drop()
        return Refused(given=self._given, reason=self._reason)

    def drop(self) -> None:
        """Leave nothing of it."""
        with suppress(OSError):  # what was still to be written has no room: it goes anyway
            self._file.close()
        self._part.unlink(missing_ok=True)

    def _judge(self) -> None:
        """Refuse, with the reading's own sentence, what it would not read."""
        if reason := kinds.refused(self._name, self._head):
            self._refuse(reason)

    def _refuse(self, reason: str) -> None:
        self._reason = reason
        self.drop()

    def _put(self, data: bytes) -> None:
        if self._reason is None:
            try:
                self._file.write(data)
            except OSError as error:
                self._refuse(_unwritten(error))


class Tray:
    """The folder beside a case that what is sent to its desk is kept in; made when the first file comes."""

    def __init__(self, case_path: Path) -> None:
        self.folder = case_path.resolve().parent / f"{case_path.name} added"
        self._placing = threading.Lock()

    def open(self, given: str) -> Arrival:
        """Take a file of this name; OSError when the folder cannot be made or written to."""
        self.folder.mkdir(exist_ok=True)
        return Arrival(self, given)

    def sweep(self) -> None:
        """Take away what an arrival that was killed left half-written; nothing where the folder cannot be read."""
        for left in self.folder.glob(f"{_PART}*.part"):
            try:
                if time.time() - left.stat().st_mtime > STALE:
                    left.unlink()
            except OSError:
                continue  # another desk was quicker, or it stays until the next time

    def place(self, written: Path, name: str, size: int, digest: str) -> tuple[Path, bool]:
        """Where these bytes are under this name or the next free number; True when they were there before."""
        with self._placing:
            for path in map(self.folder.joinpath, _numbered(name)):
                if _moved(written, path):
                    self._mark(path).touch()
                    return path, False
                if _holds(path, size, digest):
                    written.unlink()
                    self._mark(path).touch()
                    return path, True
        raise AssertionError("numbers have no end")

    def waiting(self) -> list[Path]:
        """What came here and was not read to its end; OSError when the folder cannot be listed."""
        if not self.folder.is_dir():
            return []
        names = sorted(it.name.removeprefix(_WAITING) for it in self.folder.iterdir() if it.name.startswith(_WAITING))
        return [path for path in map(self.folder.joinpath, names) if path.is_file()]

    def finished(self, paths: Iterable[Path]) -> None:
        """These were read, or could not be: they wait no longer."""
        for path in paths:
            if path.parent == self.folder:
                with suppress(OSError):  # it is offered once more, and is nothing new then
                    self._mark(path).unlink(missing_ok=True)

    def _mark(self, path: Path) -> Path:
        return self.folder / f"{_WAITING}{path.name}"


def safe_name(given: str) -> str:
    """A stranger's file name as it is kept: no folders, nothing that hides, acts, turns or names a device."""
    words = unicodedata.normalize("NFC", given.encode("utf-8", "replace").decode("utf-8"))
    words = re.split(r"[/\\]", words)[-1]
    words = "".join(sign for sign in words if sign in _JOINERS or unicodedata.category(sign) not in _UNSEEN)
    words = _RESERVED.sub("_", " ".join(words.split())).lstrip(". -").rstrip(". ")
    if _DEVICES.match(words):
        words = f"_{words}"
    stem, ending = _parted(words)
    return (_cut(stem, LONGEST_NAME - len(ending)).rstrip(". ") or "article") + ending


def _parted(name: str) -> tuple[str, str]:
    """A name without its suffix, and the suffix as it is written."""
    at = len(name) - len(kinds.suffix(name))
    return name[:at], name[at:]


def _cut(words: str, most: int) -> str:
    """As many whole signs as fit into so many bytes."""
    return words.encode("utf-8")[:most].decode("utf-8", "ignore")


def _numbered(name: str) -> Iterator[str]:
    """The name, then with (2), (3) and so on before its suffix."""
    yield name
    stem, ending = _parted(name)
    for number in count(2):
        yield f"{stem} ({number}){ending}"


def _moved(written: Path, path: Path) -> bool:
    """Give a file its name, unless something bears it already: another desk may be placing the same at this moment."""
    if os.path.lexists(path):
        return False
    try:
        os.link(written, path)
    except FileExistsError:
        return False
    except OSError:  # no links on this disk
        written.rename(path)
        return True
    written.unlink()
    return True


def _holds(path: Path, size: int, digest: str) -> bool:
    """True when the file at this path has these bytes."""
    try:
        if not path.is_file() or path.stat().st_size != size:
            return False
        with path.open("rb") as file:
            found = sha256()
            while data := file.read(1 << 20):
                found.update(data)
        return found.hexdigest() == digest
    except OSError:
        return False


def _unwritten(error: OSError | OverflowError) -> str:
    why = getattr(error, "strerror", None) or "its date cannot be kept"
    return f"the file could not be kept beside the case ({why}): check the disk and add it again"
