"""How far two readers agree on the kind, channel and stance of the same attributions, and how far onrecord with each.

    python bench/speakers/agreement.py [--which seventh sixth ...] [--ours] [--most 12] [--data ../shared/data]

The first reader is the gold in these files, as they stand: of the fifth, the sixth and the seventh by the guide, of
the others before it was written. The second is second_reader.jsonl. The macro F1 is the one of score.py: the mean over
the labels that the first reader used, "none" left out. With --ours, onrecord is scored by the functions of score.py
against each reader in turn, on the attributions that both have labelled, and once more on those alone where the
readers agree.
"""

import argparse
import json
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

from score import DATA, HERE, LABELS, LOOKS, GoldArticle, Look, Row, articles, labels, macro_f1

SECOND = HERE / "second_reader.jsonl"
READ_TWICE = ("seventh", "sixth", "fifth", "fourth", "third")
FEW = 5  # a label rarer than this moves the macro F1 by its share of the classes on one attribution
DRAWS = 2000
Pairs = list[tuple[str, str]]


def second_reader() -> dict[tuple[str, str], Row]:
    """The second reader's rows by file and id of the attribution."""
    rows = map(json.loads, SECOND.read_text(encoding="utf-8").splitlines())
    return {(row["file"], row["id"]): row for row in rows}


def first_reader(which: str) -> list[Row]:
    """The first reader's attributions of one file."""
    rows = map(json.loads, (HERE / f"{which}.jsonl").read_text(encoding="utf-8").splitlines())
    return [row for row in rows if row["type"] == "attribution"]


def texts(which: Sequence[str]) -> dict[str, dict[str, Pairs]]:
    """Of each text and label the two readers' words for every attribution that both have, first reader first."""
    second = second_reader()
    pairs: dict[str, dict[str, Pairs]] = {}
    for name in which:
        for row in first_reader(name):
            other = second.get((name, row["id"]))
            if other is None:
                continue
            its = pairs.setdefault(row["article"], {what: [] for what in LABELS})
            for what in LABELS:
                its[what].append((row[what] or "none", other[what] or "none"))
    return pairs


def interval(several: Sequence[Pairs]) -> tuple[float, float]:
    """Between which macro F1 lie 95 of 100 draws of as many texts, with repeats."""
    chance = random.Random(7)
    draws = sorted(macro_f1([*chain(*chance.choices(several, k=len(several)))])[0] for _ in range(DRAWS))
    return draws[DRAWS // 40], draws[-DRAWS // 40 - 1]


def kappa(pairs: Pairs) -> float:
    """Cohen's kappa, "none" counted as a label."""
    total = max(1, len(pairs))
    agreed = sum(one == two for one, two in pairs) / total
    ones, twos = Counter(one for one, _ in pairs), Counter(two for _, two in pairs)
    chance = sum(ones[label] * twos[label] for label in ones) / total**2
    return (agreed - chance) / max(1e-9, 1 - chance)


def figures(pairs: Pairs) -> str:
    """Accuracy, the macro F1 (of all labels and of those that are not rare) and kappa, in one line."""
    right = sum(one == two for one, two in pairs) / max(1, len(pairs))
    macro, often = macro_f1(pairs)[0], macro_f1(pairs, fewest=FEW)[0]
    return (
        f"accuracy {right:.3f}  macro F1 {macro:.3f}  of labels seen {FEW} times {often:.3f}  kappa {kappa(pairs):.3f}"
    )


def print_readers(which: Sequence[str], most: int) -> None:
    """The agreement of the readers: figures, labels one by one, and what is taken for what."""
    by_text = texts(which)
    for what in LABELS:
        several = [its[what] for its in by_text.values()]
        pairs = [*chain(*several)]
        low, high = interval(several)
        turned = macro_f1([(two, one) for one, two in pairs])[0]
        print(f"{', '.join(which)}: {what:8} {figures(pairs)}  of {len(pairs)}")
        print(f"    macro F1 of 95 % of draws {low:.3f} to {high:.3f}; with the second reader as gold {turned:.3f}")
        for label, (precision, recall, f1, number) in macro_f1(pairs)[1].items():
            print(f"    {label:22} precision {precision:.2f}  recall {recall:.2f}  F1 {f1:.2f}  of {number}")
        unlike = Counter(pair for pair in pairs if pair[0] != pair[1])
        for (one, two), number in unlike.most_common(most):
            print(f"    first {one}, second {two}: {number}")


def ours(which: Sequence[str], data: Path, look: Look) -> dict[str, dict[str, Pairs]]:
    """Of each reader and label, and of where they agree: the reader's word and onrecord's."""
    second = second_reader()
    readers = ("the first reader", "the second reader", "both where they agree")
    pairs: dict[str, dict[str, Pairs]] = {name: {what: [] for what in LABELS} for name in readers}
    for name in which:
        for article in articles(name, data, None):
            first = {row["id"]: row for row in first_reader(name)}
            shared = [row | first[row["id"]] for row in article.attributions if (name, row["id"]) in second]
            records, rows = look(_only(article, shared))
            for what in LABELS:
                for one, own, _, row in labels(records, rows, what):
                    two = second[name, row["id"]][what] or "none"
                    for reader, word in zip(readers, (one, two, one if one == two else None), strict=True):
                        if word is not None:
                            pairs[reader][what].append((word, own))
    return pairs


def _only(article: GoldArticle, attributions: list[Row]) -> GoldArticle:
    return replace(article, attributions=attributions)


def main() -> None:
    """Print the agreement, or with --ours onrecord's scores against each reader."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument(
        "--which", choices=("seventh", "sixth", "fifth", "fourth", "third"), nargs="*", default=["seventh"]
    )
    parser.add_argument("--most", type=int, default=12, help="disagreements shown of each label")
    parser.add_argument("--ours", action="store_true")
    parser.add_argument("--mode", choices=tuple(LOOKS), default="given")
    options = parser.parse_args()
    if not options.ours:
        print_readers(options.which, options.most)
        return
    for reader, by_label in ours(options.which, options.data, LOOKS[options.mode]).items():
        for what, pairs in by_label.items():
            print(f"{options.mode}, against {reader}: {what:8} {figures(pairs)}  of {len(pairs)}")


if __name__ == "__main__":
    main()
