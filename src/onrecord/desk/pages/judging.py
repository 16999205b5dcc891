"""What a person says of an article or an attribution, from a form to the case, and back to where they were."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TypedDict, get_args

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from onrecord.desk import addresses
from onrecord.desk.actions import desk, opened
from onrecord.desk.cards import card
from onrecord.desk.dating import dated
from onrecord.desk.facts import LONG, SEVERAL
from onrecord.desk.pages.article import Trouble, carding, reading, the
from onrecord.desk.rendering import me
from onrecord.desk.wording import NotFoundHere, found_roles, given
from onrecord.model import (
    Attribution,
    JudgedField,
    Judgement,
    Roles,
    Span,
    Subject,
    SubjectKind,
    Verdict,
    attribution_id,
    judgement,
)
from onrecord.store import CaseError, subjects
from onrecord.store.allowed import check
from onrecord.store.views import Article, Said
from onrecord.telling.judged import FIELDS

Form = Mapping[str, str]
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
OF_AN_ARTICLE: tuple[SubjectKind, ...] = ("article", "attribution", "speaker")
LONGEST = 20_000  # characters of one field of a form
_NOBODY = (
    "Who says it? Write a name or a description, or tick “the text gives no source”: nothing is recorded without one."
)
_BOTH = "Either somebody says it or the text gives no source: clear the field or the tick."


class Unclear(Exception):  # noqa: N818 - the form is at fault, no program
    """A form that does not say enough: what is wrong and what to do, and which part of the page it is about."""

    def __init__(self, about: str, sentence: str) -> None:
        super().__init__(sentence)
        self.about = about
        self.sentence = sentence


async def judge(request: Request) -> Response:
    """Keep what a person says and go back to where they were; a form that is unclear comes back with its words."""
    form = {name: value for name, value in (await request.form()).items() if isinstance(value, str)}
    return await run_in_threadpool(_judge, request, form)


async def undo(request: Request) -> Response:
    """Take a judgement back."""
    form = await request.form()
    found, back = str(form.get("judgement", "")), addresses.own(str(form.get("back", "")))
    try:
        await run_in_threadpool(desk(request).actions.undo, found, me(request))
    except ValueError as error:
        raise HTTPException(409, str(error)) from None
    return RedirectResponse(back, status_code=303)


def _judge(request: Request, form: Form) -> Response:
    kind, verdict = form.get("kind", ""), form.get("verdict", "")
    if kind not in OF_AN_ARTICLE or verdict not in VERDICTS:
        raise HTTPException(400, "This form does not say what is judged; go back and use the page's own buttons.")
    with opened(request) as case:
        article = the(case, form.get("article", ""))
        told = card(article, form["attribution"]).found if form.get("attribution") else None
    try:
        made = _made(article, told, form, me(request))
        _keep(request, made, form)
    except Unclear as unclear:
        return _again(request, form, unclear)
    return RedirectResponse(_back(request, article, form, made[0]), status_code=303)


def _keep(request: Request, made: list[Judgement], form: Form) -> None:
    """Into the case, all or none. What it refuses is unclear, and so is a case that cannot be written to now: the form
    comes back with its words."""
    try:
        desk(request).actions.judge(made)
    except (ValueError, CaseError) as error:
        raise Unclear(form.get("field") or ("speaker" if form["kind"] == "speaker" else "roles"), str(error)) from None


def _made(article: Article, told: Attribution | None, form: Form, who: str) -> list[Judgement]:
    """The judgements that a form makes: one, or two where words are marked together with their speaker."""
    if any(len(value) > LONGEST for value in form.values()):
        raise Unclear(form.get("field") or "roles", "This is longer than the desk keeps; shorten it.")
    if form["kind"] == "article":
        return [_of_field(article, form, who)]
    if told is None:
        return _of_new(article, form, who)
    subject = subjects.of_attribution(article, told, "speaker" if form["kind"] == "speaker" else "attribution")
    return [
        _of_speaker(article, told, subject, form, who)
        if form["kind"] == "speaker"
        else _of_words(article, told, subject, form, who)
    ]


def _of_field(article: Article, form: Form, who: str) -> Judgement:
    name = next((each for each in FIELDS if each == form.get("field")), None)
    if name is None:
        raise HTTPException(400, "This form does not say which field is filled in; go back and use the page's own.")
    values = () if form["verdict"] == "no" else _values(name, form.get("value", ""))
    subject = subjects.of_field(article, name)
    return judgement(subject=subject, verdict="instead", value=values, who=who, when=now(), **_why(form))


def _values(field: JudgedField, words: str) -> tuple[str, ...]:
    if field in LONG:
        kept = words.replace("\r\n", "\n").strip()
        return (kept,) if kept else ()
    lines = tuple(" ".join(line.split()) for line in words.splitlines() if line.strip())
    if not lines:
        raise Unclear(
            field, "Nothing was written. Write what it is, or go back; “Not stated” says that nobody states it."
        )
    if field == "published":
        return (_date(lines[0]),)
    return lines if field in SEVERAL else (" ".join(lines),)


def _date(words: str) -> str:
    """An ISO prefix, whatever a person wrote."""
    try:
        return dated(words)
    except ValueError as error:
        raise Unclear("published", str(error)) from None


def _of_speaker(article: Article, told: Attribution, subject: Subject, form: Form, who: str) -> Judgement:
    if form["verdict"] == "instead":
        return _speaks(subject, form, who, _name(form))
    said = card(article, told.id).said
    value = (said.speaker.name,) if said.speaker else ()
    verdict: Verdict = "no" if form["verdict"] == "no" else "yes"
    return judgement(subject=subject, verdict=verdict, value=value, who=who, when=now(), **_why(form))


def _speaks(subject: Subject, form: Form, who: str, name: str) -> Judgement:
    named = not form.get("described")
    return judgement(subject=subject, verdict="instead", value=(name,), named=named, who=who, when=now(), **_why(form))


def _name(form: Form) -> str:
    name = " ".join(form.get("value", "").split())
    if not name:
        raise Unclear("speaker", "Nobody was named. Write who speaks, or how the article describes them.")
    try:
        check(name)  # before the words are kept that they are said to speak
    except ValueError as error:
        raise Unclear("speaker", str(error)) from None
    return name


def _of_words(article: Article, told: Attribution, subject: Subject, form: Form, who: str) -> Judgement:
    verdict = next(each for each in VERDICTS if each == form["verdict"])
    found = _roles(article, form, near=told.extent) if verdict == "instead" else None
    return judgement(subject=subject, verdict=verdict, roles=found, who=who, when=now(), **_why(form))


def _of_new(article: Article, form: Form, who: str) -> list[Judgement]:
    """Words that no program found to be anybody's, with who says them, or that the text gives no source."""
    if sourceless := bool(form.get("sourceless")):
        if form.get("value", "").strip():
            raise Unclear("speaker", _BOTH)
    elif not form.get("value", "").strip():
        raise Unclear("speaker", _NOBODY)
    found = _roles(article, form, near=None)
    about = Subject(
        kind="attribution",
        address=article.document.address,
        text_sha256=article.document.text_sha256,
        roles=found,
    )
    made = [judgement(subject=about, verdict="yes", who=who, when=now(), **_why(form))]
    if not sourceless:
        speaker = Subject(kind="speaker", address=about.address, text_sha256=about.text_sha256, roles=found)
        made.append(_speaks(speaker, form, who, _name(form)))
    return made


def _roles(article: Article, form: Form, *, near: Span | None) -> Roles:
    fields = [given(role, form.get(role, ""), form.get(f"{role}_at", "")) for role in ("source", "cue", "content")]
    try:
        found = found_roles(article.document.text, fields, near)
    except NotFoundHere as error:
        raise Unclear("roles", str(error)) from None
    if not found.content:
        raise Unclear("roles", "Content: no words were given. Copy those that are reported from the text.")
    return found


def _again(request: Request, form: Form, unclear: Unclear) -> Response:
    """The page that the form came from, with what was wrong and what was written; a script that sent it puts the card
    where it was, so that for it all went well."""
    trouble: Trouble = {"value": "", **form, "about": unclear.about, "sentence": unclear.sentence}
    status = 200 if "part" in request.query_params else 422
    if form["kind"] == "article":
        return reading(request, form["article"], trouble=trouble, status=status)
    return carding(request, form["article"], form.get("attribution") or "new", trouble=trouble, status=status)


def _back(request: Request, article: Article, form: Form, made: Judgement) -> str:
    """Where the person was; where the words are others now, the attribution that has them."""
    identity = article.document.id
    if made.subject.kind == "article":
        return f"{addresses.article(identity)}#f-{made.subject.field}"
    at = _at(request, identity, made)
    if form.get("page") == "card" and at:
        return f"/article/{identity}/attribution/{at}"
    return addresses.article(identity, at=at)


def _at(request: Request, identity: str, made: Judgement) -> str | None:
    """The attribution that a judgement bears on now: the one with its words, else the one that it was heard for."""
    with opened(request) as case:
        article = the(case, identity)
    wanted = _id(identity, made.roles or made.subject.roles)
    every = (*article.said, *article.set_aside)
    if any(said.attribution.id == wanted for said in every):
        return wanted
    heard = (said for said in every if _heard(said, made))
    return next((said.attribution.id for said in heard), None)


def _heard(said: Said, made: Judgement) -> bool:
    return any(each is not None and each.judgement.id == made.id for each in (said.judged, said.speaker_judged))


def _id(document: str, found: Roles) -> str:
    """The id of the attribution with these passages, as any that is found has it."""
    source, cue, content = (
        tuple(sorted({Span(document, each.start, each.end) for each in role}))
        for role in (found.source, found.cue, found.content)
    )
    return attribution_id(document, source, cue, content)


class _Why(TypedDict):
    """Why a person says it, and where they have it from."""

    note: str
    source: str


def _why(form: Form) -> _Why:
    note, source = (" ".join(form.get(name, "").split()) for name in ("note", "source"))
    return _Why(note=note, source=source)


def now() -> str:
    """The time, in UTC."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")  # two acts of one second are two acts


ROUTES = (Route("/judge", judge, methods=["POST"]), Route("/undo", undo, methods=["POST"]))
