"""What a date may mean, and the bins of a picture."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.store.listed import Bin
from onrecord.store.stretches import MOST, days, scale, timeline

PREFIXES = st.builds(lambda day, length: day.isoformat()[:length], st.dates(), st.sampled_from([4, 7, 10]))


@pytest.mark.parametrize(
    ("prefix", "first", "last"),
    [
        ("2031", "2031-01-01", "2031-12-31"),
        ("2028-02", "2028-02-01", "2028-02-29"),
        ("2031-04-16", "2031-04-16", "2031-04-16"),
    ],
)
def test_a_date_means_every_day_that_it_may(prefix: str, first: str, last: str) -> None:
    assert days(prefix) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    "words", ["", "soon", "2031-13", "2031-02-30", "20310416", "2031-4", "0000", "２０３１", "2031-04-16T08"]
)
def test_what_is_no_date_means_no_day(words: str) -> None:
    assert days(words) is None


@given(st.dictionaries(PREFIXES | st.text(max_size=4), st.integers(1, 9), max_size=12))
def test_every_count_lies_in_one_bin_that_its_date_fits_or_is_not_placed(dated: dict[str, int]) -> None:
    found = timeline(dated)
    assert sum(found.counts) + found.unplaced == sum(dated.values())
    assert len(found.bins) == len(found.counts)
    for one, following in zip(found.bins, found.bins[1:], strict=False):
        ends, begins = days(one.until), days(following.since)
        assert ends is not None and begins is not None
        assert begins[0] - ends[1] == timedelta(days=1)
    for at, count in enumerate(found.counts):
        inside = [number for prefix, number in dated.items() if _fits(prefix, found.bins[at])]
        assert count == sum(inside)


def _fits(prefix: str, bin: Bin) -> bool:
    may, since, until = days(prefix), days(bin.since), days(bin.until)
    assert since is not None and until is not None
    return may is not None and since[0] <= may[0] and may[1] <= until[1]


def test_the_undated_stand_beside() -> None:
    found = timeline({None: 3, "2031-04-16": 2, "about then": 1})
    assert (found.undated, found.unplaced, found.counts) == (3, 1, (2,))


@pytest.mark.parametrize(
    ("first", "last", "unit", "bins"),
    [
        ("2031-04-01", "2031-05-10", "day", 40),
        ("2031-04-01", "2031-05-11", "week", 6),
        ("2030-01-15", "2031-06-15", "month", 18),
        ("2030", "2030-06-01", "year", 1),
        ("1990-01-01", "2029-01-01", "year", 40),
        ("1989-01-01", "2029-01-01", "decade", 5),
        ("1001", "2029", "century", 11),
    ],
)
def test_the_finest_unit_that_stays_readable(first: str, last: str, unit: str, bins: int) -> None:
    found = timeline({first: 1, last: 1})
    assert (found.unit, len(found.bins)) == (unit, bins)
    assert found.bins[0].since <= first and last <= found.bins[-1].until + "~"
    assert len(found.bins) <= MOST


def test_a_few_coarse_dates_are_left_out_and_many_make_the_bins_coarser() -> None:
    fine = timeline({"2031-04-01": 19, "2031-04-02": 19, "2031-04": 2})
    assert (fine.unit, fine.unplaced) == ("day", 2)
    coarse = timeline({"2031-04-01": 19, "2031-04": 20})
    assert (coarse.unit, coarse.unplaced, coarse.counts) == ("month", 0, (39,))


def test_no_dates_make_no_bins() -> None:
    assert timeline({}).bins == () == timeline({"never": 2}).bins
    assert scale({}).place("2031") is None or scale({}).bins() == ()


def test_coarse_dates_stand_beside_finer_ones_that_have_several_bins() -> None:
    told = timeline({"2031-04-15": 2, "2031-04-18": 1, "2031-04": 9, None: 3})
    assert (told.unit, told.counts) == ("day", (2, 0, 0, 1))
    assert (told.coarse, told.unplaced, told.undated) == ((("2031-04", 9),), 9, 3)
    together = timeline({"2031-04-15": 2, "2031-04": 9})
    assert (together.counts, together.coarse) == ((11,), ())
