"""The engine on Spark finds what the engine in one process finds: on a cluster of two worker processes."""
# ruff: noqa: PLC0415 - Spark is an extra: without it these tests are skipped, not broken

import json
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from onrecord.cli import run
from onrecord.engine import local, needs
from onrecord.reuse.finding import Article
from onrecord.reuse.measuring import WIDE
from onrecord.reuse.rows import Row, link
from tests.engine.piles import pile

pytestmark = pytest.mark.skipif(needs.missing() is not None, reason=f"{needs.missing()} Or run: make spark")
TWO = "local-cluster[2,1,1024]"


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    from onrecord.engine.spark import session

    with session(TWO) as started:
        started.conf.set("spark.sql.shuffle.partitions", "4")
        yield started


def row(article: Article) -> Row:
    day = article.published.isoformat() if article.published else None
    return Row(article.id, article.text.encode("utf-8", "surrogatepass"), article.series, article.published, day)


@pytest.mark.parametrize(("most", "characters", "pairs"), [(5, 1 << 13, 40), (WIDE, 1 << 24, 1000)])
def test_equal_links(spark: Any, tmp_path: Path, most: int, characters: int, pairs: int) -> None:
    """Byte for byte, with hubs (5) and without, cut up small and in one piece."""
    from onrecord.engine.spark import Scale, kept, lines

    articles = pile(0)
    shelf = spark.read.parquet(str(kept(map(row, articles), tmp_path)))
    scale = Scale(characters=characters, pairs=pairs)
    found = [each["line"] for each in lines(shelf, tmp_path, most=most, scale=scale).collect()]
    expected = [link(each) for each in local.find(articles, most=most)]
    assert len(expected) > 100
    assert sorted(found) == sorted(expected)
    if pairs < 1000:
        assert spark.read.parquet(str(tmp_path / "blocks")).select("block").distinct().count() > 5


def test_the_work_is_done_by_two_processes(spark: Any) -> None:
    """Each task says in which process it ran, none of them in this one."""
    found = spark.sparkContext.parallelize(range(40), 4).map(lambda _: os.getppid()).distinct().collect()
    assert len(found) == 2 and os.getpid() not in found


def parquet(articles: list[Article], path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    rows = [
        {"id": each.id, "text": each.text, "series": each.series, "date": each.published, "more": 1}
        for each in articles
        if each.id.isprintable()
    ]
    pq.write_table(pa.Table.from_pylist(rows), path)


def test_parquet_in_and_out_and_lines(spark: Any, tmp_path: Path) -> None:
    """The command reads Parquet with its own types, and writes Parquet or lines that say the same."""
    import pyarrow.parquet as pq

    articles = [each for each in pile(3, 40) if each.id.isprintable()]
    parquet(articles, tmp_path / "in.parquet")
    given = ["reuse", str(tmp_path / "in.parquet"), "--engine", "spark", "--master", TWO, "-o"]
    assert run([*given, str(tmp_path / "out.jsonl")]) == 0
    expected = sorted(map(link, local.find(articles)))
    assert (tmp_path / "out.jsonl").read_text("utf-8").splitlines(keepends=True) == expected
    assert run([*given, str(tmp_path / "out.parquet")]) == 0
    rows = pq.read_table(tmp_path / "out.parquet").to_pylist()
    assert sorted(rows, key=lambda each: each["id"]) == sorted(map(json.loads, expected), key=lambda each: each["id"])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.parquet", "out.jsonl", "out.parquet"]


def test_what_it_refuses(spark: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Ids twice, rows that are no article, columns that are not there: each in a sentence."""
    same = Article(id="one", text="Some words.", series=None, published=date(2031, 1, 1))
    parquet([same, same], tmp_path / "in.parquet")
    given = ["reuse", str(tmp_path / "in.parquet"), "--engine", "spark", "--master", TWO, "-o"]
    assert run([*given, str(tmp_path / "out.jsonl")]) == 1
    assert "2 articles have the id 'one'" in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.parquet"]
