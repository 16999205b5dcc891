"""Front matter of text and Markdown: read as what the file states, never shown as text; left alone where unclear."""

import pytest

from onrecord.model import Document, Problem
from onrecord.read import read
from onrecord.read.frontmatter import taken
from tests.read.conftest import Reader, kinds, raw, said

BODY = (
    "The bridge at Orlen was closed on Friday, the ministry said in a long statement to the reporters of the paper.\n"
)
STATED = """---
title: "Bridge closed: \\"no way\\" to Orlen"
author: Ana Torvald
date: 2031-06-13T23:30:00-05:00   # as the page printed it
publication: 'Harbour Herald''s Monday'
url: https://harbour.example/2031/bridge
tags: [bridges, "Orlen, town"]
draft: false
---
"""


@pytest.mark.parametrize("name", ["a.md", "a.txt", "a"])
def test_front_matter_is_stated_and_no_text(article: Reader, name: str) -> None:
    document = article(STATED + BODY, name)
    assert said(document, document.title) == ('Bridge closed: "no way" to Orlen', "markup")
    assert said(document, document.outlet) == ("Harbour Herald's Monday", "markup")
    assert said(document, document.published) == ("2031-06-13", "markup")
    assert [said(document, each) for each in document.authors] == [("Ana Torvald", "markup")]
    assert document.address == "https://harbour.example/2031/bridge"
    assert document.text.strip() == BODY.strip() and [kind for kind, _ in kinds(document)] == ["paragraph"]


def test_plain_text_below_is_kept_to_the_code_point(article: Reader) -> None:
    body = "\r\nOne  two\tthree.\r\n\r\n---\r\n\r\nFour \u00a0five.\r\n"
    assert article("---\r\nTitle: Bridge\r\n...\r\n" + body).text == body


def test_what_the_text_prints_itself_keeps_its_place(article: Reader) -> None:
    """As with a page's markup: where both agree, the visible one; else what the markup states of outlet and date."""
    head = "# Bridge closed at Orlen\n\nBy Bo Lind\n\n14 June 2031\n\n"
    document = article("---\ntitle: Another\nauthor: Ana\ndate: 2031-06-13\n---\n" + head + BODY, "a.md")
    assert said(document, document.title) == ("Bridge closed at Orlen", "headline")
    assert said(document, document.authors[0]) == ("Bo Lind", "byline line")
    assert said(document, document.published) == ("2031-06-13", "markup")


@pytest.mark.parametrize(
    "stated",
    [
        "authors: [Ana Torvald, 'Bo Lind']",
        'authors:\n  - Ana Torvald\n  - "Bo Lind"',
        "author:\n- '[[Ana Torvald]]'\n- '[[people/bo|Bo Lind]]'",
        "# a remark\n\nAuthor : [ Ana Torvald , Bo Lind ]  # two",
        "author: https://harbour.example/ana\nbyline:\n  - By Ana Torvald\n  - Bo Lind",
        "author: null\nby:\n - Ana Torvald\n - Bo Lind",
    ],
)
def test_lists_of_authors(article: Reader, stated: str) -> None:
    document = article(f"---\n{stated}\n---\n{BODY}", "a.md")
    assert [each.value for each in document.authors] == ["Ana Torvald", "Bo Lind"]


def test_a_title_may_hold_a_colon_or_go_over_lines() -> None:
    for stated in ("title: Bridge closed: nobody hurt", "title: >-\n  Bridge closed:\n  nobody hurt"):
        found = taken(f"---\n{stated}\n---\n{BODY}")
        assert found is not None and found[0].title == "Bridge closed: nobody hurt" and found[1] == BODY


def test_an_address_that_says_nothing_is_none(article: Reader) -> None:
    for address in ("/2031/bridge", "https://harbour.example/", "javascript:alert(1)", "The Harbour Herald"):
        assert article(f"---\ntitle: Bridge\nsource: {address}\n---\n{BODY}", "a.md").address == "in/a.md"


@pytest.mark.parametrize(
    "opening",
    [
        "---\nThe mayor said: no.\n---\n",
        "---\ntitle: Bridge\nThe minister was silent\n---\n",
        "---\ntitle: Bridge\nimage:\n  src: a.png\n---\n",
        "---\ntitle: Bridge\nauthors:\n  - name: Ana\n---\n",
        "---\ntitle: Bridge\ntitle: Lock\n---\n",
        "---\ntitle: {a: b}\n---\n",
        "---\ntitle: [a, [b]]\n---\n",
        '---\ntitle: "Bridge\n---\n',
        "---\nnote: it was dark\n---\n",
        "---\n\n---\n",
        "---\ntitle: Bridge\n\n",
        " ---\ntitle: Bridge\n---\n",
        "----\ntitle: Bridge\n----\n",
        "\n---\ntitle: Bridge\n---\n",
        "---\ntitle: " + "a" * 3000 + "\n---\n",
        "---\n" + "title: Bridge\n" * 500 + "---\n",
    ],
)
def test_what_is_not_understood_stays_text(article: Reader, opening: str) -> None:
    assert taken(opening + BODY) is None
    assert article(opening + BODY).text == opening + BODY


def test_front_matter_without_text_is_a_problem_in_words() -> None:
    for name in ("a.md", "a.txt"):
        found = read(raw(STATED, name))
        assert isinstance(found, Problem) and "no text below it" in found.reason


def test_a_web_page_has_its_own_markup(article: Reader) -> None:
    page = f"<html><head><title>Bridge</title></head><body><article><p>{BODY}</p></article></body></html>"
    document = article(page, "a.html")
    assert isinstance(document, Document) and said(document, document.title) == ("Bridge", "markup")


def test_spaces_cost_no_more_than_their_number() -> None:
    """No pattern goes back and forth over a long line."""
    for value in (" " * 1900 + "x", "[" + "a " * 900 + "[", '"' + "\\" * 1900, "'" * 1901, "[" + "'" * 1900):
        lines = f"key: {value}\n" * 199
        assert taken(f"---\n{lines}---\n{BODY}") is None
