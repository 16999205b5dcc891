"""Make a pile of invented articles in which it is known where each claim comes from.

    python bench/origins/make.py --seed 1 --articles 200 --templates dev --out DIR

writes DIR/articles/0001.txt ... (.txt, .md, .html), DIR/truth.jsonl (one row a claim), DIR/mentions.jsonl (one row for
each sentence that carries a claim), DIR/articles.jsonl and DIR/texts.jsonl (file and main text, to which all offsets
belong). README.md tells the rows. Equal arguments give equal bytes. DIR/articles must not exist.
"""

import argparse
import importlib
import json
import os
import random
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from pages import Page, page
from pile import Pile
from truth import article_rows, claim_rows, mention_rows, text_rows
from world import Article

_KINDS = ("txt", "md", "html")
_COPIED = 1_956_528_000  # the files' own clock: 1 January 2032, after all of it


def make(seed: int, many: int, templates: str, out: Path) -> Counter[str]:
    """Writes the pile; counts of what is in it."""
    rng = random.Random(f"{templates} {seed} {many}")
    pile = Pile(rng, importlib.import_module(templates).TEMPLATES, many)
    pile.make()
    rng.shuffle(pile.articles)
    pages = _pages(rng, pile)
    folder = out / "articles"
    folder.mkdir(parents=True)
    for made in pages.values():
        (folder / made.file).write_bytes(made.source.encode())
        os.utime(folder / made.file, (_COPIED, _COPIED))
    rows = list(claim_rows(pile))
    _write(out / "truth.jsonl", rows)
    _write(out / "mentions.jsonl", mention_rows(pile, pages))
    _write(out / "articles.jsonl", article_rows(pile, pages))
    _write(out / "texts.jsonl", text_rows(pile, pages))
    return _counts(pile, rows)


def _pages(rng: random.Random, pile: Pile) -> dict[Article, Page]:
    """The file of each article, under numbers that tell nothing."""
    kinds = {}
    for number, article in enumerate(pile.articles, 1):
        kind = rng.choices(_KINDS, (45, 25, 30))[0]
        links = any(getattr(piece, "link", "") for paragraph in article.body for piece in paragraph)
        if article.linked:
            kind = "html"  # only a page states its own address
        elif links and kind == "txt":
            kind = "md"
        kinds[article] = kind
        article.file = f"{number:04d}.{kind}"
    return {article: page(rng, article, number, kinds[article]) for number, article in enumerate(pile.articles, 1)}


def _counts(pile: Pile, rows: list[dict[str, Any]]) -> Counter[str]:
    counts = Counter(articles=len(pile.articles), claims=len(rows))
    counts["carried"] = sum(row["articles"] for row in rows)
    counts["largest"] = max(row["articles"] for row in rows)
    counts["circles"] = sum(len(row["circular"]) for row in rows)
    counts["lost"] = sum(len(row["lost"]) for row in rows)
    counts["denied"] = sum(len(row["denials"]) for row in rows)
    counts.update(f"way {one.way}" for claim in pile.claims for one in claim.carriers)
    counts.update(f"end {end['kind']}" for row in rows for end in row["ends"])
    return counts


def _write(path: Path, rows: Iterable[dict[str, Any]]) -> None:
    path.write_bytes(b"".join(json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in rows))


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--articles", type=int, default=200, help="10 to 5,000")
    parser.add_argument(
        "--templates", choices=("dev", "final", "final2", "final3", "final4", "final5", "final6"), default="dev"
    )
    parser.add_argument("--out", type=Path, required=True)
    asked = parser.parse_args()
    print(dict(sorted(make(asked.seed, asked.articles, asked.templates, asked.out).items())))


if __name__ == "__main__":
    main()
