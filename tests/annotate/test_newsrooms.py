"""Where words name an outlet, or one who asks for it."""

import pytest

from onrecord.annotate.mastheads import Mastheads
from onrecord.annotate.newsrooms import Newsrooms
from onrecord.annotate.rulings import table
from onrecord.annotate.units import Token, tokens
from tests.articles import article


def masthead(text: str) -> tuple[Mastheads, tuple[Token, ...]]:
    return Mastheads(article(f"{text} is here."), "en", ()), tuple(tokens(text, 0, len(text), ()))


def read(text: str) -> tuple[Newsrooms, tuple[Token, ...]]:
    mastheads, said = masthead(text)
    lists = {name: frozenset(words) for name, words in table("en")["occasions"].items()}
    return Newsrooms(mastheads, said, lists), said


@pytest.mark.parametrize("text", ["Reuters", "the Orvale Times", "WORV-TV", "Harbour.com", "HarbourNews", "WORV"])
def test_the_name_of_an_outlet(text: str) -> None:
    mastheads, said = masthead(text)
    assert mastheads.are(said)


@pytest.mark.parametrize("text", ["the Atlantic Council", "Mira Tolland", "the times", "FBI"])
def test_the_name_of_somebody_else(text: str) -> None:
    mastheads, said = masthead(text)
    assert not mastheads.are(said)


def test_what_an_outlet_has() -> None:
    newsrooms, said = read("the Orvale Times's sources")
    owned = newsrooms.owned_in(said)
    assert owned is not None
    assert [token.low for token in owned] == ["sources"]
    newsrooms, said = read("Mira Tolland's sources")
    assert newsrooms.owned_in(said) is None


@pytest.mark.parametrize(
    "text", ["Hask told host Mira Tolland so. ", "Hask told Mira Tolland of the BBC so. ", "Reuters's Mira Tolland. "]
)
def test_who_asks_for_an_outlet_is_known_by_the_last_name(text: str) -> None:
    newsrooms, said = read(text + "Tolland asked Hask.")
    assert newsrooms.asker_in(said[-4:-3])
    assert not newsrooms.asker_in(said[-2:-1])


def test_reports_by_and_in_an_outlet() -> None:
    for text in ("a report from Reuters", "an Orvale Times analysis"):
        newsrooms, said = read(text)
        assert newsrooms.reports_in(said)
    newsrooms, said = read("a report from Mira Tolland")
    assert not newsrooms.reports_in(said)
