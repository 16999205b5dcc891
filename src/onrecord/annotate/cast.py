"""The cast of one article: who is named in it, by which surnames, roles and acronyms they may be meant."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.names import FULL_NAME, Name, find_names
from onrecord.annotate.sheet import mined
from onrecord.model import Document

ROLE_BEFORE, ROLE_AFTER = 40, 60  # code points beside a name in which its role may stand
ACRONYM = re.compile(r"\s*\(([A-Z][A-Za-z.]{1,9})\)")
WORDS = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Every name of the text in order, and the ways to come from a short form to the full names it may mean."""

    names: tuple[Name, ...]
    starts: tuple[int, ...]
    full: dict[str, Name]
    by_word: dict[str, frozenset[str]]
    by_role: dict[str, frozenset[str]]
    by_acronym: dict[str, str]
    known: frozenset[str]  # keys and words of names that stand inside a sentence or in a full name

    def candidates(self, name: Name) -> frozenset[str]:
        """Keys of the full names that a name may stand for: itself, an acronym's body, or those with its surname."""
        if name.key in self.by_acronym:
            return frozenset({self.by_acronym[name.key]})
        if name.key in self.full or len(name.words) != 1:
            return frozenset({name.key})
        return self.by_word.get(name.key, frozenset()) or frozenset({name.key})


def build(document: Document, lexicon: Lexicon) -> Cast:
    """Reads the whole article once, boilerplate and byline left out."""
    text = document.text
    names = tuple(
        name for block in mined(document) for name in find_names(text, block.span.start, block.span.end, lexicon)
    )
    full: dict[str, Name] = {}
    words, roles = defaultdict(set), defaultdict(set)
    for name in names:
        if len(name.words) >= FULL_NAME:
            full.setdefault(name.key, name)
            if name.kind in {"person", "outlet"}:  # "the Courier" is the Quenn Courier
                words[name.words[-1]].add(name.key)
            for role in _roles(text, name, lexicon):
                roles[role].add(name.key)
    return Cast(
        names=names,
        starts=tuple(name.start for name in names),
        full=full,
        by_word={word: frozenset(keys) for word, keys in words.items()},
        by_role={role: frozenset(keys) for role, keys in roles.items()},
        by_acronym=dict(_acronyms(text, full)),
        known=frozenset(_known(names)),
    )


def _known(names: tuple[Name, ...]) -> Iterator[str]:
    for name in names:
        if not name.initial or name.text.isupper():
            yield name.key
        if len(name.words) >= FULL_NAME:
            yield from name.words


def _roles(text: str, name: Name, lexicon: Lexicon) -> Iterator[str]:
    """The roles written beside a name: "port minister Ana Varga", "Ana Varga, the port minister"; the nouns that are
    part of a body's own name."""
    if name.kind != "person":
        yield from (word for word in name.words if word in lexicon.organisations | lexicon.outlets)
        return
    nouns = lexicon.titles | lexicon.people_singular
    before = re.split(r"[.,;:!?“”\"\n]", text[max(0, name.start - ROLE_BEFORE) : name.start])[-1]
    behind = text[name.end : name.end + ROLE_AFTER]
    apposition = re.split(r"[.,;:!?“”\"\n]", behind[1:])[0] if behind.startswith(",") else ""
    for words in (WORDS.findall(before.lower())[-4:], WORDS.findall(apposition.lower())[:8]):
        yield from (word for word in words if word in nouns)


def _acronyms(text: str, full: dict[str, Name]) -> Iterator[tuple[str, str]]:
    """ "Port Safety Agency (PSA)": the letters stand for the name before them."""
    for key, name in full.items():
        match = ACRONYM.match(text, name.end)
        if match and match.group(1)[0].lower() in {word[0] for word in name.words}:
            yield match.group(1).replace(".", "").casefold(), key
