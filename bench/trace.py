"""How fast a claim is traced when the case is large: 100,000 attributions, claims that hundreds of articles carry.

    python bench/trace.py                    make the case in a temporary folder, then trace 200 claims
    python bench/trace.py --case PATH        the same, in a case that stays: made when it is not there, else used again
    python bench/trace.py --articles 340     a smaller case

The pile is that of desk.py, in which every tenth saying is one of 1,200 claims, the first of them the most common. Half
of the claims are asked for by an attribution's id, half by their words; the largest hub is among them. Prints p50 and
p95 in milliseconds, each trace in a fresh snapshot, as a page asks for it, and how many articles the claims have.
"""

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path
from statistics import quantiles

sys.path.insert(0, str(Path(__file__).parent))

from desk import SEED, SIGNATURE, Weighted, World, made
from onrecord import tracing
from onrecord.copying import compare
from onrecord.relating import relate
from onrecord.store import Case, indexing

CLAIMS, SHARE = 1200, 0.1
CONTENT = (8, 26)  # so many words has what is said, in desk.py
QUERIES = 200


class Repeating(World):
    """A world in which people repeat one another."""

    def __init__(self, dice: random.Random) -> None:
        super().__init__(dice)
        self.claims = Weighted([super(Repeating, self).phrase(dice, 12, 22) for _ in range(CLAIMS)])

    def phrase(self, dice: random.Random, least: int, most: int) -> str:
        """Some words, or a claim where something is said."""
        if (least, most) == CONTENT and dice.random() < SHARE:
            return self.claims.draw(dice)
        return super().phrase(dice, least, most)


def fill(case: Case, articles: int, world: World) -> None:
    """Keep the articles, and link them as flow does."""
    with case.writing() as db:
        for number in range(articles):
            each = made(world, number)
            case.keep(each.path, each.raw, each.document, each.records, SIGNATURE)
        relate(case)
        compare(case)
        indexing.catch_up(db)


def queries(case: Case, world: Repeating, dice: random.Random) -> list[str]:
    """What is asked for: claims by their words, the largest first, and attributions by their ids."""
    words = [*world.claims.things[:20], *dice.sample(list(world.claims.things[20:]), QUERIES // 2 - 20)]
    with case.snapshot() as db:
        found = db.execute("SELECT id FROM finding WHERE type = 'attribution' ORDER BY id").fetchall()
    return [*words, *(identity for (identity,) in dice.sample(found, QUERIES - len(words)))]


def main() -> None:
    """Make the case, trace, print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--case", type=Path)
    parser.add_argument("--articles", type=int, default=3400)
    args = parser.parse_args()
    dice = random.Random(SEED)
    world = Repeating(dice)
    with tempfile.TemporaryDirectory() as scratch:
        path = args.case or Path(scratch) / "pile.case"
        there = path.exists()
        with Case.open(path, create=not there) as case:
            if not there:
                fill(case, args.articles, world)
            asked = queries(case, world, dice)
            for query in asked[:3]:
                tracing.trace(case, query)  # warm
            seconds, sizes = [], []
            for query in asked:
                began = time.perf_counter()
                found = tracing.trace(case, query)
                seconds.append(time.perf_counter() - began)
                sizes.append(found.origins.articles)
            with case.snapshot() as db:
                ((many,),) = db.execute("SELECT COUNT(*) FROM attribution").fetchall()
    cuts = quantiles(seconds, n=20)
    print(f"{many:,} attributions; {len(asked)} traces of claims in {min(sizes)} to {max(sizes)} articles")
    print(f"p50 {cuts[9] * 1000:.0f} ms, p95 {cuts[18] * 1000:.0f} ms, the slowest {max(seconds) * 1000:.0f} ms")


if __name__ == "__main__":
    main()
