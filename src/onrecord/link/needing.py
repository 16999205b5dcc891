"""Which of many patterns may fit a text, told by what stands in it before any is tried.

Where letters follow one another in a pattern, or a few alternatives do, one of these strings stands in every text that
it fits. All such strings are looked for at once, by their first letters.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from re import _parser  # type: ignore[attr-defined]  # how Python itself reads a pattern
from typing import Any

MOST = 24  # strings that are told apart
LONG = 10  # letters: longer strings are hardly rarer
Strings = frozenset[str]
NOTHING: Strings = frozenset()  # where it is not known what stands there
EMPTY: Strings = frozenset([""])


class Needing:
    """Patterns by their numbers, as they are given; most of them need a string that few texts have."""

    def __init__(self, patterns: Iterable[str]) -> None:
        several = [needed(each) for each in patterns]
        self._always = frozenset(at for at, strings in enumerate(several) if not strings)
        by_string = defaultdict[str, set[int]](set)
        for at, strings in enumerate(several):
            for each in strings:
                by_string[each].add(at)
        self._needing = {
            each: frozenset[int]().union(*(by_string.get(each[:end], ()) for end in range(1, len(each) + 1)))
            for each in by_string
        }  # where one stands, what it begins with does
        self._any = re.compile(_tree(by_string))

    def may_fit(self, text: str) -> frozenset[int]:
        """The patterns that may fit somewhere in a text; the others do not."""
        found, match = self._always, self._any.search(text) if self._needing else None
        while match is not None:
            found |= self._needing[match[0]]
            match = self._any.search(text, match.start() + 1)
        return found


def needed(pattern: str) -> Strings:
    """Strings of which one stands in every text that a pattern fits; none where that is not known."""
    own, parts = _told(_parser.parse(pattern))
    return _rarest([*parts, own])


def _rarest(several: Iterable[Strings]) -> Strings:
    """Those of these that few texts have."""
    known = (each for each in several if each and "" not in each)
    return max(known, key=lambda each: (min(LONG, *map(len, each)), -len(each)), default=NOTHING)


def _told(parts: Iterable[tuple[Any, Any]]) -> tuple[Strings, list[Strings]]:
    """All strings that parts of a pattern fit one behind the other, where these are few; and sets of which each has a
    string that stands in whatever they fit."""
    sure, run, is_all = list[Strings](), EMPTY, True
    for kind, value in parts:
        own, needs = _part(str(kind), value)
        sure += needs
        if own and len(run) * len(own) <= MOST:
            run = frozenset(before + behind for before in run for behind in own)
        else:
            sure.append(run)
            run, is_all = own or EMPTY, False
    return run if is_all else NOTHING, [*sure, run]


def _part(kind: str, value: Any) -> tuple[Strings, list[Strings]]:
    """The same of one part."""
    found: tuple[Strings, list[Strings]] = NOTHING, []
    match kind:
        case "LITERAL":
            found = frozenset([chr(value)]), []
        case "IN" if all(str(each) == "LITERAL" for each, _ in value):
            found = frozenset(chr(code) for _, code in value), []
        case "SUBPATTERN" if not value[1] & re.IGNORECASE:
            found = _told(value[-1])
        case "BRANCH":
            found = _either([_told(each) for each in value[1]])
        case "MAX_REPEAT" | "MIN_REPEAT":
            found = _repeated(*value)
        case "ASSERT":
            own, needs = _told(value[1])
            found = EMPTY, [*needs, own]
        case "ASSERT_NOT" | "AT":
            found = EMPTY, []
    return found


def _either(several: Sequence[tuple[Strings, list[Strings]]]) -> tuple[Strings, list[Strings]]:
    """The same of alternatives."""
    every = NOTHING.union(*(own for own, _ in several))
    own = every if all(own for own, _ in several) and len(every) <= MOST else NOTHING
    rarest = [_rarest([*needs, each]) for each, needs in several]
    return own, [NOTHING.union(*rarest)] if all(rarest) else []


def _repeated(least: int, most: int, parts: Iterable[tuple[Any, Any]]) -> tuple[Strings, list[Strings]]:
    """The same of what stands there so many times."""
    own, needs = _told(parts)
    if least:
        return own if most == 1 else NOTHING, [*needs, own]
    return own | EMPTY if own and most == 1 else NOTHING, []


def _tree(strings: Collection[str]) -> str:
    """A pattern for any of these strings, the longest that fits at a place."""
    by_first = defaultdict[str, set[str]](set)
    for each in strings:
        if each:
            by_first[each[0]].add(each[1:])
    parts = [re.escape(first) + _tree(rest) for first, rest in sorted(by_first.items())]
    return f"(?:{'|'.join(parts)}){'?' if '' in strings else ''}" if parts else ""
