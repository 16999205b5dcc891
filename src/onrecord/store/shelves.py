"""Lists of a pile of any size, a page at a time: articles, outlets, speakers and what they say.

Read from the derived rows that `shelving` keeps. Every answer is read in one snapshot; order depends on dates,
addresses, names, counts and ids alone.
"""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from onrecord.model import JudgedField
from onrecord.store import rows
from onrecord.store.answers import Brief, Overview, Voices
from onrecord.store.case import Case
from onrecord.store.fitting import BY_DATE, LINE, OUTLET, briefs, fits, listed
from onrecord.store.listed import (
    Bin,
    Filter,
    Order,
    OutletRow,
    Page,
    Picture,
    PictureKind,
    PictureRow,
    Pile,
    Share,
    Shelved,
    SpeakerCard,
    Timeline,
)
from onrecord.store.quoted import most_quoted, speaker, speakers, statements
from onrecord.store.shelving import refresh
from onrecord.store.stretches import Scale, scale
from onrecord.store.views import read_problems

__all__ = [
    "Bin",
    "Filter",
    "Order",
    "OutletRow",
    "Page",
    "Picture",
    "PictureRow",
    "Pile",
    "Share",
    "Shelved",
    "SpeakerCard",
    "Timeline",
    "articles",
    "outlets",
    "pile",
    "refresh",
    "speaker",
    "speakers",
    "statements",
]
LARGEST = 12  # outlets with a line of their own in the picture
TOP = 12  # speakers on the overview

_OF_ONE = "WHERE older.address = shelf.address AND NOT older.current"
_COUNTS = "shelf.language, attributed, own, unclear, attributions, named, unnamed"
_ORDERS: dict[Order, str] = {
    "date": BY_DATE,
    "outlet": f"shelf.outlet_folded IS NULL, {OUTLET}, {BY_DATE}",
    "title": f"shelf.title_folded IS NULL, shelf.title_folded, {BY_DATE}",
    "attributions": f"shelf.attributions DESC, {BY_DATE}",
}


def articles(case: Case, filter: Filter, *, start: int = 0, limit: int = 50, order: Order = "date") -> Page[Shelved]:
    """The articles of a filter, current versions: by date, the undated last, whatever order goes before that."""
    chosen, values = fits(filter)
    with case.snapshot() as db:
        total = rows.number(db, f"SELECT COUNT(*) FROM shelf WHERE {chosen}", *values) or 0
        keys = f"SELECT document FROM shelf WHERE {chosen} ORDER BY {_ORDERS[order]} LIMIT ? OFFSET ?"
        page = [key for (key,) in rows.ask(db, keys, *values, limit, start)]
        found = db.execute(
            f"SELECT {LINE}, {_COUNTS}, (SELECT COUNT(*) FROM shelf AS older {_OF_ONE}) FROM shelf"
            f" WHERE document IN {listed(page)}"
        ).fetchall()
        lines = briefs(db, (row[:6] for row in found))
        people = _filled_by(db, page)
        by_key = {row[0]: replace(_shelved(lines[row[0]], *row[6:]), filled_by=people[row[0]]) for row in found}
        return Page(rows=tuple(by_key[key] for key in page), total=total, start=start)


def _filled_by(db: sqlite3.Connection, documents: Sequence[int]) -> Mapping[int, tuple[tuple[JudgedField, str], ...]]:
    """Who filled in which field of each of these documents."""
    found = defaultdict[int, tuple[tuple[JudgedField, str], ...]](tuple)
    sql = (
        "SELECT filled.document, filled.field, judgement.who FROM filled"
        " JOIN judgement ON judgement.key = filled.judgement"
        f" WHERE filled.position = 0 AND filled.document IN {listed(documents)} ORDER BY 1, 2"
    )
    for document, field, who in db.execute(sql):
        found[document] += ((field, who),)
    return found


def _shelved(brief: Brief, language: str | None, *counts: int) -> Shelved:
    attributed, own, unclear, attributions, named, unnamed, older = counts
    return Shelved(
        brief=brief,
        voices=Voices(attributed=attributed, own=own, unclear=unclear),
        attributions=attributions,
        named=named,
        unnamed=unnamed,
        without_speaker=attributions - named - unnamed,
        language=language,
        older=older,
    )


def outlets(case: Case) -> tuple[OutletRow, ...]:
    """The outlets by number of articles, "not stated" last; each under the name that it most often has."""
    with case.snapshot() as db:
        return tuple(row for _, row in _outlets(db))


def _outlets(db: sqlite3.Connection) -> list[tuple[str | None, OutletRow]]:
    """Each outlet after its folded name, None where it is not stated."""
    found = db.execute(
        f"SELECT {OUTLET}, outlet, COUNT(*), SUM(attributions), SUM(unnamed) FROM shelf WHERE current"
        " GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2"
    )
    several = [(folded, list(group)) for folded, group in groupby(found, key=lambda row: row[0])]
    lines = [(folded, _outlet(names)) for folded, names in several]
    return sorted(lines, key=lambda line: (line[0] is None, -line[1].articles, -line[1].attributions, line[0] or ""))


def _outlet(names: Sequence[tuple[str | None, str | None, int, int, int]]) -> OutletRow:
    """One outlet, from its rows with each of its spellings, the most frequent first."""
    return OutletRow(
        name=names[0][1],
        articles=sum(row[2] for row in names),
        attributions=sum(row[3] for row in names),
        unnamed=sum(row[4] for row in names),
    )


def pile(case: Case) -> Pile:
    """The pile at a glance."""
    with case.snapshot() as db:
        known = _outlets(db)
        named, unnamed, undated, no_outlet, overview = _overview(db)
        return Pile(
            overview=overview,
            named=named,
            unnamed=unnamed,
            undated=undated,
            no_outlet=no_outlet,
            outlets=sum(folded is not None for folded, _ in known),
            picture=_picture(db, known),
            top=most_quoted(db, TOP),
        )


def _overview(db: sqlite3.Connection) -> tuple[int, int, int, int, Overview]:
    """Attributions by speakers with and without a name, articles without date and without outlet, and the rest."""
    summed = ("named", "unnamed", "published IS NULL", "outlet IS NULL", "1", "attributions")
    voices = ("attributed", "own", "unclear")
    sums = ", ".join(f"TOTAL({each})" for each in (*summed, *voices))
    found = map(int, db.execute(f"SELECT {sums} FROM shelf WHERE current").fetchone())
    named, unnamed, undated, no_outlet, articles, attributions, *counts = found
    overview = Overview(
        articles=articles,
        superseded=rows.number(db, "SELECT COUNT(*) FROM shelf WHERE NOT current") or 0,
        attributions=attributions,
        voices=Voices(**dict(zip(voices, counts, strict=True))),
        problems=read_problems(db),
        speakers=rows.number(db, "SELECT COUNT(*) FROM grouping WHERE named = 1 AND sayings > 0") or 0,
        without_speaker=attributions - named - unnamed,
    )
    return named, unnamed, undated, no_outlet, overview


Dated = Counter[str | None]  # articles by date


def _picture(db: sqlite3.Connection, known: Sequence[tuple[str | None, OutletRow]]) -> Picture:
    """The largest outlets a line each, the others together, then the articles whose outlet is not stated."""
    by_outlet, every = defaultdict[str | None, Dated](Counter), Counter[str | None]()
    counted = f"SELECT {OUTLET}, published, COUNT(*) FROM shelf WHERE current GROUP BY 1, 2"
    for folded, published, articles in db.execute(counted):
        by_outlet[folded][published] += articles
        every[published] += articles
    undated = every.pop(None, 0)
    fine = scale({date: count for date, count in every.items() if date is not None})
    names = [folded for folded, _ in known if folded is not None]
    large = [_line("outlet", row.name, [by_outlet[folded]], fine) for folded, row in known[: len(names)][:LARGEST]]
    rest = [by_outlet[folded] for folded in names[LARGEST:]]
    others = [_line("others", None, rest, fine)] if rest else []
    stated = [_line("not stated", None, [by_outlet[None]], fine)] if None in by_outlet else []
    lines = (*large, *others, *stated)
    unplaced = sum(line.unplaced for line in lines)
    return Picture(unit=fine.unit, bins=fine.bins(), rows=lines, undated=undated, unplaced=unplaced)


def _line(kind: PictureKind, name: str | None, several: Sequence[Dated], fine: Scale) -> PictureRow:
    together = Counter[str]()
    for dated in several:
        together.update({date: count for date, count in dated.items() if date is not None})
    undated = sum(dated[None] for dated in several)
    counts = fine.counts(together)
    return PictureRow(
        kind=kind,
        name=name,
        outlets=0 if kind == "not stated" else len(several),
        articles=together.total() + undated,
        counts=counts,
        undated=undated,
        unplaced=together.total() - sum(counts),
    )
