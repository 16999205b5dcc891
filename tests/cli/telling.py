"""Two invented articles, and what a command tells."""

import pytest

from onrecord.cli import run

FIRST = """Ice closes the strait

“The harbour stays closed,” said Mara Venn, the port minister.

It froze on Tuesday.
"""
SECOND = """Grain convoy waits

According to Joss Tarrant, at least 40 ships are waiting. Mara Venn said it would pass.
"""


def told(capfd: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    """A command's exit code and what it wrote to standard output and standard error."""
    code = run(list(words))
    return code, *capfd.readouterr()
