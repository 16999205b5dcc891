"""Quotation marks and which way they face: read from the spaces around them, as straight ones have no shape."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onrecord.reuse.letters import LETTER, LINE, OPENING, QUOTE, SPACE

_DOUBLED = "''", "``"  # as typewriters and some archives write them


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotes:
    """The quotation marks of a text: the code point of each, and whether it opens (else it closes)."""

    place: NDArray[np.int64]
    opens: NDArray[np.bool_]


def quotes(text: str, classes: NDArray[np.uint8]) -> Quotes:
    """The quotation marks of a text whose code points have these classes."""
    place = np.flatnonzero(classes == QUOTE)
    last = place
    doubled = _doubled(text)
    if len(doubled):
        order = np.argsort(np.concatenate([place, doubled]), kind="stable")
        last = np.concatenate([place, doubled + 1])[order]
        place = np.concatenate([place, doubled])[order]
    return Quotes(place=place, opens=_opens(text, classes, place, last))


def _doubled(text: str) -> NDArray[np.int64]:
    found = []
    for pair in _DOUBLED:
        at = text.find(pair)
        while at >= 0:
            found.append(at)
            at = text.find(pair, at + len(pair))
    return np.array(sorted(found), np.int64)


def _opens(
    text: str, classes: NDArray[np.uint8], place: NDArray[np.int64], last: NDArray[np.int64]
) -> NDArray[np.bool_]:
    """Whether the marks open: a letter follows and none goes before, or a space goes before and none follows."""
    around = np.concatenate([[LINE], classes, [LINE]]) if len(place) else classes
    before, after = around[place], around[last + 2] if len(place) else around[:0]
    opens = (after >= LETTER) & (before < LETTER)
    apart_before, apart_after = ((each == SPACE) | (each == LINE) for each in (before, after))
    opens |= apart_before & ~apart_after
    for row in np.flatnonzero(apart_before & apart_after).tolist():
        opens[row] = text[place[row]] in OPENING
    return opens
