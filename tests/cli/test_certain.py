"""--certain hides the less certain attributions in every command alike; --why says how certain, and why."""

import csv
import io
import json
from pathlib import Path

import pytest

from onrecord.store import Case, views

from .telling import told


@pytest.fixture
def unsure(case: str) -> str:
    """The case, with the attribution of Joss Tarrant at .3, and all others at .9."""
    with Case.open(Path(case)) as opened:
        ids = {said.attribution.id: said.speaker for it in views.articles(opened) for said in it.said}
        with opened.writing() as db:
            for found, speaker in ids.items():
                score = 0.3 if speaker is not None and speaker.name == "Joss Tarrant" else 0.9
                db.execute(
                    "UPDATE attribution SET score = ?, certain_source = 0.61, certain_cue = NULL, certain_content = 0.5"
                    " WHERE finding = (SELECT key FROM finding WHERE id = ?)",
                    (score, found),
                )
    return case


def test_certain_hides_alike_in_every_command_and_says_how_much(
    unsure: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    certain = ["--certain", "0.5"]
    _, out, err = told(capfd, "who", unsure, *certain)
    assert "Joss Tarrant" not in out and "Mara Venn" in out and "1 attribution less certain than 50% hidden" in err
    found = json.loads(told(capfd, "who", unsure, "--json", *certain)[1])
    assert found["hidden"] == 1
    out = told(capfd, "read", unsure, "second.txt", *certain)[1]
    assert "⟨Joss Tarrant⟩" not in out and "1 attribution less certain than asked for, hidden" in out
    found = json.loads(told(capfd, "read", unsure, "second.txt", "--json", *certain)[1])
    whole = json.loads(told(capfd, "read", unsure, "second.txt", "--json")[1])["voices"]
    assert found["document"]["hidden"] == 1 and found["voices"]["own"] == whole["own"]
    assert found["voices"]["unclear"] == whole["unclear"] + 1
    lines = [json.loads(line) for line in told(capfd, "export", unsure, "--as", "jsonl", *certain)[1].splitlines()]
    assert sum(line.get("hidden", 0) for line in lines) == 1
    left = [line["score"] for line in lines if line["type"] == "attribution"]
    assert set(left) == {0.9}
    rows = list(csv.DictReader(io.StringIO(told(capfd, "export", unsure, "--as", "csv", *certain)[1])))
    assert {row["score"] for row in rows} == {"0.9"}
    assert told(capfd, "report", unsure, "-o", str(tmp_path / "x.html"), *certain)[0] == 0
    assert f"1 attribution of {len(left) + 1} is hidden" in (tmp_path / "x.html").read_text("utf-8")


def test_without_certain_nothing_is_hidden(unsure: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert told(capfd, "who", unsure) == told(capfd, "who", unsure, "--certain", "0")
    assert "Joss Tarrant" in told(capfd, "who", unsure)[1]
    assert told(capfd, "export", unsure, "--as", "jsonl") == told(
        capfd, "export", unsure, "--as", "jsonl", "--certain", "0"
    )


def test_a_speaker_whose_words_are_all_hidden_is_told_from_one_who_is_not_there(
    unsure: str, capfd: pytest.CaptureFixture[str]
) -> None:
    code, out, err = told(capfd, "who", unsure, "Tarrant", "--certain", "0.5")
    assert (code, out) == (1, "") and "--certain 0.3 shows the most certain of it" in err
    assert told(capfd, "who", unsure, "Tarrant", "--certain", "0.3")[0] == 0
    found = json.loads(told(capfd, "who", unsure, "Venn", "--certain", "0.5", "--json")[1])
    assert found["hidden"] == 0 and found["statements"]


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ("40", "40 does not lie from 0 to 1; for 40% give 0.4"),
        ("-0.1", "-0.1 does not lie from 0 to 1"),
        ("1e9", "does not lie from 0 to 1"),
        ("nan", "does not lie from 0 to 1"),
        ("much", '"much" is no number; give one from 0 to 1'),
        ("", "it is empty"),
    ],
)
def test_a_certainty_that_is_none_is_misuse(
    case: str, tmp_path: Path, wrong: str, says: str, capfd: pytest.CaptureFixture[str]
) -> None:
    target = str(tmp_path / "x.html")
    asked = (["who", case], ["read", case, "a"], ["export", case, "--as", "csv"], ["report", case, "-o", target])
    for words in asked:
        code, out, err = told(capfd, *words, "--certain", wrong)
        assert (code, out) == (2, "") and says in " ".join(err.split()), err
    assert not Path(target).exists()


def test_why_tells_numbers_and_reasons(unsure: str, capfd: pytest.CaptureFixture[str]) -> None:
    out = told(capfd, "who", unsure, "Tarrant", "--why")[1]
    words = " ".join(out.split())
    assert "(unsure: 30%)" in words and "[Joss Tarrant: unsure, 30% (source 61%, content 50%); found by: " in words
    assert "found by: " in told(capfd, "read", unsure, "second.txt", "--why")[1]
    assert "found by: " not in told(capfd, "read", unsure, "second.txt")[1]
    code, _, err = told(capfd, "who", unsure, "--why")
    assert code == 2 and "give a NAME" in err
