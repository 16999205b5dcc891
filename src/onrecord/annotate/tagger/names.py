"""Names of people, organisations, places and other things, from the network's second head.

The head has no transition weights: all a path must do is be valid, so that paragraphs have nothing to do with each
other, and the likeliest path is the likeliest label of each unit wherever those happen to fit together.
"""

from dataclasses import dataclass

import numpy as np

from onrecord.annotate.tagger.labels import (
    NAME_LABELS,
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
from onrecord.annotate.tagger.roles import KINDS, NameKind
from onrecord.annotate.tagger.spans import posterior

_ALLOWED = allowed(len(NAME_LABELS))
_OPENING, _CLOSING = opening(len(NAME_LABELS)), closing(len(NAME_LABELS))


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A name in units [begin, end), and the probability of exactly it, among all that valid paths say."""

    kind: NameKind
    begin: int
    end: int
    exact: float


def find_names(scores: Floats | Singles, broken: Bools) -> list[Named]:
    """The names on the likeliest valid path, in order; `scores` is unit x name label, `broken` opens paragraphs."""
    if not len(scores):
        return []
    path = best_path(scores, broken)
    found = posterior(scores, _ALLOWED.astype(np.float64), broken)
    named: list[Named] = []
    for kind, name in enumerate(KINDS):
        begin, _, end, single = tags_of(kind)
        alone = np.flatnonzero(path == single)
        first, last = np.flatnonzero(path == begin), np.flatnonzero(path == end)
        exact = np.append(found.marginal[alone, single], found.exact(kind, first, last))
        rows = zip(np.append(alone, first).tolist(), np.append(alone, last).tolist(), exact.tolist(), strict=True)
        named += [Named(kind=name, begin=b, end=e + 1, exact=chance) for b, e, chance in rows]
    return sorted(named, key=lambda one: one.begin)


def best_path(scores: Floats | Singles, broken: Bools) -> Ints:
    """Unit: its label on the likeliest valid path."""
    path: Ints = scores.argmax(1)
    starts = np.append(np.flatnonzero(broken), len(path))
    fits = np.append(_OPENING[path[:1]], _ALLOWED[path[:-1], path[1:]])
    fits &= ~broken | _OPENING[path]
    fits &= ~np.append(broken[1:], True) | _CLOSING[path]
    for paragraph in np.unique(np.searchsorted(starts, np.flatnonzero(~fits), "right")):
        begin, end = starts[paragraph - 1], starts[paragraph]
        path[begin:end] = _viterbi(scores[begin:end].tolist())
    return path


def _viterbi(rows: list[list[float]]) -> list[int]:
    """The labels of the likeliest valid path over one paragraph (Viterbi 1967).

    All labels after which no name is open are one state, and each kind of open name is one, so there are five states.
    """
    closed, opened = 0.0, [-np.inf] * len(KINDS)
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
    kind: int | None = None  # the kind of name that is open behind the unit, seen from the end
    for label, into in reversed(backs):
        here = label if kind is None else into[kind]
        path.append(here)
        tag = (here - 1) % len(TAGS) if here else None
        kind = None if tag in (None, 0, 3) else (here - 1) // len(TAGS)
    return path[::-1]
