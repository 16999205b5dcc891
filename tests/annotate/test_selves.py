"""Who "I" and "we" are in transcripts and joint statements, and when "it" is nobody."""

import pytest

from tests.articles import SETTING, around, article, speakers

TALK = (
    "((OT))  How was the crossing?\n\n((Mira Tolland))  I said that the quay was closed.\n\n"
    "((OT))  And then?\n\n((Mira Tolland))  It rained on the way home."
)


def test_i_in_a_labelled_turn_is_the_one_of_the_label() -> None:
    assert "Mira Tolland" in [name for name, _ in speakers(around(TALK))]


def test_i_outside_of_the_turns_of_a_transcript_is_not_the_author() -> None:
    found = speakers(around(f"{TALK}\n\nI believe that the ferry was late."))
    assert found[-1][0] is None
    assert "outside of the labelled turns" in found[-1][1]


def test_those_who_sign_together_are_we() -> None:
    text = (
        "We, the harbour ministers of Orvale, Tolmia, and Kesk, condemn the closing. We believe that the quay is safe."
    )
    assert speakers(around(text))[-1][0] == "the harbour ministers of Orvale, Tolmia, and Kesk"


def test_a_country_in_capitals_is_not_us() -> None:
    assert speakers(around("The US said the quay was closed."))[0][0] == "US"


@pytest.mark.parametrize("opening", ["It appears that", "It is clear that", "It turns out that"])
def test_it_stands_for_nobody(opening: str) -> None:
    text = f"The Harbour Board met on Monday. {opening} the board closed the quay."
    assert [name for name, _ in speakers(around(text))] in ([], [None])


def test_it_is_the_body_where_it_speaks() -> None:
    text = "The Harbour Board met on Monday. It said that the quay was closed."
    assert [name for name, _ in speakers(around(text))] == ["Harbour Board"]


@pytest.mark.parametrize(
    "source", ["Mira Tolland's statement", "A statement by Mira Tolland", "A tweet by harbour minister Mira Tolland"]
)
def test_what_somebody_wrote_in_person_is_said_by_its_owner(source: str) -> None:
    assert speakers(around(f"{source} said that the quay was closed."))[0][0] == "Mira Tolland"


def test_two_names_of_one_country_are_one() -> None:
    text = "The United States sent a ferry. It came to the U.S. pier. The US said the quay was closed."
    assert speakers(around(text))[-1][0] == "United States"


def test_an_adverb_at_the_start_of_a_sentence_is_no_first_name() -> None:
    text = "Joren Hask came late. Afterwards Hask left. Hask said the quay was closed."
    assert speakers(around(text))[-1][0] == "Joren Hask"


def test_a_department_of_another_name_is_another() -> None:
    text = "The Department of Homeland Tides sent boats. The Commerce department said that the quay was closed."
    assert speakers(around(text))[-1][0] == "The Commerce department"


def test_a_partys_convention_is_not_the_party() -> None:
    text = "The Tide Party National Convention met in Orvale. The party said that the quay was closed."
    assert speakers(around(text))[-1][0] == "The party"


def test_a_lone_name_before_the_story_is_its_author() -> None:
    text = f"The Quay\n\nMira Tolland\n\n{SETTING}\n\nI believe that the quay was closed.\n\nMira Tolland is a pilot.\n"
    document = article(text)
    assert not document.authors
    assert speakers(document)[-1][0] == "Mira Tolland"


def test_we_of_an_unsigned_article_is_its_outlet() -> None:
    text = f"THE HARBOUR GAZETTE\n\nWho closed the quay?\n\n{SETTING}\n\nWe believe that the planks were rotten.\n"
    document = article(text)
    outlet = document.outlet.value if document.outlet else None
    assert speakers(document)[-1][0] == outlet


def test_we_at_a_paper_are_that_paper() -> None:
    text = "The Harbour Gazette came late. We at the Gazette wrote that the quay was closed."
    assert speakers(around(text))[-1][0] == "Harbour Gazette"


def test_the_author_of_a_transcript_is_the_one_of_the_label() -> None:
    turns = "QUESTION: Is the quay closed?\n\nMS TOLLAND: I believe that it is.\n\n"
    text = f"Harbour Briefing\n\nBy Mira Tolland\n\n{SETTING}\n\n{turns}{turns}{turns}"
    assert "Mira Tolland" in {name for name, _ in speakers(article(text))}


def test_those_who_sign_end_before_their_verb() -> None:
    text = "We, the harbour ministers of Orvale, Tolmia and Kesk wish to help. We believe that the quay is safe."
    assert speakers(around(text))[-1][0] == "the harbour ministers of Orvale, Tolmia and Kesk"
