"""The part of a text that can have a run of words out of given wordings, told without reading all of its words.

Of any few words in a row of a wording one is looked for by itself, case and accents aside: where none of these stands,
no such run does. That costs a fifth of reading the words of a text, and leaves little to be read.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

import numpy as np

from onrecord.reuse.grams import GRAM
from onrecord.reuse.letters import short

MOST = 16  # words that are looked for: with more, reading all words is quicker
UNSEEN = b"\x01"
Stretch = tuple[int, int]


class Near:
    """Tells of a text where the runs of a few words of these wordings stand in it at most."""

    def __init__(self, wordings: Iterable[str]) -> None:
        read = [_folded(each) for each in wordings]
        self._sought = {word for each in read for word in _telling((each or b"").split())}
        self._reads_all = None in read or len(self._sought) > MOST

    def stretch(self, text: str) -> Stretch:
        """Where all of these stand, with some words on either side; the whole text where it cannot be told."""
        folded = None if self._reads_all else _folded(text)
        if folded is None:
            return 0, len(text)
        firsts = [(at, each) for each in self._sought if (at := folded.find(each)) >= 0]
        if not firsts:
            return 0, 0
        low = min(at for at, _ in firsts)
        high = max(folded.rfind(each) + len(each) for _, each in firsts)
        return _before(folded, low), _behind(folded, high)


def _before(folded: bytes, low: int) -> int:
    """The place some words before this one; the first may be cut by it."""
    parts = folded[:low].rsplit(None, GRAM)
    return len(parts[0]) if len(parts) > GRAM else 0


def _behind(folded: bytes, high: int) -> int:
    """The place some words behind this one."""
    parts = folded[high:].split(None, GRAM)
    return len(folded) - len(parts[-1]) if len(parts) > GRAM else len(folded)


def _telling(words: Sequence[bytes]) -> Iterator[bytes]:
    """Of any so many words in a row one, as long as there is any: few texts have it by chance."""
    last = -1
    for at in range(len(words) - GRAM + 1):
        if last < at:
            last = max(range(at, at + GRAM), key=lambda place: (len(words[place]), place))
            yield words[last]


def _folded(text: str) -> bytes | None:
    """A byte for each code point, equal for letters that case and accents alone tell apart, spaces between words; None
    where there are code points in words that cannot be seen, or any beyond the basic plane."""
    try:
        folded = text.encode("latin-1").translate(_latin())
    except UnicodeEncodeError:
        narrow = text.encode("utf-16-le", "surrogatepass")
        if len(narrow) != 2 * len(text):
            return None
        folded = short()[np.frombuffer(narrow, np.uint16)].tobytes()
    return None if UNSEEN in folded else folded


@cache
def _latin() -> bytes:
    return short()[:0x100].tobytes()
