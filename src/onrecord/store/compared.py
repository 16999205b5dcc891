"""The articles in the index of runs of words, by their numbers, and the text and runs of each as it is compared."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onrecord.reuse.entries import entries
from onrecord.reuse.words import words
from onrecord.store import gramming, rows
from onrecord.store.gramming import Entries, Hashes

Key = int
BATCH = 64  # articles read at once


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
        size = 1 + int(db.execute("SELECT COALESCE(MAX(number), 0) FROM compared").fetchone()[0])
        self._known, self._series, self._day = np.zeros(size, np.bool_), np.zeros(size, np.int64), np.zeros(size)
        self._names: dict[str | int, int] = {}

    def __len__(self) -> int:
        return int(self._db.execute("SELECT COUNT(*) FROM compared").fetchone()[0])

    def pages(self, numbers: Iterable[int]) -> list[Page]:
        """The articles with these numbers, in their order. DamagedError when the index has no such article."""
        given = list(numbers)
        sql = (
            "SELECT number, document, document.id, series, day FROM compared JOIN document ON document.key = document"
            " WHERE number IN (SELECT value FROM json_each(?))"
        )
        wanted = [number for number in given if number not in self._pages]
        for number, key, identity, series, day in self._db.execute(sql, (json.dumps(wanted),)):
            self._pages[number] = Page(key=key, id=identity, series=series, day=day)
        try:
            return [self._pages[number] for number in given]
        except KeyError:  # runs of words of an article that was never entered
            raise gramming.DamagedError from None

    def keys(self, numbers: Iterable[int]) -> list[int]:
        """The row keys of the articles with these numbers, in no order. DamagedError when the index has no such
        article."""
        given = set(numbers)
        sql = "SELECT document FROM compared WHERE number IN (SELECT value FROM json_each(?))"
        found = [key for (key,) in self._db.execute(sql, (json.dumps(sorted(given)),))]
        if len(found) != len(given):
            raise gramming.DamagedError
        return found

    def stated(self, numbers: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """A number for the outlet of each, and its day, not a number when not stated. Quicker than all about them."""
        if len(numbers) and numbers[-1] >= len(self._known):
            raise gramming.DamagedError
        wanted = numbers[~self._known[numbers]]
        sql = "SELECT number, series, day FROM compared WHERE number IN (SELECT value FROM json_each(?))"
        found = self._db.execute(sql, (json.dumps(wanted.tolist()),)).fetchall()
        if len(found) != len(wanted):
            raise gramming.DamagedError
        if found:
            which, series, days = zip(*found, strict=True)
            at, names = np.array(which), self._names
            self._series[at] = [
                names.setdefault(number if name is None else name, len(names))
                for number, name in zip(which, series, strict=True)
            ]
            self._day[at] = np.array(days, np.float64)
            self._known[at] = True
        return self._series[numbers], self._day[numbers]

    def earliest(self, numbers: Iterable[int]) -> int:
        """The earliest dated of these articles; the undated come last."""
        given = list(numbers)
        return min(zip(map(rank, self.pages(given)), given, strict=True))[1]

    def every(self) -> set[int]:
        """The numbers of all."""
        return {number for (number,) in self._db.execute("SELECT number FROM compared")}

    def numbers(self, keys: Iterable[Key]) -> set[int]:
        """The numbers of the articles with these row keys."""
        sql = "SELECT number FROM compared WHERE document IN (SELECT value FROM json_each(?))"
        return {number for (number,) in self._db.execute(sql, (json.dumps(list(keys)),))}


def rank(page: Page) -> tuple[float, str]:
    """What articles are ordered by: the earliest dated first, the undated last."""
    return (float("inf") if page.day is None else page.day, page.id)


def text_of(db: sqlite3.Connection, key: Key) -> str:
    """The text of an article as it is compared: what is boilerplate of its page is blank, everything in its place."""
    (text,) = rows.ask(db, "SELECT text FROM document WHERE key = ?", key).fetchone()
    blocks = db.execute("SELECT start, end FROM block WHERE document = ? AND kind = 'boilerplate'", (key,)).fetchall()
    for start, end in blocks:
        text = text[:start] + "\n" * (end - start) + text[end:]
    return str(text)


def entries_of(db: sqlite3.Connection, articles: Iterable[tuple[int, Key]]) -> tuple[Entries, Hashes]:
    """What the index has of articles, given with their numbers: the different grams of each. And the hashes of those
    that are said in any of them."""
    given, parts, said = list(articles), list[Entries](), [np.zeros(0, np.uint64)]
    for low in range(0, len(given), BATCH):
        several = given[low : low + BATCH]
        of = entries(words(text_of(db, key) for _, key in several))
        number = np.array([number for number, _ in several], np.int64)[of.text]
        parts.append(Entries(hash=of.hash, number=number, inside=of.inside))
        said.append(of.hash[of.said])
    return _joined(parts), np.unique(np.concatenate(said))


def _joined(parts: list[Entries]) -> Entries:
    return Entries(
        hash=np.concatenate([np.zeros(0, np.uint64), *(each.hash for each in parts)]),
        number=np.concatenate([np.zeros(0, np.int64), *(each.number for each in parts)]),
        inside=np.concatenate([np.zeros(0, np.bool_), *(each.inside for each in parts)]),
    )
