"""What the linker knows of one naming: equal words, equal profile; a name that tells little has its article's words."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.link.profiles import profile, says_little
from onrecord.model import Mention, Span
from tests.link.named import BY, made


def test_mentions_of_two_articles_with_equal_words_share_a_profile() -> None:
    assert (
        made("Ana Varga", "the port minister", document="a").id == made("Ana Varga", "port minister", document="b").id
    )


def test_another_description_is_another_profile() -> None:
    assert made("Ana Varga", "a plumber").id != made("Ana Varga", "the port minister").id


def test_the_spelling_for_people_plays_no_part() -> None:
    assert made("ANA VARGA").id == made("Ana Varga").id


def test_descriptions_are_folded_but_places_keep_their_capital() -> None:
    assert made("Ana Varga", "The Port Minister of Lósk").described == ("port minister of Losk",)


def test_those_without_a_name_have_none() -> None:
    mention = Mention(id="m", span=Span("d", 0, 5), kind="person", value="ana varga", named=True, by=BY)
    assert profile(replace(mention, named=False), "Ana Varga", ()) is None
    assert profile(replace(mention, value=None), "Ana Varga", ()) is None


def test_an_age_behind_the_name_is_kept() -> None:
    assert made("Ana Varga", around="Ana Varga, 43, said so.").described == ("age 43",)


def test_a_surname_alone_has_the_words_among_which_it_stands() -> None:
    text = "Varga said the cranes of Losk were rusty."
    assert made("Varga", around=text).described == ("amid Losk cranes rusty",)
    assert made("Ana Varga", around=f"Ana {text}").described == ()


def test_the_place_right_behind_a_person_is_where_they_are_from() -> None:
    assert made("Ana Varga", around="Ana Varga of Losk spoke.").described == ("of Losk",)
    assert made("Ana Varga", around="Ana Varga of March spoke.").described == ()


@pytest.mark.parametrize(
    ("before", "behind"),
    [("", " here in Tolmia said so."), ("", ", the Tolmian one, said so."), ("Tolmia's ", " said.")],
)
def test_the_place_beside_a_general_name_tells_whose_it_is(before: str, behind: str) -> None:
    name = "Ministry of Defence"
    told = made(name, kind="organisation", around=f"{before}{name}{behind}", start=len(before)).described
    assert [phrase for phrase in told if phrase in {"of Tolmia", "of Tolmian"}], told
    assert made("Oruk Courier", kind="outlet", around="Oruk Courier in Losk said.").described == ()


def test_an_acronym_has_the_words_among_which_it_stands() -> None:
    around = "HPA said the pilots were tired."
    assert made("HPA", kind="organisation", around=around).described == ("amid pilots tired",)
    assert made("BBC", kind="outlet", around="BBC said the pilots were tired.").described == ()  # of our table


def test_names_that_say_little() -> None:
    assert says_little("varga", "person")
    assert says_little("a varga", "person")
    assert says_little("ministry of defence", "organisation")
    assert not says_little("ana varga", "person")
    assert not says_little("oruk courier", "outlet")
    assert not says_little("xinhua", "person")  # of our table, whatever it was taken for


@given(st.text(min_size=1, max_size=30), st.lists(st.text(max_size=20), max_size=3), st.text(max_size=60))
def test_any_text_makes_a_profile_or_none(name: str, described: list[str], around: str) -> None:
    mention = Mention(id="m", span=Span("d", 0, 1), kind="person", value=name, named=True, by=BY)
    found = profile(mention, name, described, around)
    assert found is None or found == profile(mention, name, reversed(described), around)


def test_the_courtesy_before_a_surname_alone_tells_whose_it_is() -> None:
    several = [made("Falk", around=f"{title} Falk spoke.", start=len(title) + 1) for title in ("Mr.", "Mrs.", "Ms.")]
    assert len({each.id for each in several}) == len(several)
    assert made("Mira Falk", around="Mrs. Mira Falk spoke.", start=5).described == ()


@pytest.mark.parametrize(
    ("text", "name", "shown"),
    [
        ("Sweden's Foreign Ministry said so.", "Foreign Ministry", "Sweden's Foreign Ministry"),
        ("Losk's Foreign Ministry said so.", "Foreign Ministry", "Foreign Ministry"),
        ("Sweden's Tolmian Fishing Board said so.", "Tolmian Fishing Board", "Tolmian Fishing Board"),
    ],
)
def test_a_body_that_tells_little_is_shown_with_the_country_before_it(text: str, name: str, shown: str) -> None:
    assert made(name, kind="organisation", around=text, start=text.index(name)).name == shown
