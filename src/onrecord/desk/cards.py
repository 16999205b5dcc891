"""One attribution as its card shows it: the exact words, how it was read, what a person said, what can be done."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from onrecord.chains import Hop, front, origins
from onrecord.desk.wording import as_lines
from onrecord.model import Attribution, AttributionKind, Span
from onrecord.store import chaining
from onrecord.store.replied import NO_REPLIES, Replies
from onrecord.store.views import Article, NotOne, Said
from onrecord.telling.certainty import numbers, sureness
from onrecord.telling.judged import by_person
from onrecord.telling.layout import Note, Piece, anchor, chain, cut, marks_of
from onrecord.telling.sourcing import NO_CHANNEL, NO_STANCE, described, in_channel, opening

NOT_CLEAR = "not clear"
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
    pieces: tuple[Piece, ...] = ()  # the words cut where a hedge begins or ends

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
class Step:
    """One hop of the chain, with the words that show it."""

    hop: Hop
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """Another attribution that this one answers, or that answers it: how it begins, and why they belong together."""

    said: Said
    words: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What the card of one attribution shows; `aside` when a person set it aside, `hops` is its chain, `elsewhere` what
    it answers in other articles and what answers it there."""

    article: Article
    note: Note
    aside: bool
    hops: tuple[Hop, ...] = ()
    elsewhere: Replies = NO_REPLIES

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
    def put(self) -> tuple[tuple[str, str], ...]:
        """How it is put, by what kind of source, where, and how sure the reading is: what a reader needs first, each
        after what it is called."""
        found = self.found
        sure = ("By a person", found.why) if by_person(self.said) else ("How sure", sureness(found))
        told = (
            ("How it is put", found.stance or ""),
            ("Kind of source", found.source_kind or NOT_CLEAR),
            ("Where", in_channel(found)),
            sure,
        )
        return tuple((label, words) for label, words in told if words)

    @property
    def origins(self) -> str:
        """Who is said to have had the article before, as it stands behind the outlet in the chain."""
        return origins(self.hops)

    @property
    def kind(self) -> str:
        """How its words are reported, in words."""
        return _KINDS[self.found.kind]

    @property
    def reasons(self) -> tuple[tuple[str, str, str], ...]:
        """How it is put and where it was said: what it is about, the word for it, why."""
        found = self.found
        return (
            ("How it is put", found.stance or NO_STANCE, found.stance_why),
            ("Where", in_channel(found) or NO_CHANNEL, found.channel_why),
        )

    @property
    def certainty(self) -> str:
        """How sure the reading is, in a word and in numbers; where a person gave it, who chose the words."""
        return self.found.why if by_person(self.said) else f"{sureness(self.found)}, {numbers(self.found)}"

    @property
    def hedges(self) -> tuple[Part, ...]:
        """Words in the content that weaken it."""
        return self._parts(self.found.hedges)

    @property
    def candidates(self) -> tuple[Part, ...]:
        """Where those are named between whom no speaker could be chosen."""
        return self._parts(self.said.candidates)

    @property
    def number(self) -> int | None:
        """How many a source without a name is, where its words give a count."""
        return self.found.description.number if self.found.description else None

    @property
    def description(self) -> tuple[tuple[str, tuple[Part, ...]], ...]:
        """What its words tell of a source without a name."""
        told = described(self.found.description) if self.found.description else ()
        return tuple((label, self._parts(spans)) for label, spans in told)

    @property
    def steps(self) -> tuple[Step, ...]:
        """On whose word it stands, from the copy that lies here to the last source, with the words that show it."""
        return tuple(Step(hop=hop, parts=self._parts(hop.spans)) for hop in self.hops)

    @property
    def answers(self) -> tuple[Reply, ...]:
        """What it answers."""
        own = self.found.id
        return tuple(self._replies((it.right or "", it.why) for it in self.article.answers if it.left == own))

    @property
    def answered(self) -> tuple[Reply, ...]:
        """What answers it."""
        own = self.found.id
        return tuple(self._replies((it.left, it.why) for it in self.article.answers if it.right == own))

    def _replies(self, several: Iterable[tuple[str, str]]) -> Iterator[Reply]:
        found = {said.attribution.id: said for said in self.article.said}
        for identity, why in several:
            words = opening(found[identity].attribution, self.article.document.text)
            yield Reply(said=found[identity], words=words, why=why)

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
        marks = [mark for mark in marks_of(self.said) if mark.what == "hedge"]
        return tuple(
            Part(
                span=it,
                words=it.of(text),
                lands=anchor(self.article, it.start),
                pieces=tuple(cut(text, it.start, it.end, marks)),
            )
            for it in spans
        )


def card(article: Article, identity: str, elsewhere: Callable[[str], Replies] | None = None) -> Card:
    """The card of the attribution with this id, set aside or not; NotOne when the article has none such. `elsewhere`
    makes out what it answers in other articles, where that is asked for."""
    told = {said.attribution.id: said for said in (*article.set_aside, *article.said)}
    if identity not in told:
        raise NotOne(
            "This attribution is no longer in the article: it was read anew, or an act that gave it was undone."
        )
    said, standing = told[identity], {each.attribution.id: each for each in article.said}
    note = Note(said=said, manner="says", chain=chain(said, standing))
    before = front(article.document, {name: each.judgement for name, each in article.filled.items()})
    hops = chaining.chain(said, standing, before, article.document.text)
    replies = elsewhere(identity) if elsewhere and identity in standing else NO_REPLIES
    return Card(article=article, note=note, aside=identity not in standing, hops=hops, elsewhere=replies)


def names(article: Article, others: Iterable[str]) -> tuple[str, ...]:
    """Names to suggest for a speaker: this article's first, then others of the case."""
    here = [each.name for said in article.said for each in said.speakers]
    return tuple(dict.fromkeys([*here, *others]))
