"""Four times the text takes about four times the time, whatever the text is made of.

HYPOTHESIS_PROFILE=thorough compares 100,000 and 200,000 code points instead of 10,000 and 40,000.
"""

import os
import time

import pytest

from onrecord.annotate import annotate
from onrecord.annotate.quotations import find_quotations
from onrecord.model import Block, By, Document, Span, document_id, sha256

THOROUGH = os.environ.get("HYPOTHESIS_PROFILE") == "thorough"
SHORT, LONG = (100_000, 200_000) if THOROUGH else (10_000, 40_000)  # code points
PROPORTION = 1.5 * LONG / SHORT  # square time would give the square of LONG / SHORT
TOO_SHORT = 0.03  # seconds: less is not measured
SENTENCE = "The harbour lay under fog and Mira Tolland said that the “old quay” was closed, according to Joren Hask. "
TEXTS = {
    "one paragraph": SENTENCE,
    "paragraphs": SENTENCE + "\n\n",
    "opening marks": "“",
    "opening marks with blanks": "“ ",
    "single marks": "'",
    "single marks with words": "'a ",
    "straight marks": '" ',
    "paragraphs that open with a mark": "“The quay was closed.\n\n",
    "quotations alone": "“The quay was closed for good.” ",
    "quotations alone, a paragraph each": "“The quay was closed for good.”\n\n",
    "said": "said ",
    "He said": "He said ",
    "He said.": "He said. ",
    "said that": "Mira said that ",
    "colons": "Mira Tolland said:\n\n",
    "one long word": "x",
    "one long name": "Xx",
    "capitals": "Mira ",
    "a name and another": "Mira Tolland, ",
    "he": "He said it was war. ",
    "joined": "and said and ",
    "commas": ",",
    "commas with blanks": ", ",
    "brackets": "[",
    "brackets with words": "([a ",
    "stops": ".",
    "stops with blanks": ". ",
    "dots and marks": "…” ",
    "initials": "A. ",
    "according to": "according to ",
    "adverbs": "ly ",
    "times": "Monday ",
    "possessives": "'s ",
    "blanks": " ",
    "line ends": "a\n",
    "of": "Mira of ",
    "acronyms": "Port Safety Agency (PSA) ",
    "roles": "minister Mira Tolland, the minister, said ",
}


def document(text: str) -> Document:
    """An article with a paragraph a blank line, as the reader would make it."""
    own = document_id("in/a.txt", text)
    blocks, at = [], 0
    for part in text.split("\n\n"):
        if part.strip():
            blocks.append(Block(kind="paragraph", span=Span(own, at, at + len(part.rstrip()))))
        at += len(part) + 2
    return Document(
        id=own,
        address="in/a.txt",
        text=text,
        raw_sha256=sha256(text),
        captured="2031-07-01T00:00:00Z",
        by=By(stage="read", version=1),
        language="en",
        blocks=tuple(blocks),
    )


def seconds(text: str) -> float:
    """The processor time that annotate takes: other programs on this machine play no part."""
    made = document(text)
    start = time.process_time()
    annotate(made)
    return time.process_time() - start


@pytest.mark.parametrize("piece", TEXTS.values(), ids=TEXTS.keys())
def test_annotate_takes_time_in_proportion(piece: str) -> None:
    text = piece * (LONG // len(piece))
    taste = seconds(text[: SHORT // 4])
    assert taste < 5, f"{taste:.1f} s for {SHORT // 4} code points"  # square time is not waited for
    for _ in range(3):  # a busy machine may spoil one measurement, not three
        short, long = seconds(text[:SHORT]), seconds(text)
        if long < PROPORTION * max(short, TOO_SHORT):
            break
    else:
        pytest.fail(f"{short:.2f} s for {SHORT} code points, {long:.2f} s for {LONG}")


def named(people: int, line: str) -> str:
    """A line for each of many people, none of whom has another's first name."""
    firsts = ("Ka" + "".join("bdfgklmnrs"[int(digit)] + "a" for digit in str(each)) for each in range(people))
    return "".join(line.format(first=first) + "\n\n" for first in firsts)


@pytest.mark.parametrize(
    "line",
    [
        "{first} Berg, a baker, said that the port was open. He denied it. Berg said no.",
        "Captain {first} T{first} said that the port was open. T{first} denied it. The captain said no.",
    ],
    ids=["one surname", "surnames apart"],
)
def test_many_names_take_time_in_proportion(line: str) -> None:
    few, many = (SHORT // 100, LONG // 100)
    for _ in range(3):
        short, long = seconds(named(few, line)), seconds(named(many, line))
        if long < PROPORTION * max(short, TOO_SHORT):
            break
    else:
        pytest.fail(f"{short:.2f} s for {few} people, {long:.2f} s for {many}")


@pytest.mark.parametrize("piece", ["“", "'a ", '"a', "“a” ", "‘“’”"])
def test_quotations_take_time_in_proportion(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    start = time.process_time()
    find_quotations(text, 0, len(text))
    assert time.process_time() - start < 10
