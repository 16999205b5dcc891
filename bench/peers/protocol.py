"""What every system under test promises: a folder of articles in, predictions out, and what the reading cost.

    python SYSTEM.py ARTICLES PREDICTIONS.jsonl [what the system needs more]

The articles of the folder are read by name, one by one, in one process. A prediction is one JSON object a line, as the
scorer wants it: {"document": NAME, "source": [[begin, end], ...], "cue": [...], "content": [...]}, half-open code
points of the article's file. The last line of standard output is one JSON object: words, seconds (of
reading, when all is loaded), peak (bytes of memory).
Nothing but the standard library is imported here: the systems run in two environments.
"""

import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

Attribution = dict[str, list[tuple[int, int]]]
Read = Callable[[str, str], list[Attribution]]

# Read once before the clock starts, so that what a system loads at its first article counts as loading. Invented.
_WARMING = (
    'The ferry will sail again, the harbour master said on Monday. "We kept our word," Ilsa Marrin told the Courier.'
)


def articles(folder: Path) -> dict[str, str]:
    """The texts by name, each code point as it stands in the file."""
    texts = {}
    for path in sorted(folder.glob("*.txt")):
        with path.open(encoding="utf-8", newline="") as file:
            texts[path.stem] = file.read()
    return texts


def serve(load: Callable[..., Read]) -> None:
    """Keeps the promise for one system: `load` takes what stands behind PREDICTIONS and gives the reader."""
    folder, out, *rest = sys.argv[1:]
    read = load(*rest)
    read("warming", _WARMING)
    texts = articles(Path(folder))
    start = time.perf_counter()
    found = {name: read(name, text) for name, text in texts.items()}
    seconds = time.perf_counter() - start
    rows = [json.dumps({"document": name, **one}) for name, ones in found.items() for one in ones]
    Path(out).write_text("".join(row + "\n" for row in rows), encoding="utf-8")
    words = sum(len(text.split()) for text in texts.values())
    print(json.dumps({"words": words, "seconds": seconds, "peak": peak()}))


def peak() -> int:
    """The most memory this process has held, in bytes."""
    status = Path("/proc/self/status")
    if status.exists():  # the kernel's own figure; getrusage would count what the parent held before us
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used if sys.platform == "darwin" else used * 1024
