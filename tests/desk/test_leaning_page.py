"""What an article leans on: each work and what it means here, both passages beside each other, no verdict."""

import re
from html import unescape
from pathlib import Path

import pytest
from click.testing import CliRunner
from lxml.html import fromstring

from onrecord import flow, leaning
from onrecord.cli.tracing import cites
from onrecord.store import Case, views
from tests.desk import hostile
from tests.desk.sitting import Sitting

CITING = "merrow-watch-restraint-with-live-rounds.md"


@pytest.fixture(scope="module")
def sitting(strait: Path) -> Sitting:
    return Sitting(strait)


def words(html: str) -> str:
    """What a reader reads of a page, in one line."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def of(case: Path, name: str) -> leaning.Leaning:
    with Case.open(case) as opened:
        return leaning.of_article(opened, views.article(opened, name).document.id)


def test_every_work_is_named_with_what_it_means_here(sitting: Sitting, strait: Path) -> None:
    found = of(strait, CITING)
    html = sitting.page(f"/article/{found.document.id}/leaning")
    for each in found.citations:
        if each.cite.citation.again is None:
            assert each.cite.citation.span.of(found.document.text) in words(html)
        if each.cite.article:
            assert f'href="/article/{each.cite.article}"' in html
    assert "not in this case" in words(html) and not re.search(r"\b(true|false|lie)\b", words(html).split("Nothing")[0])


def test_a_work_stands_in_the_sentence_that_cites_it(sitting: Sitting, strait: Path) -> None:
    """ "A statement" alone tells no reader which."""
    found = of(strait, CITING)
    page = fromstring(sitting.page(f"/article/{found.document.id}/leaning"))
    sentences = page.xpath("//*[@class='cited']/p[@class='citing']//q")
    names = [it.text_content() for it in page.xpath("//*[@class='cited']//h3")]
    assert names and len(sentences) == len(names)
    for name, it in zip(names, sentences, strict=True):
        assert name in " ".join(it.text_content().split())
    assert any(len(it.text_content()) > len(name) + 20 for name, it in zip(names, sentences, strict=True))


def test_what_stands_on_a_work_that_is_here_stands_beside_it(sitting: Sitting, strait: Path) -> None:
    found = of(strait, CITING)
    page = fromstring(sitting.page(f"/article/{found.document.id}/leaning"))
    beside = {it.text_content() for it in page.xpath("//div[@class='says']//q")}
    for each in (it for it in found.citations if it.work):
        for said in each.attributed:
            assert " … ".join(" ".join(it.of(found.document.text).split()) for it in said.says.left) in beside
    for href in dict.fromkeys(page.xpath("//main//a/@href")):
        path, _, place = href.partition("#")
        text = sitting.page(path)
        assert not place or f'id="{place}"' in text, href


def test_every_article_has_the_page_and_leads_there(sitting: Sitting, strait: Path) -> None:
    with Case.open(strait) as case:
        identities = [each.id for each in views.briefs(case)]
    for identity in identities:
        told = words(sitting.page(f"/article/{identity}/leaning"))
        assert "What it cites" in told and "Its own sentences beside what it quotes" in told
        assert f'href="/article/{identity}/leaning"' in sitting.page(f"/article/{identity}")
    glossed = [identity for identity in identities if of(strait, identity).glosses]
    assert all("Taken together because" in sitting.page(f"/article/{identity}/leaning") for identity in glossed)
    assert glossed


def test_an_unknown_article_leans_on_nothing(sitting: Sitting) -> None:
    assert sitting.browser.get("/article/nothing/leaning").status_code == 404


def test_hostile_articles_lean_in_words_alone(tmp_path: Path) -> None:
    path = hostile.build(tmp_path)
    trap = Sitting(path)
    with Case.open(path) as case:
        identities = [each.id for each in views.briefs(case)]
    for identity in identities[::4]:
        page = fromstring(trap.page(f"/article/{identity}/leaning"))
        assert not page.xpath("//*[@data-hit or @onload or @onerror or @onmouseover or @style]"), identity


POST = """Ferry board wants longer season

Brine Post, 4 May 2031

OSTREL - The ferry to Carrow Island will sail until the end of November this year, the chairwoman of the ferry board,
Tilda Moss, said on Monday. She would not say when the pier would be mended.
"""
TELLING = """What the islanders were told

Harbour Notes, 6 May 2031

A ferry will sail to Carrow Island until this year's November ends, Tilda Moss told the Brine Post.
"""
PROMISING = """What the islanders hope

Harbour Notes, 7 May 2031

The board will buy a second ferry for Carrow Island and its sick, Tilda Moss told the Brine Post.
"""


def likely(folder: Path, citing: str) -> tuple[Sitting, list[tuple[str, str]]]:
    """The page of a case of two articles, and which of them leans likely on which."""
    articles = folder / "articles"
    articles.mkdir(parents=True)
    (articles / "post.txt").write_text(POST, encoding="utf-8")
    (articles / "notes.txt").write_text(citing, encoding="utf-8")
    with Case.open(folder / "likely.case", create=True) as case:
        flow.add(case, [articles])
    with Case.open(folder / "likely.case") as case:
        several = [leaning.of_article(case, each.id) for each in views.briefs(case)]
    found = [(each.document.id, it.work.id) for each in several for it in each.citations if it.likely and it.work]
    return Sitting(folder / "likely.case"), found


def test_an_article_that_only_what_it_says_tells_is_likely(tmp_path: Path) -> None:
    sitting, ((identity, work),) = likely(tmp_path, TELLING)
    page = fromstring(sitting.page(f"/article/{identity}/leaning"))
    (told, *_) = [it for it in page.xpath("//p[@class='how']") if it.xpath(f'./a[@href="/article/{work}"]')]
    assert "likely, by what is given on its word" in told.text_content() and told.xpath("./a[@class='compare']")


FEW = """What the islanders were told

Harbour Notes, 6 May 2031

The pier “will sail until the end of November”, the Brine Post said.
"""


@pytest.mark.parametrize(
    ("citing", "why"), [(TELLING, "it has in other words what is given"), (FEW, "it has the words")]
)
def test_a_likely_article_is_not_said_to_lack_what_tells_it(tmp_path: Path, citing: str, why: str) -> None:
    sitting, ((identity, work),) = likely(tmp_path, citing)
    told = fromstring(sitting.page(f"/article/{identity}/leaning")).text_content()
    printed = CliRunner().invoke(cites, [str(tmp_path / "likely.case"), identity]).output
    (line,) = [each for each in printed.splitlines() if "Brine Post" in each and "→" in each]
    assert "→ likely, by what is given on its word: " in line
    assert why in line
    assert why in told
    assert "none" not in line.partition("[")[2]
    assert work


def test_another_promise_of_the_same_speaker_makes_no_article_likely(tmp_path: Path) -> None:
    _, found = likely(tmp_path, PROMISING)
    assert found == []
