"""Adding in a process of its own: what `flow.add` does, told step by step, and nothing lost whoever is killed."""

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import asdict
from pathlib import Path

import pytest

from onrecord import flow, working
from onrecord.flow import Step
from onrecord.store import Case, CaseError, views
from onrecord.store.verify import verify
from tests.articles import SETTING

WORDS = "Mira Tolland said that the quay was closed."


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "pile.case"
    Case.open(path, create=True).close()
    return path


def write(case: Path, *names: str) -> list[Path]:
    """Articles in a folder beside the case."""
    folder = case.parent / "in"
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / name).write_text(f"News of {name}\n\n{SETTING}\n\n{WORDS}\n", encoding="utf-8")
    return [folder / name for name in names]


def addresses(case: Path) -> list[str]:
    with Case.open(case) as held:
        assert verify(held) == ()
        return [brief.address for brief in views.briefs(held)]


def test_a_worker_does_and_tells_what_the_flow_does(case: Path, tmp_path: Path) -> None:
    write(case, "a.txt", "b.txt")
    (case.parent / "in/c.txt").write_bytes(b"")
    (case.parent / "in/d.mp3").write_bytes(b"x")
    told, said = list[Step](), list[Step]()
    summary = working.add(case, [case.parent / "in", case.parent / "nowhere"], told.append)
    other = tmp_path / "other.case"
    with Case.open(other, create=True) as held:
        assert summary == flow.add(held, [case.parent / "in", case.parent / "nowhere"], said.append)
    assert told == said
    assert [(step.address, step.outcome, step.coming) for step in told] == [
        ("in/a.txt", "read", "b.txt"),
        ("in/b.txt", "read", "c.txt"),
        ("in/c.txt", "failed", None),
    ]
    assert told[0].title == "News of a.txt" and told[0].document
    assert told[2].reason == "the file is empty: save the article again and add it"


def test_it_is_not_this_process_that_reads(case: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from onrecord import working;"
        "working.add(Path(sys.argv[1]), [Path(sys.argv[2])], lambda step: None);"
        "print([name for name in sys.modules if 'onnxruntime' in name and 'capi' in name])"
    )
    command = [sys.executable, "-c", script, str(case), str(write(case, "a.txt")[0])]
    found = subprocess.run(command, capture_output=True, text=True, check=True)
    assert addresses(case) == ["in/a.txt"]
    assert found.stdout.strip() == "[]"


def test_what_cannot_be_done_is_said_in_a_sentence(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(CaseError, match="there is no such file or folder; check the path"):
        working.add(case, [case.parent / "nowhere"], print)
    (case.parent / "empty").mkdir()
    with pytest.raises(CaseError, match="there is no file in it that onrecord reads"):
        working.add(case, [case.parent / "empty"], print)
    with pytest.raises(CaseError, match="there is no such case"):
        working.add(case.with_name("none"), write(case, "a.txt"), print)


def test_it_stops_when_the_telling_raises_and_what_is_read_is_kept(case: Path) -> None:
    write(case, "a.txt", "b.txt", "c.txt")
    told = list[Step]()

    def tell(step: Step) -> None:
        told.append(step)
        raise RuntimeError("enough")

    with pytest.raises(RuntimeError, match="enough"):
        working.add(case, [case.parent / "in"], tell)
    assert len(told) == 1 and "in/a.txt" in addresses(case)
    assert working.add(case, [case.parent / "in"], print).failed == ()
    assert addresses(case) == ["in/a.txt", "in/b.txt", "in/c.txt"]


def test_a_killed_worker_is_said_and_nothing_is_lost_or_half_read(case: Path) -> None:
    """The worker is killed when it has told its first step, wherever it is by then."""
    write(case, *(f"{number}.txt" for number in range(40)))

    def tell(step: Step) -> None:
        if step.done == 1:
            os.kill(child(), signal.SIGKILL)

    with pytest.raises(CaseError, match=r"ended before it was done \(exit code -9\)\. What was read is kept"):
        working.add(case, [case.parent / "in"], tell)
    assert 1 <= len(addresses(case)) < 40
    summary = working.add(case, [case.parent / "in"], print)
    assert (summary.read + summary.unchanged, summary.failed) == (40, ())
    quiet = case.with_name("quiet.case")
    with Case.open(quiet, create=True) as other:
        flow.add(other, [case.parent / "in"])
    with Case.open(case) as one, Case.open(quiet) as other:
        assert list(views.articles(one)) == list(views.articles(other))
        assert views.speakers(one) == views.speakers(other)


def test_a_worker_ends_when_whoever_started_it_is_killed(case: Path) -> None:
    write(case, *(f"{number}.txt" for number in range(60)))
    script = (
        "import sys; from pathlib import Path; from onrecord import working;"
        "working.add(Path(sys.argv[1]), [Path(sys.argv[2])], lambda step: print(step.done, flush=True))"
    )
    command = [sys.executable, "-c", script, str(case), str(case.parent / "in")]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as desk:
        assert desk.stdout and desk.stdout.readline() == b"1\n"
        worker = child(desk.pid)
        desk.kill()
    until = time.monotonic() + 10
    while lives(worker) and time.monotonic() < until:
        time.sleep(0.02)
    assert not lives(worker)
    assert 1 <= len(addresses(case)) < 60


def test_names_that_are_no_unicode_reach_the_worker(case: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(case.parent) + b"/caf\xe9.txt"))
    path.write_text(f"News\n\n{SETTING}\n\n{WORDS}\n")
    told = list[Step]()
    assert working.add(case, [path], told.append).read == 1
    assert told[0].address == "caf\\xe9.txt"


def test_a_step_is_json(case: Path) -> None:
    step = Step(done=1, total=2, address="a\x1b\u202e\U0001f600.txt", outcome="read", title="\u2028“x”")
    assert Step(**json.loads(json.dumps(asdict(step)))) == step


def child(parent: int | None = None) -> int:
    """The worker that this process, or another, has started."""
    of = str(parent or os.getpid())
    (child,) = [pid for pid in map(int, filter(str.isdigit, os.listdir("/proc"))) if _is_worker(pid, of)]
    return child


def _is_worker(pid: int, parent: str) -> bool:
    try:
        words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
        return b"onrecord.working" in words and _stat(pid)[1] == parent
    except OSError:
        return False


def _stat(pid: int) -> list[str]:
    """State, parent and so on, as Linux gives them after the name."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()


def lives(pid: int) -> bool:
    try:
        return _stat(pid)[0] != "Z"
    except OSError:
        return False
