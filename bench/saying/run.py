"""Score what onrecord says of the pairs in bench/saying: whether the same matter stands there in other words.

    python bench/saying/run.py [--errors] [--shared ../shared]

Each draw is printed by itself (see README.md: the bound was set on all of them).
"""

import argparse
import hashlib
import importlib.util
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

from onrecord.annotate import annotate
from onrecord.model import Document, Problem, Records, Span
from onrecord.read import Raw, read
from onrecord.saying import SaysSo, says

HERE = Path(__file__).parent


def _gold() -> ModuleType:
    spec = importlib.util.spec_from_file_location("saying_score", HERE / "score.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["saying_score"] = module
    spec.loader.exec_module(module)
    return module


GOLD = _gold()


@cache
def article(corpus: str, name: str, shared: Path) -> tuple[Document, Records]:
    """A text as onrecord reads it, which must be the text that was labelled."""
    text = GOLD.document_text(corpus, name, shared)
    data = text.encode()
    raw = Raw(
        address=f"{corpus}/{name}",
        name="article.txt",
        data=data,
        captured="2026-01-01T00:00:00Z",
        sha256=hashlib.sha256(data).hexdigest(),
    )
    document = read(raw)
    if isinstance(document, Problem) or document.text != text:
        raise SystemExit(f"{name}: not read as it was labelled")
    return document, annotate(document)


def found(rows: list[dict[str, object]], shared: Path = GOLD.SHARED) -> Iterator[tuple[int, SaysSo]]:
    """What is said of each pair, by its number."""
    for number, row in enumerate(rows):
        citing, cited = row["citing"], row["cited"]
        text = GOLD.document_text(citing["corpus"], citing["name"], shared)  # type: ignore[index]
        content = [Span("citing", each["start"], each["end"]) for each in row["content"]]  # type: ignore[attr-defined]
        document, records = article(cited["corpus"], cited["name"], shared)  # type: ignore[index]
        yield number, says(content, text, document, records, speaker=row["speaker"])  # type: ignore[arg-type]


def invented() -> dict[str, float]:
    """How many of those called the same are, and how many are found, of the pairs whose texts are here."""
    rows = [row for row in GOLD.gold_rows() if row["draw"] == 0]
    said = {n: [(s.start, s.end) for s in it.right] for n, it in found(rows) if it.found != "not found"}
    counts = GOLD.score(rows, said)
    given = counts["right"] + counts["wrong"]
    return {"precision": counts["right"] / max(1, given), "found": counts["right"] / counts["same"]}


def _errors(rows: list[dict[str, object]], several: dict[int, SaysSo], shared: Path) -> Iterator[str]:
    for number, row in enumerate(rows):
        told = several[number]
        right = GOLD.score([row], {0: [(each.start, each.end) for each in told.right]})["right"]
        if bool(row["same"]) == (told.found != "not found" and right == 1) or row["doubtful"]:
            continue
        citing, cited = row["citing"], row["cited"]
        here = GOLD.document_text(citing["corpus"], citing["name"], shared)  # type: ignore[index]
        there = GOLD.document_text(cited["corpus"], cited["name"], shared)  # type: ignore[index]
        yield f"{told.found}: {' '.join(' '.join(each.of(here) for each in told.left).split())}"
        yield f"    {' '.join(' '.join(each.of(there) for each in (told.right or told.near)).split())}"


def main() -> None:
    """Print the scores, of each draw and of all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=GOLD.SHARED)
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    rows = GOLD.gold_rows()
    several = dict(found(rows, options.shared))
    said = {n: [(s.start, s.end) for s in it.right] for n, it in several.items() if it.found != "not found"}
    for name, draws in (("first draw", {1}), ("second", {2}), ("third", {3}), ("invented", {0}), ("all", {0, 1, 2, 3})):
        chosen = [number for number, row in enumerate(rows) if row["draw"] in draws]
        places = {at: said[number] for at, number in enumerate(chosen) if number in said}
        print(f"the same matter, {name}: {GOLD.told(GOLD.score([rows[number] for number in chosen], places))}")
    if options.errors:
        print("\n".join(_errors(rows, several, options.shared)))


if __name__ == "__main__":
    main()
