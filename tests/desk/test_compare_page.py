"""Two articles beside each other: what only one has, who has it from whom and why, what became of who said what."""

import re
from html import unescape
from pathlib import Path

import pytest
from lxml.html import HtmlElement, fromstring

from onrecord import flow
from onrecord.store import Case, views
from tests.desk.sitting import Sitting

WIRE = (
    "Ferry stops in Orvale\n\nTidewire\n\n14 April 2031\n\nORVALE (Tidewire) - The night ferry allegedly ran aground"
    " off the northern pier, said Mara Venn, the harbour master.\n\nAt least 12 people were taken off by the pilot boat"
    " before dawn, she said.\n\nThe line has run since the old bridge fell, and carries the milk of both shores.\n"
)
PAPER = (
    "Night ferry aground\n\nThe Orvale Post\n\n15 April 2031\n\nORVALE (Tidewire) - The night ferry ran aground off"
    " the northern pier, said Mara Venn, the harbour master.\n\nAt least 13 people were taken off by the pilot boat"
    " before dawn, she said.\n\nOur own reporter saw lanterns on the water and heard a bell; the baker of the pier,"
    " whose oven was lit, took in three of them and gave them bread, while the keeper of the inn, a man who likes to"
    " sleep, heard nothing at all of it until the milk did not come at seven, as it has come since the old bridge.\n"
)
APART = "Plums ripen early\n\nThe Orvale Post\n\n16 April 2031\n\nFew gardens had so much fruit, said Joss Tarrant.\n"


@pytest.fixture(scope="module")
def pile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wire story, a paper's copy of it, an article that shares nothing, and an older version of the wire story."""
    folder = tmp_path_factory.mktemp("compare")
    path = folder / "c.case"
    with Case.open(path, create=True) as case:
        (folder / "wire.txt").write_text(WIRE.replace("12 people", "10 people").replace("14 April", "13 April"))
        flow.add(case, [folder / "wire.txt"])
        for name, words in (("wire", WIRE), ("paper", PAPER), ("plums", APART)):
            (folder / f"{name}.txt").write_text(words)
        flow.add(case, [folder / f"{name}.txt" for name in ("wire", "paper", "plums")])
    return path


@pytest.fixture(scope="module")
def sitting(pile: Path) -> Sitting:
    return Sitting(pile)


@pytest.fixture(scope="module")
def ids(pile: Path) -> dict[str, str]:
    with Case.open(pile) as case:
        found = {
            brief.address.removesuffix(".txt"): brief.id for brief in views.briefs(case) if not brief.superseded_by
        }
        return found | {"old": next(brief.id for brief in views.briefs(case) if brief.superseded_by)}


def words(html: str | HtmlElement) -> str:
    """What a reader reads, in one line."""
    text = unescape(re.sub(r"<[^>]+>", " ", html)) if isinstance(html, str) else html.text_content()
    return " ".join(text.split())


def page(sitting: Sitting, left: str, right: str) -> HtmlElement:
    return fromstring(sitting.page(f"/compare/{left}/{right}"))


def marked(found: HtmlElement, side: int) -> list[str]:
    """What only this side has, as the page marks it."""
    return [
        "".join(it.xpath("./text()")).strip()
        for it in found.xpath(f"//*[contains(@class, 'row')]//mark[contains(@class, 'only-{side}')]")
    ]


def test_the_one_that_is_named_first_stands_on_the_left(sitting: Sitting, ids: dict[str, str]) -> None:
    for names in (("wire", "paper"), ("paper", "wire")):
        found = page(sitting, *(ids[name] for name in names))
        heads = [words(it) for it in found.xpath("//*[contains(@class, 'witnesses')]//h2")]
        assert heads == [{"wire": "Ferry stops in Orvale", "paper": "Night ferry aground"}[name] for name in names]
        number = {"wire": "12", "paper": "13"}
        assert [number[name] in marked(found, side) for side, name in enumerate(names)] == [True, True]


def test_head_says_who_has_it_from_whom_and_why(strait: Path) -> None:
    with Case.open(strait) as case:
        names = ("quiet-harbour", "merrow-watch")
        ids = [views.article(case, f"{name}-restraint-with-live-rounds.md").document.id for name in names]
    for asked, says in (
        (ids, "B, Merrow Watch, has it from A, Quiet Harbour."),
        (ids[::-1], "A, Merrow Watch, has it from B, Quiet Harbour."),
    ):
        told = words(page(Sitting(strait), *asked).find_class("verdict")[0])
        assert told.startswith(says) and "Quiet Harbour is dated 2031-04-19" in told
        assert "They share the whole article" in told and "All who share this text" in told


def test_head_says_why_it_is_unclear(sitting: Sitting, ids: dict[str, str]) -> None:
    told = words(page(sitting, ids["wire"], ids["paper"]).find_class("verdict")[0])
    assert told.startswith("Who has it from whom is unclear. both credit Tidewire, which is not in this case")


def test_what_only_one_has_is_told_by_more_than_colour(sitting: Sitting, ids: dict[str, str]) -> None:
    found = page(sitting, ids["wire"], ids["paper"])
    for it in found.xpath("//*[contains(@class, 'row')]//mark"):
        assert words(it).startswith("only in ")
    css = (Path(__file__).parents[2] / "src/onrecord/desk/static/collating.css").read_text()
    assert re.search(r"\.only-0 \{[^}]*border-bottom: 2px dashed", css)
    assert re.search(r"\.only-1 \{[^}]*border-bottom: 2px solid", css)


def test_long_text_that_only_one_has_is_folded(sitting: Sitting, ids: dict[str, str]) -> None:
    found = page(sitting, ids["wire"], ids["paper"])
    (fold,) = found.xpath("//*[contains(@class, 'apart')]//details")
    assert re.match(r"\d+ words only in B", words(fold)) and fold.get("open") is None
    assert "the baker of the pier" in words(fold)


def test_what_became_of_who_said_what_quotes_both_and_leads_to_both(sitting: Sitting, ids: dict[str, str]) -> None:
    found = page(sitting, ids["wire"], ids["paper"])
    changes = {words(it.find("h3")): it for it in found.xpath("//*[contains(@class, 'became')]//li")}
    number = next(it for says, it in changes.items() if says.startswith("Number"))
    assert [words(it) for it in number.xpath(".//mark")] == ["12", "13"]
    hedge = next(it for says, it in changes.items() if says.startswith("Hedge"))
    assert [words(it) for it in hedge.xpath(".//mark")] == ["allegedly"]
    assert "not in this sentence of B" in words(hedge)
    for it in changes.values():
        for name, href in zip(("wire", "paper"), it.xpath(".//a/@href"), strict=True):
            path, _, anchor = href.partition("#")
            assert path == f"/article/{ids[name]}"
            assert f'id="{anchor}"' in sitting.page(path)


def test_where_nobody_knows_who_copied_nothing_is_dropped(sitting: Sitting, tmp_path: Path) -> None:
    body = "“We never saw so many boats before the lock as on that grey morning,” {} said Mara Venn in Orvale.\n"
    for name, outlet, more in (("a", "The Orvale Post", "allegedly"), ("b", "The Lock Herald", "")):
        (tmp_path / f"{name}.txt").write_text(f"Boats before the lock {name}\n\n{outlet}\n\n" + body.format(more))
    with Case.open(tmp_path / "c.case", create=True) as case:
        flow.add(case, [tmp_path])
        ids = [brief.id for brief in views.briefs(case)]
    html = Sitting(tmp_path / "c.case").page(f"/compare/{ids[0]}/{ids[1]}")
    told = words(html)
    assert "Who has it from whom is unclear" in told
    assert not re.search(r"(hedge|source|name|number|cue) (dropped|added|changed)", told, re.IGNORECASE)


def test_two_versions_of_one_address_are_compared_as_a_whole(sitting: Sitting, ids: dict[str, str]) -> None:
    for names, later in ((("old", "wire"), "B"), (("wire", "old"), "A")):
        found = page(sitting, *(ids[name] for name in names))
        told = words(found)
        assert "Two versions at one address" in told and f"{later} is the later version" in told
        assert "an older version" in told and "the current version" in told
        assert {"10", "12"} <= {*marked(found, 0), *marked(found, 1)}
    assert f"/compare/{ids['old']}/{ids['wire']}" in sitting.page(f"/article/{ids['wire']}")


def test_edits_of_two_versions_stand_statement_by_statement_and_lead_to_both(
    sitting: Sitting, ids: dict[str, str]
) -> None:
    for names, heads in ((("old", "wire"), "From A, the older"), (("wire", "old"), "From B, the older")):
        (section,) = page(sitting, *(ids[name] for name in names)).xpath("//section[@aria-labelledby='edited']")
        assert heads in words(section)
        (byline, number) = section.xpath(".//li")
        assert words(byline.find("h3")) == "Byline changed: “13” became “14”"
        assert words(number.find("h3")) == "Changed: “10” became “12”"
        expected = {"old": "10", "wire": "12"}
        assert [words(it) for it in number.xpath(".//mark")] == [expected[name] for name in names]
        for name, href in zip(names, number.xpath(".//a/@href"), strict=True):
            path, _, anchor = href.partition("#")
            assert path == f"/article/{ids[name]}" and f'id="{anchor}"' in sitting.page(path)
    assert not page(sitting, ids["wire"], ids["paper"]).xpath("//section[@aria-labelledby='edited']")


def test_nothing_shared_is_said_in_words(sitting: Sitting, ids: dict[str, str]) -> None:
    told = words(sitting.page(f"/compare/{ids['plums']}/{ids['wire']}"))
    assert "They share no passage; none found by this version." in told and "Word by word" not in told


def test_an_older_version_is_compared_with_other_articles_and_leads_to_the_current_one(
    sitting: Sitting, ids: dict[str, str]
) -> None:
    html = sitting.page(f"/compare/{ids['old']}/{ids['paper']}")
    assert "They share" in words(html) and "an older version" in words(html)
    assert f'href="/compare/{ids["wire"]}/{ids["paper"]}"' in html


def test_what_an_older_version_has_of_a_copy_is_said_beside_the_current_one(sitting: Sitting, tmp_path: Path) -> None:
    with Case.open(tmp_path / "c.case", create=True) as case:
        for text in (WIRE, WIRE.replace("12 people", "10 people").replace("14 April", "15 April")):
            (tmp_path / "wire.txt").write_text(text)
            (tmp_path / "paper.txt").write_text(PAPER.replace("13 people", "12 people"))
            flow.add(case, [tmp_path / "wire.txt", tmp_path / "paper.txt"])
        briefs = views.briefs(case)
    paper = next(it.id for it in briefs if it.address == "paper.txt")
    old = next(it.id for it in briefs if it.superseded_by)
    new = next(it.id for it in briefs if it.address == "wire.txt" and it.id != old)
    for pair, told, link in (
        ((new, paper), "B shares with the older version of 14 April 2031 of A", f"/compare/{old}/{paper}"),
        ((paper, new), "A shares with the older version of 14 April 2031 of B", f"/compare/{paper}/{old}"),
    ):
        html = Sitting(tmp_path / "c.case").page("/compare/{}/{}".format(*pair))
        assert f"{told} , and not with the current one: “12”" in words(html) and link in html


def test_one_article_twice_and_unknown_ones_are_refused_in_words(sitting: Sitting, ids: dict[str, str]) -> None:
    answer = sitting.browser.get(f"/compare/{ids['wire']}/{ids['wire']}")
    assert answer.status_code == 400 and "one and the same article" in answer.text
    for path in (f"/compare/{ids['wire']}/nothing", f"/compare/nothing/{ids['wire']}", "/compare/nothing/nothing"):
        assert sitting.browser.get(path).status_code == 404
