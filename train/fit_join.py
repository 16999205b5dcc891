#!/usr/bin/env python3
"""Learn how spans join, from the predicted spans of the held-out slice: fit_join.py MODEL_DIR POLNEAR_DIR [model.int8.onnx]

Two conditional logits (which cue for a content; which source, or none, for a cue); the weights go to MODEL_DIR/tagger.json.
"""

from __future__ import annotations

import json
import pathlib
import sys
from typing import Any

import evaluate
import numpy as np
import tagger
from gold import score
from scipy.optimize import minimize

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


def choices(kept: list[Any], readers: Any, tables: dict[str, Any]) -> tuple[list[Choice], list[Choice]]:
    for_cues, for_sources = [], []
    steps = np.exp(np.array(tables["transitions"]))
    for number, (name, document, scores) in enumerate(kept):
        found = tagger.candidates(scores.labels, steps, np.diff(document.paragraph, prepend=0) > 0)
        spans = tagger.choose(found, len(document), tables["decode"])
        layout = tagger.Layout(document, spans)
        sources, cues, contents = ([s for s in spans if s.role == role] for role in range(3))
        owner: dict[tuple[str, int], int] = {}
        truth = readers[name][1][0]
        for n, attribution in enumerate(truth):
            for role in ("cue", "content"):
                for begin, end in attribution[role]:
                    owner.update({(role, i): n for i in range(begin, end)})

        def belongs(span: tagger.Found) -> int | None:
            begin, end = tagger.offsets(document, span)
            votes = [owner.get((tagger.ROLES[span.role], i)) for i in range(begin, end)]
            best = max(set(votes), key=votes.count)
            return best

        cue_of = [belongs(c) for c in cues]
        for content in contents:
            target, few = belongs(content), tagger.near(cues, content.begin)
            right = [n for n, place in enumerate(few) if target is not None and cue_of[place] == target]
            if target is None and any(cue_of[n] is None for n in few if abs(cues[n].begin - content.begin) < 60):
                continue  # neither is in the gold: let them be together
            evidence = tagger.evidence_for_cues(
                document, scores.links, layout, content, cues[few.start : few.stop], tables
            )
            for_cues.append((number, evidence, right[0] if right else len(few)))
        for cue, target in zip(cues, cue_of, strict=True):
            if target is None:
                continue
            area, few = score.covered(truth[target]["source"]), tagger.near(sources, cue.begin)
            right = [n for n, place in enumerate(few) if area & set(range(*tagger.offsets(document, sources[place])))]
            evidence = tagger.evidence_for_sources(
                document, scores.links, layout, cue, sources[few.start : few.stop], tables
            )
            for_sources.append((number, evidence, right[0] if right else len(few)))
    return for_cues, for_sources


def main() -> None:
    folder, data = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    name = sys.argv[3] if len(sys.argv) > 3 else "model.int8.onnx"
    network = tagger.Network(folder, name)
    tables = network.tables
    kept = evaluate.scored(network, folder, data, "held", name)
    tables["join"] = {}
    for key, found in zip(("cue", "source"), choices(kept, evaluate.annotations(data, "held"), tables), strict=True):
        hits = 0
        for fold in range(5):
            weights = fit([c for c in found if c[0] % 5 != fold])
            hits += sum(int((c[1] @ weights).argmax()) == c[2] for c in found if c[0] % 5 == fold)
        tables["join"][key] = fit(found).round(4).tolist()
        print(f"{key}: {len(found)} choices, {hits / len(found):.4f} right in 5-fold cross-validation")
    (folder / "tagger.json").write_text(json.dumps(tables))


if __name__ == "__main__":
    main()
