"""Who has a text from whom: the family of one article as a picture and as a tree; and all families of the case."""

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onrecord.desk import addresses, families
from onrecord.desk.actions import opened
from onrecord.desk.pages.article import the
from onrecord.desk.rendering import render
from onrecord.desk.stemma import stemma
from onrecord.model import Copy
from onrecord.store import sharing
from onrecord.store.answers import Brief
from onrecord.store.listed import Page
from onrecord.telling.descent import Row, amount, before, rows

ROWS, FAMILIES = 100, 40
NAMED = 3  # of the earliest articles, in the first sentence
DEEPEST = 8  # steps that are set in further and further; deeper ones stand below each other


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """An article in the tree. `kind` is how it hangs together with `other`: copied, version, unclear, or nothing;
    `shares` says how much they share, `before` that it says where it was published before, of one
    whose text is from nobody known."""

    article: Brief
    depth: int
    kind: str
    other: Brief | None
    shares: str
    before: str
    why: tuple[str, ...]
    earliest: str
    here: bool
    compare: str | None


def show(request: Request) -> Response:
    """The family of one article."""
    identity = request.path_params["id"]
    start = addresses.number(request.query_params, "start")
    with opened(request) as case:
        article, waiting = the(case, identity), sharing.uncompared(case)
    found = families.family(request, article.superseded_by or identity)  # older versions share nothing by themselves
    with opened(request) as case:
        sizes, originals = sharing.sizes(case, found.articles), sharing.originals(case, found.articles)
    told = rows(found.articles, found.lineage)
    copies = {copy.id: copy for copy in found.lineage.copies}
    lines = tuple(
        _line(row, found.articles, copies, (sizes, originals), identity) for row in told[start : start + ROWS]
    )
    return render(
        request,
        "lineage.html",
        article=article,
        waiting=waiting,
        page=Page(rows=lines, total=len(told), start=start),
        limit=ROWS,
        current=sum(not brief.superseded_by for brief in found.articles.values()),
        older=sum(bool(brief.superseded_by) for brief in found.articles.values()),
        earliest=[row.article for row in told if row.earliest],
        named=NAMED,
        drawing=stemma(found, told, identity) if len(told) > 1 else None,
    )


def _line(
    row: Row,
    articles: Mapping[str, Brief],
    copies: Mapping[str, Copy],
    of_texts: tuple[Mapping[str, int], Mapping[str, str]],
    here: str,
) -> Line:
    sizes, originals = of_texts
    other = articles[row.edge.parent] if row.edge else row.other
    shared = [copies[each] for each in row.edge.copies] if row.edge else list(row.unclear)
    return Line(
        article=row.article,
        depth=min(row.depth, DEEPEST),
        kind=row.edge.kind if row.edge else "unclear" if other else "",
        other=other,
        shares=amount(shared, sizes) if shared else "",
        before=before(row, originals),
        why=row.why,
        earliest=row.earliest,
        here=row.article.id == here,
        compare=addresses.compare(other.id, row.article.id) if other else None,
    )


def show_all(request: Request) -> Response:
    """One page of the families of the case, those with most articles first."""
    start = addresses.number(request.query_params, "start")
    every = families.every(request)
    with opened(request) as case:
        found = sharing.family_rows(case, every[start : start + FAMILIES])
        waiting = sharing.uncompared(case)
    return render(
        request,
        "families.html",
        waiting=waiting,
        page=Page(rows=found, total=len(every), start=start),
        limit=FAMILIES,
        articles=sum(map(len, every)),
    )


ROUTES = (Route("/article/{id}/lineage", show), Route("/families", show_all))
