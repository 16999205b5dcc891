"""Speakers across articles: names that agree in every word are one, and nobody else is put together (law 6)."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from onrecord.annotate import annotate
from onrecord.link.speakers import group
from onrecord.model import By, Group, Mention, Span, digest
from tests.articles import around

BY = By(stage="test", version=1)


def mention(place: int, name: str, value: str | None = None, *, named: bool = True, document: str = "d") -> Mention:
    span = Span(document, place, place + max(1, len(name)))
    key = value if value is not None else name.casefold()
    return Mention(id=digest("mention", document, place), span=span, kind="person", value=key, named=named, by=BY)


def grouped(*rows: tuple[str, str, bool]) -> tuple[Group, ...]:
    """Groups of (exact words, value, named) in as many articles."""
    mentions = [
        mention(0, words, value, named=named, document=f"d{at}") for at, (words, value, named) in enumerate(rows)
    ]
    return group(mentions, {each.id: row[0] for each, row in zip(mentions, rows, strict=True)})


def test_one_name_is_one_speaker_under_the_spelling_used_most() -> None:
    found = grouped(
        ("MIRA TOLLAND", "mira tolland", True),
        ("Mira Tolland", "mira tolland", True),
        ("Mira Tolland", "mira tolland", True),
    )
    assert [(each.name, each.named, len(each.members)) for each in found] == [("Mira Tolland", True, 3)]


def test_among_equals_the_longest_spelling_then_the_first_in_the_alphabet() -> None:
    (found,) = grouped(("Ines Vargas", "ines vargas", True), ("Inés  Vargas", "ines vargas", True))
    assert found.name == "Inés  Vargas"
    (found,) = grouped(("Inés Vargas", "ines vargas", True), ("Ines Vargas", "ines vargas", True))
    assert found.name == "Ines Vargas"


def test_the_unnamed_are_never_merged() -> None:
    found = grouped(("An official", "an official", False), ("An official", "an official", False))
    assert [(each.name, each.named, len(each.members)) for each in found] == [("An official", False, 1)] * 2


def test_a_surname_alone_is_not_the_full_name_elsewhere() -> None:
    found = grouped(("Tolland", "tolland", True), ("Mira Tolland", "mira tolland", True))
    assert len(found) == 2


def test_a_named_one_and_an_unnamed_one_with_equal_words_stay_apart() -> None:
    found = grouped(("Harbour Police", "harbour police", True), ("Harbour Police", "harbour police", False))
    assert {each.named for each in found} == {True, False}


def test_a_mention_without_a_value_is_alone() -> None:
    left, right = mention(0, "X", "", document="a"), mention(0, "X", "", document="b")
    assert len(group([left, right], {left.id: "X", right.id: "X"})) == 2


MENTIONS = st.lists(
    st.builds(
        mention,
        st.integers(0, 500),
        st.sampled_from(["Mira Tolland", "MIRA TOLLAND", "Joren Hask", "an official"]),
        named=st.booleans(),
        document=st.sampled_from("abc"),
    ),
    unique_by=lambda each: each.id,
    max_size=12,
)


def words_of(mentions: Sequence[Mention]) -> dict[str, str]:
    return {each.id: (each.value or "").title() for each in mentions}


@given(MENTIONS, st.randoms(use_true_random=False))
def test_order_plays_no_part_and_each_mention_has_one_group(mentions: list[Mention], random: object) -> None:
    shuffled = list(mentions)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    groups = group(mentions, words_of(mentions))
    assert groups == group(shuffled, words_of(mentions))
    assert sorted(member for each in groups for member in each.members) == sorted(each.id for each in mentions)
    assert len({each.id for each in groups}) == len(groups)


def test_officials_of_two_articles_are_two() -> None:
    documents = [around("Officials said the quay was closed."), around("Officials said the planks were rotten.")]
    mentions = [each for document in documents for each in annotate(document).mentions]
    words = {each.id: "Officials" for each in mentions}
    assert [each.named for each in group(mentions, words)] == [False, False]
