"""Where a claim comes from in a case, worked out when it is asked for: nothing of it is kept.

The order of the work: the articles that carry the words (articles.py), on whose word each place stands by its article
alone (attributed.py), which places stand in one text and where that ends (joined.py), what copies lost (lost.py).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from sqlite3 import Connection

from onrecord.link.origins import origins
from onrecord.model import Stance
from onrecord.provenance import Carrier, Lost, Origins
from onrecord.store import Case, claims, findings, rows
from onrecord.store.answers import Brief
from onrecord.tracing.articles import Articles
from onrecord.tracing.attributed import NOT_SAID, Attributed
from onrecord.tracing.joined import Joined
from onrecord.tracing.lost import lost
from onrecord.uncollected import uncollected
from onrecord.whose import AGAINST

NO_ORIGINS: frozenset[Stance | None] = AGAINST | NOT_SAID


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """What a case tells of where a claim comes from.

    `articles` are those that carry it, in a line each by their ids; `carriers` the places where they do, by date;
    `denials` those where it is denied or doubted, which are no origins. `passed` counts articles that were not looked
    into because too many hold the words that were asked for. `wording` is what was looked for: the words of the query,
    or those of the attribution that it names.
    """

    query: str
    wording: str
    articles: Mapping[str, Brief]
    carriers: tuple[Carrier, ...]
    origins: Origins
    denials: tuple[Carrier, ...] = ()
    lost: tuple[Lost, ...] = ()
    passed: int = 0


def trace(case: Case, query: str) -> Trace:
    """Where the words of this query come from: those of an attribution, if it is the id of one, or the words
    themselves."""
    with case.snapshot() as db, uncollected():
        return _trace(db, query)


def _trace(db: Connection, query: str) -> Trace:
    wording = _asked(db, query)
    found = claims.carrying(db, wording)
    articles = Articles(db, found)
    attributed = Attributed(db, articles, wording)
    several = attributed.carriers()
    joined = Joined(db, articles, attributed)
    carriers = sorted(
        joined.of([each for each, stance in several if stance not in NO_ORIGINS]),
        key=lambda each: articles.by_date(each.place),
    )
    return Trace(
        query=query,
        wording=wording,
        articles={each.id: each for each in articles.briefs.values()},
        carriers=tuple(carriers),
        origins=origins(carriers),
        denials=tuple(each for each, stance in several if stance in AGAINST),
        lost=tuple(lost(db, articles, carriers, joined.credited)),
        passed=found.passed,
    )


def _asked(db: Connection, query: str) -> str:
    """The words that are asked for: of an attribution those that it reports."""
    sql = "SELECT key FROM finding WHERE type = 'attribution' AND id = ?"
    key = rows.number(db, sql, query.strip().lower())
    if key is None:
        return query
    ((_, found),) = findings.read_attributions(db, "finding.key = ?", key).values()
    (text,) = rows.ask(db, "SELECT text FROM document WHERE id = ?", found.document).fetchone()
    return " ".join(span.of(text) for span in found.content)
