"""Where words stand in a text of which many are asked for."""

from random import Random

from onrecord.link.wordwise import Places, in_word, places
from onrecord.reuse.beginnings import Beginnings

PARTS = ("Hask", "hask", "Hasker", "Hasken", "Brellmann", "Brellmanns", "é", "x", "-", " ", " ", "\n", "of Orvale")


def test_the_places_of_words_are_those_that_a_search_finds_at_the_beginnings_of_words() -> None:
    dice = Random(5)
    for _ in range(300):
        text = "".join(dice.choices(PARTS, k=dice.randrange(12)))
        for words in ("Hask", "Hasker", "Brellmanns", "x", "Hask of Orvale", "hask"):
            alone = [place for place in places(words, text) if not in_word(text, *place)]
            assert set(alone) <= set(Places(Beginnings([text])).of(words)) <= set(places(words, text))
