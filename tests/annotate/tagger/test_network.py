"""Windows go over the whole text, and each unit's scores come from the window in whose middle it lies most."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.annotate.tagger.labels import CITATION_LABELS, LABELS, NAME_LABELS
from onrecord.annotate.tagger.network import LINK, WINDOW, Network, inputs, stitched, windows
from onrecord.annotate.tagger.tagging import Tagger
from onrecord.annotate.tagger.words import Words, words_of
from onrecord.weights import Weights


def made_of(sizes: list[int]) -> Words:
    """Units of these numbers of pieces; each piece is numbered by its place."""
    units, pieces = len(sizes), sum(sizes)
    return Words(
        text="x" * units,
        ranges=((0, units),),
        pieces=np.arange(pieces),
        features=np.ones((pieces, 3), np.int64),
        first=np.cumsum([0, *sizes]),
        spans=np.stack([np.arange(units), np.arange(units) + 1], axis=1),
        home=np.zeros(units, np.int64),
        paragraph=np.ones(units, np.int64),
        quote=np.zeros(units, np.int64),
    )


@given(sizes=st.lists(st.sampled_from([1, 1, 1, 2, 5, 60, 254, 300, 700]), min_size=1, max_size=60))
def test_windows_overlap_cover_every_unit_and_are_never_too_long(sizes: list[int]) -> None:
    words = made_of(sizes)
    found = list(windows(words))
    assert found[0][0] == 0
    assert found[-1][1] == len(words)
    for (begin, end), (following, stop) in pairwise(found):
        assert begin < following <= end <= stop
    for begin, end in found:
        pieces, features, where = inputs(words, begin, end)
        assert len(pieces) == len(features) <= WINDOW
        assert pieces[where].tolist() == words.first[begin:end].tolist()


def test_a_unit_longer_than_a_window_is_cut_and_alone() -> None:
    words = made_of([1, 1000, 1])
    assert list(windows(words)) == [(0, 1), (1, 2), (2, 3)]
    pieces, _, where = inputs(words, 1, 2)
    assert (len(pieces), where.tolist()) == (WINDOW, [1])


def test_the_window_in_whose_middle_a_unit_lies_counts() -> None:
    words, run = made_of([1] * 600), iter(range(10))

    def scores(ids: np.ndarray, features: np.ndarray, where: np.ndarray) -> tuple[np.ndarray, ...]:
        number = next(run)
        return (
            np.full((len(where), len(LABELS)), number, np.float32),
            np.full((len(where), 4, LINK), number, np.float32),
            np.full((len(where), len(NAME_LABELS)), number, np.float32),
            np.full((len(where), len(CITATION_LABELS)), number, np.float32),
        )

    found = stitched(words, scores)
    for column in (found.labels, found.links, found.names, found.citations):
        numbers = column.reshape(600, -1)[:, 0]
        assert numbers.tolist() == sorted(numbers.tolist())
        assert np.flatnonzero(np.diff(numbers)).tolist() == [222, 414]  # the middles of 192-254 and 384-446, less one


def test_threads_change_nothing(tagger: Tagger, weights: Weights) -> None:
    text = "Dorvania said on Monday that the strait was open. “Nothing is closed,” Ilsa Marrin told reporters. " * 8
    words = words_of(tagger.tokenizer, text, [(0, len(text))])
    one, two = Network(weights.network, threads=1)(words), tagger.network(words)
    assert (one.labels == two.labels).all()
    assert (one.links == two.links).all()
    assert (one.names == two.names).all()
    assert (one.citations == two.citations).all()


def test_a_file_that_is_no_network_is_refused(tmp_path: Path) -> None:
    (tmp_path / "bad.onnx").write_bytes(b"no network")
    with pytest.raises(Exception, match=r"bad\.onnx"):
        Network(tmp_path / "bad.onnx")
