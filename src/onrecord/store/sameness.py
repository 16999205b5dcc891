"""Why several names are one speaker: how articles name whoever it is, what holds these names together, and which names
near them are held apart."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import NamedTuple

from onrecord.model import Judgement, MentionKind
from onrecord.store import rows
from onrecord.store.answers import Speaker
from onrecord.store.case import Case
from onrecord.store.log import about_names

Key = int
MOST = 200  # ways of naming one speaker that are compared with each other; those left out are counted
FEW = 6  # speakers held apart that are told
NEAREST = 300  # likenesses among which these are looked for
UNSHOWN = ("amid ", "called ")  # begin what only tells among which words a name stands, and whom its article has by it


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A way in which articles name somebody: a normalised name with the words that describe its bearer.

    `spelled` is how often it stands in which words, the most frequent first; `articles` in how many it does.
    """

    id: str
    spelled: tuple[tuple[str, int], ...]
    value: str
    kind: MentionKind
    described: tuple[str, ...]
    articles: int

    @property
    def name(self) -> str:
        """How it is most often spelled."""
        return self.spelled[0][0]

    @property
    def mentions(self) -> int:
        """How often it stands."""
        return sum(count for _, count in self.spelled)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """What is to be said of two ways of naming: of each feature its name, what it is worth and what it saw; `score` is
    their sum from 0 to 1, `short` whether one is only a part of the other; `judged` goes before all that. Without score
    they bear one name that tells little, and nothing more is to be said."""

    left: Way
    right: Way
    score: float | None
    why: tuple[tuple[str, float, str], ...]
    short: bool = False
    judged: Judgement | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart:
    """Another speaker with a name near to this one's: the two nearest names, and two names of theirs that are different
    people's (None where nothing says so: it is only not known)."""

    speaker: Speaker
    tie: Tie
    different: Tie | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reasons:
    """The ways in which one speaker is named, the most frequent first; the fewest and strongest ties by which each of
    them hangs together with the others; the nearest that are held apart. `left_out` counts ways beyond the limit."""

    ways: tuple[Way, ...] = ()
    ties: tuple[Tie, ...] = ()
    apart: tuple[Apart, ...] = ()
    left_out: int = 0


def reasons(case: Case, identity: str) -> Reasons:
    """Why the names of the speaker with this id are one speaker's; nothing of one without a name."""
    with case.snapshot() as db:
        found = ways(db, identity)
        kept = dict(list(found.items())[:MOST])
        judged = joined_by_people(db)
        return Reasons(
            ways=tuple(kept.values()),
            ties=ties(db, kept, judged),
            apart=_apart(db, identity, kept),
            left_out=len(found) - len(kept),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A speaker with a name, and why the names are one speaker's: all ways and all ties, nobody who is held apart."""

    speaker: Speaker
    reasons: Reasons


def speakers(case: Case) -> Iterator[Named]:
    """Every speaker with a name, by name and id, one in memory at a time."""
    with case.snapshot() as db:
        judged = joined_by_people(db)
        for id_, name in db.execute("SELECT id, name FROM grouping WHERE named ORDER BY name, id").fetchall():
            found = ways(db, id_)
            tied = ties(db, found, judged) if len(found) > 1 else ()
            ordered = sorted(found.values(), key=lambda way: (way.value, way.id))
            reasons = Reasons(ways=tuple(ordered), ties=tied)
            yield Named(speaker=Speaker(id=id_, name=name, named=True), reasons=reasons)


def ways(db: sqlite3.Connection, identity: str) -> dict[Key, Way]:
    """The ways in which this speaker is named, by row key, the most frequent first."""
    spelled: dict[Key, Counter[str]] = {}
    articles: dict[Key, set[Key]] = {}
    for key, words, document in rows.ask(
        db,
        "SELECT profile, words, document FROM grouping JOIN member ON member.grouping = grouping.key"
        " JOIN profiled ON profiled.mention = member.mention JOIN finding ON finding.key = member.mention"
        " WHERE grouping.id = ?",
        identity,
    ):
        spelled.setdefault(key, Counter())[words] += 1
        articles.setdefault(key, set()).add(document)
    found = {key: way for key, way in _ways(db, spelled, articles)}
    return dict(sorted(found.items(), key=lambda it: (-it[1].mentions, it[1].value, it[1].id)))


def _ways(
    db: sqlite3.Connection, spelled: Mapping[Key, Counter[str]], articles: Mapping[Key, set[Key]]
) -> Iterator[tuple[Key, Way]]:
    sql = "SELECT key, id, value, kind, described FROM profile WHERE key IN (SELECT value FROM json_each(?))"
    for key, id_, value, kind, described in db.execute(sql, (json.dumps([*spelled]),)):
        told = tuple(phrase for phrase in json.loads(described) if not phrase.startswith(UNSHOWN))
        yield (
            key,
            Way(
                id=id_,
                spelled=tuple(sorted(spelled[key].items(), key=_frequent)),
                value=value,
                kind=kind,
                described=told,
                articles=len(articles[key]),
            ),
        )


def _frequent(spelling: tuple[str, int]) -> tuple[int, bool, int, str]:
    words, count = spelling
    return -count, words.isupper(), -len(words), words


def joined_by_people(db: sqlite3.Connection) -> dict[tuple[str, str], Judgement]:
    """Of every two folded names that people say are one speaker's, their word."""
    return _said_by_people(db, "yes")


def _said_by_people(db: sqlite3.Connection, verdict: str) -> dict[tuple[str, str], Judgement]:
    said = (each.judgement for each in about_names(db) if each.state == "stands" and each.judgement.verdict == verdict)
    return {(min(each.subject.names), max(each.subject.names)): each for each in said}


class _Edge(NamedTuple):
    """Two ways that hang together, by likeness or by people's word."""

    left: Key
    right: Key
    judged: Judgement | None = None


def ties(
    db: sqlite3.Connection, found: Mapping[Key, Way], judged: Mapping[tuple[str, str], Judgement]
) -> tuple[Tie, ...]:
    """The strongest ties by which these ways hang together, one fewer than ways where all do; people's word first."""
    edges = chain(_said(found, judged), _alike(db, found))
    return tuple(_tie(db, found, edge) for edge in list(_spanning(found, edges)))


def _spanning(keys: Iterable[Key], edges: Iterable[_Edge]) -> Iterator[_Edge]:
    """Those of the edges, the strongest first, that join what did not hang together before."""
    part = {key: key for key in keys}

    def top(key: Key) -> Key:
        while part[key] != key:
            part[key] = key = part[part[key]]
        return key

    missing = len(part) - 1
    for edge in edges if missing else ():
        left, right = top(edge.left), top(edge.right)
        if left != right:
            part[left] = right
            missing -= 1
            yield edge
        if not missing:
            return


def _said(found: Mapping[Key, Way], judged: Mapping[tuple[str, str], Judgement]) -> Iterator[_Edge]:
    """What people join: of either name one way with all of the other."""
    by_value: dict[str, list[Key]] = {}
    for key in sorted(found, key=lambda key: found[key].id):
        by_value.setdefault(found[key].value, []).append(key)
    for (one, other), word in sorted(judged.items()):
        ours, theirs = by_value.get(one, []), by_value.get(other, [])
        for a, b in [*((ours[0], b) for b in theirs), *((a, theirs[0]) for a in ours)] if ours and theirs else ():
            left, right = sorted((a, b), key=lambda key: found[key].id)
            yield _Edge(left, right, word)


def _alike(db: sqlite3.Connection, found: Mapping[Key, Way]) -> Iterator[_Edge]:
    """What is alike: enough by itself, then a short form and what it stands for, by score; then one name."""
    sql = (
        "SELECT left, right FROM likeness JOIN profile AS one ON one.key = left"
        " JOIN profile AS other ON other.key = right WHERE left IN (SELECT value FROM json_each(?))"
        " AND (verdict = 'same' OR short IS NOT NULL OR verdict = 'unclear' AND one.value = other.value)"
        " ORDER BY verdict = 'same' DESC, short IS NULL, score DESC, one.id, other.id"
    )
    for left, right in db.execute(sql, (json.dumps([*found]),)):
        if right in found:
            yield _Edge(left, right)
    in_order = sorted(found, key=lambda key: (found[key].value, found[key].id))
    yield from (_Edge(*both) for both in pairwise(in_order) if found[both[0]].value == found[both[1]].value)


def _tie(db: sqlite3.Connection, found: Mapping[Key, Way], edge: _Edge) -> Tie:
    left, right = found[edge.left], found[edge.right]
    if edge.judged is not None:
        return Tie(left=left, right=right, score=1.0, why=(), judged=edge.judged)
    sql = "SELECT score, why, short IS NOT NULL FROM likeness WHERE left = ? AND right = ?"
    score, why, short = db.execute(sql, (edge.left, edge.right)).fetchone() or (None, "[]", 0)
    return Tie(left=left, right=right, score=score, why=_why(why), short=bool(short))


def _why(kept: str) -> tuple[tuple[str, float, str], ...]:
    return tuple((feature, worth, saw) for feature, worth, saw in json.loads(kept))


def _apart(db: sqlite3.Connection, identity: str, found: Mapping[Key, Way]) -> tuple[Apart, ...]:
    """The nearest other speakers with a name who say something, one line each: those whom people hold apart, then those
    most like this one."""
    said = _said_apart(db, found)
    near = sorted(_near(db, found), key=lambda it: it.value not in said)
    owners = _owners(db, {it.other for it in near})
    best: dict[str, _Near] = {}
    for it in near:
        if it.other in owners:
            best.setdefault(owners[it.other].id, it)
    best.pop(identity, None)
    of = {speaker.id: speaker for speaker in owners.values()}
    chosen = sorted(
        best.items(),
        key=lambda each: (each[1].value not in said, -each[1].score, -of[each[0]].sayings, of[each[0]].name, each[0]),
    )
    return tuple(_held(db, Speaker(id=id_, name=of[id_].name, named=True), it, found) for id_, it in chosen[:FEW])


def _said_apart(db: sqlite3.Connection, found: Mapping[Key, Way]) -> frozenset[str]:
    """The folded names that people hold apart from one of these."""
    ours = {way.value for way in found.values()}
    said = _said_by_people(db, "no")
    return frozenset(name for pair in said if not ours.isdisjoint(pair) for name in pair)


def _held(db: sqlite3.Connection, speaker: Speaker, it: "_Near", found: Mapping[Key, Way]) -> Apart:
    theirs = ways(db, speaker.id)
    tie = Tie(left=found[it.own], right=theirs[it.other], score=it.score, why=_why(it.why), short=bool(it.short))
    kept = dict(list(theirs.items())[:MOST])
    return Apart(speaker=speaker, tie=tie, different=_parted(db, found, kept) or _different(db, found, kept))


def _parted(db: sqlite3.Connection, ours: Mapping[Key, Way], theirs: Mapping[Key, Way]) -> Tie | None:
    """Two of these ways that people say are not one speaker's: the most frequent of ours, then of theirs."""
    said = _said_by_people(db, "no")
    for left in ours.values() if said else ():
        for right in theirs.values():
            word = said.get((min(left.value, right.value), max(left.value, right.value)))
            if word is not None:
                return Tie(left=left, right=right, score=0.0, why=(), judged=word)
    return None


def _different(db: sqlite3.Connection, ours: Mapping[Key, Way], theirs: Mapping[Key, Way]) -> Tie | None:
    """Two of these ways that are different people's: the most frequent of ours, then of theirs."""
    sql = (
        "SELECT left, right, why FROM likeness WHERE verdict = 'different' AND"
        " left IN (SELECT value FROM json_each(?)) AND right IN (SELECT value FROM json_each(?))"
    )
    a, b = json.dumps([*ours]), json.dumps([*theirs])
    rows_ = [*db.execute(sql, (a, b)), *((own, other, why) for other, own, why in db.execute(sql, (b, a)))]
    ranks = ({key: at for at, key in enumerate(ours)}, {key: at for at, key in enumerate(theirs)})
    best = min(rows_, key=lambda row: (ranks[0][row[0]], ranks[1][row[1]]), default=None)
    return best and Tie(left=ours[best[0]], right=theirs[best[1]], score=0.0, why=_why(best[2]))


class _Near(NamedTuple):
    """A likeness of one of these ways with another: their row keys, its score, why, and the other's folded name."""

    own: Key
    other: Key
    score: float
    short: int
    why: str
    value: str


def _near(db: sqlite3.Connection, found: Mapping[Key, Way]) -> list[_Near]:
    """The likenesses of these ways with others, the highest scores first."""
    each = (
        "SELECT {} AS own, {} AS other, score, short IS NOT NULL AS short, why FROM likeness"
        " WHERE own IN (SELECT value FROM json_each(?1)) AND other NOT IN (SELECT value FROM json_each(?1))"
    )
    sql = (
        f"SELECT own, other, score, short, why, theirs.value FROM ({each.format('left', 'right')}"
        f" UNION ALL {each.format('right', 'left')})"
        " JOIN profile AS ours ON ours.key = own JOIN profile AS theirs ON theirs.key = other"
        f" ORDER BY score DESC, theirs.id, ours.id LIMIT {NEAREST}"
    )
    return [_Near(*row) for row in db.execute(sql, (json.dumps([*found]),))]


class _Owner(NamedTuple):
    """A speaker: id, name, and how often they say something."""

    id: str
    name: str
    sayings: int


def _owners(db: sqlite3.Connection, keys: Iterable[Key]) -> dict[Key, _Owner]:
    """Of each way the speaker most quoted of those whom it names."""
    sql = (
        "SELECT profile, grouping.id, name, sayings FROM profiled JOIN member ON member.mention = profiled.mention"
        " JOIN grouping ON grouping.key = member.grouping WHERE profile IN (SELECT value FROM json_each(?))"
        " AND sayings > 0 GROUP BY profile, grouping.key ORDER BY sayings, grouping.id DESC"
    )
    return {key: _Owner(*row) for key, *row in db.execute(sql, (json.dumps(sorted(keys)),))}
