"""The desk: local pages in which a person reads a case. It is given what it may do, and listens to nobody else."""

import secrets
from pathlib import Path

from starlette.applications import Starlette
from starlette.types import ASGIApp

from onrecord.desk import failing
from onrecord.desk.actions import Actions, Desk
from onrecord.desk.pages import PAGES
from onrecord.desk.safety import Guard


def app(case_path: Path, actions: Actions, *, me: str, port: int) -> ASGIApp:
    """The desk of a case that answers at this port, locked to it; `me` is who judges unless a person says otherwise."""
    token = secrets.token_urlsafe(32)
    inner = Starlette(
        routes=[route for page in PAGES for route in page.ROUTES],
        exception_handlers=failing.HANDLERS,
    )
    inner.state.desk = Desk(case=case_path, actions=actions, me=me, token=token)
    return Guard(inner, port=port, token=token, refuse=failing.refused(inner))
