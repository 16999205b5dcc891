"""What one article leans on: each work that it cites and what that means here, both passages beside each other where
the work is in the case, and its own sentences beside the words that it quotes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onrecord.desk.actions import Leaned, Leaning, desk, opened
from onrecord.desk.pages.article import the, told_of
from onrecord.desk.quoting import Quote, Quotes
from onrecord.desk.rendering import render
from onrecord.glossing import Gloss
from onrecord.model import Span
from onrecord.store.answers import Brief
from onrecord.store.excerpts import articles_of
from onrecord.telling import glossing
from onrecord.telling.leaning import away, by_work, telling
from onrecord.telling.sourcing import joined


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Words of an article in a line, and where they are."""

    text: str
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """Two passages: `told` says how they stand to each other, `differences` each thing that differs. There is no
    `there` where it was not found; `near` is then the passage that shares most of its words, if one does."""

    told: str
    here: Words
    there: Words | None
    differences: tuple[str, ...]
    near: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A work: its words where it is cited first, in their sentence, what is told of it, and the article of this case
    that it is, if any: `likely` where only what is given on its word tells which; else `away` says where it is.
    `standing` is an attribution that stands on it."""

    quote: Quote
    told: str
    often: int
    article: Brief | None
    away: str
    likely: bool
    why: tuple[str, ...]
    standing: str | None
    attributed: tuple[Beside, ...]


def show(request: Request) -> Response:
    """What the article with this id leans on."""
    identity = request.path_params["id"]
    with opened(request) as case:
        article = the(case, identity)
        found = desk(request).actions.leaning(identity)
        places = list(_places(found))
        cited = {each.cite.citation.span for each in found.citations}
        quotes, briefs = Quotes(case, cited, known=places), articles_of(case, places)
    page = _Page(found, quotes)
    works = [page.cited(several, briefs) for several in by_work(found.citations)]
    bearing = [each for each in works if each.article or each.standing]
    return render(
        request,
        "leaning.html",
        article=article,
        works=sorted(bearing, key=lambda each: not each.attributed),
        others=[each for each in works if not each.article and not each.standing],
        glosses=[page.gloss(each) for each in found.glosses],
        summary=glossing.summary(found.glosses) if found.glosses else "",
    )


def _places(found: Leaning) -> Iterator[Span]:
    for gloss in found.glosses:
        yield from (gloss.span, *gloss.quoted)
    for each in found.citations:
        yield each.cite.citation.span
        for said in each.attributed:
            yield from (*said.says.left, *said.says.right, *said.says.near)
        if each.work is not None and each.work.text:
            yield Span(each.work.id, 0, 1)


class _Page:
    """Puts what was found into words, with links."""

    def __init__(self, found: Leaning, quotes: Quotes) -> None:
        self._text, self._quotes = found.document.text, quotes

    def cited(self, several: Sequence[Leaned], briefs: dict[str, Brief]) -> Cited:
        """One work, by all citations of it."""
        citation, told = several[0].cite.citation, telling(several)
        article = told.work.id if told.work else told.cite.article
        return Cited(
            quote=self._quotes.of(citation.span),
            told=told_of(citation.work),
            often=len(several),
            article=briefs.get(article or ""),
            away=away(told.cite),
            likely=told.likely,
            why=told.cite.why,
            standing=next((identity for each in several for identity in each.cite.citation.leaning), None),
            attributed=tuple(self._attributed(several)),
        )

    def _attributed(self, several: Sequence[Leaned]) -> Iterator[Beside]:
        """What stands on these citations, each once."""
        texts = {each.says.left: (each.says, it.work.text) for it in several if it.work for each in it.attributed}
        for says, cited in texts.values():
            yield Beside(
                told=glossing.FOUND[says.found],
                here=self._words(says.left, self._text),
                there=self._words(says.right, cited) if says.right else None,
                near=self._words(says.near, cited) if says.near else None,
                differences=tuple(glossing.contrast(it, self._text, cited) for it in says.differences),
            )

    def gloss(self, found: Gloss) -> Beside:
        """A sentence of the article beside the words that it quotes."""
        return Beside(
            told=glossing.missing(found.missing, self._text),
            here=self._words([found.span], self._text),
            there=self._words(found.quoted, self._text),
            differences=(found.why,),
        )

    def _words(self, spans: Sequence[Span], text: str) -> Words:
        return Words(text=joined(spans, text), href=self._quotes.href(spans[0]))


ROUTES = (Route("/article/{id}/leaning", show),)
