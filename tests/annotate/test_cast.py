"""The cast: which namings of an article are one figure, and what is told of it."""

import pytest

from onrecord.annotate.cast import Cast
from onrecord.annotate.lexicon import lexicon
from tests.articles import around

ENGLISH = lexicon("en")


def figures(text: str) -> list[str]:
    cast = Cast(around(text), ENGLISH)
    return sorted({figure.text for figure in cast.figures} - {"Orvale"})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("J. Hask came late. Joren Hask left.", ["Joren Hask"]),
        ("Joren Hask came late. Joren T. Hask left.", ["Joren T. Hask"]),
        ("Joren A. Hask came late. Joren B. Hask left.", ["Joren A. Hask", "Joren B. Hask"]),
        ("Captain Mira Tolland of Kesk came late.", ["Mira Tolland"]),
        ("Senate Committee Chairman Mira Tolland came late.", ["Mira Tolland"]),
        ("Mayor Hask met Colonel Hask.", ["Hask"]),
        ("Democrat Joren Hask came late. Joren Hask left.", ["Joren Hask"]),
        ("Joren O’Hask came late. O’Hask left.", ["Joren O’Hask"]),
        ("Mira Tolland-Moll came late. Tolland-Moll left.", ["Mira Tolland-Moll"]),
        ("The White House met. The House voted.", ["House", "White House"]),
    ],
)
def test_namings_of_one_are_one_figure(text: str, expected: list[str]) -> None:
    assert [each for each in figures(text) if each != "Kesk"] == expected


def test_two_with_one_surname_and_two_titles_are_two() -> None:
    cast = Cast(around("Mayor Hask met Colonel Hask on the quay."), ENGLISH)
    assert [role.head for figure in cast.figures for role in figure.roles] == ["mayor", "colonel"]


def test_titles_tell_the_sex_and_a_name_may_be_a_ships() -> None:
    cast = Cast(
        around("The coaster Edvar Hask lay at the quay. Its owner, Mrs Hask, and Edvar Hask were away."), ENGLISH
    )
    named = {figure.text: figure for figure in cast.figures}
    assert named["Edvar Hask"].start > named["Edvar Hask"].end - 20
    assert cast.namings[[each.thing for each in cast.namings].index(True)].name.start < named["Edvar Hask"].start


def test_letters_stand_for_the_body_that_has_them() -> None:
    cast = Cast(around("The Port Safety Agency met. The PSA and the NHC (no relation) met too."), ENGLISH)
    naming = next(each for each in cast.namings if each.name.text == "PSA")
    assert [figure.text for figure in cast.candidates(naming)] == ["Port Safety Agency"]
