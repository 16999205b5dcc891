"""Quotation marks and which way they face: read from the spaces around them, as straight ones have no shape."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onrecord.reuse.letters import LETTER, LINE, OPENING, QUOTE, SPACE, TICK


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotes:
    """The quotation marks of a text: the code point of each, and whether it opens (else it closes)."""

    place: NDArray[np.int64]
    opens: NDArray[np.bool_]


def quotes(text: str, classes: NDArray[np.uint8]) -> Quotes:
    """The quotation marks of a text whose code points have these classes; it begins and ends with a line end."""
    place = np.flatnonzero(classes == QUOTE)
    last = place
    doubled = _doubled(text, classes)
    if len(doubled):
        order = np.argsort(np.concatenate([place, doubled]), kind="stable")
        last = np.concatenate([place, doubled + 1])[order]
        place = np.concatenate([place, doubled])[order]
    return Quotes(place=place, opens=_opens(text, classes, place, last))


def _doubled(text: str, classes: NDArray[np.uint8]) -> NDArray[np.int64]:
    """The first of every two ticks in a row that are the same."""
    ticks = np.flatnonzero(classes == TICK)
    found, free = [], 0
    for at in ticks[:-1][np.diff(ticks) == 1].tolist():
        if at >= free and text[at] == text[at + 1]:
            found.append(at)
            free = at + 2
    return np.array(found, np.int64)


def _opens(
    text: str, classes: NDArray[np.uint8], place: NDArray[np.int64], last: NDArray[np.int64]
) -> NDArray[np.bool_]:
    """Whether the marks open: a letter follows and none goes before, or a space goes before and none follows."""
    before, after = classes[place - 1], classes[last + 1]
    opens = (after >= LETTER) & (before < LETTER)
    apart_before, apart_after = ((each == SPACE) | (each == LINE) for each in (before, after))
    opens |= apart_before & ~apart_after
    for row in np.flatnonzero(apart_before & apart_after).tolist():
        opens[row] = text[place[row]] in OPENING
    return opens
