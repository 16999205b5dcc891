"""The values refuse what no program may say."""

import math

import pytest

from onrecord.model import Attribution, By, Certainty, Span, attribution_id


@pytest.mark.parametrize("wrong", [-0.01, 1.01, math.nan, math.inf])
def test_a_certainty_is_a_probability(wrong: float) -> None:
    for roles in ((wrong, None, 0.5), (None, wrong, 0.5), (0.5, None, wrong)):
        with pytest.raises(ValueError, match="from 0 to 1"):
            Certainty(source=roles[0], cue=roles[1], content=roles[2])
    assert Certainty(source=None, cue=0.0, content=1.0) == Certainty(source=None, cue=0, content=1)


def test_certainty_and_score_do_not_enter_an_id() -> None:
    """Law 3: the same roles are the same finding, however certain it is."""
    content = (Span("d", 0, 4),)
    made = {
        Attribution(
            id=attribution_id("d", (), (), content), document="d", source=(), cue=(), content=content, kind="direct",
            score=score, why="made", by=By(stage="made for a test", version=1), certainty=certainty,
        ).id
        for score in (0.1, 0.9)
        for certainty in (None, Certainty(source=None, cue=None, content=score))
    }  # fmt: skip
    assert len(made) == 1
