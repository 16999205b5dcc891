"""Weigh the signs of src/onrecord/pairing.py on the gold files, and say how well on texts left out.

    python bench/gloss/fit.py [--shared ../shared]

Logistic regression with a penalty, in numpy. Each document of guided.jsonl is scored by points fitted without it (ten
parts of its documents); the older files, whose readers had looser rules, count less and are never scored. Then the
points of all are printed, for pairing.POINTS.
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
GUIDED = "guided.jsonl"
OLDER = 0.3  # how much a pair of the older files counts
PENALTY = 12.0  # of each standardised sign
PARTS = 10
LEAST = (-1.8, -1.4, -1.0, -0.6, -0.2)
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
    """Every document of the files, that of the newest where several have it."""
    found: dict[str, Text] = {}
    for file in GOLD.FILES:
        gold = GOLD.gold_rows(None, file)
        for entry, text in GOLD.texts(shared, None, file):
            document = RUN.article(entry["name"], text)
            rows = [row for row in gold if row["document"]["name"] == entry["name"]]
            found[entry["name"]] = each = Text(file, entry, document, annotate(document), text, rows)
            _label(each)
    return list(found.values())


def _label(text: Text) -> None:
    """Every pair that may be one, those aside of which the gold does not say whether they are."""
    speech = Speech(text.document, text.records)
    pairs, placed = pairing.Pairing(speech), RUN.placing(text.document.text, text.text)
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


def fit_pairs(several: Sequence[Text]) -> dict[str, float]:
    """The points of each sign of a pair."""
    counts = [(OLDER if text.file != GUIDED else 1.0) for text in several for _ in text.signs]
    return fit([one for text in several for one in text.signs], [one for text in several for one in text.right], counts)


def fit(signs: Sequence[Signs], rights: Sequence[bool], counts: Sequence[float]) -> dict[str, float]:
    """The points of each sign: Newton's method on standardised signs."""
    right, much = np.array(rights, dtype=float), np.array(counts)
    names = sorted({name for each in signs for name in each} - {"start"})
    table = np.array([[each.get(name, 0.0) for name in names] for each in signs])
    mean, spread = table.mean(0), table.std(0) + 1e-9
    table = np.hstack([(table - mean) / spread, np.ones((len(table), 1))])
    penalty = np.diag([PENALTY] * len(names) + [0.0])
    weights = np.zeros(len(names) + 1)
    for _ in range(25):
        likely = 1 / (1 + np.exp(-table @ weights))
        slope = table.T @ (much * (likely - right)) + penalty @ weights
        bend = (table * (much * likely * (1 - likely))[:, None]).T @ table + penalty
        weights -= np.linalg.solve(bend, slope)
    points = weights[:-1] / spread
    return {"start": float(weights[-1] - points @ mean), **dict(zip(names, map(float, points), strict=True))}


def found(several: Sequence[Text], points: Mapping[str, float], least: float) -> list[Row]:
    """The glosses of some texts by these points."""
    rows = []
    with patch.object(pairing, "POINTS", points), patch.object(glossing, "AT_LEAST", least):
        for text in several:
            placed = RUN.placing(text.document.text, text.text)
            each = glossing.glosses(text.document, text.records)
            rows += [row for gloss in each if (row := RUN._row(text.entry["name"], gloss, placed))]
    return rows


def told(several: Sequence[Text], rows: Sequence[Row]) -> str:
    """The scores over some texts."""
    shares = RUN.scores([row for text in several for row in text.rows], list(rows))
    return "  ".join(f"{name} {value:.3f}" for name, value in shares.items())


def left_out(guided: Sequence[Text], older: Sequence[Text]) -> list[tuple[list[Text], dict[str, float]]]:
    """The parts of the guided documents, each with points fitted without it."""
    order = np.random.default_rng(SEED).permutation(len(guided)) % PARTS
    parts = [[text for text, part in zip(guided, order, strict=True) if part == number] for number in range(PARTS)]
    return [(part, fit_pairs([*older, *(each for each in guided if each not in part)])) for part in parts]


def main() -> None:
    """Print what texts left out give, by the least points of a pair, and the points of all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=GOLD.SHARED)
    every = texts(parser.parse_args().shared)
    guided, older = ([text for text in every if (text.file == GUIDED) is new] for new in (True, False))
    parts = left_out(guided, older)
    print(Counter(text.file for text in every))
    for least in LEAST:
        rows = [row for part, points in parts for row in found(part, points, least)]
        print(f"a pair at least {least}, documents left out: {told(guided, rows)}")
    print("\n".join(f'    "{name}": {value:.2f},' for name, value in fit_pairs(every).items()))


if __name__ == "__main__":
    main()
