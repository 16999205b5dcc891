"""What a person has chosen for a report, kept in the case until they make it.

A choice names an article, a speaker or an attribution by its id, and holds a person's note but none of the article's
words: taking an article out of the case leaves nothing of it here. What a choice names may be gone, or read
differently by now, and is then still on the list, so that a person decides.
"""

import sqlite3
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from onrecord.model import SubjectKind, digest
from onrecord.store import rows
from onrecord.store.answers import NotOne
from onrecord.store.case import Case

Key = tuple[SubjectKind, str]
KINDS: tuple[SubjectKind, ...] = ("article", "speaker", "attribution")
"""What a report can hold."""


@dataclass(frozen=True, slots=True)
class Rejection:
    """Who set an attribution aside, and when (ISO 8601, UTC)."""

    who: str
    when: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One thing chosen, and the person's note. `document` is the id of the article that a chosen attribution stands
    in; `held` is False when the case holds the thing no longer, `article_held` when it does not hold that article.

    A chosen attribution that a person gave other words is followed: `replaced_by` is the one that stands for it now.
    One that a person rejected is `rejected`.
    """

    kind: SubjectKind
    id: str
    note: str = ""
    document: str | None = None
    held: bool = True
    article_held: bool = True
    replaced_by: str | None = None
    rejected: Rejection | None = None

    @property
    def shown(self) -> str:
        """The id of what stands for it now."""
        return self.replaced_by or self.id

    @property
    def key(self) -> Key:
        """What tells it from others."""
        return self.kind, self.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A report as far as it is put together: its title and opening note ("" for none), and the choices in order."""

    title: str = ""
    note: str = ""
    choices: tuple[Choice, ...] = ()

    def state(self, keys: Collection[Key]) -> str:
        """A digest of all words that a page with these choices shows for writing: another one when any was changed or
        one of the choices taken off."""
        notes = {each.key: each.note for each in self.choices}
        told = (f"{kind} {identity}:{notes.get((kind, identity))!r}" for kind, identity in sorted(keys))
        return digest("draft", self.title, self.note, *told)


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A report of a draft, or without one of the whole pile: who makes it, and on which day (ISO 8601)."""

    draft: Draft | None
    who: str
    on: str


_HELD = (
    "CASE kind WHEN 'article' THEN EXISTS (SELECT 1 FROM document WHERE document.id = chosen.id)"
    " WHEN 'speaker' THEN EXISTS (SELECT 1 FROM grouping WHERE grouping.id = chosen.id)"
    " ELSE EXISTS (SELECT 1 FROM finding WHERE finding.id = chosen.id AND type = 'attribution') END"
)
_STANDS_IN = (  # the article of a finding
    "SELECT document.id FROM finding JOIN document ON document.key = finding.document"
    " WHERE finding.id = ? AND type = 'attribution'"
)
_SPEAKS_IN = (  # the articles in which a speaker says something, current versions
    "SELECT DISTINCT version.id FROM grouping JOIN member ON member.grouping = grouping.key"
    " JOIN link ON link.right_finding = member.mention AND link.relation = 'refers'"
    " JOIN finding ON finding.key = link.left_finding JOIN version ON version.document = finding.document"
    " WHERE grouping.id = ? AND version.id = version.current"
    " AND link.stands"
)


_ARTICLE_HELD = "EXISTS (SELECT 1 FROM document WHERE document.id = chosen.document)"
_ACT = (  # what set an attribution aside: the one given in its place, null when there is none, who says so, and when
    "SELECT made.id, judgement.who, judgement.at FROM finding"
    " JOIN attribution ON attribution.finding = finding.key AND NOT attribution.stands"
    " JOIN judged ON judged.about = finding.key AND NOT judged.overruled"
    " JOIN judgement ON judgement.key = judged.judgement AND judgement.about = 'attribution'"
    " LEFT JOIN finding AS made ON made.key = judged.made"
    " WHERE finding.id = ? AND finding.type = 'attribution' ORDER BY judgement.key DESC LIMIT 1"
)


def draft(case: Case) -> Draft:
    """The report as far as it is put together."""
    with case.snapshot() as db:
        title, note = db.execute("SELECT title, note FROM draft").fetchone() or ("", "")
        found = db.execute(
            f"SELECT kind, id, note, document, {_HELD}, {_ARTICLE_HELD} FROM chosen ORDER BY position, key"
        )
        choices = tuple(_choice(db, row) for row in found.fetchall())
        return Draft(title=title, note=note, choices=choices)


def _choice(db: sqlite3.Connection, row: tuple[SubjectKind, str, str, str | None, int, int]) -> Choice:
    kind, identity, note, document, held, there = row
    now, rejected = _followed(db, identity) if kind == "attribution" and held else (identity, None)
    return Choice(
        kind=kind,
        id=identity,
        note=note,
        document=document,
        held=bool(held),
        article_held=document is None or bool(there),
        replaced_by=now if now != identity else None,
        rejected=rejected,
    )


def _followed(db: sqlite3.Connection, identity: str) -> tuple[str, Rejection | None]:
    """The attribution that stands for this one by what people said of it, or who rejected it."""
    passed: set[str] = set()
    while identity not in passed and (act := rows.ask(db, _ACT, identity).fetchone()):
        passed.add(identity)
        made, who, when = act
        if made is None:
            return identity, Rejection(who, when)
        identity = made
    return identity, None


def picked(case: Case) -> frozenset[Key]:
    """What is chosen, for the buttons that choose; of what a person gave other words, what stands for it now."""
    with case.snapshot() as db:
        return frozenset((kind, now) for kind, _, now in _standing(db))


def _standing(db: sqlite3.Connection) -> list[tuple[SubjectKind, str, str]]:
    """What is chosen: kind, id, and the id of what stands for it now."""
    found = db.execute("SELECT kind, id FROM chosen").fetchall()
    return [(kind, id_, _followed(db, id_)[0] if kind == "attribution" else id_) for kind, id_ in found]


def needed(case: Case, choices: tuple[Choice, ...]) -> tuple[str, ...]:
    """The ids of the articles whose texts a report of these choices has to hold, each once."""
    found: dict[str, None] = {}
    with case.snapshot() as db:
        for choice in choices:
            found |= dict.fromkeys(_articles(db, choice) if choice.held and not choice.rejected else ())
    return tuple(found)


def _articles(db: sqlite3.Connection, choice: Choice) -> list[str]:
    if choice.kind == "article":
        return [choice.id]
    sql = _SPEAKS_IN if choice.kind == "speaker" else _STANDS_IN
    return sorted(identity for (identity,) in rows.ask(db, sql, choice.id).fetchall())


def choose(case: Case, kind: SubjectKind, identity: str) -> bool:
    """Put something on the list, last, or take it off when it is there; True when it is now on it.

    NotOne when the case holds no such thing and it is not on the list either.
    """
    with case.writing() as db:
        former = [its_id for its_kind, its_id, now in _standing(db) if its_kind == kind and identity in (its_id, now)]
        for each in former:
            rows.ask(db, "DELETE FROM chosen WHERE kind = ? AND id = ?", kind, each)
        if former:
            return False
        document = next(iter(rows.ask(db, _STANDS_IN, identity).fetchall()), (None,))[0]
        rows.ask(
            db,
            "INSERT INTO chosen (kind, id, document, position, note)"
            " SELECT ?, ?, ?, COALESCE(MAX(position), 0) + 1, '' FROM chosen",
            *(kind, identity, document if kind == "attribution" else None),
        )
        held = rows.number(db, f"SELECT {_HELD} FROM chosen WHERE kind = ? AND id = ?", kind, identity)
        if not held:
            raise NotOne(f"This {kind} is not in the case: it may have been taken out, or read anew.")
        return True


def write(case: Case, *, title: str, note: str, notes: Mapping[Key, str]) -> None:
    """Keep the title, the opening note, and the notes of these choices."""
    with case.writing() as db:
        rows.ask(db, "INSERT OR REPLACE INTO draft (key, title, note) VALUES (1, ?, ?)", title, note)
        for (kind, identity), said in notes.items():
            rows.ask(db, "UPDATE chosen SET note = ? WHERE kind = ? AND id = ?", said, kind, identity)


def move(case: Case, kind: SubjectKind, identity: str, by: int) -> None:
    """Move a choice up (by -1) or down (by 1) the list; nothing beyond its ends."""
    with case.writing() as db:
        order = db.execute("SELECT kind, id FROM chosen ORDER BY position, key").fetchall()
        if (kind, identity) not in order:
            return
        at = order.index((kind, identity))
        order.insert(max(0, at + by), order.pop(at))
        for position, key in enumerate(order, 1):
            rows.ask(db, "UPDATE chosen SET position = ? WHERE kind = ? AND id = ?", position, *key)


def drop(case: Case, kind: SubjectKind, identity: str) -> None:
    """Take a choice off the list, with its note."""
    with case.writing() as db:
        rows.ask(db, "DELETE FROM chosen WHERE kind = ? AND id = ?", kind, identity)


def clear(case: Case) -> None:
    """Take everything off the list, title and notes too."""
    with case.writing() as db:
        db.execute("DELETE FROM chosen")
        db.execute("DELETE FROM draft")
