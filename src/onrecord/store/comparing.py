"""What comparing the articles of a case with each other needs of it, and what came out: passages that two share.

Current articles are numbered and their runs of words indexed (gramming.py). What comes, goes, or gets another outlet or
date is found here; copying.py compares. An article that goes leaves those that shared words with it to be compared
once more, since how widely words are used counts.
"""

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, get_args

import numpy as np
from numpy.typing import NDArray

from onrecord.model import Copy, Reuse, Span, copy_id
from onrecord.reuse.entries import entries
from onrecord.reuse.grams import Grams, Usage, changes, used
from onrecord.reuse.measuring import WIDE, stepped
from onrecord.reuse.pairs import HOPE
from onrecord.reuse.sorting import in_reach, of_boilerplate, worn
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


class Came(NamedTuple):
    """Articles that came into the index: their numbers, the hashes of their grams, and of those said in any of them."""

    numbers: set[int]
    hashes: Hashes
    said: Hashes


class Concern(NamedTuple):
    """The articles that a change bears on: `wholly`, every passage of theirs may be another; `among` them, those that
    they share with each other; `beside`, those they share with one of `wholly`."""

    wholly: set[int]
    among: set[int]
    beside: set[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Groups:
    """Some grams and the whole pile's use of each: `begin[k]` is the first entry of gram k.

    `leader` is the earliest article that has it, of grams that are not worn and in more than ALL_PAIRS; else 0.
    """

    entries: Entries
    begin: NDArray[np.int64]
    use: Usage
    worn: NDArray[np.bool_]
    leader: NDArray[np.int64]

    @property
    def hash(self) -> Hashes:
        """The hash of each gram, ascending."""
        return self.entries.hash[self.begin]

    @property
    def leaders(self) -> set[int]:
        """The articles that lead any of the grams."""
        return set(self.leader[self.leader > 0].tolist())

    @property
    def paired(self) -> NDArray[np.bool_]:
        """The grams of which every two articles that have it are compared."""
        return ~self.worn & (self.use.texts > 1) & (self.use.texts <= ALL_PAIRS)

    def numbers(self, chosen: NDArray[np.bool_]) -> set[int]:
        """The articles in which any of the chosen grams stands."""
        return set(self.entries.number[np.repeat(chosen, self.use.texts)].tolist())


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


def _entries(db: sqlite3.Connection, articles: Iterable[tuple[int, Key]]) -> tuple[Entries, Hashes]:
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


def enter(db: sqlite3.Connection, pages: Iterable[Page]) -> Came:
    """Take articles into the index."""
    (last,) = db.execute("SELECT COALESCE(MAX(number), 0) FROM compared").fetchone()
    numbered = dict(enumerate(pages, start=last + 1))
    rows.insert(db, "compared", [(number, page.key, page.series, page.day) for number, page in numbered.items()])
    entries, said = _entries(db, ((number, page.key) for number, page in numbered.items()))
    gramming.put(db, entries)
    return Came(numbers=set(numbered), hashes=np.unique(entries.hash), said=said)


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
    hashes = _entries(db, [(number, key)])[0].hash
    before = groups(known, gramming.look_up(db, hashes))
    gramming.take_out(db, number, hashes)
    after = groups(known, gramming.look_up(db, hashes))
    touched = set[int]().union(*borne_on(db, known, before, after, {number}))
    db.executemany(
        "INSERT INTO uncompared (document, again) VALUES (?, 1) ON CONFLICT (document) DO UPDATE SET again = 1",
        [(page.key,) for page in known.pages(touched)],
    )
    db.execute("DELETE FROM copy WHERE left = ?1 OR right = ?1", (key,))
    db.execute("DELETE FROM compared WHERE number = ?", (number,))


def groups(known: Compared, entries: Entries) -> Groups:
    """The use of these grams in the pile; the entries are all of theirs, ordered by hash."""
    begin = np.flatnonzero(changes(entries.hash))
    one, like = _alike(entries, begin)
    use, out, leader = _weighed(known, entries[np.repeat(one, np.diff(np.append(begin, len(entries))))])
    return Groups(entries=entries, begin=begin, use=use[like], worn=out[like], leader=leader[like])


def _alike(entries: Entries, begin: NDArray[np.int64]) -> tuple[NDArray[np.bool_], NDArray[np.int64]]:
    """Grams of which no two common ones stand in the same articles, as those of a footer do; and for each gram the
    number of the one of these that is like it. Told apart by a sum of 64 bits."""
    if not len(begin):
        return np.zeros(0, np.bool_), begin
    common = np.diff(np.append(begin, len(entries))) > ALL_PAIRS
    sums = np.add.reduceat(gramming.marked(entries), begin)
    sums[~common] = np.flatnonzero(~common)  # like none
    _, first, like = np.unique(sums, return_index=True, return_inverse=True)
    one = np.zeros(len(begin), np.bool_)
    one[first] = True
    return one, (np.cumsum(one) - 1)[first][like]


def _weighed(known: Compared, entries: Entries) -> tuple[Usage, NDArray[np.bool_], NDArray[np.int64]]:
    """The use of grams, whether they are worn, and their leaders."""
    change = changes(entries.hash)
    here = np.zeros(int(entries.number.max(initial=0)) + 1, np.bool_)
    here[entries.number] = True
    numbers, text = np.flatnonzero(here), np.cumsum(here, dtype=np.int32) - np.int32(1)
    grams = Grams(
        place=np.arange(len(entries)),
        text=text[entries.number],
        group=np.cumsum(change, dtype=np.int32) - np.int32(1),
        begin=np.flatnonzero(change),
    )
    series, days = known.stated(numbers)
    use = used(grams, entries.inside, series, days)
    out = worn(use)
    days = np.where(np.isnan(days), np.inf, days)
    return use, out, _leaders(known, numbers, days, grams, ~out & (use.texts > ALL_PAIRS))


def _leaders(
    known: Compared,
    numbers: NDArray[np.int64],
    day: NDArray[np.float64],
    grams: Grams,
    chosen: NDArray[np.bool_],
) -> NDArray[np.int64]:
    """The number of the earliest article of each chosen gram, 0 for others; `numbers` and `day` are of the texts."""
    leader, end = np.zeros(len(chosen), np.int64), grams.begin + grams.frequency
    for gram in np.flatnonzero(chosen).tolist():
        text = grams.text[grams.begin[gram] : end[gram]]
        first = text[day[text] == day[text].min()]
        leader[gram] = numbers[first[0]] if len(first) == 1 else known.earliest(numbers[first].tolist())
    return leader


def borne_on(db: sqlite3.Connection, known: Compared, before: Groups, after: Groups, moved: Collection[int]) -> Concern:
    """The other articles whose passages with each other may be others than before, when these came or went.

    Those with a run of words of which it makes a difference in how many it is: that is on another step, or in more than
    ALL_PAIRS but not before, or whose leader is another. Where a run is worn now, or no longer, and boilerplate begins
    or ends elsewhere by it, passages may do so too, with articles that have not even that run.
    """
    hashes = np.union1d(before.hash, after.hash)
    texts, leader = (np.zeros((2, len(hashes)), np.int64) for _ in range(2))
    out: NDArray[np.bool_] = np.zeros((2, len(hashes)), np.bool_)
    for row, each in enumerate((before, after)):
        at = np.searchsorted(hashes, each.hash)
        texts[row, at], out[row, at], leader[row, at] = each.use.texts, each.worn, each.leader
    several = texts.min(axis=0) > 1  # else it is nobody's but theirs, or was
    turned: NDArray[np.bool_] = out[0] ^ out[1]
    other = several & ~out.any(axis=0) & (_other(stepped(texts)) | _other(texts > ALL_PAIRS) | _other(leader))
    among, flipped = set[int](), set[int]()
    for each in (before, after):
        at = np.searchsorted(hashes, each.hash)
        among |= each.numbers(other[at])
        flipped |= each.numbers(turned[at])
    wholly = _refooted(db, known, sorted(flipped - set(moved)), hashes[turned])
    return Concern(wholly, (among | flipped) - wholly - set(moved), _around(db, known, wholly) - wholly - set(moved))


def _refooted(db: sqlite3.Connection, known: Compared, numbers: Sequence[int], turned: Hashes) -> set[int]:
    """Those of these articles in which other words are boilerplate than before; these grams are worn now, or were."""
    if not numbers:
        return set()
    columns = words(text_of(db, page.key) for page in known.pages(numbers))
    of = entries(columns)
    flips = np.isin(of.hash, turned)
    beside = in_reach(of.place[flips], len(columns))[of.place]
    use = groups(known, gramming.look_up(db, np.unique(of.hash[beside])))
    out = beside & np.isin(of.hash, use.hash[use.worn])
    other = of_boilerplate(columns, of.place[out]) != of_boilerplate(columns, of.place[out ^ flips])
    return {numbers[text] for text in np.unique(columns.text_of(np.flatnonzero(other))).tolist()}


def _other(values: NDArray[np.generic]) -> NDArray[np.bool_]:
    """Where the two rows differ."""
    differs: NDArray[np.bool_] = values[0] != values[1]
    return differs


def _around(db: sqlite3.Connection, known: Compared, numbers: Collection[int]) -> set[int]:
    """All that may share a passage with any of these articles, and those that do by now."""
    if not numbers:
        return set()
    given = sorted(numbers)
    own, said = _entries(db, zip(given, (page.key for page in known.pages(given)), strict=True))
    shared = groups(known, gramming.look_up(db, np.unique(own.hash)))
    led = shared.numbers(np.isin(shared.leader, given))
    return mates(shared, numbers, said) | shared.leaders | led | known.numbers(_partners(db, known, given))


def mates(of: Groups, numbers: Collection[int], said: Hashes) -> set[int]:
    """The articles that share enough with any of these to be compared with it; `of` has all grams of these, and `said`
    those that are said in any of them."""
    paired, size = of.paired, of.use.texts
    gram = np.repeat(np.arange(len(of.begin)), size)
    rows = np.flatnonzero(paired[gram] & np.isin(of.entries.number, list(numbers)))
    sizes, begin = size[gram[rows]], of.begin[gram[rows]]
    other = np.repeat(begin - np.cumsum(sizes) + sizes, sizes) + np.arange(sizes.sum())
    pair = np.repeat(of.entries.number[rows], sizes) << 32 | of.entries.number[other]
    known, which = np.unique(pair, return_inverse=True)
    worth = np.bincount(which, 1 + np.isin(of.entries.hash[other], said), len(known))
    return set((known[worth >= HOPE] & 0xFFFFFFFF).tolist())


def _partners(db: sqlite3.Connection, known: Compared, numbers: Iterable[int]) -> set[Key]:
    """The articles (row keys) that share a passage with any of these."""
    sql = (
        "SELECT left, right FROM copy WHERE left IN (SELECT value FROM json_each(?1)) UNION ALL"
        " SELECT left, right FROM copy WHERE right IN (SELECT value FROM json_each(?1))"
    )
    keys = json.dumps([page.key for page in known.pages(numbers)])
    return {key for row in db.execute(sql, (keys,)) for key in row}


def rewrite(
    db: sqlite3.Connection, concerned: Collection[Key], keys: Collection[Key], copies: Iterable[tuple[Key, Key, Copy]]
) -> None:
    """Put these passages in the place of all that a concerned article shares with any of `keys`."""
    for one, other in (("left", "right"), ("right", "left")):
        db.execute(
            f"DELETE FROM copy WHERE {one} IN (SELECT value FROM json_each(?))"
            f" AND {other} IN (SELECT value FROM json_each(?))",
            (json.dumps(list(concerned)), json.dumps(list(keys))),
        )
    db.executemany(
        "INSERT INTO copy (id, left, left_start, left_end, right, right_start, right_end, kind, words, score)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (it.id, left, it.left.start, it.left.end, right, it.right.start, it.right.end, it.kind, it.words, it.score)
            for left, right, it in copies
        ),
    )


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
        expected += gramming.checksum(_entries(db, [(number, key)])[0])
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
