"""`onrecord reuse`: the engine that finds shared passages alone, on a file of articles, without a case."""
# ruff: noqa: PLC0415 - imports stand inside the command, so that `onrecord --help` is quick

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

import click

from onrecord.cli.refusing import Place, Refused
from onrecord.telling.counted import counted
from onrecord.telling.visible import visible
from onrecord.uncollected import uncollected

if TYPE_CHECKING:
    from onrecord.reuse.rows import Problem, Row

SOME_FAILED = 3
MOST = 20  # lines that cannot be read that are told one by one


@click.command()
@click.argument("source", metavar="INPUT.jsonl", type=Place())
@click.option(
    "-o", "--output", required=True, metavar="OUT.jsonl", type=Place(), help="Where to; - for standard output."
)
@click.option("--passim", is_flag=True, help="Write passim's clusters, a line a passage, instead of links.")
@click.option(
    "--boilerplate", is_flag=True, help="Also what is set apart: footers and formulas, each with the earliest."
)
@click.option(
    "--engine", type=click.Choice(["local", "spark"]), default="local", help="Who does it: this machine, or Spark."
)
@click.option("--master", metavar="URL", help="With --engine spark: the cluster; else what Spark's settings say.")
@click.pass_context
def reuse(  # noqa: PLR0913 - click gives each option as an argument
    context: click.Context,
    source: Path,
    output: Path,
    *,
    passim: bool,
    boilerplate: bool,
    engine: str,
    master: str | None,
) -> None:
    """Which passages the articles of a file share, to the character.

    INPUT.jsonl has one article a line: {"id": ..., "text": ..., "series": ..., "date": ...}, as passim reads it; - is
    standard input. "series" is the outlet, "date" begins with the day (2031-05-17); both may be missing, but what an
    outlet says under every article is known by them: without "series" the foot of an outlet's pages may be given as a
    passage. The output has a link a line; "left" is the article whose id is the lesser, whichever is the earlier, and
    offsets count code points.

    With --engine spark either may be Parquet, a file or a folder whose name ends in .parquet, with the same fields.
    """
    if engine == "spark":
        if passim or boilerplate:
            raise Refused("--passim and --boilerplate are for --engine local; Spark writes links.")
        from onrecord.cli.clustering import on_spark

        context.exit(SOME_FAILED if on_spark(source, output, master, read=_reported, write=_write) else 0)
    if ".parquet" in {source.suffix, output.suffix}:
        raise Refused("Parquet is for --engine spark; the local engine reads and writes JSON Lines.")
    with uncollected():  # a twentieth of the time
        problems = _told(source, output, passim=passim, boilerplate=boilerplate)
    if problems:
        context.exit(SOME_FAILED)


def _told(source: Path, output: Path, *, passim: bool, boilerplate: bool) -> "list[Problem]":
    """Write what is shared and say how much; the lines that are no articles."""
    rows, problems = _reported(source)
    told = _write(source, output, _lines(rows, passim=passim, boilerplate=boilerplate))
    said = f"{counted(told, 'passage')} in clusters" if passim else counted(told, "shared passage")
    click.echo(f"{counted(len(rows), 'article')}, {said}.", err=True)
    return problems


def _reported(source: Path) -> "tuple[list[Row], list[Problem]]":
    """The articles, and the lines that are none after they were told of."""
    rows, problems = _rows(source)
    for problem in problems[:MOST]:
        click.echo(f"onrecord: {source}, {visible(str(problem))}", err=True)
    if problems[MOST:]:
        click.echo(f"onrecord: and {counted(len(problems) - MOST, 'line')} more.", err=True)
    if not rows and problems:
        raise Refused(f"{source} has no article; a line is an object with an id and a text.")
    return rows, problems


def _rows(source: Path) -> "tuple[list[Row], list[Problem]]":
    """The articles, the earliest first, and the lines that are none."""
    from onrecord.reuse.finding import earliest_first
    from onrecord.reuse.rows import Row, read

    rows, problems = [], []
    try:
        with _opened(source) as file:
            for each in read(file):
                if isinstance(each, Row):
                    rows.append(each)
                else:
                    problems.append(each)
    except OSError as error:
        raise Refused(f"{source} cannot be read: {error.strerror or error}.") from None
    return earliest_first(rows), problems


def _opened(source: Path) -> IO[bytes]:
    return os.fdopen(os.dup(sys.stdin.fileno()), "rb") if str(source) == "-" else source.open("rb")


def _lines(rows: "list[Row]", *, passim: bool, boilerplate: bool) -> Iterator[str]:
    from onrecord.reuse.finding import find
    from onrecord.reuse.rows import link

    found = find(rows, boilerplate=boilerplate)
    if not passim:
        return map(link, found)
    from onrecord.reuse.clusters import clusters, lines

    return lines(clusters(found), {row.id: row for row in rows})


def _write(source: Path, output: Path, lines: Iterable[str]) -> int:
    """The number of lines written."""
    told = 0
    with _target(source, output) as file:
        for line in lines:
            file.write(line.encode("utf-8", "surrogatepass"))
            told += 1
        file.flush()
    return told


@contextmanager
def _target(source: Path, output: Path) -> Iterator[IO[bytes]]:
    """What to write to: standard output, a device, or a file that takes its place when it is whole."""
    if str(output) == "-":
        yield sys.stdout.buffer
        return
    try:
        if output.exists() and not output.is_file():
            with output.open("wb") as file:
                yield file
            return
        if output.exists() and source.exists() and output.samefile(source):
            raise Refused(f"{output} is the input itself; name another file.")
        part = output.with_name(f".{output.name}.{os.getpid()}.part")
        try:
            with part.open("wb") as file:
                yield file
            part.replace(output)
        finally:
            part.unlink(missing_ok=True)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise Refused(f"{output} cannot be written: {error.strerror or error}.") from None
