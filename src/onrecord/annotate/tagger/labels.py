"""What the network says of a unit: the labels of roles, of names and of citations, and which may stand beside which.

Each role (or kind of name) has four labels: B begins a span, I goes on, E ends it, S is a span of one unit; O is none.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from onrecord.annotate.tagger.roles import KINDS, LEANS, ROLES
from onrecord.annotate.tagger.roles import Role as Role  # noqa: PLC0414  (until nobody takes it from here)

Floats = NDArray[np.float64]
Singles = NDArray[np.float32]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

TAGS = "BIES"


def bioes(kinds: Sequence[str]) -> tuple[str, ...]:
    """The labels over these kinds of span: O first, then B, I, E, S of each kind."""
    return ("O", *(f"{tag}-{kind}" for kind in kinds for tag in TAGS))


LABELS = bioes(ROLES)
NAME_LABELS = bioes(KINDS)
CITATION_LABELS = bioes(LEANS)


def tags_of(kind: int) -> tuple[int, int, int, int]:
    """The numbers of the labels B, I, E, S of the kind (or role) with this number."""
    begin = 1 + len(TAGS) * kind
    return begin, begin + 1, begin + 2, begin + 3


def tag_of(label: int) -> str:
    """The letter of a label by its number: one of O, B, I, E, S."""
    return TAGS[(label - 1) % len(TAGS)] if label else "O"


def may_follow(left: int, right: int) -> bool:
    """Whether label `right` may stand behind label `left`: a span that is begun goes on or ends, nothing else."""
    if tag_of(left) in "BI":
        return (left - 1) // len(TAGS) == (right - 1) // len(TAGS) and tag_of(right) in "IE"
    return tag_of(right) in "OBS"


def allowed(labels: int) -> Bools:
    """Label x label: whether the second may follow the first."""
    return np.array([[may_follow(left, right) for right in range(labels)] for left in range(labels)])


def opening(labels: int) -> Bools:
    """Label: whether it may stand first in a paragraph."""
    return np.array([tag_of(label) in "OBS" for label in range(labels)])


def closing(labels: int) -> Bools:
    """Label: whether it may stand last in a paragraph."""
    return np.array([tag_of(label) in "OES" for label in range(labels)])
