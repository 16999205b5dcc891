"""Search over articles, what is said in them and who says it.

With `part` the answer is only what was found: search as you type puts that into the page.
"""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onrecord.desk import addresses
from onrecord.desk.actions import opened
from onrecord.desk.pages.articles import unknown_outlet
from onrecord.desk.rendering import render
from onrecord.desk.sayings import hit_rows
from onrecord.store import shelves
from onrecord.store.answers import NotOne, Speaker
from onrecord.store.case import Case
from onrecord.store.listed import Query
from onrecord.store.search import search

LIMIT, MORE = 20, 200


def show(request: Request) -> Response:
    """What fits the words: speakers, what is said, articles."""
    query = request.query_params
    words, chosen = query.get("q", ""), addresses.without_words(addresses.filter_of(query))
    limit = MORE if query.get("more") else LIMIT
    part = bool(query.get("part"))
    with opened(request) as case:
        speaker = _speaker(case, query.get("speaker", ""))
        hits = search(case, Query(words=words, filter=chosen, speaker=speaker.id if speaker else None), limit=limit)
        outlets = () if part else shelves.outlets(case)
    return render(
        request,
        "hits.html" if part else "search.html",
        words=words,
        hits=hits,
        sayings=hit_rows(hits.sayings),
        articles=[(brief, hit_rows(several)) for brief, several in hits.articles],
        limit=limit,
        full=MORE,
        filter=chosen,
        speaker=speaker,
        asked=addresses.asked(chosen) | {"q": words, "speaker": speaker.id if speaker else None},
        outlets=outlets,
        unknown=unknown_outlet(chosen, outlets),
        misread=addresses.misread(query),
    )


def _speaker(case: Case, identity: str) -> Speaker | None:
    """Whose words alone are searched; nobody's when that one is no longer in the case."""
    try:
        return shelves.speaker(case, identity).row.speaker if identity else None
    except NotOne:
        return None


ROUTES = (Route("/search", show),)
