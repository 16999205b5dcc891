"""Weigh the signs of src/onrecord/pairing.py and listing.py on the gold files, and say how well on texts left out.

    python bench/gloss/fit.py [--shared ../shared]

Logistic regression with a penalty, in numpy. Each document is scored by points fitted without it (ten parts of the
documents), and each file by points fitted on the others; then the points of all are printed, for pairing.POINTS and
listing.POINTS. Only the points are left out so: the words of glossing.toml and the rules were read off these files.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from importlib import util
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import patch

import numpy as np

from onrecord import glossing, listing, pairing
from onrecord.annotate import annotate
from onrecord.lacking import Missing
from onrecord.model import Document, Records
from onrecord.speech import Speech

HERE = Path(__file__).parent
Row = dict[str, Any]
Signs = dict[str, float]
PENALTY = 12.0  # of each standardised sign
PARTS = 10
LISTED_PENALTY = 35.0
WIDE = -2.0  # points of the pairs whose things are weighed
FEWEST = 8  # things with a sign
LEAST = (-2.0, -1.6, -1.2, -0.8)
LISTED = (-9.0, 0.6)
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
    things: list[Signs] = field(default_factory=list)  # of what the quoted words have not, in right pairs
    listed: list[bool] = field(default_factory=list)


def texts(shared: Path) -> list[Text]:
    """Every document of the files."""
    found = []
    for file in GOLD.FILES:
        gold = GOLD.gold_rows(None, file)
        for entry, text in GOLD.texts(shared, None, file):
            document = RUN.article(entry["name"], text)
            rows = [row for row in gold if row["document"]["name"] == entry["name"]]
            each = Text(file, entry, document, annotate(document), text, rows)
            _label(each)
            _label_things(each)
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


def _label_things(text: Text) -> None:
    """Everything that the quoted words of a right pair have not, those aside that a reader found doubtful."""
    signs: dict[tuple[int, int], Signs] = {}

    def recorded(one: listing.Listing, missing: Missing) -> bool:
        signs[missing.span.start, missing.span.end] = one.signs(missing)
        return True

    placed = RUN._placed(text.document, text.text)
    with patch.object(listing.Listing, "lists", recorded), patch.object(glossing, "AT_LEAST", WIDE):
        several = glossing.glosses(text.document, text.records)
    for gloss in several:
        row = RUN._row(text.entry["name"], gloss, placed)
        sure = [each for each in text.rows if row and _verdict_of(each) and GOLD._same_pair(each, row)]
        for missing in gloss.missing if sure else ():
            place = placed(missing.span)
            told = [each for pair in sure for each in pair["missing"] if place and GOLD._shared_length(each, place)]
            listed = any(not each["doubtful"] for each in told)
            if listed or not told:
                text.things.append(signs[missing.span.start, missing.span.end])
                text.listed.append(listed)


def _verdict_of(pair: Row) -> bool:
    return bool(pair["is_gloss"] and not pair["doubtful"])


def _verdict(text: Text, row: Row) -> bool | None:
    hit = [pair for pair in text.rows if GOLD._same_pair(pair, row)]
    if any(map(_verdict_of, hit)):
        return True
    if any(pair["doubtful"] for pair in hit):
        return None
    return False if GOLD._is_false(row, text.rows, {text.entry["name"]: text.entry}) else None


def fit_pairs(several: Sequence[Text]) -> dict[str, float]:
    """The points of each sign of a pair."""
    return fit([each for text in several for each in text.signs], [each for text in several for each in text.right])


def fit_things(several: Sequence[Text]) -> dict[str, float]:
    """The points of each sign of what the quoted words have not."""
    signs = [each for text in several for each in text.things]
    points = fit(signs, [each for text in several for each in text.listed], LISTED_PENALTY)
    often = Counter(name for each in signs for name in each)
    return {name: value for name, value in points.items() if often[name] >= FEWEST}


def fit(signs: Sequence[Signs], rights: Sequence[bool], penalty_of: float = PENALTY) -> dict[str, float]:
    """The points of each sign: Newton's method on standardised signs."""
    right = np.array(rights, dtype=float)
    names = sorted({name for each in signs for name in each} - {"start"})
    table = np.array([[each.get(name, 0.0) for name in names] for each in signs])
    mean, spread = table.mean(0), table.std(0) + 1e-9
    table = np.hstack([(table - mean) / spread, np.ones((len(table), 1))])
    penalty = np.diag([penalty_of] * len(names) + [0.0])
    weights = np.zeros(len(names) + 1)
    for _ in range(25):
        likely = 1 / (1 + np.exp(-table @ weights))
        slope = table.T @ (likely - right) + penalty @ weights
        bend = (table * (likely * (1 - likely))[:, None]).T @ table + penalty
        weights -= np.linalg.solve(bend, slope)
    points = weights[:-1] / spread
    return {"start": float(weights[-1] - points @ mean), **dict(zip(names, map(float, points), strict=True))}


@dataclass
class Weighed:
    """Points of pairs and of things, and the least of each."""

    pairs: Mapping[str, float]
    things: Mapping[str, float]
    least: float = glossing.AT_LEAST
    listed: float = listing.AT_LEAST


def found(several: Sequence[Text], weighed: Weighed) -> list[Row]:
    """The glosses of some texts by these points."""
    rows = []
    with (
        patch.object(pairing, "POINTS", weighed.pairs),
        patch.object(glossing, "AT_LEAST", weighed.least),
        patch.object(listing, "POINTS", weighed.things),
        patch.object(listing, "AT_LEAST", weighed.listed),
    ):
        for text in several:
            placed = RUN._placed(text.document, text.text)
            each = glossing.glosses(text.document, text.records)
            rows += [row for gloss in each if (row := RUN._row(text.entry["name"], gloss, placed))]
    return rows


def told(several: Sequence[Text], rows: Sequence[Row], files: Sequence[str]) -> str:
    """The scores over some files."""
    counts: Counter[str] = Counter()
    for file in files:
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
    """Print what texts left out give, by the least points of a pair and of a thing, and the points of all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=GOLD.SHARED)
    every = texts(parser.parse_args().shared)
    order = np.random.default_rng(SEED).permutation(len(every)) % PARTS
    parts = [[text for text, part in zip(every, order, strict=True) if part == number] for number in range(PARTS)]
    weighed = []
    for part in parts:
        others = [each for each in every if each not in part]
        weighed.append(Weighed(fit_pairs(others), fit_things(others)))
    for least, listed in [
        *((least, listing.AT_LEAST) for least in LEAST),
        *((glossing.AT_LEAST, at) for at in LISTED),
    ]:
        rows = [
            row
            for part, each in zip(parts, weighed, strict=True)
            for row in found(part, replace(each, least=least, listed=listed))
        ]
        print(f"a pair at least {least}, a thing at least {listed}, documents left out:")
        for files in (GOLD.FILES[:-1], GOLD.FILES[-1:]):
            print(f"    {', '.join(files)}: {told(every, rows, files)}")
    for points in (fit_pairs(every), fit_things(every)):
        print("\n".join(f'    "{name}": {value:.2f},' for name, value in points.items()))


if __name__ == "__main__":
    main()
