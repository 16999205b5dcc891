"""Which profiles are compared at all: those that share a key, however many do.

A key "long:..." is never shared by two long names for that alone: it is where the short forms of a name ("Marrin", "the
Courier", "PSA") meet all that they may stand for. So a surname that thousands bear costs a step for each of them and
each short form, not for each two of them.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from onrecord.link.known import Known
from onrecord.link.likeness import compare_read
from onrecord.link.profiles import Likeness, Profile
from onrecord.link.reading import Reading, keys_of, read

SHORT, LONG = ":short:", ":long:"
GENERAL = f"b{SHORT}"  # "the ministry", "the police": never one speaker for being written alike, so not compared


def likenesses(profiles: Iterable[Profile], known: Known) -> Iterator[Likeness]:
    """What is to be said of every two profiles that share a key, in the order of their ids; those of which nothing
    speaks for one speaker are left out unless they share a whole name or a short form."""
    readings = {each.id: read(each, known) for each in profiles}
    for left, right in pairs(readings.values()):
        yield compare_read(readings[left], readings[right])


def pairs(readings: Iterable[Reading]) -> list[tuple[str, str]]:
    """The ids of every two that share a key, once, in order."""
    found: set[tuple[str, str]] = set()
    blocks = _blocks(readings)
    for key, members in blocks.items():
        if LONG in key:
            continue
        if SHORT in key:
            others = blocks.get(key.replace(SHORT, LONG, 1), [])
            found.update((min(a, b), max(a, b)) for a in members for b in others if a != b)
        if GENERAL not in key:
            found.update(combinations(members, 2))
    return sorted(found)


def meeting(keys: Iterable[str]) -> frozenset[str]:
    """The keys under which those stand that one with these keys is compared with."""
    return frozenset(other for key in keys for other in _meeting(key))


def _meeting(key: str) -> tuple[str, ...]:
    if LONG in key:
        return (key.replace(LONG, SHORT, 1),)
    met = (key.replace(SHORT, LONG, 1),) if SHORT in key else ()
    return met if GENERAL in key else (key, *met)


def _blocks(readings: Iterable[Reading]) -> dict[str, list[str]]:
    """The ids under each key, in order."""
    blocks: dict[str, list[str]] = defaultdict(list)
    for reading in sorted(readings, key=lambda each: each.profile.id):
        for key in keys_of(reading):
            blocks[key].append(reading.profile.id)
    return blocks
