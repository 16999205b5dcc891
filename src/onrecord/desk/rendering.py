"""Values and a template become a page; what every page has stands here once."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from urllib.parse import unquote

from jinja2 import Environment
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from onrecord import chains
from onrecord.desk import addresses
from onrecord.desk.actions import desk, opened
from onrecord.desk.intake import Intake
from onrecord.store import CaseError, choosing
from onrecord.store.listed import Filter
from onrecord.telling.certainty import numbers, sureness
from onrecord.telling.gone import gone
from onrecord.telling.html import environment
from onrecord.telling.style import style
from onrecord.telling.uncompared import uncompared
from onrecord.telling.visible import visible

ME = "onrecord-me"  # the cookie that keeps the name a person gave
_KINDS = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
_SHARED = ("tokens.css", "text.css")  # what report and desk have in common


@dataclass(frozen=True, slots=True)
class Sheet:
    """A style sheet, script or picture of the desk's own."""

    data: bytes
    kind: str


@cache
def sheets() -> Mapping[str, Sheet]:
    """Every static file by name, read once."""
    own = {each.name: each.read_bytes() for each in files("onrecord.desk").joinpath("static").iterdir()}
    shared = {name: style(name.removesuffix(".css")).encode() for name in _SHARED}
    found = {name: (data, _KINDS.get(name.rpartition(".")[2])) for name, data in (own | shared).items()}
    return {name: Sheet(data, kind) for name, (data, kind) in found.items() if kind}


@cache
def edition() -> str:
    """The digest of all static files: it stands in their addresses, so that a browser may keep them for good."""
    joined = b"".join(name.encode() + sheets()[name].data for name in sorted(sheets()))
    return hashlib.sha256(joined).hexdigest()[:12]


def static(name: str) -> str:
    """The address of a static file; KeyError when there is none of that name."""
    assert sheets()[name]
    return f"/static/{edition()}/{name}"


@cache
def surroundings() -> Environment:
    """The desk's templates, with links and words as they need them."""
    made = environment("onrecord.desk")
    made.filters.update(
        {
            "visible": visible,
            "sureness": sureness,
            "numbers": numbers,
            "gone": gone,
            "uncompared": uncompared,
            "republished": chains.origins,
        }
    )
    made.globals.update(
        {
            "static": static,
            "link": addresses.link,
            "article_link": addresses.article,
            "speaker_link": addresses.speaker,
            "lineage_link": addresses.lineage,
            "compare_link": addresses.compare,
            "nothing": Filter(),
        }
    )
    return made


def me(request: Request) -> str:
    """In whose name this browser judges."""
    return unquote(request.cookies.get(ME, "")).strip() or desk(request).me


def _picked(request: Request) -> frozenset[choosing.Key]:
    """What is chosen for the report; nothing where the case cannot be read, which the page then says."""
    try:
        with opened(request) as case:
            return choosing.picked(case)
    except CaseError:
        return frozenset()


def _adding(request: Request) -> str:
    """How far the reading is, for the header of every page; empty when nothing is read."""
    queue = getattr(request.app.state, "intake", None)
    now = queue.progress() if isinstance(queue, Intake) else None
    if not now or not now.busy:
        return ""
    counted = now.state == "reading"  # before, a folder counts as one
    return f"reading {min(now.done + 1, now.total)} of {now.total}" if counted else "reading"


def render(request: Request, template: str, *, status: int = 200, **values: object) -> Response:
    """A page. Every template also has: request, case (its name), token, me, here (this page's own address),
    picked (what is chosen for the report), adding (how far the reading is)."""
    running = desk(request)
    shown = request.url.remove_query_params("part")  # a fragment stands on the page that asked for it
    here = shown.path + (f"?{shown.query}" if shown.query else "")
    common: dict[str, object] = {"case": running.case.stem, "token": running.token, "me": me(request)}
    common |= {"here": here, "request": request}
    common["picked"] = _picked(request)
    common["adding"] = _adding(request)
    return HTMLResponse(surroundings().get_template(template).render(common | values), status_code=status)
