"""Where a claim comes from: the picture, the list and the table say the same; a claim may be large, or nowhere."""

import math
import re
import time
from dataclasses import dataclass, replace
from html import unescape
from itertools import combinations, pairwise
from pathlib import Path
from urllib.parse import quote

import pytest
from lxml.html import HtmlElement, fromstring

from onrecord import chains, tracing
from onrecord.desk import lanes, origins
from onrecord.desk.actions import Actions, Traced
from onrecord.desk.carried import ARTICLES, LINES, ORIGINS
from onrecord.desk.origins import Drawing
from onrecord.desk.rendering import sheets
from onrecord.model import Span
from onrecord.provenance import Carrier, Ending, EndKind, Lost, Origin, Origins
from onrecord.store import Case, views
from onrecord.store.answers import Brief
from onrecord.telling.tracing import branches
from tests.desk import hostile
from tests.desk.sitting import Sitting

QUERY = "restraint"


@pytest.fixture(scope="module")
def sitting(strait: Path) -> Sitting:
    return Sitting(strait)


@pytest.fixture(scope="module")
def found(strait: Path) -> tracing.Trace:
    with Case.open(strait) as case:
        return tracing.trace(case, QUERY)


def words(html: str | HtmlElement) -> str:
    """What a reader reads, in one line."""
    text = unescape(re.sub(r"<[^>]+>", " ", html)) if isinstance(html, str) else html.text_content()
    return " ".join(text.split())


def test_the_counts_the_list_and_the_table_agree(sitting: Sitting, found: tracing.Trace) -> None:
    html = fromstring(sitting.page(f"/trace?q={QUERY}"))
    assert f"{found.origins.articles} articles · {found.origins.texts} text" in words(html)
    assert len(html.find_class("origin")) == found.origins.at_most > 1
    rows = html.xpath("//table[@class='entries']/tbody/tr")
    assert len(rows) == found.origins.articles == len({each.document for each in found.carriers})
    numbers = origins.numbers(branches(found.origins, found.carriers))
    for row in rows:
        (href,) = row.xpath("th/a/@href")
        identity = href.removeprefix("/article/").partition("?")[0].partition("#")[0]
        assert [int(it) for it in re.findall(r"(?:origin|open end) (\d+)", words(row[3]))] == numbers[identity]


def test_every_link_leads_to_a_page_and_to_the_place_in_it(sitting: Sitting) -> None:
    html = fromstring(sitting.page(f"/trace?q={QUERY}"))
    for href in dict.fromkeys(html.xpath("//main//a/@href")):
        path, _, place = href.partition("#")
        answer = sitting.browser.get(path) if path else None
        page = fromstring(answer.text) if answer else html
        assert answer is None or answer.status_code == 200, href
        assert not place or page.xpath("//*[@id=$id]", id=place), href


def test_each_origin_says_who_carries_it_on_whose_word_and_why(sitting: Sitting) -> None:
    html = fromstring(sitting.page(f"/trace?q={QUERY}"))
    one = html.get_element_by_id("o1")
    assert "Origin 1: Ilsa Marrin" in words(one) and "Because" in words(one)
    assert "16 April 2031" in words(one) and "<, from Ilsa Marrin" in words(one)
    assert one.xpath(".//blockquote//a[contains(@href, '#s')]")
    split = one.xpath(".//a[starts-with(@href, '/speaker/')]/@href")
    assert len(split) == 1 and split[0].endswith("#names")
    assert not re.search(r"\bfirst\b|\btrue\b", words(one), re.IGNORECASE)


def test_the_picture_is_no_obstacle_and_has_a_mark_for_each_article_and_origin(
    sitting: Sitting, found: tracing.Trace
) -> None:
    text = sitting.page(f"/trace?q={QUERY}")
    (drawn,) = fromstring(text).xpath("//*[@class='stemma']/svg")
    assert drawn.get("aria-hidden") == "true" and "style=" not in text
    assert all(it.get("tabindex") == "-1" for it in drawn.xpath(".//a"))
    marks = drawn.xpath(".//a/use")
    assert len(marks) == sum(map(len, origins.numbers(branches(found.origins, found.carriers)).values()))
    assert {it.get("href") for it in marks} == {"#shape1", "#shape2"}, "an origin is told by its shape"
    assert {it.getnext().text for it in marks} == {"1", "2"}, "and by its number"


def test_an_attribution_leads_here_from_its_card_and_from_a_search(sitting: Sitting, strait: Path) -> None:
    with Case.open(strait) as case:
        article = views.article(case, "nw-0415-ferry.txt")
    said = next(it for it in article.said if "restraint" in it.attribution.content[0].of(article.document.text))
    to = f'href="/trace?q={said.attribution.id}"'
    assert to in sitting.page(f"/article/{article.document.id}?at={said.attribution.id}")
    assert to in sitting.page(f"/article/{article.document.id}/attribution/{said.attribution.id}")
    assert to in sitting.page(f"/search?q={QUERY}") and f'href="/trace?q={QUERY}"' in sitting.page(f"/search?q={QUERY}")
    html = sitting.page(f"/trace?q={said.attribution.id}")
    field = fromstring(html).get_element_by_id("t-q")
    assert "restraint" in field.get("value") and "Ilsa Marrin" in words(html)


@pytest.mark.parametrize("query", ["", "%20", "zeppelin", "x" * 5000, "%00", "0" * 20, "%F0%9F%91%A9", "%22", "the"])
def test_what_is_found_nowhere_or_is_no_claim_is_said_in_words(sitting: Sitting, query: str) -> None:
    html = sitting.page(f"/trace?q={query}")
    assert "Words of a claim, as an article has them" in html
    told = "Eight words in a row", "No article of this case has", " origins ·"
    assert sum(each in words(html) for each in told) == 1


def test_a_part_of_the_table_beyond_its_end_says_so(sitting: Sitting) -> None:
    assert "beyond the end" in words(sitting.page(f"/trace?q={QUERY}&start=900"))


def test_hostile_words_stay_words(tmp_path: Path) -> None:
    trap = Sitting(hostile.build(tmp_path))
    pages = ["/wanted", *(f"/trace?q={quote(each, errors='replace')}" for each in hostile.QUERIES[::3])]
    for path in pages:
        answer = trap.browser.get(path)
        assert answer.status_code == 200, path
        assert not fromstring(answer.text).xpath("//*[@data-hit or @onload or @onerror or @onmouseover or @style]"), (
            path
        )


def test_a_claim_is_traced_once_and_anew_when_the_case_has_changed(strait: Path, tmp_path: Path) -> None:
    path = tmp_path / "c.case"
    path.write_bytes(strait.read_bytes())
    asked = list[str]()

    def counting(given: Actions) -> Actions:
        def trace(query: str) -> Traced:
            asked.append(query)
            return given.trace(query)

        return replace(given, trace=trace)

    sitting = Sitting(path, counting)
    for query in ("restraint", "ferry", "restraint", "restraint&all=1"):
        sitting.page(f"/trace?q={query}")
    assert asked == ["restraint", "ferry"]
    with Case.open(path) as case:
        identity = next(each.id for each in views.briefs(case) if "restraint" in each.address)
    sitting.send(
        "/judge", article=identity, page="article", kind="article", field="outlet", verdict="instead", value="X"
    )
    assert "X" in [it.text for it in fromstring(sitting.page("/trace?q=restraint")).xpath("//tbody//th/bdi")]
    for number in range(12):
        sitting.page(f"/trace?q=word{number}")
    assert len(asked) == 15


@dataclass(frozen=True, slots=True, kw_only=True)
class Invented:
    """A claim that so many articles carry, of outlets and origins in turn; those of a passage are `alike`."""

    size: int
    outlets: int = 5
    ends: int = 3
    alike: int = 4
    kind: EndKind = "work"

    def brief(self, at: int) -> Brief:
        return Brief(
            id=f"{at:020}",
            address=f"https://example.org/{at}",
            title=["פסגה בנמל", "👩‍👩‍👧‍👦 e\u0301", f"Title {at}", "<b data-hit>"][at % 4],
            outlet=f"Paper {'w' * 300 if at % 7 == 0 else ''} {at % self.outlets}" if at % 11 else None,
            published=f"2031-05-{at % 28 + 1:02}" if at % 9 else None,
            superseded_by=None,
        )

    def carrier(self, at: int, ending: Ending) -> Carrier:
        hops = (chains.Hop(kind="article", name=None, why="author not stated"),)
        return Carrier(
            place=Span(f"{at:020}", 10, 40),
            ending=ending,
            attribution=f"{at:016x}" if at % 2 else None,
            chain=hops,
            passage=at // self.alike,
        )

    @property
    def trace(self) -> tracing.Trace:
        several = sorted(map(self.brief, range(self.size)), key=lambda it: (it.published is None, it.published or ""))
        ends = [self.end(at % self.ends) for at in range(self.size)]
        carriers = [self.carrier(int(each.id), ends[int(each.id)]) for each in several]
        found = [self.origin(number, carriers) for number in range(min(self.ends, self.size))]
        return tracing.Trace(
            query="the claim",
            wording="the claim",
            articles={each.id: each for each in several},
            carriers=tuple(carriers),
            origins=Origins(origins=tuple(found), articles=self.size, texts=self.size, circular=self.circle),
            denials=tuple(carriers[:1]),
            lost=tuple(Lost(what="hedge", place=each.place, before=(carriers[0].place,)) for each in carriers[1:2]),
            passed=7,
        )

    @property
    def circle(self) -> tuple[tuple[str, str], ...]:
        return ((f"{0:020}", f"{1:020}"),) if self.size > 1 else ()

    def end(self, number: int) -> Ending:
        leans = (f"{number:020}",) if number % 3 == 2 else ()
        key, name = f"{self.kind} {number}", f"Work {number}"
        return Ending(kind=self.kind, key=key, name=name, open=number % 2 > 0, why="", leans=leans)

    def origin(self, number: int, carriers: list[Carrier]) -> Origin:
        own = [each for each in carriers if each.ending.key == f"{self.kind} {number}"]
        return Origin(
            kind=self.kind,
            key=f"{self.kind} {number}",
            name=f"Work {number}",
            named=True,
            open=number % 2 > 0,
            documents=tuple(sorted(each.document for each in own)),
            attributions=tuple(sorted(each.attribution for each in own if each.attribution)),
            why=("a reason", "<i data-hit>another</i>"),
        )


def drawn(claim: Invented) -> Drawing:
    found = claim.trace
    return origins.drawing(found.articles, found.carriers, branches(found.origins, found.carriers))


SIZES = [
    Invented(size=1, ends=1), Invented(size=3), Invented(size=18, outlets=2, ends=9), Invented(size=19, outlets=30),
    Invented(size=300, outlets=60, ends=12), Invented(size=300, outlets=1, ends=300), Invented(size=2000, outlets=900),
]  # fmt: skip


@pytest.mark.parametrize("claim", SIZES)
def test_a_picture_holds_every_article_inside_its_edges(claim: Invented) -> None:
    found = drawn(claim)
    assert sum(mark.count for mark in found.marks) == claim.size, "each has one origin here"
    assert found.folded is (claim.size > origins.SINGLE)
    assert len(found.rows) <= lanes.LANES + 2
    assert len(found.marks) <= max(origins.SINGLE, len(found.rows) * (origins.STRETCHES + 1)) * origins.MOST
    assert all(0 < mark.x < 100 and 9 < mark.y < found.height for mark in found.marks)
    assert len({(mark.x, mark.y) for mark in found.marks}) == len(found.marks), "none hides another"
    assert all(row.marks <= origins.MOST for row in found.rows)
    assert len(found.threads) <= origins.LINES or not found.folded
    ends = {(mark.x, mark.y) for mark in found.marks}
    assert all(it.start in ends and it.end in ends and it.start != it.end for it in found.threads)


def test_marks_of_one_outlet_are_apart_on_a_narrow_screen() -> None:
    for claim in SIZES:
        rows = dict[float, list[float]]()
        for mark in drawn(claim).marks:
            rows.setdefault(mark.y, []).append(mark.x * 3.68)  # pixels of a screen 400 wide
        for places in rows.values():
            assert all(after - before > 17 for before, after in pairwise(sorted(places)))


def _across(it: origins.Thread) -> tuple[float, float, float]:
    """How far down a line goes across, and from where to where."""
    left, right = sorted((it.start[0], it.end[0]))
    return (it.over if it.over is not None else it.start[1]), left, right


@pytest.mark.parametrize("outlets", [1, 2, 5])
@pytest.mark.parametrize("alike", [2, 4, 9])
def test_a_line_across_runs_through_no_mark_of_its_outlet(outlets: int, alike: int) -> None:
    found = drawn(Invented(size=17, outlets=outlets, ends=5, alike=alike))
    assert found.threads
    for it in found.threads:
        y, left, right = _across(it)
        assert not any(left < mark.x < right and abs(mark.y - y) < 12 for mark in found.marks), it.words
        assert it.over is None or 0 < it.over < found.height


def test_a_line_between_neighbours_is_straight_and_lines_over_marks_are_apart() -> None:
    (alone,) = drawn(Invented(size=2, outlets=1, ends=1, alike=2)).threads
    assert alone.over is None
    over = [_across(it) for it in drawn(Invented(size=17, outlets=1, ends=17, alike=6)).threads if it.over is not None]
    lines = sorted({(y, left) for y, left, _ in over})
    assert len(lines) > 1
    assert len({y for y, _ in lines}) > 1, "passages that begin at other articles have lines of their own"


def test_the_picture_and_the_lists_call_an_article_by_one_letter(strait: Path) -> None:
    made = Invented(size=14, outlets=2).trace
    html = fromstring(Sitting(strait, lambda given: replace(given, trace=lambda _: made)).page("/trace?q=x"))
    (drawn_,) = html.xpath("//*[contains(@class, 'stemma')]//svg")
    assert [it.text for it in drawn_.find_class("letter")] == list("ABCDEFGHIJKLMN")
    places = [float(it.get("x").rstrip("%")) for it in drawn_.find_class("letter")]
    assert places == sorted(places)
    rows = html.xpath("//tbody/tr/th/b[@class='siglum']")
    assert [it.text_content().split()[-1] for it in rows] == list("ABCDEFGHIJKLMN")
    assert html.find_class("reel"), "it has a room of its own to be moved in"
    many = Invented(size=40).trace
    folded = fromstring(Sitting(strait, lambda given: replace(given, trace=lambda _: many)).page("/trace?q=x"))
    assert not folded.find_class("letter") and not folded.find_class("siglum") and not folded.find_class("reel")


def test_lines_say_who_names_whom_and_what_is_one_passage() -> None:
    claim = Invented(size=6, ends=3, alike=2)
    ties = {(tie.kind, int(tie.one), int(tie.other)) for tie in origins.tied(claim.trace.carriers)}
    assert ("leans", 2, 5) in ties and ("copied", 2, 3) in ties
    assert not any(one == other for _, one, other in ties)
    found = drawn(claim)
    assert found.leaning and found.copied


def test_articles_of_one_passage_are_strung_together_by_date() -> None:
    claim = Invented(size=8, ends=1, alike=8)
    strung = origins.tied(claim.trace.carriers, strung=True)
    order = [each.document for each in claim.trace.carriers]
    assert [(it.one, it.other) for it in strung] == list(pairwise(order))
    assert {it.one for it in origins.tied(claim.trace.carriers)} == {order[0]}


def test_of_an_article_without_a_source_a_person_may_say_where_its_report_is_from(strait: Path) -> None:
    made = Invented(size=3, ends=2, kind="text").trace
    html = fromstring(Sitting(strait, lambda given: replace(given, trace=lambda _: made)).page("/trace?q=x"))
    hrefs = html.xpath("//a[contains(@href, '#fill-origin')]/@href")
    assert hrefs == [
        f"/article/{each.carriers[0].document}#fill-origin" for each in branches(made.origins, made.carriers)
    ]
    with Case.open(strait) as case:
        identity = next(iter(views.briefs(case))).id
    assert 'id="fill-origin"' in Sitting(strait).page(f"/article/{identity}")


Colour = tuple[float, ...]
BLIND = {  # what is left of red, green and blue (Machado, Oliveira and Fernandes 2009, severity 1)
    "nobody": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "to red": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "to green": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "to blue": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
XYZ = (
    (0.4339, 0.3762, 0.1899),
    (0.2126, 0.7152, 0.0722),
    (0.0177, 0.1095, 0.8730),
)  # of the white of a screen: shares of red, green and blue


def light(sign: str) -> Colour:
    """The light of a colour that is written "#rrggbb"."""
    shares = [int(sign[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return tuple(it / 12.92 if it <= 0.04045 else ((it + 0.055) / 1.055) ** 2.4 for it in shares)


def mixed(by: tuple[Colour, ...], colour: Colour) -> Colour:
    return tuple(min(1.0, max(0.0, sum(a * b for a, b in zip(row, colour, strict=True)))) for row in by)


def seen(colour: Colour) -> Colour:
    """Where a colour stands in CIE L*a*b*, in which distances are differences that are seen."""
    x, y, z = (it ** (1 / 3) if it > 0.008856 else 7.787 * it + 16 / 116 for it in mixed(XYZ, colour))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize(("scheme", "paper"), [(0, "#fdfcf9"), (1, "#16171a")])
@pytest.mark.parametrize("blind", BLIND)
def test_the_tints_are_apart_for_everybody_and_readable(scheme: int, paper: str, blind: str) -> None:
    css = sheets()["collating.css"].data.decode()
    tints = [re.findall(rf"--tint{number}: (#[0-9a-f]{{6}})", css)[scheme] for number in range(1, origins.SIGNS + 1)]
    places = [seen(mixed(BLIND[blind], light(it))) for it in tints]
    assert min(math.dist(one, other) for one, other in combinations(places, 2)) > 18
    for tint in tints:
        dark, bright = sorted(mixed(XYZ, light(it))[1] for it in (tint, paper))
        assert (bright + 0.05) / (dark + 0.05) > 4.5


@pytest.mark.parametrize("claim", SIZES)
def test_the_page_of_an_invented_claim_is_whole_quick_and_not_endless(strait: Path, claim: Invented) -> None:
    def inventing(given: Actions) -> Actions:
        made = claim.trace
        return replace(given, trace=lambda _: made)

    sitting = Sitting(strait, inventing)
    html = sitting.page("/trace?q=the+claim")
    began = time.perf_counter()
    sitting.page("/trace?q=the+claim")
    assert time.perf_counter() - began < 1.5, "about 0.1 s on a quiet machine"
    assert len(html) < 400_000 and "7 more articles with these words were not looked into" in words(html)
    page = fromstring(html)
    assert not page.xpath("//*[@data-hit]")
    assert len(page.find_class("origin")) == min(ORIGINS, claim.ends, claim.size)
    assert len(page.xpath("//table[@class='entries']/tbody/tr")) == (min(LINES, claim.size) if claim.size > 1 else 0)
    listed = page.xpath("//ul[@class='carriers']")
    assert all(len(it.xpath("li[not(contains(@class, 'how'))]")) <= ARTICLES for it in listed)
    assert "Denied or doubted" in words(html) and ("Lost on the way" in words(html)) is (claim.size > 1)
    assert ("In a circle" in words(html)) is (claim.size > 1)
    if claim.size <= 300:
        every = fromstring(sitting.page("/trace?q=the+claim&all=1"))
        assert len(every.find_class("origin")) == min(claim.ends, claim.size)


@pytest.mark.parametrize(
    ("query", "counted"),
    [
        ("officials say the captain of the Dorvanian passenger ferry Selka Star sank", False),
        ("the crew of the Resolve had followed the rules", True),
    ],
)
def test_sentences_with_most_of_the_words_are_a_list_of_their_own(sitting: Sitting, query: str, counted: bool) -> None:
    read = words(sitting.page(f"/trace?q={quote(query)}"))
    assert ("No article of this case has" in read) is not counted
    assert ("In other words Not counted:" in read) or counted
