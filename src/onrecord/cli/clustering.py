"""`onrecord reuse --engine spark`: the same on a cluster, Parquet in and out, or JSON Lines."""
# ruff: noqa: PLC0415 - Spark is an extra, and asked for here alone

import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sized
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from onrecord.cli.refusing import Refused
from onrecord.engine import needs
from onrecord.telling.counted import counted

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

    from onrecord.reuse.rows import Row

    Read = Callable[[Path], tuple[list[Row], Sized]]
Write = Callable[[Path, Path, Iterable[str]], int]
PARQUET = ".parquet"


def on_spark(source: Path, output: Path, master: str | None, *, read: "Read", write: Write) -> int:
    """Run the command on Spark and say what came out; how many rows are no articles.

    `read` and `write` are for JSON Lines: articles and the lines that are none; what to write instead of links.
    """
    if sentence := needs.missing():
        raise Refused(sentence)
    if output.suffix == PARQUET and output.exists():
        raise Refused(f"{output} is there already; name another folder, or remove it.")
    from onrecord.engine.spark import EngineError, session

    try:
        with _folder(output) as folder, session(master) as spark:
            articles, failed = _articles(spark, source, folder, read)
            told = _written(articles, folder, source, output, write)
            click.echo(f"{counted(articles.count(), 'article')}, {counted(told, 'shared passage')}.", err=True)
    except EngineError as error:
        raise Refused(str(error)) from None
    return failed


def _articles(spark: "SparkSession", source: Path, folder: Path, read: "Read") -> "tuple[DataFrame, int]":
    """The articles, and how many rows are none after they were told of."""
    from onrecord.engine.spark import kept, taken

    if source.suffix != PARQUET:
        rows, problems = read(source)
        return spark.read.parquet(str(kept(rows, folder))), len(problems)
    if not source.exists():
        raise Refused(f"{source} cannot be read: No such file or directory.")
    articles, failed = taken(spark, source, folder)
    if failed:
        click.echo(f"onrecord: {source}, {counted(failed, 'row')} without an id or a text.", err=True)
    return articles, failed


def _written(articles: "DataFrame", folder: Path, source: Path, output: Path, write: Write) -> int:
    """How many links were written."""
    from onrecord.engine.spark import columns, lines

    found = lines(articles, folder)
    if output.suffix != PARQUET:
        return write(source, output, (row["line"] for row in found.orderBy("line").toLocalIterator()))
    columns(found).write.parquet(str(output))
    return int(found.count())


@contextmanager
def _folder(output: Path) -> Iterator[Path]:
    """A folder for what lies between, beside the output: where the workers of a cluster see it."""
    beside = None if str(output) == "-" else output.absolute().parent
    try:
        folder = Path(tempfile.mkdtemp(prefix=f".{output.name}.{os.getpid()}.", suffix=".part", dir=beside))
    except OSError as error:
        raise Refused(f"{output} cannot be written: {error.strerror or error}.") from None
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
