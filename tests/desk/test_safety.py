"""Who may ask the desk, and what every answer carries, seen from inside the process."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from markupsafe import escape
from starlette.testclient import TestClient

from onrecord import desk
from onrecord.cli.showing import actions
from onrecord.desk.safety import LARGEST
from onrecord.model import Judgement
from onrecord.store import Case, CaseError, shelves
from onrecord.store.views import NotOne

PORT = 8000
ORIGIN = f"http://127.0.0.1:{PORT}"
FROM_HERE = {"origin": ORIGIN}


@pytest.fixture(scope="module")
def client(strait: Path) -> TestClient:
    return opened(strait)


def opened(case: Path, **other: object) -> TestClient:
    """A desk of this case as a browser at its address has it; some of its actions may be others."""
    given = replace(actions(case), **other)  # type: ignore[arg-type]
    app = desk.app(case, given, me="Ada Reader", port=PORT)
    return TestClient(app, base_url=ORIGIN, follow_redirects=False, raise_server_exceptions=False)


def token(client: TestClient) -> str:
    found = re.search(r'name="token" value="([^"]+)"', client.get("/articles").text)
    assert found
    return found[1]


@pytest.mark.parametrize("host", [f"127.0.0.1:{PORT}", f"localhost:{PORT}", f"LOCALHOST:{PORT}", f"[::1]:{PORT}"])
def test_the_desk_answers_under_its_own_names(client: TestClient, host: str) -> None:
    assert client.get("/articles", headers={"host": host}).status_code == 200


@pytest.mark.parametrize("host", ["evil.example", f"evil.example:{PORT}", f"127.0.0.1:{PORT + 1}", "127.0.0.1", ""])
def test_under_another_name_it_says_only_where_it_answers(client: TestClient, host: str) -> None:
    answer = client.get("/articles", headers={"host": host})
    assert answer.status_code == 421
    assert "printed when it started" in answer.text
    assert "strait" not in answer.text and token(client) not in answer.text


def test_a_name_is_taken_from_an_own_page_and_kept_where_no_script_reads_it(client: TestClient) -> None:
    form = {"token": token(client), "me": " Bo  Marsh ", "back": "/articles?order=title"}
    answer = client.post("/me", data=form, headers=FROM_HERE)
    assert (answer.status_code, answer.headers["location"]) == (303, "/articles?order=title")
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie and "samesite=strict" in cookie
    own = {"cookie": answer.headers["set-cookie"].split(";")[0]}
    assert "as <bdi>Bo Marsh</bdi>" in client.get("/articles", headers=own).text


@pytest.mark.parametrize("back", ["https://evil.example/", "//evil.example", "/\\evil.example", "", "x", "/a\r\nx: y"])
def test_a_form_leads_back_to_the_desk_and_nowhere_else(client: TestClient, back: str) -> None:
    answer = client.post("/me", data={"token": token(client), "me": "x", "back": back}, headers=FROM_HERE)
    assert answer.headers["location"] == "/"


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": ORIGIN},
        {"origin": ORIGIN, "sec-fetch-site": "same-origin"},
        {"origin": "null", "sec-fetch-site": "same-origin"},  # what our referrer policy makes of our own forms
        {"referer": f"{ORIGIN}/articles"},
    ],
)
def test_every_way_in_which_a_browser_names_an_own_page_is_understood(
    client: TestClient, headers: dict[str, str]
) -> None:
    assert client.post("/me", data={"token": token(client), "me": "x"}, headers=headers).status_code == 303


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"origin": "null"},
        {"origin": "https://evil.example"},
        {"origin": ORIGIN, "sec-fetch-site": "cross-site"},
        {"origin": ORIGIN, "sec-fetch-site": "none"},
        {"origin": "null", "referer": "http://[", "sec-fetch-site": "same-origin"},
    ],
)
def test_a_change_from_elsewhere_is_not_made_and_says_so(client: TestClient, headers: dict[str, str]) -> None:
    key = token(client)
    answer = client.post("/me", data={"token": key, "me": "x"}, headers=headers)
    assert answer.status_code == 403
    assert "did not come from a page of the desk" in answer.text
    assert key not in answer.text and "set-cookie" not in answer.headers


@pytest.mark.parametrize("wrong", ["", "x", "é"])
def test_without_the_token_of_this_start_nothing_is_changed(client: TestClient, wrong: str) -> None:
    answer = client.post("/me", data={"token": wrong, "me": "x"}, headers=FROM_HERE)
    assert answer.status_code == 403
    assert "Reload it" in answer.text


def test_the_token_may_come_as_a_header_too(client: TestClient) -> None:
    headers = FROM_HERE | {"x-onrecord-token": token(client)}
    assert client.post("/me", data={"me": "x"}, headers=headers).status_code == 303


def files(first: str, second: str) -> bytes:
    parts = [f'--cut\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in
             (first.split("="), second.split("="))]  # fmt: skip
    return "".join([*parts, "--cut--\r\n"]).encode()


def test_a_form_with_files_shows_its_token_first(client: TestClient) -> None:
    """The desk must not have to read a long upload to learn that it is not wanted."""
    key = token(client)
    kind = FROM_HERE | {"content-type": "multipart/form-data; boundary=cut"}
    assert client.post("/add", content=files(f"token={key}", "x=y"), headers=kind).status_code != 403
    assert client.post("/add", content=files("x=y", f"token={key}"), headers=kind).status_code == 403
    assert client.post("/me", content=files(f"token={key}", "me=y"), headers=kind).status_code == 403


def test_a_form_that_is_far_too_long_is_not_read(client: TestClient) -> None:
    key = token(client)
    assert client.post("/me", data={"token": key, "me": "x" * LARGEST}, headers=FROM_HERE).status_code == 413

    def drip() -> Iterator[bytes]:  # without a length, as a program might send it
        yield f"token={key}&me=".encode()
        for _ in range(LARGEST // 1000 + 1):
            yield b"x" * 1000

    kind = FROM_HERE | {"content-type": "application/x-www-form-urlencoded"}
    assert client.post("/me", content=drip(), headers=kind).status_code == 413


@pytest.mark.parametrize(("site", "mode", "status"), [
    ("cross-site", "no-cors", 403), ("same-site", "cors", 403), ("cross-site", "navigate", 200),
    ("same-origin", "cors", 200), ("none", "navigate", 200),
])  # fmt: skip
def test_another_site_may_link_to_a_page_and_load_none(client: TestClient, site: str, mode: str, status: int) -> None:
    given = {"sec-fetch-site": site, "sec-fetch-mode": mode}
    assert client.get("/search?q=ferry", headers=given).status_code == status


def test_every_answer_forbids_itself_what_it_does_not_need(client: TestClient) -> None:
    refused = client.post("/me", data={})
    for answer in (client.get("/articles"), client.get("/nowhere"), client.get("/speaker/none"), refused):
        headers = answer.headers
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["cross-origin-opener-policy"] == headers["cross-origin-resource-policy"] == "same-origin"
        assert headers["x-frame-options"] == "DENY"
        assert headers["cache-control"] == "no-store"


def test_style_and_script_are_kept_for_good_under_an_address_that_names_their_edition(client: TestClient) -> None:
    for address in re.findall(r'(?:href|src)="(/static/[^"]+)"', client.get("/articles").text):
        answer = client.get(address)
        assert answer.status_code == 200, address
        assert re.fullmatch(r"/static/[0-9a-f]{12}/[a-z.]+", address)
        assert "immutable" in answer.headers["cache-control"]
        assert answer.headers["content-type"].split(";")[0] in ("text/css", "text/javascript", "image/svg+xml")
    assert client.get("/static/x/../__init__.py").status_code == 404


def test_nothing_in_a_page_is_inline(client: TestClient) -> None:
    """What the policy forbids would silently not work."""
    for path in ("/", "/articles", "/speakers", "/speakers?unnamed=1", "/search?q=ferry", "/nowhere"):
        page = client.get(path).text
        assert not re.search(r"<[^>]* (style|on[a-z]+)=", page), path
        assert not re.search(r"<script(?![^>]* src=)|<style|javascript:", page), path


def test_what_cannot_be_had_is_said_in_words(client: TestClient, strait: Path) -> None:
    gone = client.get("/nowhere")
    assert gone.status_code == 404 and "no such page" in gone.text
    nobody = client.get("/speaker/none")
    with Case.open(strait) as case, pytest.raises(NotOne) as told:
        shelves.speaker(case, "none")
    assert nobody.status_code == 404 and str(escape(told.value.message)) in nobody.text
    assert client.get("/me").status_code == 405


def test_what_the_case_refuses_the_desk_says(tmp_path: Path, strait: Path) -> None:
    answer = opened(tmp_path / "gone.case").get("/articles")
    assert answer.status_code == 503
    assert "there is no such case" in answer.text


def test_a_fault_of_ours_is_a_page_that_owns_up(strait: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*given: object) -> None:
        raise ZeroDivisionError("a secret of the inside")

    monkeypatch.setattr(shelves, "outlets", fail)
    answer = opened(strait).get("/articles")
    assert answer.status_code == 500
    assert "our" in answer.text.lower() and "a secret of the inside" not in answer.text
    assert "default-src 'none'" in answer.headers["content-security-policy"]


def test_a_case_that_cannot_be_written_to_answers_a_change_in_a_sentence(strait: Path) -> None:
    def refuse(identity: str, who: str) -> Judgement:
        raise CaseError("strait.case: it cannot be written to here; copy it to a place where you may write.")

    client = opened(strait, undo=refuse)
    answer = client.post("/undo", data={"token": token(client), "judgement": "x"}, headers=FROM_HERE)
    assert answer.status_code == 503
    assert "copy it to a place where you may write" in answer.text
