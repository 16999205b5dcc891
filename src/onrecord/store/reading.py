"""From rows to the answers that `views` gives: articles, briefs, and who says what, with what people say of them."""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, get_args

from onrecord.model import Attribution, JudgedField, Link, Span, text_order
from onrecord.store import findings, floors, judging, rows
from onrecord.store.answers import Article, Brief, Judged, Said, Speaker, Voices
from onrecord.store.fitting import listed

OF_DOCUMENT = "finding.document = ? AND finding.type = 'attribution'"


def read_article(db: sqlite3.Connection, key: int, superseded_by: str | None, *, floor: float) -> Article:
    """The article of a row key; what people set aside is not in its `said`, whatever the floor."""
    document = rows.read_document(db, key)
    aside = {key for (key,) in db.execute(f"{ASIDE} AND finding.document = ?", (key,))}
    found = read_said(db, OF_DOCUMENT, key)
    standing = [each for at, _, each in found if at not in aside]
    others = {each.attribution.id: each.attribution for each in standing}
    said = floors.shown(standing, floor, others)
    sentences = findings.read_sentences(db, key, document.id)
    sentences = floors.revoiced(document.text, sentences, list(others.values()), floor)
    article = Article(
        document=document,
        sentences=sentences,
        said=in_order(said),
        voices=voices_of(Counter(sentence.voice for sentence in sentences)),
        superseded_by=superseded_by,
        hidden=len(standing) - len(said),
        filled=filled(db, key),
        set_aside=in_order(each for at, _, each in found if at in aside),
        answers=_answers(findings.read_answers(db, key), said),
        interests=findings.read_interests(db, key),
        citations=findings.read_citations(db, key),
    )
    of_outlet = judging.of_outlet(db, rows.folded(article.outlet)) if article.outlet else {}
    return replace(article, of_outlet={name: Judged(judgement=each) for name, each in of_outlet.items()})


ASIDE = "SELECT finding FROM attribution JOIN finding ON finding.key = attribution.finding WHERE NOT stands"


def in_order(said: Iterable[Said]) -> tuple[Said, ...]:
    """In the order of the text."""
    return tuple(sorted(said, key=lambda each: text_order(each.attribution)))


def _answers(links: Iterable[Link], said: Iterable[Said]) -> tuple[Link, ...]:
    """Those between two of the attributions that are shown, in the order of the text."""
    order = {each.attribution.id: text_order(each.attribution) for each in said}
    between = [each for each in links if each.left in order and each.right in order]
    return tuple(sorted(between, key=lambda each: (order[each.left], order[each.right or ""], each.id)))


def voices_of(counts: Mapping[str, int]) -> Voices:
    """Counts by voice."""
    return Voices(**{voice: counts.get(voice, 0) for voice in ("attributed", "own", "unclear")})


def filled(db: sqlite3.Connection, key: int) -> dict[JudgedField, Judged]:
    """What people say of each field of an article."""
    named = dict(db.execute("SELECT DISTINCT field, judgement FROM filled WHERE document = ?", (key,)).fetchall())
    if not named:
        return {}
    bearing = {each.key: each.judged for each in _bearing(db, "judged.document = ?", key)}
    return {name: bearing[named[name]] for name in get_args(JudgedField) if name in named}


def filled_of(db: sqlite3.Connection, documents: Iterable[int]) -> dict[int, dict[JudgedField, Judged]]:
    """What people say of the fields of these articles, by row key, of those of which they say anything."""
    sql = f"SELECT DISTINCT document FROM filled WHERE document IN {listed(documents)}"
    return {key: filled(db, key) for (key,) in db.execute(sql).fetchall()}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Bearing:
    """A judgement with what it bears on in one article."""

    key: int  # the judgement's row key
    judged: Judged
    about: int | None
    made: int | None


def _bearing(db: sqlite3.Connection, chosen: str, *values: rows.Value) -> list[_Bearing]:
    """What the judgements that hold bear on; `chosen` is a condition on the table `judged`."""
    found = rows.ask(
        db,
        f"SELECT judgement, about, made, carried FROM judged WHERE NOT overruled AND {chosen}",
        *values,
    ).fetchall()
    several = {key: judging.read(db, "key = ?", key)[0] for key in {row[0] for row in found}}
    return [
        _Bearing(key=key, judged=Judged(judgement=several[key], carried=bool(carried)), about=about, made=made)
        for key, about, made, carried in found
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Heard:
    """What people say of an attribution, and of its speaker."""

    attribution: Judged | None = None
    speaker: Judged | None = None


def _heard(db: sqlite3.Connection, documents: Iterable[int]) -> dict[int, _Heard]:
    """By the row key of the attribution; what is said about one goes before what gave it."""
    found: dict[int, _Heard] = {}
    sql = f"SELECT DISTINCT document FROM judged WHERE document IN {listed(documents)} ORDER BY document"
    for (document,) in db.execute(sql).fetchall():  # people say something of a few
        bearing = _bearing(db, "judged.document = ?", document)
        for each in sorted(bearing, key=lambda it: it.about is not None and it.made is None):
            for key in (each.made, each.about):
                if key is not None:
                    found[key] = _with_word(found.get(key, _Heard()), each.judged)
    return found


def _with_word(heard: _Heard, judged: Judged) -> _Heard:
    if judged.judgement.subject.kind == "speaker":
        return replace(heard, speaker=judged)
    return replace(heard, attribution=judged)


def read_said(db: sqlite3.Connection, chosen: str, *values: rows.Value) -> list[tuple[int, int, Said]]:
    """Attributions with their speakers, each after its row key and that of its document; `chosen` is a condition on
    `finding`."""
    referred = rows.ask(
        db,
        "SELECT finding.key, link.stands, link.why, link.right_finding, grouping.id, grouping.name, grouping.named,"
        " link.score"
        " FROM finding JOIN link ON link.left_finding = finding.key AND link.relation = 'refers'"
        " LEFT JOIN member ON member.mention = link.right_finding"
        f" LEFT JOIN grouping ON grouping.key = member.grouping WHERE {chosen}",
        *values,
    ).fetchall()
    speakers, denied = _by_finding(referred, 1), _by_finding(referred, 0)
    found = findings.read_attributions(db, chosen, *values)
    heard = _heard(db, sorted({document for document, _ in found.values()}))
    open_ = any(mention is None for _, _, _, mention, *_ in referred)
    candidates = findings.read_candidates(db, chosen, *values) if open_ else {}
    said = (
        (key, document, _with_speaker(each, speakers.get(key), candidates.get(key, ())))
        for key, (document, each) in found.items()
    )
    return [(key, document, _with_people(each, heard.get(key), denied.get(key))) for key, document, each in said]


Referred = tuple[tuple[Speaker, ...], str, float | None]  # those who speak, why, and the score of the weakest link


def _by_finding(referred: Iterable[tuple[Any, ...]], stands: int) -> dict[int, Referred]:
    """Those whom the links of each attribution lead to, in the order of names, with what the links say."""
    several = defaultdict[int, list[tuple[Any, ...]]](list)
    for key, standing, *row in referred:
        if standing == stands:
            several[key].append(tuple(row))
    return {key: _speakers(found) for key, found in several.items()}


def _speakers(found: list[tuple[Any, ...]]) -> Referred:
    leading = [row for row in found if row[1] is not None]
    if any(group is None for _, _, group, *_ in leading):
        return (), "speaker not grouped yet: add was interrupted; run it again", None
    several = {Speaker(id=group, name=name, named=bool(named)) for _, _, group, name, named, _ in leading}
    reasons = "; ".join(sorted({why for why, *_ in found}))
    weakest = min((score for *_, score in leading), default=None)
    return tuple(sorted(several, key=lambda each: (each.name, each.id))), reasons, weakest


def _with_speaker(attribution: Attribution, referred: Referred | None, candidates: Iterable[tuple[int, int]]) -> Said:
    missing = "speaker not looked for" if attribution.source else "no source is given"
    who, why, score = referred or ((), missing, None)
    between = () if who else tuple(Span(attribution.document, *place) for place in candidates)
    return Said(attribution=attribution, speakers=who, speaker_why=why, candidates=between, speaker_score=score)


def _with_people(said: Said, heard: _Heard | None, denied: Referred | None) -> Said:
    if heard is None:
        return said
    said = replace(said, judged=heard.attribution, speaker_judged=heard.speaker)
    if denied is None:
        return said
    alone = denied[0][0] if len(denied[0]) == 1 else None
    return replace(said, speaker_found=alone, speaker_found_why=denied[1])


def read_briefs(db: sqlite3.Connection, chosen: str = "TRUE", *values: rows.Value) -> dict[int, Brief]:
    """Articles in a line by row key, in order of address and date; `chosen` is a condition on the view `version`."""
    found = rows.ask(
        db,
        "SELECT version.document, id, address, IIF(own.document IS NULL, title.value, own.value),"
        " IIF(given.document IS NULL, outlet.value, given.value), published, NULLIF(current, id),"
        " (SELECT GROUP_CONCAT(field) FROM filled WHERE filled.document = version.document AND position = 0)"
        " FROM version LEFT JOIN stated AS title ON title.document = version.document AND title.field = 'title'"
        " LEFT JOIN stated AS outlet ON outlet.document = version.document AND outlet.field = 'outlet'"
        " LEFT JOIN filled AS own ON own.document = version.document AND own.field = 'title' AND own.position = 0"
        " LEFT JOIN filled AS given ON given.document = version.document AND given.field = 'outlet'"
        "   AND given.position = 0"
        f" WHERE {chosen} ORDER BY address, published, id",
        *values,
    ).fetchall()
    return {key: _brief(*row) for key, *row in found}


def _brief(  # noqa: PLR0913, PLR0917 - the columns of one row
    id_: str,
    address: str,
    title: str | None,
    outlet: str | None,
    published: str | None,
    current: str | None,
    given: str | None,
) -> Brief:
    return Brief(
        id=id_,
        address=address,
        title=title,
        outlet=outlet,
        published=published,
        superseded_by=current,
        filled=frozenset(name for name in get_args(JudgedField) if given and name in given.split(",")),
    )
