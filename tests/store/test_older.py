"""A case that an older onrecord wrote opens, is brought to the newest form, and has lost nothing."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from onrecord import flow
from onrecord.store import Case, CaseError, migrations, views
from onrecord.store.verify import verify

from .looking import shown
from .older import SCHEMAS, as_form, layout
from .pile import Kept, fill, kept, pile
from .test_judging import first, said

FIRST_WITH_JUDGEMENTS = 3


def as_before(each: Kept) -> Kept:
    """What an older program finds, that gives no certainty and looks for neither interests nor citations."""
    found = tuple(replace(one, certainty=None) for one in each.records.attributions)
    return each._replace(records=replace(each.records, attributions=found, interests=(), citations=()))


def test_every_older_form_is_kept_beside_the_tests() -> None:
    assert set(SCHEMAS) == set(range(1, migrations.newest()))


@pytest.mark.parametrize("form", SCHEMAS)
def test_an_older_case_opens_and_shows_what_it_held(tmp_path: Path, form: int) -> None:
    with Case.open(tmp_path / "new", create=True) as case:
        fill(case, map(as_before, [*pile(6), kept(2, version=2)]))
        if form >= FIRST_WITH_JUDGEMENTS:
            article, wrong = first(case)
            flow.judge(case, said(article, "title", value=("T",)))
            flow.judge(case, said(article, wrong, "no", kind="attribution"))
            flow.judge(case, said(article, article.said[1].attribution, kind="speaker", value=("Somebody",)))
        before = shown(case)
    as_form(tmp_path / "new", form, tmp_path / "old")
    with Case.open(tmp_path / "old") as case:
        assert shown(case) == before
        assert verify(case) == ()
        fill(case, [kept(1)])
        assert views.article(case, kept(1).path).said[0].attribution.certainty is not None
    assert layout(tmp_path / "old") == layout(tmp_path / "new")


def test_a_broken_upgrade_leaves_the_older_case_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Case.open(tmp_path / "new", create=True) as case:
        fill(case, map(as_before, pile(2)))
    as_form(tmp_path / "new", 1, tmp_path / "old")
    before = layout(tmp_path / "old")
    with monkeypatch.context() as patched:
        patched.setattr(migrations, "STEPS", (migrations.STEPS[0] + "SELECT no_such_thing;", *migrations.STEPS[1:]))
        with pytest.raises(sqlite3.OperationalError, match="no_such_thing"):
            Case.open(tmp_path / "old")
    assert layout(tmp_path / "old") == before
    with Case.open(tmp_path / "old") as case:
        assert views.overview(case).articles == 2


def test_an_older_case_in_use_is_refused_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("onrecord.store.case.PATIENCE", 0.1)
    with Case.open(tmp_path / "new", create=True) as case:
        fill(case, pile(1))
    as_form(tmp_path / "new", 1, tmp_path / "old")
    with closing(sqlite3.connect(tmp_path / "old", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(CaseError, match="another onrecord is writing to it"):
            Case.open(tmp_path / "old")
    Case.open(tmp_path / "old").close()
