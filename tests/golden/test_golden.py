"""Golden cases: the export of each is what was last reviewed. `python -m tests.golden.accept` rewrites them."""

import json

import pytest

from tests.golden.cases import expected, export, names
from tests.golden.strait import ROWS, rows

HOW = "if this change is wanted: python -m tests.golden.accept, and review the diff"


@pytest.mark.parametrize("name", names())
def test_the_export_is_what_was_accepted(name: str) -> None:
    assert export(name).splitlines() == expected(name).read_text(encoding="utf-8").splitlines(), HOW


def test_the_pile_that_ships_gives_the_accepted_rows() -> None:
    assert rows().splitlines() == ROWS.read_text(encoding="utf-8").splitlines(), HOW


@pytest.mark.parametrize("name", names())
def test_accepted_offsets_lead_to_the_words_they_quote(name: str) -> None:
    texts: dict[str, str] = {}
    for line in expected(name).read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["type"] == "document":
            texts[row["id"]] = row["text"]
        for role in ("source", "cue", "content", "doubtful", "alterations"):
            for span in row.get(role, []):
                assert texts[row["document"]][span["start"] : span["end"]] == span["exact"]


def test_the_old_version_stays_and_is_superseded() -> None:
    found = [json.loads(line) for line in expected("versions").read_text(encoding="utf-8").splitlines()]
    documents = [row for row in found if row["type"] == "document"]
    assert [row["address"] for row in documents].count("articles/strike.txt") == 2
    assert sum(row["superseded_by"] is not None for row in documents) == 1
