"""`onrecord who`: chains, the filters over them, and the ledger of sources without a name."""

import json
import re
from pathlib import Path

import pytest

from onrecord.cli import run

from .telling import told

DAM = """Dam holds, for now
By Ada Quill
Northwater, 3 May 2031

A senior ministry official, who spoke on condition of anonymity, said the wall of the lower dam will not last another
winter without new anchors.

The Harbour Herald reported that Mara Venn, the port minister, had said the locks were safe.

Mara Venn said the town was calm.
"""
BREK = """An engineer and a dam
By Theo Ferrin
Harbour Herald, 5 May 2031

Tomas Brek, the chief engineer, said the wall of the lower dam will not last another winter without new anchors.

This article was originally published by The Tide.
"""


@pytest.fixture
def dam(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> str:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "dam.txt").write_text(DAM, "utf-8")
    (folder / "brek.txt").write_text(BREK, "utf-8")
    path = str(tmp_path / "dam.case")
    assert run(["add", path, str(folder)]) == 0
    capfd.readouterr()
    return path


def test_a_chain_stands_below_what_is_told_by_others(dam: str, capfd: pytest.CaptureFixture[str]) -> None:
    _, out, _ = told(capfd, "who", dam, "Mara Venn")
    assert out.count("[Northwater < by Ada Quill < ") == 1  # not below what the article itself quotes
    assert "Harbour Herald < Mara Venn]" in " ".join(out.split())
    _, every, _ = told(capfd, "who", dam, "Mara Venn", "--why")
    assert "[Northwater < by Ada Quill < Mara Venn]" in " ".join(every.split())


def test_a_republication_stands_in_front(dam: str, capfd: pytest.CaptureFixture[str]) -> None:
    _, out, _ = told(capfd, "who", dam, "Brek")
    assert "[Harbour Herald, republished from The Tide < by Theo Ferrin < Tomas Brek]" in " ".join(out.split())


def test_depth_leaves_what_goes_through_so_many_sources_and_says_so(
    dam: str, capfd: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = told(capfd, "who", dam, "Mara Venn", "--depth", "2")
    assert code == 0 and out.startswith("1 of 2 attributions fit: through 2 sources or more\n")
    assert "the locks were safe" in " ".join(out.split()) and "calm" not in out
    _, out, _ = told(capfd, "who", dam, "--depth", "2")
    assert "fit: through 2 sources or more" in out and "Mara Venn" in out and "Tomas Brek" not in out


def test_nothing_that_fits_is_an_answer(dam: str, capfd: pytest.CaptureFixture[str]) -> None:
    code, out, _ = told(capfd, "who", dam, "Brek", "--depth", "3")
    assert (code, out) == (0, "0 of 1 attribution fit: through 3 sources or more\n")


def test_the_kind_at_the_end_and_the_weakest_hop(dam: str, capfd: pytest.CaptureFixture[str]) -> None:
    found = json.loads(told(capfd, "who", dam, "--ends-in", "named person", "--json")[1])
    assert found["asked"]["ends_in"] == "named person"
    assert 0 < found["fit"] < found["of"]
    assert {row["name"] for row in found["speakers"]} <= {"Mara Venn", "Tomas Brek"}
    none = json.loads(told(capfd, "who", dam, "Brek", "--weakest", "1", "--json")[1])
    assert (none["fit"], none["of"], none["statements"]) == (0, 1, [])


def test_what_fits_and_has_no_name_is_told_or_shown(dam: str, capfd: pytest.CaptureFixture[str]) -> None:
    _, _, err = told(capfd, "who", dam)
    assert "1 of 5 attributions by sources without a name: add --unnamed" in err
    code, out, err = told(capfd, "who", dam, "--ends-in", "unnamed person")
    assert code == 0 and "a senior official (ministry)" in out and "attributions  articles  speaker" not in out
    assert "as with --unnamed" in err
    found = json.loads(told(capfd, "who", dam, "--ends-in", "unnamed person", "--json")[1])
    assert (found["speakers"], found["unnamed"]) == ([], 1)


def test_a_kind_that_is_none_is_misuse(dam: str, capfd: pytest.CaptureFixture[str]) -> None:
    code, _, err = told(capfd, "who", dam, "--ends-in", "rumour")
    assert code == 2 and "rumour" in err


def test_json_has_every_hop_with_its_words(dam: str, capfd: pytest.CaptureFixture[str]) -> None:
    (said,) = json.loads(told(capfd, "who", dam, "Brek", "--json")[1])["statements"]
    assert [hop["kind"] for hop in said["chain"]] == ["republished from", "outlet", "article", "source"]
    assert said["chain"][0]["name"] == "The Tide"
    for hop in said["chain"]:
        for span in hop["spans"]:
            assert BREK[span["start"] : span["end"]] == span["exact"]
    assert (said["attribution"]["depth"], said["attribution"]["ends_in"]) == (1, "named person")


def test_the_ledger_says_that_alike_is_not_the_same(dam: str, capfd: pytest.CaptureFixture[str]) -> None:
    code, out, _ = told(capfd, "who", dam, "--unnamed")
    words = " ".join(out.split())
    assert code == 0
    assert "described alike; they are not known to be the same" in words
    assert "a senior official (ministry)" in words
    assert "condition of anonymity" in words
    assert not re.search(r"\bfirst\b", words)


def test_the_ledger_tells_who_is_named_for_the_same_words(dam: str, capfd: pytest.CaptureFixture[str]) -> None:
    words = " ".join(told(capfd, "who", dam, "--unnamed")[1].split())
    assert "named elsewhere: the same words, in 5 May 2031 · Harbour Herald · An engineer and a dam" in words
    assert "by Tomas Brek" in words
    found = json.loads(told(capfd, "who", dam, "--unnamed", "--json")[1])
    (named,) = [each for row in found["ledger"] for it in row["entries"] for each in it["named_elsewhere"]]
    assert [each["name"] for each in named["speakers"]] == ["Tomas Brek"]
    assert named["content"][0]["exact"].startswith("the wall of the lower dam")
    assert named["why"]


def test_words_of_a_description_give_what_they_say(dam: str, capfd: pytest.CaptureFixture[str]) -> None:
    _, out, _ = told(capfd, "who", dam, "--unnamed", "senior official")
    assert "the wall of the lower dam" in " ".join(out.split())
    assert told(capfd, "who", dam, "senior ministry")[0] == 1


def test_speakers_of_one_name_are_told_apart_in_the_list(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for name, words in (
        ("one", "Jon Hale, the mayor of Varn, said the bridge is safe."),
        ("two", "Jon Hale, a goalkeeper, said the match was hard. Mara Venn said it was cold."),
    ):
        (tmp_path / f"{name}.txt").write_text(f"About {name}\n\n{words}\n", "utf-8")
    case = str(tmp_path / "hale.case")
    told(capfd, "add", case, str(tmp_path))
    lines = told(capfd, "who", case)[1].splitlines()[1:]
    both = [line for line in lines if "Jon Hale" in line]
    assert len(both) == 2 and all(re.search(r"Jon Hale \[[0-9a-f]{8}\] · .*(mayor|goalkeeper)", line) for line in both)
    assert [line.split("  ")[-1] for line in lines if "Venn" in line] == ["Mara Venn"]
