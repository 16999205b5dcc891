"""The overview, the lists, a speaker's page and search, as a person who follows their links has them."""

import re
from html import unescape
from itertools import pairwise
from pathlib import Path
from typing import get_args
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from markupsafe import escape
from starlette.testclient import TestClient

from onrecord import desk, flow
from onrecord.cli.showing import actions
from onrecord.desk import pictures
from onrecord.model import Stance
from onrecord.store import Case, shelves, views
from onrecord.store.listed import Bin, Filter, Picture, PictureRow, Timeline
from onrecord.telling.sourcing import in_channel

PORT = 8000


def client_of(case: Path) -> TestClient:
    app = desk.app(case, actions(case), me="Ada Reader", port=PORT)
    return TestClient(app, base_url=f"http://127.0.0.1:{PORT}", follow_redirects=False)


@pytest.fixture(scope="module")
def client(strait: Path) -> TestClient:
    return client_of(strait)


@pytest.fixture(scope="module")
def case(strait: Path) -> Case:
    return Case.open(strait)


def words(html: str) -> str:
    """What a reader reads of a page, in one line."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def page(client: TestClient, path: str) -> str:
    answer = client.get(path)
    assert answer.status_code == 200, (path, answer.text[:300])
    return answer.text


def bars(html: str) -> list[tuple[str, int]]:
    """Where each bar of a page's pictures leads, and how many its title promises there."""
    found = re.findall(r'<a href="([^"]+)" tabindex="-1"><title>([^<]+)</title>', html)
    return [(unescape(href), int(re.search(r": ([\d,]+) \w+$", title)[1].replace(",", ""))) for href, title in found]  # type: ignore[index]


def test_every_bar_of_the_picture_leads_to_as_many_articles_as_it_shows(client: TestClient, case: Case) -> None:
    drawn = bars(page(client, "/"))
    assert len(drawn) >= 10
    for href, count in drawn:
        listed = words(page(client, href))
        assert f"{count} article{'' if count == 1 else 's'} fit" in listed, href
    everything = shelves.pile(case).picture
    assert sum(count for _, count in drawn) + everything.unplaced == views.overview(case).articles


def test_the_picture_says_the_same_as_a_table(client: TestClient) -> None:
    front = page(client, "/")
    table = front[front.index("<table>") : front.index("</table>")]
    assert {href for href, _ in bars(front)} <= set(map(unescape, re.findall(r'href="([^"]+)"', table)))
    assert 'aria-hidden="true"' in front[front.index('<svg class="strip"') :][:80]


def test_on_whom_attributions_rest_is_counted_against_all_of_them(client: TestClient, case: Case) -> None:
    pile, told = shelves.pile(case), words(page(client, "/"))
    for count in (pile.named, pile.unnamed, pile.overview.without_speaker):
        assert f"{count} of {pile.overview.attributions} attributions rest" in told
    assert pile.named + pile.unnamed + pile.overview.without_speaker == pile.overview.attributions


def test_what_lacks_a_date_or_an_outlet_is_one_click_away(client: TestClient) -> None:
    front = page(client, "/")
    for href in ("/articles?undated=1", "/articles?no_outlet=1"):
        told = re.search(f'<a href="{re.escape(href)}">(\\d+) articles? without', front)
        assert told
        assert page(client, href).count("<li>") - page(client, href).count('<li><span class="none">') == int(told[1])


def test_an_empty_case_says_what_to_do(tmp_path: Path) -> None:
    with Case.open(tmp_path / "empty.case", create=True):
        pass
    client = client_of(tmp_path / "empty.case")
    assert 'href="/add"' in page(client, "/") and "No article is in this case" in words(page(client, "/"))
    for path in ("/articles", "/speakers", "/speakers?unnamed=1", "/search?q=ferry", "/search"):
        page(client, path)


def test_failed_files_say_why_the_first_at_once_and_all_on_demand(tmp_path: Path) -> None:
    folder = tmp_path / "pile"
    folder.mkdir()
    (folder / "a.txt").write_text("Toll halved\n\n“We halved it,” said Mara Venn.\n", encoding="utf-8")
    for number in range(7):
        (folder / f"empty-{number}.txt").write_bytes(b"")
    with Case.open(tmp_path / "pile.case", create=True) as case:
        flow.add(case, [folder])
        reasons = [problem.reason for problem in views.problems(case)]
    told = page(client_of(tmp_path / "pile.case"), "/")
    at_once, on_demand = told.split("<summary>The other 2</summary>")
    assert at_once.count("<code>") == 5 and on_demand.count("<code>") == 2
    assert words(told).count(reasons[0]) == 7


def test_articles_are_sorted_filtered_and_paged_by_their_address(client: TestClient, case: Case) -> None:
    by_title = re.findall(r'<span class="what"><a href="/article/(\w+)"', page(client, "/articles?order=title"))
    titles = [row.brief.id for row in shelves.articles(case, Filter(), order="title")]
    assert by_title == titles
    some = page(client, "/articles?outlet=The+Quenn+Courier&since=2031-04-17&until=2031-04-17")
    assert "Rule on firing was changed" in some and some.count('class="what"') == 1
    assert 'value="The Quenn Courier" selected' in some and 'value="2031-04-17"' in some
    late = page(client, "/articles?start=10")
    assert late.count('class="what"') == 6 and 'rel="prev"' in late and "11 to 16 of 16" in words(late)


def test_beyond_the_end_of_a_list_a_way_back_is_given(client: TestClient) -> None:
    told = page(client, "/articles?start=500&order=title")
    assert "beyond the end of a list of 16" in words(told) and 'href="/articles?order=title"' in told


def test_a_date_that_is_none_is_named_and_asks_nothing(client: TestClient) -> None:
    told = words(page(client, "/articles?since=April&until=2031-13"))
    assert "“ April ” is no date" in told and "“ 2031-13 ” is no date" in told
    assert "16 articles" in told


def test_named_speakers_are_listed_with_their_counts(client: TestClient, case: Case) -> None:
    told = words(page(client, "/speakers"))
    for row in shelves.speakers(case, limit=5):
        assert f"{row.speaker.name} {row.attributions} in {row.articles} article" in told
    assert "Ilsa Marrin" in page(client, "/speakers?words=marrin")
    assert "Tomas Brek" not in page(client, "/speakers?words=marrin")


def test_the_unnamed_stand_alone_each_with_its_sentence(client: TestClient, case: Case) -> None:
    told = page(client, "/speakers?unnamed=1&outlet=The+Quenn+Courier")
    assert "two of them may or may not be the same" in told
    listed = shelves.speakers(case, unnamed=True, filter=Filter(outlet="The Quenn Courier"), limit=1000)
    assert listed.total > 10
    for row in listed.rows[:10]:
        assert row.first is not None
        assert f'href="/speaker/{row.speaker.id}"' in told
        assert f'href="/article/{row.first.article.id}?at={row.first.said.attribution.id}#s' in told


def test_a_speakers_page_has_everything_they_say(client: TestClient, case: Case) -> None:
    row = shelves.speakers(case).rows[0]
    told = page(client, f"/speaker/{row.speaker.id}")
    said = shelves.statements(case, row.speaker.id, Filter(), limit=1000)
    assert told.count('class="passage"') == said.total == row.attributions
    for statement in said:
        assert f"?at={statement.said.attribution.id}#s" in told


def test_all_reported_words_of_a_short_saying_stand_in_its_row(client: TestClient, case: Case) -> None:
    """The cue alone would not do: what is said often stands in the sentences after it."""
    beyond = 0
    for row in shelves.speakers(case).rows[:12]:
        told = words(page(client, f"/speaker/{row.speaker.id}"))
        for statement in shelves.statements(case, row.speaker.id, Filter(), limit=50):
            text = views.article(case, statement.article.id).document.text
            spans = statement.said.attribution.content
            if spans and max(it.end for it in spans) - statement.sentence.start < 500:
                assert all(re.sub(r"\W", "", it.of(text)) in re.sub(r"\W", "", told) for it in spans)
                beyond += any(not statement.sentence.contains(it) for it in spans)
    assert beyond > 5


def test_the_bars_and_outlets_of_a_speaker_lead_to_what_they_count(client: TestClient, case: Case) -> None:
    row = shelves.speakers(case).rows[0]
    told = page(client, f"/speaker/{row.speaker.id}")
    assert bars(told)
    for href, count in bars(told):
        assert f"{count} attribution{'' if count == 1 else 's'} of {row.attributions}:" in words(page(client, href))
    shares = re.findall(
        r'<th scope="row"><a href="([^"]+)">.*?<td class="number">\d+</td><td class="number">(\d+)', told
    )
    assert sum(int(count) for _, count in shares) == row.attributions
    for href, count in shares:
        assert page(client, unescape(href)).count('class="passage"') == int(count)


def test_search_shows_words_in_their_sentence_and_who_says_them(client: TestClient) -> None:
    told = page(client, "/search?q=ferry+rul")
    assert "<mark>" in told and "the author’s own words" in told
    assert re.search(r"<mark>[^/]*rul", told)
    assert re.search(r'class="who">\s*<span><a href="/speaker/', told)
    assert 'value="ferry rul"' in told
    person = page(client, "/search?q=marrin")
    assert person.index(">Speakers</h2>") < person.index(">In what is said</h2>") < person.index(">In articles</h2>")


def test_search_as_you_type_gets_the_part_that_changes(client: TestClient) -> None:
    whole, part = page(client, "/search?q=ferry"), page(client, "/search?q=ferry&part=1")
    assert "<html" not in part and part.strip() in whole
    assert re.search(r'data-told="\d+ speakers?, [^"]*\d+ attributions?, \d+ articles? found"', part)
    assert "Nothing found" in page(client, "/search?q=zzzz&part=1")


def test_the_filters_of_a_search_stay_in_its_address(client: TestClient, case: Case) -> None:
    speaker = shelves.speakers(case).rows[0].speaker
    told = page(client, f"/search?q=crew&outlet=The+Tesk+Ledger&since=2031&speaker={speaker.id}")
    assert (
        'value="The Tesk Ledger" selected' in told
        and 'value="2031"' in told
        and f'value="{speaker.id}" checked' in told
    )
    nothing = page(client, "/search?q=zzzz&outlet=The+Tesk+Ledger")
    assert 'href="/search?q=zzzz"' in nothing
    page(client, "/search?q=crew&speaker=gone")


@pytest.mark.parametrize("asked", ['"', '""', "(", "NEAR(", "* OR *", "a" * 300, "\u202e", "%", "ß ſ", "<b>", " "])
def test_no_search_fails(client: TestClient, asked: str) -> None:
    answer = client.get("/search", params={"q": asked})
    assert answer.status_code == 200
    assert f'value="{escape(asked)}"' in answer.text


def test_odd_addresses_are_read_as_asking_nothing(client: TestClient) -> None:
    for query in ("start=-1", "start=x", "start=99999999999999", "order=drop", "outlet=%00", "since=2031-02-31"):
        page(client, f"/articles?{query}")
        page(client, f"/speakers?{query}")


def time(*counts: int, undated: int = 0) -> Timeline:
    days = tuple(Bin(since=f"2031-04-{day:02}", until=f"2031-04-{day:02}") for day in range(1, len(counts) + 1))
    return Timeline(unit="day", bins=days, counts=counts, undated=undated, unplaced=0)


def nowhere(span: Bin | None) -> str | None:
    return None


def test_a_bar_is_as_high_as_its_count_and_one_among_thousands_is_still_seen() -> None:
    drawn = pictures.line(time(1, 0, 5000, 10_000), nowhere).strips[0].bars
    assert [bar.count for bar in drawn] == [1, 5000, 10_000]
    least, half, most = (bar.height for bar in drawn)
    assert half * 2 == most == pictures.HIGH and least >= 2


def test_the_smaller_outlets_together_are_higher_than_a_line_and_on_the_same_scale() -> None:
    bins = tuple(Bin(since=f"{year}", until=f"{year}") for year in (2029, 2030))
    given = {"outlets": 1, "articles": 0, "undated": 0, "unplaced": 0}
    rows = (
        PictureRow(kind="outlet", name="The Tesk Ledger", counts=(4, 2), **given),
        PictureRow(kind="others", name=None, counts=(8, 4), **given),
    )
    drawn = pictures.pile(Picture(unit="year", bins=bins, rows=rows, undated=0, unplaced=0))
    one, others = drawn.strips
    assert [bar.height for bar in one.bars] == [pictures.HIGH, pictures.HIGH / 2]
    assert [bar.height for bar in others.bars] == [pictures.HIGH * 2, pictures.HIGH]
    assert others.height > one.height > pictures.HIGH
    assert all(bar.href is None for bar in others.bars), "no filter asks for several outlets"


def test_bars_stand_side_by_side_and_the_undated_apart() -> None:
    drawn = pictures.line(time(1, 2, 3, undated=4), nowhere)
    *dated, undated = drawn.strips[0].bars
    for left, right in pairwise(dated):
        assert left.x + left.width == pytest.approx(right.x, abs=0.01)
    assert dated[-1].x + dated[-1].width <= drawn.edge + 0.01 < undated.x
    assert undated.x + undated.width <= 100 and undated.when == "date not stated"


def test_a_picture_of_nothing_is_drawn_without_bars_or_ticks() -> None:
    empty = pictures.line(time(), nowhere)
    assert empty.strips[0].bars == () and empty.ticks == () and empty.span == ""
    only = pictures.line(time(undated=3), nowhere).strips[0].bars
    assert [bar.count for bar in only] == [3] and only[0].x + only[0].width <= 100


@pytest.mark.parametrize(
    ("unit", "span", "said"),
    [
        ("day", Bin(since="2031-04-15", until="2031-04-15"), "15 April 2031"),
        ("week", Bin(since="2031-04-14", until="2031-04-20"), "week of 14 April 2031"),
        ("month", Bin(since="2031-04", until="2031-04"), "April 2031"),
        ("decade", Bin(since="2030", until="2039"), "2030 to 2039"),
    ],
)
def test_a_stretch_of_time_is_said_as_a_reader_says_it(unit: str, span: Bin, said: str) -> None:
    assert pictures.bin_words(span, unit) == said  # type: ignore[arg-type]


def test_links_hold_what_was_asked_and_nothing_else() -> None:
    from onrecord.desk import addresses  # noqa: PLC0415

    chosen = Filter(outlet="The Tesk & Co", since="2031", words="ferry")
    query = parse_qs(urlsplit(addresses.link("/articles", **addresses.asked(chosen))).query)
    assert query == {"outlet": ["The Tesk & Co"], "since": ["2031"], "words": ["ferry"]}
    assert addresses.filter_of({key: value[0] for key, value in query.items()}) == chosen


def test_hits_outside_attributions_say_whose_words_they_are(client: TestClient, case: Case) -> None:
    told = words(page(client, "/search?q=ferry&more=1"))
    assert "the author’s own words, no source given" in told
    for article in views.articles(case):
        for sentence in article.sentences:
            inside = any(it.overlaps(sentence.span) for said in article.said for it in said.attribution.spans)
            if sentence.voice == "unclear" and not inside:
                phrase = quote(f'"{sentence.span.of(article.document.text)}"')
                assert "unclear whose words" in words(page(client, f"/search?q={phrase}"))
                return
    raise AssertionError("no sentence of unclear voice")


def test_a_search_in_order_of_date_says_so_and_keeps_it_in_the_address(client: TestClient) -> None:
    told = page(client, "/search?q=ferry&order=date")
    assert '<option value="date" selected>' in told and "those without a date last" in words(told)
    below = told[told.index('id="h-articles"') :]
    dates = re.findall(r'<p class="head"><span class="where"><time datetime="([^"]+)"', below)
    assert len(dates) > 5 and dates == sorted(dates)
    assert "order=date" in re.findall(r'href="(/search[^"]*more=1[^"]*)"', page(client, "/search?q=the&order=date"))[0]


def test_words_that_are_nowhere_together_can_be_searched_alone(client: TestClient) -> None:
    told = page(client, "/search?q=zebra+ferry")
    assert 'href="/search?q=ferry"' in told and 'href="/search?q=zebra"' in told
    assert "Each alone" not in page(client, "/search?q=zebra")


def test_the_undated_are_a_number_and_do_not_set_the_scale() -> None:
    some = Timeline(
        unit="day", bins=(Bin(since="2031-04-15", until="2031-04-15"),) * 2, counts=(1, 2), undated=90, unplaced=0
    )
    (strip,) = pictures.line(some, lambda span: None).strips
    assert [bar.height for bar in strip.bars] == [pictures.HIGH / 2, pictures.HIGH, 0]
    assert [bar.written for bar in strip.bars] == [False, False, True]


def test_both_spellings_of_an_outlet_are_one_filter(client: TestClient) -> None:
    one, other = (page(client, f"/articles?outlet={name}") for name in ("The+Istrel+Herald", "Istrel+Herald"))
    assert one.count('class="what"') == other.count('class="what"') == 2
    assert page(client, "/articles").count("Istrel Herald (") == 1


def test_what_a_speaker_says_is_narrowed_to_how_it_is_put(client: TestClient, case: Case) -> None:
    row = shelves.speakers(case).rows[0]
    every = shelves.statements(case, row.speaker.id, limit=1000)
    stances: tuple[Stance, ...] = get_args(Stance)
    parts = {each: shelves.statements(case, row.speaker.id, stance=each, limit=1000) for each in stances}
    for stance, part in parts.items():
        wanted = [it.said.attribution.id for it in every if it.said.attribution.stance == stance]
        assert [it.said.attribution.id for it in part] == wanted and part.total == len(wanted)
    stance = next(each for each, part in parts.items() if 0 < part.total < every.total)
    html = page(client, f"/speaker/{row.speaker.id}?stance={quote(stance)}")
    assert f"{parts[stance].total} attribution" in words(html) and f"of {every.total}: put as “{stance}”" in words(html)
    assert f"<option selected>{stance}</option>" in html
    assert shelves.statements(case, row.speaker.id, stance=stance, start=1, limit=1).rows == parts[stance].rows[1:2]


def test_a_row_says_how_it_is_put_by_what_kind_of_source_and_where(client: TestClient, case: Case) -> None:
    statement = next(
        it
        for row in shelves.speakers(case)
        for it in shelves.statements(case, row.speaker.id, limit=1000)
        if it.said.attribution.channel and it.said.attribution.stance == "states"
    )
    found = statement.said.attribution
    told = words(page(client, f"/speaker/{statement.said.speakers[0].id}"))
    assert f"{found.source_kind} · {in_channel(found)}" in told and "states ·" not in told
