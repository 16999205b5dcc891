"""First names: whether two may be one person's, as an initial, a form, a spelling or another language's word."""

from onrecord.link.sounds import near, sound
from onrecord.link.tables import tables

NEAR_ENOUGH = 0.65


def first_near(left: str, right: str) -> float:
    """How well two first names fit; an initial fits every name that begins with it, by letter or sound."""
    if len(left) == 1 or len(right) == 1:
        return 0.9 if left[0] == right[0] or sound(left)[:1] == sound(right)[:1] else 0.0
    if not tables().one_given.get(left, frozenset()).isdisjoint(tables().one_given.get(right, frozenset())):
        return max(0.95, near(left, right))
    return 0.9 if one_row(left, right) and left != right else near(left, right)


def given_alike(left: str, right: str) -> bool:
    """True for two first names that may be one: equal, an initial, a form or a spelling of the other."""
    return first_near(left, right) >= NEAR_ENOUGH or one_row(left, right)


def one_row(left: str, right: str) -> bool:
    """True for two forms of one first name, by our table."""
    known = tables().nicknames
    return not known.get(left, frozenset()).isdisjoint(known.get(right, frozenset()))


def less_usual(left: str, right: str) -> int:
    """Which of two forms of a first name is the short one."""
    return 0 if (len(left), left) < (len(right), right) else 1


def middle(left: tuple[str, ...], right: tuple[str, ...]) -> float:
    """1 when the names between agree or one has none; 0 when they contradict each other."""
    if not left or not right:
        return 1.0
    longer, shorter = (left, right) if len(left) >= len(right) else (right, left)
    if all(len(word) == 1 for word in longer + shorter) and len(longer) != len(shorter):
        return 0.0  # "George W. Bush" and "George H. W. Bush"
    return 1.0 if all(any(first_near(word, other) for other in longer) for word in shorter) else 0.0
