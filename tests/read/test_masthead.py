"""Title, byline, outlet and date at the head of an article."""

import pytest

from tests.read.conftest import Reader, kinds, said

BODY = (
    "\n\nThe bridge at Orlen was closed on Friday, the ministry said in a long statement that was read out.\n\n"
    "Nobody was hurt when the trucks burned, a spokesman said, and the road to the north is open again now.\n"
)
TITLE = "Bridge closed at Orlen"


@pytest.mark.parametrize(
    ("head", "outlet", "authors", "published"),
    [
        ("By Ana Torvald\n\nHarbour Herald, June 13, 2031", "Harbour Herald", ["Ana Torvald"], "2031-06-13"),
        ("By Ana Torvald and Bo Lind, in Orlen\n13 June 2031", None, ["Ana Torvald", "Bo Lind"], "2031-06-13"),
        (
            "By Ana Torvald, Bo Lind and Cy Marr | Harbour Herald | June 2031",
            "Harbour Herald",
            ["Ana Torvald", "Bo Lind", "Cy Marr"],
            "2031-06",
        ),
        ("By Ana Torvald\n\nThe Orlen Lantern\n\n13 June 2031", "The Orlen Lantern", ["Ana Torvald"], "2031-06-13"),
        ("The Orlen Lantern | 13 June 2031", "The Orlen Lantern", [], "2031-06-13"),
        ("Published: 2031-06-13 | Updated: 2031-06-14", None, [], "2031-06-13"),
        ("Updated June 14, 2031", None, [], None),
        ("Published June 13, 2031 Updated June 14, 2031", None, [], "2031-06-13"),
        ("by | Dec 31, 2029", None, [], "2029-12-31"),
        (
            "By Ana Torvald for the Coast Courier\nJune 13, 2031, 4 min read",
            "Coast Courier",
            ["Ana Torvald"],
            "2031-06-13",
        ),
        (
            "By Ana Torvald, Political Editor\nThe Coast Courier\nFriday, 13 June 2031",
            "The Coast Courier",
            ["Ana Torvald"],
            "2031-06-13",
        ),
        ("By Ana Torvald, Orlen City\n", None, ["Ana Torvald"], None),
        ("By Ana Torvald (Harbour Herald) June 13, 2031", "Harbour Herald", ["Ana Torvald"], "2031-06-13"),
        ("By Dr. Ana al-Torvald Jr.", None, ["Dr. Ana al-Torvald Jr."], None),
        ("By Staff Writer\n\n06/07/2031", None, [], "2031"),
        ("25/12/2031", None, [], "2031-12-25"),
        ("Verity Wire — 3 March 2031", "Verity Wire", [], "2031-03-03"),
        ("ORLEN, June 13, 2031", None, [], "2031-06-13"),
        ("Written by Ana Torvald Friday, 13 June 2031, 14:05 GMT", None, ["Ana Torvald"], "2031-06-13"),
        ("Our Political Correspondent\n14 March 2031", None, [], "2031-03-14"),
        ("Posted by Ana Torvald on March 14, 2031 in World", None, ["Ana Torvald"], "2031-03-14"),
        (
            "Publication: Harbour Herald\nAuthor: Ana Torvald\nDate: 2031-03-14",
            "Harbour Herald",
            ["Ana Torvald"],
            "2031-03-14",
        ),
        ("The Tesk Ledger\nWednesday 16 April 2031\n\nStaff report", "The Tesk Ledger", [], "2031-04-16"),
        ("Harbour Herald, foreign desk\n\n18.04.2031", "Harbour Herald", [], "2031-04-18"),
        ("Ana Torvald, The Bay News, April 2031", "The Bay News", ["Ana Torvald"], "2031-04"),
        ("Ana Torvald | Foremast | 18 April 2031", "Foremast", ["Ana Torvald"], "2031-04-18"),
        ("Posted: Sun, 20 Apr 2031 19:02", None, [], "2031-04-20"),
        ("VNA0612 4 int 15 Apr 2031 06:41", None, [], "2031-04-15"),
        ("May", None, [], None),
        ("June 31, 2031", None, [], None),
    ],
)
def test_heads(article: Reader, head: str, outlet: str | None, authors: list[str], published: str | None) -> None:
    """Each shape of head states what it states and no more; the lines are byline blocks, not paragraphs."""
    document = article(f"{TITLE}\n\n{head}{BODY}")
    assert said(document, document.title) == (TITLE, "headline")
    assert (document.outlet.value if document.outlet else None) == outlet
    assert [author.value for author in document.authors] == authors
    assert (document.published.value if document.published else None) == published
    assert [kind for kind, words in kinds(document) if words.startswith(("The bridge", "Nobody"))] == ["paragraph"] * 2
    for stated in (*document.authors, document.outlet):
        said(document, stated)


def test_places_of_facts(article: Reader) -> None:
    """A date's span is the date as printed; every fact says where it was found."""
    document = article(f"{TITLE}\n\nBy Ana Torvald\n\nHarbour Herald, June 13, 2031{BODY}")
    assert document.published is not None and document.published.span is not None
    assert document.published.span.of(document.text) == "June 13, 2031"
    assert said(document, document.outlet) == ("Harbour Herald", "date line")
    assert said(document, document.authors[0]) == ("Ana Torvald", "byline line")
    assert [kind for kind, _ in kinds(document)][:3] == ["title", "byline", "byline"]


@pytest.mark.parametrize(
    "opening",
    [
        "ORLEN (Verity) - The bridge was closed on Friday.",
        "By Monday the town had fallen and May 2031 was over.",
        "The bridge at Orlen was closed.",
        "The minister said:",
    ],
)
def test_an_article_without_a_head(article: Reader, opening: str) -> None:
    """Nothing is stated, so nothing is found: no dateline's agency is the outlet, no sentence the title."""
    document = article(opening + BODY)
    assert (document.title, document.outlet, document.authors, document.published) == (None, None, (), None)
    assert {kind for kind, _ in kinds(document)} == {"paragraph"}


def test_outlet_or_section_above_the_headline(article: Reader) -> None:
    """A line with the outlet's name or a section above the headline is not the headline."""
    named = article(f"HARBOUR HERALD\n\n{TITLE}\n\nBy Ana Torvald{BODY}")
    assert said(named, named.title) == (TITLE, "headline")
    assert named.outlet is not None and named.outlet.value == "HARBOUR HERALD"
    sectioned = article(f"Opinion\n\n{TITLE}\n\nBy Ana Torvald{BODY}")
    assert kinds(sectioned)[:2] == [("boilerplate", "Opinion"), ("title", TITLE)]


def test_byline_below_a_standfirst(article: Reader) -> None:
    """A paragraph may stand between headline and byline."""
    document = article(
        f"{TITLE}\n\nThe road north is open again after a week of fires, the ministry said.\n\nBy Ana Torvald{BODY}"
    )
    assert [author.value for author in document.authors] == ["Ana Torvald"]


@pytest.mark.parametrize(
    ("name", "published"),
    [
        ("2031-06-13-bridge.txt", "2031-06-13"),
        ("herald_20310613.txt", "2031-06-13"),
        ("bridge-2031-13-45.txt", None),
        ("bridge.txt", None),
    ],
)
def test_date_in_the_file_name_is_the_last_resort(article: Reader, name: str, published: str | None) -> None:
    """A file's name dates an article only when nothing in it does."""
    document = article(f"{TITLE}{BODY}", name)
    assert said(document, document.published) == ((published, "file name") if published else None)
    assert article(f"{TITLE}\n\n1 May 2030{BODY}", name).published.value == "2030-05-01"  # type: ignore[union-attr]


def test_closing_copyright_line_names_the_outlet_when_nothing_better_does(article: Reader) -> None:
    """ "Copyright (c) AUTHOR, OUTLET, YEAR" gives outlet and author, and never the date."""
    document = article(f"{TITLE}{BODY}\n\nCopyright © Ana Torvald, Harbour Herald, 2031")
    assert said(document, document.outlet) == ("Harbour Herald", "credit line")
    assert said(document, document.authors[0]) == ("Ana Torvald", "credit line")
    assert document.published is None
    better = article(f"{TITLE}\n\nCoast Courier, June 2031{BODY}\n\nCopyright © Ana Torvald, Harbour Herald, 2031")
    assert said(better, better.outlet) == ("Coast Courier", "date line")


def test_a_head_written_as_a_form(article: Reader) -> None:
    """ "Title: ..." gives the title without its label; the place is that of the words."""
    document = article(f"Title: {TITLE}\nAuthor: Ana Torvald{BODY}")
    assert said(document, document.title) == (TITLE, "headline")
    assert [author.value for author in document.authors] == ["Ana Torvald"]
    year_first = article(f"{TITLE}{BODY}\n\n(c) 2031 Bay News Agency. All rights reserved.")
    assert said(year_first, year_first.outlet) == ("Bay News Agency", "credit line")


def test_whoever_issues_a_statement_signs_with_an_office(article: Reader) -> None:
    """ "A. Author, Secretary of State" right below the title is a byline, though no "by" stands there."""
    found = article(
        "On the Opening of the Harbour\n\nAnna K. Varga, Secretary of Ports\n\n"
        "The harbour of Orvale opens today, and we thank all those who worked on it through the long winter.\n"
    )
    assert [author.value for author in found.authors] == ["Anna K. Varga"]
    assert [kind for kind, _ in kinds(found)][:2] == ["title", "byline"]


def test_an_office_below_the_title_is_a_byline_that_names_nobody(article: Reader) -> None:
    found = article(
        "On the Opening of the Harbour\n\nOffice of the Spokesperson\n\n"
        "The harbour of Orvale opens today, and we thank all those who worked on it through the long winter.\n"
    )
    assert found.authors == ()
    assert [kind for kind, _ in kinds(found)][:3] == ["title", "byline", "paragraph"]


def test_a_title_line_that_holds_only_quotation_marks_gives_no_title(article: Reader) -> None:
    assert article('title: ""\n\nThe port was closed on Monday.\n').title is None
    assert article('title: "\n\nThe port was closed on Monday.\n').title is None


def test_a_head_written_as_a_form_is_no_wrapped_text(article: Reader) -> None:
    """Its lines are as short as those of the text below, and its title ends where the next field begins."""
    head = "Title: Museum shuts its packing cellar at last, staff say\nPublication: The Merrow Observer\nBy Ida Thorn\n"
    wrapped = "The cellar had been wet since the winter, and the old shelves along the\n" * 6
    head_of = article(f"{head}Date: July 10, 2031\n\n{wrapped}were taken out.\n")
    assert head_of.title and head_of.title.value == "Museum shuts its packing cellar at last, staff say"
    assert head_of.outlet and head_of.outlet.value == "The Merrow Observer"
    assert [author.value for author in head_of.authors] == ["Ida Thorn"]


def test_a_headline_that_begins_with_the_is_no_outlet(article: Reader) -> None:
    document = article(f"The Orlen Coalition Meets\n\nBy Ana Torvald\n\n13 June 2031{BODY}")
    assert said(document, document.title) == ("The Orlen Coalition Meets", "headline")
    assert document.outlet is None


@pytest.mark.parametrize(
    "headline",
    [
        "Source: Minister's aide took the money, left before the vote",
        "Sources: Firm Set To Buy Harbour Rival",
        "Source: the bridge at Orlen was never tested",
    ],
)
def test_a_headline_may_begin_with_source(article: Reader, headline: str) -> None:
    for text in (headline + BODY, f"# {headline}{BODY}"):
        document = article(text)
        assert document.title is not None
        assert said(document, document.title) == (headline, "headline")
        assert kinds(document)[0][0] == "title"


@pytest.mark.parametrize("label", ["Source: Verity Wire", "Source: The Orlen Lantern", "Region: the far north of it"])
def test_a_line_that_files_the_article_is_no_headline(article: Reader, label: str) -> None:
    document = article(label + BODY)
    assert document.title is None
    assert kinds(document)[0][0] == "boilerplate"


@pytest.mark.parametrize(
    "line",
    [
        "— Ana Torvald (@anatorvald) June 13, 2031",
        "So it goes. pic.example/x1 — Ana Torvald (@anatorvald) June 13, 2031",
        "Ana Torvald (@anatorvald) 13 June 2031",
        "A photo posted by Ana Torvald (@anatorvald) on Jun 13, 2031 at 5:02pm PDT",
    ],
)
def test_the_date_of_a_post_that_is_shown_is_not_the_articles(article: Reader, line: str) -> None:
    first, rest = BODY.strip().split("\n\n")
    document = article(f"{TITLE}\n\n{first}\n\n{line}\n\n{rest}\n")
    assert document.published is None
    assert document.outlet is None
    assert document.authors == ()


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("(CNN) -- ", "CNN"),
        ("ORLEN (CNN) — ", "CNN"),
        ("June 13 (NBC News) - ", "NBC News"),
        ("(Reuters) - ", None),  # an agency's, in whatever paper
        ("ORLEN (AP) — ", None),
        ("(Updated) - ", None),
        ("ORLEN (Northland) — ", None),
    ],
)
def test_a_broadcaster_before_the_first_words_is_the_outlet(article: Reader, line: str, outlet: str | None) -> None:
    first, rest = BODY.strip().split("\n\n")
    document = article(f"{TITLE}\n\n{line}{first}\n\n{rest}\n")
    assert (document.outlet and said(document, document.outlet)) == (outlet and (outlet, "date line"))


def test_what_the_head_or_the_copyright_states_goes_before_a_dateline(article: Reader) -> None:
    told = "(CNN) -- " + BODY.strip()
    for text in (
        f"{TITLE}\n\nBy Ana Torvald\n\nHarbour Herald, June 13, 2031\n\n{told}\n",
        f"{TITLE}\n\n{told}\n\nCopyright © Harbour Herald, 2031\n",
    ):
        document = article(text)
        assert document.outlet is not None
        assert document.outlet.value == "Harbour Herald"
    document = article(f"{TITLE}\n\n{told}\n\nThis article originally appeared at CNN.\n")
    assert document.outlet is None


def test_a_dateline_later_in_the_text_is_somebody_elses(article: Reader) -> None:
    document = article(f"{TITLE}{BODY}\n{BODY.strip()}\n\n(CNN) -- {BODY.strip()}\n")
    assert document.outlet is None
