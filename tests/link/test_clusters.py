"""Who is one speaker: people's word first, then scores, never two that are different; the same in any order."""

import random
from collections.abc import Iterable, Mapping

from hypothesis import given
from hypothesis import strategies as st

from onrecord.link.clusters import Cluster, clusters, components
from onrecord.link.known import ours
from onrecord.link.pairing import likenesses
from onrecord.link.profiles import Likeness, Profile
from onrecord.link.reading import read, vague
from tests.link.named import made

Judged = Mapping[frozenset[str], bool]


def clustered(profiles: Iterable[Profile], judged: Judged | None = None) -> tuple[Cluster, ...]:
    several = list(profiles)
    loose = {each.id for each in several if vague(read(each, ours()))}
    return clusters(several, likenesses(several, ours()), judged or {}, loose)


def names(profiles: Iterable[Profile], judged: Judged | None = None) -> set[frozenset[str]]:
    """The clusters by the names and descriptions of their members."""
    by_id = {each.id: each for each in profiles}
    return {
        frozenset(", ".join([by_id[id_].name, *by_id[id_].described]) for id_ in each.profiles)
        for each in clustered(by_id.values(), judged)
    }


def test_one_spelling_joins_another() -> None:
    assert names([made("Katja Moll"), made("Katia Moll"), made("Mira Moll")]) == {
        frozenset({"Katja Moll", "Katia Moll"}),
        frozenset({"Mira Moll"}),
    }


def test_a_surname_joins_the_only_one_who_bears_it() -> None:
    assert len(names([made("Marrin"), made("Ilsa Marrin")])) == 1


def test_a_surname_that_very_many_bear_needs_more_than_itself() -> None:
    assert len(names([made("Smith"), made("Jon Smith", "port minister")])) == 2
    assert len(names([made("Smith", "port minister"), made("Jon Smith", "port minister")])) == 1


def test_a_surname_that_two_bear_stays_alone_and_is_not_whole() -> None:
    found = clustered([made("Marrin"), made("Ilsa Marrin"), made("Edvar Marrin")])
    assert [len(each.profiles) for each in found] == [1, 1, 1]
    assert [each.whole for each in found if each.profiles == (made("Marrin").id,)] == [False]


def test_initials_join_first_so_that_a_surname_has_one_left() -> None:
    assert len(names([made("Orlukov"), made("J. Orlukov"), made("Javad Orlukov")])) == 1


def test_a_surname_with_an_office_joins_who_holds_it() -> None:
    found = names([made("Marrin", "defence minister"), made("Ilsa Marrin", "defence minister"), made("Edvar Marrin")])
    assert frozenset({"Marrin, defence minister", "Ilsa Marrin, defence minister"}) in found


def test_a_surname_in_two_articles_is_two_without_a_full_name_or_a_title() -> None:
    losk, oruk = (made("Falk", around=f"In {town}, Falk spoke of {town}.") for town in ("Losk", "Oruk"))
    assert len(names([losk, oruk])) == 2
    assert len(names([losk, oruk, made("Mira Falk")])) == 1
    assert len(names([made("Falk", "senator"), made("Falk", "senator", "of Losk")])) == 1


def test_a_rank_goes_with_what_one_leads() -> None:
    admiral, chief = made("Falk", "admiral"), made("Falk", "chief of the naval staff")
    assert len(names([admiral, chief, made("Joren Falk", "admiral", "chief of the naval staff")])) == 1


def test_one_profile_that_tells_nothing_is_another_in_each_article() -> None:
    ministry = made("Defence Ministry", kind="organisation")
    for each, whole in ((made("Falk", "Mr"), False), (made("Falk", "senator"), True), (ministry, False)):
        assert [found.whole for found in clustered([each])] == [whole]


def test_peoples_word_makes_a_bare_name_whole() -> None:
    (found,) = clustered([made("Falk"), made("Fallk")], {frozenset({"falk", "fallk"}): True})
    assert found.whole


def test_mr_and_mrs_do_not_both_join_the_only_full_name() -> None:
    assert len(names([made("Marrin", "Mr"), made("Marrin", "Mrs"), made("Robin Marrin")])) == 3


def test_a_name_between_two_homonyms_stays_alone() -> None:
    plain, plumber, minister = made("Jon Hask"), made("Jon Hask", "a plumber"), made("Jon Hask", "port minister")
    assert len(names([plain, plumber, minister])) == 3
    assert len(names([plain, minister])) == 1
    (alone,) = (each for each in clustered([plain, plumber, minister]) if each.profiles == (plain.id,))
    assert not alone.whole


def test_a_name_between_two_callings_that_hardly_go_together_stays_alone() -> None:
    plain, teacher, inspector = (made("Jon Hask", *told) for told in ((), ("law teacher",), ("inspector of prisons",)))
    assert len(names([plain, teacher, inspector])) == 3
    assert len(names([plain, teacher])) == 1


def test_an_office_that_a_successor_may_hold_proves_nothing() -> None:
    bare = made("Marrin", "foreign minister of Losk")
    before, after = made("Paul Marrin", "foreign minister of Losk"), made("Paula Marrin", "his successor")
    assert len(names([bare, before])) == 1
    assert len(names([bare, before, after])) == 3


def test_those_of_a_party_or_country_are_others_in_each_article() -> None:
    for name in ("Democrats", "Danes"):
        told = [made(name, around=f"Then {name} said no to {town}.") for town in ("Orvale", "Quenn")]
        assert len(names(told)) == 2


def test_a_stray_description_parts_no_main_figure() -> None:
    offices = ["minister", "defence minister", "senator", "candidate", "leader of the River party", "envoy"]
    figure = [made("Ilsa Marrin"), *(made("Ilsa Marrin", each) for each in offices)]
    stray = made("Ilsa Marrin", "a striker")
    found = clustered([*figure, stray])
    assert sorted(len(each.profiles) for each in found) == [1, len(figure)]
    assert all(each.whole for each in found)


def test_a_stray_title_parts_no_surnames_from_the_only_full_name() -> None:
    towns = ("Orvale", "Quenn", "Dunmor", "Brodna", "Sund", "Kesk")
    several = [made("Tolmer", "the president", around=f"Meanwhile Tolmer went to {town}.") for town in towns]
    stray = made("Tolmer", "the governor", around="Meanwhile Tolmer went to Losk.")
    found = clustered([made("Lena Tolmer", "the president", "the former governor"), *several, stray])
    assert sorted(len(each.profiles) for each in found) == [1, len(several) + 1]


def test_a_word_that_stands_alone_far_oftener_than_the_full_name_is_another() -> None:
    alone = [
        made("Losk", around=f"Meanwhile Losk said no to {town}.") for town in ("Orvale", "Quenn", "Dunmor", "Brodna")
    ]
    assert len(names([*alone[:1], made("Petra Losk")])) == 1
    assert frozenset({"Petra Losk"}) in names([*alone, made("Petra Losk")])


def test_an_acronym_that_two_bodies_have_stays_alone() -> None:
    full = [made(name, kind="organisation") for name in ("Tolmian Ports Authority", "Trade Press Association")]
    short = made("TPA", kind="organisation")
    assert len(names([short, full[0]])) == 1
    assert len(names([short, *full])) == 3


def test_peoples_word_outranks_every_score() -> None:
    one, other = made("Ilsa Marrin"), made("Edvar Marrin")
    assert len(names([one, other], {frozenset({"ilsa marrin", "edvar marrin"}): True})) == 1
    assert len(names([made("Katja Moll"), made("Katia Moll")], {frozenset({"katja moll", "katia moll"}): False})) == 2


def test_two_that_people_hold_apart_are_not_joined_through_a_third_which_stays_alone() -> None:
    judged = {frozenset({"katja moll", "katya moll"}): False}
    assert len(names([made("Katja Moll"), made("Katia Moll"), made("Katya Moll")], judged)) == 3


def test_people_join_what_shares_no_key() -> None:
    judged = {frozenset({"abu tariq", "rahman tolani"}): True}
    assert len(names([made("Abu Tariq"), made("Rahman Tolani")], judged)) == 1


POOL = [
    made(name, *told)
    for name in (
        "Ilsa Marrin",
        "Ilza Maryn",
        "I. Marrin",
        "Marrin",
        "Edvar Marrin",
        "Edvar Marrin jr",
        "Ilsa Hask",
        "Hask",
    )
    for told in ((), ("Mr",), ("port minister",), ("a plumber from Losk",))
] + [
    made(name, kind="organisation")
    for name in ("TPA", "Tolmian Ports Authority", "Trade Press Association", "the Courier")
]
SETS = st.lists(st.sampled_from(POOL), unique_by=lambda each: each.id, max_size=14)
VALUES = sorted({each.value for each in POOL})
JUDGED = st.dictionaries(st.frozensets(st.sampled_from(VALUES), min_size=1, max_size=2), st.booleans(), max_size=3)


@given(SETS, JUDGED, st.integers(0, 9))
def test_any_order_gives_the_same(several: list[Profile], judged: Judged, seed: int) -> None:
    shuffled = list(several)
    random.Random(seed).shuffle(shuffled)
    assert clustered(several, judged) == clustered(shuffled, judged)


@given(SETS, JUDGED)
def test_each_profile_is_in_one_cluster(several: list[Profile], judged: Judged) -> None:
    members = [id_ for each in clustered(several, judged) for id_ in each.profiles]
    assert sorted(members) == sorted(each.id for each in several)


@given(SETS, JUDGED)
def test_a_cluster_never_holds_two_that_are_different(several: list[Profile], judged: Judged) -> None:
    value = {each.id: each.value for each in several}
    apart = {(each.left, each.right) for each in likenesses(several, ours()) if each.verdict == "different"}
    for each in clustered(several, judged):
        for left in each.profiles:
            for right in each.profiles:
                word = judged.get(frozenset({value[left], value[right]}))
                assert left >= right or word is not False
                assert left >= right or (left, right) not in apart or value[right] in said_one(value[left], judged)


def said_one(name: str, judged: Judged) -> set[str]:
    """All names that people hold to be one with this one, directly or through others."""
    found = {name}
    while more := {each for pair, same in judged.items() if same and pair & found for each in pair} - found:
        found |= more
    return found


@given(SETS, JUDGED)
def test_each_connected_part_can_be_redone_alone(several: list[Profile], judged: Judged) -> None:
    """What a case redoes after a change: the touched parts only, with the likenesses inside them."""
    likes = list(likenesses(several, ours()))
    by_id = {each.id: each for each in several}
    loose = {each.id for each in several if vague(read(each, ours()))}
    found: list[Cluster] = []
    for part in components(several, likes, judged):
        inside: list[Likeness] = [each for each in likes if {each.left, each.right} <= part]
        found += clusters([by_id[id_] for id_ in part], inside, judged, loose)
    assert sorted(found, key=lambda each: each.profiles) == list(clusters(several, likes, judged, loose))


def test_the_same_letters_of_two_bodies_are_not_one() -> None:
    port, pilots = (made(name, kind="organisation") for name in ("Port Survey Agency", "Pilots' Savings Association"))
    told = ("The PSA met Mira Falk for a Survey of Losk.", "The PSA met Mira Falk, who leads the Pilots of Losk.")
    letters = [made("PSA", kind="organisation", around=text) for text in told]
    found = {frozenset(each.profiles) for each in clustered([port, pilots, *letters])}
    assert found == {frozenset({port.id, letters[0].id}), frozenset({pilots.id, letters[1].id})}
    assert len(clustered(letters)) == 1


def test_a_surname_with_her_office_is_the_one_whom_everybody_knows() -> None:
    known = [made("Ilsa Marrin", role) for role in ("senator", "candidate", "minister", "envoy", "premier", "mayor")]
    known += [made("Ilsa Marrin"), made("Ilsa Marrin", "governor")]
    found = clustered([*known, made("Nora Marrin"), made("Marrin", "senator", around="Senator Marrin spoke.")])
    assert sorted(len(each.profiles) for each in found) == [1, 9]
    bare = clustered([*known, made("Nora Marrin"), made("Marrin", around="Marrin spoke.")])
    assert sorted(len(each.profiles) for each in bare) == [1, 1, 8]


def test_the_shortest_of_three_forms_of_a_first_name_waits_for_the_longer() -> None:
    assert len(clustered([made("Jennifer Marrin"), made("Jenny Marrin"), made("Jen Marrin")])) == 1


def test_two_forms_of_a_first_name_told_of_otherwise_are_two() -> None:
    several = [made("Rick Marrin", "governor"), made("Richard Marrin", "welder"), made("Rick Marrin")]
    found = names(several)
    assert not any({"Rick Marrin, governor", "Richard Marrin, welder"} <= each for each in found)


def test_a_general_court_is_that_of_a_country_only_where_no_other_is_named() -> None:
    court = made("US Supreme Court", kind="organisation")
    at_home = made("Supreme Court", kind="organisation", around="In the US, judges of the Supreme Court met Ana Varga.")
    abroad = made(
        "Supreme Court", kind="organisation", around="From the US to Britain, the Supreme Court met Ana Varga."
    )
    assert len(clustered([court, at_home])) == 1
    assert len(clustered([court, abroad])) == 2


def test_what_people_say_of_names_outranks_that_the_program_holds_them_apart() -> None:
    several = [made("Ilsa Marrin"), made("Nora Marrin"), made("Edvar Marrin")]
    said = {frozenset({"ilsa marrin", "nora marrin"}): True, frozenset({"nora marrin", "edvar marrin"}): True}
    assert len(clustered(several, said)) == 1
