"""What each citation of a case means: an article that lies here, or a work that does not, the same one for several."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from onrecord.link.shortened import Shortened
from onrecord.model import Citation, Work, digest
from onrecord.provenance import Cite
from onrecord.works import Canonical, Shelved, bare, folded_title, identity, meant

ITSELF = "the article itself: its address: {url}"
UNHELD = "none is known to have the words that are given on its word"
NOTHING = "nothing is given on its word that tells which"
HELD = "it has the words that are given on its word"
SHARING = "it shares text with this article"
CARRIED = "the same passage in another article"


class Pile(Protocol):
    """What the articles of a case tell of a citation beside its work."""

    def words(self, citation: Citation) -> str:
        """The words at its place."""

    def setting(self, citation: Citation) -> str | None:
        """The words around it, where they stand in a passage that several articles have: there it cites one work."""

    def holders(self, citation: Citation) -> Collection[str]:
        """The articles (ids) that have words in a row which stand on it."""

    def sharers(self, citation: Citation) -> Collection[str]:
        """The articles (ids) that share text with its own."""


class Shelf:
    """The articles of a case, to be looked up by what a citation tells of them; `text` gives the text of an article."""

    def __init__(self, articles: Iterable[Shelved], canonical: Canonical, text: Callable[[str], str]) -> None:
        self.canonical = canonical
        self._articles = {each.id: each for each in articles}
        self._outlets = {canonical(each.outlet): each.outlet for each in self._articles.values() if each.outlet}
        self._whole = Shortened(self._outlets.values, text, canonical).whole
        self._by = defaultdict[tuple[str, str], list[Shelved]](list)
        for each in self._articles.values():
            for key in (("address", bare(each.address)), ("title", folded_title(each.title))):
                self._by[key].append(each)
            if each.outlet:
                self._by["outlet", canonical(each.outlet)].append(each)

    def whole(self, citation: Citation) -> Citation:
        """The citation, an outlet of the case by its whole name in it: the Quenn Courier for "the Courier"."""
        work, own = citation.work, self._articles.get(citation.span.document)
        if not work.outlet or own is None:
            return citation
        outlet = self._outlets.get(self._whole(work.outlet, own), work.outlet)
        return replace(citation, work=replace(work, outlet=outlet))

    def is_later(self, article: Shelved, citation: Citation) -> bool:
        """Whether an article is dated behind the one that cites."""
        own = self._articles.get(citation.span.document)
        day, other = (own.published if own else None) or "", article.published or ""
        common = min(len(day), len(other))
        return day[:common] < other[:common]

    def near(self, work: Work) -> list[Shelved]:
        """The articles that a citation of this work may mean, without those that nothing of it fits."""
        outlet = self.canonical(work.outlet) if work.outlet else ""
        keys = (("address", bare(work.url or "")), ("title", folded_title(work.title)), ("outlet", outlet))
        found = {each.id: each for key in keys if key[1] for each in self._by.get(key, ())}
        return list(found.values())

    def at(self, url: str, identity: str) -> Shelved | None:
        """The article with this id, if this is its address."""
        return next((each for each in self._by.get(("address", bare(url)), ()) if each.id == identity), None)


def cites(citations: Iterable[Citation], shelf: Shelf, pile: Pile) -> Iterator[Cite]:
    """What these citations mean, in their order.

    An outlet alone means an article of it only when that has words in a row which stand on the citation, or, where none
    stand on it, as on a credit, when it alone shares text with the article; so does a work of an outlet without a
    title, unless its date leaves one article.
    """
    several = list(citations)
    first = {each.id for each in several}
    known = {
        each.id: replace(_cite(shelf.whole(each), shelf, pile), citation=each)
        for each in several
        if each.again is None or each.again not in first
    }
    for each in several:
        if each.id in known:
            yield known[each.id]
        else:
            one = known[each.again or ""]
            yield replace(one, citation=each, why=(f"named again: {each.why}", *one.why))


def _cite(citation: Citation, shelf: Shelf, pile: Pile) -> Cite:
    work, own = citation.work, citation.span.document
    if work.url and bare(work.url) and (itself := shelf.at(work.url, own)):
        return _to(citation, itself, ITSELF.format(url=work.url))
    found, why = meant(work, (each for each in shelf.near(work) if each.id != own), shelf.canonical)
    if told := _told(citation, found, shelf, pile):
        return _to(citation, told[0], why, *told[1:])
    if found:
        many = "an article" if len(found) == 1 else f"{len(found)} articles"
        why = f"{many} of this case may be meant; {UNHELD if citation.leaning else NOTHING}"
    key, same = _identity(citation, shelf, pile)
    return Cite(citation=citation, article=None, work=digest("work", key), why=(why, *same), may=len(found))


def _told(
    citation: Citation, found: Sequence[Shelved], shelf: Shelf, pile: Pile
) -> tuple[Shelved, *tuple[str, ...]] | None:
    """The one of these articles that a citation is told to mean, and by what beside what its work tells of it."""
    held = pile.holders(citation) if citation.leaning and found else ()
    if holding := [each for each in found if each.id in held]:
        return min(holding, key=_by_date), HELD
    work = citation.work
    if len(found) == 1 and (work.url or work.title or work.published):
        return (found[0],)
    shared = pile.sharers(citation) if found and not citation.leaning else ()
    sharing = [each for each in found if each.id in shared and not shelf.is_later(each, citation)]
    return (sharing[0], SHARING) if len(sharing) == 1 else None


def _identity(citation: Citation, shelf: Shelf, pile: Pile) -> tuple[str, tuple[str, ...]]:
    """What is equal for all citations of a work that is not here, with the reason; its own where nothing is known."""
    if known := identity(citation.work, pile.words(citation), shelf.canonical):
        return known.key, (known.why,)
    if setting := pile.setting(citation):
        told = f"{citation.work.published or ''} {citation.work.author or ''}"
        return f"passage {setting} {told}", (CARRIED,)
    return f"citation {citation.id}", ()


def _to(citation: Citation, article: Shelved, *why: str) -> Cite:
    return Cite(citation=citation, article=article.id, work=digest("work", "article", article.id), why=why)


def _by_date(article: Shelved) -> tuple[bool, str, str]:
    return article.published is None, article.published or "", article.id
