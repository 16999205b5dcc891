"""Forms of one full name in an article: whether two may be one, and which of two tells more."""

from collections.abc import Sequence

from onrecord.annotate.names import FULL_NAME, Name

LONG_SHORT = 3  # words of a body's shorter name that need not begin as the longer one


def same(left: Sequence[str], right: Sequence[str], kind: str) -> bool:
    """Whether two full names with one last word may be one: all that both tell agrees; a body keeps its first word."""
    if kind != "person":
        short, long = sorted((set(left), set(right)), key=len)
        return short <= long and (left[0] == right[0] or len(short) >= LONG_SHORT)
    if _ends_in(left, right) or _ends_in(right, left):
        return True
    one, other = left[0], right[0]
    if one != other and not (min(len(one), len(other)) == 1 and one[0] == other[0]):
        return False
    return not left[1:-1] or not right[1:-1] or left[1:-1] == right[1:-1]


def is_better(name: Name, known: Sequence[str]) -> bool:
    """Whether a name names a figure better: more fully, or without the words before it, "Democrat Joren Hask"; a
    surname of two parts ("O'Hask", "Hask-Varga") is no fuller name."""
    if _ends_in(known, name.words):
        return len(name.text.split()) >= FULL_NAME
    return _fullness(name.words) > _fullness(known) and not _ends_in(name.words, known)


def _fullness(words: Sequence[str]) -> tuple[int, int]:
    """How full a name is: words that are more than an initial, then all."""
    return sum(len(word) > 1 for word in words), len(words)


def _ends_in(long: Sequence[str], short: Sequence[str]) -> bool:
    """True when a longer name ends in all of a shorter full one."""
    return FULL_NAME <= len(short) < len(long) and tuple(long[-len(short) :]) == tuple(short)
