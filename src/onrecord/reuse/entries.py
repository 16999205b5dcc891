"""The different grams of texts, for who does not hold all texts at once: an index that is kept, an engine in parts."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onrecord.reuse.columns import Columns
from onrecord.reuse.grams import GRAM, kept_hashes
from onrecord.reuse.runs import bounded
from onrecord.reuse.words import INSIDE, Words

Longs = NDArray[np.int64]
Hashes = NDArray[np.uint64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entries(Columns):
    """The different grams of each of some texts, by text and hash: where each first stands, inside quotes or not.

    `said`: it begins inside quotation marks, or one opens or closes it, a word more or less.
    """

    text: Longs
    hash: Hashes
    place: Longs
    inside: Flags
    said: Flags


def entries(columns: Words) -> Entries:
    """The grams of the texts; none goes beyond the end of its text."""
    place = np.arange(max(0, len(columns) - GRAM + 1))
    text = columns.text_of(place)
    whole = place + GRAM <= columns.first[text + 1]
    place, text = place[whole], text[whole]
    hash_ = kept_hashes(columns, place)
    order = np.lexsort((hash_, text))  # stable: the first place of a gram comes first
    place, text, hash_ = place[order], text[order], hash_[order]
    fresh = np.ones(len(place), np.bool_)
    fresh[1:] = (hash_[1:] != hash_[:-1]) | (text[1:] != text[:-1])
    place, text, hash_ = place[fresh], text[fresh], hash_[fresh]
    inside = (columns.marks[place] & INSIDE).astype(np.bool_)
    said = inside | bounded(columns, place, place + GRAM)
    return Entries(text=text, hash=hash_, place=place, inside=inside, said=said)
