"""Which of people's words about names are followed where they contradict each other: the later ones."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from onrecord.model import Judgement

Pair = frozenset[str]
Ties = Mapping[str, Mapping[str, Judgement]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """`held`: the words that are followed, by pair of folded names. `against`: of one that is not, by its id, the later
    ones that leave no room for it."""

    held: Mapping[Pair, Judgement]
    against: Mapping[str, tuple[Judgement, ...]]


def weigh(said: Sequence[Judgement]) -> Weighed:
    """Weigh words about two names each, none taken back, in the order in which they count.

    Of those about one pair the latest counts. "A is B", "B is C" and "A is not C" cannot all be followed: the earliest
    of them is not.
    """
    latest: dict[Pair, Judgement] = {}
    for each in (word for word in said if word.subject.names):
        pair = frozenset(each.subject.names)
        latest.pop(pair, None)
        latest[pair] = each
    held: dict[Pair, Judgement] = {}
    against: dict[str, tuple[Judgement, ...]] = {}
    same: defaultdict[str, dict[str, Judgement]] = defaultdict(dict)
    for pair, each in reversed(latest.items()):
        if found := _against(pair, each, same, held):
            against[each.id] = found
            continue
        held[pair] = each
        if each.verdict == "yes":
            one, other = min(pair), max(pair)
            same[one][other] = same[other][one] = each
    return Weighed(held=held, against=against)


def _against(pair: Pair, word: Judgement, same: Ties, held: Mapping[Pair, Judgement]) -> tuple[Judgement, ...]:
    """The later words that contradict one: a way from name to name, or two ways to names that are held apart."""
    ways, others = _ways(min(pair), same), _ways(max(pair), same)
    if word.verdict != "yes":
        return ways.get(max(pair), ())
    for parted, no in held.items():
        if no.verdict == "yes":
            continue
        for one, other in ((min(parted), max(parted)), (max(parted), min(parted))):
            if one in ways and other in others:
                return (no, *ways[one], *others[other])
    return ()


def _ways(start: str, same: Ties) -> dict[str, tuple[Judgement, ...]]:
    """Every name that is said to be this one's too, with the words by which one comes to it."""
    found: dict[str, tuple[Judgement, ...]] = {start: ()}
    waiting = [start]
    for name in waiting:
        for other in sorted(same.get(name, {})):
            if other not in found:
                found[other] = (*found[name], same[name][other])
                waiting.append(other)
    return found
