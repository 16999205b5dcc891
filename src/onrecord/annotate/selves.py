"""Who "I" and "we" are: the author, whose turn it is, or those who say so of themselves: "We, the ministers of ..."."""

import re

from onrecord.annotate.cast import Cast
from onrecord.annotate.figures import Figure
from onrecord.annotate.labels import Labels
from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.names import FULL_NAME
from onrecord.annotate.roles import noun, sort_of
from onrecord.annotate.scene import LIKELY, SURE, Answer, meant, unclear
from onrecord.folding import name_key
from onrecord.model import Document

ALONE = frozenset({"i", "me", "my", "myself", "mine"})
TOGETHER = frozenset({"we", "us", "our", "ourselves", "ours"})
WE_THE = re.compile(
    r"\bWe, (the (?:[\w’'-]+ ){0,4}?([\w’'-]+s) of [A-Z](?:[^,.:;\n]|,\s(?:and\s)?(?:the\s)?(?=[A-Z])){1,400}?),"
    r"\s(?!the |and )(?=[a-z])"
)


def self_word(told: str) -> str:
    """The word in small letters when a source is "I", "we", "me", "our"; "" otherwise: "US" is a country."""
    low = told.lower()
    known = low in ALONE | TOGETHER and not (len(told) > 1 and told.isupper())
    return low if known else ""


class Selves:
    """Answers for the first person of one article, outside of others' words."""

    def __init__(self, document: Document, words: Lexicon, cast: Cast) -> None:
        self._document, self._cast = document, cast
        self._labels = Labels(document.text, words)
        self._signed = _signed(document.text, words)
        self._turns: dict[str, Answer] = {}

    def alone(self, told: str, place: int) -> Answer:
        """ "I": whose turn it is; without turns the author."""
        label = self._labels.of(place)
        if label is not None:
            return self._turn(*label)
        if self._labels:
            return Answer(why=f'speaker unclear: "{told}" outside of the labelled turns of this transcript')
        return self._author()

    def together(self, told: str, place: int) -> Answer:
        """ "We": those who sign as "We, the ministers of ..."; otherwise more than the one who speaks."""
        if self._signed is not None and self._labels.of(place) is None and place >= self._signed.start:
            return meant(self._signed, f'"{told}" are those who sign: {self._signed.text}')
        return Answer(why=f'speaker unclear: "{told.lower()}" are the one who speaks and others')

    def _author(self) -> Answer:
        authors = self._document.authors
        if len(authors) != 1 or authors[0].span is None:
            known = "; ".join(author.value for author in authors)
            return Answer(why=f"the author: {known or 'name not stated'}")
        span, value = authors[0].span, authors[0].value
        author = Figure(start=span.start, end=span.end, text=value, kind="person", key=name_key(value), named=True)
        return Answer(figures=(author,), score=LIKELY, why=f"the author, {value}")

    def _turn(self, start: int, end: int) -> Answer:
        """The one whom a label names."""
        told = self._document.text[start:end]
        key = name_key(told)
        if key not in self._turns:
            self._turns[key] = self._labelled(start, end, told)
        return self._turns[key]

    def _labelled(self, start: int, end: int, told: str) -> Answer:
        why = f'the label of the turn: "{told}"'
        whole = self._cast.full(name_key(told))
        several = [whole] if whole else self._cast.candidates(self._cast.naming(start, end))
        if len(several) == 1:
            return meant(several[0], why, SURE)
        if several:
            return unclear(several, why)
        if len(told.split()) < FULL_NAME:
            return Answer(why=f'speaker unclear: nobody is known as "{told}", the label of this turn')
        figure = Figure(start=start, end=end, text=told, kind="person", key=name_key(told), named=True)
        return meant(figure, why, SURE)


def _signed(text: str, words: Lexicon) -> Figure | None:
    """Those whom "We, the foreign ministers of ..." tells, when it is told once."""
    found = WE_THE.search(text)
    if found is None or sort_of(noun(found.group(2), words), words) != "people":
        return None
    told = " ".join(found.group(1).split())
    start, end = found.span(1)
    return Figure(start=start, end=end, text=told, kind="group", key=name_key(told), named=False, many=True)
