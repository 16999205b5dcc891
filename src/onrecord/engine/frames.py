"""Arrow tables of Spark's tasks <-> the arrays of `parts`. Runs on the workers; needs pyarrow, not Spark.

Texts, ids and outlets are bytes here, UTF-8 that may hold half a surrogate pair: as Python orders strings, so are they.
"""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from onrecord.engine.parts import Articles, Marks, Pairs, Places, judged, weighed
from onrecord.reuse.entries import entries
from onrecord.reuse.finding import Article
from onrecord.reuse.grams import Usage
from onrecord.reuse.rows import Row, link, read
from onrecord.reuse.words import words

SHELF = pa.schema([("id", pa.binary()), ("text", pa.binary()), ("series", pa.binary()), ("day", pa.int32())])
ROWS = "id binary, text binary, series binary, day int"
PLACES = "bucket int, hash long, number long, inside boolean, said boolean, series long, day int"
MARKS = "number long, hash long, first long, texts int, series int, days int, inside int"
LINE = "line string"
_SIDE = "struct<document: string, start: int, end: int>"
LINKS = (
    f"type string, relation string, id string, left {_SIDE}, right {_SIDE}, kind string, score double,"
    " direction string, why array<string>, words int, by struct<stage: string, version: int, weights: string>"
)
_USE = ("texts", "series", "days", "inside")


def shelf(rows: Iterable[Row | None]) -> pa.RecordBatch:
    """Articles as a batch; a row that is none has no id."""
    columns = zip(*map(_fields, rows), strict=True)
    return pa.RecordBatch.from_arrays(
        [pa.array(column, field.type) for column, field in zip(columns, SHELF, strict=True)], schema=SHELF
    )


def _fields(row: Row | None) -> tuple[bytes | None, bytes | None, bytes | None, int | None]:
    if row is None:
        return None, None, None, None
    day = row.published.toordinal() if row.published else None
    return _packed(row.id), row.packed, None if row.series is None else _packed(row.series), day


def _packed(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def taken(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Rows of a Parquet file with the fields of a JSON line -> articles, read as such a line is."""
    for batch in batches:
        if batch.num_rows:
            lines = (json.dumps(row, default=str).encode() for row in batch.to_pylist())
            yield shelf(_row(line) for line in lines)


def _row(line: bytes) -> Row | None:
    found = next(read([line]), None)
    return found if isinstance(found, Row) else None


def places(batches: Iterable[pa.RecordBatch], buckets: int) -> Iterator[pa.RecordBatch]:
    """Articles (number, text, series, day) -> their grams, each in one of so many buckets."""
    for batch in batches:
        of = entries(words(_text(each) for each in batch["text"].to_pylist()))
        rows = pa.array(of.text)
        yield pa.RecordBatch.from_arrays(
            [
                pa.array((of.hash % np.uint64(buckets)).astype(np.int32)),
                pa.array(of.hash.astype(np.int64)),
                batch["number"].take(rows),
                pa.array(of.inside),
                pa.array(of.said),
                batch["series"].take(rows),
                batch["day"].take(rows),
            ],
            names=["bucket", "hash", "number", "inside", "said", "series", "day"],
        )


def weighing(bucket: pa.Table, most: int) -> pa.Table:
    """The grams of one bucket -> the marks of those that several articles have; and pairs, which have no hash.

    Of a pair, `number` is the left article, `first` the right one and `texts` its worth.
    """
    rows = Places(
        hash=_numpy(bucket, "hash").astype(np.uint64),
        number=_numpy(bucket, "number"),
        inside=bucket["inside"].to_numpy(),
        said=bucket["said"].to_numpy(),
    )
    known, row = np.unique(rows.number, return_index=True)
    series, day = (bucket[name].take(pa.array(row)).to_pylist() for name in ("series", "day"))
    marks, pairs = weighed(rows, Articles(number=known, series=series, day=day), most)
    return pa.concat_tables([_marks(marks), _pairs(pairs)])


def _marks(marks: Marks) -> pa.Table:
    columns = {"number": marks.number, "hash": marks.hash.astype(np.int64), "first": marks.first}
    use = {name: getattr(marks.use, name).astype(np.int32) for name in _USE}
    return pa.table(columns | use)


def _pairs(pairs: Pairs) -> pa.Table:
    size = len(pairs.left)
    columns = {"number": pairs.left, "hash": pa.nulls(size, pa.int64()), "first": pairs.right}
    nothing = {name: pa.nulls(size, pa.int32()) for name in _USE[1:]}
    return pa.table(columns | {"texts": pairs.worth.astype(np.int32)} | nothing)


def judging(texts: pa.Table, pairs: pa.Table, most: int) -> pa.Table:
    """The articles of one block, each with its marks, and the block's pairs -> a line for each link."""
    texts = texts.sort_by("number").combine_chunks()
    number = _numpy(texts, "number")
    articles = [
        Article(id=_text(name), text=_text(text), series=None if series is None else _text(series), published=_day(day))
        for name, text, series, day in zip(*(texts[name].to_pylist() for name in SHELF.names), strict=True)
    ]
    of = Pairs(left=_numpy(pairs, "left"), right=_numpy(pairs, "right"), worth=_numpy(pairs, "worth"))
    found = judged(articles, number, _unpacked(texts["marks"], number), of, most)
    return pa.table({"line": pa.array([link(each) for each in found], pa.string())})


def _unpacked(column: Any, number: NDArray[np.int64]) -> Marks:
    """The marks of articles from a list for each."""
    lists = column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column
    lists = lists.chunk(0) if isinstance(lists, pa.ChunkedArray) else lists
    rows = {name: lists.flatten().field(name).to_numpy() for name in ("hash", "first", *_USE)}
    return Marks(
        number=np.repeat(number, lists.value_lengths().to_numpy()),
        hash=rows["hash"].astype(np.uint64),
        first=rows["first"],
        use=Usage(**{name: rows[name].astype(np.int64) for name in _USE}),
    )


def told(batches: Iterable[pa.RecordBatch], schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    """Lines -> the same in columns."""
    for batch in batches:
        rows = [_whole(json.loads(line)) for line in batch["line"].to_pylist()]
        yield from pa.Table.from_pylist(rows, schema).to_batches()


def _whole(row: dict[str, Any]) -> dict[str, Any]:
    """With ids that Parquet can hold: half a surrogate pair is written as its escape."""
    for side in (row["left"], row["right"]):
        side["document"] = side["document"].encode("utf-8", "backslashreplace").decode()
    return row


def _numpy(table: pa.Table, name: str) -> NDArray[np.int64]:
    values: NDArray[np.int64] = table[name].to_numpy()
    return values


def _text(packed: bytes) -> str:
    return packed.decode("utf-8", "surrogatepass")


def _day(day: int | None) -> date | None:
    return None if day is None else date.fromordinal(day)
