"""What differs between words and the words they are set beside: hedges, numbers, names, who says it."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from onrecord.folding import name_key
from onrecord.lacking import Kind, Quoted, hedged, names_lacking
from onrecord.model import Records, Span
from onrecord.numerals import numbers
from onrecord.proper import Capitals

What = Literal["words", "left out", "negation", "hedge", "number", "name", "place", "actor", "speaker"]
Hedge = tuple[Span, frozenset[int]]

NAMES: dict[Kind, What] = {"place": "place", "actor": "actor"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Contrast:
    """One thing that stands on one side only, or is another on each: the spans of a side that lacks it are empty."""

    what: What
    left: tuple[Span, ...] = ()
    right: tuple[Span, ...] = ()


def contrasts(  # noqa: PLR0913 - two sides, and who speaks
    left: Sequence[Span],
    text: str,
    right: Sequence[Span],
    there: str,
    *,
    records: Records | None = None,
    speaker: str | None = None,
) -> Iterator[Contrast]:
    """Hedges, numbers and names of which one side has another, the spans of each in order; and who says it there, when
    `records` tell and it is not the `speaker`."""
    yield from _hedges(left, text, right, there)
    yield from _numbers(left, text, right, there)
    capitals, quoted = Capitals(_near(text, left)), Quoted(there, right)
    spoken = frozenset(name_key(speaker).split()) if speaker else frozenset[str]()
    for each in (each for span in left for each in names_lacking(text, span, quoted, capitals, spoken)):
        yield Contrast(what=NAMES.get(each.kind, "name"), left=(each.span,))
    yield from _speakers(right, records, speaker)


def _near(text: str, spans: Sequence[Span]) -> str:
    """The paragraphs of some spans: enough to tell names from words that open a sentence."""
    start, end = spans[0].start, max(each.end for each in spans)
    return text[text.rfind("\n", 0, start) + 1 : end]


def _hedges(spans: Sequence[Span], text: str, right: Sequence[Span], there: str) -> Iterator[Contrast]:
    ours, theirs = hedged(text, spans), hedged(there, right)
    yield from (Contrast(what="hedge", left=(each,)) for each in _only(ours, text, theirs, there))
    yield from (Contrast(what="hedge", right=(each,)) for each in _only(theirs, there, ours, text))


def _only(ours: Sequence[Hedge], text: str, theirs: Sequence[Hedge], other: str) -> list[Span]:
    """The hedges of which the other side has neither the words nor one of like strength."""
    strengths = frozenset(each for _, several in theirs for each in several)
    words = {place.of(other).lower() for place, _ in theirs}
    return [place for place, several in ours if not several & strengths and place.of(text).lower() not in words]


def _numbers(spans: Sequence[Span], text: str, right: Sequence[Span], there: str) -> Iterator[Contrast]:
    """Numbers that only the attributed words have, beside those that only the words there have."""
    ours = [
        (each.value, Span(span.document, each.start, each.end))
        for span in spans
        for each in numbers(text, span.start, span.end)
    ]
    theirs = [
        (each.value, Span(span.document, each.start, each.end))
        for span in right
        for each in numbers(there, span.start, span.end)
    ]
    here, elsewhere = {value for value, _ in ours}, {value for value, _ in theirs}
    only = [span for value, span in ours if value not in elsewhere]
    others = [span for value, span in theirs if value not in here]
    if only:
        yield Contrast(what="number", left=tuple(only), right=tuple(others))


def _speakers(right: Sequence[Span], records: Records | None, speaker: str | None) -> Iterator[Contrast]:
    """Somebody else with a name who says it there, when the one who says it here does not."""
    if speaker is None or records is None:
        return
    own = set(name_key(speaker).split())
    mentions = {each.id: each for each in records.mentions}
    heard = {each.left: mentions[each.right] for each in records.links if each.right in mentions}
    others: list[Contrast] = []
    for each in records.attributions:
        mention = heard.get(each.id)
        if mention is None or not mention.named or not any(_meets(span, right) for span in each.content):
            continue
        theirs = set(name_key(mention.value or "").split())
        if theirs <= own or own <= theirs:
            return
        others.append(Contrast(what="speaker", right=each.source or (mention.span,)))
    yield from others


def _meets(span: Span, several: Sequence[Span]) -> bool:
    """Whether a span overlaps one of several in order, none of which overlap."""
    at = bisect_left(several, span.end, key=lambda each: each.start) - 1
    return at >= 0 and several[at].end > span.start
