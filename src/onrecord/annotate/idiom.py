"""The words by which a language cites, read once from its file, and the words of a text that they are looked for in."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple, get_args

from onrecord.model import WorkKind
from onrecord.plurals import singular

LANGUAGES = {"en": "english.citations.toml"}
WORD = re.compile(r"\d{1,3}(?:,\d{3})+(?:[-‑]\w+)?|(?:[A-Z]\.){2,}(?:[-‑]\w+)?|\w+(?:[’'.\-‑/&@]\w+)*|[^\w\s]")
OWNER = re.compile(r"(?:['’]s|(?<=s)['’])$", re.IGNORECASE)
_CAPITAL = r"(?:(?:[A-Z]\.){2,}|(?:Mrs?|Ms|Dr|St|Gen|Sen|Gov|Rep)\.(?=\s[A-Z])|[A-Z](?:[\w’'&‑-]|\.(?=\w))*)"
_MORE = r"[A-Z](?:[\w’'&‑-]|\.(?=\w))*"
NAME = rf"{_CAPITAL}(?:\s(?:(?:of|the|and|for|de|&)\s){{0,2}}{_MORE}){{0,7}}"  # somebody's
CAPITALS = rf"{_CAPITAL}(?:\s(?:(?:of|the|and|for|de|&|in|on)\s){{0,2}}{_MORE}){{0,7}}"  # a title's
CAPITAL_LETTER = r"[^\W\d_a-zß-öø-ÿα-ωа-џ]"
YEAR = r"(?<![\d/.-])(?:19|20)\d\d(?![\d/-]|\.\d)"
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
Names = dict[str, tuple[tuple[str, ...], ...]]  # names, word by word, by their first word, the longest first


class Word(NamedTuple):
    """A word or a mark; an apostrophe that shows an owner belongs to its word, and is no part of `bare`."""

    start: int
    end: int
    written: str
    low: str
    bare: str

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
        return self.bare != self.low


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)  # one a language
class Idiom:
    """The lists and patterns of the language's file, by their names there, each explained in the file."""

    kinds: dict[str, WorkKind]
    lists: dict[str, frozenset[str]]
    families: dict[str, frozenset[str]]
    patterns: dict[str, re.Pattern[str]]
    photos: tuple[re.Pattern[str], ...]
    titles: tuple[re.Pattern[str], ...]
    known: Names

    def noun(self, before: str, word: str) -> tuple[str, WorkKind] | None:
        """The noun for a work that a word is, with the word before it or alone, and the kind of the work."""
        one = singular(word)
        if one not in self._last and word not in self._last:
            return None
        if f"{before} {one}" in self.lists["no_nouns"]:
            return None
        nouns = (f"{before} {one}", f"{before} {word}", one, word)
        return next(((noun, self.kinds[noun]) for noun in nouns if noun in self.kinds), None)

    @property
    def _last(self) -> frozenset[str]:
        return self.lists["last"]


@cache
def idiom(language: str) -> Idiom:
    """The words of a covered language (a key of LANGUAGES)."""
    table = tomllib.loads((files("onrecord.annotate") / LANGUAGES[language]).read_text(encoding="utf-8"))
    kinds: dict[str, WorkKind] = {noun: kind for kind in get_args(WorkKind) for noun in table["kinds"].get(kind, ())}
    sections = {
        name: each
        for section in ("works", "phrases", "particulars", "use", "outlets")
        for name, each in table[section].items()
    }
    families = {noun: frozenset(family) for family in sections.pop("families") for noun in family}
    lists = {name: frozenset(each) for name, each in sections.items() if isinstance(each, list)}
    return Idiom(
        kinds=kinds,
        lists=lists | {"last": frozenset(noun.split()[-1] for noun in kinds)},
        families=families,
        patterns=_patterns(sections),
        photos=_photos(table["photos"]),
        titles=tuple(_around_title(each) for each in table["titles"]["around"]),
        known=by_first([*sections["known"], *sections["networks"], *sections["programmes"]]),
    )


def words_of(text: str, start: int, end: int) -> list[Word]:
    """The words and marks of a stretch of text."""
    return list(_words(text, start, end))


def by_first(names: Sequence[str]) -> Names:
    """Names in small letters, made ready to be looked up."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for name in names:
        words = tuple(name.split())
        found.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(each, key=len, reverse=True)) for first, each in found.items()}


def plain(found: re.Match[str]) -> str:
    """The words of a match, or of its part "words", on one line."""
    return " ".join((found["words"] if "words" in found.re.groupindex else found.group()).split())


def _words(text: str, start: int, end: int) -> Iterator[Word]:
    stop = start
    for match in WORD.finditer(text, start, end):
        if match.start() < stop:
            continue  # the mark of an owner: "officials’"
        stop = match.end()
        if text[stop - 1] in "sS" and text[stop : stop + 2] in {"’ ", "' "}:
            stop += 1
        written = text[match.start() : stop]
        low = written.lower()
        yield Word(match.start(), stop, written, low, OWNER.sub("", low) if low[-1] in "s’'" else low)


def _patterns(table: dict[str, Any]) -> dict[str, re.Pattern[str]]:
    """What is matched, by name; those that end with a blank and "$" are searched for in what stands before a place."""
    ending = {name: _ending(table[name]) for name in ("before", "makes", "medium", "posting")}
    naming = "|".join(table["naming_words"])
    introducing = rf"(?<![\w-])(?P<words>(?:{'|'.join(table['introducing'])})(?:,? (?:{naming}))?) [“\"‘]?$"
    ending["introducing"] = re.compile(blanks(introducing), re.IGNORECASE)
    opening = {name: _opening(table[name], table["helped"]) for name in ("speaks", "comes")}
    title = rf"(?P<lead>{table['titled']}) ?(?:[“\"‘«]|'')(?P<title>[^“”\"«»]{{2,200}}?)(?:[”\"’»]|'')(?!\w)"
    apart = {
        "published": _opening(table["published"]),
        "out": _opening([table["out"]]),
        "title": re.compile(blanks(title)),
        "second": re.compile(r",?\s(?:and|or)\s[“\"](?P<title>[A-Z][^“”\"\n]{2,200}?)[”\"](?!\w)"),
        "saying": re.compile(rf"\b(?:{table['saying']})\b"),
        "pieces": re.compile(rf"(?:['’]s?)?\s(?:\w+\s)?{table['pieces']}\b"),
        "aired": re.compile(rf"(?<!\w){table['aired']}\s(?:the\s)?$", re.IGNORECASE),
        "staff": re.compile(rf"['’]?s?\s{table['staff']}"),
        "accounts": re.compile(rf"\s{table['accounts']}\b"),
        "calling": re.compile(rf"\s(?:(?:{naming})\s)?(?:the\s)?[“\"‘]?(?=[A-Z])"),
        "posted": re.compile(blanks(rf"\b{table['posted']}"), re.IGNORECASE),
        "appeared": re.compile(blanks(rf"\b{table['appeared']}"), re.IGNORECASE),
    }
    folded = {name: re.compile(blanks(table[name]), re.IGNORECASE) for name in ("sure", "inner", "times")}
    names = (
        "not_yet",
        "given_out",
        "by_air",
        "off_air",
        "held_before",
        "handed_out",
        "hosted",
        "programme",
        "on_programme",
        "advertised",
        "ordains",
        "works_for",
        "told_them",
        "account_says",
        "verses",
        "signed_post",
        "thing_behind",
        "thing_before",
        "as_firm",
        "given_so",
        "resolved",
        "firms",
        "asked_by",
        "attended",
        "asking",
        "held_at",
        "occasions",
        "holding",
        "held_by",
        "spoke_there",
        "judges",
        "according_to_it",
        "spoken_of",
        "made_by",
        "going_by",
        "opening_in",
        "somebody_did",
        "figured",
        "sent",
        "with_article",
        "told_by_name",
        "apposed",
        "owning_staff",
        "anybody_does",
        "quoted_from",
        "by_pollster",
        "uses_it",
        "used_to",
        "dateline",
        "spoke_on",
        "unaired",
        "told_reporter",
        "employers",
        "when",
        "journals",
        "printed",
        "reprints",
        "reporting",
        "not_posted",
        "tails",
        "partly",
        "inverted",
        "written",
        "met",
        "proofs_behind",
        "proofs_before",
        "naming",
        "brings",
        "handed",
        "owed",
        "telling",
        "knowing",
    )
    return ending | opening | apart | folded | {name: re.compile(blanks(table[name])) for name in names}


def blanks(pattern: str) -> str:
    """A pattern in which a space is any blank."""
    return pattern.replace(" ?", r"\s?").replace(" ", r"\s{1,2}")


def _ending(patterns: Sequence[str]) -> re.Pattern[str]:
    """Matches when one of the patterns is the last thing before a place."""
    return re.compile(blanks(rf"(?<![\w-])(?P<words>{'|'.join(patterns)}) $"), re.IGNORECASE)


def _opening(patterns: Sequence[str], before: str = "") -> re.Pattern[str]:
    """Matches when one of the patterns is the first thing behind a place."""
    return re.compile(blanks(rf",? {before}(?P<words>(?:{'|'.join(patterns)})(?![\w-]))"), re.IGNORECASE)


def _around_title(pattern: str) -> re.Pattern[str]:
    title = r"(?P<marked>(?:[“\"]|'')(?P<title>[A-Z][^“”\"\n]{2,150}?)[,.]?(?:[”\"]|''))(?!\w)"
    whole = rf"(?<!\w)(?i:{blanks(pattern)})"
    return re.compile(
        whole.replace("{title}", rf"(?-i:{title})").replace("{bare}", rf"(?-i:{title.replace('[,.]?', '(?<![,.])')})")
    )


def _photos(table: dict[str, Any]) -> tuple[re.Pattern[str], ...]:
    lead = blanks("|".join(table["before"]))
    line = table["line"].replace("[A-Z]", CAPITAL_LETTER)  # photographers have names in every alphabet
    return (
        re.compile(rf"(?:^|(?<=[\n(\[|])|(?<=[.*]\s))\s{{0,3}}(?i:{lead})\s{{0,2}}{line}", re.MULTILINE),
        re.compile(rf"\(?\b{table['agency']}\)?"),
        re.compile(rf"(?<![\w/]){table['shared']}(?![\w])"),
    )
