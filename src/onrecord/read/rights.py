"""Whom a closing copyright line names: "Copyright (c) AUTHOR, OUTLET, YEAR", "© 2031 The Verge. Rights reserved"."""

import re
from collections.abc import Sequence

from onrecord.crediting import SHOWN
from onrecord.folding import name_key
from onrecord.read import english, names
from onrecord.read.page import Fact, Piece
from onrecord.read.phrases import pattern

_LAST = 20  # pieces looked at
_LONGEST = 200  # code points of a line
_SIGN = re.compile(rf"(?:{pattern(english.CONTENTS)}\s)?(?:copyright\s{{0,3}})?(?:©|\(c\))\s{{0,3}}", re.IGNORECASE)
_WORD = re.compile(r"C(?:opyright|OPYRIGHT):?\s{1,3}(?:by\s{1,3})?(?=[A-Z\d])")
_RIGHTS = re.compile(rf"[.,;|–—-]?\s{{0,3}}{pattern(english.RIGHTS)}.{{0,120}}$", re.IGNORECASE)
_YEARS = r"(?:19|20)\d{2}(?:\s?[-–]\s?\d{2,4})?"
_YEAR_FIRST = re.compile(rf"{_YEARS},?\s{{1,3}}(?:by\s)?([^.|]{{3,60}}?)(?:[.|]|$)")
_YEAR_LAST = re.compile(rf",?\s{{1,3}}{_YEARS}[.)]?$")
_FIRM = re.compile(rf",?\s{{0,2}}{pattern(english.FIRMS)}\.?$")

Holders = tuple[Fact | None, Fact | None]


def holders(text: str, pieces: Sequence[Piece]) -> Holders:
    """Author and outlet of a closing copyright line; with one name only, the outlet.

    One of the agencies of the world is in every paper that prints its text, and tells of none that this is its own.
    """
    for piece in reversed(pieces[-_LAST:]):
        found = _named(text[piece.start : min(piece.end, piece.start + _LONGEST)])
        if found:
            start, end = found
            return _owner(text[piece.start + start : piece.start + end], piece.start + start)
    return None, None


def _named(line: str) -> tuple[int, int] | None:
    """Where the name stands in a copyright line: behind or before a year, or alone where the line says no more."""
    sign = _SIGN.match(line)
    opening = sign or _WORD.match(line)
    if opening is None:
        return None
    rights = _RIGHTS.search(line, opening.end())
    end = rights.start() if rights else len(line)
    if first := _YEAR_FIRST.match(line, opening.end(), end):
        return first.span(1)
    year = _YEAR_LAST.search(line, opening.end(), end)
    stop = year.start() if year else end
    name = line[opening.end() : stop].rstrip(" .")
    alone = (names.is_titled(name) and (rights or year)) or (
        sign and names.is_called(name)
    )  # "© Getty Images": a picture
    return (opening.end(), stop) if opening.end() < stop and ((sign and year) or alone) else None


def _owner(words: str, start: int) -> Holders:
    firm = _FIRM.search(words)
    author, comma, outlet = words[: firm.start() if firm else None].partition(",")
    if not comma or "," in outlet:
        return None, (_credit(words, start) if not comma and name_key(author.strip(" .")) not in SHOWN else None)
    return _credit(author, start), _credit(outlet, start + len(author) + 1)


def _credit(words: str, start: int) -> Fact | None:
    left, value = len(words) - len(words.lstrip()), words.strip()
    return (
        Fact(value=value, found_in="credit line", start=start + left, end=start + left + len(value)) if value else None
    )
