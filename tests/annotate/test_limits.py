"""What a careful reader marks and the rules do not yet: each row a wish, visible until it is met.

A row that begins to pass fails the suite (strict): move it to the table it belongs to.
"""

import pytest

from tests.articles import around, rows

Expected = tuple[str, str, str, str]

WISHES: list[tuple[str, str, list[Expected]]] = [
    (
        "told without that, to a named outlet",
        "Mira Tolland told the Evening Lantern the quay was closed.",
        [("Mira Tolland", "told", "the quay was closed", "indirect")],
    ),
    (
        "per, in front, with a colon",
        "Per the harbour office: the quay was closed at noon.",
        [("the harbour office", "Per", "the quay was closed at noon", "indirect")],
    ),
    (
        "a clause carried by a noun ends before the main verb",
        "The ministry's claim that the quay was closed surprised the crews.",
        [("The ministry", "claim", "that the quay was closed", "indirect")],
    ),
    (
        "a subject with a relative clause in that",
        "The crews of three ships that had waited since Monday said that nobody gave them water.",
        [
            (
                "The crews of three ships that had waited since Monday",
                "said",
                "that nobody gave them water",
                "indirect",
            )
        ],
    ),
    (
        "a relative clause that says, inside a sentence that goes on",
        "Mira Tolland, who said the planks were rotten, left the hall.",
        [("Mira Tolland, who", "said", "the planks were rotten", "indirect")],
    ),
    (
        "single straight marks with a possessive in -s inside",
        "'It is the gulls' quay now,' Mira Tolland said.",
        [("Mira Tolland", "said", "'It is the gulls' quay now,'", "direct")],
    ),
    (
        "a source with a clause of its own between commas",
        "“We had no clean water,” one of the sailors, who asked not to be named, said.",
        [
            (
                "one of the sailors, who asked not to be named",
                "said",
                "“We had no clean water,”",
                "direct",
            )
        ],
    ),
    (
        "quoted as saying",
        "The Orvale Courier quoted Mira Tolland as saying that the planks were rotten.",
        [("Mira Tolland", "quoted / saying", "that the planks were rotten", "indirect")],
    ),
    (
        "a cue in brackets that points back",
        "The quay was closed at noon (Mira Tolland said this herself).",
        [("Mira Tolland", "said", "The quay was closed at noon", "indirect")],
    ),
    (
        "a person who reads says nothing",
        "I have read it three times.",
        [],
    ),
    (
        "hearsay in an adverb",
        "The planks allegedly broke on Monday.",
        [("", "allegedly", "The planks / broke on Monday", "indirect")],
    ),
    (
        "a request",
        "Mira Tolland urged the crews to wait for the pilots.",
        [("Mira Tolland", "urged", "the crews to wait for the pilots", "indirect")],
    ),
]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(sentence, expected, marks=pytest.mark.xfail(strict=True, reason=f"not yet: {reason}"), id=reason)
        for reason, sentence, expected in WISHES
    ],
)
def test_wishes(sentence: str, expected: list[Expected]) -> None:
    assert rows(around(sentence)) == expected
