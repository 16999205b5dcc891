"""The pairs of bench/saying with their texts, and the score of what a program says of them. Uses no program code.

python bench/saying/score.py [--shared ../shared]      checks every hash and counts
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

HERE = Path(__file__).parent
SHARED = HERE.parents[2] / "shared"
BEFORE_MARKS = re.compile(r" (?=[.,;:!?)\]%]|['’](?:s|S|re|ve|ll|d|m|t)\b|n['’]t\b|['’](?= ))")
BEHIND_MARKS = re.compile(r"(?<=[(\[$£€]) ")

Row = dict[str, Any]
Place = tuple[int, int]


def gold_rows() -> list[Row]:
    """All pairs."""
    return [json.loads(line) for line in (HERE / "gold.jsonl").read_text(encoding="utf-8").splitlines()]


@cache
def document_text(corpus: str, name: str, shared: Path = SHARED) -> str:
    """The text of one document, as the offsets count it."""
    if corpus == "ecbplus":
        return _joined(shared / "data/ecbplus" / name)
    folders = {"polnear": shared / "data/polnear/train/text", "invented": HERE / "articles"}
    with (folders[corpus] / name).open(encoding="utf-8", newline="") as file:
        return file.read()


def _joined(path: Path) -> str:
    """The tokens of an ECB+ document, a line for each sentence; the lines that are addresses are left out."""
    sentences: dict[int, list[str]] = {}
    for token in ET.parse(path).getroot().iter("token"):
        sentences.setdefault(int(token.get("sentence", "0")), []).append(token.text or "")
    lines = [" ".join(words) for _, words in sorted(sentences.items()) if not words[0].startswith("http")]
    return "\n".join(BEHIND_MARKS.sub("", BEFORE_MARKS.sub("", line)) for line in lines) + "\n"


def problems(shared: Path = SHARED) -> list[str]:
    """What does not fit the texts that were labelled."""
    found: list[str] = []
    for number, row in enumerate(gold_rows(), 1):
        for side, spans in (("citing", row["content"]), ("cited", row["passages"])):
            text = document_text(row[side]["corpus"], row[side]["name"], shared)
            if hashlib.sha256(text.encode()).hexdigest() != row[side]["sha256"]:
                found.append(f"{number}: {row[side]['name']} is not the text that was labelled")
            for span in spans:
                words = text[span["start"] : span["end"]]
                wrong = hashlib.sha256(words.encode()).hexdigest()[:12] != span["sha"]
                found += [f"{number}: {span}"] if wrong else []
        found += [f"{number}: passages"] if bool(row["passages"]) != row["same"] else []
    return found


def score(gold: Sequence[Row], said: Mapping[int, Sequence[Place]]) -> Counter[str]:
    """Counts, of the rows by number for which a program says that the same matter stands there, and where.

    It is right when one of its places meets a passage of the gold; doubtful rows are neither right nor wrong."""
    counts: Counter[str] = Counter()
    for number, row in enumerate(gold):
        counts["same" if row["same"] else "doubtful" if row["doubtful"] else "other"] += 1
        if number not in said:
            continue
        right = any(_meet(place, span) for place in said[number] for span in row["passages"])
        counts["right" if right else "open" if row["doubtful"] else "wrong"] += 1
    return counts


def told(counts: Mapping[str, int]) -> str:
    """The counts as shares, in a line."""
    given = counts["right"] + counts["wrong"]
    precision, found = counts["right"] / max(1, given), counts["right"] / max(1, counts["same"])
    size = f"{counts['same']} same, {counts['other']} other, {counts['doubtful']} doubtful"
    return f"right of those called the same {precision:.3f} ({counts['right']} of {given})  found {found:.3f}  ({size})"


def _meet(place: Place, span: Row) -> bool:
    return bool(place[0] < span["end"] and span["start"] < place[1])


def main(arguments: Iterable[str] | None = None) -> int:
    """Checks the hashes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=SHARED)
    options = parser.parse_args(list(arguments) if arguments is not None else None)
    wrong = problems(options.shared)
    print("\n".join(wrong) or told(score(gold_rows(), {})))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
