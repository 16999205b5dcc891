"""Search over articles, what is said in them and who says it.

With `part` the answer is only what was found: search as you type puts that into the page.
"""

from collections import Counter

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onrecord.desk import addresses
from onrecord.desk.actions import opened
from onrecord.desk.pages.articles import spelled, unknown_outlet
from onrecord.desk.rendering import render
from onrecord.desk.sayings import hit_rows
from onrecord.store import shelves
from onrecord.store.answers import NotOne, Speaker
from onrecord.store.case import Case
from onrecord.store.listed import Query, SearchOrder
from onrecord.store.search import search

LIMIT, MORE = 20, 200
ORDERS: dict[SearchOrder, str] = {"best": "best match", "date": "earliest first", "-date": "latest first"}
QUOTES = '"“”„«»'


def show(request: Request) -> Response:
    """What fits the words: speakers, what is said, articles."""
    query = request.query_params
    words, chosen = query.get("q", ""), addresses.without_words(addresses.filter_of(query))
    limit = MORE if query.get("more") else LIMIT
    part, order = bool(query.get("part")), _order(query.get("order", ""))
    with opened(request) as case:
        speaker = _speaker(case, query.get("speaker", ""))
        asked = Query(words=words, filter=chosen, speaker=speaker.id if speaker else None, order=order)
        hits = search(case, asked, limit=limit)
        outlets = () if part else shelves.outlets(case)
    chosen = spelled(chosen, outlets)
    above = Counter(brief_id for brief_id, _ in {(it.article.id, it.sentence) for it in hits.sayings})
    return render(
        request,
        "hits.html" if part else "search.html",
        words=words,
        hits=hits,
        sayings=hit_rows(hits.sayings),
        articles=[(brief, hit_rows(several), above[brief.id]) for brief, several in hits.articles],
        alone=_alone(words),
        order=order,
        orders=ORDERS,
        limit=limit,
        full=MORE,
        filter=chosen,
        speaker=speaker,
        asked=addresses.asked(chosen)
        | {"q": words, "speaker": speaker.id if speaker else None, "order": order if order != "best" else None},
        outlets=outlets,
        unknown=unknown_outlet(chosen, outlets),
        misread=addresses.misread(query),
    )


def _order(given: str) -> SearchOrder:
    return next((order for order in ORDERS if order == given), "best")


def _alone(words: str) -> tuple[str, ...]:
    """Each of several words, to search for by itself."""
    several = dict.fromkeys(word.strip(QUOTES) for word in words.split())
    several.pop("", None)
    return tuple(several)[:8] if len(several) > 1 else ()


def _speaker(case: Case, identity: str) -> Speaker | None:
    """Whose words alone are searched; nobody's when that one is no longer in the case."""
    try:
        return shelves.speaker(case, identity).row.speaker if identity else None
    except NotOne:
        return None


ROUTES = (Route("/search", show),)
