"""The works that are cited and not in the case: most needed first, with the sentences that cite them."""

import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from lxml.html import fromstring

from onrecord import citing, flow
from onrecord.desk.actions import Actions
from onrecord.model import Span
from onrecord.provenance import Missing
from onrecord.store import Case, views
from tests.desk.sitting import Sitting


@pytest.fixture(scope="module")
def sitting(strait: Path) -> Sitting:
    return Sitting(strait)


def words(html: str) -> str:
    """What a reader reads of a page, in one line."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def test_works_are_listed_most_needed_first_with_their_sentences(sitting: Sitting, strait: Path) -> None:
    with Case.open(strait) as case:
        every = citing.wanted(case)
    html = sitting.page("/wanted")
    page = fromstring(html)
    assert [it.text_content() for it in page.xpath("//ol//h2")] == [each.name for each in every[:40]]
    assert f"{len(every)} works that articles lean on" in words(html)
    counts = [int(it.text_content()) for it in page.xpath("//p[@class='count']/b")]
    assert counts == [len(each.attributions) for each in every[:40] if each.attributions]
    for href in page.xpath("//ul[@class='citing']//a/@href"):
        path, _, place = href.partition("#")
        assert f'id="{place}"' in sitting.page(path), href


def test_the_overview_leads_there_only_when_anything_is_cited(sitting: Sitting, tmp_path: Path) -> None:
    assert 'href="/wanted"' in sitting.page("/")
    (tmp_path / "a.txt").write_text("Plums ripen\n\nFew gardens had so much fruit, said Joss Tarrant.\n")
    with Case.open(tmp_path / "c.case", create=True) as case:
        flow.add(case, [tmp_path / "a.txt"])
    alone = Sitting(tmp_path / "c.case")
    assert 'href="/wanted"' not in alone.page("/") and 'href="/trace"' in alone.page("/")
    assert "No work is cited that is not in the case; none found by this version." in words(alone.page("/wanted"))


def test_an_article_tells_what_it_leans_on(sitting: Sitting, strait: Path) -> None:
    with Case.open(strait) as case:
        article = max(views.articles(case), key=lambda it: len(it.citations))
    page = fromstring(sitting.page(f"/article/{article.document.id}"))
    (leaning,) = page.find_class("leaning")
    first = next(each for each in article.citations if each.again is None)
    assert first.span.of(article.document.text) in leaning.text_content()
    for href in leaning.xpath(".//li/a/@href"):
        assert page.get_element_by_id(href.removeprefix("#")) is not None


def test_an_attribution_finds_its_work_on_whichever_page_and_hostile_names_stay_words(strait: Path) -> None:
    with Case.open(strait) as case:
        document = next(iter(views.briefs(case))).id

    def work(at: int) -> Missing:
        return Missing(
            name=f"<i data-hit>{at}</i> {'w' * 400}",
            kind="report",
            outlet="\u202eevil",
            author="“👩‍👩‍👧‍👦”",
            published="2031-04",
            url="javascript:hit(1)" if at % 2 else "https://example.org/x",
            attributions=(f"{at:016x}",),
            documents=(document,),
            spans=tuple(Span(document, start, start + 4) for start in range(60)),
        )

    made = tuple(map(work, range(100)))

    def inventing(given: Actions) -> Actions:
        return replace(given, wanted=lambda: made)

    sitting = Sitting(strait, inventing)
    html = sitting.page(f"/wanted?standing={77:016x}")
    page = fromstring(html)
    assert not page.xpath("//*[@data-hit]") and not page.xpath("//a[starts-with(@href, 'javascript')]")
    assert page.get_element_by_id("asked").xpath(".//h2")[0].text_content().startswith("<i data-hit>77")
    assert len(page.xpath("//ol[@class='missing-works']/li")) == 40
    assert "beyond the end" in words(sitting.page("/wanted?start=900"))
    assert "asked" not in re.findall(r'id="(asked)"', sitting.page("/wanted?standing=nothing"))
