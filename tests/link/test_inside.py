"""The whole name of a body that its article calls in short, and of which place one is that every place has."""

import pytest

from onrecord.link.inside import in_full, is_short
from onrecord.link.placed import is_everywhere, parted

FULL = [
    (
        "Harbour Federation",
        "The International Harbour Federation met. The Harbour Federation said so.",
        "International",
    ),
    ("Brandt", "Brandt Shipping met reporters. Brandt said so.", "Brandt Shipping"),
    ("Kell Water", "In May Kell Water Company met. Kell Water said so.", "Kell Water Company"),
    ("Harbour Board", "The Harbour Board Company met. The Harbour Board said so.", "Harbour Board Company"),
    ("Kell", "Workers of Kell Holdings Ltd met. Kell said so.", "Kell Holdings Ltd"),
]
NOT = [
    ("Brandt", "Lev Brandt of Brandt Shipping said so."),
    ("Brandt", "Brandt said so on Friday in Tolm."),
    ("Harbour Federation", "The International Harbour Federation met the Tolm Harbour Federation."),
    ("Harbour Federation", "When the Harbour Federation met, Rivals left."),
    ("Ports Board", "The U.S. Ports Board and the Ohio Ports Board met. The Ports Board said so."),
    ("Atlantic City", "It rained.\nAtlantic City Mayor Don Guardian came. Atlantic City said so."),
    ("House Members", "Anna Hask Reassures House Members\nThe House Members said so."),
    ("Harbour Board", "The Harbour Board Finance Committee met. The Harbour Board said so."),
    ("Harbour Board", "Ana Hask of the Harbour Board Safety Office spoke. The Harbour Board said so."),
    ("White House", "A White House National Security Council spokesman spoke. The White House said so."),
    ("Home Office", "The Home Office Border Force spoke. The Home Office said so."),
    ("Port Board", "According to Port Board and Director Port Board it rained."),
]


@pytest.mark.parametrize(("name", "text", "begins"), FULL)
def test_the_only_longer_name_of_the_article(name: str, text: str, begins: str) -> None:
    found = in_full(name, text)
    assert found != name
    assert found.startswith(begins)


@pytest.mark.parametrize(("name", "text"), NOT)
def test_no_longer_name_where_there_are_several_or_none(name: str, text: str) -> None:
    assert in_full(name, text) == name


def test_only_what_may_be_a_body_is_short_for_one() -> None:
    assert is_short("Brandt", "Brandt", "named person")
    assert is_short("Harbour Federation", "the Harbour Federation", "organisation")
    assert not is_short("Brandt", "Minister Brandt", "named person")
    assert not is_short("Bill", "Bill", "named person")
    assert not is_short("Lev Brandt", "Lev Brandt", "named person")
    assert not is_short("United States", "the United States", "government body")
    assert not is_short("Supreme Court", "the Supreme Court", "government body")
    assert not is_short("California", "California", "organisation")


def test_the_port_authority_of_two_ports_is_two() -> None:
    texts = {"a": "In Tolm the Port Authority said so.", "b": "The Port Authority in Resk said so."}
    assert parted("Port Authority", texts) == {"a": "", "b": "Resk"}
    same = {"a": "Ships lay off Resk. The Port Authority said so.", "b": "The Port Authority in Resk said so."}
    assert set(parted("Port Authority", same).values()) == {"Resk"}


def test_only_a_body_without_a_word_of_its_own_is_everywhere() -> None:
    assert is_everywhere("Port Authority")
    assert not is_everywhere("Tolm Port Authority")
    assert not is_everywhere("Ana Hask")
