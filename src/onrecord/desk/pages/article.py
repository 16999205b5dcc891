"""One article to read: its head, its text, the cards of its attributions, and the bytes it was read from."""

from collections import Counter
from pathlib import PurePosixPath
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onrecord.desk import addresses
from onrecord.desk.actions import desk, opened
from onrecord.desk.cards import Card, Draft, card, names
from onrecord.desk.facts import facts
from onrecord.desk.rendering import render
from onrecord.model import Citation, Work
from onrecord.store import Case, sharing, shelves, views
from onrecord.store.originals import original, original_bytes
from onrecord.store.views import Article, NotOne
from onrecord.telling.dates import in_words
from onrecord.telling.drawing import Leads, drawn
from onrecord.telling.language import language_note
from onrecord.telling.layout import lay_out

SUGGESTED = 200  # speakers of the case whose names a card suggests
Trouble = dict[str, str]
"""What was wrong with what a person sent: "about" (a field, "speaker" or "roles"), "sentence", and the fields sent."""
NO_TROUBLE: Trouble = {"about": "", "sentence": ""}


def show(request: Request) -> Response:
    """The article; `?at=` has the card of one attribution open."""
    return reading(request, request.path_params["id"], at=request.query_params.get("at"))


def reading(
    request: Request, identity: str, *, at: str | None = None, trouble: Trouble | None = None, status: int = 200
) -> Response:
    """The page of an article, with what was wrong with a form when something was."""
    with opened(request) as case:
        article = the(case, identity)
        versions = views.versions(case, article.document.address)
        held = original(case, article.document.id)
        shared = sharing.shared_with(case, article.document.id)
        shown = _card_at(request, article, at)
        suggested = _suggested(case, article) if shown else ()
    return render(
        request,
        "article.html",
        status=status,
        article=article,
        facts=facts(article),
        text=drawn(lay_out(article), leads(article)),
        leaning=_leaning(article),
        versions=versions,
        shared=shared,
        held=held,
        it=shown,
        names=suggested,
        aside=[card(article, said.attribution.id) for said in article.set_aside],
        language=language_note(article.document),
        twice=_says_its_title(article),
        trouble=trouble or NO_TROUBLE,
        page="article",
    )


def the(case: Case, identity: str) -> Article:
    """The article with exactly this id; NotOne when there is none."""
    found = views.article(case, identity)
    if found.document.id != identity:
        raise NotOne("There is no such article in this case; it may have been taken out.")
    return found


Leaning = tuple[Citation, int, str]


def _leaning(article: Article) -> tuple[list[Leaning], list[Leaning]]:
    """The works that an article leans on, each where it is cited first, with how often and what is told of it: those on
    which attributions stand, and those that it only names, links or credits."""
    often = Counter(each.again or each.id for each in article.citations)
    bearing = {each.again or each.id for each in article.citations if each.leaning}
    firsts = [(each, often[each.id], told_of(each.work)) for each in article.citations if each.again is None]
    return [it for it in firsts if it[0].id in bearing], [it for it in firsts if it[0].id not in bearing]


def told_of(work: Work) -> str:
    """What its citation tells of a work: "report, by the Port Board, 2019, page 20"."""
    kind = "" if work.kind == "other" else work.kind
    by = f"by {work.author}" if work.author else ""
    title = f"“{work.title}”" if work.title else ""
    when = in_words(work.published) if work.published else ""
    outlet = work.outlet if work.kind != "outlet" else ""
    return ", ".join(words for words in (kind, title, by, outlet, when, work.place) if words)


def _says_its_title(article: Article) -> bool:
    """True when the text begins with the headline that the page has above it already."""
    first = next((block for block in article.document.blocks if block.kind == "title"), None)
    if first is None or not article.title:
        return False
    return first.span.of(article.document.text).split() == article.title.split()


def leads(article: Article) -> Leads:
    """Where the marks of the text lead: to speakers' pages and to cards."""
    here = f"/article/{article.document.id}/attribution/"
    return Leads(
        sentence="s", speaker=lambda speaker: addresses.speaker(speaker.id), attribution=lambda found: here + found.id
    )


def _card_at(request: Request, article: Article, identity: str | None) -> Card | None:
    """The card that the address asks for; None when it asks for none, or for one that is gone."""
    try:
        return card(article, identity, desk(request).actions.replies) if identity else None
    except NotOne:
        return None


def _suggested(case: Case, article: Article) -> tuple[str, ...]:
    page = shelves.speakers(case, limit=SUGGESTED)
    return names(article, (row.speaker.name for row in page.rows))


def show_card(request: Request) -> Response:
    """The card of one attribution: a page of its own, or with `?part=1` what is put beside the text."""
    return carding(request, request.path_params["id"], request.path_params["attribution"])


def carding(
    request: Request, identity: str, attribution: str, *, trouble: Trouble | None = None, status: int = 200
) -> Response:
    """The card, with what was wrong with its form when something was; "new" is that of one yet to be marked."""
    with opened(request) as case:
        article = the(case, identity)
        found = None if attribution == "new" else card(article, attribution, desk(request).actions.replies)
        suggested = _suggested(case, article)
    part = "part" in request.query_params
    values = {"article": article, "it": found, "names": suggested, "trouble": trouble or NO_TROUBLE, "part": part}
    template = "card_part.html" if part else "card_page.html"
    return render(
        request,
        template,
        status=status,
        blank={role: _asked(article, request, role) for role in ("source", "cue", "content")},
        page="article" if part else "card",
        **values,
    )


def _asked(article: Article, request: Request, role: str) -> Draft:
    """What the address asks to be marked: a range of the text, "start-end"."""
    start, _, end = request.query_params.get(role, "").partition("-")
    if not (start.isascii() and start.isdigit() and end.isascii() and end.isdigit() and len(start + end) < 20):
        return Draft()
    words = article.document.text[int(start) : int(end)]
    return Draft(words=" ".join(words.split()), starts=start)


def send_original(request: Request) -> Response:
    """The bytes as they were read, as a file to keep: never shown, never run."""
    with opened(request) as case:
        held = original(case, request.path_params["id"])
        data = original_bytes(case, held)
    name = file_name(held.path)
    plain = "".join(sign if sign.isascii() and sign not in '"\\%' else "_" for sign in name)
    return Response(
        data,
        media_type="application/octet-stream",
        headers={
            "Content-Disposition": f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}",
            "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "sandbox; default-src 'none'",
        },
    )


def file_name(path: str) -> str:
    """The name of a file, fit to be written down again: no folders, no controls, nothing that turns it around."""
    name = PurePosixPath(path.replace("\\", "/")).name.encode("utf-8", "replace").decode("utf-8")
    kept = "".join(sign if sign.isprintable() and sign not in '/:*?"<>|' else "_" for sign in name)
    return kept.strip(" .")[:200] or "original"


ROUTES = (
    Route("/article/{id}", show),
    Route("/article/{id}/original", send_original),
    Route("/article/{id}/attribution/{attribution}", show_card),
)
