"""Whom an article credits: credit lines, datelines, bylines, outlets named as sources; in time in proportion."""

import time

import pytest

from onrecord.crediting import credited, credits, named, outlet_named, own_words
from tests.link.shared import article

HEAD = "Quay sold in Merrow\n\nBy Ana Torvald, The Tesk Ledger\n3 March 2031\n\n"
BODY = (
    "The harbour office has sold the northern quay to a dealer from the islands, clerks said.\n\nNobody saw the papers."
)


@pytest.mark.parametrize(
    ("text", "name", "how"),
    [
        (f"{HEAD}MERROW (KNA) - {BODY}", "KNA", "dateline"),
        (f"{HEAD}MERROW, March 3 (Kell News Agency) — {BODY}", "Kell News Agency", "dateline"),
        (f"{HEAD}{BODY}\n\n(KNA)", "KNA", "credit line"),
        (f"{HEAD}{BODY}\n\nWith files from The Merrow Herald.", "Merrow Herald", "credit line"),
        (f"{HEAD}{BODY}\n\nThe Merrow Herald contributed to this report.", "The Merrow Herald", "credit line"),
        (f"{HEAD}{BODY}\n\nOriginally published at The Merrow Herald.", "Merrow Herald", "republished"),
    ],
)
def test_credits(text: str, name: str, how: str) -> None:
    found = {(each.name, each.how) for each in credits(article("a.txt", text))}
    assert (name, how) in found or (f"The {name}", how) in found


def test_an_article_without_credits_has_its_own_outlet_at_most() -> None:
    found = credits(article("a.txt", HEAD + BODY))
    ledger = outlet_named("The Tesk Ledger")
    assert all(credited(each, ledger) for each in found)


def test_an_agency_is_credited_by_its_initials() -> None:
    found = credits(article("a.txt", f"{HEAD}MERROW (KNA) - {BODY}"))
    assert any(credited(each, outlet_named("Kell News Agency")) and each.agency for each in found)
    assert outlet_named("AP").forms & outlet_named("The Associated Press").forms


def test_an_outlet_is_named_by_its_last_word_too() -> None:
    herald = outlet_named("The Merrow Herald")
    text = "She told the Herald so. The Merrow Herald was first to report it. The herald came late."
    assert [(text[each.start : each.end], each.reported) for each in named(herald, text)] == [
        ("Herald", True),
        ("Merrow Herald", True),
    ]
    assert own_words("He told this newspaper.") == [(8, 22)]


@pytest.mark.parametrize("piece", ["A", "Aa ", "A.", "(Aa ", "with files from ", "told the Aa ", "Aa and ", "© 2031 "])
def test_credits_take_time_in_proportion(piece: str) -> None:
    herald, text = outlet_named("The Aa Aa"), piece * (60_000 // len(piece))
    made = article("a.txt", f"{HEAD}{BODY}\n\n{text}")
    began = time.perf_counter()
    credits(made)
    named(herald, text)
    assert time.perf_counter() - began < 5
