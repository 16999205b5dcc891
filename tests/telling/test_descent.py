"""How much two articles share, in words."""

from onrecord.descent import Lineage
from onrecord.model import By, Copy, Reuse, Span
from onrecord.store.answers import Brief
from onrecord.telling.descent import HALF, WHOLE, Row, amount, rows

SIZES = {"left": 1000, "right": 4000}


def copy(start: int, end: int, kind: Reuse = "article") -> Copy:
    return Copy(
        id=f"{start}",
        left=Span("left", start, end),
        right=Span("right", start, end),
        kind=kind,
        words=(end - start) // 5,
        score=1.0,
        direction=None,
        why=(),
        by=By(stage="reuse", version=1),
    )


def test_the_whole_article_is_nearly_all_of_the_shorter_one() -> None:
    assert amount([copy(60, 1000)], SIZES) == f"{WHOLE}, 188 words"
    assert amount([copy(60, 500), copy(510, 1000)], SIZES) == f"{WHOLE}, 186 words"


def test_more_than_half_of_it_is_not_the_whole() -> None:
    assert amount([copy(0, 600)], SIZES) == f"{HALF}, 120 words"
    assert amount([copy(0, 600)], {"left": 4000, "right": 640}) == f"{WHOLE}, 120 words"


def test_less_than_that_is_counted_in_passages() -> None:
    several = [copy(0, 100, "passage"), copy(200, 300, "passage"), copy(400, 450, "quotation")]
    assert amount(several, SIZES) == "2 passages and 1 quotation, 50 words"


def family(*dates: str | None) -> list[Row]:
    """Rows of articles of these dates that share text, no one knows from whom."""
    articles = {
        f"{at}": Brief(id=f"{at}", address=f"{at}.txt", title=None, outlet=None, published=date, superseded_by=None)
        for at, date in enumerate(dates)
    }
    return rows(articles, Lineage(roots=(), edges=(), copies=()))


def test_the_earliest_is_told_only_where_the_dates_tell() -> None:
    assert [row.earliest for row in family("2031-04-15", "2031-04-16", None)] == ["earliest in this case", "", ""]


def test_of_several_that_may_be_the_earliest_each_is_among_them() -> None:
    among = "among the earliest in this case"
    assert [row.earliest for row in family("2031-04-15", "2031-04-15", "2031-04-16")] == [among, among, ""]
    assert [row.earliest for row in family("2031-04", "2031-04-15", "2031-05")] == [among, among, ""]
    assert [row.earliest for row in family(None, None)] == ["", ""]
