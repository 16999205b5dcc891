"""One browser for all tests, a context of its own for each, and a watch over everything that a page does."""

import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

from tests.desk.browser.visiting import PATIENCE, Visitor, Watch
from tests.desk.serving import Desk

if TYPE_CHECKING:
    from playwright.sync_api import Browser

NAMES = ("chromium", "chromium-browser", "google-chrome")
QUIET = ("--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run")
OPTIONS = ("--no-sandbox", "--disable-gpu", *QUIET)
NO_CHROMIUM = "no Chromium found: apt-get install chromium (or set ONRECORD_CHROMIUM to its path), then make test"
NO_PLAYWRIGHT = "Playwright is not installed: pip install playwright, then make test"

Visit = Callable[..., Visitor]


def chromium() -> str | None:
    """The browser to test with: $ONRECORD_CHROMIUM, else the first that the path has."""
    return os.environ.get("ONRECORD_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many tests had no browser, and how to get one."""
    skipped = [str(report.longrepr) for report in terminalreporter.stats.get("skipped", [])]
    for reason in (NO_CHROMIUM, NO_PLAYWRIGHT):
        if number := sum(reason in words for words in skipped):
            terminalreporter.write_line(f"{number} tests of the desk in a browser were skipped: {reason}.", yellow=True)


@pytest.fixture(scope="package")
def browser() -> Iterator["Browser"]:
    """Debian's Chromium; without one the test is skipped, or fails where a browser is promised (.ci/run)."""
    executable = chromium()
    if executable is None:
        _do_without(NO_CHROMIUM)
    try:
        from playwright.sync_api import sync_playwright  # noqa: PLC0415 - where it is missing, tests are skipped
    except ImportError:
        _do_without(NO_PLAYWRIGHT)
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=executable, args=list(OPTIONS))


def _do_without(reason: str) -> NoReturn:
    if os.environ.get("ONRECORD_NEED_BROWSER"):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


def sent(
    browser: "Browser", desk: Desk, *, width: int = 1280, height: int = 900, dark: bool = False, **more: Any
) -> Visitor:
    """A visitor in a context of their own, watched from the first request."""
    viewport, scheme = {"width": width, "height": height}, "dark" if dark else "light"
    context = browser.new_context(viewport=viewport, color_scheme=scheme, locale="en-GB", **more)
    context.set_default_timeout(PATIENCE)
    watch = Watch(origin=desk.origin)
    watch.over(context)
    return Visitor(page=context.new_page(), origin=desk.origin, watch=watch)


@pytest.fixture
def visit(browser: "Browser") -> Iterator[Visit]:
    """Send a visitor to a desk: `visit(desk, width=400, dark=True)`. Whatever the page does that it must not (another
    host, a dialog, an error, a break of its policy) fails the test when it is over."""
    visitors = list[Visitor]()

    def send(desk: Desk, **more: Any) -> Visitor:
        visitors.append(sent(browser, desk, **more))
        return visitors[-1]

    yield send
    for visitor in visitors:
        visitor.page.context.close()
    check(visitors)


@pytest.fixture(scope="module")
def regulars(browser: "Browser") -> Iterator[dict[str, Visitor]]:
    """Visitors who stay for all tests of a module, by how they came."""
    found = dict[str, Visitor]()
    yield found
    for visitor in found.values():
        visitor.page.context.close()


@pytest.fixture
def revisit(browser: "Browser", regulars: dict[str, Visitor]) -> Iterator[Visit]:
    """As `visit`, for tests that only look: those who come alike are one visitor, who goes on from page to page."""

    def send(desk: Desk, **more: Any) -> Visitor:
        return regulars.setdefault(repr(more), regulars.get(repr(more)) or sent(browser, desk, **more))

    yield send
    check(regulars.values())


def check(visitors: Iterable[Visitor]) -> None:
    """Tell what pages did that they must not; what was told is told once."""
    unexpected = [offence for visitor in visitors for offence in visitor.watch.unexpected]
    for visitor in visitors:
        visitor.watch.offences.clear()
    assert not unexpected, "\n".join(unexpected)
