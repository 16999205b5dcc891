"""What was edited between two versions of one article: statement by statement, title and byline too."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from onrecord.link.sentences import in_body, paired
from onrecord.model import Document, Sentence, Span

Part = Literal["title", "byline", "text"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A sentence, the title or the byline that is another in the new version; `old` is None for one that was added,
    `new` for one that was removed. What only moved, and what differs in typography alone, is no edit; in a title
    capitals count too."""

    op: Literal["changed", "added", "removed"]
    old: Span | None
    new: Span | None
    part: Part = "text"


def statement_edits(
    old: Document, old_sentences: Sequence[Sentence], new: Document, new_sentences: Sequence[Sentence]
) -> tuple[Edit, ...]:
    """The edits from the old version to the new one, in the order of the old text, those added in that of the new."""
    whole = [((0, len(old.text)), (0, len(new.text)))]
    pairs = paired(old, old_sentences, new, new_sentences, whole)
    changed = [
        Edit(op="changed", old=each.left, new=each.right)
        for each in pairs
        if any(step.op != "equal" for step in each.alignment.steps)
    ]
    kept, found = {each.left for each in pairs}, {each.right for each in pairs}
    gone = [Edit(op="removed", old=each, new=None) for each in in_body(old, old_sentences) if each not in kept]
    come = [Edit(op="added", old=None, new=each) for each in in_body(new, new_sentences) if each not in found]
    there = sorted([*changed, *gone], key=lambda each: each.old or Span(old.id, 0, 1))
    return (*_heads(old, new), *there, *come)


def _heads(old: Document, new: Document) -> Iterator[Edit]:
    """What is another in the title and the byline."""
    titles = [each.title.span if each.title else None for each in (old, new)]
    yield from _head("title", old, titles[0], new, titles[1])
    yield from _head("byline", old, _byline(old), new, _byline(new))


def _byline(document: Document) -> Span | None:
    """From the first line of its byline to the last."""
    spans = sorted(each.span for each in document.blocks if each.kind == "byline")
    return Span(document.id, spans[0].start, max(each.end for each in spans)) if spans else None


def _head(part: Part, old: Document, ours: Span | None, new: Document, theirs: Span | None) -> Iterator[Edit]:
    before, after = (span.of(text).split() if span else [] for span, text in ((ours, old.text), (theirs, new.text)))
    if before != after:
        yield Edit(op="changed" if ours and theirs else "removed" if ours else "added", old=ours, new=theirs, part=part)
