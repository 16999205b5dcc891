"""The probability of every span is what all valid paths together say, and the spans chosen are worth most."""

import itertools
from collections import defaultdict
from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.annotate.tagger.labels import LABELS, Bools, Floats, closing, may_follow, opening, tag_of, tags_of
from onrecord.annotate.tagger.spans import Found, candidates, choose, posterior, worth
from onrecord.annotate.tagger.tables import Options

ALLOWED = np.array([[may_follow(left, right) for right in range(len(LABELS))] for left in range(len(LABELS))])
OPTIONS = Options(
    share=[0.2, 0.2, 0.2],
    price=[0.2, 0.25, 0.4],
    cover=[9, 9, 0.95],
    none=0.0,
    orphan=1.0,
    bare=0.8,
    lone=0.5,
    alone=-1.0,
    fill=1.0,
)


def drawn(seed: int, units: int) -> tuple[Floats, Floats, Bools]:
    """Random scores, transition weights and paragraphs."""
    rng = np.random.default_rng(seed)
    broken = rng.random(units) < 0.2
    broken[0] = True
    return rng.normal(size=(units, len(LABELS))) * 3, np.exp(rng.normal(size=ALLOWED.shape) / 2) * ALLOWED, broken


def paths(broken: Bools) -> Iterator[tuple[int, ...]]:
    """Every valid path over the units."""
    opens, closes = opening(len(LABELS)), closing(len(LABELS))
    for path in itertools.product(range(len(LABELS)), repeat=len(broken)):
        pairs = zip(path, path[1:], broken[1:], strict=False)
        if (
            opens[path[0]]
            and closes[path[-1]]
            and all(ALLOWED[a, b] and (not cut or (closes[a] and opens[b])) for a, b, cut in pairs)
        ):
            yield path


def spans_on(path: tuple[int, ...]) -> Iterator[tuple[int, int, int]]:
    begin = 0
    for unit, label in enumerate(path):
        tag = tag_of(label)
        begin = unit if tag in "BS" else begin
        if tag in "ES":
            yield (label - 1) // 4, begin, unit + 1


@pytest.mark.parametrize("cuts", [[0], [0, 2], [0, 1, 2, 3]])
def test_the_probability_of_a_span_is_that_of_all_paths_with_it(cuts: list[int]) -> None:
    scores, steps, _ = drawn(1, 4)
    broken = np.isin(np.arange(4), cuts)
    total, weight = 0.0, defaultdict[tuple[int, int, int], float](float)
    for path in paths(broken):
        moves = np.prod([steps[a, b] for a, b in itertools.pairwise(path)])
        value = float(np.exp(sum(scores[unit, label] for unit, label in enumerate(path))) * moves)
        total += value
        for span in spans_on(path):
            weight[span] += value
    found = candidates(posterior(scores, steps, broken), broken, floor=0.0)
    assert {(s.role, s.begin, s.end) for s in found} == set(weight)
    assert [s.exact for s in found] == pytest.approx([weight[s.role, s.begin, s.end] / total for s in found])


def step_by_step(scores: Floats, steps: Floats, broken: Bools) -> Floats:
    """Unit x label: the posterior, by the plain loop (Rabiner 1989)."""
    units, opens, closes = len(scores), opening(len(LABELS)), closing(len(LABELS))
    local = np.exp(scores - scores.max(1, keepdims=True))
    barred = steps * closes[:, None] * opens
    forward, backward = np.empty_like(local), np.empty_like(local)
    state = opens * local[0]
    for unit in range(units):
        if unit:
            state = (state @ (barred if broken[unit] else steps)) * local[unit]
        state = state / state.sum()
        forward[unit] = state
    state = closes.astype(float)
    for unit in range(units - 1, -1, -1):
        backward[unit] = state / state.sum()
        state = (barred if broken[unit] else steps) @ (local[unit] * backward[unit])
    product = forward * backward
    return np.asarray(product / product.sum(1, keepdims=True))


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10**6), units=st.one_of(st.integers(1, 12), st.integers(1, 400)))
def test_chunks_side_by_side_give_what_the_plain_loop_gives(seed: int, units: int) -> None:
    scores, steps, broken = drawn(seed, units)
    found = posterior(scores, steps, broken)
    assert found.marginal == pytest.approx(step_by_step(scores, steps, broken), abs=1e-12)
    assert (found.forward * found.backward).sum(1) == pytest.approx(np.ones(units))


def test_scores_far_apart_do_not_break_the_sums() -> None:
    scores, steps, broken = drawn(3, 200)
    found = posterior(scores * 40, steps, broken)
    assert np.isfinite(found.marginal).all()
    assert found.marginal == pytest.approx(step_by_step(scores * 40, steps, broken), abs=1e-9)


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10**6), units=st.integers(1, 120))
def test_candidates_are_probabilities_of_spans_inside_one_paragraph(seed: int, units: int) -> None:
    scores, steps, broken = drawn(seed, units)
    paragraph = np.cumsum(broken)
    found = candidates(posterior(scores, steps, broken), broken)
    assert len({(s.role, s.begin, s.end) for s in found}) == len(found)
    for span in found:
        assert 0 <= span.begin < span.end <= units
        assert paragraph[span.begin] == paragraph[span.end - 1]
        assert 0 < span.exact <= span.mean + 1e-9
        assert span.mean <= 1 + 1e-9


def test_one_sure_span_is_found_with_its_certainty() -> None:
    scores = np.full((5, len(LABELS)), -9.0)
    begin, inside, end, _ = tags_of(2)
    scores[[0, 4], 0] = scores[1, begin] = scores[2, inside] = scores[3, end] = 9.0
    found = candidates(posterior(scores, ALLOWED * 1.0, np.arange(5) == 0), np.arange(5) == 0)
    assert [(s.role, s.begin, s.end) for s in found] == [(2, 1, 4)]
    assert found[0].exact > 0.999


found_spans = st.builds(
    lambda role, begin, size, exact, more: Found(
        role=role, begin=begin, end=begin + size, exact=exact, mean=exact + (1 - exact) * more
    ),
    st.integers(0, 2),
    st.integers(0, 8),
    st.integers(1, 4),
    st.floats(0.01, 1),
    st.floats(0, 1),
)


@settings(deadline=None)
@given(spans=st.lists(found_spans, max_size=8))
def test_the_chosen_spans_are_disjoint_in_order_and_worth_most(spans: list[Found]) -> None:
    chosen = choose(spans, 12, OPTIONS)
    assert all(left.end <= right.begin for left, right in itertools.pairwise(chosen))
    best = 0.0
    for size in range(len(spans) + 1):
        for some in itertools.combinations(sorted(spans, key=lambda s: s.begin), size):
            if all(left.end <= right.begin for left, right in itertools.pairwise(some)):
                best = max(best, sum(worth(span, OPTIONS) for span in some))
    assert sum(worth(span, OPTIONS) for span in chosen) == pytest.approx(best)


def test_a_span_whose_role_is_sure_and_whose_ends_are_not_may_be_covered() -> None:
    span = Found(role=2, begin=0, end=3, exact=0.1, mean=0.99)
    assert choose([span], 3, OPTIONS) == [span]
    assert choose([Found(role=2, begin=0, end=3, exact=0.1, mean=0.9)], 3, OPTIONS) == []
