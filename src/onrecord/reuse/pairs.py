"""The runs of words by which pairs are judged, where the use of words is known from a larger pile."""

import numpy as np

from onrecord.reuse.chaining import PHRASE
from onrecord.reuse.entries import Entries, Flags
from onrecord.reuse.grams import Grams, Usage
from onrecord.reuse.runs import Numbers, Runs, of_all_pairs, pair_of, with_first
from onrecord.reuse.sorting import worn
from onrecord.reuse.words import AFTER, BEFORE, INSIDE, Words

HOPE = 2  # shared grams, those said in both counted twice: one alone, not quoted, is never reuse (less than a PHRASE)


def linked(words: Words, grams: Grams, use: Usage, led: Flags, most: int) -> Runs:
    """The runs of every two texts, of grams that up to `most` texts of the pile have; of more, with the earliest alone.

    `led` says of which grams the earliest text of the pile is the first of these.
    """
    used, common = ~worn(use), use.texts > most
    every = of_all_pairs(words, grams, used & ~common & (grams.frequency > 1))
    return Runs.joined([every, with_first(words, grams, used & common & led)])


def promising(words: Words, of: Entries, chosen: Flags, most: int) -> Flags:
    """The texts of which a pair, one of it chosen, may share a passage of reuse, by its words alone: all grams that may
    count are given. Others need not be judged, and how widely their words are used not be asked for."""
    order = np.lexsort((of.place, of.hash))
    hash_, text = of.hash[order], of.text[order].astype(np.int32)
    change = np.append(np.ones(min(1, len(hash_)), np.bool_), hash_[1:] != hash_[:-1])
    group = np.cumsum(change, dtype=np.int32) - np.int32(1)
    grams = Grams(place=of.place[order], text=text, group=group, begin=np.flatnonzero(change))
    many = grams.frequency > most
    runs = of_all_pairs(words, grams, ~many & (grams.frequency > 1))
    left, right = (words.text_of(place) for place in (runs.left, runs.right))
    wanted = chosen[left] | chosen[right]
    runs, left, right = runs[wanted], left[wanted], right[wanted]
    _, which, times = np.unique(pair_of(words, runs.left, runs.right), return_inverse=True, return_counts=True)
    hope = (times[which] > 1) | (runs.equal >= PHRASE) | _near_marks(words, runs)
    found = np.zeros(words.texts, np.bool_)
    found[text[grams.of_groups(many)]] = found[left[hope]] = found[right[hope]] = True
    return found


def _near_marks(words: Words, runs: Runs) -> Flags:
    """Whether on both sides any word of a run stands inside quotation marks or beside one."""
    marked = np.append(0, np.cumsum(words.marks & (INSIDE | BEFORE | AFTER) > 0))

    def any_marked(start: Numbers, end: Numbers) -> Flags:
        return marked[end] > marked[start]

    return any_marked(runs.left, runs.left_end) & any_marked(runs.right, runs.right_end)
