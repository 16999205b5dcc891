"""How widely the case uses runs of words: in how many articles, whether they are worn, who has them first; and so which
articles share enough to be compared."""

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onrecord.reuse.grams import Grams, Usage, changes, used
from onrecord.reuse.measuring import WIDE
from onrecord.reuse.pairs import HOPE
from onrecord.reuse.sorting import worn
from onrecord.store import gramming
from onrecord.store.compared import Compared
from onrecord.store.gramming import Entries, Hashes

# Articles that share a run of words: up to so many, every two are compared; of more, each with the earliest. How many
# more there are makes no difference to what the run shows.
ALL_PAIRS = WIDE


@dataclass(frozen=True, slots=True, kw_only=True)
class Groups:
    """Some grams and the whole pile's use of each: `begin[k]` is the first entry of gram k.

    `leader` is the earliest article that has it, of grams that are not worn and in more than ALL_PAIRS; else 0.
    """

    entries: Entries
    begin: NDArray[np.int64]
    use: Usage
    worn: NDArray[np.bool_]
    leader: NDArray[np.int64]

    @property
    def hash(self) -> Hashes:
        """The hash of each gram, ascending."""
        return self.entries.hash[self.begin]

    @property
    def leaders(self) -> set[int]:
        """The articles that lead any of the grams."""
        return set(self.leader[self.leader > 0].tolist())

    @property
    def paired(self) -> NDArray[np.bool_]:
        """The grams of which every two articles that have it are compared."""
        return ~self.worn & (self.use.texts > 1) & (self.use.texts <= ALL_PAIRS)

    def numbers(self, chosen: NDArray[np.bool_]) -> set[int]:
        """The articles in which any of the chosen grams stands."""
        return set(self.entries.number[np.repeat(chosen, self.use.texts)].tolist())


def groups(known: Compared, entries: Entries) -> Groups:
    """The use of these grams in the pile; the entries are all of theirs, ordered by hash."""
    begin = np.flatnonzero(changes(entries.hash))
    one, like = _alike(entries, begin)
    use, out, leader = _weighed(known, entries[np.repeat(one, np.diff(np.append(begin, len(entries))))])
    return Groups(entries=entries, begin=begin, use=use[like], worn=out[like], leader=leader[like])


def _alike(entries: Entries, begin: NDArray[np.int64]) -> tuple[NDArray[np.bool_], NDArray[np.int64]]:
    """Grams of which no two common ones stand in the same articles, as those of a footer do; and for each gram the
    number of the one of these that is like it. Told apart by a sum of 64 bits."""
    if not len(begin):
        return np.zeros(0, np.bool_), begin
    common = np.diff(np.append(begin, len(entries))) > ALL_PAIRS
    sums = np.add.reduceat(gramming.marked(entries), begin)
    sums[~common] = np.flatnonzero(~common)  # like none
    _, first, like = np.unique(sums, return_index=True, return_inverse=True)
    one = np.zeros(len(begin), np.bool_)
    one[first] = True
    return one, (np.cumsum(one) - 1)[first][like]


def _weighed(known: Compared, entries: Entries) -> tuple[Usage, NDArray[np.bool_], NDArray[np.int64]]:
    """The use of grams, whether they are worn, and their leaders."""
    change = changes(entries.hash)
    here = np.zeros(int(entries.number.max(initial=0)) + 1, np.bool_)
    here[entries.number] = True
    numbers, text = np.flatnonzero(here), np.cumsum(here, dtype=np.int32) - np.int32(1)
    grams = Grams(
        place=np.arange(len(entries)),
        text=text[entries.number],
        group=np.cumsum(change, dtype=np.int32) - np.int32(1),
        begin=np.flatnonzero(change),
    )
    series, days = known.stated(numbers)
    use = used(grams, entries.inside, series, days)
    out = worn(use)
    days = np.where(np.isnan(days), np.inf, days)
    return use, out, _leaders(known, numbers, days, grams, ~out & (use.texts > ALL_PAIRS))


def _leaders(
    known: Compared,
    numbers: NDArray[np.int64],
    day: NDArray[np.float64],
    grams: Grams,
    chosen: NDArray[np.bool_],
) -> NDArray[np.int64]:
    """The number of the earliest article of each chosen gram, 0 for others; `numbers` and `day` are of the texts."""
    leader, end = np.zeros(len(chosen), np.int64), grams.begin + grams.frequency
    for gram in np.flatnonzero(chosen).tolist():
        text = grams.text[grams.begin[gram] : end[gram]]
        first = text[day[text] == day[text].min()]
        leader[gram] = numbers[first[0]] if len(first) == 1 else known.earliest(numbers[first].tolist())
    return leader


def mates(of: Groups, numbers: Collection[int], said: Hashes) -> set[int]:
    """The articles that share enough with any of these to be compared with it; `of` has all grams of these, and `said`
    those that are said in any of them."""
    paired, size = of.paired, of.use.texts
    gram = np.repeat(np.arange(len(of.begin)), size)
    rows = np.flatnonzero(paired[gram] & np.isin(of.entries.number, list(numbers)))
    sizes, begin = size[gram[rows]], of.begin[gram[rows]]
    other = np.repeat(begin - np.cumsum(sizes) + sizes, sizes) + np.arange(sizes.sum())
    pair = np.repeat(of.entries.number[rows], sizes) << 32 | of.entries.number[other]
    known, which = np.unique(pair, return_inverse=True)
    worth = np.bincount(which, 1 + np.isin(of.entries.hash[other], said), len(known))
    return set((known[worth >= HOPE] & 0xFFFFFFFF).tolist())
