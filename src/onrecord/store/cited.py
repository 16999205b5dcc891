"""What of a case is needed to tell what its citations mean: the articles in a line, and the words that they share."""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import groupby

import numpy as np

from onrecord.folding import name_key
from onrecord.model import Citation, Span
from onrecord.reuse.carrying import LEAST, core
from onrecord.reuse.grams import GRAM
from onrecord.store import findings, gramming, rows
from onrecord.store.compared import Compared
from onrecord.store.copied import key_of
from onrecord.store.fitting import listed
from onrecord.works import Shelved

Key = int
Place = tuple[int, int]
AROUND = 8  # words on either side of a citation: in a passage that two articles share they tell its place
REACH = 160  # code points that hold so many
LEAST_SHARED = 50  # words that two articles share, if the one is to be what the other credits
CURRENT = "finding.document IN (SELECT document FROM shelf WHERE current)"

_PASSAGES = (
    "SELECT left_start, left_end FROM copy WHERE left = ?1 AND kind <> 'quotation'"
    " UNION ALL SELECT right_start, right_end FROM copy WHERE right = ?1 AND kind <> 'quotation'"
)
_SHARERS = (
    "SELECT document.id FROM (SELECT right AS other, words FROM copy WHERE left = ?1 AND kind <> 'quotation'"
    " UNION ALL SELECT left, words FROM copy WHERE right = ?1 AND kind <> 'quotation')"
    f" JOIN document ON document.key = other GROUP BY document.id HAVING SUM(words) >= {LEAST_SHARED}"
)


def shelved(db: sqlite3.Connection) -> list[Shelved]:
    """The current articles."""
    found = rows.ask(db, "SELECT id, address, title, outlet, published FROM shelf WHERE current ORDER BY id")
    return [
        Shelved(id=identity, address=address, title=title, outlet=outlet, published=published)
        for identity, address, title, outlet, published in found
    ]


class Pile:
    """What the articles of a case tell of citations beside their works: `link.citing.Pile`."""

    def __init__(self, db: sqlite3.Connection, citations: Sequence[Citation]) -> None:
        self._db, self._text = db, texts(db)
        self._compared = Compared(db)
        self._words = exact(db, [each.span for each in citations])
        self._settings = _settings(db, self._text, citations)

    def words(self, citation: Citation) -> str:
        """The words at its place."""
        return self._words[citation.span]

    def setting(self, citation: Citation) -> str | None:
        """The words around it and its own, in a passage that another article has too; else None."""
        return self._settings.get(citation.id)

    def holders(self, citation: Citation) -> frozenset[str]:
        """The articles that have words in a row which stand on it, without its own."""
        grams = core(self._contents(citation))
        number, held = np.unique(gramming.look_up(self._db, grams).number, return_counts=True)
        found = self._compared.pages(number[held > LEAST - GRAM].tolist())
        return frozenset(page.id for page in found) - {citation.span.document}

    def sharers(self, citation: Citation) -> frozenset[str]:
        """The articles that share more than a quotation with its own."""
        key = key_of(self._db, citation.span.document)
        return frozenset(document for (document,) in rows.ask(self._db, _SHARERS, key))

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
        text = self._text(citation.span.document)
        return [text[start:end] for start, end in places]


def _settings(db: sqlite3.Connection, text_of: Callable[[str], str], citations: Iterable[Citation]) -> dict[str, str]:
    """By id, the words around each citation that stands in a passage which another article has too."""
    found = dict[str, str]()
    for document, several in groupby(citations, key=lambda each: each.span.document):
        passages = rows.ask(db, _PASSAGES, key_of(db, document)).fetchall()
        for each in several:
            if any(start <= each.span.start and each.span.end <= end for start, end in passages):
                found[each.id] = _around(text_of(document), each.span)
    return found


def _around(text: str, span: Span) -> str:
    before = name_key(text[max(0, span.start - REACH) : span.start]).split()[-AROUND:]
    behind = name_key(text[span.end : span.end + REACH]).split()[:AROUND]
    return " ".join([*before, "|", name_key(span.of(text)), "|", *behind])


def texts(db: sqlite3.Connection) -> Callable[[str], str]:
    """Gives the text of an article by its id; the last one asked for is kept."""

    @lru_cache(maxsize=1)
    def text(document: str) -> str:
        return str(rows.ask(db, "SELECT text FROM document WHERE id = ?", document).fetchone()[0])

    return text


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
    text, found = texts(db), dict[Span, str]()
    for document, several in by_document.items():
        found |= {span: " ".join(span.of(text(document)).split()) for span in several}
    return found
