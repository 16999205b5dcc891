"""What an attribution is about: stems, names, numbers, quotations."""

import pytest

from onrecord.gist import LONGEST, fold, stem_of, weight
from tests.saying import gist_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("fired", "firing"),
        ("denies", "denied"),
        ("struck", "strikes"),
        ("Orvale", "Orvalian"),
        ("Tolland’s", "Tolland"),
    ],
)
def test_forms_of_a_word_share_a_stem(one: str, other: str) -> None:
    assert stem_of(fold(one)) == stem_of(fold(other))


def test_small_words_are_no_matter() -> None:
    gist = gist_of("[Hask] {said} <that it was not the 40 planks of Orvale>|.")
    assert gist.matter == {"40", "plank", stem_of("orvale")}
    assert gist.names == {stem_of("orvale")}
    assert gist.numbers == {"40"}
    assert gist.denied


def test_who_speaks_is_told_apart_from_the_matter() -> None:
    gist = gist_of("[Minister Mira Tolland] {said} <the quay was closed>|.")
    assert stem_of("tolland") in gist.speaker
    assert stem_of("tolland") not in gist.matter


def test_without_a_content_the_words_behind_the_cue_tell_the_matter() -> None:
    gist = gist_of("[Hask] {declined to comment}| on the planks. The quay was closed.")
    assert gist.matter == {"plank"}


def test_brackets_and_ellipses_part_what_was_said() -> None:
    gist = gist_of("[Hask] {said} <“we sold the planks … to nobody at all”>|.")
    assert gist.quoted == (("we", "sold", "the", "planks"), ("to", "nobody", "at", "all"))


def test_only_what_stands_between_marks_is_quoted() -> None:
    gist = gist_of("[Hask] {said} <he had sold “nothing to anybody”>|.")
    assert gist.quoted == (("nothing", "to", "anybody"),)


def test_a_very_long_content_is_cut() -> None:
    assert gist_of("[Hask] {said} <" + "plank " * 9000 + ">|.").length <= LONGEST


def test_rarer_words_weigh_more() -> None:
    weights = [weight(stem_of(word)) for word in ("minister", "harbour", "gunwale")]
    assert weights == sorted(set(weights))
    assert weight("7") < weight("1961")
