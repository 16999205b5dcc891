"""Score the signed interests that onrecord finds against bench/interest.

    python bench/interest/score.py [--part open|locked] [--errors]

A gold interest is found when one of ours covers at least half of its span; one of ours is false when it covers half of
none. Who and tie are scored over those found.
"""

import argparse
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from onrecord.annotate import annotate
from onrecord.model import Document, Interest, Problem
from onrecord.read import Raw, read

HERE = Path(__file__).parent
Row = dict[str, Any]


def articles(part: str) -> Iterator[tuple[str, Document, list[Row]]]:
    """Name, document and gold rows of each article of one part."""
    rows = [json.loads(line) for line in (HERE / "interests.jsonl").read_text(encoding="utf-8").splitlines()]
    for split in (row for row in rows if row["type"] == "split" and row["part"] == part):
        data = (HERE / "articles" / split["article"]).read_bytes()
        raw = Raw(
            address=split["article"],
            name=split["article"],
            data=data,
            captured="2026-01-01T00:00:00Z",
            sha256=hashlib.sha256(data).hexdigest(),
        )
        document = read(raw)
        if isinstance(document, Problem) or document.text != data.decode("utf-8"):
            raise SystemExit(f"{split['article']} could not be read to the letter")
        gold = [row for row in rows if row["type"] == "interest" and row["article"] == split["article"]]
        yield split["article"], document, gold


def covers(own: Interest, row: Row) -> bool:
    """True when ours has half of the gold's code points or more."""
    shared = min(own.span.end, row["end"]) - max(own.span.start, row["start"])
    return 2 * shared >= row["end"] - row["start"]


def main() -> None:
    """Print recall, precision, the accuracy of who and tie, and false ones an article."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", choices=("open", "locked"), default="open")
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    gold_number = found = ours = false = who = tie = number = 0
    for name, document, gold in articles(options.part):
        number += 1
        own = annotate(document).interests
        ours += len(own)
        gold_number += len(gold)
        for row in gold:
            match = next((each for each in own if covers(each, row)), None)
            found += match is not None
            who += match is not None and match.who == row["who"]
            tie += match is not None and match.tie == row["tie"]
            if options.errors and (match is None or (match.who, match.tie) != (row["who"], row["tie"])):
                told = f"{match.who}, {match.tie}" if match else "missed"
                print(f"{name}: {row['who']}, {row['tie']}: {row['exact']!r}: {told}")
        for each in own:
            if not any(covers(each, row) for row in gold):
                false += 1
                if options.errors:
                    print(f"{name}: FALSE {each.who}, {each.tie}: {each.span.of(document.text)!r}")
    print(
        f"interests, {options.part}: recall {found / max(1, gold_number):.3f} ({found} of {gold_number})  "
        f"precision {(ours - false) / max(1, ours):.3f} ({ours - false} of {ours})  "
        f"who {who / max(1, found):.3f}  tie {tie / max(1, found):.3f}  false an article {false / max(1, number):.3f}"
    )


if __name__ == "__main__":
    main()
