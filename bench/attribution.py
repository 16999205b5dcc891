"""Who is said to have said what: onrecord beside people, its first rules and its peers, on PolNeAR dev.

    python bench/attribution.py [--only NAME] [--articles N]

Every system reads the same articles in one run, one system after the other, each in a process of its own, so that its
time and memory are its own. PolNeAR is looked for in ../shared/data/polnear or where the variable POLNEAR says, its
scorer in ../shared/bench/attribution or where POLNEAR_SCORER says, treebanks for the peers' parser under ../shared/data
or where BENCH_DATA says. What cannot be run is left out, and one sentence says why. Nothing measured is kept.
"""

import argparse
import importlib
import io
import json
import os
import random
import re
import subprocess
import sys
import tarfile
import tempfile
import textwrap
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import permutations
from pathlib import Path
from typing import Any

from peers import environment

ROOT = Path(__file__).resolve().parents[1]
PEERS = ROOT / "bench" / "peers"
DATA = Path(os.environ.get("BENCH_DATA", ROOT.parent / "shared" / "data"))
POLNEAR = Path(os.environ.get("POLNEAR", DATA / "polnear"))
SCORER = Path(os.environ.get("POLNEAR_SCORER", ROOT.parent / "shared" / "bench" / "attribution"))
BENCH_VENV = Path(os.environ.get("BENCH_VENV", ROOT / ".venv-bench"))
FIRST_VERSION = "00c57e7"
MEASURES = ("source exact", "cue exact", "content exact", "content chars", "strict", "linked")
DRAWS, SEED = 1000, 0

Attribution = dict[str, list[tuple[int, int]]]
Gold = dict[str, tuple[str, list[list[Attribution]]]]
Triple = tuple[float, float, float]
Scores = dict[str, dict[str, Triple]]  # article, measure: hits, predicted, gold


@dataclass(frozen=True, slots=True, kw_only=True)
class System:
    """One of those compared: its script in bench/peers, and what a reader of its figures must know."""

    name: str
    title: str
    script: str
    note: str
    of_peers: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What one system found and what that cost."""

    system: System
    found: dict[str, list[Attribution]]
    cost: dict[str, float] = field(default_factory=dict)


OURS = System(
    name="onrecord",
    title="onrecord, this tree",
    script="onrecord_itself.py",
    note="reading and all annotators; attributions inside another one are left out, as PolNeAR has none",
)
FIRST = System(
    name="first",
    title="onrecord, first rules",
    script="onrecord_itself.py",
    note=f"the same, with the source of commit {FIRST_VERSION}",
)
SYSTEMS = (
    OURS,
    FIRST,
    System(
        name="textacy",
        title="textacy",
        script="direct_quotes.py",
        note="direct_quotations of textacy 0.13: direct speech with a speaker only; of the speaker it gives name and "
        "compound words, not the whole phrase; one paragraph at a time, as it refuses texts with an odd mark",
        of_peers=True,
    ),
    System(
        name="gendergap",
        title="Gender Gap Tracker",
        script="gender_gap.py",
        note="its three ways to a quotation (clauses under its verbs and according to, floating, heuristic), written "
        "anew from reading its source, as it cannot be installed; direct and indirect speech, no beliefs or wishes",
        of_peers=True,
    ),
)


def main() -> None:
    """Runs what can be run and prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=[system.name for system in SYSTEMS])
    parser.add_argument("--articles", type=int, default=sys.maxsize, help="the first so many of dev only")
    options = parser.parse_args()
    missing = [place for place in (POLNEAR / "dev" / "text", SCORER / "score.py") if not place.exists()]
    if missing:
        print(
            f"Left out: all attribution measures, because {missing[0]} is not there; "
            "set POLNEAR to PolNeAR's folder (with dev/) and POLNEAR_SCORER to that of score.py."
        )
        return
    sys.path.insert(0, str(SCORER))
    score = importlib.import_module("score")
    gold: Gold = dict(sorted(score.read_gold(POLNEAR / "dev").items())[: options.articles])
    systems = [system for system in SYSTEMS if options.only in (None, system.name)]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lay_out(gold, folder / "articles")
        runs = run_all(systems, score, folder)
        bare = bare_pass(folder / "articles") if OURS in systems else None
    print_all(score, gold, runs, bare)


def lay_out(gold: Gold, folder: Path) -> None:
    """The articles as files for the systems to read, code point for code point."""
    folder.mkdir()
    for name, (text, _) in gold.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8", newline="")


def run_all(systems: list[System], score: Any, folder: Path) -> list[Run]:
    """The runs that succeed; for each other system a sentence is printed that says why it is left out."""
    runs = []
    unready = environment.prepare(BENCH_VENV, DATA) if any(system.of_peers for system in systems) else None
    for system in systems:
        done = unready if system.of_peers and unready else run(system, score, folder)
        if isinstance(done, Run):
            runs.append(done)
        else:
            print(f"Left out: {system.title}, because {done}.")
    return runs


def run(system: System, score: Any, folder: Path) -> Run | str:
    """One system in a process of its own, or why it could not be run."""
    out = folder / f"{system.name}.jsonl"
    command: list[str | Path] = [PEERS / system.script, folder / "articles", out]
    source = ""
    if system.of_peers:
        command = [environment.python(BENCH_VENV), *command, environment.pipeline(BENCH_VENV)]
    else:
        command = [sys.executable, *command]
        source = str(ROOT / "src") if system is OURS else first_version(folder)
        if not source:
            return f"commit {FIRST_VERSION} is not in this copy's git history: run from a full clone"
    began = time.perf_counter()
    cost = measured(command, source)
    if isinstance(cost, str):
        return cost
    cost["loading"] = time.perf_counter() - began - cost["seconds"]
    return Run(system=system, found=score.read_predictions(out), cost=cost)


def measured(command: list[str | Path], source: str) -> dict[str, float] | str:
    """What a process says of its cost on its last line, or in one sentence how it failed."""
    known = os.environ | {"PYTHONPATH": source}
    done = subprocess.run(command, env=known, check=False, capture_output=True, text=True)
    if done.returncode:
        return f"it stopped with an error ({(done.stderr.strip().splitlines() or ['none told'])[-1]})"
    cost: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return cost


def first_version(folder: Path) -> str:
    """Where the source of the first version was unpacked; empty when git does not have it."""
    command = ["git", "-C", str(ROOT), "archive", "--format=tar", FIRST_VERSION, "src"]
    try:
        done = subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        return ""
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
        archive.extractall(folder / "first", filter="data")
    return str(folder / "first" / "src")


def bare_pass(articles: Path) -> dict[str, float] | str:
    """Seconds of the bare network pass and, beside it in one process, of our annotate stage; or why there are none."""
    cost = measured([sys.executable, PEERS / "bare_pass.py", articles], str(ROOT / "src"))
    if isinstance(cost, str) or cost["windows"]:
        return cost
    return "there is no network for these articles"


# Scores -----------------------------------------------------------------------------------------------------------


def scored(score: Any, gold: Gold, found: dict[str, list[Attribution]]) -> Scores:
    """Counts for each article; where several people read it, the mean over them counts."""
    return {
        name: mean_counts([score.compare(found.get(name, []), reader, text) for reader in readers])
        for name, (text, readers) in gold.items()
    }


def among_people(score: Any, gold: Gold) -> Scores:
    """Each reader against each other one, on the articles that several people read."""
    return {
        name: mean_counts([score.compare(left, right, text) for left, right in permutations(readers, 2)])
        for name, (text, readers) in gold.items()
        if len(readers) > 1
    }


def mean_counts(comparisons: list[dict[str, Triple]]) -> dict[str, Triple]:
    """Hits, predicted and gold for each measure, on the average of the comparisons."""
    share = 1 / len(comparisons)
    return {
        measure: (
            share * sum(one[measure][0] for one in comparisons),
            share * sum(one[measure][1] for one in comparisons),
            share * sum(one[measure][2] for one in comparisons),
        )
        for measure in comparisons[0]
    }


def rates(counts: Iterable[tuple[float, Triple]]) -> Triple:
    """F1, precision and recall of weighted counts; 0 where nothing is hit."""
    hits = predicted = right = 0.0
    for weight, (h, p, g) in counts:
        hits, predicted, right = hits + weight * h, predicted + weight * p, right + weight * g
    precision, recall = hits / predicted if predicted else 0.0, hits / right if right else 0.0
    return (2 * precision * recall / (precision + recall) if hits else 0.0), precision, recall


def f1(scores: Scores, measure: str, draw: Counter[str] | None = None) -> float:
    """F1 over the articles, or over a draw of them with repetition."""
    names = draw or dict.fromkeys(scores, 1)
    return rates((times, scores[name][measure]) for name, times in names.items())[0]


def intervals(ours: Scores, other: Scores) -> dict[str, tuple[float, float, float]]:
    """For each measure our F1 less the other's, and the 95 % interval of that from a paired bootstrap over articles."""
    chance, names = random.Random(SEED), sorted(ours)
    draws = [Counter(chance.choices(names, k=len(names))) for _ in range(DRAWS)]
    found = {}
    for measure in MEASURES:
        gaps = sorted(f1(ours, measure, draw) - f1(other, measure, draw) for draw in draws)
        gap = f1(ours, measure) - f1(other, measure)
        found[measure] = (gap, gaps[round(0.025 * DRAWS)], gaps[round(0.975 * DRAWS) - 1])
    return found


_IN_MARKS = re.compile(r"[\"“”][^\"“”\n]*(?:[\"“”]|$)", re.MULTILINE)


def quoted_only(score: Any, text: str, attributions: list[Attribution]) -> list[Attribution]:
    """Those whose whole content stands in double quotation marks."""
    inside = {i for match in _IN_MARKS.finditer(text) for i in range(*match.span())}
    trimmed = [[score.trimmed(text, span) for span in one["content"]] for one in attributions]
    return [
        one
        for one, spans in zip(attributions, trimmed, strict=True)
        if spans and all(begin < end and inside.issuperset(range(begin, end)) for begin, end in spans)
    ]


def only_quoted_gold(score: Any, gold: Gold) -> Gold:
    """The gold cut to direct quotations."""
    return {
        name: (text, [quoted_only(score, text, reader) for reader in readers]) for name, (text, readers) in gold.items()
    }


# Printing ---------------------------------------------------------------------------------------------------------


def print_all(score: Any, gold: Gold, runs: list[Run], bare: dict[str, float] | str | None) -> None:
    """The two tables, the differences, the cost and the notes."""
    words = sum(len(text.split()) for text, _ in gold.values())
    read_jointly = gold_of_people(score) | gold
    print(f"\nPolNeAR dev, {len(gold)} articles, {words:,} words, F1 (linked also as precision and recall)")
    scores = {run.system.name: scored(score, gold, run.found) for run in runs}
    people = among_people(score, read_jointly)
    print_table(people, runs, scores)
    print(
        "\nDirect quotations only: both sides cut to attributions whose whole content stands in double quotation marks"
    )
    cut = only_quoted_gold(score, gold)
    direct = {
        run.system.name: scored(
            score, cut, {name: quoted_only(score, gold[name][0], run.found.get(name, [])) for name in gold}
        )
        for run in runs
    }
    print_table(among_people(score, only_quoted_gold(score, read_jointly)), runs, direct)
    print_differences("all attributions", runs, scores)
    print_differences("direct quotations", runs, direct)
    print_cost(runs)
    if bare is not None:
        print_bare(bare)
    print_notes(runs, len(people))


def gold_of_people(score: Any) -> Gold:
    """The training articles that several people read: dev alone has too few to say how far people agree."""
    return {name: entry for name, entry in score.read_gold(POLNEAR / "train").items() if len(entry[1]) > 1}


def print_table(people: Scores, runs: list[Run], scores: dict[str, Scores]) -> None:
    """A line for people and one for each system."""
    print(f"{'':24}" + "".join(f"{measure:>15}" for measure in MEASURES) + f"{'prec':>7}{'recall':>7}")
    for title, one in [("people", people), *((run.system.title, scores[run.system.name]) for run in runs)]:
        _, precision, recall = rates((1, counts["linked"]) for counts in one.values())
        figures = "".join(f"{f1(one, measure):>15.3f}" for measure in MEASURES) if one else f"{'-':>15}" * len(MEASURES)
        print(f"{title:24}{figures}{precision:>7.2f}{recall:>7.2f}")


def print_differences(what: str, runs: list[Run], scores: dict[str, Scores]) -> None:
    """Ours less each other system, when ours was run."""
    if OURS.name not in scores or len(runs) < 2:
        return
    print(f"\nOurs less theirs, {what}: 95 % interval, paired bootstrap over articles, {DRAWS:,} draws, seed {SEED}")
    for run in runs:
        if run.system is not OURS:
            gaps = intervals(scores[OURS.name], scores[run.system.name])
            cells = (f"{low:+.2f} to {high:+.2f}" for _, low, high in (gaps[measure] for measure in MEASURES))
            print(f"{run.system.title:24}" + "".join(f"{gaps[measure][0]:>+15.3f}" for measure in MEASURES))
            print(f"{'':24}" + "".join(f"{cell:>15}" for cell in cells))


def print_cost(runs: list[Run]) -> None:
    """Words a second once loaded, seconds of starting and loading, and peak memory."""
    print(
        f"\n{f'Cost on {os.cpu_count()} cores, article by article':44}{'words/s':>12}{'loading s':>13}{'peak MB':>11}"
    )
    for run in runs:
        cost = run.cost
        speed = cost["words"] / cost["seconds"]
        print(f"{run.system.title:44}{speed:>12,.0f}{cost['loading']:>13.1f}{cost['peak'] / 1e6:>11.0f}")


def print_bare(bare: dict[str, float] | str) -> None:
    """Our annotate stage beside the bare network pass."""
    if isinstance(bare, str):
        print(f"Left out: the bare network pass, because {bare}.")
        return
    print(f"{'our annotate stage alone':44}{bare['words'] / bare['annotate']:>12,.0f}")
    print(f"{'the bare network pass, the same articles':44}{bare['words'] / bare['bare']:>12,.0f}")
    print(f"{'annotate stage / bare pass':44}{bare['annotate'] / bare['bare']:>12.2f}")


def print_notes(runs: list[Run], jointly_read: int) -> None:
    """What a reader must know to compare fairly."""
    notes = [f"people: reader against reader on the {jointly_read} articles of train and dev that several people read"]
    notes += [f"{run.system.title}: {run.system.note}" for run in runs]
    if any(run.system.of_peers for run in runs):
        meta = json.loads((environment.pipeline(BENCH_VENV) / "meta.json").read_text(encoding="utf-8"))
        known = ", ".join(f"{name} {value}" for name, value in meta["performance"].items())
        notes.append(
            f"peers: both stand on a small parser learned here from open treebanks ({known} on UD English EWT dev), as "
            "spaCy's own models are not on PyPI; a better parser may do better by them"
        )
    print()
    for note in notes:
        print(textwrap.fill(note, width=120, subsequent_indent="  "))


if __name__ == "__main__":
    main()
