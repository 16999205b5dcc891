"""What the pages show is what happens: every command on them runs, and prints what stands below it."""

import re
import shutil
from pathlib import Path

import pytest
from docs.sessions import PAGES, ROOT, Command, session

FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
NOT_OURS = ("make ", "pip install ")
"""Commands that a page may show and that are not run here; `make demo` and `make test` are what CI runs."""


def stable(lines: tuple[str, ...]) -> list[str]:
    """Lines without what may change with a rule: numbers and ids."""
    return [re.sub(r"\b(?:[0-9a-f]{8,20}|[\d,]*\d)\b", "#", " ".join(line.split())) for line in lines]


def runs_here(command: Command) -> bool:
    return (not command.words.startswith("jq ") and "| jq " not in command.words) or shutil.which("jq") is not None


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_on_the_page_does_what_it_shows(page: Path, tmp_path: Path) -> None:
    for block in session(page.read_text(encoding="utf-8"), tmp_path):
        assert block, "a console block without a command"
        for command in block:
            if runs_here(command):
                again = f"{page.name}: $ {command.words}: if this is right, run .venv/bin/python -m docs.generate"
                assert stable(command.shown) == stable(command.now), again
                assert command.code == 0 or command.shown, f"{command.words}: exit code {command.code}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_command_of_ours_stands_only_where_it_is_run(page: Path) -> None:
    for language, block in FENCE.findall(page.read_text(encoding="utf-8")):
        if language != "console":
            assert not re.search(r"^\$? ?onrecord ", block, re.MULTILINE), block
        if language == "sh":
            for line in block.splitlines():
                assert line.startswith(NOT_OURS), line


def test_what_make_is_told_to_make_is_in_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for page in PAGES:
        for target in re.findall(r"(?:^|`)make (\w+)", page.read_text(encoding="utf-8"), re.MULTILINE):
            assert re.search(rf"^{target}:", makefile, re.MULTILINE), f"{page.name}: make {target}"


def test_every_command_is_shown_at_work() -> None:
    shown = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    for name in ("add", "show", "who", "read", "report", "export", "remove", "verify"):
        assert re.search(rf"^\$ onrecord {name} ", shown, re.MULTILINE), name


def test_the_readme_is_short() -> None:
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) <= 150
