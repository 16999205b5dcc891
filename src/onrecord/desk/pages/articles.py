"""The list of articles, filtered and ordered as its address says."""

from typing import get_args

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onrecord.desk import addresses
from onrecord.desk.actions import opened
from onrecord.desk.rendering import render
from onrecord.store import shelves
from onrecord.store.listed import Filter, Order, OutletRow

LIMIT = 50
ORDERS = {"date": "date", "outlet": "outlet", "title": "title", "attributions": "number of attributions"}


def show(request: Request) -> Response:
    """One page of the articles that fit."""
    query = request.query_params
    chosen, start = addresses.filter_of(query), addresses.number(query, "start")
    order = _order(query.get("order", ""))
    with opened(request) as case:
        page = shelves.articles(case, chosen, start=start, limit=LIMIT, order=order)
        outlets = shelves.outlets(case)
    return render(
        request,
        "articles.html",
        page=page,
        limit=LIMIT,
        filter=chosen,
        asked=addresses.asked(chosen) | {"order": order if order != "date" else None},
        order=order,
        orders=ORDERS,
        outlets=outlets,
        unknown=unknown_outlet(chosen, outlets),
        misread=addresses.misread(query),
    )


def _order(given: str) -> Order:
    return next((order for order in get_args(Order) if order == given), "date")


def unknown_outlet(chosen: Filter, outlets: tuple[OutletRow, ...]) -> str | None:
    """The outlet that is asked for when it is none of the case's, so that the form can still show it."""
    return chosen.outlet if chosen.outlet not in {row.name for row in outlets} else None


ROUTES = (Route("/articles", show),)
