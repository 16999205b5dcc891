"""Hypothesis strategies: arbitrary valid documents and records, as read and annotate may make them."""

from collections.abc import Sequence
from hashlib import sha256
from typing import Any, get_args

from hypothesis import strategies as st

from onrecord.model import (
    Alteration,
    AlterationKind,
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
    FoundIn,
    Hyperlink,
    Interest,
    Link,
    Mention,
    MentionKind,
    Records,
    Sentence,
    SourceKind,
    Span,
    Stance,
    Stated,
    Tie,
    Voice,
    Work,
    WorkKind,
    attribution_id,
    citation_id,
    digest,
    document_id,
)

from .pile import Kept, source_parts

# Lone surrogates stand in file names that are not valid UTF-8; NUL and newlines are Unicode like any other.
TEXTS = st.text(st.characters(exclude_categories=()), max_size=60)
WORDS = st.text(st.characters(exclude_categories=()), min_size=1, max_size=12)
ADDRESSES = WORDS | st.sampled_from(["a'b.txt", 'say "100%".html', "_%.md", "🛳/ü\n.txt", "caf\udce9.txt", "../x.txt"])
BYS = st.builds(By, stage=WORDS, version=st.integers(0, 99), weights=st.none() | WORDS)
CAPTURED = st.sampled_from(["2031-01-01T00:00:00Z", "2031-01-02T00:00:00Z", "2031-02-01T08:30:00Z"])
SURE = st.floats(0, 1)
CERTAINTIES = st.builds(Certainty, source=st.none() | SURE, cue=st.none() | SURE, content=SURE)
DATES = st.sampled_from(["2030", "2030-06", "2030-06-13", "2031-01"])


def literal(kind: Any) -> st.SearchStrategy[Any]:
    """One of a closed list."""
    return st.sampled_from(get_args(kind))


@st.composite
def spans(draw: st.DrawFn, document: str, length: int) -> Span:
    """A place in a text of at least one code point."""
    start = draw(st.integers(0, length - 1))
    return Span(document, start, draw(st.integers(start + 1, length)))


def places(document: str, length: int, most: int = 3) -> st.SearchStrategy[tuple[Span, ...]]:
    """Some places in a text; none when it is empty."""
    return st.lists(spans(document, length), max_size=most).map(tuple) if length else st.just(())


@st.composite
def documents(draw: st.DrawFn, raw: bytes, address: str | None = None) -> Document:
    """A document as read from these bytes."""
    address = draw(ADDRESSES) if address is None else address
    text = draw(TEXTS)
    identity = document_id(address, text)
    inside = places(identity, len(text), 1).map(lambda found: found[0] if found else None)
    stated = st.builds(Stated, value=WORDS, found_in=literal(FoundIn), span=inside)
    dated = st.builds(Stated, value=DATES, found_in=literal(FoundIn), span=inside)
    several = st.lists(stated, max_size=2).map(tuple)
    return Document(
        id=identity,
        address=address,
        text=text,
        raw_sha256=sha256(raw).hexdigest(),
        captured=draw(CAPTURED),
        by=draw(BYS),
        title=draw(st.none() | stated),
        outlet=draw(st.none() | stated),
        authors=draw(several),
        published=draw(st.none() | dated),
        republished_from=draw(several),
        language=draw(st.none() | WORDS),
        links=tuple(Hyperlink(span=span, url=draw(st.none() | WORDS)) for span in draw(places(identity, len(text)))),
        blocks=tuple(Block(kind=draw(literal(BlockKind)), span=at) for at in draw(places(identity, len(text)))),
    )


@st.composite
def records(draw: st.DrawFn, document: Document) -> Records:
    """Findings in a document: every id once, every via and link end among them."""
    where = places(document.id, len(document.text), 4).map(lambda found: tuple(dict.fromkeys(found)))
    mentions = [draw(_mentions(span)) for span in draw(where)]
    drafts = draw(st.lists(_roles(document), max_size=4, unique=True)) if document.text else []
    ids = [attribution_id(document.id, *roles) for roles in drafts]
    attributions = [draw(_attributions(document, roles, ids)) for roles in drafts]
    return Records(
        sentences=tuple(
            Sentence(id=digest("sentence", *source_parts(span)), span=span, voice=draw(literal(Voice)))
            for span in draw(where)
        ),
        mentions=tuple(mentions),
        attributions=tuple(attributions),
        links=tuple(draw(_links(document, each, mentions)) for each in attributions if draw(st.booleans())),
        interests=tuple(draw(_interests(span)) for span in draw(where)),
        citations=draw(_citations(draw(where), [each.id for each in attributions])),
    )


@st.composite
def _citations(draw: st.DrawFn, spans: Sequence[Span], attributions: Sequence[str]) -> tuple[Citation, ...]:
    """One a place; each may name again what the first of them names."""
    leaning = st.lists(st.sampled_from(attributions), unique=True) if attributions else st.just([])
    told = {name: st.none() | TEXTS for name in ("outlet", "author", "title", "published", "place", "url")}
    return tuple(
        Citation(
            id=citation_id(span),
            span=span,
            work=draw(st.builds(Work, kind=literal(WorkKind), **told)),
            why=draw(TEXTS),
            by=draw(BYS),
            again=citation_id(spans[0]) if at and draw(st.booleans()) else None,
            leaning=tuple(sorted(draw(leaning))),
        )
        for at, span in enumerate(spans)
    )


def _interests(span: Span) -> st.SearchStrategy[Interest]:
    return st.builds(
        Interest,
        id=st.just(digest("interest", *source_parts(span))),
        span=st.just(span),
        who=st.sampled_from(["author", "outlet"]),
        tie=literal(Tie),
        why=TEXTS,
        by=BYS,
    )


def _descriptions(document: Document) -> st.SearchStrategy[Description | None]:
    """None, or one that tells something."""
    inside = places(document.id, len(document.text), 1)
    number = st.none() | st.integers(1, 500)
    made = st.builds(Description, number=number, role=inside, body=inside, country=inside, grounds=inside)
    return st.none() | made.filter(lambda it: it != Description())


def _roles(document: Document) -> st.SearchStrategy[tuple[tuple[Span, ...], ...]]:
    inside = places(document.id, len(document.text), 2)
    return st.tuples(inside, inside, inside).filter(any)


@st.composite
def _mentions(draw: st.DrawFn, span: Span) -> Mention:
    value = draw(st.none() | st.sampled_from(["ines varga", "tomas oduya"]) | WORDS)
    return Mention(
        id=digest("mention", *source_parts(span)),
        span=span,
        kind=draw(literal(MentionKind)),
        value=value,
        named=value is not None and draw(st.booleans()),
        by=draw(BYS),
        described=(span,) if draw(st.booleans()) else (),
    )


@st.composite
def _attributions(
    draw: st.DrawFn, document: Document, roles: tuple[tuple[Span, ...], ...], ids: list[str]
) -> Attribution:
    source, cue, content = roles
    inside = places(document.id, len(document.text), 2)
    return Attribution(
        id=attribution_id(document.id, *roles),
        document=document.id,
        source=source,
        cue=cue,
        content=content,
        kind=draw(literal(AttributionKind)),
        score=draw(SURE),
        why=draw(TEXTS),
        by=draw(BYS),
        stance=draw(st.none() | literal(Stance)),
        channel=draw(st.none() | literal(Channel)),
        via=draw(st.none() | st.sampled_from(ids)),
        doubtful=draw(inside),
        alterations=tuple(Alteration(kind=draw(literal(AlterationKind)), span=span) for span in draw(inside)),
        certainty=draw(st.none() | CERTAINTIES),
        hedges=draw(inside),
        stance_why=draw(TEXTS),
        channel_why=draw(TEXTS),
        source_kind=draw(st.none() | literal(SourceKind)),
        description=draw(_descriptions(document)),
    )


@st.composite
def _links(draw: st.DrawFn, document: Document, left: Attribution, mentions: list[Mention]) -> Link:
    right = draw(st.none() | st.sampled_from([mention.id for mention in mentions])) if mentions else None
    return Link(
        id=digest("link", "refers", left.id, right or ""),
        relation="refers",
        left=left.id,
        right=right,
        score=draw(SURE),
        why=draw(TEXTS),
        evidence=draw(places(document.id, len(document.text), 2)),
        by=draw(BYS),
        candidates=draw(places(document.id, len(document.text), 2)),
    )


@st.composite
def articles(draw: st.DrawFn, path: str | None = None, address: str | None = None) -> Kept:
    """What Case.keep takes, for an arbitrary article."""
    raw = draw(st.binary(max_size=40))
    document = draw(documents(raw, address))
    path = draw(ADDRESSES) if path is None else path
    return Kept(path, raw, document, draw(records(document)), draw(st.sampled_from(["read:1", "read:2"])))
