"""What a row of the ledger says of its first article: no more than the dates of the case tell (law 6)."""

import pytest

from onrecord.store.answers import Brief
from onrecord.telling.ledger import how_early


def briefs(*dates: str | None) -> list[Brief]:
    return [
        Brief(id=f"{at:04}", address=f"{at}.txt", title=None, outlet=None, published=date, superseded_by=None)
        for at, date in enumerate(dates)
    ]


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        (("2031-04-15", "2031-04-18", None), "earliest dated in this case"),
        (("2031-04-15", "2031-04-15"), "among the earliest dated in this case"),
        (("2031-04", "2031-04-15", "2031-05-01"), "among the earliest dated in this case"),
        ((None, None), ""),
        (("2031-04-15",), ""),
        ((), ""),
    ],
)
def test_the_earliest_is_said_only_of_dates_that_tell_and_of_this_case(
    dates: tuple[str | None, ...], words: str
) -> None:
    assert how_early(briefs(*dates), narrowed=False) == words


def test_of_a_part_of_the_case_nothing_is_said_about_the_whole() -> None:
    assert how_early(briefs("2031-04-15", "2031-04-18"), narrowed=True) == "earliest dated of those that fit"


def test_several_places_in_one_article_are_one_article() -> None:
    (one,) = briefs("2031-04-15")
    assert how_early([one, one], narrowed=False) == ""
