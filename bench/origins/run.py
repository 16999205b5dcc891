"""Run the program on generated piles and score what it says of the origins of their claims.

    python bench/origins/run.py [--seed 1 2] [--articles 200] [--templates dev] [--errors N] [--keep DIR] [--json]

Each pile is made, added to a case and every claim traced by its query; then the figures of score.py, all piles
together, and the seconds that a trace took. `--errors` prints the first N claims that are wrong.
"""

import argparse
import json
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from statistics import quantiles

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from make import make  # noqa: E402 - beside this file
from score import Row, judged, report, score  # noqa: E402

from onrecord import flow, tracing  # noqa: E402
from onrecord.provenance import Origin  # noqa: E402
from onrecord.store import Case  # noqa: E402


def answers(case: Case, truth: list[Row], seconds: list[float]) -> Iterator[Row]:
    """What a trace says of each claim, in the files of the pile."""
    with case.snapshot() as db:
        files = {identity: Path(path).name for identity, path in db.execute("SELECT id, read_from FROM document")}
    for row in truth:
        started = time.perf_counter()
        found = tracing.trace(case, row["query"])
        seconds.append(time.perf_counter() - started)
        yield {
            "claim": row["claim"],
            "articles": found.origins.articles,
            "texts": found.origins.texts,
            "at_least": found.origins.at_least,
            "at_most": found.origins.at_most,
            "origins": [_origin(each, files) for each in found.origins.origins],
            "circular": [[files[one] for one in pair] for pair in found.origins.circular],
            "lost": [
                {"file": files[each.place.document], "from_file": files[each.parent], "what": each.what}
                for each in found.lost
            ],
        }


def _origin(found: Origin, files: dict[str, str]) -> Row:
    documents = [files[one] for one in found.documents]
    return {"kind": found.kind, "name": found.name, "why": found.why, "documents": documents}


def one_pile(seed: int, args: argparse.Namespace, folder: Path, seconds: list[float]) -> dict[str, Counter[str]]:
    """Make a pile, add it, trace all its claims; the counts."""
    if not (folder / "truth.jsonl").exists():
        make(seed, args.articles, args.templates, folder)
    lines = (folder / "truth.jsonl").read_text("utf-8").splitlines()
    truth = [row for row in map(json.loads, lines) if "at_least" in row]
    with Case.open(folder / "pile.case", create=True) as case:
        flow.add(case, [folder / "articles"])
        given = list(answers(case, truth, seconds))
    wrong = [(row, it) for row, it in zip(truth, given, strict=True) if not judged(row, it)["both right"]]
    for row, it in wrong[: args.errors]:
        _print(row, it)
    return score(truth, given)


def _print(row: Row, answer: Row) -> None:
    names = ("articles", "texts", "at_least", "at_most")
    ours, theirs = ({name: it[name] for name in names} for it in (answer, row))
    print(f"\n{row['claim']} {row['ways']} {row['query']}\n  ours {ours}\n  true {theirs}")
    for each in answer["origins"]:
        print("  ours", each["kind"], each["name"], each["documents"], list(each["why"])[:2])
    for each in row["ends"]:
        print("  true", each["kind"], each["name"], each["files"])


def shares(counts: Counter[str]) -> dict[str, float]:
    """Of all claims, those with both bounds right, with their texts right, and with two ends as one."""
    told = {"both bounds": "both right", "texts": "texts right", "merged": "merged"}
    return {name: counts[count] / counts["claims"] for name, count in told.items()}


def main() -> None:
    """Score piles."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seed", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--templates", default="dev")
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--json", action="store_true", help="the shares of claims that are right, and merged, alone")
    args = parser.parse_args()
    counts: dict[str, Counter[str]] = {}
    seconds: list[float] = []
    with tempfile.TemporaryDirectory() as scratch:
        for seed in args.seed:
            folder = (args.keep or Path(scratch)) / f"{args.templates}-{args.articles}-{seed}"
            for group, found in one_pile(seed, args, folder, seconds).items():
                counts.setdefault(group, Counter()).update(found)
    if args.json:
        print(json.dumps(shares(counts["all"])))
        return
    for line in report(counts):
        print(line)
    cuts = quantiles(seconds, n=20)
    print(f"a trace took {cuts[9] * 1000:.0f} ms (p50), {cuts[18] * 1000:.0f} ms (p95)")


if __name__ == "__main__":
    main()
