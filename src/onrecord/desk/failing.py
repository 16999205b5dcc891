"""What a person sees when a page cannot be had: what is wrong and what to do, in the desk's own design."""

from collections.abc import Callable

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response

from onrecord.desk.rendering import render
from onrecord.store.errors import CaseError
from onrecord.store.views import NotOne

TITLES = {
    400: "Not understood",
    403: "Not done",
    404: "Not found",
    405: "Not done",
    409: "Not done",
    413: "Too large",
    500: "Our fault",
    503: "The case cannot be used now",
}
SENTENCES = {
    404: "There is no such page here. It may have been in an article that was taken out, or read anew.",
    405: "This address is not for that; go back and use the page's own buttons.",
    500: "onrecord failed on this page, which is onrecord's own fault. Nothing in the case was changed by it. What"
    " happened stands in the terminal that the desk was started from; please report it.",
}


def page(request: Request, status: int, sentence: str, **values: object) -> Response:
    """The page that says why there is no other."""
    title = TITLES.get(status, "Not done")
    return render(request, "failure.html", status=status, title=title, sentence=sentence, **values)


def refused(inner: Starlette) -> Callable[[Request, int, str], Response]:
    """How the guard, which stands outside the app, draws the same page.

    Whoever is refused is told nothing of the case, nor the token: a page of another site may be the one that reads it.
    """

    def draw(request: Request, status: int, sentence: str) -> Response:
        if status == 421:
            return PlainTextResponse(sentence, status_code=status)
        request.scope["app"] = inner
        return page(request, status, sentence, token="", me="")

    return draw


def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    stock = HTTPException(error.status_code).detail
    own = error.detail if error.detail != stock else SENTENCES.get(error.status_code, error.detail)
    return page(request, error.status_code, own)


def _not_one(request: Request, error: Exception) -> Response:
    assert isinstance(error, NotOne)
    return page(request, 404, error.message)


def _gone(request: Request, error: Exception) -> Response:
    return PlainTextResponse("The sending broke off.", status_code=400)  # to nobody: the browser went away


def _case(request: Request, error: Exception) -> Response:
    return page(request, 503, str(error))


def _own_fault(request: Request, error: Exception) -> Response:
    return page(request, 500, SENTENCES[500])


HANDLERS = {HTTPException: _http, ClientDisconnect: _gone, NotOne: _not_one, CaseError: _case, Exception: _own_fault}
