"""`onrecord names`: the table of outlets and bodies, and one of one's own; `who --why`: why names are one speaker's."""

import json
from pathlib import Path

import pytest

from onrecord.cli import run

from .telling import told

Capture = pytest.CaptureFixture[str]
PORT = "Ships wait\n\nThe Quay Gazette reported that ships were waiting. MARA VENN said it would pass.\n"
BOARD = "Ships leave\n\nBoard of Quays officials left. The Dockside Post reported that ships had left.\n"
OWN = """# The paper changed its name.
outlet = [
  {name = "The Quay Gazette", also = ["The Dockside Post"], source = "its imprint"},
]
"""


@pytest.fixture
def papers(case: str, pile: Path, capfd: Capture) -> str:
    """A case in which two outlets speak."""
    (pile / "port.txt").write_text(PORT, "utf-8")
    (pile / "board.txt").write_text(BOARD, "utf-8")
    assert run(["add", case, str(pile)]) == 0
    capfd.readouterr()
    return case


@pytest.fixture
def own(tmp_path: Path) -> str:
    path = tmp_path / "own.toml"
    path.write_text(OWN, "utf-8")
    return str(path)


def speakers(capfd: Capture, case: str) -> set[str]:
    return {row["name"] for row in json.loads(told(capfd, "who", case, "--json")[1])["speakers"]}


def test_the_table_says_what_is_known_by_several_names_and_where_to_check_it(case: str, capfd: Capture) -> None:
    code, out, err = told(capfd, "names", case)
    assert (code, err) == (0, "") and out.startswith("With onrecord: ")
    assert "    BBC = B.B.C.; " in out and "(https://www.bbc.com)" in out
    rows = json.loads(told(capfd, "names", case, "--json")[1])
    assert rows["file"] is None and {row["from"] for row in rows["rows"]} == {None}


def test_a_table_of_one_s_own_joins_names_until_it_is_taken_out(papers: str, own: str, capfd: Capture) -> None:
    before = speakers(capfd, papers)
    assert {"Quay Gazette", "Dockside Post"} <= before
    assert told(capfd, "names", papers, own) == (0, "own.toml: 1 row taken; speakers made out anew\n", "")
    assert len(speakers(capfd, papers)) == len(before) - 1
    assert told(capfd, "names", papers)[1].startswith("The case's own, from own.toml: 1 row\n  outlet\n    The Quay")
    lines = [json.loads(line) for line in told(capfd, "export", papers, "--as", "jsonl")[1].splitlines()]
    assert [line["text"] for line in lines if line["type"] == "names"] == [OWN]
    assert told(capfd, "names", papers, "--clear")[:2] == (0, "The case has no table of its own now.\n")
    assert speakers(capfd, papers) == before


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b'outlet = [\n{name = "A", also = ["B"]},\n{name = "C", also = ["B"]}]', 'line 2: "B" stands for both'),
        (b'outlet = [\n{name = "A"', "line 2: this is not TOML"),
        (b"ship = []", 'there is no kind "ship"'),
        (b"\n\n\xff", "line 3: this is not UTF-8"),
        (b"outlet = " + b"[" * 5000, "lists stand in lists"),
    ],
)
def test_a_table_that_cannot_be_used_changes_nothing(
    papers: str, own: str, data: bytes, sentence: str, tmp_path: Path, capfd: Capture
) -> None:
    told(capfd, "names", papers, own)
    before = told(capfd, "names", papers, "--json"), speakers(capfd, papers)
    bad = tmp_path / "bad.toml"
    bad.write_bytes(data)
    code, out, err = told(capfd, "names", papers, str(bad))
    assert (code, out) == (1, "") and sentence in err and err.endswith("Nothing was changed.\n")
    assert (told(capfd, "names", papers, "--json"), speakers(capfd, papers)) == before


def test_a_file_and_clear_are_too_much(case: str, own: str, capfd: Capture) -> None:
    assert told(capfd, "names", case, own, "--clear")[0] == 2


def test_why_names_are_one_speaker_s_stands_at_the_head(papers: str, capfd: Capture) -> None:
    plain = told(capfd, "who", papers, "Mara Venn")[1]
    _, out, _ = told(capfd, "who", papers, "Mara Venn", "--why")
    head = out.split("\n\n")[0]
    assert "one speaker, since" not in plain
    assert "named: " in head and "MARA VENN (1)" in head
    assert "one speaker, since\n" in head and "the same name: mara venn" in head


def test_what_a_person_says_is_the_first_reason(papers: str, capfd: Capture) -> None:
    told(capfd, "judge", papers, "same", "Mara Venn", "Joss Tarrant", "--who", "Ada Quill")
    _, out, _ = told(capfd, "who", papers, "Mara Venn", "--why")
    assert "Ada Quill says so, " in out.partition("one speaker, since\n")[2].split("\n")[0]


@pytest.mark.parametrize(
    ("row", "sign"),
    [
        ('{name = "Quay \u202eGazette"}', "U+202E"),
        ('{name = "Quay Gazette", also = ["Dock\\u001bPost"]}', "U+001B"),
        ('{name = "Quay Gazette", source = "its \\u2066imprint"}', "U+2066"),
    ],
)
def test_a_table_with_signs_that_act_on_a_screen_is_refused(
    case: str, tmp_path: Path, capfd: Capture, row: str, sign: str
) -> None:
    (tmp_path / "own.toml").write_text(f"outlet = [\n  {row},\n]\n", "utf-8")
    code, out, err = told(capfd, "names", case, str(tmp_path / "own.toml"))
    assert (code, out) == (1, "")
    assert f"({sign})" in err and "a row of outlet" in err and "Nothing was changed" in err
    assert "\u202e" not in err and "\x1b" not in err
    assert json.loads(told(capfd, "names", case, "--json")[1])["file"] is None


@pytest.mark.parametrize("name", ["Quay \u202eGazette", "Quay \x9bGazette", "\u200b"])
@pytest.mark.parametrize(
    "act",
    [("same", "{}", "Mara Venn"), ("outlet", "{}", "note", "old"), ("same", "M. Venn", "Mara Venn", "--who", "{}")],
)
def test_no_judgement_has_a_name_with_signs_that_act_on_a_screen(
    papers: str, capfd: Capture, act: tuple[str, ...], name: str
) -> None:
    code, out, err = told(capfd, "judge", papers, *(each.format(name) for each in act))
    assert (code, out) == (1, "") and ("type it again" in err or "Write it in words" in err)
    assert json.loads(told(capfd, "judge", papers, "list", "--json")[1]) == []
