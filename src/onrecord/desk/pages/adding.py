"""Adding articles from the desk: files that a browser sends, paths on this computer, and how far their reading is."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from onrecord.desk import addresses
from onrecord.desk.actions import Step, Summary, desk, opened
from onrecord.desk.arriving import Arrived, Tray
from onrecord.desk.intake import REFUSED, Add, Intake, Progress
from onrecord.desk.parcels import Parcel, receive
from onrecord.desk.rendering import render
from onrecord.store import Case, CaseError
from onrecord.telling.counted import counted
from onrecord.telling.language import in_full
from onrecord.telling.visible import visible

_MAKING = Lock()
_OUTCOMES = {
    "read": "read",
    "new version": "new version",
    "unchanged": "unchanged",
    "failed": "not read",
    REFUSED: "not taken",
}


def intake(request: Request) -> Intake:
    """The queue of this desk, made when it is first needed."""
    state: Any = request.app.state
    with _MAKING:
        if not hasattr(state, "intake"):
            state.intake = Intake(_reading(request))
        found = state.intake
    assert isinstance(found, Intake)
    return found


def _reading(request: Request) -> Add:
    """The desk's reading; what it was given waits no longer when it has come to its end."""
    running = desk(request)

    def add(paths: Sequence[Path], tell: Callable[[Step], None]) -> Summary:
        summary = running.actions.add(paths, tell)
        Tray(running.case).finished(paths)
        return summary

    return add


def show(request: Request) -> Response:
    """The page where articles are added."""
    return _page(request)


def _page(request: Request, *, typed: str = "", misread: str = "", status: int = 200) -> Response:
    progress, tray = intake(request).progress(), Tray(desk(request).case)
    unread, shut = list[Path](), ""
    with opened(request) as case:
        try:
            tray.sweep()
            unread = [] if progress.busy or progress.left else _unread(case, tray)
        except OSError as error:
            shut = error.strerror or str(error)
    told = {"typed": typed, "misread": misread, "unread": len(unread), "folder": tray.folder, "shut": shut}
    return render(request, "add.html", status=status, **told, **_words(progress))


def progress(request: Request) -> Response:
    """How far the reading is: for the script as JSON, for people as a page that they can look at again."""
    now = intake(request).progress()
    if _asks_for_json(request):
        return JSONResponse(_as_json(now))
    return render(request, "progress.html", **_words(now))


async def add(request: Request) -> Response:
    """Take what was sent, or do what was asked of the reading; then show how far it is."""
    try:
        answer = await _take(request)
    except CaseError as error:
        await _drain(request)
        if not _asks_for_json(request):
            raise
        return JSONResponse({"sentence": str(error)}, status_code=503)
    except HTTPException as error:
        if not _asks_for_json(request):
            raise
        return JSONResponse({"sentence": error.detail}, status_code=error.status_code)
    return answer or RedirectResponse("/add/progress", status_code=303)


async def _take(request: Request) -> Response | None:
    if not intake(request).progress().busy:  # the worker writes already, and is nobody to wait for
        await run_in_threadpool(_check_writable, desk(request).case)
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        return await run_in_threadpool(_act, request, dict(await request.form()))
    parcel = await receive(request, Tray(desk(request).case))
    await run_in_threadpool(_queue, request, parcel)
    return JSONResponse(_as_json(intake(request).progress())) if _asks_for_json(request) else None


def _queue(request: Request, parcel: Parcel) -> None:
    """Have what arrived read, unless the case holds the very same from before."""
    intake(request).take([it.path for it in parcel.arrived], parcel.arrived, parcel.refused)


def _act(request: Request, form: dict[str, Any]) -> Response | None:
    match str(form.get("act", "")):
        case "stop":
            intake(request).stop()
        case "go on":
            intake(request).go_on()
        case "unread":
            with opened(request) as case, suppress(OSError):  # the page says that the folder cannot be listed
                intake(request).take(_unread(case, Tray(desk(request).case)))
        case _:
            return _add_path(request, str(form.get("path", "")))
    return None


def _add_path(request: Request, typed: str) -> Response | None:
    """Have a path of this computer read; the page again, with a sentence, when there is nothing."""
    words = typed.strip().strip("\"'").strip()
    try:
        path = desk(request).case.resolve().parent / Path(words).expanduser()
        there = bool(words) and os.path.lexists(path)
    except (ValueError, RuntimeError):  # a NUL in it; nobody's home
        there = False
    if not there:
        misread = "There is no such file or folder; check the path." if words else "Write a path first."
        return _page(request, typed=typed, misread=misread, status=422)
    intake(request).take([Path(os.path.normpath(path)) if ".." not in path.parts else path])
    return None


def _check_writable(path: Path) -> None:
    """CaseError in a sentence when nothing can be added to this case: better before files are taken than after."""
    with Case.open(path) as case, case.writing():
        return


async def _drain(request: Request) -> None:
    """A browser listens to an answer only when all is sent."""
    async for _ in request.stream():
        continue


def _unread(case: Case, tray: Tray) -> list[Path]:
    """What was sent to a desk that ended before it was read."""
    known, waiting = {*case.files(), *case.failed()}, tray.waiting()
    read = [path for path in waiting if f"{tray.folder.name}/{path.name}" in known]
    tray.finished(read)
    return [path for path in waiting if path not in read]


def _asks_for_json(request: Request) -> bool:
    return "application/json" in request.headers.get("accept", "")


def _words(now: Progress) -> dict[str, Any]:
    return {"now": now, "line": line(now), "remarks": list(remarks(now)), "reads": [_read_json(it) for it in now.read]}


def line(now: Progress) -> str:
    """How far it is, in a sentence."""
    waiting = counted(now.total - now.done, "file")
    match now.state:
        case "idle":
            refused = now.counts.get(REFUSED, 0)
            return f"Nothing is being read: {refused:,} not taken." if refused else "Nothing is being read."
        case "starting":
            return f"Making the reading ready, which takes some seconds; {waiting} to read."
        case "reading":
            coming = f" Now: {visible(now.current)}." if now.current else ""
            return f"Reading: {now.done:,} of {counted(now.total, 'file')} done.{coming}"
        case "stopped":
            return f"{now.stopped} Still to read: {now.left:,}." if now.left else now.stopped or ""
    counts = ", ".join(f"{now.counts[it]:,} {words}" for it, words in _OUTCOMES.items() if now.counts.get(it))
    return f"Done: {counts or 'nothing was read'}; {counted(now.attributions, 'attribution')} found."


def remarks(now: Progress) -> Iterator[str]:
    """What a person has to know of how the files came in."""
    same = [it for it in now.arrived if it.same]
    if same:
        yield (
            f"{counted(len(same), 'file')} came before under the same name with the same bytes, and"
            f" {'is' if len(same) == 1 else 'are'} kept once."
        )
    yield from (_taken(it) for it in now.arrived if it.taken and not it.same)
    if now.skipped:
        were = "was" if now.skipped == 1 else "were"
        yield f"{counted(now.skipped, 'file')} of other kinds in folders {were} left out."
    if now.same_text:
        have = "has" if now.same_text == 1 else "have"
        yield (
            f"{counted(now.same_text, 'article')} of those read {have} the same text as an article at another address"
            " of this case; each is counted."
        )


def _taken(it: Arrived) -> str:
    given = visible(it.given.replace("\\", "/").rpartition("/")[2])
    return f"“{given}” is kept as “{it.path.name}”: another file has that name, or it cannot be a name here."


def _as_json(now: Progress) -> dict[str, Any]:
    """What the script shows; its words are made here, so that page and script say the same."""
    return {
        "state": now.state,
        "busy": now.busy,
        "done": now.done,
        "total": now.total,
        "left": now.left,
        "line": line(now),
        "remarks": list(remarks(now)),
        "read": [_read_json(step) for step in now.read],
        "more": now.more,
        "failed": [{"name": visible(address), "reason": reason} for address, reason in now.failed],
        "refused": [{"name": visible(it.given), "reason": it.reason} for it in now.refused],
    }


def _read_json(step: Step) -> dict[str, Any]:
    return {
        "address": step.address,
        "href": addresses.article(step.document or ""),
        "name": visible(name(step)),
        "told": told(step),
    }


def name(step: Step) -> str:
    """What to call an article that was read: its title, else its file's name."""
    return step.title or step.address.rpartition("/")[2]


def told(step: Step) -> str:
    """What became of it, in words."""
    if step.outcome == "unchanged":
        return "unchanged: in the case already"
    found = counted(step.attributions, "attribution")
    if step.uncovered:
        found = f"not attributed: language {in_full(step.uncovered)}"
    return f"new version, {found}" if step.outcome == "new version" else found


ROUTES = (
    Route("/add", show),
    Route("/add", add, methods=["POST"]),
    Route("/add/progress", progress),
)
