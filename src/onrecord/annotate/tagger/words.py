"""A text as the units that the network labels, with what lower-cased word pieces do not say.

A unit is a word of the tokenizer's pre-tokeniser (a punctuation mark stands alone); the network labels it at its first
piece. Breaks, capitals and the state of quotation come in beside the pieces as features. The tokenizer drops blanks,
control characters, most format characters (soft hyphens, zero-width spaces and joiners, bidirectional marks), private
characters, U+FFFD and lone surrogates: those are in no unit unless they stand within a word. It never drops a letter
or a digit. It strips accents, also decomposed ones; those are taken back into the unit they stand on. Every offset is
a code point of the text as it is stored.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from tokenizers import Tokenizer

from onrecord.annotate.tagger.labels import Bools, Ints

Range = tuple[int, int]  # half-open, in code points

SECTION = 60_000  # code points that are read as one: longer than any news article; bounds memory and time
JOINED, BLANK, PARAGRAPH = range(3)  # what stands before a unit
OUTSIDE, INSIDE, OPENING, CLOSING = range(4)  # state of quotation
LOWER, CAPITAL, UPPER, NUMBER, MARK = range(5)  # capitals
OPENING_MARKS = frozenset(["“", "``", "«"])
CLOSING_MARKS = frozenset(["”", "»"])
STRAIGHT_MARKS = frozenset(['"', "''"])
_SURROGATE = re.compile("[\ud800-\udfff]")
_LINE_END = re.compile(r"\r\n|[\n\r\f\u2028\u2029]")
_ACCENTS = ("Mn", "Me")
_FIRST_ACCENT = "\u0300"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Words:
    """The units of some ranges of a text, in order.

    `first` has one entry more than there are units: one past the last piece. `home` is the number of a unit's range.
    """

    text: str
    ranges: tuple[Range, ...]
    pieces: Ints  # piece -> number in the vocabulary
    features: Ints  # piece x (break before, capitals, quotation)
    first: Ints  # unit -> its first piece
    spans: Ints  # unit x (begin, end), code points
    home: Ints
    paragraph: Ints  # unit -> number of its paragraph, from 1
    quote: Ints  # unit -> state of quotation

    def __len__(self) -> int:
        return len(self.spans)

    @property
    def broken(self) -> Bools:
        """Unit: whether it opens a paragraph, so that no span may reach it from the left."""
        return np.diff(self.paragraph, prepend=0) > 0

    def surfaces(self) -> list[str]:
        """The exact words of the units."""
        return [self.text[begin:end] for begin, end in self.spans.tolist()]


def sections(text: str, ranges: Sequence[Range], size: int = SECTION) -> Iterator[list[Range]]:
    """The ranges in groups of at most `size` code points; a longer range is cut at a line end, a blank, or anywhere.

    Empty ranges are left out. ValueError when they are not in order, overlap, or leave the text.
    """
    group: list[Range] = []
    room, last = size, 0
    for start, end in ranges:
        if not last <= start <= end <= len(text):
            raise ValueError(f"ranges must be in order, apart and inside the text: {start}-{end} after {last}")
        last = end
        for piece in _cut(text, start, end, size):
            if group and piece[1] - piece[0] > room:
                yield group
                group, room = [], size
            group.append(piece)
            room -= piece[1] - piece[0]
    if group:
        yield group


def _cut(text: str, start: int, end: int, size: int) -> Iterator[Range]:
    while end - start > size:
        half, limit = start + size // 2, start + size
        cut = max(text.rfind("\n", half, limit), 0) or max(text.rfind(" ", half, limit), 0) or limit
        yield start, cut
        start = cut
    if start < end:
        yield start, end


def words_of(tokenizer: Tokenizer, text: str, ranges: Sequence[Range]) -> Words:
    """The units inside the ranges; each range is a paragraph of its own (several, where it holds a blank line)."""
    read = [_units(tokenizer, text, start, end) for start, end in ranges]
    sizes = np.array([len(pieces) for pieces, _, _ in read], np.int64)
    shift = np.cumsum(sizes) - sizes
    pieces = _together([pieces for pieces, _, _ in read])
    first = _together([*(first + by for (_, first, _), by in zip(read, shift, strict=True)), np.array([len(pieces)])])
    home = np.repeat(np.arange(len(read)), [len(first) for _, first, _ in read])
    spans = _together([spans for _, _, spans in read]).reshape(-1, 2)
    breaks = _breaks(text, spans, home)
    surfaces = [text[begin:end] for begin, end in spans.tolist()]
    quote = quotation(surfaces, breaks)
    return Words(
        text=text,
        ranges=tuple(ranges),
        pieces=pieces,
        features=_features(first, breaks, [capitals(word) for word in surfaces], quote),
        first=first,
        spans=spans,
        home=home,
        paragraph=np.cumsum(np.array(breaks, np.int64) == PARAGRAPH),
        quote=np.array(quote, np.int64),
    )


def _together(parts: Sequence[Ints]) -> Ints:
    return np.concatenate([np.empty((0, *parts[0].shape[1:]), np.int64), *parts]) if parts else np.empty(0, np.int64)


def _units(tokenizer: Tokenizer, text: str, start: int, end: int) -> tuple[Ints, Ints, Ints]:
    """Pieces, first piece of each unit, and the units' places in the whole text, of one range."""
    encoding = tokenizer.encode(_SURROGATE.sub("\ufffd", text[start:end]), add_special_tokens=False)
    pieces, offsets = np.array(encoding.ids, np.int64), np.array(encoding.offsets, np.int64).reshape(-1, 2)
    first = np.flatnonzero(np.diff(np.array(encoding.word_ids, np.int64), prepend=-1))
    if not len(first):
        return pieces, first, np.empty((0, 2), np.int64)
    begins = offsets[first, 0] + start
    ends = np.maximum.reduceat(offsets[:, 1], first) + start
    return pieces, first, np.stack([begins, _with_accents(text, ends, [*begins[1:].tolist(), end])], axis=1)


def _with_accents(text: str, ends: Ints, limits: Sequence[int]) -> Ints:
    """The ends of units, moved behind the combining marks that stand on their last letter."""
    moved = ends.tolist()
    for unit, limit in enumerate(limits):
        while moved[unit] < limit and text[moved[unit]] >= _FIRST_ACCENT:
            if unicodedata.category(text[moved[unit]]) not in _ACCENTS:
                break
            moved[unit] += 1
    return np.array(moved, np.int64)


def _breaks(text: str, spans: Ints, home: Ints) -> list[int]:
    """What stands before each unit; a line end alone is a blank, for texts come wrapped."""
    opens = (np.diff(home, prepend=-1) > 0).tolist()
    found, last = [], 0
    for (begin, end), new in zip(spans.tolist(), opens, strict=True):
        found.append(PARAGRAPH if new else _break(text[last:begin]))
        last = end
    return found


def _break(gap: str) -> int:
    if gap == " ":
        return BLANK
    if not any(character.isspace() for character in gap):
        return JOINED
    return PARAGRAPH if len(_LINE_END.findall(gap)) > 1 else BLANK


def quotation(words: Sequence[str], breaks: Sequence[int]) -> list[int]:
    """Where each unit stands: outside or inside a quotation, or an opening or closing mark of one.

    A quotation goes on over a paragraph only if that opens with a mark again.
    """
    states: list[int] = []
    inside = False
    for unit, (word, gap) in enumerate(zip(words, breaks, strict=True)):
        inside = inside and gap != PARAGRAPH
        doubled = word == "'" and unit > 0 and words[unit - 1] == "'" and gap == JOINED  # '' is a straight mark
        if word in OPENING_MARKS:
            state = OPENING
        elif word in CLOSING_MARKS:
            state = CLOSING
        elif word in STRAIGHT_MARKS or doubled:
            state = CLOSING if inside else OPENING
        else:
            state = INSIDE if inside else OUTSIDE
        if doubled:
            states[-1] = state
        states.append(state)
        inside = inside if state in (INSIDE, OUTSIDE) else state == OPENING
    return states


def capitals(word: str) -> int:
    """How a word is written: small, with capitals, in capitals only; or it is a number, or a mark."""
    if not word.isalpha() and not any(character.isalpha() for character in word):
        return NUMBER if any(character.isdigit() for character in word) else MARK
    if word.islower():
        return LOWER
    return UPPER if word.isupper() and len(word) > 1 else CAPITAL


def _features(first: Ints, breaks: Sequence[int], capital: Sequence[int], quote: Sequence[int]) -> Ints:
    """Piece x (break, capitals, quotation); the break stands at the first piece of a unit only."""
    units = np.array([capital, quote], np.int64).T
    features = np.zeros((int(first[-1]), 3), np.int64)
    features[:, 1:] = np.repeat(units, np.diff(first), axis=0)
    features[first[:-1], 0] = breaks
    return features
