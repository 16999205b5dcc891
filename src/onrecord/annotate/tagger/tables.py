"""The numbers of decoding, joining and certainty that were learned beside the network, read from their JSON file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from onrecord.annotate.tagger.labels import LABELS, Floats
from onrecord.annotate.tagger.roles import ROLES

CUE_FEATURES, SOURCE_FEATURES = 29, 20  # see evidence.py
CERTAINTIES: dict[str, int] = {**dict.fromkeys(ROLES, 3), "linked": 11}  # how many weights each has, the constant last
RELATIONS = (2, 147)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What decides between finding more and being right more often; tuned on a held-out slice. Three are by role.

    share: how much the mean of a span counts beside its exact probability; price: what a span must bring to be taken;
    cover: mean above which a span is taken although its ends are in doubt; alone, none: log odds added for a content
    without a cue, a cue without a source; bare: probability above which a cue without a content stays; lone: the same
    for a content without a cue; fill: log odds a content may lose to go to a cue that has none; orphan: probability
    above which a source that no cue took goes to a cue that took none.
    """

    share: Sequence[float]
    price: Sequence[float]
    cover: Sequence[float]
    none: float
    orphan: float
    bare: float
    lone: float
    alone: float
    fill: float


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Tables:
    """Everything learned outside the network.

    steps: transition weights, label x label, 0 where a path may not go; relations: bias of a link by its direction and
    place, 2 x 147; no_source: score of a cue without a source; options; for_cue, for_source: weights of joining;
    calibration: weights of the logistic regressions, by role and for the whole ("linked"), the constant last.
    """

    steps: Floats
    relations: Floats
    no_source: float
    options: Options
    for_cue: Floats
    for_source: Floats
    calibration: dict[str, Floats]


def tables_of(raw: Mapping[str, Any]) -> Tables:
    """The tables in a decoded JSON object; KeyError, TypeError or ValueError when it does not fit this program."""
    if tuple(raw["labels"]) != LABELS:
        raise ValueError(f"labels are {', '.join(raw['labels'])}")
    return Tables(
        steps=np.exp(_array(raw["transitions"], len(LABELS), len(LABELS))),
        relations=_array(raw["relations"], *RELATIONS),
        no_source=float(raw["none"]),
        options=Options(**raw["decode"]),
        for_cue=_array(raw["join"]["cue"], CUE_FEATURES),
        for_source=_array(raw["join"]["source"], SOURCE_FEATURES),
        calibration={key: _array(raw["calibration"][key], size) for key, size in CERTAINTIES.items()},
    )


def _array(values: Any, *shape: int) -> Floats:
    found = np.array(values, np.float64)
    if found.shape != shape:
        raise ValueError(f"a table is {found.shape}, not {shape}")
    if not np.isfinite(found).all():
        raise ValueError("a table holds what is no number")
    return found
