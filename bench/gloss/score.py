"""Scores gloss pairs that a program found against gold.jsonl or second.jsonl. Uses no program code.

    python bench/gloss/score.py found.jsonl [--part open|locked] [--gold second.jsonl] [--shared ../shared]
    python bench/gloss/score.py --check [--gold second.jsonl] [--shared ../shared]

A found row is {"name", "gloss": {start, end}, "quoted": [{start, end}, ..], "missing": [{kind, start, end}, ..]},
with the offsets of the text that texts() gives.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
SHARED = HERE.parents[2] / "shared"
FILES = ("gold.jsonl", "second.jsonl", "third.jsonl", "train.jsonl", "guided.jsonl")  # rules were tuned on them
UNSEEN = ("fourth.jsonl", "fifth.jsonl", "sixth.jsonl")
KINDS = frozenset({"name", "number", "place", "hedge", "actor", "cue"})
WIKINEWS = "data/real/wikinews-2019-2020/data"
RELEASES = "data/real/state_department_releases.jsonl"

Row = dict[str, Any]


def gold_rows(part: str | None = None, file: str = FILES[0]) -> list[Row]:
    """The pairs of one gold file, of one part ("open" or "locked") or of both."""
    rows = [json.loads(line) for line in (HERE / file).read_text(encoding="utf-8").splitlines()]
    return [row for row in rows if part in (None, row["part"])]


def document_text(corpus: str, name: str, shared: Path = SHARED) -> str:
    """The text of one document, as the offsets of the gold count it."""
    if corpus == "wikinews":
        return _wikinews_text(name, shared)
    if corpus == "state":
        return _release_text(name, shared)
    folders = {
        "articles": shared / "articles",
        "polnear": shared / "data/polnear/train/text",
        "invented": HERE / "articles",
    }
    with (folders[corpus] / name).open(encoding="utf-8", newline="") as file:
        return file.read()


def texts(shared: Path = SHARED, part: str | None = None, file: str = FILES[0]) -> Iterator[tuple[Row, str]]:
    """Each gold document once with its text; a text that changed since the labelling is an error."""
    seen: set[str] = set()
    for row in gold_rows(part, file):
        document = row["document"]
        if document["name"] in seen:
            continue
        seen.add(document["name"])
        text = document_text(document["corpus"], document["name"], shared)
        if hashlib.sha256(text.encode()).hexdigest() != document["sha256"]:
            raise ValueError(f"{document['name']}: not the text that was labelled")
        yield document, text


def score(gold: list[Row], found: list[Row]) -> dict[str, Any]:
    """Counts of pairs and of missing elements, found and false; found rows of other documents are passed over.

    A doubtful pair is neither wanted nor false.
    """
    documents = {row["document"]["name"]: row["document"] for row in gold}
    found = [row for row in found if row["name"] in documents]
    wanted = [i for i, pair in enumerate(gold) if pair["is_gloss"] and not pair["doubtful"]]
    matches = {i: _partner(gold[i], found) for i in wanted}
    spoken_for = {k for k, row in enumerate(found) if any(p["is_gloss"] and _same_pair(p, row) for p in gold)}
    false = [k for k in range(len(found)) if k not in spoken_for and _is_false(found[k], gold, documents)]
    return {
        "pairs": {
            "gold": len(matches),
            "found": sum(partner is not None for partner in matches.values()),
            "negatives": sum(not pair["is_gloss"] for pair in gold),
            "negatives hit": sum(not p["is_gloss"] and any(_same_pair(p, found[k]) for k in false) for p in gold),
            "false": len(false),
            "not judged": len(found) - len(spoken_for) - len(false),
        },
        "elements": _elements(gold, found, matches),
        "elements, kind agreed": _elements(gold, found, matches, with_kind=True),
    }


def _wikinews_text(name: str, shared: Path) -> str:
    csv.field_size_limit(10**9)
    year = name.partition("/")[0]
    with (shared / WIKINEWS / f"wikinews_{year}.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if f"{year}/{row['url'].rsplit('/', 1)[-1]}" == name:
                return f"{row['title']}\n\n{row['text']}"
    raise KeyError(name)


def _release_text(name: str, shared: Path) -> str:
    with (shared / RELEASES).open(encoding="utf-8", newline="") as file:
        for line in file:
            row = json.loads(line)
            if row["url"] == name:
                return f"{row['title']}\n\n{row['text']}"
    raise KeyError(name)


def _shared_length(one: Row, other: Row) -> int:
    return max(0, int(min(one["end"], other["end"]) - max(one["start"], other["start"])))


def _common(one: list[Row], other: list[Row]) -> int:
    return sum(_shared_length(a, b) for a in one for b in other)


def _same_pair(pair: Row, row: Row) -> bool:
    name = pair["document"]["name"]
    return bool(
        name == row["name"] and _shared_length(pair["gloss"], row["gloss"]) and _common(pair["quoted"], row["quoted"])
    )


def _partner(pair: Row, found: list[Row]) -> int | None:
    """The found row that shares most with the gold pair; a found row may serve more than one gold pair."""
    # A gloss may be a clause inside another, so the overlap is taken relative to both lengths.
    best, best_share = None, 0.0
    for k, row in enumerate(found):
        if not _same_pair(pair, row):
            continue
        both = _shared_length(pair["gloss"], row["gloss"])
        union = _length(pair["gloss"]) + _length(row["gloss"]) - both
        share = both / union + _common(pair["quoted"], row["quoted"]) / sum(map(_length, pair["quoted"]))
        if share > best_share:
            best, best_share = k, share
    return best


def _length(span: Row) -> int:
    return int(span["end"] - span["start"])


def _is_false(row: Row, gold: list[Row], documents: dict[str, Row]) -> bool:
    if any(not pair["is_gloss"] and _same_pair(pair, row) for pair in gold):
        return True
    # A sentence that only carries its own quoted words is no pair of this gold, and no error either.
    inside = all(_shared_length(row["gloss"], span) == _length(span) for span in row["quoted"])
    return bool(documents[row["name"]]["complete"]) and not inside


def _elements(
    gold: list[Row], found: list[Row], matches: dict[int, int | None], *, with_kind: bool = False
) -> dict[str, int]:
    """Elements of matched pairs: wanted, found, false; a doubtful one is neither wanted nor false."""
    counts = {"gold": 0, "in matched pairs": 0, "found": 0, "false": 0}
    for i, partner in matches.items():
        wanted = gold[i]["missing"]
        sure = [element for element in wanted if not element["doubtful"]]
        counts["gold"] += len(sure)
        if partner is None:
            continue
        # What the program says outside this gloss belongs to another pair.
        given = [e for e in found[partner]["missing"] if _shared_length(e, gold[i]["gloss"])]
        counts["in matched pairs"] += len(sure)
        counts["found"] += sum(any(_same_element(e, g, with_kind) for g in given) for e in sure)
        counts["false"] += sum(not any(_agrees(e, g, with_kind) for e in wanted) for g in given)
    return counts


def _same_element(one: Row, other: Row, with_kind: bool) -> bool:
    return _shared_length(one, other) > 0 and (not with_kind or one["kind"] == other["kind"])


def _agrees(wanted: Row, given: Row, with_kind: bool) -> bool:
    return _same_element(wanted, given, with_kind and not wanted["doubtful"])


def problems(shared: Path = SHARED, file: str = FILES[0]) -> list[str]:
    """What is wrong with the form of the gold: bounds, kinds, places of the elements, parts, doubles."""
    words = {document["name"]: text for document, text in texts(shared, file=file)}
    parts: dict[str, set[str]] = {}
    found: list[str] = []
    keys: set[str] = set()
    for number, row in enumerate(gold_rows(file=file), 1):
        name, gloss = row["document"]["name"], row["gloss"]
        parts.setdefault(name, set()).add(row["part"])
        key = json.dumps([name, gloss, row["quoted"]])
        found += [f"{number}: double"] if key in keys else []
        keys.add(key)
        for span in (gloss, *row["quoted"], *row["missing"]):
            inside = 0 <= span["start"] < span["end"] <= len(words[name])
            piece = words[name][span["start"] : span["end"]]
            found += [] if inside and piece == piece.strip() else [f"{number}: span {span}"]
        for element in row["missing"]:
            inside = gloss["start"] <= element["start"] and element["end"] <= gloss["end"]
            found += [] if inside and element["kind"] in KINDS else [f"{number}: element {element}"]
        if not row["quoted"] or ((row["missing"] or row["doubtful"]) and not row["is_gloss"]):
            found.append(f"{number}: quotation lacking, or elements in a negative")
    found += [f"{name}: two parts" for name, names in parts.items() if len(names) > 1]
    return found + _contradictions(gold_rows(file=file))


def _contradictions(gold: list[Row]) -> list[str]:
    """Negatives that a true pair overlaps: a program that finds the one would seem to find the other."""
    true = [pair | {"name": pair["document"]["name"]} for pair in gold if pair["is_gloss"]]
    return [
        f"{number}: a negative and a true pair overlap"
        for number, pair in enumerate(gold, 1)
        if not pair["is_gloss"] and any(_same_pair(pair, other) for other in true)
    ]


def main() -> int:
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("found", nargs="?", type=Path)
    parser.add_argument("--part", choices=["open", "locked"])
    parser.add_argument("--gold", choices=(*FILES, *UNSEEN), default=FILES[0])
    parser.add_argument("--shared", type=Path, default=SHARED)
    parser.add_argument("--check", action="store_true")
    given = parser.parse_args()
    if given.check:
        wrong = problems(given.shared, given.gold)
        print("\n".join(wrong) or "the form of the gold is sound")
        return 1 if wrong else 0
    if given.found is None:
        parser.error("give a file of found pairs, or --check")
    found = [json.loads(line) for line in given.found.read_text(encoding="utf-8").splitlines() if line]
    print(json.dumps(score(gold_rows(given.part, given.gold), found), indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
