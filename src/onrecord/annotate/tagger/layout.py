"""How spans lie to each other: what decides, more than anything else, which of them belong together."""

from collections.abc import Sequence

import numpy as np

from onrecord.annotate.tagger.labels import Bools, Floats, Ints
from onrecord.annotate.tagger.roles import CONTENT
from onrecord.annotate.tagger.spans import Found
from onrecord.annotate.tagger.words import CLOSING, OPENING, Words

STOPS = frozenset([".", "?", "!"])
FAR = 10**9  # units; further than anything
NEXT = 2  # units behind a cue in which another content follows right away
BEFORE = 12  # units before a cue, in its sentence, in which another content leads


def sentences(words: Words) -> Ints:
    """Unit: the number of its sentence. A rule is enough here: it only helps to tell near from far."""
    surfaces, quote, new = words.surfaces(), words.quote.tolist(), words.broken
    for unit in range(1, len(surfaces)):
        last = unit - 2 if unit > 1 and quote[unit - 1] == CLOSING else unit - 1
        ended = surfaces[last] in STOPS and surfaces[unit][0].isupper()
        new[unit] |= ended or (surfaces[unit - 1] in STOPS and quote[unit] == OPENING)
    return np.cumsum(new)


class Layout:
    """The chosen spans of some words, which are disjoint and in order, and how any of them lie to each other."""

    def __init__(self, words: Words, spans: Sequence[Found]) -> None:
        self.paragraph, self.sentence, self.quote = words.paragraph, sentences(words), words.quote
        counts = np.zeros((3, len(words) + 1), np.int64)
        for span in spans:
            counts[span.role, span.begin + 1] += 1
        self._counts = counts.cumsum(1)
        edges = [(-FAR, -FAR)] * 2, [(FAR, FAR)] * 2  # so that the next but one content is there on either side
        contents = [(span.begin, span.end) for span in spans if span.role == CONTENT]
        self._begins, self._ends = np.array([*edges[0], *contents, *edges[1]], np.int64).T

    def towards(self, ones: Ints, others: Ints) -> Floats:
        """Pair x 16 features: how the other lies as seen from the one; both are pair x (begin, end)."""
        (begin, end), (begins, ends) = ones.T, others.T
        after = begins >= end
        low, high = np.where(after, end, ends), np.where(after, begins, begin)
        edge, far = np.where(after, end - 1, begin), np.where(after, begins, ends - 1)
        gap = np.log1p(np.maximum(high - low, 0))
        apart = np.minimum(np.abs(self.sentence[edge] - self.sentence[far]), 3)
        broken = np.minimum(np.abs(self.paragraph[edge] - self.paragraph[far]), 3)
        source, cue, content = self._counts[:, np.maximum(high, low)] - self._counts[:, low]
        quoted = (self.quote[begin] > 0) | (self.quote[np.maximum(begin - 1, 0)] == OPENING)
        columns = [
            after,
            gap,
            after * gap,
            apart,
            apart > 0,
            after & (apart > 0),
            broken,
            broken > 0,
            after & (broken > 0),
            np.minimum(cue, 4),
            cue > 0,
            np.minimum(content, 3),
            np.minimum(source, 3),
            after & quoted,
            gap * quoted,
            (apart > 0) & quoted,
        ]
        return np.array(columns, np.float64).T

    def rivals(self, contents: Ints, cues: Ints) -> Floats:
        """Pair x 6 features: whether the content is the cue's nearest, and whether another lies right behind the cue or
        leads up to it. Only the nearest other content on either side can matter."""
        (begin, end), (begins, ends) = contents.T, cues.T
        behind = np.searchsorted(self._begins, ends)
        behind += self._begins[behind] == begin
        before = np.searchsorted(self._ends, begins, "right") - 1
        before -= self._ends[before] == end
        to_behind, to_before = self._begins[behind] - ends, begins - self._ends[before]
        after = begin >= ends
        gap = np.where(after, begin - ends, begins - end)
        nearest = np.minimum(to_behind, to_before) >= gap
        follows, leads = to_behind <= NEXT, self._leads(before, begins, to_before)
        columns = [nearest, nearest & after, follows & ~after, follows & after, leads & ~after, leads & after]
        return np.array(columns, np.float64).T

    def _leads(self, before: Ints, begins: Ints, distance: Ints) -> Bools:
        """Cue: whether the content before it (by its place among the ends) is near and begins in its sentence."""
        same = self.sentence[np.maximum(self._begins[before], 0)] == self.sentence[begins]
        return np.asarray((distance <= BEFORE) & same)
