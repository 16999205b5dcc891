"""One article cut in two: the words that it quotes, turn by turn, and the sentences that are its own."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from onrecord.acting import is_of_many
from onrecord.claiming import Stretch, acts, cues
from onrecord.gist import POSSESSIVE, QUOTED, ROOM
from onrecord.model import Attribution, Document, Records, Span
from onrecord.proper import CALENDAR, TITLES, WORDS, Capitals, Token, words
from onrecord.voice import Bond, Voice, is_pronoun, is_telling, telling, voices

LEADING, HIGHEST = 2, 6  # sentences at the head of an article, of so many and before it quotes
LEAST_DIRECT, LEAST_MIXED = 3, 5  # words of a quotation that something can be a gloss of
LEAST_OWN = 3  # words of a gloss beside what it quotes
LEAST_TELLING, LEAST_FRAMING = 1, 3  # of them, words that tell something; and where a quotation ends the sentence
OWN_CONTENT = 3  # code points of a content that somebody said in the sentence's own words
MARKS = " \t\r\n\"'“”„‟«»‘’‚‹›"
ENDS = f"{MARKS}.,;!?)"
FIRST_PERSON = frozenset(["i", "my", "we", "our", "me", "i'm", "i've", "we're", "we've", "myself"])
TOLD = frozenset(["told", "tells", "assured", "asked", "reminded", "warned"])
NEXT = 2  # sentences before a quotation by "its manager" in which whose manager it is is told
SUBJECT = 3  # words before a claim of which nobody is said to be the speaker
OFFICES = TITLES | frozenset(WORDS["roles"])  # "the president" may be whoever is named before
# Behind a statement: "denied it, telling reporters". Not "adding", which mostly goes on to something further.
GOING_ON = re.compile(
    r"(?:[,;–—-]|\band|\bwhile|\bby)\s+(?:later\s+|also\s+|simply\s+)?"
    r"(?:saying|telling|writing|tweeting|posting|stating|declaring|arguing|insisting|explaining|asserting|claiming|calling"
    r"|describing|quipping|joking|complaining)\b[^.;:,“”\"]{0,60}[,:]?$"
)
AGENCY = r"\([A-Z][^()]{1,30}\)"
DAY = r"(?:, (?:\d{1,2} )?[A-Z][a-z]{2,8}\.?(?: \d{1,2})?)?"
DATELINE = re.compile(
    rf"(?:[A-Z][\w.]*,? ){{0,3}}[A-Z]{{3,}}[\w.]*,?(?: [A-Z][\w.]+){{0,2}}{DAY} ?(?:{AGENCY} ?)?[-–—―]+ "
    rf"|[A-Z][\w ,.]{{2,30}} ?{AGENCY} ?[-–—―]+ "
)


@dataclass(frozen=True, slots=True)
class Piece:
    """Words between quotation marks, or set apart as a quotation; `sentence` is the number of the one they begin in,
    `pronoun` is true where "he" or "she" said them and it is not clear who that is."""

    span: Span
    voice: Voice | None
    sentence: int
    pronoun: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that says something in the article's own words, from behind its dateline to a colon or a mark that
    opens a quotation at its end.

    `own` are its words but those in marks, `stems` of all that tell something. `speaking` are the attributions whose
    cue or source stands in it; `said` is true when it has what somebody is said to have said, more than quoted words
    and than what is ascribed to a mind, `claims` where its words begin that say more than that somebody said it.
    """

    number: int
    span: Span
    own: tuple[Token, ...]
    stems: frozenset[str]
    speaking: tuple[Attribution, ...]
    said: bool
    claims: tuple[int, ...]


@dataclass(frozen=True)
class Turn:
    """What one speaker is quoted with, and no sentence of the article's own parts."""

    text: str
    pieces: tuple[Piece, ...]

    @property
    def sentence(self) -> int:
        """The number of the sentence it begins in."""
        return self.pieces[0].sentence

    @cached_property
    def voice(self) -> Voice | None:
        """Who speaks; None when that is not clear."""
        return next((each.voice for each in self.pieces if each.voice), None)

    @cached_property
    def stems(self) -> tuple[frozenset[str], ...]:
        """The stems of each piece that tell something."""
        return tuple(telling(words(self.text, each.span.start, each.span.end)) for each in self.pieces)

    @cached_property
    def matter(self) -> frozenset[str]:
        """The stems of all of it that tell something."""
        return frozenset().union(*self.stems)


class Speech:
    """The turns and the own sentences of one article."""

    def __init__(self, document: Document, records: Records) -> None:
        self.document, self.text = document, document.text
        self.capitals = Capitals(self.text)
        self._spans = sorted(each.span for each in records.sentences)
        self._voices = voices(document, records)
        self._inside = _inside(records.attributions)
        turns = [span for each in records.attributions if each.kind == "block" for span in each.content]
        self._questions = [span for span in turns if self._asks(span)]
        self._pieces = sorted(self._quoted(records.attributions), key=lambda each: each.span)
        self._starts = [each.span.start for each in self._pieces]
        self._roles = sorted(
            ((span, each) for each in records.attributions for span in (*each.cue, *each.source)),
            key=lambda pair: (pair[0], pair[1].id),
        )
        found = (self._sentence(number) for number in range(len(self._spans)))
        self.own: Mapping[int, Sentence] = {each.number: each for each in found if each}
        self.turns = tuple(self._turns())
        below = min(HIGHEST, self.turns[0].sentence + 1) if self.turns else 0
        self.head = frozenset([number for number in self.own if number < below][:LEADING])

    def voice(self, attribution: Attribution) -> Voice | None:
        """Who speaks in an attribution; None when that is not clear."""
        return self._voices.get(attribution.id)

    def bond(self, sentence: Sentence, turn: Turn) -> Bond:
        """How the speaker of a turn is told in a sentence."""
        voice = turn.voice
        told = [theirs for each in sentence.speaking if (theirs := self.voice(each))]
        found: list[Bond] = [each.bond(voice) for each in told]
        if "same" in found:
            return "same"
        if voice and self._described(sentence, turn, voice, told=bool(told)):
            return "described"
        if turn.pieces[0].pronoun and len(told) == 1 and turn.sentence == sentence.number + 1:
            return "named"  # "Hask ducked the question. '...,' he said"
        strangers = "other" in found or any(self.voice(each) for each in sentence.speaking if each.kind == "indirect")
        lows = {word.low for word in sentence.own if not self._owns(word)}
        if voice and not {word for word in voice.words if len(word) > 2}.isdisjoint(lows):
            return ("other" if voice.sure else "open") if strangers else "named" if voice.person else "described"
        if "described" in found:
            return "described"
        unnamed = voice is not None and not voice.person and voice.words.isdisjoint(OFFICES)
        strange = unnamed and any(each.person for each in told)
        apart = ("other" in found and "open" not in found) or (strange and sentence.number not in self.head)
        return "other" if apart else "open"

    def _described(self, sentence: Sentence, turn: Turn, voice: Voice, *, told: bool) -> bool:
        """Whether the speaker of a turn speaks for whom a sentence right before tells of ("Brin denied it. '...,' said
        its manager"), or a claim of which nobody is the speaker opens with a word for them ("Brin threatens war")."""
        if voice.behind and (told or sentence.claims):
            return 0 < turn.sentence - sentence.number <= NEXT
        if not sentence.claims:
            return False
        if turn.sentence == sentence.number + 1 and is_of_many(sentence.own):
            return True  # "Residents feel betrayed. '...,' said Jan Hask, a baker": one speaks for many
        subject = telling(word for word in sentence.own if word.start < sentence.claims[0])
        return not told and 0 < len(subject) <= SUBJECT and 2 * len(subject & voice.described) >= len(subject)

    def leads(self, sentence: Sentence, turn: Turn) -> bool:
        """Whether a sentence tells by itself what it then quotes behind a colon, a comma or "saying"."""
        start, end = sentence.span.start, sentence.span.end
        going_on = GOING_ON.search(self.text, start, end)
        stop = going_on.start() if going_on else end
        introduced = going_on is not None or self.text[end : end + 1] == ":"
        said = [span for each in sentence.speaking if each.kind != "ascribed" for span in each.content]
        own = any(min(each.end, stop) - max(each.start, start) > OWN_CONTENT for each in said)
        told = introduced and self._is_whole(sentence.span, sentence.own, sentence.claims, sentence.speaking)
        comma = self.text[end - 1] == ","
        return (told or (own and (introduced or comma))) and end < turn.pieces[0].span.start

    def _is_whole(
        self, span: Span, own: Sequence[Token], claims: Sequence[int], speaking: Iterable[Attribution]
    ) -> bool:
        """Whether a sentence is a statement without what it introduces: "denied it, saying", "praised Hask:"."""
        going_on = GOING_ON.search(self.text, span.start, span.end)
        if going_on is None:
            return acts(own, said_in(speaking))
        first = next((each for each in claims if each < going_on.start()), None)
        told = (word for word in own if first is not None and first < word.start < going_on.start())
        return any(is_telling(word) and word.low not in CALENDAR for word in told)

    def opens(self, turn: Turn) -> bool:
        """Whether a turn opens the sentence that it begins in: nothing but its mark stands before it."""
        first = turn.pieces[0].span.start
        return not self.text[self._spans[turn.sentence].start : first].strip(MARKS)

    def carries(self, sentence: Sentence) -> bool:
        """Whether a sentence has quoted words of its own in it."""
        return bool(self._within(sentence.span))

    def marked(self, span: Span) -> list[Stretch]:
        """The quotations in a span, marks and all."""
        pieces = [(each.span.start, each.span.end) for each in self._within(span)]
        return sorted([*pieces, *(match.span() for match in QUOTED.finditer(self.text, span.start, span.end))])

    def _owns(self, word: Token) -> bool:
        """Whether a name only says whose something is: "Sanders’ son"."""
        return POSSESSIVE.search(word.raw) is not None or self.text[word.end : word.end + 1] in {"'", "’"}

    def _quoted(self, attributions: Iterable[Attribution]) -> Iterator[Piece]:
        starts = [each.start for each in self._spans]
        for each in attributions:
            least = LEAST_MIXED if each.kind == "mixed" else LEAST_DIRECT
            for start, end in self._marks(each):
                if end - start <= ROOM and len(words(self.text, start, end)) >= least:
                    number, voice = max(0, bisect_right(starts, start) - 1), self.voice(each)
                    pronoun = voice is None and is_pronoun(self.text, each.source)
                    yield Piece(Span(self.document.id, start, end), voice, number, pronoun)

    def _marks(self, attribution: Attribution) -> Iterator[Stretch]:
        """The words between marks in a content."""
        for span in self._said_by(attribution):
            if attribution.kind in {"direct", "block"}:
                yield from _bare(self.text, span.start, span.end)
            elif attribution.kind == "mixed":
                for match in QUOTED.finditer(self.text, max(0, span.start - 1), span.end + 1):
                    yield from _bare(self.text, *match.span())

    def _said_by(self, attribution: Attribution) -> Iterator[Span]:
        """The content of an attribution; the turn of a transcript ends where a paragraph quotes somebody in the
        article's own voice, since nothing but the next label would end it."""
        turn = attribution.kind == "block"
        for number, span in enumerate(attribution.content):
            if turn and number and self._tells_of(attribution, span):
                return
            if not turn or not self._asks(span):  # a question is its asker's, and nobody's answer
                yield span

    def _asks(self, span: Span) -> bool:
        return self.text[span.end - 1] == "?"

    def _tells_of(self, block: Attribution, paragraph: Span) -> bool:
        """Whether a paragraph of a turn quotes in marks, and nobody says "I" in it outside them."""
        quoting = any(span.overlaps(paragraph) for each in self._inside.get(block.id, ()) for span in each.content)
        line = words(self.text, paragraph.start, paragraph.end)
        marks = [match.span() for match in QUOTED.finditer(self.text, paragraph.start, paragraph.end)]
        plain = {word.low for word in _outside(line, marks)}
        return quoting and len(plain) > 0 and FIRST_PERSON.isdisjoint(plain)

    def _within(self, span: Span) -> list[Piece]:
        """The pieces that begin in a span, or run into it."""
        first = max(0, bisect_left(self._starts, span.start) - 1)
        last = bisect_left(self._starts, span.end)
        return [each for each in self._pieces[first:last] if each.span.overlaps(span)]

    def _sentence(self, number: int) -> Sentence | None:
        """A sentence with what it says by itself; None for one that only quotes, or leads to a quotation."""
        whole = self._spans[number]
        if any(whole.overlaps(each) for each in self._questions):
            return None
        pieces = self._within(whole)
        span = self._own(whole, pieces)
        if span is None or any(each.span.start - span.start <= 1 for each in pieces):
            return None  # behind a quotation stands who said it, and where
        if self._is_tail(whole):
            return None
        line = words(self.text, span.start, span.end)
        speaking = self.speaking(span)
        own = _outside(line, [match.span() for match in QUOTED.finditer(self.text, span.start, span.end)])
        claims = tuple(each[0] for each in cues(self.text, own, said_in(speaking)))
        tags = places((*each.source, *each.cue) for each in speaking)
        tells = sum(map(is_telling, _outside(own, tags)))
        framing = span.end < pieces_end(pieces, span) or self.text[span.end - 1] == ":"
        framing = framing and not self._is_whole(span, own, claims, speaking)
        least = LEAST_FRAMING if framing else 0 if claims else LEAST_TELLING
        mine = number >= LEADING and not FIRST_PERSON.isdisjoint(_speaking_for(own))
        if len(own) < LEAST_OWN or tells < least or mine:
            return None
        said = any(first <= word.start < last for first, last in said_contents(speaking) for word in own)
        return Sentence(number, span, tuple(own), telling(line), speaking, said, claims)

    def _is_tail(self, span: Span) -> bool:
        """Whether a sentence holds who said what is quoted right before it: "'Who pays?' | Hask asked in Ald."."""
        before = bisect_left(self._pieces, span.start, key=lambda each: each.span.start) - 1
        end = self._pieces[before].span.end if before >= 0 else span.start
        between = self.text[end : span.start]
        if end >= span.start or between.strip(ENDS) or "\n" in between:
            return False
        several = [[it.end for it in each.content] for each in self.speaking(span)]
        return any(ends and end - 1 <= max(ends) <= span.start for ends in several)

    def _own(self, span: Span, pieces: Sequence[Piece]) -> Span | None:
        """A sentence without its dateline, and without the quotation that ends it."""
        dateline = DATELINE.match(self.text, span.start, span.end)
        start, end = dateline.end() if dateline else span.start, span.end
        if pieces and not self.text[pieces[-1].span.end : span.end].strip(ENDS):
            first = pieces[-1].span.start
            end = start + len(self.text[start:first].rstrip(MARKS))
            end -= end > start and self.text[end - 1] == ":"
        return Span(span.document, start, end) if start < end else None

    def speaking(self, span: Span) -> tuple[Attribution, ...]:
        """The attributions whose source or cue stands in a span, those inside others aside."""
        first = bisect_left(self._roles, span.start, key=lambda pair: pair[0].start)
        last = bisect_left(self._roles, span.end, key=lambda pair: pair[0].start)
        found = {each.id: each for _, each in self._roles[first:last]}
        return tuple(each for each in found.values() if each.via not in found)

    def _turns(self) -> Iterator[Turn]:
        pieces: list[Piece] = []
        for piece in self._pieces:
            if pieces and self._parted(pieces, piece):
                yield Turn(self.text, tuple(pieces))
                pieces = []
            pieces.append(piece)
        if pieces:
            yield Turn(self.text, tuple(pieces))

    def _parted(self, pieces: Sequence[Piece], piece: Piece) -> bool:
        before = pieces[-1]
        voice = next((each.voice for each in pieces if each.voice), None)
        if voice and piece.voice and voice.differs(piece.voice):
            return True
        if before.sentence in self.own and before.sentence != piece.sentence:
            return True
        return any(number in self.own for number in range(before.sentence + 1, piece.sentence + 1))


def pieces_end(pieces: Sequence[Piece], span: Span) -> int:
    """Where the last of some quotations ends, or the span that has none."""
    return max([each.span.end for each in pieces], default=span.end)


def places(several: Iterable[Iterable[Span]]) -> tuple[Stretch, ...]:
    """Some spans as stretches, in order."""
    return tuple(sorted((span.start, span.end) for each in several for span in each))


def said_contents(several: Iterable[Attribution]) -> tuple[Stretch, ...]:
    """Where the contents stand that somebody is said to have said; not those only ascribed to a mind."""
    return places(each.content for each in several if each.kind != "ascribed")


def said_in(several: Iterable[Attribution]) -> tuple[Stretch, ...]:
    """Where some attributions have the cues by which somebody says something; not those only ascribed to a mind."""
    return places(each.cue for each in several if each.kind != "ascribed")


def _speaking_for(own: Sequence[Token]) -> Iterator[str]:
    """The words of a sentence but those to whom somebody said it: "told me that he would rather sell"."""
    yield from (word.low for at, word in enumerate(own) if not at or own[at - 1].low not in TOLD)


def _outside(line: Iterable[Token], stretches: Sequence[Stretch]) -> list[Token]:
    return [word for word in line if not any(start <= word.start < end for start, end in stretches)]


def _inside(attributions: Iterable[Attribution]) -> dict[str, list[Attribution]]:
    """The quotations in marks that stand inside other attributions, by the id of those."""
    found: dict[str, list[Attribution]] = {}
    for each in attributions:
        if each.via is not None and each.kind in {"direct", "mixed"}:
            found.setdefault(each.via, []).append(each)
    return found


def _bare(text: str, start: int, end: int) -> Iterator[Stretch]:
    """A stretch without the marks around it."""
    while start < end and text[start] in MARKS:
        start += 1
    while start < end and text[end - 1] in MARKS:
        end -= 1
    if start < end:
        yield start, end
