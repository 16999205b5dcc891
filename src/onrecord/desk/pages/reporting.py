"""Putting a report together: what was chosen, with notes, and the file that it becomes."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from secrets import token_hex
from tempfile import TemporaryFile
from typing import IO, Any, TypeVar, cast
from urllib.parse import quote

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from onrecord.desk.actions import desk, opened
from onrecord.desk.arriving import safe_name
from onrecord.desk.rendering import me, render
from onrecord.store import Case, choosing, shelves, views
from onrecord.store.choosing import Choice, Draft, Key, Made
from onrecord.store.views import Brief, NotOne, Speaker, SpeakerRow
from onrecord.telling.sayings import Saying, gather, in_brief

T = TypeVar("T")
_LONGEST_TITLE = 200
_PIECE = 1 << 16
_SHEETS = 1000  # open pages whose last words are remembered
_STALE = (
    "Not kept: this report was changed on another page since this one was opened. Your words stand below, and what is"
    " kept stands beside them where it differs. Change what you want; “Keep for later” then keeps what stands here."
)
_STALE_IN_SHORT = "Not kept: this report was changed on another page. Press “Keep for later” to see both."


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """A choice and what it names; None when the case holds it no longer."""

    choice: Choice
    what: Brief | SpeakerRow | Saying | None
    speaker: Speaker | None = None  # whose saying it is


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What a page sent: its words, `seen`, the state of those that it showed at first, and `sheet`, which page it
    is."""

    title: str
    note: str
    notes: Mapping[Key, str]
    seen: str
    sheet: str

    def on(self, draft: Draft) -> Draft:
        """The draft with these words."""
        choices = (replace(each, note=self.notes.get(each.key, each.note)) for each in draft.choices)
        return replace(draft, title=self.title, note=self.note, choices=tuple(choices))


class Stale(Exception):  # noqa: N818 - nothing failed: somebody was quicker
    """Words from a page that shows older ones than are kept by now."""

    def __init__(self, written: Written) -> None:
        super().__init__(_STALE)
        self.written = written


def show(request: Request) -> Response:
    """The report as far as it is put together."""
    return _page(request)


def _page(request: Request, written: Written | None = None) -> Response:
    """The page; after words that were not kept, with these in their fields and what is kept beside them."""
    with opened(request) as case:
        draft = choosing.draft(case)
        chosen = _looked_up(case, draft)
        total = shelves.pile(case).overview.articles
    keys = [each.key for each in draft.choices]
    lost = [words for key, words in written.notes.items() if words and key not in keys] if written else []
    told = {"written": written, "lost": lost, "stale": _STALE, "sheet": token_hex(8), "seen": draft.state(keys)}
    status = 409 if written else 200
    return render(request, "reporting.html", status=status, draft=draft, chosen=chosen, total=total, on=today(), **told)


def _looked_up(case: Case, draft: Draft) -> list[Chosen]:
    stand_in = dict.fromkeys(it.document for it in draft.choices if it.document and it.held)
    held = (_or_none(views.article, case, document) for document in stand_in)
    whole = (replace(article, said=(*article.said, *article.set_aside)) for article in held if article)
    pile = gather(whole, older=True)
    voices = (*pile.named, *pile.unnamed)
    sayings = {saying.id: saying for voice in voices for saying in voice.sayings} | {it.id: it for it in pile.unclear}
    whose = {saying.id: voice.speaker for voice in voices for saying in voice.sayings}
    return [
        Chosen(choice=choice, what=_what(case, choice, sayings), speaker=whose.get(choice.shown))
        for choice in draft.choices
    ]


def _what(case: Case, choice: Choice, sayings: dict[str, Saying]) -> Brief | SpeakerRow | Saying | None:
    if choice.kind == "attribution":
        return sayings.get(choice.shown)
    if choice.kind == "article":
        article = _or_none(views.article, case, choice.id)
        return in_brief(article) if article else None
    card = _or_none(shelves.speaker, case, choice.id)
    return card.row if card else None


def _or_none(question: Callable[[Case, str], T], case: Case, identity: str) -> T | None:
    """The answer; None when the case holds no such thing any longer."""
    try:
        return question(case, identity)
    except NotOne:
        return None


async def act(request: Request) -> Response:
    """Keep what the form says, then do what its button asks: move or drop a choice, or save the report."""
    form = await request.form()
    what, _, subject = str(form.get("act", "keep")).partition(" ")
    try:
        draft = await run_in_threadpool(_change, request, form, what, subject)
    except Stale as stale:
        if _asks_for_json(request):
            return JSONResponse({"kept": False, "sentence": _STALE_IN_SHORT}, status_code=409)
        return await run_in_threadpool(_page, request, stale.written)
    if what == "save":
        return await run_in_threadpool(_save, request, draft)
    if what == "pile":
        return await run_in_threadpool(_save, request, None)
    if _asks_for_json(request):
        return JSONResponse({"kept": True})
    return RedirectResponse(f"/report#{subject.replace(' ', '-')}" if what in _STEPS else "/report", status_code=303)


_STEPS = {"up": -1, "down": 1}


def _change(request: Request, form: FormData, what: str, subject: str) -> Draft:
    key = _key(subject)
    with opened(request) as case, case.writing():
        written = _written(form) if "title" in form else None
        if written:
            _keep(request, case, written)
        if key and what in _STEPS:
            choosing.move(case, *key, _STEPS[what])
        if key and what == "drop":
            choosing.drop(case, *key)
        if what == "clear":
            choosing.clear(case)
    with opened(request) as case:
        return choosing.draft(case)


def _written(form: FormData) -> Written:
    return Written(
        title=" ".join(str(form["title"]).split())[:_LONGEST_TITLE],
        note=_lines(form.get("note")),
        notes=dict(_notes(form)),
        seen=str(form.get("seen", "")),
        sheet=str(form.get("sheet", "")),
    )


def _keep(request: Request, case: Case, written: Written) -> None:
    """Keep what was written; Stale when what is kept is neither what the page showed nor what it sent last."""
    now, last = choosing.draft(case), _last_kept(request)
    state, there = now.state(written.notes), {each.key for each in now.choices}
    lost = any(words and key not in there for key, words in written.notes.items())
    known = (written.seen, last.get(written.sheet), None if lost else written.on(now).state(written.notes))
    if written.seen and state not in known:
        raise Stale(written)
    choosing.write(case, title=written.title, note=written.note, notes=written.notes)
    last[written.sheet] = written.on(now).state(written.notes)
    while len(last) > _SHEETS:
        last.pop(next(iter(last)), None)


def _last_kept(request: Request) -> dict[str, str]:
    """The state of the words that each page of this desk kept last; changed only while the case is written to."""
    state: Any = request.app.state
    if not hasattr(state, "kept"):
        state.kept = {}
    return cast(dict[str, str], state.kept)


def _asks_for_json(request: Request) -> bool:
    return "application/json" in request.headers.get("accept", "")


def _notes(form: FormData) -> Iterator[tuple[Key, str]]:
    for name, words in form.multi_items():
        kind, _, subject = name.partition(" ")
        key = _key(subject) if kind == "note" else None
        if key:
            yield key, _lines(words)


def _key(subject: str) -> Key | None:
    kind, _, identity = subject.partition(" ")
    return (kind, identity) if kind in choosing.KINDS and identity else None


def _lines(words: object) -> str:
    """What was written, with line ends as they are kept."""
    return str(words or "").replace("\r\n", "\n").strip()


def _save(request: Request, draft: Draft | None) -> Response:
    """The file as a download: made whole before its first byte is sent, so that what fails is said on a page."""
    running = desk(request)
    file = TemporaryFile()  # noqa: SIM115 - closed when it is sent
    for part in running.actions.report(Made(draft=draft, who=me(request), on=today())):
        file.write(part.encode("utf-8"))
    length = file.tell()
    file.seek(0)
    title = (draft and draft.title) or running.case.stem
    headers = {"Content-Disposition": disposition(title), "Content-Length": str(length)}
    return StreamingResponse(_pieces(file), media_type="text/html; charset=utf-8", headers=headers)


def _pieces(file: IO[bytes]) -> Iterable[bytes]:
    with file:
        while piece := file.read(_PIECE):
            yield piece


def disposition(title: str) -> str:
    """The header that makes an answer a download, named after a title."""
    name = safe_name(f"{title.replace('/', '-')[:120]}.html")
    plain = "".join(sign if sign.isascii() and sign not in '"\\;' else "_" for sign in name)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


def today() -> str:
    """The day, as the world counts it (UTC)."""
    return datetime.now(UTC).date().isoformat()


ROUTES = (Route("/report", show), Route("/report", act, methods=["POST"]))
