"""The first page: what is in the pile."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onrecord.desk import pictures
from onrecord.desk.actions import opened
from onrecord.desk.rendering import render
from onrecord.store import sharing, shelves
from onrecord.store.listed import Pile
from onrecord.telling.namesakes import apart

FIRST = 5  # failed files that are listed without asking


@dataclass(frozen=True, slots=True)
class Resting:
    """On whom attributions rest: a number of them, in words, and where to read them."""

    count: int
    words: str
    href: str | None


def show(request: Request) -> Response:
    """The pile in a picture, in numbers, and what is missing from it."""
    with opened(request) as case:
        pile = shelves.pile(case)
        shared, leaning = sharing.any_shared(case), sharing.any_cited(case)
        namesakes = apart(case, pile.top)
    return render(
        request,
        "overview.html",
        pile=pile,
        namesakes=namesakes,
        shared=shared,
        leaning=leaning,
        overview=pile.overview,
        drawing=pictures.pile(pile.picture),
        resting=_resting(pile),
        problems=pile.overview.problems,
        first=FIRST,
    )


def _resting(pile: Pile) -> tuple[Resting, ...]:
    """The three kinds of source, which together are all attributions."""
    return (
        Resting(pile.named, "on somebody who is named", "/speakers"),
        Resting(pile.unnamed, "on somebody who is described, not named", "/speakers?unnamed=1"),
        Resting(pile.overview.without_speaker, "on nobody given, or on somebody this version could not make out", None),
    )


ROUTES = (Route("/", show),)
