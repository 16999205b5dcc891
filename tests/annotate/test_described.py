"""Words beside a name that tell who it is: titles, appositions, kin; and what only looks like them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.annotate.described import described
from onrecord.annotate.lexicon import lexicon

WORDS = lexicon("en")


def told(text: str, name: str = "Ana Varga") -> list[str]:
    start = text.index(name)
    return [text[left:right] for left, right in described(text, start, start + len(name), WORDS)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Monday Gen. Ana Varga said so.", ["Gen."]),
        ("Yesterday Defence Minister Ana Varga said so.", ["Defence Minister"]),
        ("The former Losk Governor Ana Varga said so.", ["former Losk Governor"]),
        ("The Orvalian secretary of state Ana Varga said so.", ["Orvalian secretary of state"]),
        ("In Losk, port minister Ana Varga said so.", ["port minister"]),
        ("said the shipowner Ana Varga.", ["shipowner"]),
        ("his father Ana Varga said so.", ["his father"]),
        ("It quoted Gen. Ana Varga twice.", ["Gen."]),
        ("Then Mrs. Ana Varga rose.", ["Mrs."]),
        ("So said Minister for the Far North Ana Varga.", ["Minister for the Far North"]),
    ],
)
def test_titles_right_before_a_name(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Varga, the port minister, said so.", ["the port minister"]),
        ("Ana Varga, head of the General Staff, said so.", ["head of the General Staff"]),
        ("Ana Varga, a plumber from Losk, said so.", ["a plumber from Losk"]),
        ("Ana Varga, 43, a plumber from Losk, said so.", ["a plumber from Losk"]),
        ("Ana Varga (R-Losk.) said so.", ["R-Losk."]),
        ("So said Ana Varga, who is ill.", []),
        ("Ana Varga, of Losk, said so.", ["of Losk"]),
        ("Ana Varga, commander of the river fleet said so.", ["commander of the river fleet"]),
        ("Ana Varga, the guild's deputy Far North director, said so.", ["the guild's deputy Far North director"]),
        ("Ana Varga, who runs the heart clinic in Losk, said so.", ["who runs the heart clinic in Losk"]),
        ("Ana Varga, who led the staff until May and is ill, said so.", ["who led the staff until May"]),
        ("Ana Varga, then chief engineer at Losk, said so.", ["then chief engineer at Losk"]),
        ("so said Ana Varga, a retired teacher.", ["a retired teacher"]),
        ("Ana Varga – the mayor's deputy – said so.", ["the mayor's deputy"]),
        ("Ana Varga, an analyst who has left the city, said so.", ["an analyst"]),
        ("Ana Varga, the U.S. envoy to Orvale, said so.", ["the U.S. envoy to Orvale"]),
    ],
)
def test_appositions_behind_a_name(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The port minister, Ana Varga, said so.", ["port minister"]),
        ("His father, Ana Varga, said so.", ["His father"]),
        ("Harbour Office Minister, Ana Varga, said so.", ["Harbour Office Minister"]),
        ("His successor, Gen. Ana Varga, said so.", ["His successor", "Gen."]),
        ("Orvale's prime minister, Ana Varga, said so.", ["Orvale's prime minister"]),
        ("The head of the port agency, Ana Varga, said so.", ["head of the port agency"]),
    ],
)
def test_a_phrase_and_a_comma_before_a_name(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "According to Ana Varga, the port minister said nothing.",
        "According to Ana Varga, the port was closed.",
        "With Ana Varga, Defence Minister Joren Hask, and others, he left.",
        "They met Ana Varga, the mayor and a priest.",
        "Ana Varga, however, said so.",
        "Ana Varga, 43, said so.",
        "Ana Varga (PSA) said so.",
        "After Ana Varga spoke, the ship left.",
        "He rang the mayor. Ana Varga said no.",
    ],
)
def test_what_only_looks_like_it_tells_nothing(text: str) -> None:
    assert told(text) == []


@given(st.text(max_size=80), st.integers(0, 80), st.integers(1, 20))
def test_any_text_gives_ranges_inside_it_and_outside_the_name(text: str, start: int, length: int) -> None:
    start = min(start, max(0, len(text) - 1))
    end = min(len(text), start + length)
    for left, right in described(text, start, end, WORDS):
        assert 0 <= left < right <= len(text)
        assert right <= start or left >= end
