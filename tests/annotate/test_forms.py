"""Two full names of one article: whether they may be one, and which tells more."""

import pytest

from onrecord.annotate.forms import is_better, same
from onrecord.annotate.names import Name
from onrecord.folding import name_key


def words(name: str) -> tuple[str, ...]:
    return tuple(name_key(name).split())


def name(text: str) -> Name:
    return Name(start=0, end=len(text), text=text, kind="person", key=name_key(text), initial=False)


@pytest.mark.parametrize("other", ["J. Hask", "Joren T. Hask", "Democrat Joren Hask"])
def test_a_person_may_have_an_initial_a_middle_name_or_a_word_before(other: str) -> None:
    assert same(words("Joren Hask"), words(other), "person")
    assert same(words(other), words("Joren Hask"), "person")


@pytest.mark.parametrize("other", ["Mira Hask", "M. Hask"])
def test_another_first_name_is_another_person(other: str) -> None:
    assert not same(words("Joren Hask"), words(other), "person")


def test_two_middle_names_are_two_persons() -> None:
    assert not same(words("Joren T. Hask"), words("Joren V. Hask"), "person")


def test_a_body_keeps_its_first_word_unless_three_words_agree() -> None:
    assert same(words("Strait Mission"), words("Strait Monitoring Mission"), "organisation")
    assert not same(words("Monitoring Mission"), words("Strait Monitoring Mission"), "organisation")
    assert same(words("Harbour Monitoring Mission"), words("Strait Harbour Monitoring Mission"), "organisation")


def test_the_fuller_name_is_better_and_the_word_before_a_name_makes_none_fuller() -> None:
    assert is_better(name("Joren Hask"), words("J. Hask"))
    assert not is_better(name("J. Hask"), words("Joren Hask"))
    assert is_better(name("Joren Hask"), words("Democrat Joren Hask"))
    assert not is_better(name("Democrat Joren Hask"), words("Joren Hask"))
