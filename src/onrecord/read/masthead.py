"""The head of an article: headline, byline, outlet and date on lines of their own above the first paragraphs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from onrecord.model import BlockKind, FoundIn
from onrecord.read import dates, english, names
from onrecord.read.boilerplate import LABEL
from onrecord.read.page import Fact, Piece
from onrecord.read.phrases import pattern

_DEEPEST = 16  # pieces looked at
_PROSE = 2  # paragraphs (a standfirst) that may stand above a byline
_LONGEST_LINE = 250
_LONGEST_TITLE = 180
_SHORTEST_HEADLINE = 4  # words behind a label
_STANDFIRST = 1  # paragraphs that may stand above a dateline
_SEPARATOR = re.compile(r"\s{0,4}[|•·]\s{0,4}|\s{1,4}[—–/-]\s{1,4}|\t+")
_BY = re.compile(rf"{pattern(english.BYLINE)}(?:[:\s]\s{{0,4}}|$)", re.IGNORECASE)
_WEEKDAY = re.compile(rf"[\s,]{{0,3}}\b(?:on\s)?{english.WEEKDAY}$", re.IGNORECASE)
_NOISE = re.compile(rf"(?:{pattern(english.DATE_LINE_NOISE)}|[\s,;:()|•·–—-])*", re.IGNORECASE)
_PUBLISHED = re.compile(rf"{pattern(english.PUBLISHED)}\s{{0,3}}:?(?: on| at)?", re.IGNORECASE)
_CHANGED = re.compile(rf"{pattern(english.CHANGED)}\b", re.IGNORECASE)
_TITLE_KEY = re.compile(rf"{pattern(english.TITLE_KEYS)}\s{{0,3}}:\s{{1,4}}[\"“']?", re.IGNORECASE)
_OUTLET_KEY = re.compile(rf"{pattern(english.OUTLET_KEYS)}\s{{0,3}}:\s{{1,4}}", re.IGNORECASE)
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d{2}\b")
_ON = re.compile(r"(?:^|\s{1,4})(?:on|at)$", re.IGNORECASE)
_FILED = re.compile(r"(?:in|under)\s.{1,40}", re.IGNORECASE)
_HANDLE = re.compile(r"\(@\w{1,30}\)[\s,·]{0,3}(?:on\s)?(?=\d|[^\W\d_]{3,10}\.?\s\d)")  # a date follows
_POSTED = re.compile(pattern(english.POSTED), re.IGNORECASE)
_DATELINE = re.compile(r"(?:[^\W\d_][^\n()—–]{0,60})?\((?P<name>[A-Z][^()\n]{1,40})\)\s{0,2}(?:[-–—]|:)")
_HEADLINE_LABEL = re.compile(rf"{pattern(english.HEADLINE_LABELS)}\s{{0,2}}:\s{{0,4}}", re.IGNORECASE)
_STOPS = (".", ":", ";", ",", "…")

Place = tuple[int, int]


@dataclass(slots=True)
class Masthead:
    """What the head states, and which pieces (by number) it consists of."""

    title: Fact | None = None
    outlet: Fact | None = None
    authors: list[Fact] = field(default_factory=list)
    published: Fact | None = None
    dateline: Fact | None = None
    """The broadcaster or site that the story's first words name: "(NBC) -- "."""
    kinds: dict[int, BlockKind] = field(default_factory=dict)
    loose: dict[int, Fact] = field(default_factory=dict)
    """Lines that are the outlet's if a byline or a date stands next to them."""


@dataclass(slots=True)
class _Line:
    """What one line of the head was found to hold; `known` is False when something else stands on it."""

    text: str
    start: int
    is_byline: bool = False
    is_dateline: bool = False
    known: bool = True
    loose: list[Place] = field(default_factory=list)
    """Segments that are an outlet if the rest of the line turns out to be a byline or a date."""
    authors: list[Place] = field(default_factory=list)
    outlets: list[Place] = field(default_factory=list)
    published: dates.Date | None = None


def find(text: str, pieces: Sequence[Piece], language: str | None) -> Masthead:
    """The head of the article; what it does not state stays None."""
    head = Masthead()
    prose = 0
    for number, piece in enumerate(pieces[:_DEEPEST]):
        words = text[piece.start : min(piece.end, piece.start + _LONGEST_LINE + 1)]
        if _is_prose(words) or len(words) > _LONGEST_LINE or _is_post(words):
            prose += 1
            if prose > _PROSE:
                break
        elif piece.kind in ("paragraph", "heading") and not _files(words, headline=piece.kind == "heading"):
            line = _read(words, piece.start, language)
            _take(head, number, piece, line, headed=prose == 0)
    _take_loose(head)
    _drop_doubtful_outlet(head)
    _title_of_paragraphs(head, text, pieces)
    head.dateline = _dateline(head, text, pieces)
    return head


def _is_post(words: str) -> bool:
    """True for a line below somebody else's post that the page shows: its author and date are not the article's."""
    return bool((_HANDLE.search(words) and not _BY.match(words)) or _POSTED.search(words))


def _files(words: str, *, headline: bool = True) -> bool:
    """True for a line that files the article, "Source: X"; a headline may begin so too, "Source: X set to buy Y"."""
    return bool(LABEL.match(words)) and not (headline and _is_labelled_headline(words))


def _is_labelled_headline(words: str) -> bool:
    """True where what follows the label is no name: it has words in small letters, or those of a headline."""
    label = _HEADLINE_LABEL.match(words)
    rest = words[label.end() :] if label else ""
    several = rest.split()
    told = not names.is_titled(rest) or any(word in english.HEADLINE_WORDS for word in several[1:])
    return len(several) >= _SHORTEST_HEADLINE and told


def _dateline(head: Masthead, text: str, pieces: Sequence[Piece]) -> Fact | None:
    """The broadcaster or site before the story's first words: "(NBC) -- ", "ORLEN, June 13 (NBC) - "."""
    prose = 0
    for number, piece in enumerate(pieces[:_DEEPEST]):
        if number in head.kinds or piece.kind != "paragraph":
            continue
        words = piece.of(text)
        found = _DATELINE.match(words)
        if found and found["name"] in english.DATELINES:
            return _found(text, (piece.start + found.start("name"), piece.start + found.end("name")), "date line")
        prose += _is_prose(words[: _LONGEST_LINE + 1])
        if prose > _STANDFIRST:
            break
    return None


def _is_prose(words: str) -> bool:
    """True for a line that is a sentence: it ends with a stop, or is longer than any headline."""
    closed = words.rstrip("”\"’')»*")
    return len(words) > _LONGEST_TITLE or (closed.endswith((".", "!", "?", "…", ":")) and len(words.split()) > 12)


def _take(head: Masthead, number: int, piece: Piece, line: _Line, *, headed: bool) -> None:
    """Decides what one line of the head is; a heading is the headline only where no paragraph stands above it."""
    place = (0, len(line.text))
    if key := _TITLE_KEY.match(line.text):
        named = (key.end(), len(line.text.rstrip("\"”'")))
        if named[0] < named[1]:  # the key may stand there with nothing but quotation marks behind it
            head.title = head.title or _found_in(line, named, "headline")
        head.kinds[number] = "title"
    elif key := _OUTLET_KEY.match(line.text):
        head.outlet = head.outlet or _found_in(line, (key.end(), len(line.text)), "byline line")
        head.kinds[number] = "byline"
    elif line.known and (line.is_byline or line.is_dateline):
        _note(head, line)
        head.kinds[number] = "byline"
    elif piece.kind == "heading" and head.title is None and headed:
        head.title = _found_in(line, place, "headline")
        head.kinds[number] = "title"
    elif names.is_outlet(words := _without_role(line.text)) or (number > 0 and names.has_article(words)):
        head.loose[number] = _found_in(line, (0, len(words)), "byline line")


def _take_loose(head: Masthead) -> None:
    """An outlet on a line of its own counts next to a byline or a date line only."""
    for number, found in head.loose.items():
        if "byline" in (head.kinds.get(number - 1), head.kinds.get(number + 1)):
            head.kinds[number] = "byline"
            head.outlet = head.outlet or found


def _drop_doubtful_outlet(head: Masthead) -> None:
    """ "Tom Harker, 12 June 2031": a person as likely as an outlet."""
    on_date_line = head.outlet is not None and head.outlet.found_in == "date line"
    if head.outlet and on_date_line and not head.authors and names.is_full_name(head.outlet.value):
        head.outlet = None


def _without_role(words: str) -> str:
    """ "Harbour Herald, foreign desk" without what follows the comma, when it is a role."""
    name, comma, role = words.rpartition(",")
    return name if comma and all(word in english.ROLES for word in role.lower().split()) else words


def _title_of_paragraphs(head: Masthead, text: str, pieces: Sequence[Piece]) -> None:
    """Where the markup knows no headline: the first line that stands above everything but byline, date and outlet."""
    if head.title is not None or len(pieces) < 2:
        return
    for number, piece in enumerate(pieces[:4]):
        if number in head.kinds:
            continue
        words = piece.of(text)
        if _is_section_or_outlet(words) and number + 1 < len(pieces) and _may_be_title(pieces[number + 1], text):
            head.kinds[number] = "boilerplate" if words.lower() in english.KICKERS else "byline"
            if head.kinds[number] == "byline" and head.outlet is None:
                head.outlet = _found(text, (piece.start, piece.end), "byline line")
            continue
        if _may_be_title(piece, text) and number + 1 < len(pieces):
            head.title = _found(text, (piece.start, piece.end), "headline")
            head.kinds[number] = "title"
        return


def _is_section_or_outlet(words: str) -> bool:
    return words.lower() in english.KICKERS or (len(words) <= 40 and names.is_outlet(words))


def _may_be_title(piece: Piece, text: str) -> bool:
    """A short line without a closing stop that begins like a sentence."""
    words = piece.of(text)
    opening = words.lstrip("“\"‘'«(¿¡[…")[:1]
    bare = words.rstrip("”\"’')»*")
    return (
        piece.kind == "paragraph"
        and len(words) <= _LONGEST_TITLE
        and len(words.split()) >= 2
        and not words.endswith(_STOPS)
        and not bare.endswith(_STOPS)
        and (opening.isupper() or opening.isdigit() or (opening.isalpha() and not opening.islower()))
        and not _files(words)
    )


def _note(head: Masthead, line: _Line) -> None:
    """Takes over what the line states; what an earlier line stated stays."""
    where: FoundIn = "byline line" if line.is_byline else "date line"
    if not head.authors:
        head.authors = [_found_in(line, place, "byline line") for place in line.authors]
    if head.outlet is None and line.outlets:
        head.outlet = _found_in(line, line.outlets[0], where)
    if head.published is None and line.published is not None:
        date = line.published
        head.published = Fact(
            value=date.value, found_in="date line", start=line.start + date.start, end=line.start + date.end
        )


def _read(words: str, start: int, language: str | None) -> _Line:
    """What the line holds, segment by segment."""
    line = _Line(text=words, start=start)
    for here, end in _segments(words):
        _segment(line, here, end, language)
    _settle(line)
    return line


def _settle(line: _Line) -> None:
    """Whose the segments without a sign of their own are: "A. Author | Outlet | date", "Outlet | date".

    Of several the one with an outlet's word is the outlet; else the order author, outlet is the usual one.
    """
    words = [line.text[start:end] for start, end in line.loose]
    known = [place for place, name in zip(line.loose, words, strict=True) if names.has_outlet_word(name)]
    if len(words) == 2 and not line.authors and line.known and names.is_full_name(words[0]):
        line.authors.append(line.loose[0])
        line.outlets.append(line.loose[1])
    elif known or len(words) == 1:
        line.outlets.append((known or line.loose)[0])


def _segments(words: str) -> Iterator[Place]:
    here = 0
    for match in _SEPARATOR.finditer(words):
        if here < match.start():
            yield here, match.start()
        here = match.end()
    if here < len(words):
        yield here, len(words)


def _segment(line: _Line, start: int, end: int, language: str | None) -> None:
    """One segment: a date with what stands around it, a byline, an outlet, or something that belongs to no head."""
    words = line.text[start:end]
    found = list(dates.find(words, language))
    if found:
        _dated(line, words, start, found)
    elif by := _BY.match(words):
        _byline(line, start + by.end(), end)
    elif _NOISE.fullmatch(words) or words.lower().strip() in english.KICKERS:
        return
    elif all(word in english.ROLES for word in words.lower().split()):
        line.is_byline = True  # "Our Defence Correspondent": a byline that names nobody
    elif words.lower().startswith(english.OFFICE_OF) and names.is_titled(words):
        line.is_byline = True  # "Office of the Spokesperson": it names nobody
    elif (name := _office_holder(words)) is not None:
        line.is_byline = True
        line.authors.append((start, start + len(name)))
    elif names.is_titled(words):
        line.loose.append((start, end))
    else:
        line.known = False


def _office_holder(words: str) -> str | None:
    """The name in "A. Author, Secretary of State", as whoever issues a statement signs it."""
    name, comma, office = words.partition(",")
    holds = any(word in english.OFFICES for word in office.lower().split())
    return name if comma and holds and names.is_full_name(name) and names.is_titled(office.strip()) else None


def _dated(line: _Line, words: str, start: int, found: Sequence[dates.Date]) -> None:
    """A segment that holds dates: "Harbour Herald, June 13, 2031", "Published: May 3, 2031, updated May 4, 2031"."""
    line.is_dateline = True
    here = 0
    for date in found:
        before = _WEEKDAY.sub("", _ON.sub("", words[here : date.start].strip(" ,:–—-(|"))).rstrip(" ,")
        offset = start + here + words[here : date.start].find(before)
        changed = _CHANGED.match(before)
        if not changed and line.published is None:
            line.published = dates.Date(value=date.value, start=start + date.start, end=start + date.end)
        if not changed and before and not _PUBLISHED.fullmatch(before):
            _before_date(line, before, offset)
        here = date.end
    rest = words[here:].strip(" ,.:;–—-)|(")
    if rest and not _NOISE.fullmatch(rest) and not _FILED.fullmatch(rest):
        _after_date(line, rest, start + here + words[here:].find(rest))


def _before_date(line: _Line, before: str, offset: int) -> None:
    """What stands before a date on its segment: a byline, or the outlet."""
    if _NOISE.fullmatch(before):
        return
    if by := _BY.match(before):
        _byline(line, offset + by.end(), offset + len(before))
    elif not names.is_titled(before):
        line.known = line.known and bool(_CLOCK.search(line.text)) and len(before.split()) <= 5  # a wire's slug line
    elif "," in before and names.is_full_name(before.partition(",")[0]):
        name = len(before.partition(",")[0])
        line.authors.append((offset, offset + name))
        line.loose.append((offset + len(before) - len(before[name:].lstrip(" ,")), offset + len(before)))
    elif before in english.AGENCIES or " " in before or not before.isupper():
        line.outlets.append((offset, offset + len(before)))  # else one word in capitals: a dateline's town


def _after_date(line: _Line, rest: str, offset: int) -> None:
    if by := _BY.match(rest):
        _byline(line, offset + by.end(), offset + len(rest))
    elif names.is_outlet(rest):
        line.outlets.append((offset, offset + len(rest)))
    elif not _CHANGED.match(rest):
        line.known = False


def _byline(line: _Line, start: int, end: int) -> None:
    """The names of a byline, "A. Author and B. Author, in City"; nobody where it names nobody."""
    line.is_byline = True
    found, rest = names.persons(line.text, start, end)
    if not found and rest is not None and line.text[start:end].strip():
        line.known = line.known and line.text[start:end].strip().lower() in english.ROLES
        return
    line.authors += found
    if rest is None:
        return
    tail = _titled_place(line.text, *rest)
    if tail is None:
        line.known = False
    elif names.is_outlet(line.text[tail[0] : tail[1]]):
        line.outlets.append(tail)


def _titled_place(text: str, start: int, end: int) -> Place | None:
    """The place after "in", "for" or "at the"; None when what follows is prose or none of these stands there."""
    first, _, _ = text[start:end].partition(" ")
    if first.lower() in english.ROLES or first.lower() not in english.AFTER_NAMES:
        return (start, end) if names.is_titled(text[start:end]) or first.lower() in english.ROLES else None
    start += len(first) + 1
    if text[start:end].startswith("the "):
        start += 4
    return (start, end) if start < end and names.is_titled(text[start:end]) else None


def _found_in(line: _Line, place: Place, where: FoundIn) -> Fact:
    return _found(line.text, place, where, line.start)


def _found(text: str, place: Place, where: FoundIn, offset: int = 0) -> Fact:
    start, end = place
    value = " ".join(text[start:end].split())
    return Fact(value=value, found_in=where, start=offset + start, end=offset + end)
