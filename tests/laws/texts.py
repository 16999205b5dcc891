"""Arbitrary texts, and texts built from what the rules react to."""

import re
from itertools import pairwise

from hypothesis import strategies as st

from onrecord.model import Block, By, Document, Span, Stated, document_id, sha256

MARKS = ['"', "“", "”", "„", "‘", "’", "'", "«", "»", "‹", "›", "`", "′", "″", "(", ")", "[", "]", "…", "...", ". . ."]
STOPS = [". ", ", ", ": ", "; ", "? ", "! ", " — ", "–", "-", " / ", ".", ",", ":"]
SPEECH = [
    *(
        " said ",
        " said that ",
        " says",
        "told ",
        "told her that ",
        " according to ",
        "According to ",
        " accused ",
        " of ",
    ),
    *(" asked", " asked whether ", ", adding that ", " and said that ", " noted.", " also writes:", "claims:", " per "),
    *("It was reported that ", " is believed to ", "'s claim that ", " called for ", " has also ", "in the words of "),
]
PEOPLE = [
    *("Mira Tolland", "Tolland", "Joren Hask", "Captain Hask", "the minister", "The Harbour Board", "PSA", "(PSA)"),
    *("he", "She", " they ", "I ", "we ", "It ", "who ", "officials", "A senior official", "Dr. ", "U.S. ", "of the "),
    *(
        "Mira Tolland and Joren Hask",
        ", the harbour minister,",
        " of Orvale",
        "'s",
        "’s spokesman ",
        "the Orvale Courier",
    ),
]
WORDS = [
    *(
        "the quay",
        " was closed",
        " and ",
        " but ",
        " while ",
        " on Monday",
        " in a statement",
        " which ",
        " that ",
        "war",
    ),
    *("the planks were rotten", " 12' 6\" ", " 3.5 ", "a", " ", "  "),
]
BREAKS = ["\n", "\n\n", "\r\n", "\r\n\r\n", "\t", "\u2028", "\u2029", "\u0085", "\v", "\f"]
ODD = [
    *(
        "😀",
        "👩‍🚀",
        "e\u0301",
        "\u0301",
        "\u202e",
        "\u200f",
        "\u200b",
        "\u200d",
        "\ufeff",
        "\u00ad",
        "\u00a0",
        "\u3000",
        "İ",
        "ß",
    ),
    *("ﬁ", "Ⅷ", "²", "𝕳", "漢字", "עברית", "ǅ", "\ue000", "\U0010ffff", "<p>", "> ", "# ", "- ", "* ", "|", "&amp;"),
]
LONG = ["x" * 300, "Ab" * 200, "'" * 50, "“" * 30, "said " * 40, "-" * 80]

FRAGMENTS = st.one_of(
    *(st.sampled_from(several) for several in (MARKS, STOPS, SPEECH, PEOPLE, WORDS, BREAKS, ODD)),
    st.sampled_from(LONG),
)
CHARACTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
BUILT = st.lists(st.one_of(FRAGMENTS, FRAGMENTS, FRAGMENTS, st.text(CHARACTERS, max_size=6)), max_size=60).map("".join)

SOURCE = st.sampled_from(
    [
        *("Mira Tolland", "Tolland", "Captain Joren Hask", "the minister", "she", "they", "I", "Officials", "The PSA"),
        *("Mira Tolland, the harbour minister,", "Tolland's aide", "The Harbour Board (HB)", "two officials", "It"),
    ]
)
CUE = st.sampled_from(
    ["said", "said that", "told reporters that", "has claimed that", "noted", "asks whether", "says:"]
)
CLAUSE = st.sampled_from(
    [
        *("the quay was closed", "the planks “were rotten”", "nobody [of them] had paid", "it was … gone", "war came"),
        *("they lied", "Joren Hask had told her that the buoys moved", "according to pilots the cranes were sold"),
    ]
)
OPEN, CLOSE = st.sampled_from(["“", '"', "«", "‘", "'", "„", ""]), st.sampled_from(["”", '"', "»", "’", "'", "“", ""])
SAYING = st.one_of(
    st.builds("{} {} {}.".format, SOURCE, CUE, CLAUSE),
    st.builds("{}{},{} {} said.".format, OPEN, CLAUSE, CLOSE, SOURCE),
    st.builds("{}{},{} said {}.".format, OPEN, CLAUSE, CLOSE, SOURCE),
    st.builds("{}{},{} {} said, “{}.”".format, OPEN, CLAUSE, CLOSE, SOURCE, CLAUSE),
    st.builds("According to {}, {}.".format, SOURCE, CLAUSE),
    st.builds("{}, {} noted.".format, CLAUSE, SOURCE),
    st.builds("{}{}.{}".format, OPEN, CLAUSE, CLOSE),
    st.builds("{} also writes:\n\n{}.\n\n{} was seen.".format, SOURCE, CLAUSE, SOURCE),
    st.builds("It was reported that {}, {} adding that {}.".format, CLAUSE, SOURCE, CLAUSE),
    st.builds("{} accused {} of war, but {} said {}.".format, SOURCE, SOURCE, SOURCE, CLAUSE),
    st.sampled_from(["The ferry left at noon.", "Joren Hask met Mira Tolland.", "It rained."]),
)
GAP = st.sampled_from([" ", " ", "\n\n", "\n\n", "\n", "\r\n\r\n", "", "\u00a0"])
ARTICLE = st.lists(st.builds("{}{}".format, SAYING, GAP), min_size=1, max_size=8).map("".join)


@st.composite
def spoilt(draw: st.DrawFn) -> str:
    """An article with a few of its characters lost or other material put between them."""
    text = draw(ARTICLE)
    for _ in range(draw(st.integers(0, 5))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(st.one_of(FRAGMENTS, st.just(""))) + text[at + draw(st.integers(0, 3)) :]
    return text


TEXTS = st.one_of(spoilt(), spoilt(), spoilt(), BUILT, st.text(CHARACTERS, max_size=300))
NAMES = st.sampled_from(["a.txt", "a.md", "a.html", "a"])
KINDS = st.sampled_from(["title", "byline", "heading", "paragraph", "quote", "caption", "boilerplate"])
READ = By(stage="read", version=1)


def _without_blanks(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The range as a reader would give it; None when it is blank."""
    words = text[start:end]
    left = len(words) - len(words.lstrip())
    return (start + left, start + len(words.rstrip())) if words.strip() else None


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Documents as readers make them, but that blocks are of any kind and cut at any place besides blank lines."""
    text = draw(TEXTS.filter(bool))
    cuts = {0, len(text)} | {match.end() for match in re.finditer(r"\n\n", text)}
    cuts |= draw(st.sets(st.integers(0, len(text)), max_size=2))
    kinds = st.one_of(st.just("paragraph"), KINDS)
    own = document_id("in/a.txt", text)
    blocks = tuple(
        Block(kind=draw(kinds), span=Span(own, *bare))
        for start, end in pairwise(sorted(cuts))
        if (bare := _without_blanks(text, start, end)) is not None
    )
    authors = draw(st.sampled_from([(), ("Mira Tolland",), ("Mira Tolland", "Joren Hask")]))
    return Document(
        id=own,
        address="in/a.txt",
        text=text,
        raw_sha256=sha256(text),
        captured="2031-07-01T00:00:00Z",
        by=READ,
        authors=tuple(Stated(value=author, found_in="markup") for author in authors),
        language=draw(st.sampled_from(["en", "en", "en", None, "de"])),
        blocks=blocks,
    )
