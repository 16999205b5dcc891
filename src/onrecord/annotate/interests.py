"""Where an article itself says that its author or outlet has a tie to what it is about: in the author's own words, in
an end note, in a byline."""

import re
import tomllib
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from onrecord.annotate.lexicon import Lexicon, covers, lexicon_of
from onrecord.annotate.quotations import find_quotations
from onrecord.annotate.sheet import Find, Sheet, Stage
from onrecord.annotate.units import split_sentences
from onrecord.model import Block, Document, Interest, Records, Span, Tie, digest

LANGUAGES = {"en": "english.interests.toml"}
OUT_OF_QUESTION = frozenset(["quote", "title", "heading", "caption"])  # blocks in which nobody signs
HEAD_LINES, LONGEST_HEAD_LINE = 6, 80  # where a writer and an outlet stand that the reader has not made out
LONGEST = 600  # code points of a sentence that are read
SHORTEST_OUTLET = 3  # letters of an outlet's last word
NEGATED = re.compile(r"\b(?:no|not|never|neither|nor|none|nobody|without|n['’]t)\b|n['’]t\b", re.IGNORECASE)
CLAUSE = re.compile(r"[,;:.!?()\n–—“”\"]|\s(?:but|so|because|although|though|while|and (?=I\b|my\b|was\b|is\b|has\b|did\b|he\b|she\b))")
MASKED = "\0"
SCRIBE = r"(?:[Tt]he|[Tt]his) (?:author|writer|reporter|columnist|reviewer|correspondent)"
THIS = (
    r"(?:this|our) (?:own )?(?:newspaper|paper|magazine|publication|website|newsletter|journal|weekly|quarterly|station)"
    r"|the (?:newspaper|paper|magazine|journal|publication) (?:(?:in which|that) you are (?:now )?reading(?: this)?|you are reading"
    r"|(?:in which|where) this (?:article|piece|column|review|report) (?:was |is )?(?:published|appears|printed))"
)


def _load() -> Find:
    return find


STAGE = Stage(name="interests", version=1, load=_load)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One pattern of the language's file, with what it tells; its placeholders are not filled in."""

    pattern: str
    who: Literal["author", "outlet"]
    tie: Tie
    clause: bool
    about: bool
    within: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A place that a rule found."""

    start: int
    end: int
    rule: Rule


def find(sheet: Sheet) -> Records:
    """Every signed interest of an article, in the order of the text; none in a language that is not covered."""
    document, words = sheet.document, lexicon_of(sheet.document)
    if words is None:
        return Records()
    signed = Signed(document, words)
    return Records(interests=tuple(signed.interest(passage) for passage in _apart(signed.passages())))


@cache
def rules(language: str) -> tuple[tuple[Rule, ...], dict[str, str]]:
    """The rules of a language, and what their lists stand for."""
    table = tomllib.loads((files("onrecord.annotate") / LANGUAGES[language]).read_text(encoding="utf-8"))
    found = tuple(
        Rule(
            pattern=pattern,
            who=group["who"],
            tie=group["tie"],
            clause=group["start"] == "clause",
            about=group.get("about", False),
            within=group.get("within"),
        )
        for group in table["tie"]
        for pattern in group["patterns"]
    )
    lists = {name.upper(): f"(?:{'|'.join(sorted(words, key=len, reverse=True))})" for name, words in table["lists"].items()}
    return found, lists


class Signed:
    """Reads one article's sentences, quotations masked, for what its author signs."""

    def __init__(self, document: Document, words: Lexicon) -> None:
        self._document, self._text, self._words = document, document.text, words
        self._head = self._headlines()
        own, author = self._own(), self._authors()
        table, lists = rules(document.language if covers(document.language) and document.language else "en")
        fills = {**lists, "OWN": own, "AUTHOR": author, "SCRIBE": SCRIBE, "SOME": r"[^,.;]{0,60}?", "APOS": "'’", "OWNER": "['’]s?"}
        self._rules = [(rule, _filled(rule.pattern, fills), _within(rule, fills)) for rule in table]
        self._any = re.compile(rf"\bI\b|\b[Mm]y\b|\bme\b|\b[Oo]ur\b|\bmine\b|{own}|{author}|{SCRIBE}")

    def passages(self) -> Iterator[Passage]:
        """What the rules find, sentence by sentence."""
        for block in self._document.blocks:
            if block.kind not in OUT_OF_QUESTION:
                yield from self._in_block(block)

    def interest(self, passage: Passage) -> Interest:
        """The finding of a passage."""
        span = Span(self._document.id, passage.start, passage.end)
        who = "its author" if passage.rule.who == "author" else "its outlet"
        return Interest(
            id=digest("interest", self._document.id, span.start, span.end),
            span=span,
            who=passage.rule.who,
            tie=passage.rule.tie,
            why=f"the article says of {who}: {' '.join(span.of(self._text).split())}",
            by=STAGE.by,
        )

    def _in_block(self, block: Block) -> Iterator[Passage]:
        masked = self._masked(block.span.start, block.span.end)
        for start, end in split_sentences(self._text, block.span.start, block.span.end, self._words):
            part = masked[start - block.span.start : min(end, start + LONGEST) - block.span.start]
            if self._any.search(part):
                yield from self._in_sentence(part, start)

    def _masked(self, start: int, end: int) -> str:
        """The block with everything inside quotation marks made unreadable: others sign that."""
        pieces, at = [], start
        for quotation in find_quotations(self._text, start, end):
            if quotation.start >= at:
                pieces += [self._text[at : quotation.start], MASKED * (quotation.end - quotation.start)]
                at = quotation.end
        return "".join([*pieces, self._text[at:end]])

    def _in_sentence(self, part: str, offset: int) -> Iterator[Passage]:
        for rule, pattern, within in self._rules:
            for found in pattern.finditer(part):
                if within is not None and not within.search(part):
                    continue
                start, end = self._clause(part, found, rule)
                if not NEGATED.search(part, start, end) and self._concerns(rule, part, found, end, offset):
                    yield Passage(start=offset + start, end=offset + end, rule=rule)

    def _clause(self, part: str, found: re.Match[str], rule: Rule) -> tuple[int, int]:
        """From the match, or the part of the sentence before it, to the next mark."""
        behind = CLAUSE.search(part, max(found.start() + 1, found.end() - 1))
        end = behind.start() if behind else len(part)
        start = found.start()
        if rule.clause:
            start = self._opening(part, start)
        start += len(part[start:]) - len(part[start:].lstrip(" ,;:\n\0“”\"'’"))
        end = max(end, found.end())
        return start, max(start + 1, start + len(part[start:end].rstrip(" ,;:.\n\0")))

    def _opening(self, part: str, start: int) -> int:
        """Where the part of the sentence begins that a match stands in; behind an apposition, the one before that."""
        marks = [mark.end() for mark in CLAUSE.finditer(part, 0, start)]
        if marks and part[marks[-1] - 1] == "," and not part[marks[-1] : start].strip():
            marks = marks[:-2]
        return max([0, part.rfind(MASKED, 0, start) + 1, *marks[-1:]])

    def _concerns(self, rule: Rule, part: str, found: re.Match[str], end: int, offset: int) -> bool:
        """For ties in an end note: a word of the other side of the tie, or its name, stands elsewhere in the article."""
        if not rule.about:
            return True
        other = part[found.end() - 1 : end]
        if names := re.findall(r"[A-Z]\w+(?: [A-Z]\w+)+|[A-Z]{2,}", other):
            return any(self._elsewhere(name, offset) for name in names)
        plain = [word for word in re.findall(r"\w+", found.group() + other) if word.islower() and len(word) > 2]
        return any(self._elsewhere(word, offset) for word in plain if word not in self._small())

    def _elsewhere(self, word: str, offset: int) -> bool:
        place = self._text.find(word)
        return 0 <= place < offset

    def _small(self) -> frozenset[str]:
        return self._words.wordless | self._words.cues.keys() | self._words.people_singular | frozenset(["has", "been", "paid"])

    def _headlines(self) -> list[str]:
        """The short lines at the top, where writer and outlet stand; the title is none of them."""
        lines = [line.strip() for line in self._text[: HEAD_LINES * LONGEST_HEAD_LINE].splitlines() if line.strip()]
        short = []
        for line in lines[:HEAD_LINES]:
            if len(line) > LONGEST_HEAD_LINE or (short and line.endswith((".", "?", "!"))):
                break
            short.append(line)
        title = self._document.title.value if self._document.title else None
        return [line for line in short if line != title]

    def _own(self) -> str:
        """A pattern for this outlet: its full name, its last word behind "the", "this newspaper"."""
        stated = [self._document.outlet.value] if self._document.outlet else []
        names = stated or [name for line in self._head for name in _outlets(line, self._words)]
        forms = [form for name in names for form in _forms(name)]
        return "(?:" + "|".join([*forms, THIS]) + r")(?!\w)"

    def _authors(self) -> str:
        """A pattern for the author's name, as a byline or a line at the top gives it."""
        stated = [author.value for author in self._document.authors]
        lines = [name for line in self._head for name in re.findall(r"(?:[A-Z][\w'’.-]+ ){1,3}[A-Z][\w'’-]+", line)]
        names = [re.escape(name.strip()).replace(r"\ ", r"\s+") for name in stated or lines]
        return "(?:" + "|".join([*names, r"(?!)"]) + ")"


def _outlets(line: str, words: Lexicon) -> Iterator[str]:
    """Names in a line that an outlet's noun ends."""
    for name in re.findall(r"(?:[A-Z][\w'’-]+ )+[A-Z][\w'’-]+", line):
        if name.split()[-1].lower() in words.outlets or name.startswith("The "):
            yield name


def _forms(name: str) -> Iterator[str]:
    """ "The Halvane Herald" also "the Herald", but not "the Tarn Herald"."""
    parts = [re.escape(part) for part in name.split() if part.lower() != "the"]
    if parts:
        yield r"(?:\b[Tt]he )?\b" + r"\s+".join(parts)
        if len(parts[-1]) > SHORTEST_OUTLET:
            yield r"\b[Tt]he " + parts[-1]


def _filled(pattern: str, fills: dict[str, str]) -> re.Pattern[str]:
    return re.compile(re.sub("|".join(sorted(fills, key=len, reverse=True)), lambda found: fills[found.group()], pattern))


def _within(rule: Rule, fills: dict[str, str]) -> re.Pattern[str] | None:
    return _filled(rule.within, fills) if rule.within is not None else None


def _apart(passages: Iterator[Passage]) -> list[Passage]:
    """In the order of the text; of those that share words, the one that says most by one rule, the first in the file."""
    kept: list[Passage] = []
    ends: list[int] = []
    for passage in sorted(passages, key=lambda each: (each.start, -each.end)):
        if not ends or passage.start >= ends[bisect_right(ends, passage.start) - 1]:
            kept.append(passage)
            ends.append(passage.end)
    return kept
