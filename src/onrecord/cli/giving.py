"""`onrecord report` and `onrecord export`: the case for readers, and for other programs."""
# ruff: noqa: PLC0415 - imports stand inside the commands, so that `onrecord --help` is quick

import os
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from onrecord.cli.refusing import CASE, CERTAIN, Place, Refused, opened

if TYPE_CHECKING:
    from onrecord.store import Case

_SQLITE = b"SQLite format 3"


@click.command()
@CASE
@click.option("-o", "--output", required=True, metavar="FILE.html", type=Place())
@CERTAIN
def report(case_path: Path, output: Path, floor: float) -> None:
    """The whole pile as one HTML file.

    It opens offline, runs no script, loads nothing from elsewhere, and prints well. With --certain it says how many
    attributions it hides.
    """
    from onrecord.export import report as paper
    from onrecord.store import views

    with opened(case_path) as case:
        _check(output, case)
        counts = views.overview(case, floor=floor)
        parts = paper.pages(case_path.stem, counts, lambda: views.articles(case, floor=floor))
        _write(output, parts)
    click.echo(f"written: {output}")


@click.command()
@CASE
@click.option("--as", "form", type=click.Choice(["jsonl", "csv"]), required=True, help="JSON Lines, or a table.")
@click.option("-o", "--output", metavar="FILE", type=Place(), help="Instead of standard output.")
@click.option("--bom", is_flag=True, help="csv: begin with the mark that Excel needs to read UTF-8.")
@CERTAIN
def export(case_path: Path, form: str, output: Path | None, bom: bool, floor: float) -> None:
    """Everything in the case for other programs.

    jsonl: documents, their attributions, and the articles that failed, one JSON object a line. csv: one row an
    attribution; a cell that begins with = + - @ or ' gets one ' in front, so that a spreadsheet does not run it.
    """
    if bom and form != "csv":
        raise click.UsageError("--bom belongs to --as csv.")
    with opened(case_path) as case:
        if output is not None:
            _check(output, case)
        _write(output, _lines(case, form, bom=bom, floor=floor))


def _lines(case: "Case", form: str, *, bom: bool, floor: float) -> Iterable[str]:
    from onrecord.export import jsonl, tables
    from onrecord.store import views

    if form == "csv":
        return tables.lines(views.articles(case, floor=floor), bom=bom)
    return jsonl.lines(views.articles(case, floor=floor), views.problems(case))


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
