"""What kind of file a name and the first bytes speak of."""

import re
from pathlib import PurePath
from typing import Literal

from onrecord.read.encoding import wide

Kind = Literal["text", "markdown", "html"]

_READ: dict[str, Kind] = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
}
_INSTEAD = "save the article as text (.txt), Markdown (.md) or HTML (.html) and add that"
BINARY = f"the file holds binary data, or text of an encoding that was not made out: {_INSTEAD}, in UTF-8"
# Kinds that people keep articles in and this version does not read, by suffix or by their first bytes.
_OTHER = {
    "a PDF": (".pdf",),
    "a word processor's document": (".doc", ".docx", ".odt", ".rtf", ".pages"),
    "an e-book": (".epub", ".mobi", ".azw3"),
    "an image": (".jpg", ".jpeg", ".png", ".gif", ".webp", ".tif", ".tiff", ".bmp", ".svg", ".heic"),
    "a sound or a film": (".mp3", ".mp4", ".wav", ".ogg", ".m4a", ".mov", ".avi", ".mkv", ".webm"),
    "an archive": (".zip", ".gz", ".tar", ".7z", ".rar", ".xz", ".bz2", ".zst", ".warc", ".mhtml", ".mht", ".wacz"),
    "a table": (".csv", ".tsv", ".xls", ".xlsx", ".ods"),
    "a database": (".sqlite", ".sqlite3", ".db"),
}
_FIRST_BYTES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zipped document or archive"),
    (b"\xd0\xcf\x11\xe0", "a word processor's document"),
    (b"{\\rtf", "a word processor's document"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"\x1f\x8b", "an archive"),
    (b"SQLite format 3", "a database"),
)
_SUFFIX = re.compile(r"\.(?=[a-z0-9]*[a-z])[a-z0-9]{1,8}")
_HTML = re.compile(
    r"\s{0,1000}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--[^>]{0,2000}-->\s{0,100})?<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE,
)
_TAGS = re.compile(r"</(?:p|div|a|h[1-6]|li|article|span|blockquote|b|i|em|strong)>", re.IGNORECASE)
_OURS = b'<meta name="generator" content="onrecord">'  # as export/templates/report.html has it
_HEAD = 2048  # where a page says what made it


def suffix(name: str) -> str:
    """The suffix in lower case; "" where what follows the last dot is none ("talk.with A. Author", "x.2031")."""
    ending = PurePath(name).suffix.lower()
    return ending if _SUFFIX.fullmatch(ending) else ""


def of_name(name: str) -> Kind | None:
    """The kind that a name states, None when it states none or one that we do not read."""
    return _READ.get(suffix(name))


def refused(name: str, data: bytes) -> str | None:
    """Why a file is not read at all and what to do instead; None when it may be read."""
    for first, kind in _FIRST_BYTES:
        if data.startswith(first):
            return f"the file is {kind}, which this version does not read: {_INSTEAD}"
    if ours(data):
        return "this is a report that onrecord wrote, no article: add the articles that it was made from"
    ending = suffix(name)
    for kind, endings in _OTHER.items():
        if ending in endings:
            return f"the file is {kind} ({ending}), which this version does not read: {_INSTEAD}"
    if ending and ending not in _READ:
        return f"files of the kind {ending} are not read by this version: {_INSTEAD}"
    return BINARY if binary(data) else None


def ours(data: bytes) -> bool:
    """True for a report that onrecord itself wrote: reading it would count every article twice."""
    return _OURS in data[:_HEAD]


def binary(data: bytes) -> bool:
    """True when a tenth of the first bytes are control characters that no text holds."""
    head = data[:4096]
    if data.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")) or wide(data):
        return False
    controls = sum(byte < 9 or 13 < byte < 27 or 27 < byte < 32 for byte in head)
    return controls * 10 > len(head)


def looks_like_html(text: str) -> bool:
    """True when a text file is really a web page: it opens as one, or closes several of a page's elements."""
    return bool(_HTML.match(text)) or (text.lstrip()[:1] == "<" and len(_TAGS.findall(text[:20_000])) >= 2)
