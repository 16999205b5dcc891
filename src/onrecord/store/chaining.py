"""Chains out of what the case answers: of an article as it was read, and of single attributions with those around."""

import sqlite3
from collections.abc import Iterator, Mapping

from onrecord import chains
from onrecord.chains import Hop, Told
from onrecord.model import Document
from onrecord.store import reading, rows
from onrecord.store.answers import Article, Said

IN_FRONT = ("title", "outlet", "author", "republished_from")  # what an article states of those before it


def before(db: sqlite3.Connection, key: int) -> tuple[Document, tuple[Hop, ...]]:
    """The document of a row key, without blocks and links, and the hops in front of everything it says."""
    document = rows.read_document(db, key, whole=False)
    said = {name: each.judgement for name, each in reading.filled(db, key).items()}
    return document, chains.front(document, said)


def fronts(db: sqlite3.Connection, documents: Mapping[int, str]) -> dict[int, tuple[Hop, ...]]:
    """The hops in front of everything that each of these articles says, by row key; `documents` are their ids."""
    judged = reading.filled_of(db, documents)
    said = {key: {name: each.judgement for name, each in several.items()} for key, several in judged.items()}
    return {key: chains.front(each, said.get(key)) for key, each in rows.read_stated(db, documents, IN_FRONT).items()}


def of_article(article: Article) -> dict[str, tuple[Hop, ...]]:
    """The chain of each attribution that is shown, by its id."""
    before = chains.front(article.document, {name: each.judgement for name, each in article.filled.items()})
    around = {said.attribution.id: said for said in article.said}
    return {each: chain(said, around, before, article.document.text) for each, said in around.items()}


def chain(said: Said, around: Mapping[str, Said], before: tuple[Hop, ...], text: str) -> tuple[Hop, ...]:
    """The chain of one attribution; `around` has those that enclose it, by id, `before` the hops in front of all."""
    several = [said, *enclosing(said, around)]
    return chains.chain(before, [told(each) for each in reversed(several)], text)


def enclosing(said: Said, around: Mapping[str, Said]) -> Iterator[Said]:
    """The attributions that it stands inside, the nearest first."""
    passed, via = {said.attribution.id}, said.attribution.via
    while via is not None and via in around and via not in passed:
        passed.add(via)
        yield around[via]
        via = around[via].attribution.via


def told(said: Said) -> Told:
    """An attribution as a chain takes it."""
    judged = said.speaker_judged
    return Told(
        attribution=said.attribution,
        speakers=tuple(each.id for each in said.speakers),
        names=tuple(each.name for each in said.speakers),
        named=bool(said.speakers) and all(each.named for each in said.speakers),
        why=said.speaker_why,
        score=said.speaker_score,
        by_person=judged is not None and judged.judgement.verdict == "instead",
    )
