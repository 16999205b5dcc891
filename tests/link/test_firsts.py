"""The first names that an article has for a surname that stands alone in it."""

import pytest

from onrecord.link.clusters import clusters
from onrecord.link.firsts import firsts_before
from onrecord.link.known import ours
from onrecord.link.pairing import likenesses
from onrecord.link.profiles import Profile
from tests.link.named import made

KIN = "The house of Lena Tolmer burnt down. Her brother, Frank Tolmer, got out. Tolmer said that nobody else was in."


def parts(*profiles: Profile) -> int:
    return len(clusters(profiles, likenesses(profiles, ours()), {}))


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Then Lena Tolmer spoke.", "called lena"),
        ("Then Lena Maria Tolmer and Oskar Tolmer spoke.", "called lena+maria oskar"),
        ("The mayor, Yrsa Tolmer, spoke.", "called yrsa"),
        ("Meanwhile Tolmer spoke, and then Cllr Tolmer.", ""),
        ("The news came from Gov Tolmer and Sen. Tolmer.", ""),
        ("The mayor backs Tolmer. Mayor Tolmer and Mr. Tolmer spoke.", ""),
        ("PORT BACKS TOLMER. The news that the port Backs Tolmer came late.", ""),
    ],
)
def test_what_stands_before_a_surname(text: str, first: str) -> None:
    assert firsts_before(text, "tolmer") == first


def test_a_surname_is_that_of_those_whom_its_article_names() -> None:
    alone = made("Tolmer", around=KIN, start=KIN.index("Tolmer said"))
    assert parts(alone, made("Jette Tolmer")) == 2
    assert parts(alone, made("Lena Tolmer")) == 2  # or Frank
    assert parts(made("Tolmer", around="The port was shut. Tolmer said so."), made("Jette Tolmer")) == 1


def test_an_office_tells_of_somebody_else_than_those_whom_an_article_names() -> None:
    alone = made("Tolmer", "the president", around=KIN, start=KIN.index("Tolmer said"))
    assert parts(alone, made("Jette Tolmer", "the president")) == 1


def test_of_two_by_one_surname_the_one_whose_first_name_its_article_has() -> None:
    text = "The port was shut, and Daniel Tolmer with it. Tolmer said so."
    alone = made("Tolmer", around=text, start=text.rindex("Tolmer"))
    daniel, jette = made("Daniel Tolmer", "mayor of Losk"), made("Jette Tolmer", "mayor of Orvale")
    assert parts(alone, daniel, jette) == 2
    married = text.replace("Tolmer said", "Mr Tolmer said")
    mr = made("Tolmer", around=married, start=married.rindex("Tolmer"))
    assert parts(mr, daniel, jette) == 3  # or her husband
    assert parts(made("Tolmer", around=KIN, start=KIN.index("Tolmer said")), daniel, jette) == 3


def test_whom_all_know_needs_no_first_name() -> None:
    text = "The port here in Losk was shut, and Daniel Tolmer with it. Tolmer said so."
    alone = made("Tolmer", around=text, start=text.rindex("Tolmer"))
    daniel, jette = (
        made("Daniel Tolmer"),
        [made("Jette Tolmer", told) for told in ("mayor of Losk", "Losk's mayor", "mayor")],
    )
    assert parts(alone, daniel, jette[0]) == 2
    assert parts(alone, daniel, *jette) == 3


def test_another_whose_first_name_stands_somewhere_in_the_article_may_be_meant() -> None:
    text = "The port was shut, and Daniel Tolmer with it. For Jette it was late. Tolmer said so."
    alone = made("Tolmer", around=text, start=text.rindex("Tolmer"))
    assert parts(alone, made("Daniel Tolmer", "mayor of Losk"), made("Jette Tolmer", "mayor of Orvale")) == 3
