"""The derived rows made again and compared with those that the case has, for `verify`."""

import sqlite3
from collections import Counter
from collections.abc import Iterator

from onrecord.store import indexing, shelving
from onrecord.store.wording import Folded

LONGEST = 32_768  # bytes of a word in an FTS5 index (FTS5_MAX_TOKEN_SIZE)


def check_derived(db: sqlite3.Connection) -> Iterator[str]:
    """What lists and search are read from, against what it is derived from; a sentence for each difference."""
    versions = "SELECT document, address, id, id = current FROM version ORDER BY address, id"
    for key, address, identity, current in db.execute(versions).fetchall():
        about = f"{address} ({identity})"
        row, told = shelving.derived(db, key, bool(current))
        if db.execute("SELECT * FROM shelf WHERE document = ?", (key,)).fetchall() != [row]:
            yield f"{about}: its line in the lists is not what the case says of it."
            continue
        if set(db.execute("SELECT * FROM quoted WHERE document = ?", (key,))) != set(told):
            yield f"{about}: the lists of speakers do not count who speaks in it."
        yield from _check_indexed(db, key, about)
    yield from _check_sums(db)
    yield from _check_words(db)


def _check_indexed(db: sqlite3.Connection, key: int, about: str) -> Iterator[str]:
    if not db.execute("SELECT 1 FROM waiting WHERE document = ?", (key,)).fetchone():
        before = db.execute("SELECT title, sayings FROM searched WHERE document = ?", (key,)).fetchone()
        if before != indexing.due(db, key):
            yield f"{about}: the search holds other words of it than it has."


def _check_sums(db: sqlite3.Connection) -> Iterator[str]:
    sums = (
        "SELECT id, name FROM grouping LEFT JOIN quoted ON quoted.grouping = key GROUP BY key"
        " HAVING sayings <> TOTAL(attributions) OR documents <> COUNT(document) ORDER BY id"
    )
    for identity, name in db.execute(sums):
        yield f'Group {identity}, "{name}": it is not said to speak as often as it does.'


def _held(folded: Folded) -> list[str]:
    """Its words as FTS5 keeps them, which cuts what is longer than any word: a picture pasted in as text."""
    words = folded.words.split()
    return [each if len(each) < LONGEST else each.encode()[:LONGEST].decode(errors="ignore") for each in words]


def _check_words(db: sqlite3.Connection) -> Iterator[str]:
    """Every word that the indexes should hold, as often as they should, and no other."""
    articles, said = Counter[str](), Counter[str]()
    for title, kept, text in db.execute(
        "SELECT title, sayings, text FROM searched JOIN document ON document.key = searched.document"
    ):
        articles.update(_held(Folded(title)) + _held(Folded(text)))
        for each in indexing.read(kept):
            said.update(_held(Folded(each.joined(text))))
    for name, words in (("article_words", articles), ("saying_words", said)):
        db.execute(f"CREATE VIRTUAL TABLE temp.held USING fts5vocab(main, {name}, row)")
        held = dict(db.execute("SELECT term, cnt FROM temp.held").fetchall())
        db.execute("DROP TABLE temp.held")
        if held != words:
            yield f"The index {name} does not hold the words of the articles: the search may miss some."
