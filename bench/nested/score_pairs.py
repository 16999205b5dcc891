"""Count which nested statements of real news are found, and whether they stand inside the right one.

    python bench/nested/score_pairs.py POLNEAR_TRAIN [--show]

POLNEAR_TRAIN holds text/ of PolNeAR's train part; the pairs (polnear.jsonl) are offsets into it: 40 attributions that
hold another one, both marked by its readers though no token may bear two roles there. Each line of a text is a block.
Another version of onrecord is scored with its src folder in PYTHONPATH.

A statement is found when contents overlap by half (intersection over union, code points) and cues or sources overlap.
The inner one is inside when the found outer one is on its way up (`via`); else at top level, or inside something else.
The tagger learned from these very articles (from 34 of the 40; 6 were kept out of training), the rules did not: read
it as "is the reading inside contents switched on and linked", not as a share to expect on new text.
"""

import argparse
import hashlib
import json
import re
from collections import Counter
from pathlib import Path

from onrecord.annotate import annotate
from onrecord.model import Attribution, Block, By, Document, Span, document_id

PAIRS = Path(__file__).with_name("polnear.jsonl")
OUTCOMES = {
    "outer": ("found", "missed"),
    "inner": ("inside the outer one", "inside another", "at top level", "missed"),
}

Marked = dict[str, list[list[int]]]  # role: ranges of code points
Pair = tuple[Marked, Marked]  # outer, inner


def document_of(name: str, text: str) -> Document:
    """The text as an English article; each line that is not blank is a paragraph, the first the title."""
    own = document_id(name, text)
    ranges = [match.span() for match in re.finditer(r"\S(?:[^\n]*\S)?", text)]
    return Document(
        id=own,
        address=name,
        text=text,
        raw_sha256=hashlib.sha256(text.encode()).hexdigest(),
        captured="",
        by=By(stage="read", version=1),
        language="en",
        blocks=tuple(
            Block(kind="paragraph" if place else "title", span=Span(own, *each)) for place, each in enumerate(ranges)
        ),
    )


def covered(ranges: list[tuple[int, int]]) -> set[int]:
    """The code points in some ranges."""
    return {place for start, end in ranges for place in range(start, end)}


def is_found(marked: Marked, found: Attribution) -> bool:
    """True when both mean the same statement."""
    left, right = (
        {role: covered(ranges) for role, ranges in roles.items()}
        for roles in (
            {role: [(start, end) for start, end in ranges] for role, ranges in marked.items()},
            {role: [(s.start, s.end) for s in getattr(found, role)] for role in ("source", "cue", "content")},
        )
    )
    both, either = left["content"] & right["content"], left["content"] | right["content"]
    return 2 * len(both) >= len(either) > 0 and bool(left["cue"] & right["cue"] or left["source"] & right["source"])


def judged(pair: Pair, found: dict[str, Attribution]) -> tuple[str, str]:
    """What became of the outer and of the inner statement (the words of OUTCOMES)."""
    outer, inner = ([a for a in found.values() if is_found(marked, a)] for marked in pair)
    above = [way(each, found) for each in inner]
    if not inner:
        where = "missed"
    elif any(each.id in line for each in outer for line in above):
        where = "inside the outer one"
    else:
        where = "inside another" if all(above) else "at top level"
    return "found" if outer else "missed", where


def way(each: Attribution, found: dict[str, Attribution]) -> list[str]:
    """The ids of what it stands in, the nearest first."""
    line: list[str] = []
    while each.via is not None and each.via not in line:
        line.append(each.via)
        each = found[each.via]
    return line


def main() -> None:
    """Print the shares."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("train", type=Path)
    parser.add_argument("--show", action="store_true", help="say what became of each pair")
    options = parser.parse_args()
    if not (options.train / "text").is_dir():
        parser.error(f"{options.train / 'text'} is not there: give PolNeAR's folder train, with text/ in it")
    outcomes: Counter[tuple[str, str]] = Counter()
    for line in PAIRS.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        with (options.train / "text" / row["file"]).open(encoding="utf-8", newline="") as file:
            records = annotate(document_of(row["file"], file.read()))
        outcome = judged((row["outer"], row["inner"]), {a.id: a for a in records.attributions})
        outcomes[outcome] += 1
        if options.show:
            print(f"{row['file']}: outer {outcome[0]}, inner {outcome[1]}")
    for place, (which, names) in enumerate(OUTCOMES.items()):
        for name in names:
            count = sum(n for outcome, n in outcomes.items() if outcome[place] == name)
            print(f"{which} {name:21} {count:3}  {count / outcomes.total():.3f}")


if __name__ == "__main__":
    main()
