"""What differs between two passages: word by word, exact code points, typography alone is no difference."""

import time
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from onrecord.reuse.differences import Alignment, differences, similarity


def steps(left: str, right: str) -> list[tuple[str, str, str]]:
    found = differences(left, (0, len(left)), right, (0, len(right)))
    return [(step.op, left[slice(*step.left)], right[slice(*step.right)]) for step in found]


def test_typography_alone_is_equal() -> None:
    left = "“The quay’s lost,” she said — 14,000 planks of the U.S. firm."
    right = '"The quay\'s lost," she said -- 14000 planks of the US firm.'
    assert [op for op, _, _ in steps(left, right)] == ["equal"]


def test_changed_words_are_exact() -> None:
    found = steps("The mayor allegedly sold forty planks.", "The mayor sold fifty planks today.")
    assert [step for step in found if step[0] != "equal"] == [
        ("delete", "allegedly", ""),
        ("replace", "forty", "fifty"),
        ("insert", "", "today"),
    ]


def test_a_small_word_between_two_great_changes_belongs_to_them() -> None:
    left = "Hask said on Monday morning that the old quay of the town is lost."
    right = "Hask said late last night outside a court that witnesses from the north had seen it is lost."
    assert sum(op != "equal" for op, _, _ in steps(left, right)) < 4


@given(st.text("ab c.\n“1", max_size=40), st.text("ab c.\n“1", max_size=40))
def test_the_steps_cover_both_passages(left: str, right: str) -> None:
    found = differences(left, (0, len(left)), right, (0, len(right)))
    assert "".join(left[slice(*step.left)] for step in found) == left
    assert "".join(right[slice(*step.right)] for step in found) == right
    assert all(step.op != "equal" or after.op != "equal" for step, after in pairwise(found))


def test_a_place_is_found_on_the_other_side() -> None:
    left, right = "She said — quite calmly — that forty planks went.", "She said -- calmly -- that fifty planks went."
    alignment = Alignment(left, (0, len(left)), right, (0, len(right)))
    at = left.index("planks")
    there = alignment.across((at, at + 6))
    assert there is not None
    assert right[slice(*there)] == "planks"
    assert alignment.across((left.index("quite"), left.index("quite") + 5)) is None


def test_long_passages_take_time_in_proportion() -> None:
    left = " ".join(f"w{number % 977}" for number in range(20_000))
    right = " ".join(f"w{number % 977}" for number in range(20_000) if number % 11)
    began = time.perf_counter()
    differences(left, (0, len(left)), right, (0, len(right)))
    differences("a " * 5000, (0, 10_000), "a b " * 2500, (0, 10_000))
    assert time.perf_counter() - began < 5


def test_similarity_is_the_share_of_the_longer_side() -> None:
    left, right = "one two three four", "one two three five"
    assert similarity(differences(left, (0, 18), right, (0, 18)), left, right) == 0.75
