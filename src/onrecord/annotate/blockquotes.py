"""Quotations without marks that fill paragraphs of their own, behind a lead-in.

"CNN also claims:" and the paragraph behind it. Nothing in the text says where such a quotation ends, so its end is
a finding too: certain where the author is heard again, else the next paragraph is doubtful and counts as nobody's.
"""

import re
from collections.abc import Sequence

from onrecord.annotate import subjects
from onrecord.annotate.drafts import Draft, Range
from onrecord.annotate.lexicon import Lexicon
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


def quoted_paragraphs(
    text: str, lead: Draft, following: Sequence[Block], words: Lexicon
) -> tuple[list[Range], list[Range]]:
    """(content, doubtful): the paragraphs that a lead-in introduces, and the one that may still belong to them."""
    first = following[0] if following else None
    if first is None or first.kind not in {"paragraph", "quote"}:
        return [], []
    if first.kind == "quote":
        return [_range(block) for block in _while_kind(following, "quote")], []
    content, rest = [_range(first)], following[1:]
    if not rest or rest[0].kind != "paragraph" or _author_resumes(text, lead, (first, rest[0]), words):
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


def _author_resumes(text: str, lead: Draft, blocks: tuple[Block, Block], lexicon: Lexicon) -> bool:
    """True where the second paragraph speaks of the first, the quotation, or of its source, in the first person, or
    introduces another."""
    quoted, behind = blocks[0].span.of(text), blocks[1].span.of(text)
    if behind.rstrip().endswith(":") or FIRST_PERSON.search(behind) or BACK_REFERENCE.match(behind):
        return True
    source = WORD.findall(" ".join(text[a:b] for a, b in lead.source))
    heads = [word for word in source if word[0].isupper() and word.lower() not in lexicon.determiners] or source[-1:]
    opening = WORD.findall(behind[: len(behind) // 2 + 40])
    if not {word.lower() for word in heads}.isdisjoint(word.lower() for word in opening):
        return True
    marks = find_quotations(text, blocks[1].span.start, blocks[1].span.end)
    return any(text[q.inner_start : q.inner_end].lower().strip(" .,") in quoted.lower() for q in marks)
