"""Glosses, and whether an article says what is attributed to it, as objects for other programs."""

from collections.abc import Iterable
from typing import Any

from onrecord.glossing import Gloss
from onrecord.model import Span
from onrecord.saying import SaysSo

Json = dict[str, Any]


def gloss(found: Gloss, text: str) -> Json:
    """One gloss: where the sentence stands, where the quoted words, and what these have not."""
    return {
        "type": "gloss",
        **_place(found.span, text),
        "quoted": _places(found.quoted, text),
        "missing": [{"kind": each.kind, **_place(each.span, text)} for each in found.missing],
        "score": found.score,
        "why": found.why,
    }


def says_so(found: SaysSo, text: str, cited: str) -> Json:
    """Whether an article says so: both passages, and what differs; where it is not found, the nearest passage."""
    return {
        "found": found.found,
        "left": _places(found.left, text),
        "right": _places(found.right, cited),
        "near": _places(found.near, cited),
        "differences": [
            {"what": each.what, "left": _places(each.left, text), "right": _places(each.right, cited)}
            for each in found.differences
        ],
    }


def _places(spans: Iterable[Span], text: str) -> list[Json]:
    return [_place(each, text) for each in spans]


def _place(span: Span, text: str) -> Json:
    return {"document": span.document, "start": span.start, "end": span.end, "exact": span.of(text)}
