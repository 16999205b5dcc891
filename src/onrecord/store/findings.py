"""Findings to rows and back: sentences, mentions, attributions, links, interests, citations, and their places."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import Any, get_args

from onrecord.model import (
    Alteration,
    AlterationKind,
    Attribution,
    By,
    Certainty,
    Citation,
    Description,
    Interest,
    Link,
    Mention,
    Records,
    Sentence,
    Span,
    Work,
)
from onrecord.store import rows
from onrecord.store.fitting import numbers

ALTERATIONS: tuple[AlterationKind, ...] = get_args(AlterationKind)
TELLING = ("role", "body", "country", "grounds")  # what the words of a source without a name tell of it
STANDS = 1  # of what nobody set aside
Places = dict[str, list[tuple[int, int, int]]]  # by role: position, start, end


@dataclass(kw_only=True)
class _Sheet:
    """The rows of one article's findings while they are gathered; `keys` gives each finding's id its row key."""

    document: int
    findings: list[rows.Row] = field(default_factory=list)
    spans: list[rows.Row] = field(default_factory=list)
    keys: dict[str, int] = field(default_factory=dict)

    def add_spans(self, key: int, role: str, spans: Iterable[Span]) -> None:
        self.spans += [(key, role, at, span.start, span.end) for at, span in enumerate(spans)]


def write_records(
    db: sqlite3.Connection, document: int, records: Records, *, called: Mapping[str, str] = MappingProxyType({})
) -> None:
    """Add what was found in a document to what it has; `called` gives the names that a person calls mentions by.

    Raises KeyError when a via or the end of a link is not among the document's findings.
    """
    sheet = _Sheet(document=document, keys=finding_keys(db, document))
    _number_findings(db, sheet, records)
    for attribution in records.attributions:
        _gather_spans(sheet, attribution)
    for mention in records.mentions:
        sheet.add_spans(sheet.keys[mention.id], "described", mention.described)
    for link in records.links:
        sheet.add_spans(sheet.keys[link.id], "evidence", link.evidence)
        sheet.add_spans(sheet.keys[link.id], "candidate", link.candidates)
    sentences = (
        (document, at, each.id, each.voice, *rows.place(each.span), None) for at, each in enumerate(records.sentences)
    )
    rows.insert(db, "sentence", sentences)
    rows.insert(db, "finding", sheet.findings)
    rows.insert(db, "mention", (_mention_row(sheet.keys, each, called) for each in records.mentions))
    rows.insert(db, "attribution", (_attribution_row(sheet.keys, each) for each in records.attributions))
    rows.insert(db, "link", (_link_row(sheet.keys, each) for each in records.links))
    rows.insert(db, "interest", (_interest_row(sheet.keys, each) for each in records.interests))
    rows.insert(db, "citation", (_citation_row(sheet.keys, each) for each in records.citations))
    rows.insert(
        db,
        "leaning",
        ((sheet.keys[each.id], sheet.keys[other]) for each in records.citations for other in each.leaning),
    )
    rows.insert(db, "span", sheet.spans)


def _number_findings(db: sqlite3.Connection, sheet: _Sheet, records: Records) -> None:
    last = rows.number(db, "SELECT COALESCE(MAX(key), 0) FROM finding") or 0
    typed: list[tuple[str, Mention | Attribution | Link | Interest | Citation]] = [
        *(("mention", each) for each in records.mentions),
        *(("attribution", each) for each in records.attributions),
        *(("link", each) for each in records.links),
        *(("interest", each) for each in records.interests),
        *(("citation", each) for each in records.citations),
    ]
    programs = {by: rows.program_key(db, by) for by in {each.by for _, each in typed}}
    for key, (name, each) in enumerate(typed, last + 1):
        sheet.keys[each.id] = key
        sheet.findings.append((key, each.id, name, sheet.document, programs[each.by]))


def finding_keys(db: sqlite3.Connection, document: int) -> dict[str, int]:
    """The row keys of a document's findings, by id."""
    return {id_: key for key, id_ in db.execute("SELECT key, id FROM finding WHERE document = ?", (document,))}


def _gather_spans(sheet: _Sheet, attribution: Attribution) -> None:
    key = sheet.keys[attribution.id]
    sheet.add_spans(key, "source", attribution.source)
    sheet.add_spans(key, "cue", attribution.cue)
    sheet.add_spans(key, "content", attribution.content)
    sheet.add_spans(key, "doubtful", attribution.doubtful)
    sheet.add_spans(key, "hedge", attribution.hedges)
    if attribution.description is not None:
        for role in TELLING:
            sheet.add_spans(key, role, getattr(attribution.description, role))
    sheet.spans += [(key, each.kind, at, *rows.place(each.span)) for at, each in enumerate(attribution.alterations)]


def _mention_row(keys: dict[str, int], mention: Mention, called: Mapping[str, str]) -> rows.Row:
    place = rows.place(mention.span)
    return (keys[mention.id], mention.kind, mention.value, int(mention.named), *place, called.get(mention.id))


def _attribution_row(keys: dict[str, int], each: Attribution) -> rows.Row:
    via = None if each.via is None else keys[each.via]
    sure = each.certainty
    roles = (sure.source, sure.cue, sure.content) if sure else (None, None, None)
    number = each.description.number if each.description else None
    return (
        *(keys[each.id], each.kind, each.stance, each.channel, via, each.score, each.why, *roles, STANDS, None),
        *(each.stance_why, each.channel_why, each.source_kind, number),
    )


def _link_row(keys: dict[str, int], link: Link) -> rows.Row:
    right = None if link.right is None else keys[link.right]
    return (keys[link.id], link.relation, keys[link.left], right, link.score, link.why, STANDS)


def _interest_row(keys: dict[str, int], each: Interest) -> rows.Row:
    return (keys[each.id], each.who, each.tie, each.why, *rows.place(each.span))


def _citation_row(keys: dict[str, int], each: Citation) -> rows.Row:
    work, again = each.work, None if each.again is None else keys[each.again]
    told = (work.kind, work.outlet, work.author, work.title, work.published, work.place, work.url)
    return (keys[each.id], *told, again, each.why, *rows.place(each.span))


def read_sentences(db: sqlite3.Connection, key: int, document: str) -> tuple[Sentence, ...]:
    """The sentences of a document, in the order they were given."""
    found = db.execute("SELECT id, voice, start, end FROM sentence WHERE document = ? ORDER BY position", (key,))
    return tuple(Sentence(id=id_, voice=voice, span=Span(document, start, end)) for id_, voice, start, end in found)


MENTION = (
    "SELECT finding.id, document.id, mention.start, mention.end, kind, value, named, stage, version, weights"
    " FROM mention JOIN finding ON finding.key = mention.finding JOIN document ON document.key = finding.document"
    " JOIN program ON program.key = finding.program"
)


def _mention(row: Sequence[Any], described: Iterable[tuple[int, int, int]] = ()) -> Mention:
    """The mention of a row as MENTION selects it, with the places (position, start, end) that tell who it is."""
    identity, document, start, end, kind, value, named, stage, version, weights = row
    return Mention(
        id=identity,
        span=Span(document, start, end),
        kind=kind,
        value=value,
        named=bool(named),
        by=By(stage=stage, version=version, weights=weights),
        described=tuple(Span(document, *place) for _, *place in described),
    )


def read_mentions(db: sqlite3.Connection, document: int) -> tuple[Mention, ...]:
    """The mentions of a document, in the order of the text."""
    return chosen_mentions(db, "finding.document = ? ORDER BY start, end, finding.id", document)


def chosen_mentions(db: sqlite3.Connection, chosen: str, *values: rows.Value) -> tuple[Mention, ...]:
    """Mentions; `chosen` is a condition on the tables `finding`, `mention` and `document`, and may give an order."""
    condition, _, _ = chosen.partition(" ORDER BY ")
    described = defaultdict[str, list[tuple[int, int, int]]](list)
    for id_, *place in rows.ask(
        db,
        "SELECT finding.id, position, span.start, span.end FROM mention JOIN finding ON finding.key = mention.finding"
        " JOIN document ON document.key = finding.document"
        f" JOIN span ON span.finding = finding.key AND span.role = 'described' WHERE {condition}"
        " ORDER BY finding.key, position",
        *values,
    ):
        described[id_].append((place[0], place[1], place[2]))
    found = rows.ask(db, f"{MENTION} WHERE {chosen}", *values).fetchall()
    return tuple(_mention(row, described[row[0]]) for row in found)


OF_LINKS = "finding.document = ? AND finding.type = 'link'"


def read_links(db: sqlite3.Connection, document: int) -> tuple[Link, ...]:
    """The links of a document, by id."""
    return chosen_links(db, OF_LINKS, document)


def read_answers(db: sqlite3.Connection, document: int) -> tuple[Link, ...]:
    """What answers what in a document, by id, without what people set aside."""
    answering = "SELECT finding.key FROM finding CROSS JOIN link ON link.finding = finding.key"
    found = db.execute(f"{answering} AND relation = 'answers' AND stands WHERE {OF_LINKS}", (document,)).fetchall()
    keys = ", ".join(str(key) for (key,) in found)
    return chosen_links(db, f"finding.document = ? AND finding.key IN ({keys})", document) if found else ()


def chosen_links(db: sqlite3.Connection, chosen: str, document: int) -> tuple[Link, ...]:
    """Links of a document, by id; `chosen` is a condition on the table `finding`."""
    places = _read_places(db, chosen, document)
    found = db.execute(
        "SELECT finding.key, document.id, finding.id, relation, one.id, other.id, score, why, stage, version, weights"
        " FROM finding JOIN link ON link.finding = finding.key JOIN program ON program.key = finding.program"
        " JOIN document ON document.key = finding.document JOIN finding AS one ON one.key = left_finding"
        f" LEFT JOIN finding AS other ON other.key = right_finding WHERE {chosen} ORDER BY finding.id",
        (document,),
    )
    return tuple(_link(row, places[key]) for key, *row in found)


def _link(row: Sequence[Any], places: Places) -> Link:
    document, identity, relation, left, right, score, why, stage, version, weights = row
    return Link(
        id=identity,
        relation=relation,
        left=left,
        right=right,
        score=score,
        why=why,
        evidence=_spans(document, places, "evidence"),
        by=By(stage=stage, version=version, weights=weights),
        candidates=_spans(document, places, "candidate"),
    )


def read_candidates(db: sqlite3.Connection, chosen: str, *values: rows.Value) -> dict[int, list[tuple[int, int]]]:
    """Where those are named between whom no speaker could be chosen, by the row key of the attribution; `chosen` is a
    condition on the table `finding`."""
    found = defaultdict[int, list[tuple[int, int]]](list)
    for key, start, end in rows.ask(
        db,
        "SELECT finding.key, span.start, span.end FROM finding JOIN link ON link.left_finding = finding.key"
        " AND link.relation = 'refers' AND link.stands AND link.right_finding IS NULL"
        f" JOIN span ON span.finding = link.finding AND span.role = 'candidate' WHERE {chosen}"
        " ORDER BY finding.key, span.position",
        *values,
    ):
        found[key].append((start, end))
    return found


def read_interests(db: sqlite3.Connection, document: int) -> tuple[Interest, ...]:
    """What a document says of its own interest, in the order of the text."""
    found = db.execute(
        "SELECT finding.id, document.id, start, end, who, tie, why, stage, version, weights FROM finding"
        " JOIN interest ON interest.finding = finding.key JOIN document ON document.key = finding.document"
        " JOIN program ON program.key = finding.program WHERE finding.document = ? ORDER BY start, end, finding.id",
        (document,),
    )
    return tuple(
        Interest(
            id=id_,
            span=Span(of, start, end),
            who=who,
            tie=tie,
            why=why,
            by=By(stage=stage, version=version, weights=weights),
        )
        for id_, of, start, end, who, tie, why, stage, version, weights in found
    )


def read_citations(db: sqlite3.Connection, document: int) -> tuple[Citation, ...]:
    """What a document leans on, in the order of the text."""
    return tuple(each for _, each in chosen_citations(db, "finding.document = ?", document).values())


def chosen_citations(db: sqlite3.Connection, chosen: str, *values: rows.Value) -> dict[int, tuple[int, Citation]]:
    """Citations by row key, each with its document's row key, in the order of the texts; `chosen` is a condition on the
    tables `finding` and `citation`."""
    cited = f"FROM citation CROSS JOIN finding ON finding.key = citation.finding AND {chosen}"
    found = rows.ask(
        db,
        "SELECT finding.key, finding.document, finding.id, document.id, start, end, kind, outlet, author, title,"
        f" citation.published, place, url, first.id, why, stage, version, weights {cited}"
        " JOIN document ON document.key = finding.document JOIN program ON program.key = finding.program"
        " LEFT JOIN finding AS first ON first.key = citation.again ORDER BY document.id, start, end",
        *values,
    ).fetchall()
    leaning = _leaning(db, cited, *values) if found else {}
    return {key: (document, _citation(row, leaning.get(key, ()))) for key, document, *row in found}


def _leaning(db: sqlite3.Connection, cited: str, *values: rows.Value) -> Mapping[int, Sequence[str]]:
    """By the row keys of citations, those of `cited` in SQL, the ids of the attributions that lean on them."""
    leaning = defaultdict[int, list[str]](list)
    sql = f"SELECT citation.finding, other.id {cited} JOIN leaning ON leaning.citation = finding.key"
    sql += " JOIN finding AS other ON other.key = leaning.attribution ORDER BY other.id"
    for key, identity in rows.ask(db, sql, *values):
        leaning[key].append(identity)
    return leaning


def _citation(row: Sequence[Any], leaning: Iterable[str]) -> Citation:
    identity, document, start, end, kind, outlet, author, title, published, place, url, again, why, *by = row
    stage, version, weights = by
    return Citation(
        id=identity,
        span=Span(document, start, end),
        work=Work(kind=kind, outlet=outlet, author=author, title=title, published=published, place=place, url=url),
        why=why,
        by=By(stage=stage, version=version, weights=weights),
        again=again,
        leaning=tuple(leaning),
    )


def read_attributions(db: sqlite3.Connection, chosen: str, *values: rows.Value) -> dict[int, tuple[int, Attribution]]:
    """Attributions by row key, each with its document's row key; `chosen` is a condition on the table `finding`."""
    places = _read_places(db, chosen, *values)
    found = rows.ask(
        db,
        "SELECT finding.key, finding.document, finding.id, document.id, kind, stance, channel, enclosing.id,"
        " score, why, stage, program.version, weights, certain_source, certain_cue, certain_content,"
        " stance_why, channel_why, source_kind, number"
        " FROM finding JOIN attribution ON attribution.finding = finding.key"
        " JOIN document ON document.key = finding.document JOIN program ON program.key = finding.program"
        f" LEFT JOIN finding AS enclosing ON enclosing.key = attribution.via WHERE {chosen}",
        *values,
    )
    return {key: (document, _attribution(row, places[key])) for key, document, *row in found}


def _read_places(db: sqlite3.Connection, chosen: str, *values: rows.Value) -> dict[int, Places]:
    places: dict[int, Places] = defaultdict(lambda: defaultdict(list))
    found = numbers(
        db,
        "SELECT finding.key, role, position, start, end FROM finding JOIN span ON span.finding = finding.key"
        f" WHERE {chosen} ORDER BY finding.key, role, position",
        *values,
    )
    for key, role, *place in found:
        places[key][role].append(place)
    return places


def _attribution(row: Sequence[Any], places: Places) -> Attribution:
    identity, document, kind, stance, channel, via, score, why, stage, version, weights, *certain = row[:14]
    stance_why, channel_why, source_kind, number = row[14:]
    spans = {role: _spans(document, places, role) for role in places}  # of the many roles one has but a few
    return Attribution(
        id=identity,
        document=document,
        source=spans.get("source", ()),
        cue=spans.get("cue", ()),
        content=spans.get("content", ()),
        kind=kind,
        score=score,
        why=why,
        by=_by(stage, version, weights),
        stance=stance,
        channel=channel,
        via=via,
        doubtful=spans.get("doubtful", ()),
        alterations=_alterations(document, places),
        certainty=_certainty(*certain),
        hedges=spans.get("hedge", ()),
        stance_why=stance_why,
        channel_why=channel_why,
        source_kind=source_kind,
        description=Description(number=number, **{role: spans.get(role, ()) for role in TELLING})
        if _tells(number, places)
        else None,
    )


@lru_cache(maxsize=64)  # few programs made all findings
def _by(stage: str, version: int, weights: str | None) -> By:
    return By(stage=stage, version=version, weights=weights)


def _tells(number: int | None, places: Places) -> bool:
    """Whether a source's words tell anything of it."""
    return number is not None or not places.keys().isdisjoint(TELLING)


def _spans(document: str, places: Places, role: str) -> tuple[Span, ...]:
    return tuple(Span(document, start, end) for _, start, end in places.get(role, ()))


def _certainty(source: float | None, cue: float | None, content: float | None) -> Certainty | None:
    return None if content is None else Certainty(source=source, cue=cue, content=content)


def _alterations(document: str, places: Places) -> tuple[Alteration, ...]:
    found = sorted((at, kind, start, end) for kind in ALTERATIONS for at, start, end in places.get(kind, ()))
    return tuple(Alteration(kind=kind, span=Span(document, start, end)) for _, kind, start, end in found)
