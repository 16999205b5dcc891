"""Names without the words that only the start of a sentence puts before them."""

import pytest

from onrecord.annotate.lexicon import lexicon
from onrecord.annotate.namings import find_namings
from tests.articles import around

ENGLISH = lexicon("en")


def named(text: str) -> list[str]:
    return [each.name.text for each in find_namings(around(text), ENGLISH)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("However VTV's reporter was there.", "VTV"),
        ("Meanwhile Ana Hask went home.", "Ana Hask"),
        ("It rained, VTV said. Said VTV: “The gate was open.”", "VTV"),
        ("Said Hask: “The gate was open.”", "Hask"),
        ("Wrote Ana Hask: “The gate was open.”", "Ana Hask"),
    ],
)
def test_a_word_before_a_name_is_left_out(text: str, name: str) -> None:
    assert name in named(text)
    assert not any(each.endswith(name) and each != name for each in named(text))


def test_said_is_a_first_name_too() -> None:
    assert "Said Hask" in named("Said Hask told reporters that the gate was open.")
    assert "Said Hask" in named("The baker, Said Hask, went home.")
