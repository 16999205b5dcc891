"""What was edited between two versions of one article, or on the way to a copy: statement by statement, title too."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from onrecord.link.sentences import HEAD, Paired, in_body, paired
from onrecord.model import Document, Sentence, Span, Stated
from onrecord.reuse.differences import Difference, Stretch, differences, tokens

Part = Literal["title", "byline", "text"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A sentence, the title or the byline that is another in the new text; `old` is None for one that was added, `new`
    for one that was removed. What only moved, and what differs in typography alone, is no edit; in a title capitals
    count too.

    `old_at` and `new_at` are where it stands in both texts; on the side that has it not, where it would: behind what
    stands before it on the other side. `steps` lead from the old words to the new ones where both are there.
    """

    op: Literal["changed", "added", "removed"]
    old: Span | None
    new: Span | None
    old_at: int
    new_at: int
    part: Part = "text"
    steps: tuple[Difference, ...] = ()


def statement_edits(
    old: Document,
    old_sentences: Sequence[Sentence],
    new: Document,
    new_sentences: Sequence[Sentence],
    stretches: Iterable[tuple[Stretch, Stretch]] | None = None,
) -> tuple[Edit, ...]:
    """The edits from the old text to the new one, in the order of the new one; what was removed comes where it stood.

    `stretches` are where an article and its copy are one, where the new text is a copy; its byline is another in any
    case and no edit. An article that was not cut into sentences is compared by paragraphs.
    """
    if not old_sentences or not new_sentences:
        old_sentences, new_sentences = _paragraphs(old), _paragraphs(new)
    whole = [((0, len(old.text)), (0, len(new.text)))]
    pairs = paired(old, old_sentences, new, new_sentences, whole if stretches is None else stretches)
    ours, theirs = in_body(old, old_sentences), in_body(new, new_sentences)
    there = {each.left: each.right for each in pairs}
    there |= _moved(old.text, [each for each in ours if each not in there], new.text, set(theirs) - {*there.values()})
    here = {right: left for left, right in there.items()}
    edits = [_changed(each) for each in pairs if any(step.op != "equal" for step in each.alignment.steps)]
    edits += [Edit(op="removed", old=each, new=None, old_at=each.start, new_at=at) for each, at in _alone(ours, there)]
    edits += [Edit(op="added", old=None, new=each, old_at=at, new_at=each.start) for each, at in _alone(theirs, here)]
    heads = _heads(old, new) if stretches is None else _title(old, new)
    return (*heads, *sorted(edits, key=lambda each: (each.new_at, each.old_at)))


def _paragraphs(document: Document) -> list[Sentence]:
    """Its paragraphs in the place of sentences."""
    blocks = [each.span for each in document.blocks if each.kind not in HEAD]
    return [Sentence(id="", span=span, voice="own") for span in blocks]


def _changed(pair: Paired) -> Edit:
    steps = tuple(pair.alignment.steps)
    return Edit(
        op="changed", old=pair.left, new=pair.right, old_at=pair.left.start, new_at=pair.right.start, steps=steps
    )


def _moved(old: str, ours: Iterable[Span], new: str, theirs: Iterable[Span]) -> dict[Span, Span]:
    """Of the sentences that have no other the same words in another place, and those too short to be told by words in
    common."""
    places = defaultdict[tuple[str, ...], list[Span]](list)
    for span in sorted(theirs, reverse=True):
        places[_words(new, span)].append(span)
    return {span: found.pop() for span in ours if (found := places[_words(old, span)])}


def _words(text: str, span: Span) -> tuple[str, ...]:
    return tuple(word.folded for word in tokens(text, span.start, span.end))


def _alone(spans: Sequence[Span], across: Mapping[Span, Span]) -> Iterator[tuple[Span, int]]:
    """The sentences that the other side has not, and where they would stand there."""
    at = 0
    for span in spans:
        if span in across:
            at = across[span].end
        else:
            yield span, at


def _heads(old: Document, new: Document) -> Iterator[Edit]:
    """What is another in the title and the byline."""
    yield from _title(old, new)
    yield from _head("byline", old, _byline(old), new, _byline(new))


def _title(old: Document, new: Document) -> Iterator[Edit]:
    if _in_text(old.title) and _in_text(new.title):
        titles = [each.title.span if each.title else None for each in (old, new)]
        yield from _head("title", old, titles[0], new, titles[1])


def _in_text(title: Stated | None) -> bool:
    """Whether a title is none or has a place; one of the markup alone may be the one that the other text prints."""
    return title is None or title.span is not None


def _byline(document: Document) -> Span | None:
    """From the first line of its byline to the last."""
    spans = sorted(each.span for each in document.blocks if each.kind == "byline")
    return Span(document.id, spans[0].start, max(each.end for each in spans)) if spans else None


def _head(part: Part, old: Document, ours: Span | None, new: Document, theirs: Span | None) -> Iterator[Edit]:
    before, after = (span.of(text).split() if span else [] for span, text in ((ours, old.text), (theirs, new.text)))
    if before == after:
        return
    steps = (
        differences(old.text, (ours.start, ours.end), new.text, (theirs.start, theirs.end)) if ours and theirs else ()
    )
    yield Edit(
        op="changed" if ours and theirs else "removed" if ours else "added",
        old=ours,
        new=theirs,
        old_at=ours.start if ours else 0,
        new_at=theirs.start if theirs else 0,
        part=part,
        steps=tuple(steps),
    )
