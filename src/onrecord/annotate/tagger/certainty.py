"""How often the tagger is right when it is this sure: logistic regressions on log odds (Platt 1999), learned on
articles it was not trained on (train/calibrate.py)."""

import math
from collections.abc import Sequence

import numpy as np

from onrecord.annotate.tagger.evidence import odds
from onrecord.annotate.tagger.joining import Joined
from onrecord.annotate.tagger.labels import Floats
from onrecord.annotate.tagger.spans import Found

FARTHEST = 50.0  # log odds: no certainty is nearer to 0 or 1
ABSENT = [-4.0, -4.0]  # log odds of a content or cue that is not there


def of_span(span: Found) -> list[float]:
    """What speaks for a role span: the log odds of exactly it, and of its units' bearing the role."""
    return [odds(span.exact), odds(span.mean)]


def of_whole(one: Joined) -> list[float]:
    """What speaks for an attribution: its cue, source and weakest content, and how sure the choices are."""
    cue = of_span(one.cue) if one.cue else ABSENT
    source = of_span(one.source) if one.source else [0.0, 0.0]
    content = [min(column) for column in zip(*map(of_span, one.contents), strict=True)] or ABSENT
    without, several = float(one.source is None), float(len(one.contents) > 1)
    return [*cue, *source, without, *content, several, odds(one.content_chance), odds(one.source_chance)]


def certainty(weights: Floats, evidence: Sequence[float]) -> float:
    """The calibrated probability; `weights` has one for each piece of evidence, then a constant."""
    odds = float(np.dot(weights[:-1], evidence) + weights[-1])
    return 1 / (1 + math.exp(-max(min(odds, FARTHEST), -FARTHEST)))
