"""Which attributions of an article stand on what is named at a place, by their places alone."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from onrecord.annotate.idiom import Idiom
from onrecord.model import Attribution, Span

NEAR, AHEAD = 70, 150  # code points between a medium and the cue, before and behind it
LONGEST_SOURCE = 400  # code points of a source in which a place is looked for
FRONT = 6  # code points of a source before the noun phrase that it is: "both the"
SENTENCE = re.compile(r"(?<![A-Z])(?<!\b[A-Z][a-z])(?<!\b(?:Sen|Rep|Gov|Gen|Mrs|Col))[.!?][\"”’)]{0,2}\s+[A-Z“\"(]|\n")


class Standing:
    """The attributions of one article by their places: which stand on what is named at one."""

    def __init__(self, text: str, attributions: tuple[Attribution, ...], idiom: Idiom) -> None:
        self._text, self._medium, self._knowing = text, idiom.patterns["medium"], idiom.patterns["knowing"]
        self._sources = sorted((span, each.id) for each in attributions for span in each.source)
        self._source_starts = [span.start for span, _ in self._sources]
        self._cues = sorted((span, each.id) for each in attributions for span in each.cue)
        self._cue_starts = [span.start for span, _ in self._cues]
        longest = max((span.end - span.start for span, _ in self._sources), default=0)
        self._reach = min(longest, LONGEST_SOURCE)

    def within(self, start: int, end: int) -> tuple[str, ...]:
        """Those whose source takes these words in, but not as what somebody knows: "a clerk who read the report"."""
        over = self._over(start, end)
        return tuple(own for span, own in over if not self._knowing.search(self._text, min(span.start, start), start))

    def speaking(self, start: int, end: int) -> tuple[str, ...]:
        """Those whose source these words are, or are the first words of."""
        return tuple(own for span, own in self._over(start, end) if self._is_front(span, start))

    def told(self, start: int) -> tuple[str, ...]:
        """The one whose cue stands right before a place: "told"."""
        last = bisect_left(self._cue_starts, start)
        near = [
            own
            for span, own in self._cues[max(0, last - 3) : last]
            if span.end >= start or (start - span.end <= NEAR and not SENTENCE.search(self._text[span.end : start]))
        ]
        return tuple(near[-1:])

    def medium(self, start: int, end: int) -> tuple[str, ...]:
        """The one that was made in what stands here: "said in a statement", "in a statement, Varga said"."""
        if not self._medium.search(self._text[max(0, start - 20) : start]):
            return ()
        return self.told(start) or self.ahead(end)

    def ahead(self, end: int) -> tuple[str, ...]:
        """The one whose cue is the next behind a place, in the same sentence."""
        first = bisect_left(self._cue_starts, end)
        for span, own in self._cues[first : first + 1]:
            if span.start - end <= AHEAD and not SENTENCE.search(self._text[end : span.start]):
                return (own,)
        return ()

    def _over(self, start: int, end: int) -> Iterator[tuple[Span, str]]:
        first = bisect_left(self._source_starts, start - self._reach)
        for span, own in self._sources[first : bisect_left(self._source_starts, end)]:
            if span.end > start:
                yield span, own

    def _is_front(self, source: Span, start: int) -> bool:
        return start - source.start <= FRONT and "," not in self._text[source.start : start]
