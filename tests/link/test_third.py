"""A third whom both of two articles credit: an outlet or an agency, never an author of either."""

from onrecord.link.direction import side, third
from tests.link.shared import article

BODY = "The harbour office has sold the northern quay to a dealer from the islands, clerks said."


def test_a_third_is_no_author_of_either() -> None:
    head = "Quay sold in Merrow\n\nBy Ana Torvald\n3 March 2031\n\n"
    one = side(article("a.txt", f"{head}{BODY}\n\nText by Ana Torvald."))
    other = side(article("b.txt", f"Quay sold\n\n{BODY}\n\nText by Ana Torvald."))
    assert not third(one, other)
    assert not third(other, one)


def test_a_third_is_an_agency() -> None:
    one = side(article("a.txt", f"Quay sold\n\nMERROW (KNA) - {BODY}"))
    assert "kna" in third(one, side(article("b.txt", f"Quay sold\n\n{BODY}")))
