"""The descriptions of one article's sources without a name; those that refer to the same described source share one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from onrecord.annotate.describing import Describer
from onrecord.annotate.grounds import Party, grounds
from onrecord.annotate.kinds import UNNAMED, Kinds
from onrecord.annotate.nouns import Nouns
from onrecord.annotate.phrasing import Phrase
from onrecord.annotate.sheet import Sheet
from onrecord.model import Attribution, Description, Mention, SourceKind, Span, text_order
from onrecord.plurals import singular

NEAR = 800  # code points between "two officials" and "one of them"
BODIES: frozenset[SourceKind] = frozenset(
    ["organisation", "government body", "outlet", "work", "social post", "author"]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Teller:
    """An attribution of an unnamed source: whose description it has (`key`), and the phrase that describes."""

    attribution: Attribution
    key: str
    phrase: Phrase


class Unnamed:
    """Describes the unnamed sources of one article; `kinds_of` and `led` are the kind of source and the mentions of
    each attribution, by its id."""

    def __init__(
        self,
        sheet: Sheet,
        kinds: Kinds,
        describer: Describer,
        kinds_of: Mapping[str, SourceKind | None],
        led: Mapping[str, Sequence[Mention]],
    ) -> None:
        self._sheet, self._kinds, self._describer = sheet, kinds, describer
        self._kinds_of, self._led = kinds_of, led

    def descriptions(self, nouns: Nouns) -> dict[str, Description]:
        """By the id of the attribution."""
        tellers = list(self._tellers())
        bases = dict(self._bases(tellers, nouns))
        found = grounds(
            self._sheet.document.text,
            self._sheet.records.sentences,
            self._parties(tellers, bases),
            self._stops(),
            nouns,
        )
        own = {teller.key: self._describer.describe(teller.phrase) for teller in reversed(tellers)}
        described: dict[str, Description] = {}
        for teller in tellers:
            base = bases.get(teller.key, teller.key)
            description = own[teller.key]
            if base != teller.key:
                description = replace(own[base], number=description.number)
            described[teller.attribution.id] = replace(description, grounds=found.get(base, ()))
        return {key: each for key, each in described.items() if each != Description()}

    def _tellers(self) -> Iterator[Teller]:
        keys: dict[int, str] = {}  # by where the describing words begin: "two dockers", "two dockers who"
        for attribution in sorted(self._sheet.records.attributions, key=text_order):
            if self._kinds_of.get(attribution.id) not in UNNAMED or self._is_label(attribution):
                continue
            mention = next((each for each in self._led.get(attribution.id, ()) if not each.named), None)
            span = mention.span if mention is not None else next(iter(attribution.source), None)
            phrase = self._kinds.speaking(span.start, span.end) if span is not None else None
            if span is not None and phrase is not None and not self._kinds.is_everybody(phrase):
                key = keys.setdefault(span.start, mention.id if mention is not None else attribution.id)
                yield Teller(attribution=attribution, key=key, phrase=phrase)

    def _is_label(self, attribution: Attribution) -> bool:
        """True for "QUESTION", which says of nobody what he is."""
        return any(self._kinds.is_bare_label(span) for span in attribution.source)

    def _bases(self, tellers: Sequence[Teller], nouns: Nouns) -> Iterator[tuple[str, str]]:
        """ "one of them", "the other": the key of those among whom it is."""
        last: Teller | None = None
        for teller in tellers:
            start = _start(teller)
            if self._kinds.is_counted(teller.phrase):
                if last is not None and last.key != teller.key and start - _start(last) <= NEAR:
                    yield teller.key, last.key
            elif teller.phrase.plural:
                last = teller

    def _parties(self, tellers: Sequence[Teller], bases: Mapping[str, str]) -> Iterator[Party]:
        told = {teller.attribution.id: teller for teller in tellers}
        for attribution in self._sheet.records.attributions:
            for source in attribution.source:
                teller = told.get(attribution.id)
                key = bases.get(teller.key, teller.key) if teller is not None else None
                yield Party(
                    start=source.start,
                    end=source.end,
                    key=key,
                    plural=teller is not None and teller.phrase.plural,
                    head=singular(teller.phrase.head) if teller is not None else "",
                    passes=self._kinds_of.get(attribution.id) in BODIES,
                )

    def _stops(self) -> Iterator[int]:
        """Where somebody's words, or the words for saying them, begin."""
        for attribution in self._sheet.records.attributions:
            if attribution.kind != "ascribed":
                spans: tuple[Span, ...] = attribution.cue + attribution.content
                yield from (span.start for span in spans)


def _start(teller: Teller) -> int:
    return (teller.attribution.source or teller.attribution.spans)[0].start
