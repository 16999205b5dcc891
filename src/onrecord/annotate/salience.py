"""Whom a short mention means, among several: each candidate's claim as a sum of readable weights.

The weights were set by hand and checked on coreference labels of news; a choice needs a lead over the next.
"""

from bisect import bisect_right
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from onrecord.annotate.figures import Figure, Sex

WINDOW = 48  # sightings that are looked back upon
PARAGRAPHS = 3  # farther back, a pronoun means nobody
KEPT = 4  # last sightings of one figure that count


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """What speaks for a candidate, and how much."""

    sentence: float = -0.9  # each sentence back
    paragraph: float = -0.8  # each paragraph back
    here: float = 0.8  # in this sentence
    subject: float = 1.0  # what its sentence is about
    several: float = 2.0  # several people, for "they"
    one_body: float = -2.0  # a single body or outlet, for "they"
    absent: float = -1.2  # not in this paragraph, though it has gone on
    opens: float = 0.5  # first in its paragraph
    behind: float = -0.8  # behind a preposition
    owner: float = -0.8  # "Hask's"
    quoted: float = -1.6  # inside somebody's words
    told: float = -0.6  # in what somebody is said to have said, without marks, sentences ago
    spoke: float = 1.0  # was the last to speak
    spoke_here: float = 1.6  # and in this paragraph
    often: float = 0.25  # each further sighting in the window, up to four
    sex_known: float = 0.6  # what is known of its sex fits
    unsure: float = -1.2  # may be no person at all
    unnamed: float = -0.8


WEIGHTS = Weights()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """A figure in one place of the text."""

    figure: Figure
    start: int
    sentence: int
    paragraph: int
    subject: bool
    opens: bool
    behind: bool
    owner: bool
    quoted: bool
    told: bool  # in what somebody is said to have said
    joint: bool  # "Hask and Tolland"


@dataclass(frozen=True, slots=True)
class Turn:
    """Somebody spoke: where, who (None when that is unclear), in which paragraph."""

    start: int
    figures: tuple[Figure, ...]
    paragraph: int
    nested: bool


class Memory:
    """What has been sighted and said so far, in the order of the text."""

    def __init__(self, sentences: Sequence[int], paragraphs: Sequence[int]) -> None:
        self._sentences = sentences
        self._paragraphs = paragraphs
        self._starting = frozenset(paragraphs)
        self._sightings: deque[Sighting] = deque(maxlen=WINDOW)
        self._of: defaultdict[int, deque[Sighting]] = defaultdict(lambda: deque(maxlen=KEPT))
        self.turns: list[Turn] = []

    def sentence(self, place: int) -> int:
        """The number of the sentence at a place."""
        return bisect_right(self._sentences, place)

    def paragraph(self, place: int) -> int:
        """The number of the paragraph at a place."""
        return bisect_right(self._paragraphs, place)

    def see(self, sighting: Sighting) -> None:
        """Remember one more sighting; they come in order."""
        self._sightings.append(sighting)
        self._of[id(sighting.figure)].append(sighting)

    def last(self, figure: Figure) -> Sighting | None:
        """Where a figure was sighted last."""
        return self._of[id(figure)][-1] if id(figure) in self._of else None

    def recent(self, place: int) -> list[Figure]:
        """Who was sighted near before a place, the last one first."""
        paragraph = self.paragraph(place)
        found: dict[int, Figure] = {}
        for sighting in reversed(self._sightings):
            if paragraph - sighting.paragraph >= PARAGRAPHS:
                break
            if sighting.start < place:
                found.setdefault(id(sighting.figure), sighting.figure)
        return list(found.values())

    def last_turn(self, place: int) -> Turn | None:
        """Who spoke last before a place, in the article's own voice."""
        return next((turn for turn in reversed(self.turns) if turn.start < place and not turn.nested), None)

    def claim(self, figure: Figure, place: int, sex: Sex | None = None, *, quoted: bool = False) -> float:
        """How strongly a figure claims to be meant at a place."""
        weights = WEIGHTS
        near = list(self._near(figure, place))
        if not near:
            return -9.0
        claim = max(self._of_sighting(each, place, quoted=quoted) for each in near)
        claim += weights.often * (len(near) - 1)
        claim += weights.absent * (self._gone_on(place) and near[-1].paragraph != self.paragraph(place))
        turn = self.last_turn(place)
        if turn is not None and figure in turn.figures and self.paragraph(place) - turn.paragraph <= 1:
            claim += weights.spoke + weights.spoke_here * (self.paragraph(place) == turn.paragraph)
        claim += weights.sex_known * (sex is not None and figure.sex == sex)
        claim += weights.unsure * (sex is not None and figure.kind == "person" and figure.named and not figure.sure)
        return claim + weights.unnamed * (not figure.named)

    def _gone_on(self, place: int) -> bool:
        """True when a place is not in the first sentence of its paragraph."""
        return self._sentences[self.sentence(place) - 1] not in self._starting if self._sentences else False

    def _near(self, figure: Figure, place: int) -> Iterator[Sighting]:
        return (each for each in self._of.get(id(figure), ()) if each.start < place)

    def _of_sighting(self, sighting: Sighting, place: int, *, quoted: bool) -> float:
        weights = WEIGHTS
        sentences = min(6, self.sentence(place) - sighting.sentence)
        return (
            weights.sentence * sentences
            + weights.here * (sentences == 0)
            + weights.paragraph * min(6, self.paragraph(place) - sighting.paragraph)
            + weights.subject * sighting.subject
            + weights.opens * sighting.opens
            + weights.behind * sighting.behind
            + weights.owner * sighting.owner
            + weights.quoted * (sighting.quoted and not quoted)
            + weights.told * (sighting.told and not sighting.quoted and sentences > 0)
        )

    def ranked(
        self, several: Iterable[Figure], place: int, sex: Sex | None = None, *, quoted: bool = False
    ) -> list[tuple[float, Figure]]:
        """Candidates by their claims, the strongest first; ties in the order of the text."""
        claims = [(self.claim(each, place, sex, quoted=quoted), each) for each in several]
        return sorted(claims, key=lambda claim: (-claim[0], claim[1].start))
