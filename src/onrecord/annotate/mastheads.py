"""Where words name an outlet: one that the article is known to cite, one of a list, or one by the form of its name."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import takewhile
from operator import itemgetter

from onrecord.annotate.idiom import idiom
from onrecord.annotate.lexicon import lexicon
from onrecord.annotate.nouns import nouns
from onrecord.annotate.outlets import Name, outlets_of
from onrecord.annotate.phrasing import OWNED
from onrecord.annotate.rulings import table
from onrecord.annotate.units import Token
from onrecord.model import Document, Mention

SITE = re.compile(r"(?:\w\.(?:com|net|org|info|tv|news|co)|\w{3}\.[a-z]{2})(?:\.[a-z]{2})?$")  # "Harbour.com"
STATION = re.compile(r"[wk][a-z]{2,3}(?:-(?:tv|fm|am)|\d{2,4})$")  # "WORV-TV"
CALL_SIGN = re.compile(r"[WK][A-Z]{3}$")  # "WORV", a station of the United States
CALLED = frozenset({"daily", "weekly", "newspaper", "tabloid", "magazine", "broadsheet", "broadcaster"})
BEHIND = frozenset({"daily", "weekly", "newspaper", "tabloid", "radio", "television"})
STOPS = frozenset({"that", ",", "“", "in"})  # behind them nobody is told anything any more
NUMBERED = frozenset({"team", "eyewitness", "action", "newschannel"})
PART_OF = re.compile(r"[A-Z][\w’']+ (?:for|of) (?:the )?$")  # "Institute for Science"
MORE = re.compile(r" (?P<more>[A-Z][\w’'-]*)")
BESIDE = 40  # code points
AT = frozenset({"of", "by", "for", "at", "from", "with", "in"})  # before what is no more than named beside a source


class Mastheads:
    """The names of outlets in one article; networks where anybody posts, and pollsters, are none."""

    def __init__(self, document: Document, language: str, mentions: Sequence[Mention]) -> None:
        self._text, self._words, own = document.text, lexicon(language), idiom(language)
        self._titles, lists = nouns(language).outlet_names, table(language)["occasions"]
        self._listed, self._local = frozenset(lists["outlets"]), frozenset(lists["mastheads"])
        self._others = frozenset(lists["no_outlets"])
        self._name_ends = frozenset(lists["names_on"]) | self._words.times
        self._none = self._others | own.lists["pollsters"] | own.lists["programmes"]
        self._days, self._journals = own.lists["days_and_months"], own.patterns["journals"]
        read = outlets_of(document.text, language, tuple(mentions))
        every = (each for block in document.blocks for each in read.of_block(block.span))
        self._cited = sorted((each.start, each.end) for each in every if self._is_outlet(each))

    def among(self, said: Sequence[Token]) -> bool:
        """Whether a name stands in the words behind "told" or "on", as far as they may name one."""
        for index, token in enumerate(said):
            if self._begins(token) or self._has_form(token) or self._is_known(said, index):
                return True
            if _is_behind(said, index) or self._is_local(said, index) or _is_numbered(said, index):
                return True
            if not token.capital and token.low in STOPS:
                return False
            if token.capital and token.low == "the" and index + 1 < len(said) and said[index + 1].capital:
                return True  # a name that "The" belongs to, inside a sentence: "told The Guardian"
        return False

    def are(self, said: Sequence[Token]) -> bool:
        """Whether some words are a name, and not those of somebody named beside it: "the Tolmian daily Anvil"."""
        if self._ends(said) or _is_behind(said, len(said) - 1):
            return True
        for index, token in enumerate(said):
            if self._has_form(token):
                return True
            if self._is_known(said, index, whole=True):
                behind = said[index + 1] if index + 1 < len(said) and token.capital else None
                return behind is None or not (behind.capital or behind.low in OWNED)
        return False

    def is_branch(self, named: Sequence[Token]) -> bool:
        """ "CNN Philippines": the name of a known outlet with one word more."""
        return len(named) == 2 and named[0].low in self._listed and all(each.capital for each in named)

    def _is_known(self, said: Sequence[Token], index: int, *, whole: bool = False) -> bool:
        """Whether a capital is the name of a known one, or the last of two words that end in one for an outlet."""
        token = said[index]
        if not token.capital and not token.low.startswith("al-"):
            return self._is_called(said, index, whole=whole)
        before = said[index - 1] if index else None
        behind = said[index + 1] if index + 1 < len(said) else None
        goes_on = behind is not None and behind.capital
        office = token.low == "vice" and goes_on  # "Vice President"
        if token.low in self._listed and not office:
            return True
        word = token.low.rsplit("-", 1)[-1]
        titled = word in self._titles and not goes_on  # "the Atlantic", and not "the Atlantic Council"
        ends = not goes_on or whole or (behind is not None and behind.low in self._name_ends)
        named = before is not None and (before.capital or before.low == "the")
        return named and ((word in self._words.outlets and ends) or titled)

    def _is_called(self, said: Sequence[Token], index: int, *, whole: bool) -> bool:
        """ "The daily Anvil": a noun for an outlet, and a name behind."""
        behind = list(takewhile(lambda token: token.capital, said[index + 1 :]))
        noun = said[index].low in CALLED and bool(behind) and behind[0].low not in self._words.times
        return noun and (not whole or behind[-1] is said[-1])

    def _is_local(self, said: Sequence[Token], index: int) -> bool:
        """ "The Orvale Banner": "the", a place, and how papers are called, to which no more of a name is joined."""
        if index < 2 or not said[index].capital or said[index].low not in self._local:
            return False
        ends = index + 1 == len(said) or not said[index + 1].capital
        return ends and said[index - 1].capital and said[0].low == "the"

    def _has_form(self, token: Token) -> bool:
        """Whether one word is an outlet's name by its form: "Harbour.com", "WORV-TV", "WORV", "HarbourNews"."""
        if SITE.search(token.low):
            return True
        if not token.capital:
            return False
        if STATION.match(token.low) or (token.low.endswith("news") and token.low != "news"):
            return True
        call_sign = CALL_SIGN.match(self._text[token.start : token.end]) is not None
        return call_sign and token.low not in self._others

    def _begins(self, token: Token) -> bool:
        """Whether a cited name begins with a word, or with "the" right before it."""
        place = self._at(token)
        return place is not None and token.start - place[0] in {0, len("the ")}

    def _ends(self, said: Sequence[Token]) -> bool:
        """Whether a cited name is the last of some words and what they are about."""
        place = self._at(said[-1]) if said else None
        return place is not None and place[1] == said[-1].end and AT.isdisjoint(token.low for token in said)

    def _at(self, token: Token) -> tuple[int, int] | None:
        index = bisect_right(self._cited, token.start, key=itemgetter(0)) - 1
        return self._cited[index] if index >= 0 and token.start < self._cited[index][1] else None

    def _is_outlet(self, name: Name) -> bool:
        """Whether a name may be one that is spoken to, and no part of a longer name: "the Times Square crowd"."""
        if name.network or name.value.lower() in self._none:
            return False
        before = self._text[max(0, name.start - BESIDE) : name.start]
        behind = MORE.match(self._text, name.end)
        longer = behind is not None and behind["more"].lower() not in self._days
        return not (longer or PART_OF.search(before) or self._journals.search(before))


def _is_behind(said: Sequence[Token], index: int) -> bool:
    """ "The Anvil daily", "Orvale radio": a noun for an outlet, and a name before it."""
    return index > 0 and said[index].low in BEHIND and not said[index].capital and said[index - 1].capital


def _is_numbered(said: Sequence[Token], index: int) -> bool:
    """ "Team 5", "Action 9": how stations of a town are called."""
    behind = said[index + 1 : index + 2]
    return said[index].capital and said[index].low in NUMBERED and bool(behind) and behind[0].low.isdigit()
