"""Two readings of the same words, one by rules and one by the tagger, made into one.

The tagger has learned from trained readers which words bear a role. The rules see what it cannot: blocks, lead-ins,
labels of a transcript, quotations that go on behind a paragraph. What both found has the tagger's bounds, mended where
they cut through a quotation; what one found alone stays unless the other's evidence speaks against it. Each of these
was measured alone: docs/decisions/0005-rules-and-tagger.md.
"""

import math
import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from onrecord.annotate.drafts import Draft, Range, union
from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.quotations import DOUBLE, Quotation
from onrecord.annotate.reports import is_ascribed, is_silent
from onrecord.annotate.tagger import Reading, Role, TaggedAttribution, TaggedSpan
from onrecord.model import Certainty

HEARD = 0.3  # mean probability to be content from which the tagger lets stand what the rules found alone

FLOOR = 0.3  # what only the tagger found is kept from this certainty: below, less than a third of it is right
FLOOR_INSIDE = 0.6  # the same inside another content, which the tagger has not learned to read again
ALONE = 0.4  # score of what the rules found alone, against the tagger
DOUBT = 1.6  # log odds taken from what only the tagger ascribes where the author argues
UNSURE = 0.5  # certainty of a content below which the rules' bounds stand, where the two mean different words
STRAY = 0.7  # the same where the content lies bare in another sentence than its cue: the author may be heard there
MARGIN = 1  # code points between the end of a content and that of a quotation that was meant to be taken in
NAME_IN_CUE = re.compile(r"([A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*) (?=([a-z]+))")
INSET = re.compile(r", (?:[a-z]+ )?(?:whom|who|whose|which)\b[^.;:“”\"\n]*,\s")
SENTENCE_END = re.compile(r"[.?!][\"”’']?\s|\n\s*\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What the two readings are judged by: the text, its closed quotations in order, the tagger's reading, and
    whether the author argues in a voice of his own (reports.py)."""

    text: str
    words: Lexicon
    quotations: tuple[Quotation, ...]
    reading: Reading
    personal: bool
    inside: bool = False  # the content of another attribution, read again: there the rules know more than the tagger


def agree(rules: Sequence[Draft], page: Page) -> list[Draft]:
    """The attributions of the rules and of the tagger as one list, apart from each other, in the order of the text.

    Where two would share words, marked blocks come before what both found, that before what one found alone.
    """
    tagged = [_draft(found, page) for found in page.reading.attributions if found.contents]
    tagged = _unclaimed(tagged, rules, page)
    index = _Index(tagged)
    hard, both, lone = [], [], []
    heard: set[int] = set()
    for draft in (each for one in rules for each in _loose(one)):
        twins = [place for place in index.twins(draft) if place not in heard]
        heard.update(twins)
        if draft.block or draft.doubtful:
            hard.append(_judged(draft, page, tagged[twins[0]] if twins else None))
        elif twins:
            both.append(_joined(draft, twins[0], index, page))
        elif _heard(draft, page):
            lone.append(_judged(draft, page, None))
    left = (draft for place, draft in enumerate(tagged) if place not in heard)
    alone = [weighed for draft in left if (weighed := _tagger_alone(draft, page)) is not None]
    apart = _apart(page.text, (*hard, *both, *sorted(alone, key=lambda d: -d.score), *lone))
    silent = (not each.ascribed and is_silent(page.text, each) for each in apart)
    return [replace(each, ascribed=True, silent=True) if one else each for each, one in zip(apart, silent, strict=True)]


def _loose(draft: Draft) -> tuple[Draft, ...]:
    """Quotations that are sentences of their own, each by itself: the tagger may find a source for one of them."""
    alone = not (draft.cue or draft.source or draft.doubtful)
    return tuple(replace(draft, content=(piece,)) for piece in draft.content) if alone else (draft,)


class _Index:
    """Where the tagger's cues and contents lie, and whose they are; they are disjoint, so one order holds them all."""

    def __init__(self, tagged: Sequence[Draft]) -> None:
        self.tagged = tagged
        self.cues = sorted((*piece, place) for place, draft in enumerate(tagged) for piece in draft.cue)
        self.contents = sorted((*piece, place) for place, draft in enumerate(tagged) for piece in draft.content)
        self.cueless = {place for place, draft in enumerate(tagged) if not draft.cue}

    def twins(self, draft: Draft) -> list[int]:
        """The places of the tagger's attributions that are this one: cues overlap, or contents where one has no cue."""
        by_content = _touching(self.contents, draft.content)
        if not draft.cue:
            return [place for place in by_content if not any(draft.covers(*cue) for cue in self.tagged[place].cue)]
        return _touching(self.cues, draft.cue) or [place for place in by_content if place in self.cueless]

    def alone(self, draft: Draft, place: int) -> bool:
        """Whether the content of the rules shares no word with an attribution of the tagger but that at a place."""
        return {*_touching(self.cues, draft.content), *_touching(self.contents, draft.content)} <= {place}

    def holds(self, piece: Range) -> bool:
        """Whether a cue or content of the tagger shares a code point with it; not one that is too unsure to be kept."""
        owners = (self.tagged[place] for place in _touching(self.contents, (piece,)))
        return bool(_touching(self.cues, (piece,))) or any(each.cue or each.score >= FLOOR for each in owners)


def _touching(spans: Sequence[tuple[int, int, int]], pieces: Sequence[Range]) -> list[int]:
    """Whose spans share a code point with the pieces, each once, in order."""
    owners: dict[int, None] = {}
    for start, end in pieces:
        for place in range(bisect_right(spans, start, key=lambda s: s[1]), len(spans)):
            if spans[place][0] >= end:
                break
            owners[spans[place][2]] = None
    return list(owners)


def _draft(found: TaggedAttribution, page: Page) -> Draft:
    contents = _near(found, page)

    def pieces(*spans: TaggedSpan | None) -> tuple[Range, ...]:
        return tuple((span.start, span.end) for span in spans if span is not None)

    source, cue = _with_whole_name(page, pieces(found.source), pieces(found.cue))
    return Draft(
        source=source,
        cue=cue,
        content=pieces(*contents),
        shape="the tagger alone",
        score=round(found.certainty, 3),
        certainty=Certainty(
            source=round(found.source.certainty, 3) if found.source else None,
            cue=round(found.cue.certainty, 3) if found.cue else None,
            content=round(min(span.certainty for span in contents), 3),
        ),
    )


def _with_whole_name(
    page: Page, source: tuple[Range, ...], cue: tuple[Range, ...]
) -> tuple[tuple[Range, ...], tuple[Range, ...]]:
    """Source and cue; capitals at the head of a cue in small letters are the rest of a name: "Patients First said"."""
    text = page.text
    if len(source) != 1 or len(cue) != 1 or text[source[0][1] : cue[0][0]] != " ":
        return source, cue
    head = NAME_IN_CUE.match(text, *cue[0])
    if head is None or head[2] not in page.words.cues.keys() | page.words.helpers or not text[source[0][0]].isupper():
        return source, cue
    return ((source[0][0], head.end(1)),), ((head.end(), cue[0][1]),)


def _near(found: TaggedAttribution, page: Page) -> tuple[TaggedSpan, ...]:
    """The contents without those that are unsure, unquoted and in another sentence than the cue: the author's own."""
    cue = found.cue
    if cue is None:
        return found.contents
    near = tuple(
        span
        for span in found.contents
        if span.certainty >= STRAY
        or _around(page.quotations, span.start)
        or not _elsewhere(page, (span.start, span.end), (cue.start, cue.end))
    )
    return near or found.contents


def _elsewhere(page: Page, piece: Range, cue: Range) -> bool:
    """Whether a sentence ends between a piece of content and a cue."""
    return SENTENCE_END.search(page.text, min(piece[1], cue[1]) - 1, max(piece[0], cue[0]) + 1) is not None


def _unclaimed(tagged: Sequence[Draft], rules: Sequence[Draft], page: Page) -> list[Draft]:
    """The tagger's attributions without pieces of content that, by the rules, somebody else says, of whose cue the
    tagger knows nothing: "The office replied: “...” Varga said ..." gives Varga no word of the office."""
    cues = sorted((*piece, place) for place, draft in enumerate(tagged) for piece in draft.cue)
    contents = sorted((*piece, place) for place, draft in enumerate(rules) for piece in draft.content)
    unseen = [bool(draft.source and draft.cue) and not _touching(cues, draft.cue) for draft in rules]

    def is_claimed(piece: Range, draft: Draft) -> bool:
        owners = _touching(contents, (piece,))
        around = (*draft.source, *draft.cue, *draft.content)
        return bool(owners) and all(
            unseen[owner] and not any(_overlap(rules[owner].cue[0], each) for each in around) for owner in owners
        )

    def left(draft: Draft) -> tuple[Range, ...]:
        own = tuple(piece for piece in draft.content if not is_claimed(piece, draft))
        near = tuple(piece for piece in draft.content for cue in draft.cue if not _elsewhere(page, piece, cue))
        return own or near or draft.content

    return [replace(draft, content=left(draft)) for draft in tagged]


def _joined(draft: Draft, place: int, index: _Index, page: Page) -> Draft:
    """What both found, within the tagger's bounds: mended at quotation marks, with what it left open filled in; and
    just as the tagger has it where that would lay one role over another."""
    twin = _corrected(draft, index.tagged[place], page)
    content, certainty = _mended(twin.content, page.quotations), twin.certainty
    if _misread(draft, twin, content) or (_unsure_where(draft, twin, content) and index.alone(draft, place)):
        content, certainty = draft.content, _certainty(draft, page)
    more = [piece for piece in draft.content if page.text[piece[0]] in DOUBLE and not index.holds(piece)]
    roles = replace(
        twin, source=twin.source or draft.source, cue=twin.cue or draft.cue, content=union((*content, *more))
    )
    joined = roles if _is_sound(roles) else index.tagged[place]
    return replace(
        joined,
        shape=f"{draft.shape}; the tagger agrees",
        score=_together(draft.score, twin.score),
        certainty=_filled(certainty, joined, page),
    )


def _is_sound(draft: Draft) -> bool:
    """Whether no word bears two roles."""
    pieces = sorted((*draft.source, *draft.cue, *draft.content))
    return all(left[1] <= right[0] for left, right in pairwise(pieces))


def _certainty(draft: Draft, page: Page) -> Certainty:
    """How probable the tagger holds the bounds of the rules."""
    return Certainty(
        source=_mean(page, "source", draft.source) if draft.source else None,
        cue=_mean(page, "cue", draft.cue) if draft.cue else None,
        content=_mean(page, "content", draft.content),
    )


def _filled(certainty: Certainty | None, draft: Draft, page: Page) -> Certainty:
    """A certainty for every role that the attribution has."""
    rules = _certainty(draft, page)
    if certainty is None:
        return rules
    source = certainty.source if certainty.source is not None else rules.source
    cue = certainty.cue if certainty.cue is not None else rules.cue
    return Certainty(source=source if draft.source else None, cue=cue if draft.cue else None, content=certainty.content)


def _corrected(draft: Draft, twin: Draft, page: Page) -> Draft:
    """The tagger's reading without what the rules know better: who hears it, or nobody, neither says it nor is said
    ("the crews were told", "it was reported"); an unsure source goes as far as theirs ("Varga and Roke")."""
    passive = page.words.be.intersection(page.text[slice(*draft.cue[0])].lower().split()) if draft.cue else ()

    def hears(piece: Range) -> bool:
        known = any(_overlap(piece, other) for other in (*draft.source, *draft.content))
        return bool(passive) and piece[1] <= draft.cue[0][0] and not known

    source = tuple(piece for piece in twin.source if not hears(piece))
    told_of = _inset(draft, page)
    if told_of is not None and all(told_of[0] <= piece[0] and piece[1] <= told_of[1] for piece in source):
        clear = tuple(piece for piece in twin.content if not _overlap(piece, told_of))
        return replace(twin, source=draft.source, content=clear or draft.content)  # "Varga, whom Hask accuses, said"
    content = tuple(piece for piece in twin.content if not hears(piece))
    unsure = twin.certainty is not None and (twin.certainty.source or 0.0) < UNSURE
    longer = any(left <= start and end <= right for start, end in source for left, right in draft.source)
    return replace(twin, source=draft.source if unsure and longer else source, content=content or twin.content)


def _inset(draft: Draft, page: Page) -> Range | None:
    """The clause between a source and its cue that tells of somebody else beside: ", whom Hask accuses of fraud,"."""
    if len(draft.source) != 1 or not draft.cue or draft.cue[0][0] < draft.source[0][1]:
        return None
    found = INSET.match(page.text, draft.source[0][1], draft.cue[0][0])
    return found.span() if found else None


def _misread(draft: Draft, twin: Draft, content: Sequence[Range]) -> bool:
    """True where the tagger took the source for a part of the content."""
    return not twin.source and any(_overlap(piece, other) for piece in draft.source for other in content)


def _unsure_where(draft: Draft, twin: Draft, content: Sequence[Range]) -> bool:
    """True where the tagger is unsure of a content of which the rules read something else, less than half the same."""
    if twin.certainty is None or twin.certainty.content >= UNSURE:
        return False
    both = sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a in content for b in draft.content)
    return 2 * both < sum(end - start for start, end in (*content, *draft.content)) - both


def _judged(draft: Draft, page: Page, twin: Draft | None) -> Draft:
    """What the rules found, within their bounds, with the tagger's doubts."""
    hard = draft.block or bool(draft.doubtful)
    score = _together(draft.score, twin.score) if twin else draft.score if hard else min(ALONE, draft.score)
    certainty = _certainty(draft, page)
    if hard:
        certainty = replace(certainty, content=score)
    agrees = "the tagger agrees" if twin else "the tagger does not see it"
    return replace(draft, shape=f"{draft.shape}; {agrees}", score=score, certainty=certainty)


def _heard(draft: Draft, page: Page) -> bool:
    """Whether the rules may stand alone: inside a content, for a quotation that is a sentence of its own, or where the
    tagger takes the words for content too."""
    return page.inside or not draft.cue or _mean(page, "content", draft.content) >= HEARD


def _tagger_alone(draft: Draft, page: Page) -> Draft | None:
    """What only the tagger found: a report, or something that the author ascribes; None where it is too unsure."""
    if draft.score < (FLOOR_INSIDE if page.inside else FLOOR):
        return None
    ascribed = is_ascribed(page.text, draft, page.words, page.quotations)
    doubted = ascribed and page.personal
    mended = replace(draft, content=_mended(draft.content, page.quotations))
    return replace(
        mended if _is_sound(mended) else draft,
        shape="the tagger alone" + ("; the author argues in his own voice" if doubted else ""),
        score=round(_chance(_odds(draft.score) - DOUBT), 3) if doubted else draft.score,
        ascribed=ascribed,
    )


def _mended(content: tuple[Range, ...], quotations: Sequence[Quotation]) -> tuple[Range, ...]:
    """Pieces of content that do not cut a quotation: one that ends inside it goes on to its mark."""
    return union(_to_the_marks(piece, quotations) for piece in content)


def _to_the_marks(piece: Range, quotations: Sequence[Quotation]) -> Range:
    """The piece, out to the marks that it cuts; single marks, which may be apostrophes, only where it fills them."""
    first, last = _around(quotations, piece[0]), _around(quotations, piece[1] - 1)
    if first is not None and first is last and not first.double:
        whole = piece[0] <= first.inner_start and piece[1] >= first.inner_end - MARGIN
        return (first.start, first.end) if whole else piece
    start = first.start if first is not None and first.double and piece[1] >= first.inner_end - MARGIN else piece[0]
    end = max(piece[1], last.end) if last is not None and last.double and start <= last.start else piece[1]
    return start, end


def _around(quotations: Sequence[Quotation], at: int) -> Quotation | None:
    """The quotation in which a code point stands."""
    place = bisect_right(quotations, at, key=lambda q: q.start) - 1
    return quotations[place] if place >= 0 and at < quotations[place].end else None


def _overlap(left: Range, right: Range) -> bool:
    return left[0] < right[1] and right[0] < left[1]


def _mean(page: Page, role: Role, pieces: Sequence[Range]) -> float:
    """The mean probability of the pieces to bear a role; 0 where the tagger read none of them."""
    return round(min(page.reading.mean(role, start, end) or 0.0 for start, end in pieces), 3)


def _together(one: float, other: float) -> float:
    """The probability that two readers give together: the mean of their log odds."""
    return round(_chance((_odds(one) + _odds(other)) / 2), 3)


def _odds(chance: float) -> float:
    chance = min(max(chance, 0.001), 0.999)
    return math.log(chance / (1 - chance))


def _chance(odds: float) -> float:
    return 1 / (1 + math.exp(-odds))


def _apart(text: str, drafts: Iterable[Draft]) -> list[Draft]:
    """Those whose cue and content share no word with one before them in the list, in the order of the text."""
    taken = bytearray(len(text))
    kept: list[Draft] = []
    for draft in drafts:
        pieces = (*draft.cue, *draft.content)
        if not any(1 in taken[start:end] for start, end in pieces):
            kept.append(draft)
            for start, end in pieces:
                taken[start:end] = b"\1" * (end - start)
    return sorted(kept, key=lambda draft: min((*draft.source, *draft.cue, *draft.content)))
