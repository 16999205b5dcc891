"""What is told, written or asked at an outlet, and who asks for it: "in the Courier", "host Mira Tolland", "told Mira
Tolland of the BBC"."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from onrecord.annotate.mastheads import Mastheads
from onrecord.annotate.phrasing import OWNED
from onrecord.annotate.units import Token
from onrecord.nations import is_country

PAUSES = frozenset({",", "–", "—"})  # "its host, Mira Tolland"
NAME = 3  # words of a name at most
OBJECT = 6  # words behind "told" in which the one who is told is named
PIECE = 5  # words behind "report" or "in" in which an outlet is named, with that word


class Newsrooms:
    """The outlets of one article, and those who ask for them; `lists` are the language's words on occasions."""

    def __init__(self, mastheads: Mastheads, said: Sequence[Token], lists: Mapping[str, frozenset[str]]) -> None:
        self._mastheads, self._lists = mastheads, lists
        self._askers = frozenset(self._who_ask(said))

    def owned_in(self, said: Sequence[Token]) -> Sequence[Token] | None:
        """What an outlet has: "sources" of "the Courier's sources"; None where it is no outlet that has it."""
        owner = next((i for i, token in enumerate(said) if token.low in OWNED), 0)
        return said[owner + 1 :] if owner > 0 and self._mastheads.are(said[:owner]) else None

    def reports_in(self, said: Sequence[Token]) -> bool:
        """ "a report from Reuters", "in a Courier report", "the Orvale Times analysis"."""
        for index, token in enumerate(said):
            if token.low in self._lists["pieces"]:
                before, behind = said[max(0, index - 2) : index], said[index + 1 : index + PIECE]
                by = bool(behind) and behind[0].low in {"from", "by", "in", "on"}
                if (before and self._mastheads.are(before)) or (by and self._mastheads.among(behind[1:])):
                    return True
        return False

    def written_in(self, said: Sequence[Token], where: frozenset[str]) -> bool:
        """ "In the Courier", "by the Orvale Times", with one of these words."""
        places = [i for i, token in enumerate(said) if token.low in where]
        return any(self._mastheads.among(said[i + 1 : i + PIECE]) for i in places)

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
        return self._mastheads.among(behind[:OBJECT]) or self.asker_in(behind[: NAME + 1])

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
        if len(name) > 1 and rest and rest[0].low in {"of", "with", "from"} and self._mastheads.among(rest[1:]):
            yield name[-1].low
