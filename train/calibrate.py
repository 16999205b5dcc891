#!/usr/bin/env python3
"""Calibrate the certainties on the held-out slice: calibrate.py MODEL_DIR POLNEAR_DIR [model.int8.onnx]; writes to MODEL_DIR/tagger.json.

Logistic regressions on log odds: role spans (is the piece exact?) and attributions (is it linked? is it strict?). Prints the expected calibration
error by 5-fold cross-validation over articles.
"""

from __future__ import annotations

import pathlib
import sys
from typing import Any

import evaluate
import numpy as np
from folder import Folder, attribute, rows
from gold import score
from scipy.optimize import minimize

from onrecord.annotate.tagger.certainty import of_span, of_whole
from onrecord.annotate.tagger.roles import ROLES


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
    folder, data = Folder(pathlib.Path(sys.argv[1]), *sys.argv[3:4]), pathlib.Path(sys.argv[2])
    readers, tables = evaluate.annotations(data, "held"), folder.tables
    sets: dict[str, list[Any]] = {k: [] for k in (*ROLES, "linked", "strict")}
    for number, (article, words, scores) in enumerate(evaluate.scored(folder, data, "held")):
        made, where = attribute(words, scores, tables)
        text, all_gold = readers[article]
        gold = all_gold[0]
        predicted = [{r: sorted(row[r]) for r in ROLES} for row in rows(article, (made, where))]
        truth = {role: score.pieces(gold, role, text) for role in ROLES}
        for one, row in zip(made, predicted, strict=True):
            for span in [s for s in (one.cue, one.source, *one.contents) if s]:
                role = ROLES[span.role]
                sets[role].append((number, of_span(span), score.trimmed(text, where[span]) in truth[role]))
            evidence = of_whole(one)
            sets["linked"].append((number, evidence, any(score.linked(row, g) for g in gold)))
            sets["strict"].append((number, evidence, any(score.same(row, g, text) for g in gold)))
    folder.raw["calibration"] = {}
    for key, items in sets.items():
        group, x, y = (np.array([i[n] for i in items], float) for n in range(3))
        out = np.zeros(len(y))
        for fold in range(5):
            test = group % 5 == fold
            out[test] = apply(fit(x[~test], y[~test]), x[test])
        print(
            f"{key}: {len(y)} cases, {y.mean():.3f} right, calibration error {error(out, y):.3f}, Brier {((out - y) ** 2).mean():.3f}"
        )
        folder.raw["calibration"][key] = fit(x, y).round(4).tolist()
    folder.write()


if __name__ == "__main__":
    main()
