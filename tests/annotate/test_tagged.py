"""Names that the tagger takes for a body's."""

from onrecord.annotate.tagged import bodies_in
from tests.articles import around


def test_a_lone_word_is_a_body_where_the_tagger_says_so() -> None:
    document = around(
        "Tesco said on Monday that it would close nine shops. Tesco had bought them in May, the company said."
    )
    assert "tesco" in bodies_in(document)


def test_what_looks_like_a_persons_name_needs_two_places() -> None:
    once = "Mira Tolland spoke with Joren Hask and Ilse Brand at noon. She said that the planks were rotten."
    assert "ilse brand" not in bodies_in(around(once))


def test_a_transcript_is_not_asked() -> None:
    assert bodies_in(around("MS TOLLAND: Tesco said so.\n\nMR HASK: Tesco said it again.")) == frozenset()
