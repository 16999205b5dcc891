from pathlib import Path

import pytest

from onrecord.cli import run

from .telling import FIRST, SECOND


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    """A folder of two articles and a picture."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "first.txt").write_text(FIRST, "utf-8")
    (folder / "second.txt").write_text(SECOND, "utf-8")
    (folder / "map.png").write_bytes(b"\x89PNG")
    return folder


@pytest.fixture
def case(pile: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> str:
    path = str(tmp_path / "strait.case")
    assert run(["add", path, str(pile)]) == 0
    capfd.readouterr()
    return path
