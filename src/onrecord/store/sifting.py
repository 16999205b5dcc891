"""Which attributions of a case have a chain as it is asked for: worked out for all of them at once, from numbers alone.

What `chains.facts` tells of a chain is told here of hundreds of thousands without reading a text; the two agree.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from onrecord.chains import EVERY, UNNAMED, Facts, Wanted, certainty, kind_of
from onrecord.model import SourceKind
from onrecord.store import views
from onrecord.store.answers import Speaker, SpeakerRow
from onrecord.store.case import Case
from onrecord.store.fitting import numbers

STANDING = (  # every attribution of a current article that stands
    "SELECT finding.key, finding.document, attribution.via, attribution.score, attribution.source_kind"
    " FROM shelf CROSS JOIN finding ON finding.document = shelf.document AND finding.type = 'attribution'"
    " CROSS JOIN attribution ON attribution.finding = finding.key AND attribution.stands WHERE shelf.current = 1"
)
SPEAKING = (  # who speaks in them
    "SELECT finding.key, member.grouping, grouping.named, link.score"
    " FROM shelf CROSS JOIN finding ON finding.document = shelf.document AND finding.type = 'attribution'"
    " CROSS JOIN link ON link.left_finding = finding.key AND link.relation = 'refers' AND link.stands"
    " CROSS JOIN member ON member.mention = link.right_finding"
    " CROSS JOIN grouping ON grouping.key = member.grouping WHERE shelf.current = 1"
)
UNNAMED_ALONE = (  # those of STANDING in which nobody with a name speaks, with who does; where nobody does, by kind
    "SELECT finding.key, finding.document, attribution.via, attribution.score, attribution.source_kind,"
    " GROUP_CONCAT(DISTINCT grouping.key), MIN(link.score) FILTER (WHERE grouping.key IS NOT NULL)"
    " FROM shelf CROSS JOIN finding ON finding.document = shelf.document AND finding.type = 'attribution'"
    " CROSS JOIN attribution ON attribution.finding = finding.key AND attribution.stands"
    " LEFT JOIN link ON link.left_finding = finding.key AND link.relation = 'refers' AND link.stands"
    " LEFT JOIN member ON member.mention = link.right_finding"
    " LEFT JOIN grouping ON grouping.key = member.grouping WHERE shelf.current = 1 GROUP BY finding.key"
    f" HAVING COALESCE(NOT MAX(grouping.named), attribution.source_kind IN {tuple(sorted(UNNAMED))})"
)
NAMED_BY_PEOPLE = (  # attributions whose speaker a person gave
    "SELECT judged.about FROM judged JOIN judgement ON judgement.key = judged.judgement"
    " WHERE judgement.about = 'speaker' AND judgement.verdict = 'instead' AND NOT judged.overruled"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sifted:
    """Who speaks in the attributions that fit, the most quoted first.

    `fit` counts these attributions and `total` all of them, both without the `hidden`, which are less certain than was
    asked for; `nameless` are those that fit and that the ledger of sources without a name lists, `without_speaker`
    those whose speaker is not clear, none of them in the ledger.
    """

    rows: tuple[SpeakerRow, ...]
    fit: int
    total: int
    without_speaker: int
    hidden: int
    nameless: int


@dataclass(slots=True, kw_only=True)
class One:
    """An attribution in numbers."""

    document: int
    via: int | None
    score: float
    kind: SourceKind | None
    groups: frozenset[int] = frozenset()
    named: bool = False  # all who speak
    nameless: bool = True  # none who speaks has a name
    link: float | None = None
    given: bool = False

    @property
    def certainty(self) -> float:
        """How certain it is, with who speaks in it."""
        return certainty(self.score, self.link)

    @property
    def unnamed(self) -> bool:
        """Whether it belongs in the ledger: nobody who speaks has a name, or the source is of such a kind and it is
        not clear who it is."""
        return self.nameless if self.groups else self.kind in UNNAMED


def speakers(case: Case, wanted: Wanted, *, unnamed: bool = False, floor: float = 0.0) -> Sifted:
    """Those with a name, or with `unnamed` those without one, and how often they speak at the end of such chains."""
    if wanted == EVERY:
        return _all(case, unnamed=unnamed, floor=floor)
    with case.snapshot() as db:
        every = read(db)
        shown = [key for key, one in every.items() if one.score >= floor]
        fit = [every[key] for key in fitting(every, shown, wanted, floor)]
        return Sifted(
            rows=_rows(db, fit, unnamed=unnamed),
            fit=len(fit),
            total=len(shown),
            without_speaker=sum(not (one.groups or one.unnamed) for one in fit),
            hidden=len(every) - len(shown),
            nameless=sum(one.unnamed for one in fit),
        )


def _all(case: Case, *, unnamed: bool, floor: float) -> Sifted:
    """When nothing is asked of chains, SQLite counts alone, and more quickly."""
    counts = views.overview(case, floor=floor)
    without_speaker, nameless = _count_others(case, floor)
    return Sifted(
        rows=views.speakers(case, unnamed=unnamed, floor=floor),
        fit=counts.attributions,
        total=counts.attributions,
        without_speaker=without_speaker,
        hidden=counts.hidden,
        nameless=nameless,
    )


def _count_others(case: Case, floor: float) -> tuple[int, int]:
    """How many attributions have no speaker that is made out, and how many of the rest have none with a name."""
    kinds = ", ".join("?" * len(UNNAMED))
    sql = (
        "SELECT SUM(named IS NULL AND NOT unnamed), SUM(named = 0 OR (named IS NULL AND unnamed))"
        f" FROM (SELECT MAX(grouping.named) AS named, COALESCE(source_kind IN ({kinds}), 0) AS unnamed"
        f" FROM {views.REFERRED} LEFT JOIN grouping ON grouping.key = member.grouping"
        f" WHERE {views.CURRENT} AND attribution.score >= ? GROUP BY finding.key)"
    )
    with case.snapshot() as db:
        without, nameless = db.execute(sql, (*sorted(UNNAMED), floor)).fetchone()
        return int(without or 0), int(nameless or 0)


def _rows(db: sqlite3.Connection, fit: list[One], *, unnamed: bool) -> tuple[SpeakerRow, ...]:
    documents = defaultdict[int, list[int]](list)
    for one in fit:
        for group in one.groups:
            documents[group].append(one.document)
    who = db.execute("SELECT key, id, name FROM grouping WHERE named = ?", (int(not unnamed),)).fetchall()
    found = [
        SpeakerRow(
            speaker=Speaker(id=id_, name=name, named=not unnamed),
            attributions=len(documents[key]),
            articles=len(set(documents[key])),
        )
        for key, id_, name in who
        if key in documents
    ]
    return tuple(sorted(found, key=lambda row: (-row.attributions, -row.articles, row.speaker.name, row.speaker.id)))


def fitting(every: Mapping[int, One], keys: Iterable[int], wanted: Wanted, floor: float) -> list[int]:
    """Those of these attributions (row keys) whose chains are wanted."""
    return list(keys) if wanted == EVERY else [key for key in keys if wanted.fits(_facts(key, every, floor))]


def read(db: sqlite3.Connection) -> dict[int, One]:
    """Every attribution of a current article that stands, by row key."""
    every = {
        key: One(document=document, via=via, score=score, kind=kind)
        for key, document, via, score, kind in numbers(db, STANDING)
    }
    groups = defaultdict[int, list[tuple[int, int, float]]](list)
    for key, group, named, score in numbers(db, SPEAKING):
        groups[key].append((group, named, score))
    for key in groups.keys() & every.keys():
        one, several = every[key], groups[key]
        one.groups = frozenset(group for group, _, _ in several)
        one.named = all(named for _, named, _ in several)
        one.nameless = not any(named for _, named, _ in several)
        one.link = min(score for _, _, score in several)
    for (key,) in db.execute(NAMED_BY_PEOPLE):
        if key in every:
            every[key].given = True
    return every


def read_unnamed(db: sqlite3.Connection) -> dict[int, One]:
    """Those of `read` that are `unnamed`, and so much quicker; without `given`, which tells nothing of them."""
    cursor = db.cursor()
    cursor.row_factory = None
    return {
        key: One(
            document=document,
            via=via,
            score=score,
            kind=kind,
            groups=frozenset(map(int, groups.split(","))) if groups else frozenset(),
            link=link,
        )
        for key, document, via, score, kind, groups, link in cursor.execute(UNNAMED_ALONE)
    }


def _facts(key: int, every: Mapping[int, One], floor: float) -> Facts:
    own = every[key]
    depth, weakest, inner = 1, own.certainty, own
    for outer in _around(key, every, floor):
        depth += not inner.groups or inner.groups != outer.groups
        weakest, inner = min(weakest, outer.certainty), outer
    kind = kind_of(own.kind, named_by_person=own.named and own.given)
    return Facts(depth=depth, ends_in=kind, weakest=weakest)


def _around(key: int, every: Mapping[int, One], floor: float) -> Iterator[One]:
    """Those it stands inside, the nearest first, without what the floor hides."""
    passed, via = {key}, every[key].via
    while via is not None and via in every and via not in passed:
        passed.add(via)
        if every[via].score >= floor:
            yield every[via]
        via = every[via].via
