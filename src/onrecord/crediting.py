"""Whom an article credits with its text: credit lines, datelines, bylines, and the outlets that it names as sources.

Nothing here leaves one article: who is credited is a name, and whether that is an outlet of the case others ask.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import chain
from typing import Literal

from onrecord.folding import WORD, name_key
from onrecord.model import Document, Span

How = Literal["republished", "credit line", "dateline", "byline"]
Place = tuple[int, int]
WORDS = tomllib.loads((files("onrecord") / "crediting.toml").read_text(encoding="utf-8"))
SHOWN = {name_key(form): forms[0] for forms in WORDS["agencies"] for form in forms}
UNNAMED = frozenset(map(name_key, WORDS["unnamed"]))
AGENCY_WORDS = re.compile(rf"\b(?:{'|'.join(WORDS['agency_words'])})\b")
JOINTS = frozenset(["of", "the", "and", "for", "de"])  # words that initials leave out
HEAD = 6  # paragraphs among which a dateline stands
TAIL = 6  # lines among which a closing credit stands
LONGEST_INITIALS = 5
SENTENCE = 10  # words of a line that is a sentence, and no head
CREDIT_WORDS = 15  # words beside the name in a line that is a credit
LONGEST = 60  # code points of a name
BEHIND = 40  # code points behind a name


def _pattern(phrases: Sequence[str]) -> str:
    joined = "|".join(phrases).replace("{this}", WORDS["this"]).replace("{text}", WORDS["text"])
    return "(?:" + joined.replace(" ?", r"\s?").replace(" ", r"\s{1,3}") + ")"


_WORD = r"(?<!\w)[A-Z](?:[\w’'&-]|\.(?=\w)){0,40}"
CAPITAL = rf"{_WORD}(?:\s(?:(?:of|the|and|for|de)\s)?{_WORD}){{0,5}}"
DATELINE = re.compile(r"(?:[^\W\d_][^\n()—–]{0,60})?\((?P<name>[A-Z][^()\n]{1,60})\)\s{0,2}(?:[-–—]|:)")
SLASHED = re.compile(r"[A-Z][^\n()/–—]{1,60}[/\[](?P<name>[A-Z][^/\[\]\n]{1,60})[/\]]\s{0,2}[-–—]")
UNDASHED = re.compile(r"[A-Z]{3}[A-Z ,.’'-]{0,40}(?:[^()\n]{0,20})?\((?P<name>[A-Z][^()\n]{1,60})\)[\s.]")
UNBRACKETED = re.compile(r"(?:[A-Z][^\n()—–]{0,60}(?:,|\s[-–—|])\s)?(?P<name>[A-Z][\w ]{1,40})\s?[-–—:]\s")
ENDING = re.compile(r"[.!?”\"]\s{1,2}[(\[](?P<name>[A-Z][^()\[\]\n]{1,40})[)\]]\s{0,3}$")
ALONE = re.compile(r"[\s*_]{0,4}(?P<open>[(\[]|[-–—]{1,2}\s?)?(?P<name>[A-Z][^()\[\]\n]{1,60}?)[)\]]?[.\s*_]{0,4}")
OPENED = re.compile(r"[.!?)(\[]\s|[(\[*_\n]")  # behind which a sentence may begin that credits somebody
BEFORE = re.compile(rf"\s{{0,2}}{_pattern(WORDS['before'])}:?\s{{1,3}}(?:the )?")  # in small letters
LINE = re.compile(rf"[\s(\[*_–—-]{{0,4}}{_pattern(WORDS['line'])}:?\s(?:[Tt]he )?", re.I)
SMALL = str.maketrans("İıſ", "iis")
LINE_END = re.compile(r"[\s.)\]*_]{0,6}")
STOPPED = re.compile(r"[.)\]*_]")
PICTURES = re.compile(WORDS["pictures"], re.I)
STAFF = re.compile(rf"(?:^{WORDS['staff']}\s)|(?:\s{WORDS['staff']}$)", re.I)
STAFF_BEHIND = re.compile(rf"\s{WORDS['staff']}\s{{0,3}}$", re.I | re.M)
AFTER = re.compile(rf"(?P<name>{CAPITAL})\s{_pattern(WORDS['behind'])}")
NAME = re.compile(CAPITAL)
PARTS = re.compile(r"\s*(?:[,;|/•·(]|\band\b|\bwith\b|\bfor\b|\bof\b|\bat\b|[-–—]{1,2}\s|^by\b)\s*", re.I)
OWN = re.compile(rf"\b{_pattern(WORDS['own'])}\b", re.I)
REPORTED_BEFORE = re.compile(rf"\b{_pattern(WORDS['reported_before'])}\s(?:(?:the|a|an|[A-Z]\w+day['’]s)\s)?$", re.I)
REPORTED_BEHIND = re.compile(rf"(?:['’]s?)?,?\s{_pattern(WORDS['reported_behind'])}\b", re.I)
DOMAIN_END = re.compile(r"\.(?:com|org|net|co|news|info|example|[a-z]{2})(?:\.[a-z]{2})?$", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """An article says in these words that it has text from somebody: `name` as it is written, `key` folded.

    An unnamed agency ("from wire reports") has the key "". `agency` is true for a news agency.
    """

    name: str
    key: str
    how: How
    span: Span | None
    agency: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """The outlet of an article: its name, whether it is an agency, and the folded forms by which a credit may call it:
    the whole name, its last word, its initials."""

    name: str
    forms: frozenset[str]
    agency: bool


def outlet(document: Document) -> Outlet | None:
    """The outlet that an article states; None when it states none."""
    return None if document.outlet is None else outlet_named(document.outlet.value)


@lru_cache(maxsize=4096)
def outlet_named(name: str) -> Outlet:
    """An outlet by its name."""
    key = canonical(name)
    words = key.split()
    initials = "".join(word[0] for word in words if word not in JOINTS)
    forms = {key, key.replace(" ", ""), words[-1] if words else ""} | ({initials} if len(initials) > 2 else set())
    return Outlet(name=name, forms=frozenset(forms - {""}), agency=is_agency(name))


@lru_cache(maxsize=1 << 14)
def canonical(name: str) -> str:
    """A name folded for comparison: one agency's names are one, a site's ending is left out."""
    key = name_key(DOMAIN_END.sub("", name.strip().removeprefix("www.")))
    shown = SHOWN.get(key)
    return name_key(shown) if shown else key


def is_agency(name: str) -> bool:
    """Whether a name is a news agency's: a known one, or by its words."""
    key = name_key(name)
    return key in SHOWN or key in UNNAMED or bool(AGENCY_WORDS.search(key))


def credited(credit: Credit, other: Outlet) -> bool:
    """Whether a credit means this outlet."""
    return bool(credit.key) and (credit.key in other.forms or credit.key.replace(" ", "") in other.forms)


@lru_cache(maxsize=64)  # asked for several reasons of each article that is compared
def credits(document: Document) -> tuple[Credit, ...]:
    """Everybody whom the article credits, each once for each way, those outside the text first.

    A byline that is the article's own outlet credits nobody.
    """
    found = [
        _credit(document, each.value, "republished", (each.span.start, each.span.end) if each.span else None)
        for each in document.republished_from
    ]
    found += [_credit(document, name, how, place) for name, how, place in _places(document)]
    own = outlet(document)
    found = [each for each in found if not (own and each.how == "byline" and credited(each, own))]
    unique = {(each.key, each.how): each for each in reversed(found)}
    return tuple(sorted(unique.values(), key=lambda each: (each.span.start if each.span else -1, each.how, each.key)))


def _credit(document: Document, name: str, how: How, place: Place | None) -> Credit:
    key = "" if name_key(name) in UNNAMED else canonical(name)
    span = Span(document.id, *place) if place and place[0] < place[1] else None
    return Credit(
        name=" ".join(name.split()), key=key, how=how, span=span, agency=_of_agency(document.text, name, how, place)
    )


def _of_agency(text: str, name: str, how: How, place: Place | None) -> bool:
    """Whether whoever is credited is an agency: by the name, by standing in a dateline, by initials outside running
    text."""
    if is_agency(name) or how == "dateline":
        return True
    return _initials(name) and (place is None or how == "byline" or not _running(text, place))


def _initials(name: str) -> bool:
    return name.isupper() and 2 <= len(name) <= LONGEST_INITIALS


def _running(text: str, place: Place) -> bool:
    """Whether the sentence goes on behind a place, or its line does with many words before it."""
    start, end = text.rfind("\n", 0, place[0]) + 1, text.find("\n", place[1])
    behind = text[place[1] : end if end >= 0 else len(text)]
    return not STOPPED.match(behind) and len(text[start : place[0]].split()) + len(behind.split()) > CREDIT_WORDS


def _places(document: Document) -> Iterator[tuple[str, How, Place | None]]:
    text = document.text
    lines = list(_lines(text))
    yield from _datelines(text, _opening(document, lines))
    last = _last(document, lines)
    for start, end in lines[-TAIL:]:
        if (place := _line(text, start, end, last=start in last)) is not None:
            yield from _split(text, place, "credit line")
        elif (match := ALONE.fullmatch(text, start, end)) and _closes(match):
            yield from _split(text, match.span("name"), "credit line")
    for behind in _behind_credits(text):
        name = NAME.match(text, behind)
        if name:
            yield from _split(text, name.span(), "credit line")
    for match in AFTER.finditer(text):
        yield from _split(text, match.span("name"), "credit line")
    yield from _bylines(document)


def _behind_credits(text: str) -> Iterator[int]:
    """Where words end that credit whoever follows them, at the start of a line or a sentence."""
    end, small = 0, _in_small_letters(text)  # the many phrases take much longer for letters of any case
    for start in (0, *(opened.end() for opened in OPENED.finditer(text))):
        found = BEFORE.match(small, start) if start >= end else None
        if found is not None:
            end = found.end()
            yield end


def _in_small_letters(text: str) -> str:
    """A text in small letters as patterns for letters of any case take them, each where it stood."""
    return (text.translate(SMALL) if any(odd in text for odd in "İıſ") else text).lower()


def _opening(document: Document, lines: Sequence[Place]) -> list[Place]:
    """The lines among which a dateline stands: up to the first of the body that is a sentence, titles and captions
    aside."""
    apart = [each.span for each in document.blocks if each.kind in {"title", "byline", "caption", "boilerplate"}]
    found: list[Place] = []
    for start, end in lines[: HEAD + 4]:
        if not any(each.start <= start < each.end for each in apart):
            found.append((start, end))
            if len(document.text[start:end].split()) >= SENTENCE:
                break
    return found


def _last(document: Document, lines: Sequence[Place]) -> set[int]:
    """Where the last line and the last paragraph begin."""
    paragraphs = [each.span for each in document.blocks if each.kind == "paragraph"]
    starts = [start for start, _ in lines[-TAIL:]]
    ends = {starts[-1]} if starts else set()
    return ends | {start for each in paragraphs[-1:] for start in starts if each.start <= start < each.end}


def _datelines(text: str, lines: Sequence[Place]) -> Iterator[tuple[str, How, Place]]:
    """Who stands in a dateline; without brackets or a dash only who is an agency by the name or its initials."""
    for start, end in lines:
        match = DATELINE.match(text, start, end) or SLASHED.match(text, start, end)
        if match is None:
            found = (each.match(text, start, end) for each in (UNDASHED, UNBRACKETED))
            match = next(
                (each for each in found if each and _agency(each["name"], bracketed=each.re is UNDASHED)), None
            )
        if match is not None and not _short_for(match["name"], text[start : match.start("name")]):
            yield from _split(text, match.span("name"), "dateline")


def _short_for(name: str, before: str) -> bool:
    """Whether initials are those of the capitalised words before them: "the Court of Justice (CJ)"."""
    first = "".join(word[0] for word in before.replace("-", " ").split() if word[0].isupper())
    return _initials(name) and len(name) > 1 and first.endswith(name)


def _line(text: str, start: int, end: int, *, last: bool) -> Place | None:
    """The name in a line that is nothing but a credit ("From the Courier."), or in brackets behind a last sentence;
    unknown initials there only in the last paragraph."""
    if (before := LINE.match(text, start, end)) and (name := NAME.match(text, before.end(), end)):
        return name.span() if LINE_END.fullmatch(text, name.end(), end) else None
    ending = ENDING.search(text, max(start, end - LONGEST), end)
    if ending is None or not _closing(ending["name"]) or _short_for(ending["name"], text[start : ending.start()]):
        return None
    return ending.span("name") if last or is_agency(ending["name"]) or not _initials(ending["name"]) else None


def _closing(name: str) -> bool:
    """Whether brackets behind a last sentence hold a credit: an agency's name, or a name of more than one word."""
    words = name.split()
    return _agency(name, bracketed=True) or (1 < len(words) <= 5 and _titled(words) and not PICTURES.search(name))


def _agency(name: str, *, bracketed: bool) -> bool:
    """Whether a name is an agency's, in brackets also by being initials."""
    return is_agency(name) or (bracketed and _initials(name))


def _closes(match: re.Match[str]) -> bool:
    """Whether a line of its own at the end is a credit: a name in brackets, an agency's, or behind a dash."""
    words = match["name"].split()
    if PICTURES.search(match["name"]):
        return False
    return len(words) <= 5 and (is_agency(match["name"]) or (match["open"] in {"(", "["} and _titled(words)))


def _titled(words: Sequence[str]) -> bool:
    return all(word[0].isupper() or word in {"of", "the", "and"} for word in words)


def _bylines(document: Document) -> Iterator[tuple[str, How, Place | None]]:
    """Of a byline what is no author: "By Ana Torvald, Northwater"; and an author that is an agency."""
    authors = {name_key(each.value) for each in document.authors}
    for block in document.blocks:
        if block.kind == "byline" and block.span.end - block.span.start <= 3 * LONGEST:
            for name, how, place in _split(document.text, (block.span.start, block.span.end), "byline"):
                if name_key(name) not in authors:
                    yield name, how, place
    for each in document.authors:
        bare = STAFF.sub("", each.value)
        staff = each.span and STAFF_BEHIND.match(document.text, each.span.end)
        if is_agency(bare) or len(bare.split()) == 1 or bare != each.value or staff:
            yield bare, "byline", (each.span.start, each.span.end) if each.span else None


def _split(text: str, place: Place, how: How) -> Iterator[tuple[str, How, Place]]:
    """The names in a stretch, one by one, and the whole where it is more than one."""
    start, end = place
    whole = text[start:end]
    if name_key(whole) in UNNAMED or canonical(whole) in map(name_key, SHOWN.values()):
        yield whole, how, place
        return
    at = 0
    for part in [*PARTS.finditer(whole), None]:
        stop = part.start() if part else len(whole)
        name = whole[at:stop].strip(" .()[]*_:")
        name = STAFF.sub("", name) if how == "byline" else name
        if name and name[0].isupper() and not any(char.isdigit() for char in name):
            begin = start + at + whole[at:stop].index(name)
            yield name, how, (begin, begin + len(name))
        at = part.end() if part else stop


def _lines(text: str) -> Iterator[Place]:
    """The lines that hold something."""
    at = 0
    for line in text.split("\n"):
        if line.strip():
            yield at, at + len(line)
        at += len(line) + 1


@dataclass(frozen=True, slots=True)
class Named:
    """A place where a text names an outlet, and whether as the one that has the news ("told the Courier")."""

    start: int
    end: int
    reported: bool


def named(other: Outlet, text: str) -> list[Named]:
    """Where a text names this outlet, by its whole name or as "the Courier"."""
    found = []
    for match in _naming(other.name).places(text):
        start, end = match.span("name")
        before, behind = text[max(0, start - BEHIND) : start], text[end : end + BEHIND]
        reported = bool(REPORTED_BEFORE.search(before)) or bool(REPORTED_BEHIND.match(behind))
        found.append(Named(start, end, reported))
    return found


def is_named(other: Outlet, text: str) -> bool:
    """Whether a text names this outlet anywhere."""
    return next(_naming(other.name).places(text), None) is not None


def last_words(names: Iterable[str]) -> frozenset[str]:
    """Words of which one stands in every text that names one of these outlets."""
    several = ((WORD.findall(mark) or WORD.findall(name))[-1:] for name in names for mark in _naming(name).marks)
    return frozenset(chain.from_iterable(several))


def own_words(text: str) -> list[Place]:
    """Where a text speaks of the outlet that it stands in: "this newspaper"."""
    return [match.span() for match in OWN.finditer(text)]


@dataclass(frozen=True, slots=True)
class _Naming:
    """How texts name an outlet. One of `marks` stands in each of these forms: most texts have none of them, which is
    told sooner than that the pattern fits nowhere."""

    pattern: re.Pattern[str]
    marks: tuple[str, ...]

    def places(self, text: str) -> Iterator[re.Match[str]]:
        return self.pattern.finditer(text) if any(mark in text for mark in self.marks) else iter(())


@lru_cache(maxsize=4096)
def _naming(name: str) -> _Naming:
    bare = re.sub(r"^[Tt]he\s", "", DOMAIN_END.sub("", name.strip().removeprefix("www.")))
    words = bare.split()
    if not words or len(bare) < 2:
        return _Naming(re.compile(r"(?!)"), ())
    whole = r"\s".join(map(re.escape, words))
    forms = [whole]
    if len(words) > 1 and words[-1][:1].isupper() and len(words[-1]) > 2:
        forms.append(rf"(?<=[Tt]he\s){re.escape(words[-1])}")
    initials = "".join(word[0] for word in words if word.lower() not in JOINTS)
    short = [initials] if len(initials) > 2 and initials.isupper() else []
    key = canonical(name)
    short += [form.upper() for form, shown in SHOWN.items() if name_key(shown) == key and len(form) <= 4]
    forms += map(re.escape, short)
    return _Naming(re.compile(rf"(?<![\w-])(?P<name>{'|'.join(forms)})(?![\w-])"), (words[-1], *short))
