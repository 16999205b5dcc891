"""What a careful reader marks and we do not yet: each row a wish, visible until it is met.

A row that begins to pass fails the suite (strict): move it to the table it belongs to.
"""

import pytest

from tests.articles import SETTING, around, article, loosely, reported

Expected = tuple[str, str, str, str]

WISHES: list[tuple[str, str, list[Expected]]] = [
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
        "hearsay in an adverb",
        "The planks allegedly broke on Monday.",
        [("", "allegedly", "The planks / broke on Monday", "indirect")],
    ),
    (
        "per, behind: the tagger has not learned it, and is believed",
        "The quay closed at noon, per Mira Tolland.",
        [("Mira Tolland", "per", "The quay closed at noon", "indirect")],
    ),
    (
        "behind the closing mark that a colon opened, the author is heard again",
        'Mira Tolland said: "The quay is shut" and left.',
        [("Mira Tolland", "said", '"The quay is shut"', "direct")],
    ),
    (
        "behind while another speaker has the word; his words are not told by the first",
        "Mira Tolland said the planks were rotten while Joren Hask insisted they were sound.",
        [
            ("Mira Tolland", "said", "the planks were rotten", "indirect"),
            ("Joren Hask", "insisted", "they were sound", "indirect"),
        ],
    ),
    (
        "a participle that shortens a relative clause: nobody is given",
        "Pilots said to be tired left the port.",
        [],
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
    assert loosely(reported(around(sentence))) == loosely(expected)


@pytest.mark.xfail(strict=True, reason="not yet: the tagger takes no headline's colon for a cue, and is believed")
@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Tolland: quay is closed until further notice", ("Tolland", ":", "quay is closed until further notice")),
        ("Quay closed until further notice: officials", ("officials", ":", "Quay closed until further notice")),
    ],
)
def test_a_headline_names_its_source_before_or_behind_a_colon(headline: str, expected: tuple[str, str, str]) -> None:
    document = article(f"{headline}\n\n{SETTING}\n\nThe ferries ran again at noon.\n")
    assert [row[:3] for row in reported(document)] == [expected]
