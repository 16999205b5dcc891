"""Names of outlets that no list has, in the places where somebody speaks to them or they report."""

import pytest

from tests.annotate.test_stances import completed


@pytest.mark.parametrize(
    ("marked", "channel"),
    [
        ("[Mira Tolland] {told} QuayOnline <that the quay was open>.", "interview"),
        ("[Mira Tolland] {told} News 12 <that the quay was open>.", "interview"),
        ("[Mira Tolland] {told} Orla Penn <that the quay was open>.", None),
        ("[Mira Tolland] {told} the Harbour Board <that the quay was open>.", None),
        ("[The Tolmian daily Anvil] {compared} <the quay to a wall>.", "press report"),
        ("[The Ministry of Foreign Affairs] {announced} <that the quay was open>.", None),
        ("[Joren Hask of the Institute for Science] {wrote} <that the quay was open>.", None),
        ("<The quay is open>, {according to} [the Pew Research Center].", None),
        ("[News 12] {reported} <that the quay was open>.", "press report"),
        ("[Mira Tolland] {told} the Orvale Banner <that the quay was open>.", "interview"),
        ("[Mira Tolland] {told} the Banner Bank <that the quay was open>.", None),
    ],
)
def test_an_outlet_is_known_by_its_name_and_place(marked: str, channel: str | None) -> None:
    assert [each.channel for each in completed(marked)] == [channel]


def test_an_analysis_by_an_outlet_is_no_name_of_it() -> None:
    marked = "[A survey of forty quays by QuayOnline] {showed} <that they were open>."
    assert completed(marked)[0].channel == "document"


@pytest.mark.parametrize(
    ("marked", "channel"),
    [
        ("[The Orvale Times' Joren Hask] {explained} <that the quay was open>.", "press report"),
        ("[The Orvale Times' Joren Hask] {asked} <that the quay be opened>.", None),
        ("[The Harbour Board's Joren Hask] {explained} <that the quay was open>.", None),
        ("[The Orvale Times' publisher] {explained} <that the quay was open>.", None),
    ],
)
def test_whoever_writes_for_an_outlet_reports_for_it(marked: str, channel: str | None) -> None:
    assert completed(marked)[0].channel == channel


@pytest.mark.parametrize(
    ("marked", "channel"),
    [
        ("[KNQ] {reported} <that the quay was open>, citing two officials.", "press report"),
        ("[KNQ] {reported} a loss <of two million crowns>, citing the weather.", None),
    ],
)
def test_a_report_that_cites_others_is_an_outlets(marked: str, channel: str | None) -> None:
    assert completed(marked)[0].channel == channel


@pytest.mark.parametrize(
    ("source", "channel"),
    [
        ("Reports reaching Pell", "press report"),
        ("Published reports", "press report"),
        ("A report by the auditor", "document"),
    ],
)
def test_reports_whose_maker_is_not_named_are_of_the_press(source: str, channel: str | None) -> None:
    assert completed(f"[{source}] {{showed}} <that the quay was open>.")[0].channel == channel


@pytest.mark.parametrize(
    ("marked", "channel"),
    [
        ("[The Anvil daily] {said} <that the quay was open>.", "press report"),
        ("[Radio Orvale] {reported} <that the quay was open>.", "press report"),
        ("[Television station WKBN] {reported} <that the quay was open>.", "press report"),
        ("[Radio host Orla Penn] {said} <that the quay was open>.", None),
        ("[The newspaper's publisher] {said} <that the quay was open>.", None),
        ("[Mira Tolland] {told} Orvale radio <that the quay was open>.", "interview"),
        ("“<The quay is open>,” [Mira Tolland] {was quoted as saying} by the daily Anvil.", "press report"),
        ("“<The quay is open>,” [Mira Tolland] {was quoted as saying} by her aunt.", None),
        ("[Police records] {show} <that the quay was open>.", "document"),
        ("[Police] {show} <that the quay was open>.", None),
        ("[New policy] {restricts} <boats>.", "document"),
        ("[New policy] {annoyed} <boatmen>.", None),
        ("[A note left at the scene] {said} <that the quay was open>.", "document"),
        ("[The Gallup Poll] {found} <that the quay was open>.", "document"),
        ("<The quay is open>, {according to} [its Web site].", "document"),
    ],
)
def test_stations_dailies_and_the_papers_of_bodies(marked: str, channel: str | None) -> None:
    assert completed(marked)[0].channel == channel
