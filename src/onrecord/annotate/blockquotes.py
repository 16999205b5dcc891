"""Quotations without marks that fill paragraphs of their own, behind a lead-in.

"CNN also claims:" and the paragraph behind it. Nothing in the text says where such a quotation ends, so its end is
a finding too: certain where the author is heard again, else the next paragraph is doubtful and counts as nobody's.
"""

import re
from collections.abc import Sequence

from onrecord.annotate import subjects
from onrecord.annotate.drafts import Draft, Range
from onrecord.annotate.quotations import find_quotations
from onrecord.annotate.subjects import Phrase
from onrecord.annotate.units import Unit, find_cues
from onrecord.model import Block

SCORE = 0.61  # measured like those of shapes.py
NEAR_THE_COLON = 12  # tokens between a cue and its colon
FIRST_PERSON = re.compile(r"\b(?:I|I'm|I’m|my|My|we|We|our|Our)\b")
BACK_REFERENCE = re.compile(
    r"^(?:\W*)(?:The|This|That|Its|In the same|Such)\s+(?:\w+\s+)?(?:article|report|piece|quote|quotation|paper"
    r"|statement|passage|claim|post|story|memo|letter|author)\b"
)
WORD = re.compile(r"\w{3,}")


def find_lead(unit: Unit) -> Draft | None:
    """The source and cue of a unit that ends in a colon and so introduces what follows; content still empty."""
    last = len(unit.tokens) - 1
    if unit.low(last) != ":":
        return None
    for cue in reversed(find_cues(unit)):
        if cue.cue.frames == {"carries"}:
            continue
        preposition = "introduces" in cue.cue.frames
        phrase = (cue.first, cue.last) if preposition else unit.cue_phrase(cue)
        source = subjects.after(unit, cue.last + 1) if preposition else subjects.before(unit, phrase[0])
        if source is not None and (preposition or last - cue.last <= NEAR_THE_COLON):
            return _lead(unit, source, phrase)
    return _find_announcement(unit)


def _lead(unit: Unit, source: Phrase, cue: Phrase) -> Draft:
    return Draft(
        source=(unit.span(*source),),
        cue=(unit.span(*cue),),
        content=(),
        shape="colon before paragraphs",
        score=SCORE,
        block=True,
    )


def _find_announcement(unit: Unit) -> Draft | None:
    """ "Varga, the minister, issued the following statement on the harbour:" though "issued" is no cue."""
    for noun in range(len(unit.tokens) - 1, 1, -1):
        verb = noun - 1
        while verb > 0 and unit.low(verb) in unit.lexicon.determiners | unit.lexicon.announced:
            verb -= 1
        if unit.low(noun) in unit.lexicon.announcements and verb < noun - 1 and unit.low(verb).isalpha():
            source = subjects.before(unit, verb)
            return _lead(unit, source, (verb, verb)) if source is not None else None
    return None


def quoted_paragraphs(text: str, lead: Draft, following: Sequence[Block]) -> tuple[list[Range], list[Range]]:
    """(content, doubtful): the paragraphs that a lead-in introduces, and the one that may still belong to them."""
    first = following[0] if following else None
    if first is None or first.kind not in {"paragraph", "quote"}:
        return [], []
    if first.kind == "quote":
        return [_range(block) for block in _while_kind(following, "quote")], []
    content, rest = [_range(first)], following[1:]
    if not rest or rest[0].kind != "paragraph" or _author_resumes(text, lead, first, rest[0]):
        return content, []
    return content, [_range(rest[0])]


def _while_kind(blocks: Sequence[Block], kind: str) -> list[Block]:
    kept: list[Block] = []
    for block in blocks:
        if block.kind != kind:
            break
        kept.append(block)
    return kept


def _range(block: Block) -> Range:
    return block.span.start, block.span.end


def _author_resumes(text: str, lead: Draft, quoted: Block, block: Block) -> bool:
    """True where the paragraph speaks of the quotation or its source, in the first person, or introduces another."""
    words = block.span.of(text)
    if words.rstrip().endswith(":") or FIRST_PERSON.search(words) or BACK_REFERENCE.match(words):
        return True
    source = " ".join(text[a:b] for a, b in lead.source)
    names = [word for word in WORD.findall(source) if word[0].isupper()]
    if any(name in words[: len(words) // 2 + 40] for name in names):
        return True
    quoted_text = quoted.span.of(text).lower()
    marks = find_quotations(text, block.span.start, block.span.end)
    return any(text[q.inner_start : q.inner_end].lower().strip(" .,") in quoted_text for q in marks)
