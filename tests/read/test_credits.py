"""Where an article says that it was published before."""

import pytest

from tests.read.conftest import Reader, kinds, said

HEAD = "Bridge closed at Orlen\n\nThe bridge at Orlen was closed on Friday, the ministry said in a statement.\n\n"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("The original source of this article is Coast Courier", "Coast Courier"),
        ("This article was originally published at Coast Courier.", "Coast Courier"),
        ("This article was originally published by “The Coast Courier” on June 12, 2031.", "The Coast Courier"),
        ("This article originally appeared in the Coast Courier on Monday.", "Coast Courier"),
        ("First published in Coast Courier, June 2031", "Coast Courier"),
        ("Reprinted with permission from TomLind.example.", "TomLind.example"),
        ("Republished from https://www.coast.example/x", "coast.example"),
        ("Republished with the kind permission of the Coast Courier", "Coast Courier"),
        ("Reposted with permission of Coast Courier", "Coast Courier"),
        ("This story was first published by Verity Wire.", "Verity Wire"),
        ('He writes for "New Harbour Outlook" where this article was originally published.', "New Harbour Outlook"),
        ("She edits Coast Courier, which first published this article.", "Coast Courier"),
        ("Original source: Verity Wire", "Verity Wire"),
        ("Originally published: Verity Wire", "Verity Wire"),
        ("This piece first ran in Coast Courier under the title “Bridges”.", "Coast Courier"),
        ("This article first appeared on antiwar.example.", "antiwar.example"),
        ("This article was written by Ana Torvald and originally appeared at Bay News.", "Bay News"),
    ],
)
def test_credit_lines(article: Reader, line: str, name: str) -> None:
    """The span is the name, without quotation marks and closing stop; a name's own dots stay."""
    document = article(HEAD + line)
    assert [said(document, stated) for stated in document.republished_from] == [(name, "credit line")]


@pytest.mark.parametrize(
    "line",
    [
        "The memo was originally published by the Guardian Post.",
        "This report was published by the United Council in March.",
        "No part may be reprinted without permission from Coast Courier.",
        "With permission from the mayor, the Council met.",
        "First published in June 2031",
        "Source: ministry figures",
        "Original source: ministry figures",
        "Source: Verity Wire",
        "Via: Verity Wire",
        "This article was published in May.",
    ],
)
def test_what_is_no_credit(article: Reader, line: str) -> None:
    """A credit speaks of this very article and names an outlet."""
    assert article(HEAD + line).republished_from == ()


def test_whom_a_line_calls_the_source_is_not_the_outlet(article: Reader) -> None:
    """ "Source: X" says that something is from there: no republication, and X's copyright is not this outlet's."""
    document = article(HEAD + "Source: Harbour Herald\n\nCopyright © Harbour Herald, 2031\n")
    assert (document.republished_from, document.outlet) == ((), None)
    alone = article(HEAD + "Copyright © Harbour Herald, 2031\n")
    assert alone.outlet is not None
    assert alone.outlet.value == "Harbour Herald"


def test_contradicting_credits_are_all_kept(article: Reader) -> None:
    """Two credits that differ stand side by side, in the order of the text, though they are boilerplate."""
    text = (
        "# Bridge closed at Orlen\n\nBy [Ana Torvald](#)\n\nThe bridge at Orlen was closed on Friday, the ministry "
        "said. Nobody was hurt, it added, and the road to the north is open.\n\n*\n\n"
        'Ana Torvald is an Orlen-based researcher and writer, especially for the magazine "[New Harbour Outlook](#)" '
        "where this article was originally published.\n\nThe original source of this article is Harbour Herald  \n"
        "Copyright © [Ana Torvald](#), Harbour Herald, 2031\n\nSome more words of the site.\n"
    )
    document = article(text)
    assert [stated.value for stated in document.republished_from] == ["New Harbour Outlook", "Harbour Herald"]
    for stated in document.republished_from:
        said(document, stated)
    assert [kind for kind, _ in kinds(document)] == ["title", "byline", "paragraph"] + ["boilerplate"] * 4


def test_a_linked_name(article: Reader) -> None:
    """A link's words are the name, whatever their case."""
    document = article(HEAD + "Originally published at [the coast courier](https://coast.example/).")
    assert [stated.value for stated in document.republished_from] == ["the coast courier"]
