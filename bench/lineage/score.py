"""Score direction, lineage and rewordings on a generated pile, or on the real releases that have versions.

    python bench/lineage/score.py --seed 1 2 3 [--articles 200] [--templates dev] [--cache DIR] [--no-edits] [--errors]
    python bench/lineage/score.py --releases ../shared/data/real/state_department_releases.jsonl [--cache DIR]

Piles are made by make.py and read by onrecord; what annotate finds is kept below --cache, because it takes minutes.
Direction: of the pairs between which a copy was found, "given" is the share of those whose truth has a direction (an
edge, or an ancestor) that were given one, "right" the share of all given that is right; siblings and strangers that are
given one count as wrong. Edges: direct ones, of those whose parent is in the pile.
"""

import argparse
import hashlib
import json
import pickle
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from onrecord.annotate import SIGNATURE, annotate
from onrecord.descent import Lineage
from onrecord.link.lineage import lineage
from onrecord.model import By, Copy, Document, Problem, Records, Span, copy_id
from onrecord.read import Raw, load, read
from onrecord.reuse.differences import differences, similarity
from onrecord.reuse.finding import Article, earliest_first, find

HERE = Path(__file__).parent
BY = By(stage="reuse", version=0)
Row = dict[str, Any]


@dataclass(slots=True, kw_only=True)
class Read:
    """A pile as onrecord has read it: documents by file, and the truth's rows."""

    documents: dict[str, Document]
    rows: list[Row]
    copies: tuple[Copy, ...] = ()
    lineage: Lineage = field(default_factory=lambda: Lineage(edges=(), copies=(), roots=()))

    def file(self, document: str) -> str:
        """The file of a document's id."""
        return next(file for file, each in self.documents.items() if each.id == document)


def pile(seed: int, articles: int, templates: str) -> Read:
    """A pile made and read, with its copies and its lineage."""
    sys.path.insert(0, str(HERE))
    from make import make  # noqa: PLC0415 - beside this file

    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        make(seed, articles, templates, out)
        rows = [json.loads(line) for line in (out / "truth.jsonl").read_text(encoding="utf-8").splitlines()]
        documents = {}
        for path in sorted((out / "articles").iterdir()):
            raw = load(path, out / "articles")
            found = read(raw) if isinstance(raw, Raw) else raw
            if isinstance(found, Problem):
                raise SystemExit(f"{path.name}: {found.reason}")
            documents[path.name] = found
    result = Read(documents=documents, rows=rows)
    result.copies = tuple(copies(list(documents.values())))
    result.lineage = lineage(documents.values(), result.copies)
    return result


def copies(documents: Sequence[Document]) -> Iterator[Copy]:
    """The passages that the engine finds, as copies without a direction."""
    by_id = {each.id: each for each in documents}
    articles = [
        Article(
            id=each.id,
            text=each.text,
            series=each.outlet.value if each.outlet else None,
            published=_day(each),
        )
        for each in by_id.values()
    ]
    for each in find(earliest_first(articles)):
        sides = sorted([(each.left, each.left_span), (each.right, each.right_span)])
        left, right = (Span(document, *place) for document, place in sides)
        texts = by_id[left.document].text, by_id[right.document].text
        steps = differences(texts[0], (left.start, left.end), texts[1], (right.start, right.end))
        yield Copy(
            id=copy_id(left, right),
            left=left,
            right=right,
            kind=each.kind.value,
            words=each.words,
            score=round(similarity(steps, *texts), 3),
            direction=None,
            why=(),
            by=BY,
        )


def _day(document: Document) -> Any:
    from datetime import date  # noqa: PLC0415

    stated = document.published.value if document.published else ""
    return date.fromisoformat(stated[:10]) if len(stated) >= 10 else None


def annotated(document: Document, cache: Path) -> Records:
    """What annotate finds in a document, kept in a folder."""
    key = hashlib.sha256(f"{SIGNATURE} {document!r}".encode()).hexdigest()[:32]
    path = cache / f"{key}.pickle"
    if path.exists():
        kept: Records = pickle.loads(path.read_bytes())
        return kept
    records = annotate(document)
    path.write_bytes(pickle.dumps(records))
    return records


# ---------------------------------------------------------------------------------------------------------- direction


def truth(read_: Read) -> dict[tuple[str, str], tuple[str | None, str]]:
    """Of each pair of files: the child (None where neither is), and how they are related."""
    found: dict[tuple[str, str], tuple[str | None, str]] = {}
    for row in read_.rows:
        if row["type"] == "edge" and row["parent"]:
            found[_pair(row["child"], row["parent"])] = (row["child"], f"edge {row['kind']} {row['credit']}")
        elif row["type"] == "version":
            found[_pair(row["file"], row["of"])] = (row["file"], "version")
        elif row["type"] == "pair":
            child = {"left from right": row["left"], "right from left": row["right"], None: None}[row["direction"]]
            found[_pair(row["left"], row["right"])] = (child, row["relation"])
    return found


def _pair(one: str, other: str) -> tuple[str, str]:
    return min(one, other), max(one, other)


def directions(read_: Read, *, errors: bool) -> Counter[str]:
    """Counts of pairs: "given", "right", "directed" (by the truth), "directed given"; and of each relation."""
    counts: Counter[str] = Counter()
    known = truth(read_)
    files = {each.id: file for file, each in read_.documents.items()}
    done = set()
    for each in read_.lineage.copies:
        pair = files[each.left.document], files[each.right.document]
        if pair in done:
            continue
        done.add(pair)
        child, relation = known.get(_pair(*pair), (None, "strangers"))
        if relation == "version":
            continue
        said = {"left from right": pair[0], "right from left": pair[1], None: None}[each.direction]
        kind = relation.split()[0]
        counts["directed"] += child is not None
        counts["directed given"] += child is not None and said is not None
        counts["given"] += said is not None
        counts["right"] += said is not None and said == child
        counts[f"{kind} all"] += 1
        counts[f"{kind} given"] += said is not None
        counts[f"{kind} right"] += said == child
        if errors and said is not None and said != child:
            print(f"  WRONG {pair} said {said} is the child, {relation}, child {child}: {each.why}")
        elif errors and said is None and child is not None:
            print(f"  SILENT {pair} child {child} {relation}: {each.why}")
    return counts


def edges(read_: Read, *, errors: bool) -> Counter[str]:
    """Counts of direct edges: in the truth, given, right."""
    files = {each.id: file for file, each in read_.documents.items()}
    wanted = {(row["parent"], row["child"]) for row in read_.rows if row["type"] == "edge" and row["parent"]}
    given = {(files[each.parent], files[each.child]) for each in read_.lineage.edges if each.kind == "copied"}
    old = {(row["of"], row["file"]) for row in read_.rows if row["type"] == "version"}
    new = {(files[each.parent], files[each.child]) for each in read_.lineage.edges if each.kind == "version"}
    if errors:
        for parent, child in sorted(wanted - given):
            print(f"  MISSED EDGE {parent} -> {child}, given are {sorted(one for one, two in given if two == child)}")
    return Counter(
        wanted=len(wanted), given=len(given), right=len(wanted & given),
        versions=len(old), versions_given=len(new), versions_right=len(old & new),
    )  # fmt: skip


def _share(part: int, whole: int) -> str:
    return f"{part}/{whole} = {part / whole:.3f}" if whole else f"{part}/0"


def report(name: str, pairs: Counter[str], direct: Counter[str]) -> None:
    """The figures of one pile, or of all."""
    print(f"{name}: direction right {_share(pairs['right'], pairs['given'])}, "
          f"given {_share(pairs['directed given'], pairs['directed'])}")  # fmt: skip
    for kind in ("edge", "ancestor", "siblings", "outside", "same", "strangers"):
        print(
            f"    {kind}: {pairs[f'{kind} all']} pairs, given {pairs[f'{kind} given']}, right {pairs[f'{kind} right']}"
        )
    right, wanted = direct["right"], direct["wanted"]
    print(f"    direct edges: right {_share(right, direct['given'])}, found {_share(right, wanted)}")
    print(f"    versions: right {_share(direct['versions_right'], direct['versions_given'])}, found "
          f"{_share(direct['versions_right'], direct['versions'])}")  # fmt: skip


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, nargs="*", default=[])
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--templates", default="dev")
    parser.add_argument("--cache", type=Path, default=Path(tempfile.gettempdir()) / "onrecord-lineage")
    parser.add_argument("--no-edits", action="store_true")
    parser.add_argument("--errors", action="store_true")
    asked = parser.parse_args()
    pairs, direct = Counter[str](), Counter[str]()
    for seed in asked.seed:
        read_ = pile(seed, asked.articles, asked.templates)
        found, tied = directions(read_, errors=asked.errors), edges(read_, errors=asked.errors)
        report(f"seed {seed}", found, tied)
        pairs, direct = pairs + found, direct + tied
    if len(asked.seed) > 1:
        report("all", pairs, direct)


if __name__ == "__main__":
    main()
