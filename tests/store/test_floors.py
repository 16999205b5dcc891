"""A floor hides the less certain attributions everywhere alike, leaves no loose end, and edits nothing."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.model import Attribution, Certainty, Records, Sentence, Span, attribution_id
from onrecord.store import Case, views
from onrecord.store.verify import verify

from .looking import shown
from .pile import TAGGER, Kept, fill, kept, pile, refers
from .strategies import articles
from .test_case import new_case

FLOORS = st.sampled_from([0.0, 0.5, 1.0]) | st.floats(0, 1)
OUTER, MIDDLE, INNER, ALONE = 0.9, 0.3, 0.8, 0.4


def scored(each: Kept, *scores: float) -> Kept:
    """The article with these scores, one for each of its attributions, in the order of the text."""
    found = [replace(one, score=score) for one, score in zip(each.records.attributions, scores, strict=True)]
    return each._replace(records=replace(each.records, attributions=tuple(found)))


def nested() -> Kept:
    """One sentence with three attributions, each inside the one before, and a sentence with one of its own."""
    made = kept(1, sayings=0)
    text = "Varga said that Oduya claimed that Ilk wrote of ice. Ruiz denied it."
    document = replace(made.document, text=text, blocks=(), title=None)
    made = made._replace(document=document)

    def role(words: str) -> tuple[Span, ...]:
        at = text.index(words)
        return (Span(document.id, at, at + len(words)),)

    def says(source: str, cue: str, content: str, score: float, via: str | None) -> Attribution:
        roles = (role(source), role(cue), role(content))
        certainty = Certainty(source=score, cue=None, content=score)
        return Attribution(
            id=attribution_id(document.id, *roles), document=document.id, source=roles[0], cue=roles[1],
            content=roles[2], kind="indirect", score=score, why="made", by=TAGGER, via=via, certainty=certainty,
        )  # fmt: skip

    outer = says("Varga", "said", "that Oduya claimed that Ilk wrote of ice", OUTER, None)
    middle = says("Oduya", "claimed", "that Ilk wrote of ice", MIDDLE, outer.id)
    inner = says("Ilk", "wrote", "of ice", INNER, middle.id)
    alone = says("Ruiz", "denied", "it", ALONE, None)
    end = text.index(" Ruiz")
    sentences = (
        Sentence(id="1" * 20, span=Span(document.id, 0, end), voice="attributed"),
        Sentence(id="2" * 20, span=Span(document.id, end + 1, len(text)), voice="attributed"),
    )
    return made._replace(records=Records(sentences=sentences, attributions=(outer, middle, inner, alone)))


@settings(deadline=None, max_examples=40)
@given(articles(), FLOORS)
def test_every_view_hides_the_same_and_counts_what_it_hides(each: Kept, floor: float) -> None:
    with new_case() as case:
        fill(case, [each])
        (article,) = views.articles(case, floor=floor)
        overview, whole = views.overview(case, floor=floor), views.overview(case)
        enough = {one.id for one in each.records.attributions if one.score >= floor}
        assert {said.attribution.id for said in article.said} == enough
        assert article.hidden == overview.hidden == len(each.records.attributions) - len(enough)
        assert overview.attributions == len(enough) and overview.floor == floor
        assert overview.attributions + overview.hidden == whole.attributions
        assert overview.voices == article.voices
        rows = views.speakers(case, floor=floor) + views.speakers(case, unnamed=True, floor=floor)
        assert sum(row.attributions for row in rows) == overview.attributions - overview.without_speaker
        assert overview.speakers == len(views.speakers(case, floor=floor))
        assert len(views.statements(case, "", unnamed=True, floor=floor)) == sum(
            row.attributions for row in rows if not row.speaker.named
        )


@settings(deadline=None, max_examples=40)
@given(articles(), FLOORS)
def test_a_floor_leaves_no_via_that_leads_to_what_is_hidden(each: Kept, floor: float) -> None:
    with new_case() as case:
        fill(case, [each])
        (article,) = views.articles(case, floor=floor)
        there = {said.attribution.id for said in article.said}
        assert {said.attribution.via for said in article.said} - {None} <= there


@settings(deadline=None, max_examples=40)
@given(articles(), FLOORS)
def test_a_floor_turns_attributed_into_unclear_and_nothing_into_own(each: Kept, floor: float) -> None:
    with new_case() as case:
        fill(case, [each])
        (article,) = views.articles(case, floor=floor)
        for before, after in zip(each.records.sentences, article.sentences, strict=True):
            assert after == before or after == replace(before, voice="unclear")
            assert after == before or before.voice == "attributed"


@settings(deadline=None, max_examples=30)
@given(articles(), FLOORS)
def test_looking_through_a_floor_changes_nothing_in_the_case(each: Kept, floor: float) -> None:
    with new_case() as case:
        fill(case, [each])
        before = shown(case)
        list(views.articles(case, floor=floor))
        assert shown(case) == before and verify(case) == ()


def test_via_leads_to_the_nearest_shown_attribution_around(case: Case) -> None:
    made = nested()
    outer, middle, inner, alone = made.records.attributions
    fill(case, [made])

    def via(floor: float) -> dict[str, str | None]:
        return {said.attribution.id: said.attribution.via for said in views.article(case, made.path, floor=floor).said}

    assert via(0.0) == {outer.id: None, middle.id: outer.id, inner.id: middle.id, alone.id: None}
    assert via(0.5) == {outer.id: None, inner.id: outer.id}
    assert via(OUTER) == {outer.id: None}
    assert via(0.95) == {}


def test_an_attribution_inside_a_hidden_one_is_shown_as_it_is_but_for_its_via(case: Case) -> None:
    made = nested()
    outer, middle, inner, _ = made.records.attributions
    hidden_outer = replace(made.records, attributions=(replace(outer, score=0.1), middle, inner), citations=())
    fill(case, [made._replace(records=hidden_outer)])
    (said,) = views.article(case, made.path, floor=0.5).said
    assert said.attribution == replace(inner, via=None)


def test_a_sentence_whose_only_attribution_is_hidden_is_unclear_not_own(case: Case) -> None:
    made = nested()
    fill(case, [made])
    voices = [it.voice for it in views.article(case, made.path, floor=0.5).sentences]
    assert voices == ["attributed", "unclear"]
    assert views.overview(case, floor=0.5).voices == views.Voices(attributed=1, own=0, unclear=1)
    assert views.overview(case, floor=1.0).voices == views.Voices(attributed=0, own=0, unclear=2)


def test_a_sentence_less_than_half_covered_by_what_is_shown_is_unclear(case: Case) -> None:
    made = nested()
    outer, middle, inner, _ = made.records.attributions
    fill(
        case,
        [
            made._replace(
                records=replace(made.records, attributions=(replace(outer, score=0.1), middle, inner), citations=())
            )
        ],
    )
    first, second = views.article(case, made.path, floor=0.5).sentences
    assert first.voice == "unclear", "Ilk wrote of ice: a third of it"
    assert second.voice == "attributed", "nothing hidden touches it: as annotate found it"


def test_what_is_only_ascribed_covers_no_sentence(case: Case) -> None:
    made = nested()
    outer, middle, inner, alone = made.records.attributions
    thought = (replace(outer, kind="ascribed", score=0.1), middle, inner, replace(alone, kind="ascribed"))
    fill(case, [made._replace(records=replace(made.records, attributions=thought, citations=()))])
    assert [it.voice for it in views.article(case, made.path, floor=0.35).sentences] == ["unclear", "attributed"]
    assert views.overview(case, floor=0.35).voices == views.Voices(attributed=1, own=0, unclear=1)
    assert views.overview(case, floor=0.5).voices == views.Voices(attributed=1, own=0, unclear=1)


def test_an_attribution_exactly_at_the_floor_is_shown(case: Case) -> None:
    fill(case, [scored(kept(1), 0.7, 0.69999, 0.7)])
    assert [said.attribution.score for said in views.article(case, kept(1).path, floor=0.7).said] == [0.7, 0.7]
    assert views.overview(case, floor=0.7).hidden == 1


def test_speakers_and_their_statements_are_counted_above_the_floor(case: Case) -> None:
    fill(case, [scored(each, 0.9, 0.2, 0.6) for each in pile(20)])
    for row in views.speakers(case, floor=0.5):
        found = views.statements(case, row.speaker.name, floor=0.5)
        assert row.attributions == len(found)
        assert row.articles == len({each.article.id for each in found})
        assert {each.said.attribution.score for each in found} <= {0.9, 0.6}


def test_whom_a_name_means_does_not_depend_on_the_floor(case: Case) -> None:
    fill(case, [scored(each, 0.2, 0.2, 0.2) for each in pile(6)])
    assert views.speakers(case, floor=0.5) == ()
    assert views.statements(case, "Oduya") != ()
    assert views.statements(case, "Oduya", floor=0.5) == ()


def test_who_tells_it_is_the_nearest_one_shown(case: Case) -> None:
    made = nested()
    outer, middle, inner, _ = made.records.attributions
    mentions = {name: replace(kept(1).records.mentions[0], id=name * 20, value=name, named=True,
                              span=each.source[0], by=TAGGER)
                for name, each in (("v", outer), ("o", middle), ("i", inner))}  # fmt: skip
    links = tuple(refers(each, mentions[name]) for name, each in (("v", outer), ("o", middle), ("i", inner)))
    records = replace(made.records, mentions=tuple(mentions.values()), links=links)
    fill(case, [made._replace(records=records)])
    (statement,) = views.statements(case, "I", floor=0.5)
    assert statement.told_by is not None and statement.told_by.attribution.id == outer.id
    (statement,) = views.statements(case, "I")
    assert statement.told_by is not None and statement.told_by.attribution.id == middle.id


def test_superseded_versions_are_not_counted_among_the_hidden(case: Case) -> None:
    fill(case, [scored(kept(1), 0.1, 0.1, 0.1), scored(kept(1, version=2), 0.1, 0.9, 0.9)])
    assert views.overview(case, floor=0.5).hidden == 1
    assert sorted(article.hidden for article in views.articles(case, floor=0.5)) == [1, 3]
