"""Whom later mentions mean, as an article goes on: pronouns, settled short names, pairs, and where nobody speaks."""

import pytest

from tests.annotate.test_speakers import links
from tests.articles import SETTING, around, article, speakers

MET = "Harbour minister Joren Hask met his Kesk colleague, harbour minister Odo Brand, on Monday."

LAST = [
    pytest.param(
        "Mr Joren Hask spoke on the quay. Mr Odo Brand listened. He said Brand had closed the quay.",
        ["Joren Hask"],
        id="nobody is named in what he says himself",
    ),
    pytest.param(
        "Odo Brand closed the quay. In his reply to the board, Joren Hask said the planks were rotten.",
        ["Joren Hask"],
        id="the subject itself",
    ),
    pytest.param(
        "Mira Tolland came with Joren Hask and Odo Brand, both of whom said the quay was closed.",
        ["Joren Hask", "Odo Brand"],
        id="both of whom",
    ),
    pytest.param(
        "The two pilots, Joren Hask and Mira Tolland, said the quay was closed.",
        ["Joren Hask", "Mira Tolland"],
        id="people spelt out behind their description",
    ),
    pytest.param(
        "Former Governor Joren Hask (D) and former Governor Mira Tolland (R) said the quay was closed.",
        ["Joren Hask", "Mira Tolland"],
        id="brackets before and",
    ),
    pytest.param(
        "Mira Tolland argued with Mr Joren Hask all day. The two said the quay was closed.",
        ["Mira Tolland", "Joren Hask"],
        id="the two",
    ),
    pytest.param(
        "Anna Tolland's campaign said the quay was closed. Her campaign said the planks were rotten.",
        ["Anna Tolland's campaign"],
        id="bodies of one owner",
    ),
    pytest.param(
        "Orvale Minister of Trade Lee In-young came late. Minister Lee said the quay was closed.",
        ["Lee In-young"],
        id="a family name in front",
    ),
    pytest.param(
        "Minister Mira\u00a0Tolland came late. Minister\u00a0Tolland said the quay was closed.",
        ["Mira\u00a0Tolland"],
        id="blanks that do not break",
    ),
    pytest.param(
        "The Orvale Department of State said the quay was closed.",
        ["Orvale Department of State"],
        id="a department of what is a title too",
    ),
    pytest.param("A Kesk Democrat said the quay was closed.", ["A Kesk Democrat"], id="a member is no name"),
    pytest.param(
        "“The quay is closed,” said Mira Tolland, 41, from Kesk, who said the planks were rotten.",
        ["Mira Tolland"],
        id="who behind an age and a town",
    ),
    pytest.param(
        "One pilot familiar with the talks, who asked for coffee, said the quay was closed.",
        ["One pilot familiar with the talks, who asked for coffee"],
        id="who behind a description",
    ),
    pytest.param(
        "Joren Hask, the pilot, and Mira Tolland, the mayor, said the quay was closed.",
        ["Joren Hask", "Mira Tolland"],
        id="a description between two",
    ),
    pytest.param(
        "The minister and Colonel Mira Tolland said the quay was closed.",
        ["The minister", "Mira Tolland"],
        id="a minister and a colonel",
    ),
]


@pytest.mark.parametrize(("text", "expected"), LAST)
def test_the_last_source_leads_to(text: str, expected: list[str]) -> None:
    assert links(text)[-1][0] == expected


def test_a_role_that_has_meant_one_goes_on_meaning_that_one() -> None:
    text = (
        "Harbour minister Joren Hask came late. The minister said the quay was closed.\n\n"
        "The minister said the planks were rotten. Fishery minister Odo Brand stayed away.\n\n"
        "The minister said nobody had paid."
    )
    assert [names for names, _ in links(text)] == [["Joren Hask"]] * 3


def test_two_who_bear_a_role_leave_it_open() -> None:
    assert links(f"{MET} The minister said the quay was closed.")[-1][0] == []


def test_a_surname_that_has_meant_one_goes_on_meaning_that_one() -> None:
    text = (
        "Mira Tolland came late. Tolland said the quay was closed. Tolland said the planks were rotten.\n\n"
        "Her brother Joren Tolland is a pilot.\n\nTolland said nobody had paid."
    )
    assert links(text)[-1][0] == ["Mira Tolland"]


def test_a_headline_names_whom_the_story_begins_with() -> None:
    story = "Mira Tolland closed the quay on Monday morning, when the planks had been found to be rotten at last."
    document = article(f"Tolland says quay is closed\n\n{story}\n\n{SETTING}\n\n{SETTING}\n\nOdo Tolland sailed.\n")
    assert speakers(document)[0][0] == "Mira Tolland"


@pytest.mark.parametrize("opening", ["It was announced that", "It has been reported that", "It seems", "It appears"])
def test_it_is_nobody_before_what_is_announced_and_what_seems(opening: str) -> None:
    found = speakers(around(f"The Harbour Board met on Monday. {opening} the quay was closed."))
    assert [name for name, _ in found] in ([], [None])


def test_lives_are_claimed_by_nobody_who_speaks() -> None:
    found = speakers(around("The flood claimed 60 lives along the river, said Mira Tolland."))
    assert {name for name, _ in found} <= {None, "Mira Tolland"}


def test_both_bodies_of_a_kind_are_left_open() -> None:
    assert links("Both armies said the quay was closed.")[-1][0] == []


def test_we_in_a_bodys_words_are_that_body() -> None:
    found = links("“We believe that the quay is closed,” the Harbour Board said on Monday.")
    assert {name for names, _ in found for name in names} == {"Harbour Board"}
