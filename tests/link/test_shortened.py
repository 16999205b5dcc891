"""Which outlet is meant by the last word of its name."""

from onrecord.link.shortened import Shortened
from onrecord.works import Shelved

TEXTS = {
    "plain": "The Herald said so.",
    "full": "The Marrow Herald was late. The Herald said so.",
    "both": "The Marrow Herald and the Kesk Herald were late. The Herald said so.",
    "day": "In Monday's Herald it said so.",
    "near": "Rain fell in Veldra. The Herald said so.",
    "of": "The Times of London was late. The Times said so.",
    "Irish": "Irish ports were shut. The Times said so.",
    "Swazi": "Swazi ports were shut. The Guardian said so.",
    "rare": "The Lanternist said so.",
}


def canonical(name: str) -> str:
    return name.casefold().removeprefix("the ")


def whole(name: str, text: str, *outlets: str, own: str | None = None) -> str:
    """The whole name of an outlet in an article of a case with these outlets."""
    article = Shelved(id=text, address="a.txt", title=None, outlet=own, published=None)
    return Shortened(lambda: outlets, TEXTS.__getitem__, canonical).whole(name, article)


def test_a_last_word_is_that_of_the_only_outlet_of_the_case_that_ends_so_and_is_told_near() -> None:
    assert whole("Herald", "near", "The Veldra Herald", "The Kesk Post") == "veldra herald"
    assert whole("The Herald", "near", "The Veldra Herald") == "veldra herald"
    assert whole("Herald", "day", "The Veldra Herald", own="The Veldra Courier") == "veldra herald"
    assert whole("Lanternist", "rare", "The Veldra Lanternist") == "veldra lanternist"


def test_where_nothing_speaks_for_the_only_one_it_is_left_as_it_is() -> None:
    assert whole("Herald", "plain", "The Lagos Herald", own="The Canberra Bulletin") == "Herald"
    assert whole("Herald", "near", "The Daily Herald") == "Herald"
    assert whole("Herald", "near", "The Kesk Herald") == "Herald"


def test_a_title_by_itself_and_one_with_its_town_behind_are_no_other() -> None:
    assert whole("Guardian", "Swazi", "Swazi Guardian") == "Guardian"
    assert whole("Times", "of", "Irish Times") == "times of london"
    assert whole("Times", "Irish", "Irish Times") == "irish times"


def test_of_two_it_is_neither() -> None:
    assert whole("Herald", "near", "The Veldra Herald", "The Kesk Herald") == "Herald"


def test_what_the_article_names_in_full_or_is_itself_comes_first() -> None:
    assert whole("Herald", "full", "The Veldra Herald") == "marrow herald"
    assert whole("Herald", "both", "The Veldra Herald") == "Herald"
    assert whole("Herald", "plain", "The Veldra Herald", "The Kesk Herald", own="The Kesk Herald") == "kesk herald"


def test_a_name_of_one_word_or_of_any_outlet_is_left_as_it_is() -> None:
    assert whole("Herald", "near", "The Veldra Herald", "The Herald") == "Herald"
    assert whole("Kesk Herald", "near", "The Veldra Herald") == "Kesk Herald"
    assert whole("News", "plain", "Veldra News") == "News"
    assert whole("Herald", "plain") == "Herald"
