"""Names as the linker knows them, and what it says of every two, kept so that only what a change touches is redone.

A mention with a name has a profile (name, kind, description), which mentions of several articles share. Profiles are
found by keys, compared, and clustered into speakers by flow; here is what that needs of the case. A profile that comes,
loses a mention, or of which people speak, is stirred: its part of the graph is to be clustered again.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from onrecord.model import Mention, MentionKind
from onrecord.standing import PERSON
from onrecord.store import findings, rows

Key = int
Verdict = Literal["same", "different", "unclear"]
TABLES = ("likeness", "profile_key", "profiled", "stirred", "profile")
# Named mentions that came since the last that has a profile. Findings are numbered upwards, and linking gives all of
# them a profile in one transaction; so what is new is found without looking at the rest.
_FRESH = "mention.named AND mention.value IS NOT NULL AND mention.finding > ?"

_JOINS = "(verdict = 'same' OR short IS NOT NULL)"
_NEAR = (
    f"SELECT right FROM likeness WHERE left = ?1 AND {_JOINS}"
    f" UNION ALL SELECT left FROM likeness WHERE right = ?1 AND {_JOINS}"
)
Little = Callable[
    [str, MentionKind], bool
]  # whether many may bear a name of this kind, so that an equal one may be one


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """A mention with a name: its row key, the words at its place (or as a person gives them), what describes it, and
    the text of its article."""

    key: Key
    mention: Mention
    words: str
    described: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnNames:
    """The table of names that a person gives for a case: the name of its file, and its text."""

    file: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A profile as the case keeps it; `name` is the value again."""

    key: Key
    id: str
    value: str
    kind: MentionKind
    described: tuple[str, ...]
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """What is said of two profiles (row keys, by the order of their ids); `short` is the one that is a part of the
    other's name; `why` is what each feature saw: feature, worth, words; not read again where it is not asked for."""

    left: Key
    right: Key
    score: float
    verdict: Verdict
    short: Key | None
    why: tuple[tuple[str, float, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Bearer:
    """A mention of a profile: its id, its article's id, its words; `stated` is False when a person gave the name."""

    profile: Key
    mention: str
    document: str
    words: str
    stated: bool


def begin(db: sqlite3.Connection, signature: str) -> None:
    """Start over when another linker, or another table of names, made what there is."""
    if db.execute("SELECT signature FROM linked").fetchall() == [(signature,)]:
        return
    for table in TABLES:
        db.execute(f"DELETE FROM {table}")
    db.execute("DELETE FROM linked")
    db.execute("INSERT INTO linked (key, signature) VALUES (1, ?)", (signature,))


def own_names(db: sqlite3.Connection) -> OwnNames | None:
    """The case's own table of names; None when nobody gave one."""
    row = db.execute("SELECT file, text FROM own_names").fetchone()
    return None if row is None else OwnNames(file=row[0], text=row[1])


def give_names(db: sqlite3.Connection, own: OwnNames | None) -> None:
    """Put this table in the place of the case's own; None takes it away. Linking then starts over."""
    db.execute("DELETE FROM own_names")
    if own is not None:
        rows.ask(db, "INSERT INTO own_names (key, file, text) VALUES (1, ?, ?)", own.file, own.text)


def fresh(db: sqlite3.Connection) -> Iterator[Naming]:
    """The named mentions that have no profile yet, one article's text in memory at a time."""
    (last,) = db.execute("SELECT COALESCE(MAX(mention), 0) FROM profiled").fetchone()
    waiting = (
        "SELECT DISTINCT finding.document FROM mention JOIN finding ON finding.key = mention.finding"
        f" WHERE {_FRESH} ORDER BY finding.document"
    )
    for (document,) in db.execute(waiting, (last,)).fetchall():
        (text,) = db.execute("SELECT text FROM document WHERE key = ?", (document,)).fetchone()
        called = dict(
            db.execute(
                "SELECT finding.id, called FROM finding JOIN mention ON mention.finding = finding.key"
                " WHERE finding.document = ? AND called IS NOT NULL",
                (document,),
            )
        )
        keys = findings.finding_keys(db, document)
        for each in findings.chosen_mentions(db, f"finding.document = ? AND {_FRESH}", document, last):
            told = tuple(span.of(text) for span in each.described)
            words = called.get(each.id, each.span.of(text))
            yield Naming(key=keys[each.id], mention=each, words=words, described=told, text=text)


def keep(db: sqlite3.Connection, id_: str, naming: Naming, described: Sequence[str]) -> tuple[Key, bool]:
    """The row key of the profile with this id, which the mention then has; True when it is new. It is stirred."""
    held = rows.number(db, "SELECT key FROM profile WHERE id = ?", id_)
    key = held
    if key is None:
        value = naming.mention.value  # never the words of one article, which may be taken out
        own = (id_, value, naming.mention.kind, json.dumps(described), value)
        sql = "INSERT INTO profile (id, value, kind, described, name) VALUES (?, ?, ?, ?, ?)"
        key = int(rows.ask(db, sql, *own).lastrowid or 0)
    stated = naming.mention.by != PERSON
    rows.insert(db, "profiled", [(naming.key, key, " ".join(naming.words.split()), int(stated))])
    db.execute("INSERT OR IGNORE INTO stirred VALUES (?)", (key,))
    return key, held is None


def stir_document(db: sqlite3.Connection, document: Key, chosen: str = "TRUE") -> None:
    """Stir the profiles of a document's mentions, which are about to go; `chosen` is a condition on `mention`."""
    db.execute(
        "INSERT OR IGNORE INTO stirred SELECT DISTINCT profile FROM finding"
        " JOIN profiled ON profiled.mention = finding.key"
        f" JOIN mention ON mention.finding = finding.key WHERE finding.document = ? AND {chosen}",
        (document,),
    )


def stir_values(db: sqlite3.Connection, values: Iterable[str]) -> None:
    """Stir the profiles with these normalised names."""
    for value in values:
        rows.ask(db, "INSERT OR IGNORE INTO stirred SELECT key FROM profile WHERE value = ?", value)


def drop_unused(db: sqlite3.Connection) -> None:
    """Take the profiles that no mention has any longer; those that were like them are stirred."""
    unused = "SELECT profile FROM stirred WHERE NOT EXISTS (SELECT 1 FROM profiled WHERE profile = stirred.profile)"
    for (key,) in db.execute(unused).fetchall():
        db.execute("INSERT OR IGNORE INTO stirred SELECT right FROM likeness WHERE left = ?", (key,))
        db.execute("INSERT OR IGNORE INTO stirred SELECT left FROM likeness WHERE right = ?", (key,))
        db.execute("DELETE FROM profile WHERE key = ?", (key,))


def add_keys(db: sqlite3.Connection, profile: Key, words: Iterable[str]) -> None:
    """The keys under which a profile is found."""
    rows.insert(db, "profile_key", ((word, profile) for word in words))


def sharing(db: sqlite3.Connection, words: Collection[str]) -> set[Key]:
    """The profiles that are found under any of these keys."""
    sql = "SELECT DISTINCT profile FROM profile_key WHERE word IN (SELECT value FROM json_each(?))"
    return {key for (key,) in db.execute(sql, (json.dumps(sorted(words)),))}


def read(db: sqlite3.Connection, keys: Iterable[Key]) -> list[Kept]:
    """These profiles, by id."""
    found = db.execute(
        "SELECT key, id, value, kind, described, name FROM profile WHERE key IN (SELECT value FROM json_each(?))"
        " ORDER BY id",
        (json.dumps(sorted(keys)),),
    )
    return [
        Kept(key=key, id=id_, value=value, kind=kind, described=tuple(json.loads(described)), name=name)
        for key, id_, value, kind, described, name in found
    ]


def add_pairs(db: sqlite3.Connection, pairs: Iterable[Pair]) -> None:
    """What is said of these pairs."""
    rows.insert(
        db,
        "likeness",
        ((it.left, it.right, it.score, it.verdict, it.short, json.dumps(it.why)) for it in pairs),
    )


def pairs(db: sqlite3.Connection, keys: Iterable[Key]) -> Iterator[Pair]:
    """What is said of every two of these profiles and may join or part them, without why."""
    given = set(keys)
    found = db.execute(
        "SELECT left, right, score, verdict, short FROM likeness WHERE left IN (SELECT value FROM json_each(?))"
        f" AND (verdict = 'different' OR {_JOINS})",
        (json.dumps(sorted(given)),),
    )
    for left, right, score, verdict, short in found:
        if right in given:
            yield Pair(left=left, right=right, score=score, verdict=verdict, short=short)


def touched(db: sqlite3.Connection, judged: Iterable[frozenset[str]], little: Little) -> set[Key]:
    """The stirred profiles with all that hang together with them: through what may join two in clusters.py (likeness
    enough, a short form, an equal name that tells little), or through people's word about two names."""
    beside = defaultdict[str, set[str]](set)
    for names in judged:
        for name in names:
            beside[name] |= names - {name}
    found = {key for (key,) in db.execute("SELECT profile FROM stirred JOIN profile ON profile.key = stirred.profile")}
    waiting = set(found)
    while waiting:
        new = {near for key in waiting for near in _near(db, key, beside, little)} - found
        found |= new
        waiting = new
    return found


def _near(db: sqlite3.Connection, key: Key, beside: dict[str, set[str]], little: Little) -> Iterator[Key]:
    value, kind = db.execute("SELECT value, kind FROM profile WHERE key = ?", (key,)).fetchone()
    yield from (other for (other,) in db.execute(_NEAR, (key,)))
    for name in {*beside.get(value, ()), *([value] if little(value, kind) else [])}:
        yield from (other for (other,) in rows.ask(db, "SELECT key FROM profile WHERE value = ?", name))


def bearers(db: sqlite3.Connection, keys: Iterable[Key]) -> Iterator[Bearer]:
    """The mentions of these profiles, by mention id."""
    found = db.execute(
        "SELECT profiled.profile, finding.id, document.id, profiled.words, stated FROM profiled"
        " JOIN finding ON finding.key = profiled.mention JOIN document ON document.key = finding.document"
        " WHERE profiled.profile IN (SELECT value FROM json_each(?)) ORDER BY finding.id",
        (json.dumps(sorted(keys)),),
    )
    for profile, mention, document, words, stated in found:
        yield Bearer(profile=profile, mention=mention, document=document, words=words, stated=bool(stated))


def lone(db: sqlite3.Connection) -> list[tuple[str, str, bool]]:
    """Mentions without a profile that came since the last that has a group (id, words, whether named): described
    sources, each its own speaker. Call it once every name has its profile."""
    found = db.execute(
        "SELECT finding.document, finding.id, called, start, end, named FROM mention"
        " JOIN finding ON finding.key = mention.finding LEFT JOIN member ON member.mention = mention.finding"
        " LEFT JOIN profiled ON profiled.mention = mention.finding"
        " WHERE mention.finding > (SELECT COALESCE(MAX(mention), 0) FROM member)"
        " AND member.mention IS NULL AND profiled.mention IS NULL ORDER BY finding.document, finding.id"
    ).fetchall()
    words = []
    for document, several in groupby(found, key=lambda row: row[0]):
        (text,) = db.execute("SELECT text FROM document WHERE key = ?", (document,)).fetchone()
        for _, id_, called, start, end, named in several:
            words.append((id_, text[start:end] if called is None else called, bool(named)))
    return words


def settled(db: sqlite3.Connection) -> None:
    """All that was stirred is clustered."""
    db.execute("DELETE FROM stirred")
