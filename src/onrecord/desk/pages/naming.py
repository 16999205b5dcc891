"""What a person says that is about no one article: whether two names are one speaker's, and what an outlet is."""

from collections.abc import Mapping

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from onrecord.desk import addresses
from onrecord.desk.actions import desk, opened
from onrecord.desk.pages.article import reading, the
from onrecord.desk.pages.judging import LONGEST, now
from onrecord.desk.pages.speaker import showing
from onrecord.desk.rendering import me
from onrecord.model import Judgement, Subject, Verdict, judgement
from onrecord.store import CaseError, namesakes, subjects, views
from onrecord.store.views import NotOne
from onrecord.telling.judged import OF_OUTLET

Form = Mapping[str, str]


async def names(request: Request) -> Response:
    """Keep whether two names are one speaker's, and go to that speaker."""
    return await run_in_threadpool(_names, request, await _form(request))


async def outlet(request: Request) -> Response:
    """Keep what a person says of an outlet, and go back to its article."""
    return await run_in_threadpool(_outlet, request, await _form(request))


async def _form(request: Request) -> Form:
    return {name: value for name, value in (await request.form()).items() if isinstance(value, str)}


def _names(request: Request, form: Form) -> Response:
    verdict, identity = form.get("verdict"), form.get("speaker", "")
    if verdict not in ("yes", "no"):
        raise HTTPException(400, "This form does not say whether they are one speaker; use the page's own buttons.")
    with opened(request) as case:
        own = namesakes.names(case, identity).own
    other = _line(form.get("value", ""))
    try:
        _must_be_short(form)
        if not other:
            raise ValueError("No name was given. Choose one that is offered, or write one.")
        with opened(request) as case:
            subject = subjects.of_names(form.get("name", ""), views.called(case, other))
        desk(request).actions.judge([_said(request, form, subject, "yes" if verdict == "yes" else "no")])
    except (ValueError, CaseError) as error:
        return showing(request, identity, trouble={**form, "sentence": str(error)}, status=422)
    return RedirectResponse(addresses.link("/named", name=own, was=identity), status_code=303)


def named(request: Request) -> Response:
    """To the speaker who has a name now: whoever judges names, or takes that back, may make another group of it."""
    query = request.query_params
    with opened(request) as case:
        found = namesakes.speaker_of(case, query.get("name", ""), query.get("was", ""))
    if found is None:
        raise NotOne("Nobody in this case has this name now, or says anything.")
    return RedirectResponse(f"{addresses.speaker(found)}#names", status_code=303)


def _outlet(request: Request, form: Form) -> Response:
    field = next((name for name in OF_OUTLET if name == form.get("field")), None)
    if field is None:
        raise HTTPException(400, "This form does not say what of the outlet is filled in; use the page's own.")
    with opened(request) as case:
        article = the(case, form.get("article", ""))
    words = form.get("value", "").replace("\r\n", "\n").strip()
    try:
        _must_be_short(form)
        subject = subjects.of_outlet(article.outlet or "", field)
        desk(request).actions.judge([_said(request, form, subject, "instead", (words,) if words else ())])
    except (ValueError, CaseError) as error:
        trouble = {**form, "about": f"outlet-{field}", "sentence": str(error)}
        return reading(request, article.document.id, trouble=trouble, status=422)
    return RedirectResponse(f"{addresses.article(article.document.id)}#o-{field}", status_code=303)


def _said(request: Request, form: Form, subject: Subject, verdict: Verdict, value: tuple[str, ...] = ()) -> Judgement:
    note, source = (_line(form.get(name, "")) for name in ("note", "source"))
    return judgement(
        subject=subject, verdict=verdict, value=value, who=me(request), when=now(), note=note, source=source
    )


def _line(words: str) -> str:
    return " ".join(words.split())


def _must_be_short(form: Form) -> None:
    if any(len(value) > LONGEST for value in form.values()):
        raise ValueError("This is longer than the desk keeps; shorten it.")


ROUTES = (
    Route("/named", named),
    Route("/names", names, methods=["POST"]),
    Route("/outlet", outlet, methods=["POST"]),
)
