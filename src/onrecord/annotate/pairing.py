"""Whether a reply and a turn belong together: how near they stand, what they share, who is named."""

import math
from dataclasses import dataclass
from functools import cached_property

from onrecord.annotate.denying import Reply
from onrecord.annotate.turns import AUTHOR, Turn
from onrecord.gist import COMMON_STEMS, NEGATIONS, stem_of, weigh, weight

# Weights of shared words without which a denial that says what it denies answers nothing: from elsewhere, from near by,
# and one that does not tell something; then of those words alone that are no names, at least and from elsewhere.
SHARED_ENOUGH, SHARED_NEAR, SHARED_UNTOLD = 0.6, 0.4, 0.8
PLAIN, PLAIN_NAMED, PLAIN_FAR = 0.2, 0.6, 1.6
AIMED = 0.3  # so much less when the one who answers is named
SURE = 0.95
FORMER = frozenset(map(stem_of, ("former", "ex", "rival", "opponent", "critic")))
OWN_SIDE = 0.6  # weight of a word that both speakers' names have


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a turn stands as seen from a reply, and how much that says for it, 0 to 1."""

    worth: float
    where: str

    @property
    def near(self) -> bool:
        """Whether it says much."""
        return self.worth >= 0.3


IN_A_ROW = Place(worth=0.6, where="stands just before it")
SAME_PARAGRAPH = Place(worth=0.45, where="stands before it in the paragraph")
PARTED = Place(worth=0.35, where="stands in the paragraph, others between")
PARAGRAPH_BEFORE = Place(worth=0.4, where="stands in the paragraph before it")
PARTED_BEFORE = Place(worth=0.3, where="stands in the paragraph before it, others between")
FURTHER_UP = Place(worth=0.2, where="stands further up")
FAR_UP = Place(worth=0.1, where="stands far up")
INSIDE = Place(worth=0.5, where="is told inside it")
BELOW = Place(worth=0.15, where="is told below")
NOWHERE = Place(worth=0.0, where="stands elsewhere")


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """One turn that a reply may answer, how sure that is, and why."""

    turn: Turn
    score: float
    why: str
    shared: frozenset[str]
    heavy: float
    place: Place


@dataclass(frozen=True, kw_only=True)
class Pair:
    """A reply, and a turn that it may answer; `theme` are the stems that the whole article is about."""

    reply: Reply
    turn: Turn
    place: Place
    theme: frozenset[str] = frozenset()

    @cached_property
    def shared(self) -> frozenset[str]:
        """The stems of both matters."""
        return (self.reply.turn.about & self.turn.gist.matter) - self.reply.turn.gist.speaker

    @cached_property
    def telling(self) -> frozenset[str]:
        """Those that tell which turn is meant: over a paragraph's end not what the article speaks of everywhere, unless
        the turn is tied to the reply by a name."""
        inside = self.place in (IN_A_ROW, SAME_PARAGRAPH, PARTED, INSIDE)
        return self.shared if inside or self.owner or self.aimed else self.shared - self.theme

    @cached_property
    def heavy(self) -> float:
        """Their weight."""
        return weigh(self.telling)

    @cached_property
    def plain(self) -> float:
        """The weight of those that are no names."""
        return weigh(self.telling - self.turn.gist.names)

    @cached_property
    def aimed(self) -> frozenset[str]:
        """The words for the one who answers that the turn has; those of any news only when it stands right before."""
        both = self.reply.turn.voice & self.turn.gist.matter
        return both if self.place == IN_A_ROW and both & self.turn.gist.names else both - COMMON_STEMS

    @cached_property
    def owner(self) -> frozenset[str]:
        """The words for the speaker of the turn that stand by a word for a saying: "Marrin's claim"."""
        return self.turn.voice & self.reply.owners

    def match(self) -> Match | None:
        """What speaks for the pair; None when their matter does not allow it."""
        if self.turn.voice & self.reply.spared or self._agrees() or not self._about():
            return None
        if (self.reply.paper and not self.owner) or self._unsaid():
            return None
        return Match(
            turn=self.turn,
            score=self._score(),
            why=self._why(),
            shared=self.shared | self.aimed | self.owner,
            heavy=self.heavy,
            place=self.place,
        )

    def _agrees(self) -> bool:
        """Whether both come out alike: "denied that anything changed" and "there had been no change"."""
        return self.reply.negative is not None and not self.owner and self.reply.negative == self.turn.gist.denied

    def _unsaid(self) -> bool:
        """Whether the turn only tells that something was not said: "does not confirm"."""
        return any(word.folded in NEGATIONS or word.folded.endswith("n't") for word in self.turn.cue_words)

    def _about(self) -> bool:
        """Whether both are about the same matter, as far as the place asks for it."""
        if self.reply.flat:
            return self.reply.turn.attribution.via is None and self.plain >= PLAIN and self.heavy >= self._flatly()
        if self.place == BELOW and not (self.owner and self.shared):
            return False
        if self.reply.says and not self.owner and (self.heavy < self._needed() or self.plain < PLAIN):
            return False
        if self.reply.proposal and not self.shared - self.turn.voice:
            return False
        if self.owner and not self.shared - self.turn.voice and self.place not in (IN_A_ROW, SAME_PARAGRAPH, INSIDE):
            return False
        return self.place.near or bool(self.owner) or self._by_matter()

    def _by_matter(self) -> bool:
        """Whether what is denied leads to a turn that stands elsewhere."""
        if not self.reply.says or self.reply.manner != "denies":
            return False
        if self._accused():
            return self.plain >= PLAIN
        return self.plain >= (PLAIN_NAMED if self.aimed else PLAIN_FAR)

    def _accused(self) -> bool:
        """Whether the turn is an accusation that names the one who answers, not far above."""
        alleged = self.turn.attribution.stance == "alleges" and self.place.worth >= FURTHER_UP.worth
        return alleged and bool(self.aimed & self.turn.gist.names)

    def _needed(self) -> float:
        """How much must be shared with what is told to be denied, or not to be told."""
        if self.reply.manner != "denies":
            return SHARED_UNTOLD
        if self._accused():
            return PLAIN
        return (SHARED_NEAR if self.place.near else SHARED_ENOUGH) - (AIMED if self.aimed else 0)

    def _flatly(self) -> float:
        """How much must be shared with words that deny by their sense alone."""
        if self.place == IN_A_ROW:
            return 0.0 if self.aimed else SHARED_NEAR
        near = self.place.near if self.aimed else self.place in (SAME_PARAGRAPH, PARTED)
        return SHARED_ENOUGH if near else math.inf

    def _score(self) -> float:
        contrast = self.shared and self.reply.turn.gist.denied != self.turn.gist.denied
        score = self.place.worth + min(0.5, 0.3 * self.heavy) + self._pointing() + self._fit()
        score += 0.2 if self.reply.says and self._accused() else 0
        score += (0.2 if self.aimed else 0) + (0.3 if self.owner else 0) + (0.1 if contrast else 0)
        return min(SURE, score)

    def _pointing(self) -> float:
        """What pointing back is worth: little over a paragraph's end, when nobody is named."""
        if not self.reply.points or not self.place.near:
            return 0.0
        inside = self.place.worth >= SAME_PARAGRAPH.worth
        return 0.2 if inside or self.aimed or self.owner or self.reply.replies else 0.1

    def _fit(self) -> float:
        """What speaks for or against a turn because of who speaks."""
        mine, theirs = self.reply.turn.speaker, self.turn.speaker
        if self.reply.manner == "takes back":
            return 0.3 if mine and mine == theirs else -0.2 if self.turn.attribution.via is None else -0.3
        if self.reply.unclear and theirs != AUTHOR:
            return -0.25
        return 0.0 if theirs else -0.1

    def _why(self) -> str:
        whys = [
            self.place.where,
            "names who answers" if self.aimed else "",
            "its speaker is named" if self.owner else "",
        ]
        return f"{self.reply.manner}: what it answers " + "; ".join(each for each in whys if each)


def one_side(left: Turn, right: Turn) -> bool:
    """Whether both may speak for one side: a body and its spokesman, but no former one."""
    if FORMER & (left.voice | right.voice):
        return False
    return any(weight(stem) >= OWN_SIDE for stem in left.gist.speaker & right.gist.speaker)


def one_voice(left: Turn, right: Turn) -> bool:
    """Whether the same one may speak in both: the same speaker, or all names of the one are among the other's."""
    if left.speaker and left.speaker == right.speaker:
        return True
    one, other = left.gist.speaker, right.gist.speaker
    return not FORMER & (left.voice | right.voice) and bool(one and other) and (one <= other or other <= one)
