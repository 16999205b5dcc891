"""What the tagger is sure of, in numbers that were learned."""

import numpy as np
import pytest

from onrecord.annotate.tagger.certainty import certainty, of_span, of_whole
from onrecord.annotate.tagger.evidence import odds
from onrecord.annotate.tagger.joining import Joined
from onrecord.annotate.tagger.spans import Found


def test_certainty_is_the_logistic_of_weighted_evidence_and_a_constant() -> None:
    assert certainty(np.array([1.0, -2.0, 0.5]), [0.5, 0.5]) == pytest.approx(0.5)
    assert certainty(np.array([1.0, 0.0, 0.0]), [odds(0.8), 3.0]) == pytest.approx(0.8)


def test_a_whole_is_judged_by_its_weakest_content_its_cue_its_source_and_its_choices() -> None:
    cue, source = (Found(role=role, begin=0, end=1, exact=0.6, mean=0.7) for role in (1, 0))
    sure, unsure = (Found(role=2, begin=b, end=b + 1, exact=x, mean=m) for b, x, m in ((3, 0.9, 0.4), (5, 0.2, 0.8)))
    whole = Joined(cue=cue, source=source, contents=(sure, unsure), content_chance=0.9, source_chance=0.5)
    expected = [0.6, 0.7, 0.6, 0.7, None, 0.2, 0.4, None, 0.9, 0.5]
    found = of_whole(whole)
    assert [found[4], found[7]] == [0.0, 1.0]
    assert [found[i] for i, p in enumerate(expected) if p] == pytest.approx([odds(p) for p in expected if p])


def test_what_is_not_there_counts_as_unlikely_and_no_source_as_said() -> None:
    assert of_whole(Joined(cue=None, source=None, contents=())) == [-4, -4, 0, 0, 1, -4, -4, 0, 0, 0]
    assert of_span(Found(role=0, begin=0, end=1, exact=0.5, mean=1.0)) == [0, odds(1.0)]
