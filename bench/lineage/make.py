"""Make a pile of invented articles with known copying, and its truth.

    python bench/lineage/make.py --seed 1 --articles 200 --templates dev --out DIR

writes DIR/articles/0001.txt ... (.txt, .md, .html, as `onrecord add` reads them), DIR/truth.jsonl (README.md tells the
rows) and DIR/texts.jsonl (file and main text, to which the offsets of the truth belong). Equal arguments give equal
bytes. DIR/articles must not exist or be empty.
"""

import argparse
import importlib
import json
import os
import random
from collections import Counter
from pathlib import Path
from typing import Any

from crediting import state_dates
from pages import Page, captured, page
from pile import Pile
from truth import rows

from articles import Article

_KINDS = ("txt", "md", "html")


def make(seed: int, many: int, templates: str, out: Path) -> Counter[str]:
    """Writes the pile; the counts of the truth's rows."""
    rng = random.Random(f"{templates} {seed}")
    articles = Pile(rng, importlib.import_module(templates).TEMPLATES).make(many)
    rng.shuffle(articles)
    state_dates(rng, sorted(articles, key=_depth))
    pages = _pages(rng, articles)
    folder = out / "articles"
    folder.mkdir(parents=True)
    for number, made in pages.items():
        (folder / made.file).write_bytes(made.source.encode())
        os.utime(folder / made.file, (captured(articles[number]),) * 2)
    truth = list(rows(articles, pages))
    _write(out / "truth.jsonl", truth)
    _write(out / "texts.jsonl", [{"file": made.file, "text": made.text} for made in pages.values()])
    return Counter(row["type"] for row in truth)


def _depth(article: Article) -> int:
    """How many versions came before: a version states the date of the one before."""
    return 0 if article.version_of is None else 1 + _depth(article.version_of)


def _pages(rng: random.Random, articles: list[Article]) -> dict[int, Page]:
    """The file of each article that is not hidden, under numbers that tell nothing."""
    linked = {id(edge.parent) for one in articles for edge in one.edges if edge.credit == "hyperlink"}
    made, number = {}, 0
    for at, article in enumerate(articles):
        if article.hidden:
            continue
        number += 1
        kind = rng.choices(_KINDS, (45, 25, 30))[0]
        if article.version_of is not None or _has_versions(article, articles) or id(article) in linked:
            kind = "html"  # only a page states its own address
        elif article.links and kind == "txt":
            kind = "md"
        made[at] = page(rng, article, number, kind)
        article.file = made[at].file
    return made


def _has_versions(article: Article, articles: list[Article]) -> bool:
    return any(one.version_of is article for one in articles)


def _write(path: Path, written: list[dict[str, Any]]) -> None:
    path.write_bytes(b"".join(json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in written))


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--articles", type=int, default=200, help="30 or more")
    parser.add_argument("--templates", choices=("dev", "final", "final2", "final3"), default="dev")
    parser.add_argument("--out", type=Path, required=True)
    asked = parser.parse_args()
    print(dict(make(asked.seed, asked.articles, asked.templates, asked.out)))


if __name__ == "__main__":
    main()
