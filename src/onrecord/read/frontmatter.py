"""Front matter: what a text file states of its article between two lines of dashes, before the text begins.

Only lines of a key and its value are understood, and lists of values. Anything else leaves the text as it is: better to
show too much than to hide an article's words.
"""

import json
import re
from collections.abc import Iterator, Mapping
from unicodedata import category

from onrecord.read.dates import from_markup
from onrecord.read.markup import absolute
from onrecord.read.page import Markup

_OPENING = re.compile(r"---[ \t]*(?:\r\n|\r|\n)")
_LINE = re.compile(r"([^\r\n]*)(?:\r\n|\r|\n|$)")
_CLOSING = re.compile(r"(?:---|\.\.\.)[ \t]*")
_KEY = re.compile(r"([A-Za-z][\w.-]{0,60})[ \t]*:(?:[ \t]+(.*))?")
_ITEM = re.compile(r"[ \t]*-(?:[ \t]+(.*))?")
_FOLDED = re.compile(r"[>|][+-]?")
_INDENTED = re.compile(r"[ \t]+(\S.*)")
_PART = re.compile(r"""\s*(?:("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*|([^,"'\[\]{}][^,\[\]{}]*|))(?:,|$)""")
_REMARK = re.compile(r"(?:^|(?<=[ \t]))#.*$")
_NO_PLAIN = re.compile(r"[\[\]{}&*!|>%@`]|[-?:](?:\s|$)")
_PAIR = re.compile(r"[\w.-]+:(?:\s|$)")
_NONE = frozenset(["~", "null", "none"])
_LINKED = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]+)\]\]")  # as note programs link a name: [[Name]], [[page|Name]]
_BY = re.compile(r"by:?\s+", re.IGNORECASE)
_MOST_LINES = 200
_LONGEST_LINE = 2000
_LONGEST = 300

# Keys in small letters, "-" as "_"; the better ones first. One of them must be there.
_TITLES = ("title", "headline")
_AUTHORS = ("authors", "author", "byline", "creator", "by")
_OUTLETS = ("outlet", "publication", "publisher", "newspaper", "site_name", "sitename", "site", "website")
_DATES = (
    "published",
    "date_published",
    "datepublished",
    "publication_date",
    "published_at",
    "publishdate",
    "publish_date",
    "pubdate",
    "date",
)
_ADDRESSES = ("canonical", "canonical_url", "canonicalurl", "url", "link", "source_url", "source", "permalink")
_KNOWN = frozenset((*_TITLES, *_AUTHORS, *_OUTLETS, *_DATES, *_ADDRESSES))

_Stated = dict[str, tuple[str, ...]]


def taken(text: str) -> tuple[Markup, str] | None:
    """What the front matter states, and the text behind it; None where there is none that is understood."""
    opening = _OPENING.match(text)
    lines, end = _lines(text, opening.end()) if opening else ([], None)
    stated = _parsed(lines) if end is not None else None
    if stated is None or end is None or not _KNOWN & stated.keys():
        return None
    return _markup(stated), text[end:]


def _lines(text: str, start: int) -> tuple[list[str], int | None]:
    """The lines up to the closing one, and where the text goes on; None where no line closes it."""
    lines: list[str] = []
    while start < len(text) and len(lines) <= _MOST_LINES:
        line = _LINE.match(text, start)
        if line is None or len(line[1]) > _LONGEST_LINE:
            break
        start = line.end()
        if _CLOSING.fullmatch(line[1]):
            return lines, start
        lines.append(line[1])
    return lines, None


def _parsed(lines: list[str]) -> _Stated | None:
    """The keys and their values; None where a line is something else."""
    stated: _Stated = {}
    waiting = [line for line in lines if line.strip() and not line.lstrip().startswith("#")]
    while waiting:
        key = _KEY.fullmatch(waiting.pop(0))
        if key is None:
            return None
        name, value = key[1].lower().replace("-", "_"), (key[2] or "").strip()
        values = _values(value, waiting)
        if values is None or name in stated:
            return None
        stated[name] = values
    return stated


def _values(value: str, waiting: list[str]) -> tuple[str, ...] | None:
    """The values of a key: those on its line, or on the lines below it, which are taken from what waits."""
    if _FOLDED.fullmatch(value):
        return (" ".join(_below(waiting, _INDENTED)),)
    if value.startswith("["):
        return _inline(value)
    if _REMARK.sub("", value):
        scalar = _scalar(value)
        return None if scalar is None else (scalar,)
    items = [None if _PAIR.match(item) else _scalar(item) for item in _below(waiting, _ITEM)]
    return tuple(item for item in items if item) if None not in items else None


def _below(waiting: list[str], shape: re.Pattern[str]) -> Iterator[str]:
    """What stands on the next lines of this shape."""
    while waiting and (line := shape.fullmatch(waiting[0])):
        waiting.pop(0)
        yield line[1] or ""


def _inline(value: str) -> tuple[str, ...] | None:
    """A list on one line: [Ana Torvald, "Lind, Bo"]; None where it is no such list."""
    linked = _LINKED.fullmatch(value)
    inner = _REMARK.sub("", value).strip()
    if linked or not inner.endswith("]"):
        return (linked[1],) if linked else None
    inner, here, found = inner[1:-1].strip(), 0, list[str]()
    while here < len(inner):
        part = _PART.match(inner, here)
        item = _scalar(part[1] or part[2]) if part and part.end() > here else None
        if part is None or item is None:
            return None
        found.append(item)
        here = part.end()
    return tuple(filter(None, found))


def _scalar(value: str) -> str | None:
    """A value in quotation marks or plain; None where it is something else."""
    value = value.strip()
    if value[:1] == '"':
        return _quoted(value)
    if value[:1] == "'":
        single = re.fullmatch(r"'((?:[^']|'')*)'(?:\s+#.*)?", value)
        return single[1].replace("''", "'") if single else None
    value = _REMARK.sub("", value).strip()
    if _NO_PLAIN.match(value):
        return None
    return "" if value.lower() in _NONE else value


def _quoted(value: str) -> str | None:
    try:
        found, end = json.JSONDecoder().raw_decode(value)
    except ValueError:
        return None
    return found if isinstance(found, str) and not _REMARK.sub("", value[end:]).strip() else None


def _markup(stated: Mapping[str, tuple[str, ...]]) -> Markup:
    authors = next((found for name in _AUTHORS if (found := _names(stated.get(name, ())))), ())
    addresses = (absolute(value) for name in _ADDRESSES for value in stated.get(name, ()))
    dates = (from_markup(value) for name in _DATES for value in stated.get(name, ()))
    return Markup(
        title=_first(stated, _TITLES),
        outlet=next((name for key in _OUTLETS for name in _names(stated.get(key, ()))), None),
        authors=authors,
        published=next(filter(None, dates), None),
        address=next(filter(None, addresses), None),
    )


def _first(stated: Mapping[str, tuple[str, ...]], names: tuple[str, ...]) -> str | None:
    """The first value of these keys that is no longer than a statement is."""
    return next((flat for name in names for value in stated.get(name, ()) if (flat := _flat(value))), None)


def _names(values: tuple[str, ...]) -> tuple[str, ...]:
    """The names among values; an address on the web is nobody's name."""
    flat = (_BY.sub("", _flat(value), count=1) if _BY.match(value) else _flat(value) for value in values)
    return tuple(dict.fromkeys(name for name in flat if name and "://" not in name))


def _flat(value: str) -> str:
    """A value on one line, "" where it is too long to be a statement, or holds what no text does."""
    flat = " ".join(_LINKED.sub(r"\1", value).split())
    return flat if len(flat) <= _LONGEST and not any(category(sign) in ("Cc", "Cs") for sign in flat) else ""
