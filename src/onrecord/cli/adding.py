"""`onrecord add` and `onrecord remove`: what goes into a case, and out of it."""
# ruff: noqa: PLC0415 - imports stand inside the commands, so that `onrecord --help` is quick

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from onrecord.cli.refusing import AS_JSON, CASE, Refused, Words, opened, print_json
from onrecord.telling.counted import counted
from onrecord.telling.language import in_full
from onrecord.telling.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.flow import Step, Summary
    from onrecord.read import Found

SOME_FAILED = 3


@click.command()
@CASE
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=Words())
@AS_JSON
@click.pass_context
def add(ctx: click.Context, case_path: Path, paths: tuple[str, ...], as_json: bool) -> None:
    """Read articles, files and folders, into a case.

    "-" reads the list of paths from standard input, one a line or separated by NUL. Running it again reads only what
    changed; a changed file becomes a new version, and the old one stays visible as superseded. In folders, hidden
    files, reports of onrecord and files of other kinds are left out.
    """
    from onrecord import flow

    found = _found(_listed(paths))
    with opened(case_path, create=True) as case, _progress() as tell:
        summary = flow.add(case, found, tell)
    if as_json:
        print_json(_summary_json(summary))
    else:
        _print_summary(summary)
    if summary.failed:
        ctx.exit(SOME_FAILED)


@click.command()
@CASE
@click.argument("article", type=Words())
def remove(case_path: Path, article: str) -> None:
    """Take an article out of a case.

    Everything that hangs on it goes too: its bytes, its older versions, its attributions.
    ARTICLE is its id (or its first digits), its address, its file's name, or a part of its title. A file that could
    not be read is taken off the list by its path or name.
    """
    from onrecord import flow
    from onrecord.desk.arriving import Tray

    with opened(case_path) as case:
        gone = flow.remove(case, article)
    if gone.id is None:
        click.echo(f"removed from the files that could not be read: {visible(gone.name)}")
        return
    several = f", {gone.versions} versions" if gone.versions > 1 else ""
    click.echo(f"removed: {visible(gone.name)} [{gone.id[:8]}]{several}")
    tray = Tray(case_path).folder
    for file in gone.files:
        if file.resolve().parent == tray and file.exists():
            click.echo(f"the file itself is still on disk: {visible(str(file.resolve()))}")


def _listed(paths: tuple[str, ...]) -> list[Path]:
    """The paths given, "-" replaced by those on standard input."""
    found = list[Path]()
    for path in paths:
        found.extend(_from_stdin() if path == "-" else [Path(path)])
    return found


def _found(listed: list[Path]) -> "Found":
    """What is there to read; refused when that is nothing, so that a mistyped path does not look like success."""
    from onrecord import read, working

    if not listed:
        raise Refused("the list of paths is empty; give files or folders.")
    found = read.find_files(listed)
    if sentence := working.nothing(found, listed):
        raise Refused(sentence)
    return found


def _from_stdin() -> list[Path]:
    data = sys.stdin.buffer.read()
    names = data.split(b"\0") if b"\0" in data else data.splitlines()
    return [Path(os.fsdecode(name)) for name in names if name.strip()]


@contextmanager
def _progress() -> Iterator["Callable[[Step], None]"]:
    """How to tell each step, on standard error: a bar with counts and time left on a terminal, else lines."""
    if not sys.stderr.isatty():
        yield _tell_line
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), TextColumn("{task.description}", markup=False))
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)

        def tell(step: "Step") -> None:
            bar.update(task, total=step.total, completed=step.done, description=visible(step.address))

        yield tell


def _tell_line(step: "Step") -> None:
    found = f" ({_attributions(step.attributions)})" if step.outcome in ("read", "new version") else ""
    if step.uncovered:
        found = f" (not attributed: language {visible(in_full(step.uncovered))})"
    click.echo(f"{step.done}/{step.total} {step.outcome}: {visible(step.address)}{found}", err=True)


def _print_summary(summary: "Summary") -> None:
    counts = [f"{summary.read:,} read", f"{summary.unchanged:,} unchanged", f"{len(summary.failed):,} failed"]
    if summary.new_versions:
        counts.insert(1, counted(summary.new_versions, "new version"))
    if summary.skipped:
        counts.append(f"{len(summary.skipped):,} of other kinds skipped")
    click.echo(f"{', '.join(counts)}; {_attributions(summary.attributions)} found")
    for note in _notes(summary):
        click.echo(note)
    for problem in summary.failed:
        click.echo(f"failed: {visible(problem.address)}: {visible(problem.reason)}")
    for path in summary.skipped:
        click.echo(f"skipped, not an article's kind of file: {visible(str(path))}")


def _notes(summary: "Summary") -> Iterator[str]:
    """What a reader of the counts must know about them."""
    if summary.same_text:
        have = "has" if summary.same_text == 1 else "have"
        yield (
            f"{counted(summary.same_text, 'article')} of those read {have} the same text as an article at another"
            " address of this case; each is counted"
        )
    if summary.uncovered:
        yield f"{counted(summary.uncovered, 'article')} of those read not attributed: language not covered"
    if summary.gone:
        yield f"{counted(summary.gone, 'file')} of this case no longer on disk; what was read stays"


def _attributions(number: int) -> str:
    return counted(number, "attribution")


def _summary_json(summary: "Summary") -> dict[str, object]:
    return {
        "read": summary.read,
        "new_versions": summary.new_versions,
        "unchanged": summary.unchanged,
        "failed": [{"address": problem.address, "reason": problem.reason} for problem in summary.failed],
        "attributions": summary.attributions,
        "skipped": [str(path) for path in summary.skipped],
        "same_text": summary.same_text,
        "uncovered": summary.uncovered,
        "gone": summary.gone,
    }
