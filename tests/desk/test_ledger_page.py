"""Sources without a name by how they are described: a row says alike, never the same; counts add up."""

import re
from html import unescape
from pathlib import Path

import pytest

from onrecord import flow
from onrecord.store import Case, unnamed
from onrecord.store.unnamed import Ledger
from tests.desk.sitting import Sitting

SAME = "Those in one row are described alike. They are not known to be the same people"
ONE = "Toll halved\n\nTwo port officials said that the toll would be halved. The pier stays open.\n"
OTHER = "Pier shut\n\nTwo port officials said that the pier was shut. A pilot said that the harbour froze.\n"


@pytest.fixture(scope="module")
def sitting(strait: Path) -> Sitting:
    return Sitting(strait)


@pytest.fixture(scope="module")
def ledger(strait: Path) -> Ledger:
    with Case.open(strait) as case:
        return unnamed.ledger(case)


def words(html: str) -> str:
    """What a reader reads of a page, in one line."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def hrefs(html: str) -> list[str]:
    """Where the headings of the rows lead."""
    return [unescape(each) for each in re.findall(r'<h2 class="plain" dir="auto"><a href="([^"]+)"', html)]


def test_every_row_says_alike_never_the_same_and_they_add_up(sitting: Sitting, ledger: Ledger) -> None:
    told = words(sitting.page("/ledger"))
    assert SAME in told
    assert f"{ledger.fit} attributions to sources without a name, under {len(ledger.rows)} descriptions" in told
    found = [*hrefs(sitting.page("/ledger")), *hrefs(sitting.page("/ledger?start=40"))]
    assert len(set(found)) == min(len(ledger.rows), 80)


def test_a_row_leads_to_all_that_is_said_under_it_by_outlet(sitting: Sitting, ledger: Ledger) -> None:
    row = max(ledger.rows, key=lambda row: row.articles)
    at = next(place for place, each in enumerate(ledger.rows) if each is row)
    html = sitting.page(hrefs(sitting.page(f"/ledger?start={at}"))[0])
    told = words(html)
    assert f"{len(row.entries)} attributions in {row.articles} articles, described alike: not known" in told
    assert html.count('<div class="passage">') == len(row.entries)
    outlet = next(href for href in re.findall(r'<a href="(/ledger/[^"]+#says)"', html) if "outlet=" in href)
    narrow = sitting.page(unescape(outlet))
    assert 0 < narrow.count('<div class="passage">') <= len(row.entries)


def test_the_earliest_is_one_of_this_case_and_what_has_no_date_is_said_to_have_none(tmp_path: Path) -> None:
    undated = "Two port officials said that the {} was shut.\n"
    for name, date in (("a", "15 April 2031"), ("b", "18 April 2031"), ("c", None)):
        head = f"Pier {name} shut\n\n" + (f"{date}\n\n" if date else "")
        (tmp_path / f"{name}.txt").write_text(head + undated.format(f"pier {name}"))
    (tmp_path / "d.txt").write_text("Lock held\n\nA lock keeper in grey said that the lock held.\n")
    with Case.open(tmp_path / "c.case", create=True) as case:
        flow.add(case, [tmp_path])
    sitting = Sitting(tmp_path / "c.case")
    told = words(sitting.page("/ledger"))
    assert "Earliest dated in this case, 15 April 2031" in told
    assert not re.search(r"\bfirst\b", told, re.IGNORECASE)
    assert "said that the lock held date not stated" in told
    assert "Earliest dated of those that fit" in words(sitting.page("/ledger?since=2031"))


def test_rows_are_narrowed_by_kind_outlet_and_words(sitting: Sitting, ledger: Ledger) -> None:
    kinds = [entry.kind for row in ledger.rows for entry in row.entries]
    for kind in ("unnamed person", "unnamed people", "collective"):
        count = kinds.count(kind)  # type: ignore[arg-type]
        assert f"{count} attribution" in words(sitting.page(f"/ledger?kind={kind.replace(' ', '+')}"))
    courier = [e for row in ledger.rows for e in row.entries if e.article.outlet == "The Quenn Courier"]
    assert f"{len(courier)} attributions to" in words(sitting.page("/ledger?outlet=Quenn+Courier"))
    assert "None fits." in words(sitting.page("/ledger?words=zeppelin"))


def test_grounds_stand_in_the_words_of_the_article(sitting: Sitting, ledger: Ledger) -> None:
    row = next(row for row in ledger.rows if row.grounds)
    grounds = next(iter(row.grounds))
    assert f"Not named, or on what terms: {grounds}" in words(sitting.page("/ledger"))


def test_what_is_added_while_the_desk_is_open_is_in_the_ledger(tmp_path: Path) -> None:
    case_path = tmp_path / "c.case"
    with Case.open(case_path, create=True) as case:
        (tmp_path / "one.txt").write_text(ONE)
        flow.add(case, [tmp_path / "one.txt"])
    sitting = Sitting(case_path)
    before = words(sitting.page("/ledger"))
    assert "two officials" in before and "in 1 article" in before
    with Case.open(case_path) as case:
        (tmp_path / "other.txt").write_text(OTHER)
        flow.add(case, [tmp_path / "other.txt"])
    after = words(sitting.page("/ledger"))
    assert "in 2 articles" in after and "pilot" in after


def test_a_description_that_is_gone_is_not_found_in_words(sitting: Sitting) -> None:
    answer = sitting.browser.get("/ledger/nothing")
    assert answer.status_code == 404 and "Nobody in this case is described so" in answer.text


def test_who_says_the_same_words_with_a_name_elsewhere_is_shown_on_demand(tmp_path: Path) -> None:
    said = "said that the toll on the northern ferry would be halved before the winter"
    case_path = tmp_path / "c.case"
    with Case.open(case_path, create=True) as case:
        for name, who in (("one", "Two port officials"), ("other", "Mara Venn")):
            (tmp_path / f"{name}.txt").write_text(f"Toll to be halved, says {name}\n\n{who} {said}.\n")
        flow.add(case, [tmp_path / "one.txt", tmp_path / "other.txt"])
    sitting = Sitting(case_path)
    row = hrefs(sitting.page("/ledger"))[0]
    assert "Look in all other articles for the same words under a name" in words(sitting.page(row))
    told = words(sitting.page(f"{row}?named=1"))
    assert "Mara Venn : date not stated" in told and "nothing follows from it" in told
