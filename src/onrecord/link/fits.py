"""How two names fit, of people or of bodies."""

from dataclasses import dataclass
from typing import Literal

OfPersons = Literal[
    "whole", "office", "order", "middle", "nickname", "variant", "initials", "part", "surname", "titled", "first name",
    "other surname", "other",
]  # fmt: skip
OfBodies = Literal["whole", "general", "acronym", "shorter", "variant", "other"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """How two names fit, to which degree (0 to 1), in words; `short` is 0 or 1, the one that is only a part."""

    fit: OfPersons | OfBodies
    degree: float
    what: str
    short: int | None = None
    only_kinds: bool = False  # the longer name only adds what kind of body it is: "Reuters news agency"


def no_fit(what: str) -> Match:
    """Two names that do not fit."""
    return Match(fit="other", degree=0.0, what=what)
