"""A model folder of the laboratory, read by the program's own run time; and what score.py reads of it.

model.int8.onnx (or model.onnx), tokenizer.json, tagger.json: the program's english.onnx, english.tokenizer.json, english.json.
"""

from __future__ import annotations

import json
import pathlib
from typing import Any

from onrecord.annotate.tagger.evidence import Evidence
from onrecord.annotate.tagger.joining import Joined, join
from onrecord.annotate.tagger.network import Network, Scores
from onrecord.annotate.tagger.places import places
from onrecord.annotate.tagger.spans import Found, candidates, choose, posterior
from onrecord.annotate.tagger.tables import CERTAINTIES, CUE_FEATURES, SOURCE_FEATURES, Tables, tables_of
from onrecord.annotate.tagger.tagging import load_tokenizer
from onrecord.annotate.tagger.words import Words

Places = dict[Found, tuple[int, int]]
Made = tuple[list[Joined], Places]


class Folder:
    """Network, tokenizer and tables; `raw` is the JSON object of tagger.json, which the steps of finish.sh fill in."""

    def __init__(self, path: pathlib.Path, name: str = "model.int8.onnx") -> None:
        self.path, self.name = path, name
        self.network, self.tokenizer = Network(path / name), load_tokenizer(path / "tokenizer.json")
        self.raw: dict[str, Any] = json.loads((path / "tagger.json").read_text())

    @property
    def tables(self) -> Tables:
        """The tables as the program reads them; what no step has learned yet is nought."""
        join = {"cue": [0.0] * CUE_FEATURES, "source": [0.0] * SOURCE_FEATURES} | self.raw.get("join", {})
        calibration = {key: [0.0] * size for key, size in CERTAINTIES.items()} | self.raw.get("calibration", {})
        return tables_of(self.raw | {"join": join, "calibration": calibration})

    def write(self) -> None:
        (self.path / "tagger.json").write_text(json.dumps(self.raw))


def found_in(words: Words, scores: Scores, tables: Tables) -> list[Found]:
    """Every plausible span."""
    return candidates(posterior(scores.labels, tables.steps, words.broken), words.broken)


def joined(words: Words, scores: Scores, found: list[Found], tables: Tables) -> Made:
    spans = choose(found, len(words), tables.options)
    return join(Evidence(words, scores.links, spans, tables), tables), places(words, spans)


def attribute(words: Words, scores: Scores, tables: Tables) -> Made:
    """The attributions, and where their spans lie."""
    return joined(words, scores, found_in(words, scores, tables), tables) if len(words) else ([], {})


def rows(name: str, made: Made) -> list[dict[str, Any]]:
    """What score.py reads."""
    attributions, where = made
    return [
        {
            "document": name,
            "source": [where[one.source]] if one.source else [],
            "cue": [where[one.cue]] if one.cue else [],
            "content": [where[content] for content in one.contents],
        }
        for one in attributions
    ]
