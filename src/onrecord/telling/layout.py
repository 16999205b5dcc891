"""An article's text laid out for reading: cut wherever a mark begins or ends, with the speakers for the margin.

The report and the terminal both draw from here. The pieces of a layout, joined in order, are the stored text exactly:
nothing is dropped, nothing is said twice, whatever spans overlap.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from typing import Literal, TypeAlias

from onrecord.model import Alteration, Attribution, BlockKind, Hyperlink, Sentence, Span
from onrecord.store.views import Article, Said, teller
from onrecord.telling.certainty import sureness
from onrecord.telling.sourcing import put

Role = Literal["source", "cue", "content", "doubtful", "hedge"]
Manner = Literal["says", "goes on", "end unclear"]
Payload: TypeAlias = Role | Alteration | Hyperlink

_DESCRIBED = 40  # characters of a description that a margin has room for


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A block as it is laid out; `kind` is None for the white space between two blocks."""

    kind: BlockKind | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mark:
    """What is true of the code points start to end (half-open); `of` is the id of the attribution that says so."""

    start: int
    end: int
    what: Payload
    of: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What stands in the margin beside a sentence: who speaks, how, and inside whose words.

    `chain` are those who tell it, the nearest to the speaker first; the article's own author, who tells it all, is not
    among them.
    """

    said: Said
    manner: Manner
    chain: tuple[Said, ...] = ()

    @property
    def told_by(self) -> Said | None:
        """The nearest of those who tell it."""
        return self.chain[0] if self.chain else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of text over which nothing changes. `depth` counts the reported words it stands in (0 = nobody's).

    `of` are the ids of the attributions it belongs to, the innermost last; `begins` are those that begin to be told
    here.
    """

    start: int
    text: str
    depth: int = 0
    source: bool = False
    cue: bool = False
    doubtful: bool = False
    hedge: bool = False
    altered: str | None = None
    link: Hyperlink | None = None
    of: tuple[str, ...] = ()
    begins: tuple[Note, ...] = ()


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
    standing = places(article)
    notes = _all_notes(article)
    groups = _grouped(article, standing, notes)
    beside = _notes(notes, [pieces[0].start for _, _, pieces in groups], [place for place, _, _ in groups])
    runs = [(place, _run(place, sentence, pieces, beside)) for place, sentence, pieces in groups]
    return tuple(
        Stretch(kind=place.kind, start=place.start, runs=tuple(run for _, run in members))
        for place, members in groupby(runs, key=lambda pair: pair[0])
    )


def cut(text: str, start: int, end: int, marks: Iterable[Mark]) -> Iterator[Piece]:
    """The text from start to end in pieces that no mark's edge crosses."""
    return _cut(text, start, end, marks, {})


def chain(said: Said, told: Mapping[str, Said]) -> tuple[Said, ...]:
    """Those who tell what is said, the nearest to the speaker first; nobody is told by himself.

    `told` has the article's attributions by id.
    """
    found, inner, seen = list[Said](), said, {said.attribution.id}
    while (outer := told.get(inner.attribution.via or "")) is not None and outer.attribution.id not in seen:
        seen.add(outer.attribution.id)
        if teller(inner, outer) is not None:
            found.append(outer)
        inner = outer
    return tuple(found)


def marks_of(said: Said) -> Iterator[Mark]:
    """The marks of one attribution: its three roles, its doubtful parts, its hedges, the quoter's alterations."""
    found = said.attribution
    roles: tuple[tuple[Role, tuple[Span, ...]], ...] = (
        ("source", found.source),
        ("cue", found.cue),
        ("content", found.content),
        ("doubtful", found.doubtful),
        ("hedge", found.hedges),
    )
    for role, spans in roles:
        for span in spans:
            yield Mark(span.start, span.end, role, found.id)
    for change in found.alterations:
        yield Mark(change.span.start, change.span.end, change, found.id)


def anchor(article: Article, offset: int) -> int:
    """Where a link to this code point should land: the start of its sentence, else of its block, else itself."""
    at = bisect_right(article.sentences, offset, key=lambda sentence: sentence.span.start) - 1
    if at >= 0 and offset < article.sentences[at].span.end:
        return article.sentences[at].span.start
    return next((place.start for place in places(article) if place.start <= offset < place.end), offset)


def names_of(said: Said) -> str:
    """The names of those who speak, with "and" between two."""
    return " and ".join(each.name for each in said.speakers)


def speaker_words(said: Said) -> str:
    """Who says it, in words for people: the speaker's name, or why there is none."""
    if said.speakers:
        return names_of(said)
    why = said.speaker_why.strip() or "no reason given"
    return why if why.lower().startswith(("speaker", "no source")) else f"speaker unclear: {why}"


def in_margin(said: Said) -> str:
    """Who says it, for a margin: long descriptions of sources without a name are cut."""
    if not said.speakers:
        return speaker_words(said)
    return " and ".join(each.name if each.named else shortened(each.name) for each in said.speakers)


def shortened(words: str, most: int = _DESCRIBED, leeway: int = 6) -> str:
    """Words that fit the margin, cut between two of them."""
    return words if len(words) <= most + leeway else words[: most - 1].rsplit(" ", 1)[0] + "…"


def speaker_in_brief(said: Said) -> str:
    """Who says it, where there is little room: the speaker's name, or that there is none, without the reason."""
    if said.speakers:
        return names_of(said)
    return "no source is given" if speaker_words(said).lower().startswith("no source") else "speaker unclear"


def unsure(note: Note) -> bool:
    """True when the margin has to warn: beside the first words of an attribution that is less than likely."""
    return note.manner == "says" and sureness(note.said.attribution) == "unsure"


def put_beside(note: Note) -> str:
    """How it is put, where the margin says so: beside the first words of what is more or less than said."""
    return put(note.said.attribution) if note.manner == "says" else ""


def teller_words(outer: Said) -> str:
    """Inside whose words something is told, in words for people."""
    return names_of(outer) if outer.speakers else "somebody who is unclear"


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


def _run(place: Place, sentence: Sentence | None, pieces: list[Piece], notes: Mapping[int, tuple[Note, ...]]) -> Run:
    start = pieces[0].start
    opens = start == place.start or (sentence is not None and sentence.span.start == start)
    return Run(start=start, sentence=sentence, pieces=tuple(pieces), notes=notes.get(start, ()), opens=opens)


def _all_notes(article: Article) -> list[Note]:
    """Every attribution with those who tell it, the enclosing before those inside, else as they stand in the text:
    where one source says two things, that which is said first."""
    told = {said.attribution.id: said for said in article.said}
    ordered = sorted(article.said, key=lambda said: _order(said.attribution, told, frozenset()))
    return [Note(said=said, manner="says", chain=chain(said, told)) for said in ordered]


def _order(found: Attribution, told: Mapping[str, Said], seen: frozenset[str]) -> tuple[tuple[int, int, str], ...]:
    """Where it stands, after where those stand that enclose it."""
    own = (found.extent.start, min(found.cue or found.content or found.spans).start, found.id)
    outer = None if found.via in seen else told.get(found.via or "")
    return (own,) if outer is None else (*_order(outer.attribution, told, seen | {found.id}), own)


Group: TypeAlias = tuple[Place, Sentence | None, list[Piece]]


def _grouped(article: Article, standing: list[Place], notes: list[Note]) -> list[Group]:
    """Pieces gathered by the block and the sentence they stand in."""
    text, groups, at = article.document.text, list[Group](), 0
    sentences = sorted(article.sentences, key=lambda sentence: sentence.span)
    starts = [sentence.span.start for sentence in sentences]
    ends = {edge for it in sentences for edge in (it.span.start, it.span.end)} | {place.start for place in standing}
    for piece in _cut(text, 0, len(text), _marks(article, notes), _begins(notes), ends):
        while standing[at].end <= piece.start:
            at += 1
        sentence = _sentence_at(sentences, starts, piece.start)
        if groups and groups[-1][0] is standing[at] and groups[-1][1] is sentence:
            groups[-1][2].append(piece)
        else:
            groups.append((standing[at], sentence, [piece]))
    return groups


def _sentence_at(sentences: list[Sentence], starts: list[int], offset: int) -> Sentence | None:
    at = _at(starts, offset)
    return sentences[at] if at >= 0 and offset < sentences[at].span.end else None


def _marks(article: Article, notes: list[Note]) -> Iterator[Mark]:
    """Every mark of the article; those of an enclosing attribution before those of the ones inside it."""
    for link in article.document.links:
        yield Mark(link.span.start, link.span.end, link)
    for note in notes:
        yield from marks_of(note.said)


def _begins(notes: list[Note]) -> dict[int, tuple[Note, ...]]:
    """Where each attribution begins to be told: at its first reported word, else at its first word."""
    found: defaultdict[int, tuple[Note, ...]] = defaultdict(tuple)
    for note in notes:
        it = note.said.attribution
        found[min(it.content or it.spans).start] += (note,)
    return found


def _cut(  # noqa: PLR0913, PLR0917 - the text's range, and three kinds of what cuts it
    text: str,
    start: int,
    end: int,
    marks: Iterable[Mark],
    begins: Mapping[int, tuple[Note, ...]],
    also: Collection[int] = (),
) -> Iterator[Piece]:
    """Pieces between the edges of marks, and between those `also` given."""
    opening: defaultdict[int, list[Mark]] = defaultdict(list)
    edges = {start, end, *also}
    for mark in marks:
        if mark.start < end and mark.end > start:
            opening[max(mark.start, start)].append(mark)
            edges.add(mark.start)
            edges.add(mark.end)
    active: list[Mark] = []
    for left, right in pairwise(sorted(edge for edge in edges if start <= edge <= end)):
        if active:
            active = [mark for mark in active if mark.end > left]
        if left in opening:
            active = active + opening[left]
        if active:
            yield _piece(left, text[left:right], active, begins.get(left, ()))
        else:
            yield Piece(start=left, text=text[left:right])


def _piece(start: int, text: str, marks: list[Mark], begins: tuple[Note, ...]) -> Piece:
    roles, altered, link = list[str](), None, None
    for mark in marks:
        what = mark.what
        if isinstance(what, str):
            roles.append(what)
        elif isinstance(what, Hyperlink):
            link = link or what
        else:
            altered = altered or what.kind
    return Piece(
        start=start,
        text=text,
        depth=roles.count("content"),
        source="source" in roles,
        cue="cue" in roles,
        doubtful="doubtful" in roles,
        hedge="hedge" in roles,
        altered=altered,
        link=link,
        of=tuple(dict.fromkeys(mark.of for mark in marks if mark.of)) if roles or altered else (),
        begins=begins,
    )


def _notes(notes: list[Note], starts: list[int], standing: list[Place]) -> dict[int, tuple[Note, ...]]:
    """Notes by the start of the run they stand beside."""
    found: defaultdict[int, list[Note]] = defaultdict(list)
    for note in notes:
        for at, manner in _beside(note.said, starts, standing):
            found[at].append(note if manner == "says" else replace(note, manner=manner))
    return _spare(found, starts, standing)


def _spare(notes: dict[int, list[Note]], starts: list[int], standing: list[Place]) -> dict[int, tuple[Note, ...]]:
    """The notes without those that only repeat the one before them in the same block: a margin has little room."""
    kept: defaultdict[int, list[Note]] = defaultdict(list)
    last: tuple[str, ...] = ()
    for start, place in zip(starts, standing, strict=True):
        for note in notes.get(start, []):
            tellers = (speaker_words(outer) for outer in note.chain)
            how = (note.manner, put_beside(note), str(unsure(note)))
            telling = (str(place.start), speaker_words(note.said), *how, *tellers)
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
