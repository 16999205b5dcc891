"""What a machine must have for Spark."""

import os
import shutil
from importlib.util import find_spec
from pathlib import Path

PYTHON = "The engine spark needs PySpark, which is not installed; install it with: pip install 'onrecord[spark]'"
JAVA = (
    "The engine spark needs Java 17 or newer, which is not found; install it (on Debian: apt install "
    "openjdk-17-jre-headless), or say in JAVA_HOME where it is."
)


def missing() -> str | None:
    """The sentence that says what to install; None when nothing is missing."""
    if any(find_spec(name) is None for name in ("pyspark", "pyarrow")):
        return PYTHON
    return None if _java() else JAVA


def _java() -> bool:
    home = os.environ.get("JAVA_HOME")
    if home:
        return (Path(home) / "bin" / "java").exists()
    return shutil.which("java") is not None
