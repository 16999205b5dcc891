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
from .pile import Kept, fill, groups, kept, pile
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
SLOW = settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


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
