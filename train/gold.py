"""PolNeAR (brat standoff) to unit labels and links."""

from __future__ import annotations

import dataclasses
import json
import os
import pathlib
import random
import re
import sys
from typing import Any

import numpy as np

from onrecord.annotate.tagger.roles import ROLES
from onrecord.annotate.tagger.words import Words, words_of

# The scorer and the corpus stand outside the project; POLNEAR_SCORER names the folder of score.py.
_BESIDE = pathlib.Path(__file__).resolve().parents[2] / "shared" / "bench" / "attribution"
sys.path.insert(0, os.environ.get("POLNEAR_SCORER", str(_BESIDE)))
import score  # noqa: E402

IGNORE, NONE = -100, -1


@dataclasses.dataclass(frozen=True)
class Example:
    name: str
    document: Words
    readings: list[tuple[Any, Any, Any]]  # for each annotator: labels, cue of each content unit, source of each cue


def read(tokenizer: Any, text: str) -> Words:
    """The text as the network reads it; in the corpora each line is a paragraph, as a block is in an article."""
    return words_of(tokenizer, text, [line.span() for line in re.finditer(r"[^\n]+", text)])


def units(document: Words, span: tuple[int, int]) -> tuple[int, int] | None:
    begin, end = score.trimmed(document.text, span)
    if begin >= end:
        return None
    return int(np.searchsorted(document.spans[:, 1], begin, "right")), int(np.searchsorted(document.spans[:, 0], end))


def reading(document: Words, attributions: list[dict[str, list[tuple[int, int]]]]) -> tuple[Any, Any, Any]:
    labels = np.zeros(len(document), np.int64)
    cue_of = np.full(len(document), IGNORE)
    source_of = np.full(len(document), IGNORE)
    for attribution in attributions:
        found: dict[str, list[tuple[int, int]]] = {}
        for number, role in enumerate(ROLES):
            found[role] = [u for u in (units(document, s) for s in attribution[role]) if u and u[0] < u[1]]
            for begin, end in found[role]:
                if labels[begin:end].any():
                    continue
                base = 1 + 4 * number
                labels[begin:end] = base + 1
                labels[begin], labels[end - 1] = base, base + 2
                if end - begin == 1:
                    labels[begin] = base + 3
        if not found["cue"]:
            continue
        cue = found["cue"][0][0]
        source_of[cue] = min(found["source"], key=lambda s: abs(s[0] - cue))[0] if found["source"] else NONE
        for begin, end in found["content"]:
            cue_of[begin:end] = cue
    return labels, cue_of, source_of


def load(split: pathlib.Path, tokenizer: Any) -> list[Example]:
    return [
        Example(name, d := read(tokenizer, text), [reading(d, r) for r in readers])
        for name, (text, readers) in score.read_gold(split).items()
    ]


def load_rows(path: pathlib.Path, tokenizer: Any) -> list[Example]:
    """Articles that teachers labelled: {"text", "attributions"} a line."""
    lines = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    return [Example("", d := read(tokenizer, row["text"]), [reading(d, row["attributions"])]) for row in lines]


def divide(examples: list[Example], held: int = 84, seed: int = 0) -> tuple[list[Example], list[Example]]:
    """(to learn from, held out)"""
    out = set(random.Random(seed).sample(range(len(examples)), held))
    return [e for i, e in enumerate(examples) if i not in out], [e for i, e in enumerate(examples) if i in out]
