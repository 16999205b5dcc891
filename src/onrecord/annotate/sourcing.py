"""What kind of source each attribution has, as it stands and as far as the article tells; how the unnamed are described."""

from collections.abc import Iterator
from dataclasses import replace

from onrecord.annotate.kinds import Kinds
from onrecord.annotate.lands import lands
from onrecord.annotate.lexicon import Lexicon, lexicon_of
from onrecord.annotate.nouns import Nouns, nouns_of
from onrecord.annotate.phrasing import Phrase
from onrecord.annotate.sheet import Find, Sheet, Stage
from onrecord.model import Attribution, Link, Mention, Records, SourceKind, Span, text_order

PERSONAL = frozenset(["he", "she", "they", "it", "who", "which", "whom", "his", "her", "their", "its", "him", "them", "that",
                      "both", "this", "these", "those"])  # fmt: skip
AS_IT_STANDS = frozenset(["work", "social post"])


def _load() -> Find:
    return find


STAGE = Stage(name="sourcing", version=1, load=_load)


def find(sheet: Sheet) -> Records:
    """Every attribution, completed; none in a language that is not covered."""
    words, nouns = lexicon_of(sheet.document), nouns_of(sheet.document)
    if words is None or nouns is None:
        return Records()
    sourcer = Sourcer(sheet, words, nouns)
    return Records(attributions=tuple(sourcer.completed()))


class Sourcer:
    """Walks an article's attributions in the order of the text."""

    def __init__(self, sheet: Sheet, words: Lexicon, nouns: Nouns) -> None:
        self._sheet, self._nouns = sheet, nouns
        self._text = sheet.document.text
        self._kinds = Kinds(self._text, nouns, words, lands(self._text, nouns))
        self._mentions = {mention.id: mention for mention in sheet.records.mentions}
        self._by_span = {mention.span: mention for mention in sheet.records.mentions}
        self._links: dict[str, list[Link]] = {}
        for link in sheet.records.links:
            if link.relation == "refers":
                self._links.setdefault(link.left, []).append(link)
        self._known: dict[str, SourceKind | None] = {}

    def completed(self) -> Iterator[Attribution]:
        """Every attribution with its kind of source."""
        ordered = sorted(self._sheet.records.attributions, key=text_order)
        for attribution in ordered:
            self._known[attribution.id] = self._kind(attribution)
        for attribution in self._sheet.records.attributions:
            yield replace(attribution, source_kind=self._known[attribution.id])

    def _kind(self, attribution: Attribution) -> SourceKind | None:
        led = [self._mentions[link.right] for link in self._links.get(attribution.id, ()) if link.right in self._mentions]
        if not attribution.source:
            return self._of_mentions(led)
        source = attribution.source[0]
        words = source.of(self._text).lower().split()
        if words and words[0] in self._nouns.first_person:
            return self._first_person(attribution, words[0], led)
        phrase = self._kinds.phrase(source.start, source.end)
        if len(words) == 1 and words[0] in PERSONAL:
            return self._of_mentions(led) or self._of_candidates(attribution)
        return self._of_phrase(attribution, phrase, led)

    def _of_phrase(self, attribution: Attribution, phrase: Phrase, led: list[Mention]) -> SourceKind | None:
        """A noun that tells of a work or a post tells what the source is; else whom it leads to, else the noun."""
        told = None if phrase.name_like else self._kinds.described(phrase)
        if told in AS_IT_STANDS:
            return told
        return self._of_mentions(led) or self._of_candidates(attribution) or told or self._as_named(attribution, phrase)

    def _as_named(self, attribution: Attribution, phrase: Phrase) -> SourceKind | None:
        """By the words of a name that leads nowhere."""
        if not phrase.core:
            return None
        return self._kinds.body([self._text[w.start : w.end] for w in (phrase.words[i] for i in phrase.core)])

    def _first_person(self, attribution: Attribution, word: str, led: list[Mention]) -> SourceKind | None:
        """The writing voice is the author; inside somebody's words it is that source, and "we" only when it is a body."""
        if attribution.via is None:
            return "author"
        around = self._known.get(attribution.via)
        return self._of_mentions(led) or around

    def _of_mentions(self, mentions: list[Mention]) -> SourceKind | None:
        """The kind that all of them have; of a named and an unnamed person, a named one is among them."""
        kinds = [self._of_mention(mention) for mention in mentions]
        if "named person" in kinds:
            return "named person"
        return kinds[0] if kinds and len(set(kinds)) == 1 else None

    def _of_mention(self, mention: Mention) -> SourceKind | None:
        if mention.named:
            return self._kinds.named(mention)
        return self._kinds.described(self._kinds.phrase(mention.span.start, mention.span.end))

    def _of_candidates(self, attribution: Attribution) -> SourceKind | None:
        """Where it is unclear who is meant but all who may be are of one kind."""
        spans: list[Span] = [span for link in self._links.get(attribution.id, ()) for span in link.candidates]
        kinds = {self._of_mention(self._by_span[span]) if span in self._by_span else self._written(span) for span in spans}
        return next(iter(kinds)) if len(kinds) == 1 else None

    def _written(self, span: Span) -> SourceKind | None:
        """A candidate that no mention stands for: a name by its words."""
        phrase = self._kinds.phrase(span.start, span.end)
        if not phrase.name_like:
            return self._kinds.described(phrase)
        return self._kinds.body(span.of(self._text).split()) or "named person"
