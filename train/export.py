#!/usr/bin/env python3
"""A checkpoint to ONNX, float and int8: export.py CHECKPOINT BASE_DIR OUT_DIR"""

from __future__ import annotations

import copy
import json
import logging
import pathlib
import shutil
import sys
import warnings
from collections.abc import Sequence

import onnx
import torch
import torch.nn.functional as F
from network import Tagger, load_base
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from onrecord.annotate.tagger.labels import LABELS
from onrecord.annotate.tagger.network import WINDOW

KEEP: tuple[str, ...] = ()  # layers that lose most by quantisation, for example "/layers.5/down"
DECODE = {
    "share": [0.2, 0.2, 0.2],
    "price": [0.2, 0.25, 0.4],
    "none": 0.0,
    "orphan": 1.0,
    "bare": 0.8,
    "lone": 0.5,
    "alone": -1.0,
    "fill": 1.0,
    "cover": [9, 9, 0.95],
}


class RowEmbedding(nn.Module):
    """Word vectors as int8 with a scale for each row."""

    def __init__(self, table: Tensor) -> None:
        super().__init__()
        scale = table.abs().amax(1, keepdim=True).clamp_min(1e-8) / 127
        self.register_buffer("table", torch.round(table / scale).to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids: Tensor) -> Tensor:
        return F.embedding(ids, self.table).float() * F.embedding(ids, self.scale)


def to_onnx(model: Tagger, path: pathlib.Path) -> None:
    model.eval()
    ids, where = torch.randint(1000, 2000, (1, 20)), torch.arange(1, 16)[None]
    features = torch.zeros((1, 20, 3), dtype=torch.long)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            model,
            (ids, features, where),
            str(path),
            dynamo=False,
            opset_version=17,
            input_names=["ids", "features", "where"],
            output_names=["labels", "links", "names", "citations"],
            dynamic_axes={
                "ids": {1: "pieces"},
                "features": {1: "pieces"},
                "where": {1: "units"},
                "labels": {1: "units"},
                "links": {1: "units"},
                "names": {1: "units"},
                "citations": {1: "units"},
            },
        )
    onnx.checker.check_model(str(path))


def to_int8(source: pathlib.Path, target: pathlib.Path, keep: Sequence[str], reduce: bool = False) -> None:
    """Matrices to int8 by channel, but those of nodes that match `keep`."""
    names = [n.name for n in onnx.load(str(source)).graph.node if n.op_type in ("MatMul", "Gemm")]
    quantize_dynamic(
        str(source),
        str(target),
        weight_type=QuantType.QInt8,
        per_channel=True,
        reduce_range=reduce,
        op_types_to_quantize=["MatMul", "Gemm"],
        nodes_to_exclude=[n for n in names if any(k in n for k in keep)],
        extra_options={"MatMulConstBOnly": True},
    )


def quantise(model: Tagger, target: pathlib.Path, keep: Sequence[str], reduce: bool = False) -> None:
    """Weights to int8 by channel, activations by window, word vectors by row; heads and the nodes that match `keep` stay float."""
    small = copy.deepcopy(model)
    small.word = RowEmbedding(model.word.weight.detach())  # type: ignore[assignment]
    half = target.with_suffix(".tmp.onnx")
    to_onnx(small, half)
    to_int8(half, target, ("/labels", "/links", "/names", "/citations", *keep), reduce)
    half.unlink()


def main() -> None:
    checkpoint, base, out = map(pathlib.Path, sys.argv[1:4])
    which = sys.argv[4] if len(sys.argv) > 4 else "mean"
    logging.disable(logging.WARNING)
    out.mkdir(parents=True, exist_ok=True)
    model = load_base(base)
    state = torch.load(checkpoint, map_location="cpu")[which]
    state["position.weight"] = state["position.weight"][:WINDOW]
    model.load_state_dict(state)
    to_onnx(model, out / "model.onnx")
    quantise(model, out / "model.int8.onnx", KEEP)
    tables = {
        "transitions": (model.transitions + model.forbidden).tolist(),
        "relations": model.relations.tolist(),
        "none": model.none.item(),
        "decode": DECODE,
        "labels": LABELS,
    }
    (out / "tagger.json").write_text(json.dumps(tables))
    shutil.copy(base / "tokenizer.json", out / "tokenizer.json")
    for path in out.iterdir():
        print(path.name, path.stat().st_size)


if __name__ == "__main__":
    main()
