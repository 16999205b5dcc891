#!/usr/bin/env python3
"""Calibrate the certainties on the held-out slice: calibrate.py MODEL_DIR POLNEAR_DIR [model.int8.onnx]; writes to MODEL_DIR/tagger.json.

Logistic regressions on log odds: role spans (is the piece exact?) and attributions (is it linked? is it strict?). Prints the expected calibration
error by 5-fold cross-validation over articles.
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


def fit(x: Any, y: Any) -> Any:
    full = np.concatenate([x, np.ones((len(x), 1))], 1)
    loss = lambda w: np.logaddexp(0, full @ w).sum() - y @ (full @ w) + 0.5 * (w[:-1] ** 2).sum()  # noqa: E731
    return minimize(loss, np.zeros(full.shape[1])).x


def apply(w: Any, x: Any) -> Any:
    return 1 / (1 + np.exp(-(x @ w[:-1] + w[-1])))


def error(p: Any, y: Any) -> float:
    """Expected calibration error, ten bins of equal size."""
    return float(sum(abs(p[i].mean() - y[i].mean()) * len(i) for i in np.array_split(np.argsort(p), 10)) / len(p))


def main() -> None:
    folder, data = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    name = sys.argv[3] if len(sys.argv) > 3 else "model.int8.onnx"
    network = tagger.Network(folder, name)
    readers = evaluate.annotations(data, "held")
    sets: dict[str, list[Any]] = {k: [] for k in (*tagger.ROLES, "linked", "strict")}
    for number, (article, document, scores) in enumerate(evaluate.scored(network, folder, data, "held", name)):
        made = tagger.attribute(document, scores, network.tables)
        text, all_gold = readers[article]
        gold = all_gold[0]
        predicted = [{r: sorted(row[r]) for r in tagger.ROLES} for row in tagger.rows(article, document, made)]
        truth = {role: score.pieces(gold, role, text) for role in tagger.ROLES}
        for one, row in zip(made, predicted, strict=True):
            for span in [s for s in (one.cue, one.source, *one.contents) if s]:
                role = tagger.ROLES[span.role]
                sets[role].append(
                    (number, tagger.span_odds(span), score.trimmed(text, tagger.offsets(document, span)) in truth[role])
                )
            evidence = tagger.evidence(one)
            sets["linked"].append((number, evidence, any(score.linked(row, g) for g in gold)))
            sets["strict"].append((number, evidence, any(score.same(row, g, text) for g in gold)))
    tables = network.tables
    tables["calibration"] = {}
    for key, items in sets.items():
        group, x, y = (np.array([i[n] for i in items], float) for n in range(3))
        out = np.zeros(len(y))
        for fold in range(5):
            test = group % 5 == fold
            out[test] = apply(fit(x[~test], y[~test]), x[test])
        print(
            f"{key}: {len(y)} cases, {y.mean():.3f} right, calibration error {error(out, y):.3f}, Brier {((out - y) ** 2).mean():.3f}"
        )
        tables["calibration"][key] = fit(x, y).round(4).tolist()
    (folder / "tagger.json").write_text(json.dumps(tables))


if __name__ == "__main__":
    main()
