"""Who has a text from whom: the picture and the tree say the same; all families are listed; a case may be large."""

import re
import time
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from lxml.html import HtmlElement, fromstring

from onrecord import descending, flow
from onrecord.descent import Edge, Lineage
from onrecord.desk import lanes, stemma
from onrecord.desk.actions import Actions
from onrecord.desk.stemma import Stemma
from onrecord.store import Case, views
from onrecord.store.answers import Brief
from onrecord.telling.descent import rows
from tests.desk.sitting import Sitting

FERRY, LAW = "nw-0415-ferry.txt", "the-strait-and-the-law.md"


@pytest.fixture(scope="module")
def sitting(strait: Path) -> Sitting:
    return Sitting(strait)


@pytest.fixture(scope="module")
def ids(strait: Path) -> dict[str, str]:
    with Case.open(strait) as case:
        return {Path(brief.address).name: brief.id for brief in views.briefs(case)}


@pytest.fixture(scope="module")
def family(strait: Path, ids: dict[str, str]) -> descending.Family:
    with Case.open(strait) as case:
        return descending.of_article(case, ids[FERRY])


def words(html: str | HtmlElement) -> str:
    """What a reader reads, in one line."""
    text = unescape(re.sub(r"<[^>]+>", " ", html)) if isinstance(html, str) else html.text_content()
    return " ".join(text.split())


def test_an_article_tells_with_how_many_it_shares_text_and_leads_there(sitting: Sitting, ids: dict[str, str]) -> None:
    html = sitting.page(f"/article/{ids[FERRY]}")
    assert re.search(r"It shares text with \d+ articles: who has it from whom", words(html))
    assert f'href="/article/{ids[FERRY]}/lineage"' in html
    alone = next(identity for identity in ids.values() if "shares text" not in sitting.page(f"/article/{identity}"))
    assert "shares no passage with another article of this case; none found by this version" in words(
        sitting.page(f"/article/{alone}/lineage")
    )


def test_every_article_of_the_family_has_a_row_and_every_tie_a_compare_link(
    sitting: Sitting, ids: dict[str, str], family: descending.Family
) -> None:
    found = fromstring(sitting.page(f"/article/{ids[FERRY]}/lineage"))
    listed = found.xpath("//ol[@class='tree']/li")
    assert len(listed) == len(family.articles)
    hrefs = found.xpath("//ol[@class='tree']//a[@class='compare']/@href")
    assert {f"/compare/{edge.parent}/{edge.child}" for edge in family.lineage.edges} <= set(hrefs)
    assert all(sitting.browser.get(href).status_code == 200 for href in hrefs)
    (here,) = [it for it in listed if it.get("aria-current")]
    assert "this article" in words(here) and "earliest in this case" in words(here)
    assert not re.search(r"\bfirst\b", words(found.get_element_by_id("main")), re.IGNORECASE)


def test_the_picture_has_a_mark_for_each_article_and_a_line_for_each_tie(
    sitting: Sitting, ids: dict[str, str], family: descending.Family
) -> None:
    html = sitting.page(f"/article/{ids[FERRY]}/lineage")
    found = fromstring(html)
    (drawn,) = found.xpath("//*[@class='stemma']/svg")
    assert drawn.get("aria-hidden") == "true"
    marks = drawn.xpath(".//circle[@class='one' or @class='earliest']")
    assert len(marks) == len(family.articles)
    told = rows(family.articles, family.lineage)
    ties = drawn.xpath(".//line[@class='copied' or @class='version' or @class='unclear']")
    assert len(ties) == sum(row.edge is not None or row.other is not None for row in told)
    assert all(it.get("marker-end") for it in ties if it.get("class") != "unclear")
    assert not any(it.get("marker-end") for it in ties if it.get("class") == "unclear")
    assert "style=" not in html


def test_two_beside_each_other_are_told_as_in_their_family(strait: Path, family: descending.Family) -> None:
    with Case.open(strait) as case:
        for copy in family.lineage.copies[::5]:
            found = descending.compare(case, copy.right.document, copy.left.document)
            assert (found.way, found.why) == (copy.direction, copy.why)


def test_all_families_are_listed_and_the_overview_leads_there(sitting: Sitting) -> None:
    assert 'href="/families"' in sitting.page("/")
    told = words(sitting.page("/families"))
    assert re.search(r"\d+ articles in 1 family", told) and "earliest dated in this case" in told
    assert "No two articles" not in told


def test_a_case_in_which_nothing_is_shared_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Plums ripen\n\nFew gardens had so much fruit, said Joss Tarrant.\n")
    with Case.open(tmp_path / "c.case", create=True) as case:
        flow.add(case, [tmp_path / "a.txt"])
    alone = Sitting(tmp_path / "c.case")
    assert "No two articles of this case share a passage; none found by this version." in words(alone.page("/families"))
    assert 'href="/families"' not in alone.page("/")


def test_an_unknown_article_has_no_lineage(sitting: Sitting) -> None:
    assert sitting.browser.get("/article/nothing/lineage").status_code == 404


def test_a_list_beyond_its_end_says_so(sitting: Sitting, ids: dict[str, str]) -> None:
    assert "No article stands here" in words(sitting.page(f"/article/{ids[FERRY]}/lineage?start=900"))
    assert sitting.browser.get("/families?start=900").status_code == 200


def brief(number: int, outlet: str | None, published: str | None) -> Brief:
    return Brief(
        id=f"{number:020}", address=f"{number}", title=f"Title {number}", outlet=outlet, published=published,
        superseded_by=None,
    )  # fmt: skip


def drawn(articles: list[Brief], edges: list[Edge], here: int = 0) -> Stemma:
    family = descending.Family(
        articles={each.id: each for each in articles}, lineage=Lineage(edges=tuple(edges), copies=(), roots=())
    )
    return stemma.stemma(family, rows(family.articles, family.lineage), articles[here].id)


def edge(parent: Brief, child: Brief) -> Edge:
    return Edge(parent=parent.id, child=child.id, kind="copied", copies=(), score=1.0, why=())


def hub(size: int, outlets: int) -> tuple[list[Brief], list[Edge]]:
    """A wire story and its copies over a month."""
    wire = brief(0, "Tidewire", "2031-05-01")
    copies = [
        brief(at, f"Paper {at % outlets}", f"2031-05-{at % 30 + 1:02}" if at % 9 else None) for at in range(1, size)
    ]
    return [wire, *copies], [edge(wire, each) for each in copies]


@pytest.mark.parametrize(("size", "outlets"), [(2, 1), (3, 2), (12, 12), (30, 5), (300, 60), (300, 1), (1500, 700)])
def test_a_picture_holds_every_article_inside_its_edges(size: int, outlets: int) -> None:
    found = drawn(*hub(size, outlets))
    assert sum(mark.count for mark in found.marks) == size
    assert all(0 < mark.x < 100 and mark.radius < mark.y < found.height - mark.radius + 9 for mark in found.marks)
    assert len({mark.x for mark in found.marks}) == len(found.marks)
    assert len(found.lanes) <= lanes.LANES + 2 and len(found.marks) <= 2 + len(found.lanes) * (lanes.STRETCHES + 1)
    assert found.folded is (size > stemma.SINGLE)
    assert sum(mark.here for mark in found.marks) == 1 and sum(mark.earliest for mark in found.marks) == 1
    assert [tick.x for tick in found.ticks] == sorted(tick.x for tick in found.ticks)


def test_time_goes_from_left_to_right_and_the_undated_stand_last() -> None:
    articles = [
        brief(0, "A", "2031-05-02"), brief(1, "B", None), brief(2, "B", "2030-12"), brief(3, "A", "2031-05-01"),
    ]  # fmt: skip
    found = drawn(articles, [edge(articles[0], articles[1])])
    order = sorted(found.marks, key=lambda mark: mark.x)
    assert [mark.words.split("”")[0] for mark in order] == [f"“Title {at}" for at in (2, 3, 0, 1)]
    assert found.ticks[-1].words == "undated"


def test_two_spellings_of_one_outlet_have_one_line() -> None:
    articles = [brief(0, "The Orvale Post", "2031-05-02"), brief(1, "Orvale Post", "2031-05-03")]
    assert len(drawn(articles, [edge(*articles)]).lanes) == 1


def test_no_line_runs_through_a_mark_that_it_does_not_concern() -> None:
    articles = [brief(at, f"Paper {at}", f"2031-05-{at + 1:02}") for at in range(3)]
    found = drawn(articles, [edge(articles[0], articles[2])])
    one, between, other = found.marks
    straight = one.y + (other.y - one.y) * (between.x - one.x) / (other.x - one.x)
    assert abs(between.y - straight) > between.radius


def test_a_family_is_worked_out_once_and_anew_when_the_case_has_changed(strait: Path, tmp_path: Path) -> None:
    path = tmp_path / "c.case"
    path.write_bytes(strait.read_bytes())
    asked = list[str]()

    def counting(given: Actions) -> Actions:
        def lineage(identity: str) -> descending.Family:
            asked.append(identity)
            with Case.open(path) as case:
                return descending.of_article(case, identity)

        return replace(given, lineage=lineage)

    sitting = Sitting(path, counting)
    with Case.open(path) as case:
        ids = {Path(each.address).name: each.id for each in views.briefs(case)}
    for name in (FERRY, LAW, FERRY):
        sitting.page(f"/article/{ids[name]}/lineage")
    assert len(asked) == 1
    sitting.send(
        "/judge",
        article=ids[FERRY],
        page="article",
        kind="article",
        field="outlet",
        verdict="instead",
        value="Tidewire",
    )
    assert "Tidewire" in sitting.page(f"/article/{ids[LAW]}/lineage")
    assert len(asked) == 2


def test_a_large_family_is_drawn_at_once(tmp_path: Path) -> None:
    articles, edges = hub(300, 60)
    start = time.perf_counter()
    for _ in range(5):
        drawn(articles, edges)
    assert (time.perf_counter() - start) / 5 < 0.3
