"""The list of speakers: those with a name, or those who are only described, each with where they speak."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onrecord.desk import addresses
from onrecord.desk.actions import opened
from onrecord.desk.pages.articles import spelled, unknown_outlet
from onrecord.desk.rendering import render
from onrecord.desk.sayings import statement_rows
from onrecord.store import shelves
from onrecord.telling.namesakes import apart

LIMIT = 100
FEWER = 40  # of the unnamed, who come with their sentence


def show(request: Request) -> Response:
    """One page of the speakers that fit; with `unnamed` of those without a name."""
    query = request.query_params
    chosen, start = addresses.filter_of(query), addresses.number(query, "start")
    unnamed, words = bool(query.get("unnamed")), chosen.words
    chosen = addresses.without_words(chosen)
    limit = FEWER if unnamed else LIMIT
    with opened(request) as case:
        page = shelves.speakers(case, unnamed=unnamed, words=words, filter=chosen, start=start, limit=limit)
        rows = statement_rows(case, [row.first for row in page if row.first is not None])
        outlets = shelves.outlets(case)
        namesakes = {} if unnamed else apart(case, page)
    chosen = spelled(chosen, outlets)
    return render(
        request,
        "speakers.html",
        page=page,
        rows=rows,
        namesakes=namesakes,
        limit=limit,
        unnamed=unnamed,
        words=words,
        filter=chosen,
        asked=addresses.asked(chosen) | {"words": words, "unnamed": unnamed},
        outlets=outlets,
        unknown=unknown_outlet(chosen, outlets),
        misread=addresses.misread(query),
    )


ROUTES = (Route("/speakers", show),)
