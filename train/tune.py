#!/usr/bin/env python3
"""Choose the decoding options on the held-out slice: tune.py MODEL_DIR POLNEAR_DIR [model.int8.onnx]; writes them to MODEL_DIR/tagger.json."""

from __future__ import annotations

import copy
import json
import pathlib
import sys
from typing import Any

import evaluate
import numpy as np
import tagger

GRID: dict[str, list[Any]] = {
    "price": [0.2, 0.25, 0.3, 0.35, 0.4, 0.45],
    "share": [0.1, 0.2, 0.35],
    "fill": [0.0, 1.0, 2.0],
    "alone": [-3.0, -1.0, 0.0],
    "bare": [0.45, 0.6, 0.8],
    "lone": [0.3, 0.5, 0.8],
    "none": [-0.5, 0.0, 0.5],
    "orphan": [0.2, 1.0],
}


def main() -> None:
    folder, data = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    name = sys.argv[3] if len(sys.argv) > 3 else "model.int8.onnx"
    network = tagger.Network(folder, name)
    kept = evaluate.scored(network, folder, data, "held", name)
    readers, tables = evaluate.annotations(data, "held"), network.tables
    steps = np.exp(np.array(tables["transitions"]))
    found = {id(d): tagger.candidates(s.labels, steps, np.diff(d.paragraph, prepend=0) > 0) for _, d, s in kept}

    def value(options: dict[str, Any]) -> tuple[float, list[float]]:
        def decide(
            document: tagger.Document, scores: tagger.Scores, tables: dict[str, Any]
        ) -> list[tagger.Attribution]:
            return tagger.join(
                document, scores.links, tagger.choose(found[id(document)], len(document), options), tables, options
            )

        result = evaluate.measure(kept, readers, tables, decide)
        six = [result[m]["f1"] for m in evaluate.SIX]
        return sum(six), six

    options = copy.deepcopy(tables["decode"])
    best, six = value(options)
    print(round(best, 4), six, flush=True)
    for _ in range(int(sys.argv[4]) if len(sys.argv) > 4 else 1):
        before = best
        for key, grid in GRID.items():
            for place in range(3) if isinstance(options[key], list) else [None]:
                for choice in grid:
                    if choice == (options[key] if place is None else options[key][place]):
                        continue
                    trial = copy.deepcopy(options)
                    if place is None:
                        trial[key] = choice
                    else:
                        trial[key][place] = choice
                    total, new = value(trial)
                    if total > best + 1e-4:
                        best, six, options = total, new, trial
                print(key, place, options[key], round(best, 4), six, flush=True)
        if best < before + 0.002:
            break
    tables["decode"] = options
    (folder / "tagger.json").write_text(json.dumps(tables))


if __name__ == "__main__":
    main()
