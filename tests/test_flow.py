"""The flow: what `add`, `remove` and `link` do to a case, and what they tell of it."""

import os
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from onrecord import flow
from onrecord.flow import Step
from onrecord.model import JudgedField, Judgement, Subject, judgement
from onrecord.store import Case, views
from onrecord.store.verify import verify
from onrecord.store.views import NotOne
from tests.articles import SETTING

FIRST = "Mira Tolland said that the quay was closed."
SECOND = "Mira Tolland said that the quay was open. Joren Hask said that nobody had asked him."


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.open(tmp_path / "pile.onrecord", create=True) as case:
        yield case
        assert verify(case) == ()


def write(case: Case, name: str, words: str, *, day: int = 0) -> Path:
    """An article beside the case, written on a day."""
    path = case.root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"News of {Path(name).stem}\n\n{SETTING}\n\n{words}\n", encoding="utf-8")
    os.utime(path, (1_950_000_000 + day * 86_400,) * 2)
    return path


def names(case: Case, *, unnamed: bool = False) -> list[tuple[str, int, int]]:
    """Every speaker with the attributions and articles counted."""
    return [(row.speaker.name, row.attributions, row.articles) for row in views.speakers(case, unnamed=unnamed)]


def test_add_counts_what_it_did_and_tells_of_every_file(case: Case) -> None:
    write(case, "in/a.txt", FIRST)
    write(case, "in/deep/b.txt", SECOND)
    (case.root / "in/c.txt").write_bytes(b"")
    (case.root / "in/d.mp3").write_bytes(b"x")
    told: list[Step] = []
    summary = flow.add(case, [case.root / "in", case.root / "nowhere.txt"], told.append)
    assert (summary.read, summary.new_versions, summary.unchanged, summary.attributions) == (2, 0, 0, 3)
    assert [path.name for path in summary.skipped] == ["d.mp3"]
    assert sorted(Path(problem.address).name for problem in summary.failed) == ["c.txt", "nowhere.txt"]
    assert all(problem.reason for problem in summary.failed)
    assert [(step.done, step.total, step.address, step.outcome, step.attributions) for step in told] == [
        (1, 3, "in/a.txt", "read", 1),
        (2, 3, "in/c.txt", "failed", 0),
        (3, 3, "in/deep/b.txt", "read", 2),
    ]


def test_a_changed_file_is_a_new_version_and_the_old_one_stays(case: Case) -> None:
    flow.add(case, [write(case, "a.txt", FIRST)])
    summary = flow.add(case, [write(case, "a.txt", SECOND, day=1)])
    assert (summary.read, summary.new_versions, summary.unchanged) == (0, 1, 0)
    old, new = sorted(views.articles(case), key=lambda article: article.superseded_by is None)
    assert old.superseded_by == new.document.id
    assert FIRST in old.document.text and SECOND in new.document.text
    assert names(case) == [("Joren Hask", 1, 1), ("Mira Tolland", 1, 1)]


def test_a_file_that_is_touched_but_equal_is_unchanged(case: Case) -> None:
    path = write(case, "a.txt", FIRST)
    flow.add(case, [path])
    os.utime(path, (1_990_000_000, 1_990_000_000))
    assert flow.add(case, [path]).unchanged == 1


def test_one_name_in_two_articles_is_one_speaker_and_the_unnamed_are_not(case: Case) -> None:
    flow.add(case, [write(case, "a.txt", FIRST + " An official said that nobody had paid.")])
    flow.add(case, [write(case, "b.txt", SECOND + " An official said that nobody had paid.")])
    assert names(case) == [("Mira Tolland", 2, 2), ("Joren Hask", 1, 1)]
    assert names(case, unnamed=True) == [("An official", 1, 1)] * 2


def test_remove_takes_an_article_with_all_its_versions(case: Case) -> None:
    flow.add(case, [write(case, "a.txt", FIRST), write(case, "b.txt", SECOND)])
    flow.add(case, [write(case, "a.txt", FIRST + " It rained.", day=1)])
    removed = flow.remove(case, "a.txt")
    assert (removed.name, removed.versions) == ("News of a", 2)
    assert [brief.address for brief in views.briefs(case)] == ["b.txt"]
    assert names(case) == [("Joren Hask", 1, 1), ("Mira Tolland", 1, 1)]


def test_what_is_removed_is_nowhere_in_the_file_though_it_gave_a_speaker_her_spelling(case: Case) -> None:
    flow.add(case, [write(case, "a.txt", FIRST.replace("Mira Tolland", "MIRA TOLLAND")), write(case, "b.txt", FIRST)])
    with Case.open(case.path):  # somebody else has the case open, and reads nothing
        flow.remove(case, "a.txt")
        kept = [path.read_bytes() for path in case.root.glob(f"{case.path.name}*")]
    assert not any(b"MIRA TOLLAND" in data for data in kept)


def test_remove_takes_a_failed_file_off_the_list(case: Case) -> None:
    (case.root / "c.txt").write_bytes(b"")
    flow.add(case, [case.root / "c.txt", write(case, "a.txt", FIRST)])
    removed = flow.remove(case, "c.txt")
    assert (removed.name, removed.id, removed.versions) == ("c.txt", None, 0)
    assert views.problems(case) == ()
    assert [brief.address for brief in views.briefs(case)] == ["a.txt"]


def test_remove_refuses_words_that_name_none_or_several(case: Case) -> None:
    flow.add(case, [write(case, "a.txt", FIRST), write(case, "b.txt", SECOND)])
    for words in ("nothing of the kind", "News of"):
        with pytest.raises(NotOne):
            flow.remove(case, words)
    assert len(views.briefs(case)) == 2


def test_work_that_a_killed_run_left_is_linked_by_the_next(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(case, "a.txt", FIRST)
    monkeypatch.setattr(flow, "link", lambda case: None)
    flow.add(case, [path])
    assert names(case) == []
    monkeypatch.undo()
    assert flow.add(case, [path]).unchanged == 1
    assert names(case) == [("Mira Tolland", 1, 1)]


def test_another_signature_reads_again(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(case, "a.txt", FIRST)
    flow.add(case, [path])
    monkeypatch.setattr(flow, "SIGNATURE", "another")
    summary = flow.add(case, [path])
    assert (summary.unchanged, summary.new_versions) == (0, 0)
    assert len(views.briefs(case)) == 1
    assert names(case) == [("Mira Tolland", 1, 1)]


def test_files_outside_the_cases_folder_are_read_too(tmp_path: Path) -> None:
    (tmp_path / "cases").mkdir()
    with Case.open(tmp_path / "cases" / "pile.onrecord", create=True) as case:
        path = write(case, "../a.txt", FIRST)
        assert flow.add(case, [path]).read == 1
        assert [brief.address for brief in views.briefs(case)] == ["../a.txt"]


def word(case: Case, name: str, field: JudgedField, *value: str, when: str = "2031-04-01T09:00:00Z") -> Judgement:
    """What Ada says of a field of the article with this name."""
    read = views.article(case, name).document
    subject = Subject(kind="article", address=read.address, text_sha256=read.text_sha256, field=field)
    return judgement(subject=subject, verdict="instead", value=value, who="Ada", when=when)


def test_a_judgement_is_kept_once_and_undone_leaves_what_was_found(case: Case) -> None:
    flow.add(case, [write(case, "a.txt", FIRST)])
    before = list(views.articles(case))
    kept = flow.judge(case, word(case, "a.txt", "outlet", " The Quay "))
    assert kept.value == ("The Quay",)
    assert flow.judge(case, word(case, "a.txt", "outlet", " The Quay ")) == kept
    assert len(views.judgements(case)) == 1
    assert views.article(case, "a.txt").outlet == "The Quay"
    undo = flow.undo(case, kept.id, "Ada", "2031-04-01T09:01:00Z", "wrong paper")
    assert (undo.undoes, undo.note) == (kept.id, "wrong paper")
    assert list(views.articles(case)) == before


def test_what_was_said_of_an_article_holds_for_its_next_version_too(case: Case) -> None:
    flow.add(case, [write(case, "a.txt", FIRST)])
    flow.judge(case, word(case, "a.txt", "published", "2031-02"))
    flow.add(case, [write(case, "a.txt", SECOND, day=1)])
    assert [brief.published for brief in views.briefs(case)] == ["2031-02", "2031-02"]
    assert views.article(case, "a.txt").filled["published"].carried


def test_a_judgement_waits_while_an_article_is_written(case: Case) -> None:
    flow.add(case, [write(case, "a.txt", FIRST)])
    said = word(case, "a.txt", "title", "T")
    with Case.open(case.path) as other, ThreadPoolExecutor(1) as pool:

        def later() -> None:
            with Case.open(case.path) as third:
                flow.judge(third, said)

        with other.writing():
            waiting = pool.submit(later)
            time.sleep(0.3)
            assert not waiting.done()
        waiting.result(timeout=20)
    assert views.article(case, "a.txt").title == "T"


def test_taking_an_article_out_takes_what_was_said_of_it(case: Case) -> None:
    flow.add(case, [write(case, "a.txt", FIRST), write(case, "b.txt", SECOND)])
    flow.judge(case, word(case, "a.txt", "note", "A secret of the quay."))
    flow.judge(case, word(case, "b.txt", "note", "Kept."))
    flow.remove(case, "a.txt")
    assert [each.judgement.value for each in views.judgements(case)] == [("Kept.",)]
    case.close()
    assert b"A secret of the quay." not in case.path.read_bytes()
