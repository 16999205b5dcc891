"""What comparing the articles of a case with each other needs of it, and what came out: passages that two share.

Current articles are numbered and their runs of words indexed (gramming.py). What comes, goes, or gets another outlet or
date is found here; copying.py compares. An article that goes leaves those that shared words with it to be compared
once more, since how widely words are used counts.
"""

import sqlite3
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import get_args

import numpy as np
from numpy.typing import NDArray

from onrecord.model import Copy, Reuse, Span, copy_id
from onrecord.reuse.grams import Grams, Usage, marks_of, used
from onrecord.reuse.measuring import WIDE
from onrecord.reuse.sorting import worn
from onrecord.reuse.words import words
from onrecord.store import gramming, rows
from onrecord.store.gramming import Entries, Hashes
from onrecord.store.rematching import Places
from onrecord.store.uncompared import NOTED

Key = int
# Articles that share a run of words: up to so many, every two are compared; of more, each with the earliest. How many
# more there are makes no difference to what the run shows.
ALL_PAIRS = WIDE
TABLES = ("copy", "uncompared", "compared", "gram")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """An article to compare: row key, id, outlet (folded) and day (proleptic ordinal); null when not stated."""

    key: Key
    id: str
    series: str | None
    day: int | None


class Compared:
    """The articles in the index, by number, each looked up when it is first asked for."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._pages: dict[int, Page] = {}

    def __len__(self) -> int:
        return int(self._db.execute("SELECT COUNT(*) FROM compared").fetchone()[0])

    def pages(self, numbers: Iterable[int]) -> list[Page]:
        """The articles with these numbers, in their order. DamagedError when the index has no such article."""
        given = list(numbers)
        wanted = set(given) - self._pages.keys()
        for several in _batches(sorted(wanted)):
            sql = (
                "SELECT number, document, document.id, series, day FROM compared"
                f" JOIN document ON document.key = document WHERE number IN ({several})"
            )
            for number, key, identity, series, day in self._db.execute(sql):
                self._pages[number] = Page(key=key, id=identity, series=series, day=day)
        if not wanted <= self._pages.keys():  # runs of words of an article that was never entered
            raise gramming.DamagedError
        return [self._pages[number] for number in given]

    def earliest(self, numbers: Iterable[int]) -> int:
        """The earliest dated of these articles; the undated come last."""
        given = list(numbers)
        return min(zip(map(rank, self.pages(given)), given, strict=True))[1]

    def every(self) -> set[int]:
        """The numbers of all."""
        return {number for (number,) in self._db.execute("SELECT number FROM compared")}

    def numbers(self, keys: Iterable[Key]) -> set[int]:
        """The numbers of the articles with these row keys."""
        return {
            number
            for several in _batches(sorted(keys))
            for (number,) in self._db.execute(f"SELECT number FROM compared WHERE document IN ({several})")
        }


def rank(page: Page) -> tuple[float, str]:
    """What articles are ordered by: the earliest dated first, the undated last."""
    return (float("inf") if page.day is None else page.day, page.id)


def _batches(numbers: list[int]) -> Iterator[str]:
    """Numbers as lists for SQL, a thousand in each."""
    for low in range(0, len(numbers), 1000):
        yield ", ".join(map(str, numbers[low : low + 1000]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Groups:
    """Some grams and the whole pile's use of each: `begin[k]` is the first entry of gram k."""

    entries: Entries
    begin: NDArray[np.int64]
    use: Usage
    worn: NDArray[np.bool_]

    @property
    def hash(self) -> Hashes:
        """The hash of each gram, ascending."""
        return self.entries.hash[self.begin]

    def numbers(self, chosen: NDArray[np.bool_]) -> NDArray[np.int64]:
        """The articles in which any of the chosen grams stands."""
        sizes = np.diff(np.append(self.begin, len(self.entries)))
        return np.unique(self.entries.number[np.repeat(chosen, sizes)])

    def having(self, gram: int) -> list[int]:
        """The articles in which one gram stands."""
        end = self.begin[gram + 1] if gram + 1 < len(self.begin) else len(self.entries)
        return [int(number) for number in self.entries.number[self.begin[gram] : end]]


def begin(db: sqlite3.Connection, signature: str) -> None:
    """Start over when another engine compared what there is."""
    if db.execute("SELECT signature FROM reused").fetchall() == [(signature,)]:
        return
    start_over(db)
    db.execute("INSERT OR REPLACE INTO reused (key, signature) VALUES (1, ?)", (signature,))


def start_over(db: sqlite3.Connection) -> None:
    """Forget what was compared and have every current article compared anew."""
    for table in TABLES:
        db.execute(f"DELETE FROM {table}")
    db.execute("INSERT INTO uncompared (document, again) SELECT document, 0 FROM shelf WHERE current")


def fresh(db: sqlite3.Connection) -> list[Page]:
    """The current articles that are not in the index."""
    sql = (
        f"SELECT document, id, outlet_folded, first_day {NOTED} LEFT JOIN compared USING (document)"
        " WHERE current AND number IS NULL ORDER BY document"
    )
    return [Page(key=row[0], id=row[1], series=row[2], day=_ordinal(row[3])) for row in db.execute(sql).fetchall()]


def stale(db: sqlite3.Connection) -> list[Key]:
    """The articles in the index that are superseded, or have another outlet or day by now."""
    sql = f"SELECT document, current, outlet_folded IS series, first_day, day {NOTED} JOIN compared USING (document)"
    return [row[0] for row in db.execute(sql).fetchall() if not (row[1] and row[2] and _ordinal(row[3]) == row[4])]


def again(db: sqlite3.Connection) -> list[Key]:
    """The articles in the index that are to be compared once more."""
    sql = "SELECT document FROM uncompared JOIN compared USING (document) WHERE again"
    return [key for (key,) in db.execute(sql).fetchall()]


def done(db: sqlite3.Connection) -> None:
    """Note that all is compared."""
    db.execute("DELETE FROM uncompared")


def _ordinal(day: str | None) -> int | None:
    return None if day is None else date.fromisoformat(day).toordinal()


def text_of(db: sqlite3.Connection, key: Key) -> str:
    """The text of an article as it is compared: what is boilerplate of its page is blank, everything in its place."""
    (text,) = rows.ask(db, "SELECT text FROM document WHERE key = ?", key).fetchone()
    blocks = db.execute("SELECT start, end FROM block WHERE document = ? AND kind = 'boilerplate'", (key,)).fetchall()
    for start, end in blocks:
        text = text[:start] + "\n" * (end - start) + text[end:]
    return str(text)


def _entries(db: sqlite3.Connection, key: Key, number: int) -> Entries:
    """What the index has of an article: its different grams, by hash."""
    hash_, inside = marks_of(words([text_of(db, key)]))
    return Entries(hash=hash_, number=np.full(len(hash_), number, np.int64), inside=inside)


def enter(db: sqlite3.Connection, pages: Iterable[Page]) -> tuple[set[int], Entries]:
    """Take articles into the index; their numbers, and their grams."""
    (last,) = db.execute("SELECT COALESCE(MAX(number), 0) FROM compared").fetchone()
    numbered = dict(enumerate(pages, start=last + 1))
    rows.insert(db, "compared", [(number, page.key, page.series, page.day) for number, page in numbered.items()])
    entries = _joined([_entries(db, page.key, number) for number, page in numbered.items()])
    gramming.put(db, entries)
    return set(numbered), entries


def leave(db: sqlite3.Connection, key: Key) -> None:
    """Take an article out of the index, with the passages it shares; those that it bears on are to be compared anew.
    Where the index is damaged, all are."""
    number = rows.number(db, "SELECT number FROM compared WHERE document = ?", key)
    if number is None:
        return
    try:
        _leave(db, key, number)
    except gramming.DamagedError:
        start_over(db)


def _leave(db: sqlite3.Connection, key: Key, number: int) -> None:
    known = Compared(db)
    hashes = _entries(db, key, number).hash
    before = groups(known, gramming.look_up(db, hashes))
    gramming.take_out(db, number, hashes)
    after = groups(known, gramming.look_up(db, hashes))
    touched = borne_on(db, known, before, after, {number}) - {number}
    db.executemany(
        "INSERT INTO uncompared (document, again) VALUES (?, 1) ON CONFLICT (document) DO UPDATE SET again = 1",
        [(page.key,) for page in known.pages(touched)],
    )
    db.execute("DELETE FROM copy WHERE left = ?1 OR right = ?1", (key,))
    db.execute("DELETE FROM compared WHERE number = ?", (number,))


def groups(known: Compared, entries: Entries) -> Groups:
    """The use of these grams in the pile; the entries are all of theirs, ordered by hash."""
    change = np.ones(len(entries), np.bool_)
    change[1:] = entries.hash[1:] != entries.hash[:-1]
    numbers, text = np.unique(entries.number, return_inverse=True)
    pages = known.pages(numbers.tolist())
    grams = Grams(
        place=np.arange(len(entries)),
        text=text.astype(np.int32),
        group=(np.cumsum(change) - 1).astype(np.int32),
        begin=np.flatnonzero(change),
    )
    use = used(grams, entries.inside, [page.series for page in pages], [page.day for page in pages])
    return Groups(entries=entries, begin=grams.begin, use=use, worn=worn(use))


def borne_on(
    db: sqlite3.Connection, known: Compared, before: Groups, after: Groups, moved: Collection[int]
) -> set[int]:
    """The articles whose passages may be others than before, when these articles came or went.

    Those with a run of words whose use has changed: but for one that is worn as before, and for one of more than
    ALL_PAIRS articles, of which it does not matter how many they are, unless the earliest is another. Where a run is
    worn no longer, or was not worn before, passages beside it may begin or end elsewhere, with articles that have not
    even that run: all that share words with those.
    """
    hashes = np.union1d(before.hash, after.hash)
    texts: NDArray[np.int64] = np.zeros((2, len(hashes)), np.int64)
    out: NDArray[np.bool_] = np.zeros((2, len(hashes)), np.bool_)
    for row, each in enumerate((before, after)):
        at = np.searchsorted(hashes, each.hash)
        texts[row, at], out[row, at] = each.use.texts, each.worn
    many = np.asarray((texts > ALL_PAIRS).all(axis=0) & ~out.any(axis=0))
    small = np.asarray((texts <= ALL_PAIRS).any(axis=0) & ~out.all(axis=0) & (texts.max(axis=0) > 1))
    turned: NDArray[np.bool_] = out[0] ^ out[1]
    touched, flipped = set[int](), set[int]()
    for each in (before, after):
        at = np.searchsorted(hashes, each.hash)
        touched.update(each.numbers(small[at] | (many[at] & _led(known, each, moved))).tolist())
        flipped.update(each.numbers(turned[at]).tolist())
    return touched | flipped | _near(db, known, flipped - set(moved))


def _led(known: Compared, of: Groups, moved: Collection[int]) -> NDArray[np.bool_]:
    """Which grams have one of these articles as their earliest; asked of the very common ones alone."""
    result = np.zeros(len(of.begin), np.bool_)
    for gram in np.flatnonzero(of.use.texts > ALL_PAIRS).tolist():
        result[gram] = known.earliest(of.having(gram)) in moved
    return result


def _near(db: sqlite3.Connection, known: Compared, numbers: Iterable[int]) -> set[int]:
    """All that share a run of words with any of these articles that is not worn nor in very many."""
    given = sorted(numbers)
    if not given:
        return set()
    own = _joined([_entries(db, page.key, number) for page, number in zip(known.pages(given), given, strict=True)])
    shared = groups(known, gramming.look_up(db, np.unique(own.hash)))
    return set(shared.numbers(~shared.worn & (shared.use.texts <= ALL_PAIRS)).tolist())


def partners(db: sqlite3.Connection, known: Compared, numbers: Iterable[int]) -> set[Key]:
    """The articles (row keys) that share a passage with any of these: it may end elsewhere now."""
    found = set[Key]()
    for several in _batches(sorted(page.key for page in known.pages(numbers))):
        sql = f"SELECT left, right FROM copy WHERE left IN ({several}) OR right IN ({several})"
        found.update(key for row in db.execute(sql) for key in row)
    return found


def rewrite(db: sqlite3.Connection, keys: Collection[Key], copies: Iterable[tuple[Key, Key, Copy]]) -> None:
    """Put these passages in the place of all that two of these articles share."""
    db.execute("CREATE TEMP TABLE IF NOT EXISTS among (document INTEGER PRIMARY KEY)")
    db.execute("DELETE FROM among")
    db.executemany("INSERT INTO among (document) VALUES (?)", [(key,) for key in keys])
    db.execute("DELETE FROM copy WHERE left IN among AND right IN among")
    db.executemany(
        "INSERT INTO copy (id, left, left_start, left_end, right, right_start, right_end, kind, words, score)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (it.id, left, it.left.start, it.left.end, right, it.right.start, it.right.end, it.kind, it.words, it.score)
            for left, right, it in copies
        ),
    )
    db.execute("DELETE FROM among")


def _joined(parts: list[Entries]) -> Entries:
    return Entries(
        hash=np.concatenate([np.zeros(0, np.uint64), *(each.hash for each in parts)]),
        number=np.concatenate([np.zeros(0, np.int64), *(each.number for each in parts)]),
        inside=np.concatenate([np.zeros(0, np.bool_), *(each.inside for each in parts)]),
    )


def check(db: sqlite3.Connection) -> Iterator[str]:
    """What is wrong with the copies and the index, a sentence each, for `verify`."""
    yield from _check_copies(db)
    expected = 0
    for number, key in db.execute("SELECT number, document FROM compared").fetchall():
        expected += gramming.checksum(_entries(db, key, number))
    if _held(db) != expected % 2**64:
        yield "The index of runs of words does not hold those of the articles that it says were compared."


def _held(db: sqlite3.Connection) -> int | None:
    """The checksum of the index; None where it is too damaged to be read."""
    try:
        return gramming.checksum(gramming.everything(db))
    except gramming.DamagedError:
        return None


def _check_copies(db: sqlite3.Connection) -> Iterator[str]:
    sql = (
        "SELECT copy.id, one.id, left_start, left_end, LENGTH(one.text), other.id, right_start, right_end,"
        " LENGTH(other.text), kind, words, score, left, right FROM copy JOIN document AS one ON one.key = left"
        " JOIN document AS other ON other.key = right ORDER BY left, right, copy.id"
    )
    places = Places(lambda key: text_of(db, key))
    for row in db.execute(sql):
        identity, left, right = row[0], row[1:5], row[5:9]
        if row[9] not in get_args(Reuse):
            yield f'Copy {identity} is "{row[9]}", which is none of: {", ".join(get_args(Reuse))}.'
        elif not (left[0] < right[0] and row[10] > 0 and 0 <= row[11] <= 1):
            yield f"What is said of the copy {identity} cannot be."
        elif left[2] > left[3] or right[2] > right[3]:
            yield f"Copy {identity} lies outside one of its articles, {left[0]} and {right[0]}."
        elif copy_id(*(Span(document=name, start=start, end=end) for name, start, end, _ in (left, right))) != identity:
            yield f"Copy {identity}: its id is not the digest of its places."
        elif not places.alike((row[12], *left[1:3]), (row[13], *right[1:3]), row[10], row[11]):
            yield f"Copy {identity}: its places in {left[0]} and {right[0]} are not as alike as it says."
