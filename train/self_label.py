#!/usr/bin/env python3
"""Labels for news that nobody labelled, by teachers that agree: self_label.py DATA_DIR OUT.jsonl TEACHER_DIR TEACHER_DIR...

DATA_DIR holds geoparsing/ and real/. The teachers are finished model folders; their label scores are averaged, and what
they find together is written as {"text", "attributions"} for train.py --more (self-training, Yarowsky 1995; with
several teachers: distillation, Hinton 2015).
"""

from __future__ import annotations

import argparse
import csv
import dataclasses
import json
import pathlib
import sys
import zlib
from collections.abc import Iterator
from xml.etree import ElementTree

import gold
import numpy as np
from folder import Folder, attribute, rows

from onrecord.annotate.tagger.network import Scores

LONGEST = 8000  # characters of an article
RELEASES = 8  # one press release in so many
csv.field_size_limit(sys.maxsize)


def news(data: pathlib.Path) -> Iterator[str]:
    """Local news (LGL), Wikinews (two collections), and a part of the press releases."""
    for name in ("lgl.xml", "GeoVirus.xml"):
        for article in ElementTree.parse(data / "geoparsing" / name).iter("article"):
            yield article.findtext("text") or ""
    for path in sorted((data / "real" / "wikinews-2019-2020" / "data").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            yield from (row["text"] for row in csv.DictReader(file))
    for line in (data / "real" / "state_department_releases.jsonl").read_text(encoding="utf-8").splitlines():
        if zlib.crc32(line.encode()) % RELEASES == 0:
            yield json.loads(line)["text"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("teachers", type=pathlib.Path, nargs="+")
    parser.add_argument("--without", type=pathlib.Path, help="a folder of articles (.txt) that are kept for judging")
    options = parser.parse_args()
    teachers = [Folder(path) for path in options.teachers]
    kept = (
        [" ".join(p.read_text(encoding="utf-8").split())[300:360] for p in options.without.glob("*")]
        if options.without
        else []
    )
    tables = teachers[-1].tables
    steps = np.exp(np.mean([np.log(t.tables.steps + 1e-300) for t in teachers], 0))
    tables = dataclasses.replace(tables, steps=steps)
    with options.out.open("w", encoding="utf-8") as file:
        for text in (each[:LONGEST] for each in news(options.data)):
            flat = " ".join(text.split())
            words = gold.read(teachers[-1].tokenizer, text)
            if len(words) < 50 or any(part and part in flat for part in kept):
                continue
            each = [teacher.network(words) for teacher in teachers]
            scores = Scores(
                labels=np.mean([s.labels for s in each], 0),
                links=each[-1].links,
                names=each[-1].names,
                citations=each[-1].citations,
            )
            found = rows("", attribute(words, scores, tables))
            file.write(json.dumps({"text": text, "attributions": found}) + "\n")


if __name__ == "__main__":
    main()
