"""Words that weaken, and cues that say more than "said"."""

import pytest

from onrecord.hedging import hedges, tone
from onrecord.spelling import plain


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He allegedly sold it.", ["allegedly"]),
        ("It may have sunk.", ["may have"]),
        ("It sank in May.", []),
        ("It appeared to have sunk and was believed to be lost.", ["appeared to have", "was believed to"]),
        ("The alleged sale was stopped.", ["alleged"]),
        ("Hask alleged that it sank.", []),
        ("The mate was taken to the inn.", []),
        ("The mate was taken to be lost.", ["was taken to be"]),
        ("In all likelihood it sank.", ["In all likelihood"]),
        ("It would appear that it sank, by all accounts.", ["It would appear", "by all accounts"]),
        ("A ferry thought to be lost came back.", ["thought to be"]),
        ("According to unconfirmed reports it sank.", ["According to unconfirmed reports"]),
    ],
)
def test_hedges(text: str, found: list[str]) -> None:
    assert [text[slice(*place)] for place in hedges(text, 0, len(text))] == found


def test_cues_of_one_group_have_one_tone() -> None:
    assert tone("said") == tone("told reporters") == tone("according to")
    assert tone("admitted") == tone("acknowledged") != tone("said")
    assert tone("let on") == tone("revealed") != tone("said")
    assert tone("avowed") == tone("swore")
    assert tone("let the matter rest") is None
    assert tone("sang") is None


def test_spellings_are_one() -> None:
    assert plain("neighbours") == "neighbors"
    assert plain("organisation") == "organization"
    assert plain("travelled") == "traveled"
    assert plain("four") == "four"
    assert plain("hour") == "hour"
