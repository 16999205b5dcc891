"""Gloss against quotation: where an article says in its own words, or in a headline, what it also quotes.

Found by where a sentence stands beside the quotation, by who speaks in both and by the words they share. What the
paraphrase has and the quoted words have not is listed as just that: no word here says which of them is right (law 5).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from onrecord.describing import descriptions
from onrecord.gist import weigh
from onrecord.lacking import Missing, Quoted, Sides, lacking
from onrecord.model import Document, Records, Span
from onrecord.pairing import Pair, Pairing
from onrecord.speech import LEADING, Sentence, Speech, said_in
from onrecord.voice import Bond, Voice

SOON = 3  # sentences before a quotation that may introduce it
LONGEST = 6  # stretches of one turn
MOST_TURNS = 4  # that a sentence is set against
AT_LEAST = -1.4  # points of a pair: on articles left out, half of those shown are then no pair (bench/gloss)
WITHIN = 3.0  # points behind the best
LENT, LENT_SHARE, LESS = 0.6, 0.15, 0.5  # what a headline shares with the sentence below; the points that this costs
AT_HEAD, RIGHT_BEFORE, SOON_BEFORE, FAR_OFF = "at the head of the article", "right before it", "before it", "elsewhere"
GUESS, GUESSED = 0.5, "; perhaps another matter"  # what is as often none
WHY: dict[Bond, str] = {
    "same": "the same speaker",
    "described": "a speaker who is described alike",
    "named": "the speaker is named in it",
    "open": "not told that it is another speaker",
    "other": "another name for who speaks",
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


def glosses(document: Document, records: Records) -> tuple[Gloss, ...]:
    """The sentences of one article that say what it also quotes, in the order of the text."""
    speech = Speech(document, records)
    pairing = Pairing(speech)
    likely = {sentence.number: _likely(pairing, sentence) for sentence in speech.own.values()}
    likely |= _lent(speech, likely)
    return tuple(_gloss(speech, one) for pairs in likely.values() for one in _by_speaker(pairs))


def is_telling(gloss: Gloss) -> bool:
    """Whether a reader learns something: of a guess, only where something is not in the words quoted."""
    return bool(gloss.missing) or gloss.score >= GUESS


def _likely(pairing: Pairing, sentence: Sentence) -> list[Pair]:
    """The pairs of one sentence for which enough speaks, the best first, and those less sure with the same speaker."""
    several = sorted(pairing.pairs(sentence), key=lambda each: (-each.points, each.turn.sentence))
    if not several or several[0].points < AT_LEAST or several[0].is_event:
        return []
    best = several[0]
    near = (each for each in several if each.points >= best.points - WITHIN)
    return [each for each in near if each.points >= AT_LEAST or _one_speaker(each, best)][:MOST_TURNS]


def _by_speaker(pairs: Sequence[Pair]) -> list[list[Pair]]:
    """The pairs of one sentence, those of each speaker together: nobody's words are set beside another's."""
    found: list[list[Pair]] = []
    for pair in pairs:
        theirs = next((each for each in found if _one_speaker(each[0], pair)), None)
        if theirs is None:
            found.append([pair])
        else:
            theirs.append(pair)
    return found


def _one_speaker(one: Pair, other: Pair) -> bool:
    voices = one.turn.voice, other.turn.voice
    return voices[0] is not None and voices[0].bond(voices[1]) == "same"


def _lent(speech: Speech, likely: Mapping[int, Sequence[Pair]]) -> dict[int, list[Pair]]:
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


def _where(speech: Speech, pair: Pair) -> str:
    """Where a sentence stands to a quotation, told to people."""
    if pair.sentence.number in speech.head:
        return AT_HEAD
    if 0 <= pair.distance < 2:
        return RIGHT_BEFORE
    return SOON_BEFORE if 0 < pair.distance <= SOON else FAR_OFF


def _gloss(speech: Speech, pairs: Sequence[Pair]) -> Gloss:
    sentence, best = pairs[0].sentence, max(pairs, key=lambda each: each.points)
    quoted = tuple(sorted({each.span for pair in pairs for each in pair.turn.pieces[:LONGEST]}))
    return Gloss(
        span=sentence.span,
        quoted=quoted,
        missing=not_quoted(speech, sentence.span, quoted, [pair.turn.voice for pair in pairs if pair.turn.voice]),
        why=f"{WHY[best.bond]}, {_where(speech, best)}{GUESSED if best.score < GUESS else ''}",
        score=round(best.score, 3),
    )


def not_quoted(speech: Speech, span: Span, quoted: Sequence[Span], voices: Sequence[Voice]) -> tuple[Missing, ...]:
    """What a stretch of an article says and some words that it quotes from one speaker do not."""
    sides = Sides(
        aside=tuple(sorted([*speech.marked(span), *descriptions(speech, span, voices)])),
        speaker=frozenset().union(*(each.words for each in voices)),
        said=said_in(speech.speaking(span)),
    )
    return lacking(speech.text, span, Quoted(speech.text, quoted), speech.capitals, sides)
