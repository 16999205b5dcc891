"""What each citation of a case means: an article that lies here, or a work that does not, the same one for several."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from onrecord.model import Citation, Span, Work, digest
from onrecord.provenance import Cite
from onrecord.works import Canonical, Shelved, bare, folded_title, identity, meant

ITSELF = "the article itself: its address: {url}"
UNHELD = "none is known to have the words that are given on its word"
NOTHING = "nothing is given on its word that tells which"
Holders = Callable[[Citation], Collection[str]]


class Shelf:
    """The articles of a case, to be looked up by what a citation tells of them."""

    def __init__(self, articles: Iterable[Shelved], canonical: Canonical) -> None:
        self._canonical = canonical
        self._by = defaultdict[tuple[str, str], list[Shelved]](list)
        for each in articles:
            for key in (("address", bare(each.address)), ("title", folded_title(each.title))):
                self._by[key].append(each)
            if each.outlet:
                self._by["outlet", canonical(each.outlet)].append(each)

    def near(self, work: Work) -> list[Shelved]:
        """The articles that a citation of this work may mean, without those that nothing of it fits."""
        outlet = self._canonical(work.outlet) if work.outlet else ""
        keys = (("address", bare(work.url or "")), ("title", folded_title(work.title)), ("outlet", outlet))
        found = {each.id: each for key in keys if key[1] for each in self._by.get(key, ())}
        return list(found.values())

    def at(self, url: str, identity: str) -> Shelved | None:
        """The article with this id, if this is its address."""
        return next((each for each in self._by.get(("address", bare(url)), ()) if each.id == identity), None)


def cites(
    citations: Iterable[Citation], shelf: Shelf, words: Mapping[Span, str], holders: Holders, canonical: Canonical
) -> Iterator[Cite]:
    """What these citations mean, in their order; `words` are those at their places.

    `holders` gives the articles (ids) that have words in a row which stand on a citation. An outlet alone means an
    article of it only when that is one of them; so does a work of an outlet without a title, unless its date leaves one
    article.
    """
    several = list(citations)
    first = {each.id for each in several}
    known = {
        each.id: _cite(each, shelf, words[each.span], holders, canonical)
        for each in several
        if each.again is None or each.again not in first
    }
    for each in several:
        if each.id in known:
            yield known[each.id]
        else:
            one = known[each.again or ""]
            yield Cite(citation=each, article=one.article, work=one.work, why=(f"named again: {each.why}", *one.why))


def _cite(citation: Citation, shelf: Shelf, words: str, holders: Holders, canonical: Canonical) -> Cite:
    work, own = citation.work, citation.span.document
    if work.url and bare(work.url) and (itself := shelf.at(work.url, own)):
        return _to(citation, itself, ITSELF.format(url=work.url))
    found, why = meant(work, (each for each in shelf.near(work) if each.id != own), canonical)
    if found:
        held = holders(citation)
        holding = [each for each in found if each.id in held]
        if holding:
            return _to(citation, min(holding, key=_by_date), why, "it has the words that are given on its word")
        if len(found) == 1 and (work.url or work.title or work.published):
            return _to(citation, found[0], why)
        many = "an article" if len(found) == 1 else f"{len(found)} articles"
        why = f"{many} of this case may be meant; {UNHELD if citation.leaning else NOTHING}"
    known = identity(work, words, canonical)
    key = known.key if known else f"citation {citation.id}"
    return Cite(citation=citation, article=None, work=digest("work", key), why=(why, *([known.why] if known else ())))


def _to(citation: Citation, article: Shelved, *why: str) -> Cite:
    return Cite(citation=citation, article=article.id, work=digest("work", "article", article.id), why=why)


def _by_date(article: Shelved) -> tuple[bool, str, str]:
    return article.published is None, article.published or "", article.id
