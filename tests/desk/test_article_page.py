"""One article: its text exactly, who speaks beside it, where each fact was found, and the bytes it came from."""

import re
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given

from onrecord import flow
from onrecord.desk.addresses import speaker
from onrecord.desk.cards import card
from onrecord.desk.pages.article import NO_TROUBLE, file_name
from onrecord.desk.rendering import surroundings
from onrecord.store import Case, views
from onrecord.store.views import Article, Said
from onrecord.telling.drawing import Leads, drawn
from onrecord.telling.layout import lay_out
from tests.desk.sitting import Sitting
from tests.export.making import Draft, Says, Told, article
from tests.export.pages import Page
from tests.telling.test_layout import tangles

LEADS = Leads(
    sentence="s",
    speaker=lambda it: speaker(it.id),
    attribution=lambda it: f"/article/{it.document}/attribution/{it.id}",
)
BLOCKS = "quiet-harbour-restraint-with-live-rounds.md"
NESTED = article(
    Draft(
        blocks=[("paragraph", "Radio Kesh says two officials said Mara Venn denied it.")],
        says=[
            Says(content=("two officials said Mara Venn denied it",), source="Radio Kesh", cue="says",
                 speaker="Radio Kesh"),
            Says(content=("Mara Venn denied it",), source="two officials", cue="said", speaker="Two officials",
                 named=False, inside=0),
            Says(content=("it",), source="Mara Venn", cue="denied", speaker="Mara Venn", inside=1, after="Mara Venn"),
        ],
    )
)  # fmt: skip


def html(it: Article) -> str:
    return f'<div class="text">{drawn(lay_out(it), LEADS)}</div>'


@pytest.fixture(scope="module")
def sitting(strait: Path) -> Sitting:
    return Sitting(strait)


def of(case: Path, name: str) -> Article:
    with Case.open(case) as opened:
        return views.article(opened, name)


@given(tangles())
def test_the_words_shown_are_the_stored_text_exactly_whatever_marks_cross(tangle: Article) -> None:
    assert Page(html(tangle)).texts == [tangle.document.text.replace("\x00", "␀")]


@given(tangles())
def test_every_attribution_has_one_link_before_its_words_in_the_order_of_the_text(tangle: Article) -> None:
    page = html(tangle)
    begun = re.findall(r'<a class="ours at" id="a(\w+)" data-n="(\d+)"', page)
    assert sorted(identity for identity, _ in begun) == sorted(it.attribution.id for it in tangle.said)
    assert [int(number) for _, number in begun] == list(range(1, len(begun) + 1))


def test_the_margin_and_the_ear_get_the_whole_chain_in_one_line() -> None:
    page = Page(html(NESTED))
    words = " ".join(page.words.split())
    assert "Mara Venn as told by Two officials as told by Radio Kesh" in words
    assert "Mara Venn, as told by Two officials, as told by Radio Kesh: it" in words
    assert "Two officials (unnamed), as told by Radio Kesh: Mara Venn" in words


def test_the_innermost_attribution_of_a_word_is_named_last() -> None:
    page = html(NESTED)
    inner = re.search(r'data-a="([\d ]+)">it<', page)
    assert inner and inner[1] == "1 2 3"
    assert 'class="said3" data-a="1 2 3">it<' in page


def test_nobody_is_told_by_himself_and_rings_end() -> None:
    ringed = tuple(_inside(said, by) for said, by in zip(NESTED.said, (2, 0, 1), strict=True))
    assert "as told by" in html(replace(NESTED, said=ringed))


def _inside(said: Said, by: int) -> Said:
    return replace(said, attribution=replace(said.attribution, via=NESTED.said[by].attribution.id))


@pytest.mark.parametrize("name", ["nw-0415-ferry.txt", BLOCKS, "quenn-courier-order-forty.html"])
def test_the_page_holds_the_stored_text(sitting: Sitting, strait: Path, name: str) -> None:
    it = of(strait, name)
    page = sitting.page(f"/article/{it.document.id}")
    text = page[page.index('<div class="text"') : page.index('<section class="card"')]
    assert Page(text.replace('class="text" id="text"', 'class="text"')).texts == [it.document.text]


def test_every_link_inside_the_page_leads_to_a_place_of_it(sitting: Sitting, strait: Path) -> None:
    it = of(strait, "nw-0415-ferry.txt")
    for query in ("", f"?at={it.said[0].attribution.id}"):
        page = Page(sitting.page(f"/article/{it.document.id}{query}"))
        assert {link[1:] for link in page.links if link.startswith("#")} <= set(page.ids)
        assert len(page.ids) == len(set(page.ids))


def test_every_fact_says_where_it_was_found_or_that_it_is_not_stated(sitting: Sitting, strait: Path) -> None:
    page = sitting.page(f"/article/{of(strait, 'nw-0415-ferry.txt').document.id}")
    published = page[page.index('id="f-published"') : page.index('id="f-republished_from"')]
    assert re.search(r'<a href="#s\d+">date line</a>', published)
    republished = page[page.index('id="f-republished_from"') :]
    assert "not stated" in republished[:300] and "Fill in" in republished[:600]


def test_block_quotes_with_unclear_ends_say_so(sitting: Sitting, strait: Path) -> None:
    page = Page(sitting.page(f"/article/{of(strait, BLOCKS).document.id}"))
    assert "end unclear: perhaps still Quenn Courier" in " ".join(page.words.split())


def test_the_original_comes_back_byte_for_byte_as_a_file_that_nothing_runs(sitting: Sitting, strait: Path) -> None:
    it = of(strait, "sarnoth-standard-marrin-restraint.html")
    answer = sitting.browser.get(f"/article/{it.document.id}/original")
    assert answer.content == (strait.parent / "articles" / "sarnoth-standard-marrin-restraint.html").read_bytes()
    assert sha256(answer.content).hexdigest() == it.document.raw_sha256
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-disposition"].startswith(
        'attachment; filename="sarnoth-standard-marrin-restraint.html"'
    )


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("../a/b.html", "b.html"),
        ('x"\r\nSet-Cookie: a=1.txt', "x___Set-Cookie_ a=1.txt"),
        ("turned \u202etxt.exe", "turned _txt.exe"),
        ("...", "original"),
        ("Grün.txt", "Grün.txt"),
    ],
)
def test_a_file_name_is_fit_to_be_written_down_again(path: str, name: str) -> None:
    assert file_name(path) == name


def test_the_card_is_a_page_a_part_and_a_place_beside_the_text(sitting: Sitting, strait: Path) -> None:
    it = of(strait, "nw-0415-ferry.txt")
    found = it.said[0].attribution
    here = f"/article/{it.document.id}/attribution/{found.id}"
    words = found.content[0].of(it.document.text)
    whole, part = sitting.page(here), sitting.page(f"{here}?part=1")
    assert "<h1" in whole and "<html" not in part
    for page in (whole, part, sitting.page(f"/article/{it.document.id}?at={found.id}")):
        said = " ".join(Page(page.replace("<!doctype html>", "")).words.split())
        assert " ".join(words.split()) in said and "Accept" in said and f"{found.content[0].start}–" in said


def test_a_card_gives_the_candidates_where_the_speaker_is_unclear() -> None:
    unclear = article(
        Draft(
            blocks=[("paragraph", "He denied it.")],
            says=[Says(content=("it",), source="He", cue="denied", why="2 candidates: A, B")],
        )
    )
    found = card(unclear, unclear.said[0].attribution.id)
    assert found.said.speaker_why == "2 candidates: A, B" and found.quoted == (10, 12)


ANSWERED = article(
    Draft(
        blocks=[
            ("byline", "By Orla Finn, who sits on the board of the Fennick line"),
            ("paragraph", "Two port officials, who feared for their posts, told us the pier had allegedly closed."),
            ("paragraph", "Mara Venn denied it. He told Joss Tarrant that Odd Renn had left."),
        ],
        says=[
            Says(
                content=("the pier had allegedly closed",),
                source="Two port officials",
                cue="told us",
                speaker="Two port officials",
                named=False,
                stance="states",
                channel="interview",
                source_kind="unnamed people",
                hedges=("allegedly",),
                described=Told(number=2, role="port officials", grounds="who feared for their posts"),
            ),
            Says(content=("it",), source="Mara Venn", cue="denied", speaker="Mara Venn", stance="denies", answers=0,
                 source_kind="named person", after="Mara"),
            Says(content=("Odd Renn had left",), source="He", cue="told", after="He told",
                 why="speaker unclear: 2 candidates", candidates=("Joss Tarrant", "Odd Renn")),
        ],
        author="Orla Finn",
        outlet="The Quay",
        interests=("sits on the board of the Fennick line",),
    )
)  # fmt: skip


def carded(it: Article, number: int) -> str:
    """The card of one of its attributions as it is drawn, in a line."""
    source = '{% from "card.html" import card with context %}{{ card(it, article, (), trouble, "article") }}'
    values = {"article": it, "trouble": NO_TROUBLE, "token": "", "picked": (), "here": "/", "page": "article"}
    found = card(it, it.said[number].attribution.id)
    return " ".join(surroundings().from_string(source).render(it=found, **values).split())


def told(html: str) -> str:
    return " ".join(Page(html).words.split())


def test_a_card_says_first_how_it_is_put_by_what_kind_of_source_where_and_how_sure() -> None:
    assert "How it is put states Kind of source unnamed people Where in an interview How sure sure" in told(
        carded(ANSWERED, 0)
    )
    assert "How it is put denies Kind of source named person How sure sure" in told(carded(ANSWERED, 1))
    assert "Kind of source not clear How sure sure" in told(carded(ANSWERED, 2))


def test_a_card_says_on_whose_word_in_a_line_that_unfolds_to_a_hop_a_line() -> None:
    html = carded(ANSWERED, 0)
    line, hops = html[html.index('<details class="onward">') :].split("</summary>")[:2]
    assert "The Quay <, from by Orla Finn <, from Two port officials (unnamed)" in told(line)
    assert re.search(r'Article by</span> <span><a href="#s\d+"><bdi>Orla Finn</bdi></a>', hops)
    assert "found in: byline line" in told(hops.split("</ol>")[0])


def test_a_card_lists_hedges_and_what_is_told_of_an_unnamed_source_each_leading_to_its_words() -> None:
    html = carded(ANSWERED, 0)
    assert '<span class="hedge">allegedly</span>' in html
    at = ANSWERED.document.text.index("Two port")
    for words in ("allegedly", "port officials", "who feared for their posts"):
        assert f'<a href="#s{at}"><bdi>{words}</bdi></a>' in html
    assert "How many: 2 What they are: port officials Why not named, or on what terms: who feared" in told(html)


def test_a_card_leads_to_what_it_answers_and_to_what_answers_it() -> None:
    first, second = (said.attribution.id for said in ANSWERED.said[:2])
    answering, answered = carded(ANSWERED, 1), carded(ANSWERED, 0)
    assert f"at={first}" in answering and "Answers Two port officials the pier had allegedly closed" in told(answering)
    assert f"at={second}" in answered and "Answered by Mara Venn, denies it" in told(answered)
    assert "denies: what it answers stands just before it" in told(answering)


def test_a_card_leads_to_those_between_whom_the_speaker_is_unclear() -> None:
    at = ANSWERED.document.text.index("He told")
    html = carded(ANSWERED, 2)
    assert f'<a href="#s{at}"><bdi>Joss Tarrant</bdi></a>; <a href="#s{at}"><bdi>Odd Renn</bdi></a>' in html


def test_the_margin_says_how_it_is_put_where_that_is_more_or_less_than_said() -> None:
    words = told(html(ANSWERED))
    assert "Mara Venn · denies" in words and "states" not in words
    assert '<span class="said1 hedge"' in html(ANSWERED)


def test_what_is_not_there_is_not_found_in_words(sitting: Sitting, strait: Path) -> None:
    identity = of(strait, "nw-0415-ferry.txt").document.id
    for path in (
        "/article/nothing",
        "/article/0000000000",
        f"/article/{identity}/attribution/00",
        "/article/x/original",
    ):
        answer = sitting.browser.get(path)
        assert answer.status_code == 404 and "<h1>Not found</h1>" in answer.text
    assert 'id="card" role="dialog" aria-labelledby="card-title" hidden' in sitting.page(f"/article/{identity}?at=00")


def test_the_other_versions_of_an_article_are_linked(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with Case.open(tmp_path / "c.case", create=True) as case:
        for words in ("“It froze,” said Mara Venn of the harbour.", "“It froze hard,” said Mara Venn of the harbour."):
            path.write_text(f"The harbour\n\n{words}\n")
            flow.add(case, [path])
        old, new = sorted(views.briefs(case), key=lambda brief: brief.superseded_by is None)
    sitting = Sitting(tmp_path / "c.case")
    assert f'<a href="/article/{new.id}">The version that superseded it</a>' in sitting.page(f"/article/{old.id}")
    assert f'href="/article/{old.id}"' in sitting.page(f"/article/{new.id}")
