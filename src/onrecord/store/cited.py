"""What of a case is needed to tell what its citations mean: the articles in a line, and the words that they share."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable

import numpy as np

from onrecord.model import Citation, Span
from onrecord.reuse.carrying import LEAST, core
from onrecord.reuse.grams import GRAM
from onrecord.store import gramming, rows
from onrecord.store.comparing import Compared
from onrecord.works import Shelved

CURRENT = "finding.document IN (SELECT document FROM shelf WHERE current)"


def shelved(db: sqlite3.Connection) -> list[Shelved]:
    """The current articles."""
    found = rows.ask(db, "SELECT id, address, title, outlet, published FROM shelf WHERE current ORDER BY id")
    return [
        Shelved(id=identity, address=address, title=title, outlet=outlet, published=published)
        for identity, address, title, outlet, published in found
    ]


class Holders:
    """The articles that have words in a row which stand on a citation."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._compared = Compared(db)

    def __call__(self, citation: Citation) -> frozenset[str]:
        """Their ids, without its own article."""
        grams = core(self._contents(citation))
        number, held = np.unique(gramming.look_up(self._db, grams).number, return_counts=True)
        found = self._compared.pages(number[held > LEAST - GRAM].tolist())
        return frozenset(page.id for page in found) - {citation.span.document}

    def _contents(self, citation: Citation) -> list[str]:
        """The words of what is reported on its word."""
        marks = ", ".join("?" * len(citation.leaning))
        sql = (
            "SELECT start, end FROM finding JOIN span ON span.finding = finding.key AND role = 'content'"
            f" WHERE finding.id IN ({marks}) ORDER BY start, end"
        )
        places = rows.ask(self._db, sql, *citation.leaning).fetchall()
        if not places:
            return []
        (text,) = rows.ask(self._db, "SELECT text FROM document WHERE id = ?", citation.span.document).fetchone()
        return [text[start:end] for start, end in places]


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
