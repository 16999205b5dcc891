"""Speeches, decisions, interviews and the other works that are heard or handed down, and what looks like them."""

import pytest

from onrecord.annotate import annotate
from tests.articles import around


def spans(text: str) -> list[str]:
    """The words of each citation."""
    document = around(text)
    return [each.span.of(document.text) for each in annotate(document).citations]


CITED = [
    pytest.param("Mira Tolland delivered her annual harbour speech.", "her annual harbour speech", id="her occasion"),
    pytest.param("His farewell address was long.", "His farewell address", id="the occasion in it"),
    pytest.param("Hask's April 3 speech at the Quay Summit drew cheers.", "Hask's April 3 speech", id="where and when"),
    pytest.param("Hask repeated his January 2 remarks at the pier.", "his January 2 remarks", id="remarks with a day"),
    pytest.param("The board stopped the policy address by the mayor.", "the policy address", id="by whom"),
    pytest.param("The clerk gave a moving speech at the Quay Summit.", "a moving speech", id="held where"),
    pytest.param("Hask laid out his plan in a speech on Monday.", "a speech", id="laid out in it"),
    pytest.param("Hask defended it this week on his radio call-in show.", "his radio call-in show", id="on a show"),
    pytest.param("He misspoke about Hask's testimony.", "Hask's testimony", id="what was testified"),
    pytest.param("In written testimony to the guild, Hask blamed rope.", "written testimony", id="in writing"),
    pytest.param("In a talk to the guild, Hask drew a new pier.", "a talk", id="a talk"),
    pytest.param("In a statement sent to the guild, Hask offered help.", "a statement", id="in a statement, first"),
    pytest.param("The board provided a written statement.", "a written statement", id="a statement given out"),
    pytest.param("Orvale was among the signatories to a joint statement.", "a joint statement", id="signed by several"),
    pytest.param("The board made a series of statements on the pier.", "a series of statements", id="a series"),
    pytest.param("In a string of new radio ads, Hask pledges rope.", "a string of new radio ads", id="a string of ads"),
    pytest.param("In tweets on Monday, Hask mocked the guild.", "tweets", id="tweets"),
    pytest.param("In a later tweet, Hask mocked the guild.", "a later tweet", id="a later one"),
    pytest.param("The new ad attacks Hask on rope.", "The new ad", id="what an ad does"),
    pytest.param("The board adopted a resolution responding to the raid.", "a resolution", id="what it responds to"),
    pytest.param("Judge Roos put a stay on his ruling.", "his ruling", id="a ruling"),
    pytest.param("Judge Roos reconsidered his decision.", "his decision", id="a judge's decision"),
    pytest.param("The court's decision was a blow to sailors.", "The court's decision", id="a court's decision"),
    pytest.param("In a 5-4 decision, the court closed the pier.", "a 5-4 decision", id="by votes"),
    pytest.param("The court issued an opinion on the pier.", "an opinion", id="an opinion of a court"),
    pytest.param(
        "Orvale supported a resolution denouncing the raid on the pier.", "a resolution", id="what it is about"
    ),
    pytest.param("Resolution 2417 was adopted in May.", "Resolution 2417", id="a number, first"),
    pytest.param("It was reaffirmed in resolution 2397 (2017) at noon.", "resolution 2397 (2017)", id="a small r"),
    pytest.param(
        "As the Harbour Convention notes, piers rot.", "the Harbour Convention", id="a convention that speaks"
    ),
    pytest.param(
        "Orvale signed a border agreement, according to which piers are free.", "a border agreement", id="by which"
    ),
    pytest.param("Hask signed an order that says piers are free.", "an order", id="that says"),
    pytest.param("The old constitution makes no mention of piers.", "The old constitution", id="no mention"),
    pytest.param(
        "Tolland's book is out. In the excerpt, Hask wrote that it rained.", "the excerpt", id="part of a book"
    ),
    pytest.param("In the analysis of the Harbour Institute, piers rot.", "the analysis", id="in whose analysis"),
    pytest.param(
        "Hask says it in the spot titled “Grey Piers,” and smiles.", "the spot titled “Grey Piers,”", id="spot"
    ),
    pytest.param("A police report says that it rained.", "A police report", id="police and report"),
    pytest.param("He earned it, he says on his financial disclosure form.", "his financial disclosure form", id="form"),
    pytest.param("“It is old,” Hask wrote in the auction description.", "the auction description", id="description"),
    pytest.param("Ana Roos mocked a widely denounced tweet by Hask.", "a widely denounced tweet by Hask", id="adverb"),
    pytest.param("Hask praised Olen Jeffries’ statement.", "Olen Jeffries’ statement", id="an owner in -fries"),
    pytest.param("The UN issued revised guidance to sailors.", "revised guidance", id="an adjective in -ed"),
]


@pytest.mark.parametrize(("text", "expected"), CITED)
def test_what_was_said_or_decided_is_cited(text: str, expected: str) -> None:
    assert expected in spans(text)


NOT_CITED = [
    pytest.param("Joren Hask will be delivering a speech at the Quay Summit.", id="not held yet"),
    pytest.param("Joren Hask is known for his speech.", id="how he speaks"),
    pytest.param("We thank you for your introductory remarks.", id="the text that is read"),
    pytest.param("Let's talk about it at the pier.", id="a call to talk"),
    pytest.param("The crew admired his decision to sail.", id="anybody's decision"),
    pytest.param("In my opinion the pier is old.", id="anybody's opinion"),
    pytest.param("The crew wants a swift resolution of the quarrel.", id="the end of a quarrel"),
    pytest.param("The crew petitioned the court for a ruling on the pier.", id="asked for"),
    pytest.param("The party held its convention at the pier.", id="a meeting"),
    pytest.param("Joren Hask went to an interview for the post of clerk.", id="an interview for work"),
    pytest.param("A spot on the pier was free.", id="a place"),
    pytest.param("The rally broadcast on the pier was long.", id="a participle"),
    pytest.param("The guild spent a week advertising on television.", id="advertised"),
    pytest.param("Hask spoke to the crew by video.", id="how it was sent"),
    pytest.param("Every boat should move to his column.", id="a tally"),
    pytest.param("“He hears only lies in his daily briefings,” Hask said.", id="briefings every day"),
    pytest.param("The ruling conservative party won.", id="who rules"),
    pytest.param("Our assessment is that piers rot.", id="a thought"),
    pytest.param("We hope that the review will find the rope.", id="what may be found"),
]


@pytest.mark.usefixtures("by_frames_alone")
@pytest.mark.parametrize("text", NOT_CITED)
def test_what_looks_like_it_is_none(text: str) -> None:
    assert spans(text) == []


def test_the_interview_is_cited_beside_its_outlet_only_again() -> None:
    told = "“It rained,” Joren Hask told Reuters in an interview. He said in the interview that it was cold."
    assert spans(told) == ["Reuters", "the interview"]
    named = "In an interview with Reuters, Hask said that it rained. He said in the interview that it was cold."
    assert spans(named) == ["Reuters", "the interview"]
    assert spans("In an interview on Monday, Joren Hask said that it rained.") == ["an interview"]
    assert spans("Joren Hask gave interviews. The interview was long.") == []


def test_an_interview_with_hosts_is_cited_by_the_programme() -> None:
    assert spans("In an interview with Morning Joe hosts Ana Roos and Joren Hask, Tolland said it rained.") == [
        "Morning Joe"
    ]


def test_a_programme_stands_with_the_outlet_that_airs_it() -> None:
    assert spans("During Kvell TV's “A Song For The Quay”, many spoke.") == ["Kvell TV's “A Song For The Quay”"]
    assert spans("Tolland bought Kvell TV's “A Song For The Quay” rights.") == []


def test_a_report_is_known_by_its_initials() -> None:
    text = "The board released the Quay Safety Report (QSR). It is long. The QSR says that piers rot, and QS is a firm."
    assert spans(text) == ["the Quay Safety Report (QSR)", "The QSR"]
    told = "A report by the Quay Society (QS) says that piers rot. The QS is old."
    assert "The QS" not in spans(told)


def test_a_short_name_in_brackets_is_no_second_work() -> None:
    text = "The board released the Quay Safety and Order Report (Quay Report) on Monday."
    assert spans(text) == ["the Quay Safety and Order Report"]


def test_the_outlet_counts_and_not_the_remarks_to_it() -> None:
    assert spans("In remarks to Portside.com.hu, Joren Hask said it rained.") == ["Portside.com.hu"]
    assert spans("One news site, Portside.hu, claims that it rained.") == ["Portside.hu"]


def test_a_firm_with_a_name_in_one_word_is_no_outlet() -> None:
    assert "RopeGuard" not in spans("RopeGuard, a rope firm, reported a loss. RopeGuard said it would sell.")


def test_a_credit_keeps_the_article_of_a_name() -> None:
    assert "The Hill" in spans("It rained on the pier.\n\nh/t: The Hill.")


def test_a_writer_names_the_site_behind_his_name() -> None:
    assert spans("“It is over,” wrote Ana Roos on Hot Quay.") == ["Hot Quay"]


def test_todays_resolution_is_the_one_told_of_before() -> None:
    text = "The board voted on a resolution to close the pier. Hask spoke of the impact of today's resolution."
    assert spans(text.replace("voted on", "adopted"))[-1:] == ["today's resolution"]
    assert spans("Hask spoke of the impact of today's resolution.") == []
