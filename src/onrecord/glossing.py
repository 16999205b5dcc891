"""Gloss against quotation: where an article says in its own words, or in a headline, what it also quotes.

Found by where a sentence stands beside the quotation, by who speaks in both and by the words they share. What the
paraphrase has and the quoted words have not is listed as just that: no word here says which of them is right (law 5).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from onrecord.claiming import Stretch
from onrecord.gist import weigh
from onrecord.lacking import Missing, Quoted, Sides, lacking
from onrecord.listing import Against, Listing
from onrecord.model import Document, Records, Span
from onrecord.pairing import Pair, Pairing
from onrecord.speech import LEADING, Sentence, Speech, places, said_in
from onrecord.voice import Bond, Voice

SOON = 3  # sentences before a quotation that may introduce it
LONGEST = 6  # stretches of one turn
MOST_TURNS = 4  # that a sentence is set against
AT_LEAST = -1.4  # points of a pair: on articles left out, a third of those shown are then no pair (bench/gloss)
WITHIN = 3.0  # points behind the best
LENT, LENT_SHARE, LESS = 0.6, 0.15, 0.5  # what a headline shares with the sentence below; the points that this costs
AT_HEAD, RIGHT_BEFORE, SOON_BEFORE, FAR_OFF = "at the head of the article", "right before it", "before it", "elsewhere"
ASKED = frozenset(["asked", "pressed", "pushed", "questioned", "challenged", "quizzed"])
OPENING = 2  # words of a sentence in which it tells that somebody was asked
GUESS, GUESSED = 0.5, "; perhaps another matter"  # what is as often none
KNOWN: frozenset[Bond] = frozenset(["same", "described"])
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
    return tuple(_gloss(speech, pairs) for pairs in likely.values() if pairs)


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
    quoted = sorted({each.span for pair in pairs for each in pair.turn.pieces[:LONGEST]})
    sides = _sides(speech, sentence, [pair.turn.voice for pair in pairs if pair.turn.voice])
    words = Quoted(speech.text, quoted)
    missing = lacking(speech.text, sentence.span, words, speech.capitals, sides)
    against = Against(quoted=words, theirs=_theirs(speech, pairs), several=len(missing), likely=best.score)
    listing = Listing(speech, sentence, against)
    return Gloss(
        span=sentence.span,
        quoted=tuple(quoted),
        missing=tuple(each for each in missing if listing.lists(each)),
        why=f"{WHY[best.bond]}, {_where(speech, best)}{GUESSED if best.score < GUESS else ''}",
        score=round(best.score, 3),
    )


def _theirs(speech: Speech, pairs: Sequence[Pair]) -> tuple[Stretch, ...]:
    """The cues by which whoever is quoted says something in the sentence."""
    voices = [pair.turn.voice for pair in pairs if pair.turn.voice]
    told = [(each, speech.voice(each)) for each in pairs[0].sentence.speaking]
    return places(each.cue for each, voice in told if voice and any(voice.bond(it) in KNOWN for it in voices))


def _sides(speech: Speech, sentence: Sentence, voices: Sequence[Voice]) -> Sides:
    """What of a sentence is not compared: what it quotes, and the words for who speaks."""
    told = [(each, speech.voice(each)) for each in sentence.speaking]
    theirs = [
        each
        for each, voice in told
        if voice is None or (voice.person and not voices) or any(it.behind or voice.bond(it) in KNOWN for it in voices)
    ]
    first, lead = told[0] if told else (None, None)
    if not theirs and not any(lead and lead.bond(it) == "other" for it in voices):
        theirs = [each for each, voice in told if each is first or (lead and lead.bond(voice) == "same")]
    spoken = [voice for each, voice in told if voice and voice.person and each in theirs]
    return Sides(
        aside=tuple(sorted([*speech.marked(sentence.span), *places(each.source for each in theirs)])),
        asked=(*_asked(speech, sentence), *places(each.cue for each, _ in told if each not in theirs)),
        speaker=frozenset().union(*(each.words for each in (*voices, *spoken) if each.person)),
        said=said_in(sentence.speaking),
    )


def _asked(speech: Speech, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """What somebody was asked, before who answered: "Asked whether they may leave, Hask said"."""
    start, end = sentence.span.start, sentence.span.end
    if ASKED.isdisjoint(word.low for word in sentence.own[:OPENING]):
        return
    sources = [first for first, _ in places(each.source for each in sentence.speaking) if start < first < end]
    behind = [first for first in sources if speech.text[first - 2 : first] == ", "]
    yield start, min(behind, default=max(start, speech.text.rfind(", ", start, end)))
