"""Every page of the desk as a picture: wide and narrow, light and dark, from the articles that ship with us.

    .venv/bin/python -m docs.screenshots [FOLDER]

They go into `screenshots/`, which git ignores; the best are copied into docs/images by hand.
"""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import product
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright
from tests.desk.browser.conftest import NO_CHROMIUM, OPTIONS, chromium
from tests.desk.browser.places import FERRY, PLACES, article, place
from tests.desk.conftest import STRAIT
from tests.desk.serving import Desk, served

from onrecord import flow
from onrecord.cli.showing import actions
from onrecord.model import Subject, judgement
from onrecord.store import Case

WIDTHS = (1280, 400)
SCHEMES = ("light", "dark")
HEIGHT = 900
TALLEST = 6000  # pixels; a longer page is cut there


def main() -> None:
    """Take them all; say where they are."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "screenshots")
    executable = chromium()
    if executable is None:
        sys.exit(NO_CHROMIUM.replace("make test", "make screenshots"))
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright, _strait() as desk:
        browser = playwright.chromium.launch(executable_path=executable, args=[*OPTIONS, "--hide-scrollbars"])
        for width, scheme in product(WIDTHS, SCHEMES):
            _take_all(browser, desk, folder, width, scheme)
        browser.close()
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}/")


@contextmanager
def _strait() -> Iterator[Desk]:
    """A desk of the articles that ship with us, somebody's judgements in it."""
    with tempfile.TemporaryDirectory() as made:
        root = Path(made)
        shutil.copytree(STRAIT, root / "articles")
        (root / "articles" / "empty-page.html").write_text("", "utf-8")
        with Case.open(root / "strait.case", create=True) as case:
            flow.add(case, [root / "articles"])
        _judge(root / "strait.case")
        with served(root / "strait.case") as desk:
            yield desk


def _judge(case_path: Path) -> None:
    """What a careful reader of this pile would say, so that no page is shown empty."""
    when = "2031-05-02T09:30:00Z"
    for name, field, value in (("untitled-3.txt", "published", "2031-04-23"), (FERRY, "ownership", "A trust")):
        document = article(case_path, name).document
        subject = Subject(kind="article", address=document.address, text_sha256=document.text_sha256, field=field)
        given = judgement(subject=subject, verdict="instead", value=(value,), who="Ada Reader", when=when)
        actions(case_path).judge([given])


def _take_all(browser: Browser, desk: Desk, folder: Path, width: int, scheme: str) -> None:
    light_or_dark = "dark" if scheme == "dark" else "light"
    context = browser.new_context(
        viewport={"width": width, "height": HEIGHT}, color_scheme=light_or_dark, locale="en-GB", reduced_motion="reduce"
    )
    page = context.new_page()
    for name in PLACES:
        answer = page.goto(desk.origin + place(desk.case, name), wait_until="load")
        assert answer is not None and answer.status < 500, f"{name}: {page.inner_text('body')}"
        page.wait_for_timeout(150)
        height = HEIGHT if "open" in name and width < 1000 else TALLEST  # there the card is a sheet over the page
        _take(page, folder / f"{name.replace(',', '').replace(' ', '-')}-{width}-{scheme}.png", width, height)
    context.close()


def _take(page: Page, path: Path, width: int, tallest: int) -> None:
    """The page from its top, no taller than this."""
    height = max(min(page.evaluate("document.scrollingElement.scrollHeight"), tallest), HEIGHT)
    page.screenshot(path=path, full_page=tallest > HEIGHT, clip={"x": 0, "y": 0, "width": width, "height": height})


if __name__ == "__main__":
    main()
