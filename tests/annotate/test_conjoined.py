"""Names of bodies that hold "and", and sources whose "and" joins nobody else."""

import pytest

from tests.articles import around, speakers


def named(text: str) -> list[str | None]:
    return [name for name, _ in speakers(around(f"{text} said the quay was closed."))]


@pytest.mark.parametrize(
    "body",
    ["Department of Health and Human Services", "Food and Tides Organization", "Life and Liberty Party"],
)
def test_a_body_keeps_its_whole_name(body: str) -> None:
    assert [each and each.removeprefix("The ") for each in named(f"The {body}")] == [body]


def test_what_an_officer_says_is_not_the_bodys() -> None:
    assert named("National Institute of Allergy and Infectious Diseases director Dr. Hask") == ["Hask"]


def test_two_callings_of_one_are_one() -> None:
    assert named("Retired harbour agent and reef specialist Ali Hask") == ["Ali Hask"]


def test_ministers_of_several_lands_are_none_of_the_lands() -> None:
    source = "The foreign ministers of Canada, France, Germany and Italy"
    assert named(source) == [source]


def test_a_body_beside_a_person_is_no_longer_name() -> None:
    assert named("Joren Hask and the Harbour Board")[0] != "Joren Hask and the Harbour Board"
