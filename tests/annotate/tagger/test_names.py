"""Names are those on the likeliest valid path, each with the probability that all valid paths give it."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.annotate.tagger.labels import NAME_LABELS, Floats, allowed, closing, opening, tags_of
from onrecord.annotate.tagger.names import best_path, find_named
from onrecord.annotate.tagger.roles import KINDS

ALLOWED, OPENS, CLOSES = allowed(len(NAME_LABELS)), opening(len(NAME_LABELS)), closing(len(NAME_LABELS))


def valid(path: tuple[int, ...]) -> bool:
    return bool(OPENS[path[0]] and CLOSES[path[-1]] and all(ALLOWED[a, b] for a, b in itertools.pairwise(path)))


PATHS = [path for path in itertools.product(range(len(NAME_LABELS)), repeat=3) if valid(path)]


def value(scores: Floats, path: tuple[int, ...]) -> float:
    return float(sum(scores[unit, label] for unit, label in enumerate(path)))


@settings(deadline=None)
@given(seed=st.integers(0, 10**6))
def test_the_path_is_the_likeliest_valid_one_in_each_paragraph(seed: int) -> None:
    scores = np.random.default_rng(seed).normal(size=(6, len(NAME_LABELS)))
    found = best_path(scores, np.array([True, False, False] * 2)).tolist()
    for part, rows in ((found[:3], scores[:3]), (found[3:], scores[3:])):
        assert valid(tuple(part))
        assert value(rows, tuple(part)) == pytest.approx(max(value(rows, path) for path in PATHS))


def test_the_probability_of_a_name_is_that_of_all_valid_paths_with_it() -> None:
    scores = np.random.default_rng(5).normal(size=(3, len(NAME_LABELS)))
    begin, inside, end, _ = tags_of(KINDS.index("place"))
    scores[[0, 1, 2], [begin, inside, end]] += 4
    total = sum(np.exp(value(scores, path)) for path in PATHS)
    (name,) = find_named(scores, KINDS, np.array([True, False, False]))
    assert (name.kind, name.begin, name.end) == ("place", 0, 3)
    assert name.exact == pytest.approx(np.exp(value(scores, (begin, inside, end))) / total)


def test_a_name_that_does_not_fit_together_is_mended_and_none_goes_over_a_paragraph() -> None:
    begin, inside, end, single = tags_of(0)
    scores = np.zeros((4, len(NAME_LABELS)))
    scores[0, begin], scores[1, 0], scores[1, inside], scores[2, end] = 5, 1, 0.9, 5
    scores[3, 0] = 5
    names = find_named(scores, KINDS, np.array([True, False, False, False]))
    assert [(name.begin, name.end) for name in names] == [(0, 3)]
    scores[1, single] = 0.5
    names = find_named(scores, KINDS, np.array([True, False, True, False]))
    assert all(name.end <= 2 or name.begin >= 2 for name in names)


def test_nothing_read_names_nothing() -> None:
    assert find_named(np.zeros((0, len(NAME_LABELS))), KINDS, np.zeros(0, bool)) == []
