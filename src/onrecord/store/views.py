"""Questions to a case, and their answers.

Every answer is read in one snapshot, and its order depends on addresses, dates, ids and places alone: never on the
order in which articles came in.

A `floor` from 0 to 1 hides the attributions whose score is below it, as if they had not been found; what becomes of
those inside them and of their sentences stands in `floors`. 0, the default, shows everything.
"""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace

from onrecord.model import Attribution, Problem, Sentence, Span, text_order
from onrecord.store import floors, naming, rows
from onrecord.store.answers import (
    Article,
    Brief,
    NotOne,
    Overview,
    Said,
    Speaker,
    SpeakerRow,
    Statement,
    Voices,
    teller,
)
from onrecord.store.case import Case

__all__ = [
    "Article",
    "Brief",
    "NotOne",
    "Overview",
    "Said",
    "Speaker",
    "SpeakerRow",
    "Statement",
    "Voices",
    "article",
    "articles",
    "briefs",
    "failed_file",
    "overview",
    "problems",
    "speakers",
    "statements",
    "teller",
]

# From the current documents to the groups that their attributions refer to, null where there is none. CROSS JOIN is
# SQLite's way to fix the order: the rows of one document lie side by side, so that each step reads what is near.
REFERRED = (
    "version CROSS JOIN finding ON finding.document = version.document AND finding.type = 'attribution'"
    " CROSS JOIN attribution ON attribution.finding = finding.key"
    " LEFT JOIN link ON link.left_finding = finding.key AND link.relation = 'refers'"
    " LEFT JOIN member ON member.mention = link.right_finding"
)
CURRENT = "version.id = version.current"
OF_DOCUMENT = "finding.document = ? AND finding.type = 'attribution'"
ENCLOSING = (  # the findings of one document that others stand inside
    "finding.key IN (SELECT via FROM finding AS told JOIN attribution ON attribution.finding = told.key"
    " WHERE told.document = ? AND via IS NOT NULL)"
)


def overview(case: Case, *, floor: float = 0.0) -> Overview:
    """The case in numbers."""
    with case.snapshot() as db:
        articles, superseded = db.execute(f"SELECT TOTAL({CURRENT}), TOTAL(NOT {CURRENT}) FROM version").fetchone()
        speakers, attributions, referred, hidden = _count_attributions(db, floor)
        return Overview(
            articles=int(articles),
            superseded=int(superseded),
            attributions=attributions,
            voices=_all_voices(db, floor if hidden else 0.0),
            problems=_problems(db),
            speakers=speakers,
            without_speaker=attributions - referred,
            hidden=hidden,
            floor=floor,
        )


def _count_attributions(db: sqlite3.Connection, floor: float) -> tuple[int, ...]:
    """How many named speakers, attributions, attributions with a speaker (named or not), and hidden attributions."""
    counts = "SUM(attribution.score >= ?1) AS attributions, SUM(attribution.score < ?1) AS hidden"
    sql = (
        "SELECT TOTAL(named) FILTER (WHERE attributions), TOTAL(attributions),"
        " TOTAL(attributions) FILTER (WHERE grouping IS NOT NULL), TOTAL(hidden) FROM"
        f" (SELECT grouping, {counts} FROM {REFERRED} WHERE {CURRENT} GROUP BY grouping) AS quoted"
        " LEFT JOIN grouping ON grouping.key = quoted.grouping"
    )
    return tuple(map(int, db.execute(sql, (floor,)).fetchone()))


def _all_voices(db: sqlite3.Connection, floor: float) -> Voices:
    """Counted where the voices stand; only the articles in which something is hidden are read again."""
    sql = f"SELECT voice, COUNT(*) FROM version JOIN sentence USING (document) WHERE {CURRENT} GROUP BY voice"
    voices = _voices(dict(db.execute(sql).fetchall()))
    touched = f"SELECT DISTINCT version.document FROM {REFERRED} WHERE {CURRENT} AND attribution.score < ?"
    lowered = sum(_bared(db, key, floor) for (key,) in db.execute(touched, (floor,)).fetchall()) if floor else 0
    return replace(voices, attributed=voices.attributed - lowered, unclear=voices.unclear + lowered)


def _bared(db: sqlite3.Connection, key: int, floor: float) -> int:
    """How many sentences of one article are unclear only because of the floor."""
    (text,) = db.execute("SELECT text FROM document WHERE key = ?", (key,)).fetchone()
    spans = (
        "SELECT start, end, score FROM finding"
        " JOIN attribution ON attribution.finding = finding.key AND attribution.kind <> 'ascribed'"
        f" JOIN span ON span.finding = finding.key WHERE {OF_DOCUMENT} AND role IN ('source', 'cue', 'content')"
    )
    cover = floors.Cover(text, db.execute(spans, (key,)), floor)
    sentences = db.execute("SELECT start, end FROM sentence WHERE document = ? AND voice = 'attributed'", (key,))
    return sum(cover.bares(start, end) for start, end in sentences)


def _voices(counts: dict[str, int]) -> Voices:
    return Voices(**{voice: counts.get(voice, 0) for voice in ("attributed", "own", "unclear")})


def problems(case: Case) -> tuple[Problem, ...]:
    """The files that could not be read or annotated when last tried, by address."""
    with case.snapshot() as db:
        return _problems(db)


def _problems(db: sqlite3.Connection) -> tuple[Problem, ...]:
    found = db.execute("SELECT address, reason FROM problem ORDER BY address, path")
    return tuple(Problem(address=address, reason=reason) for address, reason in found)


def failed_file(case: Case, words: str) -> str | None:
    """The path of the failed file that the words are, path or name; None when they name none, or name an article by
    its id, address or file. NotOne when several fit."""
    with case.snapshot() as db:
        paths = naming.failed_named(db, words)
    if len(paths) > 1:
        raise NotOne(f'{len(paths)} files that could not be read are named "{words}"; give the path of one.')
    return next(iter(paths), None)


def articles(case: Case, *, floor: float = 0.0) -> Iterator[Article]:
    """Every article, superseded ones too, by address and date, one at a time: the pile need not fit into memory."""
    with case.snapshot() as db:
        order = "SELECT document, NULLIF(current, id) FROM version ORDER BY address, published, id"
        for key, superseded_by in db.execute(order).fetchall():
            yield _article(db, key, superseded_by, floor=floor)


def article(case: Case, words: str, *, floor: float = 0.0) -> Article:
    """The article that the words name: its id (or six digits of it and more), address, file's path or name, or, when
    none of these fit, a part of address or title. NotOne when that is none or several (candidates are Briefs)."""
    with case.snapshot() as db:
        ids = naming.articles_named(db, words)
        if not ids:
            raise NotOne(f'No article in this case has "{words}" as its id, file or address, or in its title.')
        if len(ids) > 1:
            candidates = [brief for brief in _briefs(db).values() if brief.id in ids]
            raise NotOne(f'{len(ids)} articles fit "{words}"; name one by its id.', candidates)
        (identity,) = ids
        (address,) = rows.ask(db, "SELECT address FROM document WHERE id = ?", identity).fetchone()
        versions = "SELECT document, NULLIF(current, id) FROM version WHERE address = ? AND id = ?"
        return _article(db, *rows.ask(db, versions, address, identity).fetchone(), floor=floor)


def _article(db: sqlite3.Connection, key: int, superseded_by: str | None, *, floor: float) -> Article:
    document, found = rows.read_document(db, key), [said for _, said in _said(db, OF_DOCUMENT, key)]
    others = {said.attribution.id: said.attribution for said in found}
    said = floors.shown(found, floor, others)
    sentences = rows.read_sentences(db, key, document.id)
    sentences = floors.revoiced(document.text, sentences, list(others.values()), floor)
    return Article(
        document=document,
        sentences=sentences,
        said=tuple(sorted(said, key=lambda said: text_order(said.attribution))),
        voices=_voices(Counter(sentence.voice for sentence in sentences)),
        superseded_by=superseded_by,
        hidden=len(found) - len(said),
    )


def _said(db: sqlite3.Connection, chosen: str, *values: rows.Value) -> list[tuple[int, Said]]:
    """Attributions with their speakers, each after its document's row key; `chosen` is a condition on `finding`."""
    referred = rows.ask(
        db,
        "SELECT finding.key, link.why, link.right_finding, grouping.id, grouping.name, grouping.named"
        " FROM finding JOIN link ON link.left_finding = finding.key AND link.relation = 'refers'"
        " LEFT JOIN member ON member.mention = link.right_finding"
        f" LEFT JOIN grouping ON grouping.key = member.grouping WHERE {chosen}",
        *values,
    )
    speakers = {key: _speaker(*row) for key, *row in referred}
    found = rows.read_attributions(db, chosen, *values)
    return [(document, _with_speaker(each, speakers.get(key))) for key, (document, each) in found.items()]


def _speaker(why: str, mention: int | None, id_: str | None, name: str, named: int) -> tuple[Speaker | None, str]:
    if id_ is not None:
        return Speaker(id=id_, name=name, named=bool(named)), why
    return None, why if mention is None else "speaker not grouped yet: add was interrupted; run it again"


def _with_speaker(attribution: Attribution, speaker: tuple[Speaker | None, str] | None) -> Said:
    missing = "speaker not looked for" if attribution.source else "no source is given"
    who, why = speaker or (None, missing)
    return Said(attribution=attribution, speaker=who, speaker_why=why)


def briefs(case: Case) -> tuple[Brief, ...]:
    """Every article in a line, superseded ones too, by address and date."""
    with case.snapshot() as db:
        return tuple(_briefs(db).values())


def _briefs(db: sqlite3.Connection, chosen: str = "TRUE", *values: rows.Value) -> dict[int, Brief]:
    """Articles in a line by row key, in order of address and date; `chosen` is a condition on the view `version`."""
    found = rows.ask(
        db,
        "SELECT version.document, id, address, title.value, outlet.value, published, NULLIF(current, id) FROM version"
        " LEFT JOIN stated AS title ON title.document = version.document AND title.field = 'title'"
        " LEFT JOIN stated AS outlet ON outlet.document = version.document AND outlet.field = 'outlet'"
        f" WHERE {chosen} ORDER BY address, published, id",
        *values,
    )
    names = ("id", "address", "title", "outlet", "published", "superseded_by")
    return {key: Brief(**dict(zip(names, row, strict=True))) for key, *row in found}


def speakers(case: Case, *, unnamed: bool = False, floor: float = 0.0) -> tuple[SpeakerRow, ...]:
    """Those with a name, or with `unnamed` those without one, the most quoted first; current versions only."""
    with case.snapshot() as db:
        found = db.execute(
            "SELECT grouping.id, name, attributions, articles FROM ("
            "   SELECT grouping, COUNT(*) AS attributions, COUNT(DISTINCT finding.document) AS articles"
            f"  FROM {REFERRED} WHERE {CURRENT} AND attribution.score >= ? GROUP BY grouping"
            " ) AS quoted JOIN grouping ON grouping.key = quoted.grouping WHERE named = ?",
            (floor, int(not unnamed)),
        )
        lines = [
            SpeakerRow(
                speaker=Speaker(id=identity, name=name, named=not unnamed), attributions=attributions, articles=articles
            )
            for identity, name, attributions, articles in found
        ]
    return tuple(sorted(lines, key=_most_quoted))


def _most_quoted(row: SpeakerRow) -> tuple[int, int, str, str]:
    return (-row.attributions, -row.articles, row.speaker.name, row.speaker.id)


def statements(case: Case, name: str, *, unnamed: bool = False, floor: float = 0.0) -> tuple[Statement, ...]:
    """Everything that one speaker says, by date, the undated last; current versions only.

    The name fits whole or in part, whatever its capitals and accents; a whole fit goes before a part. NotOne when none
    or several speakers fit (candidates are Speakers): whom a name means does not depend on the floor, which may leave
    nothing. With `unnamed`: what all those without a name say whose description contains the words, perhaps nothing.
    """
    with case.snapshot() as db:
        if unnamed:
            found = _statements(db, floor, "NOT grouping.named AND INSTR(folded, ?)", rows.folded(name))
        else:
            found = _statements(db, floor, "grouping.key = ?", _one_speaker(db, name))
        return tuple(sorted(found, key=_by_date))


def _one_speaker(db: sqlite3.Connection, words: str) -> int:
    fits = naming.speakers_named(db, words)
    if not fits:
        raise NotOne(f'No named speaker in this case fits "{words}".')
    if len(fits) > 1:
        raise NotOne(f'{len(fits)} speakers fit "{words}"; give the whole name.', list(fits.values()))
    return next(iter(fits))


def _by_date(statement: Statement) -> tuple[bool, str, str, str, tuple[int, ...], tuple[int, int, str]]:
    """Those of one sentence in the order of their cues."""
    brief, place = statement.article, _place(statement.said.attribution)
    order = (statement.sentence.start, place.start, -place.end)
    return (
        brief.published is None,
        brief.published or "",
        brief.address,
        brief.id,
        order,
        text_order(statement.said.attribution),
    )


def _statements(db: sqlite3.Connection, floor: float, groups: str, *values: rows.Value) -> Iterator[Statement]:
    """What the groups say in current versions; `groups` is a condition on the table `grouping`."""
    chosen = (
        "finding.key IN (SELECT link.left_finding FROM grouping JOIN member ON member.grouping = grouping.key"
        f" JOIN link ON link.right_finding = member.mention AND link.relation = 'refers' WHERE {groups})"
    )
    by_document = defaultdict(list)
    for key, said in _said(db, chosen, *values):
        by_document[key].append(said)
    for key, several in by_document.items():
        (address,) = db.execute("SELECT address FROM document WHERE key = ?", (key,)).fetchone()
        brief = _briefs(db, "address = ?", address)[key]
        if brief.superseded_by is None:
            yield from _statements_of(db, key, brief, several, floor)


def _statements_of(
    db: sqlite3.Connection, key: int, brief: Brief, several: list[Said], floor: float
) -> Iterator[Statement]:
    (text,) = db.execute("SELECT text FROM document WHERE key = ?", (key,)).fetchone()
    sentences = rows.read_sentences(db, key, brief.id)
    around = {said.attribution.id: said for _, said in _said(db, ENCLOSING, key)}
    for said in floors.shown(several, floor, {id_: outer.attribution for id_, outer in around.items()}):
        place = _sentence(said.attribution, sentences)
        outer = teller(said, around.get(said.attribution.via or ""))
        yield Statement(article=brief, said=said, sentence=place, text=place.of(text), told_by=outer)


def _sentence(attribution: Attribution, sentences: tuple[Sentence, ...]) -> Span:
    """The sentence that holds the cue (else the content, else the source); without one, the attribution's extent."""
    place = _place(attribution)
    for sentence in sentences:
        if sentence.span.start <= place.start < sentence.span.end:
            return sentence.span
    return attribution.extent


def _place(attribution: Attribution) -> Span:
    return (attribution.cue or attribution.content or attribution.source)[0]
