"""Gloss against quotation: where an article says in its own words, or in a headline, what it also quotes.

Found by where a sentence stands beside the quotation, by who speaks in both and by the words they share. What the
paraphrase has and the quoted words have not is listed as just that: no word here says which of them is right (law 5).
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import exp, inf

from onrecord.gist import weigh
from onrecord.lacking import Missing, Quoted, Sides, lacking
from onrecord.model import Document, Records, Span
from onrecord.speech import LEADING, Piece, Sentence, Speech, Turn, places, said_contents
from onrecord.voice import Bond, Voice

BEFORE = 3  # sentences before a quotation that may introduce it
FAR = 12  # sentences between others
LONGEST = 6  # stretches of one turn
MOST_TURNS = 3  # that a sentence is set against

# How much each sign speaks for a pair, as logarithms of odds: fitted on bench/gloss and rounded.
START = -3.25
BONDS: dict[Bond, float] = {"same": 0.25, "described": 0.5, "named": 0.5, "open": -0.5, "other": -inf}
SHARED, SHARED_MOST = 1.25, 3.0  # by the weight of the words shared
SAID, CLAIMS = 1.0, 1.0  # somebody says something in the sentence; a word of it says more than "said"
SILENT = -1.0  # nobody speaks or thinks in it
PRONOUN, NOBODY = 0.5, -0.75  # a pronoun stands for who is quoted; it is not told who is
FOLLOWING = (1.0, 2.0, 0.75, -0.5)  # by how many sentences the quotation is behind
FARTHER, BACK, FARTHER_BACK = -1.0, -1.25, -1.75  # farther behind, right before it, farther before
BETWEEN = -1.0  # another sentence of the article's own stands between
HEAD, FIRST, LATER, NEXT, THOUGHT = 0.5, 1.75, -0.5, 1.0, 1.25  # at the head of an article
# Points; where nothing tells who speaks; and where besides nobody says anything in a sentence at the head.
AT_LEAST, AT_LEAST_OPEN, AT_LEAST_EVENT = -1.25, -0.7, 0.0
WITHIN = 3.5  # points behind the best
LENT, LENT_SHARE, LESS = 0.6, 0.15, 0.5  # what a headline shares with the sentence below; the points that this costs
MATTER = 0.4  # weight of what a stretch shares with a sentence
AT_HEAD, RIGHT_BEFORE, SOON_BEFORE, FAR_OFF = "at the head of the article", "right before it", "before it", "elsewhere"
ASKED = frozenset(["asked", "pressed", "pushed", "questioned", "challenged", "quizzed"])
OPENING = 2  # words of a sentence in which it tells that somebody was asked
KNOWN: frozenset[Bond] = frozenset(["same", "described"])
WHY: dict[Bond, str] = {
    "same": "the same speaker",
    "described": "a speaker who is described alike",
    "named": "the speaker is named in it",
    "open": "not told that it is another speaker",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Gloss:
    """A sentence in the article's words, and words on the same matter that it quotes.

    `missing` is what the sentence has and the quoted words have not; `why` says what makes them one, `score` (0 to 1)
    how much speaks for it.
    """

    span: Span
    quoted: tuple[Span, ...]
    missing: tuple[Missing, ...]
    why: str
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pair:
    """A sentence with a turn, and what speaks for it; `where` tells it to people."""

    sentence: Sentence
    turn: Turn
    bond: Bond
    shared: float
    points: float
    where: str

    @property
    def likely(self) -> bool:
        """Whether enough speaks for it."""
        event = self.where == AT_HEAD and not self.sentence.said
        least = (AT_LEAST_EVENT if event else AT_LEAST_OPEN) if self.bond == "open" else AT_LEAST
        return self.points >= least and self._told()

    def _told(self) -> bool:
        """Whether the sentence tells of words, or may tell of these without saying so. Farther from a quotation, more
        must tell that it is the same speaker."""
        if self.where == SOON_BEFORE and self.bond in {"open", "described"}:
            return False
        if self.sentence.said:
            return self.where != FAR_OFF or self.bond == "same"
        if self.sentence.claims:
            open_head = self.where == AT_HEAD and self.shared >= MATTER
            return self.where != FAR_OFF and (self.bond != "open" or open_head)
        if self.where == AT_HEAD:  # "X dies, aged 84" is no gloss of what others say of X
            event = self.bond in {"open", "described"} and not self.sentence.speaking
            return (self.shared >= MATTER and not event) or self.bond == "same"
        thought = any(each.kind == "ascribed" for each in self.sentence.speaking)
        return self.where == RIGHT_BEFORE and thought and self.bond in KNOWN


def glosses(document: Document, records: Records) -> tuple[Gloss, ...]:
    """The sentences of one article that say what it also quotes, in the order of the text."""
    speech = Speech(document, records)
    likely = {sentence.number: _likely(speech, sentence) for sentence in speech.own.values()}
    likely |= _lent(speech, likely)
    return tuple(_gloss(speech, pairs) for pairs in likely.values() if pairs)


def _likely(speech: Speech, sentence: Sentence) -> list[_Pair]:
    """The pairs of one sentence for which enough speaks, the best first."""
    pairs = _headed(speech, sentence) if sentence.number in speech.head else _placed(speech, sentence)
    likely = sorted((each for each in pairs if each.likely), key=lambda each: (-each.points, each.turn.sentence))
    return [each for each in likely[:MOST_TURNS] if each.points >= likely[0].points - WITHIN]


def _lent(speech: Speech, likely: Mapping[int, Sequence[_Pair]]) -> dict[int, list[_Pair]]:
    """A headline and the sentence below it say the same: what one is paired with, the other is, where they share their
    matter and nobody else speaks in it. A headline has rarely the words by which it is known who speaks."""
    head = sorted(speech.head)
    if len(head) != LEADING or bool(likely[head[0]]) == bool(likely[head[1]]):
        return {}
    poor, rich = sorted(head, key=lambda number: bool(likely[number]))
    sentence, other = speech.own[poor], speech.own[rich]
    tells = bool(sentence.claims) or sentence.said  # more than an event: "X dies", "parliament meets"
    if not tells or weigh(sentence.stems & other.stems) < max(LENT, LENT_SHARE * weigh(sentence.stems)):
        return {}
    pairs = [replace(each, sentence=sentence, points=each.points - LESS) for each in likely[rich]]
    return {poor: [each for each in pairs if speech.bond(sentence, each.turn) != "other"]}


def _headed(speech: Speech, sentence: Sentence) -> Iterator[_Pair]:
    """The pairs of a sentence at the head of the article, with every turn below."""
    below = bisect_left(speech.turns, sentence.number + 1, key=lambda each: each.sentence)
    for order, turn in enumerate(speech.turns[below:]):
        place = HEAD + (LATER if order else FIRST)
        place += NEXT if turn.sentence == sentence.number + 1 else 0.0
        place += THOUGHT if sentence.speaking and not sentence.said else 0.0
        yield _paired(speech, sentence, turn, place, AT_HEAD)


def _placed(speech: Speech, sentence: Sentence) -> Iterator[_Pair]:
    """The pairs of another sentence that carries no quoted words itself, with the turns not far from it."""
    if speech.carries(sentence):
        return
    first = bisect_left(speech.turns, sentence.number - FAR, key=lambda each: each.sentence)
    last = bisect_left(speech.turns, sentence.number + FAR, key=lambda each: each.sentence)
    for turn in speech.turns[first:last]:
        distance = turn.sentence - sentence.number
        if not distance and not speech.leads(sentence, turn):
            continue
        between = range(min(sentence.number, turn.sentence) + 1, max(sentence.number, turn.sentence))
        place = BETWEEN if any(number in speech.own for number in between) else 0.0
        place += CLAIMS if sentence.claims else 0.0
        where = RIGHT_BEFORE if 0 <= distance < 2 else SOON_BEFORE if 0 < distance <= BEFORE else FAR_OFF
        yield _paired(speech, sentence, turn, place + _nearness(distance), where)


def _nearness(distance: int) -> float:
    if distance < 0:
        return BACK if distance == -1 else FARTHER_BACK
    return FOLLOWING[distance] if distance < len(FOLLOWING) else FARTHER


def _paired(speech: Speech, sentence: Sentence, turn: Turn, place: float, where: str) -> _Pair:
    """The pair of a sentence and a turn, with all that speaks for it beside where they stand."""
    bond = speech.bond(sentence, turn)
    shared = weigh(sentence.stems & turn.matter - (turn.voice.words if turn.voice else frozenset()))
    points = START + BONDS[bond] + place + SHARED * min(SHARED_MOST, shared)
    points += SAID if sentence.said else 0.0 if sentence.speaking else SILENT
    unclear = NOBODY if bond != "named" else 0.0
    points += unclear if turn.voice is None else 0.0 if turn.voice.sure else PRONOUN
    return _Pair(sentence=sentence, turn=turn, bond=bond, shared=shared, points=points, where=where)


def _gloss(speech: Speech, pairs: Sequence[_Pair]) -> Gloss:
    sentence, best = pairs[0].sentence, max(pairs, key=lambda each: each.points)
    quoted = sorted({each.span for pair in pairs for each in _nearest(pair)})
    sides = _sides(speech, sentence, [pair.turn.voice for pair in pairs if pair.turn.voice])
    missing = lacking(speech.text, sentence.span, Quoted(speech.text, quoted), speech.capitals, sides)
    return Gloss(
        span=sentence.span,
        quoted=tuple(quoted),
        missing=missing,
        why=f"{WHY[best.bond]}, {best.where}",
        score=round(1 / (1 + exp(-best.points)), 3),
    )


def _nearest(pair: _Pair) -> list[Piece]:
    """The stretches of a turn that a sentence is set against: all right behind it, else those that share words."""
    close = pair.where in {RIGHT_BEFORE, SOON_BEFORE}
    several = list(zip(pair.turn.pieces, pair.turn.stems, strict=True))[:LONGEST]
    shared = [each for each, stems in several if close or weigh(stems & pair.sentence.stems) >= MATTER]
    return shared or [pair.turn.pieces[0]]


def _sides(speech: Speech, sentence: Sentence, voices: Sequence[Voice]) -> Sides:
    """What of a sentence is not compared: what it quotes, and the words for who speaks."""
    told = [(each, speech.voice(each)) for each in sentence.speaking]
    theirs = [
        each
        for each, voice in told
        if voice is None or (voice.person and not voices) or any(it.behind or voice.bond(it) in KNOWN for it in voices)
    ]
    if not theirs and told and not any(told[0][1] and told[0][1].bond(it) == "other" for it in voices):
        theirs = [told[0][0]]
    spoken = [voice for each, voice in told if voice and voice.person and each in theirs]
    return Sides(
        aside=tuple(sorted([*speech.marked(sentence.span), *places(each.source for each in theirs)])),
        asked=(*_asked(speech, sentence), *places(each.cue for each, _ in told if each not in theirs)),
        speaker=frozenset().union(*(each.words for each in (*voices, *spoken) if each.person)),
        cues=places(each.cue for each in sentence.speaking if each.kind != "ascribed"),
        contents=said_contents(sentence.speaking),
    )


def _asked(speech: Speech, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """What somebody was asked, before who answered: "Asked whether they may leave, Hask said"."""
    start, end = sentence.span.start, sentence.span.end
    if ASKED.isdisjoint(word.low for word in sentence.own[:OPENING]):
        return
    sources = [first for first, _ in places(each.source for each in sentence.speaking) if start < first < end]
    behind = [first for first in sources if speech.text[first - 2 : first] == ", "]
    yield start, min(behind, default=max(start, speech.text.rfind(", ", start, end)))
