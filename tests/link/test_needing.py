"""What has to stand in a text for a pattern to fit it."""

import pytest

from onrecord.link.needing import Needing, needed


@pytest.mark.parametrize(
    ("pattern", "strings"),
    [
        ("according to [A-Z]", {"according to "}),
        ("(?:said|told) by", {"said by", "told by"}),
        (r"(?:a )?statement\b", {"statement", "a statement"}),
        (r"\w+ (?:cit|quot)(?:es|ed)", {" cites", " cited", " quotes", " quoted"}),
        (r"\w*", set()),
        ("(?:said|.+)", set()),
        ("(?i:said)", set()),
        ("(?!said)[a-z]+ that", {" that"}),
    ],
)
def test_a_pattern_needs_one_of_some_strings(pattern: str, strings: set[str]) -> None:
    assert needed(pattern) == strings


def test_only_patterns_may_fit_of_which_a_string_stands_there() -> None:
    rows = Needing(["in the word of", "in the words of", r"\w+", "wor(?:d|k)", "never"])
    assert rows.may_fit("in the words of Joren Hask") == {1, 2, 3}
    assert rows.may_fit("at work") == {2, 3}
    assert rows.may_fit("") == {2}


def test_of_two_sets_of_strings_each_has_one_there() -> None:
    rows = Needing(["(?:word|letter) .+? (?:said|told)", "it .+? was"])
    assert rows.may_fit("the letter that Joren Hask told of") == {0}
    assert rows.may_fit("the letter of Joren Hask, it was") == {1}
    assert rows.may_fit("the letter of Joren Hask") == set()


def test_a_text_that_begins_in_another_letter_is_read_with_the_first() -> None:
    rows = Needing(["citing .+? that"])
    assert rows.may_fit("Citing Joren Hask that") == set()
    assert rows.may_fit("Citing Joren Hask that", "citing Joren Hask that") == {0}
