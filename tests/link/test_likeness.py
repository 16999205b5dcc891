"""Whether two namings are one speaker: what speaks for it, what speaks against it, and what leaves it open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.link.known import ours
from onrecord.link.likeness import compare
from onrecord.link.pairing import likenesses
from onrecord.link.profiles import Likeness, Profile
from onrecord.link.reading import keys
from onrecord.model import MentionKind
from onrecord.standing import PERSON
from tests.link.named import made


def likeness(left: Profile, right: Profile) -> Likeness:
    return compare(left, right, ours())


def people(left: tuple[str, ...], right: tuple[str, ...]) -> Likeness:
    return likeness(made(*left), made(*right))


def bodies(left: str, right: str, kind: MentionKind = "organisation") -> Likeness:
    return likeness(made(left, kind=kind), made(right, kind=kind))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("Ana Varga",), ("ana varga",)),
        (("Inés Vargas",), ("Ines Vargas",)),
        (("Ana Varga",), ("Ana Maria Varga",)),
        (("Temur Kasheli",), ("Temour Kashély",)),
        (("Katja Moll",), ("Katia Moll",)),
        (("Javad Orlukov", "chief of staff"), ("Dzhavad Urlukov", "chief of staff")),
        (("Kim Jong-suk",), ("Jong-suk Kim",)),
        (("Orbó Ferenc",), ("Ferenc Orbó",)),
        (("Kim Jong-suk",), ("Kim Jongsuk",)),
        (("Haider al-Tolani",), ("Haider Tolani",)),
        (("Abdul Rahman Tolani",), ("Abdelrahman al-Tolani",)),
        (("Serhii Hnatyuk",), ("Sergei Gnatyuk", "mayor of Losk")),
        (("Gen. Ana Varga",), ("Ana Varga", "a retired general")),
        (("J. Askeld", "deputy defence minister"), ("J. Askeld", "deputy defence minister of Tolmia")),
        (("Bob Hask", "the port minister"), ("Robert Hask", "port minister")),
        (("Jón Sigurðarson",), ("Jon Sigurdarson",)),
        (("Agence France-Presse",), ("Agence Frence-Presse",)),
        (("Reinhold Tolmer",), ("Renhold Tolmer",)),
        (("Hans Grundmark",), ("Hans Grunmark",)),
        (("Kirsten Tolbrand",), ("Kristen Tolbrand",)),
        (("Ana Varga", "a Democrat"), ("Ana Varga", "the port minister")),
        (("Ana Varga", "a challenger"), ("Ana Varga", "the port minister")),
        (("Alexander Lysenko",), ("Alyaksandr Lysenka",)),
        (("Minister of Foreign Affairs Ana Varga",), ("Ana Varga",)),
        (("Port Security Ana Varga",), ("Ana Varga",)),
        (("Ambassador at Large Ana Varga",), ("Ana Varga",)),
        (("DFM Ana Varga",), ("Ana Varga",)),
        (("Republican Ana Varga",), ("Ana Varga",)),
        (("Ana Varga", "prime minister"), ("Ana Varga", "herself a refugee from Tolmia")),
        (("Ana Varga", "of the Losk dockers federation"), ("Ana Varga", "who leads the dockers federation in Losk")),
        (("Ana Varga", "of the Teachers Union"), ("Ana Varga", "president of the teachers union")),
        (("Irvin Varga", "president of Losk Choice"), ("Itvin Varga", "president of the group Losk Choice")),
    ],
)
def test_one_person(left: tuple[str, ...], right: tuple[str, ...]) -> None:
    found = people(left, right)
    assert found.verdict == "same" or (found.short and found.score > 0.8), found


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("Ana Varga",), ("Mira Varga",)),
        (("Ana Varga",), ("Ana Hask",)),
        (("Ana B. Varga",), ("Ana C. Varga",)),
        (("Edvar Marrin Sr.",), ("Edvar Marrin Jr.",)),
        (("Edvar Marrin",), ("Edvar Marrin Jr.",)),
        (("Marrin", "senator"), ("Marrin", "judge")),
        (("Marrin", "king"), ("Marrin", "prince")),
        (("Marrin", "sheikh"), ("Marrin", "colonel")),
        (("Marrin", "Prime Minister"), ("Marrin", "finance minister")),
        (("Marrin", "Mrs"), ("Marrin", "Ms")),
        (("Foreign Minister Petra Holm", "of Dorvania"), ("Foreign Minister Petra Holm", "of Velmara")),
        (("Ali Hassan",), ("Hassan Ali",)),
        (("Hassan Ali",), ("Mohamed Ali Hassan",)),
        (("Wang Fang",), ("Fang Wang",)),
        (("Wang Yi",), ("Wang Li",)),
        (("Guinea",), ("Equatorial Guinea",)),
        (("Jadol Marrin",), ("Yadol A. Marrin",)),
        (("Edvar Marrin", "the father"), ("Edvar Marrin", "the son")),
        (("Edvar Marrin", "a plumber from Losk"), ("Edvar Marrin", "the port minister")),
        (("Edvar Marrin", "a plumber"), ("Edvar Marrin", "a docker")),
        (("Edvar Marrin", "the coaster"), ("Edvar Marrin", "the shipowner")),
        (("Edvar Marrin", "the Iraqi defence minister"), ("Edvar Marrin", "the Syrian defence minister")),
        (("Marrin", "Mr"), ("Marrin", "Mrs")),
        (("Robin Hask", "Mr"), ("Robin Hask", "Mrs")),
        (("Lt. Edvar Marrin",), ("Gen. Edvar Marrin",)),
        (("Venkat Marrin",), ("K. V. Marrin",)),
        (("Patrick Marrin",), ("Michael Patrick Marrin",)),
        (("Edvar Marrin", "his father"), ("Edvar Marrin III",)),
        (("Ana Varga", "a professor of law"), ("Ana Varga", "the inspector of prisons")),
        (("Omar bin Zahid al-Tolani",), ("Omar bin Nadir al-Tolani",)),
        (("Qin Gang",), ("C. Kang",)),
        (("Rise",), ("Peter Rice",)),
    ],
)
def test_two_people(left: tuple[str, ...], right: tuple[str, ...]) -> None:
    found = people(left, right)
    assert found.verdict != "same" and not (found.short and found.score >= 0.6), found


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("Marrin",), ("Ilsa Marrin",)),
        (("I. Marrin",), ("Ilsa Marrin",)),
        (("Lena Orro",), ("Lena Orro Valdes",)),
        (("Dame Lena",), ("Lena Orro",)),
        (("Omar bin Zahid",), ("Omar bin Zahid al-Tolani",)),
        (("Abu Hask",), ("Lena Abu Hask",)),
        (("Ashir Tolani",), ("Muhammad Ashir Tolani",)),
    ],
)
def test_a_part_of_a_name_may_stand_for_it_and_is_not_enough(left: tuple[str, ...], right: tuple[str, ...]) -> None:
    found = people(left, right)
    assert (found.verdict, found.short) == ("unclear", made(*left).id)


def test_one_letter_apart_is_not_enough_without_one_office() -> None:
    assert people(("Jon Hansen",), ("Jon Hanson",)).verdict == "unclear"
    assert people(("Paul Martin",), ("Paul Marfin",)).verdict == "unclear"


def test_a_long_surname_with_a_slip_needs_more_than_itself() -> None:
    full = made("Venkat Ramaswamy", "chief engineer at Losk")
    assert likeness(made("Ramaswany"), full).short is None
    assert likeness(made("Ramaswany", "engineer", around="At Losk, Ramaswany said so."), full).short is not None


def test_the_right_spelling_in_the_same_article_speaks_for_a_slip() -> None:
    full = made("Venkat Ramaswamy")
    alone, beside = (
        made("Ramaswany", around=f"The words of {it} are his; Ramaswany said so.") for it in ("Ines", "Mr Ramaswamy")
    )
    assert likeness(beside, full).score > likeness(alone, full).score


def test_a_successor_may_hold_the_same_office() -> None:
    bare = made("Marrin", "foreign minister")
    assert likeness(bare, made("Paula Marrin", "his successor")).score > likeness(bare, made("Paula Marrin")).score


def test_a_general_name_is_that_of_the_place_beside_it() -> None:
    ministry = "Ministry of Defence"
    here = made(ministry, kind="organisation", around=f"{ministry} in Tolmia said so.")
    assert likeness(here, made("Tolmian Defence Ministry", kind="organisation")).verdict == "same"
    assert likeness(here, made("Orvanian Defence Ministry", kind="organisation")).verdict == "different"
    mod = made("MoD", around="Tolmia's MoD said so.", start=9)
    assert likeness(mod, here).verdict == "same"


def test_an_acronym_in_an_article_without_a_word_of_the_full_name_is_another() -> None:
    full = made("Harbour Pilots Association", kind="organisation")
    near, far = (made("HPA", kind="organisation", around=f"HPA spoke of {it}.") for it in ("pilots", "poultry"))
    assert likeness(near, full).short == near.id
    assert likeness(far, full).short is None


def test_a_name_that_a_person_gives_is_only_that_name() -> None:
    told, full = made("Ana Varga", by=PERSON), made("Ana Varga", "mayor of Losk")
    assert likeness(told, full).verdict == "same"
    for other in ("Anna Varga", "A. Varga", "Varga", "Ana Maria Varga", "Ana Varga and Mira Losk"):
        assert likeness(told, made(other)).verdict == "unclear"
        assert likeness(told, made(other)).short is None
        assert likeness(made(other, by=PERSON), full).short is None


def test_ages_far_apart_are_two() -> None:
    young, old = (made("Ana Varga", around=f"Ana Varga, {age}, spoke.") for age in (17, 71))
    assert likeness(young, old).verdict == "different"
    assert likeness(young, made("Ana Varga", "governor of Losk")).verdict == "different"


def test_a_surname_alone_leans_to_the_one_whose_office_its_article_names() -> None:
    alone = made("Varga", around="In Losk, Varga said the mayor knew.")
    mayor, keeper = made("Ana Varga", "mayor of Losk"), made("Mira Varga", "goalkeeper of Quenn")
    assert likeness(alone, mayor).score > likeness(alone, keeper).score + 0.1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Tolmian Ministry of Defence", "the Tolmian Defense Ministry"),
        ("Government of Tolmia", "Tolmian government"),
        ("Oruk Courier", "the Oruk Courrier"),
        ("Ports Authority of Tolmia", "Tolmia Port Authority"),
        ("WSJ", "The Wall Street Journal"),
        ("Daesh", "ISIS"),
        ("Marrin Shipping Ltd", "Marrin Shipping"),
    ],
)
def test_one_body(left: str, right: str) -> None:
    assert bodies(left, right).verdict == "same", bodies(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Tolmian Defence Ministry", "Orvanian Defence Ministry"),
        ("Tolmian Defence Ministry", "Tolmian Health Ministry"),
        ("Oruk Courier", "Losk Courier"),
        ("Oruk Courier", "Oruk Gazette"),
        ("BBC", "BBC Monitoring"),
        ("AP", "AFP"),
        ("Oruk Institute", "Oruk Foundation"),
        ("Democratic Party", "Oruk Democratic Party"),
        ("ABC", "ABC of Australia"),
        ("University of Oruk", "Oruk University"),
        ("Oruk Police", "Oruk Fire Police"),
    ],
)
def test_two_bodies(left: str, right: str) -> None:
    assert bodies(left, right).verdict == "different", bodies(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("TPA", "Tolmian Ports Authority"),
    ],
)
def test_a_short_form_of_a_body_may_stand_for_it_and_is_not_enough(left: str, right: str) -> None:
    found = bodies(left, right)
    assert (found.verdict, found.short) == ("unclear", made(left, kind="organisation").id)


def test_an_acronym_spelled_out_beside_itself_is_what_its_article_says() -> None:
    club = made("BBC", "the Brodna Boat Club", kind="organisation")
    assert likeness(club, made("BBC", kind="outlet")).verdict == "different"
    assert likeness(club, made("Brodna Boat Club", kind="organisation")).verdict == "same"


@pytest.mark.parametrize(
    ("short", "full"), [("the Courier", "The Oruk Courier"), ("Defence Ministry", "Oruk Defence Ministry")]
)
def test_a_general_name_is_no_short_form_without_a_word_of_the_full_one_beside_it(short: str, full: str) -> None:
    whole = made(full, kind="organisation")
    near, far, bare = (
        made(short, kind="organisation", around=around)
        for around in (f"In Oruk {short} spoke.", f"In Losk {short} spoke.", "")
    )
    assert likeness(near, whole).short == near.id
    assert likeness(far, whole).short is None
    assert likeness(bare, whole).short is None


def test_a_person_is_no_body() -> None:
    found = likeness(made("Amara Sarr"), made("Amara Sarr Foundation", kind="organisation"))
    assert found.verdict == "different"


def test_every_feature_says_what_it_saw() -> None:
    found = people(("Bob Hask", "the port minister"), ("Robert Hask", "port minister of Losk"))
    assert [each.feature for each in found.why] == ["name: nickname", "office", "words"]
    assert found.why[1].what == "port minister"
    assert found.score == min(1.0, round(sum(each.worth for each in found.why), 3))


PEOPLE = [
    "Ana Varga",
    "A. Varga",
    "Varga",
    "Ana Maria Varga",
    "Anna Warga",
    "Mira Varga",
    "Kim Ana",
    "Dame Ana",
    "bin",
    "İ",
]
BODIES = ["TPA", "Tolm", "Tolm Ports Authority", "the Courier", "Oruk Courier", "Reuters", "abd al rahman", "jr", "ﷺ x"]
NAMES = st.sampled_from([*PEOPLE, *BODIES])
PROFILES = st.builds(
    lambda name, told, kind: made(name, *told, kind=kind),
    NAMES,
    st.lists(
        st.sampled_from(["port minister", "a plumber from Losk", "his father", "Mrs", "mayor of Losk"]), max_size=2
    ),
    st.sampled_from(["person", "organisation", "outlet"]),
)


@given(PROFILES, PROFILES)
def test_it_is_the_same_both_ways(left: Profile, right: Profile) -> None:
    found = likeness(left, right)
    assert found == likeness(right, left)
    assert 0 <= found.score <= 1
    assert found.left <= found.right
    assert found.short in {None, left.id, right.id}


@given(PROFILES, PROFILES)
def test_whatever_is_the_same_or_a_short_form_shares_a_key(left: Profile, right: Profile) -> None:
    found = likeness(left, right)
    if left.id != right.id and found.verdict == "same":
        assert list(likenesses([left, right], ours())) == [found]


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_text_can_be_compared(left: str, right: str) -> None:
    one, other = (
        Profile(id=text, value=f"x{text}", name=text, kind="person", described=(text,)) for text in (left, right)
    )
    assert likeness(one, other).verdict in {"same", "different", "unclear"}
    assert keys(one, ours()) == keys(one, ours())


def test_a_surname_of_very_many_is_compared_all_the_same() -> None:
    letters = "bdfgklmnprstvz"
    many = [made(f"{a}o{b}a{c}i Varga") for a in letters for b in letters for c in letters[:3]]
    short = made("Varga")
    found = [each for each in likenesses([*many, short], ours()) if short.id in {each.left, each.right}]
    assert len(found) == len(many)


def test_a_country_is_one_under_all_its_names_and_not_its_people() -> None:
    assert bodies("U.S.", "the United States").verdict == "same"
    assert bodies("Turkey", "Republic of Turkey").verdict == "same"
    assert bodies("China", "People's Republic of China").verdict == "same"
    assert bodies("China", "the Republic of China").verdict == "different"
    found = bodies("China", "Chinese")
    assert (found.verdict, found.short) == ("unclear", None)


def test_an_office_without_a_name_is_nobodys_for_being_written_alike() -> None:
    found = people(("President of Orvale",), ("President of Orvale",))
    assert (found.verdict, found.short) == ("unclear", None)
    assert people(("Special Envoy",), ("Special Presidential Envoy",)).short is None


def test_an_office_told_of_a_surname_alone_and_another_of_the_full_name_speaks_against_it() -> None:
    assert people(("Orro", "prime minister"), ("Lena Orro", "president of the union")).short is None
    assert people(("Orro", "ambassador"), ("Lena Orro",)).short is None
    assert people(("Orro", "senator"), ("Lena Orro", "D-Vt.")).short is not None


def test_a_surname_alone_is_told_by_the_first_name_in_its_article() -> None:
    bare = made("Falk", around="The pier is shut. Falk said so to Mira.")
    assert any(each.what == "mira" for each in likeness(bare, made("Mira Falk")).why)
    assert all(each.what != "nora" for each in likeness(bare, made("Nora Falk")).why)


def test_two_letters_that_the_table_has_not_are_no_body_of_the_table() -> None:
    assert bodies("HP", "Huffington Post").short is None
    assert bodies("Lodd Port Authority (LPA)", "LPA").short is not None
    assert bodies("Orvalian Ministry of Ports", "Ministry of Ports").short is None
    assert bodies("French Ministry of Ports", "MoP").short is not None


def test_a_form_of_a_first_name_joins_nobody_who_is_told_otherwise() -> None:
    assert people(("Bob Orro", "letter carrier"), ("Robert Orro", "professor")).short is None
    assert people(("Bob Sutton",), ("Robert Stone",)).verdict == "different"


def test_words_behind_a_family_name_that_stands_first_are_no_particles() -> None:
    assert people(("Nguyen Thi Lanh",), ("Nguyen Van Lanh",)).verdict == "different"


def test_o_is_a_part_of_its_name_and_a_possessive_is_none() -> None:
    assert people(("O'Dowd",), ("Mira O'Dowd",)).short is not None
    assert people(("Mira Falk's",), ("Mira Falk",)).verdict == "same"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Mara Tolmer", "Marta Tolmer"),
        ("Ivana Tolmer", "Ivanka Tolmer"),
        ("Julian Tolmer", "Juliana Tolmer"),
        ("Dan Tolmer", "Don Tolmer"),
        ("David Johnson", "David Johnston"),
        ("Ola Hendriksen", "Ola Henriksen"),
        ("John Edwards", "John Bel Edwards"),
    ],
)
def test_names_a_letter_apart_that_may_be_two(left: str, right: str) -> None:
    assert people((left,), (right,)).verdict != "same"


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Varga Tolmer", "Susan Varga Tolmer"),
        ("Daniel Tolmer", "S. Daniel Tolmer"),
        ("Chris Tolmer", "J. Christopher Tolmer"),
        ("Daniel Tolmer", "Podcaster Daniel Tolmer"),
    ],
)
def test_a_part_of_a_name_may_stand_for_it(short: str, full: str) -> None:
    found = people((short,), (full,))
    assert found.short is not None or found.verdict == "same"


def test_letters_before_a_name_are_its_title() -> None:
    found = people(("AG Tolmer",), ("Lena Tolmer", "attorney general"))
    assert found.short is not None and any(each.feature == "office" for each in found.why)


def test_mr_king_is_a_person_whatever_he_looks_like() -> None:
    king = made("Mr King", kind="organisation")
    assert likeness(king, made("Mr King", kind="organisation")).verdict != "same"


def test_a_surname_that_an_outlet_bears_needs_more() -> None:
    found = likeness(made("Fox", around="Fox showed it."), made("Lena Fox"))
    assert any(each.feature == "outlet of that name" for each in found.why) and found.short is None


@pytest.mark.parametrize("body", ["U.S. Ports Department", "United States Ports Department", "US Ports Department"])
def test_a_country_has_one_name_in_those_of_its_bodies(body: str) -> None:
    assert bodies(body, "US Ports Department").verdict == "same"


def test_a_committee_of_one_chamber_is_not_the_other() -> None:
    assert bodies("Judiciary Committee", "House Judiciary Committee").short is None


def test_a_place_is_not_the_one_that_lies_west_of_it() -> None:
    assert people(("Losk",), ("West Losk",)).score == 0


@pytest.mark.parametrize(
    ("short", "full"),
    [("C. V. Tolmer", "Kent Tolmer"), ("J. J. Pryce", "Justin Pyrce"), ("J. J. Varga", "Jonas Varga")],
)
def test_initials_that_one_is_known_by_are_nobody_elses(short: str, full: str) -> None:
    assert people((short,), (full,)).short is None


def test_a_first_name_alone_is_no_surname() -> None:
    assert people(("David",), ("Lars David",)).short is None


def test_two_words_of_four_may_stand_for_all() -> None:
    assert people(("Ne Win",), ("Aung Tun Ne Win",)).short is not None


def test_an_adviser_may_be_an_executive_too() -> None:
    assert people(("Steve Tolmer", "adviser"), ("Stephen Tolmer", "executive")).short is not None


def test_letters_of_plain_words_need_one_of_them() -> None:
    full = made("World Health Office", kind="organisation")
    at_home = made("WHO", kind="organisation", around="On the air, WHO of Tolmia met Ana Varga.")
    assert likeness(at_home, full).short is None


def test_a_body_led_by_somebody_is_that_body() -> None:
    found = bodies("Tolmian-led Syrian Democratic Forces", "SDF")
    assert found.verdict == "same"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Port Committee of Losk", "Losk Port Committee"),
        ("Committee on Tolmark Ports", "Tolmark Ports Committee"),
        ("UN Food and Agriculture Organisation", "FAO"),
        ("U.S. Drug Enforcement Administration", "DEA"),
        ("Democratic People's Republic of Korea", "DPRK"),
        ("Animal Society of Tolmark Bay", "Tolmark Bay Animal Society"),
        ("Animals Society of Tolmark Bay", "Tolmark Bay Animal Society"),
        ("International Atomic Energy Agency", "top IAEA"),
        ("Boeing Corp", "Boeing"),
        ("Orvala Institute", "Orvalian Institute"),
    ],
)
def test_one_body_in_another_order_or_behind_its_owner(left: str, right: str) -> None:
    assert bodies(left, right).verdict == "same"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("American", "Central American"),
        ("Ministry of Tolmark", "Tolmark Ministry of Health"),
        ("Tolmark University", "Tolmark State University"),
        ("Tolmark Republic", "Tolmark Republican"),
        ("UK Drug Enforcement Administration", "DEA"),
        ("University of Tolmark", "Tolmark University"),
        ("Museum of Modern Pots", "Modern Pots Museum"),
        ("Daily TolmarkA", "Daily TolmarkE"),
        ("Radio Tolmark", "Radio Tolmarka"),
        ("Northern Varna Institute", "Northern Varno Institute"),
        ("Summit", "UN Port Summit"),
    ],
)
def test_two_bodies_with_words_in_common(left: str, right: str) -> None:
    found = bodies(left, right)
    assert found.verdict != "same" and found.short is None, found


def test_letters_in_front_of_a_campus_are_those_of_the_university() -> None:
    found = likeness(made("UL Tolmark"), made("University of Losk, Tolmark", kind="organisation"))
    assert found.short == made("UL Tolmark").id


def test_an_office_before_a_name_makes_no_body_of_it() -> None:
    office = made("Assistant Secretary for Port Affairs Ana Varga", kind="organisation")
    assert likeness(office, made("Ana Varga")).verdict == "same"
    assert likeness(made("General Varga Motors", kind="organisation"), made("Varga Motors")).verdict != "same"


def test_a_general_name_is_the_fuller_one_whose_own_words_all_stand_in_its_article() -> None:
    full = made("UN Security Council", kind="organisation")
    near, far = (
        made("Security Council", kind="organisation", around=f"The Security Council of the {it} met.")
        for it in ("U.N.", "club")
    )
    assert likeness(near, full).short == near.id
    assert likeness(far, full).short is None


def test_a_body_of_a_union_of_states_may_go_without_it() -> None:
    assert bodies("Tolmark Group", "OSCE Tolmark Group").short is not None


def test_a_doctor_may_lead_a_clinic_and_not_the_elders() -> None:
    surgeon = ("Lena Tolmer", "a gastroenterologist")
    assert people(surgeon, ("Lena Tolmer", "the clinic's medical director")).verdict == "same"
    assert people(surgeon, ("Lena Tolmer", "head of the council of elders")).verdict == "different"


def test_a_foreign_minister_may_be_called_a_secretary() -> None:
    minister = ("Tolmer", "Foreign Minister")
    assert people(minister, ("Tolmer", "Foreign Secretary")).verdict != "different"
    assert people(minister, ("Tolmer", "Treasury Secretary")).verdict == "different"


def test_what_a_headline_has_before_a_name_is_no_part_of_it() -> None:
    assert people(("Hears About Lena Tolmer",), ("Lena Tolmer",)).verdict == "same"
    assert people(("Hence Tolmer",), ("Lena Tolmer",)).short is not None


def test_a_hospital_may_go_by_its_name_alone_and_a_town_by_none() -> None:
    hospital = made("Mount Tolmar Hospital", kind="organisation")
    assert likeness(made("Mount Tolmar"), hospital).short == made("Mount Tolmar").id
    assert likeness(made("Mount Tolmar", "a senator"), hospital).short is None
    assert likeness(made("Tolmar"), made("Tolmar Hospital", kind="organisation")).short is None
    assert likeness(made("Tolmar"), made("Mount Tolmar")).short is None


def test_a_family_name_with_its_article_may_look_like_a_bodys() -> None:
    alone = made("al-Tolmari", kind="organisation")
    assert likeness(alone, made("Omar bin Said al-Tolmari")).short == alone.id
    assert likeness(alone, made("Omar Tolmari")).short is None


def test_a_day_before_a_body_is_no_part_of_its_name() -> None:
    assert bodies("June 2 Tolmark Ports Council", "Tolmark Ports Council").verdict == "same"


def test_what_an_office_is_over_is_no_part_of_a_name() -> None:
    found = likeness(made("Environment Joseph Tolmer", kind="organisation"), made("Joseph Tolmer"))
    assert found.verdict == "same"


def test_team_before_a_candidate_is_not_the_candidate() -> None:
    assert people(("Tolmer",), ("Team Tolmer",)).short is None


@pytest.mark.parametrize("title", ["CPT", "SSGT", "LTC"])
def test_military_letters_are_a_title(title: str) -> None:
    assert people((f"{title} Lena Tolmer",), ("Lena Tolmer",)).verdict == "same"


def test_an_office_of_a_rare_surname_is_not_that_of_kin_of_whom_nothing_is_told() -> None:
    assert people(("Hochmeister", "Ambassador"), ("Lena Hochmeister",)).short is None


@pytest.mark.parametrize(
    "name",
    ["Planning and Zoning Commission", "Chamber of Commerce", "Sheriff's Office", "Grand Jury", "Highway Patrol"],
)
def test_what_every_town_has_of_its_own_is_not_one_for_its_name(name: str) -> None:
    assert bodies(name, name).verdict == "unclear"
    assert bodies(f"Tolmark {name}", f"Tolmark {name}").verdict == "same"
    assert bodies(f"Tolmark {name}", f"Orvale {name}").verdict != "same"


def test_of_a_county_and_of_a_town_are_two() -> None:
    assert bodies("Tolmark Council", "Tolmark County Council").verdict != "same"
    assert bodies("Tolmark Council", "Tolmark County Council").short is None
    assert bodies("International Chamber of Commerce", "International Chamber of Commerce").verdict == "same"


def test_what_looks_like_a_person_may_be_a_body_of_that_name() -> None:
    assert (
        likeness(made("Tolmark County Stoppers"), made("Tolmark County Stoppers", kind="organisation")).verdict
        == "same"
    )
    assert likeness(made("Peruvian Columbia"), made("Columbia", kind="organisation")).short is None
    assert likeness(made("Ana Church", "pilot"), made("Church", kind="organisation")).short is None
    assert likeness(made("Daniel Church"), made("Daniel Church School", kind="organisation")).verdict != "same"


def test_a_sheriffs_office_goes_by_two_words() -> None:
    found = bodies("Tolm County Sheriff's Office", "Tolm County Sheriff's Department")
    assert found.verdict == "same"
    assert bodies("Tolm County Clerk's Office", "Tolm County Clerk's Department").verdict != "same"


def test_letters_may_lack_what_kind_of_outlet_has_them() -> None:
    assert bodies("KBN", "KBN News", kind="outlet").short is not None
    assert bodies("KBN", "KBN Bank").short is None
    assert bodies("Iowa", "Iowa News", kind="outlet").short is None


def test_who_leads_a_chamber_tells_nothing_of_the_chamber() -> None:
    assert bodies("Democrat-controlled Tolmark Senate", "Tolmark Senate").verdict == "same"


def test_an_official_may_have_any_calling() -> None:
    assert people(("Ana Varga", "port official"), ("Ana Varga", "veterinarian")).verdict == "same"
    assert people(("Ana Varga", "plumber"), ("Ana Varga", "veterinarian")).verdict == "different"


def test_one_age_speaks_for_two_spellings() -> None:
    assert people(("Katya L. Evens", "age 26"), ("Katya L. Evans", "age 26")).verdict == "same"
    assert people(("Katya L. Evens", "age 26"), ("Katya L. Evans", "age 27")).verdict != "same"


def test_a_pope_is_named_by_his_first_name() -> None:
    popes = people(("Leo", "pope"), ("Leo", "pope", "amid Rome See Vatican"))
    assert all(each.feature != "common surname" for each in popes.why)


def test_an_american_body_is_that_of_the_table() -> None:
    assert bodies("American Food and Drug Administration", "FDA").verdict == "same"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Reuters Ana Varga", "Ana Varga"),
        ("Ana Varga Saturday", "Ana Varga"),
        ("Another Varga", "Varga"),
        ("On Varga", "Varga"),
        ("Losk Favors Ana Varga", "Ana Varga"),
        ("Ana Varga Backs Ben Hask", "Ana Varga"),
        ("Entrusting Daniel Varga", "Daniel Varga"),
        ("Front-runner Ana Varga", "Ana Varga"),
    ],
)
def test_what_a_headline_has_beside_a_name_is_none_of_it(left: str, right: str) -> None:
    assert people((left,), (right,)).why[0].feature in {"name: whole", "name: surname"}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Daniel Sunday", "Daniel"),
        ("Sterling Daniel Varga", "Daniel Varga"),
        ("NBC South Florida", "South Florida"),
        ("Losk News Sunday", "Losk News"),
    ],
)
def test_what_may_be_a_name_is_left_in_it(left: str, right: str) -> None:
    assert people((left,), (right,)).why[0].feature not in {"name: whole", "name: surname"}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ana Varga Show", "Ana Varga"),
        ("Varga Amendment", "Varga"),
        ("Renewable Future", "Future"),
        ("South Korean", "South Korean Monte Varga"),
    ],
)
def test_a_thing_or_a_people_is_nobody(left: str, right: str) -> None:
    assert people((left,), (right,)).verdict == "different"


def test_a_surname_may_be_a_word_for_a_thing() -> None:
    assert people(("Law",), ("Ana Law",)).short is not None
    assert people(("Ana Show",), ("Ana Show", "mayor of Losk")).verdict == "same"


def test_two_forms_of_a_first_name_beside_a_frequent_surname_need_more_than_that() -> None:
    assert people(("Bob Gibbs",), ("Robert Gibbs",)).short is None
    assert people(("Bob Gibbs", "mayor of Losk"), ("Robert Gibbs", "mayor of Losk")).short is not None
    assert people(("Bob Hask",), ("Robert Hask",)).short is not None


def test_two_spellings_of_a_name_of_thousands_need_more_than_that() -> None:
    assert people(("Mohammed Ali",), ("Muhammad Ali",)).verdict == "unclear"
    assert people(("Mohammed Ali", "mayor of Losk"), ("Muhammad Ali", "mayor of Losk")).verdict == "same"
    assert people(("Mohammed Tolani",), ("Muhammad Tolani",)).verdict == "same"


def test_what_stands_before_a_full_name_describes_its_bearer() -> None:
    found = people(("Hopeful Daniel Varga",), ("Daniel Varga",))
    assert found.short == made("Hopeful Daniel Varga").id


def test_a_surname_alone_of_which_nothing_is_told_needs_a_word_of_the_other() -> None:
    full = made("Ilsa Marrin", "harbour master of Losk")
    assert likeness(made("Marrin", around="In Tolmark, Marrin said so."), full).short is None
    assert likeness(made("Marrin", around="Here in Losk, Marrin said so."), full).short is not None


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Northern Ireland", "United Kingdom"),
        ("Soviet Union", "Russia"),
        ("Government of Samoa", "Government of American Samoa"),
        ("Security Council", "National Security Council"),
        ("Losk Society", "International Losk Society"),
    ],
)
def test_a_part_of_a_state_is_not_the_state_nor_what_is_local_what_is_worldwide(left: str, right: str) -> None:
    found = bodies(left, right)
    assert found.verdict != "same" and found.short is None


def test_a_body_lacks_its_nation_only_in_an_article_that_has_it() -> None:
    near = made("Losk Society", kind="organisation", around="Of the National Games the Losk Society said so.")
    assert likeness(near, made("National Losk Society", kind="organisation")).short == near.id


def test_a_campaign_goes_by_its_candidates_surname() -> None:
    assert bodies("Varga campaign", "Daniel Varga campaign").short is not None
    assert bodies("Varga campaign", "Losk Varga campaign").short is None


def test_a_surname_alone_that_many_bear_needs_a_word_that_speaks_for_one() -> None:
    full = ("Pat Robertson", "mayor of Losk")
    assert people(("Robertson",), ("Pat Robertson",)).score < 0.55
    assert people(("Robertson", "mayor of Losk"), full).short is not None
    near = made("Robertson", around="Here in Losk, Robertson said so.")
    assert likeness(near, made(*full)).short is not None
    assert people(("Hask",), ("Pat Hask",)).short is not None


def test_a_state_is_nobodys_surname() -> None:
    assert people(("Florida",), ("Politico Florida",)).verdict == "different"
    assert people(("Virginia",), ("Ana Virginia",)).verdict == "unclear"


def test_a_front_runner_runs_in_no_race_on_foot() -> None:
    found = people(("Ana Varga", "presidential front runner"), ("Ana Varga", "president of Losk"))
    assert all(each.worth > -1 for each in found.why)


def test_a_caucus_is_not_its_chamber() -> None:
    assert bodies("Losk Republican Senate", "Losk Senate Republicans").verdict != "same"
    assert bodies("U.S. Senate Republicans", "US Republicans").short is None
    assert bodies("Losk Interior Ministry", "Interior Ministry of Losk").verdict == "same"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("the Ohio Republican", "Ohio Republican"),  # any of them
        ("the New York Democrat", "New York Democrat"),
        ("Losk.com", "Losk.org news"),
        ("Canada.com", "the Canadian"),
        ("the super PAC", "super PAC"),
        ("United States Constitution", "the U.S. Constitution Party"),
        ("the Armenians", "Armenians of Israel"),
        ("the Palestinians", "Palestinians of Lebanon"),
    ],
)
def test_bodies_that_only_sound_alike_are_not_joined(left: str, right: str) -> None:
    found = bodies(left, right)
    assert (found.verdict, found.short) != ("same", None) and (found.verdict != "unclear" or found.short is None)


def test_a_paper_named_for_a_party_is_one_paper() -> None:
    assert bodies("Losk Democrat", "the Losk Democrat").verdict == "same"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("J. Lennart Orro", "Jay Orro"),
        ("F. Ansel Varga", "Ferenc Varga"),
        ("Jay Orro", "J. Lennart Orro"),
        ("New York-based Lodd", "New York"),
    ],
)
def test_a_part_of_a_name_is_not_enough(left: str, right: str) -> None:
    found = people((left,), (right,))
    assert found.verdict != "same" and found.short is None


def test_an_initial_beside_the_name_behind_it_fits_a_name_with_both() -> None:
    assert people(("J. Lennart Orro",), ("Jan Lennart Orro",)).short is not None
    assert people(("A. Rahim Tolani",), ("Abdulrahim Tolani",)).short is not None


def test_a_state_that_looks_like_a_person_is_no_one_speaker() -> None:
    assert people(("New York", "fundraiser"), ("New York",)).verdict == "unclear"


@pytest.mark.parametrize("front", ["Losk-based", "New York-based", "Port Ansel-based"])
def test_where_a_body_sits_is_no_part_of_its_name(front: str) -> None:
    assert bodies(f"{front} Harbour Watch", "Harbour Watch").verdict == "same"
    assert bodies("Faith-based Harbour Watch", "Harbour Watch").verdict != "same"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Moammar Gadhafi", "Muammar al-Qaddafi"),
        ("Moqtada Sadr", "Muqtada al-Sadr"),
        ("Tayyip Erdogan", "Recep Tayyip Erdoğan"),
        ("Mikheil Tolani", "Mikhail Tolani"),
        ("Yasser Tolani", "Yasir Tolani"),
        ("Jorge Mario Bergoglio", "Pope Francis"),
    ],
)
def test_one_person_under_the_spellings_of_many_languages(left: str, right: str) -> None:
    assert people((left,), (right,)).verdict == "same"
