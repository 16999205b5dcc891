"""Which citations of an article name the same work, and which attributions stand on a citation."""

import pytest

from onrecord.annotate import annotate
from onrecord.model import Citation, Records
from tests.articles import around


def read(text: str) -> tuple[str, Records]:
    document = around(text)
    return document.text, annotate(document)


def again(text: str) -> list[tuple[str, str | None]]:
    """The words of each citation, and those of the first of the same work."""
    whole, records = read(text)
    words = {each.id: each.span.of(whole) for each in records.citations}
    return [(words[each.id], words[each.again] if each.again else None) for each in records.citations]


REPEATED = [
    pytest.param(
        "A report by the Quay Board found that planks were gone. The report said that nobody looked.",
        [("A report by the Quay Board", None), ("The report", "A report by the Quay Board")],
        id="the noun alone",
    ),
    pytest.param(
        "The film “Grey Water” shows the quay. Critics liked it. The 2012 memo said so. The documentary shows planks.",
        [("The film “Grey Water”", None), ("The 2012 memo", None), ("The documentary", "The film “Grey Water”")],
        id="a noun of the same family",
    ),
    pytest.param(
        "Joren Hask told the Orvale Courier that it rained. He told the Courier that it was late.",
        [("the Orvale Courier", None), ("the Courier", "the Orvale Courier")],
        id="an outlet by its last word",
    ),
    pytest.param(
        "The 2022 Planks in Harbours Report is out. The PIH Report says that planks are gone.",
        [("The 2022 Planks in Harbours Report", None), ("The PIH Report", "The 2022 Planks in Harbours Report")],
        id="initials of a title",
    ),
    pytest.param(
        "According to a leaked memo, the quay was closed. Later, the board denied it. That document says more.",
        [("a leaked memo", None), ("That document", "a leaked memo")],
        id="a word for anything written",
    ),
]


@pytest.mark.parametrize(("text", "expected"), REPEATED)
def test_the_same_work_again_leads_to_its_first_citation(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert again(text) == expected


APART = [
    pytest.param(
        "A report by the Quay Board found it. A report by the Boat Guild denied it. The report said that it rained.",
        "The report",
        id="two that fit",
    ),
    pytest.param("The 2012 report said so. The 2014 report said that it rained.", "The 2014 report", id="another year"),
    pytest.param("A Reuters report said so. A second report said that it rained.", "A second report", id="indefinite"),
    pytest.param("Joren Hask told Reuters so. He told the Orvale Herald more.", "the Orvale Herald", id="another name"),
]


@pytest.mark.parametrize(("text", "words"), APART)
def test_another_work_or_an_unclear_one_leads_nowhere(text: str, words: str) -> None:
    assert (words, None) in again(text)


def test_where_two_works_fit_the_reason_says_so() -> None:
    text = "A report by the Quay Board found it. A report by the Boat Guild denied it. The report said that it rained."
    _, records = read(text)
    assert records.citations[-1].why.endswith("it is unclear which is meant: 2 were named before")


def test_the_paper_is_no_agency() -> None:
    text = "Joren Hask told Reuters so. He told the Orvale Herald more. The paper said that it rained."
    assert again(text)[-1] == ("The paper", "the Orvale Herald")


def leaning(text: str) -> dict[str, set[str]]:
    """The words of each citation with the contents of the attributions that stand on it."""
    whole, records = read(text)
    contents = {each.id: " ".join(span.of(whole) for span in each.content) for each in records.attributions}
    return {each.span.of(whole): {contents[one] for one in each.leaning} for each in records.citations}


def test_what_a_work_says_stands_on_it() -> None:
    found = leaning("According to a leaked memo, the quay was closed.")
    assert found["a leaked memo"] == {"the quay was closed"}


def test_what_somebody_tells_an_outlet_or_says_in_a_statement_stands_on_that() -> None:
    assert any("closed" in each for each in leaning("Joren Hask told Reuters that the quay was closed.")["Reuters"])
    found = leaning("“The quay is closed,” Joren Hask said in a statement.")
    assert any("closed" in each for each in found["a statement"])


def test_what_stands_inside_stands_on_it_too() -> None:
    whole, records = read("The Orvale Courier reported that Joren Hask said that the quay was closed.")
    (courier,) = records.citations
    outer = [each for each in records.attributions if each.via is None]
    inner = [each for each in records.attributions if each.via is not None]
    assert outer and inner, whole
    assert set(courier.leaning) == {each.id for each in (*outer, *inner)}


def test_leaning_and_again_are_of_this_article() -> None:
    _, records = read("The report said that Joren Hask told Reuters that it rained. The report says more.")
    attributions = {each.id for each in records.attributions}
    known: dict[str, Citation] = {each.id: each for each in records.citations}
    for each in records.citations:
        assert set(each.leaning) <= attributions
        assert each.again is None or known[each.again].again is None


def test_words_behind_the_noun_tell_two_works_apart() -> None:
    text = "The council adopted a resolution on planks. It debated for hours. The resolution on nets says more."
    assert again(text)[-1] == ("The resolution", None)
    text = "The council adopted a resolution on planks. It debated for hours. The resolution on planks says more."
    assert again(text)[-1] == ("The resolution", "a resolution")


def test_a_strategy_with_a_name_is_known_again_without_it() -> None:
    found = again("The U.S. Strategy to Mend Planks is out. It took years. This strategy will be hard, they said.")
    assert found == [
        ("The U.S. Strategy to Mend Planks", None),
        ("This strategy", "The U.S. Strategy to Mend Planks"),
    ]
