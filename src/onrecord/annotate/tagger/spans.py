"""From label scores to spans: the probability of every plausible span, then the disjoint set that is worth most.

The scores and the transitions are a linear-chain conditional random field. Probabilities come from its forward and
backward sums (Rabiner, A tutorial on hidden Markov models, Proc. IEEE 77, 1989, section III with the scaling of V.A).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from onrecord.annotate.tagger.labels import Bools, Floats, Ints, Singles, closing, opening, tags_of
from onrecord.annotate.tagger.roles import ROLES
from onrecord.annotate.tagger.tables import Options

FLOOR = 0.02  # a span is not looked at when its first or last label is less probable
LONGEST = 1000  # units; nobody is reported to say more in one piece of one paragraph
TINY = 1e-300  # keeps logarithms finite
COVERED, COVERED_EXACT = 0.02, 0.1  # worth of a span whose ends are in doubt: something, and more when it is exact


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A span of units [begin, end) in a role: the probability of exactly it, and the mean of its units' to bear the
    role."""

    role: int
    begin: int
    end: int
    exact: float
    mean: float


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Posterior:
    """What all paths together say; every array is unit x label, but `scale` (unit) and `steps` (label x label).

    The product of `forward` and `backward` is the probability of a label at a unit. `local` (scores), `scale` (the
    factor taken out of each unit) and `steps` (transitions) are logarithms.
    """

    forward: Floats
    backward: Floats
    marginal: Floats
    local: Floats
    scale: Floats
    steps: Floats

    def bearing(self, kind: int) -> Floats:
        """Unit: probability of lying in a span of the kind."""
        begin, _, _, single = tags_of(kind)
        return np.asarray(self.marginal[:, begin : single + 1].sum(1))

    def exact(self, kind: int, first: Ints, last: Ints) -> Floats:
        """For each pair of units, the probability that a span of the kind begins at the first and ends with the last,
        which lies behind it in the same paragraph."""
        begin, inside, end, _ = tags_of(kind)
        going = np.cumsum(self.local[:, inside] - self.scale + self.steps[inside, inside])
        going = np.concatenate([[0.0], going])
        through = self.steps[begin, inside] - self.steps[inside, inside] + self.steps[inside, end]
        through = through + going[last] - going[first + 1]
        path = self.local[last, end] - self.scale[last]
        path = path + np.where(last == first + 1, self.steps[begin, end], through)
        return np.asarray(self.forward[first, begin] * np.exp(np.minimum(path, 700)) * self.backward[last, end])


def posterior(scores: Floats | Singles, steps: Floats, broken: Bools) -> Posterior:
    """The posterior of at least one unit's scores (unit x label) under transition weights (label x label).

    `broken` marks the units that open a paragraph: no span goes over into them.
    """
    labels = scores.shape[1]
    opens, closes = opening(labels), closing(labels)
    local: Floats = np.exp(scores - scores.max(1, keepdims=True)).astype(np.float64)
    barred = np.where(broken[:, None], local * opens, local)
    forward = _sweep(barred, steps, opens * barred[0])
    ahead = _sweep(barred[::-1], steps.T, closes * barred[-1])[::-1]
    scale = np.append((opens / labels * barred[0]).sum(), ((forward[:-1] @ steps) * barred[1:]).sum(1))
    backward: Floats = np.append(ahead[1:] @ steps.T, closes[None].astype(np.float64), axis=0)
    backward = backward / (forward * backward).sum(1, keepdims=True)
    return Posterior(
        forward=forward,
        backward=backward,
        marginal=forward * backward,
        local=np.log(local + TINY),
        scale=np.log(scale),
        steps=np.log(steps + TINY),
    )


def _sweep(local: Floats, steps: Floats, start: Floats) -> Floats:
    """Unit x label: the sums over all paths up to each unit, each unit's adding up to 1; `start` is the first unit's.

    A sum needs the one before it, so a text is n steps one after the other. Here it is cut into about sqrt(n) chunks
    that go step by step side by side, once to learn what a chunk does to any state, once to give the states: the same
    sums in 3 sqrt(n) steps, which numpy does ten times as fast.
    """
    length, labels = len(local) - 1, len(start)
    size = max(math.isqrt(length), 1)
    chunks = -(-length // size)
    rows = np.ones((chunks * size, labels))
    rows[:length] = local[1:]
    padded = rows.reshape(chunks, size, labels)
    across = np.tile(np.eye(labels), (chunks, 1, 1))
    for step in range(size):
        across = (across @ steps) * padded[:, step, None]
        across /= across.sum((1, 2), keepdims=True)
    states = np.empty((chunks, size, labels))
    entering = np.empty((chunks, labels))
    state = start / start.sum()
    for chunk in range(chunks):
        entering[chunk] = state
        state = state @ across[chunk]
        state /= state.sum()
    side = entering
    for step in range(size):
        side = (side @ steps) * padded[:, step]
        side /= side.sum(1, keepdims=True)
        states[:, step] = side
    return np.concatenate([start[None] / start.sum(), states.reshape(-1, labels)[:length]])


def candidates(found: Posterior, broken: Bools, floor: float = FLOOR) -> list[Found]:
    """Every span of a role that is not improbable, by role, single units first, then in the order of the text."""
    last = _last_of_paragraph(broken)
    spans: list[Found] = []
    for role in range(len(ROLES)):
        bears = np.concatenate([[0.0], np.cumsum(found.bearing(role))])
        first, end, exact = _pairs(found, role, last, floor)
        single = np.flatnonzero(found.marginal[:, tags_of(role)[3]] > floor)
        first, end = np.append(single, first), np.append(single, end) + 1
        exact = np.append(found.marginal[single, tags_of(role)[3]], exact)
        mean = (bears[end] - bears[first]) / (end - first)
        rows = zip(first.tolist(), end.tolist(), exact.tolist(), mean.tolist(), strict=True)
        spans += [Found(role=role, begin=b, end=e, exact=x, mean=m) for b, e, x, m in rows]
    return spans


def _last_of_paragraph(broken: Bools) -> Ints:
    """Unit: the last unit of its paragraph."""
    starts = np.flatnonzero(broken)
    ends = np.append(starts[1:], len(broken)) - 1
    return np.repeat(ends, np.diff(np.append(starts, len(broken))))


def _pairs(found: Posterior, role: int, last: Ints, floor: float) -> tuple[Ints, Ints, Floats]:
    """First unit, last unit and probability of the plausible spans of two units or more."""
    begin, _, end, _ = tags_of(role)
    first, ends = np.flatnonzero(found.marginal[:, begin] > floor), np.flatnonzero(found.marginal[:, end] > floor)
    low = np.searchsorted(ends, first, "right")
    high = np.searchsorted(ends, np.minimum(last[first], first + LONGEST), "right")
    many = np.maximum(high - low, 0)
    place = np.arange(many.sum()) - np.repeat(np.cumsum(many) - many, many) + np.repeat(low, many)
    left, right = np.repeat(first, many), ends[place]
    exact = found.exact(role, left, right)
    kept = exact > floor / 2
    return left[kept], right[kept], exact[kept]


def worth(span: Found, options: Options) -> float:
    """What taking the span is expected to bring, less what it costs."""
    share = options.share[span.role]
    value = (1 - share) * span.exact + share * span.mean - options.price[span.role]
    if value <= 0 and span.mean > options.cover[span.role]:  # that the role is there is sure, only the ends are not
        return COVERED + COVERED_EXACT * span.exact
    return value


def choose(spans: Sequence[Found], length: int, options: Options) -> list[Found]:
    """The disjoint spans of the highest total worth, in order (weighted interval scheduling over `length` units)."""
    ending: dict[int, list[tuple[float, Found]]] = {}
    for span in spans:
        if (value := worth(span, options)) > 0:
            ending.setdefault(span.end, []).append((value, span))
    best, taken = [0.0] * (length + 1), dict[int, Found]()
    for at in range(1, length + 1):
        best[at] = best[at - 1]
        for value, span in ending.get(at, ()):
            if best[span.begin] + value > best[at]:
                best[at], taken[at] = best[span.begin] + value, span
    return _taken(taken, length)


def _taken(taken: dict[int, Found], length: int) -> list[Found]:
    chosen, at = [], length
    while at:
        if at in taken:
            chosen.append(taken[at])
            at = taken[at].begin
        else:
            at -= 1
    return chosen[::-1]
