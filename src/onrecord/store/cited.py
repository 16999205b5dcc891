"""What of a case is needed to tell what its citations mean: the articles in a line, and the words that they share."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping

import numpy as np

from onrecord.model import Citation, Span
from onrecord.reuse.carrying import LEAST, core
from onrecord.reuse.grams import GRAM
from onrecord.store import findings, gramming, rows
from onrecord.store.compared import Compared
from onrecord.store.fitting import listed
from onrecord.works import Shelved

Key = int
Place = tuple[int, int]
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


def beside(
    db: sqlite3.Connection, sentences: Mapping[tuple[Key, Place], Place]
) -> dict[tuple[Key, Place], list[Citation]]:
    """The citations in the sentences of places (by the row keys of their articles), outside the places themselves."""
    found = defaultdict[Key, list[Citation]](list)
    if sentences:
        values = ", ".join(f"({key}, {start}, {end})" for (key, _), (start, end) in sentences.items())
        chosen = (
            f"finding.document IN {listed(sorted({key for key, _ in sentences}))}"
            f" AND EXISTS (SELECT 1 FROM (VALUES {values}) AS asked WHERE asked.column1 = finding.document"
            " AND citation.start >= asked.column2 AND citation.end <= asked.column3)"
        )
        for key, each in findings.chosen_citations(db, chosen).values():
            found[key].append(each)
    return {
        (key, place): [each for each in found[key] if _is_in(each.span, sentence) and not _touches(each.span, place)]
        for (key, place), sentence in sentences.items()
    }


def _is_in(span: Span, place: Place) -> bool:
    return place[0] <= span.start and span.end <= place[1]


def _touches(span: Span, place: Place) -> bool:
    return span.start < place[1] and place[0] < span.end


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
