"""The engine on a Spark cluster: Parquet in, Parquet or lines out. Import it only when `needs.missing()` is None.

    articles   the input, with numbers in the order of their days
    marks      grams in buckets by hash: what is used how widely, and pairs of articles
    pairs      each pair once, in blocks of pairs that have articles in common
    lines      the articles of each block, sent to it once: the links of its pairs

What lies between is written down (Parquet, in a folder that all workers see), so that nothing is done twice and the
numbers of articles stay what they are.
"""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F  # noqa: N812 - as Spark's own documentation has it
from pyspark.sql.pandas.types import to_arrow_schema
from pyspark.sql.types import StructType

from onrecord.engine import frames
from onrecord.reuse.measuring import WIDE
from onrecord.reuse.pairs import HOPE
from onrecord.reuse.rows import Row

_BATCH = 2000  # rows handed to a worker at once, or written
_LATEST = date.max.toordinal()  # undated articles stand there, as in `earliest_first`


class EngineError(Exception):
    """Spark cannot do it; the message is a sentence that says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """How the work is cut up: makes no difference to what is found.

    `characters` are those of the whole pile for each bucket of grams, `pairs` those for each block.
    """

    characters: int = 1 << 24
    pairs: int = 1000


@contextmanager
def session(master: str | None) -> Iterator[SparkSession]:
    """Spark while it is in use: the session that runs already, or one at this master or where Spark's settings say.

    Its workers run this Python unless PYSPARK_PYTHON is set.
    """
    running = SparkSession.getActiveSession()
    started = running or _started(master)
    try:
        yield started
    finally:
        if not running:
            started.stop()


def _started(master: str | None) -> SparkSession:
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.appName("onrecord reuse").config("spark.log.level", "ERROR")
    builder = builder.config("spark.ui.showConsoleProgress", "false")
    builder = builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", str(_BATCH))
    try:
        return (builder.master(master) if master else builder).getOrCreate()
    except Exception as error:  # of many classes, from Java and from Python
        first = str(error).strip().split("\n")[0]
        raise EngineError(f"Spark did not start: {first} It needs Java 17 or newer.") from None


def kept(rows: Iterable[Row], folder: Path) -> Path:
    """Articles as a Parquet file that Spark reads."""
    path = folder / "rows.parquet"
    with pq.ParquetWriter(path, frames.SHELF) as file:
        part = list[Row]()
        for row in rows:
            part.append(row)
            if len(part) == _BATCH:
                file.write_batch(frames.shelf(part))
                part = []
        if part:
            file.write_batch(frames.shelf(part))
    return path


def taken(spark: SparkSession, source: Path, folder: Path) -> tuple[DataFrame, int]:
    """The rows of a Parquet file or folder as articles, and how many rows are none: their id or text is missing."""
    frame = spark.read.parquet(str(source))
    for name in ("id", "text"):
        if name not in frame.columns:
            raise EngineError(f'{source} has no column "{name}"; it has: {", ".join(frame.columns)}.')
    fields = [F.col(name) for name in ("id", "text", "series", "date") if name in frame.columns]
    rows = _kept(frame.select(*fields).mapInArrow(frames.taken, frames.ROWS), folder, "rows.parquet")
    articles = rows.where("id IS NOT NULL")
    return articles, rows.count() - articles.count()


def lines(articles: DataFrame, folder: Path, *, most: int = WIDE, scale: Scale | None = None) -> DataFrame:
    """The links of the articles, each as a line, with nothing of it left to do; `folder` is for what lies between."""
    scale = scale or Scale()
    shelf = _numbered(articles, folder)
    marks = _marks(shelf, folder, most, scale)
    pairs = _blocks(_pairs(marks, folder), folder, scale)
    return _kept(_judged(shelf, marks, pairs, most), folder, "lines")


def columns(linked: DataFrame) -> DataFrame:
    """The same links as columns."""
    schema = StructType.fromDDL(frames.LINKS)
    arrow = to_arrow_schema(schema)

    def told(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        return frames.told(batches, arrow)

    return linked.mapInArrow(told, schema)


def _kept(frame: DataFrame, folder: Path, name: str) -> DataFrame:
    path = str(folder / name)
    frame.write.parquet(path)
    return frame.sparkSession.read.schema(frame.schema).parquet(path)


def _numbered(articles: DataFrame, folder: Path) -> DataFrame:
    """The articles with ascending numbers, the earliest first."""
    ordered = articles.orderBy(F.coalesce("day", F.lit(_LATEST)), "id")
    shelf = _kept(ordered.withColumn("number", F.monotonically_increasing_id()), folder, "articles")
    twice = shelf.groupBy("id").count().where("count > 1").orderBy("id").first()
    if twice:
        name = bytes(twice["id"]).decode("utf-8", "replace")
        raise EngineError(f"{twice['count']:,} articles have the id {name!r}; each must have one of its own.")
    return shelf


def _marks(shelf: DataFrame, folder: Path, most: int, scale: Scale) -> DataFrame:
    size = shelf.select(F.sum(F.length("text"))).first()
    buckets = 1 + (size[0] or 0) // scale.characters if size else 1
    series = F.when(F.col("series").isNotNull(), F.xxhash64("series"))  # a number is enough: which are the same counts

    def places(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        return frames.places(batches, buckets)

    def weighing(bucket: pa.Table) -> pa.Table:
        return frames.weighing(bucket, most)

    grams = shelf.select("number", "text", series.alias("series"), "day").mapInArrow(places, frames.PLACES)
    return _kept(grams.groupBy("bucket").applyInArrow(weighing, frames.MARKS), folder, "marks")


def _pairs(marks: DataFrame, folder: Path) -> DataFrame:
    found = marks.where("hash IS NULL").groupBy(F.col("number").alias("left"), F.col("first").alias("right"))
    return _kept(found.agg(F.sum("texts").alias("worth")).where(F.col("worth") >= HOPE), folder, "pairs")


def _blocks(pairs: DataFrame, folder: Path, scale: Scale) -> DataFrame:
    """The pairs in blocks: by the earliest article that either is compared with, so that copies of one text come
    together. What has many pairs is spread over several blocks (salted), so that no task has all copies of a text."""
    ends = pairs.select("left", F.explode(F.array("left", "right")).alias("number"))
    least = ends.groupBy("number").agg(F.min("left").alias("least"))
    keyed = pairs
    for side in ("left", "right"):
        keyed = keyed.join(least.select(F.col("number").alias(side), F.col("least").alias(f"{side}_least")), side)
    keyed = keyed.select("left", "right", "worth", F.least("left_least", "right_least").alias("key"))
    sizes = keyed.groupBy("key").agg(F.ceil(F.count("*") / scale.pairs).alias("salts"))
    salt = F.pmod(F.xxhash64("right"), F.col("salts"))
    blocks = 1 + pairs.count() // scale.pairs
    block = F.pmod(F.xxhash64("key", salt), F.lit(blocks))
    return _kept(keyed.join(sizes, "key").select(block.alias("block"), "left", "right", "worth"), folder, "blocks")


def _judged(shelf: DataFrame, marks: DataFrame, pairs: DataFrame, most: int) -> DataFrame:
    use = marks.where("hash IS NOT NULL").groupBy("number")
    listed = use.agg(F.collect_list(F.struct("hash", "first", "texts", "series", "days", "inside")).alias("marks"))
    members = pairs.select(F.col("block").alias("to"), F.explode(F.array("left", "right")).alias("number")).distinct()
    texts = members.join(shelf, "number").join(listed, "number")

    def judging(texts: pa.Table, pairs: pa.Table) -> pa.Table:
        return frames.judging(texts, pairs, most)

    return texts.groupBy("to").cogroup(pairs.groupBy("block")).applyInArrow(judging, frames.LINE)
