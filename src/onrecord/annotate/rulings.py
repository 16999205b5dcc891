"""Readable rules that give points to labels: what fires adds up, the highest label wins, and every point has its words.

A phrase is lower-case words with a blank between them: "refuse/refuses to" lets either word stand, "*" stands for up to
three words of any kind, and "^" ties the phrase to the start of what is read. A rule names the zones that it reads
("cue", "content" ...) and fires when each of them holds one of its phrases, and none of those it is "without".
"""

import re
import tomllib
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import accumulate
from typing import Any

from onrecord.annotate.lexicon import LANGUAGES
from onrecord.annotate.units import Token

ANY_WORDS = r"(?:\S+ ){0,3}?"
WITHOUT = "without_"
UNWRITTEN = "context"  # a zone of words that are not in the text, and are shown to nobody


class Words:
    """The lower-case words of a stretch of text, to be searched for phrases."""

    __slots__ = ("_starts", "_string", "tokens", "vocabulary")

    def __init__(self, tokens: Iterable[Token]) -> None:
        self.tokens = tuple(tokens)
        self.vocabulary = frozenset(token.low for token in self.tokens)
        self._string = " " + "".join(f"{token.low} " for token in self.tokens)
        self._starts = list(accumulate((len(token.low) + 1 for token in self.tokens), initial=1))

    def first(self, phrases: "Phrases") -> str | None:
        """The words of the first place where one of the phrases stands."""
        if self.vocabulary.isdisjoint(phrases.triggers):
            return None
        match = phrases.pattern.search(self._string)
        return match.group(1).strip() if match else None

    def places(self, phrases: "Phrases") -> Iterator[tuple[int, int]]:
        """The code points, from first to last, of every place where one of the phrases stands."""
        if self.vocabulary.isdisjoint(phrases.triggers):
            return
        for match in phrases.pattern.finditer(self._string):
            first = bisect_left(self._starts, match.start(1))
            last = first + match.group(1).strip().count(" ")
            yield self.tokens[first].start, self.tokens[last].end


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases as one pattern; `triggers` are words of which one must be there before the pattern is worth a try."""

    pattern: re.Pattern[str]
    triggers: frozenset[str]


def phrases(written: Iterable[str]) -> Phrases:
    """The pattern of phrases as they are written in the file of a language."""
    each = [phrase.split() for phrase in written]
    triggers = {word for words in each for word in next(w for w in words if w not in "^*").split("/")}
    return Phrases(re.compile("(?<= )(" + "|".join(_pattern(words) for words in each) + ")"), frozenset(triggers))


def _pattern(words: list[str]) -> str:
    start, words = (r"(?<=\A )", words[1:]) if words[0] == "^" else ("", words)
    return start + "".join(ANY_WORDS if w == "*" else f"(?:{'|'.join(map(re.escape, w.split('/')))}) " for w in words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Points for a label where every zone of `needs` holds one of its phrases and no zone of `bars` does."""

    label: str
    points: float
    why: str
    needs: tuple[tuple[str, Phrases], ...]
    bars: tuple[tuple[str, Phrases], ...]

    def fires(self, zones: Mapping[str, Words]) -> str | None:
        """Why it gives its points, with the words that it saw; None when it does not."""
        seen = []
        for zone, wanted in self.needs:
            words = zones[zone].first(wanted)
            if words is None:
                return None
            seen += [words] if zone != UNWRITTEN else []
        if any(zones[zone].first(barred) is not None for zone, barred in self.bars):
            return None
        return self.why or f"“{seen[0]}”"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """The label with the most points, and why."""

    label: str
    points: float
    why: str


def rule_on(zones: Mapping[str, Words], rules: Iterable[Rule], start: Mapping[str, float]) -> Ruling | None:
    """The label that gets most points, or the earliest of several in the order of the file; None when none gets any."""
    points, reasons = dict(start), dict[str, list[tuple[float, str]]]()
    for rule in rules:
        reason = rule.fires(zones)
        if reason is not None:
            points[rule.label] = points.get(rule.label, 0.0) + rule.points
            reasons.setdefault(rule.label, []).append((rule.points, reason))
    best = max(points, key=lambda label: points[label], default=None)
    if best is None or points[best] <= 0:
        return None
    told = dict.fromkeys(reason for given, reason in reasons.get(best, []) if given > 0)
    return Ruling(label=best, points=points[best], why=", ".join(told))


@cache
def table(language: str) -> dict[str, Any]:
    """The whole file of a covered language."""
    return tomllib.loads((files("onrecord.annotate") / LANGUAGES[language]).read_text(encoding="utf-8"))


@cache
def rules_of(language: str, section: str) -> tuple[Rule, ...]:
    """The rules of one section of a language's file, in its order."""
    return tuple(_rule(row) for row in table(language)[section])


def _rule(row: dict[str, Any]) -> Rule:
    zones = {key: phrases(value) for key, value in row.items() if isinstance(value, list)}
    return Rule(
        label=row["is"],
        points=float(row["points"]),
        why=row.get("why", ""),
        needs=tuple((key, each) for key, each in zones.items() if not key.startswith(WITHOUT)),
        bars=tuple((key.removeprefix(WITHOUT), each) for key, each in zones.items() if key.startswith(WITHOUT)),
    )
