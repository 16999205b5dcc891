"""Law 9: any order, any split, twice, or killed and begun again end in an equal export."""

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord import flow, replying
from onrecord.export import jsonl
from onrecord.store import Case, views
from onrecord.store.verify import verify
from tests.articles import SETTING, TITLE
from tests.laws.texts import TEXTS

KILLS = int(os.environ.get("ONRECORD_KILLS", "3"))
MODIFIED = 1_950_000_000  # seconds: every file's time, so that captures are equal
BAD = "broken.txt"


def export(path: Path) -> str:
    """The sorted JSON Lines of a case that is verified on the way."""
    with Case.open(path) as case:
        assert verify(case) == ()
        replies = replying.of_case(case)
        return "".join(sorted(jsonl.lines(views.articles(case), views.problems(case), (), replies)))


def write(folder: Path, files: dict[str, bytes]) -> list[Path]:
    """The files in a folder, all of one time."""
    paths = []
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        os.utime(path, (MODIFIED, MODIFIED))
        paths.append(path)
    return paths


def pile(count: int) -> dict[str, bytes]:
    """So many articles: some speakers in common, two copies of one text, one file that cannot be read."""
    people = ["Mira Tolland", "Joren Hask", "Ilse Brand", "MIRA TOLLAND", "an official", "The Harbour Board"]
    files = {BAD: b"\x00\x01\x02\x03" * 40}
    for number in range(count):
        first, second = people[number % len(people)], people[(number * 5 + 1) % len(people)]
        text = (
            f"{TITLE}, day {number}\n\n{SETTING}\n\n{first} said that ship {number} had left. “It was late,” {second} "
            f"said.\n\nAccording to {first}, {second} had told the crews that nobody paid for ship {number}.\n"
        )
        files[f"day{number % 3}/{number:03}.txt"] = text.encode()
    files["copy.txt"] = files["day0/000.txt"] if count else b"x y z"
    return files


def added(folder: Path, several: Iterable[Sequence[Path]], name: str) -> str:
    """The export of a case into which these paths were added, one `add` a sequence."""
    path = folder / name
    with Case.open(path, create=True) as case:
        for paths in several:
            flow.add(case, paths)
    found = export(path)
    for leftover in folder.glob(f"{name}*"):
        leftover.unlink()
    return found


def test_split_shuffled_and_twice_are_once(tmp_path: Path) -> None:
    paths = write(tmp_path, pile(20))
    once = added(tmp_path, [paths], "once")
    assert once.count('"type":"document"') == 22 - 1
    assert once.count('"type":"problem"') == 1
    shuffled = list(paths)
    random.Random(2).shuffle(shuffled)
    assert added(tmp_path, [shuffled[:9], shuffled[9:]], "split") == once
    assert added(tmp_path, [[path] for path in shuffled], "single") == once
    assert added(tmp_path, [paths, shuffled, [tmp_path]], "again") == once
    assert added(tmp_path, [[tmp_path / "day0"], [tmp_path]], "folders") == once


@given(st.dictionaries(st.sampled_from("abcdef"), TEXTS, min_size=2), st.randoms(use_true_random=False))
@settings(max_examples=max(5, settings().max_examples // 8))
def test_of_any_texts(texts: dict[str, str], chance: random.Random) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        paths = write(root, {f"{name}.txt": text.encode("utf-8", "replace") for name, text in texts.items()})
        shuffled = list(paths)
        chance.shuffle(shuffled)
        cut = chance.randrange(len(shuffled))
        once = added(root, [paths], "once")
        assert added(root, [shuffled[:cut], shuffled[cut:]], "split") == once
        assert added(root, [shuffled, shuffled], "twice") == once


def test_a_second_add_reads_nothing(tmp_path: Path) -> None:
    write(tmp_path, pile(5))
    with Case.open(tmp_path / "pile.onrecord", create=True) as case:
        first, second = flow.add(case, [tmp_path]), flow.add(case, [tmp_path])
    assert (first.read, first.unchanged, len(first.failed)) == (6, 0, 1)
    assert (second.read, second.unchanged, second.attributions, len(second.failed)) == (0, 6, 0, 1)


def test_adding_what_was_removed_is_as_if_it_had_never_gone(tmp_path: Path) -> None:
    paths = write(tmp_path, pile(6))
    once = added(tmp_path, [paths], "once")
    with Case.open(tmp_path / "again", create=True) as case:
        flow.add(case, paths)
        flow.remove(case, "day1/001.txt")
        assert "day1/001.txt" not in {brief.address for brief in views.briefs(case)}
        flow.add(case, paths)
    assert export(tmp_path / "again") == once


DRIVER = """
import sys
from pathlib import Path
from onrecord import flow
from onrecord.store import Case
print("ready", flush=True)
with Case.open(Path(sys.argv[1]), create=True) as case:
    flow.add(case, [Path(path) for path in sys.argv[2:]])
"""


def start(case: Path, paths: Sequence[Path]) -> subprocess.Popen[bytes]:
    """A process that adds, past its imports."""
    command = [sys.executable, "-c", DRIVER, str(case), *map(str, paths)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert process.stdout is not None and process.stdout.readline() == b"ready\n"
    return process


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on this system")
def test_a_kill_at_any_moment_and_a_new_start_end_in_an_equal_export(tmp_path: Path) -> None:
    folder = tmp_path / "files"
    paths = write(folder, pile(40))
    whole = start(folder / "whole", paths)
    begun = time.perf_counter()
    assert whole.wait() == 0
    lasting = time.perf_counter() - begun
    expected = export(folder / "whole")
    (folder / "whole").unlink()
    chance = random.Random(11)
    killed = 0
    for number in range(KILLS):
        case = folder / f"killed{number}"
        for _ in range(2):
            process = start(case, paths)
            time.sleep(chance.uniform(0, lasting))
            process.send_signal(signal.SIGKILL)
            killed += process.wait() == -signal.SIGKILL
            if case.exists():
                with Case.open(case, create=True) as held:
                    assert verify(held) == ()
        with Case.open(case, create=True) as held:
            flow.add(held, paths)
        assert export(case) == expected
        for leftover in folder.glob(f"{case.name}*"):
            leftover.unlink()
    assert killed, "no run was killed before its end: nothing was tested"


def test_the_command_line_can_be_killed_too(tmp_path: Path) -> None:
    paths = write(tmp_path, pile(30))
    expected = added(tmp_path, [paths], "once")
    case = tmp_path / "pile.onrecord"
    command = [sys.executable, "-m", "onrecord", "add", str(case), *map(str, paths)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while process.poll() is None and not case.exists():
        time.sleep(0.01)
    process.kill()
    process.wait()
    done = subprocess.run(command, capture_output=True, check=False)
    assert done.returncode == 3, done.stderr.decode()  # one file cannot be read
    assert export(case) == expected


def test_a_moved_case_with_its_files_is_the_same_case(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    write(here, pile(6))
    with Case.open(here / "pile.onrecord", create=True) as case:
        flow.add(case, [here])
    before = export(here / "pile.onrecord")
    shutil.copytree(here, there)
    with Case.open(there / "pile.onrecord") as case:
        summary = flow.add(case, [there])
    assert (summary.read, summary.new_versions) == (0, 0)
    assert export(there / "pile.onrecord") == before
