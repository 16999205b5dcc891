"""Whether a case has changed since: for what is worked out once and kept."""

from pathlib import Path

Stamp = tuple[tuple[int, int, int] | None, ...]


def stamp(case: Path) -> Stamp:
    """What changes with every change of the case: every one is written to the file or to the log beside it."""
    return tuple(map(_written, (case, case.with_name(f"{case.name}-wal"))))


def _written(path: Path) -> tuple[int, int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns
