"""Promises that every page keeps: for screen readers, for the keyboard, for narrow screens, for the first look."""

from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from lxml.html import fromstring

from tests.desk.browser.conftest import Visit
from tests.desk.browser.places import PLACES, place
from tests.desk.browser.visiting import Visitor
from tests.desk.serving import Desk

GRAVE = ("serious", "critical")
FIRST_PAGE = 300_000  # bytes
NOT_FOUND = "status of 404"  # the browser says so in its console, and is right

OUTLINED = """() => {
    const it = document.activeElement
    if (!it || it === document.body) return null
    const style = getComputedStyle(it), box = it.getBoundingClientRect()
    return {
        name: (it.tagName + ' ' + (it.getAttribute('aria-label') || it.innerText || it.name || it.id)).slice(0, 60),
        number: [...document.querySelectorAll('*')].indexOf(it),
        outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1,
        seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
    }
}"""
MOVING = """() => [...document.querySelectorAll('*')].filter(it => {
    const style = getComputedStyle(it)
    const taken = word => parseFloat(word) * (word.includes('ms') ? 1 : 1000)
    const longest = words => Math.max(...words.split(',').map(taken))
    const moves = style.animationName !== 'none' && longest(style.animationDuration) > 10
    return moves || longest(style.transitionDuration) > 10 || style.scrollBehavior === 'smooth'
}).map(it => it.outerHTML.slice(0, 120))"""
SMALL = """() => [...document.querySelectorAll('button, input:not([type=hidden]), select, textarea, summary, nav a')]
    .filter(it => it.checkVisibility({visibilityProperty: true, opacityProperty: true}))
    .map(it => [it, (it.matches('input[type=radio], input[type=checkbox]') && it.labels[0]) || it])
    .map(([it, area]) => [it, area.getBoundingClientRect()])
    .filter(([it, box]) => box.width > 1 && box.height > 0 && box.height < 43.5)
    .map(([it, box]) => Math.round(box.height) + 'px: ' + it.outerHTML.slice(0, 120))"""
WIDE = """() => [...document.querySelectorAll('body *')]
    .filter(it => it.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .map(it => it.outerHTML.slice(0, 120)).slice(0, 5)"""


def at(visit: Visit, desk: Desk, name: str, **more: object) -> Visitor:
    """Somebody who has just opened this page."""
    visitor = visit(desk, **more)
    visitor.watch.expected += [NOT_FOUND] if name == "not found" else []
    visitor.go(place(desk.case, name))
    return visitor


def faults(visitor: Visitor, *rules: str) -> list[str]:
    """What axe-core holds against the page as it is now, and thinks grave."""
    options = {"resultTypes": ["violations"]} | ({"runOnly": list(rules)} if rules else {})
    visitor.page.wait_for_function("() => document.getAnimations().every(it => it.playState !== 'running')")
    found = visitor.page.evaluate("options => axe.run(options)", options)["violations"]
    return [
        f"{it['id']}: {it['help']}: {node['html'][:160]}: {node.get('failureSummary', '')[:300]}"
        for it in found
        if it["impact"] in GRAVE
        for node in it["nodes"][:4]
    ]


@pytest.mark.parametrize("name", PLACES)
def test_axe_finds_nothing_serious_wide_or_narrow_light_or_dark(reading: Desk, revisit: Visit, name: str) -> None:
    visitor = at(revisit, reading, name, bypass_csp=True)  # axe is ours, not the page's
    visitor.page.emulate_media(color_scheme="light")
    visitor.page.set_viewport_size({"width": 1280, "height": 900})
    visitor.page.evaluate(AXE_SCRIPT)
    wide = faults(visitor)
    visitor.page.emulate_media(color_scheme="dark")
    dark = faults(visitor, "color-contrast", "link-in-text-block")
    visitor.page.set_viewport_size({"width": 400, "height": 900})
    narrow_dark = faults(visitor)
    visitor.page.emulate_media(color_scheme="light")
    narrow = faults(visitor, "color-contrast", "link-in-text-block")
    found = {"wide": wide, "wide, dark": dark, "narrow, dark": narrow_dark, "narrow": narrow}
    assert not any(found.values()), "\n".join(f"{where}: {it}" for where, several in found.items() for it in several)


def test_what_unfolds_on_a_card_is_as_easy_to_read(reading: Desk, visit: Visit) -> None:
    visitor = at(visit, reading, "card that answers", bypass_csp=True)
    for words in ("On whose word", "How it was read"):
        visitor.page.locator("summary", has_text=words).click()
    assert visitor.page.locator(".onward li").count() >= 3
    visitor.page.evaluate(AXE_SCRIPT)
    assert faults(visitor) == []
    visitor.page.emulate_media(color_scheme="dark")
    visitor.page.set_viewport_size({"width": 400, "height": 900})
    assert faults(visitor) == []


@pytest.mark.parametrize("name", PLACES)
def test_headings_and_landmarks_are_in_order_and_nothing_moves_unasked(
    reading: Desk, revisit: Visit, name: str
) -> None:
    page = at(revisit, reading, name, reduced_motion="reduce").page
    assert page.evaluate(MOVING) == []
    levels = page.eval_on_selector_all(
        "h1, h2, h3, h4, h5, h6", "found => found.filter(it => it.checkVisibility()).map(it => +it.tagName[1])"
    )
    assert levels.count(1) == 1, levels
    assert all(after <= before + 1 for before, after in zip([0, *levels], levels, strict=False)), levels
    assert page.get_by_role("banner").count() == 1
    assert page.get_by_role("main").count() == 1
    assert page.get_by_role("contentinfo").count() == 1
    assert page.get_by_role("navigation").count() >= 1
    assert page.get_by_role("search").count() >= 1
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.title().strip(" ·").count("onrecord") == 1


def test_every_page_has_a_title_of_its_own(reading: Desk, visit: Visit) -> None:
    visitor = visit(reading)
    visitor.watch.expected.append(NOT_FOUND)
    of_article = ("article with a card open", "card", "card that answers", "articles of one outlet", "unnamed speakers")
    of_article += ("speaker, one stance",)
    titles = [visitor.go(place(reading.case, name)).title() for name in PLACES if name not in of_article]
    assert len(set(titles)) == len(titles), titles


@pytest.mark.parametrize("name", PLACES)
def test_a_narrow_screen_scrolls_down_only_and_is_easy_to_touch(reading: Desk, revisit: Visit, name: str) -> None:
    page = at(revisit, reading, name, width=400, has_touch=True, is_mobile=True).page
    assert page.evaluate("document.scrollingElement.scrollWidth") <= 400, page.evaluate(WIDE)
    small = page.evaluate(SMALL)
    assert not small, "\n".join(small)


@pytest.mark.parametrize("name", PLACES)
def test_the_keyboard_reaches_everything_in_the_order_of_the_page(reading: Desk, visit: Visit, name: str) -> None:
    page = at(visit, reading, name).page
    while page.evaluate(OUTLINED):  # a page that begins in its search box: round to the top first
        page.keyboard.press("Tab")
    stops = []
    while (page.keyboard.press("Tab") or len(stops) < 40) and (stop := page.evaluate(OUTLINED)):
        stops.append(stop)
    assert len(stops) >= 8
    assert "To the page" in stops[0]["name"]
    assert [stop["number"] for stop in stops] == sorted(stop["number"] for stop in stops)
    assert [stop["name"] for stop in stops if not stop["outlined"] or not stop["seen"]] == []


def test_the_skip_link_leads_past_the_header(reading: Desk, visit: Visit) -> None:
    page = at(visit, reading, "articles").page
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


@pytest.mark.parametrize("name", PLACES)
def test_pages_bring_no_style_script_or_handler_of_their_own(reading: Desk, name: str) -> None:
    try:
        html = urlopen(reading.origin + place(reading.case, name)).read()
    except HTTPError as error:
        assert error.code == 404 and name == "not found"
        html = error.read()
    ours = {"script": "src", "link": "href", "form": "action", "img": "src"}
    for it in fromstring(html.decode("utf-8")).iter("*"):
        assert it.tag not in ("style", "iframe", "object", "embed", "base"), it.tag
        assert not [each for each in it.attrib if each.startswith("on") or each == "style"], it.attrib
        assert it.tag not in ours or it.get(ours[it.tag], "/" if it.tag == "form" else "").startswith("/"), it.attrib


def test_the_first_page_is_small(reading: Desk, visit: Visit) -> None:
    visitor = visit(reading)
    responses = []
    visitor.page.on("response", lambda response: responses.append(response))  # noqa: PLW0108 - Playwright marks it
    visitor.page.goto(reading.origin, wait_until="networkidle")
    sizes = [response.request.sizes() for response in responses]
    transferred = sum(size["responseBodySize"] + size["responseHeadersSize"] for size in sizes)
    assert 2_000 < transferred < FIRST_PAGE
