"""What of a case is needed to tell what its citations mean: the articles in a line, and the words that they share."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable

from onrecord.model import Span
from onrecord.store import rows
from onrecord.works import Shelved

CURRENT = "finding.document IN (SELECT document FROM shelf WHERE current)"
_LEANING = "SELECT attribution FROM leaning"


def shelved(db: sqlite3.Connection) -> list[Shelved]:
    """The current articles."""
    found = rows.ask(db, "SELECT id, address, title, outlet, published FROM shelf WHERE current ORDER BY id")
    return [
        Shelved(id=identity, address=address, title=title, outlet=outlet, published=published)
        for identity, address, title, outlet, published in found
    ]


def shared(db: sqlite3.Connection) -> dict[str, list[tuple[Span, str]]]:
    """By article that has citations: its passages that another article (id) has too."""
    found = defaultdict[str, list[tuple[Span, str]]](list)
    citing = "SELECT document FROM finding WHERE type = 'citation'"
    for near, far in (("left", "right"), ("right", "left")):
        sql = (
            f"SELECT one.id, {near}_start, {near}_end, other.id FROM copy"
            f" JOIN document AS one ON one.key = copy.{near} JOIN document AS other ON other.key = copy.{far}"
            f" WHERE copy.{near} IN ({citing}) ORDER BY one.id, other.id, {near}_start"
        )
        for document, start, end, other in db.execute(sql):
            found[document].append((Span(document, start, end), other))
    return found


def contents(db: sqlite3.Connection) -> dict[str, list[Span]]:
    """The words that attributions report which stand on a citation, by their ids."""
    found = defaultdict[str, list[Span]](list)
    sql = (
        "SELECT finding.id, document.id, start, end FROM finding JOIN document ON document.key = finding.document"
        f" JOIN span ON span.finding = finding.key AND role = 'content' WHERE finding.key IN ({_LEANING})"
        " ORDER BY finding.key, position"
    )
    for identity, document, start, end in db.execute(sql):
        found[identity].append(Span(document, start, end))
    return found


def exact(db: sqlite3.Connection, spans: Iterable[Span]) -> dict[Span, str]:
    """The words at these places."""
    by_document = defaultdict[str, list[Span]](list)
    for span in spans:
        by_document[span.document].append(span)
    found = dict[Span, str]()
    for document, several in by_document.items():
        (text,) = rows.ask(db, "SELECT text FROM document WHERE id = ?", document).fetchone()
        found |= {span: " ".join(span.of(text).split()) for span in several}
    return found
