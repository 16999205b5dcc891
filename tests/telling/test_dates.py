"""Dates: with the precision they were stated with."""

import pytest

from onrecord.store.views import Brief
from onrecord.telling.dates import earliest, in_words


def brief(date: str | None) -> Brief:
    return Brief(id=date or "-", address="a", title=None, outlet=None, published=date, superseded_by=None)


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2014-06-13", "13 June 2014"),
        ("2014-06", "June 2014"),
        ("2014", "2014"),
        (None, "not stated"),
        ("2014-13", "2014-13"),
        ("spring", "spring"),
    ],
)
def test_a_date_is_as_precise_as_stated(date: str | None, words: str) -> None:
    assert in_words(date) == words


@pytest.mark.parametrize(
    ("dates", "first"),
    [
        (["2031-03-04", "2031-03-05"], ["2031-03-04"]),
        (["2031-03", "2031-03-05"], ["2031-03", "2031-03-05"]),
        (["2031", "2031-03", "2032"], ["2031", "2031-03"]),
        (["2031-02", "2031-03-01"], ["2031-02"]),
        (["2031-03-04", "2031-03-04"], ["2031-03-04", "2031-03-04"]),
        ([None, "2031"], ["2031"]),
        ([None], []),
        ([], []),
    ],
)
def test_the_earliest_is_one_only_where_the_dates_tell(dates: list[str | None], first: list[str]) -> None:
    assert [it.published for it in earliest(map(brief, dates))] == first
