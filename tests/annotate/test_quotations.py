"""Where marks open and close, in one paragraph."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.annotate.quotations import find_quotations


def found(paragraph: str) -> list[str]:
    """The quotations without their marks, "…" behind those that nothing closed."""
    return [
        paragraph[q.inner_start : q.inner_end] + ("" if q.closed else "…")
        for q in find_quotations(paragraph, 0, len(paragraph))
    ]


TABLE = [
    ('She wrote "rain" and "snow" in it.', ["rain", "snow"]),
    ("She wrote “rain” and “snow” in it.", ["rain", "snow"]),
    ("She wrote „rain“ and «snow» in it.", ["rain", "snow"]),
    ("She wrote ‘rain’ and 'snow' in it.", ["rain", "snow"]),
    ("“He wrote ‘rain’ in it,” she said.", ["He wrote ‘rain’ in it,"]),
    ("“He wrote “rain” in it,” she said.", ["He wrote “rain” in it,"]),
    ('("Rain," she wrote.)', ["Rain,"]),
    ("The gulls’ quay isn't the dockers' quay.", []),
    ("In the '90s it was long and 6\" wide.", []),
    ("In the '90s it was 12' long.", []),
    ("It was 12' long and 6\" wide.", []),
    ("“Rain again, she wrote.", ["Rain again, she wrote.…"]),
    ("“”", []),
    ("", []),
]


@pytest.mark.parametrize(("paragraph", "expected"), TABLE, ids=[paragraph for paragraph, _ in TABLE])
def test_the_outermost_quotations(paragraph: str, expected: list[str]) -> None:
    assert found(paragraph) == expected


@given(st.text(alphabet="ab1 .,'\"“”‘’„«»\n", max_size=60), st.integers(0, 10), st.integers(0, 10))
def test_quotations_are_in_order_apart_and_inside_their_paragraph(text: str, before: int, behind: int) -> None:
    start, end = min(before, len(text)), max(min(before, len(text)), len(text) - behind)
    quotations = find_quotations(text, start, end)
    at = start
    for quotation in quotations:
        assert at <= quotation.start < quotation.inner_start < quotation.inner_end <= quotation.end <= end
        at = quotation.end


@given(st.text(alphabet="ab .,'\"“”‘’„«»", max_size=40), st.text(alphabet='xy\n"“”', max_size=20))
def test_what_stands_outside_the_paragraph_plays_no_part(paragraph: str, outside: str) -> None:
    alone = find_quotations(paragraph, 0, len(paragraph))
    moved = find_quotations(outside + paragraph + outside, len(outside), len(outside) + len(paragraph))
    assert [(q.start + len(outside), q.end + len(outside), q.closed) for q in alone] == [
        (q.start, q.end, q.closed) for q in moved
    ]
