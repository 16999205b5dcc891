"""What the views answer."""

import contextlib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.flow import link
from onrecord.model import Block, Group, Problem, Records, Span, Stated, attribution_id
from onrecord.store import Case, CaseError, views
from onrecord.store.naming import Namesake
from onrecord.store.rows import folded
from onrecord.store.views import NotOne

from .pile import Kept, fill, kept, pile, refers
from .test_case import new_case


def titled(number: int, title: str, path: str) -> Kept:
    made = kept(number, path=path)
    return made._replace(document=replace(made.document, title=Stated(value=title, found_in="markup")))


def with_speaker(case: Case, each: Kept, why: str) -> None:
    """Keep an article whose first attribution has no speaker, for this reason."""
    first, *others = each.records.links
    abstained = replace(refers(each.records.attributions[0], None), why=why)
    case.keep(*each._replace(records=replace(each.records, links=(abstained, *others))))
    link(case)
    assert first.left == abstained.left


def refusal(case: Case, words: str) -> NotOne:
    with pytest.raises(NotOne) as refused:
        views.article(case, words)
    return refused.value


def names(candidates: Iterable[object]) -> list[str]:
    return [each.name if isinstance(each, views.Speaker) else str(each) for each in candidates]


def test_an_empty_case_answers_every_question(case: Case) -> None:
    nothing = views.Voices(attributed=0, own=0, unclear=0)
    assert views.overview(case) == views.Overview(
        articles=0, superseded=0, attributions=0, voices=nothing, problems=(), speakers=0, without_speaker=0
    )
    assert list(views.articles(case)) == []
    assert views.briefs(case) == views.speakers(case) == views.problems(case) == ()
    assert views.statements(case, "", unnamed=True) == ()


def test_the_overview_counts_what_the_articles_hold(case: Case) -> None:
    fill(case, pile(12))
    with_speaker(case, kept(20), "speaker unclear: 2 candidates")
    overview, articles = views.overview(case), list(views.articles(case))
    said = [said for article in articles for said in article.said]
    assert overview.articles == len(articles) == 13
    assert overview.attributions == len(said)
    assert overview.without_speaker == sum(each.speaker is None for each in said) == 1
    assert overview.speakers == len({each.speaker.id for each in said if each.speaker and each.speaker.named})
    assert overview.speakers == len(views.speakers(case))
    assert overview.voices.attributed == sum(article.voices.attributed for article in articles)
    assert overview.voices.own == sum(article.voices.own for article in articles) == 13


def test_articles_and_briefs_stand_by_address_and_date_undated_first(case: Case) -> None:
    fill(case, [kept(number, address="same", path=f"{number}.txt") for number in range(8)])
    fill(case, [kept(20, path="b.txt"), kept(21, path="a.txt")])
    order = [(brief.address, brief.published or "") for brief in views.briefs(case)]
    assert order == sorted(order)
    assert [brief.id for brief in views.briefs(case)] == [each.document.id for each in views.articles(case)]


def test_a_brief_says_title_outlet_and_date_and_none_where_they_are_not_stated(case: Case) -> None:
    bare = kept(5)
    bare = bare._replace(document=replace(bare.document, title=None, outlet=None, published=None))
    fill(case, [kept(1), bare])
    first, second = views.briefs(case)
    assert (first.title, first.outlet, first.published) == ("Harbour dispute, day 1", "Outlet 1", "2030-02")
    assert (second.title, second.outlet, second.published) == (None, None, None)


def test_an_article_is_found_by_each_of_its_names(case: Case) -> None:
    made = titled(3, "Ünrest at the Quay", "wire/sub/00003.txt")
    made = made._replace(
        document=kept(3, address="https://outlet.example/quay?a=1", path=made.path).document,
        records=Records(),
    )
    made = made._replace(document=replace(made.document, title=Stated(value="Ünrest at the Quay", found_in="markup")))
    fill(case, [made, *pile(3)])
    identity = made.document.id
    for words in (
        identity,
        identity[:8],
        identity[:6].upper(),
        "https://outlet.example/quay?a=1",
        "wire/sub/00003.txt",
        "00003.txt",
        "outlet.example",
        "unrest AT",
        "Ünrest",
    ):
        assert views.article(case, words).document == made.document, words


def test_words_that_fit_nothing_or_several_articles_are_answered_with_candidates(case: Case) -> None:
    fill(case, pile(3))
    assert refusal(case, "no such words").candidates == ()
    assert "no such words" in refusal(case, "no such words").message
    several = refusal(case, "harbour")
    assert several.candidates == views.briefs(case)
    assert str(several) == several.message


def test_a_whole_address_goes_before_a_part_of_another(case: Case) -> None:
    fill(case, [kept(1, path="a.txt"), kept(2, path="data.txt"), kept(3, path="x/a.txt.txt")])
    assert views.article(case, "a.txt").document.address == "a.txt"


def test_superseded_versions_are_shown_by_id_but_never_counted(case: Case) -> None:
    old, new = kept(1), kept(1, version=2)
    fill(case, [old])
    before = views.speakers(case)
    fill(case, [new])
    assert [(row.speaker.name, row.attributions, row.articles) for row in views.speakers(case)] == [
        (row.speaker.name, row.attributions, row.articles) for row in before
    ]
    for row in views.speakers(case):
        assert {each.article.id for each in views.statements(case, row.speaker.name)} == {new.document.id}
    assert views.article(case, old.document.id).superseded_by == new.document.id


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ({"published": "2030-01"}, {"published": "2030-01-05"}),
        ({"published": None}, {"published": "1999"}),
        ({"published": "2030"}, {"published": "2030", "captured": "2031-09-01T00:00:00Z"}),
    ],
)
def test_of_two_held_versions_the_later_published_then_captured_is_current(
    case: Case, older: dict[str, str | None], newer: dict[str, str | None]
) -> None:
    one = dated(kept(1, address="same", path="one.html"), **older)
    two = dated(kept(2, address="same", path="two.html"), **newer)
    fill(case, [two, one])
    assert [brief.id for brief in views.briefs(case) if not brief.superseded_by] == [two.document.id]


def dated(made: Kept, *, published: str | None, captured: str = "2031-01-01T00:00:00Z") -> Kept:
    stated = Stated(value=published, found_in="markup") if published else None
    return made._replace(document=replace(made.document, published=stated, captured=captured))


def test_a_version_no_file_holds_goes_behind_one_that_is_held_even_if_dated_later(case: Case) -> None:
    old = dated(kept(1), published="2031-12")
    new = dated(kept(1, version=2), published="2030-01")
    fill(case, [old, new])
    assert [brief.id for brief in views.briefs(case) if not brief.superseded_by] == [new.document.id]


def test_speakers_stand_most_quoted_first_the_named_and_the_unnamed_apart(case: Case) -> None:
    fill(case, pile(30))
    named, unnamed = views.speakers(case), views.speakers(case, unnamed=True)
    assert {row.speaker.named for row in named} == {True}
    assert {row.speaker.named for row in unnamed} == {False}
    for rows in (named, unnamed):
        order = [(-row.attributions, -row.articles, row.speaker.name, row.speaker.id) for row in rows]
        assert order == sorted(order)
    counted = sum(row.attributions for row in named + unnamed)
    assert counted == views.overview(case).attributions
    assert all(row.attributions == row.articles == 1 for row in unnamed)


def test_statements_stand_by_date_and_lead_to_their_sentence(case: Case) -> None:
    fill(case, pile(30))
    found = views.statements(case, "Tomas Oduya")
    dates = [each.article.published for each in found]
    assert None in dates
    assert dates == sorted(dates, key=lambda date: (date is None, date or ""))
    for each in found:
        document = views.article(case, each.article.id).document
        assert each.text == each.sentence.of(document.text)
        assert each.text.startswith("Tomas Oduya said that ship")
        assert each.said.speaker == views.Speaker(id=each.said.speaker.id, name="Tomas Oduya", named=True)  # type: ignore[union-attr]
    (row,) = [row for row in views.speakers(case) if row.speaker.name == "Tomas Oduya"]
    assert row.attributions == len(found)


@pytest.mark.parametrize("words", ["tomas oduya", "ODUYA", "  tomas   od", "malgorzata ilk", "MAŁGORZATA", "harbours"])
def test_a_speaker_is_found_by_a_name_whole_or_in_part(case: Case, words: str) -> None:
    fill(case, pile(30))
    (name,) = {each.said.speaker.name for each in views.statements(case, words) if each.said.speaker}
    assert folded(words) in folded(name)


def test_the_exact_name_goes_before_the_same_without_accents_and_that_before_a_part(case: Case) -> None:
    for each in pile(2):
        case.keep(*each)
    mentions = [mention for each in pile(2) for mention in each.records.mentions if mention.named][:4]
    spelled = ("Inés Varga", "Ines Varga", "Ines Vargas", "Ana Ruiz")
    case.regroup(
        [
            Group(id=name, relation="speaker", name=name, named=True, members=(mention.id,))
            for name, mention in zip(spelled, mentions, strict=True)
        ]
    )
    for name in spelled:
        assert [each.said.speaker.name for each in views.statements(case, name) if each.said.speaker] == [name]
    for words, fits in (("ines varga", spelled[:2]), ("ines", spelled[:3])):
        with pytest.raises(NotOne) as refused:
            views.statements(case, words)
        assert sorted(names(refused.value.candidates)) == sorted(fits)


def test_two_speakers_of_one_name_are_told_apart_and_chosen_by_id(case: Case) -> None:
    fill(case, pile(2))
    mentions = [mention for each in pile(2) for mention in each.records.mentions if mention.named][:2]
    ids = ("aaaaaa1", "bbbbbb2")
    case.regroup(
        [
            Group(id=identity, relation="speaker", name="Ana Ruiz", named=True, members=(each.id,))
            for identity, each in zip(ids, mentions, strict=True)
        ]
    )
    for identity in ids:
        found = views.statements(case, identity[:6])
        assert {each.said.speaker.id for each in found if each.said.speaker} == {identity}
    with pytest.raises(NotOne, match="give the id of one") as refused:
        views.statements(case, "ana ruiz")
    told = [each for each in refused.value.candidates if isinstance(each, Namesake)]
    assert [each.id for each in told] == list(ids)
    assert all(each.attributions and each.titles for each in told)


def test_a_name_that_nobody_speaks_under_is_answered_without_candidates(case: Case) -> None:
    fill(case, pile(3))
    with pytest.raises(NotOne) as refused:
        views.statements(case, "Nobody Atall")
    assert refused.value.candidates == ()


def test_one_who_is_only_mentioned_is_no_speaker(case: Case) -> None:
    silent = kept(1)
    fill(case, [silent._replace(records=replace(silent.records, links=()))])
    assert views.speakers(case) == ()
    with pytest.raises(NotOne):
        views.statements(case, "Tomas")


def test_the_unnamed_are_listed_by_words_of_their_description(case: Case) -> None:
    fill(case, pile(12))
    found = views.statements(case, "Official", unnamed=True)
    assert len(found) == len(views.speakers(case, unnamed=True)) > 1
    assert {each.said.speaker.named for each in found if each.said.speaker} == {False}
    assert views.statements(case, "admiral", unnamed=True) == ()


def test_why_there_is_no_speaker_is_said_in_words(case: Case) -> None:
    article = kept(1)
    first, second, third = article.records.attributions
    nobody = replace(third, source=())
    abstained = replace(refers(first, None), why="speaker unclear: 2 candidates: A; B")
    records = replace(article.records, attributions=(first, second, nobody), links=(abstained,), citations=())
    case.keep(*article._replace(records=records))
    said = {each.attribution.id: each for each in views.article(case, article.path).said}
    assert said[first.id].speaker_why == "speaker unclear: 2 candidates: A; B"
    assert said[second.id].speaker_why == "speaker not looked for"
    assert said[nobody.id].speaker_why == "no source is given"
    assert {each.speaker for each in said.values()} == {None}


def test_before_grouping_the_speaker_is_said_to_be_not_grouped_yet(case: Case) -> None:
    case.keep(*kept(1))
    assert {each.speaker for each in views.article(case, kept(1).path).said} == {None}
    assert {each.speaker_why.split(":")[0] for each in views.article(case, kept(1).path).said} == {
        "speaker not grouped yet"
    }
    assert views.overview(case).without_speaker == 3


def test_an_enclosing_attribution_stands_before_those_inside_it(case: Case) -> None:
    article = kept(1, sayings=1)
    (inner,) = article.records.attributions
    outer = replace(inner, id="f" * 20, content=(Span(article.document.id, inner.content[0].start, 70),))
    inner = replace(inner, via=outer.id)
    case.keep(*article._replace(records=replace(article.records, attributions=(inner, outer), links=(), citations=())))
    said = views.article(case, article.path).said
    assert [each.attribution for each in said] == [outer, inner]


def test_a_statement_outside_any_sentence_shows_its_own_extent(case: Case) -> None:
    article = kept(1, sayings=1)
    fill(case, [article._replace(records=replace(article.records, sentences=()))])
    (row,) = views.speakers(case) + views.speakers(case, unnamed=True)
    (statement,) = views.statements(case, row.speaker.name, unnamed=not row.speaker.named)
    assert statement.text == article.document.text.splitlines()[1]


def test_odd_names_are_only_names(case: Case) -> None:
    odd = ["it's.txt", 'a"b.txt', "100%_.txt", "🛳/ü.txt", "two\nlines.txt", "x'; DROP TABLE document; --", "\udce9.txt"]
    fill(case, [kept(number, path=name) for number, name in enumerate(odd)])
    for number, name in enumerate(odd):
        assert case.holding(name) is not None
        assert views.article(case, name).document == kept(number, path=name).document
    assert views.article(case, "0%_").document.address == "100%_.txt"
    assert views.article(case, "%").document.address == "100%_.txt"


@settings(deadline=None, max_examples=25)
@given(st.text(st.characters(exclude_categories=())))
def test_any_words_are_answered_or_refused(words: str) -> None:
    with new_case() as case:
        fill(case, pile(2))
        for ask in (views.article, views.statements):
            with contextlib.suppress(NotOne):
                ask(case, words)


@given(st.text())
def test_folding_twice_is_folding_once(words: str) -> None:
    assert folded(folded(words)) == folded(words)


def test_a_damaged_case_is_refused_by_every_question_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "pile"
    with Case.open(path, create=True) as case:
        fill(case, pile(400))
    data = bytearray(path.read_bytes())
    half = len(data) // 2
    data[half:] = b"\x5a" * (len(data) - half)
    path.write_bytes(data)
    with Case.open(path) as case:
        for ask in (views.overview, views.briefs, views.speakers, lambda case: list(views.articles(case))):
            with pytest.raises(CaseError, match="damaged"):
                ask(case)


def test_blocks_come_back_in_their_order(case: Case) -> None:
    made = kept(1)
    blocks = tuple(Block(kind="paragraph", span=Span(made.document.id, at, at + 1)) for at in (5, 3, 9))
    fill(case, [made._replace(document=replace(made.document, blocks=blocks))])
    assert views.article(case, made.path).document.blocks == blocks


def test_a_failed_file_is_named_by_path_or_name_and_an_article_goes_before_a_file_name(case: Case) -> None:
    fill(case, [kept(1, path="in/a.txt")])
    for path in ("out/a.txt", "out/b.txt", "more/c.txt", "out/c.txt"):
        case.fail(path, Problem(address=path, reason="it is empty: save it again"))
    assert views.failed_file(case, "out/a.txt") == "out/a.txt"
    assert views.failed_file(case, "b.txt") == "out/b.txt"
    assert views.failed_file(case, "a.txt") is None
    assert views.failed_file(case, "out") is None
    with pytest.raises(NotOne):
        views.failed_file(case, "c.txt")


def test_statements_of_one_sentence_stand_in_the_order_of_their_cues(case: Case) -> None:
    article = kept(1)
    first, second, _ = article.records.attributions
    at = first.source[0].start
    ids = article.document.id
    late, early = Span(ids, at + 9, at + 12), Span(ids, at + 6, at + 7)
    inside = [(Span(ids, at, at + 4), late), (Span(ids, at + 5, at + 8), early)]
    told = [
        replace(first, id=attribution_id(ids, (source,), (cue,), second.content), source=(source,), cue=(cue,),
                content=second.content)
        for source, cue in inside
    ]  # fmt: skip
    (mention, *_) = article.records.mentions
    links = tuple(refers(each, mention) for each in told)
    records = replace(article.records, attributions=tuple(told), links=links, citations=())
    fill(case, [article._replace(records=records)])
    (name,) = [row.speaker.name for row in views.speakers(case)]
    assert [each.said.attribution.cue for each in views.statements(case, name)] == [told[1].cue, told[0].cue]


def test_who_tells_it_is_said_unless_it_is_the_same_speaker(case: Case) -> None:
    article = kept(1)
    first, second, third = article.records.attributions
    records = replace(article.records, attributions=(first, replace(second, via=first.id), third))
    fill(case, [article._replace(records=records)])
    names = [row.speaker.name for row in views.speakers(case)]
    told = {each.said.attribution.id: each for name in names for each in views.statements(case, name)}
    outer = told[second.id].told_by
    assert outer is not None and outer.attribution.id == first.id and told[first.id].told_by is None
    assert views.teller(outer, outer) is None
