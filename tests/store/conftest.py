from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord.store import Case


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    """A new, empty case."""
    with Case.open(tmp_path / "pile.onrecord", create=True) as case:
        yield case
