"""The maker of piles with known copying (bench/lineage): the same bytes again, exact places, parents that exist."""

import hashlib
import importlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from onrecord.model import Document
from onrecord.read import Raw, read

MAKER = Path(__file__).parent.parent / "bench" / "lineage" / "make.py"
SETS = [name for name in ("dev", "final") if MAKER.with_name(f"{name}.py").exists()]


def made(folder: Path, templates: str, seed: int = 7) -> Path:
    command = [sys.executable, str(MAKER), "--seed", str(seed), "--articles", "90", "--templates", templates]
    subprocess.run([*command, "--out", str(folder)], check=True, capture_output=True)
    return folder


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module", params=SETS)
def pile(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp(request.param), request.param)


def test_equal_seeds_give_equal_bytes_and_others_do_not(pile: Path, tmp_path: Path) -> None:
    templates = "final" if pile.name.startswith("final") else "dev"
    again, other = made(tmp_path / "again", templates), made(tmp_path / "other", templates, seed=8)
    files = sorted(path.relative_to(pile) for path in pile.rglob("*") if path.is_file())
    assert [(again / name).read_bytes() for name in files] == [(pile / name).read_bytes() for name in files]
    assert (other / "truth.jsonl").read_bytes() != (pile / "truth.jsonl").read_bytes()


def test_onrecord_reads_the_very_text_that_the_places_belong_to(pile: Path) -> None:
    for row in rows(pile / "texts.jsonl"):
        data = (pile / "articles" / row["file"]).read_bytes()
        digest = hashlib.sha256(data).hexdigest()
        raw = Raw(address=row["file"], name=row["file"], data=data, captured="2032-01-01T00:00:00Z", sha256=digest)
        document = read(raw)
        assert isinstance(document, Document)
        assert document.text == row["text"]


def test_places_are_exact_and_edits_are_real(pile: Path) -> None:
    texts = {row["file"]: row["text"] for row in rows(pile / "texts.jsonl")}
    changed = [row for row in rows(pile / "truth.jsonl") if row["type"] in ("edit", "neutral")]
    assert {row["type"] for row in changed} == {"edit", "neutral"}
    for row in changed:
        for side in ("child", "parent"):
            exact = texts[row[side]][row[f"{side}_start"] : row[f"{side}_end"]]
            assert exact == row[f"{side}_exact"] and texts[row[side]].count(exact) == 1
            if part := row[f"{side}_part"]:
                assert texts[row[side]][part["start"] : part["end"]] == part["exact"] != ""
        assert row["child_exact"] != row["parent_exact"]


def test_parents_are_in_the_pile_and_older(pile: Path) -> None:
    truth = rows(pile / "truth.jsonl")
    articles = {row["file"]: row for row in truth if row["type"] == "article"}
    assert len(articles) == 90
    assert {path.name for path in (pile / "articles").iterdir()} == set(articles)
    for row in truth:
        if row["type"] == "edge" and row["parent"] is not None:
            assert articles[row["child"]]["published"] > articles[row["parent"]]["published"]
        if row["type"] == "version":
            assert articles[row["file"]]["address"] == articles[row["of"]]["address"]
        if row["type"] == "pair":
            assert {row["left"], row["right"], *row["via"]} <= set(articles)


def test_articles_without_a_row_share_no_long_run_of_words(pile: Path) -> None:
    truth = rows(pile / "truth.jsonl")
    known = {frozenset((row["child"], row["parent"])) for row in truth if row["type"] == "edge" and row["parent"]}
    known |= {frozenset((row["file"], row["of"])) for row in truth if row["type"] == "version"}
    known |= {frozenset((row["left"], row["right"])) for row in truth if row["type"] == "pair"}
    holders: dict[str, set[str]] = {}
    for row in rows(pile / "texts.jsonl"):
        for paragraph in row["text"].split("\n\n")[3:-3]:  # heads and footers are shared by right
            words = paragraph.split()
            for at in range(len(words) - 11):
                holders.setdefault(" ".join(words[at : at + 12]), set()).add(row["file"])
    for run, files in holders.items():
        pairs = [frozenset((one, two)) for one in files for two in files if one < two]
        assert all(pair in known for pair in pairs) or _is_stock(run), (run, files)


def _is_stock(run: str) -> bool:
    return any(word in run for word in ("anonymity", "authorised", "sensitive"))


@pytest.mark.skipif(len(SETS) < 2, reason="one set of templates")
def test_the_two_sets_share_no_name_frame_or_wording(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(MAKER.parent))
    before = set(sys.modules)
    dev, final = (_entries(importlib.import_module(name).TEMPLATES) for name in ("dev", "final"))
    for name in set(sys.modules) - before:
        del sys.modules[name]  # their names are short: they shall not stand in another test's way
    assert {field: dev[field] & final[field] for field in dev if dev[field] & final[field]} == {}


def _entries(templates: Any) -> dict[str, set[Any]]:
    fields = ("outlets", "agencies", "first_names", "last_names", "towns", "hedges", "loaded_cues", "settings", "stock")
    found = {field: set(getattr(templates, field)) for field in (*fields, "datelines", "footers")}
    found["credits"] = {words for wordings in templates.credits.values() for words in wordings}
    found["frames"] = {
        frame for topic in templates.topics for frame in topic.clauses + topic.quotes + topic.plain + topic.headlines
    }
    assert len(found["frames"]) >= 80 and len(found["last_names"]) >= 60 and len(found["outlets"]) >= 25
    return found
