import numpy as np
import pytest

from onrecord.reuse.rarity import weights
from onrecord.reuse.words import words


def bits(text: str) -> float:
    columns = words([text])
    return float(weights(columns, np.array([0]), np.array([len(columns)]))[0])


@pytest.mark.parametrize(
    ("less", "more"),
    [
        ("it is one of the best we have had", "a herring fleet of rusty trawlers waits outside"),
        (
            "the Ministry of Agriculture, Fisheries and Rural Affairs",
            "the herring quota of the northern fisheries agency",
        ),
        ("the next president of the United States", "the next commissioner of the drainage board"),
    ],
)
def test_ordinary_language_and_names_tell_less(less: str, more: str) -> None:
    assert bits(less) < bits(more)


def test_a_name_weighs_as_one_word_however_long() -> None:
    assert bits("Vandelay") == bits("Vandelay Quorl Ostrander Import")


def test_a_headline_is_no_name_though_all_its_words_have_capitals() -> None:
    headline = "Vandelay Plans To Have The Ostrander Trawlers Made"
    assert bits(headline) == bits(headline.lower()) > bits("Vandelay Quorl Ostrander Import Trawlers")


def test_words_of_other_languages_weigh_alike() -> None:
    assert bits("жёлтый трактор") == bits("медленно едет") == 2 * bits("трактор")


def test_nothing_weighs_nothing() -> None:
    none = np.zeros(0, np.int64)
    assert len(weights(words([]), none, none)) == 0
