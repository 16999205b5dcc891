"""Everything that people said, and what has become of it."""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from onrecord.model import Judgement, Subject
from onrecord.standing import taken_back
from onrecord.store import judging, rows
from onrecord.store.answers import Brief, Standing, State
from onrecord.store.case import Case
from onrecord.store.reading import read_briefs
from onrecord.weighing import weigh

# What each judgement bears on best: where it was made before where it was carried to, what a file
# holds now before an older version.
_BEARINGS = (
    "SELECT judgement.id, judged.document, document.address, COALESCE(made.id, about.id), carried, overruled"
    " FROM judged JOIN judgement ON judgement.key = judged.judgement JOIN document ON document.key = judged.document"
    " LEFT JOIN finding AS about ON about.key = judged.about LEFT JOIN finding AS made ON made.key = judged.made"
    " ORDER BY overruled DESC, carried DESC, EXISTS (SELECT 1 FROM file WHERE file.document = judged.document),"
    " document.captured, document.address DESC, document.id, judged.made IS NOT NULL"
)


def judgements(case: Case) -> tuple[Standing, ...]:
    """Every judgement with what has become of it, the newest first."""
    with case.snapshot() as db:
        said = judging.read(db)
        gone, shelf, apart, against = taken_back(said), _Shelf(db), _of_no_article(db, said), _contradicted(said)
        return tuple(
            _apart(each, apart[each.id], against) if each.id in apart else _standing(each, shelf, gone=each.id in gone)
            for each in reversed(said)
        )


def about_names(db: sqlite3.Connection) -> tuple[Standing, ...]:
    """The judgements about whether two names are one speaker's, the newest first."""
    said = judging.read(db, "text_sha256 = '' AND about = 'names'")
    states, against = _of_no_article(db, said), _contradicted(said)
    return tuple(_apart(each, states[each.id], against) for each in reversed(said) if each.undoes is None)


def _contradicted(said: Sequence[Judgement]) -> Mapping[str, tuple[Judgement, ...]]:
    """Of words about names that cannot be followed because of later ones, by id, those later ones."""
    gone = taken_back(said)
    names = [each for each in said if each.subject.kind == "names" and each.undoes is None and each.id not in gone]
    return weigh(names).against


def _of_no_article(db: sqlite3.Connection, said: Sequence[Judgement]) -> dict[str, State]:
    """What becomes of those about names and outlets, by id: the latest about one thing stands, where the case has what
    it is about."""
    gone, states = taken_back(said), dict[str, State]()
    latest, known = dict[tuple[object, ...], str](), _Known(db)
    for each in said:
        about = (each.subject.kind, each.subject.names, each.subject.field)
        if not each.subject.names:
            continue
        if each.undoes is not None or each.id in gone:
            states[each.id] = "undone" if each.id in gone else "stands"
            continue
        if about in latest:
            states[latest[about]] = "overruled"
        latest[about] = each.id
        states[each.id] = "stands" if known.all(each.subject) else "orphan"
    return states


class _Known:
    """Which names and outlets a case has, each asked for once."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._found = dict[tuple[str, str], bool]()

    def all(self, subject: Subject) -> bool:
        """True when it has all names of a subject."""
        return all(self._has(subject.kind, name) for name in subject.names)

    def _has(self, kind: str, name: str) -> bool:
        if (kind, name) not in self._found:
            place = "mention WHERE value = ? AND named" if kind == "names" else "shelf WHERE outlet_folded = ?"
            row = rows.ask(self._db, f"SELECT 1 FROM {place} LIMIT 1", name).fetchone()
            self._found[kind, name] = row is not None
        return self._found[kind, name]


def _apart(judgement: Judgement, state: State, against: Mapping[str, tuple[Judgement, ...]]) -> Standing:
    """One that is about no article."""
    because = against.get(judgement.id, ())
    state = "overruled" if because else state
    return Standing(judgement=judgement, state=state, article=None, finding=None, because=because)


class _Shelf:
    """What judgements bear on, and the articles they are about; articles of one address are read together."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._bearings = {id_: row for id_, *row in db.execute(_BEARINGS).fetchall()}  # the last of each is the best
        self._briefs: dict[str, dict[int, Brief]] = {}

    def bearing(self, judgement: Judgement) -> Sequence[Any] | None:
        """Document, address, finding, carried, overruled; None when it bears on nothing."""
        return self._bearings.get(judgement.id)

    def brief(self, address: str, key: int | None = None) -> Brief | None:
        """The article with this row key, else the current one at the address; None when there is none."""
        if address not in self._briefs:
            self._briefs[address] = read_briefs(self._db, "address = ?", address)
        found = self._briefs[address]
        return found.get(key or 0) or next((each for each in found.values() if each.superseded_by is None), None)


def _standing(judgement: Judgement, shelf: _Shelf, *, gone: bool) -> Standing:
    row = shelf.bearing(judgement)
    if row is None:
        state: State = "undone" if gone else "stands" if judgement.undoes else "orphan"
        return Standing(judgement=judgement, state=state, article=shelf.brief(judgement.subject.address), finding=None)
    document, address, finding, carried, overruled = row
    state = "overruled" if overruled else "carried over" if carried else "stands"
    return Standing(judgement=judgement, state=state, article=shelf.brief(address, document), finding=finding)
