"""How well and how fast shared passages are found: on invented articles of ours, and beside others on a news corpus.

    python bench/reuse.py                         quality on invented articles, then the table at 1,000 and 10,000
    python bench/reuse.py --sizes 1000 100000     other sizes; the last one takes 4 GB and some minutes
    python bench/reuse.py --runs 5 --seed 7       median of so many runs; another corpus
    python bench/reuse.py --peers                 passim too, if it is installed: minutes

The news corpus is made by ../shared/bench/reuse/gen.py with its known spans, and kept in --work for the next time;
where that folder is missing, this half is skipped. CPU seconds are those of the whole process with its start; the
programs take turns, so that a busy machine is unfair to none. "limit" reads the file and hashes every run of 8 words,
and does nothing else (prototype.py --limit): nobody who looks at every word can be faster in numpy.
"""

import argparse
import importlib.util
import json
import math
import os
import random
import shutil
import statistics
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from onrecord.reuse.finding import Article, earliest_first, find

SHARED = Path(__file__).parents[2] / "shared"
GENERATOR = SHARED / "bench" / "reuse"
NEWS = SHARED / "data" / "polnear" / "train" / "text"
SYLLABLES = [a + b + c for a in "bdfglmnrstvk" for b in "aeiou" for c in ("", "r", "l", "n", "st")]
FIRST = date(2031, 1, 1)
COLUMNS = "{:28}{:>9}{:>9}{:>9}{:>10}{:>9}{:>9}{:>9}{:>9}"
Row = dict[str, Any]


class Span(NamedTuple):
    """Code points of an article, half-open."""

    article: str
    start: int
    end: int


Pair = tuple[Span, Span]


@dataclass
class Pile:
    """Invented articles that copy each other, and which spans they share."""

    chance: random.Random
    articles: list[Article] = field(default_factory=list)
    truth: list[Pair] = field(default_factory=list)

    def sentence(self, count: int = 0) -> str:
        """So many invented words."""
        size = count or self.chance.randint(8, 22)
        words = ("".join(self.chance.choices(SYLLABLES, k=self.chance.randint(2, 3))) for _ in range(size))
        return " ".join(words).capitalize() + "."

    def body(self, paragraphs: int) -> list[str]:
        """So many paragraphs."""
        return [" ".join(self.sentence() for _ in range(self.chance.randint(1, 4))) for _ in range(paragraphs)]

    def edited(self, text: str, rate: float) -> str:
        """The text with so many of its words replaced, the first and last two of each paragraph excepted."""
        words = text.split(" ")
        for at in range(2, len(words) - 2):
            if self.chance.random() < rate:
                words[at] = self.sentence(1).lower().rstrip(".")
        return " ".join(words)

    def publish(self, paragraphs: Sequence[str], shared: str, outlet: int, day: int, footer: str = "") -> Span:
        """An article with a title of its own; where the shared text stands in it."""
        parts = [self.sentence(7).rstrip("."), f"By {self.sentence(2).title()}", *paragraphs, *[footer] * bool(footer)]
        text = "\n\n".join(parts)
        name, start = f"a{len(self.articles):05}", text.find(shared)
        published = FIRST + timedelta(days=day)
        self.articles.append(Article(id=name, text=text, series=f"outlet {outlet}", published=published))
        return Span(name, start, start + len(shared))

    def share(self, spans: Sequence[Span]) -> None:
        """These spans are the same text."""
        self.truth += [(one, two) for at, one in enumerate(spans) for two in spans[at + 1 :]]


def invented(seed: int, stories: int) -> Pile:
    """So many stories of each kind: republished, edited, passages, quotations; a hub, footers, formulas."""
    pile = Pile(random.Random(seed))
    chance, outlets = pile.chance, 20
    footers = [" ".join([pile.sentence(), pile.sentence()]) for _ in range(outlets)]
    formulas = [pile.sentence(chance.randint(7, 14)).rstrip(".") for _ in range(6)]

    def out(paragraphs: list[str], shared: str, outlet: int, day: int) -> Span:
        if chance.random() < 0.2:
            formula = chance.choice(formulas)
            paragraphs = [*paragraphs, f"{pile.sentence(4).rstrip('.')} {formula} {pile.sentence(3).lower()}"]
        return pile.publish(paragraphs, shared, outlet, day, footers[outlet] if chance.random() < 0.6 else "")

    def told(copies: int, make: Callable[[int], tuple[list[str], str]]) -> None:
        day = chance.randrange(600)
        places = chance.sample(range(outlets), copies)
        pile.share([out(*make(copy), outlet, day + chance.randrange(4)) for copy, outlet in enumerate(places)])

    for _ in range(stories):
        body, other = pile.body(8), pile.body(8)
        told(2, partial(_edited, pile, body, 0.0))
        told(2, partial(_edited, pile, other, 0.08))
        told(2, partial(_within, pile, f"{pile.body(1)[0]} {pile.sentence(20)}"))
        told(chance.randint(2, 4), partial(_quoting, pile, pile.sentence(chance.randint(9, 30)).rstrip(".")))
        for _alone in range(4):
            pile.publish(pile.body(8), "", chance.randrange(outlets), chance.randrange(600), chance.choice(footers))
    told(18, partial(_wired, pile, pile.body(6)))
    return pile


def _wired(pile: Pile, wire: list[str], copy: int) -> tuple[list[str], str]:
    return [*pile.body(copy % 2), *wire], "\n\n".join(wire)


def _edited(pile: Pile, body: list[str], rate: float, copy: int) -> tuple[list[str], str]:
    changed = [pile.edited(paragraph, rate * copy) for paragraph in body]
    return changed, "\n\n".join(changed)


def _within(pile: Pile, text: str, _copy: int) -> tuple[list[str], str]:
    body = pile.body(7)
    at = pile.chance.randrange(1, 6)
    return [*body[:at], text, *body[at:]], text


def _quoting(pile: Pile, said: str, _copy: int) -> tuple[list[str], str]:
    body = pile.body(7)
    opened, closed = pile.chance.choice(["“”", '""'])
    body[pile.chance.randrange(1, 6)] = (
        f"{pile.sentence(5).rstrip('.')}: {opened}{said},{closed} {pile.sentence(4).lower()}"
    )
    return body, said


def scores() -> dict[str, float]:
    """On the invented pile: precision, recall and plagdet as at PAN (Potthast et al. 2010); ends within 2 letters."""
    pile = invented(seed=1, stories=25)
    found = [
        (Span(each.left, *each.left_span), Span(each.right, *each.right_span))
        for each in find(earliest_first(pile.articles))
    ]
    return measured(pile.truth, found)


def measured(truth: Iterable[Pair], found: Iterable[Pair]) -> dict[str, float]:
    """The share of each detection that is true, and of each truth that is detected, on the average; what follows."""
    cases, detections = _by_articles(truth), _by_articles(found)
    precision, recall, hits, exact = list[float](), list[float](), list[int](), list[bool]()
    for names, of in detections.items():
        precision += [_covered(each, cases.get(names, [])) for each in of]
    for names, of in cases.items():
        for each in of:
            near = [it for it in detections.get(names, []) if _meet(each, it)]
            recall.append(_covered(each, near))
            hits += [len(near)] * bool(near)
            exact.append(len(near) == 1 and _close(each, near[0]))
    right, complete = statistics.fmean(precision), statistics.fmean(recall)
    pieces = statistics.fmean(hits)
    both = 2 * right * complete / (right + complete)
    return {
        "precision": right,
        "recall": complete,
        "plagdet": both / math.log2(1 + pieces),
        "exact": statistics.fmean(exact),
    }


def _by_articles(pairs: Iterable[Pair]) -> dict[tuple[str, str], list[Pair]]:
    result = defaultdict[tuple[str, str], list[Pair]](list)
    for pair in pairs:
        left, right = sorted(pair)
        result[left.article, right.article].append((left, right))
    return result


def _common(one: Span, two: Span) -> int:
    return max(0, min(one.end, two.end) - max(one.start, two.start))


def _meet(one: Pair, two: Pair) -> bool:
    return bool(_common(one[0], two[0]) and _common(one[1], two[1]))


def _close(one: Pair, two: Pair) -> bool:
    ends = zip((*one[0][1:], *one[1][1:]), (*two[0][1:], *two[1][1:]), strict=True)
    return all(abs(x - y) <= 2 for x, y in ends)


def _covered(one: Pair, others: Iterable[Pair]) -> float:
    """The share of both sides that lies in others, which do not overlap each other."""
    near = [it for it in others if _meet(one, it)]
    got = sum(_common(one[side], it[side]) for it in near for side in (0, 1))
    return min(1.0, got / sum(side.end - side.start for side in one))


class Cost(NamedTuple):
    """What a process took: seconds of processor time, and MB at its peak."""

    cpu: float
    peak: float


def cost(command: Sequence[str]) -> Cost:
    """Run a command silently to its end."""
    quiet = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_WRONLY, 0) for stream in (1, 2)]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    process = os.posix_spawnp(command[0], list(command), environment, file_actions=quiet)
    _, status, used = os.wait4(process, 0)
    if status:
        raise SystemExit(f"failed: {' '.join(command)}")
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def corpus(size: int, seed: int, work: Path) -> Path:
    """The folder with a news corpus of so many articles, made when it is not there."""
    folder = work / f"{size}-{seed}"
    if not (folder / "truth.jsonl").exists():
        make = [sys.executable, str(GENERATOR / "gen.py"), "--source", str(NEWS), "--n", str(size)]
        cost([*make, "--seed", str(seed), "--out", str(folder)])
    return folder


def programs(folder: Path) -> dict[str, list[str]]:
    """The commands that are compared, by name."""
    articles, prototype = str(folder / "corpus.jsonl"), str(GENERATOR / "prototype.py")
    ours = [sys.executable, "-c", "from onrecord.cli import main; main()", "reuse", articles]
    return {
        "limit": [sys.executable, prototype, articles, "--limit", "--threads", "1"],
        "onrecord": [*ours, "-o", str(folder / "ours.jsonl")],
        "prototype": [sys.executable, prototype, articles, "--threads", "1", "--out", str(folder / "prototype.jsonl")],
    }


def passim(folder: Path) -> list[str] | None:
    """passim with its own settings, two workers; None when it is not installed."""
    if shutil.which("passim") is None:
        return None
    return ["passim", "--pairwise", str(folder / "corpus.jsonl"), str(folder / "passim")]


def table(sizes: Sequence[int], seed: int, runs: int, work: Path, *, peers: bool) -> None:
    """Print time, memory and quality of every program at every size."""
    print(COLUMNS.format("articles, program", "CPU s", "/ limit", "MB", "plagdet", "prec", "rec", "exact", "false"))
    for size in sizes:
        folder = corpus(size, seed, work)
        commands = programs(folder)
        other = passim(folder) if peers else None
        if other:
            commands["passim"] = other
        costs = defaultdict[str, list[Cost]](list)
        for _ in range(runs):
            for name, command in commands.items():
                costs[name].append(cost(command))
        limit = statistics.median(each.cpu for each in costs["limit"])
        for name, of in costs.items():
            cpu, peak = (statistics.median(column) for column in zip(*of, strict=True))
            quality = _quality(folder, folder / f"{'ours' if name == 'onrecord' else name}.jsonl")
            label = f"{size:,} {name}"
            print(COLUMNS.format(label, f"{cpu:.2f}", f"{cpu / limit:.2f}", f"{peak:.0f}", *quality), flush=True)


def _quality(folder: Path, told: Path) -> list[str]:
    """plagdet, precision, recall, exact ends and unwanted detections, as ../shared/bench/reuse/score.py counts."""
    if not told.exists():
        return [""] * 5
    spec = importlib.util.spec_from_file_location("score", GENERATOR / "score.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    with told.open(encoding="utf-8") as file:
        result = module.score(module.read(folder / "truth.jsonl"), map(_row, file))
    exact = sum(kind["exact"] * kind["n"] for kind in result["kinds"].values()) / result["cases"]
    unwanted = sum(result["false"].get(kind, 0) for kind in ("boilerplate", "stock"))
    shares = (result["plagdet"], result["plag_prec"], result["plag_rec"], exact)
    return [*(f"{share:.4f}" for share in shares), str(unwanted)]


def _row(line: str) -> Row:
    """A link as a detection of score.py; what is one already is left as it is."""
    row: Row = json.loads(line)
    if "left" not in row:
        return row
    left, right = row["left"], row["right"]
    sides = {"a": left["document"], "b": right["document"]}
    places = {"a_begin": left["start"], "a_end": left["end"], "b_begin": right["start"], "b_end": right["end"]}
    return {**sides, **places, "kind": row["kind"]}


def main() -> None:
    """Print the quality on invented articles, then the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", nargs="+", type=int, default=[1000, 10_000])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--work", type=Path, default=Path(tempfile.gettempdir()) / "onrecord-reuse")
    parser.add_argument("--peers", action="store_true")
    given = parser.parse_args()
    print("invented:", ", ".join(f"{name} {value:.4f}" for name, value in scores().items()))
    if not GENERATOR.is_dir() or not NEWS.is_dir():
        print(f"news: skipped, {GENERATOR} or {NEWS} is not here")
        return
    given.work.mkdir(parents=True, exist_ok=True)
    if given.peers and shutil.which("passim") is None:
        print("passim: not installed")
    table(given.sizes, given.seed, given.runs, given.work, peers=given.peers)


if __name__ == "__main__":
    main()
