"""One speaker: everything they are said to have said, when, where, and under which spellings."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import get_args

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onrecord.desk import addresses, pictures
from onrecord.desk.actions import opened
from onrecord.desk.rendering import render
from onrecord.desk.sayings import statement_rows
from onrecord.model import Stance
from onrecord.store import namesakes, sameness, shelves
from onrecord.store.listed import Bin, Filter
from onrecord.telling.sameness import apart, together

LIMIT = 50
SUGGESTED = 200  # names of the case that a form suggests
STANCES: tuple[Stance, ...] = get_args(Stance)
NO_TROUBLE: Mapping[str, str] = MappingProxyType({})


def show(request: Request) -> Response:
    """The speaker's card, and one page of what they say in the articles that fit."""
    return showing(request, request.path_params["id"])


def showing(request: Request, identity: str, *, trouble: Mapping[str, str] = NO_TROUBLE, status: int = 200) -> Response:
    """The same, with what was wrong with a form about the name when something was."""
    query = request.query_params
    chosen, start = addresses.filter_of(query), addresses.number(query, "start")
    stance = next((each for each in STANCES if each == query.get("stance")), None)
    with opened(request) as case:
        card = shelves.speaker(case, identity)
        page = shelves.statements(case, identity, chosen, stance=stance, start=start, limit=LIMIT)
        rows = statement_rows(case, page.rows)
        names = namesakes.names(case, identity)
        reasons = sameness.reasons(case, identity)
        others = shelves.speakers(case, limit=SUGGESTED).rows if card.row.speaker.named else ()
    return render(
        request,
        "speaker.html",
        status=status,
        card=card,
        speaker=card.row.speaker,
        drawing=pictures.line(card.dates, lambda span: _link(identity, chosen, span)),
        page=page,
        rows=rows,
        limit=LIMIT,
        filter=chosen,
        stance=stance,
        stances=STANCES,
        asked=addresses.asked(chosen) | {"stance": stance},
        path=addresses.speaker(identity),
        misread=addresses.misread(query),
        names=names,
        reasons=reasons,
        together=together(reasons),
        apart=apart(reasons),
        suggested=[row.speaker.name for row in others if row.speaker.id != identity],
        trouble=trouble,
    )


def _link(identity: str, chosen: Filter, span: Bin | None) -> str:
    """To what they say in one stretch of time, or in undated articles; the outlet that is asked for stays."""
    when: dict[str, addresses.Value] = {"undated": True} if span is None else {"since": span.since, "until": span.until}
    return addresses.speaker(identity, outlet=chosen.outlet, no_outlet=chosen.no_outlet, **when) + "#says"


ROUTES = (Route("/speaker/{id}", show),)
