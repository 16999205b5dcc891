"""Where words name an outlet, or one who asks for it: "the Courier", "WORV-TV", "host Mira Tolland", "told Mira
Tolland of the BBC"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.nouns import Nouns
from onrecord.annotate.phrasing import OWNED
from onrecord.annotate.units import Token
from onrecord.nations import is_country

SITE = re.compile(r"(?:\w\.(?:com|net|org|info|tv|news|co)|\w{3}\.[a-z]{2})(?:\.[a-z]{2})?$")  # "Harbour.com"
STATION = re.compile(r"[wk][a-z]{2,3}(?:-(?:tv|fm|am)|\d{2,4})$")  # "WORV-TV"
CALL_SIGN = re.compile(r"[WK][A-Z]{3}$")  # "WORV", a station of the United States
PAUSES = frozenset({",", "–", "—"})  # "its host, Mira Tolland"
NAME = 3  # words of a name at most
OBJECT = 6  # words behind "told" in which the one who is told is named
PIECE = 5  # words behind "report" or "in" in which an outlet is named, with that word


class Newsrooms:
    """The outlets of one article, and those who ask for them; `lists` are the language's words on occasions."""

    def __init__(
        self, text: str, said: Sequence[Token], lists: Mapping[str, frozenset[str]], words: Lexicon, nouns: Nouns
    ) -> None:
        self._text, self._lists = text, lists
        self._nouns, self._titles = words.outlets, nouns.outlet_names
        self._name_ends = lists["names_on"] | words.times
        self._askers = frozenset(self._who_ask(said))

    def outlet_in(self, said: Sequence[Token], *, whole: bool = False) -> bool:
        """Whether a capitalised name of an outlet stands there: a known one, or two words that end in one for it; the
        `whole` is the name, or it is one of several words of a sentence."""
        for index, token in enumerate(said):
            if SITE.search(token.low) or (token.capital and self._is_named_so(token)):
                return True
            behind = said[index + 1] if index + 1 < len(said) else None
            goes_on = behind is not None and behind.capital
            if not token.capital:
                if token.low in {"that", ",", "“", "in"} and not whole:
                    return False
            elif token.low == "the" and goes_on and not whole:
                return True  # a name that "The" belongs to, inside a sentence: "told The Guardian"
            elif self._ends_one(said, index, whole=whole):
                return not whole or behind is None or not (goes_on or behind.low in OWNED)
        return False

    def _ends_one(self, said: Sequence[Token], index: int, *, whole: bool) -> bool:
        """Whether a capital is a known outlet, or the noun of one behind its name: "the Orvale Times"."""
        token, before = said[index], said[index - 1] if index else None
        behind = said[index + 1] if index + 1 < len(said) else None
        goes_on = behind is not None and behind.capital
        if token.low in self._lists["outlets"] and not (token.low == "vice" and goes_on):  # "Vice President"
            return True
        if before is None or not (before.capital or before.low == "the"):
            return False
        word = token.low.rsplit("-", 1)[-1]
        ends = not goes_on or whole or (behind is not None and behind.low in self._name_ends)
        titled = word in self._titles and not goes_on  # "the Atlantic", and not "the Atlantic Council"
        return (word in self._nouns and ends) or titled

    def _is_named_so(self, token: Token) -> bool:
        """Whether one word is an outlet's name by its form: "WORV-TV", "WORV", "HarbourNews"."""
        if STATION.match(token.low) or (token.low.endswith("news") and token.low != "news"):
            return True
        call_sign = CALL_SIGN.match(self._text[token.start : token.end]) is not None
        return call_sign and token.low not in self._lists["no_outlets"]

    def is_branch(self, named: Sequence[Token]) -> bool:
        """ "CNN Philippines": the name of a known outlet with one word more."""
        return len(named) == 2 and named[0].low in self._lists["outlets"] and all(each.capital for each in named)

    def owned_in(self, said: Sequence[Token]) -> Sequence[Token] | None:
        """What an outlet has: "sources" of "the Courier's sources"; None where it is no outlet that has it."""
        owner = next((i for i, token in enumerate(said) if token.low in OWNED), 0)
        return said[owner + 1 :] if owner > 0 and self.outlet_in(said[:owner], whole=True) else None

    def reports_in(self, said: Sequence[Token]) -> bool:
        """ "a report from Reuters", "in a Courier report", "the Orvale Times analysis"."""
        for index, token in enumerate(said):
            if token.low in self._lists["pieces"]:
                before, behind = said[max(0, index - 2) : index], said[index + 1 : index + PIECE]
                by = bool(behind) and behind[0].low in {"from", "by", "in", "on"}
                if (before and self.outlet_in(before, whole=True)) or (by and self.outlet_in(behind[1:])):
                    return True
        return False

    def written_in(self, said: Sequence[Token]) -> bool:
        """ "In the Courier", "for the Orvale Times"."""
        places = [i for i, token in enumerate(said) if token.low in {"in", "for", "on", "of", "at"}]
        return any(self.outlet_in(said[i + 1 : i + PIECE]) for i in places)

    def is_asker(self, token: Token) -> bool:
        """Whether it is the last name of one whom the article calls a host, an anchor, a reporter."""
        return token.capital and token.low in self._askers

    def asker_in(self, said: Sequence[Token]) -> bool:
        """Whether the name of one who asks begins there."""
        name = list(takewhile(lambda each: each.capital or each.low == ".", said[:NAME]))
        if any(each.low in OWNED for each in said[len(name) : len(name) + 1]):  # "told Hask's family"
            return False
        return any(self.is_asker(token) for token in name)

    def one_told_in(self, behind: Sequence[Token]) -> bool:
        """Whether an outlet, or one who asks for it, is told, by the words behind "told"."""
        return self.outlet_in(behind[:OBJECT]) or self.asker_in(behind[: NAME + 1])

    def may_begin(self, said: Sequence[Token]) -> bool:
        """Whether a name begins there that may be an outlet's for all that is known: "Team 5", and no country."""
        name = [token.low for token in takewhile(lambda token: token.capital, said)]
        return bool(name) and not is_country(name[0]) and self._lists["no_outlets"].isdisjoint(name)

    def _who_ask(self, said: Sequence[Token]) -> Iterator[str]:
        """The last names of those who ask for an outlet: "host Mira Tolland", "the Courier's Joren Hask", "told Mira
        Tolland of the BBC"."""
        for index, token in enumerate(said):
            if token.low in self._lists["telling"]:
                yield from self._of_outlet(said[index + 1 : index + 1 + OBJECT])
            called = token.low in self._lists["interviewers"]
            theirs = token.low in OWNED and index > 0 and said[index - 1].low in self._lists["outlets"]
            if called or theirs:
                start = index + 2 if said[index + 1 : index + 2] and said[index + 1].low in PAUSES else index + 1
                behind = list(takewhile(lambda each: each.capital, said[start : start + NAME]))
                if len(behind) > 1:
                    yield behind[-1].low

    def _of_outlet(self, behind: Sequence[Token]) -> Iterator[str]:
        name = list(takewhile(lambda each: each.capital, behind))
        rest = behind[len(name) :]
        if len(name) > 1 and rest and rest[0].low in {"of", "with", "from"} and self.outlet_in(rest[1:]):
            yield name[-1].low
