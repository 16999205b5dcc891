"""Lists at scale say what a slow plain reading of the case says, whatever has happened to it."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord import flow
from onrecord.model import Stated
from onrecord.store import Case, shelves, views
from onrecord.store.listed import Filter, Order
from onrecord.store.verify import verify
from onrecord.store.views import NotOne

from . import plainly
from .living import OUTLETS, Change, lives
from .pile import Kept, fill, kept, pile
from .test_case import new_case

ORDERS: tuple[Order, ...] = ("date", "outlet", "title", "attributions")
BOUNDS = st.sampled_from([None, "2030", "2030-06", "2030-06-13", "2031-01-01", "no date"])
FILTERS = st.builds(
    Filter,
    outlet=st.sampled_from([None, None, *OUTLETS]),
    since=BOUNDS,
    until=BOUNDS,
    undated=st.booleans(),
    no_outlet=st.booleans(),
    words=st.sampled_from(["", "HARBÓUR", "wire/", "dispute wire", "%", "'"]),
)
SLOW = settings(
    deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


@SLOW
@given(lives(), FILTERS, st.booleans())
def test_whatever_happened_the_lists_say_what_the_case_says(life: list[Change], asked: Filter, linked: bool) -> None:
    with new_case() as case:
        for change in life:
            change(case)
        if linked:
            flow.link(case)
        assert verify(case) == ()
        assert shelves.pile(case) == plainly.pile(case)
        assert shelves.outlets(case) == plainly.outlets(case)
        for order in ORDERS:
            for each in (asked, Filter()):
                assert shelves.articles(case, each, order=order) == plainly.articles(case, each, order=order)


@SLOW
@given(lives(), FILTERS, st.integers(0, 4), st.integers(1, 3))
def test_whatever_happened_speakers_say_what_the_case_says(
    life: list[Change], asked: Filter, start: int, limit: int
) -> None:
    with new_case() as case:
        for change in life:
            change(case)
        flow.link(case)
        for unnamed in (False, True):
            for words in ("", "HÁRBOUR", "var"):
                for each in (asked, Filter()):
                    question = {"unnamed": unnamed, "words": words, "filter": each}
                    assert shelves.speakers(case, **question) == plainly.speakers(case, **question)
                    page = {**question, "start": start, "limit": limit}
                    assert shelves.speakers(case, **page) == plainly.speakers(case, **page)
        for row in (*views.speakers(case), *views.speakers(case, unnamed=True)):
            identity = row.speaker.id
            assert shelves.speaker(case, identity) == plainly.speaker(case, row)
            for each in (asked, Filter()):
                assert shelves.statements(case, identity, each) == plainly.statements(case, identity, each)
                page = {"start": start, "limit": limit}
                assert shelves.statements(case, identity, each, **page) == plainly.statements(
                    case, identity, each, **page
                )


def stating(number: int, *, outlet: str | None = None, published: str | None = None) -> Kept:
    """An article of the pile that states this outlet and date."""
    made = kept(number)
    said = [Stated(value=each, found_in="markup") if each else None for each in (outlet, published)]
    return made._replace(document=replace(made.document, outlet=said[0], published=said[1]))


def addresses(case: Case, asked: Filter) -> list[str]:
    return [row.brief.address for row in shelves.articles(case, asked)]


def test_an_article_fits_dates_only_when_every_day_that_it_may_have_come_out_does(case: Case) -> None:
    dates = ["2031-04-16", "2031-04", "2031", None, "2031-05-01"]
    fill(case, [stating(number, published=published) for number, published in enumerate(dates)])
    names = [kept(number).path for number in range(5)]
    assert addresses(case, Filter(since="2031-04", until="2031-04")) == [names[1], names[0]]
    assert addresses(case, Filter(since="2031-04-16")) == [names[0], names[4]]
    assert addresses(case, Filter(until="2031-12-31")) == [names[2], names[1], names[0], names[4]]
    assert addresses(case, Filter(since="2031-04", undated=True)) == [names[3]]
    assert addresses(case, Filter(since="soon")) == [names[2], names[1], names[0], names[4], names[3]]


def test_every_cell_of_the_picture_is_a_filter_that_gives_its_articles(case: Case) -> None:
    outlets = ["One", "ONE", "Two", None]
    days = [f"2031-04-{day:02}" for day in range(1, 20)] + ["2031-04", None]
    fill(case, [stating(at, outlet=outlets[at % 4], published=days[at % 21]) for at in range(60)])
    picture = shelves.pile(case).picture
    for row in picture.rows:
        for bin, count in zip(picture.bins, row.counts, strict=True):
            cell = Filter(outlet=row.name, no_outlet=row.name is None, since=bin.since, until=bin.until)
            assert shelves.articles(case, cell).total == count
    assert sum(row.articles for row in picture.rows) == 60
    assert (picture.undated, picture.unplaced) == (2, 2)
    assert picture.most == max(max(row.counts) for row in picture.rows)


def test_small_outlets_share_a_line(case: Case) -> None:
    fill(case, [stating(number, outlet=f"Outlet {number % 15:02}", published="2031-04-16") for number in range(40)])
    pictured = shelves.pile(case).picture.rows
    assert [row.kind for row in pictured] == ["outlet"] * 12 + ["others"]
    assert (pictured[-1].outlets, pictured[-1].articles, pictured[-1].counts) == (3, 6, (6,))


def test_the_unnamed_officials_of_one_outlet_lead_to_their_articles_and_sentences(case: Case) -> None:
    fill(case, pile(24))
    page = shelves.speakers(case, unnamed=True, words="OFFICIAL", filter=Filter(outlet="Outlet 4"))
    assert page.total == len(page.rows) == 4
    for row in page:
        assert row.first is not None and row.first.article.outlet == "Outlet 4"
        assert row.first.said.speaker == row.speaker
        assert "a harbour official said that ship" in row.first.text
        assert row.first.sentence.of(views.article(case, row.first.article.id).document.text) == row.first.text
    assert shelves.speakers(case, unnamed=True, words="admiral").total == 0


def test_all_who_speak_together_have_their_first_sentence(case: Case, tmp_path: Path) -> None:
    (tmp_path / "ferry.txt").write_text(
        "Ferry to stop\n\nIlsa Marrin and two harbour officials said on Monday that the ferry would stop.\n"
    )
    flow.add(case, [tmp_path / "ferry.txt"])
    (row,) = shelves.speakers(case, unnamed=True)
    (named,) = shelves.speakers(case)
    assert row.first is not None and "Ilsa Marrin and two harbour officials said" in row.first.text
    assert {each.id for each in row.first.said.speakers} == {row.speaker.id, named.speaker.id}


def test_a_speaker_who_is_gone_is_said_to_be_gone(case: Case) -> None:
    fill(case, pile(3))
    identity = shelves.speakers(case).rows[0].speaker.id
    case.remove([each.document.id for each in pile(3)])
    with pytest.raises(NotOne, match="no longer says anything"):
        shelves.speaker(case, identity)
    assert shelves.statements(case, identity, Filter()).rows == ()


def test_a_speaker_of_superseded_versions_alone_says_nothing(case: Case) -> None:
    only = kept(1)
    fill(case, [only, kept(1, version=2, sayings=0)])
    assert shelves.speakers(case).total == 0
    assert shelves.pile(case).overview.superseded == 1
    assert shelves.articles(case, Filter()).rows[0].older == 1


def test_a_page_beyond_the_last_is_empty_and_still_counts(case: Case) -> None:
    fill(case, pile(3))
    assert shelves.articles(case, Filter(), start=90) == shelves.Page(rows=(), total=3, start=90)
    everybody = shelves.speakers(case)
    assert shelves.speakers(case, start=90) == shelves.Page(rows=(), total=everybody.total, start=90)
    identity = everybody.rows[0].speaker.id
    told = shelves.statements(case, identity, Filter())
    assert shelves.statements(case, identity, Filter(), start=90) == shelves.Page(rows=(), total=told.total, start=90)


def test_an_empty_case_has_empty_lists(case: Case) -> None:
    found = shelves.pile(case)
    assert (found.named, found.unnamed, found.undated, found.no_outlet, found.outlets, found.top) == (0, 0, 0, 0, 0, ())
    assert found.picture.rows == () == found.picture.bins
    assert found.picture.most == 0
    assert shelves.outlets(case) == () == shelves.speakers(case).rows == shelves.articles(case, Filter()).rows


def test_keeping_an_article_reads_no_others(case: Case) -> None:
    """The steps that SQLite takes for one article more do not grow with the pile."""
    fill(case, pile(40))
    few = steps(case, kept(500))
    fill(case, (kept(number) for number in range(40, 400)))
    assert steps(case, kept(501)) < 1.5 * few


def steps(case: Case, each: Kept) -> int:
    """How many hundreds of steps SQLite takes to keep an article, with everything that waits indexed before."""
    taken = 0

    def count() -> int:
        nonlocal taken
        taken += 1
        return 0

    with case.writing() as db:
        db.set_progress_handler(count, 100)
        case.keep(*each)
        db.set_progress_handler(None, 0)
    return taken
