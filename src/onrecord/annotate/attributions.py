"""Who is said to have said what: the stage that finds attributions by rules over sentences.

The boundary is `find`: a sheet in, Attributions out. A trained tagger replaces what `_drafts` does, and nothing else.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from onrecord.annotate.blockquotes import find_lead, quoted_paragraphs, running_quotation
from onrecord.annotate.drafts import Draft, Range, draft_unit, with_inner
from onrecord.annotate.lexicon import LANGUAGES, Lexicon, lexicon
from onrecord.annotate.quotations import DOUBLE, find_quotations
from onrecord.annotate.shapes import colon_quotation, headline
from onrecord.annotate.sheet import Find, Sheet, Stage
from onrecord.annotate.units import Unit, split_units
from onrecord.model import (
    Alteration,
    AlterationKind,
    Attribution,
    AttributionKind,
    Block,
    Document,
    Records,
    Span,
    attribution_id,
)

MINED = frozenset({"title", "heading", "paragraph", "quote", "caption"})
HEADLINES = frozenset({"title", "heading"})
DEEPEST = 4  # hops
LONGEST_UNIT = 600  # tokens; longer is a list or a broken page, not a sentence
FLOATING_WORDS = 4
NEAR = 1000  # code points between a quotation and the one that goes on with it
FLOATING_SCORE = 0.6
DATELINE = re.compile(r"[A-Z][A-Z .'’-]+(?:, [A-Z][\w. ]{1,30})?(?: \([\w .]{2,30}\))?\s*[-–—]{1,2}\s+")
SPLICE = re.compile(r"[”\"]\s*(?:…|\.\.\.)?\s*[“\"]")
BRACKET_OR_ELLIPSIS = re.compile(r"(?P<bracket>\[[^\[\]]{0,200}\])|(?P<ellipsis>…|\.{3,}|\. \. \.)")


def _load() -> Find:
    for language in LANGUAGES:
        lexicon(language)
    return find


STAGE = Stage(name="attributions", version=1, load=_load)


def find(sheet: Sheet) -> Records:
    """The attributions of one article, nested ones behind the one that encloses them."""
    document = sheet.document
    if document.language is not None and document.language not in LANGUAGES:
        return Records()
    drafts = _drafts(document, lexicon(document.language or "en"))
    found = {a.id: a for draft in drafts for a in _records(document, draft, None)}
    return Records(attributions=tuple(sorted(found.values(), key=lambda a: (a.spans[0].start, -a.spans[-1].end, a.id))))


def _drafts(document: Document, words: Lexicon) -> list[Draft]:
    """Every attribution of the article as ranges, paragraph by paragraph."""
    text = document.text
    blocks = [block for block in document.blocks if block.kind in MINED]
    drafts: list[Draft] = []
    before: Range | None = None
    taken = 0
    for index, block in enumerate(blocks):
        if block.span.start < taken:
            continue
        found, lead, before = _paragraph(text, block, words, before)
        if lead is not None:
            content, doubtful = quoted_paragraphs(text, lead, blocks[index + 1 :])
            if content:
                found.append(replace(lead, content=tuple(content), doubtful=tuple(doubtful)))
                taken = content[-1][1]
        elif (running := running_quotation(text, blocks[index:])) and len(running) > 1:
            found = _join_running(text, found, running, drafts)
            taken = max(taken, running[-2][1] if len(running) > 1 else 0)
        drafts += _with_floating(text, block, found, drafts)
    return [with_inner(draft, _inside(text, draft, words, 1)) for draft in drafts]


def _paragraph(
    text: str, block: Block, words: Lexicon, before: Range | None
) -> tuple[list[Draft], Draft | None, Range | None]:
    """The attributions of one paragraph, the lead-in it closes with, and its last sentence; `before` is the sentence
    before it."""
    found: list[Draft] = []
    lead = None
    dateline = DATELINE.match(text, block.span.start, block.span.end)
    for unit in split_units(text, dateline.end() if dateline else block.span.start, block.span.end, words):
        if 1 < len(unit.tokens) <= LONGEST_UNIT:
            lead = find_lead(unit)
            found += draft_unit(unit, before, lead, (headline,) if block.kind in HEADLINES else (colon_quotation,))
        before = _bounds(unit) if unit.tokens else before
    return found, lead, before


def _bounds(unit: Unit) -> Range:
    return unit.tokens[0].start, unit.tokens[-1].end


def _join_running(text: str, found: list[Draft], running: list[Range], earlier: list[Draft]) -> list[Draft]:
    """Gives the later paragraphs of a quotation to whom its first paragraph was given."""
    joined = [replace(d, content=d.content + tuple(running[1:])) if d.covers(*running[0]) else d for d in found]
    if joined != found or _go_on(text, found, earlier, running):
        return joined if joined != found else found
    alone = Draft(source=(), cue=(), content=tuple(running), shape="quotation over paragraphs", score=FLOATING_SCORE)
    return [*found, alone]


def _go_on(text: str, found: list[Draft], earlier: list[Draft], pieces: list[Range]) -> bool:
    """Adds quotations to the attribution that was quoted last before them, if it is near; False when there is none."""
    start = pieces[0][0]
    home = found if any(_last_end(draft) <= start for draft in found) else earlier
    before = [i for i, draft in enumerate(home) if _is_near(text, draft, start)]
    if not before or not _quotes(text, home[before[-1]]):
        return False
    home[before[-1]] = replace(home[before[-1]], content=(*home[before[-1]].content, *pieces))
    return True


def _with_floating(text: str, block: Block, found: list[Draft], earlier: list[Draft]) -> list[Draft]:
    """Adds quotations that stand as sentences of their own: they go on with what was quoted before them in their
    paragraph, else they are somebody's words whose source is not beside them."""
    for quotation in find_quotations(text, block.span.start, block.span.end):
        span = (quotation.start, quotation.end)
        if not quotation.double or not _stands_alone(text, *span, block.span):
            continue
        if any(draft.covers(quotation.inner_start, quotation.inner_end) for draft in (*found, *earlier[-3:])):
            continue
        enough = len(text[quotation.inner_start : quotation.inner_end].split()) >= FLOATING_WORDS
        if not _go_on(text, found, earlier, [span]) and enough:
            shape = "quotation as a sentence of its own"
            found.append(Draft(source=(), cue=(), content=(span,), shape=shape, score=FLOATING_SCORE))
    return sorted(found, key=_first_start)


def _first_start(draft: Draft) -> int:
    return min((*draft.source, *draft.cue, *draft.content))[0]


def _last_end(draft: Draft) -> int:
    return max((*draft.source, *draft.cue, *draft.content))[1]


def _is_near(text: str, draft: Draft, start: int) -> bool:
    """True when the draft stands before this place, in its paragraph or in the one before."""
    end = _last_end(draft)
    return end <= start and len(re.findall(r"\n\s*\n", text[end : min(start, end + 3000)])) <= 1 and start - end < NEAR


def _quotes(text: str, draft: Draft) -> bool:
    """True when a quotation is part of its content, so that another quotation can go on with it."""
    return any(find_quotations(text, *piece) for piece in draft.content)


def _stands_alone(text: str, start: int, end: int, within: Span) -> bool:
    """True when a sentence begins with the quotation and ends with it."""
    behind = text[max(within.start, start - 3) : start].rstrip()
    begins = start == within.start or behind[-1:] in {".", "!", "?", "”", '"', ":"}
    closes = text[end - 2] in ".!?…" or end >= within.end
    return begins and closes


def _inside(text: str, draft: Draft, words: Lexicon, depth: int) -> tuple[Draft, ...]:
    """The attributions inside a draft's content, each with those inside its own."""
    if depth >= DEEPEST:
        return ()
    inner: list[Draft] = []
    for start, end in draft.content:
        for begin, finish in _readable(text, start, end):
            for unit in split_units(text, begin, finish, words):
                if 1 < len(unit.tokens) <= LONGEST_UNIT:
                    inner += [found for found in draft_unit(unit) if _smaller(found, draft)]
    return tuple(with_inner(found, _inside(text, found, words, depth + 1)) for found in inner)


def _readable(text: str, start: int, end: int) -> Iterator[Range]:
    """The content as running text: without the marks that enclose it, without "that", paragraph by paragraph."""
    quotations = find_quotations(text, start, end)
    if len(quotations) == 1 and quotations[0].start == start and quotations[0].end >= end - 1:
        start, end = quotations[0].inner_start, quotations[0].inner_end
    elif text[start : start + 5].lower() == "that ":
        start += 5
    for match in re.finditer(r"(?:[^\n]|\n(?!\s*\n))+", text[start:end]):
        if match.group().strip():
            yield start + match.start(), start + match.end()


def _smaller(found: Draft, around: Draft) -> bool:
    """True when all of it lies in the content around it, and it is not that content over again."""
    return (
        all(around.covers(*piece) for piece in (*found.source, *found.cue, *found.content))
        and found.content != around.content
    )


def _records(document: Document, draft: Draft, via: str | None) -> Iterator[Attribution]:
    """The draft as an Attribution, then those inside it."""
    source, cue, content, doubtful = (
        tuple(Span(document.id, *piece) for piece in sorted(role))
        for role in (draft.source, draft.cue, draft.content, draft.doubtful)
    )
    kind = _kind(document.text, draft)
    own = attribution_id(document.id, source, cue, content)
    yield Attribution(
        id=own,
        document=document.id,
        source=source,
        cue=cue,
        content=content,
        kind=kind,
        score=draft.score,
        why=draft.shape,
        by=STAGE.by,
        via=via,
        doubtful=doubtful,
        alterations=tuple(_alterations(document, draft, kind)),
    )
    for inner in draft.inner:
        yield from _records(document, inner, own)


def _kind(text: str, draft: Draft) -> AttributionKind:
    """direct: nothing but quotations; mixed: a quotation of two words or more and other words; indirect: none."""
    quoted, bare = 0, 0
    for start, end in draft.content:
        at = start
        for quotation in find_quotations(text, start, end):
            quoted += len(text[quotation.inner_start : quotation.inner_end].split()) >= 2
            bare += len(text[at : quotation.start].strip(" ,.;:"))
            at = quotation.end
        bare += len(text[at:end].strip(" ,.;:" + DOUBLE))
    if quoted and not bare:
        return "direct"
    if draft.block:
        return "block"
    return "mixed" if quoted else "indirect"


def _alterations(document: Document, draft: Draft, kind: AttributionKind) -> Iterator[Alteration]:
    """The quoter's own marks inside quoted words: all of a block quote, else what stands between marks."""
    text = document.text
    for start, end in draft.content:
        for splice in SPLICE.finditer(text, start + 1, end - 1):
            yield Alteration(kind="splice", span=Span(document.id, *splice.span()))
        inner = [(q.inner_start, q.inner_end) for q in find_quotations(text, start, end)]
        for left, right in [(start, end)] if kind == "block" else inner:
            for match in BRACKET_OR_ELLIPSIS.finditer(text, left, right):
                mark: AlterationKind = "bracket" if match.lastgroup == "bracket" else "ellipsis"
                yield Alteration(kind=mark, span=Span(document.id, *match.span()))
