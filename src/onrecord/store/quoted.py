"""Speakers in lists, one speaker, and what one says, a page at a time."""

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from onrecord.model import Attribution, Span, Stance, text_order
from onrecord.store import rows
from onrecord.store.answers import Brief, NotOne, Speaker, SpeakerRow, Statement, teller
from onrecord.store.case import Case
from onrecord.store.fitting import BY_DATE, LINE, OUTLET, briefs, fits, listed, numbers
from onrecord.store.listed import Filter, Page, Share, SpeakerCard
from onrecord.store.reading import read_said
from onrecord.store.stretches import timeline
from onrecord.store.wording import Term

EVERY = Filter()
SPEAKS_IN = (  # the documents in which the speaker of an id speaks
    "SELECT quoted.document FROM grouping CROSS JOIN quoted ON quoted.grouping = grouping.key WHERE grouping.id = ?"
)
WORDS = 50  # no name has more, and SQLite takes no more than some hundreds of conditions
SIGNS = ("-", "\u2010", "'", "\u2019", ".", ",")  # part the words of a name
Ranked = tuple[int, int, int]  # a group's row key, its attributions, its articles


def speakers(  # noqa: PLR0913 - each narrows the list in its own way
    case: Case, *, unnamed: bool = False, words: str = "", filter: Filter = EVERY, start: int = 0, limit: int = 100
) -> Page[SpeakerRow]:
    """Those with a name, or with `unnamed` those without one, the most quoted first; `words` stand in the name or
    description. With a filter they are counted in its articles alone. Each without a name comes with the first thing
    that they say there."""
    with case.snapshot() as db:
        total, ranked = _ranked(db, unnamed, rows.folded(words), filter, (limit, start))
        found = _rows(db, ranked)
        if unnamed:
            first = _first(db, [key for key, *_ in ranked], filter)
            found = [replace(row, first=first[key]) for (key, *_), row in zip(ranked, found, strict=True)]
        return Page(rows=tuple(found), total=total, start=start)


def most_quoted(db: sqlite3.Connection, limit: int) -> tuple[SpeakerRow, ...]:
    """The most quoted speakers with a name."""
    return tuple(_rows(db, _ranked(db, False, "", EVERY, (limit, 0))[1]))


def _ranked(
    db: sqlite3.Connection, unnamed: bool, words: str, asked: Filter, page: tuple[int, int]
) -> tuple[int, list[Ranked]]:
    """How many speakers fit, and those of one page (limit, start)."""
    chosen = "grouping.named = ? AND sayings > 0"
    values: tuple[rows.Value, ...] = (int(not unnamed),)
    if words:
        chosen, values = f"{chosen} AND INSTR(grouping.folded, ?)", (*values, words)
    if asked == EVERY:
        total = rows.number(db, f"SELECT COUNT(*) FROM grouping WHERE {chosen}", *values) or 0
        order = "ORDER BY sayings DESC, documents DESC, name, id LIMIT ? OFFSET ?"
        listing = f"SELECT key, sayings, documents FROM grouping WHERE {chosen} {order}"
        return total, numbers(db, listing, *values, *page)
    return _ranked_within(db, unnamed, words, asked, page)


def _ranked_within(
    db: sqlite3.Connection, unnamed: bool, words: str, asked: Filter, page: tuple[int, int]
) -> tuple[int, list[Ranked]]:
    """The same, counted in the articles of a filter. Names are looked up only for those that are counted alike."""
    where, values = fits(asked)
    known = "CROSS JOIN grouping ON grouping.key = quoted.grouping AND INSTR(grouping.folded, ?)" if words else ""
    found = numbers(
        db,
        "SELECT quoted.grouping, SUM(quoted.attributions) AS told, COUNT(*) AS held FROM shelf"
        f" CROSS JOIN quoted ON quoted.document = shelf.document AND quoted.named = ? {known} WHERE {where}"
        " GROUP BY quoted.grouping ORDER BY told DESC, held DESC",
        *(int(not unnamed), *((words,) if words else ()), *values),
    )
    limit, start = page
    return len(found), _by_name(db, found, start, start + limit)[start : start + limit]


def _by_name(db: sqlite3.Connection, found: list[Ranked], start: int, end: int) -> list[Ranked]:
    """The speakers in order of counts, those of one count that a page holds by name and id."""
    alike = {each[1:] for each in found[start:end]}
    first = next((at for at, each in enumerate(found) if each[1:] in alike), 0)
    tied = [each for each in found if each[1:] in alike]
    keys = listed(key for key, *_ in tied)
    order = {
        key: at
        for at, (key,) in enumerate(numbers(db, f"SELECT key FROM grouping WHERE key IN {keys} ORDER BY name, id"))
    }
    tied.sort(key=lambda each: (-each[1], -each[2], order[each[0]]))
    return [*found[:first], *tied]


def _rows(db: sqlite3.Connection, ranked: Sequence[Ranked]) -> list[SpeakerRow]:
    named = f"SELECT key, id, name, named FROM grouping WHERE key IN {listed(key for key, *_ in ranked)}"
    who = {key: Speaker(id=id_, name=name, named=bool(is_)) for key, id_, name, is_ in db.execute(named)}
    return [SpeakerRow(speaker=who[key], attributions=told, articles=held) for key, told, held in ranked]


def _first(db: sqlite3.Connection, groups: Sequence[int], asked: Filter) -> dict[int, Statement]:
    """The first thing that each of these speakers says in the articles of a filter."""
    where, values = fits(asked)
    found = rows.ask(
        db,
        f"SELECT quoted.grouping, {LINE} FROM quoted CROSS JOIN shelf ON shelf.document = quoted.document"
        f" WHERE quoted.grouping IN {listed(groups)} AND {where} ORDER BY quoted.grouping, {BY_DATE}",
        *values,
    )
    lines = {group: tuple(line) for group, *line in reversed(found.fetchall())}
    articles = briefs(db, dict.fromkeys(lines.values()))
    told = _statements(db, [(group, line[0]) for group, line in lines.items()], articles)
    return {group: several[0] for (group, _), several in told.items()}


def speakers_called(db: sqlite3.Connection, words: Iterable[Term], asked: Filter, limit: int) -> tuple[SpeakerRow, ...]:
    """The most quoted of those whose names have words that begin like all of these, and who speak in the articles of a
    filter."""
    wanted = list(dict.fromkeys(word for term in words for word in term.words))
    if len(wanted) > WORDS:
        return ()
    apart, signs = "' ' || grouping.folded", tuple[rows.Value, ...]()
    for sign in SIGNS:
        apart, signs = f"REPLACE({apart}, ?, ' ')", (*signs, sign)
    chosen = " AND ".join(f"INSTR(grouping.folded, ?) AND INSTR({apart}, ?)" for _ in wanted)
    values = tuple(value for word in wanted for value in (word, *signs, f" {word}"))
    if asked != EVERY:
        where, inside = fits(asked)
        within = f"SELECT document FROM shelf WHERE {where}"
        speaking = f"SELECT 1 FROM quoted WHERE quoted.grouping = grouping.key AND quoted.document IN ({within})"
        chosen, values = f"{chosen} AND EXISTS ({speaking})", (*values, *inside)
    found = rows.ask(
        db,
        f"SELECT key, sayings, documents FROM grouping WHERE named = 1 AND sayings > 0 AND {chosen}"
        " ORDER BY sayings DESC, documents DESC, name, id LIMIT ?",
        *(*values, limit),
    ).fetchall()
    return tuple(_rows(db, found))


def speaker(case: Case, speaker_id: str) -> SpeakerCard:
    """One speaker; NotOne when nobody of this id says anything in a current version."""
    with case.snapshot() as db:
        key, told, held = _one(db, speaker_id)
        (row,) = _rows(db, [(key, told, held)])
        found = db.execute(
            f"SELECT {OUTLET}, shelf.outlet, shelf.published, quoted.attributions, spelled FROM quoted"
            " CROSS JOIN shelf ON shelf.document = quoted.document WHERE quoted.grouping = ?",
            (key,),
        ).fetchall()
        spellings, dates = Counter[str](), Counter[str | None]()
        for _, _, published, attributions, spelled in found:
            dates[published] += attributions
            spellings.update(json.loads(spelled))
        given = _given(db, key)
        for (_, name), times in given.items():
            spellings[name] -= times
        return SpeakerCard(
            row=row,
            spellings=tuple(sorted((+spellings).items(), key=lambda each: (-each[1], each[0]))),
            outlets=_shares((folded, outlet, attributions) for folded, outlet, _, attributions, _ in found),
            dates=timeline(dates),
            given=tuple((who, name, times) for (who, name), times in sorted(given.items())),
        )


def _given(db: sqlite3.Connection, group: int) -> Counter[tuple[str, str]]:
    """How often who gave which name to this speaker, where no words of the article are the name; "" when it is not
    known who."""
    who = (
        "SELECT judgement.who FROM judged JOIN judgement ON judgement.key = judged.judgement"
        " WHERE judged.about = finding.key AND judgement.about = 'speaker' AND NOT overruled"
        " ORDER BY judgement.key DESC LIMIT 1"
    )
    sql = (
        f"SELECT COALESCE(({who}), ''), mention.called, COUNT(*) FROM member"
        " CROSS JOIN mention ON mention.finding = member.mention AND mention.called IS NOT NULL"
        " CROSS JOIN link ON link.right_finding = member.mention AND link.relation = 'refers' AND link.stands"
        " CROSS JOIN attribution ON attribution.finding = link.left_finding AND attribution.stands"
        " CROSS JOIN finding ON finding.key = link.left_finding"
        " CROSS JOIN shelf ON shelf.document = finding.document AND shelf.current = 1"
        " WHERE member.grouping = ? GROUP BY 1, 2"
    )
    return Counter({(given_by, name): times for given_by, name, times in db.execute(sql, (group,))})


def _one(db: sqlite3.Connection, speaker_id: str) -> Ranked:
    sql = "SELECT key, sayings, documents FROM grouping WHERE id = ? AND sayings > 0"
    found: Ranked | None = rows.ask(db, sql, speaker_id).fetchone()
    if found is None:
        raise NotOne("This speaker is not in this case, or no longer says anything in it.")
    return found


def _shares(told: Iterable[tuple[str | None, str | None, int]]) -> tuple[Share, ...]:
    """What is told in each outlet, the most first and "not stated" last; from folded name, name and number."""
    names = defaultdict[str | None, Counter[str | None]](Counter)
    sums = Counter[str | None]()
    for folded, outlet, attributions in told:
        names[folded][outlet] += 1
        sums[folded] += attributions
    found = [(folded, names[folded], attributions) for folded, attributions in sums.items()]
    found.sort(key=lambda each: (each[0] is None, -each[2], -each[1].total(), each[0] or ""))
    return tuple(
        Share(name=_most_used(spelled), articles=spelled.total(), attributions=attributions)
        for _, spelled, attributions in found
    )


def _most_used(names: Mapping[str | None, int]) -> str | None:
    return min(names, key=lambda name: (-names[name], name or ""))


def statements(  # noqa: PLR0913 - each narrows what is listed in its own way
    case: Case,
    speaker_id: str,
    filter: Filter = EVERY,
    *,
    stance: Stance | None = None,
    start: int = 0,
    limit: int = 50,
) -> Page[Statement]:
    """What one speaker says in the articles of a filter, with a stance only what is put so: by date, the undated last;
    none when the speaker is gone."""
    with case.snapshot() as db:
        found = _told(db, speaker_id, filter) if stance is None else _put(db, speaker_id, filter, stance)
        total = sum(told for _, told, *_ in found)
        passed, pairs = _around(((group, told, line[0]) for group, told, *line in found), start, limit)
        wanted = {document for _, document in pairs}
        articles = briefs(db, (tuple(line) for _, _, *line in found if line[0] in wanted))
        told = _statements(db, pairs, articles)
        every = (each for pair in pairs for each in told[pair])
        page = [each for each in every if stance in (None, each.said.attribution.stance)]
        return Page(rows=tuple(page[start - passed : start - passed + limit]), total=total, start=start)


def _told(db: sqlite3.Connection, speaker_id: str, asked: Filter) -> list[tuple[Any, ...]]:
    """The speaker's row key, how much they say, and the line of the article, by date."""
    where, values = fits(asked)
    sql = (
        f"SELECT quoted.grouping, quoted.attributions, {LINE} FROM grouping"
        " CROSS JOIN quoted ON quoted.grouping = grouping.key"
        f" CROSS JOIN shelf ON shelf.document = quoted.document WHERE grouping.id = ? AND {where} ORDER BY {BY_DATE}"
    )
    return rows.ask(db, sql, *(speaker_id, *values)).fetchall()


def _put(db: sqlite3.Connection, speaker_id: str, asked: Filter, stance: Stance) -> list[tuple[Any, ...]]:
    """The same of what they put so: there is no count of that, so each of their attributions is looked at."""
    where, values = fits(asked)
    sql = (
        f"SELECT grouping.key, COUNT(DISTINCT finding.key), {LINE} FROM grouping"
        " CROSS JOIN member ON member.grouping = grouping.key"
        " CROSS JOIN link ON link.right_finding = member.mention AND link.relation = 'refers' AND link.stands"
        " CROSS JOIN attribution ON attribution.finding = link.left_finding AND attribution.stands"
        " AND attribution.stance = ? CROSS JOIN finding ON finding.key = attribution.finding"
        f" CROSS JOIN shelf ON shelf.document = finding.document WHERE grouping.id = ? AND {where}"
        f" GROUP BY shelf.document ORDER BY {BY_DATE}"
    )
    return rows.ask(db, sql, *(stance, speaker_id, *values)).fetchall()


Pair = tuple[int, int]  # the row keys of a speaker and a document


def _around(counted: Iterable[tuple[int, int, int]], start: int, limit: int) -> tuple[int, list[Pair]]:
    """The pairs that hold the attributions from `start` on, and how many attributions lie before them."""
    passed, before, pairs = 0, 0, list[Pair]()
    for group, told, document in counted:
        if passed + told <= start:
            before += told
        elif passed < start + limit:
            pairs.append((group, document))
        passed += told
    return before, pairs


def _statements(
    db: sqlite3.Connection, pairs: Sequence[Pair], articles: Mapping[int, Brief]
) -> dict[Pair, list[Statement]]:
    """What each speaker says in each document, in the order of the text; a list shows no chains, so none is made."""
    keys = defaultdict[int, list[Pair]](list)  # two who speak together both have it
    for pair in pairs:
        for finding in _findings(db, *pair):
            keys[finding].append(pair)
    enclosing = f"finding.key IN (SELECT via FROM attribution WHERE finding IN {listed(keys)})"
    around = {said.attribution.id: said for _, _, said in read_said(db, enclosing)}
    told = defaultdict[Pair, list[Statement]](list)
    read = f"SELECT key, text FROM document WHERE key IN {listed({document for _, document in pairs})}"
    texts = dict(db.execute(read).fetchall())
    for key, document, said in read_said(db, f"finding.key IN {listed(keys)}"):
        place = _sentence(db, document, said.attribution)
        made = Statement(
            article=articles[document],
            said=said,
            sentence=place,
            text=place.of(texts[document]),
            told_by=teller(said, around.get(said.attribution.via or "")),
        )
        for pair in keys[key]:
            told[pair].append(made)
    return {pair: sorted(several, key=_by_place) for pair, several in told.items()}


def said_by(db: sqlite3.Connection, speaker_id: str, document: int) -> Iterator[int]:
    """The row keys of what one speaker says in a document."""
    group = rows.number(db, "SELECT key FROM grouping WHERE id = ?", speaker_id)
    return iter(()) if group is None else _findings(db, group, document)


def _findings(db: sqlite3.Connection, group: int, document: int) -> Iterator[int]:
    sql = (
        "SELECT DISTINCT finding.key FROM finding CROSS JOIN attribution ON attribution.finding = finding.key"
        " CROSS JOIN link ON link.left_finding = finding.key AND link.relation = 'refers' AND link.stands"
        " CROSS JOIN member ON member.mention = link.right_finding AND member.grouping = ?"
        " WHERE finding.document = ? AND finding.type = 'attribution' AND attribution.stands"
    )
    return (key for (key,) in db.execute(sql, (group, document)))


def _sentence(db: sqlite3.Connection, document: int, said: Attribution) -> Span:
    """The sentence that holds the cue (else the content, else the source); without one, the attribution's extent."""
    at = _place(said).start
    sql = "SELECT start, end FROM sentence WHERE document = ? AND start <= ? AND ? < end ORDER BY position LIMIT 1"
    found = db.execute(sql, (document, at, at)).fetchone()
    return said.extent if found is None else Span(said.document, *found)


def _place(said: Attribution) -> Span:
    return (said.cue or said.content or said.source)[0]


def _by_place(statement: Statement) -> tuple[int, int, int, tuple[int, int, str]]:
    """Those of one sentence in the order of their cues."""
    place = _place(statement.said.attribution)
    return statement.sentence.start, place.start, -place.end, text_order(statement.said.attribution)
