"""What has come to the desk and is being read: one adding at a time, later ones wait, and pages ask how far it is."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal, TypeVar

from onrecord.desk.actions import Step, Summary
from onrecord.desk.arriving import Arrived, Refused
from onrecord.store.errors import CaseError

State = Literal["idle", "starting", "reading", "done", "stopped"]
Add = Callable[[Sequence[Path], Callable[[Step], None]], Summary]

T = TypeVar("T")

OWN_FAULT = (
    "onrecord failed while reading, which is its own fault. What was read is kept. What happened stands in the"
    " terminal that the desk was started from; please report it."
)
REFUSED = "refused"  # among the counts: what was sent and not taken
MOST_SHOWN = 100  # of a long adding, the latest are listed and the rest counted


class Stopped(Exception):  # noqa: N818 - what was asked for
    """A person has asked for the reading to stop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far adding is, since the desk last had nothing to do.

    idle: nothing was added; starting: the reading is being made ready; done: all was read that could be; stopped:
    `stopped` says why, and `left` counts what can be gone on with. `total` counts what is known of so far. `read`,
    `failed`, `arrived` and `refused` list the latest first; `counts` counts by outcome.
    """

    state: State = "idle"
    done: int = 0
    total: int = 0
    current: str | None = None
    counts: dict[str, int] = field(default_factory=dict)
    attributions: int = 0
    read: tuple[Step, ...] = ()
    failed: tuple[tuple[str, str], ...] = ()
    arrived: tuple[Arrived, ...] = ()
    refused: tuple[Refused, ...] = ()
    skipped: int = 0
    same_text: int = 0
    stopped: str | None = None
    left: int = 0

    @property
    def more(self) -> bool:
        """True when more was read than is listed."""
        return self.done - self.counts.get("failed", 0) > len(self.read)

    @property
    def busy(self) -> bool:
        """True while something is read or waits to be."""
        return self.state in ("starting", "reading")


class Intake:
    """The queue of one desk. Its thread ends with the desk; what was not read by then is on disk and can be added."""

    def __init__(self, add: Add) -> None:
        self._add = add
        self._lock = threading.Condition()
        self._waiting: dict[Path, None] = {}  # in the order in which they came
        self._left: tuple[Path, ...] = ()
        self._now = Progress()
        self._before = 0  # files done by earlier runs of this progress
        self._stopping = False

    def progress(self) -> Progress:
        """How far it is now."""
        with self._lock:
            waiting = len(self._waiting)
            return replace(self._now, total=self._now.total + waiting, left=len(self._left))

    def take(self, paths: Sequence[Path], arrived: Sequence[Arrived] = (), refused: Sequence[Refused] = ()) -> None:
        """Read these as soon as what came before is read; what arrived and what was refused are told beside it."""
        with self._lock:
            if not self._now.busy:
                self._now, self._before = Progress(), 0
            self._now = replace(
                self._now,
                arrived=_latest(arrived, self._now.arrived),
                refused=_latest(refused, self._now.refused),
                counts=self._now.counts | _counted(self._now.counts, len(refused)),
            )
            self._waiting |= dict.fromkeys(paths)
            if self._waiting and not self._now.busy:
                self._begin()

    def go_on(self) -> None:
        """Read what was left when the reading stopped."""
        with self._lock:
            left, self._left = self._left, ()
        self.take(left)

    def stop(self) -> None:
        """Stop after the file that is being read; what is read is kept, and the rest can be gone on with."""
        with self._lock:
            self._stopping = self._now.busy

    def wait(self, seconds: float) -> bool:
        """Wait until nothing is being read; False when that takes longer than so many seconds."""
        with self._lock:
            return self._lock.wait_for(lambda: not self._now.busy, seconds)

    def _begin(self) -> None:
        self._stopping = False
        self._now = replace(self._now, state="starting", stopped=None)
        threading.Thread(target=self._run, name="adding", daemon=True).start()

    def _run(self) -> None:
        """Read until nothing waits; whatever ends it is said, never silence."""
        batch, why = tuple[Path, ...](), OWN_FAULT
        try:
            while batch := self._next():
                self._finish(self._add(batch, self._tell))
            why = ""
        except Stopped:
            why = "The reading was stopped. What was read is kept."
        except CaseError as error:
            why = str(error)
        finally:
            if why:
                self._end(batch, why)

    def _next(self) -> tuple[Path, ...]:
        """All that waits, as one run; done when that is nothing."""
        with self._lock:
            batch = tuple(self._waiting)
            self._waiting.clear()
            if batch:
                self._before = self._now.done
                current = batch[0].name
                self._now = replace(self._now, state="starting", total=self._before + len(batch), current=current)
            else:
                self._now = replace(self._now, state="done", current=None)
                self._lock.notify_all()
            return batch

    def _tell(self, step: Step) -> None:
        with self._lock:
            now = self._now
            listed = (step,) if step.outcome in ("read", "new version", "unchanged") else ()
            failed = ((step.address, step.reason or ""),) if step.outcome == "failed" else ()
            self._now = replace(
                now,
                state="reading",
                done=self._before + step.done,
                total=self._before + step.total,
                current=step.coming,
                counts=now.counts | {step.outcome: now.counts.get(step.outcome, 0) + 1},
                attributions=now.attributions + step.attributions,
                read=_latest(listed, now.read),
                failed=_latest(failed, now.failed),
            )
            if self._stopping:
                raise Stopped

    def _finish(self, summary: Summary) -> None:
        with self._lock:
            told = set(self._now.failed)
            missing = [(it.address, it.reason) for it in summary.failed if (it.address, it.reason) not in told]
            self._now = replace(
                self._now,
                failed=_latest(missing if len(told) < MOST_SHOWN else (), self._now.failed),
                skipped=self._now.skipped + len(summary.skipped),
                same_text=self._now.same_text + summary.same_text,
            )

    def _end(self, batch: tuple[Path, ...], why: str) -> None:
        with self._lock:
            self._left = tuple(dict.fromkeys((*self._left, *batch, *self._waiting)))
            self._waiting.clear()
            self._now = replace(self._now, state="stopped", stopped=why, current=None)
            self._lock.notify_all()


def _counted(counts: dict[str, int], refused: int) -> dict[str, int]:
    return {REFUSED: counts.get(REFUSED, 0) + refused} if refused else {}


def _latest(new: Sequence[T], former: tuple[T, ...]) -> tuple[T, ...]:
    return (*reversed(new), *former)[:MOST_SHOWN]
