"""How tests see and use the desk: a visitor in a real browser, whose clicks are counted and whose page is watched."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, ConsoleMessage, Dialog, Locator, Page, Request, Response

PATIENCE = 40_000  # milliseconds: two cores may be shared with much else, and a first reading loads the network


@dataclass(kw_only=True)
class Watch:
    """What a page must never do: ask another host, open a dialog, fail, or break its own security policy."""

    origin: str
    offences: list[str] = field(default_factory=list)
    expected: list[str] = field(default_factory=list)

    def over(self, context: "BrowserContext") -> None:
        """Watch everything that the pages of this context do."""
        context.on("request", self._request)
        context.on("response", self._response)
        context.on("console", self._console)
        context.on("weberror", lambda error: self.offences.append(f"error in a script: {error.error}"))
        context.on("dialog", self._dialog)

    def _request(self, request: "Request") -> None:
        own = request.url == self.origin or request.url.startswith((f"{self.origin}/", "data:", "blob:", "about:"))
        if not own:
            self.offences.append(f"asked another host: {request.url}")

    def _response(self, response: "Response") -> None:
        if response.status >= 500:
            self.offences.append(f"failed with {response.status}: {response.url}")

    def _console(self, message: "ConsoleMessage") -> None:
        if message.type == "error":
            self.offences.append(f"console: {message.text} ({message.location.get('url')})")

    def _dialog(self, dialog: "Dialog") -> None:
        self.offences.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    @property
    def unexpected(self) -> list[str]:
        """What it did and no test foresaw."""
        return [it for it in self.offences if not any(re.search(known, it) for known in self.expected)]


@dataclass(kw_only=True)
class Visitor:
    """Somebody at the desk. `acts` counts clicks (taps, files chosen, options chosen) and keys pressed; the words typed
    into a field that has the focus are no act of their own."""

    page: "Page"
    origin: str
    watch: Watch
    acts: list[str] = field(default_factory=list)

    def go(self, address: str = "/") -> "Page":
        """Open a page of the desk."""
        self.page.goto(self.origin + address)
        return self.page

    def click(self, role: Any, name: str | re.Pattern[str] = "", *, within: "Locator | None" = None) -> None:
        """Click the first thing of this role with this name."""
        self.press_on(self.find(role, name, within=within), f"{role} {name}")

    def press_on(self, target: "Locator", what: str) -> None:
        """Click this."""
        self.acts.append(f"click {what}")
        target.click()

    def find(self, role: Any, name: str | re.Pattern[str] = "", *, within: "Locator | None" = None) -> "Locator":
        """The first thing of this role with this name, as a screen reader would name it."""
        place = within or self.page
        return place.get_by_role(role, name=name).first if name else place.get_by_role(role).first

    def write(self, label: str | re.Pattern[str], words: str, *, within: "Locator | None" = None) -> None:
        """Click a field and type into it, over what it holds."""
        field_ = (within or self.page).get_by_label(label).first
        self.acts.append(f"click field {label}")
        field_.click()
        field_.fill(words)

    def key(self, name: str) -> None:
        """Press a key."""
        self.acts.append(f"key {name}")
        self.page.keyboard.press(name)

    def sees(self, words: str | re.Pattern[str]) -> None:
        """Wait until these words can be seen."""
        self.page.get_by_text(words).locator("visible=true").first.wait_for()

    @property
    def words(self) -> str:
        """All the words that the page's body shows."""
        return self.page.locator("body").inner_text()

    @contextmanager
    def counting(self, at_most: int = 6) -> Iterator[None]:
        """What is done inside takes no more acts than this."""
        before = len(self.acts)
        yield
        done = self.acts[before:]
        assert 0 < len(done) <= at_most, f"{len(done)} acts: {done}"
