"""Weigh the signs of src/onrecord/pairing.py on all three gold files, and say how well that does on texts left out.

    python bench/gloss/fit.py [--shared ../shared]

Logistic regression with a penalty, in numpy. Each document is scored by points fitted without it (ten parts of the
documents), and each file by points fitted on the other two; then the points of all three are printed, for
pairing.POINTS. Only the points are left out so: the words of glossing.toml and the rules were read off all three files.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib import util
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import patch

import numpy as np

from onrecord import glossing, pairing
from onrecord.annotate import annotate
from onrecord.model import Document, Records
from onrecord.speech import Speech

HERE = Path(__file__).parent
Row = dict[str, Any]
Signs = dict[str, float]
PENALTY = 12.0  # of each standardised sign
PARTS = 10
LEAST = (-2.4, -2.1, -1.8, -1.5, -1.2, -0.8, 0.0)
SEED = 0


def _run() -> ModuleType:
    spec = util.spec_from_file_location("gloss_run", HERE / "run.py")
    assert spec is not None and spec.loader is not None
    module = util.module_from_spec(spec)
    sys.modules["gloss_run"] = module
    spec.loader.exec_module(module)
    return module


RUN = _run()
GOLD = RUN.GOLD


@dataclass
class Text:
    """One document of the gold, as onrecord reads it, with its candidate pairs and what the gold says of each."""

    file: str
    entry: Row
    document: Document
    records: Records
    text: str
    rows: list[Row]
    signs: list[Signs] = field(default_factory=list)
    right: list[bool] = field(default_factory=list)


def texts(shared: Path) -> list[Text]:
    """Every document of the three files."""
    found = []
    for file in GOLD.FILES:
        gold = GOLD.gold_rows(None, file)
        for entry, text in GOLD.texts(shared, None, file):
            document = RUN.article(entry["name"], text)
            rows = [row for row in gold if row["document"]["name"] == entry["name"]]
            each = Text(file, entry, document, annotate(document), text, rows)
            _label(each)
            found.append(each)
    return found


def _label(text: Text) -> None:
    """Every pair that may be one, those aside of which the gold does not say whether they are."""
    speech = Speech(text.document, text.records)
    pairs, placed = pairing.Pairing(speech), RUN._placed(text.document, text.text)
    for sentence in speech.own.values():
        for pair in pairs.pairs(sentence):
            quoted = [place for each in pair.turn.pieces if (place := placed(each.span))]
            row = {"name": text.entry["name"], "gloss": placed(sentence.span), "quoted": quoted, "missing": []}
            verdict = _verdict(text, row) if row["gloss"] and quoted else None
            if verdict is not None:
                text.signs.append(pairs.signs(sentence, speech.turns.index(pair.turn), pair.bond))
                text.right.append(verdict)


def _verdict(text: Text, row: Row) -> bool | None:
    hit = [pair for pair in text.rows if GOLD._same_pair(pair, row)]
    if any(pair["is_gloss"] and not pair["doubtful"] for pair in hit):
        return True
    if any(pair["doubtful"] for pair in hit):
        return None
    return False if GOLD._is_false(row, text.rows, {text.entry["name"]: text.entry}) else None


def fit(several: Sequence[Text]) -> dict[str, float]:
    """The points of each sign: Newton's method on standardised signs."""
    signs = [each for text in several for each in text.signs]
    right = np.array([float(each) for text in several for each in text.right])
    names = sorted({name for each in signs for name in each} - {"start"})
    table = np.array([[each.get(name, 0.0) for name in names] for each in signs])
    mean, spread = table.mean(0), table.std(0) + 1e-9
    table = np.hstack([(table - mean) / spread, np.ones((len(table), 1))])
    penalty = np.diag([PENALTY] * len(names) + [0.0])
    weights = np.zeros(len(names) + 1)
    for _ in range(25):
        likely = 1 / (1 + np.exp(-table @ weights))
        slope = table.T @ (likely - right) + penalty @ weights
        bend = (table * (likely * (1 - likely))[:, None]).T @ table + penalty
        weights -= np.linalg.solve(bend, slope)
    points = weights[:-1] / spread
    return {"start": float(weights[-1] - points @ mean), **dict(zip(names, map(float, points), strict=True))}


def found(several: Sequence[Text], points: Mapping[str, float], least: float) -> list[Row]:
    """The glosses of some texts by these points."""
    rows = []
    with patch.object(pairing, "POINTS", points), patch.object(glossing, "AT_LEAST", least):
        for text in several:
            placed = RUN._placed(text.document, text.text)
            each = glossing.glosses(text.document, text.records)
            rows += [row for gloss in each if (row := RUN._row(text.entry["name"], gloss, placed))]
    return rows


def told(several: Sequence[Text], rows: Sequence[Row]) -> str:
    """The scores over several files."""
    counts: Counter[str] = Counter()
    for file in GOLD.FILES:
        gold = [row for text in several if text.file == file for row in text.rows]
        for group, numbers in GOLD.score(gold, list(rows)).items():
            counts.update({f"{group} {name}": number for name, number in numbers.items()})
    share = {
        "elements found": counts["elements found"] / max(1, counts["elements gold"]),
        "elements false": counts["elements false"] / max(1, counts["elements found"] + counts["elements false"]),
        "pairs found": counts["pairs found"] / max(1, counts["pairs gold"]),
        "pairs false": counts["pairs false"] / max(1, counts["pairs found"] + counts["pairs false"]),
    }
    return "  ".join(f"{name} {value:.3f}" for name, value in share.items())


def main() -> None:
    """Print what texts left out give, by the least points of a pair, and the points of all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=GOLD.SHARED)
    every = texts(parser.parse_args().shared)
    order = np.random.default_rng(SEED).permutation(len(every)) % PARTS
    parts = [[text for text, part in zip(every, order, strict=True) if part == number] for number in range(PARTS)]
    files = [[text for text in every if text.file == file] for file in GOLD.FILES]
    by_part = [(part, fit([each for each in every if each not in part])) for part in parts]
    by_file = [(file, fit([each for each in every if each not in file])) for file in files]
    for least in LEAST:
        rows = [row for part, points in by_part for row in found(part, points, least)]
        print(f"least {least}: documents left out: {told(every, rows)}")
        for file, points in by_file:
            print(f"    {file[0].file} left out: {told(file, found(file, points, least))}")
    print("\n".join(f'    "{name}": {value:.2f},' for name, value in fit(every).items()))


if __name__ == "__main__":
    main()
