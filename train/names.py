"""Labelled names (CoNLL columns) to unit labels: person, organisation, place, other name."""

from __future__ import annotations

import pathlib
import random
import re
import zlib
from collections.abc import Iterator
from typing import Any

import gold
import numpy as np

from onrecord.annotate.tagger.network import WINDOW, cut
from onrecord.annotate.tagger.roles import KINDS
from onrecord.annotate.tagger.words import Words

TYPES = {
    "PER": "person", "ORG": "organisation", "LOC": "place", "MISC": "other",
}  # fmt: skip
TIGHT, OPEN = re.compile(r"^(?:[.,;:!?%)\]}]|'s|n't|'re|'ve|'ll|'d|'m)$"), ("(", "[", "{", "$")
DEV = 5  # one document in five of a corpus without a dev part of its own

Named = tuple[str, list[tuple[int, int, str]]]  # text, spans


def joined(sentences: list[list[tuple[str, str]]]) -> Named:
    """Words and BIO tags as running text."""
    text, spans, last = "", [], ""
    for sentence in sentences:
        for n, (word, tag) in enumerate(sentence):
            if text and not (n and (TIGHT.match(word) or text[-1] in OPEN)):
                text += " "
            kind = TYPES.get(tag[2:], "")
            if kind and (tag[0] == "I" and n and last == tag[2:]):
                spans[-1] = (spans[-1][0], len(text) + len(word), kind)
            elif kind:
                spans.append((len(text), len(text) + len(word), kind))
            text, last = text + word, tag[2:]
    return text, spans


def columns(path: pathlib.Path, at_most: int = 40) -> Iterator[Named]:
    """The documents of a CoNLL file; without document marks, runs of sentences."""
    sentences: list[list[tuple[str, str]]] = [[]]
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("-DOCSTART-") or (not line.strip() and len(sentences) > at_most):
            if any(sentences):
                yield joined([s for s in sentences if s])
            sentences = [[]]
        elif not line.strip():
            sentences.append([])
        else:
            cells = line.split()
            sentences[-1].append((cells[0], cells[-1]))
    if any(sentences):
        yield joined([s for s in sentences if s])


def labels(document: Words, spans: list[tuple[int, int, str]]) -> Any:
    found = np.zeros(len(document), np.int64)
    for begin, end, kind in spans:
        low, high = (
            int(np.searchsorted(document.spans[:, 1], begin, "right")),
            int(np.searchsorted(document.spans[:, 0], end)),
        )
        if high <= low or found[low:high].any():
            continue
        base = 1 + 4 * KINDS.index(kind)
        found[low:high] = base + 1
        found[low], found[high - 1] = base, base + 2
        if high - low == 1:
            found[low] = base + 3
    return found


def load(data: pathlib.Path, tokenizer: Any) -> tuple[list[tuple[Words, Any]], dict[str, list[tuple[Words, Any]]]]:
    """(to learn from, {corpus: to choose on}) from the folder of all labelled data."""
    conll = data / "ner" / "conll03-crossweigh" / "data"
    learn: list[Named] = list(columns(conll / "conllpp_train.txt"))
    dev: dict[str, list[Named]] = {"conll": list(columns(conll / "conllpp_dev.txt")), "wikigold": []}
    wikigold = columns(data / "ner" / "wikigold" / "CONLL-format" / "data" / "wikigold.conll.txt")
    for row in wikigold:
        (dev["wikigold"] if zlib.crc32(row[0].encode()) % DEV == 0 else learn).append(row)

    def prepared(rows: list[Named]) -> list[tuple[Words, Any]]:
        return [(d := gold.read(tokenizer, text), labels(d, spans)) for text, spans in rows]

    return prepared(learn), {corpus: prepared(rows) for corpus, rows in dev.items()}


def crops(examples: list[tuple[Words, Any]], rng: random.Random) -> list[tuple[Words, Any, int, int]]:
    found = []
    for document, truth in examples:
        start, size = 0, rng.randrange(64, WINDOW - 1)
        while start < len(document):
            stop = cut(document, start, size)
            size = WINDOW - 2
            if stop - start > 8 or start == 0:
                found.append((document, truth, start, stop))
            start = stop
    return found


def batches(examples: list[tuple[Words, Any]], size: int, rng: random.Random) -> Iterator[list[Any]]:
    """Without end."""
    while True:
        found = crops(examples, rng)
        rng.shuffle(found)
        pools = [sorted(found[i : i + 50 * size], key=lambda c: c[3] - c[2]) for i in range(0, len(found), 50 * size)]
        made = [pool[i : i + size] for pool in pools for i in range(0, len(pool), size)]
        rng.shuffle(made)
        yield from made
