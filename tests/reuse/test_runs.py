from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from onrecord.reuse.entries import entries
from onrecord.reuse.grams import GRAM, Grams, Usage, kept_hashes, shared, usage
from onrecord.reuse.runs import Runs, runs, with_first
from onrecord.reuse.words import Words, words

from . import plain

PILES = st.lists(st.lists(st.sampled_from("abc"), max_size=24).map(" ".join), max_size=6)
LONGER = st.lists(st.lists(st.sampled_from("ab"), min_size=6, max_size=14).map(" ".join), min_size=17, max_size=22)


def told(columns: Words, found: Runs) -> list[plain.Run]:
    """The runs by text and number of word in it."""
    result = []
    for at in range(len(found)):
        sides = []
        for begin, end in ((found.left[at], found.left_end[at]), (found.right[at], found.right_end[at])):
            text = int(columns.text_of(begin))
            first = int(columns.first[text])
            sides += [text, int(begin) - first, int(end) - first]
        result.append(plain.Run(*sides))
    return result


def all_runs(columns: Words) -> list[plain.Run]:
    grams = shared(columns)
    every = np.ones(len(grams.begin), np.bool_)
    return told(columns, Runs.joined(runs(columns, grams, every)))


def by_words(columns: Words, texts: Sequence[str], grams: Grams) -> dict[plain.Gram, list[tuple[int, int]]]:
    flat = [word.folded for text in texts for word in plain.words(text)]
    rows: dict[plain.Gram, list[tuple[int, int]]] = {}
    for place, text in zip(grams.place.tolist(), grams.text.tolist(), strict=True):
        rows.setdefault(tuple(flat[place : place + GRAM]), []).append((text, place - int(columns.first[text])))
    return rows


@given(PILES)
@example(["a b c a b", "a b c a b"])
@example(["a b c a", "b", "a b c a b"])
def test_grams_are_those_of_the_plain_version(texts: Sequence[str]) -> None:
    assert GRAM == plain.SIZE
    columns = words(texts)
    grams = shared(columns)
    assert by_words(columns, texts, grams) == plain.grams([plain.words(text) for text in texts])
    assert len(set(grams.group.tolist())) == len(grams.begin)
    assert all(low < high for low, high in pairwise(grams.begin.tolist()))


@given(PILES)
def test_runs_are_those_of_the_plain_version(texts: Sequence[str]) -> None:
    found = all_runs(words(texts))
    assert len(found) == len(set(found))
    assert set(found) == plain.runs([plain.words(text) for text in texts])


@given(LONGER)
def test_many_texts_share_with_the_earliest_what_the_plain_version_says(texts: Sequence[str]) -> None:
    columns = words(texts)
    grams = shared(columns)
    found = told(columns, with_first(columns, grams, np.ones(len(grams.begin), np.bool_)))
    expected = set[tuple[int, int, int]]()  # the earliest text, another, a word of it where a gram begins
    for places in plain.grams([plain.words(text) for text in texts]).values():
        expected |= {(places[0][0], text, at) for text, at in places[1:]}
    assert {
        (run.left, run.right, at) for run in found for at in range(run.right_begin, run.right_end - GRAM + 1)
    } == expected


@given(PILES, st.lists(st.sampled_from(["x", "y", None]), min_size=6, max_size=6))
def test_the_use_of_grams(texts: Sequence[str], series: list[str | None]) -> None:
    columns = words(texts)
    grams, days = shared(columns), [3, None, 10, 11, 30, None]
    use = usage(columns, grams, series[: len(texts)], days[: len(texts)])
    rows = by_words(columns, texts, grams)
    for number, places in enumerate(rows.values()):
        of = [text for text, _ in places]
        outlets = {series[text] or text for text in of}
        known = sorted(day for text in of if (day := days[text]) is not None)
        assert use.texts[number] == len(of)
        assert use.series[number] == (len(outlets) if len(of) >= 4 else len(of))
        assert use.days[number] == (known[-1] - known[0] if len(known) >= 4 else -1)


def test_one_stray_use_does_not_make_a_habit() -> None:
    columns = words(["one two three four five"] * 16)
    use = usage(columns, shared(columns), [None] * 16, [*range(15), 400])
    assert use.days.tolist() == [11]


def test_grams_inside_quotation_marks_are_counted() -> None:
    columns = words(['"One" two three four five six', "one two three four five six"])
    use: Usage = usage(columns, shared(columns), [None, None], [None, None])
    assert sorted(use.inside.tolist()) == [0, 1]


def test_hashes_that_are_kept_name_the_same_grams() -> None:
    columns = words(["“One two three four five six seven”", "zero one two three four five six seven eight"])
    kept = entries(words(["“One two three four five six seven”"]))
    assert kept.inside.all() and len(kept.hash) == 3
    assert set(kept_hashes(columns, shared(columns).place).tolist()) == set(kept.hash.tolist())
