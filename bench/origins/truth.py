"""The rows of truth: claims with their ends, mentions with their places, articles."""

from collections.abc import Iterator
from typing import Any

from pages import Page
from pile import Pile
from world import Article, Body, Carrier, Claim, End, Mention, Person

Row = dict[str, Any]


def claim_rows(pile: Pile) -> Iterator[Row]:
    """One row a claim."""
    denied = _denied(pile)
    for claim in pile.claims:
        if claim.carriers:
            yield _claim(claim, denied.get(claim.id, []))


def _claim(claim: Claim, denied: list[tuple[Article, Mention]]) -> Row:
    carriers = sorted(claim.carriers, key=lambda one: (one.article.when, one.article.file))
    ends = _ends(carriers)
    closed = sum(end["kind"] == "speaker" for end in ends)
    files = [one.article.file for one in carriers]
    return {
        "claim": claim.id,
        "query": carriers[0].mention.core,
        "kernel": claim.kernel,
        "topic": claim.story.topic.name,
        "profile": claim.profile,
        "files": files,
        "articles": len(files),
        "texts": len({one.cluster for one in carriers}),
        "at_least": max(1, closed),
        "at_most": len(ends),
        "ends": ends,
        "ways": sorted({way for one in carriers for way in (one.way, *(each.way for each in one.mentions[1:]))}),
        "circular": [[one.article.file for one in ring] for ring in claim.rings],
        "copies": _clusters(carriers),
        "lost": [
            {"file": one.article.file, "from_file": one.parent.article.file, "what": one.lost}
            for one in carriers
            if one.lost and one.parent
        ],
        "inherited": [
            {"file": one.article.file, "what": what} for one in carriers for what in sorted(one.gone - {one.lost})
        ],
        "denials": [
            {"file": article.file, "name": mention.speaker.name if mention.speaker else None,
             "alone": article.file not in files}
            for article, mention in denied
        ],
        "namesakes": sorted(set(claim.namesakes)),
        "unrelated": [one.id for one in claim.cousins if one.carriers],
    }  # fmt: skip


def _ends(carriers: list[Carrier]) -> list[Row]:
    """Each end once, with the articles whose claim comes from there."""
    found: dict[End, list[str]] = {}
    for carrier in carriers:
        for end in carrier.ends:
            files = found.setdefault(end, [])
            if carrier.article.file not in files:
                files.append(carrier.article.file)
    return [
        {"kind": end.kind, "name": end.name, "forms": sorted(end.forms), "files": files} for end, files in found.items()
    ]


def _clusters(carriers: list[Carrier]) -> list[list[str]]:
    """Articles that are copies of one another, two or more."""
    found: dict[int, list[str]] = {}
    for one in carriers:
        found.setdefault(one.cluster, []).append(one.article.file)
    return [files for files in found.values() if len(files) > 1]


def _denied(pile: Pile) -> dict[str, list[tuple[Article, Mention]]]:
    found: dict[str, list[tuple[Article, Mention]]] = {}
    for article in pile.articles:
        for piece in (one for paragraph in article.body for one in paragraph):
            if isinstance(piece, Mention) and piece.end is None:
                found.setdefault(piece.claim.id, []).append((article, piece))
    return found


def mention_rows(pile: Pile, pages: dict[Article, Page]) -> Iterator[Row]:
    """One row for each sentence that carries a claim, denials among them."""
    denied = _denied(pile)
    for claim in pile.claims:
        for carrier in claim.carriers:
            for number, mention in enumerate(carrier.mentions):
                way = mention.way if number and carrier.copied is None else carrier.way
                yield {**_mention(claim, carrier.article, mention, pages), "way": way, **_taken(carrier)}
        for article, mention in denied.get(claim.id, []):
            yield {**_mention(claim, article, mention, pages), "way": "denial"}


def _mention(claim: Claim, article: Article, mention: Mention, pages: dict[Article, Page]) -> Row:
    page = pages[article]
    place = page.places[mention]
    start, end = place.sentence
    return {
        "claim": claim.id,
        "file": article.file,
        "start": start,
        "end": end,
        "exact": page.text[start:end],
        "core_start": place.core[0],
        "core_end": place.core[1],
        "passage_start": place.passage[0],
        "passage_end": place.passage[1],
        "wording_of": mention.way,
        "source": mention.source or None,
        "speaker": mention.speaker.name if isinstance(mention.speaker, Person | Body) else None,
        "outlet": mention.outlet,
        "leans_on": mention.cites.file if mention.cites else None,
        "hedge": mention.hedge or None,
        "headline": article.title_claim is claim,
    }


def _taken(carrier: Carrier) -> Row:
    if carrier.parent is None:
        return {"copied": None}
    return {
        "copied": carrier.copied,
        "from_file": carrier.parent.article.file,
        "credit": carrier.credit,
        "lost": carrier.lost,
    }


def article_rows(pile: Pile, pages: dict[Article, Page]) -> Iterator[Row]:
    """One row an article."""
    for article in sorted(pile.articles, key=lambda one: one.file):
        yield {
            "file": article.file,
            "outlet": article.outlet.name,
            "title": article.outlet.print(article.title),
            "address": article.address,
            "published": f"{article.when:%Y-%m-%dT%H:%M}",
            "stated": f"{article.when:%Y-%m-%d}" if article.dated else None,
            "topic": article.story.topic.name,
            "claims": [one.claim.id for one in article.carriers],
        }


def text_rows(pile: Pile, pages: dict[Article, Page]) -> Iterator[Row]:
    """One row an article: file and main text."""
    for article in sorted(pile.articles, key=lambda one: one.file):
        yield {"file": article.file, "text": pages[article].text}
