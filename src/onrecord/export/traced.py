"""Where claims come from and what is cited, for other programs: lines of the export, and what `--json` prints."""

from collections.abc import Iterable, Iterator
from typing import Any

from onrecord.chains import in_line
from onrecord.export.copied import by, place
from onrecord.model import By, digest
from onrecord.provenance import Carrier, Cite, Lost, Missing, Origin, Origins

Json = dict[str, Any]
CITING = By(stage="citing", version=1)


def link(found: Cite) -> Json:
    """What a citation means: an article of the case, or a work by its id."""
    return {
        "type": "link",
        "relation": "cites",
        "id": digest("cites", found.citation.id),
        "left": place(found.citation.span),
        "right": {"work": found.work} if found.article is None else {"document": found.article},
        "why": list(found.why),
        "mention": found.citation.id,
        "by": by(CITING),
    }


def trace(
    query: str, found: Origins, carriers: Iterable[Carrier], denials: Iterable[Carrier], lost: Iterable[Lost]
) -> Json:
    """Where a claim comes from."""
    return {
        "query": query,
        "articles": found.articles,
        "texts": found.texts,
        "at_least": found.at_least,
        "at_most": found.at_most,
        "open_ends": [origin(each) for each in found.open_ends],
        "origins": [origin(each) for each in found.origins],
        "circular": [list(pair) for pair in found.circular],
        "lost": [
            {
                **place(each.place),
                "what": each.what,
                "before": list(map(place, each.before)),
                "was": each.was,
                "now": each.now,
            }
            for each in lost
        ],
        "carriers": list(map(carrier, carriers)),
        "denials": list(map(carrier, denials)),
    }


def origin(found: Origin) -> Json:
    """One origin."""
    return {
        "kind": found.kind,
        "name": found.name,
        "named": found.named,
        "open": found.open,
        "documents": list(found.documents),
        "attributions": list(found.attributions),
        "why": list(found.why),
    }


def carrier(found: Carrier) -> Json:
    """One place that carries the claim."""
    return {
        **place(found.place),
        "attribution": found.attribution,
        "ends_in": found.ending.kind,
        "leans_on": list(found.ending.leans),
        "passage": found.passage,
        "chain": in_line(found.chain),
        "hops": [
            {"kind": hop.kind, "name": hop.name, "why": hop.why, "spans": list(map(place, hop.spans))}
            for hop in found.chain
        ],
        "why": found.ending.why,
    }


def wanted(found: Missing) -> Json:
    """A work that is not in the case."""
    return {
        "name": found.name,
        "kind": found.kind,
        "outlet": found.outlet,
        "author": found.author,
        "published": found.published,
        "url": found.url,
        "attributions": len(found.attributions),
        "documents": list(found.documents),
        "spans": list(map(place, found.spans)),
    }


def links(several: Iterable[Cite]) -> Iterator[Json]:
    """What citations mean, in their order."""
    return map(link, several)
