"""Somebody who sits at a desk, without a browser: pages asked for, forms sent with the token that they carry."""

import json
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import httpx
from starlette.testclient import TestClient

from onrecord import desk
from onrecord.cli.showing import actions
from onrecord.desk.actions import Actions

PORT = 8123
ORIGIN = f"http://127.0.0.1:{PORT}"
JSON = {"accept": "application/json"}
PATIENCE = 120.0  # seconds for a worker on a busy machine

Sent = tuple[str, tuple[str, bytes]]


class Sitting:
    """One desk of a case. `acting` replaces what it may do."""

    def __init__(self, case: Path, acting: Callable[[Actions], Actions] = lambda given: given) -> None:
        self.case = case
        app = desk.app(case, acting(actions(case)), me="Ada Reader", port=PORT)
        self.browser = TestClient(app, base_url=ORIGIN, headers={"origin": ORIGIN, "sec-fetch-site": "same-origin"})
        found = re.search(r'name="onrecord-token" content="([^"]+)"', self.page("/add"))
        assert found
        self.token = found[1]

    def page(self, path: str) -> str:
        """A page that is there."""
        answer = self.browser.get(path)
        assert answer.status_code == 200, (path, answer.status_code)
        return answer.text

    def send(self, to: str, /, *, headers: dict[str, str] | None = None, **fields: str) -> httpx.Response:
        """A form; redirects are not followed."""
        form = {"token": self.token} | fields
        return self.browser.post(to, data=form, headers=headers, follow_redirects=False)

    def upload(self, *files: tuple[str, bytes], headers: dict[str, str] | None = None) -> httpx.Response:
        """A form with files, each with its name."""
        several: Sequence[Sent] = [("file", file) for file in files]
        return self.browser.post(
            "/add", data={"token": self.token}, files=several, headers=headers, follow_redirects=False
        )

    def progress(self) -> dict[str, Any]:
        """How far the reading is, as the script asks."""
        found: dict[str, Any] = json.loads(self.browser.get("/add/progress", headers=JSON).text)
        return found

    def wait(self) -> dict[str, Any]:
        """How it ended, once nothing is read any more."""
        app: Any = self.browser.app
        assert app.app.state.intake.wait(PATIENCE)
        return self.progress()
