"""What a case shows, and what it holds."""

import sqlite3
from pathlib import Path
from typing import Any

from onrecord.store import Case, views


def shown(case: Case) -> dict[str, Any]:
    """Everything that the views answer."""
    speakers = views.speakers(case)
    return {
        "overview": views.overview(case),
        "articles": list(views.articles(case)),
        "briefs": views.briefs(case),
        "speakers": speakers,
        "unnamed": views.speakers(case, unnamed=True),
        "problems": views.problems(case),
        "judgements": views.judgements(case),
        "said by the unnamed": views.statements(case, "", unnamed=True),
        "held": {brief.address: case.holding(brief.address) for brief in views.briefs(case)},
    }


INDEXES = ("article_words", "saying_words")


def rows_left(path: Path) -> dict[str, int]:
    """How many rows each table has that has any; of the indexes of words, how many words they hold."""
    db = sqlite3.connect(path)
    tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    own = [name for name in tables if not name.startswith(INDEXES)]
    counts = {name: db.execute(f"SELECT COUNT(*) FROM {name}").fetchone()[0] for name in own}
    counts |= {name: len(indexed(db, name)) for name in INDEXES}
    db.close()
    return {name: count for name, count in counts.items() if count}


def indexed(db: sqlite3.Connection, index: str) -> list[tuple[str, int, str, int]]:
    """Every word in an index: the word, the row that holds it, in which column and where."""
    db.execute(f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.words_of_{index} USING fts5vocab(main, {index}, instance)")
    return db.execute(f"SELECT term, doc, col, offset FROM words_of_{index} ORDER BY 1, 2, 3, 4").fetchall()
