"""Why somebody is not named, or on what terms they speak: beside the source, or in a sentence that is still about it.

Where a sentence may be about somebody with a name, or about several, nothing is found.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from onrecord.annotate.nouns import Nouns
from onrecord.annotate.quotations import find_quotations
from onrecord.model import Sentence, Span
from onrecord.plurals import singular

SENTENCES_BACK = 2
LONGEST_SENTENCE, LONGEST_GROUND = 1500, 300  # code points that are read
MOST = 4  # places in one sentence
STOP = re.compile(r"[,;:.!?()\n–—]")
QUOTED = re.compile(r"[\"“][^\"“”\n]*[\"”]|‘[^‘’\n]*’(?!\w)")
MANY = frozenset(["they", "both", "neither", "all", "none", "these", "those"])
ONE = frozenset(["he", "she"])
ANY_HEAD = frozenset(["source", "person", "pair", "two", "three", "group"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """Who speaks at a place: `key` of one who is only described, None for one with a name; `passes` for an outlet or a
    body, which may be the one that withholds the name."""

    start: int
    end: int
    key: str | None
    plural: bool
    head: str
    passes: bool


def grounds(
    text: str, sentences: Sequence[Sentence], parties: Iterable[Party], stops: Iterable[int], nouns: Nouns
) -> dict[str, tuple[Span, ...]]:
    """The grounds of each described source, by its key. `stops` are the places where cues and contents begin."""
    return _Finder(text, sentences, sorted(parties, key=lambda p: (p.start, p.end)), sorted(set(stops)), nouns).all()


class _Finder:
    """Reads every sentence of an article once."""

    def __init__(
        self, text: str, sentences: Sequence[Sentence], parties: list[Party], stops: list[int], nouns: Nouns
    ) -> None:
        self._text, self._nouns, self._parties, self._stops = text, nouns, parties, stops
        self._spans = sorted(sentence.span for sentence in sentences)
        self._starts = [party.start for party in parties]

    def all(self) -> dict[str, tuple[Span, ...]]:
        found: dict[str, list[Span]] = {}
        for index, sentence in enumerate(self._spans):
            for term in self._terms(sentence):
                party = self._party(index, term)
                if party is not None and party.key is not None:
                    found.setdefault(party.key, []).append(self._ground(sentence, term, party))
        return {key: self._apart(spans) for key, spans in found.items()}

    def _terms(self, sentence: Span) -> Iterator[re.Match[str]]:
        """Words of anonymity outside quotations."""
        end = min(sentence.end, sentence.start + LONGEST_SENTENCE)
        quoted = find_quotations(self._text, sentence.start, end)
        found = 0
        for term in self._nouns.terms.finditer(self._text, sentence.start, end):
            if not any(q.start < term.start() and term.end() <= q.end for q in quoted):
                found += 1
                yield term
            if found == MOST:
                return

    def _party(self, index: int, term: re.Match[str]) -> Party | None:
        """Whose terms these are: who is nearest before in the sentence, the first behind, or whom the sentence goes on
        about."""
        sentence = self._spans[index]
        here = self._between(sentence.start, sentence.end)
        before = [party for party in here if party.start < term.start() and not party.passes]
        if before:
            return before[-1]
        if any(party.key is not None for party in here):
            return next(party for party in here if party.key is not None)
        return self._gone_on(index, term)

    def _between(self, start: int, end: int) -> list[Party]:
        return self._parties[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def _gone_on(self, index: int, term: re.Match[str]) -> Party | None:
        """The last one spoken of in the sentences before, when this one begins with a word for them."""
        sentence = self._spans[index]
        opening = self._nouns.still.match(self._text, sentence.start, sentence.end)
        back = self._spans[max(0, index - SENTENCES_BACK)]
        near = [party for party in self._between(back.start, sentence.start) if not party.passes]
        if not near:
            return None
        if opening is None:
            return near[-1] if term.group().split()[0].lower() in {"whose", "his", "her", "their"} else None
        words = opening.group().lower().split()
        return self._agreeing(near, words)

    def _agreeing(self, near: list[Party], words: list[str]) -> Party | None:
        last = near[-1]
        if words[0] in ONE:
            return None if last.plural else last
        if words[0] in MANY and len(words) == 1:
            several = [party for party in near if party.plural or party.key is None]
            return several[-1] if several else (last if words[0] == "they" else None)
        heads = {singular(word) for word in words[1:]}
        return next((party for party in reversed(near) if party.head in heads or heads & ANY_HEAD), None)

    def _ground(self, sentence: Span, term: re.Match[str], party: Party) -> Span:
        """From the reason, else from the terms, to the end of that part of the sentence."""
        limit = self._limit(sentence, term, party)
        reason = self._nouns.reasons.search(self._text, term.start(), limit)
        behind = self._cut(self._text, term.start(), limit)
        if reason is None or reason.start() > behind + 2:
            return Span(sentence.document, term.start(), behind)
        start = reason.start()
        if self._text[start - 1] in '“"':
            start -= 1
        return Span(sentence.document, start, self._cut(self._text, start, limit))

    def _limit(self, sentence: Span, term: re.Match[str], party: Party) -> int:
        """Where the words of somebody begin again, or where the words for the source end."""
        limit = min(sentence.end, term.start() + LONGEST_GROUND)
        if party.start <= term.start() < party.end:
            limit = min(limit, party.end)
        stop = bisect_right(self._stops, term.end())
        return min(limit, self._stops[stop]) if stop < len(self._stops) else limit

    def _cut(self, text: str, start: int, limit: int) -> int:
        """The first mark outside quotation marks."""
        quoted = [found.span() for found in QUOTED.finditer(text, start, limit)]
        for stop in STOP.finditer(text, start, limit):
            if not any(first <= stop.start() < last for first, last in quoted):
                return self._trimmed(start, stop.start())
        return self._trimmed(start, limit)

    def _trimmed(self, start: int, end: int) -> int:
        return start + max(1, len(self._text[start:end].rstrip()))

    def _apart(self, spans: list[Span]) -> tuple[Span, ...]:
        """In the order of the text; of two that share words, the first."""
        kept: list[Span] = []
        for span in sorted(set(spans)):
            if not kept or span.start >= kept[-1].end:
                kept.append(span)
        return tuple(kept)
