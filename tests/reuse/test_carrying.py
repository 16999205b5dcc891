"""Where texts carry given words, and where a slip makes them other words."""

from onrecord.reuse.carrying import carried

CLAIM = "a rider from Orvale was paid to finish outside the first 18 in the field on Friday night"


def _places(text: str, claim: str = CLAIM) -> list[str]:
    (found,) = carried([claim], [text], 6)
    return [text[start:end] for start, end in found]


def test_a_word_may_slip() -> None:
    text = CLAIM.replace("paid", "bribed")
    assert _places(text) == [text]


def test_another_number_ends_what_is_the_same() -> None:
    text = CLAIM.replace("18", "21")
    assert _places(text) == ["a rider from Orvale was paid to finish outside the first", "in the field on Friday night"]
