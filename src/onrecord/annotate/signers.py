"""Who signs an article, its author and its outlet, as its head and its notes name them; and its text with stand-ins
for both, in which nothing that others say can be read."""

import re
from collections.abc import Iterator

from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.quotations import find_quotations
from onrecord.annotate.ties import AUTHOR, OWN, SCRIBES, SELF
from onrecord.model import Block, Document

HEAD_LINES, LONGEST_HEAD_LINE = 6, 80  # where a writer and an outlet stand that the reader has not made out
SHORTEST_OUTLET = 3  # letters of an outlet's last word
MASKED = "\0"
# An author's note: it begins with the author's name, and stands among the first or last blocks of an article.
NOTE_LEAD = r"[\W_]*(?:[Aa]bout (?:the )?[Aa]uthors?\W+|[Nn]ote\W+|[Bb]y )?"
NOTE_NAME = r"(?:(?:Dr|Prof|Professor|Mr|Ms|Mrs)\.? )?(?:[A-Z][\w'’.-]+ ){1,3}[A-Z][\w'’-]+"
NOTE_SAYS = (
    r",? (?:is|was|has|writes|works|covers|edits|reports|contributes|serves|teaches|lives|currently)\b"
    r"(?! (?!working|teaching|writing)\w+ing\b)"
)
NOTE = re.compile(f"{NOTE_LEAD}(?P<name>{NOTE_NAME}){NOTE_SAYS}")
SCRIBES_NOTE = re.compile(rf"{NOTE_LEAD}The (?:{SCRIBES}) [a-z]")
LONGEST_NOTE = 900  # code points
GOES_ON = re.compile(r"(?<=[.;] )(?:He|She|They)(?= (?:is|was|are|has|have|writes|works|contributes|also)\b)")
MARKED = r"[*_\[(]{0,3}[\"“‘«]?"
MARKED_END = r"[\"”’»]?[*_\])]{0,3}"
# Who speaks in a transcript: "((Name)) ...", "Q: ...", "ANA ROOS: ...".
LABEL = re.compile(
    r"\W{0,3}\(\([^()\n]{1,60}\)\)|(?:Q|A|Question|Answer)\W{0,3}[:.]|[A-Z][A-Z .'’-]{2,40}: |\W?[A-Z]{2,4}: "
)
FEWEST_LABELS = 2
PAPER = "(?:newspaper|paper|magazine|publication|website|newsletter|journal|weekly|quarterly|station)"
ARTICLE = "(?:article|piece|column|review|report)"
THIS = (
    rf"(?:[Tt]his|[Oo]ur) (?:own )?{PAPER}|(?:[Tt]his|[Tt]hese) pages?"
    rf"|the {PAPER} (?:(?:in which |that )?you are (?:now )?reading(?: this)?"
    rf"|(?:in which|where) this {ARTICLE} (?:was |is )?(?:published|appears|printed))"
)


class Signers:
    """The names of one article's author and outlet."""

    def __init__(self, document: Document, words: Lexicon) -> None:
        self._document, self._text = document, document.text
        head = self._headlines()
        self._own, self._author = re.compile(self._own_names(head, words)), re.compile(self._author_names(head))
        self._marked = re.compile(MARKED + self._own.pattern + MARKED_END)

    def is_note(self, block: Block) -> bool:
        """Whether a block tells who its author is: the name, when it is known, must be that of the author."""
        if block.span.end - block.span.start > LONGEST_NOTE:
            return False
        found = NOTE.match(self._text, block.span.start, block.span.end)
        if found is None:
            return SCRIBES_NOTE.match(self._text, block.span.start, block.span.end) is not None
        return not self._document.authors or self._author.search(found.group("name")) is not None

    def noted(self, block: Block) -> str:
        """An author's note, in which nobody is quoted, with stand-ins for this outlet, its marks taken in, and the
        author."""
        text = self._text[block.span.start : block.span.end]
        if (head := NOTE.match(text)) is not None:
            start, end = head.span("name")
            text = text[:start] + AUTHOR[0] + AUTHOR[1] * (end - start - 1) + text[end:]
        text = GOES_ON.sub(lambda found: _stand_in(AUTHOR, found), text)
        return self._marked.sub(lambda found: _stand_in(OWN, found), text)

    def masked(self, block: Block) -> str:
        """The block with all that is quoted made unreadable, for others sign that, and with stand-ins for this outlet
        and its author."""
        pieces, at = [], block.span.start
        for quotation in find_quotations(self._text, block.span.start, block.span.end):
            if quotation.start >= at:
                pieces += [self._text[at : quotation.start], MASKED * (quotation.end - quotation.start)]
                at = quotation.end
        masked = self._own.sub(_own, "".join([*pieces, self._text[at : block.span.end]]))
        return self._author.sub(lambda found: _stand_in(AUTHOR, found), masked)

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

    def _own_names(self, head: list[str], words: Lexicon) -> str:
        """A pattern for this outlet: its full name, its last word behind "the", "this newspaper"."""
        stated = [self._document.outlet.value] if self._document.outlet else []
        names = stated or [name for line in head for name in _outlets(line, words)]
        forms = [form for name in names for form in _forms(name)]
        forms += [next(_forms(each.value)) for each in self._document.republished_from if each.value.split()]
        return "(?:" + "|".join([*forms, THIS]) + r")(?!\w)"

    def _author_names(self, head: list[str]) -> str:
        """A pattern for the author's name, as a byline or a line at the top gives it."""
        stated = [author.value for author in self._document.authors]
        lines = [name for line in head for name in re.findall(r"(?:[A-Z][\w'’.-]+ ){1,3}[A-Z][\w'’-]+", line)]
        names = [re.escape(name.strip()).replace(r"\ ", r"\s+") for name in stated or lines]
        return "(?:" + "|".join([*names, r"(?!)"]) + ")"


def is_transcript(document: Document) -> bool:
    """Whether the turns of speakers have labels: then "I" is not the author."""
    labels = 0
    for block in document.blocks:
        labels += block.kind in {"paragraph", "quote"} and bool(LABEL.match(document.text, block.span.start))
        if labels >= FEWEST_LABELS:
            return True
    return False


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


def _own(found: re.Match[str]) -> str:
    """The stand-in for this outlet, which tells "this newspaper" from a title."""
    stand_in = _stand_in(OWN, found)
    return OWN[0] + SELF + stand_in[2:] if re.fullmatch(THIS, found.group()) else stand_in


def _stand_in(marks: tuple[str, str], found: re.Match[str]) -> str:
    """As long as what it stands for, so that places stay."""
    return marks[0] + marks[1] * (len(found.group()) - 1)
