"""The pile that ships with us as a case, read once a session; a desk of it to read at, another to write at."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord import flow
from onrecord.store import Case
from tests.desk.serving import Desk, served

STRAIT = Path(__file__).parents[2] / "examples" / "strait" / "articles"


@pytest.fixture(scope="session")
def strait(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The case of examples/strait, its articles beside it. Nobody writes to it."""
    folder = tmp_path_factory.mktemp("desk")
    shutil.copytree(STRAIT, folder / "articles")
    path = folder / "strait.case"
    with Case.open(path, create=True) as case:
        flow.add(case, [folder / "articles"])
    return path


@pytest.fixture(scope="session")
def reading(strait: Path) -> Iterator[Desk]:
    """A desk of the pile for tests that change nothing."""
    with served(strait) as desk:
        yield desk


@pytest.fixture
def writing(strait: Path, tmp_path: Path) -> Iterator[Desk]:
    """A desk of a copy of the pile for tests that change something."""
    shutil.copytree(strait.parent, tmp_path / "pile", ignore=shutil.ignore_patterns("*-wal", "*-shm"))
    with served(tmp_path / "pile" / strait.name) as desk:
        yield desk
