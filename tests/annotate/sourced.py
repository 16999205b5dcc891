"""Invented articles with hand-made attributions, as the stage "sourcing" gets them."""

from dataclasses import dataclass, replace

from onrecord.annotate import sourcing, voices
from onrecord.annotate.sheet import Sheet
from onrecord.model import (
    Attribution,
    AttributionKind,
    By,
    Description,
    Document,
    Link,
    Mention,
    MentionKind,
    Records,
    Span,
    Stated,
    attribution_id,
)
from tests.articles import around

MADE = By(stage="test", version=1)


@dataclass(frozen=True)
class Said:
    """Somebody who says something: words that stand in the text in this order; `who` is the mention that the source
    leads to, by its words, "" for none; `within` the number of the attribution around this one."""

    source: str
    cue: str
    content: str = ""
    who: str = ""
    kind: MentionKind = "person"
    named: bool = True
    within: int | None = None


@dataclass(frozen=True)
class Sourced:
    """The document, and the attributions in the order in which they were given."""

    document: Document
    attributions: tuple[Attribution, ...]

    @property
    def kinds(self) -> list[str | None]:
        return [attribution.source_kind for attribution in self.attributions]

    def told(self, place: int = 0) -> dict[str, object]:
        """What the description tells, spans as words; what it does not tell is left out."""
        description = self.attributions[place].description or Description()
        parts = {
            part: " / ".join(span.of(self.document.text) for span in getattr(description, part))
            for part in ("role", "body", "country", "grounds")
        }
        number = {"number": description.number} if description.number is not None else {}
        return number | {part: words for part, words in parts.items() if words}


def sourced(text: str, *said: Said, kind: AttributionKind = "indirect", outlet: str | None = None) -> Sourced:
    """The stage's answer for these attributions of an article with this text, of an outlet of that name."""
    document = around(text)
    if outlet is not None:
        document = replace(document, outlet=Stated(value=outlet, found_in="markup"))
    made: list[Attribution] = []
    mentions: dict[Span, Mention] = {}
    links: list[Link] = []
    at = document.text.index(text[:20])
    for each in said:
        spans = {}
        for role, words in (("source", each.source), ("cue", each.cue), ("content", each.content)):
            spans[role] = (_span(document, words, at),) if words else ()
        at = (spans["source"] or spans["content"])[0].start
        own = attribution_id(document.id, spans["source"], spans["cue"], spans["content"])
        via = made[each.within].id if each.within is not None else None
        made.append(
            Attribution(id=own, document=document.id, kind=kind, score=1.0, why="made", by=MADE, via=via, **spans)
        )
        if each.who:
            span = _span(document, each.who, 0)
            value = each.who.lower()
            mention = Mention(id=str(span), span=span, kind=each.kind, value=value, named=each.named, by=MADE)
            mentions[span] = mention
            links.append(_link(own, mention))
    records = Records(attributions=tuple(made), mentions=tuple(mentions.values()), links=tuple(links))
    sentences = voices.find(Sheet(document=document, records=records)).sentences
    records = Records(
        attributions=records.attributions, mentions=records.mentions, links=records.links, sentences=sentences
    )
    return Sourced(document, sourcing.find(Sheet(document=document, records=records)).attributions)


def _span(document: Document, words: str, at: int) -> Span:
    start = document.text.index(words, at)
    return Span(document.id, start, start + len(words))


def _link(left: str, mention: Mention) -> Link:
    return Link(
        id=f"{left}-{mention.id}", relation="refers", left=left, right=mention.id, score=1.0, why="made",
        evidence=(mention.span,), by=MADE,
    )  # fmt: skip
