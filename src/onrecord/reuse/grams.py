"""Runs of a few words that stand in several texts, and how widely each is used."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onrecord.reuse.columns import Columns
from onrecord.reuse.letters import mixed
from onrecord.reuse.words import INSIDE, ODD, Words

GRAM = 5  # words: six find a tenth less where every third word is edited, eight miss short quotations with a slip
SEVERAL = 4  # texts from which on it says something in how many series and over how many days they are
_CHUNK = 1 << 16  # words hashed at once, to stay in the processor's cache


@dataclass(frozen=True, slots=True, kw_only=True)
class Grams:
    """Every gram that stands in two texts or more: one row for each text it stands in, at its first place there.

    Rows are ordered by group and, within it, by place, so that the earliest text comes first. `place` is the number of
    its first word, `text` that of its text, `group` which gram it is (from 0), `begin[k]` the first row of group k.
    """

    place: NDArray[np.int64]
    text: NDArray[np.int32]
    group: NDArray[np.int32]
    begin: NDArray[np.int64]

    @property
    def frequency(self) -> NDArray[np.int64]:
        """The number of texts that each group stands in."""
        return np.diff(np.append(self.begin, len(self.place)))

    def of_groups(self, chosen: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """The rows that belong to the chosen groups."""
        return chosen[self.group]


def shared(words: Words) -> Grams:
    """The grams that stand in two texts or more."""
    place = _candidates(words)
    order, group = _grouped(_hashes(words.word, place))
    text, place = _texts(words, place)[order], place[order]
    once = changes(group) | changes(text)
    place, text, group = place[once], text[once], group[once]
    return _of_several(place, text, group)


def changes(values: NDArray[np.generic]) -> NDArray[np.bool_]:
    """Where a value is another than the one before."""
    result = np.ones(len(values), np.bool_)
    np.not_equal(values[1:], values[:-1], out=result[1:])
    return result


def kept_hashes(words: Words, place: NDArray[np.int64]) -> NDArray[np.uint64]:
    """The hash of the grams that begin at these places, for an index that is kept: 48 bits."""
    return _hashes(words.word, place) >> np.uint64(16)


def _parts(words: Words) -> Iterator[tuple[int, NDArray[np.uint32]]]:
    """For each chunk the number of its first word and a short hash of the gram that begins at each; 0 for no gram.

    A gram does not go beyond the end of its text.
    """
    ends = words.first[1:]
    for low in range(0, len(words) - GRAM + 1, _CHUNK):
        short = (_polynomial(words.word[low : low + _CHUNK + GRAM - 1]) >> np.uint64(32)).astype(np.uint32)
        np.maximum(short, 1, out=short)
        near = ends[slice(*ends.searchsorted([low + 1, low + len(short) + GRAM - 1]))]
        for before in range(1, GRAM):
            at = near - before - low
            short[at[(at >= 0) & (at < len(short))]] = 0
        yield low, short


def _polynomial(word: NDArray[np.uint32]) -> NDArray[np.uint64]:
    """The hash of every gram of consecutive words, by Horner's rule."""
    wide = word.astype(np.uint64)
    count = len(wide) - GRAM + 1
    total = wide[:count].copy()
    for ahead in range(1, GRAM):
        total *= np.uint64(ODD)
        total += wide[ahead : ahead + count]
    return mixed(total)


def _hashes(word: NDArray[np.uint32], place: NDArray[np.int64]) -> NDArray[np.uint64]:
    total = word[place].astype(np.uint64)
    for ahead in range(1, GRAM):
        total *= np.uint64(ODD)
        total += word[place + ahead]
    return mixed(total)


def _candidates(words: Words) -> NDArray[np.int64]:
    """The places of all grams whose hash occurs twice, and of a few others: a table says which may.

    The hashes are made twice, as that is quicker than keeping a second copy of all.
    """
    hashes = np.zeros(len(words), np.uint32)
    for low, short in _parts(words):
        hashes[low : low + len(short)] = short
    hashes.sort()
    drop = np.uint32(max(5, 31 - len(words).bit_length()))
    table = np.zeros(1 << (32 - int(drop)), np.bool_)
    for low in range(0, len(hashes), _CHUNK):
        part = hashes[low : low + _CHUNK + 1]
        table[part[1:][part[1:] == part[:-1]] >> drop] = True
    del hashes
    found = [np.flatnonzero(table[short >> drop] & (short > 0)) + low for low, short in _parts(words)]
    return np.concatenate([np.zeros(0, np.int64), *found])


def _texts(words: Words, place: NDArray[np.int64]) -> NDArray[np.int32]:
    """The text of each place, for places in ascending order."""
    edges = np.searchsorted(place, words.first)
    return np.repeat(np.arange(words.texts, dtype=np.int32), np.diff(edges))


def _grouped(whole: NDArray[np.uint64]) -> tuple[NDArray[np.int64], NDArray[np.int32]]:
    """The order by hash, then place; and the group of each row in that order.

    Sorting numbers is several times faster than sorting by them, so the row is put into the low bits of its hash. Two
    grams whose high bits agree by chance are told apart afterwards by the whole hash.
    """
    bits = np.uint64(max(1, len(whole)).bit_length())
    low = (np.uint64(1) << bits) - np.uint64(1)
    keys = (whole & ~low) | np.arange(len(whole), dtype=np.uint64)
    keys.sort()
    order = (keys & low).astype(np.int64)
    whole = whole[order]
    return order, _numbers(changes(whole))


def _numbers(change: NDArray[np.bool_]) -> NDArray[np.int32]:
    """The number of the group that each row is in, from 0, where a change begins one."""
    number = np.cumsum(change, dtype=np.int32)
    number -= 1
    return number


def _of_several(place: NDArray[np.int64], text: NDArray[np.int32], group: NDArray[np.int32]) -> Grams:
    change = changes(group)
    several = ~(change & np.append(change[1:], True))
    place, text, group = place[several], text[several], group[several]
    change = changes(group)
    return Grams(place=place, text=text, group=_numbers(change), begin=np.flatnonzero(change))


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage(Columns):
    """How each group is used in the pile: in how many texts and series, over how many days, how often inside quotes."""

    texts: NDArray[np.int64]
    series: NDArray[np.int64]
    days: NDArray[np.int64]
    inside: NDArray[np.int64]


def usage(words: Words, grams: Grams, series: Sequence[str | None], days: Sequence[int | None]) -> Usage:
    """The use of each group. A text without a series is a series of its own; without days the span is -1."""
    return used(grams, (words.marks[grams.place] & INSIDE).astype(np.bool_), numbered(series), dated(days))


def used(grams: Grams, inside: NDArray[np.bool_], series: NDArray[np.int64], days: NDArray[np.float64]) -> Usage:
    """The same from the rows alone, whether each is inside quotation marks, and the number of the series of each text,
    and its day, not a number when not known."""
    return Usage(
        texts=grams.frequency,
        series=_distinct(grams, series),
        days=_span(grams, days),
        inside=_sum(grams, inside.astype(np.int64)),
    )


def numbered(series: Sequence[str | int | None]) -> NDArray[np.int64]:
    """A number for each series; a text without one is a series of its own."""
    numbers: dict[object, int] = {}
    keys = (place if name is None else name for place, name in enumerate(series))
    return np.array([numbers.setdefault(key, len(numbers)) for key in keys], np.int64)


def dated(days: Sequence[int | None]) -> NDArray[np.float64]:
    """The days as numbers; not a number when not known."""
    return np.array([np.nan if day is None else day for day in days], np.float64)


def _distinct(grams: Grams, series: NDArray[np.int64]) -> NDArray[np.int64]:
    """The number of different series of each group; counted where there are SEVERAL texts, else that of texts."""
    counts = grams.frequency
    many = grams.of_groups(counts >= SEVERAL)
    size = int(series.max(initial=0)) + 1
    pairs = np.sort(grams.group[many].astype(np.int64) * size + series[grams.text[many]])
    pairs = pairs[np.diff(pairs, prepend=-1) != 0]
    found = np.bincount(pairs // size, minlength=len(counts))
    return np.where(counts >= SEVERAL, found, counts)


def _span(grams: Grams, days: NDArray[np.float64]) -> NDArray[np.int64]:
    """The days over which each group is used, but for an eighth of its texts at either end: one stray use is no habit.

    Of groups of at least SEVERAL dated texts; -1 for others.
    """
    of_text = days[grams.text]
    known = grams.of_groups(grams.frequency >= SEVERAL) & ~np.isnan(of_text)
    keys = np.sort((grams.group[known].astype(np.int64) << 32) | of_text[known].astype(np.int64))
    group, day = keys >> 32, keys & 0xFFFFFFFF
    count = np.bincount(group, minlength=len(grams.begin))
    begin, aside = np.cumsum(count) - count, count // 8
    span = np.full(len(count), -1, np.int64)
    enough = np.flatnonzero(count >= SEVERAL)
    low, high = (begin + aside)[enough], (begin + count - 1 - aside)[enough]
    span[enough] = day[high] - day[low]
    return span


def _sum(grams: Grams, values: NDArray[np.int64]) -> NDArray[np.int64]:
    total: NDArray[np.int64] = np.add.reduceat(values, grams.begin) if len(values) else values
    return total
