"""What of an article is not the article."""

import pytest

from tests.read.conftest import Reader, kinds

BODY = (
    "Bridge closed at Orlen\n\nBy Ana Torvald\n\n"
    "The bridge at Orlen was closed on Friday, the ministry said in a long statement.\n\n"
    "Nobody was hurt when the trucks burned, a spokesman said, and the road is open again.\n\n"
)


@pytest.mark.parametrize(
    "line",
    [
        "Region: North Coast",
        "Tags: bridges, Orlen",
        "Share this article",
        "Comment on Harbour Herald articles on our page",
        "Become a Member of Harbour Herald",
        "Sign up for our daily newsletter",
        "Follow Ana Torvald on Twitter @torvald",
        "Articles by: Ana Torvald",
        "Disclaimer: The contents of this article are of sole responsibility of the author.",
        "The views expressed in this article are the author's own.",
        "www.harbour.example contains copyrighted material the use of which has not always been authorized.",
        "All rights reserved.",
        "© Harbour Herald 2031",
        "For media inquiries: press@harbour.example",
        "Note to readers: please click the share buttons below.",
        "Ana Torvald is an Orlen-based writer and a frequent contributor to Harbour Herald.",
        "Reprinted with permission from Coast Courier.",
        "Advertisement",
        "Read more: Ferry sinks off Orlen",
        "* * *",
        "(Reporting by Bo Lind; Editing by Cy Marr)",
    ],
)
def test_boilerplate_lines(article: Reader, line: str) -> None:
    """Lines that an outlet prints around its articles are boilerplate."""
    assert kinds(article(BODY + line))[-1] == ("boilerplate", line)


@pytest.mark.parametrize(
    "line",
    [
        "* A terrorist group outlawed in Merania.",
        "Support for the minister fell, the paper said.",
        "Share prices fell by a tenth after the fire, the exchange said.",
        "Comments on the closure were not available from the ministry.",
        "Follow the money, the prosecutor told the court.",
        "Copyright law was not the issue, the judge said.",
        "Sponsored by Merania, the militia crossed the river.",
        "Contact with the crew was lost at noon.",
        "“Like us, they want the bridge open,” he said.",
        "Karel Voss is a professor of law in Orlen, and he doubts it.",
        "Related charges were dropped.",
        "Terms of the deal were not published.",
    ],
)
def test_sentences_that_begin_alike(article: Reader, line: str) -> None:
    """A sentence of the article is not boilerplate for its first word."""
    assert kinds(article(BODY + line))[-1] == ("paragraph", line)


def test_related_articles(article: Reader) -> None:
    """The short lines under "Related:" belong to it; the sentence after them is the article's."""
    text = (
        BODY
        + "Related:\n\nFerry sinks off Orlen\n\nMinister resigns\n\nThe ministry said that it would report in June."
    )
    assert [kind for kind, _ in kinds(article(text))][-4:] == ["boilerplate"] * 3 + ["paragraph"]


def test_after_the_end_only_boilerplate_follows(article: Reader) -> None:
    """After the source line everything is the site's, but a starred note is the outlet's own text."""
    text = BODY + "The original source of this article is Coast Courier\n\nSome site words.\n\n* Outlawed in Merania."
    assert [kind for kind, _ in kinds(article(text))][-3:] == ["boilerplate", "boilerplate", "paragraph"]


def test_a_credit_at_the_top_ends_nothing(article: Reader) -> None:
    """The same line above the article leaves its paragraphs alone."""
    text = "The original source of this article is Coast Courier\n\n" + BODY
    assert [kind for kind, _ in kinds(article(text))][-2:] == ["paragraph", "paragraph"]


@pytest.mark.parametrize(
    "line", ["Image: The bridge at noon.", "Photo: M. Lund", "Featured image is from Harbour Herald"]
)
def test_captions(article: Reader, line: str) -> None:
    """Lines under pictures are captions."""
    assert kinds(article(BODY + line + "\n\nThe road is open, she said, and it will stay so."))[-2] == ("caption", line)


def test_a_list_of_other_headlines_run_together_is_boilerplate(article: Reader) -> None:
    """As it is copied from a page: the word that opens the list, and no line end between the headlines."""
    told = "The bridge at Orlen was closed on Friday, the ministry said in a long statement that was read out."
    document = article(f"Bridge closed at Orlen\n\n{told}\n\n{told}\n\nRelatedMinister visits bridgeTwo held at Orlen")
    assert kinds(document)[-1][0] == "boilerplate"
    document = article(f"Bridge closed at Orlen\n\n{told}\n\n{told}\n\nRelatedness is what the minister spoke of.")
    assert kinds(document)[-1][0] == "paragraph"
