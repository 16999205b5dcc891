"""What a person can judge, as they point at it: a field of an article, an attribution, who speaks in it, two names."""

import re
import sqlite3
from collections.abc import Sequence

from onrecord.model import Attribution, JudgedField, Passage, Roles, Span, Subject, SubjectKind
from onrecord.store import naming, rows, views
from onrecord.store.answers import Article, NotOne
from onrecord.store.case import Case


def of_field(article: Article, field: JudgedField) -> Subject:
    """A field of an article."""
    return Subject(
        kind="article", address=article.document.address, text_sha256=article.document.text_sha256, field=field
    )


def of_attribution(article: Article, attribution: Attribution, kind: SubjectKind = "attribution") -> Subject:
    """An attribution of an article, or with kind "speaker" who speaks in it, by the words that are seen."""
    text = article.document.text
    seen = Roles(
        source=passages(text, attribution.source),
        cue=passages(text, attribution.cue),
        content=passages(text, attribution.content),
    )
    return Subject(kind=kind, address=article.document.address, text_sha256=article.document.text_sha256, roles=seen)


def of_names(one: str, other: str) -> Subject:
    """Two names, as a person writes them."""
    return Subject(kind="names", address="", text_sha256="", names=(one, other))


def of_outlet(name: str, field: JudgedField) -> Subject:
    """A field of an outlet, whichever of its articles one looks at."""
    return Subject(kind="outlet", address="", text_sha256="", names=(name,), field=field)


def passages(text: str, spans: Sequence[Span]) -> tuple[Passage, ...]:
    """Spans as a person saw them."""
    return tuple(Passage(span.start, span.end, span.of(text)) for span in spans)


def attribution(case: Case, words: str) -> tuple[Article, Attribution]:
    """The attribution with this id, or the only one whose id begins so, and its article; set aside or not. NotOne when
    that is none or several."""
    with case.snapshot() as db:
        found = _beginning(db, "finding JOIN document ON document.key = finding.document", "finding.id", words)
        article = views.article(case, _one(found, "attribution", words)[1])
    every = {said.attribution.id: said.attribution for said in (*article.said, *article.set_aside)}
    return article, every[found[0][0]]


def judgement_id(case: Case, words: str) -> str:
    """The id of the judgement that has this id, or is the only one whose id begins so. NotOne when that is none or
    several."""
    with case.snapshot() as db:
        return _one(_beginning(db, "judgement", "judgement.id", words), "judgement", words)[0]


def _beginning(db: sqlite3.Connection, table: str, column: str, words: str) -> list[tuple[str, str]]:
    """What has an id that begins with these digits, each with the id of its document where it has one."""
    start = words.lower()
    if not re.fullmatch(naming.ID, start):
        return []
    document, only = ("document.id", "AND finding.type = 'attribution'") if table != "judgement" else ("''", "")
    sql = f"SELECT {column}, {document} FROM {table} WHERE {column} >= ? AND {column} < ? {only} ORDER BY 1"
    return rows.ask(db, sql, start, start + "g").fetchall()


def _one(found: list[tuple[str, str]], what: str, words: str) -> tuple[str, str]:
    if not found:
        raise NotOne(f'No {what} in this case has an id that begins with "{words}"; give six of its digits or more.')
    if len(found) > 1:
        raise NotOne(f'{len(found)} {what}s have an id that begins with "{words}"; give more of its digits.')
    return found[0]
