"""Measure what it costs to bring the shared passages of a case up to date when ten articles come.

    python bench/copies.py [--articles 1000 10000] [--rounds 5]
    python bench/copies.py --ten-more 1000 100000     the news corpus of reuse.py: 10 GB, some minutes

The articles are made by number, of invented words; one in five copies another, a wire text stands in forty, half carry
a footer of their outlet. With --ten-more they are those of ../shared/bench/reuse/gen.py: real sentences, stock phrases,
footers of outlets and agencies, hubs of fifty; of one corpus, the ten are drawn like those before them. All are kept
without attributions, so that only the comparing is measured; at last ten come by `onrecord add`, which reads and
annotates them too. CPU seconds, the median.
"""

import argparse
import json
import random
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from hashlib import sha256
from itertools import islice
from pathlib import Path

from onrecord.copying import compare
from onrecord.model import By, Document, Records, Stated, document_id
from onrecord.store import Case
from reuse import GENERATOR, NEWS, corpus, cost

ADD = [sys.executable, "-c", "from onrecord.cli import main; main()", "add"]
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


def news(size: int, work: Path) -> Iterator[tuple[str, str, str]]:
    """The articles of a news corpus of so many: outlet, day, text. Copies and hubs lie anywhere among them."""
    with (corpus(size, 1, work) / "corpus.jsonl").open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            yield row["series"], row["date"], row["text"]


def measure(articles: int, rounds: int, path: Path, source: Iterator[tuple[str, str, str]]) -> dict[str, float]:
    """CPU seconds of comparing all, and of ten more."""
    numbered = enumerate(source)
    with Case.open(path, create=True) as case:
        first, more = come(case, numbered, articles), [come(case, numbered, 10) for _ in range(rounds)]
        with case.snapshot() as db:
            size, grams, copies = (
                db.execute(sql).fetchone()[0]
                for sql in (
                    "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size",
                    "SELECT SUM(LENGTH(hashes) + LENGTH(articles)) FROM gram",
                    "SELECT COUNT(*) FROM copy",
                )
            )
    ten = {"ten": statistics.median(more), "least": min(more), "most": max(more)}
    return {"all": first, **ten, "file": size, "index": grams, "copies": copies}


def come(case: Case, numbered: Iterator[tuple[int, tuple[str, str, str]]], count: int) -> float:
    """Put the next articles into the case; CPU seconds of comparing them."""
    with case.writing():
        for number, (outlet, day, text) in islice(numbered, count):
            keep(case, number, outlet, day, text)
    return timed(case)


def added(path: Path, source: Iterator[tuple[str, str, str]], rounds: int) -> float:
    """CPU seconds of `onrecord add` of ten articles as a whole."""
    seconds = []
    for turn in range(rounds):
        folder = path.parent / f"{path.stem}-{turn}"
        folder.mkdir()
        for number, (_, day, text) in enumerate(islice(source, 10)):
            (folder / f"{day}-{number}.txt").write_text(text, encoding="utf-8")
        seconds.append(cost([*ADD, str(path), str(folder)]).cpu)
    return statistics.median(seconds)


def timed(case: Case) -> float:
    """CPU seconds of one comparing."""
    begun = time.process_time()
    compare(case)
    return time.process_time() - begun


def main() -> None:
    """Print a line for each size, and the ratio of the largest to the smallest."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, nargs="*", default=[1000, 10_000])
    parser.add_argument("--ten-more", type=int, nargs="+", metavar="ARTICLES")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--work", type=Path, default=Path(tempfile.gettempdir()) / "onrecord-reuse")
    args = parser.parse_args()
    if args.ten_more and not (GENERATOR.is_dir() and NEWS.is_dir()):
        parser.error(f"{GENERATOR} or {NEWS} is not here")
    args.work.mkdir(parents=True, exist_ok=True)
    ten, whole, sizes = list[float](), list[float](), args.ten_more or args.articles
    with tempfile.TemporaryDirectory(dir=args.work) as folder:
        for articles in sizes:
            path = Path(folder) / f"{articles}.case"
            source = news(articles + 20 * args.rounds, args.work) if args.ten_more else texts(0)
            got = measure(articles, args.rounds, path, source)
            ten.append(got["ten"])
            print(
                f"{articles:>7,} articles: all at once {got['all']:.2f} s, ten more {got['ten']:.3f} s"
                f" ({got['least']:.3f} to {got['most']:.3f}); {got['copies']:,.0f} passages;"
                f" index {got['index'] / 1e6:.1f} of {got['file'] / 1e6:.1f} MB",
                flush=True,
            )
            if args.ten_more:
                whole.append(added(path, source, args.rounds))
                print(f"{'':>7}           `onrecord add` of ten as a whole {whole[-1]:.2f} s", flush=True)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    ratio = f"ten more, {sizes[-1]:,} articles / {sizes[0]:,}: {ten[-1] / ten[0]:.1f}"
    print(f"{ratio}{f', as a whole {whole[-1] / whole[0]:.1f}' if whole else ''}; peak {peak:.0f} MB")


if __name__ == "__main__":
    main()
