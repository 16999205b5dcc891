"""Score the citations that onrecord finds in real articles against bench/citations/gold.jsonl or second.jsonl.

    python bench/citations/run.py [--which first|second|third|fourth|fifth] [--part open|locked] [--errors]

All three were tuned on, the first since the beginning, the others after each was scored once (README.md): none says how
other texts fare.

Reads the texts of ../shared, as score.py says; without them there is nothing to measure.
"""

import argparse
import hashlib
import re
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from typing import Any

import score

from onrecord.annotate import annotate
from onrecord.model import Document, Problem
from onrecord.read import Raw, read

Row = dict[str, Any]
FILES = {
    "first": "gold.jsonl",
    "second": "second.jsonl",
    "third": "third.jsonl",
    "fourth": "fourth.jsonl",
    "fifth": "fifth.jsonl",
}
WORD = re.compile(r"\w+")


def document(text: str, name: str) -> Document:
    """A text as the program reads a file of it."""
    data = text.encode()
    raw = Raw(
        address=name, name=name, data=data, captured="2026-01-01T00:00:00Z", sha256=hashlib.sha256(data).hexdigest()
    )
    made = read(raw)
    if isinstance(made, Problem):
        raise SystemExit(f"{name} could not be read: {made.reason}")
    return made


def places(read_text: str, written: str) -> Callable[[int, int], tuple[int, int]]:
    """From the text that was read to the one that is labelled, where marks of markup and targets of links stand too."""
    if read_text == written:
        return lambda start, end: (start, end)
    ours, theirs = list(WORD.finditer(read_text)), list(WORD.finditer(written))
    matcher = SequenceMatcher(None, [each.group() for each in ours], [each.group() for each in theirs], autojunk=False)
    there = {a + i: b + i for a, b, size in matcher.get_matching_blocks() for i in range(size)}

    def moved(start: int, end: int) -> tuple[int, int]:
        inside = [there[i] for i, each in enumerate(ours) if each.start() < end and each.end() > start and i in there]
        return (theirs[inside[0]].start(), theirs[inside[-1]].end()) if inside else (0, 1)

    return moved


def found_in(text: score.Text) -> Iterator[Row]:
    """The program's citations of one text, as rows that score.py takes.

    The gold gives a body that issued a report as its outlet, the program as its author: either is taken for the other.
    """
    made = document(text.text, text.name if text.path else "article.txt")
    move = places(made.text, text.text)
    for each in annotate(made).citations:
        start, end = move(each.span.start, each.span.end)
        value = {name: getattr(each.work, name) for name in ("kind", *score.FIELDS)}
        maker = {"outlet": value["outlet"] or value["author"], "author": value["author"] or value["outlet"]}
        yield {
            "document": text.name,
            "start": start,
            "end": end,
            "value": value | maker,
            "why": each.why,
            "again": each.again,
            "id": each.id,
        }


def show(text: score.Text, gold: list[Row], found: list[Row]) -> None:
    """What was missed and what is false in one document."""
    met = score.meetings(text.text, gold, found)
    chosen = score.matched(met)
    hit, touched = {one for _, (one, _) in chosen}, {other for _, (_, other) in met}
    for index, row in enumerate(gold):
        if index not in hit and not row.get("doubtful") and not score.by_neighbour(row, text.text, gold, found, chosen):
            print(f"{text.name[-30:]} MISSED {row['kind']}: {around(text.text, row)}")
    for index, row in enumerate(found):
        if index not in touched:
            print(f"{text.name[-30:]} FALSE {row['value']['kind']}: {around(text.text, row)}: {row['why']}")
    for _, (one, other) in chosen:
        for name in score.FIELDS if not gold[one].get("doubtful") else ():
            given = gold[one]["value"][name]
            if given is not None and not score.agrees(name, score.told(given, text.text), found[other]["value"][name]):
                told = score.told(given, text.text)
                own = found[other]["value"][name]
                print(f"{text.name[-30:]} VALUE {name}: {told!r}, found {own!r}: {around(text.text, found[other])}")


def around(text: str, row: Row) -> str:
    """A span between its neighbours."""
    start, end = row["start"], row["end"]
    return " ".join(f"{text[max(0, start - 40) : start]}[[{text[start:end]}]]{text[end : end + 30]}".split())


def measure(part: str | None, *, which: str = "first", errors: bool = False) -> dict[str, Any]:
    """The scores over one part of a gold, or over all of it."""
    gold = score.gold_rows(part, FILES[which])
    found: list[Row] = []
    for text in score.texts(gold):
        rows = list(found_in(text))
        found += rows
        if errors:
            show(text, [row for row in gold if row["document"]["name"] == text.name], rows)
    return score.score(gold, found)


def scores(part: str | None, which: str = "first") -> dict[str, float]:
    """The share of the gold that is found and of the found that is false; empty when the texts are not here."""
    measured = measure(part, which=which)["all"]
    return {"found": measured["recall"], "false": measured["false_share"]} if measured["gold"] else {}


def main() -> None:
    """Print found, false and the agreement of values, over all and by corpus."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--which", choices=FILES, default="first")
    parser.add_argument("--part", choices=("open", "locked"), help="of the first gold; all of it without")
    parser.add_argument("--errors", action="store_true", help="what was missed and what is false")
    options = parser.parse_args()
    part = f"{options.which}, {options.part or 'all'}"
    for corpus, each in measure(options.part, which=options.which, errors=options.errors).items():
        print(
            f"citations, {part}, {corpus:9}: found {each['recall']} of {each['gold']}  "
            f"false {each['false_share']} ({each['false']} of {each['found'] - each['doubtful_found']})  "
            f"repeated {each['repeated']}  tight {each['tight']}"
        )
        print("   values " + "  ".join(f"{name} {agreed}/{given}" for name, (agreed, given) in each["values"].items()))
        if corpus == "all":
            print("   kinds  " + "  ".join(f"{kind} {found}/{given}" for kind, (found, given) in each["kinds"].items()))


if __name__ == "__main__":
    main()
