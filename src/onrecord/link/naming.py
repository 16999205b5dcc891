"""Which names people say are one speaker's, and which are not: what no score may overrule (law 4)."""

from collections.abc import Mapping, Sequence

from onrecord.model import Judgement
from onrecord.standing import taken_back


def judged(judgements: Sequence[Judgement]) -> Mapping[frozenset[str], bool]:
    """Of each pair of folded names that people judged whether it is one speaker; the judgements are given in the order
    in which they count: the latest about a pair holds, and what was taken back holds nothing."""
    gone = taken_back(judgements)
    return {
        frozenset(each.subject.names): each.verdict == "yes"
        for each in judgements
        if each.subject.kind == "names" and each.undoes is None and each.id not in gone
    }
