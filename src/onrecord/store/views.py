"""Questions to a case, and their answers.

Every answer is read in one snapshot, and its order depends on addresses, dates, ids and places alone: never on the
order in which articles came in.

A `floor` from 0 to 1 hides the attributions whose score is below it, as if they had not been found; what becomes of
those inside them and of their sentences stands in `floors`. 0, the default, shows everything.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from onrecord.model import Attribution, Problem, Sentence, Span, text_order
from onrecord.store import chaining, findings, floors, naming, rows
from onrecord.store.answers import (
    Article,
    Brief,
    Judged,
    NotOne,
    Overview,
    Said,
    Speaker,
    SpeakerRow,
    Standing,
    Statement,
    Voices,
    teller,
)
from onrecord.store.case import Case
from onrecord.store.log import judgements
from onrecord.store.reading import OF_DOCUMENT, read_article, read_briefs, read_said, voices_of

__all__ = [
    "Article",
    "Brief",
    "Judged",
    "NotOne",
    "Overview",
    "Said",
    "Speaker",
    "SpeakerRow",
    "Standing",
    "Statement",
    "Voices",
    "article",
    "articles",
    "briefs",
    "called",
    "failed_file",
    "judgements",
    "overview",
    "problems",
    "speakers",
    "statements",
    "teller",
    "versions",
]

# From the current documents to the groups that their attributions refer to, null where there is none. CROSS JOIN is
# SQLite's way to fix the order: the rows of one document lie side by side, so that each step reads what is near.
REFERRED = (
    "version CROSS JOIN finding ON finding.document = version.document AND finding.type = 'attribution'"
    " CROSS JOIN attribution ON attribution.finding = finding.key AND attribution.stands"
    " LEFT JOIN link ON link.left_finding = finding.key AND link.relation = 'refers' AND link.stands"
    " LEFT JOIN member ON member.mention = link.right_finding"
)
CURRENT = "version.id = version.current"
SAID_BY = (  # what the speakers say of whom a condition on the table `grouping` holds
    "finding.key IN (SELECT link.left_finding FROM grouping JOIN member ON member.grouping = grouping.key"
    " JOIN link ON link.right_finding = member.mention AND link.relation = 'refers' AND link.stands"
    " JOIN attribution ON attribution.finding = link.left_finding AND attribution.stands WHERE {whom})"
)
ENCLOSING = (  # the findings of one document that others stand inside
    "finding.key IN (SELECT via FROM finding AS told JOIN attribution ON attribution.finding = told.key"
    " WHERE told.document = ? AND via IS NOT NULL)"
    " AND finding.key NOT IN (SELECT finding FROM attribution WHERE NOT stands)"
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
            problems=read_problems(db),
            speakers=speakers,
            without_speaker=attributions - referred,
            hidden=hidden,
            floor=floor,
        )


def _count_attributions(db: sqlite3.Connection, floor: float) -> tuple[int, ...]:
    """How many named speakers, attributions, attributions with a speaker (named or not), and hidden attributions."""
    sql = (
        "SELECT COUNT(DISTINCT IIF(shown AND named, grouping, NULL)), COUNT(DISTINCT IIF(shown, finding, NULL)),"
        " COUNT(DISTINCT IIF(shown AND grouping IS NOT NULL, finding, NULL)),"
        " COUNT(DISTINCT IIF(shown, NULL, finding)) FROM"
        f" (SELECT finding.key AS finding, member.grouping, attribution.score >= ? AS shown FROM {REFERRED}"
        f" WHERE {CURRENT}) AS quoted LEFT JOIN grouping ON grouping.key = quoted.grouping"
    )
    return tuple(map(int, db.execute(sql, (floor,)).fetchone()))


def _all_voices(db: sqlite3.Connection, floor: float) -> Voices:
    """Counted where the voices stand; only the articles in which something is hidden are read again."""
    sql = f"SELECT voice, COUNT(*) FROM version JOIN sentence USING (document) WHERE {CURRENT} GROUP BY voice"
    voices = voices_of(dict(db.execute(sql).fetchall()))
    touched = f"SELECT DISTINCT version.document FROM {REFERRED} WHERE {CURRENT} AND attribution.score < ?"
    lowered = sum(_bared(db, key, floor) for (key,) in db.execute(touched, (floor,)).fetchall()) if floor else 0
    return replace(voices, attributed=voices.attributed - lowered, unclear=voices.unclear + lowered)


def _bared(db: sqlite3.Connection, key: int, floor: float) -> int:
    """How many sentences of one article are unclear only because of the floor."""
    (text,) = db.execute("SELECT text FROM document WHERE key = ?", (key,)).fetchone()
    spans = (
        "SELECT start, end, score FROM finding"
        " JOIN attribution ON attribution.finding = finding.key AND attribution.kind <> 'ascribed' AND stands"
        f" JOIN span ON span.finding = finding.key WHERE {OF_DOCUMENT} AND role IN ('source', 'cue', 'content')"
    )
    cover = floors.Cover(text, db.execute(spans, (key,)), floor)
    sentences = db.execute("SELECT start, end FROM sentence WHERE document = ? AND voice = 'attributed'", (key,))
    return sum(cover.bares(start, end) for start, end in sentences)


def problems(case: Case) -> tuple[Problem, ...]:
    """The files that could not be read or annotated when last tried, by address."""
    with case.snapshot() as db:
        return read_problems(db)


def read_problems(db: sqlite3.Connection) -> tuple[Problem, ...]:
    """The same, in a snapshot that is open already."""
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
            yield read_article(db, key, superseded_by, floor=floor)


def article(case: Case, words: str, *, floor: float = 0.0) -> Article:
    """The article that the words name: its id (or six digits of it and more), address, file's path or name, or, when
    none of these fit, a part of address or title. NotOne when that is none or several (candidates are Briefs)."""
    with case.snapshot() as db:
        ids = naming.articles_named(db, words)
        if not ids:
            raise NotOne(f'No article in this case has "{words}" as its id, file or address, or in its title.')
        if len(ids) > 1:
            candidates = [brief for brief in read_briefs(db).values() if brief.id in ids]
            raise NotOne(f'{len(ids)} articles fit "{words}"; name one by its id.', candidates)
        (identity,) = ids
        (address,) = rows.ask(db, "SELECT address FROM document WHERE id = ?", identity).fetchone()
        versions = "SELECT document, NULLIF(current, id) FROM version WHERE address = ? AND id = ?"
        return read_article(db, *rows.ask(db, versions, address, identity).fetchone(), floor=floor)


def briefs(case: Case) -> tuple[Brief, ...]:
    """Every article in a line, superseded ones too, by address and date."""
    with case.snapshot() as db:
        return tuple(read_briefs(db).values())


def versions(case: Case, address: str) -> tuple[Brief, ...]:
    """Every version of the article at this address, by date."""
    with case.snapshot() as db:
        return tuple(read_briefs(db, "address = ?", address).values())


def speakers(case: Case, *, unnamed: bool = False, floor: float = 0.0) -> tuple[SpeakerRow, ...]:
    """Those with a name, or with `unnamed` those without one, the most quoted first; current versions only."""
    with case.snapshot() as db:
        found = db.execute(
            "SELECT grouping.id, name, quoted.attributions, quoted.articles FROM ("
            "   SELECT grouping, COUNT(DISTINCT finding.key) AS attributions,"
            "    COUNT(DISTINCT finding.document) AS articles"
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

    The name fits whole or in part, whatever its capitals and accents; a whole fit goes before an id (or six digits of
    it and more), and that before a part. NotOne when none or several speakers fit (candidates are Speakers): whom a
    name means does not depend on the floor, which may leave nothing. With `unnamed`: what all those without a name say
    whose description contains the words, perhaps nothing.
    """
    with case.snapshot() as db:
        if unnamed:
            chosen = SAID_BY.format(whom="NOT grouping.named AND INSTR(folded, ?)")
            found = read_statements(db, floor, chosen, rows.folded(name))
        else:
            found = read_statements(db, floor, SAID_BY.format(whom="grouping.key = ?"), _one_speaker(db, name))
        return tuple(sorted(found, key=by_date))


def _one_speaker(db: sqlite3.Connection, words: str) -> int:
    fits = naming.speakers_named(db, words)
    if not fits:
        raise NotOne(f'No named speaker in this case fits "{words}".')
    if len(fits) > 1:
        called = {rows.folded(each.name) for each in fits.values()}
        way = "give the whole name, or the id of one" if len(called) > 1 else "give the id of one"
        raise NotOne(f'{len(fits)} speakers fit "{words}"; {way}.', naming.namesakes(db, fits.values()))
    return next(iter(fits))


def called(case: Case, words: str) -> str:
    """The name of the speaker whose id (or six digits of it and more) the words are; else the words as they are."""
    with case.snapshot() as db:
        found = list(naming.speakers_named(db, words).values())
    by_id = len(found) == 1 and found[0].id.startswith(words.lower())
    return found[0].name if by_id else words


def by_date(statement: Statement) -> tuple[bool, str, str, str, tuple[int, ...], tuple[int, int, str]]:
    """By date, the undated last; those of one sentence in the order of their cues."""
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


def read_statements(db: sqlite3.Connection, floor: float, chosen: str, *values: rows.Value) -> Iterator[Statement]:
    """Attributions of current versions with their places; `chosen` is a condition on the table `finding`."""
    by_document = defaultdict(list)
    for _, key, said in read_said(db, chosen, *values):
        by_document[key].append(said)
    for key, several in by_document.items():
        (address,) = db.execute("SELECT address FROM document WHERE key = ?", (key,)).fetchone()
        brief = read_briefs(db, "address = ?", address)[key]
        if brief.superseded_by is None:
            yield from _statements_of(db, key, brief, several, floor)


def _statements_of(
    db: sqlite3.Connection, key: int, brief: Brief, several: list[Said], floor: float
) -> Iterator[Statement]:
    document, before = chaining.before(db, key)
    sentences = findings.read_sentences(db, key, brief.id)
    around = {said.attribution.id: said for _, _, said in read_said(db, ENCLOSING, key)}
    others = {id_: outer.attribution for id_, outer in around.items()}
    shown = {each.attribution.id: each for each in floors.shown(around.values(), floor, others)}
    for said in floors.shown(several, floor, others):
        place = _sentence(said.attribution, sentences)
        yield Statement(
            article=brief,
            said=said,
            sentence=place,
            text=place.of(document.text),
            told_by=teller(said, around.get(said.attribution.via or "")),
            chain=chaining.chain(said, shown, before, document.text),
        )


def _sentence(attribution: Attribution, sentences: tuple[Sentence, ...]) -> Span:
    """The sentence that holds the cue (else the content, else the source); without one, the attribution's extent."""
    place = _place(attribution)
    for sentence in sentences:
        if sentence.span.start <= place.start < sentence.span.end:
            return sentence.span
    return attribution.extent


def _place(attribution: Attribution) -> Span:
    return (attribution.cue or attribution.content or attribution.source)[0]
