"""Origins: what copies, leaning, rings and open ends make of the endings of a claim's carriers."""

from itertools import permutations

from onrecord.link.origins import origins
from onrecord.model import Span
from onrecord.provenance import Carrier, Ending, EndKind, Origins


def carrier(
    document: str,
    kind: EndKind,
    key: str,
    *,
    passage: int,
    leans: tuple[str, ...] = (),
    start: int = 0,
    same: str = "",
) -> Carrier:
    """A carrier in this article, whose chain ends there."""
    ending = Ending(kind=kind, key=f"{kind} {key}", name=key, open=kind != "speaker", why=f"ends at {key}", leans=leans)
    attribution = None if kind == "text" else f"{document}-{start}"
    place = Span(document, start, start + 9)
    return Carrier(place=place, ending=ending, attribution=attribution, passage=passage, same=same)


def counted(found: Origins) -> tuple[int, int, int, int]:
    """Articles, texts, at least, at most."""
    return found.articles, found.texts, found.at_least, found.at_most


def test_nobody_carries_it() -> None:
    assert counted(origins([])) == (0, 0, 0, 0)


def test_ten_articles_that_repeat_one_official_are_one_origin() -> None:
    found = origins([carrier(f"d{at}", "speaker", "Ana Brek", passage=at) for at in range(10)])
    assert counted(found) == (10, 10, 1, 1)
    assert found.origins[0].documents == tuple(sorted(f"d{at}" for at in range(10)))


def test_sources_without_a_name_are_one_at_least_and_each_at_most() -> None:
    found = origins([carrier(f"d{at}", "unnamed", f"official {at}", passage=at) for at in range(3)])
    assert counted(found) == (3, 3, 1, 3)
    assert len(found.open_ends) == 3


def test_a_named_speaker_counts_beside_open_ends() -> None:
    found = origins(
        [
            carrier("a", "speaker", "Ana", passage=0),
            carrier("b", "speaker", "Ben", passage=1),
            carrier("c", "unnamed", "an official", passage=2),
        ]
    )
    assert (found.at_least, found.at_most) == (2, 3)


def test_a_copy_without_the_source_has_the_origin_of_the_one_that_names_it() -> None:
    named = carrier("a", "speaker", "Ana", passage=4, same="the same sentence, word for word")
    bare = carrier("b", "text", "b", passage=4, same="the same sentence, word for word")
    found = origins([named, bare])
    assert counted(found) == (2, 1, 1, 1)
    (one,) = found.origins
    assert one.documents == ("a", "b")
    assert "the same passage stands in several articles: the same sentence, word for word" in one.why


def test_copies_that_name_different_sources_both_stand_and_are_said_to_contradict() -> None:
    found = origins([carrier("a", "speaker", "Ana", passage=4), carrier("b", "speaker", "Ben", passage=4)])
    assert found.at_most == 2
    assert all("copies of one passage name different sources for it" in each.why for each in found.origins)


def test_a_headline_is_no_origin_where_the_article_gives_a_source() -> None:
    found = origins([carrier("a", "text", "a", passage=0), carrier("a", "unnamed", "x", passage=1, start=50)])
    assert counted(found) == (1, 1, 1, 1)
    assert found.origins[0].kind == "unnamed"


def test_what_leans_on_an_article_of_the_case_ends_where_that_does() -> None:
    found = origins(
        [
            carrier("a", "speaker", "Ana", passage=0),
            carrier("b", "work", "Herald", passage=1, leans=("a",)),
            carrier("c", "work", "Tribune", passage=2, leans=("b",)),
        ]
    )
    assert counted(found) == (3, 3, 1, 1)
    assert found.origins[0].name == "Ana"
    assert "ends at Herald" in found.origins[0].why, "the way there is told"


def test_a_work_that_is_not_here_is_one_open_end_for_all_that_lean_on_it() -> None:
    found = origins([carrier(f"d{at}", "work", "a 2014 report", passage=at) for at in range(4)])
    assert counted(found) == (4, 4, 1, 1)
    assert found.origins[0].open


def test_a_ring_is_one_open_end_and_is_named() -> None:
    ring = [
        carrier("a", "work", "B", passage=0, leans=("b",)),
        carrier("b", "work", "C", passage=1, leans=("c",)),
        carrier("c", "work", "A", passage=2, leans=("a",)),
        carrier("d", "work", "A", passage=3, leans=("a",)),
    ]
    found = origins(ring)
    assert counted(found) == (4, 4, 1, 1)
    assert found.origins[0].open
    assert found.circular == (("a", "b"), ("a", "c"), ("b", "c"))


def test_a_ring_in_which_one_names_a_source_has_that_origin() -> None:
    found = origins(
        [
            carrier("a", "work", "B", passage=0, leans=("b",)),
            carrier("b", "work", "A", passage=1, leans=("a",)),
            carrier("b", "speaker", "Ana", passage=2, start=50),
        ]
    )
    assert (found.at_least, found.at_most) == (1, 1)
    assert found.circular == (("a", "b"),)


def test_the_order_of_the_carriers_does_not_change_the_counts() -> None:
    several = [
        carrier("a", "speaker", "Ana", passage=0),
        carrier("b", "text", "b", passage=0),
        carrier("c", "work", "A", passage=1, leans=("a",)),
        carrier("d", "unnamed", "x", passage=2),
        carrier("e", "text", "e", passage=3),
    ]
    expected = counted(origins(several))
    assert all(counted(origins(order)) == expected for order in permutations(several))


def test_two_who_say_it_together_and_alone_are_two() -> None:
    together = carrier("c", "speaker", "ana ben", passage=2)
    alone = [carrier("a", "speaker", "ana", passage=0), carrier("b", "speaker", "ben", passage=1)]
    for several in permutations([*alone, together]):
        found = origins(several)
        assert counted(found) == (3, 3, 2, 2)
        assert {each.documents for each in found.origins} == {("a", "c"), ("b", "c")}


def test_who_says_it_with_another_is_no_further_origin_for_certain() -> None:
    found = origins([carrier("a", "speaker", "ana", passage=0), carrier("b", "speaker", "ana ben", passage=1)])
    assert counted(found) == (2, 2, 1, 2)


def test_a_copy_that_names_another_does_not_stand_under_the_first() -> None:
    named = carrier("a", "speaker", "Ana", passage=0, same="the same sentence; a passage")
    other = carrier("b", "speaker", "Ben", passage=0, same="a passage; the same sentence")
    silent = carrier("c", "text", "c", passage=0, same="the same sentence")
    found = origins([named, other, silent])
    assert {each.documents for each in found.origins} == {("a", "c"), ("b", "c")}
    for each in found.origins:
        assert sum("the same passage stands" in why for why in each.why) == 1, "one line for all reasons"


def test_what_an_article_says_twice_in_its_own_voice_is_one_end() -> None:
    headline = carrier("a", "text", "a", passage=0)
    body = carrier("a", "text", "a", passage=1, start=50)
    copy = carrier("b", "text", "b", passage=1)
    assert counted(origins([headline, body, copy])) == (2, 1, 1, 1)
    assert counted(origins([headline, body])) == (1, 1, 1, 1)


def test_copies_call_nobody_else_by_a_surname() -> None:
    whole = carrier("a", "speaker", "Aud Brell", passage=0)
    short = carrier("b", "speaker", "Brell", passage=0)
    other = carrier("c", "speaker", "Ivo Brell", passage=0)
    assert counted(origins([whole, short]))[2:] == (1, 1)
    assert origins([whole, short, other]).at_most == 3
