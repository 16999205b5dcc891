"""Which forms of an outlet's name are one within a claim."""

import pytest

from onrecord.link.outletted import is_later, one_outlet, only_one


@pytest.mark.parametrize(
    ("names", "whole"),
    [
        (["KeskDaily", "Kesk Daily"], "Kesk Daily"),
        (["Kesk", "Kesk Daily", "KeskDaily"], "Kesk Daily"),
        (["VTV", "VTV report"], "VTV report"),
        (["the Kesk247 news website", "Kesk247"], "the Kesk247 news website"),
    ],
)
def test_forms_of_one(names: list[str], whole: str) -> None:
    assert one_outlet(names) == dict.fromkeys(names, whole)
    assert only_one(names) == whole


@pytest.mark.parametrize(
    "names",
    [
        ["Kesk", "Kesk Herald"],
        ["the Star", "the Star Online"],
        ["Kesk", "Kesk Daily", "Kesk News"],
        ["Kesk Herald", "Veldra Herald"],
        ["Sun", "Sun News"],
    ],
)
def test_several(names: list[str]) -> None:
    assert one_outlet(names) == {}
    assert only_one(names) is None


def test_words_for_an_outlet_that_was_named() -> None:
    assert is_later("the site")
    assert is_later("The cable news network")
    assert not is_later("the Kesk site")
    assert not is_later("a site")
