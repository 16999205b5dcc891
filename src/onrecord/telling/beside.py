"""Two articles beside each other, laid out for reading: passage by passage what both have, and what only one has.

The desk draws two columns from here. Nothing is left out: a passage's cells, joined in order, are its text on that
side, and what stands between two passages is there too, to be folded away where it is long.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Protocol, TypeVar

from onrecord.model import Copy, Document, Span, Way
from onrecord.reuse.differences import Difference, Stretch, tokens
from onrecord.store.answers import Brief
from onrecord.telling.dates import in_words
from onrecord.telling.edits import Earlier, Edited

LONG = 40  # words between two passages from which they are folded away
MANY = 4  # paragraphs that are the same, from which they are folded away
SIGLA = ("A", "B")  # what the two articles are called, as editors call witnesses of a text

T = TypeVar("T")
Two = tuple[T, T]


class Aligned(Protocol):
    """A passage of two articles, step by step."""

    @property
    def copy(self) -> Copy:
        """Where it stands in both."""

    @property
    def steps(self) -> Sequence[Difference]:
        """From the left one to the right one."""


class Reworded(Protocol):
    """A part of an attribution that is another on the two sides."""

    @property
    def what(self) -> str:
        """hedge, source, name, number or cue."""

    @property
    def change(self) -> str:
        """dropped, added, changed; or differs, where nobody knows which was copied."""

    @property
    def left(self) -> tuple[Span, ...]:
        """The words on the left; the whole sentence where it has none."""

    @property
    def right(self) -> tuple[Span, ...]:
        """The same on the right."""


class Compared(Protocol):
    """Two articles, what they share, and what became of attributions on the way."""

    @property
    def left(self) -> Document:
        """The one on the left."""

    @property
    def right(self) -> Document:
        """The other."""

    @property
    def left_brief(self) -> Brief:
        """The left one in a line."""

    @property
    def right_brief(self) -> Brief:
        """The right one in a line."""

    @property
    def passages(self) -> Sequence[Aligned]:
        """What they share."""

    @property
    def way(self) -> Way | None:
        """Who has it from whom; None when that is unclear."""

    @property
    def why(self) -> Sequence[str]:
        """The evidence, a sentence each."""

    @property
    def versions(self) -> bool:
        """Whether they are two versions of one address."""

    @property
    def rewordings(self) -> Sequence[Reworded]:
        """What became of who said what."""

    @property
    def edits(self) -> Sequence[Edited] | None:
        """What was edited from the older text to the later one, statement by statement; None where nobody can tell."""

    @property
    def earlier(self) -> Sequence[Earlier]:
        """What older versions of either share with the other one, where the current ones have other words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bit:
    """Some words of one side; `only` when the other side has others or none there. No words: here the other has some
    that are missing."""

    text: str
    only: bool = False

    @property
    def missing(self) -> bool:
        """True where the other side has words and this one none."""
        return self.only and not self.text


Cell = tuple[Bit, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart:
    """What one side has before a passage, and does not share."""

    start: int
    text: str
    words: int

    @property
    def folded(self) -> bool:
        """Whether it is so long that it is shown on demand."""
        return self.words > LONG


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A passage as rows of two cells, a row a paragraph, and before it what each side has alone; the last part of a
    comparison has no passage.

    `starts` are where it begins in both texts; `places` counts where they differ; `moved` is true when it stands before
    passages of the other text that it follows in this one.
    """

    apart: Two[Apart | None]
    copy: Copy | None = None
    rows: tuple[Two[Cell], ...] = ()
    starts: Two[int] = (0, 0)
    places: int = 0
    moved: bool = False

    @property
    def runs(self) -> tuple[tuple[bool, tuple[Two[Cell], ...]], ...]:
        """The rows in order, those together that are shown on demand (true): many paragraphs in a row that are word for
        word the same, in a passage that is not."""
        several = ((same, tuple(rows)) for same, rows in groupby(self.rows, key=_same))
        return tuple((same and len(rows) >= MANY and self.places > 0, rows) for same, rows in several)


def _same(row: Two[Cell]) -> bool:
    return not any(bit.only for cell in row for bit in cell)


@dataclass(frozen=True, slots=True)
class _Step:
    """A step between two texts, whichever is the first."""

    equal: bool
    places: Two[Stretch]


def beside(found: Compared, *, turned: bool = False) -> tuple[Part, ...]:
    """The two texts part by part in the order of the first one, which is the right one of `found` when turned."""
    texts = (found.right, found.left) if turned else (found.left, found.right)
    passages = sorted(
        ((each.copy, _steps(each, turned)) for each in found.passages), key=lambda it: it[1][0].places if it[1] else ()
    )
    told = [_part(texts, copy, steps) for copy, steps in passages if steps]
    apart = _apart(texts, [_reach(steps) for _, steps in passages if steps])
    furthest, parts = 0, list[Part]()
    for part, alone in zip(told, apart, strict=False):
        parts.append(replace(part, apart=alone, moved=part.starts[1] < furthest))
        furthest = max(furthest, part.starts[1])
    return (*parts, Part(apart=apart[-1])) if any(apart[-1]) else tuple(parts)


def _steps(aligned: Aligned, turned: bool) -> list[_Step]:
    return [
        _Step(step.op == "equal", (step.right, step.left) if turned else (step.left, step.right))
        for step in aligned.steps
    ]


def _reach(steps: Sequence[_Step]) -> Two[Stretch]:
    """From where to where a passage goes in both texts."""
    first, last = steps[0].places, steps[-1].places
    return (first[0][0], last[0][1]), (first[1][0], last[1][1])


def _part(texts: Two[Document], copy: Copy, steps: Sequence[_Step]) -> Part:
    return Part(
        apart=(None, None),
        copy=copy,
        rows=tuple(_rows(texts, steps)),
        starts=(steps[0].places[0][0], steps[0].places[1][0]),
        places=sum(not step.equal for step in steps),
    )


def _apart(texts: Two[Document], reaches: Sequence[Two[Stretch]]) -> list[Two[Apart | None]]:
    """What each side has alone before each passage, and after the last one: on each side in the order of its text."""
    before = [[None] * (len(reaches) + 1), [None] * (len(reaches) + 1)]  # type: list[list[Apart | None]]
    for side in (0, 1):
        here, text = 0, texts[side].text
        for number in sorted(range(len(reaches)), key=lambda at: reaches[at][side]):
            start, end = reaches[number][side]
            before[side][number] = _alone(text, here, start)
            here = max(here, end)
        before[side][-1] = _alone(text, here, len(text))
    return list(zip(*before, strict=True))


def _alone(text: str, start: int, end: int) -> Apart | None:
    words = text[start:end].strip() if start < end else ""
    count = len(tokens(words, 0, len(words)))
    if not count:
        return None
    return Apart(start=start + text[start:end].index(words[0]), text=words, words=count)


def _rows(texts: Two[Document], steps: Sequence[_Step]) -> Iterator[Two[Cell]]:
    """A passage cut where a paragraph of either text begins, so that paragraphs stand beside each other."""
    starts = [sorted(block.span.start for block in each.blocks) for each in texts]
    cells: Two[list[Bit]] = ([], [])
    for step in steps:
        for places, breaks in _pieces(texts, starts, step):
            if breaks and any(bit.text.strip() for cell in cells for bit in cell):
                yield _cell(cells[0]), _cell(cells[1])
                cells = ([], [])
            for side in (0, 1):
                words = texts[side].text[slice(*places[side])]
                if words or not step.equal:
                    cells[side].append(Bit(text=words, only=not step.equal))
    if any(cells):
        yield _cell(cells[0]), _cell(cells[1])


def _cell(bits: list[Bit]) -> Cell:
    """The bits of a cell without the space at its edges."""
    if bits:
        bits[0] = replace(bits[0], text=bits[0].text.lstrip())
        bits[-1] = replace(bits[-1], text=bits[-1].text.rstrip())
    return tuple(bit for bit in bits if bit.text or bit.only)


def _pieces(texts: Two[Document], starts: Sequence[Sequence[int]], step: _Step) -> Iterator[tuple[Two[Stretch], bool]]:
    """A step cut between two words where a paragraph begins on either side; true of those that begin one."""
    here = step.places[0][0], step.places[1][0]
    if not step.equal:
        begins = any(
            end > start and start in starts[side][bisect_left(starts[side], start) :][:1]
            for side, (start, end) in enumerate(step.places)
        )
        yield step.places, begins
        return
    words = [tokens(texts[side].text, *step.places[side]) for side in (0, 1)]
    ends, breaks = here, False
    for one, other in zip(*words, strict=False):
        gaps = (ends[0], one.start), (ends[1], other.start)
        if any(_begun(starts[side], gaps[side]) is not None for side in (0, 1)):
            cut = _cut(texts, starts, gaps)
            yield ((here[0], cut[0]), (here[1], cut[1])), breaks
            here, breaks = cut, True
        ends = one.end, other.end
    yield ((here[0], step.places[0][1]), (here[1], step.places[1][1])), breaks


def _begun(starts: Sequence[int], gap: Stretch) -> int | None:
    """Where in a gap between two words a paragraph begins."""
    at = bisect_left(starts, gap[0])
    return starts[at] if at < len(starts) and starts[at] <= gap[1] else None


def _cut(texts: Two[Document], starts: Sequence[Sequence[int]], gaps: Two[Stretch]) -> Two[int]:
    """Where both texts are cut in a gap: where the paragraph begins, else behind the space."""
    found = []
    for side, (start, end) in enumerate(gaps):
        begun = _begun(starts[side], (start, end))
        blank = texts[side].text[start:end]
        space = next((at + 1 for at, sign in enumerate(blank) if sign.isspace()), len(blank))
        found.append(start + space if begun is None else begun)
    return found[0], found[1]


def called(briefs: Two[Brief]) -> Two[str]:
    """What to call two articles so that each is told from the other: by outlet, else title, else outlet and date."""
    one, other = briefs
    ways = (
        (one.outlet, other.outlet),
        (one.title and f"“{one.title}”", other.title and f"“{other.title}”"),
        (_dated(one), _dated(other)),
    )
    for names in ways:
        if names[0] and names[1] and names[0] != names[1]:
            return names[0], names[1]
    return f"the first one, {_dated(one)}", f"the second one, {_dated(other)}"


def _dated(brief: Brief) -> str:
    return f"{brief.outlet or brief.title or brief.address}, {in_words(brief.published)}"
