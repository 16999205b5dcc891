#!/usr/bin/env python3
"""Score the names head beside the rule that it could replace: score_names.py DATA_DIR    (DATA_DIR holds ner/ and re3d/)

The rule is find_names of annotate/names.py: runs of capitals, kinds by word lists. Both are scored on CoNLL++ dev and on
the part of wikigold that names.load keeps out (the head learned from the other parts of these two corpora), and on two
kinds of text that it learned nothing of: WNUT17 dev (posts; persons only) and re3d (reports; persons only, confidence
from .5). "(sentences)" is the same text a sentence at a time: lines of a table read badly when joined, above all by rule.

A name is found when its ends agree, a closing stop aside ("U.S"). Untyped: F1 of names of any kind. Typed: an outlet
counts as an organisation; the rule has no places. re3d labels whole phrases ("the port minister Ana Varga"), so there a
person is found when a name of a person ends where the phrase ends and begins inside it; phrases that end with no
capitalised word, or whose offsets are off, are left out. The last column is the 95 % range of the difference in F1, head
less rule, from 1,000 paired draws of articles.
"""

from __future__ import annotations

import argparse
import json
import pathlib
import random
import zlib
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import names

from onrecord.annotate import names as rule
from onrecord.annotate.lexicon import Lexicon, lexicon
from onrecord.annotate.tagger import load

if TYPE_CHECKING:
    from onrecord.annotate.tagger import Tagger

Span = tuple[int, int, str]  # begin, end, kind
Article = tuple[str, list[Span], list[Span], list[Span]]  # text; the names of gold, head, rule
Counts = tuple[int, int, int]  # both, found, gold

KINDS = {"outlet": "organisation", "work": "other", "group": "other"}
ANY, PERSON = "any", "person"
TYPED = (PERSON, "organisation", "place")
SURE, DRAWS, SEED = 0.5, 1000, 0


def held(path: pathlib.Path) -> Iterator[names.Named]:
    """The articles of wikigold that names.load keeps out."""
    for row in names.columns(path):
        if zlib.crc32(row[0].encode()) % names.DEV == 0:
            yield row


def posts(path: pathlib.Path) -> Iterator[names.Named]:
    """The posts of WNUT17, with persons alone."""
    for post in path.read_text(encoding="utf-8").replace("\n\t\n", "\n\n").split("\n\n"):
        cells = [line.split("\t") for line in post.splitlines() if line.strip()]
        if cells:
            yield names.joined([[(cell[0], cell[1].replace(PERSON, "PER")) for cell in cells]])


def reports(folder: pathlib.Path) -> Iterator[names.Named]:
    """The documents of re3d with the phrases that end with a person's name."""
    for path in sorted(folder.glob("*/documents.jsonl")):
        entities = list(_objects(path.with_name("entities.jsonl")))
        for document in _objects(path):
            text = document["text"]
            phrases = {
                row["end"]: (row["begin"], row["end"], PERSON)
                for row in sorted(entities, key=lambda row: -row["begin"])  # of two that end together the longer
                if row["documentId"] == document["_id"] and _is_name(row, text)
            }
            yield text, sorted(phrases.values())


def _objects(path: pathlib.Path) -> Iterator[dict[str, Any]]:
    for line in path.read_text(encoding="utf-8-sig").splitlines():
        if line.strip():
            yield json.loads(line)


def _is_name(row: dict[str, Any], text: str) -> bool:
    value = row["value"]
    whole = text[row["begin"] : row["end"]] == value
    last = value.split()[-1] if value.split() else ""
    return row["type"] == PERSON.title() and row["confidence"] >= SURE and whole and last[:1].isupper() and last != "I"


def of_head(text: str, tagger: Tagger) -> list[Span]:
    """What the names head finds; each line is a paragraph, as in training."""
    ranges, at = [], 0
    for line in text.split("\n"):
        ranges.append((at, at + len(line)))
        at += len(line) + 1
    return [(name.start, name.end, name.kind) for name in tagger.read(text, ranges).names]


def of_rule(text: str, words: Lexicon) -> list[Span]:
    """What the rule finds, line by line."""
    found, at = [], 0
    for line in text.split("\n"):
        found += [(n.start, n.end, KINDS.get(n.kind, n.kind)) for n in rule.find_names(text, at, at + len(line), words)]
        at += len(line) + 1
    return found


def articles(rows: Iterable[names.Named], tagger: Tagger, words: Lexicon) -> list[Article]:
    """Each text read by both."""
    return [(text, gold, of_head(text, tagger), of_rule(text, words)) for text, gold in rows]


def exact(text: str, gold: list[Span], found: list[Span], kind: str) -> Counts:
    """Names whose ends agree; of one kind, or of any."""
    left, right = (
        {(begin, begin + len(text[begin:end].rstrip(".")), kind) for begin, end, each in spans if kind in (ANY, each)}
        for spans in (gold, found)
    )
    return len(left & right), len(right), len(left)


def ends(text: str, gold: list[Span], found: list[Span], kind: str) -> Counts:
    """Phrases in which a name of the kind stands last."""
    begin_of = {begin + len(text[begin:end].rstrip(".")): begin for begin, end, _ in gold}
    right = [(begin, begin + len(text[begin:end].rstrip("."))) for begin, end, each in found if each == kind]
    return sum(begin_of.get(end, begin + 1) <= begin for begin, end in right), len(right), len(begin_of)


def f1(counts: list[Counts]) -> tuple[float, float, float]:
    """F1, precision and recall of articles together."""
    both, found, gold = (sum(column) for column in zip(*counts, strict=True))
    return 2 * both / max(1, found + gold), both / max(1, found), both / max(1, gold)


def difference(head: list[Counts], rules: list[Counts]) -> tuple[float, float]:
    """The 95 % range of head less rule (paired bootstrap over articles)."""
    rng, places, drawn = random.Random(SEED), range(len(head)), []
    for _ in range(DRAWS):
        draw = rng.choices(places, k=len(head))
        drawn.append(f1([head[i] for i in draw])[0] - f1([rules[i] for i in draw])[0])
    drawn.sort()
    return drawn[DRAWS // 40], drawn[-DRAWS // 40 - 1]


def table(corpus: str, read: list[Article], kinds: Iterable[str], *, by_ends: bool = False) -> None:
    """Prints a line for each kind."""
    count = ends if by_ends else exact
    for kind in kinds:
        head = [count(text, gold, found, kind) for text, gold, found, _ in read]
        rules = [count(text, gold, found, kind) for text, gold, _, found in read]
        low, high = difference(head, rules)
        cells = " | ".join("{:.3f} ({:.2f}, {:.2f})".format(*f1(counts)) for counts in (head, rules))
        print(f"| {corpus} | {kind} | {sum(c[2] for c in head)} | {cells} | {low:+.3f} to {high:+.3f} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=pathlib.Path)
    ner = parser.parse_args().data / "ner"
    tagger, words = load("en"), lexicon("en")
    if tagger is None:
        parser.error("there are no weights for English; put them into src/onrecord/weights (train/ship.sh)")
    conll, wikigold = (
        ner / "conll03-crossweigh" / "data" / "conllpp_dev.txt",
        ner / "wikigold" / "CONLL-format" / "data" / "wikigold.conll.txt",
    )
    wnut = ner / "WNUT17" / "CONLL-format" / "data" / "dev" / "emerging.dev.conll"
    print(f"weights {tagger.weights}\n| text | kind | names | head F1 (precision, recall) | rule | difference, 95 % |")
    print("|---|---|---|---|---|---|")
    for corpus, rows, kinds in (
        ("CoNLL++ dev", names.columns(conll), (ANY, *TYPED)),
        ("CoNLL++ dev (sentences)", names.columns(conll, 0), (ANY, *TYPED)),
        ("wikigold, kept out", held(wikigold), (ANY, *TYPED)),
        ("WNUT17 dev", posts(wnut), (PERSON,)),
    ):
        table(corpus, articles(rows, tagger, words), kinds)
    table("re3d, last words", articles(reports(ner.parent / "re3d"), tagger, words), (PERSON,), by_ends=True)


if __name__ == "__main__":
    main()
