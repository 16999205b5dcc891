"""`onrecord reuse --engine` where there is no Spark, or nothing for it to do."""

from pathlib import Path

import pytest

from onrecord.cli import run
from onrecord.engine import needs


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["in.parquet", "-o", "out.jsonl"], "Parquet is for --engine spark"),
        (["in.jsonl", "-o", "out.parquet"], "Parquet is for --engine spark"),
        (["in.jsonl", "-o", "out.jsonl", "--engine", "spark", "--passim"], "are for --engine local"),
        (["in.jsonl", "-o", "out.jsonl", "--engine", "spark", "--boilerplate"], "are for --engine local"),
    ],
)
def test_what_does_not_go_together(given: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["reuse", *given]) == 1
    assert said in capsys.readouterr().err


def test_without_pyspark_it_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One sentence, whatever the input is."""
    monkeypatch.setattr(needs, "find_spec", lambda name: None)
    assert run(["reuse", str(tmp_path / "in.parquet"), "-o", str(tmp_path / "out.parquet"), "--engine", "spark"]) == 1
    assert capsys.readouterr().err == f"onrecord: {needs.PYTHON}\n"
    assert "pip install 'onrecord[spark]'" in needs.PYTHON
    assert list(tmp_path.iterdir()) == []


def test_without_java_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(needs, "find_spec", lambda name: name)
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    assert needs.missing() == needs.JAVA
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "java").touch()
    assert needs.missing() is None
    monkeypatch.delenv("JAVA_HOME")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert needs.missing() == needs.JAVA
