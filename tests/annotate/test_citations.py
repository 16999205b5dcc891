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
]


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
