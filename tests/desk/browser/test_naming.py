"""Other names of a speaker in a real browser: without script, by keyboard, and with nothing serious for axe."""

import re

from tests.desk.browser.conftest import Visit
from tests.desk.browser.places import speaker
from tests.desk.browser.test_every_page import AXE_SCRIPT, faults
from tests.desk.browser.visiting import Visitor
from tests.desk.serving import READER, Desk

ASKED = "Same as…, or not the same as…"


def page_of(visitor: Visitor, desk: Desk, name: str = "Ilsa Marrin") -> None:
    visitor.go(f"/speaker/{speaker(desk.case, name).speaker.id}")


def test_two_names_are_kept_apart_and_undone_without_script(writing: Desk, visit: Visit) -> None:
    plain = visit(writing, java_script_enabled=False)
    page_of(plain, writing)
    plain.page.get_by_text(ASKED).click()
    plain.page.get_by_label("The other name", exact=True).fill("Tomas Brek")
    plain.page.get_by_label("Where you have it from").fill("her office")
    plain.page.get_by_role("button", name="Not the same", exact=True).last.click()
    plain.sees(re.compile(f"Not one speaker: “Ilsa Marrin” and “Tomas Brek”, says {READER}"))
    plain.sees("her office")
    plain.click("button", "Undo", within=plain.page.get_by_role("main"))
    plain.page.get_by_role("heading", name="Ilsa Marrin").wait_for()
    assert "Not one speaker" not in plain.words


def test_the_form_is_reached_and_sent_by_keyboard(writing: Desk, visit: Visit) -> None:
    visitor = visit(writing)
    page_of(visitor, writing)
    visitor.page.get_by_text(ASKED).focus()
    visitor.key("Enter")
    visitor.page.get_by_label("The other name", exact=True).focus()
    visitor.page.keyboard.type("Tomas Brek")
    visitor.key("Enter")  # as the first button says
    visitor.sees("One speaker: ")


def test_axe_finds_nothing_serious_in_the_open_form_wide_or_narrow(reading: Desk, visit: Visit) -> None:
    visitor = visit(reading, bypass_csp=True)
    page_of(visitor, reading)
    visitor.page.get_by_text(ASKED).click()
    visitor.page.evaluate(AXE_SCRIPT)
    assert faults(visitor) == []
    visitor.page.set_viewport_size({"width": 400, "height": 900})
    assert faults(visitor) == []
    assert visitor.page.evaluate("document.documentElement.scrollWidth") <= 400
