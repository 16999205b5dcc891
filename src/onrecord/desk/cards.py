"""One attribution as its card shows it: the exact words, how it was read, what a person said, what can be done."""

from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.desk.wording import as_lines
from onrecord.model import Attribution, AttributionKind, Span
from onrecord.store.views import Article, NotOne, Said
from onrecord.telling.certainty import numbers, sureness
from onrecord.telling.judged import by_person
from onrecord.telling.layout import Note, anchor, chain

_KINDS: dict[AttributionKind, str] = {
    "direct": "in quotation marks",
    "indirect": "reported in the article’s words",
    "mixed": "partly in quotation marks",
    "block": "a block quote",
    "ascribed": "ascribed: no words of theirs are reported",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Some words of an attribution: where they stand, and where a link to them lands."""

    span: Span
    words: str
    lands: int

    @property
    def length(self) -> int:
        """How long the words are."""
        return len(self.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What stands in the fields of the form that gives an attribution other words, or marks a new one.

    `starts` are the places its lines were taken from, in the same order.
    """

    words: str = ""
    starts: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What the card of one attribution shows; `aside` when a person set it aside."""

    article: Article
    note: Note
    aside: bool

    @property
    def said(self) -> Said:
        """The attribution and who speaks in it."""
        return self.note.said

    @property
    def found(self) -> Attribution:
        """The attribution."""
        return self.note.said.attribution

    @property
    def roles(self) -> tuple[tuple[str, tuple[Part, ...]], ...]:
        """Its exact words by role; a role that it lacks has none."""
        found = self.found
        named = (("Source", found.source), ("Cue", found.cue), ("Content", found.content))
        return tuple((name, self._parts(spans)) for name, spans in named)

    @property
    def doubtful(self) -> tuple[Part, ...]:
        """Words that may or may not belong to the content."""
        return self._parts(self.found.doubtful)

    @property
    def kind(self) -> str:
        """How its words are reported, in words, with stance and channel where they were made out."""
        return ", ".join(filter(None, (_KINDS[self.found.kind], self.found.stance, self.found.channel)))

    @property
    def certainty(self) -> str:
        """How sure the reading is, in a word and in numbers; where a person gave it, who chose the words."""
        return self.found.why if by_person(self.said) else f"{sureness(self.found)}, {numbers(self.found)}"

    @property
    def quoted(self) -> tuple[int, int]:
        """The range of the text that copying it takes: from its first reported word to its last."""
        words = self.found.content or self.found.spans
        return min(words).start, max(span.end for span in words)

    @property
    def drafts(self) -> dict[str, Draft]:
        """What the fields for other words hold at first."""
        text, found = self.article.document.text, self.found
        named = {"source": found.source, "cue": found.cue, "content": found.content}
        return {
            role: Draft(words=as_lines(text, spans), starts=" ".join(str(span.start) for span in spans))
            for role, spans in named.items()
        }

    def _parts(self, spans: Iterable[Span]) -> tuple[Part, ...]:
        text = self.article.document.text
        return tuple(Part(span=it, words=it.of(text), lands=anchor(self.article, it.start)) for it in spans)


def card(article: Article, identity: str) -> Card:
    """The card of the attribution with this id, set aside or not; NotOne when the article has none such."""
    told = {said.attribution.id: said for said in (*article.set_aside, *article.said)}
    if identity not in told:
        raise NotOne(
            "This attribution is no longer in the article: it was read anew, or an act that gave it was undone."
        )
    said, standing = told[identity], {each.attribution.id: each for each in article.said}
    note = Note(said=said, manner="says", chain=chain(said, standing))
    return Card(article=article, note=note, aside=identity not in standing)


def names(article: Article, others: Iterable[str]) -> tuple[str, ...]:
    """Names to suggest for a speaker: this article's first, then others of the case."""
    here = [each.name for said in article.said for each in said.speakers]
    return tuple(dict.fromkeys([*here, *others]))
