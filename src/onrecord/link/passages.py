"""Words that a person saw, found again: in the text they stood in, or in another version of it.

A wrong place is worse than none (law 6): what is not there word for word, or could be in two places, is not found.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Self

from onrecord.cover import merged
from onrecord.model import Attribution, Document, Passage, Roles, Span, attribution_id

NEAR = 300  # code points that a source or cue may stand from where it is expected
MOST = 1000  # places at which the words of a content are looked at


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where the three roles of an attribution lie in one document."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]

    @classmethod
    def of(cls, attribution: Attribution) -> Self:
        """Those of an attribution."""
        return cls(source=attribution.source, cue=attribution.cue, content=attribution.content)

    @property
    def spans(self) -> tuple[Span, ...]:
        """All of them."""
        return self.source + self.cue + self.content

    def id(self, document: str) -> str:
        """The id of the attribution with these places."""
        return attribution_id(document, self.source, self.cue, self.content)


def passages(roles: Roles) -> tuple[Passage, ...]:
    """All passages, those of the content first."""
    return roles.content + roles.source + roles.cue


def wrong(roles: Roles, text: str) -> Passage | None:
    """The first passage that does not stand in the text with exactly its words; None when all do."""
    return next((each for each in passages(roles) if not _stands(each, text)), None)


def _stands(passage: Passage, text: str) -> bool:
    inside = 0 <= passage.start < passage.end <= len(text)
    return inside and text[passage.start : passage.end] == passage.exact


def same_places(roles: Roles, document: Document) -> Places | None:
    """Where the roles say they are; None when there are none, or their words do not stand there."""
    if not passages(roles) or wrong(roles, document.text) is not None:
        return None
    return _placed(roles, document, {each: each.start for each in passages(roles)})


def new_places(roles: Roles, document: Document) -> Places | None:
    """Where the same words stand in another version: all of them just as far from one another, in one place alone; else
    the content once and source and cue near it."""
    found = passages(roles)
    if not found or not all(each.exact for each in found):
        return None
    starts = list(_starts(found[0].exact, document.text))
    whole = [at for at in starts if _together(found, at - found[0].start, document.text)]
    if len(starts) > MOST or len(whole) > 1:
        return None
    if whole:
        return _placed(roles, document, {each: each.start + whole[0] - found[0].start for each in found})
    alone = roles.content or found[:1]
    kept = {each: at for each in alone if (at := _only(each.exact, document.text)) is not None}
    if len(kept) < len(set(alone)):
        return None
    shift = kept[alone[0]] - alone[0].start
    beside = {
        each: at for each in found if each not in kept and (at := _nearest(each, shift, document.text)) is not None
    }
    return _placed(roles, document, kept | beside) if len(kept | beside) == len(set(found)) else None


def _placed(roles: Roles, document: Document, starts: dict[Passage, int]) -> Places:
    def spans(several: Sequence[Passage]) -> tuple[Span, ...]:
        found = {Span(document.id, starts[each], starts[each] + len(each.exact)) for each in several}
        return tuple(sorted(found))

    return Places(source=spans(roles.source), cue=spans(roles.cue), content=spans(roles.content))


def _starts(exact: str, text: str) -> Iterator[int]:
    """Where the words begin in a text, one more than MOST at most."""
    at = text.find(exact)
    for _ in range(MOST + 1):
        if at < 0:
            return
        yield at
        at = text.find(exact, at + 1)


def _together(found: Iterable[Passage], shift: int, text: str) -> bool:
    return all(each.start + shift >= 0 and text.startswith(each.exact, each.start + shift) for each in found)


def _only(exact: str, text: str) -> int | None:
    """Where the words stand, if they do so once."""
    at = text.find(exact)
    return at if at >= 0 and text.find(exact, at + 1) < 0 else None


def _nearest(passage: Passage, shift: int, text: str) -> int | None:
    """Where a passage stands nearest to its expected place; None when that is not near."""
    expected = passage.start + shift
    around = range(max(0, expected - NEAR), min(len(text), expected + NEAR) + 1)
    places = [at for at in around if text.startswith(passage.exact, at)]
    return min(places, key=lambda at: (abs(at - expected), at), default=None)


def fitting(places: Places, candidates: Iterable[Attribution]) -> Attribution | None:
    """The attribution that most of these words are the content of, and at least half of both; their sources may not be
    different words. None when there is none."""
    fits = [(share, each) for each in candidates if (share := _shared(places, Places.of(each))) >= 0.5]
    return min(fits, key=lambda fit: (-fit[0], -_size(_common(places.cue, fit[1].cue)), fit[1].id), default=(0, None))[
        1
    ]


def _shared(left: Places, right: Places) -> float:
    """How much of the greater of two contents is in both, 0 to 1."""
    if left.source and right.source and not any(one.overlaps(other) for one in left.source for other in right.source):
        return 0.0
    ours, theirs = left.content or left.spans, right.content or right.spans
    return _size(_common(ours, theirs)) / max(_size(ours), _size(theirs), 1)


def _common(left: Iterable[Span], right: Sequence[Span]) -> list[Span]:
    return [
        Span(one.document, max(one.start, other.start), min(one.end, other.end))
        for one in left
        for other in right
        if one.overlaps(other)
    ]


def _size(spans: Iterable[Span]) -> int:
    return sum(end - start for start, end in merged((span.start, span.end) for span in spans))


def holds(outer: Attribution, inner: Attribution) -> bool:
    """True when one attribution stands inside the content of another, which is more than its own."""
    around = merged((span.start, span.end) for span in outer.content)
    inside = all(any(start <= span.start and span.end <= end for start, end in around) for span in inner.spans)
    return inside and _size(outer.content) > _size(inner.content)


def covers(one: Attribution, other: Attribution) -> bool:
    """True when the content of the one has half of the other's or more."""
    return bool(other.content) and 2 * _size(_common(one.content, other.content)) >= _size(other.content)


def room(attribution: Attribution) -> int:
    """How many code points its content has."""
    return _size(attribution.content)
