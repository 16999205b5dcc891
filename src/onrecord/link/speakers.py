"""Who is one speaker across the case: for now, those whose full names are written alike.

A false merge is worse than a missed one (law 6): names must agree in every word, and those who are only described
are never put together.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable

from onrecord.model import Group, Mention, digest
from onrecord.standing import PERSON

SIGNATURE = "speakers:1"


def key(mention: Mention) -> str:
    """What mentions of one speaker share: the normalised name; for the unnamed, the mention itself."""
    return f"name:{mention.value}" if mention.named and mention.value else f"mention:{mention.id}"


def group(mentions: Iterable[Mention], words: dict[str, str]) -> tuple[Group, ...]:
    """The speakers that mentions add up to; `words` gives each mention's exact text by id.

    A group's name is the spelling used most often, the longest and then the first in the alphabet among equals; names
    that people give count only where no text has one.
    """
    members: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        members[key(mention)].append(mention)
    return tuple(_group(name, members[name], words) for name in sorted(members))


def _group(name: str, members: list[Mention], words: dict[str, str]) -> Group:
    stated = [mention for mention in members if mention.by != PERSON]
    spellings = Counter(words[mention.id] for mention in stated or members)
    best = min(spellings, key=lambda spelling: (-spellings[spelling], -len(spelling), spelling))
    return Group(
        id=digest("group", "speaker", name),
        relation="speaker",
        name=best,
        named=members[0].named,
        members=tuple(sorted(mention.id for mention in members)),
    )
