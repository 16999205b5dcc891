"""Names of people, organisations, places and other things, and citations: from the heads without transition weights.

All a path must do is be valid, so that paragraphs have nothing to do with each other, and the likeliest path is the
likeliest label of each unit wherever those happen to fit together.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Generic, TypeVar

import numpy as np

from onrecord.annotate.tagger.labels import (
    TAGS,
    Bools,
    Floats,
    Ints,
    Singles,
    allowed,
    closing,
    opening,
    tags_of,
)
from onrecord.annotate.tagger.spans import posterior

KindT = TypeVar("KindT", bound=str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Named(Generic[KindT]):
    """A span of units [begin, end), and the probability of exactly it, among all that valid paths say."""

    kind: KindT
    begin: int
    end: int
    exact: float


def find_named(scores: Floats | Singles, kinds: Sequence[KindT], broken: Bools) -> list[Named[KindT]]:
    """The spans on the likeliest valid path, in order; `scores` is unit x label of these kinds, `broken` opens
    paragraphs."""
    if not len(scores):
        return []
    path = best_path(scores, broken)
    found = posterior(scores, _steps(scores.shape[1])[0].astype(np.float64), broken)
    named: list[Named[KindT]] = []
    for kind, name in enumerate(kinds):
        begin, _, end, single = tags_of(kind)
        alone = np.flatnonzero(path == single)
        first, last = np.flatnonzero(path == begin), np.flatnonzero(path == end)
        exact = np.append(found.marginal[alone, single], found.exact(kind, first, last))
        rows = zip(np.append(alone, first).tolist(), np.append(alone, last).tolist(), exact.tolist(), strict=True)
        named += [Named(kind=name, begin=b, end=e + 1, exact=chance) for b, e, chance in rows]
    return sorted(named, key=lambda one: one.begin)


@cache
def _steps(labels: int) -> tuple[Bools, Bools, Bools]:
    """Which of so many labels may follow another, open a paragraph, close one."""
    return allowed(labels), opening(labels), closing(labels)


def best_path(scores: Floats | Singles, broken: Bools) -> Ints:
    """Unit: its label on the likeliest valid path."""
    path: Ints = scores.argmax(1)
    follows, opens, closes = _steps(scores.shape[1])
    starts = np.append(np.flatnonzero(broken), len(path))
    fits = np.append(opens[path[:1]], follows[path[:-1], path[1:]])
    fits &= ~broken | opens[path]
    fits &= ~np.append(broken[1:], True) | closes[path]
    for paragraph in np.unique(np.searchsorted(starts, np.flatnonzero(~fits), "right")):
        begin, end = starts[paragraph - 1], starts[paragraph]
        path[begin:end] = _viterbi(scores[begin:end].tolist())
    return path


def _viterbi(rows: list[list[float]]) -> list[int]:
    """The labels of the likeliest valid path over one paragraph (Viterbi 1967).

    All labels after which no span is open are one state, and each kind of open span is one.
    """
    closed, opened = 0.0, [-np.inf] * (len(rows[0]) // len(TAGS))
    backs: list[tuple[int, list[int]]] = []
    for row in rows:
        ways = [(closed + row[0], 0)]
        into: list[int] = []
        onward: list[float] = []
        for kind, sofar in enumerate(opened):
            begin, inside, end, single = tags_of(kind)
            ways += [(closed + row[single], single), (sofar + row[end], end)]
            new = closed + row[begin] >= sofar + row[inside]
            into.append(begin if new else inside)
            onward.append(closed + row[begin] if new else sofar + row[inside])
        closed, label = max(ways)
        opened = onward
        backs.append((label, into))
    return _back(backs)


def _back(backs: list[tuple[int, list[int]]]) -> list[int]:
    path: list[int] = []
    kind: int | None = None  # the kind of span that is open behind the unit, seen from the end
    for label, into in reversed(backs):
        here = label if kind is None else into[kind]
        path.append(here)
        tag = (here - 1) % len(TAGS) if here else None
        kind = None if tag in (None, 0, 3) else (here - 1) // len(TAGS)
    return path[::-1]
