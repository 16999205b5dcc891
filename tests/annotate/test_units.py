"""Sentences, and the units that rules read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.annotate.lexicon import LANGUAGES, lexicon
from onrecord.annotate.units import split_sentences, split_units

ENGLISH = lexicon("en")


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text, 0, len(text), ENGLISH)]


SENTENCES = [
    "It rained.| The quay was shut.",
    "Dr. Hask came at noon.| He left.",
    "The U.S. fleet left.| It sailed.",
    "They left at 6 a.m. on Monday.| Nobody saw them.",
    "Was it shut?| It was!| Nobody knew.",
    "It cost 3.5 million.| Nobody paid.",
    "“The quay is shut.”| She left.",
    "“It is shut! It is gone,” she said.",
    "J. K. Tolland came.| She left.",
    "They voted no.| The quay stayed shut.",
    "His men voted no.| “My brother is there,” he said.",
    "Pier No. 4 was shut.| It rained.",
    "It rained… and then it stopped.",
    "The plan came on Monday.[3]| He left.",
    "They were in need.|And, most of all, they were tired.",
    "See orvale.example/News.Daily for more.| It rained.",
    "It rained",
    "",
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_sentences_end_at_the_bars(marked: str) -> None:
    expected = [part.strip() for part in marked.replace("gone,”", "gone,”").split("|") if part]
    if "! It is gone" in marked:
        expected = ["“It is shut!", "It is gone,” she said."]  # a unit joins them, a sentence does not
    assert sentences(marked.replace("|", "")) == expected


def units(text: str) -> list[str]:
    return [text[u.tokens[0].start : u.tokens[-1].end] for u in split_units(text, 0, len(text), ENGLISH)]


@pytest.mark.parametrize(
    "marked",
    [
        "“It is shut! It is gone,” she said.| She left.",
        "“Is it shut?” she asked.| Nobody knew.",
        "She said: “It is shut. It is gone.”| She left.",
        "She left.| He stayed.",
    ],
)
def test_a_unit_holds_a_quotation_and_who_said_it(marked: str) -> None:
    assert units(marked.replace("|", "")) == [part.strip() for part in marked.split("|")]


def test_a_quotation_is_one_token() -> None:
    (unit,) = split_units("“It is shut! It is gone,” she said.", 0, 35, ENGLISH)
    assert [token.low for token in unit.tokens] == ["“", "she", "said", "."]


@given(st.text(alphabet="aB .!?,\"“”'\n…3", max_size=80))
def test_sentences_take_every_word_once_in_order(text: str) -> None:
    found = list(split_sentences(text, 0, len(text), ENGLISH))
    at = 0
    for start, end in found:
        assert not text[at:start].strip()
        assert at <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
        at = end
    assert not text[at:].strip()


@given(st.text(alphabet="aB .!?,\"“”'\n…3", max_size=80))
def test_tokens_of_units_are_apart_and_in_order(text: str) -> None:
    at = 0
    for unit in split_units(text, 0, len(text), ENGLISH):
        for token in unit.tokens:
            assert at <= token.start < token.end <= len(text)
            at = token.end


def test_every_covered_language_has_its_table() -> None:
    for language in LANGUAGES:
        words = lexicon(language)
        assert words.cues and words.helpers and words.abbreviations
        assert all(form == form.lower() for form in words.cues)
        assert lexicon(language) is words
