"""A text becomes units whose offsets are exact, whatever the tokenizer does with its characters."""

import time
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from tokenizers import Tokenizer

from onrecord.annotate.tagger.words import BLANK, JOINED, PARAGRAPH, Words, capitals, sections, words_of
from tests.annotate.tagger.texts import Ranges, odd_texts, texts_in_ranges

many = settings(max_examples=200, deadline=None)


def read(tokenizer: Tokenizer, text: str) -> Words:
    return words_of(tokenizer, text, [(0, len(text))])


def breaks(words: Words) -> list[int]:
    return words.features[words.first[:-1], 0].tolist()


@many
@given(given_text=texts_in_ranges())
def test_units_are_slices_in_order_apart_and_inside_their_range(
    tokenizer: Tokenizer, given_text: tuple[str, Ranges]
) -> None:
    text, ranges = given_text
    words = words_of(tokenizer, text, ranges)
    for (begin, end), home in zip(words.spans.tolist(), words.home.tolist(), strict=True):
        assert ranges[home][0] <= begin < end <= ranges[home][1]
    assert all(left[1] <= right[0] for left, right in pairwise(words.spans.tolist()))


@many
@given(text=odd_texts)
def test_no_letter_and_no_digit_is_outside_every_unit(tokenizer: Tokenizer, text: str) -> None:
    covered = np.zeros(len(text), bool)
    for begin, end in read(tokenizer, text).spans.tolist():
        covered[begin:end] = True
    assert [c for c, inside in zip(text, covered, strict=True) if c.isalnum() and not inside] == []


@many
@given(given_text=texts_in_ranges())
def test_the_columns_of_words_belong_together(tokenizer: Tokenizer, given_text: tuple[str, Ranges]) -> None:
    words = words_of(tokenizer, *given_text)
    assert len(words.first) == len(words) + 1
    assert words.first[0] == 0
    assert words.first[-1] == len(words.pieces) == len(words.features)
    assert (np.diff(words.first) > 0).all()
    assert len(words.home) == len(words.paragraph) == len(words.quote) == len(words)
    assert words.features.max(0, initial=0).tolist() <= [2, 4, 3]


@many
@given(given_text=texts_in_ranges())
def test_a_range_reads_the_same_alone(tokenizer: Tokenizer, given_text: tuple[str, Ranges]) -> None:
    text, ranges = given_text
    words = words_of(tokenizer, text, ranges)
    for number, (start, end) in enumerate(ranges):
        alone, mine = read(tokenizer, text[start:end]), words.home == number
        assert (alone.spans + start).tolist() == words.spans[mine].tolist()
        assert alone.quote.tolist() == words.quote[mine].tolist()
        assert alone.pieces.tolist() == words.pieces[np.repeat(mine, np.diff(words.first))].tolist()


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Renée de\u0301ja\u0300 vu", ["Renée", "de\u0301ja\u0300", "vu"]),
        ("cafe\u0301, naive\u0308", ["cafe\u0301", ",", "naive\u0308"]),
        ("co\u00adop\u00ad talks", ["co\u00adop", "talks"]),
        ("a\u200bb \u200bc\u200b d", ["a\u200bb", "c", "d"]),
        ("👩\u200d👩\u200d👧 ok ☎\ufe0f", ["👩\u200d👩\u200d👧", "ok", "☎\ufe0f"]),
        ("\u200fשלום\u200f, שלום", ["שלום", ",", "שלום"]),
        ("one\u00a0two\u3000three", ["one", "two", "three"]),
        ("one\r\ntwo", ["one", "two"]),
        ("a\x00b \x00 \ufffd\ud800 c", ["a\x00b", "c"]),
        ("[SEP] [MASK]", ["[", "SEP", "]", "[", "MASK", "]"]),
        ("İstanbul ﬁne", ["İstanbul", "ﬁne"]),
        ("漢字x", ["漢", "字", "x"]),
        ("\u0301 \x00", []),
        ("", []),
    ],
)
def test_units_are_the_words_as_they_stand(tokenizer: Tokenizer, text: str, units: list[str]) -> None:
    assert read(tokenizer, text).surfaces() == units


def test_a_new_range_and_a_blank_line_open_a_paragraph_and_a_wrapped_line_does_not(tokenizer: Tokenizer) -> None:
    text = "He said\nso.\n\nShe left.They stayed"
    words = words_of(tokenizer, text, [(0, 22), (22, len(text))])
    assert words.surfaces() == ["He", "said", "so", ".", "She", "left", ".", "They", "stayed"]
    assert breaks(words) == [PARAGRAPH, BLANK, BLANK, JOINED, PARAGRAPH, BLANK, JOINED, PARAGRAPH, BLANK]
    assert words.paragraph.tolist() == [1, 1, 1, 1, 2, 2, 2, 3, 3]
    assert np.flatnonzero(words.broken).tolist() == [0, 4, 7]


def test_what_lies_outside_the_ranges_is_not_read(tokenizer: Tokenizer) -> None:
    assert words_of(tokenizer, "one two three", [(0, 3), (8, 13)]).surfaces() == ["one", "three"]


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("a “ b ” c", [0, 2, 1, 3, 0]),
        ('a " b " c', [0, 2, 1, 3, 0]),
        ("a ''b'' c", [0, 2, 2, 1, 3, 3, 0]),
        ("“ b\n\nc", [2, 1, 0]),
        ("“ b\n\n“ c ” d", [2, 1, 2, 1, 3, 0]),
        ("it's", [0, 0, 0]),
    ],
)
def test_quotations_are_followed(tokenizer: Tokenizer, text: str, states: list[int]) -> None:
    assert read(tokenizer, text).quote.tolist() == states


def test_how_words_are_written() -> None:
    assert [capitals(word) for word in ("said", "Said", "UN", "A", "12th", "1931", ",", "漢")] == [
        0,
        1,
        2,
        1,
        0,
        3,
        4,
        1,
    ]


@pytest.mark.parametrize("text", ["x" * 100_000, "." * 100_000, "e\u0301" * 50_000, "漢" * 50_000, "\u200b" * 100_000])
def test_long_runs_are_read_in_short_time(tokenizer: Tokenizer, text: str) -> None:
    began = time.process_time()
    words = read(tokenizer, text)
    assert time.process_time() - began < 5
    assert all(end <= len(text) for _, end in words.spans.tolist())


@many
@given(given_text=texts_in_ranges())
def test_sections_are_the_ranges_in_small_groups(given_text: tuple[str, Ranges]) -> None:
    text, ranges = given_text
    groups = list(sections(text, ranges, size=10))
    assert all(sum(end - start for start, end in group) <= 10 for group in groups)
    covered = [place for group in groups for start, end in group for place in range(start, end)]
    assert covered == [place for start, end in ranges for place in range(start, end)]


def test_a_long_range_is_cut_at_a_line_end_else_at_a_blank() -> None:
    assert list(sections("aaaa bb\ncc dddd", [(0, 15)], size=10)) == [[(0, 7)], [(7, 15)]]
    assert list(sections("aaaa bbb cc dddd", [(0, 16)], size=10)) == [[(0, 8)], [(8, 16)]]
    assert list(sections("aaaaaaaaaaaa", [(0, 12)], size=10)) == [[(0, 10)], [(10, 12)]]


@pytest.mark.parametrize("ranges", [[(0, 5), (4, 6)], [(3, 2)], [(-1, 2)], [(0, 8)], [(4, 6), (0, 2)]])
def test_ranges_out_of_order_are_refused(ranges: Ranges) -> None:
    with pytest.raises(ValueError, match="in order"):
        list(sections("a text.", ranges))
