"""The walk over an article's paragraphs: units give drafts; quotations and lead-ins reach over sentence and paragraph.

One pass in the order of the text. What a later paragraph may still add to is remembered: the attribution whose
quotation was left open, and the lead-in ("CNN also claims:") that waits for the words it introduces.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from onrecord.annotate.blockquotes import find_lead, quoted_paragraphs
from onrecord.annotate.colons import colon_quotation, headline
from onrecord.annotate.drafts import Draft, Range, draft_unit
from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.quotations import DOUBLE, Quotation, find_quotations
from onrecord.annotate.units import Unit, split_sentences, split_units
from onrecord.model import Block

HEADLINES = frozenset({"title", "heading"})
LONGEST_UNIT = 600  # tokens; longer is a list or a broken page, not a sentence
AHEAD = 40  # paragraphs that a lead-in can introduce
LABEL_SCORE = 0.9  # not measured: PolNeAR has no transcripts
FLOATING_WORDS = 4
MOST_PIECES = 60  # of one content: more is a page of quotations, not one speech
FLOATING_SCORE = 0.6  # PolNeAR joins these to an attribution before them, so no share can be measured there
NEAR = 1000  # code points between a quotation and the one that goes on with it
PARAGRAPH_END = re.compile(r"\n\s*\n")
LABEL = re.compile(r"(?P<who>Q|[A-Z][A-Z.'’-]+(?:[ \t][A-Z][A-Z.'’-]*){0,4})[ \t]?(?P<colon>:)\s+(?=\S)")
TURNS = 2  # labels that make a transcript
DATELINE = re.compile(r"[A-Z][A-Z .'’-]{1,60}(?:, [A-Z][\w. ]{1,30})?(?: \([\w .]{2,30}\))?\s*[-–—]{1,2}\s+")


class Walk:
    """Reads the paragraphs of one article into `drafts`, the outermost attributions in the order of the text."""

    def __init__(self, text: str, words: Lexicon) -> None:
        self.drafts: list[Draft] = []
        self._text = text
        self._words = words
        self._before: Range | None = None  # the sentence before
        self._open: int | None = None  # the draft whose quotation is not closed yet
        self._loose: Range | None = None  # that quotation, while no second paragraph has gone on with it
        self._lead: Draft | None = None  # the lead-in that ended the paragraph before
        self._turn: int | None = None  # the draft of whoever has the floor in a transcript

    def read(self, blocks: Sequence[Block]) -> None:
        """Walk over all of them."""
        taken, transcript = 0, sum(self._label(block) is not None for block in blocks) >= TURNS
        for index, block in enumerate(blocks):
            if block.span.start >= taken and not (transcript and self._take_turn(block)):
                self._read_block(block)
                taken = self._introduce(blocks[index + 1 : index + 1 + AHEAD])
        self._close()

    def _label(self, block: Block) -> re.Match[str] | None:
        """ "SECRETARY VARGA:" at the start of a paragraph."""
        found = LABEL.match(self._text, block.span.start, block.span.end) if block.kind == "paragraph" else None
        return found if found and found.group("who").lower() not in self._words.no_labels else None

    def _is_noted(self, block: Block) -> bool:
        """ "CORRECTION:" at the start of a paragraph: the words of the outlet, and nobody's turn."""
        return LABEL.match(self._text, block.span.start, block.span.end) is not None and self._label(block) is None

    def _take_turn(self, block: Block) -> bool:
        """In a transcript, gives a paragraph to the speaker of its label, or of the last label before it."""
        label = self._label(block)
        if label is not None:
            turn = Draft(
                source=(label.span("who"),),
                cue=(label.span("colon"),),
                content=((label.end(), block.span.end),),
                shape="label in a transcript",
                score=LABEL_SCORE,
                block=True,
            )
            self.drafts.append(turn)
            self._turn = len(self.drafts) - 1
        elif self._turn is not None and block.kind == "paragraph" and not self._is_noted(block):
            self._extend(self._turn, (block.span.start, block.span.end))
        else:
            self._turn = None
        return self._turn is not None

    def _read_block(self, block: Block) -> None:
        start, end = block.span.start, block.span.end
        if self._text[start] in DOUBLE and (self._open is not None or self._lead is not None):
            first = find_quotations(self._text, start, end)[:1]
            if self._has_own_source(start, end, first):
                self._close()
            else:
                start = self._go_on_with(first) or start
        else:
            self._close()
            dateline = DATELINE.match(self._text, start, end)
            start = dateline.end() if dateline else start
        self._lead = None
        for unit in split_units(self._text, start, end, self._words):
            if unit.tokens:
                self._read_unit(unit, block)
                self._before = unit.tokens[0].start, unit.tokens[-1].end

    def _has_own_source(self, start: int, end: int, first: tuple[Quotation, ...]) -> bool:
        """True when the quotation that a paragraph opens with is followed by a source: `"...," Varga said.`"""
        unit = next(split_units(self._text, start, end, self._words), None)
        if self._lead is not None or unit is None or not first or len(unit.tokens) > LONGEST_UNIT:
            return False
        return any(
            draft.source and draft.covers(first[0].inner_start, first[0].inner_end) for draft in draft_unit(unit)
        )

    def _go_on_with(self, quotations: tuple[Quotation, ...]) -> int | None:
        """Gives the quotation that a paragraph opens with to the lead-in or to the open quotation before it."""
        if not quotations:
            return None
        piece = (quotations[0].start, quotations[0].end)
        if self._lead is not None:
            self.drafts.append(replace(self._lead, content=(piece,)))
            self._open = len(self.drafts) - 1
        elif self._open is not None:
            self._extend(self._open, piece)
        self._open = None if quotations[0].closed else self._open
        self._loose = None
        return piece[1]

    def _close(self) -> None:
        """A quotation that no mark closes and no paragraph goes on with: its first sentence is quoted, the rest may be
        the author's."""
        if self._open is not None and self._loose is not None:
            sentences = list(split_sentences(self._text, *self._loose, self._words))
            if len(sentences) > 1:
                draft, cut = self.drafts[self._open], sentences[0][1]
                content = tuple((a, cut) if a < cut < b == self._loose[1] else (a, b) for a, b in draft.content)
                doubt = (sentences[1][0], self._loose[1])
                self.drafts[self._open] = replace(draft, content=content, doubtful=(*draft.doubtful, doubt))
        self._open = self._loose = None

    def _extend(self, index: int, piece: Range) -> None:
        draft = self.drafts[index]
        self.drafts[index] = replace(draft, content=(*draft.content, piece))

    def _read_unit(self, unit: Unit, block: Block) -> None:
        if not 1 <= len(unit.tokens) <= LONGEST_UNIT:
            return
        self._lead = find_lead(unit)
        extra = headline if block.kind in HEADLINES else colon_quotation
        found = draft_unit(unit, self._before, self._lead, (extra,))
        self.drafts += sorted(found, key=_first_start)
        quotation = unit.tokens[0].quotation
        if not found and quotation is not None and quotation.double and _is_alone(unit):
            self._float(quotation)
        last = unit.tokens[-1].quotation
        if last is not None and not last.closed:
            near = range(len(self.drafts) - 1, max(-1, len(self.drafts) - 4), -1)
            self._open = next((i for i in near if self.drafts[i].covers(last.inner_start, last.inner_end)), None)
            self._loose = (last.inner_start, last.inner_end)

    def _float(self, quotation: Quotation) -> None:
        """A quotation as a sentence of its own goes on with what was quoted before it, if that is near; else it is
        somebody's words whose source is not beside them."""
        piece = (quotation.start, quotation.end)
        if self.drafts and self._may_go_on(self.drafts[-1], quotation.start):
            self._extend(len(self.drafts) - 1, piece)
        elif len(self._text[quotation.inner_start : quotation.inner_end].split()) >= FLOATING_WORDS:
            shape = "quotation as a sentence of its own"
            self.drafts.append(Draft(source=(), cue=(), content=(piece,), shape=shape, score=FLOATING_SCORE))

    def _may_go_on(self, draft: Draft, start: int) -> bool:
        doubtful = any(left <= start < right for left, right in draft.doubtful)
        return not doubtful and len(draft.content) < MOST_PIECES and self._is_near(draft, start) and self._quotes(draft)

    def _is_near(self, draft: Draft, start: int) -> bool:
        """True when the draft ends in this paragraph or in the one before, not far back."""
        end = max((*draft.source, *draft.cue, *draft.content))[1]
        return 0 <= start - end < NEAR and len(PARAGRAPH_END.findall(self._text, end, start)) <= 1

    def _quotes(self, draft: Draft) -> bool:
        """True when a quotation is part of its content, so that another quotation can go on with it."""
        return any(find_quotations(self._text, *piece) for piece in draft.content[-1:])

    def _introduce(self, following: Sequence[Block]) -> int:
        """Gives the lead-in the paragraphs without marks that it introduces; answers where those end."""
        if self._lead is None or not following or self._text[following[0].span.start] in DOUBLE:
            return 0
        content, doubtful = quoted_paragraphs(self._text, self._lead, following, self._words)
        if not content:
            return 0
        self.drafts.append(replace(self._lead, content=tuple(content), doubtful=tuple(doubtful)))
        self._lead = None
        return content[-1][1]


def _first_start(draft: Draft) -> int:
    return min((*draft.source, *draft.cue, *draft.content))[0]


def _is_alone(unit: Unit) -> bool:
    """True when a unit is a quotation and nothing else but a stop."""
    return all(not token.low[0].isalnum() and token.quotation is None for token in unit.tokens[1:])
