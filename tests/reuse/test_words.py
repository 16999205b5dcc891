from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from onrecord.reuse.words import AFTER, BEFORE, INSIDE, NAME, PARAGRAPH, words

from . import plain

SIGNS = "aAéßı1 \n\t.,'\"“”«»-–\u00a0\u00ad\u200b\u0301\u064b\u202eكتъ中文한가0²😀𝐀"
TEXTS = st.lists(st.text(st.one_of(st.sampled_from(SIGNS), st.characters()), max_size=40), max_size=6)


def read(*texts: str) -> list[list[str]]:
    """The words of each text, as they stand there."""
    columns = words(texts)
    return [
        [text[columns.start[at] : columns.start[at] + columns.length[at]] for at in range(low, high)]
        for text, low, high in zip(texts, columns.first[:-1].tolist(), columns.first[1:].tolist(), strict=True)
    ]


def same(one: str, two: str) -> bool:
    """Whether two texts are the same word by word."""
    columns = words([one, two])
    edges = columns.first.tolist()
    return columns.word[: edges[1]].tolist() == columns.word[edges[1] :].tolist()


def marked(text: str, mark: int) -> list[str]:
    columns = words([text])
    places = np.flatnonzero(columns.marks & mark).tolist()
    return [text[columns.start[at] : columns.start[at] + columns.length[at]] for at in places]


@given(TEXTS)
@example(["", "a", "", "\u0301a\u0301\u0301b"])
@example(["a\ud800b", "\U0010ffff"])
def test_the_plain_version_agrees(texts: Sequence[str]) -> None:
    columns = words(texts)
    for number, text in enumerate(texts):
        low, high = columns.first[number : number + 2].tolist()
        expected = plain.words(text)
        ends = columns.start[low:high] + columns.length[low:high]
        assert columns.start[low:high].tolist() == [word.start for word in expected]
        assert ends.tolist() == [word.end for word in expected]
    flat = [word.folded for text in texts for word in plain.words(text)]
    assert len(set(zip(flat, columns.word.tolist(), strict=True))) == len(set(flat))


@given(TEXTS, TEXTS)
@example([], ['"'])
@example(["a “"], ["”"])
def test_the_same_text_has_the_same_columns_whatever_stands_beside_it(
    before: Sequence[str], after: Sequence[str]
) -> None:
    text = "“Él said” so.\n\nAnd — no more"
    alone, beside = words([text]), words([*before, text, *after])
    low, high = beside.first[len(before) : len(before) + 2].tolist()
    for name in ("start", "length", "word", "marks"):
        assert getattr(alone, name).tolist() == getattr(beside, name)[low:high].tolist(), name


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("It's a “test” – really…", 'It’s a "test" - really...'),
        ("CAFÉ Zürich", "cafe zurich"),
        ("co\u00adoperate now\u200bhere", "cooperate nowhere"),
        ("cafe\u0301 noir", "café noir"),
        ("كِتَابٌ جَدِيد", "كتاب جديد"),
        ("line\r\nend\u2028here", "line end here"),
        ("10\u00a0000 people", "10 000 people"),
    ],
)
def test_typography_makes_no_difference(one: str, two: str) -> None:
    assert same(one, two)


@pytest.mark.parametrize(
    ("one", "two"), [("ab c", "a bc"), ("ab", "ba"), ("1 2", "12"), ("no", "on"), ("中文", "中国")]
)
def test_other_words_are_others(one: str, two: str) -> None:
    assert not same(one, two)


def test_words_of_many_scripts() -> None:
    assert read("שלום לך", "中文 字", "a😀b", "𝐀𝐁 c", "x") == [
        ["שלום", "לך"],
        ["中文", "字"],
        ["a", "b"],
        ["𝐀𝐁", "c"],
        ["x"],
    ]


def test_texts_without_words() -> None:
    assert read("", " \n", "...", "“”") == [[], [], [], []]
    assert words([]).texts == 0 and len(words([])) == 0


def test_a_text_of_five_million_letters() -> None:
    columns = words(["word " * 1_000_000, "word"])
    assert columns.first.tolist() == [0, 1_000_000, 1_000_001]
    assert len(set(columns.word.tolist())) == 1


def test_a_word_longer_than_a_block() -> None:
    assert words(["x" * 1_000_000 + " y"]).length.tolist() == [0xFFFF, 1]


@pytest.mark.parametrize(
    "text",
    [
        'He said, "We go," and left. "Not now."',
        "He said, “We go,” and left. “Not now.”",
        "He said, ''We go,'' and left. ''Not now.''",
        "He said, ``We go,'' and left. ``Not now.''",
        "He said, « We go, » and left. « Not now. »",
        "He said, „We go,“ and left. „Not now.“",
    ],
)
def test_what_is_inside_quotation_marks(text: str) -> None:
    assert marked(text, INSIDE) == ["We", "go", "Not", "now"]
    assert marked(text, BEFORE) == ["We", "Not"] and marked(text, AFTER) == ["go", "now"]


def test_a_mark_that_is_not_closed_ends_with_its_line() -> None:
    assert marked('"One two\nthree "four" five', INSIDE) == ["One", "two", "four"]


def test_an_inch_or_an_apostrophe_opens_nothing() -> None:
    assert marked("a 5\" pipe of the boys' club isn't", INSIDE) == []


def test_paragraphs_and_capitals() -> None:
    text = "One two\nthree\n\nFour\n \nFive É"
    assert marked(text, PARAGRAPH) == ["One", "Four", "Five"]
    assert marked(text, NAME) == ["One", "Four", "Five", "É"]


@given(TEXTS)
def test_words_are_the_same_with_marks_and_without(texts: list[str]) -> None:
    whole, bare = words(texts), words(texts, marked=False)
    for name in ("first", "start", "length", "word"):
        assert getattr(whole, name).tolist() == getattr(bare, name).tolist()
    assert not bare.marks.any()
    assert len(bare.marks) == len(bare)
