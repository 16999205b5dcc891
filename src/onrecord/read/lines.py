"""Where one line of a text ends and whether that ends a paragraph: blank lines, lines of their own, wrapped lines."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise

from onrecord.read import english
from onrecord.read.page import Piece

LINE_END = re.compile(r"\r\n|[\n\r\f\u2028\u2029]")
_OWN = re.compile(r"by\b|[\w -]{1,20}:|www\.|[^\s@]{1,60}@")  # begins a line of its own although in lower case
_FIELD = re.compile(  # a head written as a form: no line of it goes on in the next, whatever the text is wrapped at
    rf"(?:{'|'.join((*english.TITLE_KEYS, *english.OUTLET_KEYS, 'date', 'published', 'authors?'))})\s?:\s",
    re.IGNORECASE,
)
_NARROWEST_WRAP = 40
_WIDEST_WRAP = 130  # editors and mail programs wrap at 60 to 100; a line beyond this was never wrapped
_LOOK = 20_000  # line ends that tell whether a text is wrapped
_SHORT = 0.7  # a line that could have held the next word within this share of the width was ended on purpose

Line = tuple[int, int]


def lines(text: str, start: int = 0, end: int | None = None) -> Iterator[Line]:
    """The lines of text[start:end] as places, blanks at their ends left out; an empty place is a blank line."""
    end = len(text) if end is None else end
    here = start
    for match in LINE_END.finditer(text, start, end):
        yield _trimmed(text, here, match.start())
        here = match.end()
    yield _trimmed(text, here, end)


def chunks(text: str) -> Iterator[list[Line]]:
    """The runs of lines between blank lines."""
    run: list[Line] = []
    for line in lines(text):
        if line[0] < line[1]:
            run.append(line)
        elif run:
            yield run
            run = []
    if run:
        yield run


def width(text: str, runs: Sequence[Sequence[Line]]) -> int | None:
    """The width at which these runs are wrapped, None when their line ends are not a wrapping.

    Wrapped lines are short, most of their ends stand where the next word would not have fitted, and few of them
    end a sentence.
    """
    breaks = list(islice((pair for run in runs for pair in pairwise(run)), _LOOK))
    if len(breaks) < 3:
        return None
    widest = max(end - start for pair in breaks for start, end in pair)
    if not _NARROWEST_WRAP <= widest <= _WIDEST_WRAP:
        return None
    explained = sum(_needed(text, pair) > widest * 0.85 for pair in breaks)
    stopped = sum(text[line[1] - 1] in '.!?”"' for line, _ in breaks)
    return widest if explained >= 0.6 * len(breaks) and stopped <= 0.5 * len(breaks) else None


def paragraphs(text: str, run: Sequence[Line], wrap: int | None) -> Iterator[Line]:
    """The paragraphs of one run of lines: each line one, unless the lines are wrapped at `wrap` columns."""
    start, end = run[0]
    for pair in pairwise(run):
        line = pair[1]
        if _parts(text, pair, wrap):
            yield start, end
            start = line[0]
        end = line[1]
    yield start, end


def _parts(text: str, pair: tuple[Line, Line], wrap: int | None) -> bool:
    """True when the first line ends a paragraph."""
    before, line = pair
    if _FIELD.match(text, *before) or _FIELD.match(text, *line):
        return True
    if wrap is None:
        # A line that goes on in lower case is one sentence with the line before, unless that is a form's field.
        starts_anew = not text[line[0]].islower() or bool(_OWN.match(text, *line))
        return starts_anew or text[before[1] - 1] in '.!?:”"'
    return _needed(text, pair) <= wrap * _SHORT or _indented(text, line, before)


def split(text: str, pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The same pieces, those of several lines cut where a line stands on its own."""
    runs = [[line for line in lines(text, piece.start, piece.end) if line[0] < line[1]] for piece in pieces]
    wrap = width(text, runs)
    return tuple(
        replace(piece, start=start, end=end)
        for piece, run in zip(pieces, runs, strict=True)
        for start, end in (paragraphs(text, run, wrap) if run else ())
    )


def _needed(text: str, pair: tuple[Line, Line]) -> int:
    """How wide the first line would be with the first word of the second."""
    (start, end), (next_start, next_end) = pair
    space = text.find(" ", next_start, next_end)
    return end - start + 1 + ((space if space >= 0 else next_end) - next_start)


def _indented(text: str, line: Line, before: Line) -> bool:
    """True when the line starts further in than a line end and the line before does."""
    return _margin(text, line) > _margin(text, before)


def _margin(text: str, line: Line) -> int:
    """Blanks before the line's first word, counted up to 20: more says no more."""
    start = line[0]
    count = 0
    while count < 20 and start > count and text[start - count - 1] in " \t\u3000":
        count += 1
    return count


def _trimmed(text: str, start: int, end: int) -> Line:
    line = text[start:end]
    left = len(line) - len(line.lstrip())
    return start + left, max(start + left, start + len(line.rstrip()))
