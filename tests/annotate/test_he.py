"""Whom "he" does not mean: a street, or somebody of whom only another "he" speaks."""

import pytest

from tests.articles import around, speakers

NO_HE = (
    "The protesters met on Baker Street at noon. Baker Street was shut. He said the quay was closed.",
    "The parade went down Park Avenue to the hall. He said the quay was closed.",
    "They walked along Selka River to Tolm Square. He said the quay was closed.",
    "The boats lay at Ferry Island all day. Ferry Island is bare. She said the quay was closed.",
)


def _one(text: str) -> list[str]:
    return [name for name, _ in speakers(around(text)) if name]


@pytest.mark.parametrize("text", NO_HE)
def test_he_is_no_street(text: str) -> None:
    assert not _one(text)


def test_he_is_nobody_whom_only_another_he_speaks_of() -> None:
    text = "Joren Hask and Odo Brandt came late. He believes he saw the clerk when he took his son to the quay."
    assert "the clerk" not in [name for name, _ in speakers(around(f"{text}\n\nHe said: “At first I saw nothing.”"))]
