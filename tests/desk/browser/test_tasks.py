"""What a new user comes for, done from the first page, in at most six clicks and keys each."""

import re
from pathlib import Path

from onrecord.store import Case, views
from tests.desk.browser.conftest import Visit
from tests.desk.browser.visiting import Visitor
from tests.desk.serving import READER, Desk

PIN = "to these words in their article"
SUPPORT = "she told reporters in Sarnoth"


def test_find_who_first_gave_a_number(reading: Desk, visit: Visit) -> None:
    visitor = visit(reading)
    visitor.go("/")
    with visitor.counting(at_most=6):
        visitor.key("/")
        visitor.page.keyboard.type("17 are dead")
        visitor.key("Enter")
        visitor.sees("At least 17 are dead")
        said = visitor.page.get_by_role("region", name="In what is said")
        heads = said.get_by_role("listitem").filter(has_text="17 are dead").all_inner_texts()
        dates = [re.findall(r"\d\d? April 2031", words)[0] for words in heads]
        earliest = dates.index(min(dates, key=lambda words: int(words.split()[0])))
        visitor.press_on(said.get_by_role("link", name=PIN).nth(earliest), "the earliest hit")
    assert dates[earliest] == "19 April 2031"
    visitor.find("dialog").get_by_text("Merrow Monitoring Group").first.wait_for()
    visitor.sees("19 April 2031")


def test_list_all_unnamed_officials_of_one_outlet(reading: Desk, visit: Visit) -> None:
    visitor = visit(reading)
    visitor.go("/")
    with visitor.counting(at_most=6):
        visitor.click("link", "on somebody who is described, not named")
        visitor.acts.append("choose outlet")
        visitor.page.get_by_label("Outlet").select_option(label="The Quenn Courier (3)")
        visitor.write("Words of the description", "official")
        visitor.click("button", "Show")
    visitor.page.wait_for_url(re.compile("outlet=The"))
    shown = visitor.page.get_by_role("main").get_by_role("heading", level=2).all_inner_texts()
    with Case.open(reading.case) as case:
        all_ = [row.speaker.name for row in views.speakers(case, unnamed=True) if "official" in row.speaker.name]
    assert shown and len(shown) < len(all_)
    assert all("official" in words for words in shown)
    assert all(words in visitor.page.url for words in ("unnamed=1", "words=official", "Quenn+Courier"))


def test_correct_a_wrong_speaker(writing: Desk, visit: Visit) -> None:
    visitor = visit(writing)
    visitor.go("/")
    with visitor.counting(at_most=6):
        visitor.key("/")
        visitor.page.keyboard.type("stretchers")
        visitor.key("Enter")
        visitor.click("link", PIN)
        visitor.press_on(visitor.find("dialog").get_by_text("Speaker…"), "Speaker…")
        visitor.write("Who speaks", "Sunniva Tarl", within=visitor.find("dialog"))
        visitor.click("button", "Save", within=visitor.find("dialog"))
    visitor.find("dialog").get_by_role("heading", name="Sunniva Tarl").wait_for()
    card = visitor.find("dialog").inner_text()
    assert READER in card
    assert "Hanne Roke" in card, "what the program made out stays visible"
    with Case.open(writing.case) as case:
        (stated,) = [it for it in views.statements(case, "Sunniva Tarl")]
    assert "We carried the stretchers" in stated.text


def test_fill_in_a_missing_date(writing: Desk, visit: Visit) -> None:
    visitor = visit(writing)
    visitor.go("/")
    with visitor.counting(at_most=6):
        visitor.press_on(
            visitor.page.get_by_role("link", name=re.compile("articles? without a date")), "without a date"
        )
        visitor.press_on(visitor.page.get_by_role("main").get_by_role("listitem").get_by_role("link").first, "first")
        visitor.press_on(visitor.page.get_by_text(re.compile("^Fill in published$", re.IGNORECASE)).first, "Fill in")
        visitor.write(re.compile("^published", re.IGNORECASE), "2031-04-18")
        visitor.click("button", "Save")
    visitor.sees("18 April 2031")
    visitor.sees(re.compile(f"filled in by {READER}"))
    visitor.go("/articles?undated=1")
    assert visitor.page.get_by_role("main").get_by_role("listitem").count() == 1, "there were two"


def test_send_a_report_that_opens_anywhere(writing: Desk, visit: Visit, tmp_path: Path) -> None:
    visitor = visit(writing, accept_downloads=True)
    visitor.go("/")
    with visitor.counting(at_most=6), visitor.page.expect_download() as coming:
        visitor.click("link", "Ilsa Marrin")
        visitor.click("button", re.compile("Add to report"))
        visitor.click("link", "Ferry sinks in Merrow Strait after warship encounter, 11 dead")
        visitor.click("button", re.compile("Add to report"))
        visitor.click("link", re.compile("^Report"))
        visitor.click("button", "Save the report")
    path = tmp_path / coming.value.suggested_filename
    assert path.suffix == ".html"
    coming.value.save_as(path)
    reader = offline(visit, writing, path)
    reader.sees("Our sailors showed restraint in the face of deliberate provocation")
    reader.sees("187 people had been pulled from the water")
    leads = reader.page.locator("a[href^='#']").evaluate_all(
        "all => all.map(it => it.getAttribute('href')).filter(it => /^#d[0-9a-f]+-[0-9]+$/.test(it))"
    )
    reader.page.locator(f"a[href='{leads[0]}']").first.click()
    sentence = reader.page.locator(":target")
    sentence.wait_for()
    assert "Ilsa Marrin" in sentence.inner_text()


def test_two_passages_and_a_speaker_with_notes_are_a_report_in_six_clicks(
    writing: Desk, visit: Visit, tmp_path: Path
) -> None:
    visitor = visit(writing, accept_downloads=True)
    visitor.go("/search?q=marrin")
    with visitor.counting(at_most=6), visitor.page.expect_download() as coming:
        for number, heading in enumerate(("Speakers", "In what is said", "In what is said"), 1):
            part = visitor.page.get_by_role("region", name=heading)
            part.get_by_role("button", name=re.compile("^Add to report")).first.click()
            visitor.sees(f"Report {number}")
        visitor.click("link", re.compile("^Report"))
        visitor.page.locator("textarea:focus").wait_for()  # the first note waits for words
        visitor.page.keyboard.type("She speaks for the navy.")
        visitor.click("button", "Save the report")
    path = tmp_path / "report.html"
    coming.value.save_as(path)
    offline(visit, writing, path).sees("She speaks for the navy.")


def offline(visit: Visit, desk: Desk, path: Path) -> Visitor:
    """Somebody who opens a saved file from disk, with no network at all."""
    visitor = visit(desk, offline=True)
    visitor.watch.origin = path.as_uri()
    visitor.page.goto(path.as_uri())
    return visitor
