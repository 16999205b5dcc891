"""The words by which a language cites, read once from its file, and the words of a text that they are looked for in."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, get_args

from onrecord.model import WorkKind
from onrecord.plurals import singular

LANGUAGES = {"en": "english.citations.toml"}
WORD = re.compile(r"\w+(?:[’'.\-‑/&@]\w+)*|[^\w\s]")
OWNER = re.compile(r"(?:['’]s|(?<=s)['’])$", re.IGNORECASE)
YEAR = r"(?<![\d/.-])(?:19|20)\d\d(?![\d/-]|\.\d)"
CAPITALS = r"[A-Z][\w’'&.‑-]*(?:\s(?:(?:of|the|and|for|de|&|in|on)\s){0,2}[A-Z][\w’'&‑-]*){0,7}"


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a mark; an apostrophe that shows an owner belongs to its word."""

    start: int
    end: int
    written: str

    @property
    def low(self) -> str:
        """In small letters."""
        return self.written.lower()

    @property
    def capital(self) -> bool:
        """True for a word that begins with a capital."""
        return self.written[0].isupper()

    @property
    def is_word(self) -> bool:
        """False for a mark."""
        return self.written[0].isalnum()

    @property
    def owner(self) -> bool:
        """True for "Varga's" and "officials’"."""
        return OWNER.search(self.written) is not None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)  # one a language
class Citing:
    """The lists and patterns of the language's file, by their names there, each explained in the file."""

    kinds: dict[str, WorkKind]
    lists: dict[str, frozenset[str]]
    families: dict[str, frozenset[str]]
    known: dict[str, tuple[tuple[str, ...], ...]]  # names of outlets by their first word, the longest first
    before: re.Pattern[str]
    makes: re.Pattern[str]
    speaks: re.Pattern[str]
    published: re.Pattern[str]
    medium: re.Pattern[str]
    title: re.Pattern[str]
    titled: re.Pattern[str]
    posting: re.Pattern[str]
    introduced: re.Pattern[str]
    introduces: re.Pattern[str]
    piece: re.Pattern[str]
    aired: re.Pattern[str]
    photos: tuple[re.Pattern[str], ...]

    def noun(self, before: str, word: str) -> tuple[str, WorkKind] | None:
        """The noun for a work that a word is, with the word before it or alone, and the kind of the work."""
        one = singular(word)
        for noun in (f"{before} {one}", f"{before} {word}", one, word):
            if noun in self.kinds:
                return noun, self.kinds[noun]
        return None


@cache
def citing(language: str) -> Citing:
    """The words of a covered language (a key of LANGUAGES)."""
    table = tomllib.loads((files("onrecord.annotate") / LANGUAGES[language]).read_text(encoding="utf-8"))
    works, outlets, use = table["works"], table["outlets"], table["use"]
    helped = f"{use['helped']}"
    return Citing(
        kinds={noun: kind for kind in get_args(WorkKind) for noun in table["kinds"].get(kind, ())},
        lists={name: frozenset(each) for name, each in (works | outlets | use).items() if isinstance(each, list)},
        families={noun: frozenset(family) for family in works["families"] for noun in family},
        known=_by_first([*outlets["known"], *outlets["networks"]]),
        before=_ending(use["before"]),
        makes=_ending(use["makes"]),
        speaks=_opening(use["speaks"], helped),
        published=_opening(use["published"]),
        medium=_ending(use["medium"]),
        title=re.compile(_blanks(rf"(?P<lead>{use['titled']}) ?[“\"‘«](?P<title>[^“”\"«»\n]{{2,200}}?)[”\"’»](?!\w)")),
        titled=re.compile(rf"\b(?:{use['saying']})\b"),
        posting=_ending(use["posting"]),
        introduced=_opening(outlets["introducing"], r"(?:\w+ )?"),
        introduces=_ending(outlets["introducing"]),
        piece=re.compile(rf"(?:['’]s?)?\s(?:\w+\s)?{outlets['pieces']}\b"),
        aired=re.compile(rf"(?<!\w){outlets['aired']}\s(?:the\s)?$", re.IGNORECASE),
        photos=_photos(table["photos"]),
    )


def words_of(text: str, start: int, end: int) -> list[Word]:
    """The words and marks of a stretch of text."""
    return list(_words(text, start, end))


def _words(text: str, start: int, end: int) -> Iterator[Word]:
    for match in WORD.finditer(text, start, end):
        stop = match.end()
        if match.group()[-1] in "sS" and text[stop : stop + 2] in {"’ ", "' "}:
            stop += 1
        yield Word(match.start(), stop, text[match.start() : stop])


def _by_first(names: Sequence[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for name in names:
        words = tuple(name.split())
        found.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(each, key=len, reverse=True)) for first, each in found.items()}


def _blanks(pattern: str) -> str:
    return pattern.replace(" ?", r"\s?").replace(" ", r"\s{1,2}")


def _ending(patterns: Sequence[str]) -> re.Pattern[str]:
    """Matches when one of the patterns is the last thing before a place."""
    return re.compile(_blanks(rf"(?<![\w-])(?P<words>{'|'.join(patterns)}) $"), re.IGNORECASE)


def _opening(patterns: Sequence[str], before: str = "") -> re.Pattern[str]:
    """Matches when one of the patterns is the first thing behind a place."""
    return re.compile(_blanks(rf",? {before}(?P<words>(?:{'|'.join(patterns)})(?![\w-]))"), re.IGNORECASE)


def _photos(table: dict[str, Any]) -> tuple[re.Pattern[str], ...]:
    lead = _blanks("|".join(table["before"]))
    return (
        re.compile(rf"(?:^|(?<=[\n(\[|]))\s{{0,3}}(?i:{lead})\s{{0,2}}{table['line']}", re.MULTILINE),
        re.compile(rf"\(?\b{table['agency']}\)?"),
        re.compile(rf"(?<![\w/]){table['shared']}(?![\w])"),
    )
