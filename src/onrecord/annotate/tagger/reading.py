"""What the tagger found in a text: values for the stages that use it."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field

from onrecord.annotate.tagger.roles import Lean, NameKind, Role


@dataclass(frozen=True, slots=True, kw_only=True)
class TaggedSpan:
    """A span in a role: half-open code points of the text, and the calibrated probability that it is exactly right."""

    start: int
    end: int
    certainty: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TaggedAttribution:
    """Someone is said to have said something.

    `certainty` is the calibrated probability that the contents overlap, and the source touches, those of one true
    attribution. `source` is None when nobody is given, `cue` is None for contents without one; contents are in order
    and may be empty when there is a cue.
    """

    source: TaggedSpan | None
    cue: TaggedSpan | None
    contents: tuple[TaggedSpan, ...]
    certainty: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TaggedName:
    """A name: half-open code points, what it is a name of, and how probable exactly this name is (not calibrated)."""

    start: int
    end: int
    kind: NameKind
    probability: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TaggedCitation:
    """A work or outlet that the article leans on: half-open code points, whether a reader would doubt that it is one,
    and how probable exactly this citation is (not calibrated)."""

    start: int
    end: int
    lean: Lean
    probability: float


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Posteriors:
    """For each unit that was read, its place and the probability that it is part of a source, a cue, a content.

    `sums` holds for each role the sums over the units before each unit, so one more than there are units.
    """

    begins: "array[int]"
    ends: "array[int]"
    sums: Mapping[Role, "array[float]"]

    def mean(self, role: Role, start: int, end: int) -> float | None:
        """The mean over the units that share a code point with start to end; None when there is no such unit."""
        first, stop = bisect_right(self.ends, start), bisect_left(self.begins, end)
        if first >= stop or start >= end:
            return None
        return (self.sums[role][stop] - self.sums[role][first]) / (stop - first)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Everything the tagger found in the ranges of one text; equal for equal texts and ranges.

    Attributions are in the order of their first code point, names in order and disjoint, and so are citations.
    `weights` is the mark of the weights that found it.
    """

    attributions: tuple[TaggedAttribution, ...]
    names: tuple[TaggedName, ...]
    citations: tuple[TaggedCitation, ...]
    weights: str
    posteriors: Posteriors = field(compare=False, repr=False)

    def mean(self, role: Role, start: int, end: int) -> float | None:
        """How sure the tagger is that the words of this code point range bear a role: the mean probability of the units
        that share a code point with it; None when it read none there."""
        return self.posteriors.mean(role, start, end)
