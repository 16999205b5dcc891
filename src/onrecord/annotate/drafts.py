"""Attributions before they have an id, and how the readings of a unit, which may compete, become them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from onrecord.annotate import subjects
from onrecord.annotate.colons import colon_quotation
from onrecord.annotate.shapes import Reading, read_cue
from onrecord.annotate.subjects import Phrase
from onrecord.annotate.units import Unit, find_cues
from onrecord.model import Certainty

Find = Callable[[Unit], Reading | None]
Range = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Roles as half-open ranges of code points; `inner` are the attributions found inside its content."""

    source: tuple[Range, ...]
    cue: tuple[Range, ...]
    content: tuple[Range, ...]
    shape: str
    score: float
    doubtful: tuple[Range, ...] = ()
    block: bool = False
    ascribed: bool = False
    silent: bool = False  # ascribed for no other reason than that it was not said
    certainty: Certainty | None = None
    inner: tuple["Draft", ...] = ()

    def covers(self, start: int, end: int) -> bool:
        """True when one content piece contains the range."""
        return any(left <= start and end <= right for left, right in self.content)


def union(pieces: Iterable[Range]) -> tuple[Range, ...]:
    """The pieces in order; those that overlap as one."""
    joined: list[Range] = []
    for start, end in sorted(pieces):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return tuple(joined)


def draft_unit(
    unit: Unit, before: Range | None = None, lead: Draft | None = None, extra: tuple[Find, ...] = (colon_quotation,)
) -> list[Draft]:
    """The outermost attributions of a unit, in order.

    `before` is the sentence before it, `lead` what its end already introduces, `extra` are shapes that need no cue
    of the table and give way to those that have one.
    """
    readings = [reading for cue in find_cues(unit) if (reading := read_cue(unit, cue)) is not None]
    readings += [reading for find in extra if (reading := find(unit)) is not None]
    kept: list[Reading] = []
    for reading in sorted(readings, key=lambda r: (not r.by_table, not r.tail, r.cue)):
        if not any(_inside(reading, other) or _crosses(reading, other) for other in kept):
            kept.append(reading)
    in_order = _with_shared_sources(unit, sorted(kept, key=lambda r: r.cue))
    drafts = [draft for reading in in_order if (draft := _draft(unit, reading, before)) is not None]
    return [draft for draft in drafts if lead is None or draft.cue[0][1] < lead.cue[0][0]]


def _with_shared_sources(unit: Unit, readings: list[Reading]) -> list[Reading]:
    """Gives "..., adding that" and "and said that" the source before them, else the subject the sentence opens with."""
    source: Phrase | None = subjects.opening(unit)
    shared: list[Reading] = []
    for reading in readings:
        shared.append(replace(reading, source=source) if reading.shared and _is_apart(reading, source) else reading)
        source = reading.source or source
    return shared


def _is_apart(reading: Reading, source: Phrase | None) -> bool:
    return source is not None and not any(_overlap(source, piece) for piece in (reading.cue, *reading.content))


def _inside(reading: Reading, other: Reading) -> bool:
    """True when the cue stands inside the other's content (found again when that is read), or is the same cue."""
    return any(a <= reading.cue[0] and reading.cue[1] <= b for a, b in (*other.content, other.cue))


def _crosses(reading: Reading, other: Reading) -> bool:
    """True when its content would take in the other's cue, or share words with its content."""
    return any(_overlap(piece, theirs) for piece in reading.content for theirs in (other.cue, *other.content))


def _overlap(left: Phrase, right: Phrase) -> bool:
    return left[0] <= right[1] and right[0] <= left[1]


def _draft(unit: Unit, reading: Reading, before: Range | None) -> Draft | None:
    content = tuple(_span(unit, piece) for piece in reading.content) or ((before,) if before else ())
    if not content:
        return None
    return Draft(
        source=(_span(unit, reading.source),) if reading.source else (),
        cue=(_span(unit, reading.cue),),
        content=content,
        shape=reading.shape,
        score=reading.score,
    )


def _span(unit: Unit, phrase: Phrase) -> Range:
    start, end = unit.span(*phrase)
    while start < end and unit.text[start] in ":,;–—":
        start += 1
    return (start, end) if start < end else unit.span(*phrase)
