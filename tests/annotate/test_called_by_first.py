"""Who a first name alone means, and what "he" does not: a street, or a thing that only somebody else speaks of."""

import pytest

from tests.articles import around, speakers

FIRST = (
    "The tales are put together by Quinlan Winter. Quinlan said the quay was closed.",
    "Quinlan said the quay was closed. Quinlan Winter lives in Tolm.",
    "His mother, Orsa, told the board that the quay was closed. Orsa Winter has a shop there.",
    "Ferry owner Quinlan Winter has a boat. “The quay is closed,” Quinlan told us.",
    "The singer Orsa Winter came home. Orsa wrote that the quay was closed.",
    "“The quay is closed,” said Orsa. Orsa Winter, 31, has lived there since May.",
    "The boat is Jorun Winter's. Jorun says the quay was closed.",
    "Everyone knows Orsa Winter here. According to Orsa, the quay was closed.",
)
OTHERS = (
    "Orsa Winter and Orsa Hask met in the hall. Orsa said the quay was closed.",
    "Orsa Foods hired Orsa Winter in May. Orsa said the quay was closed.",
    "Jordan Winter has a shop here. Jordan said the border was closed.",
    "Mrs Winter has a shop here. Orsa said the quay was closed.",
    "Orsa Street was shut. The shop there is Orsa Winter's. Orsa said the quay was closed.",
)
NO_HE = (
    "The protesters met on Baker Street at noon. Baker Street was shut. He said the quay was closed.",
    "The parade went down Park Avenue to the hall. He said the quay was closed.",
    "They walked along Selka River to Tolm Square. He said the quay was closed.",
    "The boats lay at Ferry Island all day. Ferry Island is bare. She said the quay was closed.",
)


def _one(text: str) -> list[str]:
    return [name for name, _ in speakers(around(text)) if name]


@pytest.mark.parametrize("text", FIRST)
def test_a_first_name_alone_is_the_only_one_who_has_it(text: str) -> None:
    assert _one(text)[0].split()[-1] == "Winter"


@pytest.mark.parametrize("text", OTHERS)
def test_a_first_name_that_may_be_anothers_or_a_place_is_not(text: str) -> None:
    assert "Winter" not in " ".join(_one(text))


@pytest.mark.parametrize("text", NO_HE)
def test_he_is_no_street(text: str) -> None:
    assert not _one(text)


def test_he_is_nobody_whom_only_another_he_speaks_of() -> None:
    text = "Joren Hask and Odo Brandt came late. He believes he saw the clerk when he took his son to the quay."
    assert "the clerk" not in [name for name, _ in speakers(around(f"{text}\n\nHe said: “At first I saw nothing.”"))]
