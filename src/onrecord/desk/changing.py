"""Whether a case has changed since: for what is worked out once and kept."""

from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar

from starlette.requests import Request

from onrecord.desk.actions import desk

Stamp = tuple[tuple[int, int, int] | None, ...]
Made = TypeVar("Made")
KEPT = 8  # of what is remembered by a key
_ALONE = Lock()


def stamp(case: Path) -> Stamp:
    """What changes with every change of the case: every one is written to the file or to the log beside it."""
    return tuple(map(_written, (case, case.with_name(f"{case.name}-wal"))))


def until_changed(request: Request, name: str, make: Callable[[], Made]) -> Made:
    """What `make` gives, made once under this name and kept until the case changes."""
    state: Any = request.app.state
    with _ALONE:
        now = stamp(desk(request).case)
        if getattr(state, name, (None, None))[0] != now:
            setattr(state, name, (now, make()))
        found: Made = getattr(state, name)[1]
        return found


def remembered(request: Request, name: str, key: str, make: Callable[[], Made]) -> Made:
    """What `make` gives for a key; the last few are kept until the case changes. Two at once may both make it."""
    state: Any = request.app.state
    now = stamp(desk(request).case)
    before, several = getattr(state, name, (None, {}))
    kept: dict[str, Made] = several if before == now else {}
    if key not in kept:
        kept = {**dict(list(kept.items())[1 - KEPT :]), key: make()}
        setattr(state, name, (now, kept))
    return kept[key]


def _written(path: Path) -> tuple[int, int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns
