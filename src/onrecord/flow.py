"""The flow, wired once and visibly: read -> annotate -> store, article by article, then link over the case.

The only file that knows this order. Every step can be killed and run again: one article is one transaction, linking
is another, and what was left undone is found by its missing mark.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from onrecord import annotate, read
from onrecord.link import speakers
from onrecord.model import Document, Problem, Records, digest
from onrecord.read import Raw
from onrecord.store import Case, views
from onrecord.store.views import Brief

Outcome = Literal["read", "new version", "unchanged", "failed"]
SIGNATURE = digest(read.STAGE.version, annotate.SIGNATURE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One file done: its place in the run, its address, what became of it, how many attributions it has."""

    done: int
    total: int
    address: str
    outcome: Outcome
    attributions: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What an `add` did. `read` counts new articles, `failed` says why each of the others could not be read."""

    read: int
    new_versions: int
    unchanged: int
    failed: tuple[Problem, ...]
    attributions: int
    skipped: tuple[Path, ...]


@dataclass(slots=True)
class _Tally:
    """Counts while `add` runs."""

    outcomes: dict[Outcome, int] = field(
        default_factory=lambda: {"read": 0, "new version": 0, "unchanged": 0, "failed": 0}
    )
    failed: list[Problem] = field(default_factory=list)
    attributions: int = 0


def add(case: Case, paths: Iterable[Path], tell: Callable[[Step], None] = lambda step: None) -> Summary:
    """Read files and folders into a case; running it twice is running it once.

    `tell` hears of every file as it is done. A file that cannot be read is listed with its reason and the run goes on.
    """
    found = read.find_files(paths)
    tally = _Tally()
    for path in found.missing:
        tally.outcomes["failed"] += 1
        tally.failed.append(Problem(address=str(path), reason="there is no such file or folder: check the path"))
    for done, path in enumerate(found.files, start=1):
        address, outcome, attributions = _add_file(case, path, tally)
        tally.outcomes[outcome] += 1
        tally.attributions += attributions
        tell(Step(done=done, total=len(found.files), address=address, outcome=outcome, attributions=attributions))
    link(case)
    return Summary(
        read=tally.outcomes["read"],
        new_versions=tally.outcomes["new version"],
        unchanged=tally.outcomes["unchanged"],
        failed=tuple(tally.failed),
        attributions=tally.attributions,
        skipped=found.skipped,
    )


def _add_file(case: Case, path: Path, tally: _Tally) -> tuple[str, Outcome, int]:
    """One file: (address, outcome, attributions)."""
    raw = read.load(path, case.root)
    if isinstance(raw, Problem):
        return _fail(case, raw, tally)
    held = case.holding(raw.address)
    if held is not None and (held.raw_sha256, held.signature) == (raw.sha256, SIGNATURE):
        return raw.address, "unchanged", 0
    made = _make(raw)
    if isinstance(made, Problem):
        return _fail(case, made, tally)
    document, records = made
    case.keep(raw.address, raw.data, document, records, SIGNATURE)
    replaced = held is not None and held.document != document.id
    return raw.address, "new version" if replaced else "read", len(records.attributions)


def _fail(case: Case, problem: Problem, tally: _Tally) -> tuple[str, Outcome, int]:
    case.fail(problem.address, problem)
    tally.failed.append(problem)
    return problem.address, "failed", 0


def _make(raw: Raw) -> tuple[Document, Records] | Problem:
    """Read and annotate one article. The one broad `except` of the program stands here: whatever an article does to
    it, the others are still read (law 8)."""
    try:
        document = read.read(raw)
        return document if isinstance(document, Problem) else (document, annotate.annotate(document))
    except Exception as error:
        fault = f"{type(error).__name__}: {error}"
        reason = f"onrecord failed on this article, which is its own fault ({fault}); please report it"
        return Problem(address=raw.address, reason=reason)


def link(case: Case) -> None:
    """Bring what links several articles up to date with them; work that a killed run left is done here."""
    with case.writing():
        mentions = case.unlinked(signature=speakers.SIGNATURE)
        if mentions:
            case.regroup(speakers.group(mentions, case.words(mentions)), signature=speakers.SIGNATURE)


def remove(case: Case, words: str) -> Brief:
    """Take an article out of the case with all its versions and everything that hangs on it; NotOne when the words
    name none or several."""
    document = views.article(case, words).document
    versions = [brief for brief in views.briefs(case) if brief.address == document.address]
    case.remove([brief.id for brief in versions])
    link(case)
    return next(brief for brief in versions if brief.id == document.id)
