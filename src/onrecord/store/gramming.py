"""Which runs of five words stand in which articles: an index from the hash of each to the articles, with frequencies.

Sorted stretches of (hash, article), each cut into small pieces that are read on their own, so that looking up the words
of ten articles costs the same in a case of a thousand and of a hundred thousand. What is added makes a new stretch;
stretches of like size are merged, so that there are few (a log-structured merge tree: O'Neil et al. 1996).

Most hashes that are looked for stand in pieces of their own, so the pieces are asked for in one statement and unpacked
as one column: a call for each would cost more than reading it.
"""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import itemgetter
from typing import Self

import numpy as np
from numpy.typing import NDArray

from onrecord.reuse.letters import mixed

PIECE = 120  # entries of a piece: four to a page of the file
ALIKE = 4  # times: stretches whose sizes differ by less are merged
WHOLE = 2  # pieces for each hash that is looked for, up to which a stretch is quicker read than searched
AT_ONCE = 2048  # hashes looked for at once
_COLUMNS = "key, first, hashes, articles"
_AT = "SELECT key FROM gram WHERE segment = ? AND first <= value ORDER BY first DESC LIMIT 1"
_INSIDE = np.uint32(1)

Hashes = NDArray[np.uint64]
Codes = NDArray[np.uint32]
Piece = tuple[int, int, bytes, bytes]  # key, first, hashes, articles: a row of the table


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

    def __getitem__(self, chosen: NDArray[np.bool_]) -> Self:
        return type(self)(hash=self.hash[chosen], number=self.number[chosen], inside=self.inside[chosen])


def put(db: sqlite3.Connection, entries: Entries) -> None:
    """Take these into the index."""
    if len(entries):
        _write(db, _next(db), entries.hash, _coded(entries))
        _merge(db)


def look_up(db: sqlite3.Connection, hashes: Hashes) -> Entries:
    """All entries of these hashes, which are given once each and in ascending order; ordered by hash."""
    segments = _segments(db)
    found = [each for segment in segments for each in _look_up(db, segment, hashes)]
    hash_, code = _joined(found)
    if len(segments) > 1:
        order = np.argsort(hash_, kind="stable")  # quick, since each stretch is in order
        hash_, code = hash_[order], code[order]
    return _entries(hash_, code)


def take_out(db: sqlite3.Connection, number: int, hashes: Hashes) -> None:
    """Take the entries of one article out: these are its hashes, once each and in ascending order."""
    for segment in _segments(db):
        for piece in _pieces(db, segment, hashes):
            hash_, code = _unpacked([piece])
            stays = (code >> 1) != number
            if not stays.any():
                db.execute("DELETE FROM gram WHERE key = ?", piece[:1])
            elif not stays.all():
                ((_, packed, codes),) = _packed(hash_[stays], code[stays], [0, int(stays.sum())], [piece[1]])
                db.execute("UPDATE gram SET hashes = ?, articles = ? WHERE key = ?", (packed, codes, piece[0]))


def _look_up(db: sqlite3.Connection, segment: int, hashes: Hashes) -> Iterator[tuple[Hashes, Codes]]:
    """The entries of these hashes in one stretch, in parts that the processor's cache holds."""
    near = _size(db, segment) <= WHOLE * len(hashes)
    for low in range(0, len(hashes), AT_ONCE):
        part = hashes[low : low + AT_ONCE]
        yield _chosen(_between(db, segment, part) if near else _pieces(db, segment, part), part)


def _chosen(pieces: Sequence[Piece], hashes: Hashes) -> tuple[Hashes, Codes]:
    """The entries of these hashes in pieces that are given in ascending order."""
    hash_, code = _unpacked(pieces)
    low = np.searchsorted(hash_, hashes)
    sizes = np.searchsorted(hash_, hashes, side="right") - low
    places = np.repeat(low - np.cumsum(sizes) + sizes, sizes) + np.arange(sizes.sum())
    return hash_[places], code[places]


def _joined(parts: Sequence[tuple[Hashes, Codes]]) -> tuple[Hashes, Codes]:
    hash_ = np.concatenate([np.zeros(0, np.uint64), *(each for each, _ in parts)])
    return hash_, np.concatenate([np.zeros(0, np.uint32), *(each for _, each in parts)])


def _entries(hash_: Hashes, code: Codes) -> Entries:
    return Entries(hash=hash_, number=(code >> 1).astype(np.int64), inside=(code & _INSIDE).astype(np.bool_))


def _coded(entries: Entries) -> Codes:
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


def _write(db: sqlite3.Connection, segment: int, hash_: Hashes, code: Codes) -> None:
    """A stretch, in pieces. Equal hashes stay in one piece, so that a hash is looked for in one place."""
    order = np.lexsort((code, hash_))
    hash_, code = hash_[order], code[order]
    edges = [*np.unique(np.searchsorted(hash_, hash_[::PIECE])).tolist(), len(hash_)]
    db.executemany(
        f"INSERT INTO gram (segment, first, hashes, articles) VALUES ({segment}, ?, ?, ?)",
        _packed(hash_, code, edges, hash_[edges[:-1]].tolist()),
    )


def _pieces(db: sqlite3.Connection, segment: int, hashes: Hashes) -> list[Piece]:
    """The pieces of a stretch that these hashes may stand in, in ascending order."""
    sql = f"SELECT {_COLUMNS} FROM gram WHERE key IN (SELECT ({_AT}) FROM json_each(?))"
    return _rows(db, sql, segment, json.dumps(hashes.tolist()))


def _between(db: sqlite3.Connection, segment: int, hashes: Hashes) -> list[Piece]:
    """Those and all between them: quicker where most are wanted."""
    least, most = int(hashes[0]), int(hashes[-1])
    first = db.execute(f"SELECT first FROM gram WHERE key = ({_AT.replace('value', '?')})", (segment, least)).fetchone()
    sql = f"SELECT {_COLUMNS} FROM gram WHERE segment = ? AND first BETWEEN ? AND ?"
    return _rows(db, sql, segment, first[0] if first else least, most)


def _all(db: sqlite3.Connection, segment: int) -> list[Piece]:
    return _rows(db, f"SELECT {_COLUMNS} FROM gram WHERE segment = ?", segment)


def _rows(db: sqlite3.Connection, sql: str, *values: int | str) -> list[Piece]:
    """Pieces, the one with the least hashes first."""
    cursor = db.cursor()
    cursor.row_factory = None  # bytes are what is asked for here, not sealed text
    try:
        return sorted(cursor.execute(sql, values).fetchall(), key=itemgetter(1))
    except TypeError:
        raise DamagedError from None


def _packed(
    hash_: Hashes, code: Codes, edges: Sequence[int], first: Sequence[int]
) -> Iterator[tuple[int, bytes, bytes]]:
    """Pieces from one edge to the next as they are kept: hashes in ascending order, as steps from the first one of the
    piece; half as long where no step is large."""
    steps = np.diff(hash_, prepend=np.uint64(0))
    steps[edges[:-1]] = hash_[edges[:-1]] - np.array(first, np.uint64)
    wide, narrow, codes = steps.astype("<u8").tobytes(), steps.astype("<u4").tobytes(), code.astype("<u4").tobytes()
    large = (np.maximum.reduceat(steps, edges[:-1]) >= 2**32).tolist() if len(steps) else []
    for at, (low, high) in enumerate(pairwise(edges)):
        packed = wide[8 * low : 8 * high] if large[at] else narrow[4 * low : 4 * high]
        yield first[at], packed, codes[4 * low : 4 * high]


def _unpacked(pieces: Sequence[Piece]) -> tuple[Hashes, Codes]:
    """The entries of pieces, one after the other. DamagedError where one is not as it was written."""
    _, first, packed, codes = zip(*pieces, strict=True) if pieces else ((), (), (), ())
    try:
        code = np.frombuffer(b"".join(codes), "<u4")
        sizes, width = np.array([*map(len, codes)], np.int64) // 4, np.array([*map(len, packed)], np.int64)
        steps = _steps(packed, sizes, width == 8 * sizes)
        base = np.array(first, np.int64)
    except (TypeError, ValueError, OverflowError):
        raise DamagedError from None
    if len(code) != sizes.sum() or not ((width == 8 * sizes) | (width == 4 * sizes)).all() or (base < 0).any():
        raise DamagedError
    hash_, begin = np.cumsum(steps, dtype=np.uint64), np.cumsum(sizes) - sizes
    before = np.append(np.uint64(0), hash_)[begin]  # steps of the pieces before, which are not of this one
    hash_ += np.repeat(base.astype(np.uint64) - before, sizes)  # modulo 2^64
    return hash_, code


def _steps(packed: Sequence[bytes], sizes: NDArray[np.int64], wide: NDArray[np.bool_]) -> Hashes:
    """The steps of all pieces, of which some are wide."""
    if not wide.any():
        return np.frombuffer(b"".join(packed), "<u4").astype(np.uint64)
    steps, large = np.empty(sizes.sum(), np.uint64), np.repeat(wide, sizes)
    for which, kind in ((True, "<u8"), (False, "<u4")):
        parts = (each for each, one in zip(packed, wide.tolist(), strict=True) if one == which)
        steps[large == which] = np.frombuffer(b"".join(parts), kind)
    return steps


def _size(db: sqlite3.Connection, segment: int) -> int:
    """About how many pieces a stretch has: they were written one after the other, and some may have gone."""
    sql = "SELECT key FROM gram WHERE segment = ? ORDER BY first"
    ends = (db.execute(f"{sql} {way} LIMIT 1", (segment,)).fetchone() for way in ("ASC", "DESC"))
    least, most = (int(key) for (key,) in ends)
    return most - least + 1


def _merge(db: sqlite3.Connection) -> None:
    """Merge the smallest stretches as long as two of them have about as many pieces."""
    while True:
        sizes = sorted((_size(db, segment), segment) for segment in _segments(db))[:2]
        if len(sizes) < 2 or sizes[1][0] >= ALIKE * sizes[0][0]:
            return
        target = _next(db)
        _write(db, target, *_joined([_unpacked(_all(db, segment)) for _, segment in sizes]))
        db.executemany("DELETE FROM gram WHERE segment = ?", [(segment,) for _, segment in sizes])


def everything(db: sqlite3.Connection) -> Entries:
    """All that the index holds."""
    return _entries(*_joined([_unpacked(_all(db, segment)) for segment in _segments(db)]))


def checksum(entries: Entries) -> int:
    """A number that changes with any entry, whatever their order; those of parts add up, modulo 2^64."""
    each = mixed(entries.hash + marked(entries))
    return int(each.sum(dtype=np.uint64))


def marked(entries: Entries) -> Hashes:
    """A number for the article of each entry, and whether it is inside quotation marks there."""
    return mixed(_coded(entries).astype(np.uint64))
