"""The scores on our own gold do not fall below bench/floors.json; "speaker wrong" does not rise above it."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[1]
CEILINGS = {"speaker wrong"}
FLOORS: dict[str, dict[str, float]] = json.loads((ROOT / "bench" / "floors.json").read_text(encoding="utf-8"))


def gold() -> ModuleType:
    """bench/gold.py, which is a script and in no package."""
    spec = importlib.util.spec_from_file_location("gold", ROOT / "bench" / "gold.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("pile", FLOORS)
def test_no_score_falls_below_its_floor(pile: str) -> None:
    folder = ROOT / pile
    scores = gold().score(folder / "articles", folder / "gold.jsonl")
    for name, limit in FLOORS[pile].items():
        value = scores[name]
        held = value <= limit if name in CEILINGS else value >= limit
        assert held, f"{pile}: {name} is {value:.3f}, its limit in bench/floors.json {limit}"


def test_the_floors_hold_every_score_that_counts() -> None:
    assert all(set(limits) == {"recall", "precision", "speaker right", "speaker wrong"} for limits in FLOORS.values())
