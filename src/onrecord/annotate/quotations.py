"""Where quotation marks open and close, in running text as untidy as life.

The place of a mark decides before its shape does: a mark behind a blank and before a letter opens, whatever its
curl, because wrong curls, straight marks and lost marks are what real pages have. Works on one paragraph at a time.
"""

import re
from dataclasses import dataclass

DOUBLE = '"“”„‟«»″＂'
OPENING_SINGLE = "‘‚‹`"
CLOSING_SINGLE = "’›'"
STOP = re.compile(r"[,.!?](?=\s)")
MARK = re.compile(f"[{DOUBLE}{OPENING_SINGLE}{CLOSING_SINGLE}]")
DEEPEST = 4  # marks open at once; more is noise, and would cost square time
OPENS_BEHIND = " \t\r\n\v\f\u00a0\u2009\u202f\u200b\u200e\u200f\u202a\u202b\u202d\u202e\u2066\u2067\u2068([{-–—/…:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """A quotation of one paragraph: outer ends take in the marks, inner ends leave them out; code points.

    `closed` is False when the paragraph ended before a closing mark came; then it ends where the paragraph does.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    double: bool
    closed: bool


def _opens(text: str, at: int, start: int, end: int) -> bool:
    behind = text[at - 1] if at > start else " "
    ahead = text[at + 1] if at + 1 < end else " "
    return (behind in OPENS_BEHIND or behind in DOUBLE + OPENING_SINGLE) and not ahead.isspace()


def _closes(text: str, at: int, start: int, end: int) -> bool:
    behind = text[at - 1] if at > start else " "
    ahead = text[at + 1] if at + 1 < end else " "
    return not behind.isspace() and not ahead.isalnum()


def _role(text: str, at: int, within: tuple[int, int], waiting: str) -> str:
    """ "open", "close" or "" for one mark; `waiting` is the mark of its size that is open already, if any."""
    opens, closes = _opens(text, at, *within), _closes(text, at, *within)
    return (
        _double(text, at, opens, closes, waiting) if text[at] in DOUBLE else _single(text, at, opens, closes, waiting)
    )


def _double(text: str, at: int, opens: bool, closes: bool, waiting: str) -> str:
    mark = text[at]
    if mark == '"' and waiting == "“" and text[at - 1].isdigit():
        return ""  # inches
    if waiting and mark == "»" and waiting == "«":
        return "close"  # French marks keep a blank inside
    if opens and (not waiting or not closes):
        return "open"
    if waiting and (closes or not opens):
        return "close"
    return "open" if mark in "“„«" and not waiting else ""


def _single(text: str, at: int, opens: bool, closes: bool, waiting: str) -> str:
    if waiting:
        return "close" if closes and text[at] not in OPENING_SINGLE else ""
    shaped = text[at] in OPENING_SINGLE or (text[at] == "'" and not closes)
    return "open" if shaped and opens and not text[at + 1 : at + 2].isdigit() else ""


def find_quotations(text: str, start: int, end: int) -> tuple[Quotation, ...]:
    """The outermost quotations of one paragraph, in order; single marks count only where a pair is found."""
    stack: list[int] = []
    found: list[Quotation] = []
    for match in MARK.finditer(text, start, end):
        at = match.start()
        double = text[at] in DOUBLE
        waiting = next((i for i in reversed(range(len(stack))) if (text[stack[i]] in DOUBLE) == double), None)
        role = _role(text, at, (start, end), "" if waiting is None else text[stack[waiting]])
        if role == "open":
            nested = waiting is None or text[at] in "“„«"
            if nested and len(stack) < DEEPEST:
                stack.append(at)
        elif role == "close" and waiting is not None:
            opening = stack[waiting]
            del stack[waiting:]
            if opening + 1 < at:
                found.append(_closed(text, opening, at, double))
    unclosed = next((at for at in stack if text[at] in DOUBLE and _is_speech_mark(text, at)), None)
    if unclosed is not None and text[unclosed + 1 : end].strip():
        found.append(_unclosed(text, unclosed, end, [q.start for q in found if q.double and q.start > unclosed]))
    return _outermost(found)


def _unclosed(text: str, opening: int, end: int, later: list[int]) -> Quotation:
    """Runs to the end of the paragraph, or to the first comma or stop when another quotation opens after it."""
    stop = STOP.search(text, opening + 1, min(later)) if later else None
    inner_end = stop.end() if stop else opening + 1 + len(text[opening + 1 : end].rstrip())
    return Quotation(
        start=opening, end=inner_end, inner_start=opening + 1, inner_end=inner_end, double=True, closed=stop is not None
    )


def _closed(text: str, opening: int, at: int, double: bool) -> Quotation:
    inner = text[opening + 1 : at]
    left, right = len(inner) - len(inner.lstrip()), len(inner) - len(inner.rstrip())
    bounds = (opening + 1 + left, at - right) if inner.strip() else (opening + 1, at)
    return Quotation(start=opening, end=at + 1, inner_start=bounds[0], inner_end=bounds[1], double=double, closed=True)


def _is_speech_mark(text: str, at: int) -> bool:
    """False for inches and minutes: a mark right behind a digit."""
    return not (at and text[at - 1].isdigit())


def _outermost(found: list[Quotation]) -> tuple[Quotation, ...]:
    outer: list[Quotation] = []
    for quotation in sorted(found, key=lambda q: (q.start, -q.end)):
        if not outer or quotation.start >= outer[-1].end:
            outer.append(quotation)
    return tuple(outer)
