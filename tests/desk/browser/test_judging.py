"""A person's word: accepted, rejected, fixed, taken back; what the program found and the text states stays visible."""

import re

import pytest

from onrecord.store import Case, views
from tests.desk.browser.conftest import Visit
from tests.desk.browser.places import FERRY, article
from tests.desk.browser.visiting import Visitor
from tests.desk.serving import READER, Desk

WORDS = "the crew of the Resolve had followed the rules"


@pytest.fixture
def judge(writing: Desk, visit: Visit) -> Visitor:
    """Somebody who has the card of a passage open."""
    visitor = visit(writing)
    visitor.go(f"/article/{article(writing.case).document.id}")
    visitor.press_on(visitor.page.get_by_text(WORDS).first, "the words")
    visitor.find("dialog").get_by_role("button", name="Accept").wait_for()
    return visitor


def standing(desk: Desk) -> list[str]:
    """The judgements that stand, newest first."""
    with Case.open(desk.case) as case:
        return [
            it.judgement.verdict for it in views.judgements(case) if it.state == "stands" and not it.judgement.undoes
        ]


def test_accept_is_one_click_and_says_who_and_when(judge: Visitor, writing: Desk) -> None:
    with judge.counting(at_most=1):
        judge.click("button", "Accept")
    judge.sees(re.compile(f"Accepted by {READER}"))
    assert standing(writing) == ["yes"]


def test_reject_sets_aside_and_undo_brings_back(judge: Visitor, writing: Desk) -> None:
    with judge.counting(at_most=1):
        judge.click("button", "Reject")
    judge.sees("1 attribution set aside")
    found = article(writing.case)
    assert WORDS not in [it.attribution.content[0].of(found.document.text) for it in found.said]
    with judge.counting(at_most=2):
        judge.press_on(judge.page.get_by_text("1 attribution set aside").first, "set aside")
        judge.click("button", "Undo", within=judge.page.get_by_role("main"))
    judge.page.get_by_text("1 attribution set aside").wait_for(state="detached")
    assert standing(writing) == []
    found = article(writing.case)
    assert WORDS in [it.attribution.content[0].of(found.document.text) for it in found.said]


def test_fix_gives_other_words_and_shows_what_was_found(judge: Visitor, writing: Desk) -> None:
    card = judge.find("dialog")
    with judge.counting(at_most=4):
        judge.press_on(card.get_by_text("Fix…"), "Fix…")
        judge.write("Content", "followed the rules", within=card)
        judge.press_on(card.get_by_role("button", name="Save").locator("visible=true").first, "Save")
    judge.sees(re.compile(f"Other words given by {READER}"))
    found = article(writing.case)
    assert "followed the rules" in [it.attribution.content[0].of(found.document.text) for it in found.said]
    judge.sees("1 attribution set aside")


def test_words_that_are_not_in_the_article_are_refused_in_place(judge: Visitor, writing: Desk) -> None:
    card = judge.find("dialog")
    card.get_by_text("Fix…").click()
    judge.write("Content", "had broken every rule", within=card)
    card.get_by_role("button", name="Save").locator("visible=true").first.click()
    card.get_by_role("alert").wait_for()
    assert card.get_by_label("Content").input_value() == "had broken every rule"
    assert standing(writing) == []
    judge.watch.expected.append("status of 4")


def test_words_that_were_missed_are_marked_by_selecting_them(writing: Desk, visit: Visit) -> None:
    visitor = visit(writing)
    visitor.go(f"/article/{article(writing.case).document.id}")
    words = visitor.page.get_by_text("The strait, 19 kilometres wide", exact=False).first
    words.select_text()
    with visitor.counting(at_most=3):
        visitor.click("button", "Mark as said by…")
        visitor.write("Who speaks", "Port office", within=visitor.find("dialog"))
        visitor.click("button", "Save", within=visitor.find("dialog"))
    visitor.find("dialog").get_by_role("heading", name="Port office").wait_for()
    with Case.open(writing.case) as case:
        assert len(views.statements(case, "Port office")) == 1


def test_marked_words_need_somebody_or_a_word_that_there_is_nobody(writing: Desk, visit: Visit) -> None:
    visitor = visit(writing)
    visitor.go(f"/article/{article(writing.case).document.id}")
    visitor.page.get_by_text("The strait, 19 kilometres wide", exact=False).first.select_text()
    visitor.click("button", "Mark as said by…")
    card = visitor.find("dialog")
    visitor.click("button", "Save", within=card)
    card.get_by_role("alert").wait_for()
    assert standing(writing) == []
    card.get_by_label("the text gives no source").check()
    visitor.click("button", "Save", within=card)
    visitor.sees(re.compile(f"Marked by {READER}"))
    assert "sure" not in card.inner_text() and f"words chosen by {READER}" in card.inner_text()


def test_what_was_rejected_says_so_where_its_card_was_with_undo_in_hand(judge: Visitor, writing: Desk) -> None:
    with judge.counting(at_most=2):
        judge.click("button", "Reject")
        judge.find("dialog").get_by_text(f"Rejected by {READER}").wait_for()
        judge.page.wait_for_function("() => document.activeElement.textContent === 'Undo'")
        judge.key("Enter")
    judge.find("dialog").get_by_role("button", name="Accept").wait_for()
    assert standing(writing) == []


def test_after_accepting_the_focus_is_on_the_passage_again(judge: Visitor) -> None:
    judge.click("button", "Accept")
    judge.sees(re.compile(f"Accepted by {READER}"))
    judge.page.wait_for_function("() => document.activeElement.matches('a.at')")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", "The ferry and the warship"),
        ("authors", "Jana Pell"),
        ("republished from", "Tesk Telegraph"),
        ("background", "A wire agency"),
    ],
)
def test_a_fact_is_filled_in_and_what_the_text_states_stays(
    writing: Desk, visit: Visit, field: str, value: str
) -> None:
    visitor = visit(writing)
    visitor.go(f"/article/{article(writing.case, FERRY).document.id}")
    with visitor.counting(at_most=4):
        if field != "authors":  # date, outlet and authors stand open; all else is folded
            visitor.press_on(visitor.page.get_by_text("All details"), "All details")
        opening = re.compile(f"^(Fill in|Correct|Add) {field}$", re.IGNORECASE)
        visitor.press_on(visitor.page.get_by_text(opening).first, f"fill in {field}")
        box = (
            visitor.page.get_by_role("textbox", name=re.compile(f"^{field}", re.IGNORECASE))
            .locator("visible=true")
            .first
        )
        visitor.press_on(box, "field")
        box.fill(value)
        visitor.press_on(visitor.page.get_by_role("button", name="Save").locator("visible=true").first, "Save")
    visitor.sees(value)
    visitor.sees(re.compile(f"filled in by {READER}"))
    if field == "title":
        visitor.sees("The article states:")
        assert "Ferry sinks in Merrow Strait after warship encounter" in visitor.words
        assert visitor.page.get_by_role("heading", level=1).inner_text() == value


def test_the_log_says_who_did_what_and_takes_it_back(judge: Visitor, writing: Desk) -> None:
    judge.click("button", "Accept")
    judge.sees(re.compile(f"Accepted by {READER}"))
    with judge.counting(at_most=2):
        judge.click("link", "Judgements")
        judge.click("button", "Undo", within=judge.page.get_by_role("main"))
    judge.page.get_by_text("undone").first.wait_for()
    assert standing(writing) == []
    assert READER in judge.words


def test_somebody_else_at_the_desk_gives_their_name_first(writing: Desk, visit: Visit) -> None:
    visitor = visit(writing)
    visitor.go(f"/article/{article(writing.case).document.id}")
    with visitor.counting(at_most=3):
        visitor.press_on(visitor.page.get_by_text(f"as {READER}"), "as")
        visitor.write("Your judgements carry this name", "Zoë ⟨2⟩ <b>")
        visitor.click("button", "Change")
    visitor.sees("as Zoë ⟨2⟩ <b>")
    visitor.press_on(visitor.page.get_by_text(WORDS).first, "the words")
    visitor.click("button", "Accept")
    visitor.sees(re.compile("Accepted by Zoë ⟨2⟩ <b>"))


def test_the_report_carries_what_people_said(judge: Visitor, writing: Desk) -> None:
    judge.click("button", "Accept")
    judge.sees(re.compile(f"Accepted by {READER}"))
    judge.go("/report")
    with judge.page.expect_download() as coming:
        judge.click("button", re.compile("Save the whole pile"))
    assert READER in coming.value.path().read_text("utf-8")
