"""Everything that people said, newest first: what it is about, what became of it, and a way to take it back."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onrecord.desk import addresses
from onrecord.desk.actions import opened
from onrecord.desk.rendering import render
from onrecord.store import views

LIMIT = 100
STATES = ("stands", "carried over", "undone", "overruled", "orphan")


def show(request: Request) -> Response:
    """The log; `?state=` shows those of one state, `?start=` the rows from there on.

    An undo is no row of its own: it stands on what it took back.
    """
    with opened(request) as case:
        said = views.judgements(case)
    every = [each for each in said if each.judgement.undoes is None]
    undone = {each.judgement.undoes: each.judgement for each in said}
    state, start = request.query_params.get("state", ""), addresses.number(request.query_params, "start")
    chosen = [each for each in every if state not in STATES or each.state == state]
    return render(
        request,
        "judgements.html",
        undone=undone,
        rows=chosen[start : start + LIMIT],
        total=len(chosen),
        start=start,
        limit=LIMIT,
        state=state if state in STATES else "",
        states=[(name, sum(each.state == name for each in every)) for name in STATES],
        every=len(every),
    )


ROUTES = (Route("/judgements", show),)
