"""Which outlet is meant by the last word of its name: "the Herald", where it can be the Veldra Herald alone."""

import re
from collections.abc import Callable, Iterable
from functools import cached_property

from onrecord.folding import name_key
from onrecord.works import Canonical, Shelved

BEFORE = r"(?<![\w’'-])((?:(?!(?:The|As|But|And|When|While|In|On|If|That|A|An|Both) )[A-Z][\w-]+ ){1,3})"
GENERAL = frozenset({"news", "radio", "tv", "television", "press", "online", "agency", "media", "network", "channel"})


class Shortened:
    """Tells the whole names of outlets. `outlets` gives the names of those of the case, `text` an article's text."""

    def __init__(self, outlets: Callable[[], Iterable[str]], text: Callable[[str], str], canonical: Canonical) -> None:
        self._outlets = outlets
        self._text = text
        self._canonical = canonical

    def whole(self, name: str, article: Shelved) -> str:
        """The whole name of an outlet that an article names by the last word: the one that the article has elsewhere,
        its own, or else the only one of the case. The name itself where these are several, or none."""
        word = name.removeprefix("The ").removeprefix("the ")
        key = name_key(word)
        if not key.isalpha() or key in GENERAL or not word[:1].isupper():
            return name
        near = self._in_text(word, article.id) | self._of_case.get(key, set()).intersection(self._own(article))
        several = near or self._of_case.get(key, set())
        return min(several) if len(several) == 1 and key not in self._alone else name

    def _in_text(self, word: str, article: str) -> set[str]:
        text = self._text(article)
        if f" {word}" not in text:
            return set()
        return {self._canonical(f"{each}{word}") for each in re.findall(rf"{BEFORE}{re.escape(word)}\b", text)}

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
