"""Certainty in words: no more than is known, and never a word about truth."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from onrecord.model import Certainty
from onrecord.telling.certainty import as_asked, in_full, numbers, percent, sureness
from tests.export.strait import COURIER, SOUNDING

FOUND = SOUNDING.said[0].attribution
PROBABILITIES = st.integers(0, 1000).map(lambda thousandths: thousandths / 1000)


@given(PROBABILITIES, PROBABILITIES)
def test_the_words_stand_in_the_order_of_the_numbers(one: float, other: float) -> None:
    words = ("unsure", "likely", "sure")
    ranks = [words.index(sureness(replace(FOUND, score=score))) for score in sorted((one, other))]
    assert ranks == sorted(ranks)


@given(PROBABILITIES)
def test_a_percentage_is_never_rounded_up_and_fits_its_word(score: float) -> None:
    shown = int(percent(score).removesuffix("%"))
    assert shown <= score * 100 + 1e-9 < shown + 1 + 1e-9
    assert sureness(replace(FOUND, score=score)) == ("sure" if shown >= 80 else "likely" if shown >= 50 else "unsure")
    assert (percent(score) == "100%") == (score == 1)


def test_roles_without_a_certainty_are_left_out() -> None:
    assert numbers(FOUND) == "87% (source 98%, cue 95%, content 91%)"
    assert numbers(replace(FOUND, certainty=Certainty(source=None, cue=None, content=0.29))) == "87% (content 29%)"
    assert numbers(replace(FOUND, certainty=None)) == "87%"


def test_in_full_says_the_word_the_numbers_what_fired_and_who() -> None:
    said = SOUNDING.said[1]
    assert in_full(said) == (
        "unsure, 38% (content 40%); found by: made for a test; speaker: goes on with the words quoted before it"
    )
    abstained = next(said for said in COURIER.said if said.speaker is None)
    assert in_full(abstained).endswith("; speaker unclear: 2 candidates: Joss Tarrant, Mara Venn")
    assert in_full(replace(said, attribution=replace(FOUND, why=""), speaker_why="")) == f"sure, {numbers(FOUND)}"


def test_a_floor_is_said_as_it_was_asked() -> None:
    assert [as_asked(least) for least in (0.8, 0.875, 0.29, 1.0)] == ["80%", "87.5%", "29%", "100%"]
