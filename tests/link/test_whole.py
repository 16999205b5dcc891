"""The whole of a name as its article writes it, and what follows from it across articles."""

import pytest

from onrecord.link.known import ours
from onrecord.link.likeness import compare
from onrecord.link.profiles import Likeness, Profile
from onrecord.link.whole import in_full, in_letters, spelled_out, stand_for
from onrecord.model import MentionKind
from tests.link.named import made


def likeness(left: Profile, right: Profile) -> Likeness:
    return compare(left, right, ours())


def named(name: str, text: str, kind: MentionKind = "organisation") -> Profile:
    """The profile of a name where it first stands in a text."""
    return made(name, kind=kind, around=text, start=text.index(name))


def full(name: str, text: str) -> list[str]:
    start = text.index(name)
    return list(in_full(text, start, start + len(name), name.lower()))


@pytest.mark.parametrize(
    ("name", "text", "whole"),
    [
        ("of Harbour Pilots", "The Association of Harbour Pilots met.", "The Association of Harbour Pilots"),
        (
            "Harbour",
            "It was the Harbour and Port Security Agency (HPSA) that said so.",
            "Harbour and Port Security Agency",
        ),
        ("Select Committee", "The Select Committee on Tolmark Ports met.", "Select Committee on Tolmark Ports"),
        ("Losk Nut Corp", "It came from Losk Nut Corp. of Orvale, they said.", "Losk Nut Corp. of Orvale"),
        ("Tolm County Sheriff", "The Tolm County Sheriff’s Office said so.", "Tolm County Sheriff’s Office"),
        ("Central Command", "A spokesman for US Central Command met them.", "US Central Command"),
    ],
)
def test_the_words_around_a_name_cut_short_are_its_own(name: str, text: str, whole: str) -> None:
    assert full(name, text) == [whole]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("of Losk", "The minister of Losk met."),
        ("Harbour", "The Harbour and Port Security Agency (QXZ) said so."),
        ("Select Committee", "The Select Committee on Tuesday met."),
        ("Ports Committee", "The Ports Committee on Capitol Hill met."),
        ("Security Council", "The Security Council on Tolmia met."),
        ("Central Command", "A spokesman for Tolmark Central Command met them."),
    ],
)
def test_what_only_stands_near_is_no_part_of_it(name: str, text: str) -> None:
    assert not full(name, text)


@pytest.mark.parametrize(
    ("letters", "text", "whole"),
    [
        ("HPA", "It was for the Harbour Pilots Association (HPA) to say.", "Harbour Pilots Association"),
        ("HPA", "It was for the Harbour Pilots Association, or HPA, to say.", "Harbour Pilots Association"),
        ("PORTCOM", "It was for U.S. Port Command (PORTCOM) to say.", "Port Command"),
        ("ROT", "The U.S.-Republic of Tolmia (ROT) talks went on.", "Republic of Tolmia"),
    ],
)
def test_letters_are_the_words_before_their_brackets(letters: str, text: str, whole: str) -> None:
    assert list(spelled_out(letters, text)) == [whole]


def test_letters_that_are_not_in_the_words_are_none_of_theirs() -> None:
    assert not list(spelled_out("QXZ", "It was for the Harbour Pilots Association (QXZ) to say."))
    assert not stand_for("hq", "Harbour Pilots")


def test_an_article_gives_the_letters_behind_a_name() -> None:
    text = "The Tolmark Institute of Volcanology (TIVOLC) said so."
    assert in_letters(text, 4, text.index(" (")) == "tivolc"
    assert in_letters("The Harbour Pilots (Losk) met.", 4, 18) is None


def test_letters_spelled_out_in_one_article_are_the_full_name_of_another() -> None:
    text = "The Harbour Pilots Association (HPA) met. The HPA said so."
    letters = made("HPA", kind="organisation", around=text, start=text.rindex("HPA"))
    assert likeness(letters, made("Harbour Pilots Association", kind="organisation")).verdict == "same"
    assert likeness(letters, made("Hill Poultry Association", kind="organisation")).verdict != "same"


def test_letters_that_an_article_gives_stand_for_its_name_elsewhere() -> None:
    given = named("Grand Tolmark Dam", "The Grand Tolmark Dam (GTD) is full.")
    elsewhere = made("GTD", kind="organisation", around="The GTD has no water.")
    assert likeness(elsewhere, given).short == elsewhere.id
    assert likeness(elsewhere, made("Grand Tolmark Dam", kind="organisation")).short is None


def test_two_letters_stand_for_nothing_that_no_article_says() -> None:
    assert likeness(made("PA", kind="organisation"), made("Port Authority", kind="organisation")).short is None


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Organization", "The Organization for the Prohibition of Chemical Weapons met."),
        ("People's Republic", "The People's Republic of China said so."),
        ("Intergovernmental Panel", "The Intergovernmental Panel on Climate Change met."),
    ],
)
def test_a_name_cut_short_is_the_longest_of_the_table_that_begins_there(name: str, text: str) -> None:
    assert full(name, text) == [text.removeprefix("The ").rsplit(" ", 1)[0].removesuffix(" said")]


def test_a_state_is_one_under_its_letters_and_its_full_name_cut_short() -> None:
    one = named("Democratic Republic", "The Democratic Republic of the Congo said so.")
    assert likeness(one, made("DRC", kind="organisation")).verdict == "same"


def test_embassies_in_two_places_are_two() -> None:
    one = named("U.S. Embassy", "The U.S. Embassy in Tolmark closed.")
    other = named("U.S. Embassy", "The U.S. Embassy in Kesk closed.")
    assert likeness(one, other).verdict == "different"
    assert likeness(one, named("U.S. Embassy", "He left the U.S. Embassy in Tolmark.")).verdict == "same"


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("Shinzo Tolani", "Tolani Shinzo", "same"),
        ("Ban Dae Moon", "Moon", "unclear"),
        ("William Stuart Nelson", "Bill Nelson", "unclear"),
    ],
)
def test_order_and_forms_of_first_names(left: str, right: str, verdict: str) -> None:
    found = likeness(made(left), made(right))
    assert found.verdict == verdict
    assert found.short is None


def test_an_initial_before_a_name_in_its_order_at_home() -> None:
    found = likeness(made("S. Tolani"), made("Tolani Shinzo"))
    assert found.why[0].feature == "name: initials"


def test_candidates_are_a_candidate() -> None:
    assert likeness(made("Ana Varga", "presidential candidates"), made("Ana Varga", "senator")).verdict == "same"
