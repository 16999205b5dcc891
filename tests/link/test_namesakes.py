"""Two with one surname in the articles of a claim: the surname alone tells neither."""

import pytest

from onrecord.link.called import Callings, one_each
from onrecord.link.namesakes import Namesakes, unsure
from onrecord.provenance import Ending
from onrecord.reuse.beginnings import Beginnings
from tests.link.test_called import Speaker


def ending(key: str, name: str) -> Ending:
    return Ending(kind="speaker", key=f"speaker {key}", name=name, open=False, why="named")


def test_those_with_a_surname_are_found_by_their_first_names() -> None:
    texts = ["Mira Hask and Oren Hask met.", "Mayor Hask left with the Hask family, and the farmers Hask knew."]
    namesakes = Namesakes(texts)
    assert namesakes.others("Hask", ()) == ["mira hask", "oren hask"]
    assert namesakes.others("Hask", {"mira hask"}) == ["oren hask"]


def test_no_name_goes_on_in_the_next_text() -> None:
    texts = ["They had met with Mira", "Hask left. Oren Hask did not."]
    assert Namesakes(texts).others("Hask", ()) == ["oren hask"]
    assert Namesakes(texts, Beginnings(texts)).others("Hask", ()) == ["oren hask"]


@pytest.mark.parametrize(
    "text",
    [
        "Investigator Hask said so.",
        "Old Hask said so, an old man.",
        "Lawyers Hask wrote.",
        "On Monday Hask went home.",
        "In May Hask went home.",
        "But Hask went home.",
        "Asked why Hask left, they shrugged.",
        "Meanwhile Hask left.",
        "They met at Mount Hask and at Kell Water's Hask Hall.",
        "Ruth Adlen Hask went home.",
    ],
)
def test_a_title_or_another_word_is_no_first_name(text: str) -> None:
    assert Namesakes([text]).others("Hask", ()) == []


def test_a_surname_that_two_speakers_have_is_an_open_end() -> None:
    several = [ending("a", "Mira Hask"), ending("b", "Oren Hask"), ending("c", "Hask")]
    found = unsure(several, Namesakes([]))
    assert list(found) == ["speaker c"]
    assert found["speaker c"].open
    assert "Mira Hask and Oren Hask" in found["speaker c"].why


def test_a_surname_that_one_has_stays_closed_and_is_the_same() -> None:
    several = [ending("a", "Mira Hask"), ending("c", "Hask")]
    assert unsure(several, Namesakes(["Mira Hask came."])) == {}
    assert len({each.key for each in one_each(several, ["Mira Hask came."]).values()}) == 1


def test_a_surname_beside_a_brother_whom_an_article_names_is_not_the_speaker() -> None:
    texts = ["Mira Hask said so. Her brother Oren Hask was there."]
    several = [ending("a", "Mira Hask"), ending("c", "Hask")]
    assert len({each.key for each in one_each(several, texts).values()}) == 2
    assert unsure(several, Namesakes(texts))["speaker c"].open
    callings = Callings([Speaker("a", "Mira Hask"), Speaker("c", "Hask")], namesakes=Namesakes(texts))
    assert callings.one("a") != callings.one("c")


def test_the_younger_is_called_by_the_surname_too() -> None:
    several = [ending("a", "Omar Hask Jr"), ending("c", "Hask")]
    assert len({each.key for each in one_each(several, ["Omar Hask Jr. came."]).values()}) == 1
    both = [ending("a", "Omar Hask Jr"), ending("b", "Omar Hask Sr")]
    assert len({each.key for each in one_each(both, []).values()}) == 2


def test_a_name_between_is_no_second_person() -> None:
    several = [ending("a", "Ruth Adlen Hask"), ending("c", "Hask")]
    assert unsure(several, Namesakes(["Ruth Adlen Hask came. Ruth Hask left."])) == {}


def test_an_open_end_names_all_who_may_be_meant() -> None:
    several = [ending("a", "Mira Hask"), ending("c", "Hask")]
    assert "Mira Hask and Oren Hask" in unsure(several, Namesakes(["Her brother Oren Hask left."]))["speaker c"].why


def test_a_bare_name_of_several_articles_adds_no_sure_origins() -> None:
    both = unsure([ending("a", "Hask"), ending("b", "Hask")], Namesakes(["Hask said so."]))
    assert {key: each.open for key, each in both.items()} == {"speaker a": True, "speaker b": True}
    assert unsure([ending("a", "Hask")], Namesakes(["Hask said so."])) == {}


def test_a_bare_name_that_is_the_first_of_another_may_be_that_one() -> None:
    found = unsure([ending("a", "Mira"), ending("b", "Mira Tolland")], Namesakes(["Mira Tolland said so."]))
    assert list(found) == ["speaker a"] and "Mira Tolland" in found["speaker a"].why
