"""What stands of an article's findings once people have had their say: made by link/judgements.py, kept by the store.

All of it is derived from findings and judgements, and rebuilt at will.
"""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from onrecord.model import By, JudgedField, Judgement, Records, Voice

PERSON = By(stage="person", version=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bearing:
    """What one judgement (its id) bears on in one article.

    `about` is the attribution that it speaks of, `made` the one it gave; both None for a field. `carried`:
    made on other words, or on another copy or version. `overruled`: a later judgement is about the same thing. One
    judgement bears on several attributions when the words that it gave set others aside.
    """

    judgement: str
    about: str | None = None
    made: str | None = None
    carried: bool = False
    overruled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """What judgements make of one article.

    `made`: attributions, mentions and links that people gave; `called`: the name as given, by mention. `set_aside`:
    attributions and links, by id, that stand no longer. `moved`: the attribution that another one now stands inside.
    `voices`: sentences, by id, that stand in another voice now. `filled`: the judgement that holds for each field.
    """

    made: Records = field(default_factory=Records)
    called: Mapping[str, str] = field(default_factory=dict)
    set_aside: frozenset[str] = frozenset()
    moved: Mapping[str, str | None] = field(default_factory=dict)
    voices: Mapping[str, Voice] = field(default_factory=dict)
    filled: Mapping[JudgedField, Judgement] = field(default_factory=dict)
    bearings: tuple[Bearing, ...] = ()


def taken_back(judgements: Collection[Judgement]) -> frozenset[str]:
    """The ids of those that an undo took back; an undo that was itself undone takes nothing back."""
    waiting = Counter(each.undoes for each in judgements)
    known = {each.id: each for each in judgements}
    free = [each for each in judgements if not waiting[each.id]]
    gone, settled = set[str](), set[str]()
    while free:
        each = free.pop()
        settled.add(each.id)
        if each.undoes is None or each.undoes not in known:
            continue
        if each.id not in gone:
            gone.add(each.undoes)
        waiting[each.undoes] -= 1
        if not waiting[each.undoes]:
            free.append(known[each.undoes])
    return frozenset(gone | (set(known) - settled))  # a ring of undos, which no digest can make, holds nothing
