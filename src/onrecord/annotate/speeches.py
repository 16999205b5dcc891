"""Works that are only heard or handed down: speeches told with their occasion, what a court decides, interviews."""

import re

from onrecord.annotate.idiom import Idiom
from onrecord.annotate.particulars import Particulars
from onrecord.annotate.placed import BEFORE
from onrecord.annotate.works import Phrase

SENTENCE = 180  # code points before a medium in which somebody is said to speak
VOTED = re.compile(r"\b(?:[Uu]nanimous|\d-(?:to-)?\d|[Ll]andmark|split|divided|majority)\b")
PLANNED = re.compile(
    r"\b(?:will|would|to|going|set|scheduled|expected|plans?|planned|prepares?|ahead)\s(?:[a-z]+\s){0,3}$"
)
TALKED = re.compile(r"\b(?:[Ii]n|[Dd]uring)\s$")
PERSONAL = frozenset(["his", "her", "my", "your", "our"])
WITHIN = re.compile(r"\b[Ii]n\s$")
GAVE = re.compile(r"\bg[ai]v\w+\s$")
LIVES = re.compile(r"\sin\s")


class Speeches:
    """Judges the phrases of one article by who spoke, and on what occasion."""

    def __init__(self, text: str, idiom: Idiom) -> None:
        self._text, self._lists, self._patterns = text, idiom.lists, idiom.patterns

    def is_held(self, phrase: Phrase, told: Particulars, *, owned: bool) -> bool:
        """ "His farewell address", "gave a speech at the guild": when, where or by whom is told; not "a speech"."""
        loose = phrase.noun in self._lists["loose"]
        if phrase.capital:
            return not loose
        when = self._behind(phrase, "held_at" if loose else "held_before")
        inside = self._text[phrase.core : phrase.stop].rpartition(" ")[0]
        occasion = self._patterns["occasions"].search(inside) is not None
        before = self._before(phrase)
        held = self._patterns["holding"].search(before) is not None
        if phrase.noun in self._lists["dwelt"] and (GAVE.search(before) or LIVES.match(self._text, phrase.stop)):
            return occasion  # "he gave his address in Northwater"
        if owned:
            given = phrase.noun in self._lists["given"] and phrase.owner is not None
            return when or occasion or given or (held and not loose)
        if when and held and not PLANNED.search(before):
            return True
        by = self._behind(phrase, "held_by") or told.maker is not None
        return (by or occasion) and phrase.opens in {*self._lists["definite"], "a", "an"}

    def is_spoken_in(self, phrase: Phrase) -> bool:
        """ "Varga laid out her plans in a speech", "defended it on her radio show": somebody did so there."""
        if phrase.opens == "" or phrase.noun in self._lists["voiceless"]:
            return False
        return self._patterns["spoke_there"].search(self._before(phrase, SENTENCE)) is not None

    def is_no_work(self, phrase: Phrase, told: Particulars) -> bool:
        """ "An interview", "his decision", "a spot": works only by what else is told of them."""
        if phrase.noun in self._lists["anybodys"]:
            return not self.is_judged(phrase)
        untitled = phrase.noun in self._lists["only_titled"] and not told.titled
        unnamed = phrase.noun in self._lists["only_named"] and not phrase.capital
        untold = phrase.noun in self._lists["asked"] and not self.is_talked_in(phrase)
        thought = phrase.noun in self._lists["thoughts"] and phrase.opens in PERSONAL and not phrase.plural
        return untitled or unnamed or untold or thought or self._is_attended(phrase)

    def _is_attended(self, phrase: Phrase) -> bool:
        """ "Appeared at the debate", "in debates": nobody is said to say a thing there."""
        if phrase.noun not in self._lists["events"]:
            return False
        only_there = self._patterns["attended"].search(self._before(phrase)) is not None
        return phrase.plural or only_there or self._is_quarrel(phrase)

    def _is_quarrel(self, phrase: Phrase) -> bool:
        """ "In the policy debate": none on a stage."""
        words = self._text[phrase.core : phrase.stop].split()[:-1]
        named = phrase.opens == "'s" or any(word[0].isupper() for word in words)
        if phrase.noun not in self._lists["quarrels"] or named or not self._lists["staged"].isdisjoint(words):
            return False
        within = WITHIN.search(self._before(phrase)) is not None and not self._behind(phrase, "held_before")
        return bool(words) or within

    def is_talked_in(self, phrase: Phrase) -> bool:
        """ "In an interview on Monday": something was said in it; not "in interviews"."""
        asked = phrase.noun in self._lists["asked"] and not phrase.plural and phrase.opens != ""
        return asked and TALKED.search(self._before(phrase)) is not None

    def is_judged(self, phrase: Phrase) -> bool:
        """ "The court's decision"; "his decision", "issued an opinion" where a judge is named right before."""
        if phrase.noun not in self._lists["judged"]:
            return False
        voted = VOTED.search(self._text, phrase.start, phrase.stop) is not None
        given = self._patterns["given_out"].search(self._before(phrase)) is not None
        wide = voted or given or phrase.opens in self._lists["owning"]
        first = max(0, phrase.start - BEFORE) if wide else phrase.start
        return self._patterns["judges"].search(self._text, first, phrase.stop + BEFORE * voted) is not None

    def _before(self, phrase: Phrase, size: int = BEFORE) -> str:
        return self._text[max(0, phrase.start - size) : phrase.start]

    def _behind(self, phrase: Phrase, name: str) -> bool:
        return self._patterns[name].match(self._text[phrase.stop : phrase.stop + BEFORE]) is not None
