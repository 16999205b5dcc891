"""Sources: how many speakers one has, and the name that it is."""

import pytest

from onrecord.annotate.cast import Cast
from onrecord.annotate.lexicon import lexicon
from onrecord.annotate.sources import Sources
from tests.articles import around

ENGLISH = lexicon("en")


def reader(source: str) -> tuple[Sources, str, int, int]:
    document = around(f"{source} said the quay was closed.")
    start = document.text.index(source)
    return Sources(document.text, Cast(document, ENGLISH), ENGLISH), document.text, start, start + len(source)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Mira Tolland", ["Mira Tolland"]),
        ("Mira Tolland and Joren Hask", ["Mira Tolland", "Joren Hask"]),
        ("Mira Tolland and other crews", ["Mira Tolland", "other crews"]),
        ("Mira Tolland, Joren Hask (R-Fla.), and Odo Brand", ["Mira Tolland", "Joren Hask", "Odo Brand"]),
        (
            "the lawyer for Ms Tolland and the lawyer for Mr Hask",
            ["the lawyer for Ms Tolland", "the lawyer for Mr Hask"],
        ),
        ("a spokesman for the army and the navy", ["a spokesman for the army and the navy"]),
        ("the Ministry of Trade and Industry", ["the Ministry of Trade and Industry"]),
        ("trade and industry commissioner Joren Hask", ["trade and industry commissioner Joren Hask"]),
        ("“the port and the town”", ["the port", "the town"]),
    ],
)
def test_the_speakers_of_one_source(source: str, expected: list[str]) -> None:
    sources, text, start, end = reader(source)
    assert [text[left:right] for left, right in sources.parts(start, end)] == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("port chief Mira Tolland", "Mira Tolland"),
        ("A spokesman, Joren Hask", "Joren Hask"),
        ("Mira Tolland (R-Fla.), a captain", "Mira Tolland"),
        ("A site called Foremast", "Foremast"),
        ("officials in Orvale", None),
        ("Orvale officials", None),
        ("two Tolmians", None),
        ("Mira Tolland's lawyer", None),
    ],
)
def test_the_name_that_a_source_is(source: str, expected: str | None) -> None:
    sources, _, start, end = reader(source)
    naming = sources.head_name(start, end)
    assert (naming.name.text if naming else None) == expected
