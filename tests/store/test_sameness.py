"""Why several names are one speaker, and which are held apart."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord import flow
from onrecord.store import Case, sameness, shelves
from onrecord.telling.sameness import apart, together
from tests.laws.calling import kept
from tests.laws.test_law9_speakers import says

SPEAKING = [
    [("Ilsa Marrin", "foreign minister"), ("Marrin", "foreign minister")],
    [("Ilsa Marrin", ""), ("Edvar Marrin", "plumber")],
    [("ILSA MARRIN", "foreign minister"), ("Dana Brek", "spokeswoman"), ("Quenn Courier", "")],
]


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.open(tmp_path / "names.case", create=True) as case:
        for number, speaking in enumerate(SPEAKING):
            case.keep(*kept(number, speaking))
        flow.link(case)
        yield case


def why(case: Case, name: str) -> sameness.Reasons:
    rows = shelves.speakers(case, words=name).rows
    return sameness.reasons(case, next(row.speaker.id for row in rows if row.speaker.name == name))


def test_each_way_of_naming_hangs_together_with_the_others(case: Case) -> None:
    found = why(case, "Ilsa Marrin")
    assert [(way.value, way.described, way.mentions) for way in found.ways] == [
        ("ilsa marrin", ("foreign minister",), 2),
        ("ilsa marrin", (), 1),
        ("marrin", ("foreign minister",), 1),
    ]
    assert found.ways[0].spelled == (("Ilsa Marrin", 1), ("ILSA MARRIN", 1))
    assert len(found.ties) == len(found.ways) - 1
    assert [tie.short for tie in found.ties] == [False, True]


def test_the_words_tell_different_names_first(case: Case) -> None:
    first, second = together(why(case, "Ilsa Marrin"))
    assert (first.left, first.right) == ("Marrin (foreign minister)", "Ilsa Marrin (foreign minister)")
    assert "marrin; both described as foreign minister" in first.why
    assert "nobody else here fits" in first.why and "nobody else" not in second.why
    assert "the same name: ilsa marrin" in second.why


def test_who_is_held_apart_and_why(case: Case) -> None:
    (held,) = (it for it in apart(why(case, "Ilsa Marrin")) if it.name == "Edvar Marrin")
    assert held.line.why == "another calling: plumber / minister"
    assert [it.name for it in apart(why(case, "Edvar Marrin"))] == ["Ilsa Marrin"]
    assert apart(why(case, "Quenn Courier")) == together(why(case, "Quenn Courier")) == ()


def test_a_person_s_word_goes_before_likeness(case: Case) -> None:
    says(1, ("Ilsa Marrin", "Dana Brek", "yes"))(case)
    first = why(case, "Ilsa Marrin").ties[0]
    assert first.judged is not None and (first.score, first.why, first.short) == (1.0, (), False)
    assert {first.left.value, first.right.value} == {"ilsa marrin", "dana brek"}
    assert together(why(case, "Ilsa Marrin"))[0].why == "Ada Quill says so, 1 May 2031, 00:00 UTC"


def test_a_person_s_word_tells_first_who_is_held_apart(case: Case) -> None:
    says(1, ("Ilsa Marrin", "Marrin", "no"))(case)
    (held,) = apart(why(case, "Ilsa Marrin"))
    assert (held.name, held.line.why) == ("Marrin", "not one speaker, says Ada Quill, 1 May 2031, 00:00 UTC")


def test_more_ways_than_are_compared_are_counted(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sameness, "MOST", 2)
    found = why(case, "Ilsa Marrin")
    assert (len(found.ways), found.left_out, len(found.ties)) == (2, 1, 1)


def test_nobody_and_those_without_a_name_have_no_reasons(case: Case) -> None:
    assert sameness.reasons(case, "0" * 20) == sameness.reasons(case, "") == sameness.Reasons()
