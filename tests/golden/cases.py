"""The golden cases: a folder each, with its files step by step (1/, 2/, ...) and the export that they must give."""

import os
import shutil
import tempfile
from pathlib import Path

from onrecord import flow
from onrecord.export import jsonl
from onrecord.store import Case, views
from onrecord.store.verify import verify

HERE = Path(__file__).parent
STRAIT = HERE.parents[1] / "examples" / "strait" / "articles"
FIRST = 1_950_000_000  # seconds: the time of the first step's files


def names() -> list[str]:
    """Every golden case by the name of its folder."""
    return sorted(folder.name for folder in HERE.iterdir() if (folder / "1").is_dir())


def expected(name: str) -> Path:
    """Where the export of a case is kept."""
    return HERE / name / "export.jsonl"


def export(name: str) -> str:
    """The export of a case: one `add` a step, in one case file, each step's files over those before it."""
    return exported(sorted(path for path in (HERE / name).iterdir() if path.is_dir()))


def exported(steps: list[Path]) -> str:
    """The JSON Lines of a case into which these folders were added one after the other."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        with Case.open(root / "pile.onrecord", create=True) as case:
            for number, step in enumerate(steps):
                lay(step, root / "articles", FIRST + number * 86_400)
                flow.add(case, [root / "articles"])
            assert verify(case) == ()
            return "".join(jsonl.lines(views.articles(case), views.problems(case)))


def lay(source: Path, folder: Path, time: int) -> None:
    """Copies the files of a step, changed ones at the time of this step."""
    folder.mkdir(exist_ok=True)
    for path in sorted(source.iterdir()):
        target = folder / path.name
        if not target.exists() or target.read_bytes() != path.read_bytes():
            shutil.copyfile(path, target)
            os.utime(target, (time, time))
