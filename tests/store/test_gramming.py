"""The index of runs of words beside a plain one: a set of (hash, article, inside)."""

import random
import sqlite3
from pathlib import Path

import numpy as np
import pytest

from onrecord.store import Case, gramming
from onrecord.store.gramming import Entries


def entries(rows: set[tuple[int, int, bool]]) -> Entries:
    hashes, numbers, inside = zip(*sorted(rows), strict=True)
    return Entries(hash=np.array(hashes, np.uint64), number=np.array(numbers), inside=np.array(inside))


def held(of: Entries) -> list[tuple[int, int, bool]]:
    return sorted(zip(of.hash.tolist(), of.number.tolist(), of.inside.tolist(), strict=True))


def some_rows(chance: random.Random, number: int) -> set[tuple[int, int, bool]]:
    """Those of an article: near each other and far, some that many have."""
    rare = (chance.randrange(1 << chance.choice([12, 48])) for _ in range(chance.randrange(1, 400)))
    return {(value, number, chance.random() < 0.2) for value in {*rare, *range(0, 40, chance.randint(1, 4))}}


@pytest.mark.parametrize("whole", [0, 2])
@pytest.mark.parametrize("seed", range(4))
def test_it_holds_what_a_plain_index_holds(
    seed: int, whole: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Articles come and go, in pieces as an older program cut them too; `whole` 0 reads no stretch as a whole."""
    monkeypatch.setattr(gramming, "WHOLE", whole)
    monkeypatch.setattr(gramming, "AT_ONCE", 50)
    chance, plain = random.Random(seed), dict[int, set[tuple[int, int, bool]]]()
    with Case.open(tmp_path / "a.case", create=True) as case, case.writing() as db:
        for number in range(1, 60):
            monkeypatch.setattr(gramming, "PIECE", chance.choice([5, 120, 1024]))
            plain[number] = some_rows(chance, number)
            gramming.put(db, entries(plain[number]))
            if chance.random() < 0.4:
                gone = chance.choice(sorted(plain))
                gramming.take_out(db, gone, np.unique(entries(plain.pop(gone)).hash))
        every = sorted(set().union(*plain.values()))
        assert held(gramming.everything(db)) == every
        wanted = {chance.choice(every)[0] for _ in range(300)} | {chance.randrange(1 << 48) for _ in range(300)}
        found = gramming.look_up(db, np.array(sorted(wanted), np.uint64))
        assert held(found) == [row for row in every if row[0] in wanted]
        assert (np.diff(found.hash.astype(np.int64)) >= 0).all()


def test_no_hashes_and_no_index(tmp_path: Path) -> None:
    none = np.zeros(0, np.uint64)
    with Case.open(tmp_path / "a.case", create=True) as case, case.writing() as db:
        assert not len(gramming.look_up(db, np.array([7], np.uint64)))
        gramming.put(db, entries({(7, 1, False)}))
        assert not len(gramming.look_up(db, none))
        assert held(gramming.look_up(db, np.array([7], np.uint64))) == [(7, 1, False)]


def test_what_was_not_written_so_is_damaged(tmp_path: Path) -> None:
    with Case.open(tmp_path / "a.case", create=True) as case, case.writing() as db:
        gramming.put(db, entries({(7, 1, False), (9, 2, True)}))
        for change in ("hashes = 'words'", "hashes = x'00'", "articles = x'0000'", "articles = 7", "first = -1"):
            with pytest.raises(gramming.DamagedError):
                _looked_up_after(db, change)


def _looked_up_after(db: sqlite3.Connection, change: str) -> None:
    db.execute("SAVEPOINT before")
    try:
        db.execute(f"UPDATE gram SET {change}")
        gramming.look_up(db, np.array([7, 9], np.uint64))
    finally:
        db.execute("ROLLBACK TO before")
