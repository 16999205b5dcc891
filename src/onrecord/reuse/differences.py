"""What differs between two passages that are one: word by word, to the code point on both sides.

Linear for what news copies look like: words are first pinned where a run of them stands once on each side, and only the
gaps between two pins are compared in full (the patience method of Bram Cohen, then difflib).
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

from onrecord.folding import unaccented

Op = Literal["equal", "replace", "insert", "delete"]
Stretch = tuple[int, int]
WORD = re.compile(r"(?:[^\W\d_]\.){2,}|\d+(?:[.,:]\d+)*|[^\W\d_](?:[^\W\d_]|[\u00ad\u200b-\u200d\u2060])*")
UNSEEN = re.compile(r"[\u00ad\u200b-\u200d\u2060.,]")
RUNS = (4, 2, 1)  # words in a row that pin two places, tried in this order
ISLAND = 2  # equal words between two changes
MOST = 1 << 20  # pairs of equal words up to which a gap is compared in full


class Difference(NamedTuple):
    """One step from the left passage to the right one; code points of each text, half-open.

    The steps cover both passages without a gap. One side of an insertion or deletion is empty, at its place.
    """

    op: Op
    left: Stretch
    right: Stretch


class Token(NamedTuple):
    """A word, folded, and where it stands."""

    folded: str
    start: int
    end: int


def differences(left_text: str, left_span: Stretch, right_text: str, right_span: Stretch) -> list[Difference]:
    """The steps that lead from one passage to the other, in order.

    Words are compared without case and accents; marks, blanks, the dots of initials and the commas of a number make no
    difference, so typography alone is "equal". A changed step goes from its first word to the end of its last.
    """
    return _steps(tokens(left_text, *left_span), left_span, tokens(right_text, *right_span), right_span)


def _steps(left: Sequence[Token], left_span: Stretch, right: Sequence[Token], right_span: Stretch) -> list[Difference]:
    changes = list(_changes([each.folded for each in left], [each.folded for each in right]))
    found: list[Difference] = []
    here = left_span[0], right_span[0]
    for (left_from, left_to), (right_from, right_to) in changes:
        left_place = _place(left, left_from, left_to, here[0])
        right_place = _place(right, right_from, right_to, here[1])
        _equal(found, here, (left_place[0], right_place[0]))
        op: Op = "insert" if left_from == left_to else "delete" if right_from == right_to else "replace"
        found.append(Difference(op, left_place, right_place))
        here = left_place[1], right_place[1]
    _equal(found, here, (left_span[1], right_span[1]))
    return found


def tokens(text: str, start: int, end: int) -> list[Token]:
    """The words of a stretch of text."""
    return [Token(fold(match[0]), match.start(), match.end()) for match in WORD.finditer(text, start, end)]


@lru_cache(maxsize=1 << 16)
def fold(word: str) -> str:
    """A word without case, accents and marks; a number keeps what parts its whole from its fraction."""
    if word[0].isdigit():
        return re.sub(r",(?=\d{3}(?!\d))", "", word)
    return UNSEEN.sub("", unaccented(word).casefold())


def similarity(steps: Sequence[Difference], left_text: str, right_text: str) -> float:
    """The share of the words of the longer side that are the same on both, 0 to 1."""
    words = [
        (len(tokens(left_text, *step.left)), len(tokens(right_text, *step.right)), step.op == "equal") for step in steps
    ]
    longer = max(sum(each[0] for each in words), sum(each[1] for each in words))
    return sum(min(each[:2]) for each in words if each[2]) / longer if longer else 1.0


class Alignment:
    """Two passages word by word: the steps from one to the other, and which place of the left is which of the right."""

    def __init__(self, left_text: str, left_span: Stretch, right_text: str, right_span: Stretch) -> None:
        self.left, self.right = tokens(left_text, *left_span), tokens(right_text, *right_span)
        self.steps = _steps(self.left, left_span, self.right, right_span)

    @cached_property
    def turned(self) -> "Alignment":
        """The same with left and right exchanged."""
        other = Alignment("", (0, 0), "", (0, 0))
        other.left, other.right, other.steps = self.right, self.left, [_turned(step) for step in self.steps]
        return other

    @cached_property
    def words(self) -> list[tuple[Token, Token]]:
        """The words that are the same, left and right, in order."""
        return [pair for run in self.runs for pair in run]

    @cached_property
    def runs(self) -> list[list[tuple[Token, Token]]]:
        """The words of each step that is equal."""
        steps = [step for step in self.steps if step.op == "equal"]
        return [
            list(zip(_within(self.left, step.left), _within(self.right, step.right), strict=False)) for step in steps
        ]

    @property
    def similarity(self) -> float:
        """The share of the words of the longer side that are the same on both, 0 to 1."""
        longer = max(len(self.left), len(self.right))
        return len(self.words) / longer if longer else 1.0

    def across(self, place: Stretch) -> Stretch | None:
        """The stretch of the right text that stands where `place` does: word by word where they are equal, a changed
        step as a whole; None where that is nothing."""
        met = [step for step in self.steps if step.left[0] < place[1] and place[0] < step.left[1]]
        if not met:
            return None
        start = self._start(place[0]) if met[0].op == "equal" else met[0].right[0]
        end = self._end(place[1]) if met[-1].op == "equal" else met[-1].right[1]
        return (start, end) if start is not None and end is not None and start < end else None

    def _start(self, at: int) -> int | None:
        number = bisect_right(self.words, at, key=lambda pair: pair[0].end)
        if number == len(self.words):
            return None
        left, right = self.words[number]
        return min(right.start + max(0, at - left.start), right.end)

    def _end(self, at: int) -> int | None:
        number = bisect_left(self.words, at, key=lambda pair: pair[0].start) - 1
        if number < 0:
            return None
        left, right = self.words[number]
        return max(right.end - max(0, left.end - at), right.start)


def _within(words: Sequence[Token], place: Stretch) -> Sequence[Token]:
    first = bisect_left(words, place[0], key=lambda word: word.start)
    return words[first : bisect_left(words, place[1], lo=first, key=lambda word: word.start)]


def _turned(step: Difference) -> Difference:
    op: Op = "delete" if step.op == "insert" else "insert" if step.op == "delete" else step.op
    return Difference(op, step.right, step.left)


def _equal(found: list[Difference], start: tuple[int, int], end: tuple[int, int]) -> None:
    if start != end:
        found.append(Difference("equal", (start[0], end[0]), (start[1], end[1])))


def _place(words: Sequence[Token], first: int, last: int, here: int) -> Stretch:
    """Where the words from first to last stand; of none the place behind the word before."""
    if first < last:
        return words[first].start, words[last - 1].end
    at = words[first - 1].end if first else (words[0].start if words else here)
    return (max(at, here), max(at, here))


def _changes(left: Sequence[str], right: Sequence[str]) -> Iterator[tuple[Stretch, Stretch]]:
    """The numbers of the words that differ, left and right, in order; a word or two that two greater changes have
    between them, and that are the same by chance, belong to the change."""
    open_: tuple[Stretch, Stretch] | None = None
    for change in _gaps(left, right):
        if open_ is None:
            open_ = change
        elif change[0][0] - open_[0][1] <= min(ISLAND, _most(open_) - 1, _most(change) - 1):
            open_ = (open_[0][0], change[0][1]), (open_[1][0], change[1][1])
        else:
            yield open_
            open_ = change
    if open_:
        yield open_


def _most(change: tuple[Stretch, Stretch]) -> int:
    return max(end - start for start, end in change)


def _gaps(left: Sequence[str], right: Sequence[str]) -> Iterator[tuple[Stretch, Stretch]]:
    pairs = sorted(_same(left, right, ((0, len(left)), (0, len(right))), RUNS))
    ends = [(-1, -1), *pairs, (len(left), len(right))]
    for (left_before, right_before), (left_after, right_after) in pairwise(ends):
        if left_after - left_before > 1 or right_after - right_before > 1:
            yield (left_before + 1, left_after), (right_before + 1, right_after)


def _same(
    left: Sequence[str], right: Sequence[str], within: tuple[Stretch, Stretch], runs: tuple[int, ...]
) -> list[tuple[int, int]]:
    """The pairs of words that are the same, within these ranges: pinned by runs of the first length, the gaps by the
    next; by difflib in the end, unless words are so many and so alike that this would take long."""
    (low, high), (low2, high2) = within
    found: list[tuple[int, int]] = []
    while low < high and low2 < high2 and left[low] == right[low2]:
        found.append((low, low2))
        low, low2 = low + 1, low2 + 1
    while low < high and low2 < high2 and left[high - 1] == right[high2 - 1]:
        high, high2 = high - 1, high2 - 1
        found.append((high, high2))
    if low == high or low2 == high2:
        return found
    if not runs:
        return found + _compared(left[low:high], right[low2:high2], low, low2)
    pins = [(-1, -1), *_pins(left[low:high], right[low2:high2], runs[0]), (high - low, high2 - low2)]
    for (x, y), (x_next, y_next) in pairwise(pins):
        if x >= 0:
            found.append((low + x, low2 + y))
        gap = ((low + x + 1, low + x_next), (low2 + y + 1, low2 + y_next))
        found += _same(left, right, gap, runs[1:])
    return found


def _compared(left: Sequence[str], right: Sequence[str], low: int, low2: int) -> list[tuple[int, int]]:
    ours, theirs = Counter(left), Counter(right)
    if sum(count * theirs[word] for word, count in ours.items()) > MOST:
        return []
    blocks = SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks()
    return [(low + block.a + step, low2 + block.b + step) for block in blocks for step in range(block.size)]


def _pins(left: Sequence[str], right: Sequence[str], run: int) -> list[tuple[int, int]]:
    """Places of words that begin a run standing once on each side, as many as follow one another on both."""
    ours, theirs = _once(left, run), _once(right, run)
    pairs = sorted((at, theirs[words]) for words, at in ours.items() if words in theirs)
    return _increasing(pairs)


def _once(words: Sequence[str], run: int) -> dict[tuple[str, ...], int]:
    grams = [tuple(words[at : at + run]) for at in range(len(words) - run + 1)]
    counts = Counter(grams)
    return {gram: at for at, gram in enumerate(grams) if counts[gram] == 1}


def _increasing(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest chain of pairs in which both sides grow (patience sorting)."""
    tops: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for number, (_, right) in enumerate(pairs):
        pile = bisect_left(tops, right)
        before.append(last[pile - 1] if pile else -1)
        if pile == len(tops):
            tops.append(right)
            last.append(number)
        else:
            tops[pile], last[pile] = right, number
    chain: list[tuple[int, int]] = []
    at = last[-1] if last else -1
    while at >= 0:
        chain.append(pairs[at])
        at = before[at]
    return chain[::-1]
