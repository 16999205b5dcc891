"""`onrecord names`: which outlets, bodies and groups a case knows under several names, and a table of one's own."""
# ruff: noqa: PLC0415 - imports stand inside the commands, so that `onrecord --help` is quick

from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import IO, TYPE_CHECKING

import click

from onrecord.cli.refusing import AS_JSON, CASE, Refused, opened, print_json
from onrecord.telling.counted import counted
from onrecord.telling.visible import visible

if TYPE_CHECKING:
    from onrecord.flow import Names
    from onrecord.link.known import Entry

LARGEST = 4_000_000  # bytes of a table


@click.command()
@CASE
@click.argument("file", required=False, type=click.File("rb"))
@click.option("--clear", is_flag=True, help="Take the case's own table out.")
@AS_JSON
def names(case_path: Path, file: IO[bytes] | None, *, clear: bool, as_json: bool) -> None:
    """Outlets and bodies under their several names.

    With FILE, or - for standard input: take a table of your own into the case, in the place of the one it has; its rows
    go before those that come with onrecord, and all speakers are made out anew. It is TOML: outlet = [ {name = "...",
    also = ["...", "..."], source = "..."} ]; so too organisation, group, work, place, person. Without FILE: the table
    that the case goes by.
    """
    if file is not None and clear:
        raise click.UsageError("--clear takes the case's own table out; give no FILE with it.")
    if file is not None or clear:
        _give(case_path, file)
        return
    from onrecord import flow

    with opened(case_path) as case:
        found = flow.names(case)
    if as_json:
        print_json(_as_json(found))
    else:
        _print(found)


def _give(case_path: Path, file: IO[bytes] | None) -> None:
    """Take the table in, or out, and say what the case has now."""
    from onrecord import flow
    from onrecord.link.known import KnownError

    name = "" if file is None else Path(str(getattr(file, "name", "") or "names.toml")).name.replace("<stdin>", "-")
    with opened(case_path) as case:
        try:
            flow.give_names(case, name, None if file is None else _text(file, name))
        except KnownError as error:
            raise Refused(f"{error}. Nothing was changed.") from None
        rows = len(flow.names(case).own)
    if file is None:
        click.echo("The case has no table of its own now.")
    else:
        click.echo(visible(f"{name}: {counted(rows, 'row')} taken; speakers made out anew"))


def _text(file: IO[bytes], name: str) -> str:
    """What a table's file says, one line end for all."""
    data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise Refused(f"{name}: it is larger than {LARGEST:,} bytes, which no table of names is. Nothing was changed.")
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Refused(f"{name}, line {line}: this is not UTF-8; save the file as UTF-8. Nothing was changed.") from None


def _as_json(found: "Names") -> dict[str, object]:
    """The rows in use, the case's own first; `from` is its own file's name, null for those that come with onrecord."""
    own = [_row_json(row, found.file) for row in found.own]
    return {"file": found.file, "rows": [*own, *(_row_json(row, None) for row in found.ours)]}


def _row_json(row: "Entry", file: str | None) -> dict[str, object]:
    return {"kind": row.kind, "name": row.name, "also": list(row.also), "source": row.source, "from": file}


def _print(found: "Names") -> None:
    if found.file is not None:
        click.echo(visible(f"The case's own, from {found.file}: {counted(len(found.own), 'row')}"))
        _print_rows(found.own)
        click.echo()
    click.echo(f"With onrecord: {counted(len(found.ours), 'row')}")
    _print_rows(found.ours)


def _print_rows(rows: "Iterable[Entry]") -> None:
    for line in _lines(rows):
        click.echo(visible(line))


def _lines(rows: "Iterable[Entry]") -> Iterator[str]:
    """The rows by kind, each in a line: name = other names (source)."""
    for kind, several in groupby(rows, key=lambda row: row.kind):
        yield f"  {kind}"
        for row in several:
            also = f" = {'; '.join(row.also)}" if row.also else ""
            source = f" ({row.source})" if row.source else ""
            yield f"    {row.name}{also}{source}"
