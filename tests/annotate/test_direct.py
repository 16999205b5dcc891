"""Quotation marks of all styles, whole and broken: (source, cue, content, kind) of sentences that quote directly."""

import pytest

from tests.articles import around, loosely, rows

SAID = ("Mira Tolland", "said")

MARKS = [
    pytest.param('"The quay is closed until Friday,"', id="straight"),
    pytest.param("“The quay is closed until Friday,”", id="curly"),
    pytest.param("„The quay is closed until Friday,“", id="German"),
    pytest.param("«The quay is closed until Friday,»", id="French"),
    pytest.param("« The quay is closed until Friday, »", id="French with spaces"),
    pytest.param("«\u00a0The quay is closed until Friday,\u00a0»", id="French with hard spaces"),
    pytest.param("»The quay is closed until Friday,«", id="German guillemets"),
    pytest.param("‘The quay is closed until Friday,’", id="single curly"),
    pytest.param("'The quay is closed until Friday,'", id="single straight"),
    pytest.param("“The quay is closed until Friday,“", id="closed with an opening mark"),
    pytest.param("”The quay is closed until Friday,”", id="opened with a closing mark"),
    pytest.param('"The quay is closed until Friday,”', id="straight, then curly"),
    pytest.param('“The quay is closed until Friday,"', id="curly, then straight"),
    pytest.param("“The notice on the ‘Old Quay’ was torn down,”", id="nested single marks"),
    pytest.param("'The notice on the \"Old Quay\" was torn down,'", id="double inside single marks"),
    pytest.param('"It’s the gulls’ quay now,"', id="apostrophes inside"),
    pytest.param("“The plank was 12' 6\" long and nobody measured it,”", id="feet and inches inside"),
]


@pytest.mark.parametrize("quoted", MARKS)
def test_marks_of_every_style_hold_what_was_said(quoted: str) -> None:
    assert rows(around(f"{quoted} Mira Tolland said.")) == [(*SAID, " ".join(quoted.split()), "direct")]


PLACES = [
    pytest.param(
        "“The quay,” Mira Tolland said, “is closed until Friday.”",
        (*SAID, "“The quay,” / “is closed until Friday.”", "direct"),
        id="split in two",
    ),
    pytest.param(
        "“The quay is closed,” Mira Tolland said. “Nobody may land there.”",
        (*SAID, "“The quay is closed,” / “Nobody may land there.”", "direct"),
        id="goes on in the next sentence",
    ),
    pytest.param(
        "“The quay is closed,” said Mira Tolland.",
        (*SAID, "“The quay is closed,”", "direct"),
        id="inverted",
    ),
    pytest.param(
        "“The quay is closed,” said Mira Tolland, the harbour minister.",
        ("Mira Tolland, the harbour minister", "said", "“The quay is closed,”", "direct"),
        id="inverted, with an apposition",
    ),
    pytest.param(
        "“The quay is shut,” said the minister, “and it stays shut.”",
        ("the minister", "said", "“The quay is shut,” / “and it stays shut.”", "direct"),
        id="inverted and split",
    ),
    pytest.param(
        "“Is the quay closed?” asked Joren Hask.",
        ("Joren Hask", "asked", "“Is the quay closed?”", "direct"),
        id="a question",
    ),
    pytest.param(
        "“Run for the northern gate!” he said.",
        ("he", "said", "“Run for the northern gate!”", "direct"),
        id="an exclamation",
    ),
    pytest.param(
        "Mira Tolland said: “The quay is closed.”",
        (*SAID, "“The quay is closed.”", "direct"),
        id="behind a colon",
    ),
    pytest.param(
        "Mira Tolland put it plainly: “The quay is closed.”",
        ("Mira Tolland", "put it plainly", "“The quay is closed.”", "direct"),
        id="behind a colon without a known cue",
    ),
    pytest.param(
        "Mira Tolland wrote in her diary: ‘Rain again, and the planks are gone.’",
        ("Mira Tolland", "wrote in her diary", "‘Rain again, and the planks are gone.’", "direct"),
        id="single marks behind a colon",
    ),
    pytest.param(
        "“The planks are rotten,” Mira Tolland told the Evening Lantern on Tuesday. “Nobody should walk there.”",
        ("Mira Tolland", "told", "“The planks are rotten,” / “Nobody should walk there.”", "direct"),
        id="told somebody",
    ),
    pytest.param(
        'The statement read: "We regret the closing of the quay."',
        ("The statement", "read", '"We regret the closing of the quay."', "direct"),
        id="a statement speaks",
    ),
    pytest.param(
        "“They catch pilots,” the guild said in a note of May 3.",
        ("the guild", "said", "“They catch pilots,”", "direct"),
        id="a place and a day behind the cue",
    ),
    pytest.param(
        "“Nobody should walk there after dark, not even the pilots.”",
        ("", "", "“Nobody should walk there after dark, not even the pilots.”", "direct"),
        id="nobody beside it",
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), PLACES)
def test_who_says_a_quotation(sentence: str, expected: tuple[str, str, str, str]) -> None:
    assert loosely(rows(around(sentence))) == loosely([expected])


BROKEN = [
    pytest.param(
        "Mira Tolland said: “The quay is closed.",
        "“The quay is closed.",
        id="no closing mark before the paragraph ends",
    ),
    pytest.param(
        "“The quay is closed until Friday, Mira Tolland said. “Nobody may land there.”",
        "“The quay is closed until Friday, / “Nobody may land there.”",
        id="no closing mark before the next quotation",
    ),
    pytest.param(
        "Mira Tolland said: “The quay was closed in the spring.\n\n“The cranes were sold in the summer.\n\n"
        "“Nothing is left of it now.”",
        "“The quay was closed in the spring. / “The cranes were sold in the summer. / “Nothing is left of it now.”",
        id="paragraphs, a mark opening each",
    ),
    pytest.param(
        'Mira Tolland said: "The quay was closed in the spring.\n\n"The cranes were sold in the summer."',
        '"The quay was closed in the spring. / "The cranes were sold in the summer."',
        id="paragraphs, straight marks",
    ),
]


@pytest.mark.parametrize(("text", "content"), BROKEN)
def test_a_quotation_without_its_closing_mark_ends_where_it_must(text: str, content: str) -> None:
    assert loosely(rows(around(text))) == loosely([(*SAID, content, "direct")])


NO_QUOTATION = [
    pytest.param("Rock ’n’ roll came to the Orvale docks in the '90s.", id="apostrophes"),
    pytest.param("The mast was 12' 6\" long and the crew's cabin 9' wide.", id="feet and inches"),
    pytest.param("The dockers' union met the pilots' guild at six o'clock.", id="possessives"),
    pytest.param("The “Grey Heron” left at noon.", id="a name between marks"),
]


@pytest.mark.parametrize("sentence", NO_QUOTATION)
def test_marks_that_quote_nobody(sentence: str) -> None:
    assert rows(around(sentence)) == []
