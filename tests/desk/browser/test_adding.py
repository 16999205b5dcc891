"""Adding from the desk: files dropped anywhere or chosen, progress while others are read, originals as they came."""

import hashlib
from pathlib import Path

from onrecord.store import Case, views
from tests.desk.browser.conftest import Visit
from tests.desk.browser.places import FERRY, article
from tests.desk.browser.visiting import Visitor
from tests.desk.serving import Desk

NEW = """Dredger runs aground off Port Ansel
The Dockside Bulletin
28 April 2031

The dredger Patience ran aground on Monday night, the harbour master, Sunniva Tarl, said.

“Nobody was hurt,” Tarl told the Bulletin. “We shall float her off at the next spring tide.”
"""
DROP = """pairs => {
    const files = new DataTransfer()
    for (const [name, words] of pairs)
        files.items.add(new File([words], name, {type: 'text/plain', lastModified: 1935187200000}))
    const more = {dataTransfer: files, bubbles: true, cancelable: true}
    for (const kind of ['dragenter', 'dragover', 'drop'])
        document.querySelector('main').dispatchEvent(new DragEvent(kind, more))
}"""


def drop(visitor: Visitor, files: dict[str, str]) -> None:
    """Drop files onto the page, by name and words: one act of the hand."""
    visitor.acts.append("drop files")
    visitor.page.evaluate(DROP, list(files.items()))


def test_a_file_dropped_anywhere_is_read_and_can_be_opened(writing: Desk, visit: Visit) -> None:
    visitor = visit(writing)
    visitor.go("/articles")
    with visitor.counting(at_most=6):
        drop(visitor, {"dredger.txt": NEW})
        visitor.click("link", "Dredger runs aground off Port Ansel")
    visitor.sees("We shall float her off at the next spring tide.")
    with Case.open(writing.case) as case:
        assert views.article(case, "dredger.txt").document.text.startswith("Dredger runs aground")


def test_pages_are_read_while_files_are_and_the_end_is_told(writing: Desk, visit: Visit) -> None:
    visitor, other = visit(writing), visit(writing)
    visitor.go("/add")
    drop(visitor, {f"dredger {at}.txt": NEW.replace("Monday", f"day {at}") + NEW[80:] * 5 * at for at in range(6)})
    assert "Selka Star" in other.go("/articles").content()
    other.click("link", "Overview")
    other.sees("Most quoted")
    visitor.page.get_by_role("link", name="Dredger runs aground").nth(5).wait_for()
    visitor.page.get_by_role("progressbar").wait_for(state="hidden")
    other.go("/articles")
    assert other.page.get_by_role("link", name="Dredger runs aground off Port Ansel").count() == 6


def test_files_are_chosen_and_sent(writing: Desk, visit: Visit, tmp_path: Path) -> None:
    path = tmp_path / "chosen.md"
    path.write_text(NEW, "utf-8")
    visitor = visit(writing)
    visitor.go("/")
    with visitor.counting(at_most=6):
        visitor.click("link", "Add")
        visitor.acts.append("choose file")
        visitor.page.get_by_label("Choose one file or several", exact=True).set_input_files(path)
        visitor.click("button", "Add these files")
        visitor.click("link", "Dredger runs aground off Port Ansel")
    visitor.sees("Nobody was hurt")


def test_a_file_that_cannot_be_read_is_listed_with_the_reason(writing: Desk, visit: Visit) -> None:
    visitor = visit(writing)
    visitor.go("/add")
    drop(visitor, {"empty.txt": ""})
    visitor.sees("the file is empty")
    visitor.sees("empty.txt")


def test_the_original_is_one_click_away_byte_for_byte(reading: Desk, visit: Visit) -> None:
    document = article(reading.case, FERRY).document
    visitor = visit(reading, accept_downloads=True)
    visitor.go(f"/article/{document.id}")
    with visitor.counting(at_most=1), visitor.page.expect_download() as coming:
        visitor.click("link", "riginal")
    data = Path(coming.value.path()).read_bytes()
    assert hashlib.sha256(data).hexdigest() == document.raw_sha256
    assert data == (reading.case.parent / "articles" / FERRY).read_bytes()
    assert coming.value.suggested_filename == FERRY
