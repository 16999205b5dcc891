"""Roles: the noun of a phrase, and when a later phrase may mean the bearer of a known role."""

import pytest

from onrecord.annotate.lexicon import lexicon
from onrecord.annotate.roles import Role, fits, may_stand_for, role_of, sort_of

ENGLISH = lexicon("en")


def role(phrase: str) -> Role:
    found = role_of(phrase, 0, len(phrase), ENGLISH)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("phrase", "head", "sort"),
    [
        ("the former port minister of Orvale", "minister", "person"),
        ("Gen.", "general", "person"),
        ("Lieutenant-Colonel", "colonel", "person"),
        ("harbour minister until May", "minister", "person"),
        ("two security officials", "officials", "people"),
        ("a volunteer group that tracks shelling", "group", "body"),
        ("her brother-in-law", "brother", "person"),
        ("an internal memo", "memo", "work"),
        ("an open door", "door", ""),
    ],
)
def test_the_noun_of_a_phrase_and_what_it_names(phrase: str, head: str, sort: str) -> None:
    found = role(phrase)
    assert (found.head, found.sort) == (head, sort)


@pytest.mark.parametrize(
    ("asked", "known", "expected"),
    [
        ("the minister", "port minister", True),
        ("the port minister", "finance minister", False),
        ("the minister", "deputy port minister", False),
        ("the deputy", "deputy port minister", True),
        ("the former minister", "port minister", True),
        ("the town's mayor", "mayor", True),
        ("the mayor of Kesk", "mayor", False),
        ("the Tolmian minister", "minister of Tolmia", True),
        ("the captain", "port minister", False),
    ],
)
def test_a_later_phrase_fits_when_it_says_no_more_than_is_known(asked: str, known: str, *, expected: bool) -> None:
    assert fits(role(asked), role(known), ENGLISH) is expected


def test_a_plain_noun_stands_for_a_body_with_such_a_name() -> None:
    assert may_stand_for("company", ["tolland", "lines"], ENGLISH)
    assert may_stand_for("commission", ["losk", "commission"], ENGLISH)
    assert not may_stand_for("company", ["harbour", "commission"], ENGLISH)


def test_what_ends_like_a_trade_is_not_always_one() -> None:
    assert (sort_of("shipowner", ENGLISH), sort_of("october", ENGLISH), sort_of("tanker", ENGLISH)) == (
        "person",
        "",
        "",
    )
