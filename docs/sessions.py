"""Sessions on a page: the commands in its ```console blocks, run one after the other in a folder of their own.

A line that starts with "$ " is a command; the lines below it are what it prints; one line "…" stands for lines left
out, between the first and the last ones shown. A command with nothing below it is run, and its output not shown.
"""

import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path

from click.testing import CliRunner

from onrecord.cli import onrecord

ROOT = Path(__file__).resolve().parent.parent
PAGES = (ROOT / "README.md", ROOT / "docs" / "tutorial.md", ROOT / "docs" / "how-to.md")
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LEFT_OUT = "…"
# A terminal shows a bar in their place.
_PROGRESS = re.compile(r"\d+/\d+ (?:read|unchanged|new version|failed): ")
_SHELL = set("|<>&;$*`~(")
_QUIET: dict[str, str | None] = {
    "COLUMNS": "80",
    "LC_ALL": "C.UTF-8",
    "NO_COLOR": "1",
    "FORCE_COLOR": None,
    "TTY_COMPATIBLE": None,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command on a page, the lines shown below it, and what it gives now."""

    words: str
    shown: tuple[str, ...]
    printed: tuple[str, ...]
    code: int

    @property
    def now(self) -> tuple[str, ...]:
        """The lines to show: the page's choice of first and last ones, as they are printed now."""
        if not self.shown or LEFT_OUT not in self.shown:
            return self.printed if self.shown else ()
        at = self.shown.index(LEFT_OUT)
        tail = len(self.shown) - at - 1
        if at + tail >= len(self.printed):
            return self.printed
        return (*self.printed[:at], LEFT_OUT, *self.printed[len(self.printed) - tail :])


def commands(block: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each command of a block with the lines shown below it."""
    for piece in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        words, *shown = piece.rstrip("\n").split("\n")
        yield words, tuple(shown)


def session(page: str, folder: Path) -> Iterator[list[Command]]:
    """Run a page's commands in a folder that holds a copy of the example pile; one list a block."""
    shutil.copytree(ROOT / "examples" / "strait", folder / "examples" / "strait")
    for block in BLOCK.findall(page):
        yield [run(words, shown, folder) for words, shown in commands(block)]


def run(words: str, shown: tuple[str, ...], folder: Path) -> Command:
    """Run one command: ours inside this process, those that need a shell in one, the desk until it is open."""
    if words.startswith("onrecord show "):
        return Command(words=words, shown=shown, printed=(_opened(words, folder),), code=0)
    ours = words.startswith("onrecord ") and not _SHELL & set(words)
    code, text = _in_process(words, folder) if ours else _in_shell(words, folder)
    lines = [line.rstrip() for line in text.rstrip("\n").split("\n") if not _PROGRESS.match(line)]
    return Command(words=words, shown=shown, printed=tuple(lines), code=code)


def refreshed(page: str, folder: Path) -> str:
    """The page with every shown output as it is printed now."""
    blocks = session(page, folder)
    return BLOCK.sub(lambda match: _block(next(blocks)), page)


def _block(done: list[Command]) -> str:
    lines = [line for command in done for line in (f"$ {command.words}", *command.now)]
    return "\n".join(["```console", *lines, "```"])


def _in_process(words: str, folder: Path) -> tuple[int, str]:
    with chdir(folder):
        result = CliRunner(env=_QUIET).invoke(onrecord, shlex.split(words)[1:], prog_name="onrecord")
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.output


def _opened(words: str, folder: Path) -> str:
    """What the desk prints when it is open; then it is closed as a person closes it."""
    command = [sys.executable, "-m", *shlex.split(words), "--no-browser"]
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True) as desk:
        assert desk.stdout
        line = desk.stdout.readline().rstrip()
        desk.send_signal(signal.SIGINT)
        assert desk.wait(timeout=30) == 0, "the desk did not close quietly"
    return line


def _in_shell(words: str, folder: Path) -> tuple[int, str]:
    """In bash, with this Python's own `onrecord` found first."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    settings = {name: value for name, value in (os.environ | _QUIET | {"PATH": path}).items() if value is not None}
    done = subprocess.run(
        ["bash", "-c", words], cwd=folder, env=settings, capture_output=True, text=True, check=False, timeout=60
    )
    return done.returncode, done.stderr + done.stdout
