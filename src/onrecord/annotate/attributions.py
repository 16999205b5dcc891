"""Who is said to have said what: the stage that finds attributions, by rules and by a trained tagger together.

The rules walk the article (paragraphs.py), the tagger reads it (tagger/), agreement.py makes one list of both; then
each content is read again in the same way for what is said inside it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from onrecord.annotate.agreement import Page, agree
from onrecord.annotate.drafts import Draft, Range, draft_unit, union
from onrecord.annotate.lexicon import LANGUAGES, Lexicon, lexicon, lexicon_of
from onrecord.annotate.meetings import without_clause
from onrecord.annotate.nouns import nouns_of
from onrecord.annotate.paragraphs import LONGEST_UNIT, Walk
from onrecord.annotate.quotations import DOUBLE, Quotation, find_quotations
from onrecord.annotate.reports import is_personal
from onrecord.annotate.retold import certain, retold
from onrecord.annotate.sheet import Find, Sheet, Stage, mined
from onrecord.annotate.tagged import reading_of
from onrecord.annotate.tagger import Reading, load
from onrecord.annotate.units import find_cues, split_units
from onrecord.model import (
    Alteration,
    AlterationKind,
    Attribution,
    AttributionKind,
    Document,
    Records,
    Span,
    attribution_id,
    text_order,
)
from onrecord.weights import mark, weights_of

if TYPE_CHECKING:
    from onrecord.annotate.tagger import Tagger

DEEPEST = 4  # hops
LONGEST_TERMS = 300  # code points of words on what terms somebody speaks
NEGATIVE = re.compile(r"\b(?:not|never|no)\b|n['’]t\b")  # "is not known to have said"
SPLICE = re.compile(r"[”\"]\s*(?:…|\.\.\.)?\s*[“\"]")
CUT = re.compile(r"[”\"]\s*(?:…|\.\.\.)\s*[“\"]")  # the same between two pieces of a content
BRACKET_OR_ELLIPSIS = re.compile(r"(?P<bracket>\[[^\[\]]{0,200}\])|(?P<ellipsis>…|\.{3,}|\. \. \.)")


def _load() -> Find:
    for language in LANGUAGES:
        lexicon(language)
        load(language)
    return find


STAGE = Stage(name="attributions", version=8, load=_load, weights=mark(weights_of("en")))


def find(sheet: Sheet) -> Records:
    """The attributions of one article, nested ones behind the one that encloses them."""
    document = sheet.document
    words, tagger, reading = lexicon_of(document), load(document.language or "en"), reading_of(document)
    if words is None or tagger is None or reading is None:
        return Records()
    found = {a.id: a for draft in _drafts(document, words, tagger, reading) for a in _records(document, draft, None)}
    return Records(attributions=tuple(sorted(found.values(), key=text_order)))


def _drafts(document: Document, words: Lexicon, tagger: "Tagger", reading: Reading) -> list[Draft]:
    """Every attribution of the article as ranges, nested ones inside those that enclose them; `reading` is what the
    tagger finds in the article, which it reads again inside contents."""
    text, blocks = document.text, mined(document)
    walk = Walk(text, words)
    walk.read(blocks)
    ranges = [(block.span.start, block.span.end) for block in blocks]
    quotations = _closed_quotations(text, ranges)
    page = Page(
        text=text,
        words=words,
        quotations=quotations,
        reading=reading,
        personal=is_personal(text, ranges, words, quotations),
    )
    agreed = (without_clause(text, draft) for draft in agree(walk.drafts, page))
    kept = [draft for draft in agreed if not _withholds_name(text, draft, document)]
    return [replace(draft, inner=_inside(page, draft, tagger, 1)) for draft in kept]


def _withholds_name(text: str, draft: Draft, document: Document) -> bool:
    """ "who asked not to be named": on what terms somebody speaks (grounds.py), and nothing that is said."""
    lists = nouns_of(document)
    if lists is None or not draft.cue:
        return False
    start, end = min(draft.cue)[0], max(union((*draft.cue, *draft.content)))[1]
    terms = lists.terms.search(text, start, min(end, start + LONGEST_TERMS))
    content = min((piece[0] for piece in draft.content), default=start)
    return terms is not None and terms.start() < max(draft.cue)[1] and content <= terms.end()


def _closed_quotations(text: str, ranges: Sequence[Range]) -> tuple[Quotation, ...]:
    return tuple(q for start, end in ranges for q in find_quotations(text, start, end) if q.closed)


def _inside(page: Page, draft: Draft, tagger: "Tagger", depth: int) -> tuple[Draft, ...]:
    """The attributions inside a draft's content, each with those inside its own."""
    ranges = [each for start, end in union(draft.content) for each in _readable(page.text, start, end)]
    units = [unit for each in ranges for unit in split_units(page.text, *each, page.words)]
    units = [unit for unit in units if 1 < len(unit.tokens) <= LONGEST_UNIT and find_cues(unit)]
    if depth >= DEEPEST:
        return ()
    if (other := retold(page.text, draft, page.words)) is not None:
        unsaid = draft.ascribed and NEGATIVE.search(page.text, min(draft.cue)[0], max(draft.cue)[1]) is not None
        other = replace(other, certainty=certain(other, page.reading), ascribed=unsaid)
        return (replace(other, inner=_inside(page, other, tagger, depth + 1)),)
    if not units:
        return ()
    again = replace(
        page, reading=tagger.read(page.text, ranges), quotations=_closed_quotations(page.text, ranges), inside=True
    )
    agreed = agree([each for unit in units for each in draft_unit(unit)], again)
    found = [without_clause(page.text, each) for each in agreed]
    smaller = [each for each in found if _smaller(each, draft) and (not each.ascribed or each.silent)]
    return tuple(replace(each, inner=_inside(page, each, tagger, depth + 1)) for each in smaller)


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
        certainty=draft.certainty,
        via=via,
        doubtful=doubtful,
        alterations=tuple(_alterations(document, draft, kind)),
    )
    for inner in draft.inner:
        yield from _records(document, inner, own)


def _kind(text: str, draft: Draft) -> AttributionKind:
    """direct: nothing but quotations; mixed: a quotation of two words or more and other words; indirect: none;
    ascribed: no words are reported at all (reports.py)."""
    if draft.ascribed:
        return "ascribed"
    marked, quoted, bare = 0, 0, 0
    for start, end in draft.content:
        at = start
        for quotation in find_quotations(text, start, end):
            marked += 1
            quoted += len(text[quotation.inner_start : quotation.inner_end].split()) >= 2
            bare += len(text[at : quotation.start].strip(" ,.;:"))
            at = quotation.end
        bare += len(text[at:end].strip(" ,.;:" + DOUBLE))
    if marked and not bare:
        return "direct"
    if draft.block:
        return "block"
    return "mixed" if quoted else "indirect"


def _alterations(document: Document, draft: Draft, kind: AttributionKind) -> Iterator[Alteration]:
    """The quoter's own marks inside quoted words: all of a block quote, else what stands between marks."""
    text = document.text
    content = sorted(draft.content)
    for before, behind in pairwise(content):
        if (cut := CUT.fullmatch(text, before[1] - 1, behind[0] + 1)) is not None:
            yield Alteration(kind="splice", span=Span(document.id, *cut.span()))
    for start, end in content:
        for splice in SPLICE.finditer(text, start + 1, end - 1):
            yield Alteration(kind="splice", span=Span(document.id, *splice.span()))
        inner = [(q.inner_start, q.inner_end) for q in find_quotations(text, start, end)]
        for left, right in [(start, end)] if kind == "block" else inner:
            for match in BRACKET_OR_ELLIPSIS.finditer(text, left, right):
                mark: AlterationKind = "bracket" if match.lastgroup == "bracket" else "ellipsis"
                yield Alteration(kind=mark, span=Span(document.id, *match.span()))
