"""Which of the things that some quoted words do not have a reader would list: signs, and how much each speaks for it.

A name that only says who somebody is ("the Republican front-runner"), where an interview was or what stands in a
clause beside the matter is not in the quotation either, and nobody misses it there. Every sign is read from the
sentence and its article alone (law 3). `bench/gloss/fit.py` weighs them.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from onrecord.claiming import WEAK, Stretch
from onrecord.lacking import Missing, Quoted
from onrecord.proper import POSSESSIVE, WORDS, Token, words
from onrecord.speech import Sentence, Speech, places, said_contents

AROUND = 12  # words before something, among which "who" opens a clause
OFTEN = 6  # times that a name comes in an article, beyond which more tells nothing
MANY = 6
LONG = 45  # words
RELATIVE = frozenset(["who", "which", "whose", "whom"])
ASIDE = frozenset(
    [
        "after", "as", "when", "while", "because", "before", "since", "although", "though", "if", "even", "following",
        "noting", "in", "on", "at", "during", "despite", "with", "asked", "speaking", "appearing",
        "shortly", "months", "hours", "days", "weeks", "years", "long", "once", "like", "from", "for", "under", "amid",
    ]
)  # fmt: skip
THERE = frozenset(["in", "on", "at", "during", "to", "with", "outside", "from", "near"])
OF_A_NOUN = frozenset(
    ["the", "a", "an", "his", "her", "their", "its", "of", "for", "this", "these", "any", "some", "no"]
)
HIM, THEM = frozenset(["he", "him", "his", "she", "her"]), frozenset(["they", "them", "their"])
PRONOUNS = frozenset(["he", "she", "they", "it"])
PARTS = frozenset(WORDS["parts"])
MODALS = frozenset(["may", "might", "could"])
SEEMING = ("seem", "appear", "apparent")
SMALL = frozenset(["two", "three", "half", "double"])
OF_A_PARTY = re.compile(r"\b[A-Z]-$")  # "R-" before the state
GROUPS: Final = {"cue": "cue", "hedge": "hedge", "number": "number", "name": "name", "place": "name", "actor": "name"}

# Logarithms of odds: fitted on the sets of bench/gloss and rounded.
POINTS: Mapping[str, float] = {
    "start": 1.28,
    "-ed": 0.50,
    "-ing": -0.55,
    "actor": -0.15,
    "after an adverb": -0.30,
    "before a name": -0.20,
    "before that": 1.00,
    "behind a comma": -1.15,
    "behind a name": -0.45,
    "behind about": 0.45,
    "behind from": -0.40,
    "behind in": 0.65,
    "behind the": -0.30,
    "by the speaker": -0.40,
    "capitals": -0.50,
    "cue: before the cue": -0.60,
    "cue: behind who": -0.55,
    "cue: in front": -1.00,
    "cue: in the headline": 0.10,
    "cue: likely pair": 0.55,
    "cue: long sentence": -1.20,
    "cue: one of many": -0.55,
    "he is quoted": -0.35,
    "hedge": 0.10,
    "hedge of a cue": 0.75,
    "hedge: behind the cue": -1.10,
    "hedge: behind who": -1.40,
    "hedge: in what is said": -0.20,
    "hedge: likely pair": 0.25,
    "hedge: long sentence": -0.85,
    "hedge: one of many": -0.40,
    "in brackets": -1.80,
    "modal": 0.95,
    "name": -0.10,
    "name: before the cue": -1.00,
    "name: behind the cue": 0.15,
    "name: behind who": -0.15,
    "name: in front": -0.35,
    "name: in the headline": 0.10,
    "name: in what is said": 0.60,
    "name: likely pair": 0.40,
    "name: one of many": -0.40,
    "noun": -0.95,
    "number": 0.50,
    "number behind the": 0.70,
    "number: before the cue": -0.55,
    "number: behind the cue": 0.40,
    "number: behind who": 0.30,
    "number: in the headline": -0.90,
    "number: in what is said": 0.70,
    "number: likely pair": 0.55,
    "number: long sentence": 0.20,
    "number: one of many": -0.80,
    "of whoever plays a part": -0.75,
    "opens it": -1.65,
    "part of a word": -1.00,
    "says": 0.75,
    "seems": 2.20,
    "several words": 0.75,
    "small": -0.80,
    "state": -0.35,
    "theirs": 1.05,
    "they are quoted": -0.20,
    "told often": -0.30,
    "weak": -0.95,
    "what is claimed": 0.20,
}
AT_LEAST = 0.2  # points: of what has less, on articles left out, readers listed a third


@dataclass(frozen=True, slots=True, kw_only=True)
class Against:
    """What a sentence is held against: the words quoted, the cues in the sentence of whoever said them (`theirs`), how
    many things of it they have not, and how `likely` the two are on the same matter, 0 to 1."""

    quoted: Quoted
    theirs: tuple[Stretch, ...]
    several: int
    likely: float


class Listing:
    """The things of one sentence that some quoted words have not."""

    def __init__(self, speech: Speech, sentence: Sentence, against: Against) -> None:
        self._speech, self._text, self._sentence = speech, speech.text, sentence
        self._against, self._lows = against, against.quoted.lows
        self._line = words(speech.text, sentence.span.start, sentence.span.end)
        self._cues = places(each.cue for each in sentence.speaking)
        self._sources = places(each.source for each in sentence.speaking)
        self._contents = said_contents(sentence.speaking)
        self._comma = self._text.find(", ", sentence.span.start, sentence.span.end)

    def lists(self, missing: Missing) -> bool:
        """Whether enough speaks for it."""
        return self.points(missing) >= AT_LEAST

    def points(self, missing: Missing) -> float:
        """What speaks for it that a reader would list something."""
        return sum(POINTS.get(name, 0.0) * amount for name, amount in self.signs(missing).items())

    def signs(self, missing: Missing) -> dict[str, float]:
        """The signs of one thing, each with its amount."""
        start, end = missing.span.start, missing.span.end
        first = next((at for at, word in enumerate(self._line) if word.end > start), 0)
        last = max((at for at, word in enumerate(self._line) if word.start < end), default=first)
        group = GROUPS[missing.kind]
        of_group = {
            "cue": self._of_cue,
            "hedge": self._of_hedge,
            "number": self._of_number,
            "name": self._of_name,
        }[group](missing, first, last)
        found: dict[str, float] = {"start": 1.0, missing.kind: 1.0, **of_group}
        found |= {f"{group}: {name}": amount for name, amount in self._placed(missing, first)}
        return {name: float(amount) for name, amount in found.items() if amount}

    def _placed(self, missing: Missing, at: int) -> Iterator[tuple[str, float]]:
        """Where in the sentence it stands."""
        start, end = missing.span.start, missing.span.end
        said = self._within(start, self._contents)
        cue = min((first for first, _ in self._cues), default=None)
        before = self._line[max(0, at - AROUND) : at]
        aside = self._line[0].low in ASIDE and 0 < end <= self._comma
        yield "in the headline", self._sentence.number == min(self._speech.head, default=None)
        yield "in what is said", said
        yield "before the cue", cue is not None and end <= cue and not said
        yield "behind the cue", cue is not None and start > cue and not said
        yield "behind who", any(word.low in RELATIVE for word in before)
        yield "in front", aside
        yield "one of many", min(self._against.several, MANY) / MANY
        yield "likely pair", self._against.likely
        yield "long sentence", min(len(self._line), LONG) / LONG

    def _of_name(self, missing: Missing, first: int, last: int) -> dict[str, float]:
        start, end, text = missing.span.start, missing.span.end, self._text
        word, name = self._line[first], self._line[last]
        before, behind = self._beside(first, last)
        low = before.low if before else ""
        near = text[end : behind.start] if behind else "."
        beside = text[before.end : start] if before else ""
        open_bracket = text.rfind("(", self._sentence.span.start, start)
        part = behind is not None and near in {" ", "-"} and behind.low in PARTS
        return {
            "of whoever plays a part": part,
            "before a name": behind is not None and near in {" ", "-"} and behind.raw[0].isupper(),
            "behind a name": before is not None and beside == " " and first > 1 and before.raw[0].isupper(),
            "behind a comma": beside.strip() == ",",
            "in brackets": open_bracket >= 0 and ")" not in text[open_bracket:start],
            "state": OF_A_PARTY.search(text, max(0, start - 2), start) is not None
            or (near[:1] == "." and beside == ", "),
            "behind in": low in THERE,
            "behind from": low in {"from", "outside", "near"},
            "behind about": low in {"against", "about", "over"},
            "behind the": low == "the",
            "opens it": first == 0,
            "part of a word": text[start - 1 : start] == "-",
            "he is quoted": not self._lows.isdisjoint(HIM),
            "they are quoted": not self._lows.isdisjoint(THEM),
            "several words": first != last,
            "capitals": word.raw.isupper(),
            "told often": min(self._speech.named[name.low], OFTEN) / OFTEN,
            "what is claimed": any(0 < start - each < 4 * AROUND for each in self._sentence.claims),
            "by the speaker": any(
                abs(start - each) < 2 * AROUND or abs(one - end) < 2 * AROUND for one, each in self._sources
            ),
        }

    def _of_cue(self, missing: Missing, first: int, last: int) -> dict[str, float]:
        start, word = missing.span.start, self._line[first]
        before, behind = self._beside(first, last)
        low = before.low if before else ""
        noun = low in OF_A_NOUN or (before is not None and POSSESSIVE.search(before.raw) is not None)
        return {
            "weak": word.stem in WEAK,
            "says": self._within(start, self._cues),
            "theirs": self._within(start, self._against.theirs),
            "-ing": word.low.endswith("ing"),
            "-ed": word.low.endswith("ed"),
            "noun": noun,
            "behind he": low in PRONOUNS,
            "before that": behind is not None and behind.low == "that",
            "after an adverb": low.endswith("ly"),
        }

    def _of_hedge(self, missing: Missing, first: int, last: int) -> dict[str, float]:
        word = self._line[first]
        return {
            "modal": word.low in MODALS,
            "seems": word.low.startswith(SEEMING),
            "suggests": word.low.startswith("suggest"),
            "hedge of a cue": self._within(missing.span.start, self._cues),
        }

    def _of_number(self, missing: Missing, first: int, last: int) -> dict[str, float]:
        word, (before, _) = self._line[first], self._beside(first, last)
        return {
            "small": word.low in SMALL,
            "number behind the": before is not None and before.low == "the",
        }

    def _beside(self, first: int, last: int) -> tuple[Token | None, Token | None]:
        line = self._line
        return line[first - 1] if first else None, line[last + 1] if last + 1 < len(line) else None

    def _within(self, at: int, stretches: tuple[Stretch, ...]) -> bool:
        return any(first <= at < end for first, end in stretches)
