"""Gloss against quotation: where an article says in its own words, or in a headline, what it also quotes.

Found by where a sentence stands beside the quotation, by who speaks in both and by the words they share. What the
paraphrase has and the quoted words have not is listed as just that: no word here says which of them is right (law 5).
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from onrecord.gist import weigh
from onrecord.lacking import Missing, Quoted, Sides, lacking
from onrecord.model import Document, Records, Span
from onrecord.speech import LEADING, Bond, Piece, Sentence, Speech, Turn, Voice, places, said_contents

BEFORE = 3  # sentences before a quotation that may introduce it
NEAR = (1.0, 1.0, 0.0, -1.0)  # points, by how many sentences before it
FAR = 12  # sentences between others
FIRST, LATER = 1.0, 0.75  # points of the first quotation of a speaker below the head of an article, and of others
AT_HEAD = 1.0  # points of a headline that does not tell who speaks
MOST_TURNS = 3  # that a headline is set against
WITHIN = 1.0  # points behind the best of them
LONGEST = 4  # stretches of one turn
MUCH, MORE = 1.0, 1.5  # weight of what those far apart share; and without a cue that says more than "said"
SHARED = 0.4  # weight of what a stretch shares with a sentence
MATTER_MOST = 2.0  # points
AT_LEAST, AT_LEAST_OPEN = 3.0, 3.5  # points; and where nothing tells who speaks
ALONE = 0.4  # points beyond these that a sentence needs that does not stand right before the quotation
SURE = 6.0  # points
BONDS: dict[Bond, float] = {"same": 2.0, "described": 1.5, "named": 1.5, "pronoun": 0.75, "open": 0.5, "other": 0.0}
KNOWN: frozenset[Bond] = frozenset(["same", "described"])
WHY: dict[Bond, str] = {
    "same": "the same speaker",
    "described": "a speaker who is described alike",
    "named": "the speaker is named in it",
    "pronoun": "a pronoun stands for the speaker",
    "open": "not told that it is another speaker",
    "other": "another speaker",
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


def glosses(document: Document, records: Records) -> tuple[Gloss, ...]:
    """The sentences of one article that say what it also quotes, in the order of the text."""
    speech = Speech(document, records)
    pairs: dict[int, list[_Pair]] = {}
    for pair in (*_introducing(speech), *_heading(speech), *_elsewhere(speech)):
        pairs.setdefault(pair.sentence.number, []).append(pair)
    return tuple(_gloss(speech, pairs[number]) for number in sorted(pairs))


def _introducing(speech: Speech) -> Iterator[_Pair]:
    """Sentences right before a quotation, up to one that quotes something else."""
    for turn in speech.turns:
        for distance, near in enumerate(NEAR):
            sentence = speech.own.get(turn.sentence - distance)
            if sentence is None and distance and speech.quotes(turn.sentence - distance):
                break
            if sentence is None or (not distance and not speech.leads(sentence, turn)):
                continue
            pair = _paired(speech, sentence, turn, near, "right before it" if distance < 2 else "before it")
            if pair:
                yield pair


def _heading(speech: Speech) -> Iterator[_Pair]:
    """The head of the article, with the quotations below that are nearest to it."""
    for sentence in (speech.own[number] for number in range(LEADING) if number in speech.own):
        found: list[_Pair] = []
        heard: set[Voice | None] = set()
        for turn in speech.turns:
            if turn.sentence <= sentence.number:
                continue
            near = LATER if turn.voice in heard else FIRST
            heard |= {turn.voice} if turn.voice else set()
            pair = _paired(speech, sentence, turn, near, "at the head of the article")
            found += [pair] if pair else []
        most = max((each.points for each in found), default=0.0)
        yield from [each for each in found if each.points >= most - WITHIN][:MOST_TURNS]


def _elsewhere(speech: Speech) -> Iterator[_Pair]:
    """Sentences that share much with a quotation of the same speaker further away."""
    for sentence in (each for number, each in speech.own.items() if number >= LEADING):
        first = bisect_left(speech.turns, sentence.number - FAR, key=lambda each: each.sentence)
        last = bisect_left(speech.turns, sentence.number + FAR, key=lambda each: each.sentence)
        for turn in speech.turns[first:last]:
            if turn.sentence == sentence.number or 0 < turn.sentence - sentence.number <= BEFORE:
                continue
            pair = _paired(speech, sentence, turn, 0.0, "elsewhere")
            if pair and pair.bond == "same" and pair.shared >= (MUCH if sentence.claims else MORE):
                yield pair


def _paired(speech: Speech, sentence: Sentence, turn: Turn, near: float, where: str) -> _Pair | None:
    """The pair of a sentence and a turn, when enough speaks for it."""
    head = sentence.number < LEADING
    bond = speech.bond(sentence, turn)
    shared = weigh(sentence.stems & turn.matter - (turn.voice.words if turn.voice else frozenset()))
    if bond == "other" or not (head or sentence.speaking or sentence.claims):
        return None
    if not _spoken(sentence, turn, bond, shared):
        return None
    points = max(BONDS[bond], AT_HEAD if head else 0.0) + near + min(MATTER_MOST, shared) + sentence.claims
    points += 1.0 if sentence.said else 0.25 if sentence.speaking else 0.0
    apart = 0.0 if head or near >= NEAR[1] else ALONE
    if points < apart + (AT_LEAST_OPEN if bond == "open" else AT_LEAST):
        return None
    return _Pair(sentence=sentence, turn=turn, bond=bond, shared=shared, points=points, where=where)


def _spoken(sentence: Sentence, turn: Turn, bond: Bond, shared: float) -> bool:
    """Whether a sentence tells that somebody spoke, or shares enough to tell of the same."""
    if bond == "open" and sentence.number < LEADING:
        return (sentence.said or sentence.claims) and (shared >= SHARED or (turn.voice is None and sentence.claims))
    head = sentence.number < LEADING and bool(sentence.speaking)
    return sentence.said or sentence.claims or shared >= SHARED or head


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
        score=round(min(1.0, best.points / SURE), 3),
    )


def _nearest(pair: _Pair) -> list[Piece]:
    """The stretches of a turn that a sentence is set against: all right behind it, else those that share words."""
    close = 0 <= pair.turn.sentence - pair.sentence.number <= BEFORE and pair.sentence.number >= LEADING
    several = list(zip(pair.turn.pieces, pair.turn.stems, strict=True))[:LONGEST]
    shared = [each for each, stems in several if close or weigh(stems & pair.sentence.stems) >= SHARED]
    return shared or [pair.turn.pieces[0]]


def _sides(speech: Speech, sentence: Sentence, voices: Sequence[Voice]) -> Sides:
    """What of a sentence is not compared: what it quotes, and the words for who speaks."""
    told = [(each, speech.voice(each)) for each in sentence.speaking]
    theirs = [each for each, voice in told if voice is None or any(voice.bond(it) in KNOWN for it in voices)]
    if not theirs and told and not any(told[0][1] and told[0][1].bond(it) == "other" for it in voices):
        theirs = [told[0][0]]
    spoken = [voice for each, voice in told if voice and voice.person and each in theirs]
    return Sides(
        aside=tuple(sorted([*speech.marked(sentence.span), *places(each.source for each in theirs)])),
        speaker=frozenset().union(*(each.words for each in (*voices, *spoken) if each.person)),
        cues=places(each.cue for each in sentence.speaking),
        contents=said_contents(sentence.speaking),
    )
