"""Which names people say are one speaker's, and which are not: what no score may overrule (law 4)."""

from collections.abc import Mapping, Sequence

from onrecord.model import Judgement
from onrecord.standing import taken_back
from onrecord.weighing import weigh


def judged(judgements: Sequence[Judgement]) -> Mapping[frozenset[str], bool]:
    """Of each pair of folded names that people judged whether it is one speaker; the judgements are given in the order
    in which they count: the latest about a pair holds, what was taken back holds nothing, and what later words leave no
    room for is not followed."""
    held = weigh(_about_names(judgements)).held
    return {pair: each.verdict == "yes" for pair, each in held.items()}


def spoken_of(judgements: Sequence[Judgement]) -> frozenset[frozenset[str]]:
    """Every pair of folded names of which people said something, followed or not."""
    return frozenset(frozenset(each.subject.names) for each in _about_names(judgements))


def _about_names(judgements: Sequence[Judgement]) -> list[Judgement]:
    gone = taken_back(judgements)
    return [each for each in judgements if each.subject.kind == "names" and each.undoes is None and each.id not in gone]
