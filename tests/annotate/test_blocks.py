"""Quotations that fill paragraphs: set apart by the markup, or only introduced by a colon."""

import pytest

from onrecord.annotate import annotate
from tests.articles import SETTING, around, article, rows, speakers, words

LEAD = "The harbour office also writes:"
QUOTED = "The quay is not safe for carts. Two planks broke in one week, and a mule was hurt."
BLOCK = ("The harbour office", "also writes", QUOTED, "block")

AUTHOR_RESUMES = [
    pytest.param("I have walked the quay every day this month, and the planks hold.", id="in the first person"),
    pytest.param("The harbour office took three weeks to notice, and the gulls did not.", id="about the source"),
    pytest.param("This statement came late in the evening of a long day.", id="about the quotation"),
    pytest.param("Carts that are “not safe” were there all week.", id="in words quoted from it"),
]


@pytest.mark.parametrize("following", AUTHOR_RESUMES)
def test_a_block_without_marks_ends_where_the_author_is_heard_again(following: str) -> None:
    document = around(f"{LEAD}\n\n{QUOTED}\n\n{following}")
    found = annotate(document).attributions
    assert rows(document)[0] == BLOCK
    assert found[0].doubtful == ()


def test_a_block_whose_end_is_unclear_leaves_the_next_paragraph_to_nobody() -> None:
    following = "Carts were seen on the northern road late in the evening. A boy led the first of them."
    document = around(f"{LEAD}\n\n{QUOTED}\n\n{following}")
    records = annotate(document)
    assert rows(document) == [BLOCK]
    assert words(document, records.attributions[0].doubtful) == following
    voices = {words(document, [sentence.span]): sentence.voice for sentence in records.sentences}
    assert voices["Carts were seen on the northern road late in the evening."] == "unclear"
    assert voices["A boy led the first of them."] == "unclear"
    assert voices["The quay is not safe for carts."] == "attributed"
    assert voices[SETTING] == "own"


def test_a_colon_before_a_paragraph_in_marks_introduces_a_quotation() -> None:
    document = around(f"{LEAD}\n\n“{QUOTED}”\n\nCarts were seen on the northern road.")
    assert rows(document) == [("The harbour office", "also writes", f"“{QUOTED}”", "direct")]


TITLE = "The planks of Orvale"
TAIL = "Carts were seen on the northern road late in the evening. A boy led the first of them."
HTML = f"""<html><head><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1><p>{SETTING}</p>
<p>The harbour office wrote to the crews:</p>
<blockquote><p>The quay is not safe for carts.</p><p>Two planks broke in one week.</p></blockquote>
<p>{TAIL}</p></article></body></html>"""
MARKDOWN = f"""# {TITLE}

{SETTING}

The harbour office wrote to the crews:

> The quay is not safe for carts.
>
> Two planks broke in one week.

{TAIL}
"""


@pytest.mark.parametrize(("text", "name"), [(HTML, "a.html"), (MARKDOWN, "a.md")])
def test_a_block_that_the_markup_sets_apart_has_a_certain_end(text: str, name: str) -> None:
    document = article(text, name)
    content = "The quay is not safe for carts. / Two planks broke in one week."
    assert rows(document) == [("The harbour office", "wrote", content, "block")]
    assert annotate(document).attributions[0].doubtful == ()


ALTERED = [
    pytest.param("“We [the crews] waited for days,” Mira Tolland said.", [("bracket", "[the crews]")], id="bracket"),
    pytest.param("“We waited … for days,” Mira Tolland said.", [("ellipsis", "…")], id="ellipsis"),
    pytest.param("“We waited ... for days,” Mira Tolland said.", [("ellipsis", "...")], id="three dots"),
    pytest.param("“We waited . . . for days,” Mira Tolland said.", [("ellipsis", ". . .")], id="three dots apart"),
    pytest.param(
        "“They waited … [too long] for it,” Mira Tolland said.",
        [("ellipsis", "…"), ("bracket", "[too long]")],
        id="two of them",
    ),
    pytest.param("“We waited” ... “for days on the ice,” Mira Tolland said.", [("splice", "” ... “")], id="splice"),
    pytest.param("“We waited for days,” Mira Tolland said.", [], id="none"),
    pytest.param("Mira Tolland said the crews [all three] waited … for days.", [], id="the author's own marks"),
]


@pytest.mark.parametrize(("sentence", "expected"), ALTERED)
def test_the_quoters_marks_inside_quoted_words(sentence: str, expected: list[tuple[str, str]]) -> None:
    document = around(sentence)
    (found,) = annotate(document).attributions
    assert [(change.kind, change.span.of(document.text)) for change in found.alterations] == expected


def test_in_a_block_every_bracket_is_the_quoters() -> None:
    document = around(f"{LEAD}\n\nThe quay [of Orvale] is … not safe for carts.\n\nI have seen it.")
    (found,) = annotate(document).attributions
    assert [change.kind for change in found.alterations] == ["bracket", "ellipsis"]


def test_a_mark_that_nobody_closes_holds_its_first_sentence() -> None:
    """Behind it the author may be heard again: the rest is doubtful, and its sentences are unclear."""
    document = around("Mira Tolland said “no. The sun shone on the quay. The market was full.")
    records = annotate(document)
    (found,) = records.attributions
    assert words(document, found.content) == "“no."
    assert words(document, found.doubtful) == "The sun shone on the quay. The market was full."
    assert [s.voice for s in records.sentences if words(document, [s.span]).startswith("The market was")] == ["unclear"]


TRANSCRIPT = """Remarks by Secretary Anna K. Varga at the harbour

SECRETARY VARGA: Thank you very much. The quay will open on Monday.

It was closed for three weeks.

QUESTION: Is the ferry safe?

SECRETARY VARGA: The harbour office told me that the planks were changed.
"""


def test_in_a_transcript_the_label_speaks_until_the_next_one() -> None:
    document = article(TRANSCRIPT)
    assert rows(document) == [
        (
            "SECRETARY VARGA",
            ":",
            "Thank you very much. The quay will open on Monday. / It was closed for three weeks.",
            "block",
        ),
        ("QUESTION", ":", "Is the ferry safe?", "block"),
        ("SECRETARY VARGA", ":", "The harbour office told me that the planks were changed.", "block"),
        ("The harbour office", "told", "that the planks were changed", "indirect"),
    ]
    assert [name for name, _ in speakers(document)][:3] == ["Anna K. Varga", "QUESTION", "Anna K. Varga"]


def test_one_label_makes_no_transcript() -> None:
    document = around("NOTICE: The quay is closed on Mondays.\n\nNobody walked there all week, in rain or sun.")
    assert rows(document) == []


def test_a_statement_that_is_announced_is_that_persons() -> None:
    document = around(
        "The harbour chief, Capt. Mira Tolland, issued the following statement on the planks:\n\n"
        "“The planks will be changed on Monday. Nobody was hurt.”"
    )
    assert rows(document) == [
        (
            "The harbour chief, Capt. Mira Tolland",
            "issued",
            "“The planks will be changed on Monday. Nobody was hurt.”",
            "direct",
        )
    ]
    assert [name for name, _ in speakers(document)] == ["Mira Tolland"]
