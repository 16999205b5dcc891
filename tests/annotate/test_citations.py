"""Which works and outlets an article leans on, and what its words tell of them."""

import pytest

from onrecord.annotate import annotate, citations
from onrecord.annotate.sheet import Sheet
from onrecord.model import Citation, Document, Records, Work
from tests.articles import around, article

MIRA = "Mira Tolland"


def cited(document: Document) -> list[Citation]:
    """What an article cites."""
    return list(annotate(document).citations)


def works(text: str) -> list[tuple[str, dict[str, str]]]:
    """The words of each citation of a paragraph with its value, without what is not told."""
    document = around(text)
    return [(each.span.of(document.text), value(each.work)) for each in cited(document)]


def value(work: Work) -> dict[str, str]:
    told = {name: getattr(work, name) for name in ("kind", "outlet", "author", "title", "published", "place", "url")}
    return {name: each for name, each in told.items() if each is not None}


CITED = [
    pytest.param(
        "Joren Hask told Reuters that the quay was closed.",
        ("Reuters", {"kind": "outlet", "outlet": "Reuters"}),
        id="told an outlet",
    ),
    pytest.param(
        "The quay was closed, per NBC.", ("NBC", {"kind": "outlet", "outlet": "NBC"}), id="per, a network of the air"
    ),
    pytest.param(
        "According to the Orvale Courier, the quay was closed.",
        ("the Orvale Courier", {"kind": "outlet", "outlet": "Orvale Courier"}),
        id="an outlet by the last word of its name",
    ),
    pytest.param(
        "Joren Hask told the Tolmian news channel Kvell TV that the quay was closed.",
        ("Kvell TV", {"kind": "outlet", "outlet": "Kvell TV"}),
        id="an outlet behind words for outlets",
    ),
    pytest.param(
        "The study was published in Tidal Research on Monday.",
        ("Tidal Research", {"kind": "outlet", "outlet": "Tidal Research"}),
        id="a journal by the words before it",
    ),
    pytest.param(
        "Support has risen, according to a poll by the Sarnoth firm Gaugeline.",
        ("a poll by the Sarnoth firm Gaugeline", {"kind": "poll", "author": "Gaugeline"}),
        id="a maker behind what it is",
    ),
    pytest.param(
        "A report by the London-based charity Open Hands says that the quay was closed.",
        ("A report by the London-based charity Open Hands", {"kind": "report", "author": "Open Hands"}),
        id="a maker behind where it is",
    ),
    pytest.param(
        "A survey by the Orvale company found that the quay was closed.",
        ("A survey by the Orvale company", {"kind": "poll", "author": "Orvale company"}),
        id="a maker by what it is alone",
    ),
    pytest.param(
        "A report by the bank Monday said that the quay was closed.",
        ("A report", {"kind": "report"}),
        id="a day is no maker",
    ),
    pytest.param(
        "Turvian media reported that the quay was closed.",
        ("Turvian media", {"kind": "outlet"}),
        id="an outlet without a name",
    ),
    pytest.param(
        "As the Port Ministry’s own 2014 Country Report on Harbours confirms, the quay was closed.",
        (
            "the Port Ministry’s own 2014 Country Report on Harbours",
            {
                "kind": "report",
                "author": "Port Ministry",
                "title": "Country Report on Harbours",
                "published": "2014",
            },
        ),
        id="a title of capitals, its owner and its year",
    ),
    pytest.param(
        "According to Hask on the leaked audio (25:50), the quay was closed.",
        ("the leaked audio (25:50)", {"kind": "recording", "place": "25:50"}),
        id="a time code",
    ),
    pytest.param(
        "The quay was closed, as page 20 of the board’s report shows.",
        ("the board’s report", {"kind": "report", "place": "page 20"}),
        id="a page before it",
    ),
    pytest.param(
        "In a report titled “Grey water at the quay,” the board said that it was closed.",
        ("a report titled “Grey water at the quay,”", {"kind": "report", "title": "Grey water at the quay"}),
        id="a title in quotation marks, announced as one",
    ),
    pytest.param(
        "The 2012 Harbour Intelligence Agency (HIA) memo said that the quay was closed.",
        (
            "The 2012 Harbour Intelligence Agency (HIA) memo",
            {"kind": "memo", "author": "Harbour Intelligence Agency", "published": "2012"},
        ),
        id="capitals and initials before a noun in small letters",
    ),
    pytest.param(
        "According to data from the Quay Safety Archive, planks break in winter.",
        ("data from the Quay Safety Archive", {"kind": "study", "author": "Quay Safety Archive"}),
        id="its maker behind it",
    ),
    pytest.param(
        "A survey published in March 2017 by the Harbour Society found that nobody minded.",
        (
            "A survey published in March 2017 by the Harbour Society",
            {"kind": "poll", "author": "Harbour Society", "published": "2017-03"},
        ),
        id="a month and its maker behind that",
    ),
    pytest.param(
        "A Reuters/Ipsos poll showed that nobody minded.",
        ("A Reuters/Ipsos poll", {"kind": "poll", "author": "Reuters/Ipsos"}),
        id="two pollsters",
    ),
    pytest.param(
        "Joren Hask wrote in his memoir The Grey Quay that he had slept.",
        ("his memoir The Grey Quay", {"kind": "book", "author": "Joren Hask", "title": "The Grey Quay"}),
        id="a book by its capitals",
    ),
    pytest.param(
        "“We are closed,” Joren Hask said in a statement.",
        ("a statement", {"kind": "statement", "author": "Joren Hask"}),
        id="what somebody said in a statement is by that one",
    ),
    pytest.param(
        "“We are closed,” Joren Hask wrote on Twitter.",
        ("Twitter", {"kind": "post", "outlet": "Twitter", "author": "Joren Hask"}),
        id="a network",
    ),
    pytest.param(
        "The vote broke with United Nations Security Council resolution 2259, he said.",
        (
            "United Nations Security Council resolution 2259",
            {"kind": "document", "author": "United Nations Security Council"},
        ),
        id="a number",
    ),
    pytest.param(
        "For the plan of the quay, visit https://quay.example.org/plan.",
        ("https://quay.example.org/plan", {"kind": "other", "url": "https://quay.example.org/plan"}),
        id="an address written out",
    ),
    pytest.param(
        "The quay was closed, the Anvil reported.",
        ("the Anvil", {"kind": "outlet", "outlet": "Anvil"}),
        id="an odd name that reports is an outlet's",
    ),
    pytest.param(
        "As readers of the Grey Quay know, the quay was closed.",
        ("the Grey Quay", {"kind": "outlet", "outlet": "Grey Quay"}),
        id="whoever has readers is an outlet",
    ),
    pytest.param(
        "The Orvale Record broke the news that the quay was closed.",
        ("The Orvale Record", {"kind": "outlet", "outlet": "Orvale Record"}),
        id="a record of a place",
    ),
    pytest.param(
        "Joren Hask told The Spokes-Review that the quay was closed.",
        ("The Spokes-Review", {"kind": "outlet", "outlet": "Spokes-Review"}),
        id="an outlet with a hyphen",
    ),
    pytest.param(
        "Joren Hask told state media that the quay was closed.",
        ("state media", {"kind": "outlet"}),
        id="media that somebody spoke to",
    ),
    pytest.param(
        "In findings published on Monday in Tidal Advances, the team wrote that the sea is warm.",
        ("Tidal Advances", {"kind": "outlet", "outlet": "Tidal Advances"}),
        id="a journal behind a day",
    ),
    pytest.param(
        "The audit of 2030 from the Petrby Harbour Council says that the quay was closed.",
        (
            "The audit of 2030 from the Petrby Harbour Council",
            {"kind": "report", "author": "Petrby Harbour Council", "published": "2030"},
        ),
        id="a year and its maker behind that",
    ),
    pytest.param(
        "That is on page 70 of the 2028 inventory by the Petrby Harbour Council.",
        (
            "the 2028 inventory by the Petrby Harbour Council",
            {"kind": "report", "author": "Petrby Harbour Council", "published": "2028", "place": "page 70"},
        ),
        id="a page, a year and a maker",
    ),
    pytest.param(
        "“We are closed,” reads the 2030 ledger of the Petrby Harbour Council.",
        (
            "the 2030 ledger of the Petrby Harbour Council",
            {"kind": "document", "author": "Petrby Harbour Council", "published": "2030"},
        ),
        id="its verb before it",
    ),
    pytest.param(
        "Minutes of a meeting record that the quay was closed.",
        ("Minutes of a meeting", {"kind": "document"}),
        id="minutes of a meeting",
    ),
    pytest.param(
        "The quay was closed, as “Planks Under Grey Water” puts it.",
        ("“Planks Under Grey Water”", {"kind": "other", "title": "Planks Under Grey Water"}),
        id="a title without a noun",
    ),
    pytest.param(
        "One can learn from “Who closed the quay?” that it was the mayor.",
        ("“Who closed the quay?”", {"kind": "other", "title": "Who closed the quay?"}),
        id="a title that asks",
    ),
    pytest.param(
        "The Orvale Courier wrote in “Planks Under Grey Water” that the quay was closed.",
        (
            "“Planks Under Grey Water”",
            {"kind": "other", "outlet": "Orvale Courier", "title": "Planks Under Grey Water"},
        ),
        id="a title beside its outlet",
    ),
    pytest.param(
        "A cable from the embassy says that the quay was closed.",
        ("A cable", {"kind": "memo"}),
        id="a cable of diplomats",
    ),
    pytest.param(
        "The complaint notes that the quay was closed.",
        ("The complaint", {"kind": "document"}),
        id="a verb in -s behind it",
    ),
    pytest.param(
        "Part of the judge's statement reads: “The quay was closed.”",
        ("the judge's statement", {"kind": "statement"}),
        id="a part of it says so",
    ),
    pytest.param(
        "The board released the Harbour Strategy to Anticipate, Prevent, and Respond to Floods.",
        (
            "the Harbour Strategy to Anticipate, Prevent, and Respond to Floods",
            {
                "kind": "document",
                "title": "Harbour Strategy to Anticipate, Prevent, and Respond to Floods",
            },
        ),
        id="a title with a list",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CITED)
def test_a_citation_says_what_the_words_tell(text: str, expected: tuple[str, dict[str, str]]) -> None:
    assert expected in works(text)


NOT_CITED = [
    pytest.param("The harbour officials report to the mayor every Monday.", id="a verb"),
    pytest.param("Mira Tolland said that any report would be welcome.", id="none that is there"),
    pytest.param("The board will prepare a report.", id="not written yet"),
    pytest.param("Bill Hask said that it rained.", id="a first name"),
    pytest.param("The Department of Statistics said that it rained.", id="the end of a body's name"),
    pytest.param("Her book deal fell through, Mira Tolland said.", id="a noun that tells what another is"),
    pytest.param("Voters went to the polls on Monday.", id="where one votes"),
    pytest.param("Mira Tolland reads the Orvale Courier at breakfast.", id="an outlet that nobody leans on"),
    pytest.param("Mira Tolland, who writes for the Orvale Courier, said that it rained.", id="an employer"),
    pytest.param("Joren Hask said that he had counted a million tweets in an hour.", id="many"),
    pytest.param("The law was passed on Monday.", id="a law that says nothing here"),
    pytest.param("Send word to mira@orvale.example.org before noon.", id="an address of somebody's post"),
    pytest.param("The ship laid three cables, and the cables show wear, it seems.", id="cables of a ship"),
    pytest.param("The Ministry of Ports reported that the quay was closed.", id="a body that reports is no outlet"),
    pytest.param("The University of Orvale has reported a leak.", id="nor is one whose noun stands first"),
    pytest.param("Tarrow reported that sales fell. Tarrow makes planks, and Tarrow sells them.", id="nor is a firm"),
    pytest.param("It took 20 minutes, and the minutes passed.", id="minutes of an hour"),
    pytest.param("The mayor's plan was rejected.", id="a plan of which nothing was told before"),
    pytest.param("The mayor spoke of next year's report.", id="next year's"),
    pytest.param("The board spoke of Varga's declaration of love.", id="somebody's declaring"),
    pytest.param("He turned to the study of tides.", id="studying"),
    pytest.param("The Orvale Harbour Company (OHC) rests.", id="initials in brackets"),
    pytest.param("Mira Tolland told this newspaper that it rained.", id="the article's own outlet"),
    pytest.param("In Orvale, the ruling Quay Party rested.", id="a power"),
    pytest.param("They watched TV shows.", id="what an outlet only tells of"),
    pytest.param("Given posts by Gandrey, they rested.", id="posts that are offices"),
]


@pytest.mark.usefixtures("by_frames_alone")
@pytest.mark.parametrize("text", NOT_CITED)
def test_what_is_only_spoken_of_is_no_citation(text: str) -> None:
    assert works(text) == []


def test_an_outlet_named_beside_one_that_reported_has_reported() -> None:
    assert [words for words, _ in works("According to Reuters and the Orvale Courier, the quay was closed.")] == [
        "Reuters",
        "the Orvale Courier",
    ]


def test_two_titles_behind_one_noun_are_two_works() -> None:
    found = works("It links to reports “Planks Under Grey Water” and “Quays of the North” about the harbour.")
    assert [each["title"] for _, each in found] == ["Planks Under Grey Water", "Quays of the North"]


def test_a_dateline_and_a_closing_credit_are_cited() -> None:
    document = article(
        "A quiet week in Orvale\n\nORVALE (AP) — The quay was closed on Monday, and the boats came home early.\n\n"
        "The ferries ran again at noon, and nobody spoke of the planks that were gone.\n\nFrom the Northwater Herald.\n"
    )
    found = [(each.span.of(document.text), each.work.kind) for each in cited(document)]
    assert found == [("AP", "outlet"), ("Northwater Herald", "outlet")]


def test_the_credit_of_a_picture_names_who_took_it_and_for_whom() -> None:
    document = around(
        "Photo: Ana Roos/Reuters\n\nThe quay (AP Photo/Joren Hask)\n\nThe boats. (Mira Tolland/Getty Images)"
    )
    found = [(each.work.author, each.work.outlet) for each in cited(document)]
    assert found == [("Ana Roos", "Reuters"), ("Joren Hask", "AP"), ("Mira Tolland", "Getty Images")]
    assert {each.work.kind for each in cited(document)} == {"photo"}
    assert not any(each.leaning for each in cited(document))


def test_linked_words_are_cited_and_a_link_gives_its_address_to_the_work_it_is_on() -> None:
    page = (
        "<html lang='en'><body><article><h1>A quiet week</h1><p>The harbour of Orvale lay under fog, and the"
        " boats came home long before dark. The <a href='https://quay.example/report'>report of the board</a> said that"
        " the quay was closed, and planks are <a href='https://quay.example/planks'>old and grey</a>.</p><p>The ferries"
        " ran again at noon, and nobody in the town spoke of the planks that were gone.</p></article></body></html>"
    )
    document = article(page, "a.html")
    found = {each.span.of(document.text): each.work for each in cited(document)}
    assert found["old and grey"] == Work(kind="other", url="https://quay.example/planks")
    assert [work.url for words, work in found.items() if "eport" in words] == ["https://quay.example/report"]


def test_links_through_a_site_are_not_cited() -> None:
    page = (
        "<html lang='en'><body><article><h1>A quiet week</h1><p>The harbour of Orvale lay under fog, and the"
        " boats came home long before dark, as <a href='https://quay.example/fog'>the log of the quay</a> has it."
        "</p><p><a href='https://quay.example/print'>Print</a> this text, or <a href='https://quay.example/s'>Share</a>"
        " it with somebody in the town who has not seen the fog.</p></article></body></html>"
    )
    assert [each.work.url for each in cited(article(page, "a.html"))] == ["https://quay.example/fog"]


WEEKDAYS = [
    ("A report released on Tuesday said that it rained.", "2014-03-04"),
    ("A report by the Port Council, released Monday, said that it rained.", "2014-03-03"),
    ("Friday's report said that it rained.", "2014-02-28"),
    ("A statement released on Tuesday said that it rained.", None),
    ("A report released last Tuesday said that it rained.", None),
    ("In Tuesday's Courier, it is said that it rained.", "2014-03-04"),
]


@pytest.mark.parametrize(("text", "published"), WEEKDAYS)
def test_a_weekday_is_a_date_where_the_article_has_one(text: str, published: str | None) -> None:
    head = "A quiet week in Orvale\n\nBy Ana Roos\n\n5 March 2014\n\n"
    document = article(head + text + " The boats came home early, and nobody in the town spoke of the planks.\n")
    assert document.published is not None and document.published.value == "2014-03-05"
    assert [each.work.published for each in cited(document)] == [published]
    assert [each.work.published for each in cited(around(text))] == [None]


def test_every_citation_says_why() -> None:
    for each in cited(around("According to a leaked memo, Joren Hask told Reuters that the quay was closed.")):
        assert each.why and each.by == citations.STAGE.by


HOSTILE = [
    "",
    " ",
    "“",
    "the report “",
    "“Report’s ‘memo» of the “study",
    "قال التقرير إن الميناء مغلق، حسب رويترز. the report said \u202eلا\u202c that",
    "The 📄 report 🙂 said 🙂🙂 that Reuters’s’s memo’s statement’ …",
    "according to according to according to the the the",
    "report report report report's report’ reports' reports",
    "(((AP))) — ((AP Photo/)) Photo: Photo: Photo:",
    "the DIA) memo (DIA the (DIA) memo",
    "http:// www. https://https://a.org//..,, a.b.c.com@x.org",
    "page page 20 of of the report (page 20 (25:50",
    "’s report 's report ' report s' report",
    "\u200bthe\u200breport\u200bsaid\u200b\ufeff",
    "The New York Times’ The New York Times's The The The New York",
    "I\u0307I report ǅ memo ß study ﬁ",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_gives_places_of_the_text_and_no_error(text: str) -> None:
    document = around(text + ".")
    found = cited(document)
    for each in found:
        assert each.span.document == document.id and each.span.of(document.text).strip()
    ends = [0] + [each.span.end for each in found]
    assert all(end <= each.span.start for end, each in zip(ends, found, strict=False))


def test_another_language_is_not_looked_into() -> None:
    document = article("Der Bericht sagt, der Hafen sei zu. Das meldet Reuters aus Orvale am Montag.\n" * 9)
    assert document.language != "en"
    assert citations.find(Sheet(document=document, records=Records())) == Records()


def test_without_attributions_the_words_alone_are_read() -> None:
    document = around("Joren Hask told Reuters that it rained, according to a memo.")
    found = citations.find(Sheet(document=document, records=Records())).citations
    assert [each.span.of(document.text) for each in found] == ["Reuters", "a memo"]
    assert not any(each.leaning for each in found)


DATES = [
    ("A report published on 3 March 2014 said that it rained.", "2014-03-03"),
    ("A report dated March 3, 2014 said that it rained.", "2014-03-03"),
    ("A report from March 2014 said that it rained.", "2014-03"),
    ("A 2014 report said that it rained.", "2014"),
    ("A report dated March 3 said that it rained.", None),
    ("A report on the 2,014 planks said that it rained.", None),
    ("According to the report, in 2014 it rained.", None),
    ("A report by Marcos 2014 said that it rained.", None),
]


@pytest.mark.parametrize(("text", "published"), DATES)
def test_a_date_goes_as_far_as_the_words_go(text: str, published: str | None) -> None:
    (report,) = [work for words, work in works(text) if "report" in words]
    assert report.get("published") == published


def test_the_day_of_an_issue_is_no_part_of_an_outlets_name() -> None:
    (found,) = (
        value["outlet"]
        for _, value in works("The port was shut, according to the Harbour Courier of Wednesday, 28 May 2031.")
        if "outlet" in value
    )
    assert found == "Harbour Courier"
