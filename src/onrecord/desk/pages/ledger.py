"""Sources without a name by how they are described: a row a description, and all that is said under one."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onrecord.chains import UNNAMED
from onrecord.desk import addresses, ledgers
from onrecord.desk.actions import opened
from onrecord.desk.ledgers import Line
from onrecord.desk.pages.articles import spelled, unknown_outlet
from onrecord.desk.rendering import render
from onrecord.desk.sayings import statement_rows
from onrecord.store import shelves, unnamed
from onrecord.store.listed import Filter, Page
from onrecord.store.views import NotOne

ROWS, SAYINGS = 40, 50
KINDS = tuple(sorted(UNNAMED))


def show(request: Request) -> Response:
    """One page of the descriptions that fit."""
    query = request.query_params
    chosen, start, kind = addresses.filter_of(query), addresses.number(query, "start"), query.get("kind", "")
    words, chosen = chosen.words, addresses.without_words(chosen)
    every = ledgers.lines(request)
    with opened(request) as case:
        outlets = shelves.outlets(case)
    found = ledgers.narrowed(every, inside=_inside(request, chosen), kind=kind, words=words)
    chosen = spelled(chosen, outlets)
    return render(
        request,
        "ledger.html",
        page=Page(rows=tuple(found[start : start + ROWS]), total=len(found), start=start),
        limit=ROWS,
        attributions=sum(len(line.places) for line in found),
        left_out=ledgers.left_out(request),
        kind=kind,
        kinds=KINDS,
        words=words,
        filter=chosen,
        narrow=addresses.asked(chosen) | {"kind": kind},
        asked=addresses.asked(chosen) | {"words": words, "kind": kind},
        outlets=outlets,
        unknown=unknown_outlet(chosen, outlets),
        misread=addresses.misread(query),
    )


def show_row(request: Request) -> Response:
    """All that is said under one description, by outlet and by date."""
    query = request.query_params
    chosen, start, kind = addresses.filter_of(query), addresses.number(query, "start"), query.get("kind", "")
    whole = _the(ledgers.lines(request), request.path_params["id"])
    narrow = next(iter(ledgers.narrowed([whole], inside=_inside(request, chosen), kind=kind)), None)
    places = narrow.places if narrow else ()
    with opened(request) as case:
        told = unnamed.told(case, [place.attribution for place in places[start : start + SAYINGS]])
        rows = statement_rows(case, told)
    return render(
        request,
        "ledger_row.html",
        line=whole,
        page=Page(rows=told, total=len(places), start=start),
        rows=rows,
        limit=SAYINGS,
        kind=kind,
        filter=chosen,
        asked=addresses.asked(chosen) | {"kind": kind},
        path=f"/ledger/{whole.id}",
        named=ledgers.named_elsewhere(request, whole) if query.get("named") else None,
    )


def _the(every: tuple[Line, ...], identity: str) -> Line:
    found = next((line for line in every if line.id == identity), None)
    if found is None:
        raise NotOne("Nobody in this case is described so, or no longer.")
    return found


def _inside(request: Request, chosen: Filter) -> frozenset[str] | None:
    """The articles that a filter means; None for all."""
    if chosen == Filter():
        return None
    with opened(request) as case:
        return unnamed.within(case, chosen)


ROUTES = (Route("/ledger", show), Route("/ledger/{id}", show_row))
