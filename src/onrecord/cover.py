"""Which part of a text some ranges cover: what a sentence's voice is counted in."""

from bisect import bisect_right
from collections.abc import Iterable

Range = tuple[int, int]  # code points, half-open


class Cover:
    """The union of ranges over a text, and how much of a stretch it covers."""

    def __init__(self, text: str, ranges: Iterable[Range]) -> None:
        self._text = text
        self._ranges = merged(ranges)

    def letters(self, start: int, end: int) -> int:
        """How many code points from start to end, blanks aside, lie in the ranges."""
        found, at = 0, bisect_right(self._ranges, start, key=lambda each: each[1])
        while at < len(self._ranges) and self._ranges[at][0] < end:
            found += self._solid(max(self._ranges[at][0], start), min(self._ranges[at][1], end))
            at += 1
        return found

    def half(self, start: int, end: int) -> bool:
        """True when at least half of the code points from start to end, blanks aside, lie in the ranges."""
        return 2 * self.letters(start, end) >= self._solid(start, end)

    def _solid(self, start: int, end: int) -> int:
        return len("".join(self._text[start:end].split()))


def merged(ranges: Iterable[Range]) -> list[Range]:
    """Their union, in order; no two touch."""
    union: list[Range] = []
    for start, end in sorted(ranges):
        if union and start <= union[-1][1]:
            union[-1] = (union[-1][0], max(union[-1][1], end))
        else:
            union.append((start, end))
    return union
