"""Who "I" and "we" are: the author, whose turn it is, or those who say so of themselves: "We, the ministers of ..."."""

import re
from bisect import bisect_left
from collections import defaultdict
from functools import cached_property

from onrecord.annotate.cast import Cast
from onrecord.annotate.figures import Figure
from onrecord.annotate.labels import Labels
from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.names import FULL_NAME, Name
from onrecord.annotate.namings import first_of_story, named_at
from onrecord.annotate.roles import noun, sort_of
from onrecord.annotate.scene import LIKELY, SURE, Answer, meant, unclear
from onrecord.annotate.sheet import mined
from onrecord.folding import name_key
from onrecord.model import Document, Span, Stated

ALONE = frozenset({"i", "me", "my", "myself", "mine"})
TOGETHER = frozenset({"we", "us", "our", "ourselves", "ours"})
HEAD = 8  # blocks at the top among which a byline may stand
WE_ARE = re.compile(r"\b[Ww]e(?:,|\s[–—-])\s+the\s+(?=[A-Z])")
AT = re.compile(r"\s+at\s+(?:the\s+)?")
WE_THE = re.compile(
    r"\bWe, (the (?:[\w’'-]+ ){0,4}?([\w’'-]+s) of [A-Z](?:[^,.:;\n]|,\s(?:and\s)?(?:the\s)?(?=[A-Z])){1,400}?),?"
    r"\s(?!the |and |of |for )(?=[a-z])"
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
        self._authors = document.authors or _lone_byline(document, cast, words)
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
        if (body := self._we_at(told, place)) is not None:
            return body
        outlet = self._document.outlet
        if outlet is not None and outlet.span is not None and not self._authors and not self._labels:
            why = f'"{told}" is the outlet of this article, which names no author: {outlet.value}'
            return meant(self._cast.outlet(outlet, outlet.span), why)
        return Answer(why=f'speaker unclear: "{told.lower()}" are the one who speaks and others')

    @property
    def is_published(self) -> bool:
        """True where an outlet or the labels of turns tell whose text it is; an official may sign a release."""
        return bool(self._labels or self._document.outlet)

    def apposed(self, place: int) -> Figure | None:
        """Whom the speaker of a labelled turn calls "we": "we, the Harbour Board", said by the same label."""
        label = self._labels.of(place)
        found = self._apposed.get(self._document.text[slice(*label)], {}) if label is not None else {}
        return next(iter(found.values())) if len(found) == 1 else None

    @cached_property
    def _apposed(self) -> dict[str, dict[str, Figure]]:
        """By label whom "we" are said to be, by their keys."""
        text, found = self._document.text, defaultdict[str, dict[str, Figure]](dict)
        for told in WE_ARE.finditer(text) if self._labels else ():
            label = self._labels.of(told.start())
            index = bisect_left(self._cast.starts, told.end())
            if label is not None and self._cast.starts[index : index + 1] == [told.end()]:
                known = self._cast.candidates(self._cast.namings[index])
                found[text[slice(*label)]] |= {each.key: each for each in known}
        return found

    def _we_at(self, told: str, place: int) -> Answer | None:
        """ "We at the Courier": the body that is named there."""
        start = place + len(told)
        behind = AT.match(self._document.text, start)
        index = bisect_left(self._cast.starts, behind.end()) if behind else len(self._cast.starts)
        if behind is None or self._cast.starts[index : index + 1] != [behind.end()]:
            return None
        found = self._cast.candidates(self._cast.namings[index])
        return meant(found[0], f'"{told}" are those at {found[0].text}', SURE) if len(found) == 1 else None

    def _author(self) -> Answer:
        authors = self._authors
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
        several = [whole] if whole else self._cast.candidates(named_at(self._document.text, start, end))
        if len(several) == 1:
            return meant(several[0], why, SURE)
        if several:
            return unclear(several, why)
        if len(told.split()) < FULL_NAME:
            return Answer(why=f'speaker unclear: nobody is known as "{told}", the label of this turn')
        figure = Figure(start=start, end=end, text=told, kind="person", key=name_key(told), named=True)
        return meant(figure, why, SURE)


def _lone_byline(document: Document, cast: Cast, words: Lexicon) -> tuple[Stated, ...]:
    """A line before the story that is nothing but one person's name, below another line: a byline without "by"."""
    blocks = mined(document)
    story = first_of_story(blocks, 0)
    lines = {(each.span.start, each.span.end) for each in blocks[1:HEAD] if each.span.end <= story}
    found = {
        naming.name.key: naming.name
        for naming in cast.namings
        if (naming.name.start, naming.name.end) in lines and _is_signature(document.text, naming.name, words)
    }
    spans = [(name.text, Span(document.id, name.start, name.end)) for name in found.values()]
    return tuple(Stated(value=text, found_in="byline line", span=span) for text, span in spans)


def _is_signature(text: str, name: Name, words: Lexicon) -> bool:
    """Whether a line may be an author's name: a known first name, or told of below, "Ana Varga is a writer"."""
    full = name.kind == "person" and len(name.words) >= FULL_NAME
    known = name.words[0] in words.womens_names | words.mens_names
    return full and (
        known or re.search(rf"\n{re.escape(name.text)} (?:is|was|writes|teaches|covers)\b", text) is not None
    )


def _signed(text: str, words: Lexicon) -> Figure | None:
    """Those whom "We, the foreign ministers of ..." tells, when it is told once."""
    found = WE_THE.search(text)
    if found is None or sort_of(noun(found.group(2), words), words) != "people":
        return None
    told = " ".join(found.group(1).split())
    start, end = found.span(1)
    return Figure(start=start, end=end, text=told, kind="group", key=name_key(told), named=False, many=True)
