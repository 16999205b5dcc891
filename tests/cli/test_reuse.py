import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from onrecord.cli import run

SHARED = (
    "The harbour office counted forty grey boats at dawn and wrote down their names in a blue book that nobody had "
    "opened since the winter when the old lamp fell."
)
ROWS = [
    {
        "id": "one",
        "series": "A",
        "date": "2031-01-01",
        "text": f"Quiet morning.\n\n{SHARED}\n\nMore of other things follows here.",
    },
    {
        "id": "two",
        "series": "B",
        "date": "2031-01-03",
        "text": f"News from the coast.\n\nFirst this. {SHARED} And then it ended.",
    },
    {"id": "three", "series": "C", "text": "Nothing is the same in this one, not even the weather."},
]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "in.jsonl"
    path.write_text("".join(f"{json.dumps(row)}\n" for row in ROWS), "utf-8")
    return path


def read(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_links(source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "out.jsonl"
    assert run(["reuse", str(source), "-o", str(output)]) == 0
    (found,) = read(output)
    for side, row in (("left", ROWS[0]), ("right", ROWS[1])):
        place = found[side]
        assert isinstance(place, dict) and place["document"] == row["id"]
        assert row["text"][place["start"] : place["end"]] == SHARED
    assert capsys.readouterr().err == "3 articles, 1 shared passage.\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.jsonl", "out.jsonl"]


def test_clusters(source: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    assert run(["reuse", str(source), "-o", str(output), "--passim"]) == 0
    first, second = read(output)
    assert (first["id"], first["cluster"], first["size"], first["text"], first["src"]) == ("one", 0, 2, SHARED, [])
    assert second["src"] == [{"id": "one", "begin": first["begin"], "end": first["end"]}]


def test_lines_that_cannot_be_read_are_told_and_the_others_go_on(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with source.open("a", encoding="utf-8") as file:
        file.write('{"id": "four"}\nno\n{"id": "one", "text": "again"}\n')
    output = tmp_path / "out.jsonl"
    assert run(["reuse", str(source), "-o", str(output)]) == 3
    assert len(read(output)) == 1
    told = capsys.readouterr().err.splitlines()
    assert [line.removeprefix(f"onrecord: {source}, ").split(":")[0] for line in told[:3]] == [
        "line 4",
        "line 5",
        "line 6",
    ]


def test_many_of_them_are_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "in.jsonl"
    source.write_text('{"id": "a", "text": ""}\n' + "x\n" * 25, "utf-8")
    assert run(["reuse", str(source), "-o", str(tmp_path / "out.jsonl")]) == 3
    assert "onrecord: and 5 lines more." in capsys.readouterr().err


def test_an_empty_file_shares_nothing(tmp_path: Path) -> None:
    source, output = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_bytes(b"")
    assert run(["reuse", str(source), "-o", str(output)]) == 0
    assert output.read_bytes() == b""


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["missing.jsonl", "-o", "out.jsonl"], "cannot be read"),
        ([".", "-o", "out.jsonl"], "cannot be read"),
        (["in.jsonl", "-o", "in.jsonl"], "is the input itself"),
        (["in.jsonl", "-o", "no/out.jsonl"], "cannot be written"),
        (["bad.jsonl", "-o", "out.jsonl"], "has no article"),
    ],
)
def test_what_is_refused(
    words: list[str], reason: str, source: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(source.parent)
    Path("bad.jsonl").write_text("no\n", "utf-8")
    before = source.read_bytes()
    assert run(["reuse", *words]) == 1
    assert reason in capsys.readouterr().err
    assert source.read_bytes() == before and not Path("out.jsonl").exists()


def test_standard_input_and_output(source: Path) -> None:
    command = [sys.executable, "-m", "onrecord.cli", "reuse", "-", "-o", "-"]
    script = [sys.executable, "-c", "from onrecord.cli import main; main()", *command[3:]]
    done = subprocess.run(script, input=source.read_bytes(), capture_output=True, check=True, env=os.environ)
    assert len(list(io.BytesIO(done.stdout))) == 1


def test_boilerplate_comes_when_it_is_asked_for(tmp_path: Path) -> None:
    source, output = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    rows = [
        {
            "id": str(it),
            "series": "A",
            "date": f"2031-0{it}-01",
            "text": f"{'x%d ' * 60 % tuple(range(it * 60, it * 60 + 60))}\n\n{SHARED}",
        }
        for it in range(1, 6)
    ]
    source.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    assert run(["reuse", str(source), "-o", str(output)]) == 0
    assert read(output) == []
    assert run(["reuse", str(source), "-o", str(output), "--boilerplate"]) == 0
    assert [(row["kind"], row["left"]["document"]) for row in read(output)] == [("boilerplate", "1")] * 4  # type: ignore[index]
