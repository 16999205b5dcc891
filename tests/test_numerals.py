"""Numbers in digits and in words."""

import pytest

from onrecord.numerals import numbers


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("14,000 planks, fourteen thousand planks", [14000, 14000]),
        ("twenty-one boats", [21]),
        ("two hundred and five", [205]),
        ("nine hundred and ninety-nine thousand", [999_000]),
        ("1.5 million and 2.5bn", [1.5e6, 2.5e9]),
        ("a dozen, 3 dozen", [12, 36]),
        ("two, three and four", [2, 3, 4]),
        ("one of them", []),
        ("hundred and", [100]),
        ("no number", []),
    ],
)
def test_numbers(text: str, values: list[float]) -> None:
    assert [each.value for each in numbers(text)] == values


def test_a_number_stands_where_its_words_stand() -> None:
    text = "Some twenty-one boats"
    found = numbers(text)[0]
    assert text[found.start : found.end] == "twenty-one"
