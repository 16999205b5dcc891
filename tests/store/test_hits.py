"""Which attributions of an article a search shows: the innermost, quickly however many there are."""

import time

from hypothesis import given
from hypothesis import strategies as st

from onrecord.store.hits import around
from onrecord.store.indexing import Saying

PAIR = st.tuples(st.integers(0, 9), st.integers(1, 4)).map(lambda it: (it[0], it[0] + it[1]))
PLACES = st.lists(PAIR, min_size=1, max_size=3).map(lambda pairs: tuple(end for pair in sorted(pairs) for end in pair))


def encloses(outer: Saying, inner: Saying) -> bool:
    """The same of two of them, as it is said."""
    start, end = min(inner.places), max(inner.places)
    return any(first <= start and end <= last and (first, last) not in inner.pairs for first, last in outer.pairs)


@given(st.lists(PLACES, max_size=8))
def test_those_around_others_are_what_comparing_all_with_all_finds(several: list[tuple[int, ...]]) -> None:
    sayings = [Saying(number, number, places) for number, places in enumerate(several)]
    assert around(sayings) == [any(encloses(each, other) for other in sayings) for each in sayings]


def test_four_times_the_attributions_take_about_four_times_the_time() -> None:
    def seconds(count: int) -> float:
        sayings = [Saying(at, at, (10 * at, 10 * at + 9, 10 * at + 20, 10 * at + 29)) for at in range(count)]
        best = 9.9
        for _ in range(3):
            began = time.process_time()
            around(sayings)
            best = min(best, time.process_time() - began)
        return best

    assert seconds(20_000) < 8 * max(seconds(5000), 0.005)
