import json
from datetime import date

import pytest

from onrecord.model import Span, copy_id
from onrecord.reuse.clusters import Passage, clusters, lines
from onrecord.reuse.finding import Reuse
from onrecord.reuse.rows import LONGEST, Problem, Row, link, read
from onrecord.reuse.sorting import Kind


def made(left: tuple[str, int, int], right: tuple[str, int, int], score: float = 1.0) -> Reuse:
    return Reuse(
        left=left[0], left_span=left[1:], right=right[0], right_span=right[1:], kind=Kind.PASSAGE, words=9, score=score
    )


def one(line: bytes) -> Row | Problem:
    (found,) = read([line])
    return found


def test_a_row_with_everything() -> None:
    row = one(
        b'{"id": "a", "text": "T\\u00e9xt \\ud83d\\ude00 \\ud800", "series": "s", "date": "2031-05-17T10", "page": 1}'
    )
    assert isinstance(row, Row)
    assert (row.id, row.text, row.series, row.published) == ("a", "Téxt 😀 \ud800", "s", date(2031, 5, 17))


@pytest.mark.parametrize("said", ["2031", "May 2031", "", "2031-13-01", None, 5, "2031-05"])
def test_a_date_that_names_no_day_is_none(said: object) -> None:
    row = one(json.dumps({"id": "a", "text": "", "date": said, "series": " "}).encode())
    assert isinstance(row, Row) and row.published is None and row.series is None


def test_a_number_may_be_an_id() -> None:
    row = one(b'{"id": 7, "text": "x", "series": 3}')
    assert isinstance(row, Row) and (row.id, row.series) == ("7", "3")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{", "it is not JSON"),
        (b"\xff{}", "it is not UTF-8"),
        (b"[" * 100_000, "it is not JSON"),
        (b"[1]", "it is no object"),
        (b'{"text": "x"}', 'it has no "id"'),
        (b'{"id": "", "text": "x"}', 'it has no "id"'),
        (b'{"id": true, "text": "x"}', 'it has no "id"'),
        (b'{"id": "a"}', 'it has no "text"'),
        (b'{"id": "a", "text": null}', 'it has no "text"'),
        (b'{"id": "a", "text": "' + b"x" * (LONGEST + 1) + b'"}', "its text is longer"),
    ],
)
def test_what_is_no_article(line: bytes, reason: str) -> None:
    found = one(line)
    assert isinstance(found, Problem) and found.line == 1 and found.reason.startswith(reason)


def test_an_id_is_taken_once_and_blank_lines_are_nothing() -> None:
    found = list(read([b'\xef\xbb\xbf{"id": "a", "text": "x"}\n', b"\n", b"  \r\n", b'{"id": "a", "text": "y"}']))
    assert isinstance(found[0], Row)
    assert str(found[1]) == 'line 4: its id "a" is that of line 1; that one is taken.'


def test_a_link_has_the_lesser_id_on_its_left() -> None:
    value = json.loads(link(made(("b", 5, 9), ('a"', 1, 4), score=0.98765)))
    assert value == {
        "type": "link",
        "relation": "reuses",
        "id": copy_id(Span('a"', 1, 4), Span("b", 5, 9)),
        "left": {"document": 'a"', "start": 1, "end": 4},
        "right": {"document": "b", "start": 5, "end": 9},
        "kind": "passage",
        "score": 0.9877,
        "direction": None,
        "why": [],
        "words": 9,
        "by": {"stage": "reuse", "version": 3, "weights": None},
    }


def test_passages_that_overlap_by_half_are_one() -> None:
    found = [
        made(("a", 0, 100), ("b", 10, 110)),
        made(("b", 20, 120), ("c", 0, 100)),
        made(("b", 115, 300), ("d", 0, 185)),
        made(("e", 0, 50), ("f", 0, 50)),
    ]
    assert clusters(found) == [
        [Passage("a", 0, 100), Passage("b", 10, 120), Passage("c", 0, 100)],
        [Passage("b", 115, 300), Passage("d", 0, 185)],
        [Passage("e", 0, 50), Passage("f", 0, 50)],
    ]


def test_clusters_as_passim_writes_them() -> None:
    texts = {"a": ("Some text.", "2031-02-01"), "b": ("Of some text", "2031-01-01"), "c": ("some text", None)}
    rows = {name: Row(name, text.encode(), None, None, stated) for name, (text, stated) in texts.items()}
    written = [
        json.loads(line) for line in lines([[Passage("a", 0, 9), Passage("b", 3, 12), Passage("c", 0, 9)]], rows)
    ]
    first = {"id": "b", "begin": 3, "end": 12}
    assert [(row["id"], row["text"], row["src"]) for row in written] == [
        ("b", "some text", []),
        ("a", "Some text", [first]),
        ("c", "some text", [first]),
    ]
    assert all((row["cluster"], row["size"]) == (0, 3) for row in written)
    assert written[0]["date"] == "2031-01-01" and "date" not in written[2]
