"""Where spans of units lie in the text, to the code point."""

import re
from collections.abc import Sequence

from onrecord.annotate.tagger.roles import CONTENT
from onrecord.annotate.tagger.spans import Found
from onrecord.annotate.tagger.words import Range, Words

REACH = 4  # code points on either side of a content in which its quotation marks are looked for
_OPENED = re.compile(r"(?:[\"“‘]|''|``)[\"“'‘]*$")
_CLOSED = re.compile(r"[.,]?(?:''|[\"”])['’]?|[.,][’'](?:''|[\"”])?")


def places(words: Words, spans: Sequence[Found]) -> dict[Found, Range]:
    """The code points of disjoint spans in order, which stay disjoint and inside their range of the text."""
    found: dict[Found, Range] = {}
    starts = [int(words.spans[span.begin, 0]) for span in spans] + [len(words.text)]
    last = 0
    for span, following in zip(spans, starts[1:], strict=True):
        start, end = words.ranges[words.home[span.begin]]
        found[span] = place(words, span, (max(start, last), min(end, following)))
        last = found[span][1]
    return found


def place(words: Words, span: Found, within: Range) -> Range:
    """The code points of a span; a content takes in the quotation marks around it, and the stop before a closing one,
    as far as they lie `within`."""
    start, end = int(words.spans[span.begin, 0]), int(words.spans[span.end - 1, 1])
    if span.role != CONTENT:
        return start, end
    opened = _OPENED.search(words.text[max(within[0], start - REACH) : start])
    closed = _CLOSED.match(words.text[end : min(within[1], end + REACH)])
    return start - (len(opened.group()) if opened else 0), end + (closed.end() if closed else 0)
