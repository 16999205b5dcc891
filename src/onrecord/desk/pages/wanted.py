"""The works that articles lean on and that are not in the case: what to get next."""

from collections.abc import Sequence
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onrecord.desk import addresses
from onrecord.desk.actions import desk, opened
from onrecord.desk.changing import until_changed
from onrecord.desk.quoting import Quote, Quotes
from onrecord.desk.rendering import render
from onrecord.provenance import Missing
from onrecord.store import Case, sharing
from onrecord.store.answers import Brief
from onrecord.store.excerpts import articles_of
from onrecord.store.listed import Page
from onrecord.telling.sourcing import not_known

LIMIT = 40
SHOWN = 3  # sentences that cite a work, without asking
MOST = 30  # sentences at all


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A work that is not here, with the sentences that cite it; `asked` when the address asks for it."""

    work: Missing
    by: tuple[str, ...]
    here: str  # that its outlet has articles in the case
    citing: tuple[tuple[Brief, Quote], ...]
    asked: bool


def show(request: Request) -> Response:
    """One page of them; `?standing=` has the work on which an attribution stands."""
    every = until_changed(request, "wanted", desk(request).actions.wanted)
    standing = request.query_params.get("standing", "")
    at = next((at for at, each in enumerate(every) if standing in each.attributions), None)
    start = addresses.number(request.query_params, "start") if at is None else at - at % LIMIT
    several = every[start : start + LIMIT]
    with opened(request) as case:
        rows = _rows(case, several, standing)
    return render(
        request,
        "wanted.html",
        page=Page(rows=rows, total=len(every), start=start),
        limit=LIMIT,
        shown=SHOWN,
        attributions=len({identity for each in every for identity in each.attributions}),
    )


def _rows(case: Case, several: Sequence[Missing], standing: str) -> tuple[Wanted, ...]:
    places = [span for each in several for span in each.spans[:MOST]]
    quotes, articles = Quotes(case, places), articles_of(case, places)
    held = sharing.outlets(case)
    return tuple(
        Wanted(
            work=each,
            by=_by(each),
            here=not_known(each, held),
            citing=tuple((articles[it.document], quotes.of(it)) for it in each.spans[:MOST] if it.document in articles),
            asked=standing in each.attributions,
        )
        for each in several
    )


def _by(work: Missing) -> tuple[str, ...]:
    """Of whom it is, as far as its name does not say so."""
    return tuple(each for each in (work.author, work.outlet) if each and each != work.name)


ROUTES = (Route("/wanted", show),)
