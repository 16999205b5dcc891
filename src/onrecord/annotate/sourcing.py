"""What kind of source each attribution has, as it stands and as far as the article tells; how the unnamed are described."""

from collections.abc import Iterator
from dataclasses import replace

from onrecord.annotate.kinds import UNNAMED, Kinds
from onrecord.annotate.lands import lands
from onrecord.annotate.lexicon import Lexicon, lexicon_of
from onrecord.annotate.nouns import Nouns, nouns_of
from onrecord.annotate.phrasing import WORD, Phrase
from onrecord.annotate.sheet import Find, Sheet, Stage
from onrecord.model import Attribution, Link, Mention, Records, SourceKind, Span, text_order
from onrecord.plurals import is_plural

PERSONAL = frozenset(["he", "she", "they", "it", "who", "which", "whom", "his", "her", "their", "its", "him", "them", "that",
                      "both", "this", "these", "those"])  # fmt: skip
RELATIVE = frozenset(["who", "which", "whom", "that"])
AS_IT_STANDS: frozenset[SourceKind] = frozenset(["work", "social post", "collective"])
PERSONS: frozenset[SourceKind] = frozenset(["unnamed person", "unnamed people"])
ONE = frozenset(["one", "another", "other", "each"])
NEAR = 500  # code points


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
        self._last: tuple[int, SourceKind | None] | None = None  # who spoke last: where, and of what kind

    def completed(self) -> Iterator[Attribution]:
        """Every attribution with its kind of source."""
        ordered = sorted(self._sheet.records.attributions, key=text_order)
        for attribution in ordered:
            self._known[attribution.id] = self._kind(attribution)
            if attribution.source:
                self._last = attribution.source[0].start, self._known[attribution.id]
        for attribution in self._sheet.records.attributions:
            yield replace(attribution, source_kind=self._known[attribution.id])

    def _kind(self, attribution: Attribution) -> SourceKind | None:
        led = [self._mentions[link.right] for link in self._links.get(attribution.id, ()) if link.right in self._mentions]
        if not attribution.source:
            return self._of_mentions(led) or self._seems(attribution)
        kinds = [self._of_source(attribution, span, led) for span in attribution.source]
        return "named person" if "named person" in kinds else kinds[0]

    def _seems(self, attribution: Attribution) -> SourceKind | None:
        """ "The crew seemed tired": so the author takes it."""
        cue = {word.lower() for span in attribution.cue for word in span.of(self._text).split()}
        return "author" if not cue.isdisjoint(self._nouns.seeming) else None

    def _of_source(self, attribution: Attribution, source: Span, led: list[Mention]) -> SourceKind | None:
        written = source.of(self._text).split()
        if written and written[0].lower() in self._nouns.first_person and written[0] != "US":
            return self._first_person(attribution, led)
        phrase = self._kinds.phrase(source.start, source.end)
        if not phrase.core and phrase.owner is not None:
            phrase = self._kinds.phrase(*phrase.owner)
        if phrase.head in PERSONAL or (len(written) == 1 and written[0].lower() in PERSONAL):
            return self._of_mentions(led) or self._of_candidates(attribution)
        return self._of_phrase(attribution, phrase, led)

    def _of_phrase(self, attribution: Attribution, phrase: Phrase, led: list[Mention]) -> SourceKind | None:
        """A common noun for a work, a post, a body or many people says itself what the source is; a person may turn out
        to be named elsewhere."""
        told = self._kinds.described(phrase)
        if self._kinds.is_crowd(phrase):
            return told
        common = not phrase.name_like
        if self._kinds.is_titled(phrase):
            return "named person"
        if self._is_counted(phrase):
            return self._of_mentions(led) or self._one_of(attribution, phrase)
        if common and told in AS_IT_STANDS:
            return told
        known = self._of_mentions(led) or self._of_candidates(attribution)
        if common and told is not None and known in {"named person", "organisation", None} and told not in PERSONS:
            return told
        if common and told in PERSONS and known not in {"named person", *PERSONS}:
            return told
        if known in {"organisation", None} and (paper := self._kinds.paper(phrase)) is not None:
            return paper
        return known or self._as_named(phrase)

    def _as_named(self, phrase: Phrase) -> SourceKind | None:
        """By the words of a name that leads nowhere."""
        if not phrase.core:
            return None
        return "named person" if self._kinds.is_last_name(phrase) else self._kinds.body(phrase.written)

    def _is_counted(self, phrase: Phrase) -> bool:
        """ "one of them", "the other", "several": no noun of its own."""
        return bool(phrase.opened) and (not phrase.core or phrase.head in PERSONAL - RELATIVE)

    def _one_of(self, attribution: Attribution, phrase: Phrase) -> SourceKind | None:
        """By those of whom it is one: who spoke just before, else the last plural noun before it."""
        several = not ONE.intersection(phrase.opened)
        start = attribution.source[0].start
        before = self._last if self._last is not None and start - self._last[0] <= NEAR else None
        if before is not None and before[1] in UNNAMED and "other" not in phrase.opened:
            return "unnamed people" if several else "unnamed person"
        found = WORD.findall(self._text[max(0, start - NEAR) : start].rpartition("\n\n\n")[2].lower())
        nouns = (self._nouns.kind([word]) for word in reversed(found) if is_plural(word) and word not in self._nouns.openers)
        kind = next((noun for noun in nouns if noun is not None), None)
        if kind == "person":
            return "unnamed people" if several else "unnamed person"
        return kind

    def _first_person(self, attribution: Attribution, led: list[Mention]) -> SourceKind | None:
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
