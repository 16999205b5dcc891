"""Where a claim comes from: its counts, a picture, each origin with those who carry it, and the same as a table.

The page is asked with words as an article has them, or with the id of an attribution.
"""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onrecord.desk import addresses, origins
from onrecord.desk.actions import Traced, desk, opened
from onrecord.desk.carried import LINES, Told
from onrecord.desk.changing import remembered
from onrecord.desk.rendering import render
from onrecord.store import sharing
from onrecord.store.fewer import fewer
from onrecord.store.listed import Page
from onrecord.store.nearly import Near, nearly
from onrecord.telling import tracing

LONGEST = 4_000  # code points of what is asked for


def show(request: Request) -> Response:
    """The origins of what is asked for; without words the field alone."""
    query = request.query_params.get("q", "")[:LONGEST].strip()
    if not query:
        return render(request, "trace.html", query="", asked="", found=None, counts="")
    found = remembered(request, "traces", query, lambda: desk(request).actions.trace(query))
    near = remembered(request, "near", query, lambda: _near(request, found))
    others: dict[str, Any] = {"near": near, "near_words": tracing.near_words(len(near))}
    if not found.carriers and not found.denials:
        return render(request, "trace.html", query=query, asked="", found=found, counts="", **others)
    whole, start = bool(request.query_params.get("all")), addresses.number(request.query_params, "start")
    branches = tracing.branches(found.origins, found.carriers)
    with opened(request) as case:
        told = Told(case, found, branches, whole=whole)
        waiting = sharing.uncompared(case)
        more = fewer(case, query, found.origins.articles) if query == found.wording and not near else None
    return render(
        request,
        "trace.html",
        query=query,
        asked=told.asked,
        found=found,
        waiting=waiting,
        **others,
        fewer=tracing.fewer_words(more) if more is not None else "",
        counts=tracing.counts(found.origins, len(found.denials)),
        drawing=origins.drawing(found.articles, found.carriers, branches) if found.origins.articles > 1 else None,
        shapes_of=origins.SIGNS,
        told=told,
        whole=whole,
        page=Page(rows=tuple(told.table(start)), total=found.origins.articles, start=start),
        limit=LINES,
    )


def _near(request: Request, found: Traced) -> tuple[Near, ...]:
    with opened(request) as case:
        return nearly(case, found.wording, found.articles)


ROUTES = (Route("/trace", show),)
