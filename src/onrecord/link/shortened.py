"""Which outlet is meant by the last word of its name: "the Herald", where it can be the Veldra Herald alone.

Every land has its Herald. That the case holds but one proves nothing, so what an article has elsewhere or its own
name decides, and of the case's only one that its town stands in the article, or that hardly another is called so.
"""

import re
from collections.abc import Callable, Iterable
from functools import cached_property

from onrecord.folding import name_key, without_article
from onrecord.link.known import ours
from onrecord.link.tables import tables
from onrecord.works import Canonical, Shelved

NO_PART = (  # words that begin a sentence before a name, and none of it: "However CNN said"
    "The|As|But|And|When|While|In|On|If|That|A|An|Both|However|Meanwhile|Moreover|Furthermore|Nevertheless|Indeed|Thus"
    "|Also|Still|Yet|Then|So|After|Before|Since|Although|Though|Because|Unlike|Despite|According|Earlier|Later|Once|Said"
    "|Says|Citing|Quoting|For|From|At|By|To|With|Via|Only|Even|Last|Both|Like"
)
BEFORE = rf"(?<![\w’'-])((?:(?!(?:{NO_PART}) )[A-Z][\w-]+ ){{1,3}})"
OF = r"((?:[A-Z][\w-]+ ?){1,2}(?<! ))"  # "The Times of London"
GENERAL = frozenset({"news", "radio", "tv", "television", "press", "online", "agency", "media", "network", "channel"})

# Besides those of names.toml, what newspapers of many towns are called; and what stands before in any town.
MASTHEADS = frozenset(
    [
        *("advertiser", "advocate", "age", "argus", "banner", "beacon", "bulletin", "chronicle", "citizen", "democrat"),
        *("echo", "enquirer", "examiner", "globe", "inquirer", "leader", "ledger", "mercury", "messenger", "mirror"),
        *("nation", "news", "pioneer", "press", "record", "recorder", "register", "reporter", "republic", "review"),
        *("republican", "sentinel", "statesman", "union", "vanguard", "voice", "watch", "weekly", "world", "daily"),
        *("today", "eagle", "economist", "magazine", "news-press", "pilot", "reader", "spectator", "transcript"),
    ]
)
EVERYWHERE = frozenset(["the", "daily", "evening", "morning", "sunday", "weekly", "new", "national", "of", "and"])


class Shortened:
    """Tells the whole names of outlets. `outlets` gives the names of those of the case, `text` an article's text."""

    def __init__(self, outlets: Callable[[], Iterable[str]], text: Callable[[str], str], canonical: Canonical) -> None:
        self._outlets = outlets
        self._text = text
        self._canonical = canonical

    def whole(self, name: str, article: Shelved) -> str:
        """The whole name of an outlet that an article names by the last word: the one that the article has elsewhere,
        its own, or else the only one of the case, where something speaks for that. The name itself where these are
        several, or none."""
        word = without_article(name)
        key = name_key(word)
        if not key.isalpha() or key in GENERAL or not word[:1].isupper():
            return name
        near = self._in_text(word, article.id) | self._of_case.get(key, set()).intersection(self._own(article))
        several = near or self._spoken_for(word, article)
        return min(several) if len(several) == 1 and key not in self._alone else name

    def _in_text(self, word: str, article: str) -> set[str]:
        text = self._text(article)
        if f"{word} of " not in text and f" {word}" not in text:
            return set()
        behind = {f"{word} of {each}" for each in re.findall(rf"\b{re.escape(word)} of {OF}", text)}
        before = {f"{each}{word}" for each in re.findall(rf"{BEFORE}{re.escape(word)}\b", text)}
        return set(map(self._canonical, before | behind))

    def _spoken_for(self, word: str, article: Shelved) -> set[str]:
        """The outlets of the case that a word may stand for, where it is no title by itself and the only one has its
        town in the article, or a name that few have."""
        several = self._of_case.get(name_key(word), set())
        if len(several) != 1 or ours().find(name_key(word)) is not None:
            return set()
        (only,) = several
        rare = name_key(word) not in tables().outlets | MASTHEADS
        return several if rare or self._is_near(only, article) else set()

    def _is_near(self, outlet: str, article: Shelved) -> bool:
        """Whether an article, or its own outlet's name, has the words that tell an outlet from its namesakes."""
        own = set(outlet.split()[:-1]) - EVERYWHERE
        told = name_key(f"{self._text(article.id)} {article.outlet or ''}").split()
        return bool(own) and own.issubset(told)

    def _own(self, article: Shelved) -> set[str]:
        return {self._canonical(article.outlet)} if article.outlet else set()

    @cached_property
    def _alone(self) -> frozenset[str]:
        """The outlets of the case that have but one word for a name."""
        return frozenset(each for each in map(self._canonical, self._outlets()) if " " not in each)

    @cached_property
    def _of_case(self) -> dict[str, set[str]]:
        """By its last word, the outlets of the case with a name of several words."""
        found = dict[str, set[str]]()
        for name in map(self._canonical, self._outlets()):
            if " " in name:
                found.setdefault(name.split()[-1], set()).add(name)
        return found
