"""Works: when two citations mean one, and which article of a case a citation means."""

import pytest

from onrecord.folding import name_key
from onrecord.model import Work
from onrecord.works import Shelved, bare, earliest, identity, meant, quoted_titles


def key(work: Work, words: str = "the report") -> str | None:
    """What the work is known by."""
    found = identity(work, words, name_key)
    return found.key if found else None


def test_two_forms_of_one_address_are_one_work() -> None:
    one, other = (Work(kind="report", url=url) for url in ("https://www.a.example/x/", "http://a.example/x#top"))
    assert key(one) == key(other) is not None


def test_a_title_is_one_work_whatever_its_marks_and_capitals() -> None:
    assert key(Work(kind="book", title="Salt and Rope")) == key(Work(kind="other", title="“salt and rope”"))


@pytest.mark.parametrize(
    "other",
    [
        Work(kind="report", author="Audit Office", published="2031"),
        Work(kind="report", author="Harbour Board", published="2030"),
        Work(kind="report", author="Audit Office"),
    ],
)
def test_another_maker_or_year_is_another_work(other: Work) -> None:
    assert key(Work(kind="report", author="Audit Office", published="2030")) != key(other)


def test_an_audit_and_a_survey_of_one_body_and_year_are_two() -> None:
    work = Work(kind="report", author="Audit Office", published="2030")
    assert key(work, "the 2030 audit by the Audit Office") != key(work, "the 2030 survey by the Audit Office")
    assert key(work, "the 2030 audit by the Audit Office") == key(work, "the Audit Office's 2030 audit")


@pytest.mark.parametrize(
    "work", [Work(kind="memo"), Work(kind="memo", published="2012"), Work(kind="report", title="Report")]
)
def test_a_memo_is_told_from_nothing(work: Work) -> None:
    assert key(work, "a memo") is None


HERALD, LATER, TRIBUNE = (
    Shelved(id=identity_, address=f"https://{identity_}.example/1", title=title, outlet=outlet, published=day)
    for identity_, title, outlet, day in (
        ("a", "Gate opened by hand", "The Veldra Herald", "2031-05-03"),
        ("b", "Gate: what the board knew", "The Veldra Herald", "2031-05-09"),
        ("c", "Gate opened by hand", "The Lower Tribune", "2031-05-04"),
    )
)
ALL = (HERALD, LATER, TRIBUNE)


def found(work: Work) -> list[str]:
    """The ids of the articles that a citation may mean."""
    return [each.id for each in meant(work, ALL, name_key)[0]]


def test_an_address_goes_before_everything() -> None:
    assert found(Work(kind="article", url="http://www.b.example/1/", outlet="The Lower Tribune")) == ["b"]


def test_a_title_means_its_article_and_the_outlet_tells_two_of_one_title_apart() -> None:
    assert found(Work(kind="article", title="gate opened by hand")) == ["a", "c"]
    assert found(Work(kind="article", title="Gate opened by hand", outlet="Lower Tribune")) == ["c"]


def test_an_outlet_means_its_articles_and_a_date_fewer_of_them() -> None:
    assert found(Work(kind="outlet", outlet="Veldra Herald")) == ["a", "b"]
    assert found(Work(kind="outlet", outlet="Veldra Herald", published="2031-05-09")) == ["b"]
    assert found(Work(kind="outlet", outlet="Northern Echo")) == []


def test_what_an_article_cites_is_not_later_than_the_article() -> None:
    assert earliest(ALL, "2031-05-05") == HERALD
    assert earliest([LATER], "2031-05-05") is None
    assert earliest([], None) is None


@pytest.mark.parametrize("address", ["", "notes/one.txt", "mailto:a@b.example", "javascript:alert(1)"])
def test_what_leads_nowhere_outside_is_no_address(address: str) -> None:
    assert bare(address) == ""


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("as “Salt and Rope: Ferrick in Debt” puts it", ["Salt and Rope: Ferrick in Debt"]),
        ("the podcast ‘The Lamps of Ferrick’, it says", ["The Lamps of Ferrick"]),
        ("“We know nothing,” he said", []),
        ("he called it “a lie”", []),
        ("“The gate was opened by hand.”", []),
        ("", []),
    ],
)
def test_a_title_in_quotation_marks_is_told_from_words_that_are_quoted(text: str, titles: list[str]) -> None:
    assert quoted_titles(text) == titles


def test_the_owners_of_something_are_no_title() -> None:
    assert quoted_titles('"The Ports\' ledger was lost on Monday," she said.') == []
    assert quoted_titles('In "The Lost Ledger" she says so.') == ["The Lost Ledger"]


def test_a_page_and_the_authors_of_a_work_are_the_work() -> None:
    survey = Work(kind="poll", author="Ports Board", published="2029")
    known = {
        getattr(identity(survey, words, name_key), "key", None)
        for words in (
            "the 2029 survey by the Ports Board",
            "page 7 of the 2029 survey by the Ports Board",
            "the authors of the 2029 survey by the Ports Board",
        )
    }
    assert len(known) == 1
