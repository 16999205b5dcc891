#!/usr/bin/env python3
"""Score a model folder: evaluate.py MODEL_DIR POLNEAR_DIR held|dev [model.int8.onnx]; network scores are kept in MODEL_DIR for tuning."""

from __future__ import annotations

import json
import pathlib
import pickle
import random
import sys
import time
from typing import Any

import gold
from folder import Folder, attribute, rows
from gold import score

from onrecord.annotate.tagger.network import Scores
from onrecord.annotate.tagger.roles import ROLES
from onrecord.annotate.tagger.tables import Tables
from onrecord.annotate.tagger.words import Words


def sooner(test: Any, role: str, slack: int) -> Any:
    """The scorer's pair test, with pairs that lie apart turned down at once."""

    def tested(left: Any, right: Any, *rest: Any) -> bool:
        a, b = left[role], right[role]
        if a and b and (a[0][0] > b[-1][1] + slack or b[0][0] > a[-1][1] + slack):
            return False
        return test(left, right, *rest)  # type: ignore[no-any-return]

    return tested


score.linked, score.same = sooner(score.linked, "content", 0), sooner(score.same, "cue", 20)
SIX = ("source exact", "cue exact", "content exact", "content chars", "strict", "linked")


def examples(data: pathlib.Path, part: str, tokenizer: Any) -> list[gold.Example]:
    if part == "held":
        return gold.divide(gold.load(data / "train", tokenizer))[1]
    return gold.load(data / part, tokenizer)


def annotations(data: pathlib.Path, part: str) -> Any:
    return score.read_gold(data / ("train" if part == "held" else part))


def scored(folder: Folder, data: pathlib.Path, part: str) -> list[tuple[str, Words, Scores]]:
    """Network scores of every article, kept on disk."""
    path = folder.path / f"{part}.{folder.name}.pickle"
    if path.exists() and path.stat().st_mtime > (folder.path / folder.name).stat().st_mtime:
        return pickle.loads(path.read_bytes())  # type: ignore[no-any-return]
    began, kept = time.time(), []
    for example in examples(data, part, folder.tokenizer):
        kept.append((example.name, example.document, folder.network(example.document)))
    words = sum(len(d.text.split()) for _, d, _ in kept)
    print(f"{words / (time.time() - began):.0f} words a second", file=sys.stderr)
    path.write_bytes(pickle.dumps(kept))
    return kept


def compared(kept: list[Any], readers: Any, tables: Tables, decide: Any = attribute) -> list[list[Any]]:
    """For each article its weighted counts, one entry a reader."""
    comparisons = []
    for name, document, scores in kept:
        predicted = [
            {role: sorted(row[role]) for role in ROLES} for row in rows(name, decide(document, scores, tables))
        ]
        comparisons.append(
            [
                (1 / len(readers[name][1]), score.compare(predicted, reader, document.text))
                for reader in readers[name][1]
            ]
        )
    return comparisons


def measure(kept: list[Any], readers: Any, tables: Tables, decide: Any = attribute) -> dict[str, dict[str, float]]:
    return score.total(sum(compared(kept, readers, tables, decide), []))  # type: ignore[no-any-return]


def intervals(articles: list[list[Any]], turns: int = 1000) -> dict[str, tuple[float, float]]:
    """95 % bootstrap intervals over articles."""
    rng, drawn = random.Random(0), []
    for _ in range(turns):
        total = score.total(sum((rng.choice(articles) for _ in articles), []))
        drawn.append([total[m]["f1"] for m in SIX])
    return {
        m: (sorted(d[i] for d in drawn)[turns // 40], sorted(d[i] for d in drawn)[-turns // 40 - 1])
        for i, m in enumerate(SIX)
    }


def main() -> None:
    path, data, part = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]
    folder = Folder(path, *sys.argv[4:5])
    kept, tables = scored(folder, data, part), folder.tables
    with (path / f"{part}.{folder.name}.jsonl").open("w") as file:
        for article, document, scores in kept:
            for row in rows(article, attribute(document, scores, tables)):
                file.write(json.dumps(row) + "\n")
    articles = compared(kept, annotations(data, part), tables)
    result = score.total(sum(articles, []))
    print(" ".join(f"{m} {result[m]['f1']:.4f} ({result[m]['precision']:.3f}/{result[m]['recall']:.3f})" for m in SIX))
    if part == "dev":
        print({m: tuple(round(v, 3) for v in pair) for m, pair in intervals(articles).items()})


if __name__ == "__main__":
    main()
