#!/usr/bin/env python3
"""Choose the decoding options on the held-out slice: tune.py MODEL_DIR POLNEAR_DIR [model.int8.onnx]; writes them to MODEL_DIR/tagger.json."""

from __future__ import annotations

import copy
import dataclasses
import pathlib
import sys
from typing import Any

import evaluate
from folder import Folder, Made, found_in, joined

from onrecord.annotate.tagger.network import Scores
from onrecord.annotate.tagger.tables import Options, Tables
from onrecord.annotate.tagger.words import Words

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
    folder, data = Folder(pathlib.Path(sys.argv[1]), *sys.argv[3:4]), pathlib.Path(sys.argv[2])
    kept = evaluate.scored(folder, data, "held")
    readers, tables = evaluate.annotations(data, "held"), folder.tables
    found = {id(words): found_in(words, scores, tables) for _, words, scores in kept}

    def value(raw: dict[str, Any]) -> tuple[float, list[float]]:
        tried = dataclasses.replace(tables, options=Options(**raw))

        def decide(words: Words, scores: Scores, _: Tables) -> Made:
            return joined(words, scores, found[id(words)], tried)

        result = evaluate.measure(kept, readers, tables, decide)
        six = [result[m]["f1"] for m in evaluate.SIX]
        return sum(six), six

    options = copy.deepcopy(folder.raw["decode"])
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
    folder.raw["decode"] = options
    folder.write()


if __name__ == "__main__":
    main()
