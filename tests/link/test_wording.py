"""The same words in two articles: long shared quotations, contents that are mostly alike; never the same article."""

from dataclasses import replace

from onrecord.link.wording import keys, same_words
from tests.saying import gist_of

NAMED = gist_of("<“We sold forty planks of the northern quay,”> [Joren Hask] {said}|.", address="a.txt")


def test_a_long_shared_quotation_is_the_same_words() -> None:
    unnamed = gist_of("[An official] {said} <they had “sold forty planks of the northern quay”>|.", address="b.txt")
    like = same_words(NAMED, unnamed)
    assert like is not None
    assert "7 words in a row: sold forty planks of the northern quay" in like.why
    assert keys(NAMED) & keys(unnamed)
    assert same_words(unnamed, NAMED) == like


def test_contents_that_are_mostly_alike_are_the_same_words() -> None:
    one = gist_of("[An official] {said} <forty planks of the old quay were sold to a dealer in May>|.", address="a.txt")
    other = gist_of(
        "[Hask] {said} <that forty planks of the old quay were sold to a dealer in April>|.", address="b.txt"
    )
    like = same_words(one, other)
    assert like is not None
    assert like.score < 0.95
    assert keys(one) & keys(other)


def test_a_few_shared_words_are_not_enough() -> None:
    other = gist_of("<“We sold forty boats,”> [Mira Tolland] {said}|.", address="b.txt")
    assert same_words(NAMED, other) is None


def test_small_words_in_a_row_are_not_enough() -> None:
    one = gist_of("<“What we have to do is to row,”> [Hask] {said}|.", address="a.txt")
    other = gist_of("<“What we have to do is to swim,”> [Tolland] {said}|.", address="b.txt")
    assert same_words(one, other) is None


def test_a_title_that_anybody_quotes_is_not_enough() -> None:
    one = gist_of("<“The next president of the united boroughs is young,”> [Hask] {said}|.", address="a.txt")
    other = gist_of("<“No president of the united boroughs rows,”> [Tolland] {said}|.", address="b.txt")
    assert same_words(one, other) is None


def test_one_article_is_not_compared_with_itself() -> None:
    assert same_words(NAMED, NAMED) is None


def test_words_over_a_gap_are_not_in_a_row() -> None:
    other = gist_of("<“We … sold forty planks of the northern quay,”> [Hask] {said}|.", address="b.txt")
    like = same_words(NAMED, other)
    assert like is not None
    assert "7 words in a row: sold forty" in like.why


def test_a_set_phrase_and_names_are_no_words_of_ones_own() -> None:
    one = gist_of(
        "[An official] {said} <Orvale meant to divide the United Boroughs and its allies and partners>|.",
        address="a.txt",
    )
    other = gist_of(
        "[Hask] {said} <that Skarn meant to divide the United Boroughs and its allies and partners>|.", address="b.txt"
    )
    assert same_words(one, other) is None


def test_what_is_only_ascribed_to_a_mind_is_no_wording() -> None:
    unnamed = gist_of("[An official] {said} <they had “sold forty planks of the northern quay”>|.", address="b.txt")
    assert same_words(NAMED, replace(unnamed, thought=True)) is None


def test_a_formula_full_of_names_is_not_enough() -> None:
    told = "[{}] {{answered}} <some questions about the race from Tarn News reporter Odo S. Brill>|."
    one, other = (gist_of(told.format(who), address=f"{who}.txt") for who in ("An official", "Hask"))
    assert same_words(one, other) is None
