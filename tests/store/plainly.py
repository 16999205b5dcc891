"""The answers of shelves worked out slowly and plainly, from what the views say of each article."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from onrecord.store import Case, views
from onrecord.store.answers import Article, Brief, Said, SpeakerRow, Statement
from onrecord.store.listed import (
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
)
from onrecord.store.rows import folded, seal
from onrecord.store.stretches import days, scale, timeline

EVERY = Filter()
OF_SPEAKER = (
    "finding.key IN (SELECT left_finding FROM grouping JOIN member ON member.grouping = grouping.key"
    " JOIN link ON right_finding = member.mention AND link.stands"
    " JOIN attribution ON attribution.finding = left_finding AND attribution.stands WHERE grouping.id = ?)"
)


def by_bytes(words: str | None) -> tuple[int, bytes]:
    """As SQLite orders: nothing first, then text by its UTF-8, then what is no valid Unicode."""
    kept = seal(words)
    if kept is None:
        return 0, b""
    return (1, kept.encode()) if isinstance(kept, str) else (2, bytes(kept))  # type: ignore[arg-type]


def by_date(brief: Brief) -> tuple[Any, ...]:
    return (brief.published is None, by_bytes(brief.published), by_bytes(brief.address), brief.id)


def current(case: Case, asked: Filter = EVERY) -> list[tuple[Brief, Article]]:
    every = zip(views.briefs(case), views.articles(case), strict=True)
    return [(brief, article) for brief, article in every if not brief.superseded_by and fits(brief, asked)]


def fits(brief: Brief, asked: Filter) -> bool:
    if asked.no_outlet and brief.outlet is not None:
        return False
    if asked.outlet is not None and not asked.no_outlet and outlet(brief) != folded(asked.outlet).removeprefix("the "):
        return False
    if asked.undated and brief.published is not None:
        return False
    words = folded(asked.words)
    return (asked.undated or between(brief, asked)) and (
        words in folded(brief.title or "") or words in folded(brief.address)
    )


def between(brief: Brief, asked: Filter) -> bool:
    may, since, until = (days(each or "") for each in (brief.published, asked.since, asked.until))
    if may is None:
        return since is None and until is None
    return not (since and may[0] < since[0]) and not (until and may[1] > until[1])


def outlet(brief: Brief) -> str | None:
    return None if brief.outlet is None else folded(brief.outlet).removeprefix("the ")


def cut(found: Iterable[Any], start: int, limit: int) -> Page[Any]:
    several = list(found)
    return Page(rows=tuple(several[start : start + limit]), total=len(several), start=start)


def articles(case: Case, asked: Filter, *, start: int = 0, limit: int = 50, order: Order = "date") -> Page[Shelved]:
    orders: dict[Order, Callable[[Shelved], tuple[Any, ...]]] = {
        "date": lambda row: (),
        "outlet": lambda row: (row.brief.outlet is None, by_bytes(outlet(row.brief))),
        "title": lambda row: (row.brief.title is None, by_bytes(folded(row.brief.title or ""))),
        "attributions": lambda row: (-row.attributions,),
    }
    found = [shelved(case, brief, article) for brief, article in current(case, asked)]
    return cut(sorted(found, key=lambda row: (*orders[order](row), *by_date(row.brief))), start, limit)


def shelved(case: Case, brief: Brief, article: Article) -> Shelved:
    counts = Counter(speaks(said) for said in article.said)
    return Shelved(
        brief=brief,
        voices=article.voices,
        attributions=len(article.said),
        named=counts["named"],
        unnamed=counts["unnamed"],
        without_speaker=counts["nobody"],
        language=article.document.language,
        older=len(views.versions(case, brief.address)) - 1,
        filled_by=tuple(sorted((field, it.judgement.who) for field, it in article.filled.items())),
    )


def speaks(said: Said) -> str:
    return "nobody" if not said.speakers else "named" if said.named else "unnamed"


def outlets(case: Case) -> tuple[OutletRow, ...]:
    several = defaultdict[str | None, list[tuple[Brief, Article]]](list)
    for brief, article in current(case):
        several[outlet(brief)].append((brief, article))
    found = {
        key: OutletRow(
            name=most_used(brief.outlet for brief, _ in held),
            articles=len(held),
            attributions=sum(len(article.said) for _, article in held),
            unnamed=sum(speaks(said) == "unnamed" for _, article in held for said in article.said),
        )
        for key, held in several.items()
    }
    ordered = sorted(found.items(), key=lambda it: (it[0] is None, -it[1].articles, -it[1].attributions, it[0] or ""))
    return tuple(row for _, row in ordered)


def most_used(names: Iterable[str | None]) -> str | None:
    counted = Counter(names)
    return min(counted, key=lambda name: (-counted[name], by_bytes(name)))


def pile(case: Case) -> Pile:
    briefs = [brief for brief, _ in current(case)]
    counts = Counter(speaks(said) for _, article in current(case) for said in article.said)
    return Pile(
        overview=views.overview(case),
        named=counts["named"],
        unnamed=counts["unnamed"],
        undated=sum(brief.published is None for brief in briefs),
        no_outlet=sum(brief.outlet is None for brief in briefs),
        outlets=sum(row.name is not None for row in outlets(case)),
        picture=picture(case, briefs),
        top=views.speakers(case)[:12],
    )


def picture(case: Case, briefs: list[Brief]) -> Picture:
    fine = scale(Counter(brief.published for brief in briefs if brief.published is not None))

    def line(kind: PictureKind, name: str | None, keys: list[str | None], count: int) -> PictureRow:
        mine = [brief for brief in briefs if outlet(brief) in keys]
        dated = [brief.published for brief in mine if brief.published is not None]
        places = Counter(fine.place(published) for published in dated)
        return PictureRow(
            kind=kind,
            name=name,
            outlets=count,
            articles=len(mine),
            counts=tuple(places[number] for number in range(len(fine.bins()))),
            undated=len(mine) - len(dated),
            unplaced=places[None],
        )

    names = [row.name for row in outlets(case) if row.name is not None]
    rows = [line("outlet", name, [folded(name).removeprefix("the ")], 1) for name in names[:12]]
    if names[12:]:
        rows.append(line("others", None, [folded(name).removeprefix("the ") for name in names[12:]], len(names[12:])))
    if any(brief.outlet is None for brief in briefs):
        rows.append(line("not stated", None, [None], 0))
    return Picture(
        unit=fine.unit,
        bins=fine.bins(),
        rows=tuple(rows),
        undated=sum(brief.published is None for brief in briefs),
        unplaced=sum(row.unplaced for row in rows),
    )


def speakers(
    case: Case, *, unnamed: bool = False, words: str = "", filter: Filter = EVERY, start: int = 0, limit: int = 100
) -> Page[SpeakerRow]:
    told = defaultdict[Any, list[Statement]](list)
    for each in said(case, filter):
        speaker = each.said.speaker
        if speaker and speaker.named != unnamed and folded(words) in folded(speaker.name):
            told[speaker].append(each)
    found = [
        SpeakerRow(
            speaker=speaker,
            attributions=len(several),
            articles=len({each.article.id for each in several}),
            first=several[0] if unnamed else None,
        )
        for speaker, several in told.items()
    ]
    key = lambda row: (-row.attributions, -row.articles, by_bytes(row.speaker.name), by_bytes(row.speaker.id))  # noqa: E731
    return cut(sorted(found, key=key), start, limit)


def said(case: Case, asked: Filter) -> list[Statement]:
    """Everything that a speaker says, by date."""
    every = [*views.statements(case, "", unnamed=True)]
    for row in views.speakers(case):
        with case.snapshot() as db:
            every += views.read_statements(db, 0.0, OF_SPEAKER, row.speaker.id)
    fitting = [replace(each, chain=()) for each in every if fits(each.article, asked)]
    return sorted(fitting, key=lambda each: (*by_date(each.article), *views.by_date(each)[4:]))


def statements(case: Case, speaker: str, asked: Filter, *, start: int = 0, limit: int = 50) -> Page[Statement]:
    mine = [each for each in said(case, asked) if each.said.speaker and each.said.speaker.id == speaker]
    return cut(mine, start, limit)


def speaker(case: Case, row: SpeakerRow) -> SpeakerCard:
    told = statements(case, row.speaker.id, Filter(), limit=10**9).rows
    several = defaultdict[str | None, list[Brief]](list)
    for each in told:
        several[outlet(each.article)].append(each.article)
    shares = {
        key: Share(
            name=most_used({brief.id: brief for brief in briefs}[id_].outlet for id_ in {brief.id for brief in briefs}),
            articles=len({brief.id for brief in briefs}),
            attributions=len(briefs),
        )
        for key, briefs in several.items()
    }
    ordered = sorted(shares.items(), key=lambda it: (it[0] is None, -it[1].attributions, -it[1].articles, it[0] or ""))
    return SpeakerCard(
        row=row,
        spellings=spellings(case, row.speaker.id),
        outlets=tuple(share for _, share in ordered),
        dates=timeline(Counter(each.article.published for each in told)),
        given=given(case, told),
    )


def given(case: Case, told: Iterable[Statement]) -> tuple[tuple[str, str, int], ...]:
    """The names that people gave where no words are the name: who, the name, how often."""
    sql = (
        "SELECT finding.id, called FROM finding JOIN link ON left_finding = finding.key AND link.stands"
        " JOIN mention ON mention.finding = right_finding WHERE called IS NOT NULL"
    )
    with case.snapshot() as db:
        called = dict(db.execute(sql).fetchall())
    mine = (each.said for each in told if each.said.attribution.id in called)
    found = Counter(
        (said.speaker_judged.judgement.who if said.speaker_judged else "", called[said.attribution.id]) for said in mine
    )
    return tuple((*each, times) for each, times in sorted(found.items()))


def spellings(case: Case, speaker: str) -> tuple[tuple[str, int], ...]:
    sql = (
        "SELECT text, mention.start, mention.end, called FROM grouping JOIN member ON grouping = grouping.key"
        " JOIN mention ON mention.finding = member.mention JOIN link ON right_finding = mention.finding AND link.stands"
        " JOIN attribution ON attribution.finding = left_finding AND attribution.stands"
        " JOIN finding ON finding.key = mention.finding JOIN document ON document.key = finding.document"
        " JOIN version ON version.document = document.key AND version.id = current WHERE grouping.id = ?"
    )
    with case.snapshot() as db:
        found = Counter(text[start:end] for text, start, end, called in db.execute(sql, (speaker,)) if called is None)
    return tuple(sorted(found.items(), key=lambda each: (-each[1], each[0])))
