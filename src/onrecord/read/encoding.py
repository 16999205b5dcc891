"""Bytes to text: byte order marks, UTF-8, a page's declared charset, then the likeliest of the older encodings."""

import codecs
import re
import unicodedata

# The longer marks first: UTF-32's begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"<(?:meta\b[^>]{0,300}?charset|\?xml\b[^>]{0,100}?encoding)\s{0,3}=\s{0,3}[\"']?([\w.:-]{2,40})", re.IGNORECASE
)
# What browsers do: pages that say latin-1 or ASCII mean windows-1252.
_MEANT = {"iso8859-1": "cp1252", "ascii": "cp1252"}
_SAMPLE = 200_000  # bytes that charset-normalizer looks at: enough for letters' habits, and flat in time
_SEEN = 4096  # where a page declares its charset
_STRAY = 20  # one NUL among so many signs is damage; more of them are no text
_LETTERS = 20  # signs that it takes to tell UTF-16 by its zeros
_PROOF = 3  # whole signs of UTF-8 that no other encoding makes by chance
_HIGH = bytes(range(0x80, 0x100))
# No charset of pages: transformations that Python also files under encodings (some of them slow).
_NOT_MEANT = ("idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined")
_WESTERN_SHARE = 0.12  # above this share of non-ASCII bytes a text is hardly in a Western European language
_INSIDE = re.compile(r"(?<=[^\W\d_])[^\x00-\x7f\s](?=[^\W\d_])")  # a sign between two letters
_HALF_WIDTH = re.compile("[\uff61-\uff9f]")


def decode(data: bytes, *, markup: bool = False) -> str | None:
    """The text of these bytes without its byte order mark; None when they are no text (many of them are NUL).

    Undecodable bytes become U+FFFD, only where an encoding is certain, and so does a stray NUL, which no text means:
    each keeps its place, so that what is damaged can be seen. Surrogates never enter the text.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _text(data[len(mark) :].decode(name, "replace"))
    unmarked = wide(data)
    if unmarked:
        return _text(data.decode(unmarked, "replace"))
    if not _stray(data):
        return None
    declared = _declared(data) if markup else None
    return _text(_strict(data, declared) or _undeclared(data))


def wide(data: bytes) -> str | None:
    """The name of UTF-16 without its mark, by the zeros beside Latin letters; None when these bytes are not that."""
    head = data[: _SEEN & ~1]
    half = len(head) // 2
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if half >= _LETTERS and odd * 10 > half * 7 and even * 100 <= half:
        return "utf-16-le"
    if half >= _LETTERS and even * 10 > half * 7 and odd * 100 <= half:
        return "utf-16-be"
    return None


def _stray(data: bytes) -> bool:
    """True when the zeros are few and scattered: all at even or all at odd places they are another encoding."""
    zeros = data.count(0)
    even = data[0::2].count(0)
    return zeros * _STRAY <= len(data) and (zeros < 3 or 0 < even < zeros)


def _text(decoded: str) -> str | None:
    return None if decoded.count("\0") * _STRAY > len(decoded) else decoded.replace("\0", "\ufffd")


def _declared(data: bytes) -> str | None:
    """The charset that the page's own markup declares, under Python's name; None when it declares none we know."""
    match = _DECLARED.search(data[:_SEEN])
    if match is None:
        return None
    try:
        info = codecs.lookup(match[1].decode("ascii"))
    except (LookupError, UnicodeDecodeError):
        return None
    # A declaration that we could read as ASCII bytes cannot be true when it says UTF-16.
    if not info._is_text_encoding or info.name.startswith(("utf-16", "utf-32", "utf-7")) or info.name in _NOT_MEANT:
        return None
    return _MEANT.get(info.name, info.name)


def _strict(data: bytes, name: str | None) -> str | None:
    """The text, None when the bytes are not in that encoding."""
    if name is None:
        return None
    try:
        text = data.decode(name)
        text.encode("utf-8")  # some codecs (raw_unicode_escape and its kin) can produce surrogates
    except (UnicodeError, ValueError, LookupError):
        return None
    return text


def _undeclared(data: bytes) -> str:
    text = _strict(data, "utf-8")
    if text is None:
        text = _damaged_utf8(data)
    if text is None:
        text = _western(data)
    return _guessed(data) if text is None else text


def _damaged_utf8(data: bytes) -> str | None:
    """UTF-8 with broken bytes or a cut-off end; None when more than half of its non-ASCII signs are broken.

    Bytes of the older encodings hardly ever form a whole sign of UTF-8, so a few whole ones are proof enough.
    """
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = sum(sign > "\x7f" for sign in text) - broken
    return text if whole >= max(_PROOF, broken) else None


def _western(data: bytes) -> str | None:
    """windows-1252, the usual case, when the result looks like it: few marks, and none of them odd inside a word.

    charset-normalizer alone often calls such a text windows-1250 or Mac Roman: a curly quote or two say too little.
    """
    text = _strict(data, "cp1252")
    sample = data[:_SAMPLE]
    if text is None or _high_share(sample) > _WESTERN_SHARE:
        return None
    return None if any(_odd(match) for match in _INSIDE.finditer(text[:_SAMPLE])) else text


def _high_share(sample: bytes) -> float:
    """How many of the bytes are not ASCII, 0 to 1."""
    return (len(sample) - len(sample.translate(None, _HIGH))) / len(sample)


def _odd(match: re.Match[str]) -> bool:
    """True for a sign that never stands between two letters: in such a text the bytes mean something else."""
    sign = match[0]
    return sign not in "’‘–—…­·«»“”€" and not unicodedata.category(sign).startswith("L")


def _guessed(data: bytes) -> str:
    """What charset-normalizer takes it for; windows-1252 with U+FFFD when even that gives up."""
    from charset_normalizer import from_bytes  # noqa: PLC0415  (heavy, seldom needed)

    best = from_bytes(data[:_SAMPLE]).best()
    text = _strict(data, best.encoding) if best is not None else None
    if text is not None and len(_HALF_WIDTH.findall(text)) * 3 > len(text):  # what KOI8-R looks like in Japanese bytes
        text = _strict(data, "koi8-r")
    return data.decode("cp1252", "replace") if text is None else text
