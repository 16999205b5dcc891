"""How much a stretch of words shows when two texts share it: the sum over its words of how rare each is in English.

Read from the word alone (law 3), in bits: a word of rank r among the most frequent weighs about log2(r) + 3, as under
Zipf's law. "The next president of the United States" weighs little for its seven words, a sentence with names much.
Words with capitals in a row are one name or title, however long: it is known as a whole, and weighs as one word. More
than NAME of them, little ones among them, are a headline: there every word has a capital, and weighs by itself.
Words of other languages are all unknown, and weigh alike.
"""

from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from onrecord.reuse.runs import Numbers
from onrecord.reuse.words import NAME as CAPITAL
from onrecord.reuse.words import Words, words

UNKNOWN = 16.0  # bits
SHORT, SHORTEST = 4.0, 2  # bits, and letters: "of", "in", "a" are in no list
SMALLEST = 3.0  # bits
NAME, LITTLE = 6, 9.0  # words; bits of a word that has a capital in headlines alone


def weights(words: Words, start: Numbers, end: Numbers) -> NDArray[np.float64]:
    """The bits of each stretch of words."""
    sizes = end - start
    if not len(sizes):
        return np.zeros(0)
    begin = np.cumsum(sizes) - sizes
    places = np.repeat(start - begin, sizes) + np.arange(sizes.sum())
    bits = _bits(words.word[places])
    bits[words.length[places] <= SHORTEST] = SHORT
    named = (words.marks[places] & CAPITAL).astype(np.bool_)
    goes_on = named & np.append(False, named[:-1])
    goes_on[begin] = False
    run = np.cumsum(~goes_on) - 1
    little = np.bincount(run, goes_on & (bits <= LITTLE)) > 0
    headline = little & (np.bincount(run) > NAME)
    bits[goes_on & ~headline[run]] = 0
    return np.add.reduceat(bits, begin)


def _bits(word: NDArray[np.uint32]) -> NDArray[np.float64]:
    known, bits = _frequent()
    at = np.minimum(np.searchsorted(known, word), len(known) - 1)
    return np.where(known[at] == word, bits[at], UNKNOWN)


@cache
def _frequent() -> tuple[NDArray[np.uint32], NDArray[np.float64]]:
    lines = (files("onrecord") / "frequent.txt").read_text(encoding="utf-8").splitlines()
    listed = [word for line in lines if not line.startswith("#") for word in line.split()]
    known = words([" ".join(listed)]).word
    bits = np.log2(np.arange(1, len(known) + 1)) + SMALLEST
    order = np.argsort(known, kind="stable")
    return known[order], bits[order]
