"""What descriptions tell of a person, phrase by phrase."""

import pytest

from onrecord.link.descriptions import read, stem


def test_an_office_with_its_place_and_what_it_is_about() -> None:
    (office,) = read(["former port minister of Orvale"]).offices
    assert (office.head, office.past) == ("minister", True)
    assert office.home == office.places == {stem("orvale")}
    assert "port" in office.about


def test_the_adjective_and_the_place_are_one_home() -> None:
    (one,), (other,) = read(["Orvalian minister"]).offices, read(["minister of Orvale"]).offices
    assert one.home == other.home != frozenset()


def test_a_place_that_an_office_only_has_to_do_with_is_no_home() -> None:
    (office,) = read(["envoy to Orvale"]).offices
    assert office.places == {stem("orvale")}
    assert office.home == frozenset()


@pytest.mark.parametrize(("phrase", "past"), [("who led the staff", True), ("who leads the staff", False)])
def test_what_somebody_does_is_a_calling(phrase: str, past: bool) -> None:
    (office,) = read([phrase]).offices
    assert office.family is not None
    assert office.past is past


def test_beside_a_calling_what_one_is_oneself_counts_for_nothing() -> None:
    assert not read(["herself a lawyer"]).offices


def test_age_kin_and_order() -> None:
    told = read(["age 47", "her elder brother"])
    assert (told.age, told.elder, told.younger) == (47, True, False)
    assert told.kin == {"brother"}
    assert told.he
    assert not told.she
