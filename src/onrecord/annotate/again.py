"""Whether "the candidate" calls again somebody whom the article has named, though it is unclear whom."""

import re

from onrecord.annotate.nouns import Nouns
from onrecord.annotate.phrasing import Phrase
from onrecord.plurals import singular

AGED = re.compile(r"\d{1,3}-year-old")
NEW = frozenset(
    ["a", "an", "one", "another", "some", "two", "three", "four", "several", "many"]
)  # before a noun, they bring in somebody new
KNOWN = frozenset(["the", "this", "that", "his", "her", "their", "its", "our", "my", "s", "each", "every"])
NAMELESS = frozenset(  # who speak without a name, though an article has not brought them in before
    [
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "official",
        "source",
        "aide",
        "officer",
        "reporter",
        "journalist",
        "witness",
        "interviewer",
        "moderator",
        "man",
        "woman",
        "voice",
        "user",
        "caller",
        "person",
        "member",
        "insider",
    ]
)
LOOK_BACK = 4  # words before the noun among which they may stand
NAME_BEHIND = re.compile(r"(?: (?:of|for) (?:the )?\w+(?: \w+)?)?, [A-Z][\w'’-]+ [A-Z]")
NAME_NEXT = re.compile(r" [A-Z][\w'’.-]+ [A-Z]")
NAME_BEFORE = re.compile(r"[A-Z][\w'’-]+, (?!(?:said|says|added|told|according)\b)(?:(?:the|an?) )?(?:[\w-]+ ){0,3}\Z")
SPEAKS = re.compile(
    r" (?:(?:has|had|also|later) )?(?:sa(?:id|ys)|t(?:old|ells)|add(?:s|ed)|wr(?:ote|ites)|claim(?:s|ed)|argue[sd])\b"
)
THEN = frozenset(["", "at the time", "of the time", "of the day"])  # behind a noun, they tell of no one else
WORD = re.compile(r"[\w-]+")


class Again:
    """Knows where one article brings somebody in by a noun: "a donor", "Governor Mira Tolland"."""

    def __init__(self, text: str, nouns: Nouns) -> None:
        self._nouns, self._epithets, self._past = nouns, nouns.epithets, nouns.past
        self._brought_in: dict[str, int] = {}  # by noun: where it first has an article of the new
        self._persons: dict[str, bool] = {}
        self._titled: dict[str, int] = {}  # nouns that stand beside a name: where they first do
        words = list(WORD.finditer(text))
        for place, word in enumerate(words):
            low = singular(word.group().lower())
            if low not in self._epithets and not self._is_person(low):
                continue
            before = words[max(0, place - LOOK_BACK) : place]
            if self._is_beside_name(text, [*before, word]):
                self._titled.setdefault(low, word.start())
            elif _determiner(before) in NEW:
                self._brought_in.setdefault(low, word.start())

    def _is_beside_name(self, text: str, words: list[re.Match[str]]) -> bool:
        """ "Governor Mira Tolland", "the minister of defence, Mira Tolland", "Tolland, a former minister"."""
        noun = words[-1]
        if noun.group()[0].isupper() and text[noun.end() : noun.end() + 2][1:].isupper():
            return text[noun.end()] == " "
        if NAME_BEHIND.match(text, noun.end()) or NAME_NEXT.match(text, noun.end()):
            return True
        if SPEAKS.match(text, noun.end()):
            return False  # "it sank off Kesk, his agent said"
        return NAME_BEFORE.search(text, max(0, words[0].start() - 30), noun.start()) is not None

    def _is_person(self, low: str) -> bool:
        known = self._persons.get(low)
        if known is None:
            known = self._persons[low] = self._nouns.is_person(low)
        return known

    def means_named(self, phrase: Phrase, start: int, *, named_spoke: bool) -> bool:
        """True for a noun behind "the", of the kind by which news calls somebody again, that nothing before brings in
        as somebody new: a name must be meant. `named_spoke`: the last one to speak has a name."""
        behind = " ".join(word.low for word in phrase.words[phrase.behind :])
        if phrase.opened == ("our",):
            return phrase.head in self._titled and not behind
        if self._is_office(phrase) and not behind:
            return True
        if phrase.opened != ("the",) or phrase.plural or phrase.owned or behind not in THEN:
            return False
        if any(AGED.fullmatch(low) for low in phrase.lows):  # "the 40-year-old", "the 40-year-old woman"
            return named_spoke and self._brought_in.get(phrase.head, start) >= start
        new = self._brought_in.get(phrase.head, start)
        if new < start and not new < self._titled.get(phrase.head, new) < start:
            return False  # but "a mother ... the girl's mother, Mira Tolland, ... the mother" is named in between
        once = not self._past.isdisjoint(phrase.lows[:-1]) and phrase.kind(self._nouns) == "person"
        told = phrase.head in self._epithets or (phrase.kind(self._nouns) == "person" and phrase.head not in NAMELESS)
        return once or (told and (named_spoke or phrase.head in self._titled))

    def _is_office(self, phrase: Phrase) -> bool:
        """ "Kesk's governor", "Kesk governor endorses Hask", where a governor is named."""
        if phrase.plural or phrase.head not in self._titled or phrase.head in NAMELESS:
            return False
        return phrase.owned or (phrase.opened == () and len(phrase.core) > 1)


def _determiner(before: list[re.Match[str]]) -> str | None:
    """The last word among these that says whether a noun behind it is new or known."""
    lows = (word.group().lower() for word in reversed(before))
    return next((low for low in lows if low in NEW | KNOWN), None)
