"""Which of many patterns may fit a text, told by what stands in it before any is tried.

Where letters follow one another in a pattern, or a few alternatives do, one of these strings stands in every text that
it fits. All such strings are looked for at once, by their first letters.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import reduce
from operator import or_
from re import _parser  # type: ignore[attr-defined]  # how Python itself reads a pattern
from typing import Any

MOST = 24  # strings that are told apart
SETS = 2  # of strings that are looked for of one pattern
SHORT = 3  # letters
LONG = 10  # letters: longer strings are hardly rarer
Strings = frozenset[str]
NOTHING: Strings = frozenset()  # where it is not known what stands there
EMPTY: Strings = frozenset([""])


class Needing:
    """Patterns by their numbers, as they are given; most of them need strings that few texts have.

    Of each pattern two sets of strings are known at most. What stands in a text is gathered as bits, one for each
    pattern whose first set has one of its strings there, and before these one for each whose second set has.
    """

    def __init__(self, patterns: Iterable[str]) -> None:
        several = [_needs(each)[:SETS] for each in patterns]
        self._many = len(several)
        self._always = 0  # the bits of sets that are not known
        by_string = defaultdict[str, int](int)
        for nth in range(SETS):
            for at, sets in enumerate(several):
                bit = 1 << (nth * self._many + at)
                self._always |= 0 if nth < len(sets) else bit
                for each in sets[nth] if nth < len(sets) else ():
                    by_string[each] |= bit
        self._needing = {
            each: reduce(or_, (by_string.get(each[:end], 0) for end in range(1, len(each) + 1))) for each in by_string
        }  # where one stands, what it begins with does
        self._any = re.compile(_tree(by_string))

    def may_fit(self, text: str, *others: str) -> frozenset[int]:
        """The patterns that may fit somewhere in a text, or in others that differ from it in the first letter alone;
        the other patterns do not."""
        found, match = self._always, self._any.search(text) if self._needing else None
        while match is not None:
            found |= self._needing[match[0]]
            match = self._any.search(text, match.start() + 1)
        for each in others:
            if self._needing and (match := self._any.match(each)):
                found |= self._needing[match[0]]
        return frozenset(_numbers(found & found >> self._many & (1 << self._many) - 1))


def _numbers(bits: int) -> Iterator[int]:
    """The places of the bits that are set."""
    while bits:
        yield bits.bit_length() - 1
        bits ^= 1 << bits.bit_length() - 1


def needed(pattern: str) -> Strings:
    """Strings of which one stands in every text that a pattern fits; none where that is not known."""
    return next(iter(_needs(pattern)), NOTHING)


def _needs(pattern: str) -> list[Strings]:
    """Sets of strings of each of which one stands in every text that a pattern fits; first those that few texts have,
    and behind them none so short that nearly every text has one."""
    own, parts = _told(_parser.parse(pattern))
    found = _rarest_first([*parts, own])
    return found[:1] + [each for each in found[1:] if min(map(len, each)) >= SHORT]


def _rarest(several: Iterable[Strings]) -> Strings:
    """Those of these that few texts have."""
    return next(iter(_rarest_first(several)), NOTHING)


def _rarest_first(several: Iterable[Strings]) -> list[Strings]:
    """Those that tell something, each once."""
    known = [each for each in dict.fromkeys(several) if each and "" not in each]
    return sorted(known, key=lambda each: (min(LONG, *map(len, each)), -len(each)), reverse=True)


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
