"""Which sentences of two texts are one: the same words in the same or another order, however a few were changed."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from onrecord.model import Document, Sentence, Span
from onrecord.numerals import numbers
from onrecord.reuse.differences import Alignment, Stretch, Token, tokens

HEAD = frozenset(["title", "byline", "boilerplate"])
LEAST = 3  # words in common
MOST_OF = 0.65  # of the words of the shorter sentence
FEWEST, HALF = 5, 0.5  # words in common where no passage reaches, and of the longer sentence
NEARLY = 0.85  # of the words of the shorter one, in whatever order
MOST = 900  # pairs of sentences between two that are one


@dataclass(frozen=True, eq=False)
class Paired:
    """A sentence of the left text and the one of the right text that it is."""

    left_text: str
    right_text: str
    left: Span
    right: Span

    @cached_property
    def alignment(self) -> Alignment:
        """Both word by word."""
        left, right = (self.left.start, self.left.end), (self.right.start, self.right.end)
        return Alignment(self.left_text, left, self.right_text, right)

    @cached_property
    def turned(self) -> "Paired":
        """The same with left and right exchanged."""
        return Paired(self.right_text, self.left_text, self.right, self.left)


def paired(
    left: Document,
    left_sentences: Sequence[Sentence],
    right: Document,
    right_sentences: Sequence[Sentence],
    stretches: Iterable[tuple[Stretch, Stretch]],
) -> list[Paired]:
    """The sentences that are one within stretches that are one, in the order of the left text; each once."""
    ours, theirs = in_body(left, left_sentences), in_body(right, right_sentences)
    votes: Counter[tuple[int, int]] = Counter()
    for left_word, right_word in _equal_words(left.text, right.text, stretches):
        one, other = _at(ours, left_word), _at(theirs, right_word)
        if one is not None and other is not None:
            votes[one, other] += 1
    found: dict[int, int] = {}
    for (one, other), count in sorted(votes.items(), key=lambda each: (-each[1], each[0])):
        shorter = min(len(_words(left.text, ours[one])), len(_words(right.text, theirs[other])))
        if one not in found and other not in found.values() and count >= max(LEAST, MOST_OF * shorter):
            found[one] = other
    found |= _beside(left.text, ours, right.text, theirs, found) if found else {}
    return [Paired(left.text, right.text, ours[one], theirs[other]) for one, other in sorted(found.items())]


def _beside(
    left: str, ours: Sequence[Span], right: str, theirs: Sequence[Span], known: Mapping[int, int]
) -> dict[int, int]:
    """The sentences that are one though no passage reaches there, nearest first: they stand between the same sentences
    that are one, and most of their words are the same in the same order."""
    found: dict[int, int] = {}
    for some, others in _gaps(len(ours), len(theirs), known):
        ranked = sorted(
            (-_alike(left, ours[one], right, theirs[other]), one, other) for one in some for other in others
        )
        for likeness, one, other in ranked:
            if likeness < 0 and one not in found and other not in found.values():
                found[one] = other
    return found


def _gaps(ours: int, theirs: int, known: Mapping[int, int]) -> Iterator[tuple[range, range]]:
    """The sentences between those that are known to be one, where these stand in the same order; few at a time."""
    pins = [(-1, -1), *((one, other) for one, other in sorted(known.items())), (ours, theirs)]
    for (one, other), (next_one, next_other) in pairwise(pins):
        some, others = range(one + 1, next_one), range(other + 1, next_other)
        if some and others and len(some) * len(others) <= MOST:
            yield some, others


def _alike(left: str, one: Span, right: str, other: Span) -> float:
    """How alike two sentences are that no passage joins, 0 where that is too little or their numbers are others."""
    ours, theirs = _words(left, one), _words(right, other)
    shorter, longer = sorted([len(ours), len(theirs)])
    common = sum((Counter(each.folded for each in ours) & Counter(each.folded for each in theirs)).values())
    if common < max(FEWEST, MOST_OF * shorter, HALF * longer):
        return 0.0
    here, there = _counted(left, one), _counted(right, other)
    if here - there and there - here:
        return 0.0
    same = len(Alignment(left, (one.start, one.end), right, (other.start, other.end)).words)
    moved = common >= NEARLY * shorter and same >= HALF * shorter  # who said it stands behind instead of before
    return same / longer if moved or same >= max(FEWEST, MOST_OF * shorter) else 0.0


def _counted(text: str, sentence: Span) -> Counter[float]:
    return Counter(each.value for each in numbers(text, sentence.start, sentence.end))


def in_body(document: Document, sentences: Sequence[Sentence]) -> list[Span]:
    """The sentences in order, those of titles, bylines and boilerplate aside."""
    head = [each.span for each in document.blocks if each.kind in HEAD]
    return sorted(each.span for each in sentences if not any(block.overlaps(each.span) for block in head))


def _words(text: str, span: Span) -> list[Token]:
    return tokens(text, span.start, span.end)


def _at(spans: Sequence[Span], place: int) -> int | None:
    number = bisect_right(spans, place, key=lambda each: each.start) - 1
    return number if number >= 0 and place < spans[number].end else None


def _equal_words(left: str, right: str, stretches: Iterable[tuple[Stretch, Stretch]]) -> Iterator[tuple[int, int]]:
    """Where words stand that are the same in stretches that are one."""
    for one, other in stretches:
        for ours, theirs in Alignment(left, one, right, other).words:
            yield ours.start, theirs.start
