"""What a person has chosen for a report: kept in order, none of the articles' words in it, and never silently gone."""

import sqlite3

import pytest

from onrecord.flow import link
from onrecord.store import Case, CaseError, choosing, views
from onrecord.store.choosing import Choice, Draft
from onrecord.store.views import NotOne

from .pile import fill, pile


@pytest.fixture
def filled(case: Case) -> Case:
    fill(case, pile(12))
    link(case)
    return case


def ids(case: Case) -> tuple[str, str, str]:
    """An article, a speaker who speaks in it and in others, and what they say there."""
    speaker = max(views.speakers(case), key=lambda row: row.articles).speaker
    for article in views.articles(case):
        for said in article.said:
            if said.speaker == speaker:
                return article.document.id, speaker.id, said.attribution.id
    raise AssertionError(speaker)


def keys(case: Case) -> list[choosing.Key]:
    return [choice.key for choice in choosing.draft(case).choices]


def test_a_draft_begins_empty(case: Case) -> None:
    assert choosing.draft(case) == Draft() and choosing.picked(case) == frozenset()


def test_what_is_chosen_stands_in_the_order_of_choosing_and_choosing_again_takes_it_off(filled: Case) -> None:
    article, speaker, attribution = ids(filled)
    assert choosing.choose(filled, "speaker", speaker)
    assert choosing.choose(filled, "article", article)
    assert choosing.choose(filled, "attribution", attribution)
    assert choosing.draft(filled).choices == (
        Choice(kind="speaker", id=speaker),
        Choice(kind="article", id=article),
        Choice(kind="attribution", id=attribution, document=article),
    )
    assert choosing.picked(filled) == {("speaker", speaker), ("article", article), ("attribution", attribution)}
    assert not choosing.choose(filled, "article", article)
    assert keys(filled) == [("speaker", speaker), ("attribution", attribution)]


def test_what_the_case_does_not_hold_cannot_be_chosen(filled: Case) -> None:
    article, speaker, attribution = ids(filled)
    for kind, identity in (("article", speaker), ("speaker", attribution), ("attribution", article), ("article", "")):
        with pytest.raises(NotOne, match="is not in the case"):
            choosing.choose(filled, kind, identity)  # type: ignore[arg-type]
    assert keys(filled) == []


def test_moving_changes_places_and_stops_at_the_ends(filled: Case) -> None:
    one, two, three = (("speaker", ids(filled)[1]), ("article", ids(filled)[0]), ("attribution", ids(filled)[2]))
    for key in (one, two, three):
        choosing.choose(filled, *key)  # type: ignore[arg-type]
    for key, by, order in (
        (three, -1, [one, three, two]),
        (three, -1, [three, one, two]),
        (three, -1, [three, one, two]),
        (three, 1, [one, three, two]),
        (two, 1, [one, three, two]),
        (("article", "none"), 1, [one, three, two]),
    ):
        choosing.move(filled, *key, by)  # type: ignore[arg-type]
        assert keys(filled) == order


def test_notes_are_kept_as_written_and_go_with_their_choice(filled: Case) -> None:
    article, speaker, _ = ids(filled)
    for _ in range(2):
        choosing.choose(filled, "article", article)
        choosing.choose(filled, "speaker", speaker)
        assert {choice.note for choice in choosing.draft(filled).choices} <= {""}
        notes = {("article", article): "<b>line\none</b> \ud800", ("speaker", "gone"): "x"}
        choosing.write(filled, title="Who knew", note="First\nthis", notes=notes)  # type: ignore[arg-type]
        draft = choosing.draft(filled)
        assert (draft.title, draft.note) == ("Who knew", "First\nthis")
        assert [choice.note for choice in draft.choices] == ["<b>line\none</b> \ud800", ""]
        choosing.drop(filled, "article", article)
        choosing.drop(filled, "speaker", speaker)
    choosing.clear(filled)
    assert choosing.draft(filled) == Draft()


def test_a_report_needs_the_articles_its_choices_stand_in_each_once(filled: Case) -> None:
    article, speaker, attribution = ids(filled)
    speaks_in = {
        each.document.id
        for each in views.articles(filled)
        if each.superseded_by is None and any(it.speaker and it.speaker.id == speaker for it in each.said)
    }
    assert len(speaks_in) > 1
    for key, found in (
        (("article", article), {article}),
        (("attribution", attribution), {article}),
        (("speaker", speaker), speaks_in),
    ):
        choosing.choose(filled, *key)  # type: ignore[arg-type]
        choices = choosing.draft(filled).choices
        assert set(choosing.needed(filled, choices[-1:])) == found
    assert sorted(choosing.needed(filled, choices)) == sorted(speaks_in | {article})


def test_what_is_gone_stays_on_the_list(filled: Case) -> None:
    article, _, attribution = ids(filled)
    for kind, identity in (("article", article), ("attribution", attribution)):
        choosing.choose(filled, kind, identity)  # type: ignore[arg-type]
    filled.remove([article])
    assert [choice.held for choice in choosing.draft(filled).choices] == [False, False]
    assert choosing.needed(filled, choosing.draft(filled).choices) == ()
    assert not choosing.choose(filled, "article", article) and len(keys(filled)) == 1


def test_the_list_holds_ids_and_notes_alone_so_that_taking_an_article_out_leaves_no_word_of_it(filled: Case) -> None:
    for key in zip(("article", "speaker", "attribution"), ids(filled), strict=True):
        choosing.choose(filled, *key)  # type: ignore[arg-type]
    with filled.snapshot() as db:
        held = [value for row in db.execute("SELECT * FROM chosen") for value in row if isinstance(value, str)]
    assert set(held) == {"article", "speaker", "attribution", "", *ids(filled)}


def test_the_draft_is_in_the_case_for_the_next_desk(filled: Case) -> None:
    choosing.choose(filled, "article", ids(filled)[0])
    with Case.open(filled.path) as again:
        assert choosing.draft(again) == choosing.draft(filled) and len(keys(again)) == 1


def test_a_case_that_is_being_written_to_says_so(filled: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("onrecord.store.case.PATIENCE", 0.1)
    article = ids(filled)[0]
    with Case.open(filled.path) as other, filled.writing(), pytest.raises(CaseError, match="another onrecord"):
        choosing.choose(other, "article", article)
    with sqlite3.connect(filled.path) as db:
        assert db.execute("SELECT COUNT(*) FROM chosen").fetchone() == (0,)
