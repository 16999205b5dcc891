"""Where another article reports the same words and names who said them. Shown, never concluded from (law 6).

Two passes over the contents. The first gathers the runs of words that sources without a name said; the second looks for
them in what those with a name said. Only attributions that share a run are compared closely, by the function given, and
contents that are written alike only once.
"""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Protocol

from onrecord.gist import ROOM, WORD, Gist, fold, runs, wording
from onrecord.model import Span
from onrecord.store import findings, sifting
from onrecord.store.answers import Brief, Speaker
from onrecord.store.case import Case
from onrecord.store.fitting import LINE, briefs, listed, numbers
from onrecord.store.sifting import One
from onrecord.store.unnamed import Cut, Ledger, parted

MOST_HOLDERS = 400  # ways of writing, of sources without a name, that share one run of words
MOST_COMPARED = 40  # attributions with a name that one without is compared with
NO_SPEAKERS = frozenset({"work", "social post", "outlet"})
CONTENTS = (
    "SELECT document, finding, start, end FROM span JOIN finding ON finding.key = span.finding"
    " WHERE role = 'content' AND finding IN {} ORDER BY document, finding, position"
)
PLACES = (
    "SELECT document, finding.key, finding.id, kind, role, start, end FROM finding"
    " JOIN attribution ON attribution.finding = finding.key JOIN span ON span.finding = finding.key"
    " WHERE role IN ('source', 'content') AND finding.key IN {} ORDER BY document, finding.key, role, position"
)


class Alike(Protocol):
    """How surely two report the same words, and why."""

    @property
    def score(self) -> float:
        """How surely, 0 to 1."""

    @property
    def why(self) -> str:
        """The reason, for people."""


SameWords = Callable[[Gist, Gist], Alike | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedElsewhere:
    """An attribution of another article that reports the same words and names its source, whose words and what is
    reported are cut out of its text."""

    article: Brief
    attribution: str
    speakers: tuple[Speaker, ...]
    source: tuple[Cut, ...]
    content: tuple[Cut, ...]
    score: float
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """By the id of an attribution to a source without a name, those who say the same words with one, the surest first.

    `capped` counts the attributions of whose candidates only the MOST_COMPARED that share most with it were looked at.
    """

    found: Mapping[str, tuple[NamedElsewhere, ...]] = field(default_factory=dict)
    capped: int = 0


def named_elsewhere(case: Case, ledger: Ledger, same_words: SameWords, *, floor: float = 0.0) -> Elsewhere:
    """Who says in other articles, with a name, what the sources of a ledger say without.

    Words inside somebody's words count as the inner one's: who only passes them on, with a name or without, is not
    named for them, and what somebody says that he said is not his own saying. A work has no name to give, and neither
    a work nor an outlet is somebody who spoke.
    """
    entries = {entry.finding: entry for row in ledger.rows for entry in row.entries}
    with case.snapshot() as db:
        every = sifting.read(db)
        asked = [key for key in entries if every[key].kind != "work"]
        named = [key for key, one in every.items() if _speaks(one) and one.score >= floor]
        pairs, capped = _pairs(db, every, asked, named)
        contents = _Contents(db, every, pairs, same_words)
        matches = {key: list(contents.matches(key, several)) for key, several in pairs.items()}
        told = _Told(db, every, contents, {theirs for several in matches.values() for theirs, _ in several})
        found = {
            entries[key].attribution: tuple(sorted((told.named(*each) for each in several), key=_surest))
            for key, several in matches.items()
            if several
        }
        return Elsewhere(found=found, capped=capped)


def _speaks(one: One) -> bool:
    """Whether somebody with a name, and no paper, speaks in it."""
    return bool(one.groups) and not one.nameless and one.kind not in NO_SPEAKERS


def _around(every: Mapping[int, One], key: int) -> Iterator[int]:
    """The attributions around one, from the inside."""
    via = every[key].via
    while via is not None and via in every:
        yield via
        via = every[via].via


def _surest(found: NamedElsewhere) -> tuple[float, bool, str, str, str]:
    brief = found.article
    return -found.score, brief.published is None, brief.published or "", brief.id, found.attribution


def _pairs(
    db: sqlite3.Connection, every: Mapping[int, One], asked: Collection[int], named: Collection[int]
) -> tuple[dict[int, list[int]], int]:
    """Those with a name whom each without one is to be compared with, and for how many there were too many."""
    ours, theirs = defaultdict[int, list[int]](list), defaultdict[int, list[int]](list)
    holders = defaultdict[int, list[int]](list)
    for key, written, words in _worded(db, asked):
        if written not in ours:
            for run in set(map(hash, runs(words))):
                holders[run].append(written)
        ours[written].append(key)
    votes = defaultdict[int, Counter[int]](Counter)
    for key, written, words in _worded(db, named):
        if written not in theirs:
            for run in holders.keys() & set(map(hash, runs(words))):
                for each in holders[run][:MOST_HOLDERS]:
                    votes[each][written] += 1
        theirs[written].append(key)
    found, capped = dict[int, list[int]](), 0
    for written, counts in votes.items():
        ranked = _ranked(db, {key: shared for each, shared in counts.items() for key in theirs[each]})
        for key in ours[written]:
            others = [other for other in ranked if _may_be(every[key], every[other])]
            capped += len(others) > MOST_COMPARED
            found[key] = others[:MOST_COMPARED]
    return found, capped


def _may_be(one: One, other: One) -> bool:
    """Whether two stand in different articles and both, or neither, inside somebody else's words."""
    return one.document != other.document and (one.via is None) == (other.via is None)


def _ranked(db: sqlite3.Connection, shared: Mapping[int, int]) -> list[int]:
    """Those that share most runs first; among equals by id, so that it does not matter which came in first."""
    if len(shared) <= MOST_COMPARED:
        return list(shared)
    ids = dict(numbers(db, f"SELECT key, id FROM finding WHERE key IN {listed(shared)}"))
    return sorted(shared, key=lambda key: (-shared[key], ids[key]))


def _worded(db: sqlite3.Connection, keys: Iterable[int]) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """The words of each of these attributions' content, after a number that contents written alike share."""
    for several in parted(sorted(keys)):
        places = numbers(db, CONTENTS.format(listed(several)))
        for document, of_document in groupby(places, key=lambda place: place[0]):
            text = _text(db, document)
            for finding, own in groupby(of_document, key=lambda place: place[1]):
                exact = [text[start:end] for *_, start, end in own]
                words = tuple([fold(word) for part in exact for word in WORD.findall(part)])
                yield finding, hash(tuple(exact)), words


def _text(db: sqlite3.Connection, document: int) -> str:
    (text,) = db.execute("SELECT text FROM document WHERE key = ?", (document,)).fetchone()
    return str(text)


@dataclass(frozen=True, slots=True)
class _Content:
    """What one attribution reports: its words with what stands on either side, which all that compares them reads."""

    id: str
    alike: int  # the same number where contents are written alike
    source: tuple[Cut, ...]
    content: tuple[Cut, ...]


class _Contents:
    """The contents of attributions that may be alike, compared once for each way of writing them."""

    def __init__(
        self, db: sqlite3.Connection, every: Mapping[int, One], pairs: Mapping[int, list[int]], same_words: SameWords
    ) -> None:
        self._same_words = same_words
        inside, outside = defaultdict[int, list[int]](list), defaultdict[int, list[int]](list)
        theirs = {key for several in pairs.values() for key in several}
        for key, one in every.items():
            if one.via is not None and (one.via in theirs or one.via in pairs):
                inside[one.via].append(key)
        for key in theirs:
            outside[key] = [outer for outer in _around(every, key) if every[outer].unnamed]
        self.of = dict[int, _Content]()
        self._written = dict[tuple[object, ...], int]()
        self._first = dict[int, int]()
        wanted = {*pairs, *theirs, *(key for of in (inside, outside) for several in of.values() for key in several)}
        for several in parted(sorted(wanted)):
            self._take(db, several)
        self._inside = {outer: [key for key in several if key in self.of] for outer, several in inside.items()}
        self._outside = {inner: [key for key in several if key in self.of] for inner, several in outside.items()}
        self._gists = self._gisted(db)
        self._known = dict[tuple[int, int], Alike | None]()

    def _take(self, db: sqlite3.Connection, keys: Iterable[int]) -> None:
        places = numbers(db, PLACES.format(listed(keys)))
        for document, of_document in groupby(places, key=lambda place: place[0]):
            text = _text(db, document)
            name = str(document)
            for (key, identity, kind), own in groupby(of_document, key=lambda place: place[1:4]):
                cuts = [(role, Cut(Span(name, start, end), text[start:end])) for *_, role, start, end in own]
                content = tuple(cut for role, cut in cuts if role == "content")
                around = tuple(_seen(text, cut.span) for cut in content)
                alike = self._written.setdefault((kind, around), len(self._written))
                self._first.setdefault(alike, key)
                source = tuple(cut for role, cut in cuts if role == "source")
                self.of[key] = _Content(identity, alike, source, content)

    def _gisted(self, db: sqlite3.Connection) -> dict[int, Gist]:
        """The gist of each way of writing."""
        found = dict[int, Gist]()
        alike = {key: each for each, key in self._first.items()}
        for several in parted(sorted(alike)):
            read = findings.read_attributions(db, f"finding.key IN {listed(several)}")
            for key, (document, attribution) in read.items():
                found[alike[key]] = wording(attribution, _text(db, document))
        return found

    def matches(self, key: int, several: Iterable[int]) -> Iterator[tuple[int, Alike]]:
        """Those of several that report the same words as one, as their own."""
        for theirs in several:
            alike = self._same(key, theirs)
            if alike and not self._passed_on(key, theirs):
                yield theirs, alike

    def _passed_on(self, ours: int, theirs: int) -> bool:
        """Whether one of two has the words from a third: they are somebody's inside its own, or theirs stand inside
        those of a source without a name, who is then the one that is not named ("workers said A. Author said so")."""
        return (
            any(self._same(ours, inner) for inner in self._inside.get(theirs, ()))
            or any(self._same(inner, theirs) for inner in self._inside.get(ours, ()))
            or any(self._same(ours, outer) for outer in self._outside.get(theirs, ()))
        )

    def _same(self, one: int, other: int) -> Alike | None:
        pair = self.of[one].alike, self.of[other].alike
        if pair not in self._known:
            ours, theirs = self._gists[pair[0]], self._gists[pair[1]]
            apart = replace(ours, document="this"), replace(theirs, document="other")  # two articles, whoever is first
            self._known[pair] = self._same_words(*apart)
        return self._known[pair]


def _seen(text: str, span: Span) -> str:
    """What a gist sees of a content: its words, as many as count, and the sign on either side."""
    return text[max(0, span.start - 1) : min(span.end + 1, span.start + ROOM + 1)]


class _Told:
    """Attributions with a name as they are shown: their articles, and who speaks."""

    def __init__(
        self, db: sqlite3.Connection, every: Mapping[int, One], contents: _Contents, keys: Collection[int]
    ) -> None:
        self._every, self._contents = every, contents
        self._made = dict[int, NamedElsewhere]()
        self._briefs = dict[int, Brief]()
        for several in parted(sorted({every[key].document for key in keys})):
            lines = db.execute(f"SELECT {LINE} FROM shelf WHERE shelf.document IN {listed(several)}").fetchall()
            self._briefs |= briefs(db, lines)
        self._speakers = dict[int, Speaker]()
        for several in parted(sorted({group for key in keys for group in every[key].groups})):
            sql = f"SELECT key, id, name, named FROM grouping WHERE key IN {listed(several)}"
            for key, identity, name, named in db.execute(sql):
                self._speakers[key] = Speaker(id=identity, name=name, named=bool(named))

    def named(self, key: int, alike: Alike) -> NamedElsewhere:
        """One of them, as the same words as another's."""
        if key not in self._made:
            self._made[key] = self._make(key)
        return replace(self._made[key], score=alike.score, why=alike.why)

    def _make(self, key: int) -> NamedElsewhere:
        one, content = self._every[key], self._contents.of[key]
        brief = self._briefs[one.document]
        return NamedElsewhere(
            article=brief,
            attribution=content.id,
            speakers=tuple(sorted((self._speakers[it] for it in one.groups), key=lambda it: (it.name, it.id))),
            source=_in(content.source, brief),
            content=_in(content.content, brief),
            score=0.0,
            why="",
        )


def _in(cuts: Iterable[Cut], brief: Brief) -> tuple[Cut, ...]:
    """Places of an article, under its id."""
    return tuple(Cut(Span(brief.id, cut.span.start, cut.span.end), cut.words) for cut in cuts)
