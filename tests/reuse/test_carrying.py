"""Where texts carry given words, and where a slip makes them other words."""

from random import Random

from onrecord.reuse.beginnings import Beginnings
from onrecord.reuse.carrying import carried
from onrecord.reuse.grams import GRAM
from onrecord.reuse.letters import folded

CLAIM = "a rider from Orvale was paid to finish outside the first 18 in the field on Friday night"


def _places(text: str, claim: str = CLAIM) -> list[str]:
    (found,) = carried([claim], Beginnings([text]), 6)
    return [text[start:end] for start, end in found]


def test_a_word_may_slip() -> None:
    text = CLAIM.replace("paid", "bribed")
    assert _places(text) == [text]


def test_another_number_ends_what_is_the_same() -> None:
    text = CLAIM.replace("18", "21")
    assert _places(text) == ["a rider from Orvale was paid to finish outside the first", "in the field on Friday night"]


def test_where_words_begin_tells_of_every_run() -> None:
    dice, found = Random(5), 0
    for _ in range(300):
        others = [f"Line{number}, night outside Kesk" for number in range(dice.randrange(60))]
        words = CLAIM.split()
        start = dice.randrange(len(words) - GRAM)
        part = words[start : start + dice.randrange(GRAM, len(words))]
        text = dice.choice((" ", ", ", " – ", "\n")).join([*others, *part, *reversed(others)])
        text = dice.choice((str.upper, str.title, _accented, _interrupted, str))(text)
        for place in _places(text, CLAIM):
            found += 1
            assert "".join(map(folded, place)).replace("\u00ad", "").split()[0].strip(",") == part[0].lower()
        assert bool(_places(text, CLAIM)) == (len(part) >= 6), text
    assert found > 100


def _accented(text: str) -> str:
    return text.replace("a", "á").replace("o", "ō")


def _interrupted(text: str) -> str:
    return text.replace("id", "i\u00add")
