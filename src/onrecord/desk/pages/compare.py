"""Two articles beside each other: what they share, who has it from whom, what was edited, what became of who said
what."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onrecord.descent import Lineage
from onrecord.desk import addresses, families
from onrecord.desk.actions import desk, opened
from onrecord.desk.pages.article import the
from onrecord.desk.rendering import render
from onrecord.model import Span
from onrecord.store import sharing
from onrecord.store.views import Article
from onrecord.telling.beside import SIGLA, Compared, Reworded, Two, beside, called
from onrecord.telling.descent import amount
from onrecord.telling.edits import Earlier, Edited, headed, kept, version, words
from onrecord.telling.edits import amount as edited
from onrecord.telling.layout import anchor

SAME = "These are one and the same article; to compare, name two."


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A sentence of one article cut into parts, true of those that are meant; `href` leads to it. Where it lacks the
    words that the other has, no part is meant."""

    parts: tuple[tuple[bool, str], ...]
    href: str

    @property
    def lacks(self) -> bool:
        """Whether the other article has words here that this one has not."""
        return not any(meant for meant, _ in self.parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What became of a part of an attribution, or of a statement, and the sentence in both articles. `words` are which
    words of a statement became others; a side that has it not has a link to where it would stand."""

    says: str
    sides: Two[Quoted]
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """What one of the two shares with an older version of the other (0 or 1), and not with the current one."""

    side: int
    version: str
    words: str
    href: str


def show(request: Request) -> Response:
    """The article that is named first is on the left."""
    asked = request.path_params["left"], request.path_params["right"]
    with opened(request) as case:
        articles = the(case, asked[0]), the(case, asked[1])
        waiting = sharing.uncompared(case)
    if asked[0] == asked[1]:
        raise HTTPException(400, SAME)
    found = desk(request).actions.compare(*asked, _family(request, articles))
    turned = found.left.id != asked[0]
    child = _child(found, turned)
    edits = found.edits if found.passages and child is not None else None
    briefs = (found.right_brief, found.left_brief) if turned else (found.left_brief, found.right_brief)
    sizes = {each.id: len(each.text) for each in (found.left, found.right)}
    return render(
        request,
        "compare.html",
        found=found,
        waiting=waiting,
        articles=articles,
        briefs=briefs,
        names=called(briefs),
        sigla=SIGLA,
        child=child,
        amount=amount([each.copy for each in found.passages], sizes) if found.passages else "",
        places=sum(step.op != "equal" for each in found.passages for step in each.steps),
        parts=beside(found, turned=turned),
        changes=[_change(each, articles, turned) for each in found.rewordings],
        edits=None if edits is None else [_edit(each, articles, child == 0) for each in edits],
        edited=edited(edits or ()),
        earlier=[_before(each, asked) for each in found.earlier],
        older=any(brief.superseded_by for brief in briefs) and not found.versions,
    )


def _family(request: Request, articles: Two[Article]) -> Lineage | None:
    """The lineage of both; None for two versions of one address, which need none."""
    one, other = (article.document for article in articles)
    return None if one.address == other.address else families.family(request, one.id).lineage


def _before(found: Earlier, asked: Two[str]) -> Before:
    """With a link to the older version beside the article, which keeps its side."""
    side = int(found.current == asked[1])
    pair = (found.article, found.version) if side else (found.version, found.article)
    return Before(side=side, version=version(found), words=kept(found), href=addresses.compare(*pair))


def _child(found: Compared, turned: bool) -> int | None:
    """Which of the two has it from the other, 0 or 1; None when that is unclear."""
    if found.way is None:
        return None
    return int((found.way == "right from left") != turned)


def _change(found: Reworded, articles: Two[Article], turned: bool) -> Change:
    spans = (found.right, found.left) if turned else (found.left, found.right)
    return Change(
        says=f"{found.what} {found.change}",
        sides=(_quoted(articles[0], spans[0]), _quoted(articles[1], spans[1])),
    )


def _edit(found: Edited, articles: Two[Article], turned: bool) -> Change:
    """A statement on both sides; the older text is the second one when turned."""
    old, new = articles[::-1] if turned else articles
    places = [step for step in found.steps if step.op != "equal"]
    sides = (
        _statement(old, found.old, [step.left for step in places], found.old_at),
        _statement(new, found.new, [step.right for step in places], found.new_at),
    )
    return Change(
        says=headed(found),
        sides=sides[::-1] if turned else sides,
        words=tuple(words(found, old.document.text, new.document.text)),
    )


def _statement(article: Article, span: Span | None, meant: Sequence[tuple[int, int]], at: int) -> Quoted:
    """A statement with the words that are others there; without words, the place where it would stand."""
    document = article.document
    places = [Span(document.id, start, end) for start, end in meant if start < end]
    return Quoted(
        parts=tuple(_parts(document.text, (span.start, span.end), places)) if span else (),
        href=addresses.article(document.id, start=anchor(article, max(0, at - 1) if span is None else at)),
    )


def _quoted(article: Article, spans: Sequence[Span]) -> Quoted:
    """The sentence that these words begin in, up to their end."""
    first = min(span.start for span in spans)
    sentence = next((it.span for it in article.sentences if it.span.start <= first < it.span.end), spans[0])
    whole = any(span.start <= sentence.start and span.end >= sentence.end for span in spans)
    end = max(sentence.end, *(span.end for span in spans))
    return Quoted(
        parts=tuple(_parts(article.document.text, (sentence.start, end), () if whole else sorted(spans))),
        href=addresses.article(article.document.id, start=anchor(article, first)),
    )


def _parts(text: str, place: tuple[int, int], meant: Sequence[Span]) -> Iterator[tuple[bool, str]]:
    here = place[0]
    for span in meant:
        if span.start > here:
            yield False, text[here : span.start]
        yield True, text[max(here, span.start) : span.end]
        here = max(here, span.end)
    if here < place[1]:
        yield False, text[here : place[1]]


ROUTES = (Route("/compare/{left}/{right}", show),)
