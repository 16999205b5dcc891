"""Plain text, Markdown and HTML become pages with exact places."""

import pytest

from onrecord.model import Document
from onrecord.read import read
from tests.read.conftest import Reader, kinds, raw, said


def links(document: Document) -> list[tuple[str, str | None]]:
    return [(link.span.of(document.text), link.url) for link in document.links]


def test_plain_text_is_the_decoded_text(article: Reader) -> None:
    """Not one code point changes: line ends, blanks and odd signs stay; only the byte order mark goes."""
    text = "\n Title here\r\n\r\nOne  two\tthree \x0cfour.\r\nFive\u00a0six \U0001f600.\r"
    document = article(b"\xef\xbb\xbf" + text.encode())
    assert document.text == text


def test_plain_paragraphs(article: Reader) -> None:
    """Blank lines part paragraphs; without any, each line is one."""
    assert [words for _, words in kinds(article("One is here.\n \nTwo is\nHere."))] == [
        "One is here.",
        "Two is",
        "Here.",
    ]
    lines = "The first one was closed.\nThe second one is a longer line, and it was closed too.\nThe third."
    assert [words for _, words in kinds(article(lines))] == lines.split("\n")


def test_wrapped_lines_stay_together(article: Reader) -> None:
    """A text wrapped at a column keeps its line ends inside a paragraph; a line of its own stays one."""
    text = (
        "Bridge closed at Orlen\nBy Ana Torvald\n\n"
        "The bridge at Orlen was closed on Friday, the ministry\nsaid in a long statement that was read out to the\n"
        "reporters who had gathered in front of the building in\nthe rain.\n\n"
        "Nobody was hurt when the trucks burned, a spokesman told\nthe paper, and the road is open.\n"
    )
    assert [kind for kind, _ in kinds(article(text))] == ["title", "byline", "paragraph", "paragraph"]


MARKDOWN = """# Bridge *closed* at Orlen

By [Ana Torvald](#)

The minister \\(Karel Voss\\) [said **so**](https://ministry.example/a) in [Orlen](), the [paper](#top) wrote.<br>Next.

> We closed it.
>
> All of it.

## What next

- First [item](/b)
- Second

13. June was the day.

    An indented line is a paragraph.

---

*

<div class="x">In a <b>box</b></div>

<!-- hidden -->

| Day | Trucks |
|-----|--------|
| Mon | 12     |
"""


@pytest.mark.parametrize("name", ["a.md", "a.markdown", "a.txt", "a"])
def test_markdown(article: Reader, name: str) -> None:
    """Marks are resolved, links keep their exact places, and a .txt that is really Markdown is read as such."""
    document = article(MARKDOWN, name)
    assert links(document) == [
        ("Ana Torvald", None),
        ("said so", "https://ministry.example/a"),
        ("Orlen", None),
        ("paper", None),
        ("item", "/b"),
    ]
    assert kinds(document) == [
        ("title", "Bridge closed at Orlen"),
        ("byline", "By Ana Torvald"),
        ("paragraph", "The minister (Karel Voss) said so in Orlen, the paper wrote."),
        ("paragraph", "Next."),
        ("quote", "We closed it."),
        ("quote", "All of it."),
        ("heading", "What next"),
        ("paragraph", "First item"),
        ("paragraph", "Second"),
        ("paragraph", "13. June was the day."),
        ("paragraph", "An indented line is a paragraph."),
        ("paragraph", "In a box"),
        ("paragraph", "Day Trucks"),
        ("paragraph", "Mon 12"),
    ]
    assert "\n\n".join(document.text.split("\n\n")) == document.text


def test_plain_text_is_not_taken_for_markdown(article: Reader) -> None:
    """Stars, hashes and brackets alone do not make Markdown."""
    text = "The group (the Guard)* left [sic] Orlen; #orlen was the *word* of the day.\n* Outlawed in Merania."
    assert article(text).text == text


PAGE = """<!doctype html><html><head><title>Bridge closed - Harbour Herald</title>
<meta property="og:site_name" content="Harbour Herald"><meta property="og:title" content="Bridge closed">
<link rel="canonical" href="https://harbour.example/2031/bridge"><meta name="author" content="Ana Torvald">
<meta property="article:published_time" content="2031-06-13T23:30:00-05:00"></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<header><h1>Bridge closed at Orlen</h1><p class="byline">By Ana Torvald</p></header>
<article><figure><img src="x.jpg"><figcaption>The bridge, seen from the north.</figcaption></figure>
<p>The bridge at Orlen was closed on Friday, the ministry <a href="https://ministry.example/s">said in
a statement</a>, after <b>two</b> trucks &amp; a car burned.<br>Nobody was <a href="#">hurt</a>.</p>
<blockquote><p>We closed it at noon.</p><p>We will open it soon.</p></blockquote>
<h2>What next</h2>
<p>The minister, Karel Voss, told reporters that the bridge would open within a week, according to a plan that this
paper has seen and that was sent to the council of the town on Monday morning.</p>
<ul><li>The first item of the plan is the bridge</li><li>The second is the road</li></ul>
<table><tr><th>Day</th><th>Trucks</th></tr><tr><td>Monday</td><td>Twelve</td></tr></table></article>
<div id="comments"><p>A reader says that this is all wrong and that the bridge was open.</p></div>
<footer><p>This article was originally published by <i>Coast Courier</i>.</p></footer></body></html>"""


@pytest.mark.parametrize("name", ["a.html", "a.htm", "a.xhtml", "a.txt"])
def test_html(article: Reader, name: str) -> None:
    """The main text with its blocks and links; no menu, no comments; headline, byline and credit are put back."""
    document = article(PAGE, name)
    assert kinds(document) == [
        ("title", "Bridge closed at Orlen"),
        ("byline", "By Ana Torvald"),
        ("caption", "The bridge, seen from the north."),
        (
            "paragraph",
            "The bridge at Orlen was closed on Friday, the ministry said in a statement, after two trucks "
            "& a car burned.",
        ),
        ("paragraph", "Nobody was hurt."),
        ("quote", "We closed it at noon."),
        ("quote", "We will open it soon."),
        ("heading", "What next"),
        (
            "paragraph",
            "The minister, Karel Voss, told reporters that the bridge would open within a week, according to a plan "
            "that this paper has seen and that was sent to the council of the town on Monday morning.",
        ),
        ("paragraph", "The first item of the plan is the bridge"),
        ("paragraph", "The second is the road"),
        ("paragraph", "Day Trucks"),
        ("paragraph", "Monday Twelve"),
        ("boilerplate", "This article was originally published by Coast Courier."),
    ]
    assert links(document) == [("said in a statement", "https://ministry.example/s"), ("hurt", None)]


def test_html_metadata(article: Reader) -> None:
    """What the markup states: no date is moved by a time zone, the address is the canonical one."""
    document = article(PAGE, "a.html")
    assert document.address == "https://harbour.example/2031/bridge"
    assert said(document, document.title) == ("Bridge closed at Orlen", "headline")
    assert said(document, document.outlet) == ("Harbour Herald", "markup")
    assert said(document, document.published) == ("2031-06-13", "markup")
    assert said(document, document.authors[0]) == ("Ana Torvald", "byline line")
    assert [said(document, stated) for stated in document.republished_from] == [("Coast Courier", "credit line")]


def test_json_ld(article: Reader) -> None:
    """JSON-LD is read wherever in the graph the article stands; broken JSON is passed over."""
    graph = (
        '<script type="application/ld+json">{broken</script><script type="application/ld+json">{"@graph":['
        '{"@type":"WebSite","name":"X"},{"@type":["NewsArticle"],"headline":"Bridge","datePublished":"2031-06",'
        '"author":[{"@type":"Person","name":"Bo Lind"},{"name":"Cy Marr"}],"publisher":{"name":"Bay News"}}]}</script>'
    )
    words = "<p>The bridge at Orlen was closed on Friday, the ministry said in a long statement to the paper.</p>"
    document = article(f"<html><head>{graph}</head><body><article>{words}</article></body></html>", "a.html")
    assert [author.value for author in document.authors] == ["Bo Lind", "Cy Marr"]
    assert said(document, document.outlet) == ("Bay News", "markup")
    assert said(document, document.published) == ("2031-06", "markup")
    assert said(document, document.title) == ("Bridge", "markup")


@pytest.mark.parametrize(
    "head",
    [
        '<link rel="canonical" href="https://harbour.example/">',
        '<link rel="canonical" href="/bridge">',
        '<link rel="canonical" href="https://[bad/">',
        "",
    ],
)
def test_addresses_that_say_nothing(article: Reader, head: str) -> None:
    """A site's front page, which all its articles would share, is no article's address."""
    words = "<p>The bridge at Orlen was closed on Friday, the ministry said in a long statement to the paper.</p>"
    assert article(f"<html><head>{head}</head><body>{words}</body></html>", "a.html").address == "in/a.html"


def test_copyright_years_are_no_dates(article: Reader) -> None:
    """trafilatura would guess a date; we do not."""
    words = "<p>The bridge at Orlen was closed in May 2030, the ministry said in a long statement to the paper.</p>"
    page = f"<html><body><article>{words}</article><footer>Copyright 2031 Harbour Herald</footer></body></html>"
    assert article(page, "a.html").published is None


def test_same_input_same_document() -> None:
    """Reading is pure: what was read in between does not matter."""
    first = [read(raw(PAGE, "a.html")), read(raw(MARKDOWN, "a.md"))]
    read(raw("Ein ganz anderer Text, am 13. Juni 2031 geschrieben.", "b.txt"))
    assert [read(raw(PAGE, "a.html")), read(raw(MARKDOWN, "a.md"))] == first


@pytest.mark.parametrize("target", ["javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd"])
def test_a_link_to_no_place_on_the_web_keeps_its_words_and_loses_its_target(article: Reader, target: str) -> None:
    """In Markdown as in HTML; other programs read the export too."""
    words = "The harbour was closed on Tuesday, the port said in a long statement to the paper, and stayed so."
    assert links(article(f"# Ice\n\nMinister [Ada Brown]({target}) said no.", "a.md")) == [("Ada Brown", None)]
    page = f'<html><body><article><p>{words} <a href="{target[:4]}\n{target[4:]}">More</a></p></article></body></html>'
    assert {url for _, url in links(article(page, "a.html"))} <= {None}
