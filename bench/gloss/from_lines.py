"""Make rows like those of gold.jsonl of the lines that readers wrote about batches of articles.

    python bench/gloss/from_lines.py FOLDER > bench/gloss/train.jsonl

The folder has for each batch N a file bN.json (documents with their text, sentences and quoted turns, as offsets) and
labelsN.txt: "D3 S0 Q1,Q2 cue=blames; actor=Trump?", a "?" behind what is doubtful, and "D3 end". A document in which
the reader saw no pair has one negative: its first sentence and turn. The last two batches are "locked".
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

BATCHES, LOCKED = 8, 6
KINDS = ("name", "number", "place", "hedge", "actor", "cue")
LINE = re.compile(
    r"D(?P<document>\d+) (?:end|S(?P<sentence>\d+) (?P<turns>Q\d+(?:,Q\d+)*)(?P<doubt>\?)?(?: (?P<rest>.*))?)"
)
Row = dict[str, Any]


def rows(folder: Path, batch: int) -> Iterator[Row]:
    """The rows of the documents of one batch that were read to their end."""
    documents = json.loads((folder / f"b{batch}.json").read_text(encoding="utf-8"))
    lines = (folder / f"labels{batch}.txt").read_text(encoding="utf-8").splitlines()
    read = [match for line in lines if (match := LINE.fullmatch(line.strip()))]
    for at in sorted({int(each["document"]) for each in read if each["sentence"] is None}):
        document = documents[at]
        entry = {"corpus": document["corpus"], "name": document["name"], "sha256": document["sha256"], "complete": True}
        start = {"document": entry, "part": "locked" if batch >= LOCKED else "open"}
        found = [row for each in read if int(each["document"]) == at and (row := _row(document, each))]
        yield from ({**start, **row} for row in _once(found) or _negative(document))


def _row(document: Row, line: re.Match[str]) -> Row | None:
    spans = {number: (start, end) for number, start, end in document["sents"]}
    numbers = [int(each[1:]) for each in (line["turns"] or "").split(",") if each]
    quoted = [
        _span(document, *piece)
        for each in numbers
        if each < len(document["turns"])
        for piece in document["turns"][each]
    ]
    if line["sentence"] is None or int(line["sentence"]) not in spans or not quoted:
        return None
    start, end = spans[int(line["sentence"])]
    told = [each.strip() for each in (line["rest"] or "").split("; ") if each.strip()]
    missing = [row for each in told if (row := _element(document["text"], start, end, each))]
    return {
        "gloss": _span(document, start, end),
        "quoted": quoted,
        "is_gloss": True,
        "doubtful": bool(line["doubt"]),
        "missing": missing,
    }


def _span(document: Row, start: int, end: int) -> Row:
    """A span without the blanks at its ends."""
    words = document["text"][start:end]
    return {"start": start + len(words) - len(words.lstrip()), "end": end - len(words) + len(words.rstrip())}


def _element(text: str, start: int, end: int, told: str) -> Row | None:
    """Where the words of "cue=blames?" stand in a sentence, as a whole word if they can."""
    kind, _, words = told.partition("=")
    sentence = text[start:end]
    doubtful = words.endswith("?") and words not in sentence
    words = words.removesuffix("?") if doubtful else words
    if kind not in KINDS or not words or words not in sentence:
        return None
    whole = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", sentence)
    first = start + (whole.start() if whole else sentence.find(words))
    return {"kind": kind, "start": first, "end": first + len(words), "doubtful": doubtful}


def _once(found: list[Row]) -> list[Row]:
    """Each pair once: a reader may have written it twice."""
    seen = {json.dumps([each["gloss"], each["quoted"]]): each for each in reversed(found)}
    return list(reversed(seen.values()))


def _negative(document: Row) -> list[Row]:
    if not document["turns"]:
        return []
    gloss = next((each for each in document["own"].values()), None)
    quoted = [_span(document, *piece) for piece in document["turns"][0]]
    pair = {"is_gloss": False, "doubtful": False, "missing": []}
    return [{"gloss": _span(document, *gloss), "quoted": quoted, **pair}] if gloss else []


if __name__ == "__main__":
    for batch in range(BATCHES):
        for row in rows(Path(sys.argv[1]), batch):
            print(json.dumps(row))
