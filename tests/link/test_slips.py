"""Two spellings of one name in one article."""

import pytest

from onrecord.link.known import ours
from onrecord.link.likeness import compare
from onrecord.link.slips import is_slip, spelled_too
from tests.link.named import made

FAR = " The harbour was shut for the night, and nobody could say when it would be open to ships again."


def spellings(name: str, text: str) -> list[str]:
    start = text.index(name)
    return list(spelled_too(text, start, start + len(name), name.lower()))


@pytest.mark.parametrize(
    ("slip", "right"),
    [("Jusin Tolmer", "Justin Tolmer"), ("Lena Tolmr", "Lena Tolmer"), ("Kim Jon Tol", "Kim Jong Tol")],
)
def test_a_slip_is_known_by_the_right_spelling_beside_it(slip: str, right: str) -> None:
    text = f"It was {slip} who said so.{FAR} In the end {right} said no more."
    assert spellings(slip, text) == [right.lower()]
    found = made(slip, around=text, start=text.index(slip))
    assert compare(found, made(right), ours()).verdict == "same"
    assert compare(made(slip), made(right), ours()).verdict != "same"


@pytest.mark.parametrize(
    "text",
    [
        f"It was Mara Tolmer who said so.{FAR} In the end Marta Tolmer said no more. Mara Tolmer left.",
        f"The twins came, Mara Tolmer first.{FAR} In the end Marta Tolmer said no more.",
        "It was Mara Tolmer, not Marta Tolmer, who said so.",
        f"It was Mara Tolmer who said so.{FAR} In the end Maria Tolmer said no more, and Mara left.",
        f"It was Mara Tolmer who said so.{FAR} In the end Martina Tolmer said no more.",
        f"It was Mara Tolmer who said so.{FAR} In the end Jean-Marta Tolmer said no more.",
        f"It was Mara Tolmer who said so.{FAR} In the end Jean Marta Tolmer said no more.",
        f"It was Mara Tolmer who said so.{FAR} In the end her sister, Marta Tolmer, said no more.",
        "It was Mara Tolmer who said so.",
    ],
)
def test_two_people_of_like_names_are_no_slip(text: str) -> None:
    assert not spellings("Mara Tolmer", text)


def test_a_last_letter_makes_another_name() -> None:
    assert not is_slip("jon", "jong", many=False)
    assert is_slip("jon", "jong", many=True)
    assert not is_slip("karin", "karim", many=True)
