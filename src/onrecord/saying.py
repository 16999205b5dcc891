"""Does it say so? Words that are attributed to an article, set beside what that article says.

Found there to the word, with other words, or as the same matter put otherwise, or not found. What differs is named as
it stands on both sides, and which side is better is said nowhere (law 5). Linear in both texts.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Literal

from onrecord.claiming import Stretch
from onrecord.contrasting import Contrast, contrasts
from onrecord.gist import NEGATIONS, NOT_SAID, QUOTED, STOP_MARK, tells, weigh
from onrecord.model import Document, Records, Span
from onrecord.numerals import numbers
from onrecord.onematter import Matter, denied, matter_of, told_by
from onrecord.proper import same_stem
from onrecord.reuse.differences import Alignment, Difference, Token, tokens

Found = Literal["verbatim", "altered", "reported", "not found"]

LEAST_QUOTED, LEAST_PLAIN = 3, 5  # words between marks, and without marks, that can stand there to the word
ALIKE_QUOTED, ALIKE_PLAIN = 0.6, 0.75  # share of the words that must be the same, else it is put otherwise
LEADING = frozenset(["that", "to", "if", "whether", "for"])  # before what somebody is said to have said
NEARLY = 0.8  # share of the words that shows enough, however small they are
MOST = 24  # pieces that are looked for
ROOM = 1.5  # of the length of the words, where they are looked for
ISLAND = 12  # words between two that are the same, at most, within one passage
MATTER, SHARE = 1.6, 0.33  # weight of the stems in common, and its share of all, to be shown
BESIDE_NAMES = 0.6  # of it, what no name weighs
SMALL = 0.3  # weight of a small word where a passage is looked for
LEAST_SHORT = 1.0  # weight of fewer words between marks that can stand there to the word
BESIDE, MORE = 2, 0.8  # further sentences there, and what each must add
SENTENCE = re.compile(r"[^.!?…\n]+(?:[.!?…](?!\s|$)[^.!?…\n]*)*[.!?…]*[\"”’')\]]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class SaysSo:
    """Whether an article says what is attributed to it.

    verbatim: the same words, typography aside; altered: most of the words, `steps` are the way from one side to the
    other; reported: the same matter in other words; not found: none of these. `left` is what is attributed, `right`
    where that stands there; `near`, where it is not found, the sentences that share most of its words, if any do.
    """

    found: Found
    left: tuple[Span, ...]
    right: tuple[Span, ...] = ()
    steps: tuple[Difference, ...] = ()
    differences: tuple[Contrast, ...] = ()
    near: tuple[Span, ...] = ()


def says(
    content: Sequence[Span], text: str, cited: Document, records: Records | None = None, *, speaker: str | None = None
) -> SaysSo:
    """Whether the article `cited` says what some spans of another article's text attribute to it; words between
    quotation marks are looked for first. `speaker` is the name of the one who is said here to say it."""
    spans = tuple(sorted(content))
    there = _There(cited, records)
    quoted = [each for each in _quoted(spans, text) if each.tells]
    pieces = (quoted or [each for each in _parts(spans, text, quoted=False) if each.tells])[:MOST]
    matches = there.matches(pieces)
    if any(matches):
        return _stands(spans, text, there, pieces, matches, speaker)
    return _reported(spans, text, there, speaker)


@dataclass(frozen=True, slots=True)
class _Piece:
    """Words that are attributed without a break."""

    text: str
    place: Stretch
    words: tuple[Token, ...]
    quoted: bool

    @property
    def long(self) -> bool:
        """Whether it has words enough to be known though some are changed."""
        return len(self.words) >= (LEAST_QUOTED if self.quoted else LEAST_PLAIN)

    @property
    def tells(self) -> bool:
        """Whether it has words enough, or such that they do not stand there by chance."""
        return self.long or weigh(matter_of(self.words)) >= (LEAST_SHORT if self.quoted else MATTER)


@dataclass(frozen=True, slots=True)
class _Match:
    """Where a piece stands there."""

    place: Stretch
    alignment: Alignment
    left: str
    right: str

    @property
    def same(self) -> bool:
        """Whether no word is another."""
        return not self.changes

    @property
    def changes(self) -> list[Difference]:
        """The steps that change a word; a number in words and in digits is one."""
        return [step for step in self.alignment.steps if step.op != "equal" and not self._one_number(step)]

    def _one_number(self, step: Difference) -> bool:
        ours, theirs = numbers(self.left, *step.left), numbers(self.right, *step.right)
        whole = [
            len(several) == 1 and (several[0].start, several[0].end) == place
            for several, place in ((ours, step.left), (theirs, step.right))
        ]
        return all(whole) and ours[0].value == theirs[0].value


def _quoted(spans: Iterable[Span], text: str) -> list[_Piece]:
    """The words between quotation marks, those around a content taken in."""
    found: list[Stretch] = []
    for span in spans:
        for match in QUOTED.finditer(text, max(0, span.start - 1), min(len(text), span.end + 1)):
            found.append(match.span("double" if match.group("double") is not None else "single"))
    places = [Span(next(iter(spans)).document, *place) for place in found if place[0] < place[1]] if found else []
    return _parts(places, text, quoted=True)


def _parts(spans: Iterable[Span], text: str, *, quoted: bool) -> list[_Piece]:
    """The words of some spans, parted where something was put in or left out."""
    found: list[_Piece] = []
    for span in spans:
        cuts = [(span.start, span.start), *(m.span() for m in NOT_SAID.finditer(text, span.start, span.end))]
        for before, after in pairwise([*cuts, (span.end, span.end)]):
            words = tuple(tokens(text, before[1], after[0])) if before[1] < after[0] else ()
            words = words[1:] if not quoted and words and words[0].folded in LEADING else words
            if words:
                found.append(_Piece(text, (words[0].start, words[-1].end), words, quoted))
    return found


class _There:
    """The cited article: its words in one line, its sentences."""

    def __init__(self, document: Document, records: Records | None) -> None:
        self.document, self.text, self.records = document, document.text, records
        self.words = tokens(self.text, 0, len(self.text))
        self._line = f" {' '.join(word.folded for word in self.words)} "
        self._places: list[int] = []
        at = 1
        for word in self.words:
            self._places.append(at)
            at += len(word.folded) + 1

    @cached_property
    def sentences(self) -> list[Stretch]:
        """Its sentences, as they were read or as their marks part them."""
        if self.records and self.records.sentences:
            return sorted((each.span.start, each.span.end) for each in self.records.sentences)
        return [match.span() for match in SENTENCE.finditer(self.text)]

    def span(self, place: Stretch) -> Span:
        """A place as a span of this article."""
        return Span(self.document.id, *place)

    def matches(self, pieces: Sequence[_Piece]) -> list[_Match | None]:
        """Where each piece stands, to the word or with a few words changed; behind the piece before it where it can."""
        found: list[_Match | None] = []
        behind = 0
        for piece in pieces:
            match = self._verbatim(piece, behind) or self._altered(piece)
            behind = match.place[1] if match else behind
            found.append(match)
        return found

    def _verbatim(self, piece: _Piece, behind: int) -> _Match | None:
        wanted = f" {' '.join(word.folded for word in piece.words)} "
        first = bisect_left(self.words, behind, key=lambda word: word.start)
        start = self._places[first] - 1 if first < len(self._places) else len(self._line)
        at = self._line.find(wanted, start)
        at = at if at >= 0 else self._line.find(wanted)
        if at < 0:
            return None
        number = bisect_left(self._places, at + 1)
        return self._match(piece, (self.words[number].start, self.words[number + len(piece.words) - 1].end))

    def _match(self, piece: _Piece, place: Stretch) -> _Match:
        return _Match(place, Alignment(piece.text, piece.place, self.text, place), piece.text, self.text)

    def _altered(self, piece: _Piece) -> _Match | None:
        """The passage that has most of a piece's words, in their order."""
        window = self._window(piece) if piece.long else None
        if window is None:
            return None
        around = Alignment(piece.text, piece.place, self.text, window)
        run = _together(around.words, self.words)
        alike = ALIKE_QUOTED if piece.quoted else ALIKE_PLAIN
        if len(run) < LEAST_QUOTED or len(run) < alike * len(piece.words):
            return None
        most = weigh(matter_of(piece.words))
        if len(run) < NEARLY * len(piece.words) and 2 * weigh(matter_of(word for word, _ in run)) < most:
            return None  # the same small words
        return self._match(piece, self._extended(piece, run))

    def _extended(self, piece: _Piece, run: Sequence[tuple[Token, Token]]) -> Stretch:
        """A passage with as many further words, within its sentence, as the piece has before and behind it."""
        before = sum(word.end <= run[0][0].start for word in piece.words)
        behind = sum(word.start >= run[-1][0].end for word in piece.words)
        first, last = (
            bisect_left(self.words, word.start, key=lambda each: each.start) for _, word in (run[0], run[-1])
        )
        while before and first and not STOP_MARK.search(self.text, self.words[first - 1].end, self.words[first].start):
            first, before = first - 1, before - 1
        while (
            behind
            and last + 1 < len(self.words)
            and not STOP_MARK.search(self.text, self.words[last].end, self.words[last + 1].start)
        ):
            last, behind = last + 1, behind - 1
        return self.words[first].start, self.words[last].end

    def _window(self, piece: _Piece) -> Stretch | None:
        """The stretch, somewhat longer than a piece, that has most of what its words weigh."""
        wanted = Counter(word.folded for word in piece.words)
        weights = {word: weigh([same_stem(word)]) if tells(word) else SMALL for word in wanted}
        size = max(LEAST_QUOTED, int(ROOM * len(piece.words)))
        held: Counter[str] = Counter()
        now = best = 0.0
        last = -1
        for number, word in enumerate(self.words):
            if word.folded in wanted:
                held[word.folded] += 1
                now += weights[word.folded] if held[word.folded] <= wanted[word.folded] else 0.0
            gone = self.words[number - size].folded if number >= size else ""
            if gone in wanted:
                now -= weights[gone] if held[gone] <= wanted[gone] else 0.0
                held[gone] -= 1
            if now > best + 1e-9:
                best, last = now, number
        if last < 0 or 2 * best < sum(weights[word] * count for word, count in wanted.items()):
            return None
        first, end = max(0, last - size), min(len(self.words), last + size // 2)
        return self.words[first].start, self.words[end - 1].end

    def around(self, places: Sequence[Stretch]) -> list[Stretch]:
        """The sentences that some places stand in."""
        sentences = self.sentences
        found: set[Stretch] = set()
        for start, end in places:
            first = max(0, bisect_right(sentences, start, key=lambda each: each[0]) - 1)
            last = bisect_left(sentences, end, key=lambda each: each[0])
            found.update(each for each in sentences[first:last] if each[1] > start)
            found.update([(start, end)] if first >= last else [])
        return sorted(found)

    def matter(self, told: Matter) -> tuple[list[Stretch], bool]:
        """The sentences that share most with what somebody is said to have said, in order, and whether that is enough
        to be the same matter; none where they share too little to be shown, or names alone."""
        sentences = self.sentences
        lines = [self._stems(*each) for each in sentences]
        held = [weigh(told.stems.intersection(line)) for line in lines]
        best = max(range(len(held)), key=lambda number: (held[number], -number), default=-1)
        if best < 0 or held[best] == 0:
            return [], False
        taken, stems = [best], told.stems.intersection(lines[best])
        for number in (best - 1, best + 1):
            more = told.stems.intersection(lines[number]) if 0 <= number < len(held) else frozenset[str]()
            if weigh(more - stems) >= MORE and len(taken) <= BESIDE:
                taken.append(number)
                stems |= more
        near = weigh(stems) >= max(MATTER, SHARE * weigh(told.stems)) and weigh(stems - told.names) >= BESIDE_NAMES
        places = sorted(sentences[number] for number in taken)
        if not near:
            return [], False
        turned = denied(tokens(self.text, *sentences[best])) != told.denied
        return places, not turned and told.same(lines[best])

    def _stems(self, start: int, end: int) -> tuple[str, ...]:
        first, last = (bisect_left(self.words, place, key=lambda word: word.start) for place in (start, end))
        return tuple(same_stem(word.folded) for word in self.words[first:last])


def _together(words: Sequence[tuple[Token, Token]], line: Sequence[Token]) -> list[tuple[Token, Token]]:
    """The longest run of the same words between which few others stand there."""
    runs: list[list[tuple[Token, Token]]] = []
    last = 0
    for pair in words:
        number = bisect_left(line, pair[1].start, key=lambda word: word.start)
        if runs and number - last <= ISLAND:
            runs[-1].append(pair)
        else:
            runs.append([pair])
        last = number
    return max(runs, key=len, default=[])


def _stands(  # noqa: PLR0913, PLR0917 - one call with all that was found
    spans: tuple[Span, ...], text: str, there: _There, pieces: Sequence[_Piece], matches: Sequence[_Match | None],
    speaker: str | None,
) -> SaysSo:  # fmt: skip
    """The words, or most of them, stand there."""
    document = spans[0].document
    found = [each for each in matches if each]
    changes = [
        each for piece, match in zip(pieces, matches, strict=True) for each in _changes(document, piece, match, there)
    ]
    left_out = list(_left_out(pieces, matches, there))
    right = [there.span(each.place) for each in found]
    around = [there.span(each) for each in there.around([each.place for each in found])]
    beside = list(contrasts(spans, text, around, there.text, records=there.records, speaker=speaker))
    same = all(each and each.same for each in matches)
    return SaysSo(
        found="verbatim" if same else "altered",
        left=tuple(Span(document, *each.place) for each in pieces),
        right=tuple(right),
        steps=tuple(step for each in found for step in each.alignment.steps),
        differences=(*(each for each in changes if not _told(each, beside)), *left_out, *beside),
    )


def _changes(document: str, piece: _Piece, match: _Match | None, there: _There) -> Iterator[Contrast]:
    """The words of a piece that are others there."""
    if match is None:
        yield Contrast(what="words", left=(Span(document, *piece.place),))
        return
    for step in match.changes:
        sides = [_words_at(piece.text, step.left), _words_at(there.text, step.right)]
        negated = [any(word in NEGATIONS or word.endswith("n't") for word in side) for side in sides]
        yield Contrast(
            what="negation" if negated[0] != negated[1] else "words",
            left=(Span(document, *step.left),) if step.left[0] < step.left[1] else (),
            right=(there.span(step.right),) if step.right[0] < step.right[1] else (),
        )


def _told(change: Contrast, others: Iterable[Contrast]) -> bool:
    """Whether other words are a number, a hedge or a name that is told by itself."""
    return change.what == "words" and any(
        set(change.left) <= set(each.left) and set(change.right) <= set(each.right) for each in others
    )


def _words_at(text: str, place: Stretch) -> list[str]:
    return [word.replace("’", "'") for word in text[place[0] : place[1]].casefold().split()]


def _left_out(pieces: Sequence[_Piece], matches: Sequence[_Match | None], there: _There) -> Iterator[Contrast]:
    """What stands there between two pieces that follow one another here with a mark of omission between."""
    for (one, before), (other, after) in pairwise(zip(pieces, matches, strict=True)):
        if before is None or after is None or before.place[1] >= after.place[0]:
            continue
        cut = NOT_SAID.search(one.text, one.place[1], other.place[0])
        between = tokens(there.text, before.place[1], after.place[0])
        if cut and between:
            yield Contrast(what="left out", right=(there.span((between[0].start, between[-1].end)),))


def _reported(spans: tuple[Span, ...], text: str, there: _There, speaker: str | None) -> SaysSo:
    """The same matter in other words, or nothing of it, with the passage that is nearest."""
    told = told_by(spans, text, speaker)
    places, same = there.matter(told) if told.line else ([], False)
    right = tuple(there.span(each) for each in places)
    if not same:
        return SaysSo(found="not found", left=spans, near=right)
    return SaysSo(
        found="reported",
        left=spans,
        right=right,
        differences=tuple(contrasts(spans, text, right, there.text, records=there.records, speaker=speaker)),
    )
