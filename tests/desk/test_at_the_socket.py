"""The three locks of the desk, tried at the socket as another program, or another site's page, would try them."""

import re
import socket
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from urllib.parse import urlencode

import pytest

from onrecord.store import Case, views
from tests.desk.serving import Desk

CHANGES = ("/judge", "/undo", "/me", "/pick", "/report", "/add")
FORM = "application/x-www-form-urlencoded"


class Answer:
    """What came back: status, headers, body as text."""

    def __init__(self, response: HTTPResponse) -> None:
        self.status, self.headers = response.status, response.headers
        self.words = response.read().decode("utf-8", "replace")


def ask(desk: Desk, method: str, path: str, *, body: str | bytes | None = None, **headers: str | None) -> Answer:
    """One request with exactly these headers, underscores for hyphens; None leaves one out."""
    given = {"host": f"127.0.0.1:{desk.port}"} | {name.replace("_", "-"): value for name, value in headers.items()}
    data = body.encode() if isinstance(body, str) else body
    connection = HTTPConnection("127.0.0.1", desk.port, timeout=10)
    try:
        connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        for name, value in given.items():
            if value is not None:
                connection.putheader(name, value)
        if data is not None:
            connection.putheader("content-length", str(len(data)))
        connection.endheaders(data)
        return Answer(connection.getresponse())
    finally:
        connection.close()


def token(desk: Desk) -> str:
    """The token as one of the desk's own pages carries it."""
    found = re.search(r'name="token" value="([^"]+)"', ask(desk, "GET", "/").words)
    assert found
    return found[1]


def judgement(desk: Desk, **more: str) -> str:
    """A form that fills in an outlet, as a page would send it."""
    with Case.open(desk.case) as case:
        document = views.article(case, "nw-0415-ferry.txt").document
    given = {"kind": "article", "article": document.id, "address": document.address, "field": "outlet", "value": "X"}
    return urlencode(given | {"text_sha256": document.text_sha256, "verdict": "instead"} | more)


def everything(desk: Desk) -> str:
    """All that the case holds, in the words of its export, and its judgements."""
    with Case.open(desk.case) as case:
        rows = "\n".join(map(repr, sorted(map(str, views.articles(case)))))
        return rows + repr(views.judgements(case))


FOREIGN_HOSTS = (
    "evil.example",
    "evil.example:80",
    "127.0.0.1",
    "127.0.0.1:1",
    "localhost",
    "0.0.0.0:{port}",
    "",
    "127.0.0.1:{port}.evil.example",
    "127.0.0.1:{port}@evil.example",
    "evil.example:{port}",
    None,
)


@pytest.mark.parametrize("host", FOREIGN_HOSTS)
@pytest.mark.parametrize("path", ["/", "/articles", "/static/x/desk.css", "/nowhere"])
def test_a_name_that_was_made_to_point_here_gets_nothing(reading: Desk, host: str | None, path: str) -> None:
    answer = ask(reading, "GET", path, host=host and host.format(port=reading.port))
    assert answer.status in (400, 421)
    assert "Selka Star" not in answer.words
    assert token(reading) not in answer.words, "the page of a refusal must not carry the key"


def test_two_hosts_are_no_host(reading: Desk) -> None:
    with socket.create_connection(("127.0.0.1", reading.port), timeout=10) as line:
        line.sendall(f"GET / HTTP/1.1\r\nHost: evil.example\r\nHost: 127.0.0.1:{reading.port}\r\n\r\n".encode())
        assert line.recv(64).split(b" ")[1] in (b"400", b"421")


def strangers(desk: Desk) -> Iterator[dict[str, str | None]]:
    """Where a change can come from that is not one of the desk's pages."""
    own = desk.origin
    yield {}
    for origin in ("https://evil.example", "null", own.replace("127.0.0.1", "localhost"), own + "0", own + "/", "x"):
        yield {"origin": origin}
        yield {"origin": origin, "referer": f"https://evil.example/?{own}/"}
    yield {"referer": "https://evil.example/"}
    yield {"referer": f"{own}.evil.example/"}
    yield {"referer": f"{own}@evil.example/"}
    for site in ("cross-site", "same-site", "none"):
        yield {"origin": own, "sec_fetch_site": site}
    yield {"origin": "https://evil.example", "sec_fetch_site": "same-origin"}


@pytest.mark.parametrize("path", CHANGES)
def test_a_change_from_elsewhere_is_refused_even_with_the_token(writing: Desk, path: str) -> None:
    before, key = everything(writing), token(writing)
    for headers in strangers(writing):
        body = judgement(writing, token=key)
        answer = ask(writing, "POST", path, body=body, content_type=FORM, x_onrecord_token=key, **headers)
        assert answer.status == 403, headers
        assert "set-cookie" not in answer.headers
    assert everything(writing) == before


@pytest.mark.parametrize("path", CHANGES)
def test_a_change_without_the_token_is_refused_even_from_here(writing: Desk, path: str) -> None:
    before, key = everything(writing), token(writing)
    for wrong in ("", "x", key[:-1], key + "x", key.swapcase(), "é", "\x00"):
        body = judgement(writing, token=wrong)
        assert ask(writing, "POST", path, body=body, content_type=FORM, origin=writing.origin).status == 403
    body = judgement(writing, token=key)
    for kind in ("text/plain", "application/json", "multipart/form-data; boundary=x", None):
        assert ask(writing, "POST", path, body=body, content_type=kind, origin=writing.origin).status == 403
    in_address = f"{path}?{urlencode({'token': key})}"
    assert ask(writing, "POST", in_address, body="", content_type=FORM, origin=writing.origin).status == 403
    assert everything(writing) == before


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE"])
def test_no_other_way_of_asking_changes_anything(writing: Desk, method: str) -> None:
    before, key = everything(writing), token(writing)
    for path in CHANGES:
        asked = judgement(writing, token=key)
        for body in (None, asked):
            answer = ask(
                writing,
                method,
                f"{path}?{asked}",
                body=body,
                content_type=FORM,
                x_onrecord_token=key,
                origin=writing.origin,
            )
            assert answer.status < 500, (method, path)
            assert "set-cookie" not in answer.headers
    assert everything(writing) == before
    assert not list(writing.case.parent.glob("* added/*"))


def test_every_answer_carries_the_policy(reading: Desk) -> None:
    for path in ("/", "/articles", "/nowhere", "/add", "/report", "/search?q=x"):
        headers = ask(reading, "GET", path).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy and "http" not in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] in ("no-referrer", "same-origin")
        assert "access-control-allow-origin" not in headers
    assert "server" not in ask(reading, "GET", "/").headers


HOSTILE_PATHS = (
    "/article/../../etc/passwd",
    "/static/x/../../app.py",
    "/static/x/%2e%2e%2f__init__.py",
    "/static/x/%2fetc%2fpasswd",
    "/article/%00",
    "/article/" + "a" * 5000,
    "/article/%ff%fe",
    "/speaker/%27%20OR%201=1--",
    "//evil.example/",
    "/article/x/original",
    "/article/x/attribution/y",
    "/search?q=%22%20AND%20(",
    "/search?q=%00",
    "/search?q=%ff",
    "/search?q=" + "a" * 20_000,
    "/search?q=" + "%22" * 2000,
    "/articles?start=-1",
    "/articles?start=99999999999999999999",
    "/articles?order=drop",
    "/articles?since=%3Cscript%3E",
    "/speakers?start=1e9",
    "/?" + "a=b&" * 3000,
    "/judgements?start=x",
    "/speaker/x?outlet=%00",
    "/article/%F0%9F%92%A9",
    "/%2e%2e/",
    "/.%00/",
    "/add/progress?x=%00",
)


@pytest.mark.parametrize("path", HOSTILE_PATHS)
def test_an_odd_address_gets_a_plain_answer(reading: Desk, path: str) -> None:
    answer = ask(reading, "GET", path)
    assert answer.status < 500, answer.words[:400]
    assert "root:" not in answer.words and "import " not in answer.words
    assert "Traceback" not in answer.words


def test_a_file_of_the_case_comes_as_a_download_only(reading: Desk) -> None:
    with Case.open(reading.case) as case:
        for brief in views.briefs(case):
            headers = ask(reading, "GET", f"/article/{brief.id}/original").headers
            assert headers["content-disposition"].startswith("attachment")
            assert headers["content-type"].split(";")[0] in ("application/octet-stream", "text/plain")
