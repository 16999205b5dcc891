"""Reading an article: its keys, its cards, what belongs together, the author's own on demand, and exact copies."""

import re
from pathlib import Path

import pytest

from onrecord import flow
from onrecord.store import Case, views
from onrecord.store.views import Article
from tests.desk.browser.conftest import Visit
from tests.desk.browser.places import BLOCKS, FERRY, article
from tests.desk.browser.visiting import Visitor
from tests.desk.serving import Desk, served

CARD = "dialog"
MIXED = """Talks go on in Orvale 🕊
By Ann Cole

The talks 👩‍👩‍👧‍👦 went on. “We 🚢 shall not leave, e\u0301t voilà,” said Noor Haddad, the mayor of Orvale.

“السفينة لن تغادر الميناء اليوم,” said Noor Haddad on Tuesday. The boats came home 𒐫 late.
"""
SHOWN = """() => {
    const walker = document.createTreeWalker(document.getElementById('text'), NodeFilter.SHOW_TEXT)
    let words = ''
    while (walker.nextNode()) if (!walker.currentNode.parentElement.closest('.ours')) words += walker.currentNode.data
    return words
}"""
LOOKS = """place => {
    const it = getComputedStyle(document.getElementById(place))
    return [it.color, it.opacity, it.fontWeight, it.backgroundColor, it.textDecoration, it.fontStyle].join()
}"""
NEARNESS = """it => {
    const style = getComputedStyle(it)
    return [style.outline, style.boxShadow, style.textDecoration, style.backgroundColor, style.borderBottom].join()
}"""


def opened(visit: Visit, desk: Desk, name: str = FERRY, **more: object) -> tuple[Visitor, Article]:
    """Somebody who reads this article."""
    found = article(desk.case, name)
    visitor = visit(desk, **more)
    visitor.go(f"/article/{found.document.id}")
    return visitor, found


def focused(visitor: Visitor) -> str:
    """What a screen reader says of what has the focus."""
    return str(
        visitor.page.evaluate("document.activeElement.getAttribute('aria-label') || document.activeElement.innerText")
    )


def test_j_and_k_go_from_one_attribution_to_the_next_and_back(reading: Desk, visit: Visit) -> None:
    visitor, found = opened(visit, reading)
    tellers = [said.speaker.name for said in found.said if said.speaker]
    heard = []
    for _ in range(4):
        visitor.key("j")
        heard.append(focused(visitor))
    assert [teller in words for teller, words in zip(tellers, heard, strict=False)] == [True] * 4, heard
    visitor.key("k")
    assert focused(visitor) == heard[2]


def test_enter_opens_the_card_and_escape_closes_it_where_one_was(reading: Desk, visit: Visit) -> None:
    visitor, found = opened(visit, reading)
    with visitor.counting(at_most=2):
        visitor.key("j")
        visitor.key("Enter")
    card = visitor.find(CARD)
    card.wait_for()
    first = found.said[0]
    assert first.speaker is not None and first.speaker.name in card.inner_text()
    assert first.attribution.content[0].of(found.document.text) in card.inner_text()
    assert f"at={first.attribution.id}" in visitor.page.url, "the address holds what is open"
    visitor.key("Escape")
    card.wait_for(state="hidden")
    assert first.speaker.name in focused(visitor)
    assert "at=" not in visitor.page.url


COVERED = """() => {
    const card = document.getElementById('card')
    const number = document.getElementById(`a${card.dataset.at}`).dataset.n
    const names = [...document.querySelectorAll(`.note [data-n="${number}"]`)]
    const words = [...document.querySelectorAll(`.leaf [data-a~="${number}"]`)].slice(0, 1)
    const all = getComputedStyle(card).position === 'fixed' ? [] : document.querySelectorAll('.note')
    return [...names, ...words, ...all].filter(it => {
        const {left, top, width, height} = it.getClientRects()[0]
        const at = document.elementFromPoint(left + width - 2, top + height / 2)
        return top > 0 && top + height < innerHeight && at && card.contains(at)
    }).length
}"""


@pytest.mark.parametrize("width", [400, 900, 1024, 1150, 1279, 1280, 1500])
def test_an_open_card_covers_neither_its_words_nor_the_names_beside_them(
    reading: Desk, visit: Visit, width: int
) -> None:
    visitor, _ = opened(visit, reading, width=width)
    for _ in range(5):
        visitor.key("j")
    visitor.key("Enter")
    card = visitor.find(CARD)
    card.wait_for()
    assert visitor.page.evaluate(COVERED) == 0
    assert visitor.page.evaluate("document.getElementById('card').offsetWidth") >= min(width, 320)
    assert visitor.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_an_open_card_finds_its_place_again_when_the_window_changes(reading: Desk, visit: Visit) -> None:
    visitor, _ = opened(visit, reading)
    visitor.key("j")
    visitor.key("Enter")
    visitor.find(CARD).wait_for()
    foot = "Math.round(document.getElementById('card').getBoundingClientRect().bottom) === innerHeight"
    for width, below in ((1100, True), (1280, False), (400, True)):
        visitor.page.set_viewport_size({"width": width, "height": 900})
        visitor.page.wait_for_function(f"below => ({foot}) === below", arg=below)


def test_the_question_mark_lists_the_keys_and_escape_closes_the_list(reading: Desk, visit: Visit) -> None:
    visitor, _ = opened(visit, reading)
    visitor.key("?")
    keys = visitor.page.get_by_role("dialog", name="Keys")
    keys.wait_for()
    listed = [words.strip() for words in keys.locator("kbd").all_inner_texts()]
    assert {"j", "k", "/", "?", "o"} <= set(listed), listed
    visitor.key("Escape")
    keys.wait_for(state="hidden")


def test_the_slash_goes_to_the_search_box_from_every_page(reading: Desk, visit: Visit) -> None:
    visitor = visit(reading)
    for path in ("/", "/articles", "/speakers", "/judgements", "/add", "/report", "/search"):
        visitor.go(path)
        visitor.page.evaluate("document.activeElement.blur()")
        visitor.key("/")
        visitor.page.keyboard.type("ferry / dead")
        assert visitor.page.evaluate("document.activeElement.type") == "search", path
        assert visitor.page.evaluate("document.activeElement.value") == "ferry / dead", path


def test_keys_are_letters_again_while_somebody_types(reading: Desk, visit: Visit) -> None:
    visitor, _ = opened(visit, reading)
    visitor.key("/")
    visitor.page.keyboard.type("jkok?")
    assert visitor.page.evaluate("document.activeElement.value") == "jkok?"
    assert visitor.page.get_by_role("dialog").count() == 0


def test_the_authors_own_sentences_stand_out_on_demand(reading: Desk, visit: Visit) -> None:
    visitor, found = opened(visit, reading)
    own = next(it for it in found.sentences if it.voice == "own")
    told = next(it for it in found.sentences if it.voice == "attributed")
    places = [f"s{it.span.start}" for it in (own, told)]
    before = [visitor.page.evaluate(LOOKS, place) for place in places]
    with visitor.counting(at_most=1):
        visitor.key("o")
    after = [visitor.page.evaluate(LOOKS, place) for place in places]
    assert after != before and after[0] != after[1]
    assert visitor.find("button", "Show all alike").get_attribute("aria-pressed") == "true"
    visitor.key("o")
    assert [visitor.page.evaluate(LOOKS, place) for place in places] == before


def test_pointing_at_words_shows_what_belongs_to_them(reading: Desk, visit: Visit) -> None:
    visitor, _ = opened(visit, reading)
    said = visitor.page.get_by_text("the crew of the Resolve had followed the rules").first
    who = visitor.page.get_by_text("Velmaran Defence Minister Ilsa Marrin").first
    other = visitor.page.get_by_text("Pell Odric, a spokesman").first
    visitor.page.mouse.move(5, 5)
    before = [it.evaluate(NEARNESS) for it in (said, who, other)]
    said.hover()
    visitor.page.wait_for_timeout(250)
    after = [it.evaluate(NEARNESS) for it in (said, who, other)]
    assert after[0] != before[0] and after[1] != before[1], "source and content belong together"
    assert after[2] == before[2]


def test_a_click_on_reported_words_opens_their_card(reading: Desk, visit: Visit) -> None:
    visitor, _ = opened(visit, reading)
    visitor.press_on(visitor.page.get_by_text("the crew of the Resolve had followed the rules").first, "words")
    visitor.find(CARD).get_by_text("Ilsa Marrin").first.wait_for()


def test_a_tap_opens_the_card_and_the_page_is_still_there_when_it_closes(reading: Desk, visit: Visit) -> None:
    visitor, _ = opened(visit, reading, width=400, has_touch=True, is_mobile=True)
    visitor.page.get_by_text("the crew of the Resolve had followed the rules").first.tap()
    card = visitor.find(CARD)
    card.get_by_text("Ilsa Marrin").first.wait_for()
    box = card.bounding_box()
    assert box is not None and box["x"] >= 0 and box["x"] + box["width"] <= 401
    assert visitor.page.evaluate("document.scrollingElement.scrollWidth") <= 400
    visitor.find("link", "Close").tap()
    card.wait_for(state="hidden")


def test_what_one_says_that_another_said_is_told_in_one_line(reading: Desk, visit: Visit) -> None:
    visitor, _ = opened(visit, reading, BLOCKS)
    visitor.sees("as told by Quenn Courier")
    visitor.press_on(visitor.page.get_by_text("before he used anything but warning shots").first, "inner words")
    assert "the official unnamed, as told by Quenn Courier" in " ".join(visitor.find(CARD).inner_text().split())


def test_a_block_quote_whose_end_is_unclear_says_so(reading: Desk, visit: Visit) -> None:
    visitor, _ = opened(visit, reading, BLOCKS)
    visitor.sees("end unclear: perhaps still")


def test_boilerplate_is_folded_until_it_is_asked_for(reading: Desk, visit: Visit) -> None:
    visitor, _ = opened(visit, reading)
    small = visitor.page.get_by_text("Northwater stories may not be republished")
    assert not small.is_visible()
    visitor.press_on(visitor.page.get_by_text("Boilerplate, not read").first, "boilerplate")
    small.wait_for()


def test_a_fact_leads_to_the_words_that_state_it(reading: Desk, visit: Visit) -> None:
    visitor, _ = opened(visit, reading)
    with visitor.counting(at_most=1):
        visitor.click("link", "date line")
    visitor.page.wait_for_function("() => document.querySelector(':target')?.textContent.includes('15 Apr 2031')")


def test_a_screen_reader_hears_who_speaks_before_the_words(reading: Desk, visit: Visit) -> None:
    visitor, _ = opened(visit, reading)
    heard = visitor.page.get_by_role("main").aria_snapshot()
    before = heard[: heard.index("We carried the stretchers")]
    assert (
        before.rindex("Hanne Roke") > before.rindex("Somebody")
        if "Somebody" in before
        else "Hanne Roke" in before[-400:]
    )


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> object:
    """A desk of one article with signs beyond the first plane, joined emoji and two directions of writing."""
    folder: Path = tmp_path_factory.mktemp("mixed")
    (folder / "talks.txt").write_text(MIXED, "utf-8")
    with Case.open(folder / "mixed.case", create=True) as case:
        flow.add(case, [folder / "talks.txt"])
    with served(folder / "mixed.case") as desk:
        yield desk


def test_the_page_shows_the_stored_text_exactly(mixed: Desk, reading: Desk, visit: Visit) -> None:
    for desk, names in ((mixed, ["talks.txt"]), (reading, [FERRY, BLOCKS, "courier_brek_interview.txt"])):
        for name in names:
            visitor, found = opened(visit, desk, name)
            assert visitor.page.evaluate(SHOWN) == found.document.text


def test_copying_a_quotation_gives_the_stored_characters_and_their_place(mixed: Desk, visit: Visit) -> None:
    visitor, found = opened(visit, mixed, "talks.txt")
    text = found.document.text
    assert len(found.said) >= 2
    for said in found.said:
        visitor.key("j")
        visitor.page.evaluate("() => document.activeElement.click()")
        visitor.find("button", "Copy").click()
        visitor.page.wait_for_timeout(50)
        check_citation(pasted(visitor), text, found, said.attribution.content[0].start)
        visitor.key("Escape")


def test_copying_any_selection_gives_the_stored_characters_and_their_place(mixed: Desk, visit: Visit) -> None:
    visitor, found = opened(visit, mixed, "talks.txt")
    text = found.document.text
    for words in (
        "🚢 shall not leave, e\u0301t",
        "👩‍👩‍👧‍👦",
        "السفينة لن تغادر",
        "𒐫 late",
        "leave, e\u0301t voilà,” said Noor",
    ):
        start = text.index(words)
        visitor.page.evaluate(SELECT, [start, start + len(words)])
        assert visitor.page.evaluate("getSelection().toString()") == words
        visitor.key("Control+c")
        check_citation(pasted(visitor), text, found, start, words)


def test_a_copy_says_who_said_it_where_one_said_all_of_it(reading: Desk, visit: Visit) -> None:
    visitor, found = opened(visit, reading)
    text = found.document.text
    for words, told in (
        ("At least 11 people died", "\nAttributed to: rescue officials (unnamed)\n"),
        ("still missing. The ferry was carrying", None),
        ("The strait, 19 kilometres wide", None),
    ):
        start = text.index(words)
        visitor.page.evaluate(SELECT, [start, start + len(words)])
        visitor.key("Control+c")
        copied = pasted(visitor)
        assert copied.startswith(words)
        assert told in copied if told else "Attributed to" not in copied


def test_the_sentence_that_a_link_led_to_is_marked_until_escape(reading: Desk, visit: Visit) -> None:
    visitor, _ = opened(visit, reading)
    visitor.click("link", "date line")
    visitor.page.wait_for_function("() => document.querySelector('.arrived')?.textContent.includes('15 Apr 2031')")
    visitor.key("Escape")
    assert visitor.page.locator(".arrived").count() == 0


SELECT = """([start, end]) => {
    const walker = document.createTreeWalker(document.getElementById('text'), NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    let at = 0, node
    const units = (words, points) => [...words].slice(0, points).join('').length
    while ((node = walker.nextNode())) {
        if (node.parentElement.closest('.ours')) continue
        const length = [...node.data].length
        if (start >= at && start < at + length) range.setStart(node, units(node.data, start - at))
        if (end > at && end <= at + length) { range.setEnd(node, units(node.data, end - at)); break }
        at += length
    }
    getSelection().removeAllRanges()
    getSelection().addRange(range)
}"""


def pasted(visitor: Visitor) -> str:
    """What a paste into another program would give."""
    visitor.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    return str(visitor.page.evaluate("navigator.clipboard.readText()"))


def check_citation(copied: str, text: str, found: Article, start: int, words: str | None = None) -> None:
    """The exact words first, then the article, the place in code points and the hash of the text they stand in."""
    place = re.search(r"(\d+)\D{1,3}(\d+) of the text, SHA-256 ([0-9a-f]{64})", copied)
    assert place, copied
    first, last = int(place[1]), int(place[2])
    assert first == start
    assert copied.startswith(text[first:last] + "\n")
    assert words is None or text[first:last] == words
    assert place[3] == found.document.text_sha256
    assert str(found.title) in copied and "talks.txt" in copied


def test_search_finds_while_one_types_and_the_address_holds_it(reading: Desk, visit: Visit) -> None:
    visitor = visit(reading)
    visitor.go("/search")
    visitor.page.get_by_role("searchbox").first.press_sequentially("stretch", delay=20)
    visitor.sees("stretchers")
    visitor.page.wait_for_url(re.compile("q=stretch"))
    visitor.page.get_by_label("Outlet").select_option(label="Northwater (1)")
    visitor.page.wait_for_url(re.compile("outlet=Northwater"))
    visitor.page.reload()
    visitor.sees("stretchers")


def test_a_hit_leads_to_its_sentence_with_the_card_open(reading: Desk, visit: Visit) -> None:
    visitor = visit(reading)
    visitor.go("/search?q=stretchers")
    visitor.click("link", "to these words in their article")
    visitor.find(CARD).get_by_text("Hanne Roke").first.wait_for()
    words = visitor.page.get_by_text("We carried the stretchers").first
    words.wait_for()
    in_view = "it => { const box = it.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight }"
    visitor.page.wait_for_function(in_view, arg=words.element_handle())


def test_nothing_found_is_said_in_words(reading: Desk, visit: Visit) -> None:
    visitor = visit(reading)
    visitor.go("/search?q=zeppelin")
    visitor.sees(re.compile("Nothing in this case has"))


def test_an_older_version_says_so_and_leads_to_the_current(writing: Desk, visit: Visit) -> None:
    old = article(writing.case)
    path = writing.case.parent / "articles" / FERRY
    path.write_text(path.read_text("utf-8").replace("At least 11 people died", "At least 12 people died"), "utf-8")
    with Case.open(writing.case) as case:
        flow.add(case, [path])
        (new,) = [it for it in views.briefs(case) if it.address == old.document.address and not it.superseded_by]
    visitor = visit(writing)
    visitor.go(f"/article/{old.document.id}")
    visitor.sees("An older version")
    visitor.click("link", "The version that superseded it")
    visitor.page.wait_for_url(f"**/article/{new.id}")
