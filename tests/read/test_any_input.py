"""Promises that hold for any input whatsoever."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.model import Document, Span
from onrecord.read import read
from tests.read.conftest import raw

NAMES = st.sampled_from(["a.txt", "a.md", "a.html", "a", "2031-06-13.txt"])
# Material that formats and tables react to, so that arbitrary text is not merely arbitrary.
BITS = st.sampled_from(
    [
        "\n",
        "\r\n",
        "\n\n",
        " ",
        "\t",
        "\u00a0",
        "\u2028",
        "# ",
        "> ",
        "- ",
        "1. ",
        "[a](#)",
        "[",
        "](",
        "*",
        "**",
        "`",
        "\\(",
        "<p>",
        "</p>",
        "<br>",
        "<a href=x>",
        "<blockquote>",
        "<!--",
        "&amp;",
        "By Ana Torvald",
        "June 13, 2031",
        "Harbour Herald",
        "|",
        "—",
        "“",
        "”",
        "The original source of this article is ",
        "originally published at ",
        "where this article was originally published",
        "Copyright © ",
        "2031",
        "Related:",
        "Image: ",
        "Tags: ",
        "The bridge was closed, she said.",
        "---",
        "* * *",
    ]
)
TEXTS = st.lists(st.one_of(BITS, st.text(max_size=8)), max_size=40).map("".join)


def check(document: Document) -> None:
    """Spans lie in the text and are this document's; blocks part all of it that is not blank."""
    text = document.text
    text.encode("utf-8")
    at = 0
    for block in document.blocks:
        assert not text[at : block.span.start].strip(), "text outside blocks"
        assert at <= block.span.start, "blocks overlap"
        assert block.span.of(text).strip(), "a blank block"
        at = block.span.end
    assert not text[at:].strip(), "text outside blocks"
    stated = (document.title, document.outlet, document.published, *document.authors, *document.republished_from)
    spans: list[Span] = [one.span for one in stated if one is not None and one.span is not None]
    for span in (*spans, *(link.span for link in document.links), *(block.span for block in document.blocks)):
        assert span.document == document.id and span.end <= len(text)
    for one in stated:
        assert one is None or one.value.strip()


@given(TEXTS, NAMES)
@settings(max_examples=400, deadline=None)
def test_any_text(text: str, name: str) -> None:
    """Whatever the text: a Document or a Problem; places are right; the same again gives the same."""
    result = read(raw(text.encode("utf-8", "replace"), name))
    assert read(raw(text.encode("utf-8", "replace"), name)) == result
    if isinstance(result, Document):
        check(result)


@given(st.binary(max_size=300), NAMES)
@settings(max_examples=300, deadline=None)
def test_any_bytes(data: bytes, name: str) -> None:
    """Whatever the bytes, nothing is raised."""
    result = read(raw(data, name))
    if isinstance(result, Document):
        check(result)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=200))
@settings(max_examples=200, deadline=None)
def test_plain_text_equals_the_decoded_text(text: str) -> None:
    """A text without marks of another format is stored as it is."""
    if any(sign in text for sign in "#[]<\\*\ufeff"):
        return
    result = read(raw(text, "a.txt"))
    if isinstance(result, Document):
        assert result.text == text


PARAGRAPH = 'The minister said the bridge at Orlen was closed on Friday, and "nobody" was hurt in it. ' * 5


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@pytest.mark.parametrize(
    "unit",
    [
        "[",
        "<",
        "*a",
        "![](",
        "> ",
        "` ``",
        "<div>",
        "<!--",
        "(",
        "“",
        "a ",
        "\n",
        " ",
        "By A ",
        "# a\n",
        "- a\n",
        "this article was first published by ",
        "The original source of this article is\n",
        "<b>x",
        "&lt;",
        "x<br>",
        "[a]: b\n",
        "word\n",
        PARAGRAPH,
    ],
)
def test_time_grows_with_the_text(name: str, unit: str) -> None:
    """No text takes long for its size: a generous bound that a quadratic step would break by far."""
    content = (unit * (250_000 // len(unit)))[:250_000] + " end"
    started = time.process_time()
    read(raw(content, name))
    assert time.process_time() - started < 8
