"""Which pieces of an article are not the article: labels, shares, disclaimers, copyright, author notes, other articles.

Only what this article itself shows counts; what many articles have in common is a view over the case.
"""

import re
from collections.abc import Sequence

from onrecord.model import BlockKind
from onrecord.read import english
from onrecord.read.credits import is_credit
from onrecord.read.page import Piece
from onrecord.read.phrases import starting

LABEL = starting(f"{label}\\s{{0,2}}:" for label in english.LABELS)
_OPENING = starting(english.OPENINGS)
_SHORT = starting(english.SHORT_OPENINGS)
_RELATED = starting(english.RELATED)
_CAPTION = starting(english.CAPTION)
_TAIL = starting(english.TAIL)
_BIO = tuple(re.compile(sign.replace(" ", r"\s{1,4}"), re.IGNORECASE) for sign in english.BIO)
_IS = re.compile(r"\s{1,4}(?:is|was|has been|are|writes|works|lives|teaches|covers|hosts)\b")
_NAME = re.compile(r"(?:[^\W\d_][\w.’'-]*\s{1,3}){1,4}(?=(?:is|writes|works|covers|hosts)\b)")
_LOOK = 600  # code points of a piece that tell what it is
_SHORT_LINE = 160
_LABEL_LINE = 200
_CREDIT_LINE = 400
_BIO_PLACE = 0.6  # a note on the author stands in the last part of the pieces
_TAIL_PLACE = 0.5  # and what ends an article has at least half of it before it


def mark(
    text: str, pieces: Sequence[Piece], kinds: Sequence[BlockKind], authors: Sequence[str]
) -> tuple[BlockKind, ...]:
    """The kinds of all pieces, with captions and boilerplate told apart from the article's own paragraphs."""
    marked = [_kind(text, piece, kind) for piece, kind in zip(pieces, kinds, strict=True)]
    _mark_related(text, pieces, marked)
    _mark_tail(text, pieces, marked)
    _mark_author_notes(text, pieces, marked, authors)
    return tuple(marked)


def _kind(text: str, piece: Piece, kind: BlockKind) -> BlockKind:
    """What one piece is by its own words."""
    if kind not in ("paragraph", "heading"):
        return kind
    length = piece.end - piece.start
    words = text[piece.start : min(piece.end, piece.start + _LOOK)]
    if _is_rule(words, length):
        return "boilerplate"
    if _CAPTION.match(words):
        return "caption"
    short = length <= _SHORT_LINE and (_SHORT.match(words) or words.lower() in english.WHOLE)
    label = length <= _LABEL_LINE and LABEL.match(words) and not words.endswith(".")
    credit = length <= _CREDIT_LINE and is_credit(words)
    return "boilerplate" if short or label or credit or _OPENING.match(words) else kind


def _is_rule(words: str, length: int) -> bool:
    """A line of signs only: a row of dashes or stars. Quotation marks, brackets and "..." may belong to a quotation."""
    return length <= 80 and not any(sign.isalnum() or sign in "“”\"'‘’«»…()[]?!$€£%" for sign in words)


def _mark_related(text: str, pieces: Sequence[Piece], kinds: list[BlockKind]) -> None:
    """ "Related:" and the short lines after it, up to the first that is a sentence."""
    inside = False
    for number, piece in enumerate(pieces):
        words = text[piece.start : min(piece.end, piece.start + _LOOK)]
        if kinds[number] not in ("paragraph", "heading"):
            inside = inside and kinds[number] == "boilerplate"
        elif match := _RELATED.match(words):
            kinds[number] = "boilerplate"
            inside = not words[match.end() :].strip()
        elif inside and len(words) <= _SHORT_LINE and not words.endswith((".", "!", "”", '"', ":")):
            kinds[number] = "boilerplate"
        else:
            inside = False


def _mark_author_notes(text: str, pieces: Sequence[Piece], kinds: list[BlockKind], authors: Sequence[str]) -> None:
    """The last paragraphs, as far as they speak of the author: "A. Author is an Orlen-based writer"."""
    open_ones = [number for number, kind in enumerate(kinds) if kind in ("paragraph", "heading")]
    first = int(len(open_ones) * _BIO_PLACE)
    for number in reversed(open_ones[max(first, 1) :]):
        if not _is_author_note(
            text[pieces[number].start : min(pieces[number].end, pieces[number].start + _LOOK)], authors
        ):
            break
        kinds[number] = "boilerplate"


def _is_author_note(words: str, authors: Sequence[str]) -> bool:
    signs = sum(bool(sign.search(words)) for sign in _BIO)
    named = any(words.startswith(author) and _IS.match(words, len(author)) for author in authors)
    return (named and signs >= 1) or (bool(_NAME.match(words)) and signs >= 3)


def _mark_tail(text: str, pieces: Sequence[Piece], kinds: list[BlockKind]) -> None:
    """Everything after a line that ends an article, such as "The original source of this article is".

    A note that a star in the text refers to ("* outlawed in ...") is the outlet's own text wherever it stands.
    """
    sizes = [piece.end - piece.start if kind != "boilerplate" else 0 for piece, kind in zip(pieces, kinds, strict=True)]
    whole, before = sum(sizes), 0
    ended = False
    for number, piece in enumerate(pieces):
        words = text[piece.start : min(piece.end, piece.start + _LOOK)]
        ended = ended or (
            kinds[number] in ("paragraph", "boilerplate") and before >= whole * _TAIL_PLACE and bool(_TAIL.match(words))
        )
        if ended and kinds[number] in ("paragraph", "heading") and not _is_footnote(words):
            kinds[number] = "boilerplate"
        before += sizes[number]


def _is_footnote(words: str) -> bool:
    return words.startswith(("*", "†", "‡")) and any(sign.isalnum() for sign in words)
