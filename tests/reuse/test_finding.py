from dataclasses import replace
from datetime import timedelta

import pytest

from onrecord.reuse import runs
from onrecord.reuse.finding import Article, Reuse, earliest_first, find
from onrecord.reuse.sorting import Kind

from .invented import FIRST, Press


def pairs(articles: list[Article]) -> list[Reuse]:
    return list(find(earliest_first(articles)))


def shown(found: Reuse, articles: list[Article]) -> tuple[str, str]:
    texts = {each.id: each.text for each in articles}
    return texts[found.left][slice(*found.left_span)], texts[found.right][slice(*found.right_span)]


def test_an_article_published_twice() -> None:
    press = Press(1)
    body = press.body()
    articles = [press.article(body), press.article(body), press.article(press.body())]
    (found,) = pairs(articles)
    assert shown(found, articles) == ("\n\n".join(body), "\n\n".join(body))
    assert (found.left, found.right, found.kind, found.score) == ("a0001", "a0002", Kind.ARTICLE, 1.0)


def test_a_passage_in_a_longer_article() -> None:
    press = Press(2)
    passage = press.paragraph(3)
    one, two = press.body(), press.body()
    articles = [press.article([*one[:2], passage, *one[2:]]), press.article([*two[:4], passage, *two[4:]])]
    (found,) = pairs(articles)
    assert shown(found, articles) == (passage, passage)
    assert found.kind == Kind.PASSAGE and found.words == len(passage.split())


@pytest.mark.parametrize("count", [9, 14, 30])
@pytest.mark.parametrize("marks", ["“”", '""', "«»"])
def test_a_quotation(count: int, marks: str) -> None:
    press = Press(count)
    said = press.sentence(count).rstrip(".")
    around = [press.body() for _ in range(2)]
    around[0][2] = f"“{said},” {press.sentence(5)}"
    around[1][3] = f"{press.sentence(6)[:-1]}: {marks[0]}{said}.{marks[1]}"
    articles = [press.article(body) for body in around]
    (found,) = pairs(articles)
    assert found.kind == Kind.QUOTATION
    left, right = shown(found, articles)
    assert left.strip('“”"«»,.') == said == right.strip('“”"«»,.')


def test_few_words_that_are_not_quoted_are_language() -> None:
    press = Press(4)
    said = press.sentence(12).rstrip(".")
    articles = [
        press.article([*press.body(2), f"{press.sentence(4)[:-1]} {said} {press.sentence(4)}", *press.body(2)])
        for _ in range(2)
    ]
    assert pairs(articles) == []


def test_a_title_inside_quotation_marks_is_no_quotation() -> None:
    press = Press(5)
    title = press.sentence(8).rstrip(".").title()
    articles = [
        press.article([*press.body(2), f"{press.sentence(4)[:-1]} “{title}” {press.sentence(4)}", *press.body(2)])
        for _ in range(2)
    ]
    assert pairs(articles) == []


def test_slips_cuts_and_typography_on_the_way() -> None:
    press = Press(6)
    body = press.body(8)
    copy = [press.slipped(each, 0.05).replace(", ", " – ") for each in body if each is not body[4]]
    articles = [press.article(body), press.article(copy)]
    found = pairs(articles)
    assert 1 <= len(found) <= 2 and {each.kind for each in found} == {Kind.ARTICLE}
    assert sum(each.words for each in found) > 0.97 * len(" ".join(copy).split())
    assert all(0.85 < each.score < 1 for each in found)


def test_every_third_word_replaced_is_still_found() -> None:
    press = Press(7)
    body = press.body(8)
    articles = [press.article(body), press.article([press.slipped(each, 0.3) for each in body])]
    found = pairs(articles)
    assert sum(each.words for each in found) > 0.6 * len(" ".join(body).split())


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("{}.", "{}.", "{}."),
        ("({})", "[{}]", "{}"),
        ("“{}.”", '"{}."', "“{}.”"),
        ("{}!", "{}?", "{}"),
        ("{}…", "{}...", "{}…"),
    ],
)
def test_marks_around_that_both_sides_have(left: str, right: str, expected: str) -> None:
    press = Press(8)
    passage = press.paragraph().rstrip(".")
    one, two = press.body(4), press.body(4)
    articles = [
        press.article([*one[:2], left.format(passage), *one[2:]]),
        press.article([*two[:2], right.format(passage), *two[2:]]),
    ]
    assert shown(pairs(articles)[0], articles)[0] == expected.format(passage)


def test_a_byline_above_a_copy_is_not_of_it() -> None:
    press = Press(9)
    body = press.body()
    articles = [press.article(body), press.article(body)]
    articles = [replace(each, text=each.text.replace("\n\nBy", "\n\nBy our staff", 1)) for each in articles]
    assert shown(pairs(articles)[0], articles)[0].startswith(body[0][:20])


def test_a_hub_of_forty_copies_is_the_same_as_all_pairs(monkeypatch: pytest.MonkeyPatch) -> None:
    press = Press(10)
    wire = press.body(5)
    articles = []
    for copy in range(40):
        kept = wire[: 5 - copy % 3]
        lead = press.body(copy % 2)
        articles.append(
            press.article([*lead, *(press.slipped(each, 0.02 * (copy % 2)) for each in kept)], day=copy % 4)
        )
    star = pairs(articles)
    monkeypatch.setattr(runs, "FEW", 1000)
    whole = pairs(articles)
    assert len(star) >= 40 * 39 / 2
    assert {(each.left, each.right) for each in star} == {(each.left, each.right) for each in whole}
    near = {(each.left, each.right, each.left_span, each.right_span) for each in whole}
    assert sum((each.left, each.right, each.left_span, each.right_span) in near for each in star) > 0.97 * len(star)


def test_parts_of_a_hub_make_no_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    press = Press(11)
    wire = press.body(4)
    articles = [press.article([*press.body(1), *wire], day=1) for _ in range(30)]
    whole = pairs(articles)
    monkeypatch.setattr(runs, "PAIRS", 50)
    assert sorted(pairs(articles), key=str) == sorted(whole, key=str)


def footed(press: Press, count: int, **known: object) -> list[Article]:
    """Articles of one outlet with its footer; `known` overwrites what is known of them."""
    footer = press.paragraph(2)
    return [
        replace(press.article([*press.body(4), footer], series="One", day=30 * number), **known)  # type: ignore[arg-type]
        for number in range(count)
    ]


@pytest.mark.parametrize("count", [2, 3, 5, 20])
@pytest.mark.parametrize("known", [{}, {"series": None}, {"published": None}, {"series": None, "published": None}])
def test_what_an_outlet_says_under_every_article_is_boilerplate(count: int, known: dict[str, object]) -> None:
    articles = footed(Press(12), count, **known)
    assert pairs(articles) == []
    apart = list(find(earliest_first(articles), boilerplate=True))
    assert {each.kind for each in apart} == {Kind.BOILERPLATE}
    assert len(apart) == count - 1  # each with the earliest, not with every other
    assert {each.left for each in apart} == {"a0001"}


def test_boilerplate_beside_a_copy_is_not_of_it() -> None:
    press = Press(13)
    articles = footed(press, 6)
    body = press.body(4)
    footer = articles[0].text.split("\n\n")[-1]
    articles += [press.article([*body, footer], series="One", day=400), press.article(body, series="Two", day=401)]
    (found,) = pairs(articles)
    assert shown(found, articles)[0] == "\n\n".join(body)


def test_a_formula_of_the_trade_is_no_reuse() -> None:
    press = Press(14)
    formula = press.sentence(17).rstrip(".")
    articles = [
        press.article(
            [*press.body(2), f"{press.sentence(4)[:-1]} {formula} {press.sentence(3)}", *press.body(2)], day=9 * it
        )
        for it in range(30)
    ]
    assert pairs(articles) == []


def test_an_outlet_that_says_something_again_after_weeks() -> None:
    """Background that it keeps at hand; the same day it is a text that it has published twice."""
    press = Press(15)
    background = press.sentence(20)
    bodies = [
        [*press.body(3), f"{press.sentence(5)} {background} {press.sentence(4)}", *press.body(3)] for _ in range(2)
    ]
    later = [press.article(body, series="One", day=40 * at) for at, body in enumerate(bodies)]
    assert pairs(later) == []
    assert len(pairs([replace(each, published=later[0].published) for each in later])) == 1


def test_no_articles_empty_ones_and_single_words() -> None:
    assert list(find([])) == []
    assert (
        list(find([Article(id=str(it), text=text) for it, text in enumerate(["", "one", "one", " ", "one two"])])) == []
    )


def test_a_text_does_not_share_with_itself() -> None:
    press = Press(16)
    paragraph = press.paragraph()
    assert pairs([press.article([paragraph, *press.body(2), paragraph])]) == []


def test_what_two_share_does_not_depend_on_articles_that_share_nothing() -> None:
    press = Press(17)
    body = press.body()
    articles = [press.article(body, day=1), press.article(body, day=2)]
    others = [press.article(press.body(), day=it) for it in range(5)]
    assert pairs(articles) == pairs([*others, *articles])


def test_the_earliest_comes_first_and_the_undated_last() -> None:
    press = Press(18)
    dated = [press.article([], day=day) for day in (5, 2)]
    undated = replace(press.article([]), published=None)
    assert [each.id for each in earliest_first([undated, *dated])] == ["a0002", "a0001", "a0003"]


def test_a_list_of_short_lines_breaks_nothing() -> None:
    lines = "\n\n".join(["one", "two", "three", "four", "five", "six", "seven"])
    articles = [Article(id=name, text=f"{name}\n\n{lines}\n\n{name}") for name in ("here", "there")]
    assert len(pairs(articles)) <= 1


def unknown(press: Press, paragraphs: list[str]) -> Article:
    """An article whose outlet is not stated, long enough that what ends it is the smaller part."""
    return replace(press.article([*press.body(3), *paragraphs]), series=None, published=None)


def test_two_paragraphs_that_end_articles_of_unknown_outlets_are_no_footer() -> None:
    """77 words, over a line end: no outlet says so much of itself."""
    press = Press(17)
    shared = "\n".join([press.sentence(34), press.sentence(43)])
    articles = [unknown(press, [shared]), unknown(press, [shared, press.sentence(16)])]
    (found,) = pairs(articles)
    assert shown(found, articles) == (shared, shared)
    assert found.words == 77


def test_what_both_articles_go_on_after_is_no_footer() -> None:
    press = Press(18)
    shared = press.sentence(40)
    articles = [unknown(press, [shared, press.sentence(30)]) for _ in range(2)]
    (found,) = pairs(articles)
    assert shown(found, articles) == (shared, shared)


@pytest.mark.parametrize("behind", [0, 6])
def test_what_ends_an_article_may_be_the_footer_of_an_unknown_outlet(behind: int) -> None:
    press = Press(19)
    shared = press.sentence(40)
    articles = [unknown(press, [shared, *([press.sentence(behind)] if behind else [])]), unknown(press, [shared])]
    assert pairs(articles) == []
    long = press.sentence(70)
    known = [replace(unknown(press, [long]), series="One", published=day) for day in (FIRST, FIRST + timedelta(60))]
    assert pairs(known) == []  # one outlet's, after weeks: however long
