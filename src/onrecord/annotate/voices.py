"""In whose voice each sentence stands: attributed, the author's own, or unclear.

What is not attributed is a finding too: a reader must see which sentences nobody is named for.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from onrecord.annotate.lexicon import Lexicon, lexicon_of
from onrecord.annotate.quotations import find_quotations
from onrecord.annotate.sheet import Find, Sheet, Stage, mined
from onrecord.annotate.units import Unit, find_cues, split_sentences, tokens
from onrecord.model import Attribution, Records, Sentence, Span, Voice, digest

QUOTED_WORDS = 4


def _load() -> Find:
    return find


STAGE = Stage(name="voices", version=2, load=_load)


def find(sheet: Sheet) -> Records:
    """Every sentence outside boilerplate and byline, with its voice; none in a language that is not covered."""
    document = sheet.document
    words = lexicon_of(document)
    if words is None:
        return Records()
    spoken, doubtful = _cover(_roles(sheet.records.attributions)), _cover(_doubts(sheet.records.attributions))
    return Records(
        sentences=tuple(
            Sentence(
                id=digest("sentence", document.id, span.start, span.end),
                span=span,
                voice=_voice(document.text, span, spoken, doubtful, words),
            )
            for span in _sentences(sheet, words)
        )
    )


def _sentences(sheet: Sheet, words: Lexicon) -> Iterator[Span]:
    text = sheet.document.text
    for block in mined(sheet.document):
        for start, end in split_sentences(text, block.span.start, block.span.end, words):
            yield Span(sheet.document.id, start, end)


def _roles(attributions: Iterable[Attribution]) -> Iterator[Span]:
    for attribution in attributions:
        if attribution.kind != "ascribed":  # those are the author's own words about a mind
            yield from attribution.spans


def _doubts(attributions: Iterable[Attribution]) -> Iterator[Span]:
    for attribution in attributions:
        yield from attribution.doubtful


def _cover(spans: Iterable[Span]) -> list[tuple[int, int]]:
    """The union of spans as ranges in order that do not touch."""
    union: list[tuple[int, int]] = []
    for span in sorted(spans):
        if union and span.start <= union[-1][1]:
            union[-1] = (union[-1][0], max(union[-1][1], span.end))
        else:
            union.append((span.start, span.end))
    return union


def _voice(
    text: str, sentence: Span, spoken: list[tuple[int, int]], doubtful: list[tuple[int, int]], words: Lexicon
) -> Voice:
    """Counted in code points that are not blanks: half or more attributed, none of it, or something between.

    A sentence that quotes at length or holds a plain cue, and could not be read, is unclear: not the author's own.
    """
    attributed = _shared(text, sentence, spoken)
    if 2 * attributed >= sum(not c.isspace() for c in sentence.of(text)):
        return "attributed"
    if attributed or _shared(text, sentence, doubtful) or _may_report(text, sentence, words):
        return "unclear"
    return "own"


def _may_report(text: str, sentence: Span, words: Lexicon) -> bool:
    quotations = find_quotations(text, sentence.start, sentence.end)
    if any(q.double and len(text[q.inner_start : q.inner_end].split()) >= QUOTED_WORDS for q in quotations):
        return True
    unit = Unit(text, tuple(tokens(text, sentence.start, sentence.end, quotations)), words)
    return any("says" in at.cue.frames and not (at.cue.guarded or at.cue.base) for at in find_cues(unit))


def _shared(text: str, sentence: Span, ranges: list[tuple[int, int]]) -> int:
    """How many of the sentence's code points, blanks aside, lie in the ranges."""
    total = 0
    for index in range(bisect_left(ranges, sentence.start, key=lambda r: r[1]), len(ranges)):
        start, end = ranges[index]
        if start >= sentence.end:
            break
        total += sum(not c.isspace() for c in text[max(start, sentence.start) : min(end, sentence.end)])
    return total
