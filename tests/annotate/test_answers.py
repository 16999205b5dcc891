"""What a denial, refusal, silence or retraction answers in its own article; nothing, when that is unclear."""

from dataclasses import replace

import pytest

from onrecord.annotate.answers import find
from onrecord.annotate.sheet import Sheet
from onrecord.model import Stance
from tests.saying import said

STANCES: dict[str, Stance] = {
    "denied": "denies",
    "rejected": "denies",
    "called": "denies",
    "replied": "denies",
    "declined to comment": "declines to comment",
    "did not respond": "did not respond",
    "withdrew": "denies",
}
ACCUSED = "[Mira Tolland] {said} <the planks of the quay had been sold>|."


def answers(sheet: Sheet) -> list[tuple[str, str]]:
    """Who answers whom, by the words of the sources."""
    who = {each.id: (each.source or each.spans)[0].of(sheet.document.text) for each in sheet.records.attributions}
    return [(who[link.left], who[link.right or ""]) for link in find(sheet).links]


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param("[Joren Hask] {rejected} <the charge>|.", id="the charge"),
        pytest.param("[Joren Hask] {denied} <it>|.", id="it"),
        pytest.param("[Joren Hask] {denied} <that the planks had been sold>|.", id="the same matter"),
        pytest.param("[Joren Hask] {called} <this a lie>|.", id="a lie"),
        pytest.param("[Joren Hask] {declined to comment}|.", id="a refusal"),
        pytest.param("[Joren Hask] {did not respond}|.", id="a silence"),
    ],
)
def test_a_reply_answers_what_was_said_just_before_it(reply: str) -> None:
    assert answers(said(f"{ACCUSED} {reply}", STANCES)) == [("Joren Hask", "Mira Tolland")]


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param("[Joren Hask] {denied} <that he would leave the council>|.", id="denies another matter"),
        pytest.param("[Joren Hask] {said} <the ferry was late>|.", id="no reply"),
        pytest.param("[Mira Tolland] {denied} <it>|.", id="the same speaker"),
        pytest.param("{denied} <it>|.", id="nobody denies"),
        pytest.param("[The council] {denied} <funding for the planks of the quay>|.", id="denies a thing"),
        pytest.param("[Joren Hask] {rejected} <me>|.", id="rejects a person"),
        pytest.param("[Joren Hask] {denied} <that no planks had been sold>|.", id="comes out as the claim does"),
        pytest.param("[A spokesman for Tolland] {denied} <it>|.", id="the same side"),
        pytest.param("[Joren Hask] {called} <the ferry a hoax>|.", id="calls something else false"),
        pytest.param("[Joren Hask] {rejected} <Tolland's proposal>|.", id="a wish is not what was said last"),
    ],
)
def test_no_link_when_it_is_unclear_what_is_answered(reply: str) -> None:
    assert answers(said(f"{ACCUSED} {reply}", STANCES)) == []


def test_a_claim_named_by_its_owner_is_found_past_others() -> None:
    sheet = said(
        f"{ACCUSED}\n[Odo Brill] {{said}} <the ferry was late>|.\n"
        "[Joren Hask] {denied} <the claim of Tolland about the planks>|.",
        STANCES,
    )
    assert answers(sheet) == [("Joren Hask", "Mira Tolland")]


def test_criticism_of_somebody_is_not_his() -> None:
    sheet = said(f"{ACCUSED} [Joren Hask] {{rejected}} <criticism of Tolland and her planks>|.", STANCES)
    assert answers(sheet) == []


def test_not_to_deny_is_no_denial() -> None:
    sheet = said(f"{ACCUSED} [Joren Hask] {{did not deny}} <it>|.", STANCES | {"did not deny": "denies"})
    assert answers(sheet) == []


def test_what_was_not_confirmed_is_no_claim() -> None:
    papers = "[The ledgers] {do not confirm} <that the planks of the quay had been sold>|."
    assert answers(said(f"{papers} [Joren Hask] {{denied}} <that the planks had been sold>|.", STANCES)) == []


def test_a_body_in_letters_does_not_answer_itself() -> None:
    told = (
        "[The WHO] {said} <the fever of the quay had spread>|. [The WHO's site] {denied} <that the fever had spread>|."
    )
    assert answers(said(told, STANCES)) == []


def test_a_former_friend_is_another_side() -> None:
    told = "[Hask's former partner Odo Brill] {said} <the planks had been sold>|. [Hask] {denied} <the charge>|."
    assert len(answers(said(told, STANCES))) == 1


def test_a_retraction_answers_the_same_speaker() -> None:
    sheet = said(
        f"{ACCUSED} [Odo Brill] {{said}} <the ferry was late>|. [Mira Tolland] {{withdrew}} <the claim>|.", STANCES
    )
    assert answers(sheet) == [("Mira Tolland", "Mira Tolland")]


def test_who_may_be_the_same_speaker_is_not_answered() -> None:
    sheet = said(f"{ACCUSED} [Tolland] {{denied}} <it>|.", STANCES)
    assert answers(sheet) == []


def test_a_denial_goes_on_in_the_next_words_of_the_same_speaker() -> None:
    sheet = said(
        f"{ACCUSED} [Joren Hask] {{denied}} <it>|. <“Nobody sold a thing,”> [Joren Hask] {{replied}}|.",
        STANCES,
    )
    assert answers(sheet) == [("Joren Hask", "Mira Tolland")] * 2


def test_evidence_lies_in_the_text_and_the_why_tells_how() -> None:
    sheet = said(f"{ACCUSED} [Joren Hask] {{denied}} <that the planks had been sold>|.", STANCES)
    (link,) = find(sheet).links
    assert {span.of(sheet.document.text) for span in link.evidence} == {"planks", "sold"}
    assert link.why.startswith("denies: ")
    assert "both speak of planks, sold" in link.why


def test_links_of_a_long_article_take_linear_time() -> None:
    lines = f"{ACCUSED} [Joren Hask] {{denied}} <it>|.\n" * 1000
    assert len(find(said(lines, STANCES)).links) == 1000


@pytest.mark.parametrize("text", ["", "[\ud800] {denied} <\ud800>|.", "[😀] {denied} <“\u200f>|."])
def test_any_text_is_read(text: str) -> None:
    assert answers(said(text, STANCES)) == []


def test_what_a_whole_article_is_about_ties_no_denial_to_another_paragraph() -> None:
    told = (
        "[Mira Tolland] {said} <the tanker had left at noon>|.\n\n"
        "[The harbour office] {said} <the tanker was late>|.\n\n"
        "[The owner] {said} <the tanker had forty people aboard>|.\n\n"
    )
    assert answers(said(told + "[The navy] {denied} <that any shot had touched the tanker>|.", STANCES)) == []
    shared = "[The navy] {denied} <that the tanker had forty people>|."
    assert answers(said(told + shared, STANCES)) == [("The navy", "The owner")]


def test_a_refusal_in_a_transcript_answers_the_question_before_it() -> None:
    talk = (
        "[MS TOLLAND]{:} <Good morning. The quay is open.>|\n\n[QUESTION]{:} <When will the new crane come?>|\n\n"
        "[MS TOLLAND]{:} <I don’t have anything to announce today.>|\n\n[QUESTION]{:} <Thank you.>|"
    )
    sheet = said(talk, {})
    stances = ("states", "asks", "declines to comment", "states")
    turns = tuple(
        replace(each, stance=stance) for each, stance in zip(sheet.records.attributions, stances, strict=True)
    )
    assert answers(replace(sheet, records=replace(sheet.records, attributions=turns))) == [("MS TOLLAND", "QUESTION")]
