"""Without JavaScript everything still works: every act is a link or a form."""

import re
import time
from pathlib import Path

import pytest

from onrecord.store import Case, views
from tests.desk.browser.conftest import Visit
from tests.desk.browser.places import FERRY, article
from tests.desk.browser.test_adding import NEW
from tests.desk.browser.visiting import Visitor
from tests.desk.serving import READER, Desk


@pytest.fixture
def plain(writing: Desk, visit: Visit) -> Visitor:
    """Somebody whose browser runs no script."""
    return visit(writing, java_script_enabled=False, accept_downloads=True)


def card(visitor: Visitor, desk: Desk) -> None:
    """Open the card of the first attribution of an article, by its link in the text."""
    found = article(desk.case)
    visitor.go(f"/article/{found.document.id}")
    link = visitor.page.locator(f"a[href*='/attribution/{found.said[0].attribution.id}']").first
    link.focus()
    visitor.key("Enter")
    visitor.sees("Accept")


def test_the_way_from_the_overview_to_a_sentence_is_links(plain: Visitor) -> None:
    plain.go("/")
    plain.click("link", "Ilsa Marrin")
    plain.click("link", "to these words in their article")
    plain.sees("Our sailors showed restraint")
    plain.sees("Accept")  # the card that the address asks for is there


def test_search_is_a_form(plain: Visitor) -> None:
    plain.go("/")
    plain.page.get_by_role("searchbox").first.fill("stretchers")
    plain.page.get_by_role("search").first.get_by_role("button").click()
    plain.sees("We carried the stretchers")


def test_a_claim_is_followed_back_by_a_form_and_links(plain: Visitor) -> None:
    plain.go("/trace")
    plain.page.get_by_label("Words of a claim").fill("restraint in the face of")
    plain.click("button", "Follow it back")
    plain.sees("Origin 1: Ilsa Marrin")
    plain.click("link", re.compile("who has it from whom"))
    plain.sees("In words")
    plain.page.go_back()
    plain.page.locator(".carriers a").first.click()
    plain.sees("Accept")  # the card of the place is there
    plain.click("link", "Where does this come from?")
    plain.sees("Origin 1: Ilsa Marrin")


def test_accept_reject_and_undo_are_forms(plain: Visitor, writing: Desk) -> None:
    card(plain, writing)
    plain.click("button", "Accept")
    plain.sees(re.compile(f"Accepted by {READER}"))
    plain.click("button", "Undo", within=plain.page.get_by_role("main"))
    card(plain, writing)
    assert "Accepted" not in plain.words
    plain.click("button", "Reject")
    plain.sees(re.compile(f"Rejected by {READER}"))
    with Case.open(writing.case) as case:
        assert sorted(it.state for it in views.judgements(case) if not it.judgement.undoes) == ["stands", "undone"]


def test_a_speaker_and_a_date_are_forms(plain: Visitor, writing: Desk) -> None:
    card(plain, writing)
    plain.page.get_by_text("Speaker…").click()
    plain.page.get_by_label("Who speaks").fill("Harbour rescue")
    plain.page.get_by_role("button", name="Save").locator("visible=true").first.click()
    plain.page.get_by_role("heading", name="Harbour rescue").wait_for()
    plain.go(f"/article/{article(writing.case, 'untitled-3.txt').document.id}")
    plain.page.get_by_text(re.compile("^Fill in published$", re.IGNORECASE)).first.click()
    box = plain.page.get_by_role("textbox", name=re.compile("^published", re.IGNORECASE)).locator("visible=true")
    box.fill("2031-04-18")
    plain.page.get_by_role("button", name="Save").locator("visible=true").first.click()
    plain.sees(re.compile(f"filled in by {READER}"))
    assert article(writing.case, "untitled-3.txt").published == "2031-04-18"


def test_what_cannot_be_a_date_is_refused_in_words_and_kept_in_the_field(plain: Visitor, writing: Desk) -> None:
    plain.go(f"/article/{article(writing.case, FERRY).document.id}")
    plain.page.get_by_text(re.compile("^Correct published$", re.IGNORECASE)).first.click()
    box = plain.page.get_by_role("textbox", name=re.compile("^published", re.IGNORECASE)).locator("visible=true")
    box.fill("last Tuesday")
    plain.page.get_by_role("button", name="Save").locator("visible=true").first.click()
    plain.page.get_by_role("alert").first.wait_for()
    assert box.input_value() == "last Tuesday"
    plain.watch.expected.append("status of 4")
    assert article(writing.case, FERRY).published == "2031-04-15"


def test_files_are_added_by_a_form(plain: Visitor, writing: Desk, tmp_path: Path) -> None:
    path = tmp_path / "dredger.txt"
    path.write_text(NEW, "utf-8")
    plain.go("/add")
    plain.page.get_by_label("Choose one file or several", exact=True).set_input_files(path)
    plain.click("button", "Add these files")
    done = plain.find("link", "Dredger runs aground off Port Ansel")
    deadline = time.monotonic() + 90  # reading starts a process and loads the network: long on a busy machine
    while not done.is_visible() and time.monotonic() < deadline:
        plain.page.wait_for_timeout(300)
        plain.go("/add/progress")  # what "Look again" asks for, and no page half gone that shows neither link
    plain.press_on(done, "link of what was added")
    plain.sees("Nobody was hurt")


def test_a_report_is_chosen_and_saved_by_forms(plain: Visitor, writing: Desk) -> None:
    plain.go(f"/article/{article(writing.case).document.id}")
    plain.click("button", re.compile("Add to report"))
    plain.click("link", re.compile("^Report"))
    plain.page.get_by_label("Title").fill("The ferry, in brief")
    with plain.page.expect_download() as coming:
        plain.click("button", "Save the report")
    assert "The ferry, in brief" in coming.value.path().read_text("utf-8")
