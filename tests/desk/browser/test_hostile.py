"""Articles that attack their reader get nowhere: on any page, in the search, as judgements, in the saved report."""

import re
import shutil
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from urllib.parse import quote, urldefrag, urlsplit
from urllib.request import urlopen

import pytest
from lxml.html import fromstring

from onrecord.store import Case, views
from onrecord.store.views import Article
from tests.desk import hostile
from tests.desk.browser.conftest import Visit
from tests.desk.browser.test_adding import drop
from tests.desk.browser.visiting import Visitor
from tests.desk.serving import Desk, served

READY = "window.hits = []; window.hit = what => { hits.push(String(what)) }; window.onrecordAlive = true"
TRACES = """() => {
    const found = hits.map(it => 'called: ' + it)
    for (const it of document.querySelectorAll('*')) {
        const foreign = it.hasAttribute('data-hit') || it.matches('iframe, object, embed, base, style, marquee, math')
            || it.matches('script:not([src^="/static/"]), meta[http-equiv], link[href]:not([href^="/"]), [srcdoc]')
            || it.matches('form[action]:not([action^="/"]), [formaction]:not([formaction^="/"])')
        const styled = it.hasAttribute('style') && !/^(top: [0-9.]+px;|flex:[0-9]+)$/.test(it.getAttribute('style'))
        const acts = [...it.attributes].some(each => /^on/i.test(each.name))
        const link = it.closest('a[href]')
        const target = link ? link.getAttribute('href') : '#'
        const leads = !target.startsWith('#') && !/^https?:/.test(new URL(target, location))
        if (foreign || styled || acts || leads) found.push(it.outerHTML.slice(0, 200))
    }
    return found
}"""
LINKS = "() => [...document.querySelectorAll('a[href]')].map(it => String(new URL(it.getAttribute('href'), location)))"
IN_A_FILE = TRACES.replace("meta[http-equiv], ", "").replace("base, style, ", "base, ")
"""The same for a saved report, which has a style sheet and a policy of its own."""
SOME = tuple(hostile.STRINGS[name] for name in ("picture", "script", "attribute, double quotes", "style", "base"))
KINDS = {"article": 10, "speaker": 6, "attribution": 8, "": 24}
"""How many pages of a kind are opened in the browser; the others are alike."""


@pytest.fixture(scope="module")
def trap(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk of the hostile corpus."""
    with served(hostile.build(tmp_path_factory.mktemp("trap")), me=hostile.STRINGS["picture"]) as desk:
        yield desk


@pytest.fixture
def pile(trap: Desk, tmp_path: Path) -> Iterator[Desk]:
    """A desk of a copy of the hostile corpus, for tests that change something."""
    folder = tmp_path / "copy"
    folder.mkdir()
    for each in trap.case.parent.glob("*.case*"):
        shutil.copy(each, folder / each.name)
    with served(folder / trap.case.name) as desk:
        yield desk


def prey(visit: Visit, desk: Desk, **more: object) -> Visitor:
    """Somebody who opens hostile pages; what attacks call is remembered."""
    visitor = visit(desk, **more)
    visitor.page.add_init_script(READY)
    return visitor


def unhurt(visitor: Visitor, traces_of: str = TRACES) -> None:
    """Nothing of an attack has come into the page as it is now."""
    assert visitor.page.evaluate("window.onrecordAlive") is True
    traces = visitor.page.evaluate(traces_of)
    assert traces == [], f"{visitor.page.url}: {traces}"
    assert visitor.watch.unexpected == [], visitor.page.url


def kind(address: str) -> str:
    """Which kind of page an address is of."""
    parts = urlsplit(address).path.strip("/").split("/")
    return next((name for name in ("original", "attribution", "article", "speaker") if name in parts), "")


def test_no_page_runs_loads_or_draws_what_articles_bring(trap: Desk, visit: Visit) -> None:
    visitor = prey(visit, trap)
    waiting, seen, opened = (
        ["/", "/articles", "/speakers", "/judgements", "/add", "/report"],
        set[str](),
        dict[str, int](),
    )
    while waiting:
        address = waiting.pop(0)
        opened[kind(address)] = opened.get(kind(address), 0) + 1
        visitor.go(address)
        unhurt(visitor)
        for link in visitor.page.evaluate(LINKS):
            path = urldefrag(link)[0].removeprefix(trap.origin)
            room = opened.get(kind(path), 0) + sum(kind(it) == kind(path) for it in waiting) < KINDS.get(kind(path), 0)
            if path.startswith("/") and not path.startswith("/static/") and path not in seen and room:
                seen.add(path)
                waiting.append(path)
    assert opened["article"] >= 8 and opened["speaker"] >= 5 and opened["attribution"] >= 6, opened


def test_words_are_shown_as_they_stand_in_the_article(trap: Desk, visit: Visit) -> None:
    visitor = prey(visit, trap)
    for article in exact(trap):
        visitor.go(f"/article/{article.document.id}?at={article.said[0].attribution.id}")
        unhurt(visitor)
        words = article.document.title.value if article.document.title else ""
        shown = visitor.page.evaluate("document.querySelector('main').textContent")
        assert shown.count(words.replace("\0", "␀")) >= 2, article.document.address


def exact(desk: Desk) -> list[Article]:
    """The articles whose fields hold a string of attack each, as it is."""
    with Case.open(desk.case) as case:
        found = [it for it in views.articles(case) if it.document.address.startswith(f"{hostile.EVIL}/exact/")]
    assert len(found) == len(hostile.STRINGS)
    return found


def test_two_beside_each_other_and_their_family_are_words(trap: Desk, visit: Visit) -> None:
    visitor = prey(visit, trap)
    with Case.open(trap.case) as case, case.snapshot() as db:
        sharing = "SELECT one.id, other.id FROM copy JOIN document AS one ON one.key = left"
        found = db.execute(f"{sharing} JOIN document AS other ON other.key = right LIMIT 6").fetchall()
    ids = [article.document.id for article in exact(trap)[:9]]
    pairs = [*found, *pairwise(ids)]
    assert len(found) >= 3
    for left, right in pairs:
        visitor.go(f"/compare/{left}/{right}")
        unhurt(visitor)
    for identity in {identity for pair in found for identity in pair}:
        visitor.go(f"/article/{identity}/lineage")
        unhurt(visitor)
    visitor.go("/families")
    unhurt(visitor)


def test_keys_cards_and_pointers_bring_no_attack_to_life(trap: Desk, visit: Visit) -> None:
    visitor = prey(visit, trap)
    for article in exact(trap)[::8]:
        visitor.go(f"/article/{article.document.id}")
        for key in ("j", "Enter", "o", "Escape", "?", "Escape"):
            visitor.key(key)
        visitor.page.get_by_role("main").locator("p").last.hover()
        unhurt(visitor)


def test_searching_for_an_attack_finds_words(trap: Desk) -> None:
    for query in hostile.QUERIES:
        for part in ("", "&part=1"):
            words = quote(query.encode("utf-8", "surrogatepass"), safe="")
            page = urlopen(f"{trap.origin}/search?q={words}{part}").read().decode("utf-8")
            for it in fromstring(f"<div>{page}</div>" if part else page).iter("*"):
                assert it.get("data-hit") is None and it.tag not in ("iframe", "style", "object", "base", "svg"), query
                assert not [name for name in it.attrib if name.startswith("on")], query


def test_typing_an_attack_into_the_search_box_finds_words(trap: Desk, visit: Visit) -> None:
    visitor = prey(visit, trap)
    visitor.go("/search")
    box = visitor.page.get_by_role("searchbox").first
    for name in (
        *("script", "picture", "picture, double quotes", "attribute, double quotes", "template braces", "frame", "svg"),
        *("words of full text search", "mutation", "string of javascript", "style", "base", "turning"),
    ):
        box.fill(hostile.STRINGS[name])
        visitor.page.wait_for_timeout(250)
        unhurt(visitor)


def test_filters_hold_what_the_address_says_and_nothing_else(trap: Desk, visit: Visit) -> None:
    visitor = prey(visit, trap)
    for name in ("picture, double quotes", "attribute, double quotes", "script", "template braces"):
        words = quote(hostile.STRINGS[name])
        for path in ("/articles", "/speakers", "/search"):
            visitor.go(f"{path}?q={words}&words={words}&outlet={words}&since={words}&until={words}&order={words}")
            unhurt(visitor)


def test_no_token_of_a_page_stands_in_an_address(trap: Desk, visit: Visit) -> None:
    visitor = prey(visit, trap)
    for path in ("/", "/articles", "/report", "/add", "/judgements"):
        token = visitor.go(path).locator("input[name=token]").first.get_attribute("value") or "none"
        assert token != "none"
        assert all(token not in link for link in visitor.page.evaluate(LINKS))
        assert re.search("method=.?get.{0,400}" + re.escape(token), visitor.page.content(), re.DOTALL) is None or all(
            "token" not in (form or "")
            for form in visitor.page.eval_on_selector_all("form[method=get]", "all => all.map(it => it.innerHTML)")
        )


def test_what_people_write_is_words_too(pile: Desk, visit: Visit) -> None:
    visitor = prey(visit, pile)
    article = exact(pile)[0]
    visitor.go(f"/article/{article.document.id}")
    visitor.page.get_by_text(re.compile("^as ")).first.click()
    visitor.page.get_by_label("Your judgements carry this name").fill(hostile.STRINGS["svg"])
    visitor.click("button", "Change")
    for field, words in zip(("title", "outlet", "authors", "background", "note"), SOME, strict=True):
        fill_in(visitor, field, words)
        unhurt(visitor)
        assert words in visitor.words
    visitor.go(f"/article/{article.document.id}/attribution/{article.said[0].attribution.id}")
    visitor.page.get_by_text("Speaker…").click()
    visitor.page.get_by_label("Who speaks").fill(SOME[0])
    visitor.page.get_by_label("Note, if you like").locator("visible=true").first.fill(SOME[1])
    visitor.page.get_by_role("button", name="Save").locator("visible=true").first.click()
    visitor.page.get_by_role("heading", name=SOME[0]).wait_for()
    for path in ("/judgements", "/", "/articles", "/speakers", f"/article/{article.document.id}", "/search?q=hit"):
        visitor.go(path)
        unhurt(visitor)


def fill_in(visitor: Visitor, field: str, words: str) -> None:
    """Fill in a fact of the article that is open."""
    opener = visitor.page.get_by_text(re.compile(f"^(Fill in|Correct|Add) {field}$", re.IGNORECASE)).first
    if not opener.is_visible():
        visitor.page.get_by_text("All details").click()
    opener.click()
    box = visitor.page.get_by_role("textbox", name=re.compile(f"^{field}", re.IGNORECASE)).locator("visible=true").first
    box.fill(words)
    visitor.page.get_by_role("button", name="Save").locator("visible=true").first.click()
    visitor.page.get_by_text(re.compile("filled in by")).first.wait_for()
    visitor.page.wait_for_load_state()


def test_the_saved_report_is_as_inert_as_the_desk(pile: Desk, visit: Visit, tmp_path: Path) -> None:
    visitor = prey(visit, pile)
    article = exact(pile)[1]
    visitor.go(f"/article/{article.document.id}")
    visitor.page.get_by_role("button", name=re.compile("Add to report")).first.click()
    visitor.go("/report")
    visitor.page.get_by_label("Title").fill(SOME[2])
    visitor.page.get_by_label("Opening note").fill(SOME[3])
    for act in ("Save the report", "save the whole pile"):
        with visitor.page.expect_download() as coming:
            visitor.click("button", re.compile(act, re.IGNORECASE))
        path = tmp_path / coming.value.suggested_filename
        coming.value.save_as(path)
        reader = prey(visit, pile, offline=True)
        reader.watch.origin = path.as_uri()
        reader.page.goto(path.as_uri())
        unhurt(reader, IN_A_FILE)
        assert hostile.STRINGS["script from elsewhere"] in reader.words
        visitor.go("/report")


def test_hostile_files_are_added_under_names_that_do_nothing(pile: Desk, visit: Visit) -> None:
    visitor = prey(visit, pile)
    visitor.go("/add")
    names = (
        "<img data-hit src=x onerror=hit(1)>.txt",
        "../../evil.html",
        'a"onclick=hit(2) .md',
        ".hidden.txt",
        "con.txt",
    )
    drop(visitor, {name: f"{SOME[0]}\n\n“{SOME[1]},” said Ann Cole. {name}\n" for name in names})
    visitor.page.get_by_role("listitem").nth(4).wait_for()
    visitor.page.get_by_role("progressbar").wait_for(state="hidden")
    unhurt(visitor)
    kept = [path for path in pile.case.parent.rglob("*") if path.is_file() and "pile" not in path.parent.name]
    assert all(path.parent in (pile.case.parent, pile.case.parent / f"{pile.case.name} added") for path in kept), kept
    assert not [path.name for path in kept if path.name.startswith(".")]
