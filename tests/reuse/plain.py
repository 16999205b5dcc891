"""Text reuse said slowly: lists of words, no arrays. The engine must agree with it."""

import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

SIZE = 5
Gram = tuple[str, ...]


class Word(NamedTuple):
    folded: str
    start: int
    end: int


class Run(NamedTuple):
    """Words of two texts that are the same: text, first word, word after the last, on either side."""

    left: int
    left_begin: int
    left_end: int
    right: int
    right_begin: int
    right_end: int


def words(text: str) -> list[Word]:
    """A word is letters and digits; it goes on over marks that combine and characters that are not seen."""
    found, begin, letters = list[Word](), None, ""
    for at, char in enumerate(f"{text} "):
        if char.isalnum():
            begin, letters = at if begin is None else begin, letters + _base(char)
        elif begin is not None and unicodedata.category(char) not in {"Mn", "Mc", "Me", "Cf"}:
            found.append(Word(letters, begin, at))
            begin, letters = None, ""
    return found


def _base(char: str) -> str:
    return unicodedata.normalize("NFKD", char.casefold())[:1] or char


def grams(texts: Sequence[Sequence[Word]]) -> dict[Gram, list[tuple[int, int]]]:
    """Every gram of two texts or more: for each text its number, and the number of the word where it first stands."""
    places: dict[Gram, dict[int, int]] = defaultdict(dict)
    for number, text in enumerate(texts):
        for at in range(len(text) - SIZE + 1):
            gram = tuple(word.folded for word in text[at : at + SIZE])
            places[gram].setdefault(number, at)
    return {gram: sorted(of.items()) for gram, of in places.items() if len(of) > 1}


def runs(texts: Sequence[Sequence[Word]]) -> set[Run]:
    """The longest runs of grams that two texts share, one after the other on both sides."""
    seeds: dict[tuple[int, int], set[tuple[int, int]]] = defaultdict(set)
    for places in grams(texts).values():
        for (left, begin), (right, other) in combinations(places, 2):
            seeds[left, right].add((begin, other))
    return {
        Run(left, begin, _end(begin, other, of), right, other, other + _end(begin, other, of) - begin)
        for (left, right), of in seeds.items()
        for begin, other in of
        if (begin - 1, other - 1) not in of
    }


def _end(begin: int, other: int, seeds: set[tuple[int, int]]) -> int:
    size = 0
    while (begin + size + 1, other + size + 1) in seeds:
        size += 1
    return begin + size + SIZE
