"""What a small trained network finds in a text: loaded once a process, read with onnxruntime, without PyTorch."""

from functools import cache
from typing import TYPE_CHECKING

from onrecord.annotate.tagger.reading import Reading, TaggedAttribution, TaggedCitation, TaggedName, TaggedSpan
from onrecord.annotate.tagger.roles import Lean, NameKind, Role
from onrecord.weights import WeightsError, weights_of

if TYPE_CHECKING:
    from onrecord.annotate.tagger.tagging import Tagger

__all__ = [
    "Lean",
    "NameKind",
    "Reading",
    "Role",
    "TaggedAttribution",
    "TaggedCitation",
    "TaggedName",
    "TaggedSpan",
    "Tagger",
    "WeightsError",
    "load",
]


@cache
def load(language: str | None) -> "Tagger | None":
    """The tagger for a language (ISO 639-1), loaded at the first call of a process; None for one without weights.

    WeightsError when the weights are missing or cannot be used.
    """
    weights = weights_of(language)
    if weights is None:
        return None
    from onrecord.annotate.tagger.tagging import Tagger  # noqa: PLC0415  (numpy and onnxruntime: a fifth of a second)

    return Tagger(weights)
