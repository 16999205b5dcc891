"""What each citation of a case means: an article that lies here, or a work that does not, the same one for several."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from onrecord.model import Citation, Span, Work, digest
from onrecord.provenance import Cite
from onrecord.works import Canonical, Shelved, bare, folded_title, identity, meant

Shared = Mapping[str, Sequence[tuple[Span, str]]]  # by article: its passages that another article (id) has too


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


def cites(  # noqa: PLR0913, PLR0917 - the same for all of them
    citations: Iterable[Citation],
    shelf: Shelf,
    shared: Shared,
    contents: Mapping[str, Sequence[Span]],
    words: Mapping[Span, str],
    canonical: Canonical,
) -> Iterator[Cite]:
    """What these citations mean, in their order. `contents` are the places of what attributions report that stand on
    them, `words` those of the citations themselves.

    An outlet alone means an article of it only when that holds words that are given on its word; so does a work of an
    outlet without a title, unless its date leaves one article.
    """
    several = list(citations)
    first = {each.id: each for each in several}
    known = dict[str, Cite]()
    for each in several:
        if each.again is None or each.again not in first:
            known[each.id] = _cite(each, shelf, shared, contents, words[each.span], canonical)
    for each in several:
        if each.id in known:
            yield known[each.id]
        else:
            one = known[each.again or ""]
            yield Cite(citation=each, article=one.article, work=one.work, why=(f"named again: {each.why}", *one.why))


def _cite(  # noqa: PLR0913, PLR0917 - what a citation is compared with
    citation: Citation,
    shelf: Shelf,
    shared: Shared,
    contents: Mapping[str, Sequence[Span]],
    words: str,
    canonical: Canonical,
) -> Cite:
    work, own = citation.work, citation.span.document
    found, why = meant(work, (each for each in shelf.near(work) if each.id != own), canonical)
    if found:
        holding = _holding(citation, found, shared.get(own, ()), contents)
        if holding:
            return _to(citation, holding[0], why, "it has the words that are given on its word")
        if len(found) == 1 and (work.url or work.title or work.published):
            return _to(citation, found[0], why)
        many = "an article" if len(found) == 1 else f"{len(found)} articles"
        why = f"{many} of this case may be meant; none is known to have the words that are given on its word"
    known = identity(work, words, canonical)
    key = known.key if known else f"citation {citation.id}"
    return Cite(citation=citation, article=None, work=digest("work", key), why=(why, *([known.why] if known else ())))


def _to(citation: Citation, article: Shelved, *why: str) -> Cite:
    return Cite(citation=citation, article=article.id, work=digest("work", "article", article.id), why=why)


def _holding(
    citation: Citation,
    found: Sequence[Shelved],
    shared: Sequence[tuple[Span, str]],
    contents: Mapping[str, Sequence[Span]],
) -> list[Shelved]:
    """Those that share with the citing article words that stand on the citation, the earliest first."""
    leaning = [span for identity in citation.leaning for span in contents.get(identity, ())]
    others = {other for span, other in shared if any(span.overlaps(each) for each in leaning)}
    holding = [each for each in found if each.id in others]
    return sorted(holding, key=lambda each: (each.published is None, each.published or "", each.id))
