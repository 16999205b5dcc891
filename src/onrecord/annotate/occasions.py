"""On what occasion a whole text, or one person all along it, speaks: a transcript, a release, a speech at the top.

A reader learns it once, from the head of a text or from a sentence that quotes nobody, and keeps it in mind.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import dropwhile, pairwise, takewhile
from typing import Protocol

from onrecord.annotate.rulings import Phrases, Ruling, Words, phrases, table
from onrecord.annotate.scenes import Scene
from onrecord.annotate.units import Token, tokens
from onrecord.model import Document, Span

TURN = re.compile(r"^[^\W\d_][^\n:]{0,60}:[^\S\n]+\S", re.MULTILINE)  # a speaker before a colon
LABEL = re.compile(r"^([A-Z](?:[A-Z.’' \u00a0-]){0,40}):[^\S\n]", re.MULTILINE)  # the same in capitals
YEAR = re.compile(r"(?:19|20)\d\d")
HEAD = 600  # code points in which a text says what it is
TAIL = 400  # code points in which it says where it was taken from
LONGEST_TEXT = 200_000  # code points searched for occasions
PAIR = 2  # labels of a talk between two
LABELLED = 3  # speakers before colons that make a transcript
HEADINGS, LONGEST_HEADING = 5, 25  # the first lines, and how many words they have at most
LONGEST_NAME = 5  # tokens
TITLED = 2  # headings: a title, and who gives the text out
LEAD = 5  # paragraphs in which an article says what it is about
MAIN, MOST = 0.4, 0.6  # the part of all sources whose name is clear that makes one the main speaker; for certain
ENDS = frozenset({".", "!", "?", "”", '"'})  # of a sentence
STOPS = frozenset({".", "!", "?"})
SHORTEST_SENTENCE = 6  # tokens
NOBODY = frozenset[str]()
ENOUGH = 4.0  # points
KINDS = ("interview", "broadcast", "briefing", "statement")
SETTINGS = ("briefing", "interview", "broadcast", "statement", "document")
NAMED_NEAR = 6  # words from "spoke to" to an outlet, and from an outlet to "reached"


@dataclass(frozen=True, slots=True)
class Whole:
    """The channel of a whole text, and the words for those who speak in it; None for everybody."""

    ruling: Ruling
    of: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Setting:
    """A sentence that quotes nobody and puts a speaker on an occasion."""

    start: int
    paragraph: int
    speaker: frozenset[str]
    ruling: Ruling


def whole(document: Document, language: str) -> Whole | None:
    """The channel of a text that is a transcript, a summary of a briefing or a release; None of any other."""
    labels = Counter(match.group(1) for match in LABEL.finditer(document.text[:LONGEST_TEXT]))
    turns = sum(1 for _, _ in zip(TURN.finditer(document.text[:LONGEST_TEXT]), range(LABELLED), strict=False))
    if turns >= LABELLED and (taken := full_interview(document, language, NOBODY)) is not None:
        return Whole(taken.ruling, None)
    if turns >= LABELLED and (spoken := _told(document, language)) is not None:
        return Whole(spoken, None)
    if labels.total() >= LABELLED and max(labels.values()) > 1:
        spoken = _by_labels(labels, language) or _aired(document, language)
        return Whole(spoken, None) if spoken is not None else None
    return _by_headings(document, language) if labels.total() < PAIR else None


def _told(document: Document, language: str) -> Ruling | None:
    """What the head of a transcript calls it."""
    head = Words(tokens(document.text, 0, min(HEAD, len(document.text)), ()))
    for label in KINDS:
        words = head.first(_list(language, label))
        if words is not None:
            return _ruling(label, words)
    return None


def _aired(document: Document, language: str) -> Ruling | None:
    """The programme that is named over what an article gives as a transcript."""
    head = Words(tokens(document.text, 0, min(HEAD, len(document.text)), ()))
    if head.first(_list(language, "transcribed")) is None:
        return None
    words = head.first(phrases(table(language)["settings"]["broadcast"]))
    return _ruling("broadcast", words) if words is not None else None


def _by_labels(labels: Counter[str], language: str) -> Ruling | None:
    """Questions and answers are an interview, and so is a talk that an asker begins with one other; else questions are
    put at a briefing; without any there are speeches, which are no channel."""
    lists = table(language)["occasions"]
    chair = next((label for label in labels if label.lower() in lists["chairs"]), None)
    if (answer := next((label for label in labels if label.lower() in lists["answers"]), None)) is not None:
        return _ruling("interview", answer + ":")
    asks = next((label for label in labels if label.lower() in lists["askers"]), None)
    if asks is not None and len(labels) == PAIR and next(iter(labels)) == asks:  # nobody else gives the floor
        return _ruling("interview", asks + ":")
    return _ruling("briefing", chair + ":") if chair is not None else None


def _by_headings(document: Document, language: str) -> Whole | None:
    """What the lines at the head say, each a heading of its own; a release speaks for those whom its head names, a
    joint one for all of whom it tells (bench/speakers/GUIDE.md)."""
    first = list(_lines(document))
    lines = [line for line in first if len(line.tokens) <= LONGEST_HEADING]
    if any(line.first(_list(language, "spoken")) is not None for line in lines):
        return None
    if (asker := _interviewed(lines, language)) is not None:
        return Whole(_ruling("interview", asker), None)
    for line in lines:
        if (words := line.first(_list(language, "minuted"))) is not None:
            return Whole(_ruling("briefing", words), None)
        if (words := line.first(_list(language, "issued"))) is not None:
            if (told := _is_readout(first, language)) is not None:
                return Whole(_ruling("statement", words), told)
            titles = [each for each in lines if each is lines[0] or each.tokens[-1].low not in ENDS]
            named = frozenset(token.low for each in titles for token in each.tokens if token.capital)
            return Whole(_ruling("statement", words), None if _is_joint(first, language) else named)
    return _under_a_name(document, list(takewhile(_is_heading, first)), language)


def _interviewed(lines: list[Words], language: str) -> str | None:
    """The words "Wikinews interviews" of a title: an outlet, and a name behind."""
    outlets = table(language)["occasions"]["outlets"]
    for line in lines:
        for outlet, verb, name in zip(line.tokens, line.tokens[1:], line.tokens[2:], strict=False):
            if outlet.low in outlets and verb.low == "interviews" and name.capital:
                return f"{outlet.low} {verb.low}"
    return None


def _is_readout(first: list[Words], language: str) -> frozenset[str] | None:
    """The names of whoever gives out the account of a call or a meeting ("the Minister spoke today with ..."), who
    alone speaks in it; None where the first lines tell of neither, or give what is said in it as a text of its own."""
    if any(line.first(_list(language, "worded")) is not None for line in first):
        return None
    if not any(line.first(_list(language, "meets")) is not None for line in first):
        return None
    by = (line for line in first if line.first(_list(language, "attributed")) is not None)
    return frozenset(token.low for line in by for token in line.tokens if token.capital)


def _is_joint(first: list[Words], language: str) -> bool:
    """Whether the first lines tell that several give the text out: "released by the Governments of A and B"."""
    told = [line for line in first if line.first(_list(language, "introduces")) is not None]
    behind = (dropwhile(lambda low: low != "by", (token.low for token in line.tokens)) for line in told)
    return any(line.first(_list(language, "joint")) is not None for line in told) or any(
        "and" in lows for lows in behind
    )


def _is_heading(line: Words) -> bool:
    """A title, a name or a place ("Washington, D.C."), and no sentence."""
    size = len(line.tokens)
    return size <= SHORTEST_SENTENCE or (size <= LONGEST_HEADING and line.tokens[-1].low not in STOPS)


def _under_a_name(document: Document, lines: list[Words], language: str) -> Whole | None:
    """A text under the name and office of one person, and no place where a speech was held: the statement of its "I" or
    "we"."""
    titles = [line for line in lines if line.tokens[-1].low not in ENDS]
    if not 0 < len(titles) <= TITLED:
        return None
    head = titles[-1].tokens
    comma = next((at for at, token in enumerate(head) if token.low == ","), 0)
    named = 2 <= comma <= LONGEST_NAME and all(token.capital or token.low == "." for token in head[:comma])
    if not named or Words(head[comma:]).first(_list(language, "offices")) is None:
        return None
    told = document.text[head[0].start : head[-1].end]
    return Whole(_ruling("statement", told), NOBODY)


def other_year(document: Document, said: Iterable[Token]) -> bool:
    """Whether a year stands among these words, and not that of the article."""
    published = document.published.value if document.published else ""
    return any(YEAR.fullmatch(token.low) and not (published or "").startswith(token.low) for token in said)


def _lines(document: Document) -> Iterator[Words]:
    """The first lines of a text that are not blank."""
    start, seen = 0, 0
    while start < min(HEAD, len(document.text)) and seen < HEADINGS:
        end = document.text.find("\n", start) % (len(document.text) + 1)
        line = Words(tokens(document.text, start, min(end, start + HEAD), ()))
        if line.tokens:
            seen += 1
            yield line
        start = end + 1


def full_interview(document: Document, language: str, main: frozenset[str]) -> Whole | None:
    """What a text says at its end or head of the one interview that it is made of."""
    size = len(document.text)
    for start, end in ((0, min(HEAD, size)), (max(0, size - TAIL), size)):
        words = Words(tokens(document.text, start, end, ())).first(_list(language, "conducted"))
        if words is not None:
            return Whole(_ruling("interview", words), main)
    return None


def main_speaker(every: list[Scene], least: float = MAIN) -> frozenset[str]:
    """The words of the name of whoever speaks most of the time; empty when nobody does."""
    clear = [scene.speaker for scene in every if scene.speaker and scene.attribution.via is None]
    counted = Counter(word for speaker in clear for word in speaker)
    word, often = max(counted.items(), key=lambda item: (item[1], item[0]), default=("", 0))
    if often < 2 or often < least * len(clear):
        return frozenset()
    return next(speaker for speaker in clear if word in speaker)


def _first_and_main(every: list[Scene]) -> frozenset[str]:
    """The main speaker, when nobody else speaks first."""
    main = main_speaker(every, MOST)
    first = next((scene.speaker for scene in every if scene.speaker), frozenset[str]())
    return main if not main.isdisjoint(first) else frozenset()


class Outlets(Protocol):
    """Who knows an outlet by its words."""

    def is_told_in(self, said: Sequence[Token]) -> bool:
        """Whether an outlet, or one who asks for it, is named there."""

    def is_outlet(self, said: Sequence[Token]) -> bool:
        """Whether these words are the name of an outlet."""


def settings(
    document: Document, sentences: tuple[Span, ...], every: list[Scene], language: str, known: Outlets
) -> list[Setting]:
    """The settings of an article, in the order of the text."""
    text = Words(tokens(document.text, 0, min(LONGEST_TEXT, len(document.text)), ()))
    lists = table(language)["settings"]
    found = {place: label for label in SETTINGS for place in text.places(phrases(lists[label]))}
    reader = _Reader(document, sentences, every, text, phrases(lists["otherwise"]))
    for place in text.places(phrases(lists["talks"])):
        if known.is_told_in(reader.behind(place[1])):
            found.setdefault(place, "interview")
    reached = {place for place in text.places(phrases(lists["reaches"])) if known.is_outlet(reader.before(place[0]))}
    found |= dict.fromkeys(reached, "interview")
    made = (
        reader.setting(start, end, label, reaches=(start, end) in reached)
        for (start, end), label in sorted(found.items())
    )
    return [each for each in made if each is not None]


class _Reader:
    """Reads of the sentences that quote nobody who is where in them."""

    def __init__(
        self, document: Document, sentences: tuple[Span, ...], every: list[Scene], text: Words, otherwise: Phrases
    ) -> None:
        self._document, self._otherwise = document, otherwise
        self._sentences = sorted((each.start, each.end) for each in sentences)
        self._tokens, self._starts = text.tokens, [token.start for token in text.tokens]
        self._paragraphs = sorted(block.span.start for block in document.blocks)
        self._speakers = {word: scene.speaker for scene in every for word in scene.speaker}
        self._main = _first_and_main(every)
        self._cues = sorted(scene.start for scene in every if scene.attribution.kind != "ascribed")
        self._said = sorted((span.start, span.end) for scene in every for span in scene.attribution.content)

    def behind(self, at: int) -> tuple[Token, ...]:
        """The words behind a place, as far as they may name an outlet."""
        index = bisect_right(self._starts, at - 1)
        return self._tokens[index : index + NAMED_NEAR]

    def before(self, at: int) -> tuple[Token, ...]:
        """The words before a place, as far as they may name an outlet and begin its sentence."""
        sentence = self._sentence(at)
        return self._read(sentence[0], at)[-NAMED_NEAR:] if sentence is not None else ()

    def setting(self, start: int, end: int, label: str, *, reaches: bool = False) -> Setting | None:
        """The setting that the words from start to end make; None when somebody is quoted there, or nobody named.

        An outlet `reaches` whoever is named behind the words.
        """
        sentence = self._sentence(start)
        if sentence is None or self._quotes(sentence, start):
            return None
        around = self._read(*sentence)
        paragraph = bisect_right(self._paragraphs, start) - 1
        named = self._read(end, sentence[1])[:NAMED_NEAR] if reaches else self._read(sentence[0], end)
        speaker = NOBODY if reaches else self._behind(sentence, start, end)
        speaker = speaker or self._who(named, paragraph)
        if not speaker or Words(around).first(self._otherwise) or other_year(self._document, around):
            return None
        words = " ".join(self._document.text[start:end].split())
        return Setting(start, paragraph, speaker, Ruling(label=label, points=ENOUGH, why=f"“{words}”"))

    def _sentence(self, at: int) -> tuple[int, int] | None:
        index = bisect_right(self._sentences, (at, len(self._document.text) + 1)) - 1
        inside = index >= 0 and at < self._sentences[index][1]
        return self._sentences[index] if inside else None

    def _quotes(self, sentence: tuple[int, int], at: int) -> bool:
        """Whether a cue stands in the sentence before the place, or the place in what somebody says."""
        cue = bisect_right(self._cues, sentence[0] - 1)
        if cue < len(self._cues) and self._cues[cue] < at:
            return True
        said = bisect_right(self._said, (at, len(self._document.text) + 1)) - 1
        return said >= 0 and at < self._said[said][1]

    def _behind(self, sentence: tuple[int, int], start: int, end: int) -> frozenset[str]:
        """The first one named behind the comma, when a sentence begins with its occasion: "At a rally, Mira ..."."""
        if any(token.capital for token in self._read(sentence[0], start)[1:]):
            return frozenset()
        behind = dropwhile(lambda token: token.low != ",", self._read(end, sentence[1]))
        return next(
            (self._speakers[each.low] for each in behind if each.capital and each.low in self._speakers), NOBODY
        )

    def _who(self, before: tuple[Token, ...], paragraph: int) -> frozenset[str]:
        """The first one named before the words; in the lead of an article, its main speaker."""
        for token in before:
            low = token.low.removesuffix("'s").removesuffix("’s")
            if token.capital and low in self._speakers:
                return self._speakers[low]
        return self._main if paragraph <= LEAD and before and not _names(before) else frozenset()

    def _read(self, start: int, end: int) -> tuple[Token, ...]:
        return self._tokens[bisect_right(self._starts, start - 1) : bisect_right(self._starts, end - 1)]


def _names(before: tuple[Token, ...]) -> bool:
    """Whether somebody who is no speaker may be named: two words with capitals in a row."""
    return any(left.capital and right.capital for left, right in pairwise(before))


@cache
def _list(language: str, name: str) -> Phrases:
    return phrases(table(language)["occasions"][name])


def _ruling(label: str, words: str) -> Ruling:
    return Ruling(label=label, points=ENOUGH, why=f"the whole text: “{words}”")
