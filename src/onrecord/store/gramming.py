"""Which runs of six words stand in which articles: an index from the hash of each to the articles, with frequencies.

Sorted stretches of (hash, article), each cut into small pieces that are read on their own, so that looking up the words
of ten articles costs the same in a case of a thousand and of a hundred thousand. What is added makes a new stretch;
stretches of like size are merged, so that there are few (a log-structured merge tree: O'Neil et al. 1996).
"""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

import numpy as np
from numpy.typing import NDArray

from onrecord.reuse.letters import mixed

PIECE = 1024  # entries of a piece
ALIKE = 4  # times: stretches whose sizes differ by less are merged
_INSIDE = np.uint32(1)

Hashes = NDArray[np.uint64]


class DamagedError(ValueError):
    """The index is not what was written: it can be made anew from the articles."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entries:
    """Where grams stand: of each its hash, the number of an article, and whether it is inside quotation marks there."""

    hash: Hashes
    number: NDArray[np.int64]
    inside: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.hash)


def put(db: sqlite3.Connection, entries: Entries) -> None:
    """Take these into the index."""
    if len(entries):
        _write(db, _next(db), entries.hash, _coded(entries))
        _merge(db)


def look_up(db: sqlite3.Connection, hashes: Hashes) -> Entries:
    """All entries of these hashes, which are given once each and in ascending order; ordered by hash, then number."""
    found = [(part, codes) for segment in _segments(db) for part, codes in _look_up(db, segment, hashes)]
    hash_ = np.concatenate([np.zeros(0, np.uint64), *(part for part, _ in found)])
    code = np.concatenate([np.zeros(0, np.uint32), *(codes for _, codes in found)])
    order = np.lexsort((code, hash_))
    hash_, code = hash_[order], code[order]
    return Entries(hash=hash_, number=(code >> 1).astype(np.int64), inside=(code & _INSIDE).astype(np.bool_))


def take_out(db: sqlite3.Connection, number: int, hashes: Hashes) -> None:
    """Take the entries of one article out: these are its hashes, once each and in ascending order."""
    for segment in _segments(db):
        for key, _ in _pieces(db, segment, hashes):
            first, hash_, code = _piece(db, key)
            stays = (code >> 1) != number
            if stays.all():
                continue
            if stays.any():
                row = (_packed(hash_[stays], first), code[stays].tobytes(), key)
                db.execute("UPDATE gram SET hashes = ?, articles = ? WHERE key = ?", row)
            else:
                db.execute("DELETE FROM gram WHERE key = ?", (key,))


def _coded(entries: Entries) -> NDArray[np.uint32]:
    return ((entries.number.astype(np.uint32) << np.uint32(1)) | entries.inside).astype(np.uint32)


def _segments(db: sqlite3.Connection) -> list[int]:
    """The stretches there are, each found behind the one before, so that their pieces need not be counted."""
    found, last = list[int](), -1
    while (row := db.execute("SELECT MIN(segment) FROM gram WHERE segment > ?", (last,)).fetchone()) != (None,):
        last = int(row[0])
        found.append(last)
    return found


def _next(db: sqlite3.Connection) -> int:
    return int(db.execute("SELECT COALESCE(MAX(segment), 0) + 1 FROM gram").fetchone()[0])


def _write(db: sqlite3.Connection, segment: int, hash_: Hashes, code: NDArray[np.uint32]) -> None:
    """A stretch, in pieces. Equal hashes stay in one piece, so that a hash is looked for in one place."""
    order = np.lexsort((code, hash_))
    hash_, code = hash_[order], code[order]
    edges = [*np.unique(np.searchsorted(hash_, hash_[::PIECE])).tolist(), len(hash_)]
    db.executemany(
        "INSERT INTO gram (segment, first, hashes, articles) VALUES (?, ?, ?, ?)",
        (
            (segment, int(hash_[low]), _packed(hash_[low:high], int(hash_[low])), code[low:high].tobytes())
            for low, high in pairwise(edges)
        ),
    )


def _look_up(db: sqlite3.Connection, segment: int, hashes: Hashes) -> Iterator[tuple[Hashes, NDArray[np.uint32]]]:
    for key, wanted in _pieces(db, segment, hashes):
        _, hash_, code = _piece(db, key)
        low, high = np.searchsorted(hash_, wanted), np.searchsorted(hash_, wanted, side="right")
        sizes = high - low
        if total := int(sizes.sum()):
            places = np.repeat(low - np.cumsum(sizes) + sizes, sizes) + np.arange(total)
            yield hash_[places], code[places]


def _pieces(db: sqlite3.Connection, segment: int, hashes: Hashes) -> Iterator[tuple[int, Hashes]]:
    """The pieces of a stretch (row keys) that these hashes may stand in, each with those."""
    if _count(db, segment) > len(hashes):
        yield from _sought(db, segment, hashes)
        return
    pieces = db.execute("SELECT first, key FROM gram WHERE segment = ? ORDER BY first", (segment,)).fetchall()
    first = np.array([_sound(row[0]) for row in pieces], np.uint64)
    at = np.searchsorted(first, hashes, side="right") - 1
    at, hashes = at[at >= 0], hashes[at >= 0]
    edges = np.flatnonzero(np.diff(at, prepend=-1, append=-1))
    for low, high in pairwise(edges.tolist()):
        yield pieces[int(at[low])][1], hashes[low:high]


def _sought(db: sqlite3.Connection, segment: int, hashes: Hashes) -> Iterator[tuple[int, Hashes]]:
    """The same, for fewer hashes than pieces."""
    sql = "SELECT key FROM gram WHERE segment = ? AND first <= ? ORDER BY first DESC LIMIT 1"
    keys = [db.execute(sql, (segment, value)).fetchone() for value in hashes.tolist()]
    for key, several in groupby(zip(keys, range(len(keys)), strict=True), key=lambda each: each[0]):
        if key is not None:
            yield key[0], hashes[[number for _, number in several]]


def _piece(db: sqlite3.Connection, key: int) -> tuple[int, Hashes, NDArray[np.uint32]]:
    cursor = db.cursor()
    cursor.row_factory = None  # bytes are what is asked for here, not sealed text
    first, packed, codes = cursor.execute("SELECT first, hashes, articles FROM gram WHERE key = ?", (key,)).fetchone()
    if not (isinstance(packed, bytes) and isinstance(codes, bytes)) or len(codes) % 4:
        raise DamagedError
    code = np.frombuffer(codes, "<u4")
    if len(packed) not in (4 * len(code), 8 * len(code)):
        raise DamagedError
    return first, _unpacked(packed, _sound(first), len(code)), code


def _sound(first: object) -> int:
    """The first hash of a piece, as SQLite gives it."""
    if not isinstance(first, int) or first < 0:
        raise DamagedError
    return first


def _packed(hash_: Hashes, first: int) -> bytes:
    """Hashes in ascending order, as steps from the first; half as long where no step is large."""
    steps = np.diff(hash_, prepend=np.uint64(first))
    return steps.astype("<u4" if not len(steps) or steps.max() < 2**32 else "<u8").tobytes()


def _unpacked(packed: bytes, first: int, size: int) -> Hashes:
    steps = np.frombuffer(packed, "<u4" if len(packed) == 4 * size else "<u8").astype(np.uint64)
    return np.cumsum(steps, dtype=np.uint64) + np.uint64(first)


def _count(db: sqlite3.Connection, segment: int) -> int:
    return int(db.execute("SELECT COUNT(*) FROM gram WHERE segment = ?", (segment,)).fetchone()[0])


def _merge(db: sqlite3.Connection) -> None:
    """Merge the smallest stretches as long as two of them have about as many pieces."""
    while True:
        sizes = sorted((_count(db, segment), segment) for segment in _segments(db))[:2]
        if len(sizes) < 2 or sizes[1][0] >= ALIKE * sizes[0][0]:
            return
        pieces = [
            _piece(db, key)
            for _, segment in sizes
            for (key,) in db.execute("SELECT key FROM gram WHERE segment = ?", (segment,)).fetchall()
        ]
        target = _next(db)
        _write(db, target, np.concatenate([each[1] for each in pieces]), np.concatenate([each[2] for each in pieces]))
        db.executemany("DELETE FROM gram WHERE segment = ?", [(segment,) for _, segment in sizes])


def everything(db: sqlite3.Connection) -> Entries:
    """All that the index holds."""
    pieces = [_piece(db, key) for (key,) in db.execute("SELECT key FROM gram").fetchall()]
    code = np.concatenate([np.zeros(0, np.uint32), *(each[2] for each in pieces)])
    return Entries(
        hash=np.concatenate([np.zeros(0, np.uint64), *(each[1] for each in pieces)]),
        number=(code >> 1).astype(np.int64),
        inside=(code & _INSIDE).astype(np.bool_),
    )


def checksum(entries: Entries) -> int:
    """A number that changes with any entry, whatever their order; those of parts add up, modulo 2^64."""
    each = mixed(entries.hash + mixed(_coded(entries).astype(np.uint64)))
    return int(each.sum(dtype=np.uint64))
