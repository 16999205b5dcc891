"""Where an article itself says that its author or outlet has a tie to what it is about: in the author's own words, in
an end note, in a byline."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from onrecord.annotate.lexicon import Lexicon, lexicon_of
from onrecord.annotate.sheet import Find, Sheet, Stage
from onrecord.annotate.signers import MASKED, Signers, is_transcript
from onrecord.annotate.ties import AUTHOR, OWN, SCRIBE, Rule, applies, rules
from onrecord.annotate.units import split_sentences
from onrecord.model import Block, Document, Interest, Records, Span, Tie, digest

OUT_OF_QUESTION = frozenset(["quote", "title", "heading", "caption"])  # blocks in which nobody signs
NOTE_BLOCKS = 4  # at each end of an article, among which an author's note stands
DENIABLE = frozenset(get_args(Tie)) - {"quotes its own"}
NEAR = 8  # code points behind a match in which it may still be denied: "I belong to no party"
LONGEST = 600  # code points of a sentence that are read
NEGATED = re.compile(r"\b(?:no|not|never|neither|nor|none|nobody|without|n['’]t)\b|n['’]t\b", re.IGNORECASE)
CLAUSE = re.compile(
    r"[,;:.!?()\n–—“”\"]|\s(?:but|so|because|although|though|while|and (?=I\b|my\b|was\b|is\b|has\b|did\b|he\b|she\b))"
)
NO_SUBJECT = frozenset(["", "the", "a", "an", "its"])
SMALL = frozenset(["has", "been", "paid"])  # tell nothing of the other side of a tie
# Behind a body in a note: who pays for it or owns it.
PAYS = "owned|funded|financed|backed|paid|budget|money|funding|funds|subsidiary|represents|advises|lobbies"
TIED_ON = re.compile(
    rf",? (?:(?:which|whose) [^.;]{{0,60}}?\b(?:{PAYS})\b"
    r"|(?:owned|funded|financed|backed|paid for) by\b|a (?:subsidiary|part|branch|client) of\b)[^.;]*"
)
LONG_NAME, ANY_NAME = re.compile(r"[A-Z]\w+(?: [A-Z]\w+)+|[A-Z]{2,}"), re.compile(r"[A-Z]\w+(?: [A-Z]\w+)*")
FIRST_PERSON = re.compile(r"\b(?:I|[Mm]y|me|mine)\b")
SIGNING = re.compile(rf"\bI\b|\b[Ww]e\b|\b[Mm]y\b|\bme\b|\b[Oo]ur\b|\bmine\b|\b[Tt]his\b|{OWN[0]}|{AUTHOR[0]}|{SCRIBE}")


def _load() -> Find:
    return find


STAGE = Stage(name="interests", version=3, load=_load)


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


class Signed:
    """Reads one article's sentences, quotations masked, for what its author signs."""

    def __init__(self, document: Document, words: Lexicon) -> None:
        self._document, self._text, self._words = document, document.text, words
        self._signers, self._transcript = Signers(document, words), is_transcript(document)
        self._small = words.wordless | words.cues.keys() | words.people_singular | SMALL
        self._rules = rules(document.language or "en")
        self._places: dict[str, tuple[int, int]] = {}  # of words: the first and the last

    def passages(self) -> Iterator[Passage]:
        """What the rules find, sentence by sentence."""
        blocks = self._document.blocks
        for at, block in enumerate(blocks):
            outer = min(at, len(blocks) - 1 - at) < NOTE_BLOCKS or block.kind in {"boilerplate", "byline"}
            if block.kind not in OUT_OF_QUESTION or (outer and block.kind == "quote"):
                yield from self._in_block(block, note=outer and self._signers.is_note(block))

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

    def _in_block(self, block: Block, *, note: bool) -> Iterator[Passage]:
        if block.kind == "quote" and not note:
            return
        masked = self._signers.noted(block) if note else self._signers.masked(block)
        for start, end in split_sentences(self._text, block.span.start, block.span.end, self._words):
            part = masked[start - block.span.start : min(end, start + LONGEST) - block.span.start]
            if SIGNING.search(part):
                yield from self._in_sentence(part, start, note=note)

    def _in_sentence(self, part: str, offset: int, *, note: bool) -> Iterator[Passage]:
        for rule in self._rules:
            if not applies(rule, part, note=note):
                continue
            for found in rule.pattern.finditer(part):
                start, end = self._clause(part, found, rule)
                if self._transcript and rule.who == "author" and FIRST_PERSON.search(part, *found.span()):
                    continue
                tied = TIED_ON.match(part, end) if rule.about else None
                end = tied.end() if tied else end
                denied = rule.tie in DENIABLE and NEGATED.search(part, start, min(end, found.end() + NEAR))
                if not denied and self._concerns(rule, found, offset, offset + end, tied=tied is not None):
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
        if marks and part[marks[-1] - 1] == "," and part[marks[-1] : start].strip().lower() in NO_SUBJECT:
            marks = marks[:-2]
        return max([0, part.rfind(MASKED, 0, start) + 1, *marks[-1:]])

    def _concerns(self, rule: Rule, found: re.Match[str], offset: int, end: int, *, tied: bool) -> bool:
        """For ties in an end note: a word of the other side of the tie, or its name, stands elsewhere in it; where the
        note tells by whom that side is paid or owned (`tied`), a name of one word will do."""
        if not rule.about:
            return True
        other = self._text[offset + found.end() - 1 : end]
        if names := (LONG_NAME if not tied else ANY_NAME).findall(other):
            return any(self._stands_elsewhere(name, offset, end) for name in names)
        plain = [word for word in re.findall(r"\w+", found.group() + other) if word.islower() and len(word) > 2]
        return any(self._stands_elsewhere(word, offset, end) for word in plain if word not in self._small)

    def _stands_elsewhere(self, word: str, start: int, end: int) -> bool:
        if word not in self._places:
            self._places[word] = self._text.find(word), self._text.rfind(word)
        first, last = self._places[word]
        return 0 <= first < start or last >= end


def _apart(passages: Iterator[Passage]) -> list[Passage]:
    """In the order of the text; of those that share words, the longest, and of equals the first rule's."""
    kept: list[Passage] = []
    end = 0
    for passage in sorted(passages, key=lambda each: (each.start, -each.end)):
        if passage.start >= end:
            kept.append(passage)
            end = passage.end
    return kept
