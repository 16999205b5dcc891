"""Derived rows kept up to date: each document in a line, and who speaks how often in it.

Called inside the transactions that change what they are derived from. A document's rows are made anew from its own
records alone, so that it does not matter in which order the documents come.
"""

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from onrecord.model import Group
from onrecord.store import indexing, rows, uncompared
from onrecord.store.stretches import days

Key = int
HOLDING = (  # the title, outlet and date of a document: a person's word before the text's
    "SELECT stated.field, stated.value FROM stated WHERE stated.document = ?1 AND position = 0"
    " AND stated.field IN ('title', 'outlet', 'published')"
    " UNION ALL SELECT filled.field, filled.value FROM filled WHERE filled.document = ?1 AND position = 0"
    " AND filled.field IN ('title', 'outlet', 'published')"
)
SPEAKING = (  # of each standing attribution of a document its speakers and their mentions' places, null without one
    "SELECT finding.key, member.grouping, grouping.named, mention.called, mention.start, mention.end"
    " FROM finding CROSS JOIN attribution ON attribution.finding = finding.key AND attribution.stands"
    " LEFT JOIN link ON link.left_finding = finding.key AND link.relation = 'refers' AND link.stands"
    " LEFT JOIN member ON member.mention = link.right_finding"
    " LEFT JOIN grouping ON grouping.key = member.grouping"
    " LEFT JOIN mention ON mention.finding = member.mention"
    " WHERE finding.document = ? AND finding.type = 'attribution'"
)


def refresh(db: sqlite3.Connection, documents: Iterable[Key]) -> None:
    """Make the derived rows of these documents anew, and of the other versions at their addresses; have them compared
    with other articles if that is called for."""
    for key in _shelve_all(db, documents):
        uncompared.touch(db, key)
    indexing.catch_up(db, atleast=indexing.TOGETHER)


def _shelve_all(db: sqlite3.Connection, documents: Iterable[Key]) -> list[Key]:
    """Make the rows of these documents and of the other versions at their addresses anew; the row keys of all."""
    done = list[Key]()
    for address in {address for key in documents for (address,) in _address(db, key)}:
        versions = rows.ask(db, "SELECT document, id = current FROM version WHERE address = ?", address).fetchall()
        for key, current in versions:
            _shelve(db, key, bool(current))
            indexing.wait(db, key)
            done.append(key)
    return done


def _address(db: sqlite3.Connection, key: Key) -> Iterable[tuple[str]]:
    return db.execute("SELECT address FROM document WHERE key = ?", (key,)).fetchall()


def _shelve(db: sqlite3.Connection, key: Key, current: bool) -> None:
    row, told = derived(db, key, current)
    db.execute("DELETE FROM shelf WHERE document = ?", (key,))
    db.execute("DELETE FROM quoted WHERE document = ?", (key,))
    rows.insert(db, "shelf", [row])
    rows.insert(db, "quoted", told)


def derived(db: sqlite3.Connection, key: Key, current: bool) -> tuple[rows.Row, list[rows.Row]]:
    """The row of a document in shelf, and its rows in quoted; nobody is quoted in one that is superseded."""
    counts, told = _spoken(db, key)
    identity, address, language = db.execute(
        "SELECT id, address, language FROM document WHERE key = ?", (key,)
    ).fetchone()
    holding = dict(db.execute(HOLDING, (key,)).fetchall())
    title, outlet, published = (holding.get(name) for name in ("title", "outlet", "published"))
    ends = days(published or "")
    first, last = (day.isoformat() for day in ends) if ends else (None, None)
    voices = dict(db.execute("SELECT voice, COUNT(*) FROM sentence WHERE document = ? GROUP BY voice", (key,)))
    row = (
        *(key, identity, address, int(current), title, outlet, published, first, last, language),
        *(_folded(outlet), _folded(title), f"{_folded(title) or ''}\n{rows.folded(address)}"),
        *(voices.get(voice, 0) for voice in ("attributed", "own", "unclear")),
        *(counts.total(), counts[1], counts[0]),
    )
    return row, told if current else []


def _folded(words: str | None) -> str | None:
    return None if words is None else rows.folded(words)


def _spoken(db: sqlite3.Connection, key: Key) -> tuple[Counter[int | None], list[rows.Row]]:
    """How many attributions of a document have a speaker with a name (1), without one (0), none (None), each counted
    once; and of each speaker the row of quoted."""
    ranked = dict[int, int | None]()
    spelled = defaultdict[tuple[Key, int], Counter[str]](Counter)
    found = db.execute(SPEAKING, (key,)).fetchall()
    cut = any(group is not None and called is None for _, group, _, called, *_ in found)
    text = db.execute("SELECT text FROM document WHERE key = ?", (key,)).fetchone()[0] if cut else ""
    heard = set[tuple[int, int]]()
    for key_, group, named, called, start, end in found:
        ranked[key_] = max((each for each in (ranked.get(key_), named) if each is not None), default=None)
        if group is not None and (key_, group) not in heard:
            heard.add((key_, group))
            spelled[group, named][text[start:end] if called is None else called] += 1
    return Counter(ranked.values()), [
        (group, key, named, names.total(), json.dumps(names, sort_keys=True))
        for (group, named), names in spelled.items()
    ]


def _count(db: sqlite3.Connection, documents: Iterable[Key]) -> None:
    """Count anew who speaks in these documents, which are on the shelf."""
    for key in documents:
        counts, told = _spoken(db, key)
        (current,) = db.execute("SELECT current FROM shelf WHERE document = ?", (key,)).fetchone()
        db.execute(
            "UPDATE shelf SET attributions = ?, named = ?, unnamed = ? WHERE document = ?",
            (counts.total(), counts[1], counts[0], key),
        )
        db.execute("DELETE FROM quoted WHERE document = ?", (key,))
        rows.insert(db, "quoted", told if current else [])


@contextmanager
def regrouping(db: sqlite3.Connection, groups: Sequence[Group]) -> Iterator[None]:
    """While groups are written: those documents are counted anew in which a mention changes its speaker."""
    touched = json.dumps([*{mention for group in groups for mention in group.members}])
    named = json.dumps([group.id for group in groups])
    before = _grouped(db, touched, named)
    yield
    after = _grouped(db, touched, named)
    _count(db, sorted({key for key, *_ in before ^ after if key is not None}))
    indexing.catch_up(db)


def _grouped(db: sqlite3.Connection, mentions: str, groups: str) -> set[tuple[int | None, ...]]:
    """Of each of these mentions (ids) and the members of these groups (ids): document, row key, group, and whether it
    is named."""
    return set(
        db.execute(
            "SELECT finding.document, finding.key, grouping.key, grouping.named FROM ("
            "   SELECT finding.key FROM json_each(?) JOIN finding ON finding.id = json_each.value"
            "   UNION SELECT mention FROM json_each(?) JOIN grouping ON grouping.id = json_each.value"
            "     JOIN member ON member.grouping = grouping.key) AS touched"
            " JOIN finding ON finding.key = touched.key AND finding.type = 'mention'"
            " LEFT JOIN member ON member.mention = finding.key LEFT JOIN grouping ON grouping.key = member.grouping",
            (mentions, groups),
        )
    )


def build(db: sqlite3.Connection) -> None:
    """Make all derived rows of a case that has none."""
    addresses = db.execute("SELECT MIN(key) FROM document GROUP BY address").fetchall()
    _shelve_all(db, [key for (key,) in addresses])
    indexing.catch_up(db)
