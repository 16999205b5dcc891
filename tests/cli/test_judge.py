"""`onrecord judge`: a person's word from the terminal, and from one case into another."""

import json
from pathlib import Path

import pytest

from onrecord.cli import run

from .telling import FIRST, told

Capture = pytest.CaptureFixture[str]
THIRD = "Boats turn back\n\nM. Venn said the boats had turned back.\n"


@pytest.fixture
def two(case: str, pile: Path, capfd: Capture) -> str:
    """The case with another article, in which somebody is called otherwise."""
    (pile / "third.txt").write_text(THIRD, "utf-8")
    assert run(["add", case, str(pile)]) == 0
    capfd.readouterr()
    return case


def listed(capfd: Capture, case: str) -> list[tuple[str, str]]:
    code, out, _ = told(capfd, "judge", case, "list", "--json")
    assert code == 0
    return [(each["about"], each["state"]) for each in json.loads(out)]


def attribution(capfd: Capture, case: str, name: str) -> str:
    _, out, _ = told(capfd, "who", case, name, "--json")
    found: str = json.loads(out)["statements"][0]["attribution"]["id"]
    return found


def test_two_names_are_one_speaker_s_or_not_and_undo_takes_it_back(two: str, capfd: Capture) -> None:
    code, out, err = told(
        capfd, "judge", two, "same", "M. Venn", "MARA VENN", "--who", "Ada", "--source", "the ministry"
    )
    assert (code, err) == (0, "")
    assert out.startswith("kept: One speaker: “M. Venn” and “MARA VENN” [")
    assert told(capfd, "judge", two, "not-same", "M. Venn", "Mara Venn", "--who", "Bo")[0] == 0
    _, out, err = told(capfd, "judge", two, "list")
    newest, oldest = out.splitlines()
    assert "stands" in newest and "Bo  Not one speaker" in newest
    assert "overruled" in oldest and "source: the ministry" in oldest
    assert err == "2 judgements: 1 stands, 1 overruled\n"
    code, out, _ = told(capfd, "judge", two, "undo", newest.split()[0])
    assert (code, out) == (0, "undone\n")
    assert listed(capfd, two) == [("names", "undone"), ("names", "stands")]


def test_an_id_does_for_the_name_of_its_speaker(two: str, capfd: Capture) -> None:
    rows = json.loads(told(capfd, "who", two, "--json")[1])["speakers"]
    ids = {row["name"]: row["id"] for row in rows}
    code, out, err = told(capfd, "judge", two, "same", ids["Joss Tarrant"][:8], "Mara Venn", "--who", "Ada")
    assert (code, err) == (0, "") and out.startswith("kept: One speaker: “Joss Tarrant” and “Mara Venn” [")


def test_what_one_speaker_says_is_counted_together_as_long_as_a_person_says_so(two: str, capfd: Capture) -> None:
    def sayings(name: str) -> int:
        _, out, _ = told(capfd, "who", two, name, "--json")
        return len(json.loads(out)["statements"])

    told(capfd, "judge", two, "not-same", "M. Venn", "Mara Venn")
    assert (sayings("M. Venn"), sayings("Mara Venn")) == (1, 2)
    told(capfd, "judge", two, "same", "M. Venn", "Mara Venn")
    assert sayings("Venn") == 3
    _, out, _ = told(capfd, "judge", two, "list")
    told(capfd, "judge", two, "undo", out.split()[0])
    assert (sayings("M. Venn"), sayings("Mara Venn")) == (1, 2)


@pytest.mark.parametrize(
    ("names", "sentence"),
    [
        (("Mara Venn", "mara vénn"), "“Mara Venn” and “mara vénn” count as one name already"),
        (("Mara Venn", "!?"), "“!?” holds no letter or number"),
        (("Mara Venn", "\u202eJoss"), "a sign that turns the direction of writing"),
    ],
)
def test_names_that_cannot_be_judged_are_refused(
    case: str, names: tuple[str, str], sentence: str, capfd: Capture
) -> None:
    code, out, err = told(capfd, "judge", case, "same", *names)
    assert (code, out) == (1, "") and sentence in err
    assert listed(capfd, case) == []


def test_a_name_that_nobody_has_waits_for_one(case: str, pile: Path, capfd: Capture) -> None:
    code, _, err = told(capfd, "judge", case, "same", "M. Venn", "Mara Venn")
    assert code == 0 and "it waits as an orphan" in err
    (pile / "third.txt").write_text(THIRD, "utf-8")
    run(["add", case, str(pile)])
    capfd.readouterr()
    assert listed(capfd, case) == [("names", "stands")]


def test_who_speaks_is_given_left_open_or_only_described(case: str, capfd: Capture) -> None:
    told_by = attribution(capfd, case, "Joss Tarrant")
    code, out, _ = told(capfd, "judge", case, "speaker", told_by[:8], "Ilse  Brand")
    assert code == 0 and "Speaker: Ilse Brand" in out
    assert attribution(capfd, case, "Ilse Brand") == told_by
    assert told(capfd, "judge", case, "speaker", told_by, "a harbour clerk", "--unnamed")[0] == 0
    assert told(capfd, "who", case, "harbour clerk", "--unnamed")[0] == 0
    assert told(capfd, "judge", case, "speaker", told_by, "--nobody")[0] == 0
    assert told(capfd, "who", case, "Joss Tarrant")[0] == 1
    code, _, err = told(capfd, "judge", case, "speaker", told_by)
    assert code == 2 and "--nobody" in err
    code, _, err = told(capfd, "judge", case, "speaker", "0000000", "Ilse Brand")
    assert code == 1 and "No attribution in this case" in err


def test_an_attribution_is_rejected_and_accepted_again(case: str, capfd: Capture) -> None:
    told_by = attribution(capfd, case, "Joss Tarrant")
    code, out, _ = told(capfd, "judge", case, "reject", told_by, "--note", "a misreading")
    assert code == 0 and out.startswith("kept: Rejected: “at least 40 ships")
    assert told(capfd, "who", case, "Joss Tarrant")[0] == 1
    assert told(capfd, "judge", case, "accept", told_by)[0] == 0
    assert told(capfd, "who", case, "Joss Tarrant")[0] == 0


def test_fields_of_an_article_and_of_its_outlet_stand_at_its_head(case: str, capfd: Capture) -> None:
    says = ("--who", "Ada Quill")
    assert told(capfd, "judge", case, "field", "first.txt", "outlet", "The Lantern", *says)[0] == 0
    assert told(capfd, "judge", case, "field", "first.txt", "published", "3 April 2031", *says)[0] == 0
    assert told(capfd, "judge", case, "field", "first.txt", "authors", "Ilse Brand", "Bo Hask", *says)[0] == 0
    assert told(capfd, "judge", case, "outlet", "the lantern", "ownership", "The port.", "--source", "imprint")[0] == 0
    _, out, _ = told(capfd, "read", case, "first.txt")
    assert "Outlet            The Lantern (filled in by Ada Quill" in out and "the text states none)" in out
    assert "Published         3 April 2031 (filled in" in out and "Ilse Brand; Bo Hask" in out
    assert "Outlet owned by   The port. (in the words of" in out and "source: imprint)" in out
    _, out, _ = told(capfd, "who", case, "Mara Venn")
    assert "3 April 2031 · The Lantern · Ice closes the strait" in out
    assert told(capfd, "judge", case, "outlet", "The Lantern", "ownership", "--not-stated")[0] == 0
    assert told(capfd, "judge", case, "field", "first.txt", "authors", "--not-stated")[0] == 0
    _, out, _ = told(capfd, "read", case, "first.txt")
    assert "owned by" not in out and "Author            not stated (said by" in out


def test_fields_that_cannot_be_filled_in_are_refused(case: str, capfd: Capture) -> None:
    code, _, err = told(capfd, "judge", case, "field", "first.txt", "published", "3/4/2031")
    assert code == 1 and "Numbers alone can be read in more than one way" in err
    code, _, err = told(capfd, "judge", case, "field", "first.txt", "title", "One", "Two")
    assert code == 1 and "one title only" in err
    assert told(capfd, "judge", case, "field", "first.txt", "title")[0] == 2
    assert told(capfd, "judge", case, "field", "first.txt", "colour", "red")[0] == 2
    assert told(capfd, "judge", case, "undo", "123456")[0] == 1


def test_judgements_go_from_one_case_into_another(two: str, pile: Path, tmp_path: Path, capfd: Capture) -> None:
    assert told(capfd, "judge", two, "same", "M. Venn", "Mara Venn")[0] == 0
    assert told(capfd, "judge", two, "reject", attribution(capfd, two, "Joss Tarrant"))[0] == 0
    assert told(capfd, "judge", two, "field", "third.txt", "outlet", "The Lantern")[0] == 0
    lines, other = tmp_path / "said.jsonl", str(tmp_path / "other.case")
    assert told(capfd, "judge", two, "export", "-o", str(lines))[0] == 0
    assert run(["add", other, str(pile / "first.txt"), str(pile / "second.txt")]) == 0
    capfd.readouterr()
    code, out, _ = told(capfd, "judge", other, "apply", str(lines))
    assert (code, out) == (0, "3 taken, 0 here already, 0 failed; 3 judgements: 1 stands, 2 orphans\n")
    assert run(["add", other, str(pile)]) == 0
    capfd.readouterr()
    code, out, _ = told(capfd, "judge", other, "apply", str(lines))
    assert (code, out) == (0, "0 taken, 3 here already, 0 failed; 3 judgements: 3 stand\n")
    assert exported(capfd, other) == exported(capfd, two)


def exported(capfd: Capture, case: str) -> str:
    code, out, _ = told(capfd, "export", case, "--as", "jsonl")
    assert code == 0
    return out


def test_lines_that_cannot_be_taken_are_listed_and_the_others_are_taken(
    two: str, pile: Path, tmp_path: Path, capfd: Capture
) -> None:
    told(capfd, "judge", two, "same", "M. Venn", "Mara Venn")
    told(capfd, "judge", two, "reject", attribution(capfd, two, "Joss Tarrant"))
    _, out, _ = told(capfd, "judge", two, "export")
    good, wrong = (json.loads(line) for line in out.splitlines())
    changed = good | {"who": "Somebody Else"}
    elsewhere = {name: value for name, value in wrong.items() if name != "id"}
    elsewhere["evidence"] = {"content": [{"start": 0, "end": 3, "exact": "Xyz"}]}
    several = [{"type": "document"}, "no", changed, elsewhere, good, wrong | {"undoes": "1" * 20}, wrong | {"about": 7}]
    path = tmp_path / "mixed.jsonl"
    path.write_text("\n".join([*map(json.dumps, several), "{", ""]), "utf-8")
    other = str(tmp_path / "other.case")
    run(["add", other, str(pile)])
    capfd.readouterr()
    code, out, _ = told(capfd, "judge", other, "apply", str(path))
    first, *failed = out.splitlines()
    assert code == 3 and first == "1 taken, 0 here already, 6 failed; 1 judgement: 1 stands"
    assert [line.split(": ")[1] for line in failed] == ["line 2", "line 3", "line 4", "line 6", "line 7", "line 8"]
    assert "it was changed after it was made" in failed[1]
    assert "are not “Xyz”" in failed[2]
    assert listed(capfd, other) == [("names", "stands")]


def test_who_judges_is_the_account_s_name_unless_said(
    case: str, capfd: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("onrecord.cli.judging.login", lambda: "olave")
    told(capfd, "judge", case, "field", "first.txt", "note", FIRST)
    _, out, _ = told(capfd, "judge", case, "list", "--json")
    assert [each["who"] for each in json.loads(out)] == ["olave"]
