"""Two texts beside each other: nothing is left out, paragraphs stand beside each other, what only one has is marked."""

from dataclasses import dataclass
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model import Block, By, Copy, Document, Span, Way, copy_id
from onrecord.reuse.differences import Difference, differences
from onrecord.store.answers import Brief
from onrecord.telling.beside import LONG, MANY, Part, Reworded, beside, called
from onrecord.telling.edits import Earlier, Edited

BY = By(stage="reuse", version=1)
WORDS = st.lists(
    st.sampled_from(["lock", "gate", "barge", "12", "13", "Monday", "“Open”", "–"]), min_size=1, max_size=14
)
TEXTS = st.lists(WORDS.map(" ".join), min_size=1, max_size=5)


@dataclass(frozen=True, kw_only=True)
class Aligned:
    copy: Copy
    steps: tuple[Difference, ...]


@dataclass(frozen=True, kw_only=True)
class Compared:
    left: Document
    right: Document
    left_brief: Brief
    right_brief: Brief
    passages: tuple[Aligned, ...]
    way: Way | None = None
    why: tuple[str, ...] = ()
    versions: bool = False
    rewordings: tuple[Reworded, ...] = ()
    edits: tuple[Edited, ...] | None = None
    earlier: tuple[Earlier, ...] = ()


def document(identity: str, paragraphs: list[str]) -> Document:
    """An article of these paragraphs."""
    blocks, at = [], 0
    for words in paragraphs:
        if words:
            blocks.append(Block(kind="paragraph", span=Span(identity, at, at + len(words))))
        at += len(words) + 2
    text = "\n\n".join(paragraphs)
    return Document(
        id=identity,
        address=f"{identity}.txt",
        text=text,
        raw_sha256="0" * 64,
        captured="2031-01-01T00:00:00Z",
        by=BY,
        blocks=tuple(blocks),
    )


def brief(identity: str, **more: str | None) -> Brief:
    known: dict[str, str | None] = {"title": None, "outlet": None, "published": None} | more
    return Brief(id=identity, address=f"{identity}.txt", superseded_by=None, **known)  # type: ignore[arg-type]


def compared(left: list[str], right: list[str], *shared: tuple[tuple[int, int], tuple[int, int]]) -> Compared:
    """Two articles that share these places; without any, all of both."""
    one, other = document("a", left), document("b", right)
    places = shared or (((0, len(one.text)), (0, len(other.text))),)
    return Compared(
        left=one,
        right=other,
        left_brief=brief("a"),
        right_brief=brief("b"),
        passages=tuple(_aligned(one, other, *each) for each in places),
    )


def _aligned(one: Document, other: Document, here: tuple[int, int], there: tuple[int, int]) -> Aligned:
    left, right = Span(one.id, *here), Span(other.id, *there)
    copy = Copy(
        id=copy_id(left, right),
        left=left,
        right=right,
        kind="passage",
        words=1,
        score=1.0,
        direction=None,
        why=(),
        by=BY,
    )
    return Aligned(copy=copy, steps=tuple(differences(one.text, here, other.text, there)))


def shown(parts: tuple[Part, ...], side: int) -> list[str]:
    """All the signs that one side shows, sorted: parts stand in the order of the first text."""
    cells = [bit.text for part in parts for row in part.rows for bit in row[side]]
    apart = [it.text for part in parts if (it := part.apart[side])]
    return signs("".join([*cells, *apart]))


def signs(text: str) -> list[str]:
    return sorted("".join(text.split()))


def place(paragraphs: list[str], words: str) -> tuple[int, int]:
    text = "\n\n".join(paragraphs)
    return text.index(words), text.index(words) + len(words)


LEFT = ["Two barges struck the gate.", "The lock keeper saw 12 of them.", "Mills stood still."]
RIGHT = ["A note first.", "Two barges struck the gate.", "The lock keeper saw 13 of them."]


@given(TEXTS, TEXTS, st.booleans())
def test_every_word_of_both_sides_is_there_once(left: list[str], right: list[str], turned: bool) -> None:
    found = compared(left, right)
    parts = beside(found, turned=turned)
    for side, document in enumerate((found.right, found.left) if turned else (found.left, found.right)):
        assert shown(parts, side) == signs(document.text)


@given(TEXTS, TEXTS)
def test_turned_is_the_same_with_sides_exchanged(left: list[str], right: list[str]) -> None:
    one, other = beside(compared(left, right)), beside(compared(left, right), turned=True)
    assert [[row[::-1] for row in part.rows] for part in one] == [list(part.rows) for part in other]


def test_paragraphs_stand_beside_each_other_and_only_what_differs_is_marked() -> None:
    (part,) = beside(compared(LEFT[:2], RIGHT[1:]))
    assert len(part.rows) == 2 and part.places == 1
    assert [bit.text for bit in part.rows[0][0]] == [bit.text for bit in part.rows[0][1]] == [LEFT[0]]
    marked = [[bit.text for bit in cell if bit.only] for cell in part.rows[1]]
    assert marked == [["12"], ["13"]]


def test_many_paragraphs_that_are_the_same_are_folded_where_others_differ() -> None:
    same = [f"Paragraph number {at} tells of a lock." for at in range(MANY)]
    (part,) = beside(compared([*same, LEFT[1]], [*same, RIGHT[2]]))
    assert [(folded, len(rows)) for folded, rows in part.runs] == [(True, MANY), (False, 1)]
    (part,) = beside(compared(same, same))
    assert [(folded, len(rows)) for folded, rows in part.runs] == [(False, MANY)]
    (part,) = beside(compared([*same[1:], LEFT[1]], [*same[1:], RIGHT[2]]))
    assert not any(folded for folded, _ in part.runs)


def test_where_one_side_has_nothing_a_place_without_words_is_left() -> None:
    (part,) = beside(compared(["The lock keeper saw the boat."], ["The keeper saw the boat."]))
    left, right = part.rows[0]
    assert [bit.text for bit in left if bit.only] == ["lock"]
    assert [bit for bit in right if bit.missing] and not [bit for bit in right if bit.only and bit.text]


def test_what_lies_between_passages_is_kept_and_folded_when_it_is_long() -> None:
    long = " ".join(["word"] * (LONG + 1))
    left, right = [LEFT[0], long, LEFT[1], "Tail."], [RIGHT[1], "Short.", LEFT[1]]
    same = ((place(left, LEFT[0]), place(right, LEFT[0])), (place(left, LEFT[1]), place(right, LEFT[1])))
    first, second, last = beside(compared(left, right, *same))
    assert first.apart == (None, None)
    one, other = second.apart
    assert one and other
    assert (one.words, one.folded, other.text, other.folded) == (LONG + 1, True, "Short.", False)
    assert last.copy is None and last.apart[0] and last.apart[0].text == "Tail." and last.apart[1] is None


def test_a_passage_that_stands_elsewhere_in_the_other_text_is_said_to_be_moved() -> None:
    left, right = [LEFT[0], LEFT[1]], [LEFT[1], LEFT[0]]
    same = ((place(left, LEFT[0]), place(right, LEFT[0])), (place(left, LEFT[1]), place(right, LEFT[1])))
    parts = beside(compared(left, right, *same))
    assert [part.moved for part in parts] == [False, True]
    assert not any(chain.from_iterable(part.apart for part in parts))


@pytest.mark.parametrize(
    ("one", "other", "names"),
    [
        ({"outlet": "Post"}, {"outlet": "Herald"}, ("Post", "Herald")),
        ({"outlet": "Post", "title": "A"}, {"outlet": "Post", "title": "B"}, ("“A”", "“B”")),
        (
            {"outlet": "Post", "title": "A", "published": "2031-04-14"},
            {"outlet": "Post", "title": "A", "published": "2031-04"},
            ("Post, 14 April 2031", "Post, April 2031"),
        ),
        (
            {"outlet": "Post", "title": "A"},
            {"outlet": "Post", "title": "A"},
            ("the first one, Post, not stated", "the second one, Post, not stated"),
        ),
    ],
)
def test_two_articles_are_never_called_the_same(
    one: dict[str, str | None], other: dict[str, str | None], names: tuple[str, str]
) -> None:
    assert called((brief("a", **one), brief("b", **other))) == names
