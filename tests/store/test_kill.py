"""A kill at any moment and a new start show what a quiet run shows."""

import multiprocessing
import random
import time
from pathlib import Path

import pytest

from onrecord.flow import link
from onrecord.store import Case, profiling
from onrecord.store.verify import verify

from .looking import rows_left, shown
from .pile import Kept, kept

FORK = multiprocessing.get_context("fork")


def work(path: Path, pile: list[Kept], gone: list[str]) -> None:
    """What `add` and `remove` do: keep what is not done yet, take what must go, then group."""
    with Case.open(path, create=True) as case:
        for each in pile:
            held = case.holding(each.path)
            if not held or held.raw_sha256 != each.document.raw_sha256:
                case.keep(*each)
        case.remove(gone)
        link(case)


def pile() -> list[Kept]:
    """Articles, some with a later version at the same address from another file."""
    return [kept(number, sayings=8) for number in range(40)] + [
        kept(number, version=2, sayings=8, address=kept(number).path, path=f"later/{number}.txt")
        for number in range(10)
    ]


def seconds_of_a_quiet_run(path: Path) -> float:
    start = time.perf_counter()
    work(path, pile(), [])
    return time.perf_counter() - start


@pytest.mark.parametrize("seed", range(3))
def test_a_killed_run_started_again_equals_a_quiet_one(tmp_path: Path, seed: int) -> None:
    quiet, killed = tmp_path / "quiet", tmp_path / "killed"
    seconds = seconds_of_a_quiet_run(quiet)
    chance = random.Random(seed)
    for _ in range(8):
        process = FORK.Process(target=work, args=(killed, pile(), []))
        process.start()
        process.join(chance.uniform(0, seconds))
        process.kill()
        process.join()
    work(killed, pile(), [])
    with Case.open(quiet) as one, Case.open(killed) as other:
        assert shown(other) == shown(one)
        assert verify(other) == ()
    assert rows_left(killed) == rows_left(quiet)


def test_a_killed_linking_leaves_the_groups_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "case"
    work(path, pile(), [])
    chance = random.Random(7)
    for turn in range(6):
        with Case.open(path) as case:
            before = shown(case)["speakers"]
        process = FORK.Process(target=regroup_under, args=(path, f"turn {turn}"))
        process.start()
        process.join(chance.uniform(0, 0.1))
        process.kill()
        process.join()
        with Case.open(path) as case:
            assert shown(case)["speakers"] == before
            assert verify(case) == ()


def regroup_under(path: Path, signature: str) -> None:
    """Link everything anew, as after another linker."""
    with Case.open(path) as case, case.writing() as db:
        profiling.begin(db, signature)
        link(case)
