"""An article's text laid out for reading: cut wherever a mark begins or ends, with the speakers for the margin.

The report and the terminal both draw from here. The pieces of a layout, joined in order, are the stored text exactly:
nothing is dropped, nothing is said twice, whatever spans overlap.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Literal, TypeAlias

from onrecord.model import Alteration, BlockKind, Hyperlink, Sentence, Span, text_order
from onrecord.store.views import Article, Said, teller
from onrecord.telling.certainty import sureness

Role = Literal["source", "cue", "content", "doubtful"]
Manner = Literal["says", "goes on", "end unclear"]
Payload: TypeAlias = "Role | Alteration | Hyperlink | Sentence | Place"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A block as it is laid out; `kind` is None for the white space between two blocks."""

    kind: BlockKind | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mark:
    """What is true of the code points start to end (half-open)."""

    start: int
    end: int
    what: Payload


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of text over which nothing changes. `depth` counts the reported words it stands in (0 = nobody's)."""

    start: int
    text: str
    depth: int = 0
    source: bool = False
    cue: bool = False
    doubtful: bool = False
    altered: str | None = None
    link: Hyperlink | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What stands in the margin beside a sentence: who speaks, how, and inside which other one's words (`told_by`)."""

    said: Said
    manner: Manner
    told_by: Said | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One sentence's part of a block, or what stands between two sentences (`sentence` is None)."""

    start: int
    sentence: Sentence | None
    pieces: tuple[Piece, ...]
    notes: tuple[Note, ...]
    opens: bool  # a sentence or a block begins here: links may land


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """One block of the article, ready to draw."""

    kind: BlockKind | None
    start: int
    runs: tuple[Run, ...]


def lay_out(article: Article) -> tuple[Stretch, ...]:
    """The whole article as stretches of runs of pieces, in the order of the text."""
    text = article.document.text
    groups = [(place, sentence, tuple(pieces)) for (place, sentence), pieces in _grouped(text, article)]
    notes = _notes(article, [pieces[0].start for _, _, pieces in groups], [place for place, _, _ in groups])
    runs = [(place, _run(place, sentence, pieces, notes)) for place, sentence, pieces in groups]
    return tuple(
        Stretch(kind=place.kind, start=place.start, runs=tuple(run for _, run in members))
        for place, members in groupby(runs, key=lambda pair: pair[0])
    )


def cut(text: str, start: int, end: int, marks: Iterable[Mark]) -> Iterator[Piece]:
    """The text from start to end in pieces that no mark's edge crosses."""
    return (piece for piece, _ in _cut(text, start, end, marks))


def marks_of(said: Said) -> Iterator[Mark]:
    """The marks of one attribution: its three roles, its doubtful parts, the quoter's alterations."""
    found = said.attribution
    roles: tuple[tuple[Role, tuple[Span, ...]], ...] = (
        ("source", found.source),
        ("cue", found.cue),
        ("content", found.content),
        ("doubtful", found.doubtful),
    )
    for role, spans in roles:
        yield from (Mark(span.start, span.end, role) for span in spans)
    yield from (Mark(change.span.start, change.span.end, change) for change in found.alterations)


def anchor(article: Article, offset: int) -> int:
    """Where a link to this code point should land: the start of its sentence, else of its block, else itself."""
    starts = [sentence.span.start for sentence in article.sentences]
    at = bisect_right(starts, offset) - 1
    if at >= 0 and offset < article.sentences[at].span.end:
        return starts[at]
    return next((place.start for place in places(article) if place.start <= offset < place.end), offset)


def speaker_words(said: Said) -> str:
    """Who says it, in words for people: the speaker's name, or why there is none."""
    if said.speaker is not None:
        return said.speaker.name
    why = said.speaker_why.strip() or "no reason given"
    return why if why.lower().startswith(("speaker", "no source")) else f"speaker unclear: {why}"


def unsure(note: Note) -> bool:
    """True when the margin has to warn: beside the first words of an attribution that is less than likely."""
    return note.manner == "says" and sureness(note.said.attribution) == "unsure"


def teller_words(outer: Said) -> str:
    """Inside whose words something is told, in words for people."""
    return outer.speaker.name if outer.speaker is not None else "a speaker who is unclear"


def places(article: Article) -> list[Place]:
    """The blocks in order, and what lies between them, so that together they cover the text once."""
    text, found, at = article.document.text, list[Place](), 0
    for block in sorted(article.document.blocks, key=lambda block: block.span):
        start = max(block.span.start, at)
        if start >= block.span.end:
            continue
        if at < start:
            found.append(_between(text, at, start))
        found.append(Place(kind=block.kind, start=start, end=block.span.end))
        at = block.span.end
    if at < len(text):
        found.append(_between(text, at, len(text)))
    return found


def _between(text: str, start: int, end: int) -> Place:
    """Space between blocks is a gap; words that no block claims are a paragraph."""
    return Place(kind="paragraph" if text[start:end].strip() else None, start=start, end=end)


def _run(place: Place, sentence: Sentence | None, pieces: tuple[Piece, ...], notes: dict[int, tuple[Note, ...]]) -> Run:
    start = pieces[0].start
    opens = start == place.start or (sentence is not None and sentence.span.start == start)
    return Run(start=start, sentence=sentence, pieces=pieces, notes=notes.get(start, ()), opens=opens)


def _marks(article: Article) -> Iterator[Mark]:
    for place in places(article):
        yield Mark(place.start, place.end, place)
    for sentence in article.sentences:
        yield Mark(sentence.span.start, sentence.span.end, sentence)
    for link in article.document.links:
        yield Mark(link.span.start, link.span.end, link)
    for said in article.said:
        yield from marks_of(said)


def _grouped(text: str, article: Article) -> Iterator[tuple[tuple[Place, Sentence | None], Iterator[Piece]]]:
    """Pieces gathered by the block and the sentence they stand in."""

    def standing(pair: tuple[Piece, list[Mark]]) -> tuple[Place, Sentence | None]:
        place = next(mark.what for mark in pair[1] if isinstance(mark.what, Place))
        sentence = next((mark.what for mark in pair[1] if isinstance(mark.what, Sentence)), None)
        return place, sentence

    for key, pairs in groupby(_cut(text, 0, len(text), _marks(article)), key=standing):
        yield key, (piece for piece, _ in pairs)


def _cut(text: str, start: int, end: int, marks: Iterable[Mark]) -> Iterator[tuple[Piece, list[Mark]]]:
    opening: defaultdict[int, list[Mark]] = defaultdict(list)
    edges = {start, end}
    for mark in marks:
        if mark.start < end and mark.end > start:
            opening[max(mark.start, start)].append(mark)
            edges |= {max(mark.start, start), min(mark.end, end)}
    active: list[Mark] = []
    for left, right in pairwise(sorted(edges)):
        active = [mark for mark in active if mark.end > left] + opening[left]
        yield _piece(left, text[left:right], [mark.what for mark in active]), active


def _piece(start: int, text: str, whats: list[Payload]) -> Piece:
    return Piece(
        start=start,
        text=text,
        depth=whats.count("content"),
        source="source" in whats,
        cue="cue" in whats,
        doubtful="doubtful" in whats,
        altered=next((what.kind for what in whats if isinstance(what, Alteration)), None),
        link=next((what for what in whats if isinstance(what, Hyperlink)), None),
    )


def _notes(article: Article, starts: list[int], standing: list[Place]) -> dict[int, tuple[Note, ...]]:
    """Notes by the start of the run they stand beside."""
    told = {said.attribution.id: said for said in article.said}
    notes: defaultdict[int, list[Note]] = defaultdict(list)
    for said in sorted(article.said, key=lambda said: text_order(said.attribution)):
        outer = told.get(said.attribution.via) if said.attribution.via else None
        for at, manner in _beside(said, starts, standing):
            notes[at].append(Note(said=said, manner=manner, told_by=teller(said, outer)))
    return _spare(notes, starts, standing)


def _spare(notes: dict[int, list[Note]], starts: list[int], standing: list[Place]) -> dict[int, tuple[Note, ...]]:
    """The notes without those that only repeat the one before them in the same block: a margin has little room."""
    kept: defaultdict[int, list[Note]] = defaultdict(list)
    last: tuple[str, ...] = ()
    for start, place in zip(starts, standing, strict=True):
        for note in notes.get(start, []):
            outer = speaker_words(note.told_by) if note.told_by else ""
            telling = (str(place.start), speaker_words(note.said), note.manner, outer, str(unsure(note)))
            if telling != last:
                kept[start].append(note)
            last = telling
    return {start: tuple(found) for start, found in kept.items()}


def _beside(said: Said, starts: list[int], standing: list[Place]) -> Iterator[tuple[int, Manner]]:
    """Where one attribution is noted: where its words begin, in each further block, and where its end is unclear."""
    words = said.attribution.content or said.attribution.spans
    seen = set[int]()
    for span in words:
        for at in range(_at(starts, span.start), _at(starts, span.end - 1) + 1):
            if standing[at].kind is not None and standing[at].start not in seen:
                yield starts[at], "goes on" if seen else "says"
                seen.add(standing[at].start)
    for span in said.attribution.doubtful[:1]:
        yield starts[_at(starts, span.start)], "end unclear"


def _at(starts: list[int], offset: int) -> int:
    return bisect_right(starts, offset) - 1
