"""Who is meant by a name among those who speak for one claim."""

from dataclasses import dataclass

import pytest

from onrecord.link.called import Callings, is_other, one_each
from onrecord.provenance import Ending


@dataclass(frozen=True)
class Speaker:
    """A speaker as a case has it."""

    id: str
    name: str


def callings(*names: str) -> Callings:
    """Speakers of these names, with their places as ids."""
    return Callings(Speaker(str(at), name) for at, name in enumerate(names))


def test_a_surname_is_that_of_the_only_one_who_has_it() -> None:
    found = callings("Aud Brell", "Brell", "Joren Hask")
    assert found.one("0") == found.one("1") != found.one("2")


def test_a_surname_that_two_have_is_neither_of_them() -> None:
    found = callings("Aud Brell", "Brell", "Ivo Brell")
    assert len({found.one(each) for each in "012"}) == 3


BODIES = [
    ("Free Syrian Army", "Syrian Army"),
    ("Social Democratic Party", "Democratic Party"),
    ("Real Irish Republican Army", "Irish Republican Army"),
    ("Young Communist League", "Communist League"),
    ("New York Police Department", "York Police Department"),
    ("West Virginia Power", "Virginia Power"),
    ("Royal Bank of Scotland", "Bank of Scotland"),
    ("General Workers Union", "Workers Union"),
    ("Sam Brown & Co", "Sam Brown"),
    ("Sam Brown Ltd", "Sam Brown"),
]


@pytest.mark.parametrize(("long", "short"), BODIES)
def test_a_body_is_not_the_one_whose_name_its_own_ends_in(long: str, short: str) -> None:
    found = callings(long, short)
    assert found.one("0") != found.one("1")
    assert callings(long).whole(short, "") == short
    assert callings(short).whole(long, "") == long
    one = one_each([ending("a", long), ending("b", short)], [f"The {long} met. The {short} said so."])
    assert one["a"] != one["b"]


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("Irrigation Minister Aud Brell", "Aud Brell"),
        ("Health Secretary Aud Brell", "Aud Brell"),
        ("Harbourmaster Aud Brell", "Aud Brell"),
        ("Kell Water Ltd", "Kell Water"),
        ("Police Captain Aud Bank", "Aud Bank"),
    ],
)
def test_titles_and_what_a_company_is_in_law_tell_of_nobody_else(long: str, short: str) -> None:
    found = callings(long, short)
    assert found.one("0") == found.one("1")


def test_letters_with_a_mark_are_the_name_behind_which_an_article_gives_them() -> None:
    both = [ending("a", "Hask & Brill"), ending("b", "H&B")]
    given = one_each(both, ["Hask & Brill (H&B) met."])
    assert given["a"] == given["b"]
    alone = one_each(both, ["Hask & Brill met H&B."])
    assert alone["a"] != alone["b"]


def test_initials_are_those_of_the_body_that_has_them() -> None:
    found = callings("Orvale Pilots Guild", "OPG", "Orvale Ports Board")
    assert found.one("0") == found.one("1") != found.one("2")


def test_a_name_in_short_is_made_whole_by_the_claim_or_the_article() -> None:
    found = callings("Aud Brell")
    assert found.whole("Matron Brell", "The matron came late.") == "Aud Brell"
    assert found.whole("Ivo Brell", "The matron came late.") == "Ivo Brell"
    assert found.whole("Hask", "The door was opened by Joren Hask, a pilot.") == "Joren Hask"
    assert found.whole("Hask", "Joren Hask and Ivo Hask came.") == "Hask"


def test_a_body_is_found_by_the_initials_that_the_article_gives() -> None:
    assert callings("Aud Brell").in_full("OPG", "The Orvale Pilots Guild (OPG) met.") == "Orvale Pilots Guild"
    assert callings("Aud Brell").in_full("OPG", "The guild met.") is None


def test_another_first_name_is_another_person() -> None:
    assert is_other("Brell", "In the account of Ivo Brell, …", ["Aud Brell"])
    assert not is_other("Brell", "In the account of Aud Brell, …", ["Aud Brell"])
    assert not is_other("Brell", "In the account of Professor Brell, …", ["Aud Brell"])


def ending(key: str, name: str) -> Ending:
    """One at somebody."""
    return Ending(kind="speaker", key=key, name=name, open=False, why="")


def test_one_who_is_named_in_many_ways_is_one_end() -> None:
    several = [
        ending("speaker 1", "Brell"),
        ending("named aud brell", "Aud Brell"),
        ending("speaker 2", "Investigator Brell"),
        ending("speaker 3", "Ivo Hask"),
    ]
    found = one_each(several, ["An investigator came."])
    assert {found[each.key].name for each in several[:3]} == {"Aud Brell"}
    assert found["speaker 3"].name == "Ivo Hask"


def test_a_first_name_is_no_title() -> None:
    several = [ending("speaker 1", "Walter Brell"), ending("speaker 2", "Aud Brell")]
    assert len({each.key for each in one_each(several, ["Rain fell."]).values()}) == 2
    several = [ending("speaker 1", "Mark Brell"), ending("speaker 2", "Aud Brell")]
    assert len({each.key for each in one_each(several, ["It left a mark."]).values()}) == 2


def test_a_surname_that_two_have_is_neither() -> None:
    several = [ending("speaker 1", "Brell"), ending("speaker 2", "Aud Brell"), ending("speaker 3", "Ivo Brell")]
    assert len({each.key for each in one_each(several, []).values()}) == 3


def test_whom_people_hold_apart_are_two() -> None:
    apart = {frozenset({"aud brell", "matron aud brell"})}
    speakers = [Speaker("1", "Aud Brell"), Speaker("2", "Matron Aud Brell"), Speaker("3", "Brell")]
    assert Callings(speakers[:2]).one("1") == Callings(speakers[:2]).one("2")
    found = Callings(speakers[:2], apart)
    assert found.one("1") != found.one("2")
    several = [ending("speaker 1", "Aud Brell"), ending("speaker 2", "Matron Aud Brell")]
    assert len({each.key for each in one_each(several, []).values()}) == 1
    assert len({each.key for each in one_each(several, [], apart).values()}) == 2


def test_a_surname_is_not_of_whom_people_hold_apart_from_it() -> None:
    apart = {frozenset({"aud brell", "brell"})}
    found = Callings([Speaker("1", "Aud Brell"), Speaker("2", "Brell")], apart)
    assert found.one("1") != found.one("2")


def test_a_title_with_a_surname_is_who_bears_both() -> None:
    several = [
        ending("speaker 1", "Alderman Brell"),
        ending("speaker 2", "Alderman Aud Brell"),
        ending("speaker 3", "Ivo Brell"),
    ]
    found = one_each(several, [])
    assert found["speaker 1"].key == found["speaker 2"].key != found["speaker 3"].key


def test_a_title_with_a_surname_is_not_who_bears_both_where_people_hold_them_apart() -> None:
    several = [ending("speaker 1", "Alderman Brell"), ending("speaker 2", "Alderman Aud Brell")]
    assert len({each.key for each in one_each(several, []).values()}) == 1
    apart = {frozenset({"alderman brell", "alderman aud brell"})}
    assert len({each.key for each in one_each(several, [], apart).values()}) == 2


def test_a_title_that_two_of_a_surname_bear_tells_nobody() -> None:
    several = [
        ending("speaker 1", "Alderman Brell"),
        ending("speaker 2", "Alderman Aud Brell"),
        ending("speaker 3", "Alderman Ivo Brell"),
    ]
    assert len({each.key for each in one_each(several, []).values()}) == 3


def test_what_a_company_is_in_law_is_no_part_of_its_name() -> None:
    found = callings("Kell Water", "Kell Water Ltd", "Kell Power Ltd")
    assert found.one("0") == found.one("1") != found.one("2")
