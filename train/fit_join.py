#!/usr/bin/env python3
"""Learn how spans join, from the predicted spans of the held-out slice: fit_join.py MODEL_DIR POLNEAR_DIR [model.int8.onnx]

Two conditional logits (which cue for a content; which source, or none, for a cue); the weights go to MODEL_DIR/tagger.json.
"""

from __future__ import annotations

import pathlib
import sys
from typing import Any

import evaluate
import numpy as np
from folder import Folder, found_in
from gold import score
from scipy.optimize import minimize

from onrecord.annotate.tagger.evidence import Evidence
from onrecord.annotate.tagger.places import places
from onrecord.annotate.tagger.roles import ROLES
from onrecord.annotate.tagger.spans import Found, choose
from onrecord.annotate.tagger.tables import Tables

Choice = tuple[int, Any, int]  # article, candidate x feature, the right one


def fit(choices: list[Choice], strength: float = 1.0) -> Any:
    rows = np.concatenate([c[1] for c in choices])
    first = np.cumsum([0] + [len(c[1]) for c in choices])[:-1]
    which = np.repeat(np.arange(len(choices)), [len(c[1]) for c in choices])
    right, size = first + np.array([c[2] for c in choices]), rows.std(0) + 1e-6
    rows = rows / size

    def loss(w: Any) -> tuple[float, Any]:
        scores = rows @ w
        top = np.maximum.reduceat(scores, first)[which]
        raised = np.exp(scores - top)
        total = np.add.reduceat(raised, first)
        gradient = rows.T @ (raised / total[which]) - rows[right].sum(0) + strength * w
        return float((np.log(total) + top[first] - scores[right]).sum() + strength * (w @ w) / 2), gradient

    return minimize(loss, np.zeros(rows.shape[1]), jac=True, method="L-BFGS-B").x / size


def choices(kept: list[Any], readers: Any, tables: Tables) -> tuple[list[Choice], list[Choice]]:
    for_cues, for_sources = [], []
    for number, (name, words, scores) in enumerate(kept):
        spans = choose(found_in(words, scores, tables), len(words), tables.options)
        evidence, where = Evidence(words, scores.links, spans, tables), places(words, spans)
        owner: dict[tuple[str, int], int] = {}
        truth = readers[name][1][0]
        for n, attribution in enumerate(truth):
            for role in ("cue", "content"):
                for begin, end in attribution[role]:
                    owner.update({(role, i): n for i in range(begin, end)})

        def belongs(span: Found) -> int | None:
            votes = [owner.get((ROLES[span.role], i)) for i in range(*where[span])]
            return max(set(votes), key=votes.count)

        cues, cue_of = evidence.cues, [belongs(c) for c in evidence.cues]
        asked = evidence.for_cues()
        for content, (near, rows) in zip(evidence.contents, asked.parts(asked.rows), strict=True):
            target = belongs(content)
            right = [n for n, place in enumerate(near) if target is not None and cue_of[place] == target]
            if target is None and any(cue_of[n] is None for n in near if abs(cues[n].begin - content.begin) < 60):
                continue  # neither is in the gold: let them be together
            for_cues.append((number, rows, right[0] if right else len(near)))
        asked = evidence.for_sources(cues)
        for target, (near, rows) in zip(cue_of, asked.parts(asked.rows), strict=True):
            if target is None:
                continue
            area = score.covered(truth[target]["source"])
            right = [n for n, place in enumerate(near) if area & set(range(*where[evidence.sources[place]]))]
            for_sources.append((number, rows, right[0] if right else len(near)))
    return for_cues, for_sources


def main() -> None:
    folder, data = Folder(pathlib.Path(sys.argv[1]), *sys.argv[3:4]), pathlib.Path(sys.argv[2])
    kept = evaluate.scored(folder, data, "held")
    learned = choices(kept, evaluate.annotations(data, "held"), folder.tables)
    folder.raw["join"] = {}
    for key, found in zip(("cue", "source"), learned, strict=True):
        hits = 0
        for fold in range(5):
            weights = fit([c for c in found if c[0] % 5 != fold])
            hits += sum(int((c[1] @ weights).argmax()) == c[2] for c in found if c[0] % 5 == fold)
        folder.raw["join"][key] = fit(found).round(4).tolist()
        print(f"{key}: {len(found)} choices, {hits / len(found):.4f} right in 5-fold cross-validation")
    folder.write()


if __name__ == "__main__":
    main()
