"""Speakers as groups: under the spelling most used, per article where a name is all there is, the unnamed alone."""

import random
from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from onrecord.link.clusters import Cluster
from onrecord.link.profiles import Profile
from onrecord.link.speakers import Bearer, alone, groups
from onrecord.model import Group, digest
from tests.link.named import made

TOLLAND, MINISTER, HASK = made("Mira Tolland"), made("Mira Tolland", "port minister"), made("Joren Hask")
PROFILES = {each.id: each for each in (TOLLAND, MINISTER, HASK)}


def bearer(words: str, document: str = "a", place: int = 0, *, stated: bool = True) -> Bearer:
    mention = digest("mention", document, place, words)
    return Bearer(mention=mention, document=document, words=words, stated=stated)


def grouped(bearers: dict[str, Sequence[Bearer]], *profiles: Profile, whole: bool = True) -> list[Group]:
    """The groups of one cluster of these profiles."""
    cluster = Cluster(profiles=tuple(sorted(each.id for each in profiles)), whole=whole)
    return list(groups([cluster], PROFILES, bearers))


def test_the_mentions_of_a_cluster_are_one_speaker_under_the_spelling_used_most() -> None:
    several = [bearer("MIRA TOLLAND"), bearer("Mira Tolland", "b"), bearer("Mira Tolland", "c")]
    (found,) = grouped({TOLLAND.id: several[:2], MINISTER.id: several[2:]}, TOLLAND, MINISTER)
    assert (found.relation, found.name, found.named) == ("speaker", "Mira Tolland", True)
    assert found.members == tuple(sorted(each.mention for each in several))


def test_among_equals_the_longest_spelling_then_the_first_in_the_alphabet() -> None:
    (found,) = grouped({TOLLAND.id: [bearer("Ines Vargas"), bearer("Inés M. Vargas")]}, TOLLAND)
    assert found.name == "Inés M. Vargas"
    (found,) = grouped({TOLLAND.id: [bearer("Inés Vargas"), bearer("Ines Vargas")]}, TOLLAND)
    assert found.name == "Ines Vargas"


def test_a_full_name_names_the_speaker_however_often_the_surname_stands_alone() -> None:
    several = [bearer("Tolland", "a"), bearer("Tolland", "b"), bearer("Mira Tolland", "c")]
    assert [each.name for each in grouped({TOLLAND.id: several}, TOLLAND)] == ["Mira Tolland"]


def test_a_name_that_a_person_gave_counts_only_where_no_text_has_one() -> None:
    given_name = bearer("The port minister Tolland", stated=False)
    assert [each.name for each in grouped({TOLLAND.id: [given_name, bearer("Tolland", "b")]}, TOLLAND)] == ["Tolland"]
    assert [each.name for each in grouped({TOLLAND.id: [given_name]}, TOLLAND)] == [given_name.words]


def test_a_cluster_that_is_not_whole_is_one_speaker_in_each_article() -> None:
    several = [bearer("Mira Tolland", "a"), bearer("Mira Tolland", "a", 9), bearer("Mira Tolland", "b")]
    found = grouped({TOLLAND.id: several}, TOLLAND, whole=False)
    assert sorted(len(each.members) for each in found) == [1, 2]
    assert len({each.id for each in found}) == 2


def test_a_speaker_keeps_its_id_when_another_description_comes() -> None:
    (before,) = grouped({TOLLAND.id: [bearer("Mira Tolland")]}, TOLLAND)
    (after,) = grouped({TOLLAND.id: [bearer("Mira Tolland")], MINISTER.id: [bearer("Tolland", "b")]}, TOLLAND, MINISTER)
    assert before.id == after.id


def test_sources_without_a_name_are_never_one() -> None:
    found = [alone(mention, "An  official", named=False) for mention in ("m1", "m2")]
    assert [(each.name, each.named, each.members) for each in found] == [
        ("An official", False, ("m1",)),
        ("An official", False, ("m2",)),
    ]
    assert found[0].id != found[1].id


BEARERS = st.lists(
    st.builds(
        bearer,
        st.sampled_from(["Mira Tolland", "MIRA TOLLAND", "Tolland"]),
        st.sampled_from("abc"),
        st.integers(0, 50),
        stated=st.booleans(),
    ),
    unique_by=lambda each: each.mention,
    max_size=12,
)


@given(BEARERS, BEARERS, st.booleans(), st.integers(0, 9))
def test_order_plays_no_part_and_each_mention_has_one_group(
    left: list[Bearer], right: list[Bearer], whole: bool, seed: int
) -> None:
    several = {TOLLAND.id: left, HASK.id: [each for each in right if each not in left]}
    clusters = [Cluster(profiles=(TOLLAND.id,), whole=whole), Cluster(profiles=(HASK.id,))]
    found = sorted(groups(clusters, PROFILES, several), key=lambda each: each.id)
    shuffled = {id_: random.Random(seed).sample(each, len(each)) for id_, each in several.items()}
    assert found == sorted(groups(clusters[::-1], PROFILES, shuffled), key=lambda each: each.id)
    members = sorted(member for each in found for member in each.members)
    assert members == sorted(each.mention for several_ in several.values() for each in several_)
