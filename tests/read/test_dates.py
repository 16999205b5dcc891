"""Dates with a month in words, whatever the language of the text is said to be."""

import pytest

from onrecord.read import dates


def test_norwegian_is_read_as_bokmal() -> None:
    assert [date.value for date in dates.find("Tesk, 12. oktober 2030", "no")] == ["2030-10-12"]


@pytest.mark.parametrize(
    "language", ["pcm", "ku", "tt", "tg", "ht", "la", "jv", "xh", "st", "oc", "arz", "xx", "en-GB"]
)
def test_a_language_that_dateparser_does_not_know_is_read_as_english(language: str) -> None:
    assert [date.value for date in dates.find("Tesk, 13 June 2031", language)] == ["2031-06-13"]
    assert not list(dates.find("Tesk, 13 juine 2031", language))
