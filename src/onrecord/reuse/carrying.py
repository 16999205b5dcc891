"""Where texts carry given words: the runs that they share with them, small slips allowed."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from onrecord.reuse.beginnings import Beginnings, stretches
from onrecord.reuse.grams import GRAM, kept_hashes
from onrecord.reuse.words import Words, words

LEAST = 8  # words in a row that are no chance: what `copies` calls a shared quotation
SLIP = 3  # words between two runs that are one
Place = tuple[int, int]

Hashes = NDArray[np.uint64]


def core(wordings: Sequence[str]) -> Hashes:
    """The grams of these wordings, once each and in ascending order; none where all are shorter than a gram."""
    read = words(wordings, marked=False)
    return np.unique(kept_hashes(read, _inside(read, _owners(read))))


def carried(wordings: Sequence[str], texts: Beginnings, least: int = LEAST) -> list[list[Place]]:
    """Where each text has a run of at least `least` words out of the grams of these wordings, as code points, in the
    order of the text. A slip that holds a number ends a run: of "the top 18" and "the top 21" one tells of something
    else."""
    parts = stretches(wordings, texts)
    found = _runs(core(wordings), [text[slice(*part)] for text, part in zip(texts.texts, parts, strict=True)], least)
    return [
        [(low + start, low + end) for start, end in several] for (low, _), several in zip(parts, found, strict=True)
    ]


def _runs(grams: Hashes, texts: Sequence[str], least: int) -> list[list[Place]]:
    """The same of these grams."""
    read = words(texts, marked=False)
    owner = _owners(read)
    place = _inside(read, owner)
    held = place[np.isin(kept_hashes(read, place), grams)]
    found: list[list[Place]] = [[] for _ in texts]
    if len(held):
        broken = (np.diff(held) > GRAM - 1 + SLIP) | (np.diff(owner[held]) != 0)
        for at in np.flatnonzero((np.diff(held) > GRAM) & ~broken).tolist():
            between = range(int(held[at]) + GRAM, int(held[at + 1]))
            broken[at] = any(_is_number(read, texts[owner[held[at]]], word) for word in between)
        first, last = held[np.append(True, broken)], held[np.append(broken, True)] + GRAM - 1
        long = last - first + 1 >= least
        for number, low, high in zip(
            owner[first[long]].tolist(), first[long].tolist(), last[long].tolist(), strict=True
        ):
            found[number].append((int(read.start[low]), int(read.start[high]) + int(read.length[high])))
    return found


def _is_number(read: Words, text: str, word: int) -> bool:
    """Whether a word of a text is a number."""
    start = int(read.start[word])
    return text[start : start + int(read.length[word])].isdecimal()


def _inside(read: Words, owner: NDArray[np.int64]) -> NDArray[np.int64]:
    """The words with which a gram begins that ends in the same text."""
    last = max(0, len(read) - GRAM + 1)
    return np.flatnonzero(owner[:last] == owner[GRAM - 1 :])


def _owners(read: Words) -> NDArray[np.int64]:
    """The number of the text of each word."""
    return np.repeat(np.arange(read.texts), np.diff(read.first))
