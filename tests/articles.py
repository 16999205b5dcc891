"""Invented articles for tests: a text with blank lines becomes a Document through the reader, as a file would."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from onrecord.annotate import annotate
from onrecord.model import Attribution, Document, Records, Span
from onrecord.read import Raw, read

TITLE = "A quiet week in Orvale"
SETTING = "The harbour of Orvale lay under fog all morning, and the boats came home long before dark."


def raw(content: str | bytes, name: str = "a.txt", *, address: str = "") -> Raw:
    """The file with this name and these bytes."""
    data = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    return Raw(
        address=address or f"in/{name}",
        name=name,
        data=data,
        captured="2031-07-01T00:00:00Z",
        sha256=sha256(data).hexdigest(),
    )


def article(text: str | bytes, name: str = "a.txt", *, address: str = "") -> Document:
    """The article that this text is; it must be readable."""
    document = read(raw(text, name, address=address))
    assert isinstance(document, Document), document
    return document


def around(text: str) -> Document:
    """An English article with these paragraphs between a headline, an opening that nobody says and an ending."""
    return article(f"{TITLE}\n\n{SETTING}\n\n{text}\n\nThe ferries ran again at noon, and the market opened late.\n")


@dataclass(frozen=True)
class Row:
    """An attribution in exact words, pieces of a role joined by " / "."""

    source: str
    cue: str
    content: str
    kind: str


def words(document: Document, spans: Iterable[Span]) -> str:
    """The exact words of spans, in the order of the text, blanks folded."""
    return " / ".join(" ".join(span.of(document.text).split()) for span in sorted(spans))


def row(document: Document, attribution: Attribution) -> tuple[str, str, str, str]:
    """(source, cue, content, kind) of one attribution."""
    return (
        words(document, attribution.source),
        words(document, attribution.cue),
        words(document, attribution.content),
        attribution.kind,
    )


def loosely(found: Iterable[tuple[str, str, str, str]]) -> list[tuple[str, str, str, str]]:
    """Rows without what trained readers mark either way: the colon behind a cue, the stop at the end of a piece."""
    return [
        (source, cue.removesuffix(":"), " / ".join(piece.removesuffix(".") for piece in content.split(" / ")), kind)
        for source, cue, content, kind in found
    ]


def reported(document: Document) -> list[tuple[str, str, str, str]]:
    """Every attribution but those that the author only ascribes: those that report somebody's words."""
    return [each for each in rows(document) if each[3] != "ascribed"]


def rows(document: Document, records: Records | None = None) -> list[tuple[str, str, str, str]]:
    """Every attribution of an article in the order of the text."""
    records = records or annotate(document)
    return [row(document, attribution) for attribution in records.attributions]


def speakers(document: Document) -> list[tuple[str | None, str]]:
    """(exact words of the mention that the source refers to, or None; why) of every attribution in order."""
    records = annotate(document)
    mentions = {mention.id: mention for mention in records.mentions}
    links = {link.left: link for link in records.links}
    found = []
    for attribution in records.attributions:
        link = links[attribution.id]
        found.append((mentions[link.right].span.of(document.text) if link.right else None, link.why))
    return found
