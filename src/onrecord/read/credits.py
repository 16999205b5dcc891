"""Where an article says that it was published before: "The original source of this article is X"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from onrecord.read import english
from onrecord.read.page import Anchor, Fact, Piece
from onrecord.read.phrases import pattern

_FOLLOWS = re.compile(
    rf"\b{pattern(english.NAME_FOLLOWS)}\s{{1,4}}|(?:^|(?<=[.!?\"”)*(\[_—–-]\s)|(?<=[(\[_*\n]))"
    rf"{pattern(english.NAME_FOLLOWS_AT_START)}\s{{1,4}}",
    re.IGNORECASE | re.MULTILINE,
)
_OPENS = re.compile(rf"[*(\[_]?{pattern(english.NAME_FOLLOWS + english.NAME_FOLLOWS_AT_START)}(?:\s|$)", re.IGNORECASE)
_PRECEDES = re.compile(pattern(english.NAME_PRECEDES), re.IGNORECASE)
_ORIGINAL_LINE, _SOURCE_LINE = (
    re.compile(rf"[(\[]?{pattern(keys)}\s{{0,2}}:\s{{0,4}}", re.IGNORECASE)
    for keys in (english.ORIGINAL_LINE, english.SOURCE_LINE)
)
_OPENING, _CLOSING = "“\"‘'«„", "”\"’'»“"
_WORD = re.compile(r"[^\s]+")
_DOMAIN = re.compile(r"(?:https?://)?(?:www\.)?[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.[a-z]{2,12}", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://(?:www\.)?([\w-]{1,60}(?:\.[\w-]{1,60}){1,4})", re.IGNORECASE)
_LONGEST = 90  # code points of a name
_LOOK = 160  # how far before "where this article was published" the name may stand

Place = tuple[int, int]


def find(text: str, pieces: Sequence[Piece], anchors: Sequence[Anchor]) -> tuple[Fact, ...]:
    """Every outlet that the text names as an earlier publisher of this article, in text order.

    Those that contradict each other are all kept. The place is that of the name: without quotation marks and stop.
    """
    alone = _lines(text, pieces, anchors, _ORIGINAL_LINE)
    return _facts(text, {*_after(text, anchors), *_before(text, anchors), *alone})


def sources(text: str, pieces: Sequence[Piece], anchors: Sequence[Anchor]) -> tuple[Fact, ...]:
    """Whom lines of their own call the source, "Source: X": something is from there, and that is all they say."""
    return _facts(text, set(_lines(text, pieces, anchors, _SOURCE_LINE)))


def _facts(text: str, places: set[Place]) -> tuple[Fact, ...]:
    return tuple(
        Fact(value=" ".join(text[start:end].split()), found_in="credit line", start=start, end=end)
        for start, end in sorted(places)
    )


def _after(text: str, anchors: Sequence[Anchor]) -> Iterator[Place]:
    for match in _FOLLOWS.finditer(text):
        place = _name_at(text, match.end(), anchors)
        if place is not None:
            yield place


def _lines(text: str, pieces: Sequence[Piece], anchors: Sequence[Anchor], keys: re.Pattern[str]) -> Iterator[Place]:
    """Lines of their own, "Original source: X", where the name is all that follows; not those of captions."""
    for piece in pieces:
        match = keys.match(text, piece.start, min(piece.end, piece.start + _LONGEST * 2))
        place = _name_at(text, match.end(), anchors) if match and piece.kind != "caption" else None
        if place is not None and not text[place[1] : piece.end].strip('.)]” "'):
            yield place


def _before(text: str, anchors: Sequence[Anchor]) -> Iterator[Place]:
    for match in _PRECEDES.finditer(text):
        place = _name_before(text, match.start(), anchors)
        if place is not None:
            yield place


def is_credit(words: str) -> bool:
    """True for a line that begins by saying where this article was published before."""
    return bool(_OPENS.match(words))


def _name_at(text: str, start: int, anchors: Sequence[Anchor] = ()) -> Place | None:
    """The name that starts here, quotation marks and a small "the" skipped.

    A link's words are a name as they stand; of an address written out, the site is the name.
    """
    start = _skip(text, start)
    if address := _ADDRESS.match(text, start):
        return address.span(1)
    if place := _linked(text, start, anchors):
        return place
    if text[start : start + 4] == "the ":
        start = _skip(text, start + 4)
    if place := _linked(text, start, anchors):
        return place
    if start and text[start - 1] in _OPENING:
        end = _close(text, start)
        if end is not None:
            return _bare(text, start, end)
    return _run(text, start)


def _linked(text: str, start: int, anchors: Sequence[Anchor]) -> Place | None:
    """The words of the link that begins here, or one sign further: a mark may stand inside it."""
    first = bisect_left(anchors, start, key=lambda anchor: anchor.start)
    if first < len(anchors) and anchors[first].start <= start + 1 and anchors[first].end - start <= _LONGEST:
        return _bare(text, anchors[first].start, anchors[first].end)
    return None


def _skip(text: str, start: int) -> int:
    """Past a blank, an opening mark, a sign of Markdown: where the name's first letter stands."""
    for signs in (" \n\r\t", _OPENING, "*_[("):
        if text[start : start + 1] in signs and start < len(text):
            start += 1
    return start


def _close(text: str, start: int) -> int | None:
    """Where the quotation mark opened before `start` is closed, on the same line."""
    for end in range(start, min(len(text), start + _LONGEST)):
        if text[end] == "\n":
            return None
        if text[end] in _CLOSING and not text[end + 1 : end + 2].isalnum():
            return end
    return None


def _run(text: str, start: int) -> Place | None:
    """The run of capitalised words that starts here, small joints inside it included; None when there is none."""
    end = start
    for match in _WORD.finditer(text, start, start + _LONGEST):
        word = match[0].strip('()[]*_,;:!?…"”’»').rstrip(".")
        if "\n" in text[end : match.start()] or not _continues(word, end > start):
            break
        if word.lower() not in english.NAME_JOINTS:
            end = match.start() + match[0].index(word) + len(word)
        if not match[0].endswith(word) and word[-1:].isalnum() and not _initial(match[0]):
            break
    return (start, end) if end > start else None


def _continues(word: str, inside: bool) -> bool:
    if not word or word.lower() in english.MONTHS_AND_DAYS or (word.isdigit() and len(word) == 4):
        return False
    if inside and word.lower() in english.NAME_JOINTS:
        return True
    return word[0].isupper() or word[0].isdigit() or _DOMAIN.fullmatch(word) is not None


def _initial(word: str) -> bool:
    """A. and St. go on, a name's last word with a stop does not."""
    return len(word) <= 3 and word.endswith(".")


def _name_before(text: str, end: int, anchors: Sequence[Anchor]) -> Place | None:
    """The name right before `end`: a link, words in marks, else a run of capitalised words."""
    while end and text[end - 1] in " \n\t,":
        end -= 1
    inner = end - 1 if end and text[end - 1] in _CLOSING else end
    index = bisect_left(anchors, inner, key=lambda anchor: anchor.end)
    if index < len(anchors) and anchors[index].end <= end and end - anchors[index].start <= _LONGEST:
        return _bare(text, anchors[index].start, anchors[index].end)
    if inner < end:
        opened = max(text.rfind(mark, max(0, inner - _LONGEST), inner) for mark in _OPENING)
        return _bare(text, opened + 1, inner) if opened >= 0 else None
    return _run_before(text, end)


def _run_before(text: str, end: int) -> Place | None:
    start = end
    for match in reversed(list(_WORD.finditer(text, max(0, end - _LOOK), end))):
        word = match[0].strip('()"“”’')
        joint = word.lower() in english.NAME_JOINTS
        if not joint and not (word and (word[0].isupper() or _DOMAIN.fullmatch(word))):
            break
        if not joint:
            start = match.start() + match[0].index(word)
        if match[0].startswith(("(", "“", '"')):
            break
    return _bare(text, start, end) if start < end else None


def _bare(text: str, start: int, end: int) -> Place | None:
    """The place without blanks, marks and stops around the name."""
    while start < end and not (text[start].isalnum()):
        start += 1
    while end > start and not (text[end - 1].isalnum() or text[end - 1] in ")!"):
        end -= 1
    return (start, end) if start < end else None
