"""What Case promises about keeping, failing, removing and grouping."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.flow import link
from onrecord.model import Group, Problem
from onrecord.store import Case, Held, views
from onrecord.store.verify import verify

from .looking import rows_left, shown
from .pile import Kept, fill, kept, pile
from .strategies import articles


@contextmanager
def new_case() -> Iterator[Case]:
    """A fresh case for every example of a property."""
    with tempfile.TemporaryDirectory() as folder, Case.open(Path(folder, "c"), create=True) as case:
        yield case


def text_order(kept: Kept) -> list[object]:
    ordered = sorted(
        kept.records.attributions,
        key=lambda each: (each.spans[0].start, -max(span.end for span in each.spans), each.id),
    )
    return list(ordered)


@settings(deadline=None, max_examples=40)
@given(articles())
def test_what_is_kept_comes_back_equal(kept: Kept) -> None:
    with new_case() as case:
        fill(case, [kept])
        (article,) = views.articles(case)
        assert article.document == kept.document
        assert article.sentences == kept.records.sentences
        assert [said.attribution for said in article.said] == text_order(kept)
        links = {link.left: link for link in kept.records.links}
        for said in article.said:
            link = links.get(said.attribution.id)
            assert (said.speaker is not None) == (link is not None and link.right is not None)
            assert link is None or said.speaker_why == link.why
        held = Held(document=kept.document.id, raw_sha256=kept.document.raw_sha256, signature=kept.signature)
        assert case.holding(kept.path) == held
        assert verify(case) == ()


@settings(deadline=None, max_examples=40)
@given(articles())
def test_every_mention_is_grouped_once(kept: Kept) -> None:
    with new_case() as case:
        fill(case, [kept])
        with case.snapshot() as db:
            members = [id_ for (id_,) in db.execute("SELECT id FROM member JOIN finding ON finding.key = mention")]
        assert sorted(members) == sorted(each.id for each in kept.records.mentions)


@settings(deadline=None, max_examples=40)
@given(articles())
def test_keeping_twice_is_keeping_once(kept: Kept) -> None:
    with new_case() as case:
        fill(case, [kept])
        once, rows = shown(case), rows_left(case.path)
        fill(case, [kept])
        assert shown(case) == once
        assert rows_left(case.path) == rows


@settings(deadline=None, max_examples=40)
@given(st.lists(articles(), max_size=3, unique_by=lambda each: each.document.id))
def test_remove_leaves_no_row_in_any_table(several: list[Kept]) -> None:
    with new_case() as case:
        fill(case, several)
        case.remove([each.document.id for each in several])
        assert rows_left(case.path) == {"linked": 1, "reused": 1}


@settings(deadline=None, max_examples=30)
@given(articles(path="a.txt", address="a"), articles(path="b.txt", address="b"))
def test_remove_is_as_if_it_had_never_been_added(stays: Kept, goes: Kept) -> None:
    with new_case() as case, new_case() as other:
        fill(case, [stays, goes])
        case.fail(goes.path, Problem(address=goes.path, reason="torn"))
        case.remove([goes.document.id])
        link(case)
        fill(other, [stays])
        assert shown(case) == shown(other)
        assert rows_left(case.path) == rows_left(other.path)


@settings(deadline=None, max_examples=40)
@given(st.data())
def test_any_order_and_any_split_show_the_same(data: st.DataObject) -> None:
    """Also when several files hold one document, and differ in what they say of it."""
    several = [kept(number, version=version) for number in (1, 2) for version in (1, 2)]
    several += [replace_reading(each, path) for each in several for path in ("mirror.html", "aaa.html")]
    # One file holds one document at a time: what each file holds is drawn, then only the order.
    files = {each.path: each for each in data.draw(st.permutations(several))}
    orders = st.permutations(list(files.values()))
    with new_case() as case, new_case() as other:
        fill(case, data.draw(orders))
        for each in data.draw(orders):
            fill(other, [each])
        assert shown(case) == shown(other)
        assert rows_left(case.path) == rows_left(other.path)


def replace_reading(kept: Kept, path: str) -> Kept:
    """The same document from another file, with another title."""
    title = replace(kept.document.title, value=f"as {path} has it")
    return kept._replace(path=path, document=replace(kept.document, title=title))


def test_files_with_equal_bytes_share_them(case: Case) -> None:
    fill(case, [kept(1, path="a.txt"), kept(1, path="b.txt")])
    assert rows_left(case.path)["raw"] == 1
    assert rows_left(case.path)["document"] == 2


def test_a_changed_file_becomes_a_version_and_the_old_one_is_superseded(case: Case) -> None:
    old, new = kept(1), kept(1, version=2)
    fill(case, [old, new])
    first, second = sorted(views.articles(case), key=lambda each: each.document.captured)
    assert (first.document, first.superseded_by) == (old.document, new.document.id)
    assert (second.document, second.superseded_by) == (new.document, None)
    assert views.overview(case).articles == 1
    assert views.overview(case).superseded == 1
    assert views.overview(case).attributions == len(new.records.attributions)
    assert views.article(case, old.document.id).document == old.document
    assert views.article(case, old.path).document == new.document


def test_a_file_that_changes_back_makes_the_old_version_current_again(case: Case) -> None:
    old, new = kept(1), kept(1, version=2)
    fill(case, [old, new, old])
    standing = {brief.id: brief.superseded_by for brief in views.briefs(case)}
    assert standing == {old.document.id: None, new.document.id: old.document.id}


def test_redoing_a_file_replaces_its_records(case: Case) -> None:
    before = kept(1)
    after = before._replace(
        records=replace(before.records, attributions=(), links=(), citations=()), signature="tagger:4"
    )
    fill(case, [before, after])
    (article,) = views.articles(case)
    assert article.said == ()
    assert case.holding(before.path) == Held(
        document=before.document.id, raw_sha256=before.document.raw_sha256, signature="tagger:4"
    )


def test_a_failed_file_is_listed_and_keeps_its_good_version(case: Case) -> None:
    fill(case, [kept(1)])
    case.fail(kept(1).path, Problem(address="wire/00001.txt", reason="no text in it"))
    case.fail("other.txt", Problem(address="other.txt", reason="empty"))
    assert [each.address for each in views.problems(case)] == ["other.txt", "wire/00001.txt"]
    assert views.overview(case).problems == views.problems(case)
    assert views.overview(case).articles == 1


def test_a_failed_file_counts_as_not_held_until_it_is_read_well_again(case: Case) -> None:
    fill(case, [kept(1)])
    case.fail(kept(1).path, Problem(address="a", reason="torn"))
    assert case.holding(kept(1).path) is None
    fill(case, [kept(1)])
    assert case.holding(kept(1).path) is not None
    assert views.problems(case) == ()


def test_nothing_is_held_of_a_file_never_seen(case: Case) -> None:
    assert case.holding("never.txt") is None


def test_removing_what_is_not_there_does_nothing(case: Case) -> None:
    fill(case, [kept(1)])
    before = shown(case)
    case.remove(["0" * 20])
    assert shown(case) == before


def test_the_words_of_a_removed_document_are_nowhere_in_the_file(case: Case) -> None:
    goes = kept(7)
    fill(case, [*pile(5), goes])
    assert any(b"ship 7-1-" in file.read_bytes() for file in case.root.iterdir())
    case.remove([goes.document.id])
    for file in case.root.iterdir():
        assert b"ship 7-1-" not in file.read_bytes()
        assert goes.document.id.encode() not in file.read_bytes()


def test_regrouping_moves_members_and_drops_groups_left_without_one(case: Case) -> None:
    fill(case, pile(3))
    members = tuple(mention.id for each in pile(3) for mention in each.records.mentions)
    case.regroup([Group(id="all", relation="speaker", name="All", named=True, members=members)])
    assert rows_left(case.path)["grouping"] == 1
    assert rows_left(case.path)["member"] == len(members)


def test_writing_methods_inside_writing_are_one_transaction(case: Case) -> None:
    with pytest.raises(ZeroDivisionError), case.writing():
        fill(case, pile(2))
        raise ZeroDivisionError
    assert rows_left(case.path) == {}


def test_removing_inside_writing_is_undone_with_it(case: Case) -> None:
    fill(case, pile(2))
    before = shown(case)
    with pytest.raises(ZeroDivisionError), case.writing():
        case.remove([kept(1).document.id])
        raise ZeroDivisionError
    assert shown(case) == before


def test_bytes_of_another_file_are_refused(case: Case) -> None:
    with pytest.raises(ValueError, match="not the bytes"):
        case.keep(*kept(1)._replace(raw=b"other"))


def test_an_attribution_without_a_place_is_refused(case: Case) -> None:
    baseless = replace(kept(1).records.attributions[0], source=(), cue=(), content=())
    with pytest.raises(ValueError, match="holds no span"):
        case.keep(*kept(1)._replace(records=replace(kept(1).records, attributions=(baseless,), links=(), citations=())))


def test_a_keep_that_breaks_off_leaves_nothing(case: Case) -> None:
    dangling = replace(kept(1).records.attributions[0], via="0" * 20)
    with pytest.raises(KeyError):
        case.keep(*kept(1)._replace(records=replace(kept(1).records, attributions=(dangling,), links=(), citations=())))
    assert rows_left(case.path) == {}


def test_the_root_is_the_folder_of_the_case(case: Case, tmp_path: Path) -> None:
    assert case.root == tmp_path


def test_a_failure_is_forgotten_when_told_and_nothing_else(case: Case) -> None:
    for path in ("a.txt", "b.txt"):
        case.fail(path, Problem(address=path, reason="it is empty: save it again"))
    case.forget(["a.txt", "not there"])
    assert case.failed() == ("b.txt",) == tuple(problem.address for problem in views.problems(case))


def test_copies_are_texts_at_several_addresses(case: Case) -> None:
    one, other = kept(1, path="a.txt"), kept(1, path="b.txt")
    fill(case, [one, kept(2), kept(2, version=2)])
    assert case.copies() == set()
    fill(case, [other])
    assert case.copies() == {one.document.id, other.document.id}
    assert case.files() == ("a.txt", "b.txt", "wire/00002.txt")
