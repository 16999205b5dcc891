"""The scores on our own gold do not fall below bench/floors.json; shares of what is wrong do not rise above it.

Of gold with a locked part, the open part alone is looked at here.
"""

import importlib.util
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[1]
CEILINGS = {"speaker wrong", "elements false", "pairs false", "given pairs false", "false", "merged"}
FLOORS: dict[str, dict[str, float]] = json.loads((ROOT / "bench" / "floors.json").read_text(encoding="utf-8"))
PILES = {"recall", "precision", "speaker right", "speaker wrong"}


def script(path: str) -> ModuleType:
    """A file under bench/, which is a script and in no package."""
    name = path.replace("/", "_").removesuffix(".py")
    spec = importlib.util.spec_from_file_location(name, ROOT / "bench" / path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def of_pile(pile: str) -> Callable[[], dict[str, float]]:
    folder = ROOT / pile
    return lambda: script("gold.py").score(folder / "articles", folder / "gold.jsonl")


def of_speakers() -> dict[str, float]:
    """On the invented articles, whose texts are here; with the gold's own attributions."""
    score = script("speakers/score.py")
    return score.measure({"invented": list(score.articles("invented", score.DATA, "open"))}, score.given).scores()


def of_identity() -> dict[str, float]:
    return script("identity/score.py").scores("open", "given")


def of_reuse() -> dict[str, float]:
    """On invented articles that copy each other."""
    scores: dict[str, float] = script("reuse.py").scores()
    return scores


def of_gloss() -> dict[str, float]:
    """On the invented articles, whose texts are here; labelled by older rules that list less."""
    scores: dict[str, float] = script("gloss/run.py").invented("open")
    return scores


def of_guided_gloss() -> dict[str, float]:
    """On real articles labelled by bench/gloss/GUIDE.md, which lie outside the project."""
    scores: dict[str, float] = script("gloss/run.py").guided("open")
    return scores or pytest.skip("the articles of ../shared are not here")


def of_saying() -> dict[str, float]:
    """On the invented pairs, whose texts are here."""
    scores: dict[str, float] = script("saying/run.py").invented()
    return scores


def of_citations() -> dict[str, float]:
    """On real articles, which lie outside the project."""
    sys.modules["score"] = script("citations/score.py")  # by this name its neighbour imports it
    scores: dict[str, float] = script("citations/run.py").scores("open")
    return scores or pytest.skip("the articles of ../shared are not here")


def of_origins() -> dict[str, float]:
    """On a pile of invented articles with known origins, in a process of its own: its scripts have common names."""
    command = [sys.executable, "bench/origins/run.py", "--seed", "1", "2", "--articles", "60", "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    scores: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return scores


SCORES: dict[str, Callable[[], dict[str, float]]] = {
    "examples/strait": of_pile("examples/strait"),
    "bench/nested": of_pile("bench/nested"),
    "bench/speakers": of_speakers,
    "bench/identity": of_identity,
    "bench/gloss": of_gloss,
    "bench/gloss guided": of_guided_gloss,
    "bench/saying": of_saying,
    "bench/reuse": of_reuse,
    "bench/citations": of_citations,
    "bench/origins": of_origins,
}


@pytest.mark.parametrize("pile", FLOORS)
def test_no_score_falls_below_its_floor(pile: str) -> None:
    scores = SCORES[pile]()
    for name, limit in FLOORS[pile].items():
        value = scores[name]
        held = value <= limit if name in CEILINGS else value >= limit
        assert held, f"{pile}: {name} is {value:.3f}, its limit in bench/floors.json {limit}"


def test_the_floors_hold_every_score_that_counts() -> None:
    assert set(FLOORS) == set(SCORES)
    assert all(set(FLOORS[pile]) == PILES for pile in ("examples/strait", "bench/nested"))
    counted = {"speaker right", "speaker wrong", "kind macro F1", "channel macro F1", "stance macro F1"}
    assert counted <= set(FLOORS["bench/speakers"]) and set(FLOORS["bench/identity"]) == {"precision", "recall"}
    assert set(FLOORS["bench/reuse"]) == {"precision", "recall", "plagdet", "exact"}
