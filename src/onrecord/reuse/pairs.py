"""The runs of words by which pairs are judged, where the use of words is known from a larger pile."""

import numpy as np
from numpy.typing import NDArray

from onrecord.reuse.grams import Grams, Usage
from onrecord.reuse.runs import Runs, of_all_pairs, with_first
from onrecord.reuse.sorting import worn
from onrecord.reuse.words import Words

HOPE = 2  # shared grams, those said in both counted twice: one alone, not quoted, is never reuse (less than a PHRASE)


def linked(words: Words, grams: Grams, use: Usage, led: NDArray[np.bool_], most: int) -> Runs:
    """The runs of every two texts, of grams that up to `most` texts of the pile have; of more, with the earliest alone.

    `led` says of which grams the earliest text of the pile is the first of these.
    """
    used, common = ~worn(use), use.texts > most
    every = of_all_pairs(words, grams, used & ~common & (grams.frequency > 1))
    return Runs.joined([every, with_first(words, grams, used & common & led)])
