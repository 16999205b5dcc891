"""Words that a person gives, found again in an article's text: exactly there, or not at all.

They are compared as read: a run of white space is a run of white space, whatever its length; nothing else is forgiven.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from onrecord.model import Passage, Roles, Span

NEAR = 1_500  # code points around an attribution in which its other words are looked for
MOST = 100  # passages of one attribution
_FEW = 60  # characters of a passage that a message repeats


class NotFoundHere(ValueError):  # noqa: N818 - the words are at fault, no program
    """Words that do not stand there, or stand there more than once; the message says what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What a person wrote for one role: passages, one a line, and where each was taken from when that is known."""

    role: str
    lines: tuple[str, ...]
    starts: tuple[int, ...] = ()


def given(role: str, words: str, starts: str = "") -> Given:
    """A field of a form: lines of words, and the places they were taken from as numbers."""
    lines = tuple(line.strip() for line in words.splitlines() if line.strip())
    known = tuple(int(each) for each in starts.split() if each.isascii() and each.isdigit() and len(each) < 10)
    return Given(role=role, lines=lines, starts=known)


def found_roles(text: str, fields: Iterable[Given], near: Span | None = None) -> Roles:
    """The three roles, each passage in its place; near the attribution `near` when there is one."""
    fields = tuple(fields)
    if sum(len(field.lines) for field in fields) > MOST:
        raise NotFoundHere(f"These are more than {MOST} passages: put each passage on a line of its own, and no more.")
    found = {field.role: tuple(_passages(text, field, near)) for field in fields}
    return Roles(source=found.get("source", ()), cue=found.get("cue", ()), content=found.get("content", ()))


def as_lines(text: str, spans: Iterable[Span]) -> str:
    """Passages for a field of a form, one a line; line ends inside one are spaces."""
    return "\n".join(" ".join(span.of(text).split()) for span in spans)


def _passages(text: str, field: Given, near: Span | None) -> Iterator[Passage]:
    """Each line where it was taken from: as many lines as places, and the one goes with the other; else each place
    once, for equal words may stand in several."""
    free = list(field.starts)
    in_step = len(free) == len(field.lines)
    for number, line in enumerate(field.lines):
        places = list(_places(text, line))
        known = free[number : number + 1] if in_step else free
        taken = next((place for place in places if place[0] in known), None)
        if taken and not in_step:
            free.remove(taken[0])
        start, end = taken or _one(places, line, field.role, near)
        yield Passage(start, end, text[start:end])


def _places(text: str, line: str) -> Iterator[tuple[int, int]]:
    """Everywhere these words stand. The NUL that a page cannot show is found by the sign it shows instead."""
    words = (re.escape(word).replace("␀", "[\x00␀]") for word in line.split())
    return (found.span() for found in re.finditer(r"\s+".join(words), text))


def _one(places: list[tuple[int, int]], line: str, role: str, near: Span | None) -> tuple[int, int]:
    """The one place that is meant; NotFoundHere when there is none, or no telling which."""
    around = [place for place in places if near is None or _is_near(place, near, NEAR)]
    inside = [place for place in around if near is not None and _is_near(place, near, 0)]
    if len(inside or around) == 1:
        return (inside or around)[0]
    words = f"{role.capitalize()}: “{line if len(line) <= _FEW else line[: _FEW - 1] + '…'}”"
    if around:
        raise NotFoundHere(
            f"{words} stands {len(inside or around)} times here. Give a few more words of the text, or select the right"
            " ones in the text and take the selection."
        )
    if places:
        raise NotFoundHere(
            f"{words} does not stand near this passage, only elsewhere in the article. Open the attribution that it"
            " belongs to, or mark those words as a new one."
        )
    raise NotFoundHere(
        f"{words} does not stand in the text with exactly these words. Copy them from the text; put each passage on a"
        " line of its own."
    )


def _is_near(place: tuple[int, int], near: Span, most: int) -> bool:
    return place[0] < near.end + most and place[1] > near.start - most
