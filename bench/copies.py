"""Measure what it costs to bring the shared passages of a case up to date when ten articles come.

    python bench/copies.py [--articles 1000 10000] [--rounds 5]

The articles are made by number, of invented words; one in five copies another, a wire text stands in forty, half carry
a footer of their outlet. They are kept without attributions, so that only the comparing is measured. CPU seconds, the
median.
"""

import argparse
import random
import resource
import statistics
import tempfile
import time
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from onrecord.copying import compare
from onrecord.model import By, Document, Records, Stated, document_id
from onrecord.store import Case

READ = By(stage="read", version=1)
SOUNDS = [a + b for a in "bdfgklmnprstv" for b in ("a", "e", "i", "o", "u", "al", "en", "ir", "os", "um")]


def sentences(chance: random.Random, count: int) -> list[str]:
    """So many sentences of words of two or three syllables."""
    return [
        " ".join("".join(chance.choices(SOUNDS, k=chance.randint(2, 3))) for _ in range(chance.randint(12, 25))) + "."
        for _ in range(count)
    ]


def texts(number: int, seed: int = 1) -> Iterator[tuple[str, str, str]]:
    """Articles without end from this number on: outlet, day, text."""
    footers = [" ".join(sentences(random.Random(outlet), 2)) for outlet in range(60)]
    while True:
        chance = random.Random(seed * 10_000_000 + number)
        copied = number - number % 5 if number % 5 == 1 else None
        body = sentences(random.Random(seed * 10_000_000 + (number if copied is None else copied)), 30)
        if number % 250 < 40:
            body = sentences(random.Random(number // 250), 12) + body[:15]
        outlet = chance.randrange(60)
        parts = [*sentences(chance, 2), *body, *([footers[outlet]] if chance.random() < 0.5 else [])]
        day = f"20{20 + number // 280 % 10}-{number // 28 % 12 + 1:02}-{number % 28 + 1:02}"
        yield f"Outlet {outlet}", day, "\n\n".join(parts)
        number += 1


def keep(case: Case, number: int, outlet: str, day: str, text: str) -> None:
    """Put an article into the case."""
    address, raw = f"{number:07}.txt", text.encode()
    document = Document(
        id=document_id(address, text),
        address=address,
        text=text,
        raw_sha256=sha256(raw).hexdigest(),
        captured="2031-01-01T00:00:00Z",
        by=READ,
        published=Stated(value=day, found_in="file name"),
        outlet=Stated(value=outlet, found_in="markup"),
    )
    case.keep(address, raw, document, Records(), "bench")


def measure(articles: int, rounds: int, folder: Path) -> dict[str, float]:
    """CPU seconds of comparing all, and of ten more."""
    path = folder / f"{articles}.case"
    source = texts(0)
    with Case.open(path, create=True) as case:
        with case.writing():
            for number in range(articles):
                keep(case, number, *next(source))
        first = timed(case)
        more = []
        for turn in range(rounds):
            with case.writing():
                for number in range(articles + 10 * turn, articles + 10 * turn + 10):
                    keep(case, number, *next(source))
            more.append(timed(case))
        with case.snapshot() as db:
            size, grams, copies = (
                db.execute(sql).fetchone()[0]
                for sql in (
                    "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size",
                    "SELECT SUM(LENGTH(hashes) + LENGTH(articles)) FROM gram",
                    "SELECT COUNT(*) FROM copy",
                )
            )
    return {"all": first, "ten": statistics.median(more), "file": size, "index": grams, "copies": copies}


def timed(case: Case) -> float:
    """CPU seconds of one comparing."""
    begun = time.process_time()
    compare(case)
    return time.process_time() - begun


def main() -> None:
    """Print a line for each size, and the ratio of the largest to the smallest."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, nargs="*", default=[1000, 10_000])
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    ten = []
    with tempfile.TemporaryDirectory() as folder:
        for articles in args.articles:
            got = measure(articles, args.rounds, Path(folder))
            ten.append(got["ten"])
            print(
                f"{articles:>7,} articles: all at once {got['all']:.2f} s, ten more {got['ten']:.3f} s;"
                f" {got['copies']:,.0f} passages; index {got['index'] / 1e6:.1f} of {got['file'] / 1e6:.1f} MB",
                flush=True,
            )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    ratio = f"{args.articles[-1]:,} articles / {args.articles[0]:,}: {ten[-1] / ten[0]:.1f}"
    print(f"ten more, {ratio}; peak {peak:.0f} MB")


if __name__ == "__main__":
    main()
