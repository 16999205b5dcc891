"""The indexes of words, filled and emptied inside the transactions that change what they hold.

They keep no text of their own: to take words out, the same words are given again, cut from the document's text by the
places that `searched` remembers. Documents wait and are indexed some together: each transaction costs an index more
than a document does.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from onrecord.store import rows
from onrecord.store.wording import BETWEEN, indexable

TOGETHER = 64  # so many documents wait at most
BITS = 20  # of a saying's row key, that are its number within the document
ARTICLE = "INSERT INTO article_words ({}rowid, title, text) VALUES ({}?, ?, ?)"
SAYING = "INSERT INTO saying_words ({}rowid, words) VALUES ({}?, ?)"
PLACES = (  # of each standing attribution of a document, of what is said and of who says it
    "SELECT finding.key, start, end FROM finding CROSS JOIN attribution ON attribution.finding = finding.key AND stands"
    " CROSS JOIN span ON span.finding = finding.key AND role IN ('source', 'content')"
    " WHERE finding.document = ? AND type = 'attribution' ORDER BY finding.key, start, end"
)


class Saying(NamedTuple):
    """An attribution in the index: its number within the document, its row key, the places of its words."""

    number: int
    finding: int
    places: tuple[int, ...]  # start, end, start, end ...

    @property
    def pairs(self) -> list[tuple[int, int]]:
        """Its places, each with its start and its end."""
        return list(zip(self.places[::2], self.places[1::2], strict=True))

    def words(self, text: str) -> str:
        """Its words as they are indexed."""
        return indexable(self.joined(text))

    def joined(self, text: str) -> str:
        """Its words as they stand in the text."""
        return BETWEEN.join(text[start:end] for start, end in self.pairs)


def wait(db: sqlite3.Connection, document: int) -> None:
    """Have a document indexed, or taken out of the indexes, when they catch up."""
    db.execute("INSERT OR IGNORE INTO waiting VALUES (?)", (document,))


def catch_up(db: sqlite3.Connection, *, atleast: int = 1) -> None:
    """Index what waits, when at least so many documents do."""
    waiting = [key for (key,) in db.execute("SELECT document FROM waiting")]
    if len(waiting) >= atleast:
        for document in waiting:
            index(db, document)
        db.execute("DELETE FROM waiting")


def index(db: sqlite3.Connection, document: int) -> None:
    """Bring a document in the indexes up to date: the words of a current one are in, those of a superseded one out."""
    title = _title(db, document)
    _renew(db, document, title, {} if title is None else _places(db, document))


def due(db: sqlite3.Connection, document: int) -> tuple[str, str] | None:
    """What `searched` should hold of a document; None when nothing."""
    title = _title(db, document)
    if title is None:
        return None
    return title, _as_json(_numbered(_held(db, document)[1], _places(db, document)))


def _title(db: sqlite3.Connection, document: int) -> str | None:
    """The title of a current document, empty when it has none; None for a superseded one."""
    current, title = db.execute("SELECT current, title FROM shelf WHERE document = ?", (document,)).fetchone()
    return (title or "") if current else None


def unindex(db: sqlite3.Connection, document: int) -> None:
    """Take the words of a document out of the indexes."""
    _renew(db, document, None, {})


def compact(db: sqlite3.Connection) -> None:
    """Write the indexes anew, without the words that were taken out of them: until then these lie in the file."""
    for name in ("article_words", "saying_words"):
        db.execute(f"INSERT INTO {name} ({name}) VALUES ('optimize')")


def sayings(db: sqlite3.Connection, document: int) -> list[Saying]:
    """The attributions of a document that are in the index."""
    return _held(db, document)[1]


def _renew(db: sqlite3.Connection, document: int, title: str | None, places: dict[int, tuple[int, ...]]) -> None:
    """Make the indexes hold a document under this title, with these attributions; not at all without a title."""
    former, before = _held(db, document)
    if former is None and title is None:
        return
    (text,) = db.execute("SELECT text FROM document WHERE key = ?", (document,)).fetchone()
    after = _numbered(before, places)
    if former != title:
        _swap_article(db, document, text, former, title)
    stay = {(each.number, each.places) for each in before} & {(each.number, each.places) for each in after}
    out, new = ([each for each in several if (each.number, each.places) not in stay] for several in (before, after))
    db.executemany(SAYING.format("saying_words, ", "'delete', "), _saying_rows(document, text, out))
    db.executemany(SAYING.format("", ""), _saying_rows(document, text, new))
    db.execute("DELETE FROM searched WHERE document = ?", (document,))
    if title is not None:
        rows.insert(db, "searched", [(document, title, _as_json(after))])


def _as_json(sayings: list[Saying]) -> str:
    return json.dumps(sayings, separators=(",", ":"))


def read(kept: str) -> list[Saying]:
    """The attributions that `searched` holds of a document."""
    return [Saying(number, finding, tuple(places)) for number, finding, places in json.loads(kept)]


def _held(db: sqlite3.Connection, document: int) -> tuple[str | None, list[Saying]]:
    """The title and the attributions under which the indexes hold a document; no title when they do not."""
    row = db.execute("SELECT title, sayings FROM searched WHERE document = ?", (document,)).fetchone()
    if row is None:
        return None, []
    return row[0], read(row[1])


def _places(db: sqlite3.Connection, document: int) -> dict[int, tuple[int, ...]]:
    """Where the words of each attribution stand, by its row key."""
    places = defaultdict[int, list[int]](list)
    for finding, start, end in db.execute(PLACES, (document,)):
        places[finding] += (start, end)
    return {finding: tuple(each) for finding, each in places.items()}


def _numbered(before: Iterable[Saying], places: dict[int, tuple[int, ...]]) -> list[Saying]:
    """The attributions with their numbers: those at the same places as before keep theirs."""
    numbers = defaultdict[tuple[int, ...], list[int]](list)
    for each in before:
        numbers[each.places].append(each.number)
    taken = {each.number for each in before}
    free = (number for number in range(1 << BITS) if number not in taken)
    found = []
    for finding, place in places.items():
        number = numbers[place].pop(0) if numbers[place] else next(free)
        found.append(Saying(number, finding, place))
    return found


def _swap_article(db: sqlite3.Connection, document: int, text: str, former: str | None, title: str | None) -> None:
    words = indexable(text)
    if former is not None:
        db.execute(ARTICLE.format("article_words, ", "'delete', "), (document, indexable(former), words))
    if title is not None:
        db.execute(ARTICLE.format("", ""), (document, indexable(title), words))


def _saying_rows(document: int, text: str, sayings: Iterable[Saying]) -> Iterable[tuple[int, str]]:
    return ((document << BITS | each.number, each.words(text)) for each in sayings)
