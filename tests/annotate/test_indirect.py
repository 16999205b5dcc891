"""Speech reported without marks, or with some: (source, cue, content, kind) of each sentence."""

import pytest

from tests.articles import SETTING, around, article, reported, rows

Expected = tuple[str, str, str, str]

TABLE = [
    (
        "“The quay stays open,” Mira Tolland said in a video statement released in conjunction with a visit to Orvale.",
        ("Mira Tolland", "said", "“The quay stays open,”", "direct"),
    ),
    (
        "According to data from the Harbour Archive, the fire followed four others that week, including one in May.",
        (
            "data from the Harbour Archive",
            "According to",
            "the fire followed four others that week, including one in May",
            "indirect",
        ),
    ),
    (
        "According to a survey published in 2017 by the Royal Harbour Society, most planks are rotten.",
        (
            "a survey published in 2017 by the Royal Harbour Society",
            "According to",
            "most planks are rotten",
            "indirect",
        ),
    ),
    (
        "According to Joren Hask, the U.S. Attorney for Northport, the planks were rotten.",
        ("Joren Hask, the U.S. Attorney for Northport", "According to", "the planks were rotten", "indirect"),
    ),
    (
        "The head of the Make Boat club said the planks were rotten.",
        ("The head of the Make Boat club", "said", "the planks were rotten", "indirect"),
    ),
    (
        "“Run for the northern gate!” Joren Hask shouted.",
        ("Joren Hask", "shouted", "“Run for the northern gate!”", "direct"),
    ),
    (
        "According to figures released by the ministry itself, the quay was closed.",
        ("figures released by the ministry itself", "According to", "the quay was closed", "indirect"),
    ),
    (
        "Mira Tolland denied it.",
        ("Mira Tolland", "denied", "it", "indirect"),
    ),
    (
        "Mira \u200eTolland said\u200f that the quay was closed.",
        ("Mira \u200eTolland", "said", "that the quay was closed", "indirect"),
    ),
    (
        "Mira Tolland said that the quay was closed.",
        ("Mira Tolland", "said", "that the quay was closed", "indirect"),
    ),
    (
        "Mira Tolland said the quay was closed.",
        ("Mira Tolland", "said", "the quay was closed", "indirect"),
    ),
    (
        "Mira Tolland said on Monday that the quay was closed.",
        ("Mira Tolland", "said", "that the quay was closed", "indirect"),
    ),
    (
        "On Tuesday Mira Tolland said the quay was closed.",
        ("Mira Tolland", "said", "the quay was closed", "indirect"),
    ),
    (
        "In a letter to the crews, Mira Tolland said the quay was closed.",
        ("Mira Tolland", "said", "the quay was closed", "indirect"),
    ),
    (
        "According to Mira Tolland, the quay was closed.",
        ("Mira Tolland", "According to", "the quay was closed", "indirect"),
    ),
    (
        "The quay was closed, according to Mira Tolland.",
        ("Mira Tolland", "according to", "The quay was closed", "indirect"),
    ),
    (
        "The quay was closed, Mira Tolland noted.",
        ("Mira Tolland", "noted", "The quay was closed", "indirect"),
    ),
    (
        "The planks, Mira Tolland warned, were rotten.",
        ("Mira Tolland", "warned", "The planks / were rotten", "indirect"),
    ),
    (
        "Either way, Mira Tolland said, the planks were rotten.",
        ("Mira Tolland", "said", "Either way / the planks were rotten", "indirect"),
    ),
    (
        "As Mira Tolland confirmed, the quay was closed.",
        ("Mira Tolland", "confirmed", "the quay was closed", "indirect"),
    ),
    (
        "Mira Tolland accused the pilots of closing the quay without notice.",
        ("Mira Tolland", "accused", "the pilots of closing the quay without notice", "indirect"),
    ),
    (
        "Mira Tolland vowed to open the quay by winter.",
        ("Mira Tolland", "vowed", "to open the quay by winter", "indirect"),
    ),
    (
        "Mira Tolland called for an inquiry into the rotten planks.",
        ("Mira Tolland", "called for", "an inquiry into the rotten planks", "indirect"),
    ),
    (
        "Mira Tolland denied that the planks were rotten.",
        ("Mira Tolland", "denied", "that the planks were rotten", "indirect"),
    ),
    (
        "Mira Tolland told reporters that the quay was closed.",
        ("Mira Tolland", "told", "that the quay was closed", "indirect"),
    ),
    (
        "Joren Hask asked whether the planks were rotten.",
        ("Joren Hask", "asked", "whether the planks were rotten", "indirect"),
    ),
    (
        "Mira Tolland left the hall, saying the quay was closed.",
        ("Mira Tolland", "saying", "the quay was closed", "indirect"),
    ),
    (
        "Tolland, 54, said the quay was closed.",
        ("Tolland", "said", "the quay was closed", "indirect"),
    ),
    (
        "Mira Tolland and Joren Hask said that the quay was closed.",
        ("Mira Tolland and Joren Hask", "said", "that the quay was closed", "indirect"),
    ),
    (
        "The dockers' union said it wasn't the company's fault.",
        ("The dockers' union", "said", "it wasn't the company's fault", "indirect"),
    ),
    (
        "Mira Tolland said the quay was “a ruin with a view”.",
        ("Mira Tolland", "said", "the quay was “a ruin with a view”", "mixed"),
    ),
    (
        "In the words of Mira Tolland, the quay “belongs to the gulls”.",
        ("Mira Tolland", "In the words of", "the quay “belongs to the gulls”", "mixed"),
    ),
    (
        "Mira Tolland called the quay “a ruin with a view”.",
        ("Mira Tolland", "called", "the quay “a ruin with a view”", "mixed"),
    ),
    (
        "Mira Tolland said that they lied.",
        ("Mira Tolland", "said", "that they lied", "indirect"),
    ),
    (
        "The crews were told by Mira Tolland that the quay was closed.",
        ("Mira Tolland", "were told", "that the quay was closed", "indirect"),
    ),
    (
        "Mira Tolland told the Evening Lantern the quay was closed.",
        ("Mira Tolland", "told", "the quay was closed", "indirect"),
    ),
    (
        "The crews of three ships that had waited since Monday said that nobody gave them water.",
        (
            "The crews of three ships that had waited since Monday",
            "said",
            "that nobody gave them water",
            "indirect",
        ),
    ),
    (
        "Mira Tolland urged the crews to wait for the pilots.",
        ("Mira Tolland", "urged", "the crews to wait for the pilots", "indirect"),
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), TABLE, ids=[sentence for sentence, _ in TABLE])
def test_reported_speech(sentence: str, expected: Expected) -> None:
    assert rows(around(sentence)) == [expected]


UNSOURCED = [
    (
        "It was reported that the quay was closed.",
        ("", "was reported", "that the quay was closed", "indirect"),
    ),
    (
        "The quay is believed to be closed.",
        ("", "is believed", "The quay / to be closed", "indirect"),
    ),
    (
        "The crews were told that the quay was closed.",
        ("", "were told", "that the quay was closed", "indirect"),
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), UNSOURCED, ids=[sentence for sentence, _ in UNSOURCED])
def test_a_passive_without_a_source_has_an_empty_source(sentence: str, expected: Expected) -> None:
    assert rows(around(sentence)) == [expected]


TWO = [
    (
        "Mira Tolland said the planks were rotten, but Joren Hask said that nobody had checked them.",
        [
            ("Mira Tolland", "said", "the planks were rotten", "indirect"),
            ("Joren Hask", "said", "that nobody had checked them", "indirect"),
        ],
    ),
    (
        "Mira Tolland said the planks were rotten and added that nobody had paid for them.",
        [
            ("Mira Tolland", "said", "the planks were rotten", "indirect"),
            ("Mira Tolland", "added", "that nobody had paid for them", "indirect"),
        ],
    ),
    (
        "Joren Hask said the planks were rotten, adding that nobody had paid for them.",
        [
            ("Joren Hask", "said", "the planks were rotten", "indirect"),
            ("Joren Hask", "adding", "that nobody had paid for them", "indirect"),
        ],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), TWO, ids=[sentence for sentence, _ in TWO])
def test_two_statements_in_one_sentence(sentence: str, expected: list[Expected]) -> None:
    assert sorted(rows(around(sentence))) == sorted(expected)


NOBODY = [
    "Joren Hask was posted in Orvale after the storm, and he stayed there.",
    "Joren Hask refused to stop the ferry.",
    "The envoy concluded his trip by joining a dinner.",
    "She might say that the planks were rotten.",
    "The council cannot say that the planks were rotten.",
    "Who said that the planks were rotten?",
    "That said, the quay was closed.",
    "It goes without saying that the quay was closed.",
    "I think that the planks are rotten.",
    "The state of the quay was poor, and the post had not come.",
    "The report lay on the table beside the estimates.",
    "Mira Tolland had said nothing.",
    "I have read it three times.",
]


@pytest.mark.parametrize("sentence", NOBODY)
def test_words_that_report_nothing(sentence: str) -> None:
    """They may be ascribed to somebody; nobody is said to have said them."""
    assert reported(around(sentence)) == []


def test_a_headline_may_say_it_with_a_verb() -> None:
    document = article(f"Tolland says quay is closed until spring\n\n{SETTING}\n\nThe ferries ran again at noon.\n")
    assert rows(document) == [("Tolland", "says", "quay is closed until spring", "indirect")]
