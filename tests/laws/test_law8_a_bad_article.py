"""Law 8: a bad article is a Problem, and the others are kept."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord import annotate as stages
from onrecord import flow
from onrecord.model import Document, Records
from onrecord.store import Case, views
from onrecord.store.verify import verify
from tests.articles import SETTING, TITLE
from tests.laws.texts import TEXTS

GOOD = f"{TITLE}\n\n{SETTING}\n\nMira Tolland said that the quay was closed.\n"
ENCODED = st.builds(
    lambda text, encoding: text.encode(encoding, "replace"),
    TEXTS,
    st.sampled_from(["utf-8", "utf-16", "latin-1", "cp1252", "koi8-r", "utf-8-sig"]),
)
BYTES = st.one_of(st.binary(max_size=300), ENCODED, st.builds(lambda a, b: a + b, ENCODED, st.binary(max_size=9)))
FILES = st.dictionaries(st.sampled_from(["a.txt", "b.html", "c.md", "d", "e.pdf", "f.htm"]), BYTES, max_size=6)


@given(FILES)
@settings(max_examples=max(10, settings().max_examples // 4))
def test_no_bytes_stop_an_add(files: dict[str, bytes]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "good.txt").write_text(GOOD, encoding="utf-8")
        for name, data in files.items():
            (root / name).write_bytes(data)
        with Case.open(root / "pile.onrecord", create=True) as case:
            summary = flow.add(case, [root / "good.txt", *(root / name for name in files)])
            assert summary.read + len(summary.failed) == len(files) + 1
            assert not any("which is onrecord's own fault" in problem.reason for problem in summary.failed)
            assert "good.txt" in {brief.address for brief in views.briefs(case)}
            assert verify(case) == ()


def test_an_article_on_which_the_program_fails_is_a_problem_and_the_others_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_text(GOOD + f"\nThis is {name}.\n", encoding="utf-8")
    real = stages.annotate

    def fail_on_b(document: Document) -> Records:
        if document.address == "b.txt":
            raise RecursionError("forced")
        return real(document)

    monkeypatch.setattr(stages, "annotate", fail_on_b)
    with Case.open(tmp_path / "pile.onrecord", create=True) as case:
        summary = flow.add(case, [tmp_path])
        assert [problem.address for problem in summary.failed] == ["b.txt"]
        assert "RecursionError" in summary.failed[0].reason
        assert [brief.address for brief in views.briefs(case)] == ["a.txt", "c.txt"]
        assert [problem.address for problem in views.problems(case)] == ["b.txt"]
        monkeypatch.undo()
        again = flow.add(case, [tmp_path])
        assert (again.read, again.unchanged, again.failed) == (1, 2, ())
        assert views.problems(case) == ()
        assert verify(case) == ()


def test_a_failed_new_version_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(GOOD, encoding="utf-8")
    with Case.open(tmp_path / "pile.onrecord", create=True) as case:
        flow.add(case, [path])
        path.write_bytes(b"")
        summary = flow.add(case, [path])
        assert [problem.address for problem in summary.failed] == ["a.txt"]
        assert [brief.address for brief in views.briefs(case)] == ["a.txt"]
        assert verify(case) == ()


def test_a_bad_program_is_an_exception(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text(GOOD, encoding="utf-8")

    def interrupt(document: Document) -> Records:
        raise KeyboardInterrupt

    monkeypatch.setattr(stages, "annotate", interrupt)
    with Case.open(tmp_path / "pile.onrecord", create=True) as case, pytest.raises(KeyboardInterrupt):
        flow.add(case, [tmp_path])
