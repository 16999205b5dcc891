"""What speaks for joining one span to another: the layout, the link vectors of the network, how sure the spans are."""

import bisect
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from onrecord.annotate.tagger.labels import Floats, Ints, Singles
from onrecord.annotate.tagger.layout import Layout
from onrecord.annotate.tagger.network import LINK
from onrecord.annotate.tagger.roles import CONTENT, CUE, SOURCE
from onrecord.annotate.tagger.spans import Found
from onrecord.annotate.tagger.tables import CUE_FEATURES, SOURCE_FEATURES, Tables
from onrecord.annotate.tagger.words import Words

NEAR = 24  # distance buckets on either side
EXACT = 8  # units up to which every distance has a bucket of its own
REACH = 6  # spans on either side that can be joined
SURE = 1e-3  # log odds are bounded at this probability and its counterpart
LEAST = 1e-6  # keeps the logarithm of a chance finite


def odds(probability: float) -> float:
    """Log odds, bounded at both ends."""
    bounded = min(max(probability, SURE), 1 - SURE)
    return math.log(bounded / (1 - bounded))


def relation(asking: Ints, asked: Ints, paragraph: Ints) -> Ints:
    """Asking x asked: the place of a pair of units in the table of link biases, by paragraphs apart (0, 1, more) and
    signed distance in units."""
    apart = np.minimum(np.abs(paragraph[asking][:, None] - paragraph[asked][None]), 2)
    return np.asarray(apart * (2 * NEAR + 1) + _bucket(asked[None] - asking[:, None]))


def _bucket(distance: Ints) -> Ints:
    size = np.abs(distance)
    far = np.minimum(EXACT + np.log2(np.maximum(size, EXACT) / EXACT) * 4, NEAR).astype(np.int64)
    return np.asarray(NEAR + np.sign(distance) * np.where(size <= EXACT, size, far))


def softmax(scores: Floats) -> Floats:
    """Scores as probabilities, along the last axis."""
    raised = np.exp(scores - scores.max(-1, keepdims=True))
    return np.asarray(raised / raised.sum(-1, keepdims=True))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Asked:
    """For each span that asks, the places of those near it (`near`) and a row of features for each, then one for none.

    `rows` has those of all one after the other; `none` says which row of it is each asking span's last.
    """

    near: list[range]
    rows: Floats
    none: Ints

    def parts(self, column: Floats) -> Iterator[tuple[range, Floats]]:
        """What belongs to each asking span, of any array that has an entry for each row."""
        for near, none in zip(self.near, self.none.tolist(), strict=True):
            yield near, column[none - len(near) : none + 1]


class Evidence:
    """The chosen spans of some words (disjoint, in order), and what speaks for joining any two of them."""

    def __init__(self, words: Words, links: Singles, spans: Sequence[Found], tables: Tables) -> None:
        self.sources, self.cues, self.contents = (
            [span for span in spans if span.role == role] for role in (SOURCE, CUE, CONTENT)
        )
        self._links, self._paragraph, self._tables = links, words.paragraph, tables
        self._layout = Layout(words, spans)

    def for_cues(self) -> Asked:
        """What speaks for the cues near each content, and for none of them."""
        near = [_near(self.cues, content.begin) for content in self.contents]
        which, other, none = _pairs(near)
        at = np.arange(len(which)) + which
        contents, cues = _edges(self.contents)[which], _edges(self.cues)[other]
        rows = np.zeros((len(at) + len(near), CUE_FEATURES))
        rows[at, 3] = _odds(span.exact for span in self.cues)[other]
        rows[at, 4:-9] = self._layout.towards(contents, cues)
        rows[at, -9:-3] = self._layout.rivals(contents, cues)
        rows[none, -3] = 1.0
        rows[none, -2] = _odds(span.exact for span in self.contents)
        rows[none, -1] = _odds(span.mean for span in self.contents)
        asked = Asked(near=near, rows=rows, none=none)
        for content, (places, part) in zip(self.contents, asked.parts(rows), strict=True):
            if places:
                part[:-1, :3] = self._chances_of_cues(content, places)
        return asked

    def for_sources(self, cues: Sequence[Found]) -> Asked:
        """What speaks for the sources near each of these cues, and for no source."""
        near = [_near(self.sources, cue.begin) for cue in cues]
        which, other, none = _pairs(near)
        at = np.arange(len(which)) + which
        rows = np.zeros((len(at) + len(near), SOURCE_FEATURES))
        rows[at, 2] = _odds(span.exact for span in self.sources)[other]
        rows[at, 3] = _odds(span.mean for span in self.sources)[other]
        rows[at, 4:] = self._layout.towards(_edges(cues)[which], _edges(self.sources)[other])
        rows[none, 1] = 1.0
        asked = Asked(near=near, rows=rows, none=none)
        for cue, (places, part) in zip(cues, asked.parts(rows), strict=True):
            part[:, 0] = self._chances_of_sources(cue, places)
        return asked

    def _chances_of_cues(self, content: Found, near: range) -> Floats:
        """Cue x 3: how a content's units ask for each cue by their link vectors: all, the first, the last."""
        begins = np.array([self.cues[place].begin for place in near], np.int64)
        chances = np.log(softmax(self._scores(CONTENT, np.arange(content.begin, content.end), begins)) + LEAST)
        return np.stack([chances.mean(0), chances[0], chances[-1]], axis=1)

    def _chances_of_sources(self, cue: Found, near: range) -> Floats:
        """How a cue asks for each source by the link vectors, and for none."""
        begins = np.array([self.sources[place].begin for place in near], np.int64)
        scores = self._scores(CUE, np.array([cue.begin]), begins)[0]
        return np.asarray(np.log(softmax(np.append(scores, self._tables.no_source)) + LEAST))

    def _scores(self, role: int, asking: Ints, asked: Ints) -> Floats:
        """Asking x asked: the link scores of units of a role, content or cue, towards the units where others begin."""
        which = 0 if role == CONTENT else 1
        products = self._links[asking, 2 * which] @ self._links[asked, 2 * which + 1].T / LINK**0.5
        return np.asarray(products + self._tables.relations[which][relation(asking, asked, self._paragraph)])


def _near(spans: Sequence[Found], at: int) -> range:
    """The places in the list of the spans around a unit."""
    place = bisect.bisect(spans, at, key=lambda span: span.begin)
    return range(max(place - REACH, 0), min(place + REACH, len(spans)))


def _pairs(near: Sequence[range]) -> tuple[Ints, Ints, Ints]:
    """For each pair the place of the one that asks and of the one near it; for each that asks its row for none."""
    sizes = np.array([len(places) for places in near], np.int64)
    other = [place for places in near for place in places]
    return np.repeat(np.arange(len(near)), sizes), np.array(other, np.int64), np.cumsum(sizes + 1) - 1


def _edges(spans: Sequence[Found]) -> Ints:
    """Span x (begin, end)."""
    return np.array([(span.begin, span.end) for span in spans], np.int64).reshape(-1, 2)


def _odds(probabilities: Iterable[float]) -> Floats:
    return np.array([odds(probability) for probability in probabilities], np.float64)
