"""Adding in a process of its own: reading takes seconds and much of the processor, and pages stay quick meanwhile.

The worker is this module run as a program. It is told what to read in a line on its standard input, and tells each
step in a line on its standard output, as JSON. It ends with its input: whoever started it leaves no worker behind,
closed or killed. What it was reading then is not in the case, and adding the same again goes on (law 9).
"""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict
from pathlib import Path
from typing import IO, Any

from onrecord import flow, read
from onrecord.flow import Step, Summary
from onrecord.model import Problem
from onrecord.read import Found
from onrecord.store import Case, CaseError
from onrecord.weights import WeightsError

_NICE = 10  # how far the worker stands back: pages are answered first


def add(case_path: Path, paths: Sequence[Path], tell: Callable[[Step], None]) -> Summary:
    """What `flow.add` does, done by a worker; it is stopped when `tell` raises.

    CaseError in a sentence when the case cannot be written to, when there is nothing to read, when the weights cannot
    be used, and when the worker ends before it is done.
    """
    with _worker() as worker:
        _send(worker, {"case": str(case_path), "paths": [str(path) for path in paths]})
        for told in _told(worker):
            match told:
                case {"step": step}:
                    tell(Step(**step))
                case {"summary": summary}:
                    return _summary(summary)
                case {"refused": sentence}:
                    raise CaseError(sentence)
        ended = worker.wait()
    raise CaseError(
        f"{case_path}: the process that reads ended before it was done (exit code {ended}). What was read is kept;"
        " add the same again to go on."
    )


@contextmanager
def _worker() -> Iterator["subprocess.Popen[str]"]:
    """A worker, which does not outlast this."""
    command = [sys.executable, "-P", "-m", "onrecord.working"]
    worker = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="ascii", errors="replace"
    )
    try:
        yield worker
    finally:
        worker.kill()
        worker.wait()
        for end in (worker.stdin, worker.stdout):
            with suppress(OSError):  # what it was not told any more
                end.close() if end else None


def _send(worker: "subprocess.Popen[str]", order: object) -> None:
    assert worker.stdin
    with suppress(BrokenPipeError):  # it has ended: its exit code says so
        worker.stdin.write(json.dumps(order) + "\n")
        worker.stdin.flush()


def _told(worker: "subprocess.Popen[str]") -> Iterator[dict[str, Any]]:
    """What the worker tells, line by line; a last line that was cut off is none."""
    assert worker.stdout
    for line in worker.stdout:
        if line.endswith("\n"):
            yield json.loads(line)


def _summary(told: dict[str, Any]) -> Summary:
    failed = tuple(Problem(**each) for each in told.pop("failed"))
    skipped = tuple(map(Path, told.pop("skipped")))
    return Summary(failed=failed, skipped=skipped, **told)


def nothing(found: Found, listed: Sequence[Path]) -> str | None:
    """Why there is nothing to read, so that a mistyped path does not look like success; None when there is."""
    if found.files:
        return None
    if len(found.missing) == len(set(listed)):
        return f"{listed[0]}: there is no such file or folder; check the path."
    others = f" ({len(found.skipped)} of other kinds)" if found.skipped else ""
    return f"{listed[0]}: there is no file in it that onrecord reads{others}: .txt, .md, .html; check the path."


def main() -> None:
    """The worker's own run."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the desk, whose end ends this
    if hasattr(os, "nice"):
        os.nice(_NICE)
    tell = _teller()
    order = json.loads(sys.stdin.readline())
    threading.Thread(target=_end_with_input, daemon=True).start()
    try:
        tell({"summary": _as_json(_work(Path(order["case"]), [Path(path) for path in order["paths"]], tell))})
    except (CaseError, WeightsError) as error:
        tell({"refused": str(error)})


def _work(case_path: Path, paths: Sequence[Path], tell: Callable[[object], None]) -> Summary:
    found = read.find_files(paths)
    if sentence := nothing(found, paths):
        raise CaseError(sentence)
    with Case.open(case_path) as case:
        return flow.add(case, found, lambda step: tell({"step": asdict(step)}))


def _teller() -> Callable[[object], None]:
    """How to tell a line; whatever else a library prints goes to standard error, out of the way."""
    sys.stdout.flush()
    out: IO[str] = os.fdopen(os.dup(1), "w", encoding="ascii", newline="\n")
    os.dup2(2, 1)

    def tell(what: object) -> None:
        out.write(json.dumps(what) + "\n")
        out.flush()

    return tell


def _end_with_input() -> None:
    """Wait for the end of the input, and then end at once: each article is in the case whole, or not at all."""
    while os.read(0, 1):  # not through sys.stdin, whose lock this would hold when the worker ends by itself
        continue
    os._exit(1)


def _as_json(summary: Summary) -> dict[str, object]:
    return asdict(summary) | {"skipped": [str(path) for path in summary.skipped]}


if __name__ == "__main__":
    main()
