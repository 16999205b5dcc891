"""The name of somebody behind an office is the source; the office tells who that is."""

import pytest

from onrecord.annotate import annotate
from tests.articles import around, speakers


def named(text: str) -> list[str | None]:
    return [name for name, _ in speakers(around(text))]


HELD = [
    ("Secretary of State Antony J. Varga said the quay was closed.", "Antony J. Varga"),
    ("Secretary of Defense Mark Hask said the quay was closed.", "Mark Hask"),
    ("Former Orvale Ambassador to the United Nations Nikki Tolland said the quay was closed.", "Nikki Tolland"),
    ("Orvale Ambassador to Germany Richard Tolland said the quay was closed.", "Richard Tolland"),
    ("The speaker of the parliament Ali Hask said the quay was closed.", "Ali Hask"),
    ("Orvale House of Representatives Speaker Nancy Tolland said the quay was closed.", "Nancy Tolland"),
    ("Orvale Center for Tides medical anthropologist Monica Varga-Hask said the quay was closed.", "Monica Varga-Hask"),
    ("Ahmed al-Hask, a spokesman for the guild, said the quay was closed.", "Ahmed al-Hask"),
    ("President of Norway Tormod Hask said the quay was closed.", "Tormod Hask"),
]


@pytest.mark.parametrize(("text", "name"), HELD)
def test_a_name_behind_an_office_is_the_source(text: str, name: str) -> None:
    assert named(text) == [name]


def test_the_office_alone_means_its_holder_afterwards() -> None:
    text = "Secretary of State Antony J. Varga came. The Secretary said nobody had paid."
    assert named(text) == ["Antony J. Varga"]


def test_the_office_is_told_of_the_name() -> None:
    document = around(HELD[1][0])
    (mention,) = annotate(document).mentions
    assert [each.of(document.text) for each in mention.described] == ["Secretary of Defense"]


@pytest.mark.parametrize("source", ["A spokesman for Mayor Mira Tolland", "A lawyer for Mira Tolland"])
def test_whose_spokesman_somebody_is_does_not_speak(source: str) -> None:
    assert named(f"{source} said the quay was closed.") == [source]
