"""The pile that ships as a golden case: one short line an attribution, so that a change of the rules can be read."""

import json
from pathlib import Path

from tests.golden.cases import HERE, STRAIT, exported

ROWS = HERE / "strait.txt"
WIDEST = 60  # code points of a content that are shown


def rows() -> str:
    """Article, then a line an attribution: speakers (or why none) | source | cue | content | kind | kind of source |
    stance | channel."""
    lines: list[str] = []
    ids: dict[str, str] = {}
    for line in exported([STRAIT]).splitlines():
        row = json.loads(line)
        if row["type"] == "document":
            ids[row["id"]] = Path(row["address"]).name
            lines.append(f"\n{row['address']}: {row['sentences']}")
        elif row["type"] == "attribution":
            lines.append(_line(row))
        elif row["type"] == "problem":
            lines.append(f"\n{row['address']}: {row['reason']}")
    return "\n".join(lines).lstrip() + "\n"


def _line(row: dict) -> str:  # type: ignore[type-arg]
    names = [f"{each['name']}{'' if each['named'] else ' (unnamed)'}" for each in row["speakers"]]
    who = "; ".join(names) or f"- {row['speaker_why']}"
    roles = [_words(row[role]) for role in ("source", "cue", "content")]
    told = [row[name] or "-" for name in ("kind", "source_kind", "stance", "channel")]
    return "  " * (1 + (row["via"] is not None)) + " | ".join([who, *roles, *told])


def _words(spans: list[dict]) -> str:  # type: ignore[type-arg]
    words = " / ".join(" ".join(span["exact"].split()) for span in spans)
    return words if len(words) <= WIDEST else f"{words[: WIDEST - 1]}…"
