"""The list of articles, filtered and ordered as its address says."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain
from typing import get_args

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onrecord.desk import addresses
from onrecord.desk.actions import opened
from onrecord.desk.rendering import render
from onrecord.store import shelves
from onrecord.store.fitting import outlet_key
from onrecord.store.listed import Filter, Order, OutletRow, Shelved
from onrecord.telling.judged import FIELDS

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
    chosen = spelled(chosen, outlets)
    return render(
        request,
        "articles.html",
        page=page,
        alike=alike(page),
        limit=LIMIT,
        filter=chosen,
        asked=addresses.asked(chosen) | {"order": order if order != "date" else None},
        order=order,
        orders=ORDERS,
        outlets=outlets,
        unknown=unknown_outlet(chosen, outlets),
        misread=addresses.misread(query),
        filled=filled,
    )


def alike(rows: Iterable[Shelved]) -> frozenset[str]:
    """The ids of those that have title, outlet and date with another of these rows: their address tells them apart."""
    several = defaultdict[tuple[str | None, ...], list[str]](list)
    for row in rows:
        several[row.brief.title, row.brief.outlet, row.brief.published].append(row.brief.id)
    return frozenset(chain.from_iterable(ids for ids in several.values() if len(ids) > 1))


def filled(row: Shelved) -> str:
    """Which fields a person filled in, and who: "date filled in by Ada"."""
    return "; ".join(_filled(row))


def _filled(row: Shelved) -> Iterator[str]:
    people: dict[str, list[str]] = {}
    for field, who in row.filled_by:
        people.setdefault(who, []).append("date" if field == "published" else FIELDS[field].lower())
    yield from (f"{', '.join(fields)} filled in by {who}" for who, fields in people.items())


def _order(given: str) -> Order:
    return next((order for order in get_args(Order) if order == given), "date")


def unknown_outlet(chosen: Filter, outlets: tuple[OutletRow, ...]) -> str | None:
    """The outlet that is asked for when it is none of the case's, so that the form can still show it."""
    return chosen.outlet if chosen.outlet not in {row.name for row in outlets} else None


def spelled(chosen: Filter, outlets: tuple[OutletRow, ...]) -> Filter:
    """The filter with the outlet as the list of outlets spells it."""
    if chosen.outlet is None:
        return chosen
    names = {outlet_key(row.name): row.name for row in outlets if row.name is not None}
    return replace(chosen, outlet=names.get(outlet_key(chosen.outlet), chosen.outlet))


ROUTES = (Route("/articles", show),)
