"""Articles made for tests: a text, who is said to say what in it, and nothing read from a file."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from onrecord.model import (
    Alteration,
    Attribution,
    AttributionKind,
    Block,
    BlockKind,
    By,
    Certainty,
    Channel,
    Citation,
    Description,
    Document,
    Hyperlink,
    Interest,
    Link,
    Problem,
    Sentence,
    SourceKind,
    Span,
    Stance,
    Stated,
    Voice,
    Work,
    attribution_id,
    citation_id,
    digest,
    document_id,
)
from onrecord.store.views import Article, Overview, Said, Speaker, Voices

BY = By(stage="made for a test", version=1)


@dataclass(frozen=True, kw_only=True)
class Told:
    """What the words of a source without a name tell of it."""

    number: int | None = None
    role: str = ""
    body: str = ""
    country: str = ""
    grounds: str = ""


@dataclass(frozen=True, kw_only=True)
class Says:
    """An attribution by its words, each found in the text at its first place at or after `after`."""

    content: tuple[str, ...]
    source: str = ""
    cue: str = ""
    speaker: str | None = None
    named: bool = True
    why: str = ""
    kind: AttributionKind = "direct"
    inside: int | None = None
    doubtful: str = ""
    altered: tuple[str, ...] = ()
    after: str = ""
    score: float = 0.9
    certainty: Certainty | None = None
    stance: Stance | None = None
    channel: Channel | None = None
    source_kind: SourceKind | None = None
    hedges: tuple[str, ...] = ()
    described: Told | None = None
    candidates: tuple[str, ...] = ()
    answers: int | None = None
    and_speaker: str | None = None


@dataclass(frozen=True, kw_only=True)
class Draft:
    """What an article is made from: blocks of words, and who says what."""

    blocks: list[tuple[BlockKind, str]]
    says: list[Says] = field(default_factory=list)
    address: str = "articles/one.txt"
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    links: dict[str, str | None] = field(default_factory=dict)
    superseded_by: str | None = None
    republished_from: str | None = None
    interests: tuple[str, ...] = ()
    cites: tuple[str, ...] = ()


def article(draft: Draft) -> Article:
    """The draft as a view of a case would give it."""
    text = "\n\n".join(words for _, words in draft.blocks)
    document = _document(draft, text)
    said: list[Said] = []
    for says in draft.says:
        said.append(_said(document, says, said))
    sentences = tuple(_sentences(document, said))
    counts = {voice: sum(it.voice == voice for it in sentences) for voice in ("attributed", "own", "unclear")}
    return Article(
        document=document,
        sentences=sentences,
        said=tuple(said),
        voices=Voices(**counts),
        superseded_by=draft.superseded_by,
        answers=tuple(_answers(document, draft.says, said)),
        interests=tuple(_interest(document, words) for words in draft.interests),
        citations=tuple(_citation(document, words, said) for words in draft.cites),
    )


def _citation(document: Document, words: str, said: list[Said]) -> Citation:
    span = _find(document.id, document.text, words)
    return Citation(
        id=citation_id(span),
        span=span,
        work=Work(kind="report", author=words, published="2030"),
        why="cited",
        by=BY,
        leaning=tuple(each.attribution.id for each in said[:1]),
    )


def _answers(document: Document, says: list[Says], said: list[Said]) -> Iterable[Link]:
    for each, one in zip(says, said, strict=True):
        if each.answers is None:
            continue
        left, right = one.attribution, said[each.answers].attribution
        yield Link(
            id=digest("link", "answers", left.id, right.id),
            relation="answers",
            left=left.id,
            right=right.id,
            score=0.8,
            why="denies: what it answers stands just before it",
            evidence=left.cue,
            by=BY,
        )


def _interest(document: Document, words: str) -> Interest:
    span = _find(document.id, document.text, words)
    return Interest(
        id=digest("interest", document.id, span.start, span.end),
        span=span,
        who="author",
        tie="writes for",
        why="the byline says so",
        by=BY,
    )


def overview(articles: Iterable[Article], problems: tuple[Problem, ...] = (), floor: float = 0.0) -> Overview:
    """The counts of a case that holds these articles."""
    current = [it for it in articles if it.superseded_by is None]
    said = [said for it in current for said in it.said]
    voices = [it.voices for it in current]
    return Overview(
        articles=len(current),
        superseded=len(list(articles)) - len(current),
        attributions=len(said),
        voices=Voices(
            attributed=sum(it.attributed for it in voices),
            own=sum(it.own for it in voices),
            unclear=sum(it.unclear for it in voices),
        ),
        problems=problems,
        speakers=len({it.speaker.id for it in said if it.speaker}),
        without_speaker=sum(not it.speakers for it in said),
        hidden=sum(it.hidden for it in current),
        floor=floor,
    )


def _document(draft: Draft, text: str) -> Document:
    made = document_id(draft.address, text)

    def stated(words: str | None) -> Stated | None:
        at = text.find(words) if words else -1
        span = Span(made, at, at + len(words)) if words and at >= 0 else None
        return Stated(value=words, found_in="byline line" if span else "markup", span=span) if words else None

    blocks, at = list[Block](), 0
    for kind, words in draft.blocks:
        if words:
            blocks.append(Block(kind=kind, span=Span(made, at, at + len(words))))
        at += len(words) + 2
    author, credit = stated(draft.author), stated(draft.republished_from)
    return Document(
        id=made,
        address=draft.address,
        text=text,
        raw_sha256="0" * 64,
        captured="2031-01-01T00:00:00Z",
        by=BY,
        title=stated(draft.title),
        outlet=stated(draft.outlet),
        authors=(author,) if author else (),
        published=stated(draft.published),
        republished_from=(credit,) if credit else (),
        language="en",
        links=tuple(Hyperlink(span=_find(made, text, words), url=url) for words, url in draft.links.items()),
        blocks=tuple(blocks),
    )


def _find(document: str, text: str, words: str, after: str = "") -> Span:
    at = text.index(words, text.index(after) if after else 0)
    return Span(document, at, at + len(words))


def _spans(document: Document, words: Iterable[str], after: str) -> tuple[Span, ...]:
    return tuple(_find(document.id, document.text, it, after) for it in words if it)


def _said(document: Document, says: Says, before: list[Said]) -> Said:
    source, cue, content = (
        _spans(document, words, says.after) for words in ((says.source,), (says.cue,), says.content)
    )
    changes = _spans(document, says.altered, says.after)
    made = Attribution(
        id=attribution_id(document.id, source, cue, content),
        document=document.id,
        source=source,
        cue=cue,
        content=content,
        kind=says.kind,
        score=says.score,
        why="made for a test",
        by=BY,
        via=None if says.inside is None else before[says.inside].attribution.id,
        doubtful=_spans(document, (says.doubtful,), says.after),
        alterations=tuple(
            Alteration(kind="ellipsis" if "…" in change.of(document.text) else "bracket", span=change)
            for change in changes
        ),
        certainty=says.certainty,
        stance=says.stance,
        stance_why=f"the cue “{says.cue}”" if says.stance else "",
        channel=says.channel,
        channel_why="said in the sentence" if says.channel else "",
        source_kind=says.source_kind,
        hedges=_spans(document, says.hedges, says.after),
        description=_description(document, says),
    )
    key = says.speaker if says.named else f"{says.speaker} {made.id}"
    speaker = Speaker(id=digest("speaker", key or ""), name=says.speaker, named=says.named) if says.speaker else None
    other = says.and_speaker
    second = (Speaker(id=digest("speaker", other), name=other, named=True),) if other else ()
    return Said(
        attribution=made,
        speakers=(speaker, *second) if speaker else (),
        speaker_why=says.why,
        candidates=_spans(document, says.candidates, ""),
    )


def _description(document: Document, says: Says) -> Description | None:
    if says.described is None:
        return None
    told = says.described
    parts = {
        name: _spans(document, (getattr(told, name),), says.after) for name in ("role", "body", "country", "grounds")
    }
    return Description(number=told.number, **parts)


def _sentences(document: Document, said: list[Said]) -> Iterable[Sentence]:
    for block in document.blocks:
        if block.kind in ("boilerplate", "byline", "title"):
            continue
        for found in re.finditer(r"\S.*?(?:[.!?][”\"’]*(?=\s|$)|$)", block.span.of(document.text), re.DOTALL):
            span = Span(document.id, block.span.start + found.start(), block.span.start + found.end())
            own = not any(span.overlaps(it) for one in said for it in one.attribution.content)
            unclear = any(span.overlaps(it) for one in said for it in one.attribution.doubtful)
            voice: Voice = "unclear" if unclear else "own" if own else "attributed"
            yield Sentence(id=digest("sentence", document.id, span.start), span=span, voice=voice)


def foreign(language: str | None) -> Article:
    """An article in this language; where it is not covered, without sentences, as annotate leaves it."""
    made = article(Draft(blocks=[("paragraph", "Der Hafen bleibt zu.")]))
    voices = Voices(attributed=0, own=0, unclear=0) if language else made.voices
    document = replace(made.document, language=language)
    return replace(made, document=document, voices=voices, sentences=() if language else made.sentences)
