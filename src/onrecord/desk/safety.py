"""Who may ask the desk, and what its pages may do.

The desk answers on the loopback address, where every page of every site that the person has open could reach it too.
Three locks keep those out: the Host a request names must be this desk (against names that are made to point here), a
change must come from one of the desk's own pages, and it must carry the token that only those pages know. Other sites
may link to a page, and load none. What the desk sends may load nothing from elsewhere and run nothing but its own
scripts.
"""

import hmac
import re
from collections.abc import Callable, Iterable
from urllib.parse import parse_qs, urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
UPLOADS = frozenset({"/add"})  # the one place that takes files; it counts them itself
LARGEST = 1_000_000  # bytes of a form
_PEEK = 4_096  # bytes in which a form with files has to show its token
FIELD, HEADER = "token", "x-onrecord-token"
_FIRST_PART = re.compile(
    rb'\A--[^\r\n]+\r\nContent-Disposition: form-data; name="token"\r\n\r\n([\w-]+)\r\n', re.IGNORECASE
)
CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
    " form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": CSP,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
}

Refusal = Callable[[Request, int, str], Response]


class Refused(Exception):  # noqa: N818 - the desk is in order; the request is not
    """A request that is not answered: the status, and a sentence that says what to do."""

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status
        self.sentence = sentence


class Guard:
    """Stands before the whole desk. `refuse` draws the page that a refused request gets."""

    def __init__(self, app: ASGIApp, *, port: int, token: str, refuse: Refusal) -> None:
        self.app = app
        self.hosts = frozenset({f"127.0.0.1:{port}", f"localhost:{port}", f"[::1]:{port}"})
        self.token = token
        self.refuse = refuse

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or refuse it."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
        elif scope["type"] == "http":
            await self._answer(scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        send = _with_headers(send)
        try:
            receive = await self._checked(scope, receive)
        except Refused as refusal:
            request = Request(scope, receive)
            await self.refuse(request, refusal.status, refusal.sentence)(scope, receive, send)
            return
        await self.app(scope, receive, send)

    async def _checked(self, scope: Scope, receive: Receive) -> Receive:
        """What the pages may read the request from, once it is known to be in order."""
        headers = Headers(scope=scope)
        if headers.get("host", "").lower() not in self.hosts:
            raise Refused(421, "This desk answers only at the address that it printed when it started; open that one.")
        if scope["method"] in SAFE:
            if _loaded_elsewhere(headers):
                raise Refused(403, "Another site asked for this page to put it into its own; open the desk itself.")
            return receive
        if not _from_own_page(headers):
            raise Refused(403, "This change did not come from a page of the desk, so it was not made. Open the desk.")
        body = _Body(receive)
        given = headers.get(HEADER) or await _token(scope["path"], headers, body)
        if not hmac.compare_digest(given.encode(), self.token.encode()):
            sentence = "This page is from an earlier start of the desk, so nothing was changed. Reload it; try again."
            raise Refused(403, sentence)
        return body.receive


class _Body:
    """A request's body that can be looked into and is still there to be read."""

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self._kept: list[Message] = []

    async def start(self, *, least: int, most: int) -> bytes:
        """The first bytes, at least so many unless it is shorter; Refused when what was read goes beyond `most`."""
        found = b""
        while len(found) < least:
            message = await self._receive()
            self._kept.append(message)
            found += message.get("body", b"")
            if len(found) > most:
                raise Refused(413, "This form is larger than the desk takes; shorten what it says.")
            if not message.get("more_body"):
                break
        return found

    async def receive(self) -> Message:
        """The next message of the body, those looked at first."""
        return self._kept.pop(0) if self._kept else await self._receive()


async def _token(path: str, headers: Headers, body: _Body) -> str:
    """The token that a form carries; "" when it carries none. With files it has to be the form's first field."""
    kind = headers.get("content-type", "").split(";")[0].strip().lower()
    if kind == "multipart/form-data" and path in UPLOADS:
        match = _FIRST_PART.match(await body.start(least=_PEEK, most=10 * LARGEST))
        return match[1].decode() if match else ""
    if not headers.get("content-length", "0").isdigit() or int(headers.get("content-length", "0")) > LARGEST:
        raise Refused(413, "This form is larger than the desk takes; shorten what it says.")
    form = await body.start(least=LARGEST + 1, most=LARGEST)
    if kind != "application/x-www-form-urlencoded":
        return ""
    try:
        return parse_qs(form.decode("ascii")).get(FIELD, [""])[0]
    except ValueError:
        return ""


def _loaded_elsewhere(headers: Headers) -> bool:
    """True when another site's page loads this as a part of itself: how long a search takes would tell it something."""
    return headers.get("sec-fetch-site") in ("cross-site", "same-site") and headers.get("sec-fetch-mode") != "navigate"


def _from_own_page(headers: Headers) -> bool:
    """True when the browser says that one of this desk's own pages sent the request."""
    site, origin = headers.get("sec-fetch-site"), headers.get("origin")
    if origin in (None, "null"):  # a page that sends no referrer sends no origin with its forms either
        origin = _origin_of(headers.get("referer"))
    own = origin == f"http://{headers['host']}"
    return (own or origin is None) if site == "same-origin" else (own and site is None)


def _origin_of(address: str | None) -> str | None:
    if not address:
        return None
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return f"{parts.scheme}://{parts.netloc}"


def _with_headers(send: Send) -> Send:
    """Every answer forbids itself what it does not need; pages are kept by nobody."""

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            _fill(headers, HEADERS.items())
            _fill(headers, [("Cache-Control", "no-store")])
        await send(message)

    return sending


def _fill(headers: MutableHeaders, wanted: Iterable[tuple[str, str]]) -> None:
    for name, value in wanted:
        headers.setdefault(name, value)
