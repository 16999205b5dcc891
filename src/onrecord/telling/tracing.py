"""Where a claim comes from, in words: the counts in a line, each origin with those who carry it, what hangs open.

Nothing here says what is true: an origin is where the chains of these articles end, no more.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from onrecord import chains
from onrecord.model import Span
from onrecord.provenance import RING, Carrier, Lost, Origin, Origins
from onrecord.store.answers import Brief
from onrecord.store.fewer import Fewer
from onrecord.store.nearly import SHOWN
from onrecord.telling.counted import counted

KINDS = {"speaker": "speaker", "unnamed": "source without a name", "work": "outlet or work", "text": "no source given"}
LOST = {
    "hedge": "a word that weakens it is gone",
    "source to fact": "the source is gone",
    "name": "the name of the source is gone",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """An origin with the carriers that lead to it, by date, and what to call it."""

    origin: Origin
    name: str
    carriers: tuple[Carrier, ...]


def counts(origins: Origins, denials: int) -> str:
    """The counts in a line: "14 articles · 3 texts · 1 to 3 origins · no denial found by this version"."""
    parts = [counted(origins.articles, "article"), counted(origins.texts, "text"), how_many(origins)]
    parts.append(counted(denials, "denial") if denials else "no denial found by this version")
    return " · ".join(parts)


def fewer_words(found: Fewer) -> str:
    """That some of the words stand in more articles: "Fewer words may find more: 8 articles hold cords swelled"."""
    return f"Fewer words may find more: {counted(found.articles, 'article')} hold “{' '.join(found.words)}”."


def near_words(many: int) -> str:
    """What the articles are that are listed below: "2 more articles have a sentence each with most of ..."."""
    told = "has a sentence" if many == 1 else "have a sentence each"
    least = "at least " if many >= SHOWN else ""
    return (
        f"{least}{counted(many, 'more article')} {told} with most of these words."
        " It may say the same, or the contrary: read it."
    )


def how_many(origins: Origins) -> str:
    """How many origins there are: "2 origins", "1 to 3 origins"."""
    least, most = origins.at_least, origins.at_most
    return counted(most, "origin") if least == most else f"{least} to {most} origins"


def branches(origins: Origins, carriers: Sequence[Carrier]) -> list[Branch]:
    """Each origin with those who carry it, in the order of the carriers: the closed ones first."""
    by_document = defaultdict[str, list[tuple[int, Carrier]]](list)
    for at, each in enumerate(carriers):
        by_document[each.document].append((at, each))
    found = []
    for origin in sorted(origins.origins, key=lambda each: each.open):
        said = {None, *origin.attributions}
        near = sorted(
            ((at, each) for one in origin.documents for at, each in by_document[one] if each.attribution in said),
            key=lambda numbered: numbered[0],
        )
        several = tuple(each for _, each in near)
        found.append(Branch(origin=origin, name=name_of(origin, several), carriers=several))
    return found


def name_of(origin: Origin, carriers: Iterable[Carrier] = ()) -> str:
    """What to call an origin."""
    if origin.kind == "text" and origin.name:
        return f"{origin.name}, as a person says"
    if origin.key.startswith(RING):
        return "these articles, which have it from one another"
    if origin.kind == "text":
        several = list(carriers)  # a copy that names another of them has it from there
        first = next((each for each in several if each.ending.kind == "text"), next(iter(several), None))
        outlet = next((hop.name for hop in first.chain if hop.kind == "outlet"), None) if first else None
        return f"{outlet or 'an article'}, in its own voice"
    if origin.kind == "unnamed":
        return f"“{origin.name}”, without a name" if origin.name else "a source that is not made out"
    return origin.name or "a work that nothing tells from others"


def by_article(carriers: Iterable[Carrier]) -> list[tuple[Carrier, ...]]:
    """The carriers of each article, in the order of the articles; first the one to show when only one is shown: the
    first that gives a source, if one does."""
    found = defaultdict[str, list[Carrier]](list)
    for each in carriers:
        found[each.document].append(each)
    return [tuple(sorted(several, key=lambda each: not each.attribution)) for several in found.values()]


def line(carrier: Carrier, text: str = "") -> str:
    """On whose word a carrier stands, in a line: "Harbour Herald < by A. Author < the ministry"."""
    told = chains.in_line(carrier.chain)
    sourced = carrier.attribution or chains.depth(carrier.chain)
    return told if sourced else f"{told} < no source given"


def place(where: Span, article: Brief) -> str:
    """Where the words stand: the article's file or address and the code points."""
    name = article.address.rstrip("/").rpartition("/")[2] or article.address
    return f"{name}:{where.start}-{where.end}"


def circles(origins: Origins, articles: Mapping[str, Brief]) -> Iterator[str]:
    """A line for every two articles that lean on each other."""
    for left, right in origins.circular:
        names = (_called(articles[each]) for each in (left, right))
        yield f"{' and '.join(names)} have it from one another"


def losses(lost: Iterable[Lost], articles: Mapping[str, Brief]) -> Iterator[str]:
    """For everything that a copy has no longer what that is, and both sentences."""
    for each in lost:
        child, parent = (_called(articles[one]) for one in (each.place.document, each.parent))
        yield f"{LOST[each.what]} in {child}: “{each.now}”; in {parent}, where it is from: “{each.was}”"


def _called(article: Brief) -> str:
    return article.outlet or article.title or article.address
