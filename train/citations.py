#!/usr/bin/env python3
"""Learn the citations head and put it into the shipped network: citations.py DATA_DIR OUT.onnx [--without-dev]

The encoder stays as it is up to its fourth layer. Copies of the two layers above it and a new head learn citations
from bench/citations (gold, second, third, train: labels without text; the texts are read from DATA_DIR, those that are
not there are left out; the fourth set is never read). OUT.onnx is the shipped network with one output more.
Seeded. Some ten minutes on two idle cores.
"""

from __future__ import annotations

import argparse
import json
import pathlib
import random
import sys
import tempfile
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import onnx
import onnxruntime
import torch
import torch.nn.functional as F
from network import Layer
from onnx import TensorProto, compose, helper, numpy_helper
from torch import Tensor, nn

from export import to_int8
from onrecord.annotate.tagger.labels import CITATION_LABELS, tags_of
from onrecord.annotate.tagger.network import put_together
from onrecord.annotate.tagger.roles import LEANS
from onrecord.annotate.tagger.tagging import load_tokenizer
from onrecord.annotate.tagger.words import sections, words_of
from onrecord.weights import weights_of

HERE = pathlib.Path(__file__).parent
BENCH = HERE.parent / "bench" / "citations"
sys.path.insert(0, str(BENCH))

import score  # noqa: E402  (the texts and the labels of bench/citations)

BELOW, ABOVE = 3, (4, 5)  # the layer whose output is read, and those that are copied
HIDDEN = f"/layers.{BELOW}/norm2/LayerNormalization_output_0"
PREFIX = "citations/"
WIDTH, HEADS, INNER = 384, 12, 1536
UNITS = 220  # of a window in training
EPOCHS, RATE, BATCH, SEED = 5, 2e-4, 8, 0
NONE, DOUBTFUL = 0.0, -1.0  # added to the scores of no citation and of doubtful ones; chosen on documents kept back
HELD = 5  # with --without-dev every fifth document of the training labels is kept back


@dataclass(kw_only=True)
class Labelled:
    name: str
    hidden: Tensor  # unit x WIDTH
    labels: Tensor  # unit


class Head(nn.Module):
    """The two upper layers, and the label scores of each unit."""

    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.ModuleList(Layer(WIDTH, HEADS, INNER, 0.1) for _ in ABOVE)
        self.dropout = nn.Dropout(0.15)
        self.citations = nn.Linear(WIDTH, len(CITATION_LABELS))

    def forward(self, hidden: Tensor, where: Tensor | None = None, mask: Tensor | None = None) -> Tensor:
        for layer in self.layers:
            hidden = layer(hidden, mask)
        if where is not None:
            hidden = torch.gather(hidden, 1, where[..., None].expand(-1, -1, WIDTH))
        return self.citations(self.dropout(hidden))


def without_head(model: onnx.ModelProto) -> onnx.ModelProto:
    """The network without a head of an earlier run, or the one that export.py leaves unlearned."""
    graph = model.graph
    for one in [one for one in graph.node if one.name.startswith((PREFIX, "/citations/"))]:
        graph.node.remove(one)
    read = {name for node in graph.node for name in node.input}
    for one in [one for one in graph.initializer if one.name not in read]:
        graph.initializer.remove(one)
    for one in [one for one in graph.output if one.name == "citations"]:
        graph.output.remove(one)
    return model


def float_layers(model: onnx.ModelProto) -> dict[str, Tensor]:
    """The weights of the upper layers, their int8 matrices as floats."""
    tables = {one.name: numpy_helper.to_array(one) for one in model.graph.initializer}
    found = {}
    for node in model.graph.node:
        if node.op_type == "MatMulInteger" and node.name.startswith(tuple(f"/layers.{n}/" for n in ABOVE)):
            base = node.input[1].removesuffix("_quantized")
            zero = tables[node.input[3]].astype(np.float32) if len(node.input) > 3 else np.float32(0)
            weight = (tables[node.input[1]].astype(np.float32) - zero) * tables[f"{base}_scale"]
            found[node.name.strip("/").removesuffix("/MatMul_quant").replace("/", ".") + ".weight"] = weight.T
    found |= {name: table for name, table in tables.items() if name.startswith("layers.") and table.ndim == 1}
    return {
        f"layers.{n - ABOVE[0]}.{name.removeprefix(f'layers.{n}.')}": torch.tensor(np.array(table))
        for n in ABOVE
        for name, table in found.items()
        if name.startswith(f"layers.{n}.")
    }


def labelled(data: pathlib.Path) -> list[tuple[score.Text, list[tuple[int, int, bool]]]]:
    """Every text with its citations: start, end, doubtful."""
    rows: dict[str, list[tuple[int, int, bool]]] = {}
    documents = {}
    for file in ("gold.jsonl", "second.jsonl", "third.jsonl"):
        for row in score.gold_rows(file=file):
            documents[row["document"]["name"]] = row["document"]
            rows.setdefault(row["document"]["name"], []).append((row["start"], row["end"], row.get("doubtful", False)))
    for line in (BENCH / "train.jsonl").read_text(encoding="utf-8").splitlines():
        each = json.loads(line)
        documents[each["document"]["name"]] = each["document"]
        rows[each["document"]["name"]] = [(start, end, how == "doubtful") for start, end, _, how in each["citations"]]
    texts = score.texts([{"document": one} for one in documents.values()], data.parent)
    return sorted(((text, rows[text.name]) for text in texts), key=lambda pair: pair[0].name)


def unit_labels(spans: np.ndarray, rows: list[tuple[int, int, bool]]) -> Tensor:
    """The label of each unit; of citations one inside another the inner one."""
    found = torch.zeros(len(spans), dtype=torch.long)
    for start, end, doubtful in sorted(rows, key=lambda row: row[0] - row[1]):
        inside = np.flatnonzero((spans[:, 0] < end) & (spans[:, 1] > start))
        begin, within, last, single = tags_of(LEANS.index("doubtful" if doubtful else "sure"))
        if len(inside) == 1:
            found[inside] = single
        elif len(inside):
            found[inside] = within
            found[inside[0]], found[inside[-1]] = begin, last
    return found


def read_hidden(model: onnx.ModelProto, pairs: list[tuple[score.Text, list[tuple[int, int, bool]]]]) -> list[Labelled]:
    """Each text with what the encoder's lower layers make of its units, by the program's own windows."""
    tapped = onnx.ModelProto()
    tapped.CopyFrom(model)
    tapped.graph.output.append(helper.make_tensor_value_info(HIDDEN, TensorProto.FLOAT, None))
    session = onnxruntime.InferenceSession(tapped.SerializeToString(), providers=["CPUExecutionProvider"])
    weights = weights_of("en")
    assert weights is not None
    tokenizer = load_tokenizer(weights.tokenizer)

    def states(ids: np.ndarray, features: np.ndarray, where: np.ndarray) -> list[np.ndarray]:
        given = {"ids": ids[None], "features": features[None], "where": where[None]}
        return [session.run([HIDDEN], given)[0][0][where]]

    found = []
    for text, rows in pairs:
        spans, hidden = [np.zeros((0, 2), int)], [np.zeros((0, WIDTH), np.float32)]
        for group in sections(text.text, [(0, len(text.text))]):
            words = words_of(tokenizer, text.text, group)
            if not len(words):
                continue
            (made,) = put_together(words, states, [(WIDTH,)])
            spans.append(words.spans)
            hidden.append(made)
        places = np.concatenate(spans)
        found.append(
            Labelled(name=text.name, hidden=torch.tensor(np.concatenate(hidden)), labels=unit_labels(places, rows))
        )
    return found


def fit(head: Head, documents: list[Labelled]) -> Head:
    """Learn, with a running mean of the weights."""
    body, top = list(head.layers.parameters()), list(head.citations.parameters())
    optimiser = torch.optim.AdamW([{"params": body, "lr": RATE}, {"params": top, "lr": 7 * RATE}], weight_decay=0.01)
    steps = EPOCHS * (sum(len(one.labels) // UNITS + 1 for one in documents) // BATCH + 1)
    pace = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1.0, (step + 1) / 60) * max(0.02, 1 - step / steps)
    )
    mean = [one.detach().clone() for one in head.parameters()]
    done = 0
    for epoch in range(EPOCHS):
        cuts = []
        for one in documents:
            phase = random.randrange(UNITS)
            edges = [0, *range(UNITS - phase, len(one.labels), UNITS), len(one.labels)]
            cuts += [(one, a, z) for a, z in pairwise(edges) if a < z]
        random.shuffle(cuts)
        lost = 0.0
        for at in range(0, len(cuts), BATCH):
            batch = cuts[at : at + BATCH]
            longest = max(z - a for _, a, z in batch)
            hidden = torch.zeros(len(batch), longest, WIDTH)
            labels = torch.full((len(batch), longest), -100)
            for row, (one, a, z) in enumerate(batch):
                hidden[row, : z - a], labels[row, : z - a] = one.hidden[a:z], one.labels[a:z]
            head.train()
            with torch.autocast("cpu", torch.bfloat16):
                scores = head(hidden, mask=(labels >= 0)[:, None, None, :])
            loss = F.cross_entropy(scores.float().flatten(0, 1), labels.flatten(), reduction="sum") / len(batch) / 5
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(head.parameters(), 1.0)
            optimiser.step()
            pace.step()
            done += 1
            keep = min(0.99, done / (done + 10))
            with torch.no_grad():
                for kept, now in zip(mean, head.parameters(), strict=True):
                    kept.mul_(keep).add_(now, alpha=1 - keep)
            lost += loss.item()
        print(f"epoch {epoch + 1} of {EPOCHS}: loss {lost * BATCH / len(cuts):.3f}", flush=True)
    with torch.no_grad():
        for kept, now in zip(mean, head.parameters(), strict=True):
            now.copy_(kept)
    return head.eval()


def joined(model: onnx.ModelProto, head: Head, scratch: pathlib.Path) -> onnx.ModelProto:
    """The network with the head behind its lower layers; the head's matrices int8 by channel, its last one float."""
    whole, small = scratch / "head.onnx", scratch / "head.int8.onnx"
    torch.onnx.export(
        head,
        (torch.zeros(1, 20, WIDTH), torch.arange(1, 16)[None]),
        str(whole),
        dynamo=False,
        opset_version=17,
        input_names=["hidden", "where"],
        output_names=["citations"],
        dynamic_axes={"hidden": {1: "pieces"}, "where": {1: "units"}, "citations": {1: "units"}},
    )
    to_int8(whole, small, ["/citations"])
    upper = compose.add_prefix(onnx.load(str(small)), PREFIX)
    upper.ir_version = model.ir_version
    renamed = {f"{PREFIX}hidden": HIDDEN, f"{PREFIX}where": "where", f"{PREFIX}citations": "citations"}
    for node in upper.graph.node:
        node.input[:] = [renamed.get(name, name) for name in node.input]
        node.output[:] = [renamed.get(name, name) for name in node.output]
    model.graph.node.extend(upper.graph.node)
    model.graph.initializer.extend(upper.graph.initializer)
    (output,) = upper.graph.output
    output.name = "citations"
    model.graph.output.append(output)
    onnx.checker.check_model(model)
    return model


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("data", type=pathlib.Path, help="the folder data/ beside articles/, as in ../shared")
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--without-dev", action="store_true", help="keep every fifth document of train.jsonl back")
    options = parser.parse_args()
    random.seed(SEED)
    torch.manual_seed(SEED)
    weights = weights_of("en")
    assert weights is not None
    model = without_head(onnx.load(str(weights.network)))
    pairs = labelled(options.data)
    if options.without_dev:
        pairs = [pair for at, pair in enumerate(pairs) if at % HELD]
    documents = read_hidden(model, pairs)
    print(f"{len(documents)} documents, {sum(len(rows) for _, rows in pairs)} citations", flush=True)
    head = Head()
    head.load_state_dict(head.state_dict() | float_layers(model))
    fit(head, documents)
    with torch.no_grad():
        head.citations.bias[0] += NONE
        head.citations.bias[list(tags_of(LEANS.index("doubtful")))] += DOUBTFUL
    with tempfile.TemporaryDirectory() as scratch:
        onnx.save(joined(model, head, pathlib.Path(scratch)), str(options.out))
    print(options.out, options.out.stat().st_size)


if __name__ == "__main__":
    main()
