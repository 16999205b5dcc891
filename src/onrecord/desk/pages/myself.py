"""In whose name a person judges: a small form in the header, kept in a cookie."""

from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from onrecord.desk.addresses import own
from onrecord.desk.rendering import ME

_LONGEST = 80
_YEAR = 365 * 24 * 3600


async def rename(request: Request) -> Response:
    """Take the name given; an empty one goes back to the name that the desk was started with."""
    form = await request.form()
    name = " ".join(str(form.get("me", "")).split())[:_LONGEST]
    answer = RedirectResponse(own(str(form.get("back", ""))), status_code=303)
    if name:
        answer.set_cookie(ME, quote(name), max_age=_YEAR, httponly=True, samesite="strict")
    else:
        answer.delete_cookie(ME, httponly=True, samesite="strict")
    return answer


ROUTES = (Route("/me", rename, methods=["POST"]),)
