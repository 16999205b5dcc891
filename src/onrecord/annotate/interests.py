"""Where an article itself says that its author or outlet has a tie to what it is about: in the author's own words, in
an end note, in a byline."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, get_args

from onrecord.annotate.lexicon import Lexicon, lexicon_of
from onrecord.annotate.quotations import find_quotations
from onrecord.annotate.sheet import Find, Sheet, Stage
from onrecord.annotate.units import split_sentences
from onrecord.model import Block, Document, Interest, Records, Span, Tie, digest

LANGUAGES = {"en": "english.interests.toml"}
OUT_OF_QUESTION = frozenset(["quote", "title", "heading", "caption"])  # blocks in which nobody signs
HEAD_LINES, LONGEST_HEAD_LINE = 6, 80  # where a writer and an outlet stand that the reader has not made out
DENIABLE = frozenset(get_args(Tie)) - {"quotes its own"}
NEAR = 8  # code points behind a match in which it may still be denied: "I belong to no party"
LONGEST = 600  # code points of a sentence that are read
SHORTEST_OUTLET = 3  # letters of an outlet's last word
NEGATED = re.compile(r"\b(?:no|not|never|neither|nor|none|nobody|without|n['’]t)\b|n['’]t\b", re.IGNORECASE)
CLAUSE = re.compile(
    r"[,;:.!?()\n–—“”\"]|\s(?:but|so|because|although|though|while|and (?=I\b|my\b|was\b|is\b|has\b|did\b|he\b|she\b))"
)
NO_SUBJECT = frozenset(["", "the", "a", "an", "its"])
MASKED = "\0"
OWN, AUTHOR = (
    ("\x01", "\x02"),
    ("\x03", "\x04"),
)  # stand in a sentence for this outlet and for its author, at equal length
SCRIBE = r"(?:[Tt]he|[Tt]his) (?:author|writer|reporter|columnist|reviewer|correspondent)"
SELF = "\x05"  # behind the first sign where the words are "this newspaper", and no title
# An author's note: it begins with the author's name, and stands among the first or last blocks of an article.
NOTE_LEAD = r"[\W_]*(?:[Aa]bout (?:the )?[Aa]uthors?\W+|[Nn]ote\W+|[Bb]y )?"
NOTE_NAME = r"(?:(?:Dr|Prof|Professor|Mr|Ms|Mrs)\.? )?(?:[A-Z][\w'’.-]+ ){1,3}[A-Z][\w'’-]+"
NOTE_SAYS = (
    r",? (?:is|was|has|writes|works|covers|edits|reports|contributes|serves|teaches|lives|currently)\b"
    r"(?! (?!working|teaching|writing)\w+ing\b)"
)
NOTE = re.compile(f"{NOTE_LEAD}(?P<name>{NOTE_NAME}){NOTE_SAYS}")
SCRIBES_NOTE = re.compile(
    rf"{NOTE_LEAD}(?P<name>The (?:author|writer|reporter|columnist|reviewer|correspondent)) [a-z]"
)
# Behind a body in a note: who pays for it or owns it.
PAYS = "owned|funded|financed|backed|paid|budget|money|funding|funds|subsidiary|represents|advises|lobbies"
TIED_ON = re.compile(
    rf",? (?:(?:which|whose) [^.;]{{0,60}}?\b(?:{PAYS})\b"
    r"|(?:owned|funded|financed|backed|paid for) by\b|a (?:subsidiary|part|branch|client) of\b)[^.;]*"
)
LONG_NAME, ANY_NAME = re.compile(r"[A-Z]\w+(?: [A-Z]\w+)+|[A-Z]{2,}"), re.compile(r"[A-Z]\w+(?: [A-Z]\w+)*")
NOTE_BLOCKS, LONGEST_NOTE = 4, 900
GOES_ON = re.compile(r"(?<=[.;] )(?:He|She|They)(?= (?:is|was|are|has|have|writes|works|contributes|also)\b)")
MARKED = r"[*_\[(]{0,3}[\"“‘«]?"
MARKED_END = r"[\"”’»]?[*_\])]{0,3}"
# Who speaks in a transcript: "((Name)) ...", "Q: ...", "ANA ROOS: ...".
LABEL = re.compile(
    r"\W{0,3}\(\([^()\n]{1,60}\)\)|(?:Q|A|Question|Answer)\W{0,3}[:.]|[A-Z][A-Z .'’-]{2,40}: |\W?[A-Z]{2,4}: "
)
FEWEST_LABELS = 2
FIRST_PERSON = re.compile(r"\b(?:I|[Mm]y|me|mine)\b")
SIGNING = re.compile(rf"\bI\b|\b[Ww]e\b|\b[Mm]y\b|\bme\b|\b[Oo]ur\b|\bmine\b|\b[Tt]his\b|{OWN[0]}|{AUTHOR[0]}|{SCRIBE}")
PAPER = "(?:newspaper|paper|magazine|publication|website|newsletter|journal|weekly|quarterly|station)"
ARTICLE = "(?:article|piece|column|review|report)"
THIS = (
    rf"(?:[Tt]his|[Oo]ur) (?:own )?{PAPER}|(?:[Tt]his|[Tt]hese) pages?"
    rf"|the {PAPER} (?:(?:in which |that )?you are (?:now )?reading(?: this)?"
    rf"|(?:in which|where) this {ARTICLE} (?:was |is )?(?:published|appears|printed))"
)


def _load() -> Find:
    return find


STAGE = Stage(name="interests", version=3, load=_load)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One pattern of the language's file, with what it tells; `needs` is a mark without which it cannot match."""

    pattern: re.Pattern[str]
    needs: str
    note: bool
    who: Literal["author", "outlet"]
    tie: Tie
    clause: bool
    about: bool
    within: re.Pattern[str] | None


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
def rules(language: str) -> tuple[Rule, ...]:
    """The rules of a language, in the order of its file."""
    table = tomllib.loads((files("onrecord.annotate") / LANGUAGES[language]).read_text(encoding="utf-8"))
    lists = {
        name.upper(): f"(?:{'|'.join(sorted(words, key=len, reverse=True))})" for name, words in table["lists"].items()
    }
    fills = {
        **lists,
        "OWN": f"{OWN[0]}{SELF}?{OWN[1]}*",
        "SELF": f"{OWN[0]}{SELF}{OWN[1]}*",
        "AUTHOR": f"{AUTHOR[0]}{AUTHOR[1]}*",
        "SCRIBE": SCRIBE,
        "SOME": r"[^,.;]{0,60}?",
        "APOS": "'’",
        "OWNER": "['’]s?",
        "BOSS": r"(?:(?:MASTERS|STAFF) of OWN|OWNOWNER (?:\w+ )?(?:MASTERS|STAFF)|\b[Oo]ur (?:\w+ )?(?:MASTERS|STAFF))",
    }
    return tuple(
        Rule(
            pattern=_filled(pattern, fills),
            needs=_needs(pattern),
            note=group.get("note", False),
            who=group["who"],
            tie=group["tie"],
            clause=group["start"] == "clause",
            about=group.get("about", False),
            within=_filled(group["within"], fills) if "within" in group else None,
        )
        for group in table["tie"]
        for pattern in group["patterns"]
    )


class Signed:
    """Reads one article's sentences, quotations masked, for what its author signs."""

    def __init__(self, document: Document, words: Lexicon) -> None:
        self._document, self._text, self._words = document, document.text, words
        self._head = self._headlines()
        self._own, self._author = re.compile(self._own_names()), re.compile(self._author_names())
        self._marked = re.compile(MARKED + self._own.pattern + MARKED_END)
        self._transcript = self._labelled()
        self._rules = rules(document.language or "en")
        self._places: dict[str, tuple[int, int]] = {}  # of words: the first and the last

    def passages(self) -> Iterator[Passage]:
        """What the rules find, sentence by sentence."""
        blocks = self._document.blocks
        for at, block in enumerate(blocks):
            outer = min(at, len(blocks) - 1 - at) < NOTE_BLOCKS or block.kind in {"boilerplate", "byline"}
            if block.kind not in OUT_OF_QUESTION or (outer and block.kind == "quote"):
                yield from self._in_block(block, note=outer and self._is_note(block))

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

    def _is_note(self, block: Block) -> bool:
        """Whether a block tells who its author is: the name, when it is known, must be that of the author."""
        if block.span.end - block.span.start > LONGEST_NOTE:
            return False
        found = NOTE.match(self._text, block.span.start, block.span.end)
        if found is None:
            return SCRIBES_NOTE.match(self._text, block.span.start, block.span.end) is not None
        return not self._document.authors or self._author.search(found.group("name")) is not None

    def _labelled(self) -> bool:
        """Whether the article is a transcript, in which "I" is not its author."""
        labels = 0
        for block in self._document.blocks:
            labels += block.kind in {"paragraph", "quote"} and bool(LABEL.match(self._text, block.span.start))
            if labels >= FEWEST_LABELS:
                return True
        return False

    def _in_block(self, block: Block, *, note: bool) -> Iterator[Passage]:
        if block.kind == "quote" and not note:
            return
        masked = self._noted(block) if note else self._masked(block.span.start, block.span.end)
        for start, end in split_sentences(self._text, block.span.start, block.span.end, self._words):
            part = masked[start - block.span.start : min(end, start + LONGEST) - block.span.start]
            if SIGNING.search(part):
                yield from self._in_sentence(part, start, note=note)

    def _noted(self, block: Block) -> str:
        """An author's note, in which nobody is quoted, with stand-ins for this outlet, its marks taken in, and the
        author."""
        text = self._text[block.span.start : block.span.end]
        if (head := NOTE.match(text)) is not None:
            start, end = head.span("name")
            text = text[:start] + AUTHOR[0] + AUTHOR[1] * (end - start - 1) + text[end:]
        text = GOES_ON.sub(lambda found: _stand_in(AUTHOR, found), text)
        return self._marked.sub(lambda found: _stand_in(OWN, found), text)

    def _masked(self, start: int, end: int) -> str:
        """The block with all that is quoted made unreadable, for others sign that, and with stand-ins for this outlet
        and its author."""
        pieces, at = [], start
        for quotation in find_quotations(self._text, start, end):
            if quotation.start >= at:
                pieces += [self._text[at : quotation.start], MASKED * (quotation.end - quotation.start)]
                at = quotation.end
        masked = self._own.sub(_own, "".join([*pieces, self._text[at:end]]))
        return self._author.sub(lambda found: _stand_in(AUTHOR, found), masked)

    def _in_sentence(self, part: str, offset: int, *, note: bool) -> Iterator[Passage]:
        for rule in self._rules:
            if not _applies(rule, part, note=note):
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
        return any(self._stands_elsewhere(word, offset, end) for word in plain if word not in self._small())

    def _stands_elsewhere(self, word: str, start: int, end: int) -> bool:
        if word not in self._places:
            self._places[word] = self._text.find(word), self._text.rfind(word)
        first, last = self._places[word]
        return 0 <= first < start or last >= end

    def _small(self) -> frozenset[str]:
        return (
            self._words.wordless
            | self._words.cues.keys()
            | self._words.people_singular
            | frozenset(["has", "been", "paid"])
        )

    def _headlines(self) -> list[str]:
        """The short lines at the top, where writer and outlet stand; the title is none of them."""
        lines = [line.strip() for line in self._text[: HEAD_LINES * LONGEST_HEAD_LINE].splitlines() if line.strip()]
        short: list[str] = []
        for line in lines[:HEAD_LINES]:
            if len(line) > LONGEST_HEAD_LINE or (short and line.endswith((".", "?", "!"))):
                break
            short.append(line)
        title = self._document.title.value if self._document.title else None
        return [line for line in short if line != title]

    def _own_names(self) -> str:
        """A pattern for this outlet: its full name, its last word behind "the", "this newspaper"."""
        stated = [self._document.outlet.value] if self._document.outlet else []
        names = stated or [name for line in self._head for name in _outlets(line, self._words)]
        forms = [form for name in names for form in _forms(name)]
        forms += [next(_forms(each.value)) for each in self._document.republished_from if each.value.split()]
        return "(?:" + "|".join([*forms, THIS]) + r")(?!\w)"

    def _author_names(self) -> str:
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


def _needs(pattern: str) -> str:
    """The stand-in that a pattern begins with, or has on every way through it; "" when there is none for sure."""
    if pattern.startswith("AUTHOR"):
        return AUTHOR[0]
    return (
        OWN[0] if "OWN" in pattern.replace("OWNER", "") and not re.search(r"BOSS|our|pages|we\||\[Oo", pattern) else ""
    )


def _filled(pattern: str, fills: dict[str, str]) -> re.Pattern[str]:
    """The pattern with every word in capitals that the fills know in its place; a fill may hold others."""
    words = re.compile("|".join(sorted(fills, key=len, reverse=True)))
    for _ in range(2):
        pattern = words.sub(lambda found: fills[found.group()], pattern)
    return re.compile(pattern)


def _stand_in(marks: tuple[str, str], found: re.Match[str]) -> str:
    """As long as what it stands for, so that places stay."""
    return marks[0] + marks[1] * (len(found.group()) - 1)


def _applies(rule: Rule, part: str, *, note: bool) -> bool:
    """Whether a rule can find anything in a sentence."""
    if rule.needs not in part or (rule.note and not note):
        return False
    return rule.within is None or rule.within.search(part) is not None


def _own(found: re.Match[str]) -> str:
    """The stand-in for this outlet, which tells "this newspaper" from a title."""
    stand_in = _stand_in(OWN, found)
    return OWN[0] + SELF + stand_in[2:] if re.fullmatch(THIS, found.group()) else stand_in


def _apart(passages: Iterator[Passage]) -> list[Passage]:
    """In the order of the text; of those that share words, the longest, and of equals the first rule's."""
    kept: list[Passage] = []
    end = 0
    for passage in sorted(passages, key=lambda each: (each.start, -each.end)):
        if passage.start >= end:
            kept.append(passage)
            end = passage.end
    return kept
