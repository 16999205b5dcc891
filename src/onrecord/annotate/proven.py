"""Names that are shown to be outlets' by what they do: "the Anvil reported that", "readers of the Anvil"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from importlib.resources import files

from onrecord.annotate.idiom import Idiom
from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.nouns import Nouns
from onrecord.crediting import REPORTED_BEFORE, REPORTED_BEHIND
from onrecord.model import Mention
from onrecord.nations import is_adjective, is_country, is_seat

NEAR = 60  # code points in which a name, or what it does, is looked for
MOST = 20  # places of a name that are looked at
TRIED = 200  # places of its first word that are tried
LONGEST = 4  # words
COMMON = "frequent.txt"
_WORD = r"[A-Z][\w’'&-]*(?:\.(?=[a-z]{2,4}\b)\w+)?"
_RUN = rf"(?P<name>{_WORD}(?:\s(?:(?:of|de|da|di)\s)?{_WORD}){{0,3}})"
BEHIND = re.compile(rf"(?P<the>\b[Tt]he\s)?(?<![\w.’'-]){_RUN}$")
AHEAD = re.compile(rf"(?P<the>the\s)?{_RUN}(?![\w’'-]|\s[A-Z])")
CAPITAL = re.compile(rf"(?<![\w-]){_WORD}")
OWNED = re.compile(r"['’]s?$")
BRACKETED = re.compile(r"\(([^()\n]{1,60})\)")
AIRED = re.compile(r"TV[A-Z0-9]\w*$|[A-Z]+TV\d*$|[A-Z][a-z]+TV$")
NO_OUTLET = frozenset(["place", "time", "group"])  # kinds of mentions


class Proven:
    """Reads one article for names that only an outlet would be given such a place."""

    def __init__(self, text: str, idiom: Idiom, lexicon: Lexicon, nouns: Nouns, mentions: Sequence[Mention]) -> None:
        self._text, self._idiom, self._nouns, self._lexicon = text, idiom, nouns, lexicon
        self._lists, self._patterns = idiom.lists, idiom.patterns
        self._kinds = {each.span.of(text).lower(): each.kind for each in mentions if each.named}

    def names(self) -> Iterator[tuple[str, ...]]:
        """The words of each such name, in small letters and without "the"."""
        seen: set[str] = set()
        for found in self._candidates():
            name = " ".join(found["name"].split())
            if name not in seen:
                seen.add(name)
                if self._is_free(name, the=found["the"] is not None) and self._is_proven(name):
                    yield tuple(name.lower().split())
        for found in self._patterns["naming"].finditer(self._text):
            run = AHEAD.match(self._text, found.end(), found.end() + NEAR)
            person = found["person"] and run is not None and self._kinds.get(run["name"].lower()) == "person"
            if run is not None and not person and self._is_no_body(words := run["name"].lower().split()):
                yield tuple(words)

    @cached_property
    def _capitals(self) -> dict[str, list[int]]:
        """Where each word with a capital stands."""
        places: dict[str, list[int]] = {}
        for found in CAPITAL.finditer(self._text):
            places.setdefault(OWNED.sub("", found.group()), []).append(found.start())
        return places

    @cached_property
    def _bracketed(self) -> frozenset[str]:
        return frozenset(BRACKETED.findall(self._text))

    def _candidates(self) -> Iterator[re.Match[str]]:
        for found in self._patterns["proofs_behind"].finditer(self._text):
            run = BEHIND.search(self._text, max(0, found.start() - NEAR), found.start())
            if run is not None:
                yield run
        for found in self._patterns["proofs_before"].finditer(self._text):
            run = AHEAD.match(self._text, found.end(), found.end() + NEAR)
            if run is not None:
                yield run

    def _is_free(self, name: str, *, the: bool) -> bool:
        """Whether a name is nobody else's: no body, no country, no person, no word at the start of a sentence."""
        words = name.lower().split()
        if not self._is_no_body(words) or self._kinds.get(name.lower()) in NO_OUTLET:
            return False
        if is_country(name) or is_adjective(words[0]) or is_seat(name) or name in self._bracketed:
            return False
        if AIRED.match(name):
            return True
        if name.isupper() or (not the and self._kinds.get(name.lower()) == "person"):
            return False
        return the or not (len(words) > 1 or self._is_plain(words[0]))

    def _is_no_body(self, words: Sequence[str]) -> bool:
        heads = [words[:at] for at, word in enumerate(words) if word in {"of", "for", "de"}]  # "University of Orvale"
        kinds = {self._nouns.kind(each) for each in (words, *heads)}
        known = kinds <= {None, "outlet"} and self._idiom.noun("", words[-1]) is None
        return known and self._lists["no_outlets"].isdisjoint([" ".join(words), words[-1]])

    def _is_plain(self, low: str) -> bool:
        """Whether a word is one of the language's, which has its capital from its place in the sentence."""
        return low in _common() or low in self._lexicon.openers or low in self._lists["no_start"] or low.endswith("ly")

    def _is_proven(self, name: str) -> bool:
        """Whether the article speaks of it as of an outlet in most places."""
        places, shown = 0, 0
        first, *_ = name.split()
        written = re.compile(r"\s".join(map(re.escape, name.split())) + r"(?![\w-])")
        for place in self._capitals.get(first, [])[:TRIED]:
            found = written.match(self._text, place)
            if found is None:
                continue
            places += 1
            before = self._text[max(0, found.start() - NEAR) : found.start()]
            behind = self._text[found.end() : found.end() + NEAR]
            shown += bool(
                REPORTED_BEFORE.search(before)
                or REPORTED_BEHIND.match(behind)
                or self._patterns["brings"].match(behind)
                or self._patterns["handed"].search(before)
            )
            if places == MOST:
                break
        return 2 * shown > places


@cache
def _common() -> frozenset[str]:
    lines = (files("onrecord") / COMMON).read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
