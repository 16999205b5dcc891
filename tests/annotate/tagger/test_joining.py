"""Spans are joined by evidence; the quick ways to count and to assign say what the plain ones say."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer

from onrecord.annotate.tagger.evidence import Evidence, odds
from onrecord.annotate.tagger.joining import Choice, assign, join
from onrecord.annotate.tagger.labels import Floats
from onrecord.annotate.tagger.layout import Layout, sentences
from onrecord.annotate.tagger.network import LINK
from onrecord.annotate.tagger.roles import CONTENT, CUE, SOURCE
from onrecord.annotate.tagger.spans import Found
from onrecord.annotate.tagger.tables import CUE_FEATURES, SOURCE_FEATURES, Options, Tables
from onrecord.annotate.tagger.words import Words, words_of

TEXT = 'Ilsa said. "We go." Tomas Brek left, he added.\n\n“Why?” asked Ilsa Marrin. Nobody knew! ' * 3


def tables(**changed: float) -> Tables:
    """Weights by which a near span on the same side of a paragraph break is joined."""
    options = {"none": 0.0, "orphan": 1.0, "bare": 0.8, "lone": 0.5, "alone": 0.0, "fill": 1.0} | changed
    for_cue, for_source = np.zeros(CUE_FEATURES), np.zeros(SOURCE_FEATURES)
    for_cue[[5, 10, -3]] = for_source[[5, 10, 1]] = -1.0, -3.0, -6.0  # gap, paragraphs apart, none
    return Tables(
        steps=np.ones((13, 13)),
        relations=np.zeros((2, 147)),
        no_source=0.0,
        options=Options(share=[0.2] * 3, price=[0.3] * 3, cover=[9.0] * 3, **options),
        for_cue=for_cue,
        for_source=for_source,
        calibration={},
    )


def span(role: int, begin: int, end: int, exact: float = 0.9) -> Found:
    return Found(role=role, begin=begin, end=end, exact=exact, mean=0.95)


@pytest.fixture(scope="module")
def words(tokenizer: Tokenizer) -> Words:
    return words_of(tokenizer, TEXT, [(0, len(TEXT))])


def joined(words: Words, spans: list[Found], **options: float) -> list[tuple[object, ...]]:
    links = np.zeros((len(words), 4, LINK), np.float32)
    numbers = tables(**options)
    made = join(Evidence(words, links, spans, numbers), numbers)
    return [
        (one.cue and one.cue.begin, one.source and one.source.begin, *(c.begin for c in one.contents)) for one in made
    ]


def test_a_content_goes_to_the_near_cue_and_the_cue_to_the_near_source(words: Words) -> None:
    spans = [span(SOURCE, 0, 1), span(CUE, 1, 2), span(CONTENT, 4, 6), span(CUE, 12, 13), span(CONTENT, 20, 21)]
    assert joined(words, spans) == [(1, 0, 4), (12, 0, 20)]


def test_a_cue_without_content_takes_one_that_its_cue_does_not_miss(words: Words) -> None:
    spans = [span(CONTENT, 1, 3), span(CUE, 3, 4), span(CONTENT, 4, 6), span(CUE, 7, 8)]
    assert joined(words, spans, fill=0.0, none=9.0) == [(3, None, 1, 4), (7, None)]
    assert joined(words, spans, fill=2.0, none=9.0) == [(3, None, 1), (7, None, 4)]


def test_an_unsure_cue_without_content_is_dropped_and_an_unsure_content_alone_too(words: Words) -> None:
    assert joined(words, [span(CUE, 1, 2, 0.7)], none=9.0) == []
    assert joined(words, [span(CUE, 1, 2, 0.9)], none=9.0) == [(1, None)]
    assert joined(words, [span(CONTENT, 1, 2, 0.4)]) == []
    assert joined(words, [span(CONTENT, 1, 2, 0.6)]) == [(None, None, 1)]


def test_a_source_that_no_cue_took_goes_to_a_cue_without_when_likely_enough(words: Words) -> None:
    spans = [span(SOURCE, 0, 1), span(CUE, 2, 3)]
    assert joined(words, spans, none=6.0) == [(2, None)]
    assert joined(words, spans, none=6.0, orphan=0.05) == [(2, 0)]


def test_nothing_gives_nothing(words: Words) -> None:
    assert joined(words, []) == []
    assert joined(words, [span(SOURCE, 0, 1)]) == []


def test_odds_are_bounded() -> None:
    assert odds(0.5) == 0
    assert odds(0.0) == pytest.approx(-odds(1.0)) == pytest.approx(math.log(0.001 / 0.999))


def test_sentences_end_at_stops_before_capitals_and_at_paragraphs(tokenizer: Tokenizer) -> None:
    text = 'He left. "Why?" She asked e.g. nobody.\n\nnew'
    words = words_of(tokenizer, text, [(0, len(text))])
    numbers = dict(zip(words.surfaces(), sentences(words).tolist(), strict=True))
    assert [numbers[word] for word in ("He", "left", "Why", "She", "nobody", "new")] == [1, 1, 2, 3, 3, 4]


def plainly_assigned(chances: Floats, bonus: float) -> list[int]:
    """The cheapest move again and again, over the whole table (the last column: none)."""
    picks, none, log = chances.argmax(1), chances.shape[1] - 1, np.log(chances + 1e-9)
    while len(picks) and none:
        counts = np.bincount(picks, minlength=none + 1)
        spare = (picks == none) | (counts[picks] > 1)
        cost = log[np.arange(len(picks)), picks][:, None] - log[:, :none]
        cost[~spare] = np.inf
        cost[:, counts[:none] > 0] = np.inf
        row, cue = np.unravel_index(cost.argmin(), cost.shape)
        if cost[row, cue] > bonus:
            break
        picks[row] = cue
    return [int(pick) for pick in picks]


@settings(deadline=None)
@given(
    seed=st.integers(0, 10**6), contents=st.integers(0, 9), cues=st.integers(0, 7), bonus=st.sampled_from([0.0, 1.0, 3])
)
def test_assigning_in_one_pass_is_moving_the_cheapest_again_and_again(
    seed: int, contents: int, cues: int, bonus: float
) -> None:
    scores = np.exp(np.random.default_rng(seed).normal(size=(contents, cues + 1)) * 2)
    chances = scores / scores.sum(1, keepdims=True)
    found = assign([Choice(near=range(cues), chances=row) for row in chances], cues, bonus)
    assert [cues if pick is None else pick for pick in found] == plainly_assigned(chances, bonus)


def plain_rivals(layout: Layout, contents: list[Found], content: Found, cue: Found) -> list[bool]:
    """The six features of one pair, by looking at every other content."""
    others = [other for other in contents if other is not content]
    gap = max(content.begin - cue.end, cue.begin - content.end)
    nearest = not any(max(other.begin - cue.end, cue.begin - other.end) < gap for other in others)
    follows = any(0 <= other.begin - cue.end <= 2 for other in others)
    leads = any(
        0 <= cue.begin - other.end <= 12 and layout.sentence[other.begin] == layout.sentence[cue.begin]
        for other in others
    )
    after = content.begin >= cue.end
    return [nearest, nearest and after, follows and not after, follows and after, leads and not after, leads and after]


@settings(deadline=None)
@given(data=st.data())
def test_rivals_found_at_their_places_are_those_found_by_looking_at_all(words: Words, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.sets(st.integers(0, len(words)), max_size=14)))
    spans = [span(data.draw(st.sampled_from([CUE, CONTENT])), a, b) for a, b in itertools.pairwise(cuts)]
    spans = [one for one in spans if data.draw(st.booleans())]
    cues, contents = ([one for one in spans if one.role == role] for role in (CUE, CONTENT))
    layout = Layout(words, spans)
    pairs = [(content, cue) for content in contents for cue in cues]
    expected = np.array([plain_rivals(layout, contents, *pair) for pair in pairs], float).reshape(-1, 6)
    sides = [
        np.array([(one.begin, one.end) for one in side], np.int64).reshape(-1, 2) for side in zip(*pairs, strict=True)
    ]
    if pairs:
        assert layout.rivals(*sides).tolist() == expected.tolist()


def test_layout_tells_side_gap_breaks_and_what_lies_between(words: Words) -> None:
    cue = span(CUE, 1, 2)
    others = [span(SOURCE, 0, 1), span(CONTENT, 4, 6), span(SOURCE, 8, 10), span(CUE, 12, 13), span(CONTENT, 15, 16)]
    layout = Layout(words, [others[0], cue, *others[1:]])
    places = np.array([[one.begin, one.end] for one in others])
    found = layout.towards(np.array([[cue.begin, cue.end]] * len(others)), places)
    assert found[:, 0].tolist() == [0, 1, 1, 1, 1]  # behind it
    assert found[:, 1] == pytest.approx(np.log1p([0, 2, 6, 10, 13]))
    assert found[:, 3].tolist() == [0, 1, 2, 2, 3]  # sentences apart
    assert found[:, 6].tolist() == [0, 0, 0, 0, 1]  # paragraphs apart
    assert found[:, [9, 11, 12]].tolist() == [[0, 0, 0], [0, 0, 0], [0, 1, 0], [0, 1, 1], [1, 1, 1]]  # between them
