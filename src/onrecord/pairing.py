"""Which sentence of an article says what which quotation of it says: signs, and how much each speaks for it.

Every sign is read from the article alone (law 3). `bench/gloss/fit.py` weighs them, and says how well that does on
articles it was not fitted on.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import exp

from onrecord.gist import stem_of, weigh
from onrecord.plurals import singular
from onrecord.speech import Sentence, Speech, Turn
from onrecord.topics import only_asked, only_topic
from onrecord.voice import Bond

FAR = 12  # sentences between a sentence and a quotation
SHARED_MOST = 3.0  # weight of shared words beyond which more tells nothing
DESCRIBED_MOST = 2.0
DEEP = 20  # sentences below the head, beyond which more tells nothing
MANY = 15  # turns of an article, beyond which more tell nothing
FIRST_WORDS = 6  # of a sentence, among which its subject is
ALIKE = 0.6  # weight of what the two sentences at the head share, when they say the same
SAME: frozenset[Bond] = frozenset(["same", "named"])
TOLD: frozenset[Bond] = SAME | {"described"}
STEPS = {1: "one before", 2: "two before", 3: "three before", -1: "right behind"}

# Logarithms of odds: fitted on guided.jsonl and, counted less, on the older sets of bench/gloss, and rounded.
POINTS: Mapping[str, float] = {
    "start": -3.85,
    "a quotation between": -0.15,
    "a quotation follows": 1.60,
    "a quotation follows, claims": 0.80,
    "before the same": 0.25,
    "below the head": -1.70,
    "claims": 0.35,
    "describes": 0.15,
    "farther behind": -1.15,
    "first of the speaker": 0.15,
    "first quotation": 0.75,
    "head": 1.40,
    "head shares": -0.10,
    "head tells an event": -0.15,
    "leads": 1.30,
    "more than with others": 0.05,
    "most of all sentences": 0.55,
    "next paragraph": 0.40,
    "nobody": -0.20,
    "one before": 0.30,
    "opens with a description": 0.15,
    "own words between": -0.60,
    "quotes itself": -1.05,
    "quotes itself, the same": 0.05,
    "right behind": -0.70,
    "said": 0.40,
    "same": 0.75,
    "same paragraph": 0.55,
    "same with the other": 0.25,
    "share of the quotation": 0.25,
    "share of the sentence": 0.80,
    "shared": 0.60,
    "three before": 0.40,
    "title": 0.70,
    "turns": 0.15,
    "two before": 0.95,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A sentence with a turn, and what speaks for it."""

    sentence: Sentence
    turn: Turn
    bond: Bond
    points: float

    @property
    def score(self) -> float:
        """How likely it is, 0 to 1, that a reader would pair them, in articles full of quotations."""
        return 1 / (1 + exp(-self.points))

    @property
    def distance(self) -> int:
        """How many sentences behind the sentence the turn begins; less than 0 when it stands before."""
        return self.turn.sentence - self.sentence.number

    @property
    def is_event(self) -> bool:
        """Whether a sentence tells what happened, and the turn what others say of it: "X dies, aged 84"."""
        return not (self.sentence.speaking or self.sentence.claims or self.bond in SAME)


class Pairing:
    """The pairs of one article."""

    def __init__(self, speech: Speech) -> None:
        self._speech = speech
        self._paragraphs = [at for at, each in enumerate(speech.text) if each == "\n"]
        self._head = sorted(speech.head)
        firsts = {each.voice.words: at for at, each in reversed([*enumerate(speech.turns)]) if each.voice}
        self._firsts = frozenset(firsts.values())  # the first turn of each speaker
        several = [(sentence, at) for sentence in speech.own.values() for at in self._near(sentence)]
        self._shared = {(sentence.number, at): self._weight(sentence, at) for sentence, at in several}
        self._of_sentence, self._of_turn = defaultdict[int, list[float]](list), defaultdict[int, list[float]](list)
        for (number, at), shared in self._shared.items():
            _keep(self._of_sentence[number], shared)
            _keep(self._of_turn[at], shared)

    def pairs(self, sentence: Sentence) -> Iterator[Pair]:
        """The pairs of a sentence with every turn that it may be a gloss of."""
        if only_topic(self._speech.text, sentence.speaking):
            return
        asking = [self._speech.voice(each) for each in sentence.speaking]
        for at in self._near(sentence):
            turn = self._speech.turns[at]
            bond = self._speech.bond(sentence, turn)
            if bond == "other" and not self._may_follow(sentence, turn):
                continue
            if only_asked(self._speech.text, asking, sentence.speaking, turn.voice):
                continue
            if turn.sentence == sentence.number and not self._speech.leads(sentence, turn):
                continue
            signs = self.signs(sentence, at, bond)
            points = sum(POINTS.get(name, 0.0) * amount for name, amount in signs.items())
            yield Pair(sentence=sentence, turn=turn, bond=bond, points=points)

    def _may_follow(self, sentence: Sentence, turn: Turn) -> bool:
        """Whether the next sentence opens with what somebody says who has no name there: "the company", "the letter"
        may be whom or what this one names; not "the bakers", who are several."""
        voice = turn.voice
        one = voice is not None and not voice.person and all(singular(word) == word for word in voice.words)
        return one and turn.sentence == sentence.number + 1 and self._speech.opens(turn)

    def signs(self, sentence: Sentence, at: int, bond: Bond) -> dict[str, float]:
        """What speaks for a sentence and the turn with a number, or against it, each with its amount."""
        head = sentence.number in self._speech.head
        place = self._at_head(sentence, at, bond) if head else self._placed(sentence, at, bond)
        several = {"same": bond == "same", "turns": min(len(self._speech.turns), MANY) / MANY}
        found = {"start": 1.0, **several, **self._matter(sentence, at), **self._speaking(sentence, at), **place}
        return {name: float(amount) for name, amount in found.items() if amount}

    def _near(self, sentence: Sentence) -> range:
        """The numbers of the turns that a sentence may be a gloss of: at the head all below; else those not far."""
        turns, number = self._speech.turns, sentence.number
        if number in self._speech.head:
            return range(self._below(number), len(turns))
        first = bisect_left(turns, number - FAR, key=lambda each: each.sentence)
        last = bisect_left(turns, number + FAR + 1, key=lambda each: each.sentence)
        return range(first, last)

    def _below(self, number: int) -> int:
        """The number of the first turn behind a sentence."""
        return bisect_left(self._speech.turns, number + 1, key=lambda each: each.sentence)

    def _weight(self, sentence: Sentence, at: int) -> float:
        turn = self._speech.turns[at]
        return weigh(sentence.stems & turn.matter - (turn.voice.words if turn.voice else frozenset()))

    def _matter(self, sentence: Sentence, at: int) -> dict[str, float]:
        """What they share, by how rare it is, and whether another sentence or turn shares more."""
        shared = self._shared[sentence.number, at]
        rival, other = _rival(self._of_sentence[sentence.number], shared), _rival(self._of_turn[at], shared)
        return {
            "shared": min(shared, SHARED_MOST),
            "more than with others": max(-SHARED_MOST, min(SHARED_MOST, shared - rival)),
            "most of all sentences": shared > 0 and shared >= other,
            "share of the quotation": shared / max(1.0, weigh(self._speech.turns[at].matter)),
            "share of the sentence": shared / max(1.0, weigh(sentence.stems)),
        }

    def _speaking(self, sentence: Sentence, at: int) -> dict[str, float]:
        """What the sentence tells of speaking, and of whoever speaks in the turn."""
        voice = self._speech.turns[at].voice
        told = voice.described - {stem_of(word) for word in voice.words} if voice else frozenset()
        first = {word.stem for word in sentence.own[:FIRST_WORDS]}
        return {
            "said": sentence.said,
            "claims": bool(sentence.claims),
            "nobody": not sentence.speaking and not sentence.claims,
            "describes": min(DESCRIBED_MOST, weigh(sentence.stems & told)),
            "opens with a description": bool(voice and first & voice.described),
        }

    def _at_head(self, sentence: Sentence, at: int, bond: Bond) -> dict[str, float]:
        turn = self._speech.turns[at]
        other = next((self._speech.own[each] for each in self._head if each != sentence.number), None)
        alike = other is not None and weigh(sentence.stems & other.stems) >= ALIKE
        return {
            "head": 1.0,
            "below the head": min(turn.sentence, DEEP) / DEEP,
            "title": sentence.number == self._head[0],
            "head tells an event": not sentence.speaking and not sentence.claims,
            "first quotation": at in {self._below(sentence.number), self._below(self._head[-1])},
            "first of the speaker": bond in TOLD and at in self._firsts,
            "head shares": min(self._shared[sentence.number, at], SHARED_MOST),
            "same with the other": bool(other and alike and self._speech.bond(other, turn) in SAME),
        }

    def _placed(self, sentence: Sentence, at: int, bond: Bond) -> dict[str, float]:
        """Where the turn stands from a sentence in the body of the article."""
        turn, distance = self._speech.turns[at], self._speech.turns[at].sentence - sentence.number
        step = STEPS.get(distance, "farther before" if distance > 0 else "farther behind") if distance else "leads"
        paragraphs = self._paragraph(turn.pieces[0].span.start) - self._paragraph(sentence.span.start)
        between = range(min(sentence.number, turn.sentence) + 1, max(sentence.number, turn.sentence))
        opens = distance == 1 and self._speech.opens(turn)
        carries = self._speech.carries(sentence)
        return {
            step: 1.0,
            "quotes itself": carries,
            "quotes itself, the same": carries and bond == "same",
            "a quotation follows": opens,
            "a quotation follows, claims": distance == 1 and bool(sentence.claims),
            "same paragraph": paragraphs == 0,
            "next paragraph": paragraphs in {1, 2},
            "before the same": distance > 0 and bond in SAME,
            "own words between": any(number in self._speech.own for number in between),
            "a quotation between": self._turns_between(between, at),
        }

    def _turns_between(self, between: range, at: int) -> bool:
        turns = self._speech.turns
        return any(turns[each].sentence in between for each in (at - 1, at + 1) if 0 <= each < len(turns))

    def _paragraph(self, at: int) -> int:
        return bisect_left(self._paragraphs, at)


def _keep(best: list[float], shared: float) -> None:
    """Keep the two best."""
    best.append(shared)
    best.sort(reverse=True)
    del best[2:]


def _rival(best: list[float], own: float) -> float:
    """The best but the own one, which is among them when it is that good."""
    if own < best[0] or len(best) < 2:
        return best[0] if own < best[0] else 0.0
    return best[1]
