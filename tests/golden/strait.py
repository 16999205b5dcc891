"""The pile that ships as a golden case: one short line an attribution, so that a change of the rules can be read."""

import json
from pathlib import Path

from tests.golden.cases import HERE, STRAIT, exported

ROWS = HERE / "strait.txt"
WIDEST = 60  # code points of a content that are shown


def rows() -> str:
    """Article, then a line an attribution: speaker (or why none) | source | cue | content | kind."""
    lines: list[str] = []
    ids: dict[str, str] = {}
    for line in exported([STRAIT]).splitlines():
        row = json.loads(line)
        if row["type"] == "document":
            ids[row["id"]] = Path(row["address"]).name
            lines.append(f"\n{row['address']}: {row['sentences']}")
        elif row["type"] == "attribution":
            lines.append(_line(row))
        else:
            lines.append(f"\n{row['address']}: {row['reason']}")
    return "\n".join(lines).lstrip() + "\n"


def _line(row: dict) -> str:  # type: ignore[type-arg]
    speaker = row["speaker"]
    who = f"{speaker['name']}{'' if speaker['named'] else ' (unnamed)'}" if speaker else f"- {row['speaker_why']}"
    roles = [_words(row[role]) for role in ("source", "cue", "content")]
    return "  " * (1 + (row["via"] is not None)) + " | ".join([who, *roles, row["kind"]])


def _words(spans: list[dict]) -> str:  # type: ignore[type-arg]
    words = " / ".join(" ".join(span["exact"].split()) for span in spans)
    return words if len(words) <= WIDEST else f"{words[: WIDEST - 1]}…"
