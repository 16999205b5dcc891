"""The peers' own environment: their packages, and the parser that their rules stand on. Made once, never shipped."""

import hashlib
import subprocess
import sys
import venv
from pathlib import Path

_HERE = Path(__file__).parent
_INSTALLED = ".installed"


def python(folder: Path) -> Path:
    """The interpreter of the environment."""
    return folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def pipeline(folder: Path) -> Path:
    """Where the learned parser is kept; another recipe has another place."""
    recipe = b"".join((_HERE / name).read_bytes() for name in ("treebank.py", "train_pipeline.py"))
    return folder / f"pipeline-{hashlib.sha256(recipe).hexdigest()[:8]}"


def prepare(folder: Path, data: Path) -> str | None:
    """Makes the environment where it is not yet; says in one sentence why it cannot be had."""
    return _install(folder) or _learn(folder, data)


def _install(folder: Path) -> str | None:
    wanted = _HERE / "requirements.txt"
    stamp = folder / _INSTALLED
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted.read_text(encoding="utf-8"):
        return None
    print(f"Installing the peers into {folder} (once, about 600 MB) ...", flush=True)
    venv.create(folder, with_pip=True, clear=True)
    (folder / ".gitignore").write_text("*\n", encoding="utf-8")
    command = [python(folder), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", wanted]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        return f"the peers' packages could not be installed ({last}): go online and run make bench again"
    stamp.write_text(wanted.read_text(encoding="utf-8"), encoding="utf-8")
    return None


def _learn(folder: Path, data: Path) -> str | None:
    place = pipeline(folder)
    if (place / "meta.json").exists():
        return None
    treebanks = [*sorted((data / "ud").glob("*.conllu")), *sorted((data / "gum" / "coref").glob("*.conllu"))]
    dev = [path for path in treebanks if path.name == "en_ewt-ud-dev.conllu"]
    if not dev or len(treebanks) < 2:
        return (
            f"there is no treebank in {data / 'ud'} to learn the peers' parser from: put UD English EWT (train and "
            "dev) there, or name in the variable BENCH_DATA another folder that has it"
        )
    print("Learning the parser that the peers stand on (once, about a quarter of an hour on one core) ...", flush=True)
    learned_from = [path for path in treebanks if path not in dev]
    command = [python(folder), _HERE / "train_pipeline.py", place, *learned_from, "--dev", *dev]
    done = subprocess.run(command, check=False)
    if done.returncode:
        return f"learning the peers' parser failed: run {' '.join(map(str, command))} and see why"
    return None
