"""The key under which descriptions of one wording stand together."""

import pytest

from onrecord.ledger import ledger_key
from onrecord.model import Description, Span
from onrecord.nations import country, is_seat
from onrecord.plurals import singular

GENERALS = "attorneys general"
TEXT = "Two Tolmian security officials of the General Staff, a U.S. envoy, some American envoys, policemen, " + GENERALS


def spans(words: str) -> tuple[Span, ...]:
    start = TEXT.index(words)
    return (Span("d", start, start + len(words)),)


def test_every_part_of_a_description_is_in_its_key() -> None:
    described = Description(
        number=2, role=spans("security officials"), body=spans("the General Staff"), country=spans("Tolmian")
    )
    assert ledger_key(described, TEXT) == "2 | security official | general staff | Tolmian"


@pytest.mark.parametrize(
    ("described", "key"),
    [
        (Description(role=spans("envoys")), "some | envoy | - | -"),
        (Description(role=spans("envoy")), "1 | envoy | - | -"),
        (Description(role=spans("policemen")), "some | policeman | - | -"),
        (Description(role=spans("attorneys general")), "some | attorney general | - | -"),
        (Description(), "- | - | - | -"),
        (Description(number=1, country=spans("American")), "1 | - | - | United States"),
    ],
)
def test_what_is_not_told_is_said_so(described: Description, key: str) -> None:
    assert ledger_key(described, TEXT) == key


def test_grounds_do_not_part_two_sources() -> None:
    with_grounds = Description(role=spans("envoy"), grounds=spans("Two Tolmian"))
    assert ledger_key(with_grounds, TEXT) == ledger_key(Description(role=spans("envoy")), TEXT)


def test_one_country_has_one_name() -> None:
    assert {country(word) for word in ("U.S.", "American", "Americans", "the United States", "USA")} == {
        "United States"
    }
    assert country("us") is country("polish") is country("Tolmian") is None
    assert is_seat("Kyiv") and not is_seat("Orvale")


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("ministries", "ministry"),
        ("bosses", "boss"),
        ("women", "woman"),
        ("salespeople", "salesperson"),
        ("press", "press"),
    ],
)
def test_plurals_lead_to_their_singular(plural: str, one: str) -> None:
    assert singular(plural) == one
