"""`onrecord report` and `onrecord export`: the case for readers, and for other programs."""
# ruff: noqa: PLC0415 - imports stand inside the commands, so that `onrecord --help` is quick

import getpass
import os
import sys
import tempfile
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import click

from onrecord.cli.refusing import CASE, CERTAIN, Place, Refused, opened

if TYPE_CHECKING:
    from onrecord.store import Case
    from onrecord.store.choosing import Made

_SQLITE = b"SQLite format 3"


@click.command()
@CASE
@click.option("-o", "--output", required=True, metavar="FILE.html", type=Place())
@click.option("--chosen", is_flag=True, help="Only what was chosen for the report at the desk.")
@CERTAIN
def report(case_path: Path, output: Path, *, chosen: bool, floor: float) -> None:
    """The whole pile as one HTML file.

    It opens offline, runs no script, loads nothing from elsewhere, and prints well. With --certain it says how many
    attributions it hides. With --chosen it holds what was chosen at the desk (`onrecord show`), with its notes.
    """
    from onrecord.store import choosing

    if chosen and floor:
        raise click.UsageError("--certain does not go with --chosen: what was chosen is shown, however certain.")
    with opened(case_path) as case:
        _check(output, case)
        draft = choosing.draft(case) if chosen else None
        if draft is not None and not draft.choices:
            raise Refused("nothing is chosen for a report yet; choose at the desk: `onrecord show` with this case.")
        _write(output, parts(case, choosing.Made(draft=draft, who=login(), on=today()), floor=floor))
    click.echo(f"written: {output}")


def parts(case: "Case", made: "Made", *, floor: float = 0.0) -> Iterable[str]:
    """The report in parts to write one after another: of the draft, or without one of the whole pile."""
    from onrecord.export import report as paper
    from onrecord.store import choosing, views

    name, counts = case.path.stem, views.overview(case, floor=floor)
    if made.draft is None:
        return paper.pages(name, counts, lambda: views.articles(case, floor=floor))
    ids = choosing.needed(case, made.draft.choices)
    return paper.chosen(name, made, counts.articles, ids, lambda identity: views.article(case, identity))


def login() -> str:
    """The name that this person is logged in with, as far as the system knows one."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no such user: a container, a service
        return os.environ.get("HOSTNAME") or "somebody"


def today() -> str:
    """The day, as the world counts it (UTC)."""
    return datetime.now(UTC).date().isoformat()


@click.command()
@CASE
@click.option("--as", "form", type=click.Choice(["jsonl", "csv"]), required=True, help="JSON Lines, or a table.")
@click.option("-o", "--output", metavar="FILE", type=Place(), help="Instead of standard output.")
@click.option("--bom", is_flag=True, help="csv: begin with the mark that Excel needs to read UTF-8.")
@CERTAIN
def export(case_path: Path, form: str, output: Path | None, bom: bool, floor: float) -> None:
    """Everything in the case for other programs.

    jsonl: documents, their attributions, speakers, judgements, and the articles that failed, one JSON object a line.
    csv: one row an attribution; a cell that begins with = + - @ or ' gets one ' in front, so that a spreadsheet does
    not run it.
    """
    if bom and form != "csv":
        raise click.UsageError("--bom belongs to --as csv.")
    with opened(case_path) as case:
        pour(case, output, _lines(case, form, bom=bom, floor=floor))


def pour(case: "Case", output: Path | None, parts: Iterable[str]) -> None:
    """The parts to standard output (also as "-"), or into a file that is neither a case nor one of its articles."""
    target = None if str(output) == "-" else output
    if target is not None:
        _check(target, case)
    _write(target, parts)


def _lines(case: "Case", form: str, *, bom: bool, floor: float) -> Iterable[str]:
    from onrecord import citing, descending, replying
    from onrecord.export import copied, jsonl, sameness, tables, traced
    from onrecord.store import profiling, views
    from onrecord.store.sameness import speakers

    if form == "csv":
        return tables.lines(views.articles(case, floor=floor), bom=bom)
    articles, replies = views.articles(case, floor=floor), replying.of_case(case, floor=floor)
    with case.snapshot() as db:
        own = profiling.own_names(db)
    named = sameness.values(speakers(case), own)
    shared = copied.links(copy for family in descending.families(case) for copy in family.lineage.copies)
    cites = traced.links(citing.every(case))
    return jsonl.lines(articles, views.problems(case), views.judgements(case), replies, chain(shared, cites, named))


def _check(output: Path, case: "Case") -> None:
    """Refuse to write where the case, one of its articles, or any other case is."""
    from onrecord.store import views

    if _is_device(output):
        return
    target = output.resolve()
    if target.is_dir():
        raise Refused(f"{output} is a folder; name a file in it.")
    if not target.parent.is_dir():
        raise Refused(f"{output}: its folder does not exist; make the folder first.")
    own = case.path.resolve()
    if target.name in (own.name, f"{own.name}-wal", f"{own.name}-shm") and target.parent == own.parent:
        raise Refused(f"{output} is the case itself; name another file.")
    address = Path(os.path.relpath(target, case.root)).as_posix()
    if target.exists() and (case.holding(address) or address in {it.address for it in views.problems(case)}):
        raise Refused(f"{output} is an article of this case; name another file.")
    if _is_database(target):
        raise Refused(f"{output} is a case or another database, which is not written over; name another file.")


def _is_device(output: Path) -> bool:
    """True for what is there and is neither file nor folder: a pipe, a device, standard output by its name."""
    return output.exists() and not output.is_file() and not output.is_dir()


def _is_database(target: Path) -> bool:
    try:
        with target.open("rb") as file:
            return file.read(len(_SQLITE)) == _SQLITE
    except OSError:
        return False


def _write(output: Path | None, parts: Iterable[str]) -> None:
    """The parts as UTF-8, to standard output, into a device, or whole into the file: never half a file."""
    if output is None:
        for part in parts:
            sys.stdout.buffer.write(part.encode("utf-8"))
        sys.stdout.buffer.flush()
        return
    try:
        if _is_device(output):
            _pour(output, parts)
        else:
            _replace(output.resolve(), parts)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise Refused(f"{output} cannot be written: {error.strerror or error}.") from None


def _pour(device: Path, parts: Iterable[str]) -> None:
    """Straight into what is no file: putting a file in its place would take it away from those who read it."""
    with device.open("wb") as file:
        for part in parts:
            file.write(part.encode("utf-8"))


def _replace(target: Path, parts: Iterable[str]) -> None:
    number, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".part")
    try:
        with os.fdopen(number, "wb") as file:
            for part in parts:
                file.write(part.encode("utf-8"))
        os.chmod(name, target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
        os.replace(name, target)
    finally:
        Path(name).unlink(missing_ok=True)  # it is gone already when all went well


def _umask() -> int:
    """What new files are not allowed here; it can only be read by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
