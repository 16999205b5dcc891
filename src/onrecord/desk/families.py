"""Families of articles that share text, as pages show them: worked out once, and anew when the case has changed.

Who has it from whom is weighed pair by pair, which takes seconds in a family of hundreds; so the last families that
were looked at are kept.
"""

from collections.abc import Sequence
from threading import Lock
from typing import Any

from starlette.requests import Request

from onrecord.desk.actions import Family, desk, opened
from onrecord.desk.changing import Stamp, stamp, until_changed
from onrecord.store import sharing

KEPT = 8  # families
_ALONE = Lock()


def family(request: Request, identity: str) -> Family:
    """The family of the article with this id, which the case has."""
    running, state = desk(request), request.app.state
    with _ALONE:
        now = stamp(running.case)
        kept = _kept(state, now)
        found = next((each for each in kept if identity in each.articles), None)
        if found is None:
            found = running.actions.lineage(identity)
            state.lineages = (now, [found, *kept][:KEPT])
        return found


def every(request: Request) -> Sequence[tuple[int, ...]]:
    """Every family by its articles' row keys, the largest first."""

    def read() -> Sequence[tuple[int, ...]]:
        with opened(request) as case:
            return sharing.families(case)

    return until_changed(request, "families", read)


def _kept(state: Any, now: Stamp) -> list[Family]:
    before, found = getattr(state, "lineages", (None, []))
    return list(found) if before == now else []
