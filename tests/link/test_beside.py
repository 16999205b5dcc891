"""What the words around a claim tell of whose it is."""

import pytest

from onrecord.link.beside import _does_it

NAME = "Kell Water"


@pytest.mark.parametrize(
    "around",
    [
        f"{NAME} plans to … , the Herald reported",
        f"{NAME} is … , the Herald said",
        f"{NAME} reportedly plans to …, according to the Herald",
        f"{NAME} has decided to …, the Herald reported",
        f"{NAME} will …, the Herald said",
    ],
)
def test_whom_a_claim_tells_of_is_not_who_says_it(around: str) -> None:
    assert _does_it(NAME, around)


@pytest.mark.parametrize(
    "around",
    [
        f"{NAME} said …, the Herald reported",
        f"{NAME} has said that …, the Herald reported",
        f"… , {NAME} said, according to the Herald",
        f"{NAME} was quoted by the Herald as saying …",
        f"{NAME} has told the Herald that …",
        f"the Herald reported, citing {NAME}, that …",
        f"{NAME} expects that …, the Herald said",
    ],
)
def test_who_says_it_is_not_whom_a_claim_tells_of(around: str) -> None:
    assert not _does_it(NAME, around)
