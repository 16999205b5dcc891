"""Families of articles that share text, in words: a tree of who has it from whom, as far as that is clear."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from onrecord.descent import Edge, Lineage
from onrecord.model import Copy, Document
from onrecord.store.answers import Brief
from onrecord.telling.counted import counted
from onrecord.telling.dates import earliest, in_words

WHOLE, HALF = "the whole article", "half of the shorter article or more"
MOST = 0.85  # of the code points of the shorter text, from which that is shared as a whole, but for its head
WHAT = {"passage": "passage", "quotation": "quotation", "boilerplate": "boilerplate"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """An article in a tree: how deep it stands, how it hangs together with the one above, and why.

    `edge` is None at a root; `unclear` are the copies that join a root to `other`, a row further up, when nobody can
    tell who has it from whom; `earliest` says it of the roots that no other root is known to be older than.
    """

    article: Brief
    depth: int
    edge: Edge | None = None
    unclear: tuple[Copy, ...] = ()
    other: Brief | None = None
    why: tuple[str, ...] = ()
    earliest: str = ""


def rows(articles: Mapping[str, Brief], lineage: Lineage) -> list[Row]:
    """The family as a tree, a row an article: roots by date, under each what has its text from it."""
    children = defaultdict[str, list[Edge]](list)
    for edge in lineage.edges:
        children[edge.parent].append(edge)
    below = {edge.child for edge in lineage.edges}
    roots = sorted((each for each in articles.values() if each.id not in below), key=by_date)
    shared = _shared({each.id for each in roots}, lineage.copies)
    above, told, first = dict[str, Brief](), list[Row](), {each.id for each in earliest(roots)}
    early = "earliest in this case" if len(first) == 1 else "among the earliest in this case"  # of one day, say
    for root in roots:
        row = replace(_root(root, above, shared[root.id]), earliest=early if root.id in first else "")
        branch = list(_branch(row, articles, children))
        above |= {row.article.id: row.article for row in branch}
        told += branch
    return told


def _shared(roots: set[str], copies: Iterable[Copy]) -> Mapping[str, Mapping[str, list[Copy]]]:
    """What each root shares with every other article."""
    found = defaultdict[str, defaultdict[str, list[Copy]]](lambda: defaultdict(list))
    for copy in copies:
        one, other = copy.left.document, copy.right.document
        for root, partner in ((one, other), (other, one)):
            if root in roots:
                found[root][partner].append(copy)
    return found


def by_date(brief: Brief) -> tuple[bool, str, str, str]:
    """The order of articles: the earliest dated first, the undated last."""
    return brief.published is None, brief.published or "", brief.address, brief.id


def _branch(row: Row, articles: Mapping[str, Brief], children: Mapping[str, list[Edge]]) -> Iterator[Row]:
    """A row and all below it; a stack, since chains may be long."""
    waiting = [row]
    while waiting:
        here = waiting.pop()
        yield here
        below = sorted(children.get(here.article.id, ()), key=lambda edge: by_date(articles[edge.child]), reverse=True)
        waiting += [Row(article=articles[edge.child], depth=here.depth + 1, edge=edge, why=edge.why) for edge in below]


def _root(article: Brief, above: Mapping[str, Brief], shared: Mapping[str, Sequence[Copy]]) -> Row:
    """A root, and how it hangs together with what stands above it: with the one it shares most words with."""
    near = [other for other in shared if other in above]
    if not near:
        return Row(article=article, depth=0)
    best = max(near, key=lambda other: (_words(shared[other]), other))
    return Row(article=article, depth=0, unclear=tuple(shared[best]), other=above[best], why=shared[best][0].why)


def _words(copies: Sequence[Copy]) -> int:
    return sum(copy.words for copy in copies)


def amount(copies: Sequence[Copy], sizes: Mapping[str, int]) -> str:
    """How much is shared: "the whole article, 312 words", "2 passages and a quotation, 80 words"; `sizes` are the code
    points of the texts, by the ids of the articles."""
    kinds = [copy.kind for copy in copies]
    if "article" in kinds:
        what = WHOLE if _covered(copies, sizes) >= MOST else HALF
    else:
        what = " and ".join(
            counted(kinds.count(kind), WHAT[kind]) for kind in ("passage", "quotation", "boilerplate") if kind in kinds
        )
    return f"{what}, {counted(_words(copies), 'word')}"


def _covered(copies: Sequence[Copy], sizes: Mapping[str, int]) -> float:
    """The share of the shorter text that stands in these passages."""
    left, right = (sizes.get(each.document, 0) for each in (copies[0].left, copies[0].right))
    shorter = copies[0].left.document if left <= right else copies[0].right.document
    spans = [span for each in copies for span in (each.left, each.right) if span.document == shorter]
    return sum(span.end - span.start for span in spans) / max(1, min(left, right))


def named(brief: Brief) -> str:
    """An article in a line: title, outlet and date, what is not stated said so."""
    title = f"“{brief.title}”" if brief.title else brief.address
    return f"{title} · {brief.outlet or 'outlet not stated'} · {in_words(brief.published)}"


def named_of(document: Document) -> str:
    """The same of an article as it states itself."""
    title = f"“{document.title.value}”" if document.title else document.address
    outlet = document.outlet.value if document.outlet else "outlet not stated"
    return f"{title} · {outlet} · {in_words(document.published.value if document.published else None)}"


def before(row: Row, originals: Mapping[str, str]) -> str:
    """That an article of which nobody knows whom it has its text from says itself where it was published before: that
    one, wherever it is, was there first. `originals` are the names, by the ids of the articles."""
    name = originals.get(row.article.id, "") if row.edge is None else ""
    return f"says of itself that it was published before: {name}" if name else ""


def how(row: Row, copies: Mapping[str, Copy], sizes: Mapping[str, int]) -> str:
    """How an article hangs together with the one above it, in words."""
    if row.edge is None:
        if row.other is None:
            return row.earliest
        early = f"{row.earliest}; " if row.earliest else ""
        return f"{early}shares {amount(row.unclear, sizes)} with {named(row.other)}; who has it from whom is unclear"
    if row.edge.kind == "version":
        return "a later version of the one above"
    return f"has from the one above: {amount([copies[each] for each in row.edge.copies], sizes)}"
