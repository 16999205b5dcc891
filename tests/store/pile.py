"""An invented pile of articles that no annotator has seen: made by number, the same on every call."""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import NamedTuple

from onrecord.flow import link
from onrecord.model import (
    Attribution,
    Block,
    By,
    Certainty,
    Citation,
    Document,
    Interest,
    Link,
    Mention,
    Records,
    Sentence,
    Span,
    Stated,
    Work,
    attribution_id,
    citation_id,
    digest,
    document_id,
)
from onrecord.store import Case

READ = By(stage="read", version=1)
TAGGER = By(stage="tagger", version=3, weights="w" * 20)
NAMES = ("Ines Varga", "Tomas Oduya", "Małgorzata Ilk", "Ministry of Harbours", "Inés Vargas")
SIGNATURE = "read:1 tagger:3"


class Kept(NamedTuple):
    """What Case.keep takes."""

    path: str
    raw: bytes
    document: Document
    records: Records
    signature: str = SIGNATURE


def kept(number: int, *, version: int = 1, sayings: int = 3, address: str = "", path: str = "") -> Kept:
    """Article `number`, with so many attributions; a greater version has another text and a later date."""
    path = path or f"wire/{number:05}.txt"
    address = address or path
    lines = [_line(number, version, at) for at in range(sayings)]
    text = "\n".join(["Harbour dispute", *(f"{name} said {said}" for name, said, _ in lines), "It rained."])
    raw = text.encode()
    identity = document_id(address, text)
    document = Document(
        id=identity,
        address=address,
        text=text,
        raw_sha256=sha256(raw).hexdigest(),
        captured=f"2031-01-{version:02}T00:00:00Z",
        by=READ,
        title=Stated(value=f"Harbour dispute, day {number}", found_in="headline", span=Span(identity, 0, 15)),
        outlet=Stated(value=f"Outlet {number % 6}", found_in="markup"),
        published=Stated(value=f"2030-{number % 12 + 1:02}", found_in="file name") if number % 5 else None,
        language="en",
        blocks=(Block(kind="title", span=Span(identity, 0, 15)),),
    )
    return Kept(path, raw, document, _records(document, lines))


def _line(number: int, version: int, at: int) -> tuple[str, str, bool]:
    """Who (with a name or without), and what is said."""
    named = (number + at) % 4 != 0
    name = NAMES[(number * 7 + at) % len(NAMES)] if named else "a harbour official"
    return name, f"that ship {number}-{version}-{at} had left.", named


def _records(document: Document, lines: list[tuple[str, str, bool]]) -> Records:
    sentences, mentions, attributions, links = [], [], [], []
    start = len("Harbour dispute\n")
    for name, said, named in lines:
        end = start + len(f"{name} said {said}")
        sentence = Span(document.id, start, end)
        source = Span(document.id, start, start + len(name))
        cue = Span(document.id, source.end + 1, source.end + 5)
        content = Span(document.id, cue.end + 1, end)
        found = attribution(source, cue, content)
        value = name.casefold()
        mention = Mention(
            id=digest("mention", *source_parts(source)), span=source, kind="person", value=value, named=named, by=TAGGER
        )
        sentences.append(Sentence(id=digest("sentence", *source_parts(sentence)), span=sentence, voice="attributed"))
        mentions.append(mention)
        attributions.append(found)
        links.append(refers(found, mention))
        start = end + 1
    rain = Span(document.id, start, len(document.text))
    sentences.append(Sentence(id=digest("sentence", *source_parts(rain)), span=rain, voice="own"))
    own = Interest(
        id=digest("interest", *source_parts(rain)), span=rain, who="author", tie="owns", why="the rain", by=TAGGER
    )
    weather = Citation(
        id=citation_id(rain),
        span=rain,
        work=Work(kind="report", author="the harbour", published="2030"),
        why="the rain",
        by=TAGGER,
        leaning=tuple(each.id for each in attributions[:1]),
    )
    return Records(
        sentences=tuple(sentences),
        mentions=tuple(mentions),
        attributions=tuple(attributions),
        links=tuple(links),
        interests=(own,),
        citations=(weather,),
    )


def source_parts(span: Span) -> tuple[str, int, int]:
    return (span.document, span.start, span.end)


def attribution(source: Span, cue: Span, content: Span) -> Attribution:
    return Attribution(
        id=attribution_id(source.document, (source,), (cue,), (content,)),
        document=source.document,
        source=(source,),
        cue=(cue,),
        content=(content,),
        kind="indirect",
        score=0.9,
        why="said that",
        by=TAGGER,
        certainty=Certainty(source=0.98, cue=0.95, content=0.92),
    )


def refers(found: Attribution, mention: Mention | None) -> Link:
    return Link(
        id=digest("link", "refers", found.id, mention.id if mention else ""),
        relation="refers",
        left=found.id,
        right=mention.id if mention else None,
        score=1.0,
        why="the name stands there" if mention else "speaker unclear: 2 candidates",
        evidence=found.source,
        by=TAGGER,
    )


def fill(case: Case, pile: Iterable[Kept]) -> None:
    """Keep the pile and group its speakers, as flow does."""
    for each in pile:
        case.keep(*each)
    link(case)


def pile(count: int) -> Iterator[Kept]:
    return (kept(number) for number in range(count))
