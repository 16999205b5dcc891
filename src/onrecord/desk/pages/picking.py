"""Choosing things for the report, from wherever they stand."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from onrecord.desk.actions import opened
from onrecord.desk.addresses import own
from onrecord.store import choosing

WORDS = {False: "Add to report", True: "Take off the report"}


async def pick(request: Request) -> Response:
    """Put a thing on the list of what is chosen, or take it off; then back to where the person was."""
    form = await request.form()
    kind, identity = str(form.get("kind", "")), str(form.get("id", ""))
    if kind not in choosing.KINDS:
        raise HTTPException(400, "This is nothing that a report can hold: go back and use the page's own buttons.")
    with opened(request) as case:
        chosen = choosing.choose(case, kind, identity)
        count = len(choosing.picked(case))
    if "application/json" in request.headers.get("accept", ""):
        return JSONResponse({"chosen": chosen, "count": count, "words": WORDS[chosen]})
    return RedirectResponse(own(str(form.get("back", ""))), status_code=303)


ROUTES = (Route("/pick", pick, methods=["POST"]),)
